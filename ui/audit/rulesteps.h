// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/audit/audithands.h"
#include "ui/widgets/stepmodel.h"

#include <QHash>

namespace bulkhead::ui {

/// "auditctl -w … -k …", and what takes it away again.
[[nodiscard]] QString loadCommand(const audit::AuditRule &rule);
[[nodiscard]] QString unloadCommand(const audit::AuditRule &rule);

/// What a person has done to the audit rules of a host.
class RuleSteps : public StepModel
{
    Q_OBJECT
public:
    using StepModel::StepModel;

    void setHands(AuditHands *hands); ///< of another host: the steps of the former are forgotten
    [[nodiscard]] AuditHands *hands() const { return m_hands; }

    struct Change {
        QList<audit::AuditRule> unload, load; ///< in this order
        std::optional<bool> enable = {};      ///< alone: the kernel's audit as a whole
        friend bool operator==(const Change &, const Change &) = default;
    };
    void change(const Change &change);
    /// Into /etc/audit/rules.d/NAME.rules, for the next boot.
    void save(const QString &name, const QList<audit::AuditRule> &rules);

protected:
    QCoro::Task<Result<>> takeBack(int row) override;

private:
    QCoro::Task<> doChange(Change change, int row);
    QCoro::Task<> doSave(QString name, QList<audit::AuditRule> rules, int row);

    QPointer<AuditHands> m_hands;
    QHash<int, Change> m_undo; ///< by row
};

} // namespace bulkhead::ui
