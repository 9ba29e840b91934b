// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/snapshotfile.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bulkhead;
using namespace Qt::StringLiterals;

/// report, lint, handoff and compare as a person starts them; no engine needed.
class TestReportCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endsWithTheDocumentedStatus_data();
    void endsWithTheDocumentedStatus();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void exceptionsCount();
    void lintNamesTheLine();
    void draftsAreProfiles();
    void helpNamesTheStatus_data();
    void helpNamesTheStatus();
    void handsOver();
    void compares();

private:
    struct Answer {
        int exitCode = -1;
        QByteArray output, errors;
    };
    static Answer ctl(const QStringList &arguments);
    QString file(const QString &name, const QByteArray &content);

    QTemporaryDir m_dir;
    QString m_host, m_later, m_calm;
};

TestReportCommand::Answer TestReportCommand::ctl(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString TestReportCommand::file(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestReportCommand::initTestCase()
{
    m_host = m_dir.filePath(u"host.bulkhead"_s);
    auto snapshot = test::makeSnapshot(20);
    QVERIFY(snapshot::saveSnapshot(snapshot, m_host));
    m_later = m_dir.filePath(u"later.bulkhead"_s);
    snapshot.containers.removeFirst();
    snapshot.arrange();
    QVERIFY(snapshot::saveSnapshot(snapshot, m_later));
    m_calm = m_dir.filePath(u"calm.bulkhead"_s);
    snapshot.containers.clear();
    snapshot.arrange();
    QVERIFY(snapshot::saveSnapshot(snapshot, m_calm));
    file(u"Dockerfile"_s, "FROM alpine\nENV DB_PASSWORD=hunter22\n");
    file(u"broken.dockerfile"_s, "FROM alpine:3\nFOO\n");
    file(u"compose.yaml"_s, "services:\n  a:\n    image: a:1\n    privileged: true\n");
    file(u"broken.yaml"_s, "services: [\n");
    file(u"exceptions.json"_s, "{}");
}

void TestReportCommand::endsWithTheDocumentedStatus_data()
{
    QTest::addColumn<QStringList>("arguments"); // $ stands for the directory
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *line, int status) {
        QTest::newRow(name) << QString::fromLatin1(line).split(u' ') << status;
    };
    row("a report", "report --snapshot $/host.bulkhead", 0);
    row("something critical", "report --snapshot $/host.bulkhead --fail-on critical", 3);
    row("nothing critical on an engine without containers", "report --snapshot $/calm.bulkhead --fail-on critical", 0);
    row("but something of information", "report --snapshot $/calm.bulkhead --fail-on info", 3);
    row("no such file", "report --snapshot $/none.bulkhead", 1);
    row("a place that cannot be written", "report --snapshot $/host.bulkhead -o $/none/x", 1);
    row("exceptions that cannot be read", "report --snapshot $/host.bulkhead --exceptions $/exceptions.json", 1);
    row("no such level", "report --snapshot $/host.bulkhead --fail-on worst", 2);
    row("no such format", "report --snapshot $/host.bulkhead --format pdf", 2);
    row("an argument", "report --snapshot $/host.bulkhead web", 2);
    row("no such option", "report --fail", 2);
    row("twice", "report --format csv --format csv", 2);
    row("a Dockerfile", "lint $/Dockerfile", 0);
    row("a Dockerfile with a secret", "lint --fail-on high $/Dockerfile", 3);
    row("a compose file", "lint --fail-on critical $/compose.yaml", 3);
    row("a broken Dockerfile", "lint $/broken.dockerfile", 1);
    row("a broken compose file", "lint $/broken.yaml", 1);
    row("no such Dockerfile", "lint $/none/Dockerfile", 1);
    row("a file of unknown kind", "lint $/host.bulkhead", 2);
    row("no file", "lint", 2);
    row("a suggestion", "lint --suggest $/Dockerfile", 0);
    row("a suggestion for compose", "lint --suggest $/compose.yaml", 2);
    row("a draft for AppArmor", "lint --draft apparmor $/Dockerfile", 0);
    row("a draft of another kind", "lint --draft selinux $/Dockerfile", 2);
    row("a draft for compose", "lint --draft seccomp $/compose.yaml", 2);
    row("images of a file", "report --search-images --snapshot $/host.bulkhead", 2);
    row("a file's agent", "report --agent --snapshot $/host.bulkhead", 2);
    row("no container", "handoff --snapshot $/host.bulkhead", 2);
    row("no such container", "handoff --snapshot $/host.bulkhead none", 1);
    row("no such target", "handoff --snapshot $/host.bulkhead --to nomad x", 2);
    row("the same twice", "compare $/host.bulkhead $/host.bulkhead", 0);
    row("one file", "compare $/host.bulkhead", 2);
    row("a file that is none", "compare $/host.bulkhead $/Dockerfile", 1);
}

void TestReportCommand::endsWithTheDocumentedStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.replaceInStrings(u"$"_s, m_dir.path());
    const Answer answer = ctl(arguments);
    QVERIFY2(answer.exitCode == status, answer.errors.constData());
    QVERIFY(status == 0 || status == 3 || !answer.errors.isEmpty());
}

void TestReportCommand::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << u"text"_s << QByteArray("harbour (unix:///var/run/docker.sock)\n");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>\n");
    QTest::newRow("json") << u"json"_s << QByteArray("{\n");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("{\n");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\"severity\",\"check\"");
    QTest::newRow("junit") << u"junit"_s << QByteArray("<?xml ");
}

void TestReportCommand::everyFormatIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const QString path = m_dir.filePath(u"report"_s);
    QCOMPARE(ctl({u"report"_s, u"--snapshot"_s, m_host, u"--format"_s, format, u"-o"_s, path}).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.startsWith(start), written.left(100).constData());
    QCOMPARE(ctl({u"report"_s, u"--snapshot"_s, m_host, u"--format"_s, format}).output, written);
}

void TestReportCommand::exceptionsCount()
{
    const QString all = file(u"all.json"_s, R"({"format":"bulkhead-exceptions","version":1,"exceptions":[
        {"check":"CIS-2.1","subject":"","reason":"later","author":"Ann","expires":"2100-01-01"},
        {"check":"CIS-2.9","subject":"","reason":"too late","expires":"2020-01-01"}]})");
    const Answer answer = ctl({u"report"_s, u"--snapshot"_s, m_calm, u"--exceptions"_s, all, u"--format"_s, u"json"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(answer.output).object();
    QCOMPARE(json["accepted"_L1].toArray().size(), 1);
    QCOMPARE(json["expiredExceptions"_L1].toArray().size(), 1);
    QVERIFY(std::ranges::any_of(json["findings"_L1].toArray(),
                                [](const QJsonValue &f) { return f["id"_L1].toString() == "CIS-2.9"_L1; }));
}

void TestReportCommand::lintNamesTheLine()
{
    const Answer answer = ctl({u"lint"_s, m_dir.filePath(u"Dockerfile"_s)});
    QVERIFY2(answer.output.contains("line 2: ENV DB_PASSWORD"), answer.output.constData());
    QVERIFY(!answer.output.contains("hunter22"));
    QVERIFY(ctl({u"lint"_s, m_dir.filePath(u"broken.dockerfile"_s)}).errors.contains("line 2: "));
}

void TestReportCommand::draftsAreProfiles()
{
    const QString dockerfile = m_dir.filePath(u"Dockerfile"_s);
    const Answer appArmor = ctl({u"lint"_s, u"--draft"_s, u"apparmor"_s, dockerfile});
    QVERIFY2(appArmor.output.contains("profile "), appArmor.errors.constData());
    const QString profile = file(u"draft"_s, appArmor.output);
    const Answer decided =
        ctl({u"apparmor"_s, u"decide"_s, profile, u"--path"_s, u"/proc/sysrq-trigger"_s, u"--access"_s, u"w"_s});
    QVERIFY2(decided.output.contains("\"denied\""), (decided.output + decided.errors).constData());

    const Answer seccomp = ctl({u"lint"_s, u"--draft"_s, u"seccomp"_s, dockerfile});
    const QJsonObject json = QJsonDocument::fromJson(seccomp.output).object();
    QVERIFY2(json["defaultAction"_L1].toString() == "SCMP_ACT_ERRNO"_L1, seccomp.errors.constData());
    QCOMPARE(ctl({u"seccomp"_s, u"lint"_s, file(u"draft.json"_s, seccomp.output)}).exitCode, 0);
}

void TestReportCommand::helpNamesTheStatus_data()
{
    QTest::addColumn<QString>("command");
    for (const auto &command : {u"report"_s, u"lint"_s, u"handoff"_s, u"compare"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void TestReportCommand::helpNamesTheStatus()
{
    QFETCH(QString, command);
    const Answer answer = ctl({u"help"_s, command});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.output.contains("EXIT STATUS"));
    for (const QByteArray &line : answer.output.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
    QCOMPARE(ctl({command, u"--help"_s}).output, answer.output);
    QVERIFY(ctl({u"--help"_s}).output.contains(command.toUtf8()));
}

void TestReportCommand::handsOver()
{
    const auto snapshot = snapshot::openSnapshot(m_host);
    QVERIFY(snapshot);
    const QString id = snapshot->containers.last()->id().toString();
    for (const auto &target : {u"run"_s, u"compose"_s, u"kubernetes"_s, u"ecs"_s, u"systemd"_s}) {
        const Answer answer = ctl({u"handoff"_s, u"--snapshot"_s, m_host, u"--to"_s, target, id});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(!answer.output.isEmpty());
        QVERIFY(!answer.errors.isEmpty()); // the image was not read
    }
}

void TestReportCommand::compares()
{
    const Answer same = ctl({u"compare"_s, u"--json"_s, m_host, m_host});
    QCOMPARE(QJsonDocument::fromJson(same.output)["changes"_L1].toArray().size(), 0);
    const Answer later = ctl({u"compare"_s, u"--json"_s, m_host, m_later});
    QCOMPARE(later.exitCode, 0);
    QVERIFY(std::ranges::any_of(QJsonDocument::fromJson(later.output)["changes"_L1].toArray(),
                                [](const QJsonValue &one) { return one["kind"_L1].toString() == "vanished"_L1; }));
}

BULKHEAD_TEST(TestReportCommand)
#include "tst_reportcommand.moc"
