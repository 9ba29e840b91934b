// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/connection/ownconnections.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using engine::Endpoint;
using engine::EngineContext;
using engine::Transport;

namespace {

Endpoint endpointOf(const QString &text)
{
    return Endpoint::parse(text).value();
}

} // namespace

class TestOwnConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedIsLoadedAgain()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"settings.ini"_s);
        EngineContext ssh{.name = u"bücher/1"_s,
                          .description = u"with\nlines"_s,
                          .endpoint = endpointOf(u"ssh://me@build:22/run/d.sock"_s),
                          .origin = EngineContext::Origin::Own,
                          .problem = {}};
        EngineContext tls{.name = u"prod"_s,
                          .description = {},
                          .endpoint = endpointOf(u"tcp://prod:2376/base"_s),
                          .origin = EngineContext::Origin::Own,
                          .problem = {}};
        tls.endpoint.transport = Transport::Tls;
        tls.endpoint.tls = {u"/k/ca.pem"_s, u"/k/cert.pem"_s, u"/k/key.pem"_s, false};
        {
            QSettings settings(file, QSettings::IniFormat);
            ui::saveOwnConnections(settings, {ssh, tls});
        }
        QSettings settings(file, QSettings::IniFormat);
        const auto loaded = ui::loadOwnConnections(settings);
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(loaded.at(0).name, ssh.name);
        QCOMPARE(loaded.at(0).description, ssh.description);
        QCOMPARE(loaded.at(0).endpoint, ssh.endpoint);
        QCOMPARE(loaded.at(0).origin, EngineContext::Origin::Own);
        QCOMPARE(loaded.at(1).endpoint, tls.endpoint);
    }

    void headersAreNeverWrittenBecauseTheyMayHoldSecrets()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"settings.ini"_s);
        EngineContext context{.name = u"proxy"_s,
                              .description = {},
                              .endpoint = endpointOf(u"tcp://proxy:1"_s),
                              .origin = EngineContext::Origin::Own,
                              .problem = {}};
        context.endpoint.headers = {{"Authorization", "Bearer hunter2"}};
        {
            QSettings settings(file, QSettings::IniFormat);
            ui::saveOwnConnections(settings, {context});
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("hunter2"));
    }

    void savingFewerLeavesNoneOfTheOldOnes()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        EngineContext context{
            .name = u"a"_s, .description = {}, .endpoint = {}, .origin = EngineContext::Origin::Own, .problem = {}};
        ui::saveOwnConnections(settings, {context, context, context});
        ui::saveOwnConnections(settings, {});
        QVERIFY(ui::loadOwnConnections(settings).isEmpty());
        QVERIFY(settings.allKeys().filter(u"name"_s).isEmpty());
    }

    void anEntryThatMakesNoSenseIsSkipped()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"ownConnections/size"_s, 2);
        settings.setValue(u"ownConnections/1/name"_s, u"pigeon"_s);
        settings.setValue(u"ownConnections/1/transport"_s, u"pigeon"_s);
        settings.setValue(u"ownConnections/2/transport"_s, u"unix"_s);
        QVERIFY(ui::loadOwnConnections(settings).isEmpty());
    }

    void sameEndpoint_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("the letter case of a host") << u"tcp://Engine:2375"_s << u"tcp://engine:2375"_s << true;
        QTest::newRow("the standard port") << u"tcp://engine"_s << u"tcp://engine:2375"_s << true;
        QTest::newRow("another port") << u"tcp://engine:2375"_s << u"tcp://engine:2376"_s << false;
        QTest::newRow("another ssh user") << u"ssh://a@engine"_s << u"ssh://b@engine"_s << false;
        QTest::newRow("a socket path written in two ways")
            << u"unix:///nonexistent/./d.sock"_s << u"unix:///nonexistent/d.sock"_s << true;
        QTest::newRow("another socket") << u"unix:///nonexistent/a"_s << u"unix:///nonexistent/b"_s << false;
    }
    void sameEndpoint()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(ui::isSameEndpoint(endpointOf(a), endpointOf(b)), "same");
    }

    void aLinkToASocketIsTheSameSocket()
    {
        const QTemporaryDir directory;
        QFile socket(directory.filePath(u"d.sock"_s));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(socket.fileName(), directory.filePath(u"link.sock"_s)));
        Endpoint a;
        a.socketPath = socket.fileName();
        Endpoint b;
        b.socketPath = directory.filePath(u"link.sock"_s);
        QVERIFY(ui::isSameEndpoint(a, b));
    }

    void otherCertificatesAreAnotherConnection()
    {
        Endpoint a = Endpoint::parse(u"tcp://engine:2376", true).value();
        Endpoint b = a;
        b.tls.ca = u"/other/ca.pem"_s;
        QVERIFY(!ui::isSameEndpoint(a, b));
        QVERIFY(ui::isSameEndpoint(a, a));
    }
};

BULKHEAD_TEST(TestOwnConnections)
#include "tst_ownconnections.moc"
