// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"

#include <QHash>
#include <QSet>

namespace bulkhead::network {

/// Which processes hold which sockets.
struct SocketOwners {
    QHash<quint64, QList<SocketOwner>> byInode;
    int hiddenProcesses = 0; ///< whose descriptors may not be looked at
};

/// Looks through /proc/PID/fd of every process for those sockets: about a microsecond a descriptor. proc_pid_fd(5).
[[nodiscard]] SocketOwners findSocketOwners(const QSet<quint64> &inodes, const QString &proc);

} // namespace bulkhead::network
