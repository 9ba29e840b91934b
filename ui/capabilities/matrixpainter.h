// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/capabilitycatalogue.h"
#include "ui/capabilities/matrixcell.h"
#include "ui/widgets/theme.h"

#include <QRectF>

class QPainter;

// The marks of the matrix, one drawing for cells, legend and detail pane. Vector only: crisp at any scale.
namespace bulkhead::ui {

[[nodiscard]] Tone riskTone(capability::Risk risk);

/// The mark alone: disc, half disc, dot, ring, dash (not available), hatching (unknown) or nothing (absent).
void paintMark(QPainter &painter, const QRectF &cell, const Held &held, const QColor &colour, bool unavailable = false);
/// Background of a cell that differs from the baseline, with its plus or minus.
void paintDifference(QPainter &painter, const QRectF &cell, Difference difference);
/// Corner where prediction and observation differ: filled where the kernel shows more, open where it shows less.
void paintMismatch(QPainter &painter, const QRectF &cell, Mismatch mismatch);

} // namespace bulkhead::ui
