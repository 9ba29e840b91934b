// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/capabilitycatalogue.h"
#include "core/snapshot/host.h"
#include "ui/capabilities/matrixcolumn.h"

#include <QAbstractTableModel>

#include <array>

namespace bulkhead::ui {

/// Rows: the capabilities by risk under one header row a risk. Columns: policies, a pasted line, containers.
class CapabilityMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        CellRole = Qt::UserRole, ///< MatrixCell; invalid on header rows
        CapabilityRole,          ///< int; of a cell or a vertical header section; invalid on header rows
        RiskRole,                ///< int; of every row, headers too
        GoneRole,                ///< bool; the column's container is gone
        KindRole,                ///< int; MatrixColumn::Kind of a column's header
        BaselineRole,            ///< bool; of a column's header
        CountRole,               ///< int; effective capabilities of a column's header, invalid where not known
        ObservedRole,            ///< bool; a column's header: its cells show what the kernel showed
    };
    using Kind = MatrixColumn::Kind;

    explicit CapabilityMatrixModel(QObject *parent = nullptr);

    void setSnapshot(snapshot::HostSnapshotPtr snapshot); ///< another host: container columns are found again by name
    void applyChange(snapshot::HostSnapshotPtr snapshot, const snapshot::SnapshotChange &change);
    void setWhitelist(capability::CapabilitySet whitelist);
    void setPastedLine(const QString &line); ///< empty = no such column
    void setCellView(CellView view);
    void setBaseline(const ColumnKey &key); ///< kept although no such column is there (yet)

    void setContainers(const QStringList &names);     ///< exactly these container columns, in this order
    int addContainers(const QStringList &namesOrIds); ///< how many are new
    void removeContainers(const QStringList &names);
    bool moveContainer(int from, int to);         ///< columns of the model; only containers move
    [[nodiscard]] QStringList containers() const; ///< names, in the order of their columns
    [[nodiscard]] int firstContainerColumn() const;

    [[nodiscard]] CellView cellView() const { return m_view; }
    [[nodiscard]] ColumnKey baseline() const { return m_baseline; }
    [[nodiscard]] int columnOf(const ColumnKey &key) const; ///< -1 where there is none
    [[nodiscard]] int rowOf(capability::Capability capability) const;
    [[nodiscard]] const MatrixColumn &column(int column) const { return m_columns.at(column).column; }
    [[nodiscard]] QList<MatrixColumn> columns() const;
    [[nodiscard]] const MatrixCell &cell(int column, capability::Capability capability) const;
    [[nodiscard]] std::optional<int> effectiveCount(int column) const; ///< as shown; empty where any cell is unknown
    [[nodiscard]] const capability::EngineRules &rules() const { return m_rules; }
    /// Any column holds this capability otherwise than the baseline does.
    [[nodiscard]] bool differs(capability::Capability capability) const;
    /// Empty on header rows.
    [[nodiscard]] std::optional<capability::Capability> capabilityAt(int row) const;
    [[nodiscard]] capability::Risk riskAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A whitelist cell was clicked or toggled; the editor answers with setWhitelist.
    void whitelistEdited(bulkhead::capability::Capability capability, bool allowed);
    void containersChanged(); ///< which container columns there are, or their order
    void differencesChanged();

private:
    struct Row {
        capability::Risk risk;
        std::optional<capability::Capability> capability;
    };
    struct Column {
        MatrixColumn column;
        std::array<MatrixCell, capability::KnownCapabilities> cells;
    };

    [[nodiscard]] Column made(MatrixColumn column) const;
    [[nodiscard]] MatrixColumn containerNamed(const QString &name) const;
    void replaceColumn(int column, MatrixColumn with);
    void replacePolicies();
    void insertColumn(int column, MatrixColumn with);
    void updateDifferences(int column);
    void updateAllDifferences();
    [[nodiscard]] QVariant columnHeader(int section, int role) const;
    [[nodiscard]] QVariant rowHeader(int section, int role) const;

    snapshot::HostSnapshotPtr m_snapshot;
    capability::EngineRules m_rules;
    capability::CapabilitySet m_whitelist;
    QString m_pastedLine;
    CellView m_view = CellView::Both;
    ColumnKey m_baseline;
    QList<Row> m_rows;
    QList<Column> m_columns;
};

} // namespace bulkhead::ui
