// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixcolumn.h"

// Every sentence about a cell, for tooltips, the detail pane, screen readers and copies. Plain text, translated.
namespace bulkhead::ui {

[[nodiscard]] QString holdingWord(Holding holding);    ///< "effective"
[[nodiscard]] QString holdingMeaning(Holding holding); ///< one sentence
[[nodiscard]] QString viewName(CellView view);         ///< "Observed, else predicted"

/// The field that decided, as it stands there: `HostConfig.CapAdd[0] = "NET_ADMIN"`, `--cap-add=NET_ADMIN` for a pasted line.
[[nodiscard]] QString evidence(const capability::Reason &reason, const MatrixColumn &column);
/// Evidence and rule in words: `HostConfig.CapAdd[0] = "NET_ADMIN" adds it`.
[[nodiscard]] QString reasonText(const capability::Reason &reason, const MatrixColumn &column);
/// Why the cell is as it is predicted, or why nothing is predicted.
[[nodiscard]] QString predictionReason(const MatrixColumn &column, capability::Capability capability);

/// "CAP_NET_ADMIN in web1: effective, because HostConfig.CapAdd[0] = "NET_ADMIN" adds it", with the other view where it differs.
[[nodiscard]] QString cellSentence(const MatrixColumn &column, capability::Capability capability, const MatrixCell &cell);
/// What follows from the cell that the mark alone does not tell: bounding only, another process, no-new-privileges, …
[[nodiscard]] QStringList cellNotes(const MatrixColumn &column, const MatrixCell &cell);
/// Assumptions behind the column as a whole.
[[nodiscard]] QStringList columnCaveats(const MatrixColumn &column);

} // namespace bulkhead::ui
