// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixcolumn.h"

// The detail pane's text as HTML with classes (muted, mono, warn), without any colour. Foreign text is escaped.
namespace bulkhead::ui {

/// Why this cell is as it is: marks in words, reason, notes, the five sets.
[[nodiscard]] QString cellDetailHtml(const MatrixColumn &column, capability::Capability capability, const MatrixCell &cell);
/// What the capability is, whoever has it.
[[nodiscard]] QString capabilityDetailHtml(capability::Capability capability);
/// The column as a whole: what was asked, the five sets in hexadecimal, capabilities beyond the known ones, caveats.
[[nodiscard]] QString columnDetailHtml(const MatrixColumn &column);

} // namespace bulkhead::ui
