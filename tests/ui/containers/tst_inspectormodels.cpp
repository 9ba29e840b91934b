// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/containers/containersofatest.h"
#include "ui/containers/capabilitytablemodel.h"
#include "ui/containers/comparisonmodel.h"
#include "ui/containers/containerfacts.h"
#include "ui/containers/environmentmodel.h"
#include "ui/containers/mounttablemodel.h"
#include "ui/containers/processtablemodel.h"
#include "ui/widgets/datadelegate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using bulkhead::test::plainContainer;
using bulkhead::test::plainHost;
using bulkhead::test::plainProcess;
using capability::Capability;

class TestInspectorModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsOfTheEnvironmentAreMasked();
    void anotherEnvironmentIsHiddenAgain();
    void processesShowWhatWasSeen();
    void whatIsNotKnownOfAProcessIsUnknown();
    void mountsExplainThemselves();
    void capabilitiesHaveReasons_data();
    void capabilitiesHaveReasons();
    void aDifferenceToTheKernelIsMarked();
    void withoutAnObservationNothingIsClaimed();
    void differencesBetweenContainersAreTinted();
    void factsOfTheSummary();
};

static QStringList rowTexts(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data().toString();
    return texts;
}

void TestInspectorModels::secretsOfTheEnvironmentAreMasked()
{
    EnvironmentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEnvironment({u"LANG=C.UTF-8"_s, u"DB_PASSWORD=hunter2=x"_s, u"EMPTY"_s});
    QCOMPARE(rowTexts(model, 0), (QStringList{u"LANG"_s, u"C.UTF-8"_s, u""_s}));
    QCOMPARE(rowTexts(model, 1), (QStringList{u"DB_PASSWORD"_s, u"********"_s, u"Reveal"_s}));
    QCOMPARE(rowTexts(model, 2), (QStringList{u"EMPTY"_s, u""_s, u""_s}));
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(CopyRole), int(Qt::EditRole)})
        QVERIFY(!model.index(1, EnvironmentModel::Value).data(role).toString().contains(u"hunter2"_s));
    model.setRevealed(1, true);
    QCOMPARE(rowTexts(model, 1), (QStringList{u"DB_PASSWORD"_s, u"hunter2=x"_s, u"Hide"_s}));
}

void TestInspectorModels::anotherEnvironmentIsHiddenAgain()
{
    EnvironmentModel model;
    model.setEnvironment({u"TOKEN=abc"_s});
    model.setRevealed(0, true);
    model.setEnvironment({u"TOKEN=abc"_s}); // an update of the same container
    QVERIFY(model.isRevealed(0));
    model.setEnvironment({u"TOKEN=other"_s});
    QVERIFY(!model.isRevealed(0));
}

void TestInspectorModels::processesShowWhatWasSeen()
{
    ProcessTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto second = plainProcess();
    second.pid = 4720;
    second.uid = 1000;
    second.effectiveUid = 0;
    second.seccomp = host::SeccompMode::Disabled;
    second.command = u"psql --password hunter2"_s;
    model.setProcesses({plainProcess(), second});
    QCOMPARE(rowTexts(model, 0), (QStringList{u"4711"_s, u"4700"_s, u"0"_s, u"14"_s, u"httpd -f"_s, u"no"_s, u"filter"_s,
                                              u"docker-default (enforce)"_s}));
    QCOMPARE(rowTexts(model, 1).at(ProcessTableModel::User), u"1000, acts as 0"_s);
    QCOMPARE(rowTexts(model, 1).at(ProcessTableModel::Seccomp), u"none"_s);
    QVERIFY(!rowTexts(model, 1).at(ProcessTableModel::Command).contains(u"hunter2"_s));
}

void TestInspectorModels::whatIsNotKnownOfAProcessIsUnknown()
{
    ProcessTableModel model;
    host::ProcessFacts process;
    process.pid = 12;
    process.parentPid = 1;
    process.user = u"root"_s;
    process.command = u"sh"_s;
    model.setProcesses({process});
    QCOMPARE(rowTexts(model, 0),
             (QStringList{u"12"_s, u"1"_s, u"root"_s, u"unknown"_s, u"sh"_s, u"unknown"_s, u"unknown"_s, u"none known"_s}));
}

void TestInspectorModels::mountsExplainThemselves()
{
    auto entry = plainContainer(u"a"_s);
    engine::Mount volume;
    volume.type = u"volume"_s;
    volume.name = u"data"_s;
    volume.source = u"/var/lib/docker/volumes/data/_data"_s;
    volume.destination = u"/data"_s;
    engine::Mount socket;
    socket.type = u"bind"_s;
    socket.source = u"/var/run/docker.sock"_s;
    socket.destination = u"/docker.sock"_s;
    socket.writable = false;
    entry.details->mounts = {volume, socket};
    entry.details->tmpfs = {{u"/tmp"_s, u"ro,size=1m"_s}};
    MountTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMounts(*entry.details, findings::sensitiveMounts(*entry.details));
    QCOMPARE(rowTexts(model, 0).first(5), (QStringList{u""_s, u"/data"_s, u"data"_s, u"writable"_s, u"volume"_s}));
    QCOMPARE(rowTexts(model, 1).first(5),
             (QStringList{u"Critical"_s, u"/docker.sock"_s, u"/var/run/docker.sock"_s, u"read-only"_s, u"bind"_s}));
    QCOMPARE(rowTexts(model, 2).first(5), (QStringList{u""_s, u"/tmp"_s, u""_s, u"read-only"_s, u"tmpfs"_s}));
    QVERIFY(model.explanation(1).contains(u"privileged container"_s));
    QCOMPARE(model.explanation(0), u""_s);
    QCOMPARE(model.index(0, MountTableModel::Source).data(CopyRole).toString(), volume.source);
}

void TestInspectorModels::capabilitiesHaveReasons_data()
{
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("drop");
    QTest::addColumn<QString>("user");
    QTest::addColumn<Capability>("capability");
    QTest::addColumn<QString>("predicted");
    QTest::addColumn<QString>("reason");
    const QStringList nothing;
    QTest::newRow("one of the default list")
        << nothing << nothing << u""_s << Capability::Chown << u"effective"_s << u"in the engine's default list"_s;
    QTest::newRow("one that was asked for") << QStringList{u"net_admin"_s} << nothing << u""_s << Capability::NetAdmin
                                            << u"effective"_s << u"HostConfig.CapAdd[0] = \"net_admin\""_s;
    QTest::newRow("one that was taken away") << nothing << QStringList{u"CHOWN"_s} << u""_s << Capability::Chown << u"—"_s
                                             << u"HostConfig.CapDrop[0] = \"CHOWN\" takes it away"_s;
    QTest::newRow("another user holds none") << nothing << nothing << u"1000"_s << Capability::Chown << u"bounding only"_s
                                             << u"the user is not root: cleared when its program starts"_s;
}

void TestInspectorModels::capabilitiesHaveReasons()
{
    QFETCH(QStringList, add);
    QFETCH(QStringList, drop);
    QFETCH(QString, user);
    QFETCH(Capability, capability);
    auto entry = plainContainer(u"a"_s);
    entry.details->capAdd = add;
    entry.details->capDrop = drop;
    entry.details->user = user;
    CapabilityTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCapabilities(snapshot::containerCapabilities(entry, plainHost()));
    const int row = model.rowOf(capability);
    QVERIFY(row >= 0);
    QTEST(model.index(row, CapabilityTableModel::Predicted).data().toString(), "predicted");
    QTEST(model.index(row, CapabilityTableModel::Reason).data().toString(), "reason");
    QCOMPARE(model.rowOf(Capability::SysModule), -1);
    model.setShowAll(true);
    QCOMPARE(model.rowCount(), 41);
}

void TestInspectorModels::aDifferenceToTheKernelIsMarked()
{
    auto entry = plainContainer(u"a"_s);
    entry.processes.processes = {plainProcess()};
    auto &sets = *entry.processes.processes.first().capabilities;
    sets.effective.insert(Capability::SysAdmin);
    sets.bounding = sets.bounding | sets.effective;
    sets.bounding.insert(Capability(45)); // newer than this program
    CapabilityTableModel model;
    model.setCapabilities(snapshot::containerCapabilities(entry, plainHost()));
    const QModelIndex observed = model.index(model.rowOf(Capability::SysAdmin), CapabilityTableModel::Observed);
    QCOMPARE(observed.data().toString(), u"≠ effective"_s);
    QCOMPARE(observed.data(ToneRole).toInt(), int(Tone::High));
    const QModelIndex same = model.index(model.rowOf(Capability::Chown), CapabilityTableModel::Observed);
    QCOMPARE(same.data().toString(), u"effective"_s);
    QVERIFY(!same.data(ToneRole).isValid());
    QCOMPARE(model.index(model.rowOf(Capability(45)), CapabilityTableModel::Name).data().toString(), u"CAP_45"_s);
}

void TestInspectorModels::withoutAnObservationNothingIsClaimed()
{
    CapabilityTableModel model;
    model.setCapabilities(snapshot::containerCapabilities(plainContainer(u"a"_s), plainHost()));
    QCOMPARE(model.index(0, CapabilityTableModel::Observed).data().toString(), u"unknown"_s);
}

void TestInspectorModels::differencesBetweenContainersAreTinted()
{
    auto other = plainContainer(u"b\nc"_s, 'b');
    other.details->privileged = true;
    ComparisonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const snapshot::HostSnapshot host = plainHost();
    model.setContainers({containerRow(std::make_shared<snapshot::ContainerEntry>(plainContainer(u"a"_s)), host, {}),
                         containerRow(std::make_shared<snapshot::ContainerEntry>(other), host, {})});
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"b␊c"_s);
    QCOMPARE(rowTexts(model, 4), (QStringList{u"Privileged"_s, u"no"_s, u"yes"_s}));
    QVERIFY(model.index(4, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(!model.index(1, 0).data(Qt::BackgroundRole).isValid()); // both run
    QCOMPARE(model.differenceCount(), 4);                           // severity, privileged, capabilities, seccomp
    model.setOnlyDifferences(true);
    QCOMPARE(model.rowCount(), 4);
}

void TestInspectorModels::factsOfTheSummary()
{
    auto entry = plainContainer(u"a"_s);
    entry.details->user = u"0:0"_s;
    entry.details->entrypoint = {u"/bin/sh"_s, u"-c"_s};
    entry.details->command = {u"sleep 5"_s};
    entry.details->ports = {{u"0.0.0.0"_s, 8080, 80, u"tcp"_s}, {u"::"_s, 8080, 80, u"tcp"_s}, {u""_s, 0, 443, u"tcp"_s}};
    entry.details->nanoCpus = 1'500'000'000;
    InspectorSubject subject;
    subject.container = std::make_shared<snapshot::ContainerEntry>(entry);
    subject.snapshot = std::make_shared<snapshot::HostSnapshot>(plainHost());
    QHash<QString, QString> facts;
    for (const ContainerFactGroup &group : containerFacts(subject)) {
        for (const ContainerFact &fact : group.facts)
            facts.insert(group.title + u'/' + fact.label, fact.value);
    }
    QCOMPARE(facts.value(u"Runs/As user"_s), u"root (0:0)"_s);
    QCOMPARE(facts.value(u"Runs/Command"_s), u"/bin/sh -c 'sleep 5'"_s);
    QCOMPARE(facts.value(u"Network/bridge"_s), u"172.17.0.2"_s);
    QCOMPARE(facts.value(u"Network/Ports"_s), u"0.0.0.0:8080 → 80/tcp, [::]:8080 → 80/tcp, 443/tcp"_s);
    QCOMPARE(facts.value(u"Limits/Memory"_s), u"64.00 MiB"_s);
    QCOMPARE(facts.value(u"Limits/Processors"_s), u"1.5"_s);
    QCOMPARE(facts.value(u"Limits/Processes"_s), u"100"_s);
    QCOMPARE(facts.value(u"Isolation/Root directory"_s), u"writable"_s);
    QVERIFY(!facts.contains(u"Isolation/Devices"_s));
}

BULKHEAD_TEST(TestInspectorModels)
#include "tst_inspectormodels.moc"
