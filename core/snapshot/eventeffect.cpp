// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/eventeffect.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

using engine::ContainerState;
using engine::EngineEvent;
using Kind = EventEffect::Kind;

namespace {

// "exec_create: /bin/sh -c …" and "health_status: healthy" carry more behind a colon.
QString eventVerb(const EngineEvent &event)
{
    return event.action.section(u':', 0, 0).trimmed();
}

EventEffect containerEffect(const EngineEvent &event)
{
    static const QSet<QString> nothing{u"top"_s,         u"attach"_s,      u"detach"_s,       u"resize"_s,
                                       u"copy"_s,        u"export"_s,      u"archive-path"_s, u"extract-to-dir"_s,
                                       u"exec_detach"_s, u"exec_create"_s, u"commit"_s,       u"prune"_s,
                                       u"kill"_s};
    const QString verb = eventVerb(event);
    if (nothing.contains(verb) || event.actorId.isEmpty())
        return {};
    const ContainerId id(event.actorId);
    if (verb == "destroy"_L1 || verb == "remove"_L1) // Podman's word
        return {Kind::Removed, id};
    if (verb == "exec_start"_L1 || verb == "exec_die"_L1 || verb == "exec"_L1 || verb == "exec_died"_L1)
        return {Kind::Processes, id};
    return {Kind::Inspect, id};
}

EventEffect networkEffect(const EngineEvent &event)
{
    const QString container = event.attributes.value(u"container"_s);
    if ((event.action == "connect"_L1 || event.action == "disconnect"_L1) && !container.isEmpty())
        return {Kind::Inspect, ContainerId(container)};
    return {Kind::Networks, {}};
}

std::optional<ContainerState> stateAfter(const QString &verb)
{
    static const QHash<QString, ContainerState> states{
        {u"create"_s, ContainerState::Created}, {u"start"_s, ContainerState::Running},   {u"restart"_s, ContainerState::Running},
        {u"pause"_s, ContainerState::Paused},   {u"unpause"_s, ContainerState::Running}, {u"die"_s, ContainerState::Exited},
        {u"died"_s, ContainerState::Exited},    {u"stop"_s, ContainerState::Exited}};
    const auto found = states.constFind(verb);
    return found == states.cend() ? std::nullopt : std::optional(*found);
}

void setState(ContainerEntry &entry, ContainerState state, const EngineEvent &event)
{
    entry.summary.state = state;
    entry.summary.status.clear(); // "Up 3 minutes" of before
    const bool isAnotherRun =
        state == ContainerState::Exited || state == ContainerState::Created || eventVerb(event) == "start"_L1;
    if (isAnotherRun)
        entry.processes = {};
    if (!entry.details)
        return;
    entry.details->state = state;
    if (isAnotherRun)
        entry.details->pid = 0;
    bool hasExitCode = false;
    const int exitCode = event.attributes.value(u"exitCode"_s).toInt(&hasExitCode);
    if (hasExitCode)
        entry.details->exitCode = exitCode;
}

} // namespace

EventEffect effectOf(const EngineEvent &event)
{
    if (event.type == "container"_L1)
        return containerEffect(event);
    if (event.type == "network"_L1)
        return networkEffect(event);
    if (event.type == "image"_L1)
        return {event.action == "push"_L1 || event.action == "save"_L1 ? Kind::None : Kind::Images, {}};
    if (event.type == "volume"_L1)
        return {event.action == "mount"_L1 || event.action == "unmount"_L1 ? Kind::None : Kind::Volumes, {}};
    if (event.type == "daemon"_L1)
        return {Kind::Info, {}};
    return {};
}

std::optional<ContainerEntry> entryAfter(const ContainerEntry &entry, const EngineEvent &event)
{
    const QString verb = eventVerb(event);
    const QString name = event.attributes.value(u"name"_s);
    const auto state = stateAfter(verb);
    const bool isRenamed = verb == "rename"_L1 && !name.isEmpty() && name != entry.summary.name;
    if (!isRenamed && (!state || (*state == entry.state() && verb != "start"_L1)))
        return std::nullopt;
    ContainerEntry after = entry;
    if (isRenamed) {
        after.summary.name = name;
        if (after.details)
            after.details->name = name;
    }
    if (state)
        setState(after, *state, event);
    return after;
}

ContainerEntry entryFromEvent(const EngineEvent &event)
{
    ContainerEntry entry;
    entry.summary.id = ContainerId(event.actorId);
    entry.summary.name = event.attributes.value(u"name"_s);
    entry.summary.image = ImageRef(event.attributes.value(u"image"_s));
    entry.summary.state = stateAfter(eventVerb(event)).value_or(ContainerState::Unknown);
    if (eventVerb(event) == "create"_L1)
        entry.summary.created = QDateTime::fromMSecsSinceEpoch(event.timeNano / 1'000'000, QTimeZone::UTC);
    return entry;
}

} // namespace bulkhead::snapshot
