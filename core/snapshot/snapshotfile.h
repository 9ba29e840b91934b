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

/// Limits that keep a hostile file from filling memory. Nesting is limited by Qt's JSON parser: 1024 levels.
struct OpenLimits {
    qint64 maximumBytes = 1024LL * 1024 * 1024; ///< after decompression
    qint64 maximumLine = 16LL * 1024 * 1024;    ///< one container or list, before it is parsed: parsing takes a multiple
    int maximumRatio = 200;                     ///< bytes after to bytes before decompression, looked at from maximumLine on
    int maximumContainers = 100'000;
};

// The file: eight bytes of magic and the format's number (big-endian, four bytes), then blocks. A block is its length
// (big-endian, four bytes) and at most 64 KiB of content as qCompress writes it, a zlib stream with its checksum. A block of
// length 0 ends them; the SHA-256 of the content follows, then nothing. The content is lines of JSON, each a record {"record":
// …}; one with "raw": true is followed by a line that is the engine's own JSON. Unknown records and members are skipped: what an
// older program need not know may be added without a new number.

/// Writes a `.bulkhead` file: atomically (QSaveFile), zlib-compressed, versioned. Errors Io, NoSpace, PermissionDenied.
[[nodiscard]] Result<> saveSnapshot(const HostSnapshot &snapshot, const QString &path, SaveOptions options = {});
[[nodiscard]] Result<> writeSnapshot(const HostSnapshot &snapshot, QIODevice &device, SaveOptions options = {});
/// Reads one. Errors Malformed (detail: where), FormatTooNew, TooLarge, NotFound, PermissionDenied, Io. Reentrant: call it in a
/// worker.
[[nodiscard]] Result<HostSnapshot> openSnapshot(const QString &path, OpenLimits limits = {});
[[nodiscard]] Result<HostSnapshot> readSnapshot(QIODevice &device, OpenLimits limits = {});

} // namespace bulkhead::snapshot
