// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/importedcalls.h"

namespace bulkhead::seccomp {

/// Longest list of names that is read, in bytes.
inline constexpr qsizetype LargestList = 1024 * 1024;

/// Names between blanks, commas, line ends, quotes and square brackets; numbers (as uniq -c writes them) are passed over, and so
/// is what stands behind a #. Names that no architecture has are counted as unknown.
void importList(const QByteArray &text, int file, ImportTally &tally);
/// Whether the text reads as such a list: words only, and at least half of them are calls.
[[nodiscard]] bool looksLikeList(QByteArrayView text);

} // namespace bulkhead::seccomp
