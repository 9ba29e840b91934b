// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditrule.h"
#include "ui/widgets/askdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bulkhead::ui {

/// The base of what asks for a rule.
class RuleDialog : public AskDialog
{
    Q_OBJECT
public:
    /// What was entered, checked. Error Invalid with what is wrong.
    [[nodiscard]] virtual Result<audit::AuditRule> rule() const = 0;

protected:
    using AskDialog::AskDialog;
    [[nodiscard]] virtual bool isFilled() const = 0;
    void showState() override;
};

/// Which accesses to a file or directory are logged.
class WatchDialog : public RuleDialog
{
    Q_OBJECT
public:
    /// `from`: a rule that is to be changed, or one like it.
    explicit WatchDialog(const std::optional<audit::AuditRule> &from, QWidget *parent = nullptr);
    [[nodiscard]] Result<audit::AuditRule> rule() const override;
    [[nodiscard]] QLineEdit *path() const { return m_path; }
    [[nodiscard]] QLineEdit *key() const { return m_key; }
    [[nodiscard]] QCheckBox *permission(QChar letter) const;

protected:
    [[nodiscard]] bool isFilled() const override;

private:
    QLineEdit *m_path = nullptr, *m_key = nullptr;
    QList<QCheckBox *> m_permissions; ///< r, w, x, a
};

/// Which system calls are logged, of whom, and how they end.
class CallRuleDialog : public RuleDialog
{
    Q_OBJECT
public:
    explicit CallRuleDialog(const std::optional<audit::AuditRule> &from, QWidget *parent = nullptr);
    [[nodiscard]] Result<audit::AuditRule> rule() const override;
    [[nodiscard]] QLineEdit *calls() const { return m_calls; }
    [[nodiscard]] QLineEdit *key() const { return m_key; }

protected:
    [[nodiscard]] bool isFilled() const override;

private:
    QLineEdit *m_calls = nullptr, *m_more = nullptr, *m_key = nullptr;
    QComboBox *m_arch = nullptr, *m_outcome = nullptr, *m_who = nullptr;
};

/// Under which name the rules are kept in /etc/audit/rules.d.
class SaveRulesDialog : public AskDialog
{
    Q_OBJECT
public:
    SaveRulesDialog(const QList<audit::AuditRule> &rules, QWidget *parent = nullptr);
    [[nodiscard]] QString name() const;

protected:
    void showState() override;

private:
    QLineEdit *m_name = nullptr;
    qsizetype m_count = 0;
};

} // namespace bulkhead::ui
