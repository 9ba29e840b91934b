// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recreate/recreateplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::recreate {
namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(RecreatePlan)
};

constexpr qsizetype ShortId = 12;
constexpr auto SwarmLabel = "com.docker.swarm.service.id"_L1;
constexpr auto ComposeLabel = "com.docker.compose.project"_L1;

/// Members of an endpoint that the engine decides when the container starts.
const QSet<QString> &endpointFacts()
{
    static const QSet<QString> names{u"NetworkID"_s,         u"EndpointID"_s,  u"Gateway"_s,
                                     u"IPAddress"_s,         u"IPPrefixLen"_s, u"IPv6Gateway"_s,
                                     u"GlobalIPv6Address"_s, u"DNSNames"_s,    u"GlobalIPv6PrefixLen"_s};
    return names;
}

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty())
           || (value.isObject() && value.toObject().isEmpty()) || (value.isString() && value.toString().isEmpty())
           || (value.isDouble() && value.toDouble() == 0) || (value.isBool() && !value.toBool());
}

QString oneLine(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    // a value alone is no document
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

/// "seccomp" of "seccomp={…}"; old clients wrote a colon.
QString optionKey(const QString &option)
{
    const qsizetype equals = option.indexOf(u'=');
    const qsizetype colon = option.indexOf(u':');
    const qsizetype end = equals >= 0 ? equals : colon;
    return end < 0 ? option : option.first(end);
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toString();
    return list;
}

void setOption(QJsonObject &host, const QString &key, const QString &option)
{
    QStringList options = texts(host.value("SecurityOpt"_L1));
    options.removeIf([&key](const QString &one) { return optionKey(one) == key; });
    if (!option.isEmpty())
        options << option;
    host[u"SecurityOpt"_s] = QJsonArray::fromStringList(options);
}

QString networkMode(const QJsonObject &host)
{
    const QString mode = host.value("NetworkMode"_L1).toString();
    return mode.isEmpty() || mode == "default"_L1 ? u"bridge"_s : mode;
}

bool sharesNetwork(const QString &mode)
{
    return mode.startsWith("container:"_L1);
}

bool hasEndpoints(const QString &mode)
{
    return mode != "host"_L1 && mode != "none"_L1 && !sharesNetwork(mode);
}

/// What create and connect take of an endpoint.
QJsonObject endpointConfig(const QJsonObject &endpoint, const QString &shortId, bool isRunning)
{
    QJsonObject config;
    for (auto it = endpoint.begin(); it != endpoint.end(); ++it) {
        // of a running container it is the one that the engine chose, unless Config.MacAddress says otherwise
        if (endpointFacts().contains(it.key()) || isNothing(it.value()) || (it.key() == "MacAddress"_L1 && isRunning))
            continue;
        config[it.key()] = it.value();
    }
    if (const QJsonValue aliases = config.value("Aliases"_L1); aliases.isArray()) {
        QStringList names = texts(aliases);
        names.removeAll(shortId); // the engine gives each its own
        if (names.isEmpty())
            config.remove(u"Aliases"_s);
        else
            config[u"Aliases"_s] = QJsonArray::fromStringList(names);
    }
    return config;
}

struct Endpoints {
    QString primary; ///< the network of NetworkMode, as Networks spells it; empty where it is not connected to it
    QMap<QString, QJsonObject> all;
};

Endpoints endpointsOf(const QJsonObject &root)
{
    Endpoints endpoints;
    const QString mode = networkMode(root.value("HostConfig"_L1).toObject());
    if (!hasEndpoints(mode))
        return endpoints;
    const bool isRunning = root.value("State"_L1)["Running"_L1].toBool();
    const QString shortId = root.value("Id"_L1).toString().first(qMin(ShortId, root.value("Id"_L1).toString().size()));
    const QJsonObject networks = root.value("NetworkSettings"_L1)["Networks"_L1].toObject();
    for (auto it = networks.begin(); it != networks.end(); ++it) {
        const QJsonObject endpoint = it.value().toObject();
        const QString networkId = endpoint["NetworkID"_L1].toString();
        if (it.key() == mode || (!networkId.isEmpty() && networkId.startsWith(mode)))
            endpoints.primary = it.key();
        endpoints.all.insert(it.key(), endpointConfig(endpoint, shortId, isRunning));
    }
    return endpoints;
}

QList<NetworkStep> networkSteps(const QJsonObject &root)
{
    QList<NetworkStep> steps;
    const QString mode = networkMode(root.value("HostConfig"_L1).toObject());
    if (!hasEndpoints(mode))
        return steps;
    const Endpoints endpoints = endpointsOf(root);
    for (const auto &[network, endpoint] : endpoints.all.asKeyValueRange()) {
        if (network != endpoints.primary)
            steps.append({.network = network, .endpoint = endpoint});
    }
    if (endpoints.primary.isEmpty())
        steps.append({.network = mode, .endpoint = {}, .isDisconnect = true});
    return steps;
}

/// "/db:/web1/database" as inspect tells it, "db:database" as create takes it.
QString linkOption(const QString &link)
{
    const qsizetype colon = link.indexOf(u':');
    const QString name = link.first(qMax(qsizetype(0), colon));
    const QString alias = link.sliced(link.lastIndexOf(u'/') + 1);
    return colon < 0
               ? link
               : (name.startsWith(u'/') ? name.sliced(1) : name) + u':' + (alias.contains(u':') ? link.sliced(colon + 1) : alias);
}

/// Volumes without a name have got one: the new container takes the same.
void nameVolumes(QJsonObject &host, const QJsonArray &mounts)
{
    QStringList binds = texts(host.value("Binds"_L1));
    QJsonArray asked = host.value("Mounts"_L1).toArray();
    const auto boundAt = [&binds](const QString &target) {
        return std::ranges::any_of(binds, [&target](const QString &bind) { return bind.section(u':', 1, 1) == target; });
    };
    bool isChanged = false;
    for (const QJsonValue &mount : mounts) {
        const QString target = mount["Destination"_L1].toString();
        if (mount["Type"_L1].toString() != "volume"_L1 || mount["Name"_L1].toString().isEmpty() || boundAt(target))
            continue;
        const auto entry =
            std::ranges::find_if(asked, [&target](const QJsonValue &one) { return one["Target"_L1].toString() == target; });
        if (entry == asked.end()) {
            binds << mount["Name"_L1].toString() + u':' + target + (mount["RW"_L1].toBool(true) ? QString() : u":ro"_s);
            isChanged = true;
        } else if (QJsonObject named = entry->toObject(); isNothing(named.value("Source"_L1))) {
            named[u"Source"_s] = mount["Name"_L1];
            *entry = named;
        }
    }
    if (isChanged)
        host[u"Binds"_s] = QJsonArray::fromStringList(binds);
    if (!asked.isEmpty())
        host[u"Mounts"_s] = asked;
}

QString idOf(const QByteArray &imageInspect)
{
    return QJsonDocument::fromJson(imageInspect)["Id"_L1].toString();
}

/// The name it was made from, or the image itself where the name leads to another one by now.
QString imageReference(const RecreateFacts &facts, const QJsonObject &root)
{
    const QString id = root.value("Image"_L1).toString();
    const QString name = root.value("Config"_L1)["Image"_L1].toString();
    return id.isEmpty() || idOf(facts.imageOfName) == id ? name : id;
}

void mergeMembers(QJsonObject &into, const QJsonObject &members)
{
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.value().isNull())
            into.remove(it.key());
        else
            into[it.key()] = it.value();
    }
}

void compareOptions(const QJsonValue &before, const QJsonValue &after, QList<SettingChange> &changes)
{
    const QStringList old = texts(before);
    const QStringList now = texts(after);
    QStringList keys;
    for (const QString &option : old + now) {
        if (!keys.contains(optionKey(option)))
            keys << optionKey(option);
    }
    for (const QString &key : std::as_const(keys)) {
        const auto valuesOf = [&key](const QStringList &options) {
            QStringList values;
            for (const QString &option : options) {
                if (optionKey(option) == key)
                    values << (option.size() > key.size() ? option.sliced(key.size() + 1) : u"true"_s);
            }
            values.removeDuplicates();
            values.sort();
            return values.join(u' ');
        };
        if (valuesOf(old) != valuesOf(now))
            changes.append({u"HostConfig.SecurityOpt[%1]"_s.arg(key), valuesOf(old), valuesOf(now)});
    }
}

void compareMembers(const QString &prefix, const QJsonObject &before, const QJsonObject &after, QList<SettingChange> &changes)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QJsonValue old = before[name];
        const QJsonValue now = after[name];
        if (old == now || (isNothing(old) && isNothing(now)))
            continue;
        const QString setting = prefix + name;
        if (setting == "HostConfig.SecurityOpt"_L1)
            compareOptions(old, now, changes);
        else if (prefix.isEmpty() && (old.isObject() || now.isObject()))
            compareMembers(name + u'.', old.toObject(), now.toObject(), changes);
        else
            changes.append({setting, oneLine(old), oneLine(now)});
    }
}

/// The body as inspect shows it: Config beside HostConfig.
QJsonObject grouped(const QJsonObject &body)
{
    QJsonObject config = body;
    config.remove(u"HostConfig"_s);
    config.remove(u"NetworkingConfig"_s);
    return {{u"Config"_s, config},
            {u"HostConfig"_s, body.value("HostConfig"_L1)},
            {u"NetworkingConfig"_s, body.value("NetworkingConfig"_L1)}};
}

QJsonArray sortedMounts(const QJsonArray &mounts)
{
    QMap<QString, QJsonObject> byTarget;
    for (const QJsonValue &mount : mounts) {
        QJsonObject plain = mount.toObject();
        plain.remove(u"Mode"_s); // a volume that is named has "z" where one without a name has none
        plain.remove(u"Propagation"_s);
        byTarget.insert(plain.value("Destination"_L1).toString(), plain);
    }
    QJsonArray sorted;
    for (const QJsonObject &mount : std::as_const(byTarget))
        sorted.append(mount);
    return sorted;
}

/// An inspect document without what belongs to one life of one container.
QJsonObject settingsOf(const QByteArray &inspect)
{
    QJsonObject root = QJsonDocument::fromJson(inspect).object();
    const QString id = root.value("Id"_L1).toString();
    const QString shortId = id.first(qMin(ShortId, id.size()));
    QJsonObject networks;
    const Endpoints endpoints = endpointsOf(root);
    for (const auto &[name, endpoint] : endpoints.all.asKeyValueRange()) {
        QJsonObject plain = endpoint;
        plain.remove(u"MacAddress"_s);
        networks[name] = plain;
    }
    root[u"Mounts"_s] = sortedMounts(root.value("Mounts"_L1).toArray());
    QJsonObject config = root.value("Config"_L1).toObject();
    if (config.value("Hostname"_L1).toString() == shortId)
        config.remove(u"Hostname"_s);
    root[u"Config"_s] = config;
    QJsonObject host = root.value("HostConfig"_L1).toObject();
    nameVolumes(host, root.value("Mounts"_L1).toArray());
    if (host.contains("Binds"_L1)) {
        QStringList binds = texts(host.value("Binds"_L1));
        binds.sort();
        host[u"Binds"_s] = QJsonArray::fromStringList(binds);
    }
    QStringList links;
    for (const QString &link : texts(host.value("Links"_L1)))
        links << linkOption(link);
    host[u"Links"_s] = QJsonArray::fromStringList(links);
    root[u"HostConfig"_s] = host;
    for (const char *name :
         {"Id", "Created", "State", "Name", "ResolvConfPath", "HostnamePath", "HostsPath", "LogPath", "RestartCount",
          "GraphDriver", "Storage", "ExecIDs", "SizeRw", "SizeRootFs", "NetworkSettings", "MountLabel", "ProcessLabel"})
        root.remove(QLatin1StringView(name));
    root[u"Networks"_s] = networks;
    return root;
}

QString shownName(const QJsonObject &root)
{
    const QString name = root.value("Name"_L1).toString();
    return name.startsWith(u'/') ? name.sliced(1) : name;
}

/// Containers that use this one's namespaces or volumes: they know it by its id or its name.
QStringList dependants(const RecreateFacts &facts, const QString &id, const QString &name)
{
    QStringList names;
    for (const QByteArray &inspect : facts.others) {
        const QJsonObject other = QJsonDocument::fromJson(inspect).object();
        if (other["Id"_L1].toString() == id)
            continue;
        const QJsonObject host = other["HostConfig"_L1].toObject();
        QStringList used = texts(host.value("VolumesFrom"_L1));
        for (const auto member : {"NetworkMode"_L1, "PidMode"_L1, "IpcMode"_L1})
            used << host[member].toString();
        const bool isUsed = std::ranges::any_of(used, [&](const QString &one) {
            const QString target = one.startsWith("container:"_L1) ? one.sliced(10) : one.section(u':', 0, 0);
            return !target.isEmpty() && (target == name || (target.size() >= ShortId && id.startsWith(target)));
        });
        if (isUsed)
            names << shownName(other);
    }
    return names;
}

bool hasRandomPort(const QJsonObject &host)
{
    if (host.value("PublishAllPorts"_L1).toBool())
        return true;
    for (const QJsonValue &bindings : host.value("PortBindings"_L1).toObject()) {
        for (const QJsonValue &binding : bindings.toArray()) {
            const QString port = binding["HostPort"_L1].toString();
            if (port.isEmpty() || port == "0"_L1)
                return true;
        }
    }
    return false;
}

QStringList notesFor(const RecreateFacts &facts, const QJsonObject &root, const QJsonObject &body)
{
    QStringList notes;
    const QString name = shownName(root);
    if (facts.changedFiles.value_or(0) > 0)
        notes << PlanText::tr(
            "%n file(s) inside of the container differ from its image. The new one begins with the image; they stay in "
            "the old one.",
            nullptr, *facts.changedFiles);
    else if (!facts.changedFiles)
        notes << PlanText::tr(
            "Files that were changed inside of the container stay in the old one: the new one begins with the image.");
    if (const QStringList names = dependants(facts, root.value("Id"_L1).toString(), name); !names.isEmpty())
        notes << PlanText::tr("These use its namespaces or volumes and must be made again too: %1.").arg(names.join(u", "_s));
    if (body.value("Image"_L1) != root.value("Config"_L1)["Image"_L1])
        notes << PlanText::tr("%1 is another image by now. The new container is made from the old image, %2.")
                     .arg(root.value("Config"_L1)["Image"_L1].toString(), body.value("Image"_L1).toString().left(19));
    const QJsonObject host = body["HostConfig"_L1].toObject();
    const QStringList options = texts(host["SecurityOpt"_L1]);
    if (host["Privileged"_L1].toBool()
        && std::ranges::any_of(options, [](const QString &option) { return optionKey(option) == "seccomp"_L1; }))
        notes << PlanText::tr("It is privileged: an engine before version 27.0 ignores its seccomp profile."); // moby 47499
    if (hasRandomPort(root.value("HostConfig"_L1).toObject()))
        notes << PlanText::tr("A port is published where the engine chooses: it will be another one.");
    if (root.value("Config"_L1)["Labels"_L1].toObject().contains(ComposeLabel))
        notes << PlanText::tr(
                     "It belongs to the compose project %1. Write the change into its file too, or the next \"docker compose "
                     "up\" that makes it again takes it back.")
                     .arg(root.value("Config"_L1)["Labels"_L1][ComposeLabel].toString());
    return notes;
}

QString freeName(const QString &name, const QStringList &taken)
{
    const QString first = name + "-before-bulkhead"_L1;
    QString candidate = first;
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = u"%1-%2"_s.arg(first).arg(number);
    return candidate;
}

} // namespace

Result<QJsonObject> createBody(const RecreateFacts &facts)
{
    const QJsonObject root = QJsonDocument::fromJson(facts.rawInspect).object();
    const QString id = root.value("Id"_L1).toString();
    if (id.size() < ShortId || !root.value("Config"_L1).isObject() || !root.value("HostConfig"_L1).isObject())
        return std::unexpected(Error{ErrorKind::Malformed, u"no inspect document of a container"_s, {}});
    QJsonObject body = root.value("Config"_L1).toObject();
    QJsonObject host = root.value("HostConfig"_L1).toObject();
    if (host.value("AutoRemove"_L1).toBool())
        return std::unexpected(
            invalid(PlanText::tr("It was started with --rm: the engine removes it when it is stopped, and there would "
                                 "be no way back.")));
    if (body.value("Labels"_L1).toObject().contains(SwarmLabel))
        return std::unexpected(
            invalid(PlanText::tr("It is a task of a swarm service: change the service, with \"docker service update\".")));
    const QString mode = networkMode(host);
    if (body.value("Hostname"_L1).toString() == id.first(ShortId))
        body.remove(u"Hostname"_s);
    if (sharesNetwork(mode)
        || host.value("UTSMode"_L1).toString() == "host"_L1) { // the engine filled in another's and refuses one
        body.remove(u"Hostname"_s);
        body.remove(u"Domainname"_s);
    }
    if (sharesNetwork(mode))
        body.remove(u"ExposedPorts"_s); // the image's: the engine adds them itself and refuses them here
    // the engine takes a missing entry point for the image's, and an empty word for none
    const QJsonValue imageEntrypoint = QJsonDocument::fromJson(facts.imageOfContainer)["Config"_L1]["Entrypoint"_L1];
    if (isNothing(body.value("Entrypoint"_L1)) && !isNothing(imageEntrypoint))
        body[u"Entrypoint"_s] = QJsonArray{u""_s};
    body[u"Image"_s] = imageReference(facts, root);
    if (const QStringList links = texts(host.value("Links"_L1)); !links.isEmpty()) {
        QStringList options;
        for (const QString &link : links)
            options << linkOption(link);
        host[u"Links"_s] = QJsonArray::fromStringList(options);
    }
    nameVolumes(host, root.value("Mounts"_L1).toArray());
    body[u"HostConfig"_s] = host;
    const Endpoints endpoints = endpointsOf(root);
    const QJsonObject primary = endpoints.all.value(endpoints.primary);
    if (!primary.isEmpty())
        body[u"NetworkingConfig"_s] = QJsonObject{{u"EndpointsConfig"_s, QJsonObject{{endpoints.primary, primary}}}};
    return body;
}

Result<QJsonObject> changedBody(const QJsonObject &body, const RecreateChange &change)
{
    QJsonObject changed = body;
    QJsonObject host = body.value("HostConfig"_L1).toObject();
    if (change.seccomp)
        setOption(host, u"seccomp"_s, change.seccomp->isEmpty() ? QString() : u"seccomp="_s + QString::fromUtf8(*change.seccomp));
    if (change.noNewPrivileges) // an engine may be set to it for all containers: the word for "not" is said
        setOption(host, u"no-new-privileges"_s, *change.noNewPrivileges ? u"no-new-privileges"_s : u"no-new-privileges=false"_s);
    if (change.appArmor) {
        if (change.appArmor->contains(u'\n'))
            return std::unexpected(invalid(PlanText::tr("A profile's name is one line.")));
        setOption(host, u"apparmor"_s, change.appArmor->isEmpty() ? QString() : u"apparmor="_s + *change.appArmor);
    }
    if (change.capAdd)
        host[u"CapAdd"_s] = QJsonArray::fromStringList(*change.capAdd);
    if (change.capDrop)
        host[u"CapDrop"_s] = QJsonArray::fromStringList(*change.capDrop);
    if (change.readonlyRootfs)
        host[u"ReadonlyRootfs"_s] = *change.readonlyRootfs;
    if (change.privileged && *change.privileged != host.value("Privileged"_L1).toBool()) {
        host[u"Privileged"_s] = *change.privileged;
        // the lists that the engine resolved for the other case
        host.remove(u"MaskedPaths"_s);
        host.remove(u"ReadonlyPaths"_s);
    }
    if (change.user)
        changed[u"User"_s] = *change.user;
    mergeMembers(host, change.hostConfig);
    mergeMembers(changed, change.config);
    changed[u"HostConfig"_s] = host;
    return changed;
}

Result<RecreatePlan> planRecreation(const RecreateFacts &facts, const RecreateChange &change)
{
    const auto body = createBody(facts);
    if (!body)
        return std::unexpected(body.error());
    const auto changed = changedBody(*body, change);
    if (!changed)
        return std::unexpected(changed.error());
    const QJsonObject root = QJsonDocument::fromJson(facts.rawInspect).object();
    if (root.value("State"_L1)["Paused"_L1].toBool())
        return std::unexpected(invalid(PlanText::tr("It is paused: let it run first, with \"docker unpause\".")));
    RecreatePlan plan{
        .id = ContainerId(root.value("Id"_L1).toString()), .name = shownName(root), .oldName = {}, .body = *changed};
    plan.differences = settingChanges(*body, *changed);
    if (plan.differences.isEmpty())
        return std::unexpected(invalid(PlanText::tr("The container is set like that already.")));
    plan.oldName = freeName(plan.name, facts.namesInUse);
    plan.networks = networkSteps(root);
    plan.notes = notesFor(facts, root, *changed);
    plan.wasRunning =
        root.value("State"_L1)["Running"_L1].toBool() || root.value("State"_L1)["Status"_L1].toString() == "running"_L1;
    const QStringList test = texts(root.value("Config"_L1)["Healthcheck"_L1]["Test"_L1]);
    plan.hasHealthCheck = !test.isEmpty() && test.constFirst() != "NONE"_L1;
    if (const QJsonValue seconds = root.value("Config"_L1)["StopTimeout"_L1]; seconds.isDouble())
        plan.stopSeconds = seconds.toInt();
    plan.restartsAlways = root.value("HostConfig"_L1)["RestartPolicy"_L1]["Name"_L1].toString() == "always"_L1;
    plan.rawInspect = facts.rawInspect;
    return plan;
}

QList<SettingChange> settingChanges(const QJsonObject &before, const QJsonObject &after)
{
    QList<SettingChange> changes;
    compareMembers({}, grouped(before), grouped(after), changes);
    return changes;
}

QList<SettingChange> inspectDifferences(const QByteArray &before, const QByteArray &after)
{
    QList<SettingChange> changes;
    compareMembers({}, settingsOf(before), settingsOf(after), changes);
    return changes;
}

} // namespace bulkhead::recreate
