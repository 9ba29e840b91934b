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

/// The program itself, started as a person starts it; no engine needed.
class BulkheadctlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void predictsInJson_data();
    void predictsInJson();
    void refusalsAreToldInJson_data();
    void refusalsAreToldInJson();
    void predictsAsText();
    void goesByTheRulesOfAnEngineVersion();
    void readsASavedSnapshot();
    void missingContainersFail();
    void endsWithTheDocumentedStatus_data();
    void endsWithTheDocumentedStatus();

private:
    struct Answer {
        int exitCode = -1;
        QByteArray output, errors;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };
    static Answer ctl(const QStringList &arguments);

    QTemporaryDir m_dir;
    QString m_file;
};

BulkheadctlTest::Answer BulkheadctlTest::ctl(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("DOCKER_"_L1))
            environment.remove(name);
    }
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void BulkheadctlTest::initTestCase()
{
    m_file = m_dir.filePath(u"host.bulkhead"_s);
    QVERIFY(snapshot::saveSnapshot(test::makeSnapshot(60), m_file));
}

void BulkheadctlTest::predictsInJson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("effective");
    QTest::addColumn<int>("bounding");
    QTest::addColumn<QString>("last");
    QTest::newRow("everything but MKNOD") << u"--cap-add=ALL --cap-drop=MKNOD"_s << 40 << 40 << u"CAP_CHECKPOINT_RESTORE"_s;
    QTest::newRow("the default but CHOWN") << u"docker run --cap-drop=CHOWN nginx"_s << 13 << 13 << u"CAP_SETFCAP"_s;
    QTest::newRow("the default and NET_ADMIN") << u"--cap-add=NET_ADMIN"_s << 15 << 15 << u"CAP_SETFCAP"_s;
    QTest::newRow("NET_BIND_SERVICE alone") << u"docker run --cap-drop=all --cap-add=net_bind_service nginx"_s << 1 << 1
                                            << u"CAP_NET_BIND_SERVICE"_s;
    QTest::newRow("another user") << u"docker run -u 1000 nginx"_s << 0 << 14 << u"CAP_SETFCAP"_s;
    QTest::newRow("no option at all") << QString() << 14 << 14 << u"CAP_SETFCAP"_s;
}

void BulkheadctlTest::predictsInJson()
{
    QFETCH(QString, line);
    QFETCH(int, effective);
    QFETCH(int, bounding);
    QFETCH(QString, last);
    const Answer answer = ctl({u"caps"_s, u"--json"_s, u"--run"_s, line});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.errors, QByteArray());
    const QJsonObject json = answer.json();
    QCOMPARE(json.keys(), QStringList({u"error"_s, u"predicted"_s}));
    QVERIFY(json.value("error"_L1).isNull());
    const QJsonObject predicted = json.value("predicted"_L1).toObject();
    QCOMPARE(predicted.keys(), QStringList({u"ambient"_s, u"bounding"_s, u"effective"_s, u"inheritable"_s, u"permitted"_s}));
    QCOMPARE(predicted.value("effective"_L1).toArray().size(), effective);
    QCOMPARE(predicted.value("permitted"_L1), predicted.value("effective"_L1));
    QCOMPARE(predicted.value("bounding"_L1).toArray().size(), bounding);
    QCOMPARE(predicted.value("bounding"_L1).toArray().last().toString(), last);
    QCOMPARE(predicted.value("inheritable"_L1).toArray().size(), 0);
    QCOMPARE(predicted.value("ambient"_L1).toArray().size(), 0);
}

void BulkheadctlTest::refusalsAreToldInJson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("the engine's words") << u"docker run --cap-add foo nginx"_s
                                        << u"invalid CapAdd: unknown capability: \"CAP_FOO\""_s << 1;
    QTest::newRow("the engine's words for drops, privileged or not")
        << u"--privileged --cap-drop=bar"_s << u"invalid CapDrop: unknown capability: \"CAP_BAR\""_s << 1;
    QTest::newRow("the docker command's words") << u"docker run --nope nginx"_s << u"unknown flag: --nope"_s << 2;
    QTest::newRow("what could run something") << u"docker run --cap-add $(id) nginx"_s
                                              << u"nothing is run or looked up here: put the value in the place of $(id)"_s << 2;
}

void BulkheadctlTest::refusalsAreToldInJson()
{
    QFETCH(QString, line);
    QFETCH(QString, error);
    QFETCH(int, exitCode);
    const Answer answer = ctl({u"caps"_s, u"--run"_s, line, u"--json"_s});
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(answer.json(), QJsonObject({{u"predicted"_s, QJsonValue()}, {u"error"_s, error}}));
    QCOMPARE(answer.errors, "bulkheadctl: " + error.toUtf8() + '\n');
}

void BulkheadctlTest::predictsAsText()
{
    const Answer answer = ctl({u"caps"_s, u"--run"_s, u"docker run --cap-add=NET_ADMIN -u nobody \"nginx:$TAG\""_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.output, QByteArray("effective    0000000000000000  none\n"
                                       "permitted    0000000000000000  none\n"
                                       "inheritable  0000000000000000  none\n"
                                       "bounding     00000000a80435fb  default +NET_ADMIN\n"
                                       "ambient      0000000000000000  none\n"));
    QCOMPARE(answer.errors,
             QByteArray("bulkheadctl: Only the image knows the number of this user name; if it is 0, the user is root "
                        "and the effective set is the bounding set.\n"
                        "bulkheadctl: kept as written, nothing was run or looked up: $TAG\n"));
}

void BulkheadctlTest::goesByTheRulesOfAnEngineVersion()
{
    const Answer old = ctl({u"caps"_s, u"--json"_s, u"--engine"_s, u"20.10.13"_s, u"--run"_s, u"--privileged"_s});
    QCOMPARE(old.exitCode, 0);
    QCOMPARE(old.json().value("predicted"_L1).toObject().value("inheritable"_L1).toArray().size(), 38);
    const Answer podman = ctl({u"caps"_s, u"--json"_s, u"--run"_s, u"podman run busybox"_s});
    QCOMPARE(podman.json().value("predicted"_L1).toObject().value("effective"_L1).toArray().size(), 11);
    const Answer saved = ctl({u"--snapshot"_s, m_file, u"caps"_s, u"--json"_s, u"--run"_s, u"--cap-drop=ALL"_s});
    QVERIFY2(saved.exitCode == 0, saved.errors.constData());
    QCOMPARE(saved.json().value("predicted"_L1).toObject().value("bounding"_L1).toArray().size(), 0);
}

void BulkheadctlTest::readsASavedSnapshot()
{
    const Answer table = ctl({u"caps"_s, u"--snapshot"_s, m_file});
    QVERIFY2(table.exitCode == 0, table.errors.constData());
    QCOMPARE(table.output.count('\n'), 61);
    QVERIFY(table.output.startsWith("CONTAINER "));
    for (const char c : table.output)
        QVERIFY2(c == '\n' || uchar(c) >= 0x20, "a control character");

    const Answer all = ctl({u"caps"_s, u"--snapshot"_s, m_file, u"--json"_s});
    const QJsonArray containers = all.json().value("containers"_L1).toArray();
    QCOMPARE(containers.size(), 60);
    const QString id = containers.at(7).toObject().value("id"_L1).toString();
    const Answer one = ctl({u"caps"_s, u"--snapshot"_s, m_file, u"--json"_s, id.first(20), id});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(one.json().value("containers"_L1).toArray(), QJsonArray({containers.at(7)}));

    const QString copy = m_dir.filePath(u"copy.bulkhead"_s);
    QCOMPARE(ctl({u"--snapshot"_s, m_file, u"snapshot"_s, u"-o"_s, copy}).exitCode, 0);
    QCOMPARE(ctl({u"caps"_s, u"--snapshot"_s, copy, u"--json"_s}).json().value("containers"_L1), QJsonValue(containers));
}

void BulkheadctlTest::missingContainersFail()
{
    const Answer answer = ctl({u"caps"_s, u"--snapshot"_s, m_file, u"nobody\u001b[2J"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(answer.errors, QByteArray("bulkheadctl: No such container: nobody\\x1b[2J\n"));
}

void BulkheadctlTest::endsWithTheDocumentedStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help is success") << QStringList{u"--help"_s} << 0;
    QTest::newRow("the manual of a command is success") << QStringList{u"caps"_s, u"--help"_s} << 0;
    QTest::newRow("the version is success") << QStringList{u"--version"_s} << 0;
    QTest::newRow("nothing to do is wrong usage") << QStringList{} << 2;
    QTest::newRow("an unknown option is wrong usage") << QStringList{u"caps"_s, u"--nope"_s} << 2;
    QTest::newRow("a missing value is wrong usage") << QStringList{u"caps"_s, u"--run"_s} << 2;
    QTest::newRow("host and context together are wrong usage")
        << QStringList{u"-H"_s, u"unix:///x"_s, u"-c"_s, u"y"_s, u"caps"_s} << 2;
    QTest::newRow("an address that cannot be one is wrong usage") << QStringList{u"-H"_s, u"ftp://x"_s, u"caps"_s} << 2;
    QTest::newRow("no engine is a failure") << QStringList{u"-H"_s, u"unix:///nowhere/docker.sock"_s, u"caps"_s} << 1;
    QTest::newRow("no snapshot of no engine is a failure")
        << QStringList{u"-H"_s, u"unix:///nowhere/docker.sock"_s, u"snapshot"_s, u"-o"_s, u"x.bulkhead"_s} << 1;
    QTest::newRow("no file is a failure") << QStringList{u"--snapshot"_s, u"/nowhere/file"_s, u"caps"_s} << 1;
    QTest::newRow("no snapshot in the file is a failure") << QStringList{u"--snapshot"_s, u"/proc/self/status"_s, u"caps"_s} << 1;
}

void BulkheadctlTest::endsWithTheDocumentedStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const Answer answer = ctl(arguments);
    QVERIFY2(answer.exitCode == exitCode, answer.errors.constData());
    QCOMPARE(answer.output.isEmpty(), exitCode != 0);
    QCOMPARE(answer.errors.isEmpty(), exitCode == 0);
}

BULKHEAD_TEST(BulkheadctlTest)
#include "tst_bulkheadctl.moc"
