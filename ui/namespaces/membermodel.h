// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The processes of one namespace, with the containers that they belong to.
class MemberModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Pid, Name, Container, User, Cgroup, Columns };
    struct Member {
        host::HostProcess process;
        ContainerId container; ///< empty for one of the host
        QString containerName;
        QString cgroup;    ///< of version 2, else the first hierarchy's
        QByteArray groups; ///< /proc/PID/cgroup; empty where it could not be read
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(QList<Member> members);
    [[nodiscard]] const Member &member(int row) const { return m_members.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QVariant value(const Member &member, int column);
    QList<Member> m_members;
};

} // namespace bulkhead::ui
