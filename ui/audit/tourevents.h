// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"
#include "ui/audit/audithands.h"

namespace bulkhead::ui {

/// A log about the containers of a snapshot, so that the tour has something to photograph where nothing is followed. Never shown
/// to a person: only the tour opens it.
[[nodiscard]] QByteArray tourLog(const snapshot::HostSnapshot &snapshot);

/// Rules for the tour's picture: those that CIS asks for, as far as half of them; changes are locked.
class TourHands : public AuditHands
{
    Q_OBJECT
public:
    using AuditHands::AuditHands;
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] bool isUnlocked() const override { return false; }
    [[nodiscard]] bool exists(const QString &) const override { return true; }
    QCoro::Task<Result<audit::KernelAuditStatus>> status() override;
    QCoro::Task<Result<audit::RuleFile>> rules() override;
    QCoro::Task<Result<>> load(QList<audit::AuditRule> rules) override;
    QCoro::Task<Result<>> unload(QList<audit::AuditRule> rules) override;
    QCoro::Task<Result<>> enable(bool enabled) override;
    QCoro::Task<Result<QString>> save(QString name, QList<audit::AuditRule> rules) override;
};

} // namespace bulkhead::ui
