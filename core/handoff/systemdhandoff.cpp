// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/handoffspec.h"

#include "core/capability/resolution.h"

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

/// In double quotes with C escapes; "%" starts a specifier, "$" a variable where a command line is meant. systemd.syntax(7),
/// systemd.service(5), "Command lines".
QString unitQuoted(const QString &text, bool isCommand)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (c == u'%')
            quoted += "%%"_L1;
        else if (c == u'$' && isCommand)
            quoted += "$$"_L1;
        else if (c == u'\n')
            quoted += "\\n"_L1;
        else if (c == u'\t')
            quoted += "\\t"_L1;
        else if (c == QChar(0))
            continue; // cannot be written, nor be in an argument
        else if (c < u' ' || c == QChar(0x7F))
            quoted += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

/// A value that is no list of words: one line, specifiers off.
QString unitValue(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029))
            c = u' ';
    }
    if (text.endsWith(u'\\'))
        text += u' ';
    return text.replace(u'%', "%%"_L1);
}

class UnitWriter
{
public:
    explicit UnitWriter(const ContainerSpec &spec)
        : m_spec(spec)
    {
    }

    HandOff write()
    {
        m_text = u"[Unit]\nDescription=%1\n\n[Service]\n"_s.arg(unitValue(m_spec.name));
        addCommand();
        addUser();
        addHardening();
        addLimits();
        m_text += u"\n[Install]\nWantedBy=multi-user.target\n"_s;
        m_notes << handOffTr(
            QT_TRANSLATE_NOOP("HandOff", "A unit runs a program of the host, not of the image: install it, or unpack the image "
                                         "and name it with RootDirectory=."));
        m_notes += notExpressed(m_spec, {u"PidMode"_s, u"IpcMode"_s, u"PidsLimit"_s, u"CpuShares"_s, u"CpusetCpus"_s,
                                         u"OomScoreAdj"_s, u"GroupAdd"_s, u"AppArmor"_s, u"StopSignal"_s, u"Init"_s,
                                         u"AutoRemove"_s, u"BlkioWeight"_s, u"Devices"_s, u"StopTimeout"_s, u"Tmpfs options"_s,
                                         u"Port addresses"_s, u"MemoryReservation"_s, u"Ulimits"_s});
        if (!m_spec.ports.isEmpty())
            m_notes << handOffTr(
                QT_TRANSLATE_NOOP("HandOff", "Ports are not published by a unit: the program listens on the host's."));
        return {m_text, m_notes};
    }

private:
    void set(QLatin1StringView name, const QString &value) { m_text += u"%1=%2\n"_s.arg(name, value); }

    void addCommand()
    {
        QStringList words;
        for (const QString &word : m_spec.wholeCommand())
            words << unitQuoted(word, true);
        set("ExecStart"_L1, words.join(u' '));
        if (!m_spec.wholeCommand().isEmpty() && !m_spec.wholeCommand().first().startsWith(u'/'))
            m_notes
                << handOffTr(QT_TRANSLATE_NOOP("HandOff", "Write the whole path of \"%1\".")).arg(m_spec.wholeCommand().first());
        if (const QString directory = m_spec.config["WorkingDir"_L1].toString(); !directory.isEmpty())
            set("WorkingDirectory"_L1, unitValue(directory));
        for (const auto &[name, value] : m_spec.environment) {
            if (m_spec.secretNames.contains(name))
                continue;
            set("Environment"_L1, unitQuoted(u"%1=%2"_s.arg(name, value), false));
        }
        if (!m_spec.secretNames.isEmpty())
            set("EnvironmentFile"_L1, u"-/etc/%1.env"_s.arg(m_spec.plainName()));
        const QString policy = m_spec.host["RestartPolicy"_L1]["Name"_L1].toString();
        set("Restart"_L1, policy == "always"_L1 || policy == "unless-stopped"_L1 ? u"always"_s
                          : policy == "on-failure"_L1                            ? u"on-failure"_s
                                                                                 : u"no"_s);
        if (const QString signal = m_spec.config["StopSignal"_L1].toString(); !signal.isEmpty())
            set("KillSignal"_L1, unitValue(signal));
        if (const auto seconds = m_spec.stopTimeout())
            set("TimeoutStopSec"_L1, QString::number(*seconds));
    }

    void addUser()
    {
        const QString user = m_spec.user.section(u':', 0, 0), group = m_spec.user.section(u':', 1, 1);
        if (!user.isEmpty() && user != "0"_L1 && user != "root"_L1)
            set("User"_L1, unitValue(user));
        if (!group.isEmpty())
            set("Group"_L1, unitValue(group));
        QStringList groups;
        for (const QString &one : m_spec.texts("GroupAdd"_L1))
            groups << unitValue(one).simplified();
        if (!groups.isEmpty())
            set("SupplementaryGroups"_L1, groups.join(u' '));
    }

    void addHardening()
    {
        const bool isPrivileged = m_spec.flag("Privileged"_L1);
        if (isPrivileged) {
            m_notes << handOffTr(
                QT_TRANSLATE_NOOP("HandOff", "Privileged: the unit is left without any hardening, as the container was."));
            return;
        }
        const auto resolved =
            capability::resolve({.add = m_spec.texts("CapAdd"_L1), .drop = m_spec.texts("CapDrop"_L1), .user = m_spec.user});
        if (resolved)
            set("CapabilityBoundingSet"_L1, resolved->sets.bounding.toNames().join(u' '));
        // the engine keeps the user namespaces, devices and kernel paths from a container; these keep them from a service
        set("NoNewPrivileges"_L1, m_spec.noNewPrivileges ? u"yes"_s : u"no"_s);
        if (m_spec.host["Devices"_L1].toArray().isEmpty()) {
            set("PrivateDevices"_L1, u"yes"_s);
        } else {
            set("DevicePolicy"_L1, u"closed"_s);
            for (const QJsonValue device : m_spec.host["Devices"_L1].toArray())
                set("DeviceAllow"_L1, u"%1 %2"_s.arg(unitValue(device["PathOnHost"_L1].toString()),
                                                     unitValue(device["CgroupPermissions"_L1].toString())));
        }
        set("PrivateTmp"_L1, u"yes"_s);
        set("ProtectHome"_L1, u"yes"_s);
        set("ProtectSystem"_L1, u"strict"_s);
        if (!m_spec.systemPathsUnconfined) {
            for (const auto name : {"ProtectKernelTunables"_L1, "ProtectKernelModules"_L1, "ProtectKernelLogs"_L1,
                                    "ProtectControlGroups"_L1, "ProtectClock"_L1})
                set(name, u"yes"_s);
        }
        if (m_spec.text("PidMode"_L1) != "host"_L1)
            set("ProtectProc"_L1, u"invisible"_s);
        if (m_spec.text("IpcMode"_L1) != "host"_L1)
            set("PrivateIPC"_L1, u"yes"_s);
        if (m_spec.text("NetworkMode"_L1) == "none"_L1)
            set("PrivateNetwork"_L1, u"yes"_s);
        else if (m_spec.text("NetworkMode"_L1) != "host"_L1)
            m_notes << handOffTr(
                QT_TRANSLATE_NOOP("HandOff", "A unit is in the host's network: a network of its own is not expressed."));
        set("RestrictSUIDSGID"_L1, u"yes"_s);
        set("RestrictNamespaces"_L1, u"yes"_s);
        set("LockPersonality"_L1, u"yes"_s);
        if (m_spec.seccompChoice.isEmpty()) {
            set("SystemCallFilter"_L1, u"@system-service"_s);
            m_notes << handOffTr(
                QT_TRANSLATE_NOOP("HandOff", "SystemCallFilter=@system-service is near to the engine's filter, not the same."));
        }
        if (!m_spec.appArmor.isEmpty() && m_spec.appArmor != "unconfined"_L1 && m_spec.appArmor != "docker-default"_L1)
            set("AppArmorProfile"_L1, unitValue(m_spec.appArmor));
        for (const SpecMount &mount : m_spec.mounts) {
            if (mount.type == "tmpfs"_L1)
                set("TemporaryFileSystem"_L1,
                    unitQuoted(mount.options.isEmpty() ? mount.target : mount.target + u':' + mount.options, false));
            else if (mount.type == "bind"_L1)
                set(mount.readOnly ? "BindReadOnlyPaths"_L1 : "BindPaths"_L1,
                    unitQuoted(u"%1:%2"_s.arg(mount.source, mount.target), false));
            else
                set("StateDirectory"_L1, m_spec.plainName());
        }
    }

    void addLimits()
    {
        if (const qint64 memory = m_spec.number("Memory"_L1); memory > 0)
            set("MemoryMax"_L1, QString::number(memory));
        if (const qint64 reserved = m_spec.number("MemoryReservation"_L1); reserved > 0)
            set("MemoryLow"_L1, QString::number(reserved));
        for (const QJsonValue limit : m_spec.host["Ulimits"_L1].toArray()) {
            const auto text = [&](QLatin1StringView member) {
                const qint64 number = limit[member].toInteger(-1);
                return number < 0 ? u"infinity"_s : QString::number(number);
            };
            // systemd.exec(5) has them all under the names of setrlimit(2)
            const QString name = limit["Name"_L1].toString().toUpper();
            if (!name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
                m_text += u"Limit%1=%2:%3\n"_s.arg(name, text("Soft"_L1), text("Hard"_L1));
        }
        if (const qint64 cpus = m_spec.number("NanoCpus"_L1); cpus > 0)
            set("CPUQuota"_L1, u"%1%"_s.arg(cpus / 10'000'000));
        if (const qint64 pids = m_spec.number("PidsLimit"_L1); pids > 0)
            set("TasksMax"_L1, QString::number(pids));
        if (const QString cpus = m_spec.text("CpusetCpus"_L1); !cpus.isEmpty())
            set("AllowedCPUs"_L1, unitValue(cpus));
        if (const qint64 weight = m_spec.number("CpuShares"_L1); weight > 0)
            set("CPUWeight"_L1, QString::number(qBound(qint64(1), 1 + (weight - 2) * 9999 / 262142, qint64(10000))));
        if (const qint64 adjust = m_spec.number("OomScoreAdj"_L1); adjust != 0)
            set("OOMScoreAdjust"_L1, QString::number(adjust));
    }

    const ContainerSpec &m_spec;
    QString m_text;
    QStringList m_notes;
};

} // namespace

HandOff systemdHandOff(const ContainerSpec &spec)
{
    return UnitWriter(spec).write();
}

} // namespace bulkhead::handoff
