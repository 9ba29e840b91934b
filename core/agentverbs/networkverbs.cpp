// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/networkverbs.h"

#include "core/network/valuesjson.h"

using namespace Qt::StringLiterals;

namespace bulkhead::agentverbs {

using agent::VerbGroup;
using capability::Capability;
using capability::CapabilitySet;

namespace {

Result<QJsonValue> readNetworks(const NetnsReadWish &wish, std::stop_token)
{
    return network::toJson(network::readHostNetworks(wish.members, wish.options));
}

Result<QJsonValue> changeNetwork(const network::NetworkChange &change, std::stop_token)
{
    return network::applyChange(change).transform(
        [](const network::ChangeOutcome &outcome) { return QJsonValue(changeOutcomeToJson(outcome)); });
}

Result<QJsonValue> undoNetwork(const QList<network::NetworkChange> &undo, std::stop_token)
{
    UndoOutcome outcome{undo, {}};
    if (const auto done = network::undoChanges(outcome.left); !done)
        outcome.error = done.error();
    return undoOutcomeToJson(outcome);
}

Result<QJsonValue> pingFrom(const network::PingRequest &request, std::stop_token)
{
    return network::ping(request).transform(
        [](const network::PingReport &report) { return QJsonValue(pingReportToJson(report)); });
}

Result<QJsonValue> runCommandInside(const network::InsideRequest &request, std::stop_token)
{
    return network::runInside(request).transform(
        [](const network::CommandOutcome &outcome) { return QJsonValue(commandOutcomeToJson(outcome)); });
}

} // namespace

QList<agent::Verb> networkVerbs()
{
    // setns(2) wants SYS_ADMIN, /proc/PID/ns and /proc/PID/fd of others SYS_PTRACE and DAC_READ_SEARCH; nft and iptables-save
    // want NET_ADMIN, the older iptables a raw socket too
    const CapabilitySet enter{Capability::SysAdmin, Capability::SysPtrace},
        tools{Capability::NetAdmin, Capability::NetRaw, Capability::DacReadSearch},
        link = enter | CapabilitySet{Capability::NetAdmin};
    // a command inside a container may do what Docker's default allows, and never more than the container itself
    const CapabilitySet inside =
        enter | tools | CapabilitySet{Capability::Chown,          Capability::DacOverride, Capability::Fsetid,
                                      Capability::Fowner,         Capability::Mknod,       Capability::Setgid,
                                      Capability::Setuid,         Capability::Setfcap,     Capability::Setpcap,
                                      Capability::NetBindService, Capability::SysChroot,   Capability::Kill,
                                      Capability::AuditWrite};
    agent::Verb reading = agent::makeVerb(u"netns.read"_s, VerbGroup::Reading, enter | tools, readNetnsReadWish, readNetworks);
    reading.handsDown = tools;
    return {
        reading, agent::makeVerb(u"netns.change"_s, VerbGroup::Changing, link, readNetnsChange, changeNetwork),
        agent::makeVerb(u"netns.undo"_s, VerbGroup::Changing, link, readNetnsUndo, undoNetwork),
        agent::makeVerb(u"netns.ping"_s, VerbGroup::Changing, enter | CapabilitySet{Capability::NetRaw}, readNetnsPing, pingFrom),
        agent::makeVerb(u"inside.run"_s, VerbGroup::Changing, inside, readInsideRun, runCommandInside)};
}

} // namespace bulkhead::agentverbs
