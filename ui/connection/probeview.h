// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/connectionprobe.h"

#include <QWidget>

class QTreeView;

namespace bulkhead::ui {

class ProbeResult;
class ProbeStepModel;

/// Tries one connection and shows every step. Owns the probe; hiding or another endpoint cancels it.
class ProbeView : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeView(QWidget *parent = nullptr);

    void start(const engine::Endpoint &endpoint, const engine::ClientLimits &limits = {});
    void cancel();
    void clear();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Steps that came from elsewhere, as if they had just been tried.
    void showSteps(const QList<engine::ProbeStep> &steps, const engine::Endpoint &endpoint);

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void setRunning(bool running);
    void fitColumns();

    ProbeStepModel *m_model;
    QTreeView *m_steps;
    ProbeResult *m_result;
    std::unique_ptr<engine::ConnectionProbe> m_probe;
    bool m_running = false;
};

} // namespace bulkhead::ui
