// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/cgroupverbs.h"

#include "core/agent/arguments.h"
#include "core/host/kernelfile.h"

#include <QFile>
#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::agentverbs {

using Action = CgroupChangeWish::Action;
using capability::Capability;

namespace {

constexpr std::array ActionNames{"create"_L1, "set"_L1, "move"_L1, "remove"_L1};

bool isActionName(QStringView text)
{
    return std::ranges::any_of(ActionNames, [text](QLatin1StringView name) { return text == name; });
}
bool isSettingName(QStringView text)
{
    return host::cgroupSettingFromName(text).has_value();
}
constexpr agent::TextRule ActionRule{isActionName, "create, set, move or remove"_L1};
constexpr agent::TextRule SettingRule{isSettingName, "a setting of a control group"_L1};

QStringList controllersOf(const QString &mountPoint)
{
    const auto text = host::readKernelFile(QFile::encodeName(mountPoint) + "/cgroup.controllers").value_or(QByteArray());
    return QString::fromLatin1(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

quint64 memoryOfHost()
{
    return quint64(std::max(::sysconf(_SC_PHYS_PAGES), 0L)) * quint64(std::max(::sysconf(_SC_PAGESIZE), 0L));
}

Result<QJsonValue> changeCgroups(const CgroupChangeWish &wish, std::stop_token)
{
    const auto mounts = host::readCgroupMounts();
    if (!mounts)
        return std::unexpected(mounts.error());
    const bool isMounted = std::ranges::contains(*mounts, wish.mountPoint, &host::CgroupMount::mountPoint);
    const auto steps =
        planCgroupChange(wish, *mounts, isMounted ? controllersOf(wish.mountPoint) : QStringList(), memoryOfHost());
    if (!steps)
        return std::unexpected(steps.error());
    for (const host::CgroupStep &step : *steps) {
        if (const auto done = host::perform(step); !done)
            return std::unexpected(done.error());
    }
    return cgroupStepsToJson(*steps);
}

QList<host::CgroupStep> asList(const host::CgroupStep &step)
{
    return {step};
}

} // namespace

QJsonObject cgroupChangeArguments(const CgroupChangeWish &wish)
{
    QJsonObject json{{u"action"_s, ActionNames[std::size_t(wish.action)]}, {u"mount"_s, wish.mountPoint}, {u"path"_s, wish.path}};
    if (wish.action == Action::Set) {
        json[u"setting"_s] = host::cgroupSettingName(wish.setting);
        json[u"text"_s] = wish.text;
    } else if (wish.action == Action::Move) {
        json[u"pid"_s] = wish.pid;
    }
    return json;
}

Result<CgroupChangeWish> readCgroupChange(const QJsonObject &arguments)
{
    agent::Arguments reader(arguments);
    CgroupChangeWish wish;
    const QString action = reader.text("action"_L1, ActionRule);
    const auto found = std::ranges::find(ActionNames, action);
    wish.action = found == ActionNames.end() ? Action::Create : Action(found - ActionNames.begin());
    wish.mountPoint = reader.text("mount"_L1, agent::PlainTextRule);
    wish.path = reader.text("path"_L1, agent::PlainTextRule);
    if (wish.action == Action::Set) {
        wish.setting = host::cgroupSettingFromName(reader.text("setting"_L1, SettingRule)).value_or(host::CgroupSetting::Cpus);
        wish.text = reader.text("text"_L1, agent::PlainTextRule);
    } else if (wish.action == Action::Move) {
        wish.pid = reader.integer("pid"_L1, 1, agent::LargestPid);
    }
    return reader.finish().transform([&] { return wish; });
}

Result<QList<host::CgroupStep>> planCgroupChange(const CgroupChangeWish &wish, const QList<host::CgroupMount> &mounts,
                                                 const QStringList &available, quint64 memory)
{
    const auto mount = std::ranges::find(mounts, wish.mountPoint, &host::CgroupMount::mountPoint);
    if (mount == mounts.end())
        return std::unexpected(Error{ErrorKind::NotFound, u"no hierarchy of control groups is mounted there"_s, wish.mountPoint});
    switch (wish.action) {
    case Action::Create: return host::planCreateGroup(*mount, wish.path, available);
    case Action::Set: return host::planSetting(*mount, wish.path, wish.setting, wish.text, memory).transform(asList);
    case Action::Move: return host::planMove(*mount, wish.path, wish.pid).transform(asList);
    case Action::Remove: break;
    }
    return host::planRemoveGroup(*mount, wish.path).transform(asList);
}

QJsonObject cgroupStepsToJson(const QList<host::CgroupStep> &steps)
{
    QJsonArray commands;
    for (const host::CgroupStep &step : steps)
        commands.append(step.command());
    return {{u"commands"_s, commands}};
}

Result<QStringList> cgroupCommandsFromJson(const QJsonValue &json)
{
    agent::Arguments reader(json.toObject());
    const QStringList commands = reader.texts("commands"_L1, agent::PlainTextRule, 100);
    if (const auto good = reader.finish(); !good)
        return std::unexpected(Error{ErrorKind::Malformed, u"the agent's answer cannot be read"_s, good.error().what});
    return commands;
}

QList<agent::Verb> cgroupVerbs()
{
    // groups belong to root, or to whom systemd delegated them: DAC_OVERRIDE. A process with more capabilities than the agent is
    // moved into a cpuset with SYS_NICE only (cap_task_setscheduler in security/commoncap.c)
    return {agent::makeVerb(u"cgroups.change"_s, agent::VerbGroup::Changing, {Capability::DacOverride, Capability::SysNice},
                            readCgroupChange, changeCgroups)};
}

} // namespace bulkhead::agentverbs
