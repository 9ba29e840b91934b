// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cgroups/cgroupdialogs.h"
#include "ui/widgets/stepbench.h"

class QAction;
class QToolButton;

namespace bulkhead::ui {

/// Changing the control groups of a host, beside their tree.
class CgroupWorkbench : public StepBench
{
    Q_OBJECT
public:
    explicit CgroupWorkbench(QWidget *parent = nullptr);

    /// Null where there is no agent.
    void setHands(CgroupHands *hands);
    void setSubject(const CgroupSubject &subject);
    [[nodiscard]] CgroupSteps *steps() const { return m_steps; }
    /// Asks for new limits of a container, where changes are unlocked.
    void askForContainerLimits(const snapshot::ContainerPtr &container);

protected:
    void toolsChanged() override;

private:
    CgroupWorkbench(CgroupSteps *steps, QWidget *parent);
    void addTools();
    void ask(CgroupDialog *dialog);
    void followLock();

    CgroupSteps *m_steps;
    CgroupSubject m_subject;
    QToolButton *m_new = nullptr, *m_set = nullptr, *m_move = nullptr, *m_remove = nullptr;
    QList<QAction *> m_settings; ///< by CgroupSetting
    QAction *m_container = nullptr;
};

} // namespace bulkhead::ui
