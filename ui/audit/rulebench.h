// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/audit/rulesteps.h"
#include "ui/widgets/stepbench.h"

class QMenu;
class QToolButton;

namespace bulkhead::ui {

class RuleDialog;

/// Changing the audit rules of a host, beside their table.
class RuleBench : public StepBench
{
    Q_OBJECT
public:
    explicit RuleBench(QWidget *parent = nullptr);

    void setHands(AuditHands *hands); ///< null where there is no agent
    void setRules(const QList<audit::AuditRule> &rules, bool isImmutable);
    void setSelected(const QList<audit::AuditRule> &rules);
    [[nodiscard]] RuleSteps *steps() const { return m_steps; }

    /// Asks for a rule like one; a watch where it is one. Waits for the unlock where changes are locked.
    void askForRule(const audit::AuditRule &like);
    void loadPreset(const QString &id);
    void turnOn();                                        ///< the kernel's audit
    void loadRules(const QList<audit::AuditRule> &rules); ///< those of them that are not loaded yet
    [[nodiscard]] QMenu *presets() const { return m_presetMenu; }

protected:
    void toolsChanged() override;

private:
    RuleBench(RuleSteps *steps, QWidget *parent);
    void addTools();
    void ask(RuleDialog *dialog, const std::optional<audit::AuditRule> &instead);
    void askForWatch(const std::optional<audit::AuditRule> &from, const std::optional<audit::AuditRule> &instead);
    void askForCalls(const std::optional<audit::AuditRule> &from, const std::optional<audit::AuditRule> &instead);
    void edit();
    void remove();
    void save();
    void fillPresets();
    void followLock();
    void tellLocked();

    RuleSteps *m_steps;
    QList<audit::AuditRule> m_rules, m_selected;
    bool m_isImmutable = false;
    QToolButton *m_watch = nullptr, *m_calls = nullptr, *m_preset = nullptr, *m_more = nullptr;
    QMenu *m_presetMenu = nullptr;
    QAction *m_edit = nullptr, *m_remove = nullptr, *m_save = nullptr;
};

} // namespace bulkhead::ui
