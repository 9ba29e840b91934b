// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/commands.h"
#include "app/bulkheadctl/output.h"

#include <QCoreApplication>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<> runAndLeave(bulkhead::ctl::CommandLine line)
{
    int code = co_await bulkhead::ctl::runCommand(std::move(line));
    if (const int failure = bulkhead::ctl::outputFailure(); failure != 0) {
        bulkhead::ctl::printNote(
            QCoreApplication::translate("bulkheadctl", "the output cannot be written: %1").arg(qt_error_string(failure)));
        code = bulkhead::ctl::Failure;
    }
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bulkheadctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BULKHEAD_VERSION));

    QTranslator plurals; // "1 finding", "2 findings"
    if (plurals.load(u":/i18n/bulkhead_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);

    const auto line = bulkhead::ctl::parseCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line) {
        bulkhead::ctl::printError(line.error());
        bulkhead::ctl::printNote(QCoreApplication::translate("bulkheadctl", "see bulkheadctl --help"));
        return bulkhead::ctl::Usage;
    }
    QTimer::singleShot(0, &app, [&line] { runAndLeave(*line); });
    return QCoreApplication::exec();
}
