// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

class QIODevice;

namespace bulkhead::snapshot {

inline constexpr int SnapshotFormat = 1;

struct SaveOptions {
    bool maskSecrets = true;
};

/// Limits that keep a hostile file from filling memory: bytes after decompression, nesting, number of containers.
struct OpenLimits {
    qint64 maximumBytes = 1024LL * 1024 * 1024;
    int maximumContainers = 100'000;
};

/// Writes a `.bulkhead` file: atomically (QSaveFile), zlib-compressed, versioned. Errors Io, NoSpace, PermissionDenied.
[[nodiscard]] Result<> saveSnapshot(const HostSnapshot &snapshot, const QString &path, SaveOptions options = {});
/// Reads one. Errors Malformed (detail: where), FormatTooNew, TooLarge, NotFound, PermissionDenied, Io. Reentrant: call it in a
/// worker.
[[nodiscard]] Result<HostSnapshot> openSnapshot(const QString &path, OpenLimits limits = {});
[[nodiscard]] Result<HostSnapshot> readSnapshot(QIODevice &device, OpenLimits limits = {});

} // namespace bulkhead::snapshot
