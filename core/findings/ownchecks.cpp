// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"

#include "core/snapshot/secrets.h"

using namespace Qt::StringLiterals;

// What the benchmark does not ask: configured against observed, kernel paths, secrets, and the image's own settings.
namespace bulkhead::findings {

using capability::CapabilitySet;
using Judged = const ContainerContext &;

namespace {

Evidence inProcess(const QString &text)
{
    return {.text = text, .document = Evidence::Document::Process};
}

/// Why the first process says nothing, or nothing where it was seen.
std::optional<Verdict> notObserved(Judged facts)
{
    if (!facts.entry.isRunning())
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "The container is not running.")));
    if (facts.first)
        return std::nullopt;
    return notKnown(facts.entry.processes.reason
                        ? facts.entry.processes.reason->what
                        : findingsTr(QT_TRANSLATE_NOOP("Findings", "Its first process has not been looked at.")));
}

Verdict capabilitiesObserved(Judged facts)
{
    if (auto none = notObserved(facts))
        return *none;
    if (!facts.capabilities.observed)
        return notKnown(facts.capabilities.observedReason ? facts.capabilities.observedReason->what : QString());
    if (!facts.capabilities.predicted)
        return notKnown(facts.capabilities.predicted.error().what);
    const CapabilitySet seen = facts.capabilities.observed->effective | facts.capabilities.observed->bounding;
    const CapabilitySet more = (facts.capabilities.effectiveMismatch() | facts.capabilities.boundingMismatch()) & seen;
    QList<Evidence> evidence{
        inProcess(u"/proc/%1/status: CapBnd = %2"_s.arg(facts.first->pid).arg(facts.capabilities.observed->bounding.toHex()))};
    if (more.isEmpty())
        return pass(evidence);
    Verdict verdict = fail(evidence);
    verdict.title = findingsTr(QT_TRANSLATE_NOOP("Findings", "Holds more than its configuration gives: %1"))
                        .arg(more.toNames().join(", "_L1));
    return verdict;
}

Verdict seccompObserved(Judged facts)
{
    if (auto none = notObserved(facts))
        return *none;
    if (facts.first->seccomp == host::SeccompMode::Unknown)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "ps over the engine's API does not tell the seccomp mode.")));
    using Choice = engine::SeccompChoice::Kind;
    const Choice choice = engine::seccompInForce(facts.details, facts.host.snapshot.version).kind;
    const bool isExpected =
        choice == Choice::Custom
        || (choice == Choice::EngineDefault && facts.host.seccomp && facts.host.seccompProfile != "unconfined"_L1);
    QList<Evidence> evidence{inProcess(u"/proc/%1/status: Seccomp = %2"_s.arg(facts.first->pid).arg(int(facts.first->seccomp)))};
    if (!isExpected)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "None is configured; see 5.22.")));
    return facts.first->seccomp == host::SeccompMode::Disabled ? fail(evidence) : pass(evidence);
}

Verdict noNewPrivilegesObserved(Judged facts)
{
    if (auto none = notObserved(facts))
        return *none;
    const bool byDefault = facts.host.snapshot.info.hasSecurityOption(u"no-new-privileges");
    if (!engine::noNewPrivileges(facts.details.securityOpt).value_or(byDefault))
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "It is not configured; see 5.26.")));
    if (!facts.first->noNewPrivileges)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "ps over the engine's API does not tell no_new_privs.")));
    QList<Evidence> evidence{
        inProcess(u"/proc/%1/status: NoNewPrivs = %2"_s.arg(facts.first->pid).arg(*facts.first->noNewPrivileges ? 1 : 0))};
    return *facts.first->noNewPrivileges ? pass(evidence) : fail(evidence);
}

/// docker/for-linux#975: the name in inspect is what was asked for, not what is in force.
Verdict appArmorObserved(Judged facts)
{
    if (!facts.host.appArmor)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "This host has no AppArmor.")));
    if (auto none = notObserved(facts))
        return *none;
    const QString &configured = facts.details.appArmorProfile;
    if (configured.isEmpty() || configured == "unconfined"_L1)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "None is configured; see 5.2.")));
    if (facts.first->label.isEmpty())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The label of its first process is not known.")));
    QList<Evidence> evidence{inProcess(u"/proc/%1/attr/current = %2"_s.arg(facts.first->pid).arg(facts.first->label))};
    const QString name = facts.first->label.section(" ("_L1, 0, 0);
    if (name != configured)
        return fail(evidence);
    if (facts.first->label.endsWith("(complain)"_L1)) {
        Verdict verdict = fail(evidence, Severity::Medium);
        verdict.title = findingsTr(QT_TRANSLATE_NOOP("Findings", "Its AppArmor profile only complains"));
        return verdict;
    }
    return pass(evidence);
}

Verdict namespacesObserved(Judged facts)
{
    if (!facts.entry.isRunning())
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "The container is not running.")));
    if (!facts.namespaces)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Its namespaces are not known.")));
    QStringList more;
    bool isKnown = false;
    for (std::size_t i = 0; i < facts.namespaces->cells.size(); ++i) {
        const snapshot::NamespaceSharing &cell = facts.namespaces->cells[i];
        isKnown = isKnown || cell.observed != snapshot::Sharing::Unknown;
        if (cell.differs && (cell.observed == snapshot::Sharing::Host || cell.observed == snapshot::Sharing::Container))
            more << QString::fromLatin1(host::namespaceFile(host::NamespaceKind(i)));
    }
    if (!more.isEmpty())
        return fail({inProcess(u"namespaces shared beyond the configuration: %1"_s.arg(more.join(", "_L1)))});
    return isKnown ? pass() : notKnown(facts.namespaces->cells.front().reason);
}

Verdict kernelPathsWritable(Judged facts)
{
    if (facts.hasKernelPathsProtected())
        return pass({inInspect(u"HostConfig.ReadonlyPaths"_s, u"/HostConfig/ReadonlyPaths"_s)});
    return fail({inInspect(facts.details.privileged ? u"HostConfig.Privileged = true"_s : u"HostConfig.ReadonlyPaths = []"_s,
                           facts.details.privileged ? u"/HostConfig/Privileged"_s : u"/HostConfig/ReadonlyPaths"_s)});
}

Verdict kernelPathsMasked(Judged facts)
{
    const bool isMasked = facts.details.maskedPaths ? !facts.details.maskedPaths->isEmpty() : !facts.details.privileged;
    if (isMasked)
        return pass({inInspect(u"HostConfig.MaskedPaths"_s, u"/HostConfig/MaskedPaths"_s)});
    return fail({inInspect(u"HostConfig.MaskedPaths = []"_s, u"/HostConfig/MaskedPaths"_s)});
}

Verdict writableCgroups(Judged facts)
{
    for (qsizetype i = 0; i < facts.details.securityOpt.size(); ++i) {
        const QString &option = facts.details.securityOpt[i];
        if (option.startsWith("writable-cgroups"_L1) && !option.endsWith("false"_L1))
            return fail(
                {inInspect(u"HostConfig.SecurityOpt[%1] = %2"_s.arg(i).arg(option), u"/HostConfig/SecurityOpt/%1"_s.arg(i))});
    }
    return pass();
}

Verdict cgroupNamespace(Judged facts)
{
    QList<Evidence> evidence{
        inInspect(u"HostConfig.CgroupnsMode = %1"_s.arg(facts.details.cgroupnsMode), u"/HostConfig/CgroupnsMode"_s)};
    // empty on engines before 20.10, which have none
    const bool isHost = facts.details.cgroupnsMode == "host"_L1 || facts.sharesWithHost(host::NamespaceKind::Cgroup);
    return isHost ? fail(evidence) : pass(evidence);
}

Verdict sysctls(Judged facts)
{
    QList<Evidence> evidence;
    for (auto it = facts.details.sysctls.begin(); it != facts.details.sysctls.end(); ++it) {
        if (isWeakSysctl(it.key(), it.value()))
            evidence << inInspect(u"HostConfig.Sysctls: %1 = %2"_s.arg(it.key(), it.value()),
                                  u"/HostConfig/Sysctls/%1"_s.arg(pointerToken(it.key())));
    }
    return evidence.isEmpty() ? pass() : fail(evidence);
}

/// Names the variables, never what is in them.
Verdict secretsInEnvironment(Judged facts)
{
    QList<Evidence> evidence;
    const QStringList masked = snapshot::maskedEnvironment(facts.details.environment);
    for (qsizetype i = 0; i < masked.size(); ++i) {
        const bool isHidden = masked[i].contains(snapshot::SecretMask);
        if (isHidden)
            evidence << inInspect(u"Config.Env[%1] = %2=…"_s.arg(i).arg(masked[i].section(u'=', 0, 0)),
                                  u"/Config/Env/%1"_s.arg(i));
    }
    return evidence.isEmpty() ? pass() : fail(evidence);
}

Verdict secretsInLabels(Judged facts)
{
    QList<Evidence> evidence;
    for (auto it = facts.details.labels.begin(); it != facts.details.labels.end(); ++it) {
        const QString shown = snapshot::maskedValue(it.key(), it.value());
        if (shown.contains(snapshot::SecretMask))
            evidence << inInspect(u"Config.Labels[\"%1\"] = …"_s.arg(it.key()),
                                  u"/Config/Labels/%1"_s.arg(pointerToken(it.key())));
    }
    return evidence.isEmpty() ? pass() : fail(evidence);
}

Verdict imageTag(Judged facts)
{
    const QString reference = facts.details.image.toString();
    QList<Evidence> evidence{inInspect(u"Config.Image = %1"_s.arg(reference), u"/Config/Image"_s)};
    if (reference.contains("@sha256:"_L1) || reference.startsWith("sha256:"_L1))
        return pass(evidence);
    const QString last = reference.section(u'/', -1);
    const QString tag = last.contains(u':') ? last.section(u':', 1) : u"latest"_s;
    return tag == "latest"_L1 ? fail(evidence) : pass(evidence);
}

Verdict imageAge(Judged facts)
{
    constexpr int oldDays = 180;
    for (qsizetype i = 0; i < facts.host.snapshot.images.size(); ++i) {
        const engine::ImageSummary &image = facts.host.snapshot.images[i];
        if (image.id != facts.details.imageId)
            continue;
        // images that are built to be the same each time have no time: 1970, or the source's
        if (image.created.date().year() < 2000)
            return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The image does not tell when it was made.")));
        const qint64 days = image.created.daysTo(facts.host.snapshot.takenAt);
        QList<Evidence> evidence{
            {.text = u"image made %1, %2 days before"_s.arg(image.created.date().toString(Qt::ISODate)).arg(days),
             .document = Evidence::Document::Images,
             .pointer = u"/%1/Created"_s.arg(i)}};
        return days > oldDays ? fail(evidence) : pass(evidence);
    }
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Its image is not among the engine's images any more.")));
}

using enum Severity;

const std::array Own{
    ContainerCheck{
        {"BH-CAPABILITIES"_L1,
         High,
         QT_TRANSLATE_NOOP("Findings", "The kernel shows no capability beyond the configuration"),
         QT_TRANSLATE_NOOP("Findings", "Holds more than its configuration gives"),
         QT_TRANSLATE_NOOP("Findings", "What protects it on paper does not in the kernel."),
         QT_TRANSLATE_NOOP("Findings",
                           "Find out who gave them: a runtime other than runc, an engine other than it says, a process that "
                           "was started beside the engine."),
         {},
         {},
         "capabilities(7)"_L1},
        capabilitiesObserved},
    ContainerCheck{
        {"BH-SECCOMP"_L1,
         High,
         QT_TRANSLATE_NOOP("Findings", "The seccomp filter that is configured is in force"),
         QT_TRANSLATE_NOOP("Findings", "The seccomp filter is not in force"),
         QT_TRANSLATE_NOOP("Findings", "Every system call of the kernel can be made, though the configuration says otherwise."),
         QT_TRANSLATE_NOOP("Findings", "See whether the runtime and the kernel support seccomp (docker info)."),
         {},
         {},
         "seccomp(2)"_L1},
        seccompObserved},
    ContainerCheck{
        {"BH-NO-NEW-PRIVS"_L1,
         Medium,
         QT_TRANSLATE_NOOP("Findings", "no_new_privs is in force where it is configured"),
         QT_TRANSLATE_NOOP("Findings", "no_new_privs is not in force"),
         QT_TRANSLATE_NOOP("Findings",
                           "A set-user-ID program can raise a process to root, though the configuration says otherwise."),
         QT_TRANSLATE_NOOP("Findings", "See whether the runtime is runc."),
         {},
         {},
         "prctl(2)"_L1},
        noNewPrivilegesObserved},
    ContainerCheck{
        {"BH-APPARMOR"_L1,
         High,
         QT_TRANSLATE_NOOP("Findings", "The AppArmor profile that is configured is in force"),
         QT_TRANSLATE_NOOP("Findings", "The AppArmor profile is not in force"),
         QT_TRANSLATE_NOOP("Findings",
                           "Nothing refuses mounts and writes below /proc and /sys, though the configuration says otherwise."),
         QT_TRANSLATE_NOOP("Findings", "Load the profile and start the container anew."),
         {},
         {},
         "https://github.com/docker/for-linux/issues/975"_L1},
        appArmorObserved},
    ContainerCheck{{"BH-NAMESPACES"_L1,
                    High,
                    QT_TRANSLATE_NOOP("Findings", "It shares no namespace beyond its configuration"),
                    QT_TRANSLATE_NOOP("Findings", "Shares a namespace that its configuration keeps apart"),
                    QT_TRANSLATE_NOOP("Findings", "What protects it on paper does not in the kernel."),
                    QT_TRANSLATE_NOOP("Findings", "Start it anew; look for what joined its namespaces."),
                    {},
                    {},
                    "namespaces(7)"_L1},
                   namespacesObserved},
    ContainerCheck{
        {"BH-KERNEL-WRITABLE"_L1,
         High,
         QT_TRANSLATE_NOOP("Findings", "Kernel settings of the host are read-only"),
         QT_TRANSLATE_NOOP("Findings", "Kernel settings of the host are writable"),
         QT_TRANSLATE_NOOP("Findings",
                           "/proc/sys and its like are not read-only: as user 0 of the host, kernel/core_pattern starts a "
                           "program on the host."),
         QT_TRANSLATE_NOOP("Findings", "Leave systempaths=unconfined and --privileged out; single settings go with --sysctl."),
         {},
         {},
         "core(5)"_L1},
        kernelPathsWritable},
    ContainerCheck{{"BH-KERNEL-MASKED"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Kernel paths are masked"),
                    QT_TRANSLATE_NOOP("Findings", "Kernel paths are not masked"),
                    QT_TRANSLATE_NOOP("Findings", "/proc/kcore, /proc/keys and others of their kind can be seen."),
                    QT_TRANSLATE_NOOP("Findings", "Leave systempaths=unconfined and --privileged out.")},
                   kernelPathsMasked},
    ContainerCheck{{"BH-CGROUPS-WRITABLE"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Its control groups are read-only"),
                    QT_TRANSLATE_NOOP("Findings", "Control groups are writable"),
                    QT_TRANSLATE_NOOP("Findings", "The container can change its own control groups."),
                    QT_TRANSLATE_NOOP("Findings", "Leave writable-cgroups out."), "- --security-opt writable-cgroups"_L1},
                   writableCgroups},
    ContainerCheck{{"BH-CGROUP-NAMESPACE"_L1, Low, QT_TRANSLATE_NOOP("Findings", "It has a control group namespace of its own"),
                    QT_TRANSLATE_NOOP("Findings", "Control group namespace of the host"),
                    QT_TRANSLATE_NOOP("Findings", "It sees the names of the host's groups and of the other containers."),
                    QT_TRANSLATE_NOOP("Findings", "Start it with --cgroupns=private."), "--cgroupns private"_L1,
                    "cgroup: private"_L1, "cgroup_namespaces(7)"_L1},
                   cgroupNamespace},
    ContainerCheck{
        {"BH-SYSCTLS"_L1,
         Low,
         QT_TRANSLATE_NOOP("Findings", "Its network settings keep strangers out"),
         QT_TRANSLATE_NOOP("Findings", "Weak network settings"),
         QT_TRANSLATE_NOOP("Findings",
                           "Others on its network can reach what listens on its loopback, or send it packets under false names."),
         QT_TRANSLATE_NOOP("Findings", "Leave these --sysctl options out."),
         {},
         {},
         "CVE-2020-8558"_L1},
        sysctls},
    ContainerCheck{
        {"BH-SECRETS-ENV"_L1,
         Medium,
         QT_TRANSLATE_NOOP("Findings", "No secret is in its environment"),
         QT_TRANSLATE_NOOP("Findings", "Secrets in its environment"),
         QT_TRANSLATE_NOOP("Findings",
                           "Everybody who may ask the engine reads them, and every child process and crash report gets them."),
         QT_TRANSLATE_NOOP("Findings", "Mount a file with the secret and name it (…_FILE), or use the engine's secrets."),
         {},
         "secrets:\n  - name"_L1},
        secretsInEnvironment},
    ContainerCheck{{"BH-SECRETS-LABELS"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "No secret is in its labels"),
                    QT_TRANSLATE_NOOP("Findings", "Secrets in its labels"),
                    QT_TRANSLATE_NOOP("Findings", "Everybody who may ask the engine reads them, and monitoring copies them."),
                    QT_TRANSLATE_NOOP("Findings", "Take the label away and put the secret into a file.")},
                   secretsInLabels},
    ContainerCheck{
        {"BH-IMAGE-LATEST"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Its image has a tag that means one version"),
         QT_TRANSLATE_NOOP("Findings", "Image :latest"),
         QT_TRANSLATE_NOOP("Findings", "The next start may run another program, and nobody can tell which one ran before."),
         QT_TRANSLATE_NOOP("Findings", "Name a version, or a digest: image@sha256:….")},
        imageTag},
    ContainerCheck{{"BH-IMAGE-OLD"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Its image is younger than half a year"),
                    QT_TRANSLATE_NOOP("Findings", "An old image"),
                    QT_TRANSLATE_NOOP("Findings", "Holes of its programs that became known since are open."),
                    QT_TRANSLATE_NOOP("Findings", "Build or pull the image anew and start the container anew.")},
                   imageAge},
};

} // namespace

bool isWeakSysctl(const QString &name, const QString &value)
{
    // CVE-2020-8558: packets from outside reach what listens on 127.0.0.1
    const bool opens = name.endsWith(".route_localnet"_L1) && value != "0"_L1;
    const bool spoofs = name.endsWith(".rp_filter"_L1) && value == "0"_L1;
    const bool redirects = (name.endsWith(".accept_redirects"_L1) || name.endsWith(".accept_source_route"_L1)) && value != "0"_L1;
    return opens || spoofs || redirects;
}

std::span<const ContainerCheck> ownContainerChecks()
{
    return Own;
}

} // namespace bulkhead::findings
