// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/handoffspec.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Kubernetes (core/v1 Pod, 1.30 and newer for appArmorProfile) and Amazon ECS (RegisterTaskDefinition).
namespace bulkhead::handoff {

namespace {

/// Kubernetes expands $(NAME) in command, args and env; "$$(" stays "$(".
QJsonArray unexpanded(const QStringList &texts)
{
    QJsonArray array;
    for (QString text : texts)
        array += text.replace("$("_L1, "$$("_L1);
    return array;
}

QJsonArray plainStrings(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList withoutPrefix(const QStringList &capabilities)
{
    QStringList names;
    for (const QString &capability : capabilities) {
        const QString name = capability.toUpper();
        names << (name.startsWith("CAP_"_L1) ? name.sliced(4) : name);
    }
    return names;
}

QJsonObject withoutEmpty(QJsonObject object)
{
    for (const QString &key : object.keys()) {
        const QJsonValue value = object[key];
        const bool isEmpty = value.isNull() || (value.isObject() && value.toObject().isEmpty())
                             || (value.isArray() && value.toArray().isEmpty())
                             || (value.isString() && value.toString().isEmpty());
        if (isEmpty)
            object.remove(key);
    }
    return object;
}

/// "db:10.0.0.7" as a pair. Nothing for an address that only an engine knows: "host-gateway".
std::optional<std::pair<QString, QString>> hostEntry(const QString &entry)
{
    const QString address = entry.section(u':', 1);
    return QHostAddress(address).isNull() ? std::nullopt : std::optional(std::pair(entry.section(u':', 0, 0), address));
}

void noteHosts(const ContainerSpec &spec, QStringList &notes)
{
    for (const QString &entry : spec.texts("ExtraHosts"_L1)) {
        if (!hostEntry(entry))
            notes << handOffTr(QT_TRANSLATE_NOOP("HandOff", "The name %1 has no address here.")).arg(entry);
    }
}

// what an engine waits for a health check (moby daemon/health.go); the targets wait less
constexpr qint64 HealthTimeout = 30;

class PodWriter
{
public:
    explicit PodWriter(const ContainerSpec &spec)
        : m_spec(spec)
    {
    }

    HandOff write()
    {
        const QString mode = m_spec.text("NetworkMode"_L1);
        addMounts();
        QJsonObject pod{{u"containers"_s, QJsonArray{container()}}, {u"restartPolicy"_s, restartPolicy()}};
        if (!m_volumes.isEmpty())
            pod[u"volumes"_s] = m_volumes;
        for (const auto &[name, isHost] :
             {std::pair{u"hostNetwork"_s, mode == "host"_L1}, std::pair{u"hostPID"_s, m_spec.text("PidMode"_L1) == "host"_L1},
              std::pair{u"hostIPC"_s, m_spec.text("IpcMode"_L1) == "host"_L1}}) {
            if (isHost)
                pod[name] = true;
        }
        if (const QJsonObject security = podSecurity(); !security.isEmpty())
            pod[u"securityContext"_s] = security;
        if (const QString hostname = m_spec.hostname(); isLabel(hostname))
            pod[u"hostname"_s] = hostname;
        if (const auto seconds = m_spec.stopTimeout())
            pod[u"terminationGracePeriodSeconds"_s] = *seconds;
        addHosts(pod);
        noteWhatIsMissing(mode);
        const QString name = m_spec.plainName();
        const QJsonObject metadata{{u"name"_s, name}, {u"labels"_s, QJsonObject{{u"app"_s, name}}}};
        return {yamlDocument({{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, u"Pod"_s}, {u"metadata"_s, metadata}, {u"spec"_s, pod}}),
                m_notes};
    }

private:
    /// RFC 1123, as a pod's host name must be.
    static bool isLabel(const QString &name)
    {
        return !name.isEmpty() && name.size() <= 63 && !name.startsWith(u'-') && !name.endsWith(u'-')
               && std::ranges::all_of(name,
                                      [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    }

    QString restartPolicy() const
    {
        const QString name = m_spec.host["RestartPolicy"_L1]["Name"_L1].toString();
        return name == "on-failure"_L1                              ? u"OnFailure"_s
               : name == "always"_L1 || name == "unless-stopped"_L1 ? u"Always"_s
                                                                    : u"Never"_s;
    }

    QJsonObject podSecurity() const
    {
        QJsonArray sysctls, groups;
        const QJsonObject given = m_spec.host["Sysctls"_L1].toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            sysctls += QJsonObject{{u"name"_s, it.key()}, {u"value"_s, it.value().toString()}};
        for (const QString &group : m_spec.texts("GroupAdd"_L1)) {
            bool isNumber = false;
            const qint64 number = group.toLongLong(&isNumber);
            if (isNumber)
                groups += number;
        }
        return withoutEmpty({{u"sysctls"_s, sysctls}, {u"supplementalGroups"_s, groups}});
    }

    QJsonObject security()
    {
        const bool isPrivileged = m_spec.flag("Privileged"_L1);
        QJsonObject security{{u"privileged"_s, isPrivileged},
                             {u"readOnlyRootFilesystem"_s, m_spec.flag("ReadonlyRootfs"_L1)},
                             {u"allowPrivilegeEscalation"_s, !m_spec.noNewPrivileges}};
        QJsonObject capabilities = withoutEmpty({{u"add"_s, plainStrings(withoutPrefix(m_spec.texts("CapAdd"_L1)))},
                                                 {u"drop"_s, plainStrings(withoutPrefix(m_spec.texts("CapDrop"_L1)))}});
        if (!capabilities.isEmpty())
            security[u"capabilities"_s] = capabilities;
        const bool addsSysAdmin = withoutPrefix(m_spec.texts("CapAdd"_L1)).contains("SYS_ADMIN"_L1);
        if (m_spec.noNewPrivileges && (isPrivileged || addsSysAdmin)) {
            // the API server refuses it otherwise
            security.remove(u"allowPrivilegeEscalation"_s);
            m_notes << handOffTr(
                QT_TRANSLATE_NOOP("HandOff", "no-new-privileges cannot be had with privileged or CAP_SYS_ADMIN."));
        }
        if (const auto user = m_spec.userNumber()) {
            security[u"runAsUser"_s] = *user;
            security[u"runAsNonRoot"_s] = *user != 0;
        } else if (!m_spec.user.isEmpty()) {
            m_notes << handOffTr(QT_TRANSLATE_NOOP("HandOff", "Kubernetes takes users by number only: set runAsUser for \"%1\"."))
                           .arg(m_spec.user);
        }
        if (const auto group = m_spec.groupNumber())
            security[u"runAsGroup"_s] = *group;
        security[u"seccompProfile"_s] = seccomp(isPrivileged);
        if (!m_spec.appArmor.isEmpty() && m_spec.appArmor != "docker-default"_L1)
            security[u"appArmorProfile"_s] =
                m_spec.appArmor == "unconfined"_L1
                    ? QJsonObject{{u"type"_s, u"Unconfined"_s}}
                    : QJsonObject{{u"type"_s, u"Localhost"_s}, {u"localhostProfile"_s, m_spec.appArmor}};
        if (m_spec.systemPathsUnconfined)
            security[u"procMount"_s] = u"Unmasked"_s;
        return security;
    }

    QJsonObject seccomp(bool isPrivileged)
    {
        if (m_spec.seccompChoice == "custom"_L1) {
            const QString file = u"profiles/%1.json"_s.arg(m_spec.plainName());
            m_notes << handOffTr(
                           QT_TRANSLATE_NOOP("HandOff",
                                             "Save the container's seccomp profile on each node as /var/lib/kubelet/seccomp/%1."))
                           .arg(file);
            return {{u"type"_s, u"Localhost"_s}, {u"localhostProfile"_s, file}};
        }
        const bool isOpen = m_spec.seccompChoice == "unconfined"_L1 || isPrivileged;
        return {{u"type"_s, isOpen ? u"Unconfined"_s : u"RuntimeDefault"_s}};
    }

    static QJsonObject emptyDir(const QString &options)
    {
        QJsonObject directory{{u"medium"_s, u"Memory"_s}};
        if (const auto size = tmpfsSize(options))
            directory[u"sizeLimit"_s] = QString::number(*size);
        return directory;
    }

    void addMounts()
    {
        for (const SpecMount &mount : m_spec.mounts) {
            const QString name = u"volume-%1"_s.arg(m_volumes.size());
            QJsonObject volume{{u"name"_s, name}}, place{{u"name"_s, name}, {u"mountPath"_s, mount.target}};
            if (mount.type == "bind"_L1)
                volume[u"hostPath"_s] = QJsonObject{{u"path"_s, mount.source}};
            else if (mount.type == "tmpfs"_L1)
                volume[u"emptyDir"_s] = emptyDir(mount.options);
            else
                volume[u"persistentVolumeClaim"_s] = QJsonObject{{u"claimName"_s, mount.source}};
            if (mount.type == "volume"_L1)
                m_notes << handOffTr(QT_TRANSLATE_NOOP("HandOff", "The volume %1 must be there as a claim of that name."))
                               .arg(mount.source);
            if (mount.readOnly)
                place[u"readOnly"_s] = true;
            if (mount.options.split(u',').contains("rshared"_L1))
                place[u"mountPropagation"_s] = u"Bidirectional"_s;
            else if (mount.options.split(u',').contains("rslave"_L1))
                place[u"mountPropagation"_s] = u"HostToContainer"_s;
            m_volumes += volume;
            m_places += place;
        }
        if (const qint64 size = m_spec.number("ShmSize"_L1); size != 0 && size != 67'108'864) {
            m_volumes +=
                QJsonObject{{u"name"_s, u"shm"_s},
                            {u"emptyDir"_s, QJsonObject{{u"medium"_s, u"Memory"_s}, {u"sizeLimit"_s, QString::number(size)}}}};
            m_places += QJsonObject{{u"name"_s, u"shm"_s}, {u"mountPath"_s, u"/dev/shm"_s}};
        }
    }

    QJsonObject container()
    {
        QJsonArray environment, ports;
        for (const auto &[name, value] : m_spec.environment) {
            const bool isSecret = m_spec.secretNames.contains(name);
            const QJsonObject reference{{u"name"_s, u"%1-secrets"_s.arg(m_spec.plainName())}, {u"key"_s, name}};
            if (isSecret)
                environment += QJsonObject{{u"name"_s, name}, {u"valueFrom"_s, QJsonObject{{u"secretKeyRef"_s, reference}}}};
            else
                environment += QJsonObject{{u"name"_s, name}, {u"value"_s, QString(value).replace("$("_L1, "$$("_L1)}};
        }
        for (const SpecPort &port : m_spec.ports) {
            QJsonObject one{{u"containerPort"_s, port.target.toInt()}, {u"protocol"_s, port.protocol.toUpper()}};
            if (const int published = port.published.toInt(); published > 0)
                one[u"hostPort"_s] = published;
            if (!port.address.isEmpty())
                one[u"hostIP"_s] = port.address;
            ports += one;
        }
        QJsonObject limits;
        if (const qint64 memory = m_spec.number("Memory"_L1); memory > 0)
            limits[u"memory"_s] = QString::number(memory);
        if (const qint64 cpus = m_spec.number("NanoCpus"_L1); cpus > 0)
            limits[u"cpu"_s] = u"%1m"_s.arg(cpus / 1'000'000);
        return withoutEmpty({{u"name"_s, m_spec.plainName()},
                             {u"image"_s, m_spec.config["Image"_L1].toString()},
                             {u"command"_s, unexpanded(m_spec.entrypoint)},
                             {u"args"_s, unexpanded(m_spec.command)},
                             {u"workingDir"_s, m_spec.config["WorkingDir"_L1].toString()},
                             {u"tty"_s, m_spec.config["Tty"_L1].toBool() ? QJsonValue(true) : QJsonValue()},
                             {u"stdin"_s, m_spec.config["OpenStdin"_L1].toBool() ? QJsonValue(true) : QJsonValue()},
                             {u"env"_s, environment},
                             {u"ports"_s, ports},
                             {u"resources"_s, limits.isEmpty() ? QJsonObject() : QJsonObject{{u"limits"_s, limits}}},
                             {u"securityContext"_s, security()},
                             {u"volumeMounts"_s, m_places},
                             {u"livenessProbe"_s, probe()}});
    }

    QJsonObject probe()
    {
        const QJsonObject health = m_spec.config["Healthcheck"_L1].toObject();
        QStringList test;
        for (const QJsonValue word : health["Test"_L1].toArray())
            test << word.toString();
        if (test.size() < 2 || test.first() == "NONE"_L1)
            return {};
        const QStringList command = test.first() == "CMD-SHELL"_L1 ? QStringList{u"/bin/sh"_s, u"-c"_s, test[1]} : test.sliced(1);
        m_notes << handOffTr(QT_TRANSLATE_NOOP("HandOff",
                                               "Kubernetes starts a container anew whose livenessProbe fails; an engine "
                                               "only calls it unhealthy."));
        QJsonObject probe{{u"exec"_s, QJsonObject{{u"command"_s, plainStrings(command)}}}, {u"timeoutSeconds"_s, HealthTimeout}};
        for (const auto &[member, name] :
             {std::pair{"Interval"_L1, u"periodSeconds"_s}, std::pair{"Timeout"_L1, u"timeoutSeconds"_s},
              std::pair{"StartPeriod"_L1, u"initialDelaySeconds"_s}}) {
            if (const qint64 seconds = health[member].toInteger() / 1'000'000'000; seconds > 0)
                probe[name] = seconds;
        }
        if (const qint64 retries = health["Retries"_L1].toInteger(); retries > 0)
            probe[u"failureThreshold"_s] = retries;
        return probe;
    }

    void addHosts(QJsonObject &pod) const
    {
        QJsonArray aliases;
        for (const QString &host : m_spec.texts("ExtraHosts"_L1)) {
            if (const auto entry = hostEntry(host))
                aliases += QJsonObject{{u"hostnames"_s, QJsonArray{entry->first}}, {u"ip"_s, entry->second}};
        }
        const QJsonObject dns = withoutEmpty({{u"nameservers"_s, plainStrings(m_spec.texts("Dns"_L1))},
                                              {u"searches"_s, plainStrings(m_spec.texts("DnsSearch"_L1))}});
        if (!aliases.isEmpty())
            pod[u"hostAliases"_s] = aliases;
        if (!dns.isEmpty())
            pod[u"dnsConfig"_s] = dns;
    }

    void noteWhatIsMissing(const QString &mode)
    {
        static const QStringList pods{u""_s, u"default"_s, u"bridge"_s, u"host"_s};
        if (!pods.contains(mode))
            m_notes
                << handOffTr(QT_TRANSLATE_NOOP("HandOff", "The network %1 becomes the pod's; use a NetworkPolicy.")).arg(mode);
        if (!m_spec.labels.isEmpty())
            m_notes << handOffTr(
                QT_TRANSLATE_NOOP("HandOff", "The container's labels are left out: Kubernetes allows fewer characters."));
        QStringList expressed{u"seccomp"_s,     u"AppArmor"_s,   u"systempaths"_s, u"Sysctls"_s,
                              u"ExtraHosts"_s,  u"Dns"_s,        u"GroupAdd"_s,    u"ShmSize"_s,
                              u"Healthcheck"_s, u"AutoRemove"_s, u"StopTimeout"_s, u"Port addresses"_s};
        if (isLabel(m_spec.hostname()))
            expressed << u"Hostname"_s;
        if (std::ranges::all_of(m_spec.mounts, [](const SpecMount &mount) {
                return mount.type != "tmpfs"_L1 || mount.options.isEmpty()
                       || (tmpfsSize(mount.options) && !mount.options.contains(u','));
            }))
            expressed << u"Tmpfs options"_s;
        noteHosts(m_spec, m_notes);
        if (m_spec.text("PidMode"_L1) == "host"_L1)
            expressed << u"PidMode"_s;
        if (m_spec.text("IpcMode"_L1) == "host"_L1)
            expressed << u"IpcMode"_s;
        m_notes += notExpressed(m_spec, expressed);
    }

    const ContainerSpec &m_spec;
    QJsonArray m_volumes, m_places;
    QStringList m_notes;
};

class TaskWriter
{
public:
    explicit TaskWriter(const ContainerSpec &spec)
        : m_spec(spec)
    {
    }

    HandOff write()
    {
        const QString mode = m_spec.text("NetworkMode"_L1);
        addMounts();
        QJsonObject task{{u"family"_s, m_spec.plainName()}, {u"containerDefinitions"_s, QJsonArray{container()}}};
        task[u"networkMode"_s] = mode == "host"_L1 || mode == "none"_L1 ? mode : u"bridge"_s;
        if (m_spec.text("PidMode"_L1) == "host"_L1)
            task[u"pidMode"_s] = u"host"_s;
        if (m_spec.text("IpcMode"_L1) == "host"_L1 || m_spec.text("IpcMode"_L1) == "none"_L1)
            task[u"ipcMode"_s] = m_spec.text("IpcMode"_L1);
        if (!m_volumes.isEmpty())
            task[u"volumes"_s] = m_volumes;
        task[u"requiresCompatibilities"_s] = QJsonArray{u"EC2"_s};
        if (m_spec.flag("Privileged"_L1) || !m_spec.texts("CapAdd"_L1).isEmpty() || task[u"networkMode"_s] != u"awsvpc"_s)
            m_notes << handOffTr(QT_TRANSLATE_NOOP("HandOff",
                                                   "Written for EC2: Fargate has no privileged, no devices, no host modes, and "
                                                   "adds no capability but SYS_PTRACE."));
        noteWhatIsMissing();
        return {QString::fromUtf8(QJsonDocument(task).toJson()), m_notes};
    }

private:
    void addMounts()
    {
        for (const SpecMount &mount : m_spec.mounts) {
            if (mount.type == "tmpfs"_L1) {
                const auto size = tmpfsSize(mount.options);
                QStringList options = mount.options.split(u',', Qt::SkipEmptyParts);
                options.removeIf([](const QString &option) { return option.startsWith("size="_L1); });
                m_tmpfs += withoutEmpty({{u"containerPath"_s, mount.target},
                                         {u"size"_s, size ? (*size + 1'048'575) / 1'048'576 : GuessedTmpfs},
                                         {u"mountOptions"_s, plainStrings(options)}});
                m_isGuessed = m_isGuessed || !size;
                continue;
            }
            // the name of a shared volume is the engine's name for it
            static const QRegularExpression allowed(u"\\A[A-Za-z0-9_-]{1,255}\\z"_s);
            const bool isNamed = mount.type == "volume"_L1 && allowed.match(mount.source).hasMatch();
            const QString name = isNamed ? mount.source : u"volume-%1"_s.arg(m_volumes.size());
            QJsonObject volume{{u"name"_s, name}};
            if (mount.type == "bind"_L1)
                volume[u"host"_s] = QJsonObject{{u"sourcePath"_s, mount.source}};
            else
                volume[u"dockerVolumeConfiguration"_s] = QJsonObject{{u"scope"_s, u"shared"_s}, {u"autoprovision"_s, true}};
            m_volumes += volume;
            m_places +=
                QJsonObject{{u"sourceVolume"_s, name}, {u"containerPath"_s, mount.target}, {u"readOnly"_s, mount.readOnly}};
        }
        if (m_isGuessed)
            m_notes << handOffTr(QT_TRANSLATE_NOOP("HandOff", "ECS wants a size for each tmpfs: 64 MiB are a guess."));
    }

    QJsonObject linuxParameters() const
    {
        QJsonArray devices;
        for (const QJsonValue device : m_spec.host["Devices"_L1].toArray()) {
            QJsonArray permissions;
            const QString letters = device["CgroupPermissions"_L1].toString();
            for (const auto &[letter, word] :
                 {std::pair{u'r', u"read"_s}, std::pair{u'w', u"write"_s}, std::pair{u'm', u"mknod"_s}}) {
                if (letters.contains(letter))
                    permissions += word;
            }
            devices += QJsonObject{{u"hostPath"_s, device["PathOnHost"_L1]},
                                   {u"containerPath"_s, device["PathInContainer"_L1]},
                                   {u"permissions"_s, permissions}};
        }
        // capabilities(7) without the prefix; "ALL" too
        QJsonObject parameters = withoutEmpty(
            {{u"capabilities"_s, withoutEmpty({{u"add"_s, plainStrings(withoutPrefix(m_spec.texts("CapAdd"_L1)))},
                                               {u"drop"_s, plainStrings(withoutPrefix(m_spec.texts("CapDrop"_L1)))}})},
             {u"devices"_s, devices},
             {u"tmpfs"_s, m_tmpfs}});
        if (m_spec.flag("Init"_L1))
            parameters[u"initProcessEnabled"_s] = true;
        if (const qint64 size = m_spec.number("ShmSize"_L1); size != 0 && size != 67'108'864)
            parameters[u"sharedMemorySize"_s] = (size + 1'048'575) / 1'048'576;
        const qint64 memory = m_spec.number("Memory"_L1), swap = m_spec.number("MemorySwap"_L1);
        if (memory > 0 && swap >= memory && swap != 2 * memory)
            parameters[u"maxSwap"_s] = (swap - memory) / 1'048'576;
        return parameters;
    }

    QJsonObject container()
    {
        QJsonArray environment, secrets, ports, limits, controls, hosts;
        for (const auto &[name, value] : m_spec.environment) {
            if (m_spec.secretNames.contains(name))
                secrets +=
                    QJsonObject{{u"name"_s, name}, {u"valueFrom"_s, u"arn:aws:secretsmanager:REGION:ACCOUNT:secret:"_s + name}};
            else
                environment += QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
        }
        for (const SpecPort &port : m_spec.ports)
            ports += QJsonObject{{u"containerPort"_s, port.target.toInt()},
                                 {u"hostPort"_s, port.published.toInt()},
                                 {u"protocol"_s, port.protocol}};
        for (const QJsonValue limit : m_spec.host["Ulimits"_L1].toArray())
            limits += QJsonObject{
                {u"name"_s, limit["Name"_L1]}, {u"softLimit"_s, limit["Soft"_L1]}, {u"hardLimit"_s, limit["Hard"_L1]}};
        const QJsonObject sysctls = m_spec.host["Sysctls"_L1].toObject();
        for (auto it = sysctls.begin(); it != sysctls.end(); ++it)
            controls += QJsonObject{{u"namespace"_s, it.key()}, {u"value"_s, it.value()}};
        for (const QString &host : m_spec.texts("ExtraHosts"_L1)) {
            if (const auto entry = hostEntry(host))
                hosts += QJsonObject{{u"hostname"_s, entry->first}, {u"ipAddress"_s, entry->second}};
        }
        QJsonObject labels;
        for (const auto &[name, value] : m_spec.labels)
            labels[name] = value;
        QJsonObject definition = withoutEmpty({{u"name"_s, m_spec.plainName()},
                                               {u"image"_s, m_spec.config["Image"_L1]},
                                               {u"entryPoint"_s, plainStrings(m_spec.entrypoint)},
                                               {u"command"_s, plainStrings(m_spec.command)},
                                               {u"user"_s, m_spec.user},
                                               {u"hostname"_s, m_spec.hostname()},
                                               {u"logConfiguration"_s, logging()},
                                               {u"restartPolicy"_s, restartPolicy()},
                                               {u"workingDirectory"_s, m_spec.config["WorkingDir"_L1].toString()},
                                               {u"environment"_s, environment},
                                               {u"secrets"_s, secrets},
                                               {u"dockerLabels"_s, labels},
                                               {u"portMappings"_s, ports},
                                               {u"ulimits"_s, limits},
                                               {u"systemControls"_s, controls},
                                               {u"extraHosts"_s, hosts},
                                               {u"mountPoints"_s, m_places},
                                               {u"dnsServers"_s, plainStrings(m_spec.texts("Dns"_L1))},
                                               {u"dnsSearchDomains"_s, plainStrings(m_spec.texts("DnsSearch"_L1))},
                                               {u"dockerSecurityOptions"_s, plainStrings(securityOptions())},
                                               {u"linuxParameters"_s, linuxParameters()},
                                               {u"healthCheck"_s, healthCheck()}});
        definition[u"essential"_s] = true;
        definition[u"privileged"_s] = m_spec.flag("Privileged"_L1);
        definition[u"readonlyRootFilesystem"_s] = m_spec.flag("ReadonlyRootfs"_L1);
        if (m_spec.config["Tty"_L1].toBool())
            definition[u"pseudoTerminal"_s] = true;
        if (m_spec.config["OpenStdin"_L1].toBool())
            definition[u"interactive"_s] = true;
        if (const auto seconds = m_spec.stopTimeout())
            definition[u"stopTimeout"_s] = *seconds;
        if (const qint64 reserved = m_spec.number("MemoryReservation"_L1); reserved > 0)
            definition[u"memoryReservation"_s] = qMax(qint64(6), reserved / 1'048'576);
        if (const qint64 memory = m_spec.number("Memory"_L1); memory > 0)
            definition[u"memory"_s] = qMax(qint64(6), memory / 1'048'576);
        else
            m_notes << handOffTr(QT_TRANSLATE_NOOP("HandOff", "ECS wants a memory limit; the container has none."));
        if (const qint64 cpus = m_spec.number("NanoCpus"_L1); cpus > 0)
            definition[u"cpu"_s] = cpus * 1024 / 1'000'000'000;
        return definition;
    }

    /// Those of the engine that ECS passes on; the others are noted.
    [[nodiscard]] bool hasKnownLog() const
    {
        static const QStringList drivers{u"json-file"_s, u"awslogs"_s, u"fluentd"_s, u"gelf"_s,
                                         u"journald"_s,  u"syslog"_s,  u"splunk"_s};
        return drivers.contains(m_spec.host["LogConfig"_L1]["Type"_L1].toString());
    }

    QJsonObject logging() const
    {
        const QJsonObject log = m_spec.host["LogConfig"_L1].toObject(), options = log["Config"_L1].toObject();
        const QString driver = log["Type"_L1].toString();
        if (!hasKnownLog() || (driver == "json-file"_L1 && options.isEmpty()))
            return {};
        return withoutEmpty({{u"logDriver"_s, driver}, {u"options"_s, options}});
    }

    QJsonObject restartPolicy() const
    {
        const QString name = m_spec.host["RestartPolicy"_L1]["Name"_L1].toString();
        if (name.isEmpty() || name == "no"_L1)
            return {};
        QJsonObject policy{{u"enabled"_s, true}};
        if (name == "on-failure"_L1)
            policy[u"ignoredExitCodes"_s] = QJsonArray{0};
        return policy;
    }

    QStringList securityOptions() const
    {
        QStringList options;
        if (m_spec.noNewPrivileges)
            options << u"no-new-privileges"_s;
        if (!m_spec.appArmor.isEmpty())
            options << u"apparmor:%1"_s.arg(m_spec.appArmor);
        for (const QString &option : m_spec.otherSecurityOptions) {
            if (option.startsWith("label"_L1))
                options << QString(option).replace(u'=', u':');
        }
        return options;
    }

    QJsonObject healthCheck() const
    {
        const QJsonObject health = m_spec.config["Healthcheck"_L1].toObject();
        const QJsonArray test = health["Test"_L1].toArray();
        if (test.isEmpty() || test[0].toString() == "NONE"_L1)
            return {};
        QJsonObject check{{u"command"_s, test}, {u"timeout"_s, HealthTimeout}};
        for (const auto &[member, name] : {std::pair{"Interval"_L1, u"interval"_s}, std::pair{"Timeout"_L1, u"timeout"_s},
                                           std::pair{"StartPeriod"_L1, u"startPeriod"_s}}) {
            if (const qint64 seconds = health[member].toInteger() / 1'000'000'000; seconds > 0)
                check[name] = seconds;
        }
        if (const qint64 retries = health["Retries"_L1].toInteger(); retries > 0)
            check[u"retries"_s] = retries;
        return check;
    }

    void noteWhatIsMissing()
    {
        if (m_spec.seccompChoice == "unconfined"_L1)
            m_notes << handOffTr(QT_TRANSLATE_NOOP("HandOff", "%1 is set, and cannot be expressed here."))
                           .arg(u"seccomp=unconfined"_s);
        QStringList expressed{u"AppArmor"_s, u"Devices"_s,     u"Ulimits"_s,           u"Sysctls"_s,      u"ExtraHosts"_s,
                              u"Dns"_s,      u"ShmSize"_s,     u"Healthcheck"_s,       u"Init"_s,         u"MemorySwap"_s,
                              u"Hostname"_s, u"StopTimeout"_s, u"MemoryReservation"_s, u"Tmpfs options"_s};
        if (hasKnownLog())
            expressed << u"LogConfig"_s << u"LogConfig.Config"_s;
        noteHosts(m_spec, m_notes);
        if (m_spec.text("PidMode"_L1) == "host"_L1)
            expressed << u"PidMode"_s;
        if (m_spec.text("IpcMode"_L1) == "host"_L1)
            expressed << u"IpcMode"_s;
        if (std::ranges::all_of(m_spec.otherSecurityOptions, [](const QString &option) { return option.startsWith("label"_L1); }))
            expressed << u"SecurityOpt"_s;
        m_notes += notExpressed(m_spec, expressed);
        if (!m_spec.secretNames.isEmpty())
            m_notes << handOffTr(
                QT_TRANSLATE_NOOP("HandOff", "Put the secrets into Secrets Manager and write their names (ARN) in."));
    }

    const ContainerSpec &m_spec;
    static constexpr qint64 GuessedTmpfs = 64; // MiB
    QJsonArray m_volumes, m_places, m_tmpfs;
    bool m_isGuessed = false;
    QStringList m_notes;
};

} // namespace

HandOff kubernetesHandOff(const ContainerSpec &spec)
{
    return PodWriter(spec).write();
}

HandOff ecsHandOff(const ContainerSpec &spec)
{
    return TaskWriter(spec).write();
}

} // namespace bulkhead::handoff
