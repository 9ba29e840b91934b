// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/kernelaudit.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace bulkhead::snapshot {
class LiveHost;
}

namespace bulkhead::ui {

/// What reads and changes the kernel's audit rules: the host's agent. Tests bring their own.
class AuditHands : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual bool canRead() const = 0;
    [[nodiscard]] virtual bool isUnlocked() const = 0;
    /// What is there of a watched path: of this machine; elsewhere it is believed to be.
    [[nodiscard]] virtual bool exists(const QString &path) const = 0;
    virtual QCoro::Task<Result<audit::KernelAuditStatus>> status() = 0;
    virtual QCoro::Task<Result<audit::RuleFile>> rules() = 0;
    virtual QCoro::Task<Result<>> load(QList<audit::AuditRule> rules) = 0;
    virtual QCoro::Task<Result<>> unload(QList<audit::AuditRule> rules) = 0;
    /// Whether the kernel's audit logs what rules ask for.
    virtual QCoro::Task<Result<>> enable(bool enabled) = 0;
    /// Gives the file.
    virtual QCoro::Task<Result<QString>> save(QString name, QList<audit::AuditRule> rules) = 0;

Q_SIGNALS:
    void stateChanged();
};

class AgentAuditHands : public AuditHands
{
    Q_OBJECT
public:
    /// The host has an agent.
    explicit AgentAuditHands(snapshot::LiveHost *host, QObject *parent = nullptr);

    [[nodiscard]] bool canRead() const override;
    [[nodiscard]] bool isUnlocked() const override;
    [[nodiscard]] bool exists(const QString &path) const override;
    QCoro::Task<Result<audit::KernelAuditStatus>> status() override;
    QCoro::Task<Result<audit::RuleFile>> rules() override;
    QCoro::Task<Result<>> load(QList<audit::AuditRule> rules) override;
    QCoro::Task<Result<>> unload(QList<audit::AuditRule> rules) override;
    QCoro::Task<Result<>> enable(bool enabled) override;
    QCoro::Task<Result<QString>> save(QString name, QList<audit::AuditRule> rules) override;

private:
    QPointer<snapshot::LiveHost> m_host;
    bool m_isHere = false;
};

} // namespace bulkhead::ui
