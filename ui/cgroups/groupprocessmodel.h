// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/processes/processtable.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The processes directly in one group, with the whole text of their /proc/PID/cgroup.
class GroupProcessModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Pid, Name, User, Columns };
    struct Member {
        qint64 pid = 0;
        QString name;
        std::optional<quint32> user;
        QString groups; ///< /proc/PID/cgroup
        friend bool operator==(const Member &, const Member &) = default;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(const QList<Member> &members);
    [[nodiscard]] const Member &member(int row) const { return m_members.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Member> m_members;
};

/// Those whose /proc/PID/cgroup names that path, in the hierarchy of that name; in any for an empty one.
[[nodiscard]] QList<GroupProcessModel::Member> processesInGroup(const host::ProcessTable &processes, const QString &path,
                                                                const QString &hierarchy);

} // namespace bulkhead::ui
