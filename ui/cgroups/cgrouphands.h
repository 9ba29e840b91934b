// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agentverbs/cgroupverbs.h"
#include "core/engine/limitupdate.h"
#include "core/ids.h"

#include <QCoroTask>
#include <QObject>

namespace bulkhead::ui {

/// What changes the control groups of a host: its unlocked agent, and for a container's limits its engine. Tests bring their own.
class CgroupHands : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Changes are allowed now.
    [[nodiscard]] virtual bool isUnlocked() const = 0;
    virtual QCoro::Task<Result<agentverbs::CgroupChangeOutcome>> change(agentverbs::CgroupChangeWish wish) = 0;
    /// Gives the engine's warnings.
    virtual QCoro::Task<Result<QStringList>> update(ContainerId id, engine::LimitUpdate limits) = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace bulkhead::ui
