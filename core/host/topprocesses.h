// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/processfacts.h"

#include <QStringList>

#include <span>

// Processes of a container as `GET /containers/{id}/top` tells them: what ps prints on the engine's host, with its pids.
namespace bulkhead::host {

/// Column lists for ps -o, the richest first; a host whose ps is older refuses the first ones (HTTP 500, ps's words). All of them
/// are procps's; busybox's ps cannot select by pid and refuses every one.
[[nodiscard]] std::span<const QLatin1StringView> topColumnLists();

/// Reads such an answer. `firstPid` (State.Pid) is put first. ps tells neither the effective nor the bounding set, only the
/// permitted one (column pcap, procps 4.0.5 and newer): capabilities stay unknown, and `reason` says so. Namespaces come from the
/// columns cgroupns … utsns, as far as that ps has them.
[[nodiscard]] ProcessObservation parseTopProcesses(const QStringList &titles, const QList<QStringList> &rows, qint64 firstPid);

} // namespace bulkhead::host
