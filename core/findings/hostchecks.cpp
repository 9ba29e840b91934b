// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"

#include <QDir>

using namespace Qt::StringLiterals;

// CIS Docker Benchmark 1.6.0: sections 1.1 and 3, which only the host's own files answer.
namespace bulkhead::findings {

using JudgedEngine = const HostContext &;

namespace {

/// The engine's files where they were looked at.
const host::EngineFiles *engineFiles(JudgedEngine facts)
{
    return facts.snapshot.host && facts.snapshot.host->engineFiles ? &*facts.snapshot.host->engineFiles : nullptr;
}

Verdict notLookedAt(JudgedEngine facts)
{
    if (facts.snapshot.host)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "This snapshot was recorded without the engine's files.")));
    return notKnown(facts.snapshot.hostReason
                        ? findingsTr(QT_TRANSLATE_NOOP("Findings", "The host could not be looked at: %1"))
                              .arg(facts.snapshot.hostReason->what)
                        : findingsTr(QT_TRANSLATE_NOOP("Findings", "The host was not looked at: it needs the agent.")));
}

/// Each check of section 3 speaks of one thing that may lie in several places.
struct FilePlace {
    QLatin1StringView ownerId, modeId;
    QLatin1StringView name;
    QList<QLatin1StringView> paths;
    QLatin1StringView group;
    quint32 mode;
    QLatin1StringView option = {}; ///< the place is what this option of dockerd names
};

const QList<FilePlace> &filePlaces()
{
    static const QList<FilePlace> places{
        {"CIS-3.1"_L1,
         "CIS-3.2"_L1,
         "docker.service"_L1,
         {"/etc/systemd/system/docker.service"_L1, "/usr/lib/systemd/system/docker.service"_L1,
          "/lib/systemd/system/docker.service"_L1},
         "root"_L1,
         0644},
        {"CIS-3.3"_L1,
         "CIS-3.4"_L1,
         "docker.socket"_L1,
         {"/etc/systemd/system/docker.socket"_L1, "/usr/lib/systemd/system/docker.socket"_L1,
          "/lib/systemd/system/docker.socket"_L1},
         "root"_L1,
         0644},
        {"CIS-3.5"_L1, "CIS-3.6"_L1, "/etc/docker"_L1, {"/etc/docker"_L1}, "root"_L1, 0755},
        {"CIS-3.7"_L1, "CIS-3.8"_L1, "/etc/docker/certs.d"_L1, {"/etc/docker/certs.d/"_L1}, "root"_L1, 0444},
        {"CIS-3.9"_L1, "CIS-3.10"_L1, "tlscacert"_L1, {}, "root"_L1, 0444, "tlscacert"_L1},
        {"CIS-3.11"_L1, "CIS-3.12"_L1, "tlscert"_L1, {}, "root"_L1, 0444, "tlscert"_L1},
        {"CIS-3.13"_L1, "CIS-3.14"_L1, "tlskey"_L1, {}, "root"_L1, 0400, "tlskey"_L1},
        {"CIS-3.15"_L1, "CIS-3.16"_L1, "/run/docker.sock"_L1, {"/run/docker.sock"_L1}, "docker"_L1, 0660},
        {"CIS-3.17"_L1, "CIS-3.18"_L1, "daemon.json"_L1, {"/etc/docker/daemon.json"_L1}, "root"_L1, 0644},
        {"CIS-3.19"_L1, "CIS-3.20"_L1, "/etc/default/docker"_L1, {"/etc/default/docker"_L1}, "root"_L1, 0644},
        {"CIS-3.22"_L1, "CIS-3.21"_L1, "/etc/sysconfig/docker"_L1, {"/etc/sysconfig/docker"_L1}, "root"_L1, 0644},
        {"CIS-3.23"_L1,
         "CIS-3.24"_L1,
         "containerd.sock"_L1,
         {"/run/containerd/containerd.sock"_L1, "/run/docker/containerd/containerd.sock"_L1},
         "root"_L1,
         0660},
    };
    return places;
}

QList<const host::EngineFile *> filesOf(const FilePlace &place, JudgedEngine facts, const host::EngineFiles &files)
{
    QList<const host::EngineFile *> found;
    if (!place.option.isEmpty()) {
        const auto path = facts.daemonOption(place.option);
        if (const auto *file = path ? files.find(path->toString()) : nullptr)
            found << file;
        return found;
    }
    for (const QLatin1StringView path : place.paths) {
        for (const host::EngineFile &file : files.files) {
            if (path.endsWith(u'/') ? file.path.startsWith(path) : file.path == path)
                found << &file;
        }
    }
    return found;
}

template<typename Judge>
Verdict fileVerdict(JudgedEngine facts, const CheckInfo &info, Judge isGood)
{
    const host::EngineFiles *files = engineFiles(facts);
    if (!files)
        return notLookedAt(facts);
    const auto &places = filePlaces();
    const auto place =
        std::ranges::find_if(places, [&](const FilePlace &one) { return one.ownerId == info.id || one.modeId == info.id; });
    const auto found = filesOf(*place, facts, *files);
    QList<Evidence> bad, good;
    for (const host::EngineFile *file : found) {
        const QString owner = u"%1:%2"_s.arg(file->owner.isEmpty() ? QString::number(file->uid) : file->owner,
                                             file->group.isEmpty() ? QString::number(file->gid) : file->group);
        const Evidence evidence = inHost(u"%1: %2, mode %3"_s.arg(file->path, owner, QString::number(file->mode, 8)));
        (isGood(*file, *place) ? good : bad) << evidence;
    }
    if (!bad.isEmpty())
        return fail(bad);
    if (!good.isEmpty())
        return pass(good);
    for (const Error &error : files->missing) {
        const bool concerns = std::ranges::any_of(
            place->paths, [&](QLatin1StringView path) { return error.detail.contains(path) || error.what.contains(path); });
        if (concerns)
            return notKnown(error.what);
    }
    if (!place->option.isEmpty() && !facts.daemonOption(place->option))
        return notKnown(facts.daemonOptionReason());
    return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "There is no such file on this host.")));
}

Verdict fileOwner(JudgedEngine facts, const CheckInfo &info)
{
    return fileVerdict(facts, info, [](const host::EngineFile &file, const FilePlace &place) {
        const bool isGroup = place.group == "root"_L1 ? file.gid == 0 : file.gid == 0 || file.group == place.group;
        return file.uid == 0 && isGroup;
    });
}

/// Bit by bit: 0622 is "less" than 0644 as a number, and lets everybody write.
Verdict fileMode(JudgedEngine facts, const CheckInfo &info)
{
    return fileVerdict(
        facts, info, [](const host::EngineFile &file, const FilePlace &place) { return (file.mode & ~place.mode & 0777U) == 0; });
}

struct AuditPlace {
    QLatin1StringView id;
    QList<QLatin1StringView> paths;
};

const QList<AuditPlace> &auditPlaces()
{
    static const QList<AuditPlace> places{
        {"CIS-1.1.3"_L1, {"/usr/bin/dockerd"_L1, "/usr/sbin/dockerd"_L1}},
        {"CIS-1.1.4"_L1, {"/run/containerd"_L1}},
        {"CIS-1.1.5"_L1, {"/var/lib/docker"_L1}},
        {"CIS-1.1.6"_L1, {"/etc/docker"_L1}},
        {"CIS-1.1.7"_L1,
         {"/usr/lib/systemd/system/docker.service"_L1, "/lib/systemd/system/docker.service"_L1,
          "/etc/systemd/system/docker.service"_L1}},
        {"CIS-1.1.8"_L1, {"/run/containerd/containerd.sock"_L1, "/run/docker/containerd/containerd.sock"_L1}},
        {"CIS-1.1.9"_L1,
         {"/usr/lib/systemd/system/docker.socket"_L1, "/lib/systemd/system/docker.socket"_L1,
          "/etc/systemd/system/docker.socket"_L1}},
        {"CIS-1.1.10"_L1, {"/etc/default/docker"_L1}},
        {"CIS-1.1.11"_L1, {"/etc/docker/daemon.json"_L1}},
        {"CIS-1.1.12"_L1, {"/etc/containerd/config.toml"_L1}},
        {"CIS-1.1.13"_L1, {"/etc/sysconfig/docker"_L1}},
        {"CIS-1.1.14"_L1, {"/usr/bin/containerd"_L1}},
        {"CIS-1.1.15"_L1, {"/usr/bin/containerd-shim"_L1}},
        {"CIS-1.1.16"_L1, {"/usr/bin/containerd-shim-runc-v1"_L1}},
        {"CIS-1.1.17"_L1, {"/usr/bin/containerd-shim-runc-v2"_L1}},
        {"CIS-1.1.18"_L1, {"/usr/bin/runc"_L1, "/usr/sbin/runc"_L1}},
    };
    return places;
}

/// What a rule watches: "-w PATH", "-F path=PATH", and everything below "-F dir=PATH"; auditctl(8). A watch of a directory covers
/// the directory's whole tree.
bool covers(const QString &rule, QLatin1StringView path)
{
    const QStringList words = rule.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QString watched;
        if (words[i] == "-w"_L1)
            watched = QDir::cleanPath(words[i + 1]);
        else if (words[i] == "-F"_L1 && (words[i + 1].startsWith("path="_L1) || words[i + 1].startsWith("dir="_L1)))
            watched = QDir::cleanPath(words[i + 1].section(u'=', 1));
        if (watched.startsWith("/var/run/"_L1))
            watched = watched.mid(4);
        if (watched == path)
            return true;
        const bool isTree = words[i] == "-w"_L1 || words[i + 1].startsWith("dir="_L1);
        if (isTree && !watched.isEmpty() && QString(path).startsWith(watched + u'/'))
            return true;
    }
    return false;
}

Verdict auditRule(JudgedEngine facts, const CheckInfo &info)
{
    const host::EngineFiles *files = engineFiles(facts);
    if (!files)
        return notLookedAt(facts);
    const auto &places = auditPlaces();
    const auto place = std::ranges::find(places, info.id, &AuditPlace::id);
    const bool isThere =
        std::ranges::any_of(place->paths, [&](QLatin1StringView path) { return files->find(QString(path)) != nullptr; });
    if (!isThere)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "There is no such file on this host.")));
    if (!files->auditRules)
        return notKnown(files->absent.contains("/etc/audit/audit.rules"_L1)
                            ? findingsTr(QT_TRANSLATE_NOOP("Findings", "This host has no /etc/audit/audit.rules; what the kernel "
                                                                       "was told otherwise, only auditctl -l as root tells."))
                            : findingsTr(QT_TRANSLATE_NOOP("Findings", "Only root may read the audit rules.")));
    for (const QString &rule : *files->auditRules) {
        if (std::ranges::any_of(place->paths, [&](QLatin1StringView path) { return covers(rule, path); }))
            return pass({inHost(rule)});
    }
    return fail({inHost(u"/etc/audit/audit.rules names no %1"_s.arg(place->paths.first()))});
}

Verdict dataRoot(JudgedEngine facts, const CheckInfo &)
{
    const host::EngineFiles *files = engineFiles(facts);
    if (!files)
        return notLookedAt(facts);
    QString root = facts.snapshot.info.dockerRootDir;
    if (root.isEmpty())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The engine did not tell where it keeps its data.")));
    if (facts.snapshot.info.hasSecurityOption(u"userns"))
        root = root.section(u'/', 0, -2); // userns-remap adds "/UID.GID"
    if (files->mountPoints.isEmpty())
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "The host's mounts could not be read.")));
    const bool isMount = files->mountPoints.contains(root);
    QList<Evidence> evidence{inInfo(u"DockerRootDir = %1"_s.arg(facts.snapshot.info.dockerRootDir), u"/DockerRootDir"_s)};
    return isMount ? pass(evidence) : fail(evidence);
}

/// The group is as powerful as root; whom to trust with that only a person can tell, so every member is named.
Verdict dockerGroup(JudgedEngine facts, const CheckInfo &)
{
    const host::EngineFiles *files = engineFiles(facts);
    if (!files)
        return notLookedAt(facts);
    if (!files->dockerGroup)
        return notApplicable(findingsTr(QT_TRANSLATE_NOOP("Findings", "There is no group docker on this host.")));
    if (files->dockerGroup->isEmpty())
        return pass({inHost(u"group docker has no members"_s)});
    return fail({inHost(u"group docker: %1"_s.arg(files->dockerGroup->join(", "_L1)))});
}

QList<HostCheck> hostConfiguration()
{
    using enum Severity;
    QList<HostCheck> checks{
        {{"CIS-1.1.1"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The engine's data lies on a file system of its own"),
          QT_TRANSLATE_NOOP("Findings", "The engine's data shares a file system with the host"),
          QT_TRANSLATE_NOOP("Findings", "A container that fills the disk stops the host."),
          QT_TRANSLATE_NOOP("Findings", "Mount a file system of its own there.")},
         dataRoot,
         Subject::Kind::Host},
        {{"CIS-1.1.2"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Only trusted people are in the group docker"),
          QT_TRANSLATE_NOOP("Findings", "People in the group docker"),
          QT_TRANSLATE_NOOP("Findings", "Each of them is root on the host: docker run -v /:/host."),
          QT_TRANSLATE_NOOP("Findings",
                            "Remove who need not be there: gpasswd --delete NAME docker. Rootless engines need no group.")},
         dockerGroup,
         Subject::Kind::Host},
    };
    for (const AuditPlace &place : auditPlaces()) {
        CheckInfo info{place.id,
                       Info,
                       QT_TRANSLATE_NOOP("Findings", "The kernel logs who touches %1"),
                       QT_TRANSLATE_NOOP("Findings", "Nobody is told who touches %1"),
                       QT_TRANSLATE_NOOP("Findings", "Who changed or used it cannot be found out afterwards."),
                       QT_TRANSLATE_NOOP("Findings", "Add a rule to /etc/audit/rules.d: -w %1 -k docker")};
        info.argument = place.paths.first();
        checks << HostCheck{info, auditRule, Subject::Kind::Host};
    }
    return checks;
}

QList<HostCheck> daemonFiles()
{
    using enum Severity;
    QList<HostCheck> checks;
    for (const FilePlace &place : filePlaces()) {
        const bool isKey = place.option == "tlskey"_L1;
        CheckInfo owner{place.ownerId,
                        High,
                        place.group == "docker"_L1 ? QT_TRANSLATE_NOOP("Findings", "%1 belongs to root and the group docker")
                                                   : QT_TRANSLATE_NOOP("Findings", "%1 belongs to root"),
                        QT_TRANSLATE_NOOP("Findings", "%1 belongs to somebody else"),
                        QT_TRANSLATE_NOOP("Findings", "Its owner can change how the engine runs, and so become root."),
                        QT_TRANSLATE_NOOP("Findings", "Give it to root with chown.")};
        owner.argument = place.name;
        checks << HostCheck{owner, fileOwner, Subject::Kind::Host};
        CheckInfo mode{place.modeId,
                       isKey ? High : Medium,
                       QT_TRANSLATE_NOOP("Findings", "%1 is closed to others"),
                       QT_TRANSLATE_NOOP("Findings", "%1 is open to others"),
                       isKey ? QT_TRANSLATE_NOOP("Findings", "Who reads the key can pretend to be the engine.")
                             : QT_TRANSLATE_NOOP("Findings", "More people than the benchmark allows can read or change it."),
                       QT_TRANSLATE_NOOP("Findings", "Take the permissions away with chmod.")};
        mode.argument = place.name;
        checks << HostCheck{mode, fileMode, Subject::Kind::Host};
    }
    std::ranges::sort(checks, {}, [](const HostCheck &check) { return check.info.id.sliced(6).toString().toInt(); });
    return checks;
}

} // namespace

std::span<const HostCheck> hostConfigurationChecks()
{
    static const QList<HostCheck> checks = hostConfiguration();
    return {checks.constData(), std::size_t(checks.size())};
}

std::span<const HostCheck> daemonFileChecks()
{
    static const QList<HostCheck> checks = daemonFiles();
    return {checks.constData(), std::size_t(checks.size())};
}

} // namespace bulkhead::findings
