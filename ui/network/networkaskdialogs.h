// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/commandinside.h"
#include "core/network/ping.h"
#include "core/network/values.h"
#include "ui/widgets/askdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bulkhead::ui {

/// Which address to ping, from which namespace. Proposes what the namespace is linked to.
class PingDialog : public AskDialog
{
    Q_OBJECT
public:
    PingDialog(const network::HostNetworks &networks, quint32 selected, QWidget *parent = nullptr);
    [[nodiscard]] Result<network::PingRequest> request() const;

protected:
    void showState() override;

private:
    void proposeAddresses();
    network::HostNetworks m_networks;
    QComboBox *m_where = nullptr, *m_address = nullptr;
};

/// Which command to run in which namespaces of a process.
class RunInsideDialog : public AskDialog
{
    Q_OBJECT
public:
    /// `pid`: a process of the namespace that is selected.
    RunInsideDialog(qint64 pid, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] Result<network::InsideRequest> request() const;

protected:
    void showState() override;

private:
    qint64 m_pid;
    QList<QCheckBox *> m_types;
    QLineEdit *m_line = nullptr;
};

} // namespace bulkhead::ui
