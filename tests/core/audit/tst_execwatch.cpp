// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/execwatch.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;

/// Who started what in a container.
class TestExecWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void events_data();
    void events();
    void details();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void itsProcessIsRemembered();
};

static engine::EngineEvent eventOf(const QString &type, const QString &action, const QMap<QString, QString> &attributes)
{
    return {type, action, u"a"_s.repeated(64), attributes, 1795294930017000000};
}

static const QByteArray PrivilegedShell = R"({"ID":"e1","ContainerID":"c1","Running":true,"Pid":4711,
    "ProcessConfig":{"tty":true,"entrypoint":"/bin/sh","arguments":["-c","ls"],"privileged":true,"user":"root"}})";

void TestExecWatch::events_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("exitCode");
    QTest::addColumn<QString>("sentence"); // empty: no exec
    const auto row = [](const char *name, const char *type, const char *action, const char *code, const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(action) << QString::fromLatin1(code)
                            << QString::fromLatin1(sentence);
    };
    row("a shell is created", "container", "exec_create: /bin/sh -c ls", "", "a shell is to be started in web1: /bin/sh -c ls");
    row("a shell is started", "container", "exec_start: bash", "", "a shell was started in web1: bash");
    row("no shell", "container", "exec_start: ls /", "", "a process was started in web1: ls /");
    row("a program whose name ends like a shell's", "container", "exec_start: /bin/flash", "",
        "a process was started in web1: /bin/flash");
    row("ended", "container", "exec_die", "137", "a process that was started in web1 ended with 137");
    row("ended without a code", "container", "exec_die", "", "a process that was started in web1 ended");
    row("a health check", "container", "health_status: healthy", "", "");
    row("another event", "container", "start", "", "");
    row("of an image", "image", "exec_create: x", "", "");
    row("a longer word", "container", "exec_created", "", "");
}

void TestExecWatch::events()
{
    QFETCH(const QString, type);
    QFETCH(const QString, action);
    QFETCH(const QString, exitCode);
    const auto sighting =
        execOf(eventOf(type, action, {{u"name"_s, u"web1"_s}, {u"execID"_s, u"e1"_s}, {u"exitCode"_s, exitCode}}));
    QTEST(sighting ? execSentence(*sighting) : QString(), "sentence");
    if (sighting) {
        QCOMPARE(sighting->execId, u"e1"_s);
        QCOMPARE(sighting->time, 1795294930017);
    }
}

void TestExecWatch::details()
{
    const auto details = parseExecDetails(PrivilegedShell);
    QVERIFY(details);
    QCOMPARE(details->pid, 4711);
    QVERIFY(details->privileged && details->terminal && details->isShell());
    const auto sighting = execOf(eventOf(u"container"_s, u"exec_start: /bin/sh -c ls"_s, {{u"name"_s, u"web1"_s}}));
    QCOMPARE(execSentence(*sighting, &*details), u"a shell was started in web1 as root, privileged: /bin/sh -c ls"_s);
}

void TestExecWatch::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("another object") << QByteArray(R"({"ID":"x"})");
    QTest::newRow("the engine's refusal") << QByteArray(R"({"message":"No such exec instance"})");
}

void TestExecWatch::answersThatAreNone()
{
    QFETCH(const QByteArray, json);
    const auto details = parseExecDetails(json);
    QVERIFY(!details);
    QCOMPARE(details.error().kind, ErrorKind::Malformed);
}

void TestExecWatch::itsProcessIsRemembered()
{
    ProcessHistory history;
    rememberExec(history, *parseExecDetails(PrivilegedShell), u"web1"_s, 1000);
    QCOMPARE(attributeProcess(4711, {}, 2000, {}, history).name, u"web1"_s);
    QCOMPARE(attributeProcess(4712, 4711, 2000, {}, history).rule, AttributionRule::ParentChain); // and what it starts
}

BULKHEAD_TEST(TestExecWatch)
#include "tst_execwatch.moc"
