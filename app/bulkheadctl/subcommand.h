// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QStringList>

namespace bulkhead::ctl {

/// A command of the program that reads its own arguments: `bulkheadctl NAME ARGUMENTS…`. Each has a source file of its own.
struct Subcommand {
    QString name;
    QString summary;                                     ///< translated; one line of the program's help
    QString help;                                        ///< translated; the manual, as other commands lay it out
    QCoro::Task<int> (*run)(QStringList arguments) = {}; ///< gives an ExitCode; never gets --help
};

/// All of them, in the order of the help.
[[nodiscard]] const QList<Subcommand> &subcommands();
/// The one of this name, or null.
[[nodiscard]] const Subcommand *findSubcommand(const QString &name);

} // namespace bulkhead::ctl
