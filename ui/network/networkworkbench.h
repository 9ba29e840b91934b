// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"
#include "ui/network/networksteps.h"
#include "ui/widgets/stepbench.h"

class QAction;
class QToolButton;

namespace bulkhead::ui {

/// Changing the networks of a host, beside their picture.
class NetworkWorkbench : public StepBench
{
    Q_OBJECT
public:
    explicit NetworkWorkbench(QWidget *parent = nullptr);

    /// Null where there is no agent.
    void setHands(NetworkHands *hands);
    void setNetworks(const network::HostNetworks &networks, std::optional<quint32> selected);
    [[nodiscard]] NetworkSteps *steps() const { return m_steps; }

protected:
    void toolsChanged() override;

private:
    NetworkWorkbench(NetworkSteps *steps, QWidget *parent);
    void addTools();
    void askForChange(network::NetworkChange::Kind kind);
    void askForPing();
    void askForCommand();
    void followLock();

    NetworkSteps *m_steps;
    network::HostNetworks m_networks;
    std::optional<quint32> m_selected;
    QAction *m_run = nullptr;
};

} // namespace bulkhead::ui
