// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

namespace bulkhead::ctl {

/// What the program ends with; documented in every --help.
enum ExitCode : int { Success = 0, Failure = 1, Usage = 2 };

void printOut(const QString &text);
void printOutBytes(const QByteArray &bytes);
/// errno of the first output that could not be written: a full disk; 0 where all was.
[[nodiscard]] int outputFailure();
/// "bulkheadctl: …" on stderr, one line, safe for a terminal.
void printNote(const QString &text);
/// What was refused, and on a second line what stands behind it.
void printError(const Error &error);

} // namespace bulkhead::ctl
