// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/eventfacts.h"
#include "core/ids.h"

#include <QHash>
#include <QList>

#include <unordered_map>

// Which container an event is of. The kernel logs none (audit-kernel#90): it is concluded from what is known of the host, and the
// rule that it was concluded by is told.
namespace bulkhead::snapshot {
struct HostSnapshot;
}

namespace bulkhead::audit {

class AuditStore;
struct EventRef;

enum class AttributionRule : quint8 {
    None,
    LiveProcess,  ///< the process is in the container's control group, and was when it was logged
    Watched,      ///< the kernel told where the process began, or what it started there (host::ProcessOrigins)
    Remembered,   ///< the process was placed by another event of its life
    ParentChain,  ///< an ancestor is or was a process of the container
    FirstProcess, ///< State.Pid of the engine
    MountDevice,  ///< a file of the event is on the container's root file system
    MergedDir,    ///< a path lies in the directory that the engine mounts the container's root on
    Profile,      ///< the AppArmor profile is that of one container alone
    Name,         ///< the name of the process alone
    Engine,       ///< the engine said so itself
};
enum class Confidence : quint8 { None, Hint, Strong, Exact };

struct Attribution {
    enum class Place : quint8 { Unknown, Host, Container };
    Place place = Place::Unknown;
    AttributionRule rule = AttributionRule::None;
    Confidence confidence = Confidence::None;
    ContainerId container;
    QString name; ///< of the container
    friend bool operator==(const Attribution &, const Attribution &) = default;
    friend size_t qHash(const Attribution &attribution, size_t seed = 0)
    {
        return qHashMulti(seed, int(attribution.place), int(attribution.rule), int(attribution.confidence), attribution.container,
                          attribution.name);
    }
};
[[nodiscard]] QString placeText(const Attribution &attribution); ///< "web1", "host"; empty where it is not known
/// The same for people: "web1 ?" where only the name of the process hints at it.
[[nodiscard]] QString shownPlace(const Attribution &attribution);
/// An AppArmor label without its mode: "docker-web" of "docker-web (enforce)".
[[nodiscard]] QString profileOfLabel(const QString &label);
[[nodiscard]] QLatin1StringView ruleName(AttributionRule rule);          ///< for machines: "live-process"
[[nodiscard]] QLatin1StringView confidenceName(Confidence confidence);   ///< "exact", "strong", "hint", "none"
[[nodiscard]] QString attributionReason(const Attribution &attribution); ///< translated: why it is that, or is not known

/// What attribution knows of one container.
struct ContainerTraces {
    ContainerId id;
    QString name;
    qint64 firstPid = 0;  ///< 0 when it does not run
    qint64 startedAt = 0; ///< milliseconds since 1970; 0 = not known
    QString mergedDir;    ///< GraphDriver.Data.MergedDir; empty with containerd's image store
    QString profile;      ///< AppArmor
    std::optional<DeviceNumber> rootDevice;
};

/// What attribution knows of a host at one moment. A value.
struct HostTraces {
    struct Process {
        int container = -1; ///< -1 for the host's own
        qint64 parent = 0;
        std::optional<qint64> startedAt; ///< milliseconds since 1970
        bool isRuntime = false;          ///< runc, a shim, the daemon: its children become containers' processes
    };
    qint64 takenAt = 0; ///< milliseconds since 1970; 0 = not known
    QList<ContainerTraces> containers;
    std::unordered_map<qint64, Process> processes; ///< by pid
    std::unordered_map<qint64, int> byFirstPid;    ///< containers
    QHash<DeviceNumber, int> byDevice;             ///< only what one container alone has
    QHash<QString, int> byProfile;
    QHash<ContainerId, QString> names; ///< of containers that are gone, too: who follows a host adds those it knew before
    QHash<QString, int> byName;        ///< names of processes that run in one container and not on the host

    /// `bootTime` in milliseconds since 1970: without it, it is not known when a process began, and a number that was given anew
    /// is not noticed.
    /// In bulkhead-audit-traces: logs alone need no snapshot, and with it no engine.
    [[nodiscard]] static HostTraces of(const snapshot::HostSnapshot &snapshot, std::optional<qint64> bootTime);
    /// Whether a process of that name is a runtime's, a shim or the daemon.
    [[nodiscard]] static bool isRuntimeName(QByteArrayView comm);
    /// That a process of that name runs in a container, or on the host where it is -1; for byName.
    void addName(const QString &name, int container);
    /// Fills in the tables; call it after containers or processes were changed by hand.
    void arrange();
};
/// Asks /proc of this machine when it booted, and on which devices the containers have their root. For a snapshot of this
/// machine.
[[nodiscard]] std::optional<qint64> bootTimeOfThisHost(const QString &proc = QStringLiteral("/proc"));
void readRootDevices(HostTraces &traces, const QString &proc = QStringLiteral("/proc"));
/// The device of "/" in a text of /proc/PID/mountinfo.
[[nodiscard]] std::optional<DeviceNumber> rootDeviceOf(QByteArrayView mountInfo);

/// What earlier events told of processes, dead ones too. Bounded.
class ProcessHistory
{
public:
    explicit ProcessHistory(size_t most = 65536)
        : m_most(most)
    {
    }

    /// That a process was there, and who its parent was (the engine's host counts); times in milliseconds since 1970.
    void see(qint64 pid, std::optional<qint64> parent, qint64 time);
    /// As place(), by who knows better than everything before: a number may have been given anew since.
    void begin(qint64 pid, qint64 time, const Attribution &attribution);
    /// That it belongs somewhere.
    void place(qint64 pid, qint64 time, const Attribution &attribution);

    [[nodiscard]] std::optional<Attribution> placeOf(qint64 pid, qint64 time) const;
    [[nodiscard]] std::optional<qint64> parentOf(qint64 pid, qint64 time) const;
    [[nodiscard]] size_t size() const { return m_lives.size(); }

private:
    struct Life {
        qint64 first = 0, last = 0;
        qint64 parent = 0;
        Attribution attribution;
    };
    [[nodiscard]] const Life *find(qint64 pid, qint64 time) const;
    void makeRoom();

    size_t m_most;
    std::unordered_map<qint64, Life> m_lives; ///< the last known life of each number
};

/// That the process of a record ("audit(1795294930.017:239): … pid=12 …") was seen in that container, or on the host where that
/// is empty.
void rememberWatched(ProcessHistory &history, QByteArrayView record, const ContainerId &container, const QString &name);

/// By the process alone: rules LiveProcess to FirstProcess. Pure.
[[nodiscard]] Attribution attributeProcess(std::optional<qint64> pid, std::optional<qint64> parent, qint64 time,
                                           const HostTraces &traces, const ProcessHistory &history);
/// By everything that the event tells. Pure.
[[nodiscard]] Attribution attributeEvent(const EventFacts &facts, const HostTraces &traces, const ProcessHistory &history);

/// That the name of a process hints at a container, by its number.
[[nodiscard]] Attribution attributionByName(const HostTraces &traces, int container);

/// Attributes all events of a log, twice: what is learnt of a process late holds for its earlier events too. Fills
/// AuditStore::containers; hints are not among them, and what it holds already stays.
void attributeStore(AuditStore &store, const HostTraces &traces, ProcessHistory &history);

/// Looks in this machine's /proc where the processes of events from `from` on are, before they have ended: for events that come
/// this moment. What it finds goes into the history. Gives how many it looked at, 256 at most.
int lookAtProcesses(const AuditStore &store, EventRef from, HostTraces &traces, ProcessHistory &history,
                    const QString &proc = QStringLiteral("/proc"));

} // namespace bulkhead::audit
