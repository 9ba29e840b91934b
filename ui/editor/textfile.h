// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace bulkhead::ui {

/// A text file as an editor needs it: lines end in \n, and what it takes to write it back as it was.
struct TextFile {
    QString text;
    bool hasCrLf = false; ///< lines end in \r\n in the file
};

/// UTF-8, at most `largest` bytes. Blocks. Errors Io and PermissionDenied, TooLarge, Malformed for what is no text.
[[nodiscard]] Result<TextFile> readTextFile(const QString &path, qsizetype largest);
[[nodiscard]] Result<TextFile> textFromBytes(QByteArray bytes);
/// The whole or not at all: the old file stays until the new one is on the disk. Blocks. Errors Io, PermissionDenied, NoSpace.
[[nodiscard]] Result<> writeTextFile(const QString &path, const TextFile &file);

} // namespace bulkhead::ui
