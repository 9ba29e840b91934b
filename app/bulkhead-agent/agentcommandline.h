// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

namespace bulkhead::agentcli {

/// What the program ends with; documented in --help.
enum ExitCode : int { Success = 0, Failure = 1, Usage = 2 };

struct CommandLine {
    enum class Command : quint8 { Serve, Help, Version };
    Command command = Command::Serve;
    bool changing = false;
    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

/// Arguments without the program's name. One option at most: polkit's actions are told apart by it, and by nothing after it.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace bulkhead::agentcli
