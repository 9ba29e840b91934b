// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/capabilityfiltermodel.h"
#include "ui/capabilities/matrixcolumn.h"

class QSettings;

namespace bulkhead::ui {

/// What the page remembers: written on each change, so that a crash loses nothing.
struct MatrixState {
    ColumnKey baseline{};
    CellView view = CellView::Both;
    RowFilter filter{};
    capability::CapabilitySet whitelist{};
    QString pastedLine{};
    int namesWidth = 0; ///< 0 = by the space there is
    bool detailVisible = true;
    bool detailBelow = false;
    QByteArray splitter{};

    friend bool operator==(const MatrixState &, const MatrixState &) = default;
};

/// In the current group of the settings. Unreadable values read as their defaults: a new whitelist is the engine's default set.
[[nodiscard]] MatrixState readMatrixState(const QSettings &settings);
void writeMatrixState(QSettings &settings, const MatrixState &state);
/// The container columns of one engine, by name; nothing where none were ever chosen.
[[nodiscard]] QStringList readMatrixColumns(const QSettings &settings, const QString &engine);
void writeMatrixColumns(QSettings &settings, const QString &engine, const QStringList &containers);

} // namespace bulkhead::ui
