// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehost.h"
#include "tests/support/testmain.h"
#include "ui/connection/hostregistry.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using snapshot::Host;
using test::adoptEngine;
using test::contextFor;
using test::FakeHost;
using ui::HostRegistry;

class TestHostRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_settings = std::make_unique<test::OwnSettings>(); }

    void nothingIsOpenUnasked()
    {
        {
            HostRegistry registry;
            registry.saveOwnConnection(contextFor(u"lab"_s, u"tcp://lab:1"_s));
        }
        const HostRegistry registry;
        QVERIFY(registry.hosts().empty());
        QCOMPARE(registry.current(), nullptr);
        QCOMPARE(registry.ownConnections().size(), 1);
    }

    void theSameEndpointTwiceSwitchesToIt()
    {
        HostRegistry registry;
        FakeHost *lab = adoptEngine(registry, u"lab"_s, u"tcp://lab:2375"_s);
        FakeHost *prod = adoptEngine(registry, u"prod"_s, u"tcp://prod:2375"_s);
        QCOMPARE(registry.current(), prod);
        QSignalSpy opened(&registry, &HostRegistry::hostOpened);
        QCOMPARE(registry.open(contextFor(u"another name"_s, u"tcp://LAB"_s)), lab);
        QCOMPARE(registry.current(), lab);
        QCOMPARE(registry.hosts().size(), 2U);
        QVERIFY(opened.isEmpty());
        QCOMPARE(lab->refreshed, 0);
    }

    void openingWhatFailedTriesItAgain()
    {
        HostRegistry registry;
        FakeHost *lab = adoptEngine(registry, u"lab"_s, u"tcp://lab:2375"_s, Host::State::Failed);
        registry.open(contextFor(u"lab"_s, u"tcp://lab:2375"_s));
        QCOMPARE(lab->refreshed, 1);
    }

    void aBrokenContextOpensNothing()
    {
        HostRegistry registry;
        auto broken = contextFor(u"broken"_s, u"tcp://lab:1"_s);
        broken.problem = Error{ErrorKind::Malformed, u"meta.json"_s, {}};
        QCOMPARE(registry.open(broken), nullptr);
        QVERIFY(registry.hosts().empty());
    }

    void closingTheCurrentShowsItsNeighbour()
    {
        HostRegistry registry;
        FakeHost *a = adoptEngine(registry, u"a"_s, u"tcp://a:1"_s);
        FakeHost *b = adoptEngine(registry, u"b"_s, u"tcp://b:1"_s);
        FakeHost *c = adoptEngine(registry, u"c"_s, u"tcp://c:1"_s);
        registry.setCurrent(b);
        registry.close(b);
        QCOMPARE(registry.current(), c);
        registry.close(c);
        QCOMPARE(registry.current(), a);
        registry.close(a);
        QCOMPARE(registry.current(), nullptr);
    }

    void closingAnotherLeavesTheCurrent()
    {
        HostRegistry registry;
        FakeHost *a = adoptEngine(registry, u"a"_s, u"tcp://a:1"_s);
        FakeHost *b = adoptEngine(registry, u"b"_s, u"tcp://b:1"_s);
        QSignalSpy current(&registry, &HostRegistry::currentChanged);
        registry.close(a);
        QCOMPARE(registry.current(), b);
        QVERIFY(current.isEmpty());
    }

    void aClosedHostIsOutOfTheListWhenItIsAnnouncedAndDeletedAfterwards()
    {
        HostRegistry registry;
        const QPointer host(adoptEngine(registry, u"a"_s, u"tcp://a:1"_s));
        bool wasListed = true;
        connect(&registry, &HostRegistry::hostClosing, this,
                [&](Host *closing) { wasListed = registry.find(closing) != nullptr; });
        registry.close(host);
        QVERIFY(!wasListed);
        QVERIFY(host);
        QTRY_VERIFY(!host);
    }

    void aStateChangeIsPassedOn()
    {
        HostRegistry registry;
        FakeHost *host = adoptEngine(registry, u"a"_s, u"tcp://a:1"_s);
        QSignalSpy changed(&registry, &HostRegistry::hostChanged);
        host->setState(Host::State::Stale);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<Host *>(), host);
    }

    void plainTcpIsMarkedWhereverItIsOpen()
    {
        HostRegistry registry;
        FakeHost *plain = adoptEngine(registry, u"a"_s, u"tcp://a:1"_s);
        FakeHost *ssh = adoptEngine(registry, u"b"_s, u"ssh://b"_s);
        QVERIFY(registry.find(plain)->isUnprotected());
        QVERIFY(!registry.find(ssh)->isUnprotected());
    }

    void ownConnectionsAreAddedReplacedRenamedAndRemoved()
    {
        HostRegistry registry;
        QSignalSpy changed(&registry, &HostRegistry::ownConnectionsChanged);
        registry.saveOwnConnection(contextFor(u"lab"_s, u"tcp://lab:1"_s));
        registry.saveOwnConnection(contextFor(u"prod"_s, u"ssh://prod"_s));
        registry.saveOwnConnection(contextFor(u"lab"_s, u"tcp://lab:2"_s));
        registry.saveOwnConnection(contextFor(u"laboratory"_s, u"tcp://lab:3"_s), u"lab"_s);
        QCOMPARE(changed.size(), 4);
        QCOMPARE(registry.ownConnections().size(), 2);
        QCOMPARE(registry.ownConnections().at(0).name, u"laboratory"_s);
        QCOMPARE(registry.ownConnections().at(0).endpoint.port, 3);
        registry.removeOwnConnection(u"laboratory"_s);
        const HostRegistry again;
        QCOMPARE(again.ownConnections().size(), 1);
        QCOMPARE(again.ownConnections().at(0).name, u"prod"_s);
    }

    void theSameFileTwiceSwitchesToItAndAFileThatCannotBeReadIsNotRemembered()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"broken.bulkhead"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of the kind");
        file.close();
        HostRegistry registry;
        Host *host = registry.openFile(file.fileName());
        QCOMPARE(registry.openFile(directory.path() + u"/./broken.bulkhead"_s), host);
        QCOMPARE(registry.hosts().size(), 1U);
        QTRY_COMPARE(host->state(), Host::State::Failed);
        QVERIFY(registry.recentFiles().isEmpty());
        QCOMPARE(registry.find(host)->place(), QFileInfo(file.fileName()).canonicalFilePath());
    }

private:
    std::unique_ptr<test::OwnSettings> m_settings;
};

BULKHEAD_TEST(TestHostRegistry)
#include "tst_hostregistry.moc"
