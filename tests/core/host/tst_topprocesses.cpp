// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/topprocesses.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::host;

class tst_TopProcesses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newProcpsTellsThePermittedSet();
    void olderProcpsTellsNoSet();
    void namespacesAsFarAsPsHasThem();
    void labels_data();
    void labels();
    void theFirstProcessComesFirst();
    void withoutTheFirstProcessItIsIncomplete();
    void rowsThatAreNoProcessesAreLeftOut();
    void noPidColumn();
};

static const QStringList Titles{u"PID"_s, u"PPID"_s, u"RUID"_s, u"EUID"_s, u"USER"_s, u"PCAP"_s, u"LABEL"_s, u"COMMAND"_s};

void tst_TopProcesses::newProcpsTellsThePermittedSet()
{
    const auto observation = parseTopProcesses(
        Titles, {{u"17"_s, u"9"_s, u"1000"_s, u"0"_s, u"root"_s, u"00000000a80425fb"_s, u"unconfined"_s, u"httpd -f"_s}}, 17);
    QCOMPARE(observation.source, ProcessObservation::Source::Top);
    QCOMPARE(observation.reason->kind, bulkhead::ErrorKind::Unavailable);
    QVERIFY(!observation.truncated);
    QCOMPARE(observation.processes.size(), 1);
    const ProcessFacts &process = observation.processes[0];
    QCOMPARE(process.pid, 17);
    QCOMPARE(process.parentPid, 9);
    QCOMPARE(process.uid, 1000u);
    QCOMPARE(process.effectiveUid, 0u);
    QCOMPARE(process.user, u"root"_s);
    QCOMPARE(process.permittedOnly->mask(), 0xa80425fbu);
    QVERIFY(!process.capabilities);
    QCOMPARE(process.label, u"unconfined"_s);
    QCOMPARE(process.command, u"httpd -f"_s);
    QCOMPARE(process.seccomp, SeccompMode::Unknown);
}

void tst_TopProcesses::olderProcpsTellsNoSet()
{
    const auto observation =
        parseTopProcesses({u"PID"_s, u"PPID"_s, u"USER"_s, u"COMMAND"_s}, {{u"17"_s, u"9"_s, u"root"_s, u"sleep inf"_s}}, 17);
    QVERIFY(!observation.processes[0].permittedOnly);
    QVERIFY(!observation.processes[0].uid);
    QVERIFY(observation.processes[0].label.isEmpty());
    QCOMPARE(observation.reason->kind, bulkhead::ErrorKind::Unavailable);
}

void tst_TopProcesses::namespacesAsFarAsPsHasThem()
{
    const auto observation = parseTopProcesses({u"PID"_s, u"NETNS"_s, u"PIDNS"_s, u"LABEL"_s, u"COMMAND"_s},
                                               {{u"17"_s, u"4026531840"_s, u"-"_s, u"unconfined"_s, u"x"_s}}, 17);
    const NamespaceIds &ids = observation.processes[0].namespaces;
    QCOMPARE(namespaceOf(ids, NamespaceKind::Net), 4026531840u);
    QCOMPARE(namespaceOf(ids, NamespaceKind::Pid), 0u); // ps may not look
    QCOMPARE(namespaceOf(ids, NamespaceKind::Uts), 0u); // has no such column
}

void tst_TopProcesses::labels_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *name, const QString &column, const QString &rest, const QString &label,
                        const QString &command) { QTest::newRow(name) << column << rest << label << command; };
    row("AppArmor's label holds a blank", u"docker-default"_s, u"(enforce) sleep inf"_s, u"docker-default (enforce)"_s,
        u"sleep inf"_s);
    row("complain mode", u"mine"_s, u"(complain) (enforce) x"_s, u"mine (complain)"_s, u"(enforce) x"_s);
    row("unconfined, and a command that pretends", u"unconfined"_s, u"(enforce) x"_s, u"unconfined"_s, u"(enforce) x"_s);
    row("no label, and a command that pretends", u"-"_s, u"(enforce) x"_s, QString(), u"(enforce) x"_s);
    row("SELinux", u"system_u:system_r:container_t:s0:c1,c2"_s, u"sleep"_s, u"system_u:system_r:container_t:s0:c1,c2"_s,
        u"sleep"_s);
    row("no command at all", u"docker-default"_s, u"(enforce)"_s, u"docker-default (enforce)"_s, QString());
}

void tst_TopProcesses::labels()
{
    QFETCH(QString, column);
    QFETCH(QString, rest);
    QFETCH(QString, label);
    QFETCH(QString, command);
    const auto observation = parseTopProcesses({u"PID"_s, u"LABEL"_s, u"COMMAND"_s}, {{u"1"_s, column, rest}}, 1);
    QCOMPARE(observation.processes[0].label, label);
    QCOMPARE(observation.processes[0].command, command);
}

void tst_TopProcesses::theFirstProcessComesFirst()
{
    const auto observation = parseTopProcesses({u"PID"_s}, {{u"5"_s}, {u"30"_s}, {u"9"_s}, {u"20"_s}}, 20);
    QList<qint64> pids;
    for (const ProcessFacts &process : observation.processes)
        pids += process.pid;
    QCOMPARE(pids, QList<qint64>({20, 5, 9, 30}));
}

void tst_TopProcesses::withoutTheFirstProcessItIsIncomplete()
{
    QVERIFY(parseTopProcesses({u"PID"_s}, {{u"5"_s}}, 4).truncated);
}

void tst_TopProcesses::rowsThatAreNoProcessesAreLeftOut()
{
    const auto observation = parseTopProcesses({u"PID"_s}, {{u"x"_s}, {}, {u"-3"_s}, {u"5"_s}}, 5);
    QCOMPARE(observation.processes.size(), 1);
    QVERIFY(observation.truncated);
}

void tst_TopProcesses::noPidColumn()
{
    const auto observation = parseTopProcesses({u"USER"_s}, {{u"root"_s}}, 5);
    QCOMPARE(observation.source, ProcessObservation::Source::None);
    QCOMPARE(observation.reason->kind, bulkhead::ErrorKind::Malformed);
}

BULKHEAD_TEST(tst_TopProcesses)
#include "tst_topprocesses.moc"
