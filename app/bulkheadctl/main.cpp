// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/commands.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/programresult.h"

#include <QCoreApplication>
#include <QTimer>
#include <QTranslator>

namespace {

QCoro::Task<> runAndLeave(bulkhead::ctl::CommandLine line)
{
    const int code = co_await bulkhead::ctl::runCommand(std::move(line));
    QCoreApplication::exit(bulkhead::ctl::programResult(code));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTranslator plurals;
    bulkhead::ctl::prepareProgram(plurals);
    const auto line = bulkhead::ctl::parseCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line) {
        bulkhead::ctl::printError(line.error());
        bulkhead::ctl::printNote(QCoreApplication::translate("bulkheadctl", "see bulkheadctl --help"));
        return bulkhead::ctl::Usage;
    }
    QTimer::singleShot(0, &app, [&line] { runAndLeave(*line); });
    return QCoreApplication::exec();
}
