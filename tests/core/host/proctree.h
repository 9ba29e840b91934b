// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/containerprocesses.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A /proc and a /sys/fs/cgroup made of files, for tests.
class ProcTree
{
public:
    struct Process {
        qint64 pid = 0;
        qint64 parentPid = 1;
        QByteArray name = "sleep";
        QByteArray arguments = QByteArray("sleep\0inf\0", 10);
        QByteArray cgroup = "0::/\n";
        QByteArray bounding = "00000000a80425fb";
        QByteArray pidNamespace = "pid:[4026531836]";
        qint64 startTime = 1000;
    };

    void add(const Process &process) const
    {
        const QString directory = m_directory.filePath(QStringLiteral("proc/%1").arg(process.pid));
        write(
            directory + QStringLiteral("/status"),
            "Name:\t" + process.name + "\nPid:\t" + QByteArray::number(process.pid) + "\nPPid:\t"
                + QByteArray::number(process.parentPid)
                + "\nUid:\t0\t0\t0\t0\nCapInh:\t0000000000000000\nCapPrm:\t00000000a80425fb\nCapEff:\t00000000a80425fb\nCapBnd:\t"
                + process.bounding + "\nCapAmb:\t0000000000000000\nNoNewPrivs:\t0\nSeccomp:\t2\n");
        write(directory + QStringLiteral("/stat"), QByteArray::number(process.pid) + " (" + process.name
                                                       + ") S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 "
                                                       + QByteArray::number(process.startTime) + " 0 0 0\n");
        write(directory + QStringLiteral("/cmdline"), process.arguments);
        write(directory + QStringLiteral("/cgroup"), process.cgroup);
        write(directory + QStringLiteral("/attr/current"), "docker-default (enforce)\n");
        link(QString::fromLatin1(process.pidNamespace), directory + QStringLiteral("/ns/pid"));
    }
    void addSelf(const QByteArray &pidNamespace) const
    {
        link(QString::fromLatin1(pidNamespace), m_directory.filePath(QStringLiteral("proc/self/ns/pid")));
    }
    void addGroup(const QString &path, const QByteArray &pids) const
    {
        write(m_directory.filePath(QStringLiteral("cgroup") + path + QStringLiteral("/cgroup.procs")), pids);
    }
    void write(const QString &path, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    [[nodiscard]] QString path(const QString &below) const { return m_directory.filePath(below); }
    [[nodiscard]] bulkhead::host::HostTrees trees() const
    {
        return {.proc = m_directory.filePath(QStringLiteral("proc")), .cgroup = m_directory.filePath(QStringLiteral("cgroup"))};
    }

private:
    static void link(const QString &target, const QString &path)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile::remove(path);
        if (!QFile::link(target, path))
            qFatal("cannot link %s", qPrintable(path));
    }

    QTemporaryDir m_directory;
};
