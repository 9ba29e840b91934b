// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

namespace bulkhead::test {

/// A real sshd on a loopback port, with keys of its own; `ssh` on PATH knows it and nothing of the person's own configuration.
class SshServer
{
public:
    /// Why there can be none; empty where there can.
    [[nodiscard]] static QString missing()
    {
        return program().isEmpty() ? QStringLiteral("sshd is missing: the package openssh-server") : QString();
    }

    /// `options` are further lines of sshd_config. Fails the test where it does not come up.
    void start(const QByteArray &options = {})
    {
        makeKey(QStringLiteral("host"));
        makeKey(QStringLiteral("client"));
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
        probe.close();
        startServer(options);
        const auto directory = m_directory.path().toLocal8Bit();
        write(QStringLiteral("known"), "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + read(QStringLiteral("host.pub")));
        write(QStringLiteral("ssh_config"), "Host *\nIdentityFile " + directory
                                                + "/client\nIdentitiesOnly yes\nIdentityAgent none\nUserKnownHostsFile "
                                                + directory + "/known\nStrictHostKeyChecking yes\nBatchMode yes\n");
        const auto real = QStandardPaths::findExecutable(QStringLiteral("ssh")).toLocal8Bit();
        write(QStringLiteral("ssh"), "#!/bin/sh\nexec " + real + " -F " + directory + "/ssh_config \"$@\"\n");
        qputenv("PATH", directory + ':' + m_path);
    }

    void stop()
    {
        qputenv("PATH", m_path);
        m_sshd.terminate();
        m_sshd.waitForFinished();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_sshd.processId(); }
    [[nodiscard]] static QString user() { return QString::fromLocal8Bit(::getpwuid(::getuid())->pw_name); }

    /// Its files: "known" (hosts), "authorized" (keys), "sshd.log".
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    }
    void makeKey(const QString &name) const
    {
        QCOMPARE(QProcess::execute(QStringLiteral("ssh-keygen"),
                                   {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
                                    QString(), QStringLiteral("-f"), m_directory.filePath(name)}),
                 0);
    }
    void startServer(const QByteArray &options)
    {
        const auto directory = m_directory.path().toLocal8Bit();
        write(QStringLiteral("authorized"), read(QStringLiteral("client.pub")));
        write(QStringLiteral("sshd_config"), "ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nHostKey "
                                                 + directory + "/host\nAuthorizedKeysFile " + directory
                                                 + "/authorized\nPidFile none\nUsePAM no\nStrictModes no\n"
                                                   "PasswordAuthentication no\nPermitRootLogin prohibit-password\nPrintMotd no\n"
                                                 + options);
        if (::getuid() == 0) // where sshd, which no service started, sits down before it knows who comes
            QVERIFY(QDir().mkpath(QStringLiteral("/run/sshd")));
        m_sshd.setStandardErrorFile(m_directory.filePath(QStringLiteral("sshd.log")));
        m_sshd.start(program(), {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                                 m_directory.filePath(QStringLiteral("sshd_config"))});
        const auto listens = [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return socket.waitForConnected(200);
        };
        QTRY_VERIFY2(listens(), read(QStringLiteral("sshd.log")).constData());
    }

    QTemporaryDir m_directory;
    QByteArray m_path = qgetenv("PATH");
    QProcess m_sshd;
    quint16 m_port = 0;
};

} // namespace bulkhead::test
