// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace bulkhead::ui {

/// The group that stands for a process: of version 2 where it is in one, else of the first hierarchy in which it is below the
/// root.
[[nodiscard]] QString mainGroupOf(const QByteArray &cgroups);

/// Below a table of processes: the whole /proc/PID/cgroup of the selected one, and the way to its group. Owned by its page.
class ProcessGroups : public QWidget
{
    Q_OBJECT
public:
    explicit ProcessGroups(QWidget *parent = nullptr);

    void showProcess(const QByteArray &cgroups); ///< the text of its /proc/PID/cgroup
    void showNothing(const QString &why);        ///< none is selected, or it is not known
    [[nodiscard]] QString text() const;
    [[nodiscard]] QAction *openGroupAction() const { return m_open; } ///< for the table's menu

Q_SIGNALS:
    void groupRequested(const QString &path);

private:
    QLabel *m_groups = nullptr;
    QAction *m_open = nullptr;
    QString m_path;
};

} // namespace bulkhead::ui
