// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/dockerdefault.h"
#include "core/apparmor/parsercheck.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestParserCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outputIsRead_data();
    void outputIsRead();
    void kindsThatAreNotEnforcedAreNamed();
    void theRealParserAgrees_data();
    void theRealParserAgrees();
    void ourFormatCompilesToTheSamePolicy();
    void aMissingParserIsSaid();
    void aParserThatHangsIsEnded();
    void aParserThatIsKilledIsNoVerdict();
    void anOldParserIsAskedAgainWithoutWarnings();
};

static const QByteArray Profile4 = "# c\nprofile t {\n  /a{b} r,\n  @{NOPE}/x r,\n}\nprofile t {\n}\n";

void TestParserCheck::outputIsRead_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<ParserMessage>("message");
    using enum ParserMessage::Level;
    QTest::newRow("an error with its file") << QByteArray(
        "AppArmor parser error for /t/p in profile /t/p at line 2: syntax error, x\n")
                                            << ParserMessage{Error, u"syntax error, x"_s, {}, 2, false};
    QTest::newRow("an error in an include") << QByteArray(
        "AppArmor parser error for /t/p in profile /etc/apparmor.d/local/x at line 7: syntax error\n")
                                            << ParserMessage{Error, u"syntax error"_s, u"/etc/apparmor.d/local/x"_s, 7, false};
    QTest::newRow("an error from the standard input") << QByteArray("AppArmor parser error at line 4: Could not open 'nope'\n")
                                                      << ParserMessage{Error, u"Could not open 'nope'"_s, {}, 4, false};
    QTest::newRow("a pattern without a line") << QByteArray("apparmor_parser: Unable to parse input line '/a{b}'\n")
                                              << ParserMessage{Error, u"Unable to parse input line '/a{b}'"_s, {}, 3, true};
    QTest::newRow("a variable without a line")
        << QByteArray("Found reference to variable NOPE, but is never declared\n")
        << ParserMessage{Error, u"Found reference to variable NOPE, but is never declared"_s, {}, 4, true};
    QTest::newRow("a name that is there twice")
        << QByteArray("Multiple definitions for profile t exist,bailing out.\n")
        << ParserMessage{Error, u"Multiple definitions for profile t exist,bailing out."_s, {}, 6, true};
    QTest::newRow("a profile without a line")
        << QByteArray("ERROR processing regexs for profile t, failed to load\n")
        << ParserMessage{Error, u"ERROR processing regexs for profile t, failed to load"_s, {}, 2, true};
    QTest::newRow("a warning") << QByteArray("Cache read/write disabled: interface file missing. (Kernel …)\n"
                                             "Warning from /t/p (/t/p line 3): Character q was quoted\n")
                               << ParserMessage{Warning, u"Character q was quoted"_s, {}, 3, false};
}

void TestParserCheck::outputIsRead()
{
    QFETCH(QByteArray, output);
    const ParserVerdict verdict = readParserOutput(output, 1, u"/t/p"_s, Profile4);
    QVERIFY(!verdict.isAccepted);
    QCOMPARE(verdict.messages.size(), 1);
    QFETCH(ParserMessage, message);
    QCOMPARE(verdict.messages[0].text, message.text);
    QVERIFY(verdict.messages[0] == message);
}

void TestParserCheck::kindsThatAreNotEnforcedAreNamed()
{
    const auto verdict = readParserOutput("Warning from profile t (/t/p): network rules not enforced\n"
                                          "Warning from profile t (/t/p): extended network unix socket rules not enforced\n"
                                          "Warning from /t/p (/t/p line 13): profile t network rules not enforced\n"
                                          "Warning from profile t (/t/p): io_uring rules not enforced\n"
                                          "Warning from profile t (/t/p): mount rules not enforce\n", // its own spelling
                                          0, u"/t/p"_s, {});
    QVERIFY(verdict.isAccepted);
    QCOMPARE(verdict.notEnforced, (QStringList{u"network"_s, u"unix"_s, u"io_uring"_s, u"mount"_s}));
    QVERIFY(verdict.messages.isEmpty());
    const auto named =
        readParserOutput("Warning from /t/p (/etc/apparmor.d/abstractions/base line 13): /usr/sbin/apparmor_parser: "
                         "/etc/apparmor.d/abstractions/base features abi differs\n",
                         0, u"/t/p"_s, {});
    QCOMPARE(named.messages.size(), 1);
    QCOMPARE(named.messages[0].text, u"/etc/apparmor.d/abstractions/base features abi differs"_s);
}

void TestParserCheck::theRealParserAgrees_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line"); // 0: it is accepted
    QTest::newRow("a good profile") << QByteArray("profile t {\n  /a r,\n}\n") << 0;
    QTest::newRow("a path with a blank") << QByteArray("profile t {\n  /a b r,\n}\n") << 2;
    QTest::newRow("a capability in Docker's spelling") << QByteArray("profile t {\n  /a r,\n  capability CAP_CHOWN,\n}\n") << 3;
    QTest::newRow("a brace with one alternative") << QByteArray("profile t {\n  /x r,\n\n  /a{b} r,\n}\n") << 4;
    QTest::newRow("a variable that is not set")
        << QByteArray("#include <tunables/global>\nprofile t {\n  @{NOPE}/a r,\n}\n") << 3;
    QTest::newRow("a name that is there twice") << QByteArray("profile t {\n}\n\nprofile t {\n}\n") << 4;
    QTest::newRow("an include that is not there") << QByteArray("profile t {\n  include <abstractions/nope>\n}\n") << 2;
    QTest::newRow("Docker's newest default") << dockerDefaultText().toUtf8() << 0;
}

void TestParserCheck::theRealParserAgrees()
{
    if (findApparmorParser().isEmpty())
        QSKIP("apparmor_parser is not installed");
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto verdict = QCoro::waitFor(checkWithParser(text));
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().what));
    QCOMPARE(verdict->isAccepted, line == 0);
    const bool isFound = std::ranges::any_of(verdict->messages, [line](const ParserMessage &message) {
        return message.level == ParserMessage::Level::Error && message.line == line;
    });
    QCOMPARE(isFound, line != 0);
}

static QByteArray policyOf(const QByteArray &text, const QString &features)
{
    QProcess process;
    process.start(findApparmorParser(), {u"-QTKq"_s, u"-S"_s, u"-M"_s, features});
    process.write(text);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void TestParserCheck::ourFormatCompilesToTheSamePolicy()
{
    const QString features = u"/etc/apparmor.d/abi/4.0"_s;
    if (findApparmorParser().isEmpty() || !QFile::exists(features))
        QSKIP("apparmor_parser and its feature files are not installed");
    int compared = 0;
    for (const QString &name : {u"lsb_release"_s, u"nvidia_modprobe"_s, u"unix-chkpwd"_s, u"rpm"_s}) {
        QFile file(u"/etc/apparmor.d/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const auto parsed = parseProfileFile(text);
        QVERIFY(parsed);
        const QByteArray policy = policyOf(text, features);
        QVERIFY2(!policy.isEmpty(), qPrintable(name));
        QVERIFY2(policyOf(formattedProfileText(*parsed).toUtf8(), features) == policy, qPrintable(name));
        ++compared;
    }
    QVERIFY(compared > 0);
}

static QString script(const QTemporaryDir &directory, const QByteArray &body)
{
    QFile file(directory.filePath(u"parser"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + body) < 0)
        qFatal("no script");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void TestParserCheck::aMissingParserIsSaid()
{
    const auto verdict = QCoro::waitFor(checkWithParser("profile t {\n}\n", {.program = u"/nonexistent/apparmor_parser"_s}));
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ErrorKind::Unavailable);
}

void TestParserCheck::aParserThatHangsIsEnded()
{
    const QTemporaryDir directory;
    QElapsedTimer timer;
    timer.start();
    const auto verdict = QCoro::waitFor(checkWithParser(
        "profile t {\n}\n", {.program = script(directory, "exec sleep 60\n"), .timeout = std::chrono::milliseconds(300)}));
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ErrorKind::Timeout);
    QCOMPARE_LT(timer.elapsed(), 60'000); // it was not waited for
}

void TestParserCheck::aParserThatIsKilledIsNoVerdict()
{
    const QTemporaryDir directory;
    const auto verdict = QCoro::waitFor(checkWithParser("profile t {\n}\n", {.program = script(directory, "kill -9 $$\n")}));
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ErrorKind::Io);
}

void TestParserCheck::anOldParserIsAskedAgainWithoutWarnings()
{
    const QTemporaryDir directory;
    const auto verdict = QCoro::waitFor(checkWithParser(
        "profile t {\n}\n",
        {.program =
             script(directory, "case \"$*\" in *--warn*) echo \"unrecognized option '--warn'\"; exit 1;; esac\nexit 0\n")}));
    QVERIFY(verdict);
    QVERIFY(verdict->isAccepted);
    QVERIFY(verdict->messages.isEmpty());
}

BULKHEAD_TEST(TestParserCheck)

#include "tst_parsercheck.moc"
