// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/handoffspec.h"

#include "core/handoff/shellwords.h"

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

/// Nanoseconds as Go prints a duration that the CLI reads back.
QString goDuration(qint64 nanoseconds)
{
    return nanoseconds % 1'000'000'000 == 0 ? u"%1s"_s.arg(nanoseconds / 1'000'000'000) : u"%1ns"_s.arg(nanoseconds);
}

/// A field of a value that the CLI reads as one line of CSV (--mount).
QString csvField(const QString &field)
{
    const bool isPlain = !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n');
    return isPlain ? field : u'"' + QString(field).replace(u'"', "\"\""_L1) + u'"';
}

class RunWriter
{
public:
    explicit RunWriter(const ContainerSpec &spec)
        : m_spec(spec)
    {
    }

    HandOff write()
    {
        addIdentity();
        addSecurity();
        addNamespaces();
        addNetwork();
        addLimits();
        addDevices();
        addMounts();
        addEnvironment();
        addHealth();
        addRest();
        return finish();
    }

private:
    void add(QLatin1StringView option) { m_options << option; }
    /// "--option=value": a value that begins with a dash stays a value.
    void add(QLatin1StringView option, const QString &value) { m_options << option + u'=' + value; }
    void addIf(QLatin1StringView option, const QString &value)
    {
        if (!value.isEmpty())
            add(option, value);
    }
    void addNumber(QLatin1StringView option, qint64 value)
    {
        if (value != 0)
            add(option, QString::number(value));
    }
    void addAll(QLatin1StringView option, const QStringList &values)
    {
        for (const QString &value : values)
            add(option, value);
    }

    void addIdentity()
    {
        const QJsonObject &config = m_spec.config;
        if (!config["OpenStdin"_L1].toBool() && !config["Tty"_L1].toBool())
            add("--detach"_L1);
        addIf("--name"_L1, m_spec.name);
        if (config["OpenStdin"_L1].toBool())
            add("--interactive"_L1);
        if (config["Tty"_L1].toBool())
            add("--tty"_L1);
        const QString hostname = config["Hostname"_L1].toString();
        const bool isGiven = !hostname.isEmpty() && !m_spec.id.startsWith(hostname);
        // with these the engine puts the host's, or the other container's, name there
        const bool isShared = m_spec.text("UTSMode"_L1) == "host"_L1 || m_spec.text("NetworkMode"_L1) == "host"_L1
                              || m_spec.text("NetworkMode"_L1).startsWith("container:"_L1);
        if (isGiven && !isShared)
            add("--hostname"_L1, hostname);
        addIf("--domainname"_L1, config["Domainname"_L1].toString());
        if (config["User"_L1].toString() != m_spec.image["User"_L1].toString())
            add("--user"_L1, m_spec.user);
        if (config["WorkingDir"_L1].toString() != m_spec.image["WorkingDir"_L1].toString())
            addIf("--workdir"_L1, config["WorkingDir"_L1].toString());
        if (m_spec.flag("AutoRemove"_L1))
            add("--rm"_L1);
    }

    void addSecurity()
    {
        if (m_spec.flag("Privileged"_L1))
            add("--privileged"_L1);
        addAll("--cap-add"_L1, m_spec.texts("CapAdd"_L1));
        addAll("--cap-drop"_L1, m_spec.texts("CapDrop"_L1));
        // in the order in which they were given
        for (const QString &option : m_spec.texts("SecurityOpt"_L1)) {
            const bool isProfile = m_spec.seccompChoice == "custom"_L1
                                   && option.sliced(qMin<qsizetype>(8, option.size())) == m_spec.seccompProfile
                                   && option.startsWith("seccomp"_L1);
            if (!isProfile) {
                add("--security-opt"_L1, option);
                continue;
            }
            // the CLI wants a file, and sends what is in it
            const QString file = u"%1-seccomp.json"_s.arg(m_spec.plainName());
            m_before << u"printf '%s' %1 >%2"_s.arg(shellQuoted(m_spec.seccompProfile), file);
            add("--security-opt"_L1, u"seccomp=%1"_s.arg(file));
        }
        if (m_spec.systemPathsUnconfined)
            add("--security-opt"_L1, u"systempaths=unconfined"_s);
        if (m_spec.flag("ReadonlyRootfs"_L1))
            add("--read-only"_L1);
        addAll("--group-add"_L1, m_spec.texts("GroupAdd"_L1));
    }

    void addNamespaces()
    {
        addIf("--pid"_L1, m_spec.text("PidMode"_L1));
        const QString ipc = m_spec.text("IpcMode"_L1);
        if (ipc != "private"_L1) // the engine's default since 20.10
            addIf("--ipc"_L1, ipc);
        addIf("--uts"_L1, m_spec.text("UTSMode"_L1));
        addIf("--userns"_L1, m_spec.text("UsernsMode"_L1));
        addIf("--cgroupns"_L1, m_spec.text("CgroupnsMode"_L1));
        addIf("--cgroup-parent"_L1, m_spec.text("CgroupParent"_L1));
    }

    QStringList networkOptions(const QJsonObject &endpoint) const
    {
        QStringList options;
        for (const QJsonValue alias : endpoint["Aliases"_L1].toArray()) {
            // the engine adds the short id itself
            if (!m_spec.id.startsWith(alias.toString()))
                options << u"alias=%1"_s.arg(alias.toString());
        }
        const QJsonObject asked = endpoint["IPAMConfig"_L1].toObject();
        if (const QString address = asked["IPv4Address"_L1].toString(); !address.isEmpty())
            options << u"ip=%1"_s.arg(address);
        if (const QString address = asked["IPv6Address"_L1].toString(); !address.isEmpty())
            options << u"ip6=%1"_s.arg(address);
        return options;
    }

    void addNetwork()
    {
        const QString mode = m_spec.text("NetworkMode"_L1);
        const QJsonObject networks = m_spec.root["NetworkSettings"_L1]["Networks"_L1].toObject();
        const bool isUsual = mode == "default"_L1 || mode == "bridge"_L1 || mode.isEmpty();
        const QStringList own = networkOptions(networks[mode].toObject());
        if (!own.isEmpty())
            add("--network"_L1, csvField(u"name=%1"_s.arg(mode)) + u',' + fields(own));
        else if (!isUsual || mode == "bridge"_L1)
            addIf("--network"_L1, mode);
        for (auto it = networks.begin(); it != networks.end(); ++it) {
            const bool isFirst = it.key() == mode || (isUsual && it.key() == "bridge"_L1);
            if (isFirst)
                continue;
            QStringList words{u"docker"_s, u"network"_s, u"connect"_s};
            for (const QString &option : networkOptions(it.value().toObject()))
                words << u"--"_s + option;
            words << it.key() << m_spec.name;
            m_after << quoted(words);
        }
        for (const SpecPort &port : m_spec.ports) {
            const QString address = port.address.contains(u':') ? u"[%1]"_s.arg(port.address) : port.address;
            const QString target = u"%1/%2"_s.arg(port.target, port.protocol);
            add("--publish"_L1, address.isEmpty() ? (port.published.isEmpty() ? target : u"%1:%2"_s.arg(port.published, target))
                                                  : u"%1:%2:%3"_s.arg(address, port.published, target));
        }
        if (m_spec.flag("PublishAllPorts"_L1))
            add("--publish-all"_L1);
        const QStringList ofImage = m_spec.image["ExposedPorts"_L1].toObject().keys();
        for (const QString &port : m_spec.config["ExposedPorts"_L1].toObject().keys()) {
            if (!ofImage.contains(port) && !m_spec.host["PortBindings"_L1].toObject().contains(port))
                add("--expose"_L1, port);
        }
        addAll("--dns"_L1, m_spec.texts("Dns"_L1));
        addAll("--dns-option"_L1, m_spec.texts("DnsOptions"_L1));
        addAll("--dns-search"_L1, m_spec.texts("DnsSearch"_L1));
        addAll("--add-host"_L1, m_spec.texts("ExtraHosts"_L1));
        for (const QString &link : m_spec.texts("Links"_L1)) {
            // "/db:/web/database" as the engine keeps it
            add("--link"_L1, u"%1:%2"_s.arg(link.section(u':', 0, 0).section(u'/', -1), link.section(u':', 1).section(u'/', -1)));
        }
    }

    static QString fields(const QStringList &values)
    {
        QStringList all;
        for (const QString &value : values)
            all << csvField(value);
        return all.join(u',');
    }

    void addLimits()
    {
        const auto number = [&](QLatin1StringView name) { return m_spec.number(name); };
        addNumber("--memory"_L1, number("Memory"_L1));
        addNumber("--memory-reservation"_L1, number("MemoryReservation"_L1));
        // twice the memory is what the engine takes by itself
        if (number("MemorySwap"_L1) != 2 * number("Memory"_L1))
            addNumber("--memory-swap"_L1, number("MemorySwap"_L1));
        if (m_spec.host["MemorySwappiness"_L1].isDouble() && number("MemorySwappiness"_L1) >= 0)
            add("--memory-swappiness"_L1, QString::number(number("MemorySwappiness"_L1)));
        if (const qint64 cpus = number("NanoCpus"_L1); cpus > 0)
            add("--cpus"_L1, QString::number(double(cpus) / 1e9, 'g', 9));
        addNumber("--cpu-shares"_L1, number("CpuShares"_L1));
        addNumber("--cpu-period"_L1, number("CpuPeriod"_L1));
        addNumber("--cpu-quota"_L1, number("CpuQuota"_L1));
        addNumber("--cpu-rt-period"_L1, number("CpuRealtimePeriod"_L1));
        addNumber("--cpu-rt-runtime"_L1, number("CpuRealtimeRuntime"_L1));
        addIf("--cpuset-cpus"_L1, m_spec.text("CpusetCpus"_L1));
        addIf("--cpuset-mems"_L1, m_spec.text("CpusetMems"_L1));
        addNumber("--pids-limit"_L1, number("PidsLimit"_L1));
        addNumber("--blkio-weight"_L1, number("BlkioWeight"_L1));
        addRates("BlkioWeightDevice"_L1, "--blkio-weight-device"_L1, "Weight"_L1);
        addRates("BlkioDeviceReadBps"_L1, "--device-read-bps"_L1, "Rate"_L1);
        addRates("BlkioDeviceWriteBps"_L1, "--device-write-bps"_L1, "Rate"_L1);
        addRates("BlkioDeviceReadIOps"_L1, "--device-read-iops"_L1, "Rate"_L1);
        addRates("BlkioDeviceWriteIOps"_L1, "--device-write-iops"_L1, "Rate"_L1);
        addNumber("--oom-score-adj"_L1, number("OomScoreAdj"_L1));
        if (m_spec.flag("OomKillDisable"_L1))
            add("--oom-kill-disable"_L1);
        if (number("ShmSize"_L1) != 67'108'864)
            addNumber("--shm-size"_L1, number("ShmSize"_L1));
        for (const QJsonValue limit : m_spec.host["Ulimits"_L1].toArray())
            add("--ulimit"_L1, u"%1=%2:%3"_s.arg(limit["Name"_L1].toString())
                                   .arg(limit["Soft"_L1].toInteger())
                                   .arg(limit["Hard"_L1].toInteger()));
        const QJsonObject sysctls = m_spec.host["Sysctls"_L1].toObject();
        for (auto it = sysctls.begin(); it != sysctls.end(); ++it)
            add("--sysctl"_L1, u"%1=%2"_s.arg(it.key(), it.value().toString()));
    }

    void addRates(QLatin1StringView name, QLatin1StringView option, QLatin1StringView value)
    {
        for (const QJsonValue device : m_spec.host[name].toArray())
            add(option, u"%1:%2"_s.arg(device["Path"_L1].toString()).arg(device[value].toInteger()));
    }

    void addDevices()
    {
        for (const QJsonValue device : m_spec.host["Devices"_L1].toArray())
            add("--device"_L1, u"%1:%2:%3"_s.arg(device["PathOnHost"_L1].toString(), device["PathInContainer"_L1].toString(),
                                                 device["CgroupPermissions"_L1].toString()));
        addAll("--device-cgroup-rule"_L1, m_spec.texts("DeviceCgroupRules"_L1));
        for (const QJsonValue request : m_spec.host["DeviceRequests"_L1].toArray()) {
            QStringList parts;
            if (const QString driver = request["Driver"_L1].toString(); !driver.isEmpty())
                parts << u"driver=%1"_s.arg(driver);
            const qint64 count = request["Count"_L1].toInteger();
            if (count != 0)
                parts << (count < 0 ? u"count=all"_s : u"count=%1"_s.arg(count));
            QStringList ids;
            for (const QJsonValue id : request["DeviceIDs"_L1].toArray())
                ids << id.toString();
            if (!ids.isEmpty())
                parts << u"device=%1"_s.arg(ids.join(u','));
            add("--gpus"_L1, fields(parts));
        }
    }

    void addMounts()
    {
        addAll("--volume"_L1, m_spec.texts("Binds"_L1));
        for (const QJsonValue mount : m_spec.host["Mounts"_L1].toArray())
            addMount(mount.toObject());
        const QJsonObject tmpfs = m_spec.host["Tmpfs"_L1].toObject();
        for (auto it = tmpfs.begin(); it != tmpfs.end(); ++it)
            add("--tmpfs"_L1, it.value().toString().isEmpty() ? it.key() : it.key() + u':' + it.value().toString());
        addAll("--volumes-from"_L1, m_spec.texts("VolumesFrom"_L1));
        addIf("--volume-driver"_L1, m_spec.text("VolumeDriver"_L1));
        const QStringList ofImage = m_spec.image["Volumes"_L1].toObject().keys();
        for (const QString &volume : m_spec.config["Volumes"_L1].toObject().keys()) {
            // those that are mounted otherwise are not anonymous
            const bool isMounted =
                std::ranges::any_of(m_spec.mounts, [&](const SpecMount &mount) { return mount.target == volume; });
            if (!ofImage.contains(volume) && !isMounted)
                add("--volume"_L1, volume);
        }
    }

    void addMount(const QJsonObject &mount)
    {
        QStringList parts{u"type=%1"_s.arg(mount["Type"_L1].toString())};
        if (const QString source = mount["Source"_L1].toString(); !source.isEmpty())
            parts << u"source=%1"_s.arg(source);
        parts << u"target=%1"_s.arg(mount["Target"_L1].toString());
        if (mount["ReadOnly"_L1].toBool())
            parts << u"readonly"_s;
        const QJsonObject bind = mount["BindOptions"_L1].toObject(), volume = mount["VolumeOptions"_L1].toObject(),
                          tmpfs = mount["TmpfsOptions"_L1].toObject();
        if (const QString propagation = bind["Propagation"_L1].toString(); !propagation.isEmpty())
            parts << u"bind-propagation=%1"_s.arg(propagation);
        if (bind["NonRecursive"_L1].toBool())
            parts << u"bind-recursive=disabled"_s;
        if (volume["NoCopy"_L1].toBool())
            parts << u"volume-nocopy"_s;
        if (const QString driver = volume["DriverConfig"_L1]["Name"_L1].toString(); !driver.isEmpty())
            parts << u"volume-driver=%1"_s.arg(driver);
        const QJsonObject options = volume["DriverConfig"_L1]["Options"_L1].toObject();
        for (auto it = options.begin(); it != options.end(); ++it)
            parts << u"volume-opt=%1=%2"_s.arg(it.key(), it.value().toString());
        if (const qint64 size = tmpfs["SizeBytes"_L1].toInteger(); size > 0)
            parts << u"tmpfs-size=%1"_s.arg(size);
        if (const qint64 mode = tmpfs["Mode"_L1].toInteger(); mode > 0)
            parts << u"tmpfs-mode=%1"_s.arg(mode, 0, 8);
        add("--mount"_L1, fields(parts));
    }

    void addEnvironment()
    {
        for (const auto &[name, value] : m_spec.environment) {
            // without "=": the CLI takes the value from its own environment
            add("--env"_L1, m_spec.secretNames.contains(name) ? name : u"%1=%2"_s.arg(name, value));
        }
        for (const auto &[name, value] : m_spec.labels)
            add("--label"_L1, u"%1=%2"_s.arg(name, value));
        const QJsonObject annotations = m_spec.host["Annotations"_L1].toObject();
        for (auto it = annotations.begin(); it != annotations.end(); ++it)
            add("--annotation"_L1, u"%1=%2"_s.arg(it.key(), it.value().toString()));
    }

    void addHealth()
    {
        const QJsonObject health = m_spec.config["Healthcheck"_L1].toObject();
        if (health.isEmpty() || health == m_spec.image["Healthcheck"_L1].toObject())
            return;
        const QJsonArray test = health["Test"_L1].toArray();
        if (test.at(0).toString() == "NONE"_L1) {
            add("--no-healthcheck"_L1);
            return;
        }
        if (test.at(0).toString() == "CMD-SHELL"_L1) {
            add("--health-cmd"_L1, test.at(1).toString());
        } else if (!test.isEmpty()) {
            QStringList words;
            for (qsizetype i = 1; i < test.size(); ++i)
                words << shellQuoted(test[i].toString());
            add("--health-cmd"_L1, words.join(u' '));
            m_notes << handOffTr(QT_TRANSLATE_NOOP("HandOff", "docker run gives a health check to a shell; this one had none."));
        }
        for (const auto &[member, option] :
             {std::pair{"Interval"_L1, "--health-interval"_L1}, std::pair{"Timeout"_L1, "--health-timeout"_L1},
              std::pair{"StartPeriod"_L1, "--health-start-period"_L1},
              std::pair{"StartInterval"_L1, "--health-start-interval"_L1}}) {
            if (const qint64 time = health[member].toInteger(); time > 0)
                add(option, goDuration(time));
        }
        addNumber("--health-retries"_L1, health["Retries"_L1].toInteger());
    }

    void addRest()
    {
        const QJsonObject policy = m_spec.host["RestartPolicy"_L1].toObject();
        const QString name = policy["Name"_L1].toString();
        const qint64 retries = policy["MaximumRetryCount"_L1].toInteger();
        if (!name.isEmpty() && name != "no"_L1)
            add("--restart"_L1, retries > 0 ? u"%1:%2"_s.arg(name).arg(retries) : name);
        const QJsonObject log = m_spec.host["LogConfig"_L1].toObject();
        // json-file is what an engine has that was not told otherwise
        if (const QString driver = log["Type"_L1].toString(); driver != "json-file"_L1)
            addIf("--log-driver"_L1, driver);
        const QJsonObject options = log["Config"_L1].toObject();
        for (auto it = options.begin(); it != options.end(); ++it)
            add("--log-opt"_L1, u"%1=%2"_s.arg(it.key(), it.value().toString()));
        if (const QString runtime = m_spec.text("Runtime"_L1); runtime != "runc"_L1)
            addIf("--runtime"_L1, runtime);
        const QJsonObject storage = m_spec.host["StorageOpt"_L1].toObject();
        for (auto it = storage.begin(); it != storage.end(); ++it)
            add("--storage-opt"_L1, u"%1=%2"_s.arg(it.key(), it.value().toString()));
        if (m_spec.host["Init"_L1].toBool())
            add("--init"_L1);
        if (m_spec.config["StopSignal"_L1].toString() != m_spec.image["StopSignal"_L1].toString())
            addIf("--stop-signal"_L1, m_spec.config["StopSignal"_L1].toString());
        addNumber("--stop-timeout"_L1, m_spec.config["StopTimeout"_L1].toInteger());
        addIf("--mac-address"_L1, m_spec.config["MacAddress"_L1].toString());
        if (m_spec.ownEntrypoint)
            add("--entrypoint"_L1, m_spec.entrypoint.first());
    }

    static QString quoted(const QStringList &words)
    {
        QStringList all;
        for (const QString &word : words)
            all << shellQuoted(word);
        return all.join(u' ');
    }

    HandOff finish()
    {
        QString text = m_before.isEmpty() ? QString() : m_before.join(u'\n') + u'\n';
        text += u"docker run"_s;
        for (const QString &option : m_options)
            text += u" \\\n  "_s + shellQuoted(option);
        QStringList words{m_spec.config["Image"_L1].toString()};
        if (m_spec.entrypoint.size() > 1) {
            // --entrypoint takes one word
            words << m_spec.entrypoint.sliced(1);
            m_notes << handOffTr(QT_TRANSLATE_NOOP(
                "HandOff",
                "--entrypoint takes one word: the others are written as the command, which comes to the same program."));
        }
        words << m_spec.command;
        text += u" \\\n  "_s + quoted(words) + u'\n';
        for (const QString &line : m_after)
            text += line + u'\n';
        return {text, m_notes};
    }

    const ContainerSpec &m_spec;
    QStringList m_options, m_before, m_after, m_notes;
};

} // namespace

HandOff runHandOff(const ContainerSpec &spec)
{
    return RunWriter(spec).write();
}

} // namespace bulkhead::handoff
