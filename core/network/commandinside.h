// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/childprocess.h"
#include "core/network/namespacehandle.h"

namespace bulkhead::network {

/// A command to run in chosen namespaces of a process, as nsenter(1) does.
struct InsideRequest {
    qint64 pid = 0;
    std::optional<qint64> startTime; ///< clock ticks since boot; where given, a process that got the number later is refused
    QStringList namespaces;          ///< some of "net", "pid", "uts", "ipc", "mnt"
    QStringList command;             ///< program and arguments; looked up in the target's files where "mnt" is chosen
    CommandLimits limits;            ///< at most MostTime and MostOutput

    static constexpr std::chrono::milliseconds MostTime{600'000};
    static constexpr qsizetype MostOutput = 16 * 1024 * 1024;
};

/// Error Invalid: no namespace, an unknown one or one twice, no command, a pid below 1, a zero character, limits beyond ours.
[[nodiscard]] Result<> checkInside(const InsideRequest &request);

/// "nsenter --target 17 --net --mount -- ip address" as words. Pure.
[[nodiscard]] QStringList insideWords(const InsideRequest &request);

/// Runs it and waits. In contrast to nsenter, the command gets no more capabilities than the target's bounding set has: with
/// "mnt" its program is the container's own file, and a hostile one would otherwise hold every capability of the agent. Errors:
/// as checkInside; NotFound (no such process or program), PermissionDenied.
[[nodiscard]] Result<CommandOutcome> runInside(const InsideRequest &request, const NetworkPlaces &places = {});

} // namespace bulkhead::network
