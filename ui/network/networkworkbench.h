// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"
#include "ui/network/networksteps.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace bulkhead::ui {

class StateView;

/// Changing the networks of a host: what can be done, the steps that were done with their commands, and undo. Beside the picture.
class NetworkWorkbench : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkWorkbench(QWidget *parent = nullptr);

    /// Null where there is no agent.
    void setHands(NetworkHands *hands);
    void setNetworks(const network::HostNetworks &networks, std::optional<quint32> selected);
    [[nodiscard]] NetworkSteps *steps() const { return m_steps; }

Q_SIGNALS:
    void networksChanged(); ///< read them again
    void notice(const QString &text);

private:
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QWidget *makeSteps();
    void askForChange(network::NetworkChange::Kind kind);
    void askForPing();
    void askForCommand();
    void copyCommands();
    void showState();
    void showOutput();

    NetworkSteps *m_steps = nullptr;
    network::HostNetworks m_networks;
    std::optional<quint32> m_selected;
    StateView *m_locked = nullptr;
    QWidget *m_unlocked = nullptr;
    QToolButton *m_add = nullptr, *m_set = nullptr, *m_remove = nullptr, *m_try = nullptr;
    QAction *m_run = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPlainTextEdit *m_output = nullptr;
    QPushButton *m_undo = nullptr, *m_undoAll = nullptr, *m_copy = nullptr;
};

} // namespace bulkhead::ui
