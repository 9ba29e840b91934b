// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/containertable.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;

class tst_ContainerTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListFillsItInOrder();
    void anUnchangedEntryKeepsItsPointer();
    void aListKeepsWhatIsKnownAndRemovesTheRest();
    void aListedStateThatDiffersForgetsTheProcesses();
    void aRenamedEntryMoves();
    void insertedAndRemovedBetweenTwoSnapshotsIsNothing();
    void removedAndBackIsAnUpdate();
    void aListThatNamesAContainerTwice();
    void everyPositionFindsItsContainer();
};

static ContainerEntry entryOf(const QString &id, const QString &name)
{
    ContainerEntry entry;
    entry.summary.id = ContainerId(id);
    entry.summary.name = name;
    entry.summary.state = engine::ContainerState::Running;
    return entry;
}

static QStringList publishedNames(ContainerTable &table, SnapshotChange &change)
{
    HostSnapshot snapshot;
    table.publish(snapshot, change);
    QStringList names;
    for (const ContainerPtr &container : std::as_const(snapshot.containers)) {
        names += container->summary.name;
        if (snapshot.container(container->id()) != container)
            qFatal("the index is wrong");
    }
    return names;
}

void tst_ContainerTable::aListFillsItInOrder()
{
    ContainerTable table;
    table.setList({entryOf(u"1"_s, u"web10"_s).summary, entryOf(u"2"_s, u"web2"_s).summary});
    SnapshotChange change;
    QCOMPARE(publishedNames(table, change), QStringList({u"web2"_s, u"web10"_s}));
    QCOMPARE(QSet(change.inserted.cbegin(), change.inserted.cend()), QSet({ContainerId(u"1"_s), ContainerId(u"2"_s)}));
    QVERIFY(change.updated.isEmpty());
    QVERIFY(!table.hasChanges());
}

void tst_ContainerTable::anUnchangedEntryKeepsItsPointer()
{
    ContainerTable table;
    table.put(entryOf(u"1"_s, u"a"_s));
    SnapshotChange change;
    publishedNames(table, change);
    const ContainerPtr before = table.find(ContainerId(u"1"_s));
    table.put(entryOf(u"1"_s, u"a"_s));
    table.setList({before->summary});
    QCOMPARE(table.find(ContainerId(u"1"_s)), before);
    QVERIFY(!table.hasChanges());
    ContainerEntry other = *before;
    other.rawInspect = "{}";
    table.put(other);
    QVERIFY(table.find(ContainerId(u"1"_s)) != before);
    QVERIFY(table.hasChanges());
}

void tst_ContainerTable::aListKeepsWhatIsKnownAndRemovesTheRest()
{
    ContainerTable table;
    ContainerEntry known = entryOf(u"1"_s, u"a"_s);
    known.rawInspect = "{}";
    table.put(known);
    table.put(entryOf(u"2"_s, u"b"_s));
    SnapshotChange change;
    publishedNames(table, change);
    table.setList({entryOf(u"3"_s, u"c"_s).summary, known.summary});
    QCOMPARE(publishedNames(table, change), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(table.find(ContainerId(u"1"_s))->rawInspect, "{}");
    QCOMPARE(change.inserted, QList{ContainerId(u"3"_s)});
    QCOMPARE(change.removed, QList{ContainerId(u"2"_s)});
    QVERIFY(change.updated.isEmpty());
}

void tst_ContainerTable::aListedStateThatDiffersForgetsTheProcesses()
{
    ContainerTable table;
    ContainerEntry known = entryOf(u"1"_s, u"a"_s);
    known.details.emplace();
    known.details->state = engine::ContainerState::Running;
    known.details->pid = 17;
    known.processes.processes = {host::ProcessFacts{}};
    table.put(known);
    known.summary.state = engine::ContainerState::Exited;
    table.setList({known.summary});
    const ContainerPtr after = table.find(ContainerId(u"1"_s));
    QCOMPARE(after->state(), engine::ContainerState::Exited);
    QCOMPARE(after->details->pid, 0);
    QVERIFY(after->processes.processes.isEmpty());
}

void tst_ContainerTable::aRenamedEntryMoves()
{
    ContainerTable table;
    table.put(entryOf(u"1"_s, u"a"_s));
    table.put(entryOf(u"2"_s, u"b"_s));
    table.put(entryOf(u"3"_s, u"c"_s));
    SnapshotChange change;
    publishedNames(table, change);
    table.put(entryOf(u"1"_s, u"z"_s));
    QCOMPARE(publishedNames(table, change), QStringList({u"b"_s, u"c"_s, u"z"_s}));
    QCOMPARE(change.updated, QList{ContainerId(u"1"_s)});
}

void tst_ContainerTable::insertedAndRemovedBetweenTwoSnapshotsIsNothing()
{
    ContainerTable table;
    table.put(entryOf(u"1"_s, u"a"_s));
    table.remove(ContainerId(u"1"_s));
    table.remove(ContainerId(u"never there"_s));
    QVERIFY(!table.hasChanges());
}

void tst_ContainerTable::removedAndBackIsAnUpdate()
{
    ContainerTable table;
    table.put(entryOf(u"1"_s, u"a"_s));
    SnapshotChange change;
    publishedNames(table, change);
    table.remove(ContainerId(u"1"_s));
    table.put(entryOf(u"1"_s, u"a"_s));
    QCOMPARE(publishedNames(table, change), QStringList{u"a"_s});
    QCOMPARE(change.updated, QList{ContainerId(u"1"_s)});
    QVERIFY(change.inserted.isEmpty());
    QVERIFY(change.removed.isEmpty());
}

void tst_ContainerTable::aListThatNamesAContainerTwice()
{
    ContainerTable table;
    table.setList({entryOf(u"1"_s, u"a"_s).summary, entryOf(u"1"_s, u"a"_s).summary});
    SnapshotChange change;
    QCOMPARE(publishedNames(table, change), QStringList{u"a"_s});
}

void tst_ContainerTable::everyPositionFindsItsContainer()
{
    ContainerTable table;
    for (int i = 0; i < 100; ++i)
        table.put(entryOf(QString::number(i), u"n%1"_s.arg(i * 37 % 100)));
    for (int i = 0; i < 100; i += 3)
        table.remove(ContainerId(QString::number(i)));
    for (int i = 1; i < 100; i += 3)
        table.put(entryOf(QString::number(i), u"n%1"_s.arg(i * 53 % 100)));
    SnapshotChange change;
    QCOMPARE(publishedNames(table, change).size(), 66);
    for (const ContainerPtr &container : table.containers())
        QCOMPARE(table.find(container->id()), container);
}

BULKHEAD_TEST(tst_ContainerTable)
#include "tst_containertable.moc"
