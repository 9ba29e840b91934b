// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace bulkhead::ui {

/// A popup list of the engine's containers to search and tick; a tick acts at once.
class ContainerPicker : public QFrame
{
    Q_OBJECT
public:
    explicit ContainerPicker(QWidget *parent = nullptr);

    void setContainers(const QList<snapshot::ContainerPtr> &containers, const QStringList &chosen);
    void openAt(const QPoint &globalPosition);
    [[nodiscard]] QLineEdit *searchEdit() const { return m_search; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void picked(const QStringList &names);
    void dropped(const QStringList &names);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAllShown(bool chosen);
    void updateSummary();

    QStandardItemModel *m_items = nullptr;
    QSortFilterProxyModel *m_found = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    bool m_filling = false;
};

} // namespace bulkhead::ui
