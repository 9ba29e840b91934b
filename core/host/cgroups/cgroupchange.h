// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/cgroupreader.h"

// Changing control groups. Planning is pure and says what will be done; performing does exactly that, and only below a mounted
// cgroup file system. Only the agent's unlocked verbs perform.
namespace bulkhead::host {

/// One step, and the command that does the same in a shell.
struct CgroupStep {
    enum class Kind : quint8 { MakeGroup, Write, RemoveGroup };
    Kind kind = Kind::Write;
    QString mountPoint; ///< of the hierarchy
    QString path;       ///< of the group, or of a file in one, from the hierarchy's root
    QByteArray text;    ///< Write: without its line end

    [[nodiscard]] QString file() const;    ///< "/sys/fs/cgroup/cpuset/Charlie/cpuset.cpus"
    [[nodiscard]] QString command() const; ///< "echo 2-3 > /sys/fs/cgroup/cpuset/Charlie/cpuset.cpus"
    friend bool operator==(const CgroupStep &, const CgroupStep &) = default;
};

/// A limit that can be set.
enum class CgroupSetting : quint8 { Cpus, Mems, MemoryMax, PidsMax };
[[nodiscard]] std::optional<CgroupSetting> cgroupSettingFromName(QStringView name); ///< "cpuset.cpus", "memory.max", …
[[nodiscard]] QLatin1StringView cgroupSettingName(CgroupSetting setting);
[[nodiscard]] QLatin1StringView controllerOf(CgroupSetting setting); ///< "cpuset", "memory", "pids"

/// A group below one that is there. In version 2 the controllers that the root has (`available`) are handed down to it first, as
/// far as the program sets limits with them. Errors Invalid.
[[nodiscard]] Result<QList<CgroupStep>> planCreateGroup(const CgroupMount &mount, const QString &path,
                                                        const QStringList &available = {});
/// `text` as a person writes it, see grouplimits.h; "none" empties a list of CPUs or memory nodes. Errors Invalid; also where
/// this hierarchy has not that controller.
[[nodiscard]] Result<CgroupStep> planSetting(const CgroupMount &mount, const QString &path, CgroupSetting setting,
                                             const QString &text, quint64 hostMemory);
[[nodiscard]] Result<CgroupStep> planMove(const CgroupMount &mount, const QString &path, qint64 pid);
[[nodiscard]] Result<CgroupStep> planRemoveGroup(const CgroupMount &mount, const QString &path);

/// Does it. Errors NotFound, PermissionDenied, Io, Unavailable (no cgroup file system); `what` is the kernel's own words,
/// `detail` what they mean for this step. Blocks for a moment.
[[nodiscard]] Result<> perform(const CgroupStep &step);
/// What the file of a writing step tells now, without its line end. Errors as perform. Blocks for a moment.
[[nodiscard]] Result<QByteArray> readFile(const CgroupStep &step);
/// The text to set a setting with that its file told: "none" for an empty list, "max" for what the kernel means by no limit.
[[nodiscard]] QString settingFromFile(CgroupSetting setting, QByteArrayView text);
/// What an errno means for a step, in a sentence; empty where the kernel's words say it all.
[[nodiscard]] QString cgroupReason(int number, const CgroupStep &step);

} // namespace bulkhead::host
