// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/auditarguments.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/testmain.h"

#include <KCompressionDevice>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ctl;
using namespace bulkhead::test;

/// bulkheadctl audit: its arguments, and the program itself over files.
class TestAuditCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void wrongUsage_data();
    void wrongUsage();
    void forms_data();
    void forms();
    void compressedLogs_data();
    void compressedLogs();
    void jsonIsOneObjectALine();
    void mistakesEndWithTwo_data();
    void mistakesEndWithTwo();
    void aSnapshotAttributes();
    void followingShowsWhatComes();
};

void TestAuditCommand::words_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("files");
    const auto row = [](const char *name, const QStringList &arguments, const char *filter, const QStringList &files) {
        QTest::newRow(name) << arguments << QString::fromLatin1(filter) << files;
    };
    row("nothing", {}, "", {});
    row("a filter", {u"key=docker"_s, u"type=AVC"_s}, "key=docker type=AVC", {});
    row("a file", {u"key=docker"_s, u"a.log"_s}, "key=docker", {u"a.log"_s});
    row("files between", {u"a.log"_s, u"key=docker"_s, u"b.log"_s}, "key=docker", {u"a.log"_s, u"b.log"_s});
    row("a value that the shell took the quotes of", {u"comm=my program"_s}, "comm=\"my program\"", {});
    row("an expression with a blank", {u"comm~my .*"_s}, "comm~\"my .*\"", {});
    row("a whole filter in one argument", {u"type=AVC or (syscall=mount and pid=1)"_s}, "type=AVC or (syscall=mount and pid=1)",
        {});
    row("several words in one argument", {u"key=docker comm=sh"_s}, "key=docker comm=sh", {});
    row("options between", {u"--json"_s, u"key=docker"_s, u"--host"_s, u"unix:///x"_s}, "key=docker", {});
    row("behind the end of options", {u"--"_s, u"-x"_s, u"a.log"_s}, "-x", {u"a.log"_s});
}

void TestAuditCommand::words()
{
    QFETCH(const QStringList, arguments);
    const auto parsed = parseAuditArguments(arguments, [](const QString &word) { return word.endsWith(u".log"_s); });
    QVERIFY(parsed);
    QTEST(parsed->filter, "filter");
    QTEST(parsed->files, "files");
}

void TestAuditCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) { QTest::newRow(qPrintable(arguments.join(u' '))) << arguments; };
    row({u"--frobnicate"_s});
    row({u"--json"_s, u"--csv"_s});
    row({u"--json=yes"_s});
    row({u"--host"_s});
    row({u"--host="_s});
    row({u"--host"_s, u"a"_s, u"-H"_s, u"b"_s});
    row({u"--host"_s, u"a"_s, u"--snapshot"_s, u"b"_s});
    row({u"--host"_s, u"a"_s, u"--context"_s, u"b"_s});
    row({u"--follow"_s, u"--summary"_s});
    row({u"--follow"_s, u"a.log"_s, u"b.log"_s});
}

void TestAuditCommand::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const auto parsed = parseAuditArguments(arguments, [](const QString &word) { return word.endsWith(u".log"_s); });
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
}

struct Ended {
    int code = -1;
    QByteArray output, errors;
};

static QString program()
{
    return qEnvironmentVariable("BULKHEAD_BIN_DIR") + u"/bulkheadctl"_s;
}

static Ended runAudit(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), QStringList{u"audit"_s} + arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A log of docker ps, seccomp, AppArmor and a line of text.
struct SampleLog {
    QTemporaryDir directory;
    QString path = directory.filePath(u"audit.log"_s);
    QByteArray text = syscallRecord({.stamp = "1795299000.000:1"}) + titleRecord("1795299000.000:1", "docker ps")
                      + seccompRecord("1795299900.000:3", 165) + appArmorRecord("1795299950.000:4") + "hello\n";
    SampleLog()
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
};

void TestAuditCommand::forms_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("lines");
    QTest::newRow("sentences") << QStringList{}
                               << QByteArray("nginx was refused to write /etc/passwd by AppArmor profile docker-nginx-sample")
                               << 4;
    QTest::newRow("found") << QStringList{u"key=docker"_s} << QByteArray("docker executed /usr/bin/docker: docker ps  [docker]")
                           << 1;
    QTest::newRow("nothing found") << QStringList{u"key=nothing"_s} << QByteArray() << 0;
    QTest::newRow("raw") << QStringList{u"--raw"_s, u"key=docker"_s}
                         << QByteArray("type=PROCTITLE msg=audit(1795299000.000:1): proctitle=646F636B6572207073\n") << 2;
    QTest::newRow("csv") << QStringList{u"--csv"_s, u"type=AVC"_s}
                         << QByteArray("\"1795299950.000:4\",\"2026-11-21T22:25:50.000Z\",\"\",\"AVC\"") << 2;
    QTest::newRow("summary") << QStringList{u"--summary"_s} << QByteArray("         1  SECCOMP\n") << 22;
}

void TestAuditCommand::forms()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, line);
    const SampleLog log;
    const Ended ended = runAudit(arguments + QStringList{log.path});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.output.contains(line), ended.output.constData());
    if (!arguments.contains(u"--summary"_s))
        QTEST(int(ended.output.count('\n')), "lines");
    QVERIFY2(ended.errors.contains("1 line is no audit record and is kept as text"), ended.errors.constData());
}

void TestAuditCommand::compressedLogs_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("gzip") << int(KCompressionDevice::GZip);
    QTest::newRow("xz") << int(KCompressionDevice::Xz);
    QTest::newRow("zstd") << int(KCompressionDevice::Zstd);
}

/// The program that searches plain logs leaves them to the other one.
void TestAuditCommand::compressedLogs()
{
    QFETCH(const int, type);
    const SampleLog log;
    const QString path = log.directory.filePath(u"audit.log.1"_s);
    {
        KCompressionDevice device(path, KCompressionDevice::CompressionType(type));
        QVERIFY2(device.open(QIODevice::WriteOnly), qPrintable(device.errorString()));
        device.write(log.text);
    }
    const Ended plain = runAudit({u"key=docker"_s, log.path}), packed = runAudit({u"key=docker"_s, path});
    QCOMPARE(packed.code, 0);
    QVERIFY(!packed.output.isEmpty());
    QCOMPARE(packed.output, plain.output);
    const Ended together = runAudit({u"--summary"_s, log.path, path});
    QVERIFY2(together.output.contains("         2  SECCOMP\n"), together.output.constData());
}

void TestAuditCommand::jsonIsOneObjectALine()
{
    const SampleLog log;
    const Ended ended = runAudit({u"--json"_s, log.path});
    QCOMPARE(ended.code, 0);
    const QList<QByteArray> lines = ended.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QVERIFY(json.contains(u"id"_s) && json.contains(u"records"_s) && json.contains(u"sentence"_s)
                && json.contains(u"container"_s));
        QVERIFY(json[u"container"_s].isNull());
        QVERIFY(!json[u"containerReason"_s].toString().isEmpty());
    }
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first[u"id"_s], u"1795299000.000:1"_s);
    QCOMPARE(first[u"records"_s].toArray().size(), 2);
    QCOMPARE(first[u"syscall"_s], u"execve"_s);
}

void TestAuditCommand::mistakesEndWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an unknown field") << QStringList{u"kye=docker"_s} << 2 << QByteArray("there is no field \"kye\" (column 1)");
    QTest::newRow("an option") << QStringList{u"--frobnicate"_s} << 2 << QByteArray("--frobnicate");
    QTest::newRow("a container without an engine") << QStringList{u"container=web1"_s} << 2 << QByteArray("--snapshot");
    QTest::newRow("a snapshot that is not there")
        << QStringList{u"--snapshot"_s, u"/nonexistent"_s} << 1 << QByteArray("/nonexistent");
}

void TestAuditCommand::mistakesEndWithTwo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    const SampleLog log;
    const Ended ended = runAudit(arguments + QStringList{log.path});
    QTEST(ended.code, "code");
    QVERIFY2(ended.errors.contains(said), ended.errors.constData());
    QVERIFY(ended.output.isEmpty());
}

void TestAuditCommand::aSnapshotAttributes()
{
    const SampleLog log;
    const QString sample = QStringLiteral(BULKHEAD_TEST_DATA "/../../resources/sample/lab.bulkhead");
    const Ended ended = runAudit({u"--snapshot"_s, sample, u"--json"_s, log.path});
    QCOMPARE(ended.code, 0);
    for (const QByteArray &line : ended.output.trimmed().split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        // the log is of another machine and time: at most a name gives a hint, and the sentence does not take it for known
        const QString confidence = json[u"container"_s][u"confidence"_s].toString();
        QVERIFY2(confidence.isEmpty() ? json.contains(u"containerReason"_s) : confidence == "hint"_L1, line.constData());
        QVERIFY2(!json[u"sentence"_s].toString().contains(u" in "_s), line.constData());
    }
}

void TestAuditCommand::followingShowsWhatComes()
{
    const SampleLog log;
    QProcess process;
    process.start(program(), {u"audit"_s, u"--follow"_s, u"type=SECCOMP"_s, log.path});
    QVERIFY(process.waitForStarted());
    QFile file(log.path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    // it begins at the end of the file, whenever it gets there
    for (int serial = 100; !said.contains("called mount") && timer.elapsed() < 20'000; ++serial) {
        file.write(appArmorRecord("1795299960.000:" + QByteArray::number(serial * 2))
                   + seccompRecord("1795299960.000:" + QByteArray::number(serial * 2 + 1), 165));
        file.flush();
        process.waitForReadyRead(100);
        said += process.readAllStandardOutput();
    }
    QVERIFY2(said.contains("sh called mount, and its seccomp profile logs that"), said.constData());
    QVERIFY(!said.contains("AppArmor"));
    process.terminate();
    QVERIFY(process.waitForFinished(5000));
}

BULKHEAD_TEST(TestAuditCommand)
#include "tst_auditcommand.moc"
