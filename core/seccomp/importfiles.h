// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/seccomp/importedcalls.h"

#include <atomic>

class QIODevice;

namespace bulkhead::seccomp {

/// What a recording turned out to be.
enum class RecordingFormat : quint8 {
    Unknown, ///< nothing of the kinds below in its first 64 KiB
    Strace,
    Audit,
    Profile,
    List,
};
/// Told from the beginning of a recording.
[[nodiscard]] RecordingFormat recordingFormat(QByteArrayView beginning);

/// Shared between a reading and whoever watches it from another thread.
struct ImportProgress {
    std::atomic<qint64> bytes = 0; ///< read so far, of all files
    std::atomic_bool isCancelled = false;
};

/// Reads a recording of any kind to its end, in pieces: memory stays bounded whatever its length. Blocks; call it in a worker.
/// Errors Io, and those of the profile reader; Malformed where there is no call in it; Cancelled through `progress`, which may be
/// null.
[[nodiscard]] Result<> importRecording(QIODevice &device, const QString &name, Arch arch, ImportTally &tally,
                                       ImportProgress *progress = nullptr);
/// Several files, "-" is the standard input. The number at the end of a name that strace -ff made is the process. Errors name the
/// file.
[[nodiscard]] Result<ImportedCalls> importFiles(const QStringList &paths, Arch arch = Arch::X86_64,
                                                ImportProgress *progress = nullptr);

} // namespace bulkhead::seccomp
