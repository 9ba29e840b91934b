// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/attribution.h"

#include "core/audit/auditrecord.h"
#include "core/audit/auditstore.h"
#include "core/audit/kernelaudit.h"
#include "core/host/containerprocesses.h"
#include "core/host/kernelfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct AttributionText {
    Q_DECLARE_TR_FUNCTIONS(AuditAttribution)
};

constexpr int LongestChain = 32;
constexpr qint64 ClockSlack = 1000; // ms: start times are in hundredths of a second since boot, and boot in whole seconds
/// A pid is given anew after the others: on a busy machine with a small pid_max in minutes.
constexpr qint64 LongestSilence = 10 * 60 * 1000;

/// "docker-default (enforce)" without its mode.
bool isSharedProfile(const QString &profile)
{
    return profile.isEmpty() || profile == "unconfined"_L1 || profile == "docker-default"_L1
           || profile.startsWith("containers-default"_L1) || profile.startsWith("cri-containerd.apparmor.d"_L1);
}

Attribution in(const ContainerTraces &container, AttributionRule rule, Confidence confidence)
{
    return {Attribution::Place::Container, rule, confidence, container.id, container.name};
}

template<typename Key>
void insertUnique(QHash<Key, int> &table, const Key &key, int container)
{
    constexpr int several = -1;
    const auto found = table.find(key);
    if (found == table.end())
        table.insert(key, container);
    else if (*found != container)
        *found = several;
}

template<typename Key>
void removeShared(QHash<Key, int> &table)
{
    table.removeIf([](const auto &entry) { return entry.value() < 0; });
}

} // namespace

QString placeText(const Attribution &attribution)
{
    switch (attribution.place) {
    case Attribution::Place::Host: return u"host"_s;
    case Attribution::Place::Container: return attribution.name.isEmpty() ? attribution.container.shortened() : attribution.name;
    case Attribution::Place::Unknown: break;
    }
    return {};
}

QString shownPlace(const Attribution &attribution)
{
    return attribution.confidence == Confidence::Hint ? placeText(attribution) + u" ?"_s : placeText(attribution);
}

QString profileOfLabel(const QString &label)
{
    const qsizetype mode = label.lastIndexOf(" ("_L1);
    return mode < 0 ? label : label.first(mode);
}

QLatin1StringView ruleName(AttributionRule rule)
{
    switch (rule) {
    case AttributionRule::LiveProcess: return "live-process"_L1;
    case AttributionRule::Watched: return "watched"_L1;
    case AttributionRule::Remembered: return "remembered"_L1;
    case AttributionRule::ParentChain: return "parent-chain"_L1;
    case AttributionRule::FirstProcess: return "first-process"_L1;
    case AttributionRule::MountDevice: return "mount-device"_L1;
    case AttributionRule::MergedDir: return "merged-dir"_L1;
    case AttributionRule::Profile: return "profile"_L1;
    case AttributionRule::Name: return "name"_L1;
    case AttributionRule::Engine: return "engine"_L1;
    case AttributionRule::None: break;
    }
    return "none"_L1;
}

QLatin1StringView confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Exact: return "exact"_L1;
    case Confidence::Strong: return "strong"_L1;
    case Confidence::Hint: return "hint"_L1;
    case Confidence::None: break;
    }
    return "none"_L1;
}

QString attributionReason(const Attribution &attribution)
{
    switch (attribution.rule) {
    case AttributionRule::LiveProcess: return AttributionText::tr("The process runs, and its control group says so.");
    case AttributionRule::Watched: return AttributionText::tr("The kernel told where the process began.");
    case AttributionRule::Remembered: return AttributionText::tr("Another event of the same process says so.");
    case AttributionRule::ParentChain: return AttributionText::tr("A parent of the process belongs there.");
    case AttributionRule::FirstProcess: return AttributionText::tr("The engine names it as the container's first process.");
    case AttributionRule::MountDevice: return AttributionText::tr("A file of the event is on the container's root file system.");
    case AttributionRule::MergedDir: return AttributionText::tr("A path of the event is in the container's root directory.");
    case AttributionRule::Profile: return AttributionText::tr("No other container has this AppArmor profile.");
    case AttributionRule::Name: return AttributionText::tr("Only the name of the process hints at it.");
    case AttributionRule::Engine: return AttributionText::tr("The engine said so itself.");
    case AttributionRule::None: break;
    }
    return AttributionText::tr("The process has ended, and nothing in the event tells where it belonged.");
}

bool HostTraces::isRuntimeName(QByteArrayView comm)
{
    return comm.startsWith("runc") || comm.startsWith("crun") || comm.startsWith("containerd") || comm == "dockerd"
           || comm == "conmon" || comm.startsWith("docker-init") || comm == "docker-proxy";
}

void HostTraces::addName(const QString &name, int container)
{
    insertUnique(byName, name, container);
}

void HostTraces::arrange()
{
    byDevice.clear();
    byProfile.clear();
    byFirstPid.clear();
    for (qsizetype i = 0; i < containers.size(); ++i) {
        const ContainerTraces &container = containers.at(i);
        if (container.firstPid > 0)
            byFirstPid.try_emplace(container.firstPid, int(i));
        if (container.rootDevice)
            insertUnique(byDevice, *container.rootDevice, int(i));
        if (!isSharedProfile(container.profile))
            insertUnique(byProfile, container.profile, int(i));
    }
    removeShared(byDevice);
    removeShared(byProfile);
    removeShared(byName);
}

std::optional<qint64> bootTimeOfThisHost(const QString &proc)
{
    const auto text = host::readKernelFile(QFile::encodeName(proc) + "/stat");
    if (!text)
        return std::nullopt;
    for (const QByteArrayView line : QByteArrayView(*text).trimmed().toByteArray().split('\n')) {
        if (line.startsWith("btime "))
            return line.sliced(6).trimmed().toLongLong() * 1000;
    }
    return std::nullopt;
}

std::optional<DeviceNumber> rootDeviceOf(QByteArrayView mountInfo)
{
    std::optional<DeviceNumber> device; // the last mount on "/" is the one that is seen
    for (const QByteArray &line : mountInfo.toByteArray().split('\n')) {
        const QList<QByteArray> words = line.split(' '); // proc_pid_mountinfo(5): id parent major:minor root mount-point …
        if (words.size() < 5 || words[4] != "/")
            continue;
        const qsizetype colon = words[2].indexOf(':');
        bool isMajor = false, isMinor = false;
        const DeviceNumber found{words[2].first(std::max<qsizetype>(colon, 0)).toUInt(&isMajor),
                                 words[2].sliced(colon + 1).toUInt(&isMinor)};
        if (isMajor && isMinor)
            device = found;
    }
    return device;
}

void readRootDevices(HostTraces &traces, const QString &proc)
{
    for (ContainerTraces &container : traces.containers) {
        if (container.firstPid <= 0)
            continue;
        const auto text =
            host::readKernelFile(QFile::encodeName(proc) + '/' + QByteArray::number(container.firstPid) + "/mountinfo");
        if (text)
            container.rootDevice = rootDeviceOf(*text);
    }
    traces.arrange();
}

void ProcessHistory::see(qint64 pid, std::optional<qint64> parent, qint64 time)
{
    const auto found = m_lives.find(pid);
    if (found == m_lives.end()) {
        makeRoom();
        m_lives[pid] = {time, time, parent.value_or(0), {}};
        return;
    }
    Life &life = found->second;
    const bool isAnother = time - life.last > LongestSilence || life.first - time > LongestSilence;
    if (isAnother)
        life = {time, time, parent.value_or(0), {}};
    life.first = std::min(life.first, time);
    life.last = std::max(life.last, time);
    if (parent && life.parent == 0)
        life.parent = *parent; // the first one: who is orphaned gets another
}

void ProcessHistory::place(qint64 pid, qint64 time, const Attribution &attribution)
{
    see(pid, std::nullopt, time);
    Life &life = m_lives[pid];
    // runc is of the host until it becomes the container's process: what is inside stays inside
    if (life.attribution.place != Attribution::Place::Container)
        life.attribution = attribution;
}

void ProcessHistory::begin(qint64 pid, qint64 time, const Attribution &attribution)
{
    const Life *known = find(pid, time);
    if (known && known->attribution.container == attribution.container) {
        place(pid, time, attribution);
        return;
    }
    makeRoom();
    m_lives[pid] = {time, time, 0, attribution};
}

const ProcessHistory::Life *ProcessHistory::find(qint64 pid, qint64 time) const
{
    const auto found = m_lives.find(pid);
    if (found == m_lives.end() || time - found->second.last > LongestSilence || found->second.first - time > LongestSilence)
        return nullptr;
    return &found->second;
}

std::optional<Attribution> ProcessHistory::placeOf(qint64 pid, qint64 time) const
{
    const Life *life = find(pid, time);
    return life && life->attribution.place != Attribution::Place::Unknown ? std::optional(life->attribution) : std::nullopt;
}

std::optional<qint64> ProcessHistory::parentOf(qint64 pid, qint64 time) const
{
    const Life *life = find(pid, time);
    return life && life->parent > 0 ? std::optional(life->parent) : std::nullopt;
}

void ProcessHistory::makeRoom()
{
    if (m_lives.size() < m_most)
        return;
    // the older half goes
    std::vector<qint64> times;
    times.reserve(m_lives.size());
    for (const auto &[pid, life] : m_lives)
        times.push_back(life.last);
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::ranges::nth_element(times, middle);
    const qint64 limit = *middle;
    std::erase_if(m_lives, [limit](const auto &entry) { return entry.second.last <= limit; });
}

void rememberWatched(ProcessHistory &history, QByteArrayView record, const ContainerId &container, const QString &name)
{
    const RecordHead head = scanNetlinkHead(0, record);
    const auto pid = pidOfRecord(record);
    if (!pid || !head.isKnown)
        return;
    const auto place = container.isEmpty() ? Attribution::Place::Host : Attribution::Place::Container;
    history.begin(*pid, head.time, {place, AttributionRule::Watched, Confidence::Exact, container, name});
}

Attribution attributeProcess(std::optional<qint64> pid, std::optional<qint64> parent, qint64 time, const HostTraces &traces,
                             const ProcessHistory &history)
{
    if (!pid)
        return {};
    const auto live = [&](qint64 number) -> const HostTraces::Process * {
        const auto found = traces.processes.find(number);
        if (found == traces.processes.end())
            return nullptr;
        const HostTraces::Process &process = found->second;
        if (traces.takenAt != 0 && time > traces.takenAt + LongestSilence)
            return nullptr; // it may have ended since
        if (process.startedAt)
            return time + ClockSlack >= *process.startedAt ? &process : nullptr; // else the number was another's then
        // an event from before the container began is none of its processes'
        if (process.container >= 0) {
            const qint64 started = traces.containers.at(process.container).startedAt;
            return started == 0 || time + ClockSlack >= started ? &process : nullptr;
        }
        // nothing tells when a process of the host began: it is believed of events around that moment alone
        return traces.takenAt == 0 || time + LongestSilence >= traces.takenAt ? &process : nullptr;
    };
    const auto first = [&](qint64 number) -> const ContainerTraces * {
        const auto found = traces.byFirstPid.find(number);
        if (found == traces.byFirstPid.end())
            return nullptr;
        const ContainerTraces &container = traces.containers.at(found->second);
        return container.startedAt == 0 || time + ClockSlack >= container.startedAt ? &container : nullptr;
    };
    if (const HostTraces::Process *process = live(*pid)) {
        const Confidence confidence = process->startedAt ? Confidence::Exact : Confidence::Strong;
        if (process->container >= 0)
            return in(traces.containers.at(process->container), AttributionRule::LiveProcess, confidence);
        if (const auto earlier = history.placeOf(*pid, time); earlier && earlier->place == Attribution::Place::Container)
            return *earlier; // a container's process that was adopted by the host when its own group was gone
        return {Attribution::Place::Host, AttributionRule::LiveProcess, confidence, {}, {}};
    }
    if (const ContainerTraces *container = first(*pid))
        return in(*container, AttributionRule::FirstProcess, Confidence::Strong);
    if (auto known = history.placeOf(*pid, time)) {
        if (known->rule != AttributionRule::Watched)
            known->rule = AttributionRule::Remembered;
        if (known->name.isEmpty())
            known->name = traces.names.value(known->container);
        known->confidence = std::min(known->confidence, Confidence::Strong);
        return *known;
    }
    std::optional<qint64> ancestor = parent ? parent : history.parentOf(*pid, time);
    for (int i = 0; ancestor && *ancestor > 0 && i < LongestChain; ++i) {
        if (const HostTraces::Process *process = live(*ancestor)) {
            if (process->container >= 0)
                return in(traces.containers.at(process->container), AttributionRule::ParentChain, Confidence::Strong);
            if (process->isRuntime || *ancestor == 1)
                return {}; // a runtime's child may be inside by now; init adopts whose parent has died
            return {Attribution::Place::Host, AttributionRule::ParentChain, Confidence::Strong, {}, {}};
        }
        if (const ContainerTraces *container = first(*ancestor))
            return in(*container, AttributionRule::ParentChain, Confidence::Strong);
        if (const auto known = history.placeOf(*ancestor, time); known && known->place == Attribution::Place::Container)
            return {known->place, AttributionRule::ParentChain, Confidence::Strong, known->container, known->name};
        ancestor = history.parentOf(*ancestor, time);
    }
    return {};
}

Attribution attributeEvent(const EventFacts &facts, const HostTraces &traces, const ProcessHistory &history)
{
    if (facts.exec)
        return {Attribution::Place::Container, AttributionRule::Engine, Confidence::Exact, facts.exec->container,
                facts.exec->containerName};
    Attribution byProcess = attributeProcess(facts.pid, facts.parentPid, facts.id.time, traces, history);
    if (byProcess.place != Attribution::Place::Unknown)
        return byProcess;
    for (const EventFile &file : facts.files) {
        if (!file.device)
            continue;
        if (const auto found = traces.byDevice.constFind(*file.device); found != traces.byDevice.constEnd())
            return in(traces.containers.at(*found), AttributionRule::MountDevice, Confidence::Exact);
    }
    for (const ContainerTraces &container : traces.containers) {
        if (container.mergedDir.isEmpty())
            continue;
        const auto isInside = [&](const QString &path) {
            return path.startsWith(container.mergedDir)
                   && (path.size() == container.mergedDir.size() || path.at(container.mergedDir.size()) == u'/');
        };
        if (isInside(facts.cwd) || std::ranges::any_of(facts.files, [&](const EventFile &file) { return isInside(file.path); }))
            return in(container, AttributionRule::MergedDir, Confidence::Strong);
    }
    for (const QString &label : {facts.appArmor ? facts.appArmor->profile : QString(), facts.subject,
                                 facts.appArmor ? facts.appArmor->peer : QString()}) {
        if (const auto found = traces.byProfile.constFind(profileOfLabel(label)); found != traces.byProfile.constEnd())
            return in(traces.containers.at(*found), AttributionRule::Profile, Confidence::Strong);
    }
    if (const auto found = traces.byName.constFind(facts.comm); found != traces.byName.constEnd() && facts.pid)
        return attributionByName(traces, *found);
    return {};
}

Attribution attributionByName(const HostTraces &traces, int container)
{
    return in(traces.containers.at(container), AttributionRule::Name, Confidence::Hint);
}

namespace {

/// Where a process of this machine is now; nothing where it has ended.
std::optional<ContainerId> lookAtProcess(qint64 pid, qint64 time, HostTraces &traces, ProcessHistory &history,
                                         const QByteArray &proc, bool &isThere)
{
    const QByteArray directory = proc + '/' + QByteArray::number(pid);
    const auto cgroup = host::readKernelFile(directory + "/cgroup");
    isThere = cgroup.has_value();
    if (!cgroup)
        return std::nullopt;
    if (const auto id = host::containerInCgroups(*cgroup)) {
        const auto container = std::ranges::find(traces.containers, *id, &ContainerTraces::id);
        const QString name = container == traces.containers.end() ? QString() : container->name;
        history.place(pid, time, {Attribution::Place::Container, AttributionRule::LiveProcess, Confidence::Strong, *id, name});
        return id;
    }
    // a runtime's child may be inside the next moment
    const QByteArray comm = host::readKernelFile(directory + "/comm").value_or(QByteArray()).trimmed();
    if (!comm.isEmpty() && !HostTraces::isRuntimeName(comm))
        traces.processes[pid] = {-1, 0, {}, false};
    return std::nullopt;
}

} // namespace

int lookAtProcesses(const AuditStore &store, EventRef from, HostTraces &traces, ProcessHistory &history, const QString &proc)
{
    constexpr int most = 256;
    const QByteArray directory = QFile::encodeName(proc);
    int looked = 0;
    QSet<qint64> seen;
    for (quint32 number = from.segment; number < store.segments().size(); ++number) {
        const LogSegment &segment = store.segments()[number];
        for (quint32 event = number == from.segment ? from.event : 0; event < segment.size() && looked < most; ++event) {
            if (segment.pid[event] == NoPid || (segment.flags[event] & (TextFlag | AbsorbedFlag)))
                continue;
            const qint64 time = segment.time[event];
            // the process itself, and where that has ended, its parent
            for (const quint32 column : {segment.pid[event], segment.parent[event]}) {
                const qint64 pid = column;
                if (column == NoPid || seen.contains(pid))
                    break;
                seen.insert(pid);
                const auto known = history.placeOf(pid, time);
                if (traces.processes.contains(pid) || (known && known->place == Attribution::Place::Container))
                    break;
                ++looked;
                bool isThere = false;
                (void)lookAtProcess(pid, time, traces, history, directory, isThere);
                if (isThere)
                    break;
            }
        }
    }
    return looked;
}

} // namespace bulkhead::audit
