// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/childprocess.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <sched.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;
using namespace std::chrono_literals;

class tst_ChildProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outputAndExitCode();
    void nothingIsExpanded();
    void aSignalIsAnExitCode();
    void standardInputIsEmpty();
    void theEnvironmentIsOurs();
    void noOpenFileIsInherited();
    void noSuchProgram();
    void anEndlessCommandIsEndedWithItsChildren();
    void anEndlessOutputIsCut();
    void aDaemonThatKeepsTheOutputOpenDoesNotHoldUs();
    void aFileThatIsNoNamespaceIsRefused();
    void emptyCommandsAreInvalid();
};

void tst_ChildProcess::outputAndExitCode()
{
    const auto outcome = runCommand({u"sh"_s, u"-c"_s, u"echo out; echo err >&2; exit 3"_s});
    QVERIFY(outcome);
    QCOMPARE(outcome->output, "out\n");
    QCOMPARE(outcome->errorOutput, "err\n");
    QCOMPARE(outcome->exitCode, 3);
    QVERIFY(!outcome->timedOut);
    QVERIFY(!outcome->truncated);
}

void tst_ChildProcess::nothingIsExpanded()
{
    QCOMPARE(runCommand({u"printf"_s, u"%s|"_s, u"$HOME; `id`"_s, u"*"_s, u"ä"_s})->output, "$HOME; `id`|*|ä|");
}

void tst_ChildProcess::aSignalIsAnExitCode()
{
    QCOMPARE(runCommand({u"sh"_s, u"-c"_s, u"kill -TERM $$"_s})->exitCode, 143);
}

void tst_ChildProcess::standardInputIsEmpty()
{
    QCOMPARE(runCommand({u"cat"_s})->output, "");
}

void tst_ChildProcess::theEnvironmentIsOurs()
{
    qputenv("BULKHEAD_SECRET", "x");
    const QByteArray output = runCommand({u"env"_s})->output;
    QVERIFY(!output.contains("BULKHEAD_SECRET"));
    QVERIFY(output.contains("PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n"));
}

void tst_ChildProcess::noOpenFileIsInherited()
{
    QFile file(u"/proc/self/status"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int inheritable = ::dup(file.handle()); // without FD_CLOEXEC
    QVERIFY(inheritable > 2);
    const QByteArray output = runCommand({u"sh"_s, u"-c"_s, u"ls /proc/$$/fd"_s})->output;
    ::close(inheritable);
    QVERIFY(!output.split('\n').contains(QByteArray::number(inheritable)));
}

void tst_ChildProcess::noSuchProgram()
{
    const auto outcome = runCommand({u"no-such-program"_s});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    QCOMPARE(outcome.error().what, u"no-such-program: No such file or directory"_s);
}

void tst_ChildProcess::anEndlessCommandIsEndedWithItsChildren()
{
    const auto outcome = runCommand({u"sh"_s, u"-c"_s, u"sleep 1000 & echo $!; wait"_s}, {}, {300ms, 1000});
    QVERIFY(outcome);
    QVERIFY(outcome->timedOut);
    QCOMPARE(outcome->exitCode, 137);
    const auto child = outcome->output.trimmed().toLongLong();
    QVERIFY(child > 0);
    // ended, and perhaps not yet taken by the reaper
    const auto isRunning = [child] {
        QFile status(u"/proc/%1/status"_s.arg(child));
        return status.open(QIODevice::ReadOnly) && !status.readAll().contains("State:\tZ");
    };
    QTRY_VERIFY(!isRunning());
}

void tst_ChildProcess::anEndlessOutputIsCut()
{
    const auto outcome = runCommand({u"yes"_s}, {}, {60s, 10'001});
    QVERIFY(outcome);
    QVERIFY(outcome->truncated);
    QVERIFY(!outcome->timedOut);
    QCOMPARE(outcome->output.size(), 10'001);
}

void tst_ChildProcess::aDaemonThatKeepsTheOutputOpenDoesNotHoldUs()
{
    const auto outcome = runCommand({u"sh"_s, u"-c"_s, u"echo started; sleep 20 & exit 0"_s}, {}, {15s, 1000});
    QVERIFY(outcome);
    QVERIFY(!outcome->timedOut);
    QCOMPARE(outcome->output, "started\n");
}

void tst_ChildProcess::aFileThatIsNoNamespaceIsRefused()
{
    QFile file(u"/proc/self/status"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto outcome = runCommand({u"true"_s}, {{CLONE_NEWNET, file.handle()}});
    QVERIFY(!outcome);
    QVERIFY(outcome.error().what.startsWith("the namespace cannot be entered: "_L1));
}

void tst_ChildProcess::emptyCommandsAreInvalid()
{
    QCOMPARE(runCommand({}).error().kind, ErrorKind::Invalid);
    QCOMPARE(runCommand({QString()}).error().kind, ErrorKind::Invalid);
    QCOMPARE(runCommand({u"echo"_s, QString(QChar(0))}).error().kind, ErrorKind::Invalid);
}

BULKHEAD_TEST(tst_ChildProcess)
#include "tst_childprocess.moc"
