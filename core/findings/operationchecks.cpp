// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"

using namespace Qt::StringLiterals;

// CIS Docker Benchmark 1.6.0, sections 6 and 7, and 5.1.
namespace bulkhead::findings {

using JudgedEngine = const HostContext &;

namespace {

QString swarmState(JudgedEngine facts)
{
    return facts.info["Swarm"_L1]["LocalNodeState"_L1].toString();
}

Verdict swarmOff(JudgedEngine facts, const CheckInfo &)
{
    const QString state = swarmState(facts);
    if (!facts.info.contains("Swarm"_L1))
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "This engine has no swarm mode.")));
    QList<Evidence> evidence{inInfo(u"Swarm.LocalNodeState = %1"_s.arg(state), u"/Swarm/LocalNodeState"_s)};
    return state.isEmpty() || state == "inactive"_L1 ? pass(evidence) : fail(evidence);
}

std::optional<Verdict> withoutSwarm(JudgedEngine facts)
{
    if (swarmState(facts) == "active"_L1)
        return std::nullopt;
    return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "This engine is in no swarm.")));
}

Verdict managers(JudgedEngine facts, const CheckInfo &)
{
    if (auto none = withoutSwarm(facts))
        return *none;
    if (!facts.info["Swarm"_L1]["ControlAvailable"_L1].toBool())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only a manager of the swarm tells.")));
    const int managers = facts.info["Swarm"_L1]["Managers"_L1].toInt();
    QList<Evidence> evidence{inInfo(u"Swarm.Managers = %1"_s.arg(managers), u"/Swarm/Managers"_s)};
    // an odd number survives the loss of (n-1)/2; beyond seven it only gets slower (swarm's administration guide)
    return managers % 2 == 1 && managers <= 7 ? pass(evidence) : fail(evidence);
}

Verdict swarmAddress(JudgedEngine facts, const CheckInfo &)
{
    if (auto none = withoutSwarm(facts))
        return *none;
    const auto &networks = facts.snapshot.networkNamespaces;
    const auto own = networks ? std::ranges::find(networks->namespaces, true, &network::NetworkNamespace::isHost)
                              : QList<network::NetworkNamespace>::const_iterator();
    if (!networks || own == networks->namespaces.cend() || own->reasonFor(network::Part::Sockets)) {
        return notKnown(findingsTr(
            QT_TRANSLATE_NOOP("Findings", "The engine tells the address that it gives others, not the one that it listens "
                                          "on; the host's sockets tell, once its networks are read (Namespaces page, or "
                                          "bulkheadctl snapshot).")));
    }
    constexpr int SwarmPort = 2377; // of the managers, unless --listen-addr names another
    QList<Evidence> open, bound;
    for (const network::ListeningSocket &socket : own->sockets) {
        if (socket.protocol != "tcp"_L1 || socket.port != SwarmPort)
            continue;
        const bool isAny = (socket.address == "0.0.0.0"_L1 || socket.address == "::"_L1) && socket.interface == 0;
        (isAny ? open : bound) << inHost(u"listens on %1, port %2"_s.arg(socket.address).arg(socket.port));
    }
    if (open.isEmpty() && bound.isEmpty()) {
        return notKnown(
            findingsTr(QT_TRANSLATE_NOOP("Findings", "Nothing listens on port 2377 of the host: a worker, or a manager on "
                                                     "another port.")));
    }
    return open.isEmpty() ? pass(bound) : fail(open);
}

Verdict overlayEncrypted(JudgedEngine facts, const CheckInfo &)
{
    if (auto none = withoutSwarm(facts))
        return *none;
    QList<Evidence> open;
    bool any = false;
    for (qsizetype i = 0; i < facts.networks.size(); ++i) {
        const QJsonObject network = facts.networks[i].toObject();
        if (network["Driver"_L1].toString() != "overlay"_L1 || network["Name"_L1].toString() == "ingress"_L1)
            continue;
        any = true;
        if (!network["Options"_L1].toObject().contains("encrypted"_L1))
            open << Evidence{.text = u"network %1: Options has no encrypted"_s.arg(network["Name"_L1].toString()),
                             .document = Evidence::Document::Networks,
                             .pointer = u"/%1/Options"_s.arg(i)};
    }
    if (!any)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "There is no overlay network.")));
    return open.isEmpty() ? pass() : fail(open);
}

/// What only a person can say of a swarm.
Verdict swarmPerson(JudgedEngine facts, const CheckInfo &info)
{
    if (auto none = withoutSwarm(facts))
        return *none;
    return onlyPerson(facts, info);
}

Verdict swarmSecrets(JudgedEngine facts, const CheckInfo &)
{
    if (auto none = withoutSwarm(facts))
        return *none;
    const QJsonValue secrets = facts.info["Swarm"_L1]["Secrets"_L1];
    if (!secrets.isArray())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only a manager of the swarm tells.")));
    const qsizetype count = secrets.toArray().size();
    QList<Evidence> evidence{
        inInfo(count == 0 ? u"the swarm has no secret"_s : u"the swarm keeps %1 secrets"_s.arg(count), u"/Swarm/Secrets"_s)};
    return count == 0 ? fail(evidence) : pass(evidence);
}

/// A manager's /info has the swarm's settings in it (moby daemon/cluster/swarm.go, Info); a worker's has not.
std::optional<QJsonObject> swarmSpec(JudgedEngine facts)
{
    const QJsonValue spec = facts.info["Swarm"_L1]["Cluster"_L1]["Spec"_L1];
    return spec.isObject() ? std::optional(spec.toObject()) : std::nullopt;
}

Verdict autoLock(JudgedEngine facts, const CheckInfo &)
{
    if (auto none = withoutSwarm(facts))
        return *none;
    const auto spec = swarmSpec(facts);
    if (!spec)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only a manager of the swarm tells.")));
    const bool isOn = spec->value("EncryptionConfig"_L1)["AutoLockManagers"_L1].toBool();
    QList<Evidence> evidence{inInfo(isOn ? u"AutoLockManagers = true"_s : u"AutoLockManagers = false"_s,
                                    u"/Swarm/Cluster/Spec/EncryptionConfig/AutoLockManagers"_s)};
    return isOn ? pass(evidence) : fail(evidence);
}

/// Longer than the engine's own default, 90 days (moby/swarmkit ca/config.go, DefaultNodeCertExpiration).
Verdict certificateLife(JudgedEngine facts, const CheckInfo &)
{
    constexpr qint64 Day = 24LL * 3600 * 1'000'000'000, LongestLife = 90; // in nanoseconds; in days
    if (auto none = withoutSwarm(facts))
        return *none;
    const auto spec = swarmSpec(facts);
    if (!spec)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only a manager of the swarm tells.")));
    const qint64 life = spec->value("CAConfig"_L1)["NodeCertExpiry"_L1].toInteger(LongestLife * Day);
    QList<Evidence> evidence{
        inInfo(u"NodeCertExpiry = %1 days"_s.arg(life / Day), u"/Swarm/Cluster/Spec/CAConfig/NodeCertExpiry"_s)};
    return life > LongestLife * Day ? fail(evidence) : pass(evidence);
}

Verdict imageSprawl(JudgedEngine facts, const CheckInfo &)
{
    QSet<QString> used;
    for (const snapshot::ContainerPtr &container : facts.snapshot.containers)
        used += container->details ? container->details->imageId.toString() : container->summary.imageId.toString();
    const qsizetype all = facts.snapshot.images.size();
    const auto unused =
        std::ranges::count_if(facts.snapshot.images, [&](const auto &image) { return !used.contains(image.id.toString()); });
    QList<Evidence> evidence{
        {.text = u"%1 of %2 images are used by no container"_s.arg(unused).arg(all), .document = Evidence::Document::Images}};
    return unused > 20 && unused * 2 > all ? fail(evidence) : pass(evidence);
}

Verdict containerSprawl(JudgedEngine facts, const CheckInfo &)
{
    const qsizetype all = facts.snapshot.containers.size();
    const auto idle =
        std::ranges::count_if(facts.snapshot.containers, [](const auto &container) { return !container->isRunning(); });
    QList<Evidence> evidence{inInfo(u"%1 of %2 containers do not run"_s.arg(idle).arg(all), u"/ContainersStopped"_s)};
    return idle > 25 ? fail(evidence) : pass(evidence);
}

using enum Severity;

constexpr auto EveryManager = QT_TRANSLATE_NOOP("Findings", "The swarm's managers can decide for every node.");

const std::array Operations{
    HostCheck{{"CIS-5.1"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Swarm mode is off unless it is used"),
               QT_TRANSLATE_NOOP("Findings", "Swarm mode is on"),
               QT_TRANSLATE_NOOP("Findings", "The host listens for other nodes, and a manager can start containers on it."),
               QT_TRANSLATE_NOOP("Findings", "Where no swarm is used: docker swarm leave --force.")},
              swarmOff},
    HostCheck{{"CIS-6.1"_L1, Info, QT_TRANSLATE_NOOP("Findings", "There are few unused images"),
               QT_TRANSLATE_NOOP("Findings", "Many unused images"),
               QT_TRANSLATE_NOOP("Findings", "Old images are started by mistake, with all their holes."),
               QT_TRANSLATE_NOOP("Findings", "docker image prune removes them.")},
              imageSprawl},
    HostCheck{{"CIS-6.2"_L1, Info, QT_TRANSLATE_NOOP("Findings", "There are few stopped containers"),
               QT_TRANSLATE_NOOP("Findings", "Many stopped containers"),
               QT_TRANSLATE_NOOP("Findings", "Stopped containers keep secrets and can be started again."),
               QT_TRANSLATE_NOOP("Findings", "docker container prune removes them.")},
              containerSprawl},
    HostCheck{{"CIS-7.1"_L1, Low, QT_TRANSLATE_NOOP("Findings", "The swarm has as few managers as it needs"),
               QT_TRANSLATE_NOOP("Findings", "The number of managers is even or large"), EveryManager,
               QT_TRANSLATE_NOOP("Findings", "Demote managers: three or five suffice.")},
              managers},
    HostCheck{{"CIS-7.2"_L1, Low, QT_TRANSLATE_NOOP("Findings", "The swarm listens on one address"),
               QT_TRANSLATE_NOOP("Findings", "The swarm listens on every address"),
               QT_TRANSLATE_NOOP("Findings", "Other networks of the host reach the swarm's ports."),
               QT_TRANSLATE_NOOP("Findings", "Give --listen-addr at swarm init.")},
              swarmAddress},
    HostCheck{{"CIS-7.3"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Overlay networks are encrypted"),
               QT_TRANSLATE_NOOP("Findings", "Overlay networks are not encrypted"),
               QT_TRANSLATE_NOOP("Findings", "Who reads the network between the nodes reads what containers say to each other."),
               QT_TRANSLATE_NOOP("Findings", "Make the network anew with --opt encrypted.")},
              overlayEncrypted},
    HostCheck{{"CIS-7.4"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The swarm keeps secrets"),
               QT_TRANSLATE_NOOP("Findings", "The swarm keeps no secrets"),
               QT_TRANSLATE_NOOP("Findings", "Secrets lie in images or variables instead."),
               QT_TRANSLATE_NOOP("Findings", "Use docker secret.")},
              swarmSecrets},
    HostCheck{{"CIS-7.5"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Managers are locked until somebody unlocks them"),
               QT_TRANSLATE_NOOP("Findings", "Managers unlock themselves"),
               QT_TRANSLATE_NOOP("Findings", "Who copies a manager's disk has the swarm's keys."),
               QT_TRANSLATE_NOOP("Findings", "docker swarm update --autolock")},
              autoLock},
    HostCheck{{"CIS-7.6"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The unlock key is changed from time to time"),
               QT_TRANSLATE_NOOP("Findings", "An old unlock key"), EveryManager,
               QT_TRANSLATE_NOOP("Findings", "docker swarm unlock-key --rotate")},
              swarmPerson},
    HostCheck{{"CIS-7.7"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Certificates of nodes are short-lived"),
               QT_TRANSLATE_NOOP("Findings", "Certificates of nodes live long"),
               QT_TRANSLATE_NOOP("Findings", "A stolen node certificate stays good for long."),
               QT_TRANSLATE_NOOP("Findings", "docker swarm update --cert-expiry 720h")},
              certificateLife},
    HostCheck{{"CIS-7.8"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The swarm's authority is changed from time to time"),
               QT_TRANSLATE_NOOP("Findings", "An old authority"), EveryManager,
               QT_TRANSLATE_NOOP("Findings", "docker swarm ca --rotate")},
              swarmPerson},
    HostCheck{{"CIS-7.9"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Data and management use separate networks"),
               QT_TRANSLATE_NOOP("Findings", "One network for data and management"),
               QT_TRANSLATE_NOOP("Findings", "Containers reach the ports by which the swarm is managed."),
               QT_TRANSLATE_NOOP("Findings", "Give --data-path-addr at swarm init.")},
              swarmPerson},
};

} // namespace

std::span<const HostCheck> operationChecks()
{
    return Operations;
}

} // namespace bulkhead::findings
