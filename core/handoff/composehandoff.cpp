// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/handoffspec.h"

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

/// compose replaces $NAME in every value; "$$" is a dollar.
QString literal(QString text)
{
    return text.replace(u'$', "$$"_L1);
}

QJsonArray literals(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array += literal(text);
    return array;
}

class ComposeWriter
{
public:
    explicit ComposeWriter(const ContainerSpec &spec)
        : m_spec(spec)
    {
    }

    HandOff write()
    {
        m_service[u"image"_s] = literal(m_spec.config["Image"_L1].toString());
        set(u"container_name"_s, m_spec.name);
        addConfig();
        addSecurity();
        addNetwork();
        addLimits();
        addMounts();
        QJsonObject root{{u"services"_s, QJsonObject{{m_spec.plainName(), m_service}}}};
        if (!m_volumes.isEmpty())
            root[u"volumes"_s] = m_volumes;
        if (!m_networks.isEmpty())
            root[u"networks"_s] = m_networks;
        if (!m_configs.isEmpty())
            m_notes << m_configs;
        m_notes += notExpressed(m_spec, {u"seccomp"_s,          u"AppArmor"_s,
                                         u"SecurityOpt"_s,      u"systempaths"_s,
                                         u"UsernsMode"_s,       u"UTSMode"_s,
                                         u"PidMode"_s,          u"IpcMode"_s,
                                         u"CgroupnsMode"_s,     u"CgroupParent"_s,
                                         u"Devices"_s,          u"DeviceCgroupRules"_s,
                                         u"Ulimits"_s,          u"Sysctls"_s,
                                         u"ExtraHosts"_s,       u"Dns"_s,
                                         u"GroupAdd"_s,         u"LogConfig"_s,
                                         u"Runtime"_s,          u"PidsLimit"_s,
                                         u"MemorySwap"_s,       u"CpusetCpus"_s,
                                         u"CpuShares"_s,        u"OomScoreAdj"_s,
                                         u"ShmSize"_s,          u"Healthcheck"_s,
                                         u"StopSignal"_s,       u"Init"_s,
                                         u"StorageOpt"_s,       u"VolumesFrom"_s,
                                         u"Hostname"_s,         u"Domainname"_s,
                                         u"StopTimeout"_s,      u"RestartPolicy.MaximumRetryCount"_s,
                                         u"LogConfig.Config"_s, u"MemoryReservation"_s,
                                         u"CpuQuota"_s,         u"OomKillDisable"_s,
                                         u"Tmpfs options"_s,    u"Port addresses"_s});
        return {yamlDocument(root), m_notes};
    }

private:
    void set(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_service[name] = literal(value);
    }
    void set(const QString &name, const QStringList &values)
    {
        if (!values.isEmpty())
            m_service[name] = literals(values);
    }
    void setNumber(const QString &name, qint64 value)
    {
        if (value != 0)
            m_service[name] = value;
    }

    void addConfig()
    {
        const QJsonObject &config = m_spec.config;
        if (m_spec.user != m_spec.image["User"_L1].toString())
            set(u"user"_s, m_spec.user);
        if (m_spec.ownEntrypoint)
            set(u"entrypoint"_s, m_spec.entrypoint);
        if (m_spec.ownCommand)
            set(u"command"_s, m_spec.command);
        if (config["WorkingDir"_L1].toString() != m_spec.image["WorkingDir"_L1].toString())
            set(u"working_dir"_s, config["WorkingDir"_L1].toString());
        set(u"hostname"_s, m_spec.hostname());
        set(u"domainname"_s, config["Domainname"_L1].toString());
        if (config["Tty"_L1].toBool())
            m_service[u"tty"_s] = true;
        if (config["OpenStdin"_L1].toBool())
            m_service[u"stdin_open"_s] = true;
        // null takes the value from compose's own environment
        QJsonObject environment, labels;
        for (const auto &[name, value] : m_spec.environment)
            environment[name] = m_spec.secretNames.contains(name) ? QJsonValue() : QJsonValue(literal(value));
        for (const auto &[name, value] : m_spec.labels) {
            if (!name.startsWith("com.docker.compose."_L1)) // its own
                labels[name] = literal(value);
        }
        if (!environment.isEmpty())
            m_service[u"environment"_s] = environment;
        if (!labels.isEmpty())
            m_service[u"labels"_s] = labels;
        set(u"stop_signal"_s, config["StopSignal"_L1].toString());
        if (const auto seconds = m_spec.stopTimeout())
            set(u"stop_grace_period"_s, u"%1s"_s.arg(*seconds));
        addHealth(config["Healthcheck"_L1].toObject());
    }

    void addHealth(const QJsonObject &health)
    {
        if (health.isEmpty() || health == m_spec.image["Healthcheck"_L1].toObject())
            return;
        QStringList test;
        for (const QJsonValue word : health["Test"_L1].toArray())
            test << word.toString();
        QJsonObject check;
        if (test.value(0) == "NONE"_L1)
            check[u"disable"_s] = true;
        else
            check[u"test"_s] = literals(test);
        for (const auto &[member, name] : {std::pair{"Interval"_L1, u"interval"_s}, std::pair{"Timeout"_L1, u"timeout"_s},
                                           std::pair{"StartPeriod"_L1, u"start_period"_s}}) {
            if (const qint64 time = health[member].toInteger(); time > 0)
                check[name] = u"%1ms"_s.arg(time / 1'000'000);
        }
        if (const qint64 retries = health["Retries"_L1].toInteger(); retries > 0)
            check[u"retries"_s] = retries;
        m_service[u"healthcheck"_s] = check;
    }

    void addSecurity()
    {
        if (m_spec.flag("Privileged"_L1))
            m_service[u"privileged"_s] = true;
        set(u"cap_add"_s, m_spec.texts("CapAdd"_L1));
        set(u"cap_drop"_s, m_spec.texts("CapDrop"_L1));
        QStringList options = m_spec.otherSecurityOptions;
        if (m_spec.noNewPrivileges)
            options << u"no-new-privileges:true"_s;
        if (!m_spec.appArmor.isEmpty())
            options << u"apparmor=%1"_s.arg(m_spec.appArmor);
        if (m_spec.seccompChoice == "unconfined"_L1)
            options << u"seccomp=unconfined"_s;
        if (m_spec.seccompChoice == "custom"_L1) {
            const QString file = u"./%1-seccomp.json"_s.arg(m_spec.plainName());
            options << u"seccomp=%1"_s.arg(file);
            m_configs = handOffTr(QT_TRANSLATE_NOOP("HandOff", "Save the container's seccomp profile as %1.")).arg(file);
        }
        if (m_spec.systemPathsUnconfined)
            options << u"systempaths=unconfined"_s;
        set(u"security_opt"_s, options);
        if (m_spec.flag("ReadonlyRootfs"_L1))
            m_service[u"read_only"_s] = true;
        set(u"group_add"_s, m_spec.texts("GroupAdd"_L1));
        set(u"pid"_s, m_spec.text("PidMode"_L1));
        if (m_spec.text("IpcMode"_L1) != "private"_L1)
            set(u"ipc"_s, m_spec.text("IpcMode"_L1));
        set(u"uts"_s, m_spec.text("UTSMode"_L1));
        set(u"userns_mode"_s, m_spec.text("UsernsMode"_L1));
        set(u"cgroup"_s, m_spec.text("CgroupnsMode"_L1));
        set(u"cgroup_parent"_s, m_spec.text("CgroupParent"_L1));
        QStringList devices;
        for (const QJsonValue device : m_spec.host["Devices"_L1].toArray())
            devices << u"%1:%2:%3"_s.arg(device["PathOnHost"_L1].toString(), device["PathInContainer"_L1].toString(),
                                         device["CgroupPermissions"_L1].toString());
        set(u"devices"_s, devices);
        set(u"device_cgroup_rules"_s, m_spec.texts("DeviceCgroupRules"_L1));
    }

    void addNetwork()
    {
        const QString mode = m_spec.text("NetworkMode"_L1);
        const bool isMode = mode == "host"_L1 || mode == "none"_L1 || mode == "bridge"_L1 || mode == "default"_L1
                            || mode.isEmpty() || mode.startsWith("container:"_L1);
        if (isMode) {
            set(u"network_mode"_s, mode == "default"_L1 || mode.isEmpty() ? u"bridge"_s : mode);
        } else {
            QStringList names = m_spec.root["NetworkSettings"_L1]["Networks"_L1].toObject().keys();
            if (!names.contains(mode))
                names << mode;
            set(u"networks"_s, names);
            for (const QString &name : names)
                m_networks[name] = QJsonObject{{u"external"_s, true}};
        }
        QStringList ports;
        for (const SpecPort &port : m_spec.ports) {
            const QString address = port.address.contains(u':') ? u"[%1]"_s.arg(port.address) : port.address;
            ports << (address.isEmpty() ? QString() : address + u':') + port.published + u':' + port.target + u'/'
                         + port.protocol;
        }
        set(u"ports"_s, ports);
        set(u"dns"_s, m_spec.texts("Dns"_L1));
        set(u"dns_search"_s, m_spec.texts("DnsSearch"_L1));
        set(u"dns_opt"_s, m_spec.texts("DnsOptions"_L1));
        set(u"extra_hosts"_s, m_spec.texts("ExtraHosts"_L1));
    }

    void addLimits()
    {
        setNumber(u"mem_limit"_s, m_spec.number("Memory"_L1));
        setNumber(u"mem_reservation"_s, m_spec.number("MemoryReservation"_L1));
        if (m_spec.number("MemorySwap"_L1) != 2 * m_spec.number("Memory"_L1))
            setNumber(u"memswap_limit"_s, m_spec.number("MemorySwap"_L1));
        if (const qint64 cpus = m_spec.number("NanoCpus"_L1); cpus > 0)
            m_service[u"cpus"_s] = double(cpus) / 1e9;
        setNumber(u"cpu_shares"_s, m_spec.number("CpuShares"_L1));
        setNumber(u"cpu_period"_s, m_spec.number("CpuPeriod"_L1));
        setNumber(u"cpu_quota"_s, m_spec.number("CpuQuota"_L1));
        set(u"cpuset"_s, m_spec.text("CpusetCpus"_L1));
        setNumber(u"pids_limit"_s, m_spec.number("PidsLimit"_L1));
        setNumber(u"oom_score_adj"_s, m_spec.number("OomScoreAdj"_L1));
        if (m_spec.flag("OomKillDisable"_L1))
            m_service[u"oom_kill_disable"_s] = true;
        if (m_spec.number("ShmSize"_L1) != 67'108'864)
            setNumber(u"shm_size"_s, m_spec.number("ShmSize"_L1));
        QJsonObject limits, sysctls;
        for (const QJsonValue limit : m_spec.host["Ulimits"_L1].toArray())
            limits[limit["Name"_L1].toString()] = QJsonObject{{u"soft"_s, limit["Soft"_L1]}, {u"hard"_s, limit["Hard"_L1]}};
        const QJsonObject given = m_spec.host["Sysctls"_L1].toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            sysctls[it.key()] = literal(it.value().toString());
        if (!limits.isEmpty())
            m_service[u"ulimits"_s] = limits;
        if (!sysctls.isEmpty())
            m_service[u"sysctls"_s] = sysctls;
        const QJsonObject policy = m_spec.host["RestartPolicy"_L1].toObject();
        const qint64 retries = policy["MaximumRetryCount"_L1].toInteger();
        if (const QString name = policy["Name"_L1].toString(); !name.isEmpty() && name != "no"_L1)
            set(u"restart"_s, retries > 0 ? u"%1:%2"_s.arg(name).arg(retries) : name);
        const QJsonObject log = m_spec.host["LogConfig"_L1].toObject();
        QJsonObject logOptions;
        const QJsonObject asked = log["Config"_L1].toObject();
        for (auto it = asked.begin(); it != asked.end(); ++it)
            logOptions[it.key()] = literal(it.value().toString());
        if (log["Type"_L1].toString() != "json-file"_L1 || !logOptions.isEmpty())
            m_service[u"logging"_s] = QJsonObject{{u"driver"_s, literal(log["Type"_L1].toString())}, {u"options"_s, logOptions}};
        if (m_spec.text("Runtime"_L1) != "runc"_L1)
            set(u"runtime"_s, m_spec.text("Runtime"_L1));
        if (m_spec.flag("Init"_L1))
            m_service[u"init"_s] = true;
        const QJsonObject storage = m_spec.host["StorageOpt"_L1].toObject();
        if (!storage.isEmpty())
            m_service[u"storage_opt"_s] = storage;
        QStringList from;
        for (const QString &other : m_spec.texts("VolumesFrom"_L1))
            from << u"container:%1"_s.arg(other);
        set(u"volumes_from"_s, from);
    }

    void addMounts()
    {
        QJsonArray mounts;
        QStringList tmpfs;
        for (const SpecMount &mount : m_spec.mounts) {
            if (mount.type == "tmpfs"_L1 && mount.source.isEmpty() && m_spec.host["Tmpfs"_L1].toObject().contains(mount.target)) {
                tmpfs << (mount.options.isEmpty() ? mount.target : mount.target + u':' + mount.options);
                continue;
            }
            QJsonObject one{{u"type"_s, mount.type}, {u"target"_s, literal(mount.target)}};
            if (!mount.source.isEmpty())
                one[u"source"_s] = literal(mount.source);
            if (mount.readOnly)
                one[u"read_only"_s] = true;
            for (const auto &word : {u"rshared"_s, u"rslave"_s, u"shared"_s, u"slave"_s}) {
                if (mount.type == "bind"_L1 && mount.options.split(u',').contains(word))
                    one[u"bind"_s] = QJsonObject{{u"propagation"_s, word}};
            }
            mounts += one;
            if (mount.type == "volume"_L1 && !mount.source.isEmpty())
                m_volumes[mount.source] = QJsonObject{{u"external"_s, true}};
        }
        if (!mounts.isEmpty())
            m_service[u"volumes"_s] = mounts;
        set(u"tmpfs"_s, tmpfs);
    }

    const ContainerSpec &m_spec;
    QJsonObject m_service, m_volumes, m_networks;
    QString m_configs;
    QStringList m_notes;
};

} // namespace

HandOff composeHandOff(const ContainerSpec &spec)
{
    return ComposeWriter(spec).write();
}

} // namespace bulkhead::handoff
