// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cgroups/cgrouphands.h"
#include "ui/widgets/stepmodel.h"

#include <QHash>
#include <QPointer>

#include <variant>

namespace bulkhead::ui {

/// New limits of a container, and those of before.
struct ContainerLimitChange {
    ContainerId id;
    QString name;
    engine::LimitUpdate limits, before;
    friend bool operator==(const ContainerLimitChange &, const ContainerLimitChange &) = default;
};
/// "docker update --memory 256m web1"
[[nodiscard]] QString limitUpdateCommand(const engine::LimitUpdate &limits, const QString &container);

/// What a person has done to the control groups of a host.
class CgroupSteps : public StepModel
{
    Q_OBJECT
public:
    using StepModel::StepModel;

    void setHands(CgroupHands *hands); ///< of another host: the steps of the former are forgotten
    [[nodiscard]] CgroupHands *hands() const { return m_hands; }

    /// `command` does the same.
    void change(const agentverbs::CgroupChangeWish &wish, const QString &command);
    void update(const ContainerLimitChange &change);

Q_SIGNALS:
    void groupMade(const QString &path); ///< from the hierarchies' roots

protected:
    QCoro::Task<Result<>> takeBack(int row) override;

private:
    using Undo = std::variant<QList<agentverbs::CgroupChangeOutcome::Undo>, ContainerLimitChange>;
    QCoro::Task<> doChange(agentverbs::CgroupChangeWish wish, int row);
    QCoro::Task<> doUpdate(ContainerLimitChange change, int row);
    void keepUndo(int row, const QList<agentverbs::CgroupChangeOutcome::Undo> &undo);

    QPointer<CgroupHands> m_hands;
    QHash<int, Undo> m_undo; ///< by row
};

} // namespace bulkhead::ui
