// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "ui/widgets/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace bulkhead::ui {

/// What the command line asks of the window.
struct StartOptions {
    engine::ChoiceArguments engine;
    QString file; ///< a snapshot to open: the argument, or --snapshot
    bool sample = false;
    QString tourDir; ///< not empty: photograph everything and end
    QString page;    ///< id of the first page; empty = the last one
    QString tab;     ///< of that page
    std::optional<QSize> size;
    std::optional<ColorScheme> scheme;
    QString language; ///< "de"; empty = the system's
    bool pseudoLocale = false;
    bool showHelp = false;
    bool showVersion = false;

    /// The person named what to open, so a failure is shown as it is instead of the sample.
    [[nodiscard]] bool namesSource() const
    {
        return sample || !file.isEmpty() || !engine.host.isEmpty() || !engine.context.isEmpty();
    }
};

/// `arguments` with the program's name first; `pages`: those that there are, empty = any. The error is one line for the terminal.
[[nodiscard]] std::expected<StartOptions, QString> parseStartOptions(const QStringList &arguments, const QStringList &pages = {});
/// What --help prints; needs a QCoreApplication.
[[nodiscard]] QString startOptionsHelp();

} // namespace bulkhead::ui
