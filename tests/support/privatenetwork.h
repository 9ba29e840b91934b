// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/namespacehandle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

/// A network and a /run of the test's own, on the real kernel: nothing that it makes is seen by the machine, and all of it goes
/// with the process. Works without root where the kernel lets users make user namespaces.
namespace bulkhead::test {

inline bool writeKernelFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// First thing of main(), before any thread. Why it is not possible here; empty where it is done.
inline QString enterPrivateNetwork()
{
    const auto failed = [](const char *what) {
        return QString::fromLatin1("%1: %2").arg(QLatin1StringView(what), QString::fromLocal8Bit(std::strerror(errno)));
    };
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(CLONE_NEWNS | CLONE_NEWNET | (user == 0 ? 0 : CLONE_NEWUSER)) != 0)
        return failed("unshare");
    if (user != 0
        && (!writeKernelFile("/proc/self/setgroups", "deny")
            || !writeKernelFile("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            || !writeKernelFile("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")))
        return failed("uid_map");
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return failed("making mounts private");
    if (::mount("none", "/run", "tmpfs", 0, nullptr) != 0)
        return failed("mounting /run");
    return {};
}

/// A /proc whose process 1 is this one: the private network is the host's.
class PrivateProc
{
public:
    PrivateProc()
    {
        show(1, ::getpid());
        show(::getpid(), ::getpid());
        QFile::link(QStringLiteral("/proc/self"), m_directory.filePath(QStringLiteral("self")));
    }
    /// Lets the process be seen there.
    void show(qint64 pid) { show(pid, pid); }
    [[nodiscard]] network::NetworkPlaces places() const { return {m_directory.path(), QStringLiteral("/run/netns")}; }

private:
    void show(qint64 as, qint64 pid)
    {
        QFile::link(QStringLiteral("/proc/%1").arg(pid), m_directory.filePath(QString::number(as)));
    }
    QTemporaryDir m_directory;
};

} // namespace bulkhead::test
