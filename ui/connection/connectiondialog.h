// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "core/engine/engineclient.h"
#include "ui/connection/connectiondraft.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;
class QTreeView;

namespace bulkhead::ui {

class ChoiceModel;
class ConnectionDetails;
class EngineListModel;
class HostRegistry;
class RemarkLine;

/// Lists every engine that could be connected to, tells which one the docker command would use and why, tests a connection step
/// by step, and keeps own connections. Show it with open(): it needs no event loop of its own.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectionDialog(HostRegistry *registry, engine::ContextStore contexts = engine::ContextStore(),
                              QWidget *parent = nullptr);

    void reload(); ///< reads contexts and sockets again
    void select(const QString &connectionKey);
    void newConnection();
    void test();
    void setProbeLimits(const engine::ClientLimits &limits) { m_limits = limits; }
    [[nodiscard]] ConnectionDetails *details() const { return m_details; }
    [[nodiscard]] QListView *list() const { return m_list; }

    void reject() override;

private:
    QWidget *makeLeft();
    QWidget *makeChoice();
    QWidget *makeButtons();
    void makeShortcuts();
    void showIndex(const QModelIndex &index);
    void restoreSelection();
    void draftChanged();
    bool save();
    void revert();
    void removeSelected();
    void connectNow();
    void showButtons();
    void fillCopyMenu();
    void copy(const QString &text, const QString &what);
    void notice(const QString &text);
    void leave(std::function<void()> how); ///< asks first where changes would be lost
    [[nodiscard]] QStringList takenNames(const QString &except) const;
    [[nodiscard]] const engine::EngineContext *savedOwn(const QString &key) const;

    HostRegistry *m_registry;
    engine::ContextStore m_contexts;
    engine::ClientLimits m_limits;
    EngineListModel *m_model;
    ChoiceModel *m_choiceModel;
    QListView *m_list = nullptr;
    RemarkLine *m_choice = nullptr;
    QToolButton *m_rulesToggle = nullptr;
    QTreeView *m_rules = nullptr;
    ConnectionDetails *m_details = nullptr;
    QPushButton *m_remove = nullptr, *m_test = nullptr, *m_connect = nullptr;
    QToolButton *m_copy = nullptr;
    QMenu *m_copyMenu = nullptr;
    QLabel *m_notice = nullptr;
    QString m_shownKey;                       ///< empty while a new one is made
    QHash<QString, ConnectionDraft> m_drafts; ///< changed and not saved, by key; the new one under the empty key
};

} // namespace bulkhead::ui
