// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"
#include "core/seccomp/simulation.h"
#include "tests/support/labengine.h"
#include "tests/support/seccompprobe.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <cerrno>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using capability::Capability;
using capability::CapabilitySet;
using namespace Qt::StringLiterals;

/// Our table, resolution and simulation against a real dockerd and its runtime: a container makes every safe call.
class SeccompRealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theBuiltInProfileIsOurs();
    void ourProfileDoesWhatWeSay_data();
    void ourProfileDoesWhatWeSay();
    void theEngineRefusesTheSame_data();
    void theEngineRefusesTheSame();

private:
    struct Ran {
        int exitCode = -1;
        QByteArray output;
        QString errors;
    };
    Ran run(const QStringList &options);
    QString written(const QByteArray &profile);

    QTemporaryDir m_directory;
    Target m_target;
};

namespace {
const QString ProbeImage = u"bulkhead-seccompprobe:1"_s;
}

SeccompRealTest::Ran SeccompRealTest::run(const QStringList &options)
{
    QProcess docker;
    docker.start(u"docker"_s, QStringList{u"-H"_s, test::labEngine(), u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s} + options
                                  + QStringList{ProbeImage, u"/seccompprobe"_s});
    if (!docker.waitForStarted() || !docker.waitForFinished(60'000))
        return {-1, {}, docker.errorString()};
    return {docker.exitCode(), docker.readAllStandardOutput(), QString::fromUtf8(docker.readAllStandardError())};
}

QString SeccompRealTest::written(const QByteArray &profile)
{
    const QString path = m_directory.filePath(u"profile.json"_s);
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(profile) == profile.size();
    return isWritten ? path : QString();
}

void SeccompRealTest::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    if (!QFile::exists(test::seccompProbe()))
        QSKIP("the probe is built on x86_64 only");
    const QString archive = m_directory.filePath(u"image.tar"_s);
    QCOMPARE(QProcess::execute(u"tar"_s, {u"-C"_s, QCoreApplication::applicationDirPath(), u"-cf"_s, archive, u"seccompprobe"_s}),
             0);
    test::labDocker({u"import"_s, archive, ProbeImage});
    const QByteArray version = test::labDocker({u"version"_s, u"--format"_s, u"{{.Server.Version}}"_s});
    m_target.engine.version = QVersionNumber::fromString(QString::fromLatin1(version));
    QVERIFY(m_target.engine.version >= QVersionNumber(20, 10));
    m_target.kernel = *KernelVersion::fromRelease(QSysInfo::kernelVersion());
}

void SeccompRealTest::cleanupTestCase()
{
    if (test::labEngineMissing().isEmpty())
        test::labDocker({u"rmi"_s, u"-f"_s, ProbeImage});
}

void SeccompRealTest::theBuiltInProfileIsOurs()
{
    const Ran confined = run({});
    QVERIFY2(confined.exitCode == 0, qPrintable(confined.errors));
    const Ran unconfined = run({u"--security-opt"_s, u"seccomp=unconfined"_s});
    QVERIFY2(unconfined.exitCode == 0, qPrintable(unconfined.errors));
    const auto answers = test::probeAnswers(confined.output);
    const auto free = test::probeAnswers(unconfined.output);
    QVERIFY(answers.size() > 490);
    QCOMPARE(free.size(), answers.size());
    const auto simulator = Simulator::make(dockerDefaultProfile(m_target.engine.version), m_target);
    QVERIFY(simulator);
    int told = 0; // calls whose answer tells the filter's refusal from the kernel's
    for (const auto &[number, answer] : answers.asKeyValueRange()) {
        const Decision decision = simulator->decide(test::probeCall(number));
        const QString what = u"call %1: %2 The kernel answered %3, unconfined %4."_s.arg(number)
                                 .arg(decision.sentence)
                                 .arg(answer)
                                 .arg(free.value(number));
        if (decision.action.kind == ActionKind::Errno) {
            QVERIFY2(answer == int(decision.action.number()), qPrintable(what));
            told += free.value(number) != answer;
        } else {
            QVERIFY2(answer == free.value(number), qPrintable(what));
        }
    }
    QVERIFY2(told > 10, qPrintable(QString::number(told)));
}

void SeccompRealTest::ourProfileDoesWhatWeSay_data()
{
    QTest::addColumn<QVersionNumber>("version");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<quint64>("capabilities");
    const CapabilitySet defaults = capability::defaultCapabilities();
    const quint64 withAdmin = (defaults | CapabilitySet{Capability::SysAdmin, Capability::SysPtrace}).mask();
    QTest::newRow("the engine's own default") << QVersionNumber() << QStringList{} << defaults.mask();
    QTest::newRow("with more capabilities") << QVersionNumber()
                                            << QStringList{u"--cap-add=SYS_ADMIN"_s, u"--cap-add=SYS_PTRACE"_s} << withAdmin;
    QTest::newRow("without capabilities") << QVersionNumber() << QStringList{u"--cap-drop=ALL"_s} << quint64(0);
    QTest::newRow("without new privileges") << QVersionNumber() << QStringList{u"--security-opt=no-new-privileges"_s}
                                            << defaults.mask();
    QTest::newRow("as another user") << QVersionNumber() << QStringList{u"--user=1000"_s} << defaults.mask();
    QTest::newRow("the default of 29.7.2") << QVersionNumber(29, 7, 2) << QStringList{} << defaults.mask();
    QTest::newRow("the default of 20.10.26") << QVersionNumber(20, 10, 26) << QStringList{} << defaults.mask();
}

void SeccompRealTest::ourProfileDoesWhatWeSay()
{
    QFETCH(QVersionNumber, version);
    QFETCH(QStringList, options);
    QFETCH(quint64, capabilities);
    const SeccompProfile profile = test::marked(dockerDefaultProfile(version.isNull() ? m_target.engine.version : version));
    Target target = m_target;
    target.capabilities = CapabilitySet(capabilities);
    const auto simulator = Simulator::make(profile, target);
    QVERIFY(simulator);
    const Ran ran = run(options + QStringList{u"--security-opt"_s, u"seccomp="_s + written(writeProfile(profile))});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
    const auto answers = test::probeAnswers(ran.output);
    QVERIFY(answers.size() > 490);
    int refused = 0;
    for (const auto &[number, answer] : answers.asKeyValueRange()) {
        const Decision decision = simulator->decide(test::probeCall(number));
        const bool isRefused = decision.action.kind == ActionKind::Errno;
        const bool wasRefused = answer == int(test::MarkDefault) || answer == int(test::MarkRule);
        refused += wasRefused;
        if (isRefused ? answer != int(decision.action.number()) : wasRefused)
            QFAIL(qPrintable(u"call %1: %2 The kernel answered %3."_s.arg(number).arg(decision.sentence).arg(answer)));
    }
    QVERIFY(refused > 20);
}

void SeccompRealTest::theEngineRefusesTheSame_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::newRow("two actions for socket where i386 may run")
        << QByteArray(R"({"defaultAction": "SCMP_ACT_ALLOW", "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"], "syscalls": [
           {"names": ["socket"], "action": "SCMP_ACT_LOG"},
           {"names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{"index": 0, "value": 38, "op": "SCMP_CMP_EQ"}]}]})");
    QTest::newRow("one condition, two actions") << QByteArray(R"({"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [
           {"names": ["personality"], "action": "SCMP_ACT_LOG", "args": [{"index": 0, "value": 1, "op": "SCMP_CMP_EQ"}]},
           {"names": ["personality"], "action": "SCMP_ACT_ERRNO", "args": [{"index": 0, "value": 1, "op": "SCMP_CMP_EQ"}]}]})");
    QTest::newRow("an unknown architecture")
        << QByteArray(R"({"defaultAction": "SCMP_ACT_ALLOW", "architectures": ["SCMP_ARCH_VAX"], "syscalls": []})");
    QTest::newRow("both forms of architectures") << QByteArray(
        R"({"defaultAction": "SCMP_ACT_ALLOW", "architectures": ["SCMP_ARCH_X86"], "archMap": [{"architecture": "SCMP_ARCH_X86_64"}]})");
    QTest::newRow("NOTIFY by default") << QByteArray(R"({"defaultAction": "SCMP_ACT_NOTIFY", "syscalls": []})");
    QTest::newRow("NOTIFY for write") << QByteArray(
        R"({"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{"names": ["write"], "action": "SCMP_ACT_NOTIFY"}]})");
}

void SeccompRealTest::theEngineRefusesTheSame()
{
    QFETCH(QByteArray, profile);
    const auto parsed = parseProfile(profile);
    const auto simulator = parsed ? Simulator::make(*parsed, m_target) : std::unexpected(parsed.error());
    QVERIFY(!simulator);
    const Ran ran = run({u"--security-opt"_s, u"seccomp="_s + written(profile)});
    QVERIFY(ran.exitCode != 0);
    if (parsed) // else our reader refused it first
        QVERIFY2(ran.errors.contains(simulator.error().what), qPrintable(ran.errors + simulator.error().what));
}

QTEST_GUILESS_MAIN(SeccompRealTest)
#include "tst_seccomp_real.moc"
