// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"
#include "core/audit/eventassembler.h"
#include "core/audit/eventjson.h"
#include "core/audit/kernelaudit.h"
#include "core/audit/logfollower.h"
#include "core/audit/recordtypes.h"
#include "core/audit/sentence.h"
#include "core/engine/contextstore.h"
#include "core/host/processorigins.h"
#include "core/snapshot/livehost.h"
#include "tests/support/labengine.h"
#include "tests/support/privateauditd.h"
#include "tests/support/testmain.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;

namespace {

constexpr auto Key = "bulkhead-test"_L1;

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

AuditFilter filterFor(const QString &text)
{
    auto filter = AuditFilter::parse(text, QDateTime::currentMSecsSinceEpoch(), QTimeZone::systemTimeZone());
    if (!filter)
        qFatal("%s", qPrintable(filter.error().what));
    return *filter;
}

} // namespace

/// auditd, its rules and a real engine: everything that was done is found again, and is where it was done.
class AuditRealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theKernelGivesTheRulesBack();
    void listenersHearWhatIsLogged();
    void everythingIsFoundAndAttributed();
    void ausearchAgrees();
    void whatEndsAtOnceIsWatched();

private:
    [[nodiscard]] std::optional<HostTraces> tracesOfNow();
    [[nodiscard]] AuditStore store() const { return AuditStore::open(m_auditd->logs()).value(); }
    /// auditd writes what the kernel sent a moment ago.
    [[nodiscard]] size_t waitFor(const QString &filter, size_t least) const
    {
        size_t found = 0;
        for (int i = 0; i < 100; ++i) {
            found = findAll(filterFor(filter), store()).size();
            if (found >= least)
                break;
            QTest::qWait(50);
        }
        return found;
    }

    std::unique_ptr<test::PrivateAuditd> m_auditd;
    QList<AuditRule> m_loaded;
    quint32 m_enabledBefore = 0;
};

void AuditRealTest::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    if (::geteuid() != 0)
        QSKIP("auditd needs root");
    const auto status = readAuditStatus();
    if (!status)
        QSKIP(qPrintable(u"the kernel's audit system: "_s + status.error().what));
    if (status->daemonPid != 0)
        QSKIP("another auditd runs on this kernel");
    if (status->immutable)
        QSKIP("the audit rules of this kernel are immutable until it boots again");
    m_enabledBefore = status->enabled;
    m_auditd = std::make_unique<test::PrivateAuditd>();
    QVERIFY2(m_auditd->start(), m_auditd->words().constData());
    (void)output(u"auditctl"_s, {u"-e"_s, u"1"_s});
    const QString text = u"-w %1 -p x -k %2\n-a always,exit -F arch=b64 -S sethostname -F key=%2\n"
                         "-a always,exit -F arch=b64 -S execve -F key=programs-start\n"_s.arg(
                             QString::fromUtf8(QFileInfo(u"/usr/bin/docker"_s).canonicalFilePath().toUtf8()), Key);
    for (const AuditRule &rule : parseRules(text).rules) {
        const auto loaded = loadRule(rule);
        QVERIFY2(loaded, loaded ? "" : qPrintable(ruleText(rule) + loaded.error().what));
        m_loaded.append(rule);
    }
}

void AuditRealTest::cleanupTestCase()
{
    for (const AuditRule &rule : m_loaded)
        (void)unloadRule(rule);
    if (m_auditd && m_enabledBefore == 0)
        (void)output(u"auditctl"_s, {u"-e"_s, u"0"_s});
    m_auditd.reset();
}

void AuditRealTest::theKernelGivesTheRulesBack()
{
    const auto rules = readLoadedRules();
    QVERIFY(rules);
    QVERIFY2(rules->problems.isEmpty(), qPrintable(rules->problems.join(u'\n')));
    const QByteArray said = output(u"auditctl"_s, {u"-l"_s});
    for (const AuditRule &rule : m_loaded) {
        QVERIFY2(rules->rules.contains(rule), qPrintable(ruleText(rule)));
        QVERIFY2(said.contains(ruleText(rule).toUtf8()), said.constData()); // in auditctl's own words
        QCOMPARE(loadRule(rule).error().kind, ErrorKind::Invalid);          // it is there already
    }
    // and what auditctl says of everything is read here
    const RuleFile read = parseRules(QString::fromUtf8(said));
    QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.join(u'\n')));
    QCOMPARE(read.rules.size(), rules->rules.size());
}

void AuditRealTest::listenersHearWhatIsLogged()
{
    auto multicast = AuditMulticast::open();
    QVERIFY2(multicast, multicast ? "" : qPrintable(multicast.error().what));
    (void)output(u"docker"_s, {u"-H"_s, test::labEngine(), u"version"_s});
    EventAssembler assembler;
    QList<AuditEvent> events;
    QElapsedTimer timer;
    timer.start();
    const auto isFound = [&] {
        return std::ranges::any_of(events, [](const AuditEvent &event) {
            const EventFacts facts = decodeEvent(event);
            return facts.keys.contains(Key) && facts.commandLine().endsWith(test::labEngine() + u" version"_s);
        });
    };
    while (!isFound() && timer.elapsed() < 10'000) {
        const auto messages = multicast->read(200);
        QVERIFY(messages);
        for (const auto &message : *messages)
            assembler.addNetlink(message.type, message.text, timer.elapsed());
        events += assembler.takeComplete(timer.elapsed());
    }
    QVERIFY(isFound());
    for (const AuditEvent &event : events) {
        const EventFacts facts = decodeEvent(event);
        if (facts.commandLine().endsWith(test::labEngine() + u" version"_s))
            QCOMPARE(facts.callName, "execve");
    }
}

std::optional<HostTraces> AuditRealTest::tracesOfNow()
{
    const engine::ContextStore contexts(QProcessEnvironment::systemEnvironment(), {});
    const engine::EngineChoice choice = contexts.choose({.context = {}, .host = test::labEngine(), .configDir = {}});
    if (!choice.context)
        return std::nullopt;
    snapshot::LiveHost host(*choice.context, {}, {}, {});
    const auto taken = QCoro::waitFor(host.takeSnapshot());
    if (!taken)
        return std::nullopt;
    HostTraces traces = HostTraces::of(**taken, bootTimeOfThisHost());
    readRootDevices(traces);
    return traces;
}

void AuditRealTest::everythingIsFoundAndAttributed()
{
    LogFollower follower(m_auditd->log());
    QByteArray followed;
    connect(&follower, &LogFollower::lines, this, [&](const QByteArray &bytes) { followed += bytes; });
    QVERIFY(follower.start());

    (void)output(u"docker"_s, {u"-H"_s, test::labEngine(), u"ps"_s});
    QCOMPARE(waitFor(u"key=%1 command~\"%2 ps$\""_s.arg(Key, test::labEngine()), 1), 1U);

    // a container under a profile that logs every call
    QTemporaryDir directory;
    QFile profile(directory.filePath(u"log.json"_s));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"defaultAction":"SCMP_ACT_LOG","architectures":["SCMP_ARCH_X86_64"],"syscalls":[]})");
    profile.close();
    const QString name = u"bulkhead-audit-test"_s;
    (void)output(u"docker"_s, {u"-H"_s, test::labEngine(), u"rm"_s, u"-f"_s, name});
    const QByteArray id = test::labDocker(
        {u"run"_s, u"-d"_s, u"--name"_s, name, u"--network"_s, u"none"_s, u"--security-opt"_s, u"seccomp="_s + profile.fileName(),
         u"bulkhead-lab:1"_s, u"sh"_s, u"-c"_s,
         // with their paths: busybox runs what it knows by name without execve(2), and then nothing tells the parent
         u"/bin/mkdir /audit-a; /bin/ls / > /dev/null; while true; do /bin/mkdir /x; /bin/rmdir /x; /bin/sleep 1; done"_s});
    QCOMPARE(id.size(), 64);
    const auto traces = tracesOfNow();
    QVERIFY(traces);
    QVERIFY(waitFor(u"type=SECCOMP syscall=mkdir"_s, 2) >= 2);

    // rotation in the middle
    m_auditd->rotate();
    QTRY_VERIFY_WITH_TIMEOUT(m_auditd->logs().size() == 2, 10'000);
    QTest::qWait(1500); // two more rounds of the container's loop
    (void)test::labDocker({u"exec"_s, name, u"hostname"_s});
    const size_t before = waitFor(u"type=SECCOMP comm=hostname"_s, 1);
    QVERIFY(before >= 1);

    // the daemon is killed and started again
    m_auditd->stop(SIGKILL);
    QTest::qWait(500);
    QVERIFY2(m_auditd->start(), m_auditd->words().constData());
    (void)output(u"docker"_s, {u"-H"_s, test::labEngine(), u"info"_s});
    QCOMPARE(waitFor(u"key=%1 command~\"%2 info$\""_s.arg(Key, test::labEngine()), 1), 1U);
    (void)test::labDocker({u"rm"_s, u"-f"_s, name});

    AuditStore log = store();
    ProcessHistory history;
    attributeStore(log, *traces, history);
    // docker was called on the host; the runtime sets the container's name from inside
    for (const EventRef ref : findAll(filterFor(u"key=%1 comm=docker"_s.arg(Key)), log))
        QVERIFY(log.containers.names.at(log.containers.bySegment[ref.segment][ref.event]) != name);
    QVERIFY(!findAll(filterFor(u"key=%1 syscall=sethostname container=%2"_s.arg(Key, name)), log).empty());
    const auto seccomp = findAll(filterFor(u"type=SECCOMP comm=mkdir,rmdir,ls,sh,sleep"_s), log);
    QVERIFY(seccomp.size() > 20);
    size_t attributed = 0, wrong = 0;
    for (const EventRef ref : seccomp) {
        const QString place = log.containers.names.at(log.containers.bySegment[ref.segment][ref.event]);
        attributed += place == name;
        wrong += !place.isEmpty() && place != name;
    }
    qInfo("of %zu seccomp events of short-lived processes %zu are attributed, %zu wrongly", seccomp.size(), attributed, wrong);
    QCOMPARE(wrong, 0U);
    QVERIFY(attributed * 100 >= seccomp.size() * 95);
    // what was followed live is what lies in the files, rotation and all
    const AuditFilter made = filterFor(u"type=SECCOMP comm=mkdir"_s);
    QTRY_COMPARE_WITH_TIMEOUT(findAll(made, AuditStore::ofBytes(followed)).size(), findAll(made, log).size(), 10'000);
    QVERIFY(followed.contains("comm=\"hostname\""));
    QCOMPARE(log.counts().textLines, 0U);
    QCOMPARE(log.counts().unknownTypes, 0U);
}

/// Event for event: what both understand.
void AuditRealTest::ausearchAgrees()
{
    // of a copy: the rules log what the rest of the machine does too
    const QTemporaryDir copy;
    QStringList files;
    for (const QString &file : m_auditd->logs()) {
        files.append(copy.filePath(QFileInfo(file).fileName()));
        QVERIFY(QFile::copy(file, files.last()));
    }
    const AuditStore log = AuditStore::open(files).value();
    const auto idsOf = [](const QByteArray &raw) {
        QSet<QString> ids;
        for (const QByteArray &line : raw.split('\n')) {
            if (const RecordHead head = scanHead(line); head.isKnown)
                ids.insert(head.id().toString());
        }
        return ids;
    };
    const auto ourIds = [&](const QString &filter) {
        QSet<QString> ids;
        for (const EventRef ref : findAll(filterFor(filter), log))
            ids.insert(log.read(ref).id.toString());
        return ids;
    };
    const auto ausearch = [&](const QStringList &arguments) {
        return idsOf(output(u"ausearch"_s, QStringList{u"--raw"_s, u"-if"_s, copy.path()} + arguments));
    };
    QCOMPARE(ourIds(u"key=%1"_s.arg(Key)), ausearch({u"-k"_s, Key}));
    QCOMPARE(ourIds(u"type=SECCOMP"_s), ausearch({u"-m"_s, u"SECCOMP"_s}));
    QCOMPARE(ourIds(u"type=SYSCALL success=no"_s), ausearch({u"-m"_s, u"SYSCALL"_s, u"-sv"_s, u"no"_s}));
    QCOMPARE(ourIds(u"comm=mkdir"_s), ausearch({u"-c"_s, u"mkdir"_s}));
    QCOMPARE(ourIds(u"syscall=execve"_s), ausearch({u"-sc"_s, u"execve"_s}));
    QVERIFY(ourIds(u"type=SECCOMP"_s).size() > 20);
}

/// Containers that are gone before anybody can look, and children that start no program of their own: busybox's shell forks for
/// what it knows by name.
void AuditRealTest::whatEndsAtOnceIsWatched()
{
    auto origins = host::ProcessOrigins::start();
    QVERIFY2(origins, origins ? "" : qPrintable(origins.error().what + origins.error().detail));
    auto multicast = AuditMulticast::open();
    QVERIFY(multicast);
    const QTemporaryDir directory;
    QFile profile(directory.filePath(u"log.json"_s));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"defaultAction":"SCMP_ACT_ALLOW","architectures":["SCMP_ARCH_X86_64"],
        "syscalls":[{"names":["mkdir","rmdir"],"action":"SCMP_ACT_LOG"},{"names":["chmod"],"action":"SCMP_ACT_KILL_PROCESS"}]})");
    profile.close();
    int all = 0, right = 0, wrong = 0;
    for (int i = 0; i < 5; ++i) {
        const QString idFile = directory.filePath(u"id%1"_s.arg(i));
        QProcess docker;
        docker.start(u"docker"_s,
                     {u"-H"_s, test::labEngine(), u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s, u"--cidfile"_s, idFile,
                      u"--security-opt"_s, u"seccomp="_s + profile.fileName(), u"bulkhead-lab:1"_s, u"sh"_s, u"-c"_s,
                      u"mkdir /a; /bin/mkdir /b; (rmdir /a; /bin/rmdir /b); /bin/chmod 700 /; chmod 700 /"_s});
        QList<std::optional<ContainerId>> places;
        const auto hear = [&](int milliseconds) {
            const auto messages = multicast->read(milliseconds);
            for (const auto &message : messages.value_or(QList<AuditMulticast::Message>())) {
                if (message.type == 1326)
                    places.append((*origins)->containerOf(pidOfRecord(message.text).value_or(0)));
            }
        };
        while (!docker.waitForFinished(1))
            hear(50);
        hear(500);
        QFile file(idFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ContainerId id(QString::fromLatin1(file.readAll()));
        all += int(places.size());
        right += int(places.count(std::optional(id)));
        wrong += int(std::ranges::count_if(places, [&](const auto &place) { return place && *place != id; }));
    }
    qInfo("of %d calls of containers that ended at once %d are attributed, %d wrongly", all, right, wrong);
    QVERIFY(all >= 30);
    QCOMPARE(wrong, 0);
    QVERIFY(right * 100 >= all * 90); // a first process that ends while the watcher waits for a processor is not known
}

BULKHEAD_TEST(AuditRealTest)
#include "tst_audit_real.moc"
