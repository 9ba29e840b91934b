// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentclient.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/generateprofile.h"
#include "core/seccomp/profilewriter.h"
#include "core/tryout/imagepaths.h"
#include "core/tryout/tryout.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QTest>

#include <csignal>

using namespace bulkhead;
using namespace bulkhead::tryout;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Profiles are tried out on a real dockerd, and the kernel's own records tell what they refuse.
class TryOutRealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void howItEnds_data();
    void howItEnds();
    void theRefusedCallsAreKnown();
    void addingWhatIsRefusedMakesItWork();
    void aProfileThatDoesNotStartIsKnownByItsTwin();
    void aKilledCallIsKnown();
    void withoutAnAgentItSaysWhy();
    void itIsLockedDown();
    void outputIsCapped();
    void cancelledOnesAreRemoved();
    void whatWasLeftBehindIsFoundAgain();
    void anImagesPathsAreReadFromAContainerThatNeverRuns();
    void aRecordingIsWhatTheCommandCalls();
    void aRecordedProfileRunsTheCommand();

private:
    [[nodiscard]] TryOutPlace place(bool withAgent = true);
    [[nodiscard]] TryOutOutcome run(const TryOutRequest &request, bool withAgent = true);
    [[nodiscard]] static QStringList names(const SeenCalls &seen);

    std::unique_ptr<engine::EngineClient> m_client;
    std::unique_ptr<agent::AgentClient> m_agent;
};

namespace {

const QByteArray NoMkdir =
    R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir","mkdirat"],"action":"SCMP_ACT_ERRNO","errnoRet":18}]})";

TryOutRequest shell(const QString &script, const QByteArray &profile = {})
{
    return {.image = u"bulkhead-lab:1"_s, .command = {u"sh"_s, u"-c"_s, script}, .seccompProfile = profile, .timeLimit = 20s};
}

QByteArray text(const TryOutEnd &end, bool errors)
{
    QByteArray all;
    for (const engine::OutputPiece &piece : end.output) {
        if (piece.isError == errors)
            all += piece.bytes;
    }
    return all;
}

/// An allow-list of what a shell needs and not more.
QByteArray allowList(QStringList names)
{
    seccomp::ImportTally tally;
    for (const QString &name : std::as_const(names))
        tally.add({.name = name, .origin = seccomp::ImportOrigin::List, .count = 1});
    return seccomp::writeProfile(seccomp::generateProfile(tally.take()).profile);
}

} // namespace

void TryOutRealTest::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    const auto endpoint = engine::Endpoint::parse(test::labEngine());
    QVERIFY(endpoint);
    m_client = std::make_unique<engine::EngineClient>(*endpoint);
    agent::AgentPlace agentPlace;
    agentPlace.program = qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkhead-agent"_L1;
    m_agent = std::make_unique<agent::AgentClient>(agentPlace);
    if (const auto started = QCoro::waitFor(m_agent->start()); !started)
        QSKIP(qPrintable(u"the agent did not start: "_s + started.error().what));
    const auto stream = QCoro::waitFor(m_agent->ask(u"audit.stream"_s, {{u"milliseconds"_s, 0}}));
    if (!stream)
        QSKIP(qPrintable(u"the kernel's records cannot be read here: "_s + stream.error().what));
}

/// After each test nothing is left behind.
void TryOutRealTest::cleanup()
{
    if (m_client)
        QCOMPARE(test::labDocker({u"ps"_s, u"-aq"_s, u"--filter"_s, u"label=org.bulkhead.tryout"_s}), QByteArray());
}

TryOutPlace TryOutRealTest::place(bool withAgent)
{
    TryOutPlace place{.client = m_client.get()};
    if (withAgent)
        place.ask = [this](QString verb, QJsonObject arguments) { return m_agent->ask(verb, arguments); };
    return place;
}

TryOutOutcome TryOutRealTest::run(const TryOutRequest &request, bool withAgent)
{
    return QCoro::waitFor(tryOut(place(withAgent), request, std::make_shared<TryOutControl>()));
}

QStringList TryOutRealTest::names(const SeenCalls &seen)
{
    QStringList names;
    for (const SeenCall &call : seen.calls)
        names << call.name;
    names.sort();
    names.removeDuplicates();
    return names;
}

void TryOutRealTest::howItEnds_data()
{
    QTest::addColumn<TryOutRequest>("request");
    QTest::addColumn<TryOutEnd::Kind>("kind");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors"); // of the container or of the engine
    using enum TryOutEnd::Kind;
    QTest::newRow("well") << shell(u"echo out; echo err >&2"_s) << Exited << 0 << QByteArray("out\n") << QByteArray("err\n");
    QTest::newRow("with its own exit code") << shell(u"exit 7"_s) << Exited << 7 << QByteArray() << QByteArray();
    QTest::newRow("refused a call") << shell(u"mkdir /tmp/x"_s, NoMkdir) << Exited << 1 << QByteArray()
                                    << QByteArray("Invalid cross-device link");
    QTest::newRow("killed by the filter") << shell(
        u"exec mkdir /tmp/x"_s,
        R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir"],"action":"SCMP_ACT_KILL_PROCESS"}]})")
                                          << Exited << 128 + SIGSYS << QByteArray() << QByteArray();
    TryOutRequest hungry = shell(u"x=a; while :; do x=$x$x; done"_s);
    hungry.memory = 16 * 1024 * 1024;
    QTest::newRow("out of memory") << hungry << Exited << 128 + SIGKILL << QByteArray() << QByteArray();
    TryOutRequest lasting = shell(u"echo begun; sleep 100"_s);
    lasting.timeLimit = 1s;
    QTest::newRow("when its time is over") << lasting << TimedOut << 0 << QByteArray("begun\n") << QByteArray();
    QTest::newRow("before it begins: no such image")
        << TryOutRequest{.image = u"nobody/has:this"_s} << NotStarted << 0 << QByteArray() << QByteArray("No such image");
    QTest::newRow("before it begins: no such program") << TryOutRequest{.image = u"bulkhead-lab:1"_s, .command = {u"/no/such"_s}}
                                                       << NotStarted << 0 << QByteArray() << QByteArray("no such file");
    QTest::newRow("before it begins: a profile that is none")
        << shell(u"true"_s, "{") << NotStarted << 0 << QByteArray() << QByteArray();
    QTest::newRow("before it begins: an action that there is not")
        << shell(u"true"_s, R"({"defaultAction":"SCMP_ACT_MAYBE"})") << NotStarted << 0 << QByteArray()
        << QByteArray("SCMP_ACT_MAYBE");
}
void TryOutRealTest::howItEnds()
{
    QFETCH(const TryOutRequest, request);
    QFETCH(const TryOutEnd::Kind, kind);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, output);
    QFETCH(const QByteArray, errors);
    TryOutRequest once = request;
    once.runs = TryOutRequest::Runs::AsItIs;
    const TryOutOutcome outcome = run(once);
    QCOMPARE(outcome.end.kind, kind);
    QCOMPARE(outcome.end.exitCode, exitCode);
    QCOMPARE(text(outcome.end, false), output);
    const QByteArray told = text(outcome.end, true) + (outcome.end.error ? outcome.end.error->what.toUtf8() : QByteArray());
    QVERIFY2(told.contains(errors), told.constData());
    QCOMPARE(outcome.end.isKilledByFilter(), exitCode == 128 + SIGSYS);
    QVERIFY(!outcome.end.leftOver);
    QCOMPARE(outcome.end.isOutOfMemory, exitCode == 128 + SIGKILL);
}

void TryOutRealTest::theRefusedCallsAreKnown()
{
    const TryOutOutcome outcome = run(shell(u"mkdir /tmp/a; mkdir /tmp/b; sleep 1; ls -d /tmp/a"_s, NoMkdir));
    QCOMPARE(outcome.end.exitCode, 1); // as it is
    QVERIFY(outcome.twin);
    QCOMPARE(outcome.twin->exitCode, 0); // the twin refuses nothing
    QCOMPARE(text(*outcome.twin, false), QByteArray("/tmp/a\n"));
    QVERIFY2(!outcome.refused.unknown, outcome.refused.unknown ? qPrintable(outcome.refused.unknown->what) : "");
    QCOMPARE(names(outcome.refused), QStringList{u"mkdir"_s});
    const SeenCall call = outcome.refused.calls.constFirst();
    QCOMPARE(call.count, 2U);
    QCOMPARE(call.commands, QStringList{u"mkdir"_s});
    QVERIFY(!call.isRuntimes);
    QVERIFY(call.arch == seccomp::Arch::X86_64);
}

/// The way a person takes: run, add what is refused, run again, until nothing is.
void TryOutRealTest::addingWhatIsRefusedMakesItWork()
{
    QStringList allowed{u"read"_s, u"write"_s, u"close"_s, u"exit_group"_s};
    const QString script = u"mkdir /tmp/x && echo hello >/tmp/x/file && cat /tmp/x/file && rm -r /tmp/x"_s;
    TryOutOutcome outcome = run(shell(script, allowList(allowed)));
    QVERIFY(outcome.end.exitCode != 0 || outcome.end.kind == TryOutEnd::Kind::NotStarted);
    QVERIFY(outcome.twin && outcome.twin->exitCode == 0);
    const QStringList missing = names(outcome.refused);
    QVERIFY2(missing.contains(u"mkdir"_s), qPrintable(missing.join(u' ')));
    allowed << missing;
    outcome = run(shell(script, allowList(allowed)));
    QCOMPARE(text(outcome.end, false), QByteArray("hello\n"));
    QCOMPARE(outcome.end.exitCode, 0);
}

void TryOutRealTest::aProfileThatDoesNotStartIsKnownByItsTwin()
{
    const TryOutOutcome outcome = run(
        shell(u"true"_s,
              R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["execve"],"action":"SCMP_ACT_ERRNO","errnoRet":18}]})"));
    QVERIFY(outcome.end.kind == TryOutEnd::Kind::NotStarted || outcome.end.exitCode != 0);
    QVERIFY(names(outcome.refused).contains(u"execve"_s));
    // made by the runtime's own process, before it is the container's program
    QVERIFY(std::ranges::any_of(outcome.refused.calls, [](const SeenCall &call) { return call.name == "execve"_L1; }));
}

void TryOutRealTest::aKilledCallIsKnown()
{
    TryOutRequest request =
        shell(u"mkdir /tmp/x"_s,
              R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir"],"action":"SCMP_ACT_KILL_PROCESS"}]})");
    request.runs = TryOutRequest::Runs::AsItIs; // the kernel logs a kill whatever the profile says
    const TryOutOutcome outcome = run(request);
    QCOMPARE(names(outcome.refused), QStringList{u"mkdir"_s});
    QVERIFY(outcome.refused.calls[0].isRefused);
}

void TryOutRealTest::withoutAnAgentItSaysWhy()
{
    const TryOutOutcome outcome = run(shell(u"mkdir /tmp/x"_s, NoMkdir), false);
    QCOMPARE(outcome.end.exitCode, 1);
    QVERIFY(!outcome.twin);
    QVERIFY(outcome.refused.unknown);
    QCOMPARE(outcome.refused.unknown->kind, ErrorKind::Unavailable);
}

void TryOutRealTest::itIsLockedDown()
{
    TryOutRequest request =
        shell(u"id -u; grep -E '^(NoNewPrivs|CapBnd|Seccomp):' /proc/self/status | tr '\\t' ' '; ls /host 2>&1; touch /x 2>&1"_s,
              NoMkdir);
    request.user = u"1000:1000"_s;
    request.capDrop = QStringList{u"ALL"_s};
    request.capAdd = QStringList{u"NET_BIND_SERVICE"_s};
    request.isReadOnly = true;
    request.hasNetwork = false;
    request.runs = TryOutRequest::Runs::AsItIs;
    const QByteArray output = text(run(request).end, false);
    for (const char *expected : {"1000\n", "NoNewPrivs: 1\n", "CapBnd: 0000000000000400\n", "Seccomp: 2\n",
                                 "ls: /host: No such file", "Read-only file system"})
        QVERIFY2(output.contains(expected), (output + expected).constData());
    request.binds = {u"/etc:/host:ro"_s}; // chosen
    QVERIFY(text(run(request).end, false).contains("passwd"));
}

void TryOutRealTest::outputIsCapped()
{
    TryOutRequest request = shell(u"echo first; i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done; echo last"_s);
    request.mostOutput = 10'000;
    request.runs = TryOutRequest::Runs::AsItIs;
    const TryOutOutcome outcome = run(request);
    QVERIFY(outcome.end.isOutputCut);
    const QByteArray output = text(outcome.end, false);
    QCOMPARE(output.size(), 10'000);
    QVERIFY(output.startsWith("first\n") && output.endsWith("last\n"));
}

void TryOutRealTest::cancelledOnesAreRemoved()
{
    const auto control = std::make_shared<TryOutControl>();
    control->wrote = [raw = control.get()](const QList<engine::OutputPiece> &output) { raw->isCancelled = !output.isEmpty(); };
    const auto outcome = QCoro::waitFor(tryOut(place(), shell(u"echo begun; sleep 100"_s, NoMkdir), control));
    QCOMPARE(outcome.end.kind, TryOutEnd::Kind::Cancelled);
    QCOMPARE(text(outcome.end, false), QByteArray("begun\n"));
    QVERIFY(!outcome.twin); // nor is there a second run
}

/// A window that was killed: its container goes on, and the next window finds it.
void TryOutRealTest::whatWasLeftBehindIsFoundAgain()
{
    test::labDocker({u"run"_s, u"-d"_s, u"--label"_s, u"org.bulkhead.tryout=somebody-else"_s, u"--name"_s, u"tryout-left"_s,
                     u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s});
    const auto found = QCoro::waitFor(findLeftOvers(m_client.get()));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().name, u"tryout-left"_s);
    QVERIFY(found->constFirst().isRunning);
    QVERIFY(QCoro::waitFor(removeLeftOvers(m_client.get(), *found)));
    QVERIFY(QCoro::waitFor(findLeftOvers(m_client.get()))->isEmpty());
}

/// Without a command and with a volume, which a container of it would bring along.
void TryOutRealTest::anImagesPathsAreReadFromAContainerThatNeverRuns()
{
    test::labDocker({u"create"_s, u"--name"_s, u"paths-base"_s, u"bulkhead-lab:1"_s, u"true"_s});
    test::labDocker(
        {u"commit"_s, u"--change"_s, u"VOLUME /srv/data"_s, u"--change"_s, u"CMD []"_s, u"paths-base"_s, u"bulkhead-paths:1"_s});
    test::labDocker({u"rm"_s, u"paths-base"_s});
    const QByteArray volumes = test::labDocker({u"volume"_s, u"ls"_s, u"-q"_s});
    const auto now = [] { return QString::number(double(QDateTime::currentMSecsSinceEpoch()) / 1000, 'f', 3); };
    const QString since = now();
    const auto control = std::make_shared<ImageReadingControl>();
    const ImageReading read = QCoro::waitFor(readImagePaths(m_client.get(), u"bulkhead-paths:1"_s, control));
    QVERIFY2(read.paths, qPrintable(read.error ? read.error->what + read.error->detail : QString()));
    QVERIFY(!read.leftOver && !read.paths->isCut());
    QVERIFY(read.paths->entriesOf(u"/"_s).contains(u"etc/"_s));
    QVERIFY2(read.paths->entriesOf(u"/bin/"_s).contains(u"sh"_s), qPrintable(read.paths->entriesOf(u"/bin/"_s).join(u' ')));
    QCOMPARE(test::labDocker({u"volume"_s, u"ls"_s, u"-q"_s}), volumes);
    const QByteArray events =
        test::labDocker({u"events"_s, u"--since"_s, since, u"--until"_s, now(), u"--format"_s, u"{{.Type}} {{.Action}}"_s});
    QVERIFY2(events.contains("container create") && events.contains("container destroy"), events.constData());
    QVERIFY2(!events.contains("container start") && !events.contains("volume create") && !events.contains("network"),
             events.constData());

    control->isCancelled = true;
    QCOMPARE(QCoro::waitFor(readImagePaths(m_client.get(), u"bulkhead-paths:1"_s, control)).error->kind, ErrorKind::Cancelled);
    QCOMPARE(QCoro::waitFor(readImagePaths(m_client.get(), u"no-such:1"_s, std::make_shared<ImageReadingControl>())).error->kind,
             ErrorKind::NotFound);
    test::labDocker({u"rmi"_s, u"bulkhead-paths:1"_s});
}

void TryOutRealTest::aRecordingIsWhatTheCommandCalls()
{
    const auto recording = QCoro::waitFor(
        recordCalls(place(), shell(u"mkdir /tmp/x; chmod 700 /tmp/x; ls /; sleep 1"_s), std::make_shared<TryOutControl>()));
    QVERIFY2(recording, recording ? "" : qPrintable(recording.error().what));
    QCOMPARE(recording->end.exitCode, 0);
    const QStringList names = recording->calls.names();
    for (const QString &name : {u"mkdir"_s, u"chmod"_s, u"getdents64"_s, u"execve"_s, u"exit_group"_s})
        QVERIFY2(names.contains(name), qPrintable(name + u": "_s + names.join(u' ')));
    QVERIFY(!names.contains(u"socket"_s));
    const seccomp::ImportedCall *mkdir = recording->calls.find(u"mkdir");
    QCOMPARE(mkdir->count, 1U);
    QCOMPARE(mkdir->commands, QStringList{u"mkdir"_s});
}

/// From nothing to a profile that the command runs under.
void TryOutRealTest::aRecordedProfileRunsTheCommand()
{
    const QString script = u"mkdir /tmp/x && echo hello >/tmp/x/file && cat /tmp/x/file && rm -r /tmp/x"_s;
    const auto recording = QCoro::waitFor(recordCalls(place(), shell(script), std::make_shared<TryOutControl>()));
    QVERIFY2(recording, recording ? "" : qPrintable(recording.error().what));
    QVERIFY2(recording->lost == 0, qPrintable(u"%1 lost in round %2"_s.arg(recording->lost).arg(recording->rounds)));
    const seccomp::SeccompProfile profile =
        seccomp::generateProfile(recording->calls, {.defaultAction = {seccomp::ActionKind::Errno, 18}}).profile;
    const TryOutOutcome outcome = run(shell(script, seccomp::writeProfile(profile)));
    QCOMPARE(text(outcome.end, false), QByteArray("hello\n"));
    QCOMPARE(names(outcome.refused), QStringList());
    // and what was not recorded is refused with the chosen errno
    const TryOutOutcome other = run(shell(u"ln -s a /tmp/b"_s, seccomp::writeProfile(profile)));
    QVERIFY(other.end.exitCode != 0);
    QVERIFY2(text(other.end, true).contains("Invalid cross-device link"), text(other.end, true).constData());
    QVERIFY2(names(other.refused).contains(u"symlink"_s), qPrintable(names(other.refused).join(u' ')));
}

BULKHEAD_TEST(TryOutRealTest)
#include "tst_tryout_real.moc"
