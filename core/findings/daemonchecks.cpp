// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

// CIS Docker Benchmark 1.6.0: 1.2 and section 2, and what belongs to no section of its own. What dockerd does not tell over its
// API comes from its configuration on the host.
namespace bulkhead::findings {

using JudgedEngine = const HostContext &;

namespace {

Verdict obsolete(JudgedEngine, const CheckInfo &)
{
    return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "No engine of today has this any more.")));
}

struct EngineLine {
    int major, minor;
    QDate released;
};

// moby's releases on GitHub: the first of each line. Docker mends the newest lines only.
const std::array EngineLines{
    EngineLine{19, 3, {2019, 7, 22}},  EngineLine{20, 10, {2020, 12, 8}}, EngineLine{23, 0, {2023, 2, 1}},
    EngineLine{24, 0, {2023, 5, 16}},  EngineLine{25, 0, {2024, 1, 19}},  EngineLine{26, 0, {2024, 3, 20}},
    EngineLine{26, 1, {2024, 4, 22}},  EngineLine{27, 0, {2024, 6, 24}},  EngineLine{28, 0, {2025, 2, 19}},
    EngineLine{29, 0, {2025, 11, 10}},
};

Verdict engineVersion(JudgedEngine facts, const CheckInfo &)
{
    const engine::EngineVersion &version = facts.snapshot.version;
    if (version.isPodman)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "This engine is Podman.")));
    if (version.version.isNull())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell its version.")));
    Evidence evidence = inVersion(version.versionText);
    // "26.1.5+dfsg1": a distribution mends it without a new number
    if (version.versionText.contains(u'+') || version.versionText.contains(u'~'))
        return notKnown(
            findingsTr(QT_TRANSLATE_NOOP("Findings", "%1 is a distribution's version: its package manager tells whether "
                                                     "there is a newer one."))
                .arg(version.versionText));
    const EngineLine *line = nullptr;
    for (const EngineLine &known : EngineLines) {
        if (QVersionNumber(known.major, known.minor) <= version.version)
            line = &known;
    }
    constexpr int supportedDays = 2 * 365;
    const bool isOld = !line || line->released.daysTo(facts.snapshot.takenAt.date()) > supportedDays;
    return isOld ? fail({evidence}) : pass({evidence});
}

Verdict rootless(JudgedEngine facts, const CheckInfo &)
{
    QList<Evidence> evidence{
        inInfo(u"SecurityOptions: %1"_s.arg(facts.snapshot.info.securityOptions.join(", "_L1)), u"/SecurityOptions"_s)};
    return facts.snapshot.info.hasSecurityOption(u"rootless") ? pass(evidence) : fail(evidence);
}

Verdict bridgeTraffic(JudgedEngine facts, const CheckInfo &)
{
    for (qsizetype i = 0; i < facts.networks.size(); ++i) {
        const QJsonObject network = facts.networks[i].toObject();
        const QJsonObject options = network["Options"_L1].toObject();
        const bool isDefault =
            options["com.docker.network.bridge.default_bridge"_L1].toString() == "true"_L1
            || (network["Name"_L1].toString() == "bridge"_L1 && network["Driver"_L1].toString() == "bridge"_L1);
        if (!isDefault)
            continue;
        const QString icc = options["com.docker.network.bridge.enable_icc"_L1].toString();
        QList<Evidence> evidence{{.text = u"network %1: com.docker.network.bridge.enable_icc = %2"_s.arg(
                                      network["Name"_L1].toString(), icc.isEmpty() ? u"not set"_s : icc),
                                  .document = Evidence::Document::Networks,
                                  .pointer = u"/%1/Options/com.docker.network.bridge.enable_icc"_s.arg(i)}};
        if (icc.isEmpty() && options.isEmpty())
            return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell the options of its bridge.")));
        return icc == "false"_L1 ? pass(evidence) : fail(evidence);
    }
    return facts.networks.isEmpty()
               ? notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine's networks are not in this snapshot.")))
               : notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "This engine has no default bridge.")));
}

/// The verdict of an option that only dockerd's own configuration tells. `byDefault` is what dockerd takes where it is not given.
template<typename Good>
Verdict optionVerdict(JudgedEngine facts, QLatin1StringView name, const QJsonValue &byDefault, Good good)
{
    const auto option = facts.daemonOption(name);
    if (!option)
        return notKnown(facts.daemonOptionReason());
    const QJsonValue value = option->isNull() ? byDefault : *option;
    const QString shown = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
    QList<Evidence> evidence{inHost(option->isNull() ? u"%1 = %2 (default)"_s.arg(name, shown) : u"%1 = %2"_s.arg(name, shown))};
    return good(value) ? pass(evidence) : fail(evidence);
}

Verdict logLevel(JudgedEngine facts, const CheckInfo &)
{
    if (facts.info["Debug"_L1].toBool())
        return fail({inInfo(u"Debug = true"_s, u"/Debug"_s)});
    return optionVerdict(facts, "log-level"_L1, u"info"_s, [](const QJsonValue &level) { return level.toString() == "info"_L1; });
}

Verdict iptables(JudgedEngine facts, const CheckInfo &)
{
    return optionVerdict(facts, "iptables"_L1, true, [](const QJsonValue &on) { return on.toBool(true); });
}

Verdict insecureRegistries(JudgedEngine facts, const CheckInfo &)
{
    const QJsonObject registry = facts.info["RegistryConfig"_L1].toObject();
    if (registry.isEmpty())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell which registries it trusts.")));
    QList<Evidence> evidence;
    const QJsonArray networks = registry["InsecureRegistryCIDRs"_L1].toArray();
    for (qsizetype i = 0; i < networks.size(); ++i) {
        const auto [address, length] = QHostAddress::parseSubnet(networks[i].toString());
        const bool isLoopback =
            address.isLoopback() && (address.protocol() == QHostAddress::IPv4Protocol ? length >= 8 : length == 128);
        if (!isLoopback)
            evidence << inInfo(u"RegistryConfig.InsecureRegistryCIDRs[%1] = %2"_s.arg(i).arg(networks[i].toString()),
                               u"/RegistryConfig/InsecureRegistryCIDRs/%1"_s.arg(i));
    }
    const QJsonObject indexes = registry["IndexConfigs"_L1].toObject();
    for (auto it = indexes.begin(); it != indexes.end(); ++it) {
        if (!it.value()["Secure"_L1].toBool(true))
            evidence << inInfo(u"RegistryConfig.IndexConfigs[%1].Secure = false"_s.arg(it.key()),
                               u"/RegistryConfig/IndexConfigs/%1/Secure"_s.arg(pointerToken(it.key())));
    }
    return evidence.isEmpty() ? pass() : fail(evidence);
}

Verdict aufs(JudgedEngine facts, const CheckInfo &)
{
    QList<Evidence> evidence{inInfo(u"Driver = %1"_s.arg(facts.snapshot.info.storageDriver), u"/Driver"_s)};
    return facts.snapshot.info.storageDriver == "aufs"_L1 ? fail(evidence) : pass(evidence);
}

bool isTcp(const QJsonValue &host)
{
    const QString text = host.toString();
    return text.startsWith("tcp:"_L1) || (text.contains(u':') && !text.contains("://"_L1) && !text.startsWith(u'/'));
}

/// dockerd warns over /info of each unprotected address (moby daemon/info.go); its own configuration tells the rest.
Verdict tls(JudgedEngine facts, const CheckInfo &)
{
    const QJsonArray warnings = facts.info["Warnings"_L1].toArray();
    for (qsizetype i = 0; i < warnings.size(); ++i) {
        const QString warning = warnings[i].toString();
        const bool isOpen = warning.contains("without encryption"_L1),
                   isUnverified = warning.contains("TLS client verification"_L1);
        if (isOpen || isUnverified)
            return fail({inInfo(warning.section(u'\n', 0, 0), u"/Warnings/%1"_s.arg(i))}, Severity::Critical);
    }
    if (facts.snapshot.provenance.unprotected)
        return fail({{.text = u"%1 answers without TLS"_s.arg(facts.snapshot.provenance.endpoint)}}, Severity::Critical);
    const auto hosts = facts.daemonOption("hosts"_L1);
    const auto verify = facts.daemonOption("tlsverify"_L1);
    if (!hosts || !verify) {
        // dockerd has warned of its own open addresses since 19.03 (daemon/info.go, fillAPIInfo)
        const bool warnsItself = facts.snapshot.version.version >= QVersionNumber(19, 3) && facts.info.contains("Warnings"_L1);
        return warnsItself ? pass({inInfo(u"Warnings names no address"_s, u"/Warnings"_s)})
                           : notKnown(facts.daemonOptionReason());
    }
    const QJsonArray list = hosts->isString() ? QJsonArray{*hosts} : hosts->toArray();
    const bool listens = std::ranges::any_of(list, isTcp);
    if (!listens)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "dockerd listens on no network address.")));
    const bool isVerified = verify->toBool() || verify->toString() == "true"_L1;
    QList<Evidence> evidence{inHost(u"tlsverify = %1"_s.arg(isVerified ? u"true" : u"false"))};
    return isVerified ? pass(evidence) : fail(evidence, Severity::Critical);
}

Verdict userRemap(JudgedEngine facts, const CheckInfo &)
{
    QList<Evidence> evidence{
        inInfo(u"SecurityOptions: %1"_s.arg(facts.snapshot.info.securityOptions.join(", "_L1)), u"/SecurityOptions"_s)};
    const bool isRemapped =
        facts.snapshot.info.hasSecurityOption(u"userns") || facts.snapshot.info.hasSecurityOption(u"rootless");
    return isRemapped ? pass(evidence) : fail(evidence);
}

Verdict daemonCgroupParent(JudgedEngine facts, const CheckInfo &)
{
    return optionVerdict(facts, "cgroup-parent"_L1, u""_s, [](const QJsonValue &parent) { return parent.toString().isEmpty(); });
}

Verdict authorization(JudgedEngine facts, const CheckInfo &)
{
    const QJsonObject plugins = facts.info["Plugins"_L1].toObject();
    if (plugins.isEmpty())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell its plugins.")));
    const QJsonArray names = plugins["Authorization"_L1].toArray();
    QList<Evidence> evidence{inInfo(names.isEmpty() ? u"Plugins.Authorization is empty"_s
                                                    : u"Plugins.Authorization = %1"_s.arg(names.first().toString()),
                                    u"/Plugins/Authorization"_s)};
    return names.isEmpty() ? fail(evidence) : pass(evidence);
}

Verdict centralLogging(JudgedEngine facts, const CheckInfo &)
{
    static const QStringList local{u"json-file"_s, u"local"_s, u"none"_s, u"journald"_s};
    const QString driver = facts.info["LoggingDriver"_L1].toString();
    if (driver.isEmpty())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell its logging driver.")));
    QList<Evidence> evidence{inInfo(u"LoggingDriver = %1"_s.arg(driver), u"/LoggingDriver"_s)};
    return local.contains(driver) ? fail(evidence) : pass(evidence);
}

Verdict defaultNoNewPrivileges(JudgedEngine facts, const CheckInfo &)
{
    QList<Evidence> evidence{
        inInfo(u"SecurityOptions: %1"_s.arg(facts.snapshot.info.securityOptions.join(", "_L1)), u"/SecurityOptions"_s)};
    if (facts.snapshot.info.hasSecurityOption(u"no-new-privileges"))
        return pass(evidence);
    // the engine tells it since API 1.43
    if (facts.snapshot.version.version >= QVersionNumber(24))
        return fail(evidence);
    return optionVerdict(facts, "no-new-privileges"_L1, false, [](const QJsonValue &on) { return on.toBool(); });
}

Verdict liveRestore(JudgedEngine facts, const CheckInfo &)
{
    if (facts.info["Swarm"_L1]["LocalNodeState"_L1].toString() == "active"_L1)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "A swarm node cannot have it.")));
    if (facts.snapshot.version.isPodman)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "Podman's containers run without a daemon.")));
    QList<Evidence> evidence{
        inInfo(facts.snapshot.info.liveRestore ? u"LiveRestoreEnabled = true"_s : u"LiveRestoreEnabled = false"_s,
               u"/LiveRestoreEnabled"_s)};
    return facts.snapshot.info.liveRestore ? pass(evidence) : fail(evidence);
}

Verdict userlandProxy(JudgedEngine facts, const CheckInfo &)
{
    // FirewallBackend.Info = [["EnableUserlandProxy","true"],…] since 29.5 (moby daemon/libnetwork/controller_linux.go)
    const QJsonArray pairs = facts.info["FirewallBackend"_L1]["Info"_L1].toArray();
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (pairs[i].toArray().at(0).toString() != "EnableUserlandProxy"_L1)
            continue;
        const QString value = pairs[i].toArray().at(1).toString();
        QList<Evidence> evidence{
            inInfo(u"FirewallBackend.Info: EnableUserlandProxy = %1"_s.arg(value), u"/FirewallBackend/Info/%1"_s.arg(i))};
        return value == "false"_L1 ? pass(evidence) : fail(evidence);
    }
    return optionVerdict(facts, "userland-proxy"_L1, true, [](const QJsonValue &on) { return !on.toBool(true); });
}

/// The engine says "builtin" since moby ac449d6b5a (2021-08), before it said "default".
Verdict daemonSeccomp(JudgedEngine facts, const CheckInfo &)
{
    QList<Evidence> evidence{
        inInfo(u"SecurityOptions: %1"_s.arg(facts.snapshot.info.securityOptions.join(", "_L1)), u"/SecurityOptions"_s)};
    if (!facts.seccomp || facts.seccompProfile == "unconfined"_L1)
        return fail(evidence);
    if (facts.snapshot.info.securityOptions.isEmpty())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell its security options.")));
    return pass(evidence);
}

Verdict experimental(JudgedEngine facts, const CheckInfo &)
{
    if (!facts.info.contains("ExperimentalBuild"_L1))
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell.")));
    const bool isOn = facts.info["ExperimentalBuild"_L1].toBool();
    QList<Evidence> evidence{
        inInfo(isOn ? u"ExperimentalBuild = true"_s : u"ExperimentalBuild = false"_s, u"/ExperimentalBuild"_s)};
    return isOn ? fail(evidence) : pass(evidence);
}

/// An inspected container's limits have the engine's defaults in them already (moby daemon/inspect.go, mergeUlimits): where one
/// has none, there are no defaults.
Verdict ulimitDefaults(JudgedEngine facts, const CheckInfo &)
{
    const auto isWithout = [](const snapshot::ContainerPtr &container) {
        return container->details && container->details->ulimits.isEmpty();
    };
    const auto &containers = facts.snapshot.containers;
    const auto without = facts.snapshot.version.isPodman ? containers.cend() : std::ranges::find_if(containers, isWithout);
    if (without != containers.cend()) {
        return fail({{.text = u"container %1: HostConfig.Ulimits is empty, and the engine adds its defaults there"_s.arg(
                          (*without)->summary.name),
                      .document = Evidence::Document::Inspect,
                      .pointer = {}}});
    }
    // an older program did not keep this option: that it is absent says nothing
    if (const auto chosen = facts.daemonOption("default-ulimits"_L1); chosen && !chosen->isNull() && !chosen->isUndefined()) {
        const QStringList names = chosen->toObject().keys();
        return pass({inHost(names.isEmpty() ? u"default-ulimits is set"_s : u"default-ulimits: %1"_s.arg(names.join(", "_L1)))});
    }
    return notKnown(findingsTr(
        QT_TRANSLATE_NOOP("Findings", "Every container has limits; the engine does not tell whether they are its defaults.")));
}

/// Runtimes before the version that closed a way out of the container.
struct RuntimeHole {
    QLatin1StringView component; ///< as /version names it
    QVersionNumber mended;
    QVersionNumber series; ///< only for versions of this line; null = all before `mended`
    QLatin1StringView name;
};

// NVD and the projects' own advisories
const std::array RuntimeHoles{
    RuntimeHole{"runc"_L1, QVersionNumber(1, 0, 0), {}, "CVE-2019-5736"_L1},
    RuntimeHole{"runc"_L1, QVersionNumber(1, 1, 12), {}, "CVE-2024-21626"_L1},
    RuntimeHole{"runc"_L1, QVersionNumber(1, 2, 8), {}, "CVE-2025-31133, CVE-2025-52565, CVE-2025-52881"_L1},
    RuntimeHole{"runc"_L1, QVersionNumber(1, 3, 3), QVersionNumber(1, 3), "CVE-2025-31133, CVE-2025-52565, CVE-2025-52881"_L1},
    RuntimeHole{"containerd"_L1, QVersionNumber(1, 3, 9), {}, "CVE-2020-15257"_L1},
    RuntimeHole{"containerd"_L1, QVersionNumber(1, 4, 3), QVersionNumber(1, 4), "CVE-2020-15257"_L1},
};

Verdict runtimeVersions(JudgedEngine facts, const CheckInfo &)
{
    const QJsonArray components = facts.version["Components"_L1].toArray();
    QList<Evidence> evidence;
    bool seen = false, isDistribution = false;
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QString name = components[i]["Name"_L1].toString(), text = components[i]["Version"_L1].toString();
        qsizetype end = 0;
        const QVersionNumber version = QVersionNumber::fromString(text.startsWith(u'v') ? text.mid(1) : text, &end);
        if (version.isNull() || (name != "runc"_L1 && name != "containerd"_L1))
            continue;
        seen = true;
        isDistribution = isDistribution || text.contains(u'+') || text.contains(u'~');
        for (const RuntimeHole &hole : RuntimeHoles) {
            const bool isOfSeries = hole.series.isNull() || hole.series.isPrefixOf(version);
            if (name == hole.component && isOfSeries && version < hole.mended)
                evidence << Evidence{.text = u"%1 %2: %3, mended in %4"_s.arg(name, text, hole.name, hole.mended.toString()),
                                     .document = Evidence::Document::Version,
                                     .pointer = u"/Components/%1/Version"_s.arg(i)};
        }
    }
    if (!seen)
        return notKnown(
            findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell the versions of runc and containerd.")));
    if (!evidence.isEmpty() && isDistribution)
        return notKnown(
            findingsTr(QT_TRANSLATE_NOOP("Findings", "By its number it would have %1; the distribution may have mended it "
                                                     "without a new number."))
                .arg(evidence.first().text));
    return evidence.isEmpty() ? pass() : fail(evidence);
}

using enum Severity;

const std::array Daemon{
    HostCheck{{"CIS-1.2.2"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "The engine's version is maintained"),
               QT_TRANSLATE_NOOP("Findings", "An old engine"),
               QT_TRANSLATE_NOOP("Findings", "Holes that became known since are open."),
               QT_TRANSLATE_NOOP("Findings", "Update the engine.")},
              engineVersion},
    HostCheck{
        {"CIS-2.1"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The engine runs without root"),
         QT_TRANSLATE_NOOP("Findings", "The engine runs as root"),
         QT_TRANSLATE_NOOP("Findings", "Who takes over the engine is root on the host."),
         QT_TRANSLATE_NOOP("Findings",
                           "Where the containers allow it, run the engine rootless (dockerd-rootless-setuptool.sh install).")},
        rootless},
    HostCheck{{"CIS-2.2"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Containers on the default bridge cannot reach each other"),
               QT_TRANSLATE_NOOP("Findings", "All containers on the default bridge reach each other"),
               QT_TRANSLATE_NOOP("Findings", "From one container all services of the others there can be attacked."),
               QT_TRANSLATE_NOOP("Findings", "Set \"icc\": false in daemon.json, or put containers in networks of their own.")},
              bridgeTraffic},
    HostCheck{{"CIS-2.3"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The engine logs at level info"),
               QT_TRANSLATE_NOOP("Findings", "The engine's log level is not info"),
               QT_TRANSLATE_NOOP("Findings",
                                 "Too little is logged to tell afterwards what happened, or so much that secrets are in it."),
               QT_TRANSLATE_NOOP("Findings", "Set \"log-level\": \"info\" in daemon.json.")},
              logLevel},
    HostCheck{{"CIS-2.4"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "The engine may set firewall rules"),
               QT_TRANSLATE_NOOP("Findings", "The engine sets no firewall rules"),
               QT_TRANSLATE_NOOP("Findings",
                                 "Networks of containers are not kept apart, and published ports are as open as the host's own."),
               QT_TRANSLATE_NOOP("Findings", "Remove \"iptables\": false from daemon.json.")},
              iptables},
    HostCheck{
        {"CIS-2.5"_L1, High, QT_TRANSLATE_NOOP("Findings", "Every registry is asked over TLS"),
         QT_TRANSLATE_NOOP("Findings", "Registries without TLS"),
         QT_TRANSLATE_NOOP("Findings", "Who stands between can give the host images of his own."),
         QT_TRANSLATE_NOOP(
             "Findings", "Remove them from \"insecure-registries\" in daemon.json; install the registry's certificate instead.")},
        insecureRegistries},
    HostCheck{{"CIS-2.6"_L1, Low, QT_TRANSLATE_NOOP("Findings", "The storage driver is not aufs"),
               QT_TRANSLATE_NOOP("Findings", "The storage driver is aufs"),
               QT_TRANSLATE_NOOP("Findings", "aufs is in no kernel of today and gets no mending."),
               QT_TRANSLATE_NOOP("Findings", "Change to overlay2.")},
              aufs},
    HostCheck{{"CIS-2.7"_L1, Critical,
               QT_TRANSLATE_NOOP("Findings", "The engine answers over the network only who has a certificate"),
               QT_TRANSLATE_NOOP("Findings", "The engine answers over the network without asking who calls"),
               QT_TRANSLATE_NOOP("Findings", "Whoever reaches the port is root on the host."),
               QT_TRANSLATE_NOOP("Findings",
                                 "Turn the address off and use ssh://, or set tlsverify with tlscacert, tlscert and tlskey.")},
              tls},
    HostCheck{{"CIS-2.8"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Default ulimits are chosen"),
               QT_TRANSLATE_NOOP("Findings", "No default ulimits"),
               QT_TRANSLATE_NOOP("Findings", "A container may open more files than the host can bear."),
               QT_TRANSLATE_NOOP("Findings", "Set \"default-ulimits\" in daemon.json.")},
              ulimitDefaults},
    HostCheck{
        {"CIS-2.9"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Users of containers are mapped to others of the host"),
         QT_TRANSLATE_NOOP("Findings", "Users of containers are users of the host"),
         QT_TRANSLATE_NOOP("Findings", "User 0 of a container is user 0 of the host."),
         QT_TRANSLATE_NOOP(
             "Findings", "Set \"userns-remap\": \"default\" in daemon.json; existing containers and images are then not seen.")},
        userRemap},
    HostCheck{{"CIS-2.10"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Containers are in the usual control group"),
               QT_TRANSLATE_NOOP("Findings", "Containers are in a control group of another choice"),
               QT_TRANSLATE_NOOP("Findings", "Limits that were set for the usual group do not hold."),
               QT_TRANSLATE_NOOP("Findings", "Remove \"cgroup-parent\" from daemon.json, unless it is meant.")},
              daemonCgroupParent},
    HostCheck{{"CIS-2.11"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The base device size is unchanged"),
               QT_TRANSLATE_NOOP("Findings", "The base device size was changed"),
               QT_TRANSLATE_NOOP("Findings", "Containers may fill the disk."),
               QT_TRANSLATE_NOOP("Findings", "Remove dm.basesize.")},
              obsolete},
    HostCheck{{"CIS-2.12"_L1, Info, QT_TRANSLATE_NOOP("Findings", "A plugin decides who may ask the engine what"),
               QT_TRANSLATE_NOOP("Findings", "No authorization plugin"),
               QT_TRANSLATE_NOOP("Findings", "Who may ask the engine anything may ask it everything."),
               QT_TRANSLATE_NOOP(
                   "Findings", "Where several people use the engine, add an authorization plugin, or give each a rootless one.")},
              authorization},
    HostCheck{{"CIS-2.13"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Logs are kept on another machine"),
               QT_TRANSLATE_NOOP("Findings", "Logs are kept on this host only"),
               QT_TRANSLATE_NOOP("Findings", "Who takes over the host can remove his traces."),
               QT_TRANSLATE_NOOP("Findings",
                                 "Set \"log-driver\" to a remote one (syslog, fluentd, gelf, loki), or collect the files.")},
              centralLogging},
    HostCheck{{"CIS-2.14"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Containers may not gain privileges unless they ask for it"),
               QT_TRANSLATE_NOOP("Findings", "Containers may gain privileges by default"),
               QT_TRANSLATE_NOOP("Findings",
                                 "A set-user-ID program in a container can raise a process to root, up to the bounding set."),
               QT_TRANSLATE_NOOP("Findings", "Set \"no-new-privileges\": true in daemon.json.")},
              defaultNoNewPrivileges},
    HostCheck{{"CIS-2.15"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Containers go on while the engine is updated"),
               QT_TRANSLATE_NOOP("Findings", "Containers stop when the engine does"),
               QT_TRANSLATE_NOOP("Findings", "Updates of the engine are put off because they stop everything."),
               QT_TRANSLATE_NOOP("Findings", "Set \"live-restore\": true in daemon.json.")},
              liveRestore},
    HostCheck{{"CIS-2.16"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Published ports need no proxy process"),
               QT_TRANSLATE_NOOP("Findings", "A proxy process for each published port"),
               QT_TRANSLATE_NOOP("Findings", "One more program that runs as root and is reached from the network."),
               QT_TRANSLATE_NOOP("Findings", "Set \"userland-proxy\": false in daemon.json.")},
              userlandProxy},
    HostCheck{{"CIS-2.17"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "The engine filters system calls by default"),
               QT_TRANSLATE_NOOP("Findings", "The engine filters no system calls"),
               QT_TRANSLATE_NOOP("Findings", "Every container may make every system call that it does not forbid itself."),
               QT_TRANSLATE_NOOP("Findings", "Remove \"seccomp-profile\": \"unconfined\" from daemon.json.")},
              daemonSeccomp},
    HostCheck{{"CIS-2.18"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Experimental features are off"),
               QT_TRANSLATE_NOOP("Findings", "Experimental features are on"),
               QT_TRANSLATE_NOOP("Findings", "They are tested less than the rest."),
               QT_TRANSLATE_NOOP("Findings", "Remove \"experimental\": true from daemon.json.")},
              experimental},
};

const std::array Others{
    HostCheck{{"CIS-C.2"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Registries of version 1 are off"),
               QT_TRANSLATE_NOOP("Findings", "Registries of version 1 are on"),
               QT_TRANSLATE_NOOP("Findings", "Their images are not verified."),
               QT_TRANSLATE_NOOP("Findings", "Remove disable-legacy-registry=false.")},
              obsolete},
    HostCheck{{"BH-RUNTIME-VERSION"_L1, High, QT_TRANSLATE_NOOP("Findings", "runc and containerd have no known way out"),
               QT_TRANSLATE_NOOP("Findings", "runc or containerd has a known way out"),
               QT_TRANSLATE_NOOP("Findings", "A process of a container, or an image, can take over the host."),
               QT_TRANSLATE_NOOP("Findings", "Update the engine and its runtime.")},
              runtimeVersions},
    HostCheck{{"CIS-1.2.1"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The host itself is hardened"),
               QT_TRANSLATE_NOOP("Findings", "The host is not hardened"),
               QT_TRANSLATE_NOOP("Findings", "The containers are as safe as the host under them."),
               QT_TRANSLATE_NOOP("Findings", "Follow the benchmark of the host's distribution.")},
              onlyPerson,
              Subject::Kind::Host},
    HostCheck{
        {"CIS-4.5"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Content trust is on"),
         QT_TRANSLATE_NOOP("Findings", "Content trust is off"),
         QT_TRANSLATE_NOOP("Findings", "Images are taken on the registry's word."),
         QT_TRANSLATE_NOOP("Findings",
                           "Set DOCKER_CONTENT_TRUST=1 where images are pulled; it belongs to the client, not to the engine.")},
        onlyPerson},
};

} // namespace

std::span<const HostCheck> daemonChecks()
{
    return Daemon;
}

std::span<const HostCheck> otherEngineChecks()
{
    return Others;
}

} // namespace bulkhead::findings
