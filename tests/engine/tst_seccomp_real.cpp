// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/diff.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"
#include "core/seccomp/simulation.h"
#include "tests/support/labengine.h"
#include "tests/support/seccompprobe.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
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
    void handsTheRuntimeWhatWeSay_data();
    void handsTheRuntimeWhatWeSay();
    void theBuiltInProfileIsOurs();
    void ourProfileDoesWhatWeSay_data();
    void ourProfileDoesWhatWeSay();
    void takesFlagsOrNot();
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
    const QByteArray components =
        test::labDocker({u"version"_s, u"--format"_s, u"{{range .Server.Components}}{{.Name}} {{.Version}}\n{{end}}"_s});
    for (const QByteArray &line : components.split('\n')) {
        if (line.startsWith("runc "))
            m_target.runtimeVersion = QVersionNumber::fromString(QString::fromLatin1(line.sliced(5)));
    }
    QVERIFY2(!m_target.runtimeVersion.isNull(), components.constData());
    m_target.kernel = *KernelVersion::fromRelease(QSysInfo::kernelVersion());
}

void SeccompRealTest::cleanupTestCase()
{
    if (test::labEngineMissing().isEmpty())
        test::labDocker({u"rmi"_s, u"-f"_s, ProbeImage});
}

void SeccompRealTest::handsTheRuntimeWhatWeSay_data()
{
    QTest::addColumn<QByteArray>("profile"); // empty: the built-in one
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<quint64>("capabilities");
    const CapabilitySet defaults = capability::defaultCapabilities();
    const quint64 few = CapabilitySet{Capability::Chown, Capability::SysAdmin}.mask();
    const QStringList onlyFew{u"--cap-drop=ALL"_s, u"--cap-add=CHOWN"_s, u"--cap-add=SYS_ADMIN"_s};
    QTest::newRow("the built-in profile") << QByteArray() << QStringList{} << defaults.mask();
    QTest::newRow("the built-in profile for other capabilities") << QByteArray() << onlyFew << few;
    QTest::newRow("an empty list of flags is lost")
        << QByteArray(R"({"defaultAction": "SCMP_ACT_ALLOW", "flags": [], "syscalls": []})") << QStringList{} << defaults.mask();
    QTest::newRow("errno, legacy names, comments, 64 bits") << QByteArray(
        R"({"defaultAction": "SCMP_ACT_ALLOW", "defaultErrnoRet": 5, "syscalls": [
           {"name": "mount", "action": "SCMP_ACT_ERRNO", "errnoRet": 38, "args": null, "comment": "why"},
           {"names": ["umount2"], "action": "SCMP_ACT_KILL", "args": [{"index": 1, "value": 4294967296, "valueTwo": 7, "op": "SCMP_CMP_MASKED_EQ"},
            {"index": 0, "op": "SCMP_CMP_NE"}]}]})") << QStringList{}
                                                            << defaults.mask();
    QTest::newRow("names in another case, as Go reads them")
        << QByteArray(R"({"DefaultAction": "SCMP_ACT_ALLOW", "SYSCALLS": [{"Names": ["mount"], "ACTION": "SCMP_ACT_LOG"}]})")
        << QStringList{} << defaults.mask();
    QTest::newRow("conditions on capabilities, architectures and kernels") << QByteArray(
        R"({"defaultAction": "SCMP_ACT_ALLOW", "archMap": [{"architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X32"]}],
           "syscalls": [
           {"names": ["a1"], "action": "SCMP_ACT_LOG", "includes": {"caps": ["CAP_SYS_ADMIN", "CAP_BPF"]}},
           {"names": ["a2"], "action": "SCMP_ACT_LOG", "includes": {"caps": ["CAP_SYS_ADMIN", "CAP_CHOWN"]}},
           {"names": ["a3"], "action": "SCMP_ACT_LOG", "excludes": {"caps": ["CAP_BPF", "CAP_CHOWN"]}},
           {"names": ["a4"], "action": "SCMP_ACT_LOG", "excludes": {"caps": ["CAP_BPF"]}},
           {"names": ["a5"], "action": "SCMP_ACT_LOG", "includes": {"caps": ["SYS_ADMIN"]}},
           {"names": ["a6"], "action": "SCMP_ACT_LOG", "includes": {"arches": ["x32", "x86"]}},
           {"names": ["a7"], "action": "SCMP_ACT_LOG", "includes": {"arches": ["amd64"]}},
           {"names": ["a8"], "action": "SCMP_ACT_LOG", "includes": {"minKernel": "4.8"}},
           {"names": ["a9"], "action": "SCMP_ACT_LOG", "includes": {"minKernel": "200.0"}},
           {"names": ["b1"], "action": "SCMP_ACT_LOG", "excludes": {"minKernel": "4.8"}},
           {"names": ["b2"], "action": "SCMP_ACT_LOG", "excludes": {"minKernel": "200.0", "arches": ["arm64"]}}]})")
                                                                           << onlyFew << few;
}

/// config.json of the runtime's bundle, what dockerd made of the profile.
void SeccompRealTest::handsTheRuntimeWhatWeSay()
{
    QFETCH(QByteArray, profile);
    QFETCH(QStringList, options);
    QFETCH(quint64, capabilities);
    Target target = m_target;
    target.capabilities = CapabilitySet(capabilities);
    const auto parsed =
        profile.isEmpty() ? Result<SeccompProfile>(dockerDefaultProfile(m_target.engine.version)) : parseProfile(profile);
    QVERIFY(parsed);
    const auto resolution = resolve(*parsed, target);
    QVERIFY(resolution);
    if (!profile.isEmpty())
        options << u"--security-opt"_s << u"seccomp="_s + written(profile);
    const QString id = QString::fromLatin1(test::labDocker(QStringList{u"run"_s, u"-d"_s, u"--network"_s, u"none"_s} + options
                                                           + QStringList{u"bulkhead-lab:1"_s, u"sleep"_s, u"300"_s}));
    QVERIFY(!id.isEmpty());
    const auto removal = qScopeGuard([&id] { test::labDocker({u"rm"_s, u"-f"_s, id}); });
    // through a container, because the bundle is readable for root only
    const QString directory = test::labEngine().section(u"://"_s, 1).section(u'/', 0, -2);
    const QByteArray bundle =
        test::labDocker({u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s, u"-v"_s, directory + u":/lab:ro"_s, u"bulkhead-lab:1"_s,
                         u"sh"_s, u"-c"_s, u"cat $(find /lab/exec -path '*/%1/config.json')"_s.arg(id)});
    const QJsonObject seccomp =
        QJsonDocument::fromJson(bundle).object().value("linux"_L1).toObject().value("seccomp"_L1).toObject();
    QVERIFY(!seccomp.isEmpty());
    const QJsonObject ours = QJsonDocument::fromJson(writeOci(resolution->oci)).object();
    if (profile.isEmpty()) // the table's rules stand in another order; what they do is compared call by call
        QCOMPARE(seccomp.value("syscalls"_L1).toArray().size(), ours.value("syscalls"_L1).toArray().size());
    else
        QCOMPARE(QJsonDocument(ours).toJson(), QJsonDocument(seccomp).toJson());
    const auto again = parseProfile(QJsonDocument(seccomp).toJson()); // the OCI object is a profile, too
    QVERIFY(again);
    const auto diff = diffProfiles(*parsed, *again, target);
    QVERIFY(diff);
    QVERIFY2(diff->isEmpty(), diff->calls.isEmpty() ? "settings" : qPrintable(diff->calls.first().name));
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

/// runc before 1.2 knows no flags; a newer one takes them.
void SeccompRealTest::takesFlagsOrNot()
{
    const QByteArray profile = R"({"defaultAction": "SCMP_ACT_ALLOW", "flags": ["SECCOMP_FILTER_FLAG_LOG"], "syscalls": []})";
    const auto simulator = Simulator::make(*parseProfile(profile), m_target);
    const Ran ran = run({u"--security-opt"_s, u"seccomp="_s + written(profile)});
    QCOMPARE(ran.exitCode == 0, simulator.has_value());
    if (!simulator)
        QVERIFY2(ran.errors.contains(simulator.error().what), qPrintable(ran.errors));
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
    QTest::newRow("an unknown flag") << QByteArray(
        R"({"defaultAction": "SCMP_ACT_ALLOW", "flags": ["SECCOMP_FILTER_FLAG_WHAT"], "syscalls": []})");
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

BULKHEAD_TEST(SeccompRealTest)
#include "tst_seccomp_real.moc"
