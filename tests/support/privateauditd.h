// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/kernelaudit.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

namespace bulkhead::test {

using namespace Qt::StringLiterals;

/// auditd with a configuration and a log directory of its own. There is one in a kernel: the test gives up where another runs.
class PrivateAuditd
{
public:
    PrivateAuditd()
    {
        QDir(m_directory.path()).mkdir(u"log"_s);
        QDir(m_directory.path()).mkdir(u"rules.d"_s);
        QDir(m_directory.path()).mkdir(u"plugins.d"_s);
        QFile configuration(m_directory.filePath(u"auditd.conf"_s));
        if (configuration.open(QIODevice::WriteOnly))
            configuration.write(
                "local_events = yes\nwrite_logs = yes\nlog_file = " + log().toUtf8()
                + "\nlog_format = ENRICHED\nflush = NONE\nmax_log_file = 8\nnum_logs = 5\nmax_log_file_action = ROTATE\n"
                  "space_left = 75\nspace_left_action = IGNORE\nadmin_space_left = 50\nadmin_space_left_action = IGNORE\n"
                  "disk_full_action = IGNORE\ndisk_error_action = IGNORE\nend_of_event_timeout = 2\nplugin_dir = "
                + m_directory.filePath(u"plugins.d"_s).toUtf8() + '\n');
        configuration.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    ~PrivateAuditd() { stop(SIGTERM); }

    [[nodiscard]] QString log() const { return m_directory.filePath(u"log/audit.log"_s); }
    [[nodiscard]] QStringList logs() const
    {
        QStringList files;
        for (const QString &name : QDir(m_directory.filePath(u"log"_s)).entryList({u"audit.log*"_s}, QDir::Files))
            files.append(m_directory.filePath(u"log/"_s + name));
        return files;
    }
    [[nodiscard]] bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"auditd"_s, {u"-n"_s, u"-c"_s, m_directory.path(), u"-s"_s, u"nochange"_s});
        if (!m_process.waitForStarted())
            return false;
        for (int i = 0; i < 100; ++i) {
            const auto status = audit::readAuditStatus();
            if (status && qint64(status->daemonPid) == m_process.processId() && QFile::exists(log()))
                return true;
            if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(50))
                break;
        }
        return false;
    }
    void stop(int signal)
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), signal);
        m_process.waitForFinished(10'000);
    }
    void rotate() const { ::kill(pid_t(m_process.processId()), SIGUSR1); }
    [[nodiscard]] QByteArray words() { return m_process.readAll(); }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
};

} // namespace bulkhead::test
