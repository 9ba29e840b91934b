// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace bulkhead::snapshot {
class Host;
}

namespace bulkhead::ui {

class EngineListModel;
class HostRegistry;

/// The switcher's list: open hosts, what else can be connected to, and the ways to get another. Enter opens, Delete closes.
class EngineSwitcherPopup : public QFrame
{
    Q_OBJECT
public:
    explicit EngineSwitcherPopup(HostRegistry *registry, QWidget *parent = nullptr);

    void setConnections(const QList<engine::EngineContext> &contexts, const QList<engine::EngineContext> &sockets);
    void popupBelow(const QWidget *anchor);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void connectRequested(const QString &connectionKey);
    void openSnapshotRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void closeHost(const QModelIndex &index);
    void fitHeight();

    HostRegistry *m_registry;
    EngineListModel *m_model;
    QListView *m_list;
    QPointer<snapshot::Host> m_closing; ///< the cross was clicked: that click must not also switch to it
};

} // namespace bulkhead::ui
