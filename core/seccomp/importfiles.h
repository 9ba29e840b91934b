// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/seccomp/importedcalls.h"

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

/// Reads a recording of any kind to its end, in pieces: memory stays bounded whatever its length. Blocks; call it in a worker.
/// Errors Io, and those of the profile reader; Malformed where there is no call in it.
[[nodiscard]] Result<> importRecording(QIODevice &device, const QString &name, Arch arch, ImportTally &tally);
/// Several files, "-" is the standard input. The number at the end of a name that strace -ff made is the process. Errors name the
/// file.
[[nodiscard]] Result<ImportedCalls> importFiles(const QStringList &paths, Arch arch = Arch::X86_64);

} // namespace bulkhead::seccomp
