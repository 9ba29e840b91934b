// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/verb.h"
#include "core/host/cgroups/cgroupchange.h"

namespace bulkhead::agentverbs {

/// cgroups.change: one thing to do in one hierarchy -> outcome
struct CgroupChangeWish {
    enum class Action : quint8 { Create, Set, Move, Remove };
    Action action = Action::Create;
    QString mountPoint; ///< of a hierarchy that is mounted; the agent looks it up among its own mounts
    QString path;
    host::CgroupSetting setting = host::CgroupSetting::Cpus; ///< of Set
    QString text;                                            ///< of Set: as a person writes it
    qint64 pid = 0;                                          ///< of Move
    qint64 start = 0; ///< of Move: when that process started, as /proc/PID/stat tells it; 0 for whichever has that number
    friend bool operator==(const CgroupChangeWish &, const CgroupChangeWish &) = default;
};
[[nodiscard]] QJsonObject cgroupChangeArguments(const CgroupChangeWish &wish);
[[nodiscard]] Result<CgroupChangeWish> readCgroupChange(const QJsonObject &arguments);

/// What would be done; pure. `available` are the controllers that the hierarchy's root has, `memory` the host's bytes.
[[nodiscard]] Result<QList<host::CgroupStep>> planCgroupChange(const CgroupChangeWish &wish,
                                                               const QList<host::CgroupMount> &mounts,
                                                               const QStringList &available, quint64 memory);

/// What the agent saw before a change.
struct CgroupBefore {
    QString text;  ///< Set: what the file told, as a wish's text
    QString group; ///< Move: the group that the process was in
    qint64 start = 0;
    QList<std::pair<host::CgroupSetting, QString>> limits; ///< Remove: what was set, as a wish's text
};
/// What takes a change back, in the order of doing; empty where nothing does. Pure.
[[nodiscard]] QList<CgroupChangeWish> cgroupUndo(const CgroupChangeWish &wish, const CgroupBefore &before);

/// What was done: files with the commands that do the same in a shell, what the file tells now, and what takes it back.
struct CgroupChangeOutcome {
    struct Step {
        QString file, command;
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Undo {
        CgroupChangeWish wish;
        QString command;
        friend bool operator==(const Undo &, const Undo &) = default;
    };
    QList<Step> steps;
    QString readBack; ///< Set: the file's text now; Move: the process's line of /proc/PID/cgroup
    QList<Undo> undo; ///< in the order of doing
    friend bool operator==(const CgroupChangeOutcome &, const CgroupChangeOutcome &) = default;
};
[[nodiscard]] QJsonObject cgroupOutcomeToJson(const CgroupChangeOutcome &outcome);
[[nodiscard]] Result<CgroupChangeOutcome> cgroupOutcomeFromJson(const QJsonValue &json);
/// Does it, as far as the kernel lets this process. Errors as host::perform. Blocks for a moment.
[[nodiscard]] Result<CgroupChangeOutcome> changeCgroups(const CgroupChangeWish &wish);

/// cgroups.sample -> host::samplesToJson: use of groups now, each fact from the hierarchy that counts it.
struct CgroupSampleWish {
    QStringList paths; ///< 1 to MostSampledGroups, from the hierarchies' roots
};
inline constexpr qsizetype MostSampledGroups = 2000;
[[nodiscard]] QJsonObject cgroupSampleArguments(const QStringList &paths);
[[nodiscard]] Result<CgroupSampleWish> readCgroupSample(const QJsonObject &arguments);

[[nodiscard]] QList<agent::Verb> cgroupVerbs();

} // namespace bulkhead::agentverbs
