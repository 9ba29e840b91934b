// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/daemonfacts.h"
#include "tests/core/host/proctree.h"
#include "tests/support/testmain.h"

#include <QLocalServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;

class tst_DaemonFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListenerIsTheDaemon();
    void systemdListensForTheDaemon();
    void aForwardedSocketIsNoDaemon();
    void aPidFileThatNamesAnotherProcess();
    void aSocketOfThisTestIsNoDaemon();
    void noSocket();
};

void tst_DaemonFacts::theListenerIsTheDaemon()
{
    const ProcTree tree;
    tree.add({.pid = 700, .name = "dockerd"});
    const auto set = daemonCapabilities(700, tree.path(u"run/docker.sock"_s), tree.trees());
    QVERIFY(set);
    QCOMPARE(set->mask(), 0xa80425fbu);
}

void tst_DaemonFacts::systemdListensForTheDaemon()
{
    const ProcTree tree;
    tree.add({.pid = 1, .name = "systemd"});
    tree.add({.pid = 700, .name = "dockerd"});
    tree.write(tree.path(u"run/docker.pid"_s), "700\n");
    const auto set = daemonCapabilities(1, tree.path(u"run/docker.sock"_s), tree.trees());
    QVERIFY(set);
    QCOMPARE(set->mask(), 0xa80425fbu);
}

void tst_DaemonFacts::aForwardedSocketIsNoDaemon()
{
    const ProcTree tree;
    tree.add({.pid = 700, .name = "dockerd"});
    tree.add({.pid = 800, .name = "ssh"});
    tree.write(tree.path(u"run/docker.pid"_s), "700\n");
    const auto set = daemonCapabilities(800, tree.path(u"run/docker.sock"_s), tree.trees());
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::Unavailable);
}

void tst_DaemonFacts::aPidFileThatNamesAnotherProcess()
{
    const ProcTree tree;
    tree.add({.pid = 1, .name = "systemd"});
    tree.add({.pid = 700, .name = "bash"});
    tree.write(tree.path(u"run/docker.pid"_s), "700");
    QVERIFY(!daemonCapabilities(1, tree.path(u"run/docker.sock"_s), tree.trees()));
}

void tst_DaemonFacts::aSocketOfThisTestIsNoDaemon()
{
    const QTemporaryDir directory;
    QLocalServer server;
    QVERIFY(server.listen(directory.filePath(u"docker.sock"_s)));
    const auto set = daemonCapabilities(server.fullServerName());
    QVERIFY(!set);
    QVERIFY(set.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void tst_DaemonFacts::noSocket()
{
    QCOMPARE(daemonCapabilities(u"/nonexistent/docker.sock"_s).error().kind, ErrorKind::Unavailable);
    QCOMPARE(daemonCapabilities(QString(300, u'x')).error().kind, ErrorKind::Unavailable);
}

BULKHEAD_TEST(tst_DaemonFacts)
#include "tst_daemonfacts.moc"
