// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/commandinside.h"
#include "core/network/ping.h"
#include "core/network/values.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace bulkhead::ui {

/// Which address to ping, from which namespace. Proposes what the namespace is linked to.
class PingDialog : public QDialog
{
    Q_OBJECT
public:
    PingDialog(const network::HostNetworks &networks, quint32 selected, QWidget *parent = nullptr);
    [[nodiscard]] Result<network::PingRequest> request() const;

private:
    void proposeAddresses();
    void showState();
    network::HostNetworks m_networks;
    QComboBox *m_where = nullptr, *m_address = nullptr;
    QLabel *m_command = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

/// Which command to run in which namespaces of a process.
class RunInsideDialog : public QDialog
{
    Q_OBJECT
public:
    /// `pid`: a process of the namespace that is selected.
    RunInsideDialog(qint64 pid, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] Result<network::InsideRequest> request() const;

private:
    void showState();
    qint64 m_pid;
    QList<QCheckBox *> m_types;
    QLineEdit *m_line = nullptr;
    QLabel *m_command = nullptr, *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace bulkhead::ui
