// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditevent.h"
#include "core/ids.h"

#include <QMap>
#include <QStringList>

#include <array>

namespace bulkhead::audit {

/// A device as records write it: hexadecimal "major:minor".
struct DeviceNumber {
    quint32 major = 0, minor = 0;
    friend bool operator==(const DeviceNumber &, const DeviceNumber &) = default;
    friend size_t qHash(const DeviceNumber &device, size_t seed = 0)
    {
        return qHash(quint64(device.major) << 32U | device.minor, seed);
    }
};

/// A file that a call named: one PATH record.
struct EventFile {
    QString path;
    QString role; ///< nametype: NORMAL, PARENT, CREATE, DELETE, UNKNOWN
    std::optional<DeviceNumber> device;
    std::optional<quint64> inode;
    std::optional<quint32> mode; ///< st_mode
    std::optional<quint32> ownerUid;
    friend bool operator==(const EventFile &, const EventFile &) = default;
};

/// What AppArmor said.
struct AppArmorFacts {
    QString verdict; ///< DENIED, ALLOWED, AUDIT, STATUS, HINT, ERROR, KILL
    QString operation, mediationClass, profile, name, requested, denied, peer, target, info, capability, family, socketType,
        nameSpace;
    QString signal;
    int error = 0; ///< negative errno; 0 = none
};

/// What seccomp said.
struct SeccompFacts {
    quint32 code = 0;
    int signal = 0;
    bool compat = false;
    quint64 instruction = 0;
};

/// What SELinux said.
struct SelinuxFacts {
    bool denied = true;
    QStringList permissions;
    QString source, target, targetClass, path;
};

/// What the engine said of a process that it started in a container for somebody (docker exec). See execRecord().
struct EngineExec {
    enum class Stage : quint8 { Created, Started, Ended };
    Stage stage = Stage::Created;
    QString execId, containerName;
    ContainerId container;
    QString user, command; ///< empty user: that of the container
    bool privileged = false, terminal = false;
    std::optional<int> exitCode;
};

/// An event decoded: what its records say together. Unset ids are absent, not 4294967295.
struct EventFacts {
    EventId id;
    quint16 type = 0;     ///< of the record that speaks for the event: SYSCALL, SECCOMP, AVC; 0 for text
    QList<quint16> types; ///< of all records, in their order, each once
    std::optional<quint32> arch;
    std::optional<int> call; ///< number
    QByteArray callName;     ///< where it has one
    std::optional<bool> success;
    std::optional<qint64> exit;
    std::array<std::optional<quint64>, 4> arguments;
    std::optional<qint64> pid, parentPid;
    /// auid, uid, gid, euid, suid, fsuid, egid, sgid, fsgid, ouid, ses that are set.
    QMap<QString, quint32> ids;
    /// What auditd found for ids in its own host's user database: "uid" -> "root". In a container the same number may be another
    /// user.
    QMap<QString, QString> hostNames;
    QString terminal, comm, exe, subject, cwd, title, account, unit, op;
    QStringList keys, command; ///< command: argv of EXECVE
    QList<EventFile> files;
    QString address;       ///< of SOCKADDR, readable
    QString module;        ///< of KERN_MODULE
    QString listenerGroup; ///< of EVENT_LISTENER
    std::optional<AppArmorFacts> appArmor;
    std::optional<SeccompFacts> seccomp;
    std::optional<SelinuxFacts> selinux;
    std::optional<EngineExec> exec;
    QString text; ///< the first line of what is no record

    /// The file that the event is about: of the role that is no directory around it; an AppArmor name; else nothing.
    [[nodiscard]] QString mainFile() const;
    /// The command line, from EXECVE or PROCTITLE.
    [[nodiscard]] QString commandLine() const;
    /// Whether something was refused: a call that failed with EPERM or EACCES, DENIED, a seccomp action that is not allow or log.
    [[nodiscard]] bool isRefusal() const;
    /// Whether the kernel tells what a message to it did, and the call is but how it was sent: audit rules, the firewall.
    [[nodiscard]] bool isKernelNews() const;
};

/// How much of an event is decoded: a list of sentences needs no ids, arguments in numbers, devices and modes.
enum class DecodeDepth : quint8 { Sentence, Full };
/// Pure. Accepts anything: what is not understood is left out, and stays in the event's records.
[[nodiscard]] EventFacts decodeEvent(const AuditEvent &event, const LineContext &context = {},
                                     DecodeDepth depth = DecodeDepth::Full);

/// A struct sockaddr as SOCKADDR has it, in hexadecimal: "inet 10.0.0.1 port 80", "unix /run/docker.sock", "unix @abstract",
/// "netlink pid 5 groups 1". Empty for what is none.
[[nodiscard]] QString socketAddressText(QByteArrayView hex);
/// "-rwxr-xr-x" and the like of an st_mode.
[[nodiscard]] QString modeText(quint32 mode);

} // namespace bulkhead::audit
