// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTranslator;

namespace bulkhead::ctl {

/// Name, version and the plurals of what is printed.
void prepareProgram(QTranslator &plurals);
/// What the program ends with when a command gave `code`: output that could not be written is a failure, and told.
[[nodiscard]] int programResult(int code);

} // namespace bulkhead::ctl
