// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/capabilityset.h"
#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace bulkhead::network {

/// A namespace that a command is to run in: CLONE_NEW… of sched.h, and an open file of it.
struct EnteredNamespace {
    int type = 0;
    int descriptor = -1;
};

struct CommandLimits {
    std::chrono::milliseconds time{10'000};
    qsizetype output = 1024 * 1024; ///< bytes, standard output and error together
};

struct CommandOutcome {
    int exitCode = 0; ///< 128 + the signal's number where one ended it
    QByteArray output, errorOutput;
    bool timedOut = false;
    bool truncated = false; ///< it wrote more than the limit and was ended
    friend bool operator==(const CommandOutcome &, const CommandOutcome &) = default;
};

/// Runs a command to its end with nothing on its standard input, in those namespaces and looked up there. Blocks; call it in a
/// worker.
///
/// QProcess would look the program up in our own mount namespace and cannot enter a pid namespace. `most` limits the bounding set
/// before the program starts: what a container's own file may do is then no more than that.
/// Errors: NotFound (no such program), PermissionDenied and others as the kernel gives them, Invalid (an empty vector).
[[nodiscard]] Result<CommandOutcome> runCommand(const QStringList &arguments, const QList<EnteredNamespace> &namespaces = {},
                                                const CommandLimits &limits = {},
                                                std::optional<capability::CapabilitySet> most = {});

} // namespace bulkhead::network
