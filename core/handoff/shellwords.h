// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

namespace bulkhead::handoff {

/// A word of a command line after quote removal. Nothing is ever expanded: what a shell would replace stays as it was written.
struct ShellWord {
    QString text{};
    QString expansion{}; ///< the first thing a shell would replace: "$OPTS", "$(id -u)", "{a,b}"; empty = the word is literal
    qsizetype expansionAt = 0; ///< where it starts in text
    bool isSeveral = false;    ///< "$@", "${a[@]}" and "{a,b}" stand for several words whatever they hold
};

/// One simple command of a POSIX shell.
struct ShellCommand {
    QList<ShellWord> words;
    QString rest; ///< from the first operator on ("| grep x", "&& reboot"), empty where the line is one command
};

/// Splits a line as sh(1) does: quotes, backslashes, line continuations, comments; leaves redirections out, stops at any other
/// operator. Error Invalid where a
/// quote or a substitution is not closed. IEEE 1003.1 shell command language, 2.2 and 2.3.
[[nodiscard]] Result<ShellCommand> splitShellCommand(QStringView line);

/// A word that any POSIX shell reads back as exactly this text.
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace bulkhead::handoff
