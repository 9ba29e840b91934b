// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/verb.h"
#include "core/host/cgroups/cgroupchange.h"

namespace bulkhead::agentverbs {

/// cgroups.change: one thing to do in one hierarchy -> the steps that were taken.
struct CgroupChangeWish {
    enum class Action : quint8 { Create, Set, Move, Remove };
    Action action = Action::Create;
    QString mountPoint; ///< of a hierarchy that is mounted; the agent looks it up among its own mounts
    QString path;
    host::CgroupSetting setting = host::CgroupSetting::Cpus; ///< of Set
    QString text;                                            ///< of Set: as a person writes it
    qint64 pid = 0;                                          ///< of Move
    friend bool operator==(const CgroupChangeWish &, const CgroupChangeWish &) = default;
};
[[nodiscard]] QJsonObject cgroupChangeArguments(const CgroupChangeWish &wish);
[[nodiscard]] Result<CgroupChangeWish> readCgroupChange(const QJsonObject &arguments);

/// What would be done; pure. `available` are the controllers that the hierarchy's root has, `memory` the host's bytes.
[[nodiscard]] Result<QList<host::CgroupStep>> planCgroupChange(const CgroupChangeWish &wish,
                                                               const QList<host::CgroupMount> &mounts,
                                                               const QStringList &available, quint64 memory);

/// The commands that do the same in a shell, as the answer holds them.
[[nodiscard]] QJsonObject cgroupStepsToJson(const QList<host::CgroupStep> &steps);
[[nodiscard]] Result<QStringList> cgroupCommandsFromJson(const QJsonValue &json);

[[nodiscard]] QList<agent::Verb> cgroupVerbs();

} // namespace bulkhead::agentverbs
