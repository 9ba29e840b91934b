// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/connectionprobe.h"
#include "core/engine/eventstream.h"
#include "tests/support/labengine.h"
#include "tests/support/sshserver.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

/// A real sshd on a loopback port; docker on its far side talks to the lab engine.
class RealSshTest : public QObject
{
    Q_OBJECT

    test::SshServer m_server;
    Endpoint m_endpoint;

private Q_SLOTS:
    void initTestCase()
    {
        BULKHEAD_NEEDS_LAB_ENGINE();
        if (const QString missing = test::SshServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_server.start();
        m_endpoint.transport = Transport::Ssh;
        m_endpoint.host = u"127.0.0.1"_s;
        m_endpoint.port = m_server.port();
        m_endpoint.sshUser = test::SshServer::user();
        m_endpoint.socketPath = Endpoint::parse(test::labEngine())->socketPath;
    }

    void cleanupTestCase() { m_server.stop(); }

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
        const auto known = m_server.read(u"known"_s);
        m_server.write(u"known"_s, "");
        EngineClient client(m_endpoint);
        const auto info = QCoro::waitFor(client.info());
        m_server.write(u"known"_s, known);
        QCOMPARE(info.error().kind, ErrorKind::SshFailed);
        QVERIFY2(info.error().detail.contains("Host key verification failed"_L1), qPrintable(info.error().detail));
    }

    void aKeyThatIsNotAuthorizedIsShown()
    {
        m_server.write(u"authorized"_s, "");
        EngineClient client(m_endpoint);
        const auto info = QCoro::waitFor(client.info());
        m_server.write(u"authorized"_s, m_server.read(u"client.pub"_s));
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

BULKHEAD_TEST(RealSshTest)
#include "tst_realssh.moc"
