// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"

#include "core/findings/standouts.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

using capability::Capability;
using capability::CapabilitySet;

namespace {

QString daemonSeccompProfile(const QStringList &options)
{
    for (const QString &option : options) {
        if (!option.startsWith("name=seccomp"_L1))
            continue;
        const qsizetype at = option.indexOf("profile="_L1);
        return at < 0 ? QString() : option.mid(at + 8).section(u',', 0, 0);
    }
    return {};
}

} // namespace

QString findingsTr(const char *text)
{
    return QCoreApplication::translate("Findings", text);
}

HostContext::HostContext(const snapshot::HostSnapshot &shot)
    : snapshot(shot)
    , places(hostPlaces(shot))
    , info(QJsonDocument::fromJson(shot.rawInfo).object())
    , version(QJsonDocument::fromJson(shot.rawVersion).object())
    , networks(QJsonDocument::fromJson(shot.rawNetworks).array())
    , images(QJsonDocument::fromJson(shot.rawImages).array())
    , sharing(snapshot::namespaceSharing(shot))
    , appArmor(shot.info.hasSecurityOption(u"apparmor"))
    , seLinux(shot.info.hasSecurityOption(u"selinux"))
    , seccomp(shot.info.securityOptions.isEmpty() || shot.info.hasSecurityOption(u"seccomp"))
    , seccompProfile(daemonSeccompProfile(shot.info.securityOptions))
{
}

std::optional<QJsonValue> HostContext::daemonOption(QLatin1StringView name) const
{
    if (!snapshot.host || !snapshot.host->engineFiles)
        return std::nullopt;
    const host::EngineFiles &files = *snapshot.host->engineFiles;
    if (files.arguments && files.arguments->contains(name))
        return files.arguments->value(name);
    if (files.configuration && files.configuration->contains(name))
        return files.configuration->value(name);
    // not given is an answer only where both places were read
    return files.arguments && files.configuration ? std::optional(QJsonValue()) : std::nullopt;
}

QString HostContext::daemonOptionReason() const
{
    if (!snapshot.host)
        return snapshot.hostReason
                   ? findingsTr(
                         QT_TRANSLATE_NOOP("Findings", "The engine does not tell, and its host could not be looked at: %1"))
                         .arg(snapshot.hostReason->what)
                   : findingsTr(QT_TRANSLATE_NOOP(
                         "Findings", "The engine does not tell, and its host was not looked at (it needs the agent)."));
    const auto &files = snapshot.host->engineFiles;
    if (!files)
        return findingsTr(QT_TRANSLATE_NOOP("Findings", "This snapshot was recorded without the engine's files."));
    if (!files->configuration)
        return findingsTr(QT_TRANSLATE_NOOP("Findings", "daemon.json could not be read."));
    return files->arguments
               ? QString()
               : findingsTr(QT_TRANSLATE_NOOP("Findings", "dockerd's command line was not seen, or there are several dockerd."));
}

Verdict onlyPerson(const HostContext &, const CheckInfo &)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "No fact answers this; a person must.")));
}

ContainerContext::ContainerContext(const HostContext &hostContext, const snapshot::ContainerEntry &container,
                                   const snapshot::ContainerNamespaces *cells)
    : host(hostContext)
    , entry(container)
    , details(*container.details)
    , namespaces(cells)
    , capabilities(snapshot::containerCapabilities(container, hostContext.snapshot))
    , mounts(sensitiveMounts(*container.details, hostContext.places))
    , first(firstProcessSeen(container))
    , remapped(hostContext.snapshot.isInUserNamespace(container.details->usernsMode))
{
}

std::optional<CapabilitySet> ContainerContext::effective() const
{
    if (capabilities.observedAny)
        return capabilities.observedAny->effective;
    if (!capabilities.predicted)
        return std::nullopt;
    // a user that only the image can resolve may be root
    const auto &predicted = *capabilities.predicted;
    return predicted.userIsKnown ? predicted.sets.effective : predicted.sets.bounding;
}

bool ContainerContext::holds(Capability capability) const
{
    const auto set = effective();
    return set && set->contains(capability);
}

bool ContainerContext::sharesWithHost(host::NamespaceKind kind) const
{
    return namespaces && namespaces->cell(kind).expected == snapshot::Sharing::Host;
}

std::optional<bool> ContainerContext::isRoot() const
{
    const capability::UserSpec user = capability::parseUser(details.user);
    if (user.uid)
        return user.isRoot();
    // in a user namespace the host's number of user 0 is another one
    if (first && first->uid && !remapped)
        return *first->uid == 0;
    return std::nullopt;
}

std::optional<bool> ContainerContext::isAppArmorConfined() const
{
    if (!host.appArmor)
        return std::nullopt;
    if (first && !first->label.isEmpty())
        return !first->label.startsWith("unconfined"_L1);
    return !details.appArmorProfile.isEmpty() && details.appArmorProfile != "unconfined"_L1;
}

bool ContainerContext::hasSeccompFilter() const
{
    using Choice = engine::SeccompChoice::Kind;
    if (first && first->seccomp != host::SeccompMode::Unknown)
        return first->seccomp == host::SeccompMode::Filter;
    const Choice choice = engine::seccompInForce(details, host.snapshot.version).kind;
    if (choice == Choice::Custom)
        return true;
    return choice == Choice::EngineDefault && host.seccomp && host.seccompProfile != "unconfined"_L1;
}

bool ContainerContext::hasKernelPathsProtected() const
{
    if (details.readonlyPaths)
        return !details.readonlyPaths->isEmpty();
    return !details.privileged;
}

} // namespace bulkhead::findings
