// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/capabilitycatalogue.h"
#include "ui/capabilities/matrixcolumn.h"

#include <QList>

namespace bulkhead::ui {

enum class MatrixFormat : quint8 { Text, Markdown, Csv };

/// A table of rows as they are shown, for the clipboard or a file.
struct MatrixTable {
    QList<MatrixColumn> columns;
    QList<capability::Capability> rows;
    CellView view = CellView::Both;
};
/// Text: aligned columns; Markdown: a table; CSV: RFC 4180 with a header line, cells that a spreadsheet would run are quoted.
[[nodiscard]] QString matrixText(const MatrixTable &table, MatrixFormat format);

} // namespace bulkhead::ui
