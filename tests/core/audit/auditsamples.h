// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Records as the kernel and auditd write them, for several tests.
namespace bulkhead::test {

struct SyscallRecord {
    QByteArray stamp = "1795294930.017:239";
    QByteArray arch = "c000003e";
    int call = 59;
    bool success = true;
    qint64 exit = 0;
    int parent = 100, pid = 200;
    QByteArray auid = "4294967295", uid = "0";
    QByteArray comm = "\"docker\"", exe = "\"/usr/bin/docker\"";
    QByteArray subject = "unconfined", key = "\"docker\"";
    QByteArray tail{}; ///< enrichment
};

inline QByteArray syscallRecord(const SyscallRecord &r)
{
    QByteArray line = "type=SYSCALL msg=audit(" + r.stamp + "): arch=" + r.arch + " syscall=" + QByteArray::number(r.call)
                      + " success=" + (r.success ? "yes" : "no") + " exit=" + QByteArray::number(r.exit)
                      + " a0=55d0c8 a1=7ffd10 a2=0 a3=8 items=2 ppid=" + QByteArray::number(r.parent)
                      + " pid=" + QByteArray::number(r.pid) + " auid=" + r.auid + " uid=" + r.uid + " gid=0 euid=" + r.uid
                      + " suid=" + r.uid + " fsuid=" + r.uid + " egid=0 sgid=0 fsgid=0 tty=(none) ses=4294967295 comm=" + r.comm
                      + " exe=" + r.exe;
    if (!r.subject.isEmpty())
        line += " subj=" + r.subject;
    line += " key=" + r.key;
    if (!r.tail.isEmpty())
        line += '\x1d' + r.tail;
    return line + '\n';
}

inline QByteArray pathRecord(const QByteArray &stamp, const QByteArray &name, int item = 0)
{
    return "type=PATH msg=audit(" + stamp + "): item=" + QByteArray::number(item) + " name=" + name
           + " inode=1 dev=fe:00 mode=0100755 ouid=0 ogid=0 rdev=00:00 nametype=NORMAL cap_fp=0 cap_fi=0 cap_fe=0 cap_fver=0 "
             "cap_frootid=0\n";
}

inline QByteArray titleRecord(const QByteArray &stamp, const QByteArray &title)
{
    return "type=PROCTITLE msg=audit(" + stamp + "): proctitle=" + title.toHex().toUpper() + '\n';
}

inline QByteArray seccompRecord(const QByteArray &stamp, int call, const QByteArray &code = "0x7ffc0000", int pid = 18731)
{
    return "type=SECCOMP msg=audit(" + stamp + "): auid=4294967295 uid=0 gid=0 ses=4294967295 pid=" + QByteArray::number(pid)
           + " comm=\"sh\" exe=\"/bin/busybox\" sig=0 arch=c000003e syscall=" + QByteArray::number(call)
           + " compat=0 ip=0x41036e code=" + code + '\n';
}

inline QByteArray appArmorRecord(const QByteArray &stamp, const QByteArray &verdict = "DENIED", int pid = 4711)
{
    return "type=AVC msg=audit(" + stamp + "): apparmor=\"" + verdict
           + "\" operation=\"open\" class=\"file\" profile=\"docker-nginx-sample\" name=\"/etc/passwd\" pid="
           + QByteArray::number(pid) + " comm=\"nginx\" requested_mask=\"w\" denied_mask=\"w\" fsuid=0 ouid=0\n";
}

} // namespace bulkhead::test
