// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containercommands.h"

#include "core/handoff/dockerrun.h"
#include "core/handoff/shellwords.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

QString dockerWord(const snapshot::Provenance &provenance)
{
    if (!provenance.contextName.isEmpty() && provenance.contextName != "default"_L1)
        return u"docker --context %1"_s.arg(handoff::shellQuoted(provenance.contextName));
    const bool isDefault = provenance.endpoint.isEmpty() || provenance.endpoint == "unix:///var/run/docker.sock"_L1
                           || provenance.endpoint == "unix:///run/docker.sock"_L1;
    return isDefault ? u"docker"_s : u"docker -H %1"_s.arg(handoff::shellQuoted(provenance.endpoint));
}

QString nameForCommand(const snapshot::ContainerEntry &container)
{
    return container.summary.name.isEmpty() ? container.id().shortened() : handoff::shellQuoted(container.summary.name);
}

/// The options of docker run that decide what the container may do; everything else is left to the person.
QString securityOptions(const snapshot::ContainerEntry &container)
{
    QStringList words;
    if (const QString capabilities = handoff::capabilityOptions(container.capabilityRequest()); !capabilities.isEmpty())
        words << capabilities;
    if (!container.details)
        return words.join(u' ');
    const engine::ContainerDetails &details = *container.details;
    const auto option = [&words](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            words << u"--%1=%2"_s.arg(name, handoff::shellQuoted(value));
    };
    for (const QString &security : details.securityOpt)
        option("security-opt"_L1, security);
    option("network"_L1, details.networkMode == "default"_L1 ? QString{} : details.networkMode);
    option("pid"_L1, details.pidMode);
    option("ipc"_L1, details.ipcMode == "private"_L1 ? QString{} : details.ipcMode);
    option("uts"_L1, details.utsMode);
    option("userns"_L1, details.usernsMode);
    if (details.readonlyRootfs)
        words << u"--read-only"_s;
    return words.join(u' ');
}

QString userOption(const snapshot::ContainerEntry &container)
{
    const QString user = container.details ? container.details->user : QString{};
    return user.isEmpty() ? QString{} : u" --user=%1"_s.arg(handoff::shellQuoted(user));
}

QString runLine(const QString &docker, const snapshot::ContainerEntry &container)
{
    const QString options = securityOptions(container);
    const bool saysUser = options.contains("--user"_L1);
    return u"%1 run%2%3 %4"_s.arg(docker, options.isEmpty() ? QString{} : u' ' + options,
                                  saysUser ? QString{} : userOption(container),
                                  handoff::shellQuoted(container.summary.image.toString()));
}

} // namespace

QString commandFor(ContainerCommand command, const QList<snapshot::ContainerPtr> &containers,
                   const snapshot::Provenance &provenance)
{
    const QString docker = dockerWord(provenance);
    QStringList names, lines;
    for (const snapshot::ContainerPtr &container : containers) {
        const QString name = nameForCommand(*container);
        names << name;
        switch (command) {
        case ContainerCommand::Exec: lines << u"%1 exec -it %2 sh"_s.arg(docker, name); break;
        case ContainerCommand::Logs: lines << u"%1 logs --tail 100 %2"_s.arg(docker, name); break;
        case ContainerCommand::Top: lines << u"%1 top %2"_s.arg(docker, name); break;
        case ContainerCommand::RunOptions: lines << runLine(docker, *container); break;
        case ContainerCommand::Inspect: break;
        }
    }
    return command == ContainerCommand::Inspect ? u"%1 inspect %2"_s.arg(docker, names.join(u' ')) : lines.join(u'\n');
}

} // namespace bulkhead::ui
