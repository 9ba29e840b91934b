// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/connectionprobe.h"
#include "core/engine/eventstream.h"
#include "tests/support/labengine.h"

#include <QCoroTask>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

/// A real sshd on a loopback port, with keys of its own; docker on its far side talks to the lab engine.
class RealSshTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QByteArray m_path = qgetenv("PATH");
    QProcess m_sshd;
    Endpoint m_endpoint;

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
    void makeKey(const QString &name) const
    {
        QCOMPARE(QProcess::execute(u"ssh-keygen"_s,
                                   {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, m_directory.filePath(name)}),
                 0);
    }
    void startServer(quint16 port)
    {
        const auto directory = m_directory.path().toLocal8Bit();
        write(u"authorized"_s, read(u"client.pub"_s));
        write(u"sshd_config"_s, "ListenAddress 127.0.0.1\nPort " + QByteArray::number(port) + "\nHostKey " + directory
                                    + "/host\nAuthorizedKeysFile " + directory
                                    + "/authorized\nPidFile none\nUsePAM no\nStrictModes no\n"
                                      "PasswordAuthentication no\nPermitRootLogin prohibit-password\nPrintMotd no\n");
        if (::getuid() == 0) // where sshd, which no service started, sits down before it knows who comes
            QVERIFY(QDir().mkpath(u"/run/sshd"_s));
        m_sshd.setStandardErrorFile(m_directory.filePath(u"sshd.log"_s));
        m_sshd.start(QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}),
                     {u"-D"_s, u"-e"_s, u"-f"_s, m_directory.filePath(u"sshd_config"_s)});
        const auto listens = [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(200);
        };
        QTRY_VERIFY2(listens(), read(u"sshd.log"_s).constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        BULKHEAD_NEEDS_LAB_ENGINE();
        if (QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}).isEmpty())
            QSKIP("sshd is missing: the package openssh-server");
        makeKey(u"host"_s);
        makeKey(u"client"_s);
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const auto port = probe.serverPort();
        probe.close();
        startServer(port);
        // the person's own ssh configuration has no part in this
        const auto directory = m_directory.path().toLocal8Bit();
        write(u"known"_s, "[127.0.0.1]:" + QByteArray::number(port) + ' ' + read(u"host.pub"_s));
        write(u"ssh_config"_s, "Host *\nIdentityFile " + directory
                                   + "/client\nIdentitiesOnly yes\nIdentityAgent none\nUserKnownHostsFile " + directory
                                   + "/known\nStrictHostKeyChecking yes\nBatchMode yes\n");
        const auto real = QStandardPaths::findExecutable(u"ssh"_s).toLocal8Bit();
        write(u"ssh"_s, "#!/bin/sh\nexec " + real + " -F " + directory + "/ssh_config \"$@\"\n");
        qputenv("PATH", directory + ':' + m_path);
        m_endpoint.transport = Transport::Ssh;
        m_endpoint.host = u"127.0.0.1"_s;
        m_endpoint.port = port;
        m_endpoint.sshUser = QString::fromLocal8Bit(::getpwuid(::getuid())->pw_name);
        m_endpoint.socketPath = Endpoint::parse(test::labEngine())->socketPath;
    }

    void cleanupTestCase()
    {
        qputenv("PATH", m_path);
        m_sshd.terminate();
        m_sshd.waitForFinished();
    }

    void inspectsTheLab()
    {
        EngineClient client(m_endpoint);
        const auto list = QCoro::waitFor(client.containers()).and_then(parseContainerList);
        QVERIFY2(list, qPrintable(list ? QString() : list.error().detail));
        QVERIFY(list->size() >= 10);
        for (const auto &container : *list)
            QVERIFY(QCoro::waitFor(client.inspect(container.id)).and_then(parseContainerDetails));
    }

    void followsEvents()
    {
        EngineClient client(m_endpoint);
        const auto stream = client.events();
        QSignalSpy opened(stream.get(), &EventStream::opened);
        QSignalSpy events(stream.get(), &EventStream::event);
        QVERIFY(opened.wait());
        test::labDocker({u"exec"_s, u"web1"_s, u"true"_s});
        QTRY_VERIFY(!events.isEmpty());
    }

    void theProbePasses()
    {
        ConnectionProbe probe(m_endpoint);
        QSignalSpy finished(&probe, &ConnectionProbe::finished);
        probe.start();
        QVERIFY(finished.wait(20000));
        QVERIFY(finished.constFirst().constFirst().toBool());
    }

    void aHostKeyThatIsNotKnownIsShown()
    {
        const auto known = read(u"known"_s);
        write(u"known"_s, "");
        EngineClient client(m_endpoint);
        const auto info = QCoro::waitFor(client.info());
        write(u"known"_s, known);
        QCOMPARE(info.error().kind, ErrorKind::SshFailed);
        QVERIFY2(info.error().detail.contains("Host key verification failed"_L1), qPrintable(info.error().detail));
    }

    void aKeyThatIsNotAuthorizedIsShown()
    {
        write(u"authorized"_s, "");
        EngineClient client(m_endpoint);
        const auto info = QCoro::waitFor(client.info());
        write(u"authorized"_s, read(u"client.pub"_s));
        QCOMPARE(info.error().kind, ErrorKind::SshFailed);
        QVERIFY2(info.error().what.contains("Permission denied"_L1), qPrintable(info.error().what));
    }

    void aSocketThatIsNotThereIsShown()
    {
        auto endpoint = m_endpoint;
        endpoint.socketPath = u"/nonexistent/docker.sock"_s;
        EngineClient client(endpoint);
        const auto info = QCoro::waitFor(client.info());
        QCOMPARE(info.error().kind, ErrorKind::SshFailed);
        QVERIFY2(info.error().detail.contains("/nonexistent/docker.sock"_L1), qPrintable(info.error().detail));
    }

    void aPortThatNobodyListensOnIsShown()
    {
        auto endpoint = m_endpoint;
        endpoint.port = 1;
        EngineClient client(endpoint);
        const auto info = QCoro::waitFor(client.info());
        QCOMPARE(info.error().kind, ErrorKind::SshFailed);
        QVERIFY2(info.error().what.contains("refused"_L1), qPrintable(info.error().what));
    }
};

QTEST_GUILESS_MAIN(RealSshTest)
#include "tst_realssh.moc"
