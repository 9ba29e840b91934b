// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/cgroupforest.h"
#include "core/snapshot/limitcomparison.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// All facts of one group: what the kernel has, what the engine was told beside it, and the file that says it.
class GroupFactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Fact, Kernel, Engine, File, Columns };
    struct Row {
        QString fact, kernel, engine, file;
        std::optional<Tone> tone; ///< of the kernel's cell
        friend bool operator==(const Row &, const Row &) = default;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

/// Limits first, compared with the engine's where the group is a container's own; then use. What is unknown is left out, except a
/// limit that the engine was told.
[[nodiscard]] QList<GroupFactModel::Row> groupFacts(const host::CgroupForest &forest, const host::CgroupNode &node,
                                                    const snapshot::ContainerPtr &container);

} // namespace bulkhead::ui
