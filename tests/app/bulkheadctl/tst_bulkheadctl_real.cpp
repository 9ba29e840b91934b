// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/labengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace bulkhead;
using namespace Qt::StringLiterals;

/// bulkheadctl on the lab engine: what it shows of the lab's containers, and that a saved snapshot shows the same.
class BulkheadctlRealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theLabsContainersAreShown();
    void aSavedSnapshotShowsTheSame();
    void setUserIdFilesOfImagesAreLookedFor();
    void aProfileIsTried();
    void aCommandIsRecordedAndRunsUnderItsProfile();

private:
    static QByteArray ctl(const QStringList &arguments);
    static QMap<QString, QJsonObject> containers(const QByteArray &json);
};

QByteArray BulkheadctlRealTest::ctl(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1, arguments);
    const bool ended = process.waitForStarted() && process.waitForFinished(60'000);
    if (!ended || process.exitCode() != 0)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

QMap<QString, QJsonObject> BulkheadctlRealTest::containers(const QByteArray &json)
{
    QMap<QString, QJsonObject> byName;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value("containers"_L1).toArray())
        byName.insert(value.toObject().value("name"_L1).toString(), value.toObject());
    return byName;
}

void BulkheadctlRealTest::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
}

void BulkheadctlRealTest::theLabsContainersAreShown()
{
    const QByteArray table = ctl({u"-H"_s, test::labEngine(), u"caps"_s, u"web1"_s, u"web3"_s, u"worker"_s});
    const QList<QByteArray> lines = table.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[1].simplified(), QByteArray("web1 root no - default default as predicted"));
    QCOMPARE(lines[2].simplified(),
             QByteArray("web3 root no +net_bind_service -all NET_BIND_SERVICE NET_BIND_SERVICE as predicted"));
    QCOMPARE(lines[3].simplified(), QByteArray("worker 1000:1000 no - none default as predicted"));

    const auto shown = containers(ctl({u"-H"_s, test::labEngine(), u"caps"_s, u"--json"_s}));
    QVERIFY(shown.contains(u"web2"_s) && shown.contains(u"job"_s));
    for (const QJsonObject &container : shown) {
        const QString name = container.value("name"_L1).toString();
        QCOMPARE(container.value("mismatch"_L1).toObject(),
                 QJsonObject({{u"effective"_s, QJsonArray()}, {u"bounding"_s, QJsonArray()}}));
        QVERIFY2(container.value("observed"_L1).isNull() != container.value("running"_L1).toBool(), qPrintable(name));
    }
    QCOMPARE(shown.value(u"web2"_s).value("predicted"_L1), shown.value(u"web2"_s).value("observed"_L1));
}

void BulkheadctlRealTest::aSavedSnapshotShowsTheSame()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"lab.bulkhead"_s);
    ctl({u"--host"_s, test::labEngine(), u"snapshot"_s, u"-o"_s, file});
    const auto live = containers(ctl({u"-H"_s, test::labEngine(), u"caps"_s, u"--json"_s}));
    const auto saved = containers(ctl({u"--snapshot"_s, file, u"caps"_s, u"--json"_s}));
    QVERIFY(live.size() >= 10);
    QCOMPARE(saved, live);
}

void BulkheadctlRealTest::setUserIdFilesOfImagesAreLookedFor()
{
    const auto outcome = [](const QStringList &options) {
        const QByteArray json = ctl(QStringList{u"-H"_s, test::labEngine(), u"report"_s, u"--format"_s, u"json"_s} + options);
        const QJsonValue verdicts = QJsonDocument::fromJson(json)["subjects"_L1][0]["verdicts"_L1];
        for (const QJsonValue &verdict : verdicts.toArray()) {
            if (verdict["check"_L1].toString() == "CIS-4.8"_L1)
                return verdict["outcome"_L1].toString();
        }
        return QString();
    };
    QCOMPARE(outcome({}), u"notKnown"_s); // it takes a wish
    QCOMPARE(outcome({u"--search-images"_s}), u"pass"_s);
}

void BulkheadctlRealTest::aProfileIsTried()
{
    const QTemporaryDir directory;
    QFile profile(directory.filePath(u"profile.json"_s));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir"],"action":"SCMP_ACT_ERRNO"}]})");
    profile.close();
    const auto run = [&](const QStringList &options, const QStringList &command) {
        QProcess process;
        process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1,
                      QStringList{u"seccomp"_s, u"try"_s, u"-H"_s, test::labEngine(), u"--image"_s, u"bulkhead-lab:1"_s} + options
                          + QStringList{profile.fileName(), u"--"_s} + command);
        process.waitForFinished(60'000);
        return std::tuple(process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError());
    };
    const auto [wellCode, wellOutput, wellErrors] = run({}, {u"echo"_s, u"hello"_s});
    QCOMPARE(wellOutput, QByteArray("hello\n"));
    QVERIFY2(wellCode == 0, wellErrors.constData());
    QVERIFY2(wellErrors.contains("not known"), wellErrors.constData()); // no agent was asked for
    const auto [code, output, errors] = run({u"--agent"_s}, {u"sh"_s, u"-c"_s, u"mkdir /tmp/x"_s});
    QCOMPARE(code, 1);
    QVERIFY2(errors.contains("Operation not permitted") && errors.contains("refused: mkdir, 1 times, by mkdir"),
             errors.constData());
    const auto [jsonCode, json, jsonErrors] = run({u"--agent"_s, u"--json"_s}, {u"sh"_s, u"-c"_s, u"mkdir /tmp/x; exit 7"_s});
    const QJsonObject outcome = QJsonDocument::fromJson(json).object();
    QCOMPARE(outcome["exitCode"_L1].toInt(), 7);
    QCOMPARE(outcome["refused"_L1][0]["call"_L1].toString(), u"mkdir"_s);
}

void BulkheadctlRealTest::aCommandIsRecordedAndRunsUnderItsProfile()
{
    const QTemporaryDir directory;
    const QString profile = directory.filePath(u"recorded.json"_s);
    const QStringList command{u"--"_s, u"sh"_s, u"-c"_s, u"mkdir /tmp/x && ls -d /tmp/x"_s};
    const QStringList image{u"-H"_s, test::labEngine(), u"--image"_s, u"bulkhead-lab:1"_s};
    ctl(QStringList{u"seccomp"_s, u"record"_s} + image + QStringList{u"-o"_s, profile} + command);
    QCOMPARE(ctl(QStringList{u"seccomp"_s, u"try"_s} + image + QStringList(profile) + command), QByteArray("/tmp/x\n"));
}

QTEST_GUILESS_MAIN(BulkheadctlRealTest)
#include "tst_bulkheadctl_real.moc"
