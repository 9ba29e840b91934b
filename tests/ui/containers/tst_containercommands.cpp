// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/shellwords.h"
#include "tests/support/testmain.h"
#include "tests/ui/containers/containersofatest.h"
#include "ui/containers/containercommands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using bulkhead::test::plainContainer;

class TestContainerCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesForAShell_data();
    void quotesForAShell();
    void namesAllContainersInOneInspect();
    void makesALineForEachContainer();
    void namesTheEngineWhereItIsNotTheDefault();
    void runOptionsSayWhatDecides();
};

static snapshot::ContainerPtr shared(const snapshot::ContainerEntry &entry)
{
    return std::make_shared<snapshot::ContainerEntry>(entry);
}

void TestContainerCommands::quotesForAShell_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("a plain word needs no quotes") << u"nginx:1.27"_s << u"nginx:1.27"_s;
    QTest::newRow("a blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("a quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("a substitution stays a word") << u"$(reboot)"_s << u"'$(reboot)'"_s;
    QTest::newRow("a line break stays in the word") << u"a\nreboot"_s << u"'a\nreboot'"_s;
    QTest::newRow("unicode") << u"größe"_s << u"'größe'"_s;
    QTest::newRow("nothing") << u""_s << u"''"_s;
}

void TestContainerCommands::quotesForAShell()
{
    QFETCH(QString, word);
    QTEST(handoff::shellQuoted(word), "quoted");
}

void TestContainerCommands::namesAllContainersInOneInspect()
{
    QCOMPARE(commandFor(ContainerCommand::Inspect, {shared(plainContainer(u"a"_s)), shared(plainContainer(u"b c"_s, 'b'))}, {}),
             u"docker inspect a 'b c'"_s);
}

void TestContainerCommands::makesALineForEachContainer()
{
    const QList containers{shared(plainContainer(u"a"_s)), shared(plainContainer(u"b"_s, 'b'))};
    QCOMPARE(commandFor(ContainerCommand::Exec, containers, {}), u"docker exec -it a sh\ndocker exec -it b sh"_s);
    QCOMPARE(commandFor(ContainerCommand::Logs, containers.first(1), {}), u"docker logs --tail 100 a"_s);
    QCOMPARE(commandFor(ContainerCommand::Top, containers.first(1), {}), u"docker top a"_s);
}

void TestContainerCommands::namesTheEngineWhereItIsNotTheDefault()
{
    const QList containers{shared(plainContainer(u"a"_s))};
    snapshot::Provenance provenance;
    provenance.endpoint = u"unix:///run/docker.sock"_s;
    provenance.contextName = u"default"_s;
    QCOMPARE(commandFor(ContainerCommand::Top, containers, provenance), u"docker top a"_s);
    provenance.contextName = u"my lab"_s;
    QCOMPARE(commandFor(ContainerCommand::Top, containers, provenance), u"docker --context 'my lab' top a"_s);
    provenance.contextName.clear();
    provenance.endpoint = u"tcp://10.0.0.1:2375"_s;
    QCOMPARE(commandFor(ContainerCommand::Top, containers, provenance), u"docker -H tcp://10.0.0.1:2375 top a"_s);
}

void TestContainerCommands::runOptionsSayWhatDecides()
{
    auto entry = plainContainer(u"a"_s);
    QCOMPARE(commandFor(ContainerCommand::RunOptions, {shared(entry)}, {}), u"docker run --network=bridge busybox:1"_s);
    entry.details->user = u"1000"_s;
    entry.details->securityOpt = {u"no-new-privileges"_s};
    entry.details->pidMode = u"host"_s;
    entry.details->readonlyRootfs = true;
    const QString line = commandFor(ContainerCommand::RunOptions, {shared(entry)}, {});
    for (const QString &option : {u"--security-opt=no-new-privileges"_s, u"--pid=host"_s, u"--read-only"_s, u"--user=1000"_s})
        QCOMPARE(line.count(option), 1);
    QVERIFY(line.endsWith(u" busybox:1"_s));
}

BULKHEAD_TEST(TestContainerCommands)
#include "tst_containercommands.moc"
