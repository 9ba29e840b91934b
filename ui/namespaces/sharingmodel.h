// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/namespacesharing.h"
#include "ui/widgets/datasortproxy.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// What the page shows, made in a worker of one snapshot.
struct NamespaceView {
    snapshot::HostSnapshotPtr snapshot;
    QList<snapshot::ContainerNamespaces> rows; ///< as the snapshot's containers
};
[[nodiscard]] NamespaceView namespaceView(const snapshot::HostSnapshotPtr &snapshot);

/// Containers × types of namespaces: own, shared with the host, shared with others. Owned by its view.
class SharingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Container, State, FirstKind, Columns = FirstKind + int(host::NamespaceKindCount) };
    /// The kinds in the order of the columns: what gives most away first.
    static constexpr std::array Kinds{host::NamespaceKind::Pid,    host::NamespaceKind::Net, host::NamespaceKind::Ipc,
                                      host::NamespaceKind::User,   host::NamespaceKind::Uts, host::NamespaceKind::Mnt,
                                      host::NamespaceKind::Cgroup, host::NamespaceKind::Time};
    using QAbstractTableModel::QAbstractTableModel;

    void setView(const NamespaceView &view);
    [[nodiscard]] const NamespaceView &view() const { return m_view; }
    [[nodiscard]] const snapshot::ContainerNamespaces &row(int row) const { return m_view.rows.at(row); }
    [[nodiscard]] snapshot::ContainerPtr container(int row) const { return m_view.snapshot->containers.at(row); }
    [[nodiscard]] int rowOf(const ContainerId &id) const; ///< -1 where there is none
    [[nodiscard]] static std::optional<host::NamespaceKind> kindOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant kindData(const snapshot::NamespaceSharing &cell, host::NamespaceKind kind, int role) const;
    [[nodiscard]] QVariant nameData(const snapshot::ContainerEntry &entry, int column, int role) const;
    NamespaceView m_view{std::make_shared<const snapshot::HostSnapshot>(), {}};
};

/// The rows that a person asked for: by text, running ones, shared ones.
class SharingFilter : public DataSortProxy
{
    Q_OBJECT
public:
    enum class Show : quint8 { All, Shared, Differing };
    explicit SharingFilter(SharingModel *model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SharingModel *m_model;
    QString m_text;
    Show m_show = Show::All;
};

} // namespace bulkhead::ui
