// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/tourevents.h"

#include "core/audit/execwatch.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

QByteArray tourLog(const snapshot::HostSnapshot &snapshot)
{
    QByteArray log;
    int serial = 100;
    qint64 time = snapshot.takenAt.isValid() ? snapshot.takenAt.toMSecsSinceEpoch() : 1'795'294'930'017;
    const auto stamp = [&](qint64 later) {
        time += later;
        return "audit(" + QByteArray::number(time / 1000) + '.' + QByteArray::number(time % 1000).rightJustified(3, '0') + ':'
               + QByteArray::number(serial) + "): ";
    };
    const auto call = [&](int number, qint64 exit, qint64 parent, qint64 pid, const QByteArray &comm, const QByteArray &exe,
                          const QByteArray &path, const QByteArray &key, qint64 later) {
        ++serial;
        const QByteArray head = stamp(later);
        log += "type=SYSCALL msg=" + head + "arch=c000003e syscall=" + QByteArray::number(number)
               + " success=" + (exit < 0 ? "no" : "yes") + " exit=" + QByteArray::number(exit)
               + " a0=55d0c8 a1=7ffd10 a2=0 a3=8 items=1 ppid=" + QByteArray::number(parent) + " pid=" + QByteArray::number(pid)
               + " auid=1000 uid=0 gid=0 euid=0 suid=0 fsuid=0 egid=0 sgid=0 fsgid=0 tty=pts0 ses=3 comm=\"" + comm + "\" exe=\""
               + exe + "\" subj=unconfined key=\"" + key + "\"\x1d" + "ARCH=x86_64 AUID=\"alice\" UID=\"root\"\n";
        log += "type=PATH msg=" + stamp(0) + "item=0 name=\"" + path
               + "\" inode=1312 dev=fe:00 mode=0100755 ouid=0 ogid=0 rdev=00:00 nametype=NORMAL cap_fp=0 cap_fi=0 cap_fe=0 "
                 "cap_fver=0\n";
    };
    quint32 execs = 0;
    for (int round = 0; round < 6; ++round) {
        call(59, 0, 900, 901 + round, "docker", "/usr/bin/docker", "/usr/bin/docker", "docker", 1200);
        for (const snapshot::ContainerPtr &container : snapshot.containers) {
            const qint64 pid = container->details ? container->details->pid : 0;
            if (pid <= 0)
                continue;
            const QByteArray profile = container->details->appArmorProfile.isEmpty()
                                           ? QByteArray("docker-default")
                                           : container->details->appArmorProfile.toUtf8();
            ++serial;
            if (round % 2 == 0)
                log += "type=AVC msg=" + stamp(170) + "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"" + profile
                       + "\" name=\"/etc/shadow\" pid=" + QByteArray::number(pid)
                       + " comm=\"cat\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0\n";
            else
                log +=
                    "type=SECCOMP msg=" + stamp(340) + "auid=4294967295 uid=0 gid=0 ses=4294967295 pid=" + QByteArray::number(pid)
                    + " comm=\"sh\" exe=\"/bin/busybox\" sig=0 arch=c000003e syscall=165 compat=0 ip=0x41036e code=0x7ffc0000\n";
            if (round == 2)
                call(257, -13, 1, pid, "nginx", "/usr/sbin/nginx", "/var/log/nginx/access.log", "access", 60);
            if (round == 4) {
                audit::ExecDetails details;
                details.pid = pid;
                details.user = u"root"_s;
                details.privileged = execs == 0;
                details.command = {u"/bin/sh"_s, u"-c"_s, u"id"_s};
                log += audit::execRecord({.stage = audit::ExecSighting::Stage::Started,
                                          .time = time,
                                          .execId = QString(64, u'e'),
                                          .container = container->id(),
                                          .name = container->summary.name,
                                          .command = u"/bin/sh -c id"_s,
                                          .exitCode = {}},
                                         &details, ++execs);
            }
        }
    }
    return log;
}

QCoro::Task<Result<audit::KernelAuditStatus>> TourHands::status()
{
    co_return audit::KernelAuditStatus{.enabled = true, .immutable = false, .failure = 1, .daemonPid = 512, .backlogLimit = 8192};
}

QCoro::Task<Result<audit::RuleFile>> TourHands::rules()
{
    audit::RuleFile file;
    for (const audit::RulePreset &preset : audit::rulePresets([](const QString &) { return true; })) {
        if (preset.id == "docker-cis"_L1)
            file.rules += preset.rules.first(preset.rules.size() / 2);
        else if (preset.id == "module-load"_L1)
            file.rules += preset.rules;
    }
    co_return file;
}

QCoro::Task<Result<>> TourHands::load(QList<audit::AuditRule>)
{
    co_return std::unexpected(Error{ErrorKind::Unavailable, {}, {}});
}

QCoro::Task<Result<>> TourHands::unload(QList<audit::AuditRule>)
{
    co_return std::unexpected(Error{ErrorKind::Unavailable, {}, {}});
}

QCoro::Task<Result<>> TourHands::enable(bool)
{
    co_return std::unexpected(Error{ErrorKind::Unavailable, {}, {}});
}

QCoro::Task<Result<QString>> TourHands::save(QString, QList<audit::AuditRule>)
{
    co_return std::unexpected(Error{ErrorKind::Unavailable, {}, {}});
}

} // namespace bulkhead::ui
