// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/containercapabilities.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The capabilities of one container: what the configuration gives, what the kernel shows, and why.
class CapabilityTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Predicted, Observed, Reason, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setCapabilities(const snapshot::ContainerCapabilities &capabilities);
    /// All that are known, or only those that the container has, could gain, or was denied by name.
    void setShowAll(bool all);
    [[nodiscard]] QString explanation(int row) const; ///< why the engine gives it or not, and what it allows
    [[nodiscard]] int rowOf(capability::Capability capability) const { return int(m_rows.indexOf(capability)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    [[nodiscard]] bool isWorthARow(capability::Capability capability) const;
    [[nodiscard]] bool differs(capability::Capability capability) const;
    [[nodiscard]] QString text(capability::Capability capability, int column) const;
    [[nodiscard]] QString toolTip(capability::Capability capability, int column) const;

    snapshot::ContainerCapabilities m_capabilities;
    QList<capability::Capability> m_rows;
    bool m_all = false;
};

/// "effective", "effective, ambient", "bounding only", "—": what the sets say of one capability.
[[nodiscard]] QString membershipText(const capability::ProcessCapabilities &sets, capability::Capability capability);
/// Why the engine gives it or not, with the field that decided.
[[nodiscard]] QString reasonText(const capability::Reason &reason);

} // namespace bulkhead::ui
