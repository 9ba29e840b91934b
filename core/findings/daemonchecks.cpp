// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"
#include "core/snapshot/secrets.h"
#include "core/snapshot/setuidsearch.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// CIS Docker Benchmark 1.6.0: 1.2.2, sections 2, 6 and 7, and 5.1. What dockerd does not tell over its API comes from its
// configuration on the host.
namespace bulkhead::findings {

using JudgedEngine = const HostContext &;

namespace {

Verdict onlyPerson(JudgedEngine, const CheckInfo &)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "No fact answers this; a person must.")));
}

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

Verdict imageUnread(JudgedEngine, const CheckInfo &)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "What is inside images is not in a snapshot; a Dockerfile can be "
                                                             "checked with bulkheadctl lint.")));
}

/// Judges each image whose settings and history were read: those that containers use. `wrong` gives what is wrong with one.
template<typename Wrong>
Verdict imagesVerdict(JudgedEngine facts, const CheckInfo &info, Wrong wrong)
{
    constexpr qsizetype MostNamed = 20;
    QList<Evidence> evidence;
    bool isAnyRead = false;
    for (qsizetype i = 0; i < facts.images.size() && evidence.size() < MostNamed; ++i) {
        const QJsonObject image = facts.images[i].toObject();
        if (!image.contains("History"_L1))
            continue;
        isAnyRead = true;
        const QString id = image["Id"_L1].toString(), tag = image["RepoTags"_L1][0].toString();
        for (const auto &[text, pointer] : wrong(image)) {
            evidence << Evidence{.text = u"image %1: %2"_s.arg(tag.isEmpty() ? id.left(19) : tag, text),
                                 .document = Evidence::Document::Images,
                                 .pointer = u"/%1%2"_s.arg(i).arg(pointer)};
        }
    }
    if (!isAnyRead)
        return imageUnread(facts, info);
    return evidence.isEmpty() ? pass() : fail(evidence);
}

using ImageFaults = QList<std::pair<QString, QString>>; ///< what, and where in the image's entry

Verdict imageHealthcheck(JudgedEngine facts, const CheckInfo &info)
{
    return imagesVerdict(facts, info, [](const QJsonObject &image) {
        const QString first = image["Config"_L1]["Healthcheck"_L1]["Test"_L1][0].toString();
        if (!first.isEmpty() && first != "NONE"_L1) // HEALTHCHECK NONE is none
            return ImageFaults();
        return ImageFaults{{first.isEmpty() ? u"Config has no Healthcheck"_s : u"Config.Healthcheck = NONE"_s, u"/Config"_s}};
    });
}

/// The instruction of one step as it was written: BuildKit's and the classic builder's decoration removed.
QString instructionOf(const QJsonValue &step)
{
    QString text = step["CreatedBy"_L1].toString();
    text.remove("/bin/sh -c #(nop) "_L1).remove(" # buildkit"_L1);
    return text.simplified();
}

template<typename IsWrong>
ImageFaults stepsWhere(const QJsonObject &image, IsWrong isWrong)
{
    constexpr qsizetype LongestStep = 120;
    ImageFaults faults;
    const QJsonArray history = image["History"_L1].toArray();
    for (qsizetype i = 0; i < history.size(); ++i) {
        const QString text = instructionOf(history[i]);
        if (isWrong(text, i == history.size() - 1))
            faults.append({snapshot::maskedText(text).left(LongestStep), u"/History/%1/CreatedBy"_s.arg(i)});
    }
    return faults;
}

/// dist-upgrade and the like, and an installation in the same step, need the list.
Verdict imageUpdates(JudgedEngine facts, const CheckInfo &info)
{
    static const QRegularExpression update(
        u"\\b(apt-get|apt|apk|yum|dnf|microdnf|zypper)( -\\S+)* (update|makecache|refresh)\\b"_s);
    static const QRegularExpression use(u"\\b(install|upgrade|dist-upgrade|full-upgrade|add|build-dep)\\b"_s);
    return imagesVerdict(facts, info, [](const QJsonObject &image) {
        return stepsWhere(image,
                          [](const QString &step, bool) { return update.match(step).hasMatch() && !use.match(step).hasMatch(); });
    });
}

/// The root file system that a base image begins with was added by its builder.
Verdict imageAdds(JudgedEngine facts, const CheckInfo &info)
{
    return imagesVerdict(facts, info, [](const QJsonObject &image) {
        return stepsWhere(image, [](const QString &step, bool isFirst) { return !isFirst && step.startsWith("ADD "_L1); });
    });
}

Verdict imageSecrets(JudgedEngine facts, const CheckInfo &info)
{
    return imagesVerdict(facts, info, [](const QJsonObject &image) {
        ImageFaults faults = stepsWhere(
            image, [](const QString &step, bool) { return snapshot::maskedText(step).contains(snapshot::SecretMask); });
        const QJsonArray environment = image["Config"_L1]["Env"_L1].toArray();
        for (qsizetype i = 0; i < environment.size(); ++i) {
            const QString masked = snapshot::maskedEnvironment({environment[i].toString()}).first();
            if (masked.contains(snapshot::SecretMask))
                faults.append({u"Config.Env: %1=…"_s.arg(masked.section(u'=', 0, 0)), u"/Config/Env/%1"_s.arg(i)});
        }
        return faults;
    });
}

QString setuidText(const snapshot::SetuidFile &file)
{
    constexpr quint32 Setuid = 04000;
    const QString mode = u"%1"_s.arg(file.mode, 4, 8, '0'_L1);
    return (file.mode & Setuid) != 0 ? u"%1 is set-user-ID %2 (%3)"_s.arg(file.path).arg(file.uid).arg(mode)
                                     : u"%1 is set-group-ID %2 (%3)"_s.arg(file.path).arg(file.gid).arg(mode);
}

/// Only what was read to its end proves that there is nothing; one file that was seen proves that there is one.
Verdict imageSetuid(JudgedEngine facts, const CheckInfo &)
{
    constexpr qsizetype MostNamed = 50;
    QSet<QString> open; // images of containers that no search has answered, and those that the engine no longer lists
    for (const snapshot::ContainerPtr &container : facts.snapshot.containers)
        open.insert((container->details ? container->details->imageId : container->summary.imageId).toString());
    const qsizetype used = open.size();
    QList<Evidence> wrong, right;
    QString reason;
    for (qsizetype i = 0; i < facts.images.size(); ++i) {
        const QJsonObject image = facts.images[i].toObject();
        const QString id = image["Id"_L1].toString(), tag = image["RepoTags"_L1][0].toString();
        const QString pointer = u"/%1/%2"_s.arg(i).arg(snapshot::ImageSearchMember);
        const QString name = tag.isEmpty() ? id.left(19) : tag;
        if (!image.contains(snapshot::ImageSearchMember))
            continue;
        const snapshot::ImageSearch search = snapshot::imageSearchFromJson(image[snapshot::ImageSearchMember].toObject());
        for (qsizetype file = 0; file < search.files.size() && wrong.size() < MostNamed; ++file)
            wrong << Evidence{.text = u"image %1: %2"_s.arg(name, setuidText(search.files[file])),
                              .document = Evidence::Document::Images,
                              .pointer = u"%1/Files/%2"_s.arg(pointer).arg(file)};
        if (search.isProof()) {
            open.remove(id);
            if (search.found == 0)
                right << Evidence{
                    .text = u"image %1: none of %2 entries, read in %3"_s.arg(name).arg(search.entries).arg(search.container),
                    .document = Evidence::Document::Images,
                    .pointer = pointer};
        } else if (reason.isEmpty()) {
            reason =
                !search.reason.isEmpty()
                    ? findingsTr(QT_TRANSLATE_NOOP("Findings", "Image %1: %2")).arg(name, search.reason)
                    : findingsTr(QT_TRANSLATE_NOOP("Findings", "Image %1: the container %2 changed or deleted %3 of its files: "
                                                               "what they were is not known."))
                          .arg(name, search.container)
                          .arg(search.changed);
        }
    }
    if (!wrong.isEmpty()) {
        if (!open.isEmpty())
            wrong << Evidence{.text = u"not searched to the end: %1 of %2 images of containers"_s.arg(open.size()).arg(used),
                              .document = Evidence::Document::Images,
                              .pointer = {}};
        return fail(wrong);
    }
    if (used == 0)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "There is no container: an image's files are read in one.")));
    if (open.isEmpty())
        return pass(right);
    return notKnown(
        !reason.isEmpty()
            ? reason
            : findingsTr(QT_TRANSLATE_NOOP("Findings", "%1 of %2 images of containers have not been searched: the engine "
                                                       "sends all their files for it, so only somebody who asks for it "
                                                       "starts that."))
                  .arg(open.size())
                  .arg(used));
}

Verdict needsScanner(JudgedEngine, const CheckInfo &)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only a scanner with a list of known holes tells.")));
}

Verdict needsRegistry(JudgedEngine, const CheckInfo &)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only the image's registry, or who signed it, tells.")));
}

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

constexpr auto EveryManager = QT_TRANSLATE_NOOP("Findings", "The swarm's managers can decide for every node.");

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
    HostCheck{{"CIS-4.2"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Images come from somebody who is trusted"),
               QT_TRANSLATE_NOOP("Findings", "Images of unknown origin"),
               QT_TRANSLATE_NOOP("Findings", "Whoever made the image decides what runs."),
               QT_TRANSLATE_NOOP("Findings", "Use official images, or build your own.")},
              needsRegistry},
    HostCheck{{"CIS-4.3"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Images hold only what their program needs"),
               QT_TRANSLATE_NOOP("Findings", "Images with more than their program needs"),
               QT_TRANSLATE_NOOP("Findings", "Every program is one more with holes, and one more tool for an attacker."),
               QT_TRANSLATE_NOOP("Findings", "Build from a small base, in stages.")},
              imageUnread},
    HostCheck{{"CIS-4.4"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Images are scanned and built anew"),
               QT_TRANSLATE_NOOP("Findings", "Images with known holes"),
               QT_TRANSLATE_NOOP("Findings", "Known holes of their programs are open."),
               QT_TRANSLATE_NOOP("Findings", "Scan images and build them anew.")},
              needsScanner},
    HostCheck{{"CIS-4.6"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Images have a HEALTHCHECK"),
               QT_TRANSLATE_NOOP("Findings", "Images without a HEALTHCHECK"),
               QT_TRANSLATE_NOOP("Findings", "Nobody is told when the program no longer does what it should."),
               QT_TRANSLATE_NOOP("Findings", "Add a HEALTHCHECK instruction; 5.27 tells it of each container.")},
              imageHealthcheck},
    HostCheck{{"CIS-4.7"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Images do not update package lists alone"),
               QT_TRANSLATE_NOOP("Findings", "A package list that is updated alone"),
               QT_TRANSLATE_NOOP("Findings", "A cached layer keeps an old list, and so old packages."),
               QT_TRANSLATE_NOOP("Findings", "Update and install in one RUN instruction.")},
              imageUpdates},
    HostCheck{
        {"CIS-4.8"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Images hold no set-user-ID files"),
         QT_TRANSLATE_NOOP("Findings", "Images with set-user-ID files"),
         QT_TRANSLATE_NOOP("Findings", "They raise a process to root."),
         QT_TRANSLATE_NOOP("Findings", "Remove the bit: RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} + . Containers "
                                       "with no-new-privileges gain nothing from it.")},
        imageSetuid},
    HostCheck{{"CIS-4.9"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Images are built with COPY, not ADD"),
               QT_TRANSLATE_NOOP("Findings", "Images built with ADD"),
               QT_TRANSLATE_NOOP("Findings", "ADD fetches and unpacks what others may have changed."),
               QT_TRANSLATE_NOOP("Findings", "Use COPY.")},
              imageAdds},
    HostCheck{{"CIS-4.10"_L1, High, QT_TRANSLATE_NOOP("Findings", "No secret is in a Dockerfile"),
               QT_TRANSLATE_NOOP("Findings", "Secrets in a Dockerfile"),
               QT_TRANSLATE_NOOP("Findings", "Everybody who has the image reads them."),
               QT_TRANSLATE_NOOP("Findings", "Use RUN --mount=type=secret.")},
              imageSecrets},
    HostCheck{{"CIS-4.11"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Only verified packages are installed"),
               QT_TRANSLATE_NOOP("Findings", "Packages that nobody verified"),
               QT_TRANSLATE_NOOP("Findings", "Whoever made them decides what runs."),
               QT_TRANSLATE_NOOP("Findings", "Let the package manager verify signatures.")},
              onlyPerson},
    HostCheck{{"CIS-4.12"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Signatures of images are checked"),
               QT_TRANSLATE_NOOP("Findings", "Signatures are not checked"),
               QT_TRANSLATE_NOOP("Findings", "Images are taken on the registry's word."),
               QT_TRANSLATE_NOOP("Findings", "Sign images and check before they run.")},
              needsRegistry},
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

} // namespace bulkhead::findings
