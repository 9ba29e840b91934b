// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/changeapply.h"
#include "core/network/commandinside.h"
#include "core/network/ping.h"

#include <QCoroTask>
#include <QObject>

namespace bulkhead::ui {

/// What changes the networks of a host: its unlocked agent. Tests bring their own.
class NetworkHands : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Changes are allowed now.
    [[nodiscard]] virtual bool isUnlocked() const = 0;
    virtual QCoro::Task<Result<network::ChangeOutcome>> change(network::NetworkChange change) = 0;
    /// Takes steps back, the last one first; gives what is left of them, and why.
    struct UndoOutcome {
        QList<network::NetworkChange> left;
        std::optional<Error> error;
    };
    virtual QCoro::Task<Result<UndoOutcome>> undo(QList<network::NetworkChange> steps) = 0;
    virtual QCoro::Task<Result<network::PingReport>> ping(network::PingRequest request) = 0;
    virtual QCoro::Task<Result<network::CommandOutcome>> run(network::InsideRequest request) = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace bulkhead::ui
