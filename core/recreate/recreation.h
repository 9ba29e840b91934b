// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineclient.h"
#include "core/recreate/recreateplan.h"

#include <QCoroTask>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace bulkhead::recreate {

/// In their order: until everything that the engine may refuse is made, the old container runs.
enum class StepKind : quint8 {
    Rename,
    Create,
    Connect, ///< and disconnect: one step a network
    Stop,
    Start,
    Watch,   ///< until it is healthy, or has run for a while
    KeepOld, ///< it shall not start by itself again
    RemoveOld,
    RemoveNew, ///< from here on: the way back
    RenameBack,
    StartOld,
};
enum class StepState : quint8 { Waiting, Running, Done, Failed };

/// A step of the procedure, named with what does the same by hand.
struct RecreateStep {
    StepKind kind;
    QString text;    ///< translated
    QString command; ///< "docker stop web1"; empty for watching
    StepState state = StepState::Waiting;
    QString result{}; ///< translated; the engine's words where it failed
};

struct RecreateOptions {
    bool keepOld = true;                   ///< else it is removed once the new one is well; its volumes never
    std::chrono::seconds stays{5};         ///< without a health check: how long it must have run
    std::chrono::seconds healthLimit{180}; ///< how long it may take to become healthy
};

/// The steps that a plan takes where nothing fails.
[[nodiscard]] QList<RecreateStep> plannedSteps(const RecreatePlan &plan, const RecreateOptions &options);

/// Shared between a recreation and whoever watches it.
struct RecreateControl {
    bool isCancelled = false; ///< goes back to the old container; too late once the new one is well
    std::function<void(const QList<RecreateStep> &steps)> changed{}; ///< all steps, those of the way back too
};

struct RecreateOutcome {
    bool isDone = false;              ///< the new one runs under the name
    bool isRestored = false;          ///< the old one is what it was
    ContainerId newId{};              ///< while it is there
    std::optional<Error> error{};     ///< why it was not done, in the engine's words
    QString output{};                 ///< the last that the new one wrote before it failed
    QStringList byHand{};             ///< commands that are left to the person: the engine was lost on the way back
    QList<SettingChange> surprises{}; ///< what differs between the two beyond the plan; empty as it should be
    QList<RecreateStep> steps{};
};

/// Asks the engine for everything that a plan needs. `others` are the inspects of the other containers, as the snapshot has them.
QCoro::Task<Result<RecreatePlan>> prepareRecreation(QPointer<engine::EngineClient> client, ContainerId id, RecreateChange change,
                                                    QList<QByteArray> others);
/// Does it. A changing action: whoever calls it has asked the person, and changes are unlocked.
QCoro::Task<RecreateOutcome> recreate(QPointer<engine::EngineClient> client, RecreatePlan plan, RecreateOptions options,
                                      std::shared_ptr<RecreateControl> control);

} // namespace bulkhead::recreate
