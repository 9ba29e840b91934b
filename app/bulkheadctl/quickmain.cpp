// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/auditoutput.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/programresult.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTranslator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Becomes the program that has all commands; gives an exit code where it is not there.
int becomeFull(char **argv)
{
    const QString own = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    const QByteArray program = QFile::encodeName(own.isEmpty() ? u"bulkheadctl-full"_s : own + u"-full"_s);
    ::execvp(program.constData(), argv);
    bulkhead::ctl::printNote(QCoreApplication::translate("bulkheadctl", "%1 cannot be started: %2")
                                 .arg(QFile::decodeName(program), qt_error_string(errno)));
    return bulkhead::ctl::Failure;
}

/// A search of log files that needs no engine: all that is right about it is known here, and everything else, help and what is
/// wrong too, is left to the other program.
std::optional<int> searchLogs()
{
    using namespace bulkhead;
    const QStringList words = QCoreApplication::arguments().sliced(2);
    if (words.contains(u"-h"_s) || words.contains(u"--help"_s))
        return std::nullopt;
    const auto arguments = ctl::parseAuditArguments(words, [](const QString &word) { return QFileInfo(word).isFile(); });
    if (!arguments || arguments->follow || arguments->namesAHost())
        return std::nullopt;
    const auto context = audit::LineContext::ofThisMachine();
    const auto filter = audit::AuditFilter::parse(arguments->filter, QDateTime::currentMSecsSinceEpoch(), context.zone);
    if (!filter || filter->usesContainers())
        return std::nullopt;
    if (std::ranges::any_of(ctl::logsToSearch(*arguments), audit::isPackedLog))
        return std::nullopt;
    return ctl::searchAuditLogs(*arguments, *filter, {.context = context, .mostMemory = ctl::memoryForLogs()}, std::nullopt);
}

} // namespace

int main(int argc, char **argv)
{
    const bool isAudit = argc > 1 && std::strcmp(argv[1], "audit") == 0;
    if (!isAudit)
        return becomeFull(argv);
    const QCoreApplication app(argc, argv);
    QTranslator plurals;
    bulkhead::ctl::prepareProgram(plurals);
    if (const auto code = searchLogs())
        return bulkhead::ctl::programResult(*code);
    return becomeFull(argv);
}
