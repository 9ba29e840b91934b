// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/samplehistory.h"
#include "core/snapshot/hostsnapshot.h"
#include "ui/widgets/datasortproxy.h"

#include <QAbstractItemModel>

namespace bulkhead::ui {

/// What the page shows: one hierarchy, or all of them merged by path.
struct CgroupView {
    snapshot::HostSnapshotPtr snapshot;
    host::CgroupHierarchy tree;
    QList<ContainerId> containers; ///< beside tree.nodes: whose own group it is, or that it is inside; empty for the host's
    QList<bool> isRoot;            ///< beside tree.nodes: a container's own group
};
/// `hierarchy` is its name; empty for all merged. For a worker: milliseconds with a thousand groups.
[[nodiscard]] CgroupView cgroupView(const snapshot::HostSnapshotPtr &snapshot, const QString &hierarchy);

/// The tree of control groups with limits and use; use comes from the history where one is given and has points. Owned by the
/// page.
class CgroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        Group,
        Processes,
        Cpu,
        CpuLimit,
        Memory,
        MemoryLimit,
        MemoryPeak,
        Pids,
        PidsLimit,
        Io,
        Pressure,
        Cpus,
        OomKills,
        Throttled,
        Columns
    };
    explicit CgroupTreeModel(const host::SampleHistory &history, QObject *parent = nullptr);

    void setView(CgroupView view);
    [[nodiscard]] const CgroupView &view() const { return m_view; }
    void updateUse();                                                             ///< the history has new points
    [[nodiscard]] const host::CgroupNode *nodeAt(const QModelIndex &index) const; ///< null for no group
    [[nodiscard]] ContainerId containerAt(const QModelIndex &index) const;        ///< that it is, or is inside of
    [[nodiscard]] bool isContainerRoot(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    void tellChanged(int first, int last); ///< columns
    [[nodiscard]] QString name(qsizetype position) const;
    [[nodiscard]] QString text(qsizetype position, int column) const;
    [[nodiscard]] QVariant sortValue(qsizetype position, int column) const;
    [[nodiscard]] QVariant tone(qsizetype position, int column) const;
    [[nodiscard]] QVariant sparkline(const QString &path, int column) const;
    [[nodiscard]] std::optional<double> rate(qsizetype position, int column) const; ///< of Cpu, Io and Pressure
    [[nodiscard]] host::CgroupValue use(qsizetype position, host::CgroupFact fact) const;

    const host::SampleHistory &m_history;
    CgroupView m_view{std::make_shared<const snapshot::HostSnapshot>(), {}, {}, {}};
    QList<QList<int>> m_children; ///< by position
    QList<int> m_rows;            ///< by position: among its siblings
    QList<int> m_roots;
};

/// The groups that a person asked for, and those above them.
class CgroupFilter : public DataSortProxy
{
    Q_OBJECT
public:
    explicit CgroupFilter(CgroupTreeModel *model, QObject *parent = nullptr);
    void setText(const QString &text);
    void setOnlyContainers(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CgroupTreeModel *m_model;
    QString m_text;
    bool m_onlyContainers = false;
};

} // namespace bulkhead::ui
