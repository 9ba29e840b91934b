// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/network/networkhands.h"
#include "ui/widgets/stepmodel.h"

#include <QHash>
#include <QPointer>

namespace bulkhead::ui {

/// What a person has done to the networks of a host.
class NetworkSteps : public StepModel
{
    Q_OBJECT
public:
    using StepModel::StepModel;

    void setHands(NetworkHands *hands); ///< of another host: the steps of the former are forgotten
    [[nodiscard]] NetworkHands *hands() const { return m_hands; }

    void change(const network::NetworkChange &change);
    void ping(const network::PingRequest &request);
    void run(const network::InsideRequest &request);

protected:
    QCoro::Task<Result<>> takeBack(int row) override;

private:
    QCoro::Task<> doChange(network::NetworkChange change, int row);
    QCoro::Task<> doPing(network::PingRequest request, int row);
    QCoro::Task<> doRun(network::InsideRequest request, int row);
    void keepUndo(int row, const QList<network::NetworkChange> &undo);

    QPointer<NetworkHands> m_hands;
    QHash<int, QList<network::NetworkChange>> m_undo; ///< by row
};

/// "2 of 3 answered, 0.05 ms on average"
[[nodiscard]] QString pingText(const network::PingReport &report);

} // namespace bulkhead::ui
