// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/processverbs.h"

#include "core/agent/arguments.h"
#include "core/host/daemonfacts.h"
#include "core/host/hostfacts.h"
#include "core/host/processrecords.h"

using namespace Qt::StringLiterals;

namespace bulkhead::agentverbs {

using agent::Arguments;
using capability::Capability;

namespace {

constexpr qsizetype MostContainers = 1024;

Result<QJsonValue> processFacts(const ProcessFactsWish &wish, std::stop_token stop)
{
    QJsonObject answer;
    for (const auto &container : wish.containers) {
        if (stop.stop_requested())
            return std::unexpected(Error{ErrorKind::Cancelled, u"cancelled"_s, {}});
        answer[container.id.toString()] = host::processesToJson(host::observeContainer(container.id, container.firstPid));
    }
    return answer;
}

/// By the pid file beside the socket: a connection would need the right to write to it, and may wake a service.
Result<QJsonValue> daemonFacts(const DaemonFactsWish &wish, std::stop_token)
{
    constexpr qint64 init = 1;
    return host::daemonCapabilities(init, wish.socket, {}).transform([](capability::CapabilitySet set) -> QJsonValue {
        return QJsonObject{{u"effective"_s, host::setToJson(set)}};
    });
}

Result<QJsonValue> hostFacts(const HostFactsWish &, std::stop_token)
{
    return host::readHostFacts().transform([](const host::HostFacts &facts) { return QJsonValue(host::hostFactsToJson(facts)); });
}

} // namespace

Result<ProcessFactsWish> readProcessFactsWish(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    ProcessFactsWish wish;
    QSet<ContainerId> seen;
    for (const QJsonObject &entry : reader.objects("containers"_L1, 1, MostContainers)) {
        Arguments container(entry);
        const ContainerId id(container.text("id"_L1, agent::ContainerIdRule));
        const qint64 pid = container.integer("pid"_L1, 1, agent::LargestPid);
        if (const auto good = container.finish(); !good)
            return std::unexpected(good.error());
        if (seen.contains(id))
            reader.refuse(u"the container %1 stands there twice"_s.arg(id.shortened()));
        seen.insert(id);
        wish.containers.append({id, pid});
    }
    return reader.finish().transform([&] { return wish; });
}

Result<DaemonFactsWish> readDaemonFactsWish(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    DaemonFactsWish wish{reader.text("socket"_L1, agent::EngineSocketRule)};
    return reader.finish().transform([&] { return std::move(wish); });
}

Result<HostFactsWish> readHostFactsWish(const QJsonObject &arguments)
{
    return Arguments(arguments).finish().transform([] { return HostFactsWish(); });
}

QList<agent::Verb> processVerbs()
{
    // SYS_PTRACE: namespaces of foreign processes, and any process below a /proc with hidepid, proc(5). DAC_READ_SEARCH: what
    // keeps namespaces in directories of root alone (/run/docker/netns)
    const capability::CapabilitySet needs{Capability::SysPtrace}, needsOfHost{Capability::SysPtrace, Capability::DacReadSearch};
    return {agent::makeVerb(u"host.facts"_s, agent::VerbGroup::Reading, needsOfHost, readHostFactsWish, hostFacts),
            agent::makeVerb(u"process.facts"_s, agent::VerbGroup::Reading, needs, readProcessFactsWish, processFacts),
            agent::makeVerb(u"daemon.facts"_s, agent::VerbGroup::Reading, needs, readDaemonFactsWish, daemonFacts)};
}

} // namespace bulkhead::agentverbs
