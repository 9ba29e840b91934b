// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/cgroupverbs.h"

#include "core/agent/arguments.h"
#include "core/host/cgroups/cgroupsampler.h"
#include "core/host/cgroups/grouplimits.h"
#include "core/host/hostfacts.h"
#include "core/host/kernelfile.h"
#include "core/host/procdirectory.h"

#include <QFile>
#include <QJsonArray>

#include <mutex>
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
bool isGroupPath(QStringView text)
{
    return host::checkedGroupPath(text.toString()).has_value();
}
constexpr agent::TextRule SettingRule{isSettingName, "a setting of a control group"_L1};
constexpr agent::TextRule GroupPathRule{isGroupPath, "a control group's path"_L1};
constexpr std::array AllSettings{host::CgroupSetting::Cpus, host::CgroupSetting::Mems, host::CgroupSetting::MemoryMax,
                                 host::CgroupSetting::PidsMax};
constexpr qsizetype MostSteps = 100;
constexpr qint64 LatestStart = std::numeric_limits<qint64>::max() / 2;

QStringList controllersOf(const QString &mountPoint)
{
    const auto text = host::readKernelFile(QFile::encodeName(mountPoint) + "/cgroup.controllers").value_or(QByteArray());
    return QString::fromLatin1(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

quint64 memoryOfHost()
{
    return quint64(std::max(::sysconf(_SC_PHYS_PAGES), 0L)) * quint64(std::max(::sysconf(_SC_PAGESIZE), 0L));
}

/// The process's line of /proc/PID/cgroup for the hierarchy: "3:cpuset:/Charlie" without its number.
std::optional<host::CgroupMembership> membershipOf(qint64 pid, const host::CgroupMount &mount)
{
    const auto groups = host::ProcDirectory(u"/proc"_s, pid).cgroups();
    const QString controllers = mount.controllers.join(u',');
    const auto found = std::ranges::find(groups, controllers, &host::CgroupMembership::controllers);
    return found == groups.end() ? std::nullopt : std::optional(*found);
}

CgroupBefore lookBefore(const CgroupChangeWish &wish, const host::CgroupMount &mount)
{
    CgroupBefore before;
    const auto textOf = [&](host::CgroupSetting setting) {
        const bool isList = setting == host::CgroupSetting::Cpus || setting == host::CgroupSetting::Mems;
        const auto text = host::planSetting(mount, wish.path, setting, isList ? u"none"_s : u"max"_s, 0).and_then(host::readFile);
        return text ? host::settingFromFile(setting, *text) : QString();
    };
    if (wish.action == Action::Set)
        before.text = textOf(wish.setting);
    if (wish.action == Action::Move) {
        before.group = membershipOf(wish.pid, mount).value_or(host::CgroupMembership()).path;
        before.start = host::ProcDirectory(u"/proc"_s, wish.pid).startTime().value_or(0);
    }
    for (const host::CgroupSetting setting : AllSettings) {
        if (wish.action == Action::Remove)
            before.limits.append({setting, textOf(setting)});
    }
    return before;
}

CgroupChangeOutcome outcomeOf(const CgroupChangeWish &wish, const QList<host::CgroupStep> &steps,
                              const QList<CgroupChangeWish> &undo, const host::CgroupMount &mount)
{
    CgroupChangeOutcome outcome;
    for (const host::CgroupStep &step : steps)
        outcome.steps.append({step.file(), step.command()});
    if (wish.action == Action::Set)
        outcome.readBack = QString::fromUtf8(host::readFile(steps.constLast()).value_or(QByteArray()));
    if (wish.action == Action::Move) {
        if (const auto now = membershipOf(wish.pid, mount))
            outcome.readBack = (now->controllers.isEmpty() ? u"0:"_s : now->controllers) + u':' + now->path;
    }
    for (const CgroupChangeWish &one : undo) {
        QStringList commands;
        for (const host::CgroupStep &step : planCgroupChange(one, {mount}, {}, 0).value_or(QList<host::CgroupStep>()))
            commands.append(step.command());
        if (!commands.isEmpty())
            outcome.undo.append({one, commands.join(" && "_L1)});
    }
    return outcome;
}

Result<QJsonValue> runChange(const CgroupChangeWish &wish, std::stop_token)
{
    return changeCgroups(wish).transform(
        [](const CgroupChangeOutcome &outcome) -> QJsonValue { return cgroupOutcomeToJson(outcome); });
}

Result<QJsonValue> runSample(const CgroupSampleWish &wish, std::stop_token)
{
    // its files stay open from one second to the next
    static std::mutex mutex;
    static host::CgroupSampler sampler;
    const auto mounts = host::readCgroupMounts();
    if (!mounts)
        return std::unexpected(mounts.error());
    const std::scoped_lock lock(mutex);
    sampler.setGroups(host::sampledGroups(*mounts, wish.paths));
    return host::samplesToJson(sampler.sample());
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
        if (wish.start > 0)
            json[u"start"_s] = wish.start;
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
        if (reader.has("start"_L1))
            wish.start = reader.integer("start"_L1, 1, LatestStart);
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

QList<CgroupChangeWish> cgroupUndo(const CgroupChangeWish &wish, const CgroupBefore &before)
{
    CgroupChangeWish undo;
    undo.mountPoint = wish.mountPoint;
    undo.path = wish.path;
    switch (wish.action) {
    case Action::Create: undo.action = Action::Remove; return {undo};
    case Action::Set:
        if (before.text.isEmpty())
            return {};
        undo.action = Action::Set;
        undo.setting = wish.setting;
        undo.text = before.text;
        return {undo};
    case Action::Move:
        if (before.group.isEmpty())
            return {};
        undo.action = Action::Move;
        undo.path = before.group;
        undo.pid = wish.pid;
        undo.start = before.start;
        return {undo};
    case Action::Remove: break;
    }
    undo.action = Action::Create;
    QList<CgroupChangeWish> all{undo};
    for (const auto &[setting, text] : before.limits) {
        if (text.isEmpty() || text == "max"_L1 || text == "none"_L1)
            continue;
        undo.action = Action::Set;
        undo.setting = setting;
        undo.text = text;
        all.append(undo);
    }
    return all;
}

Result<CgroupChangeOutcome> changeCgroups(const CgroupChangeWish &wish)
{
    const auto mounts = host::readCgroupMounts();
    if (!mounts)
        return std::unexpected(mounts.error());
    const auto mount = std::ranges::find(*mounts, wish.mountPoint, &host::CgroupMount::mountPoint);
    const bool isMounted = mount != mounts->end();
    const auto steps =
        planCgroupChange(wish, *mounts, isMounted ? controllersOf(wish.mountPoint) : QStringList(), memoryOfHost());
    if (!steps)
        return std::unexpected(steps.error());
    const CgroupBefore before = lookBefore(wish, *mount);
    if (wish.start > 0 && before.start != wish.start)
        return std::unexpected(
            Error{ErrorKind::NotFound, u"No such process"_s, u"another process has the number %1 now"_s.arg(wish.pid)});
    for (const host::CgroupStep &step : *steps) {
        if (const auto done = host::perform(step); !done)
            return std::unexpected(done.error());
    }
    return outcomeOf(wish, *steps, cgroupUndo(wish, before), *mount);
}

QJsonObject cgroupOutcomeToJson(const CgroupChangeOutcome &outcome)
{
    QJsonArray steps, undo;
    for (const CgroupChangeOutcome::Step &step : outcome.steps)
        steps.append(QJsonObject{{u"file"_s, step.file}, {u"command"_s, step.command}});
    for (const CgroupChangeOutcome::Undo &one : outcome.undo)
        undo.append(QJsonObject{{u"wish"_s, cgroupChangeArguments(one.wish)}, {u"command"_s, one.command}});
    return {{u"steps"_s, steps}, {u"readBack"_s, outcome.readBack}, {u"undo"_s, undo}};
}

Result<CgroupChangeOutcome> cgroupOutcomeFromJson(const QJsonValue &json)
{
    agent::Arguments reader(json.toObject());
    CgroupChangeOutcome outcome;
    for (const QJsonObject &entry : reader.objects("steps"_L1, 1, MostSteps)) {
        agent::Arguments step(entry);
        outcome.steps.append({step.text("file"_L1, agent::PlainTextRule), step.text("command"_L1, agent::PlainTextRule)});
        if (const auto good = step.finish(); !good)
            reader.refuse(good.error().what);
    }
    outcome.readBack = reader.text("readBack"_L1, agent::PlainTextRule);
    for (const QJsonObject &entry : reader.objects("undo"_L1, 0, MostSteps)) {
        agent::Arguments undo(entry);
        const auto wish = readCgroupChange(undo.object("wish"_L1));
        outcome.undo.append({wish.value_or(CgroupChangeWish()), undo.text("command"_L1, agent::PlainTextRule)});
        if (const auto good = undo.finish(); !good || !wish)
            reader.refuse(good ? wish.error().what : good.error().what);
    }
    if (const auto good = reader.finish(); !good)
        return std::unexpected(Error{ErrorKind::Malformed, u"the agent's answer cannot be read"_s, good.error().what});
    return outcome;
}

QJsonObject cgroupSampleArguments(const QStringList &paths)
{
    return {{u"groups"_s, QJsonArray::fromStringList(paths)}};
}

Result<CgroupSampleWish> readCgroupSample(const QJsonObject &arguments)
{
    agent::Arguments reader(arguments);
    CgroupSampleWish wish;
    for (const QString &path : reader.texts("groups"_L1, GroupPathRule, MostSampledGroups))
        wish.paths.append(*host::checkedGroupPath(path));
    return reader.finish().transform([&] { return wish; });
}

QList<agent::Verb> cgroupVerbs()
{
    // groups belong to root, or to whom systemd delegated them: DAC_OVERRIDE. A process with more capabilities than the agent is
    // moved into a cpuset with SYS_NICE only (cap_task_setscheduler in security/commoncap.c)
    return {agent::makeVerb(u"cgroups.change"_s, agent::VerbGroup::Changing, {Capability::DacOverride, Capability::SysNice},
                            readCgroupChange, runChange),
            agent::makeVerb(u"cgroups.sample"_s, agent::VerbGroup::Reading, {}, readCgroupSample, runSample)};
}

} // namespace bulkhead::agentverbs
