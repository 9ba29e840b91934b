// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/profilereader.h"
#include "core/tryout/tryout.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::testsupport;
using namespace bulkhead::tryout;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray record(qint64 pid, const char *command, int number, const char *code, const char *arch = "c000003e")
{
    return "audit(1795294930.017:239): auid=4294967295 uid=0 gid=0 ses=4294967295 subj=docker-default pid="
           + QByteArray::number(pid) + " comm=\"" + command + "\" exe=\"/bin/busybox\" sig=0 arch=" + arch
           + " syscall=" + QByteArray::number(number) + " compat=0 ip=0x4f1b9c code=" + code;
}

constexpr int Seccomp = 1326;
const char *const Logged = "0x7ffc0000";
const char *const Killed = "0x80000000";

/// Answers audit.stream with what lies ready, and audit.status with a counter.
struct FakeAgent {
    QList<QByteArray> records;
    qint64 lost = 0, overruns = 0;
    bool refuses = false;
    int questions = 0;

    static AskAgent asker(const std::shared_ptr<FakeAgent> &agent)
    {
        return [agent](QString verb, QJsonObject arguments) -> QCoro::Task<Result<QJsonValue>> {
            ++agent->questions;
            if (agent->refuses)
                co_return std::unexpected(Error{ErrorKind::PermissionDenied, u"CAP_AUDIT_READ"_s, {}});
            if (verb == "audit.status"_L1)
                co_return QJsonObject{{u"enabled"_s, true}, {u"immutable"_s, false}, {u"failure"_s, 1}, {u"daemonPid"_s, 0},
                                      {u"rateLimit"_s, 0},  {u"backlogLimit"_s, 64}, {u"backlog"_s, 0}, {u"lost"_s, agent->lost}};
            if (arguments["listener"_L1].toInt() == 0) // whoever shows the live log
                co_return std::unexpected(Error{ErrorKind::Invalid, u"the wrong listener"_s, {}});
            QJsonArray messages;
            for (const QByteArray &text : std::exchange(agent->records, {}))
                messages.append(QJsonObject{{u"type"_s, Seccomp}, {u"text"_s, QString::fromLatin1(text)}});
            co_return QJsonObject{{u"messages"_s, messages}, {u"overruns"_s, agent->overruns}};
        };
    }
};

/// An engine whose containers end at once.
class QuickEngine
{
public:
    explicit QuickEngine(FakeEngine &engine)
    {
        const QString id = sampleId(7);
        const QByteArray path = "/containers/" + id.toLatin1();
        engine.answer("/containers/create", [this, id](const FakeRequest &request) {
            bodies << QJsonDocument::fromJson(request.body).object();
            return FakeAnswer{.status = 201,
                              .body =
                                  QJsonDocument(QJsonObject{{u"Id"_s, id}, {u"Warnings"_s, QJsonArray{u"careful"_s}}}).toJson()};
        });
        engine.answer(path + "/start", [this](const FakeRequest &) {
            if (starts)
                starts();
            return FakeAnswer{.status = 204};
        });
        engine.answer(path + "/json", [this, id](const FakeRequest &) {
            if (inspect)
                return inspect();
            QJsonObject document = sampleInspect(id, u"tried"_s);
            document[u"State"_s] =
                QJsonObject{{u"Status"_s, u"exited"_s}, {u"Running"_s, false}, {u"ExitCode"_s, 3}, {u"OOMKilled"_s, true}};
            return FakeAnswer::json(document);
        });
        engine.answer(path + "/logs", FakeAnswer{.body = QByteArray("\x02\0\0\0\0\0\0\2no", 10)});
        engine.answer(path, [this](const FakeRequest &request) {
            removed += request.method == "DELETE" && request.query.contains("force=1") && request.query.contains("v=1");
            return FakeAnswer{.status = 204};
        });
    }

    QList<QJsonObject> bodies;
    std::function<void()> starts;
    std::function<FakeAnswer()> inspect;
    int removed = 0;
};

engine::ClientLimits shortLimits()
{
    return {.pingTimeout = 2000ms, .transferTimeout = 2000ms};
}

const QByteArray Profile =
    R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"names": ["read"], "action": "SCMP_ACT_ALLOW"}]})";

} // namespace

/// What needs no real engine; tst_tryout_real has one.
class TryOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBodyIsLockedDown()
    {
        const TryOutRequest request{.image = u"lab:1"_s,
                                    .command = {u"ls"_s, u"-l"_s},
                                    .user = u"1000"_s,
                                    .capAdd = {u"CHOWN"_s},
                                    .capDrop = {u"ALL"_s},
                                    .seccompProfile = Profile,
                                    .appArmorProfile = u"docker-web"_s,
                                    .hasNetwork = false};
        const auto profile = seccomp::parseProfile(request.seccompProfile);
        const auto body = tryOutBody(request, u"word"_s, &*profile);
        QVERIFY(body);
        const QJsonObject expected{
            {u"Image"_s, u"lab:1"_s},
            {u"Cmd"_s, QJsonArray{u"ls"_s, u"-l"_s}},
            {u"User"_s, u"1000"_s},
            {u"Labels"_s, QJsonObject{{u"org.bulkhead.tryout"_s, u"word"_s}}},
            {u"HostConfig"_s,
             QJsonObject{
                 {u"AutoRemove"_s, false},
                 {u"SecurityOpt"_s,
                  QJsonArray{
                      u"no-new-privileges"_s,
                      uR"(seccomp={"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW"}]})"_s,
                      u"apparmor=docker-web"_s}},
                 {u"CapAdd"_s, QJsonArray{u"CHOWN"_s}},
                 {u"CapDrop"_s, QJsonArray{u"ALL"_s}},
                 {u"ReadonlyRootfs"_s, false},
                 {u"NetworkMode"_s, u"none"_s},
                 {u"Memory"_s, 512 * 1024 * 1024},
                 {u"PidsLimit"_s, 512},
                 {u"LogConfig"_s, QJsonObject{{u"Type"_s, u"json-file"_s},
                                              {u"Config"_s, QJsonObject{{u"max-size"_s, u"2m"_s}, {u"max-file"_s, u"2"_s}}}}}}}};
        QCOMPARE(*body, expected);
        QCOMPARE(
            tryOutWords(request, u"p.json"_s).join(u' '),
            u"docker run --rm --security-opt=no-new-privileges --security-opt=seccomp=p.json --security-opt=apparmor=docker-web "
            "--cap-drop=ALL --cap-add=CHOWN --user=1000 --network=none --memory=512m --pids-limit=512 lab:1 ls -l"_s);
        QVERIFY(!tryOutBody({}, {}, nullptr));
    }

    void recordsAreCounted()
    {
        CallTally tally;
        tally.addProcesses({100});
        tally.addOthers({300});
        tally.addRecord(Seccomp, record(100, "mkdir", 83, Logged));
        tally.addRecord(Seccomp, record(100, "mkdir", 83, Logged));
        tally.addRecord(Seccomp, record(101, "sh", 83, Logged));     // ended before it was seen
        tally.addRecord(Seccomp, record(300, "chrome", 41, Logged)); // known to be elsewhere
        tally.addRecord(Seccomp, record(100, "old", 39, Killed, "40000003"));
        tally.addRecord(Seccomp, record(102, "runc:[2:INIT]", 157, Logged));
        tally.addRecord(1300, record(100, "no", 1, Logged)); // another type
        tally.addRecord(Seccomp, "audit(1795294930.017:239): nonsense");
        tally.addLost(2);
        const SeenCalls seen = tally.seen(true);
        QCOMPARE(seen.lost, 2U);
        QCOMPARE(seen.calls.size(), 3);
        QCOMPARE(seen.calls[0], (SeenCall{.name = u"mkdir"_s,
                                          .arch = seccomp::Arch::X86_64,
                                          .number = 83,
                                          .count = 3,
                                          .commands = {u"mkdir"_s, u"sh"_s},
                                          .isCertain = true}));
        const auto find = [&seen](QStringView name, seccomp::Arch arch) {
            return std::ranges::find_if(seen.calls, [&](const SeenCall &call) { return call.name == name && call.arch == arch; });
        };
        const auto killed = find(u"mkdir", seccomp::Arch::X86); // 39 there
        QVERIFY(killed != seen.calls.end() && killed->isRefused);
        const auto runtimes = find(u"prctl", seccomp::Arch::X86_64);
        QVERIFY(runtimes != seen.calls.end() && runtimes->isRuntimes && !runtimes->isCertain);
        QCOMPARE(tally.seen(false).calls.size(), 1); // what was refused indeed
        const seccomp::ImportedCalls imported = tally.imported(u"run"_s);
        QCOMPARE(imported.names(), (QStringList{u"mkdir"_s, u"prctl"_s}));
        QVERIFY(imported.saw32Bit);
        QCOMPARE(imported.find(u"mkdir")->count, 4U);
    }

    void aTwinTellsWhatIsRefused()
    {
        FakeEngine engine;
        QuickEngine quick(engine);
        const auto agent = std::make_shared<FakeAgent>();
        agent->records = {record(9, "before", 1, Logged)}; // of somebody else, before the run
        quick.starts = [&] {
            if (quick.bodies.size() < 2)
                return;
            agent->records << record(4711, "sh", 83, Logged);
            agent->lost = 5;
        };
        engine::EngineClient client(engine.listenUnix(), {}, shortLimits());
        const auto outcome =
            QCoro::waitFor(tryOut({.client = &client, .ask = FakeAgent::asker(agent)},
                                  {.image = u"lab:1"_s, .seccompProfile = Profile}, std::make_shared<TryOutControl>()));
        QCOMPARE(quick.bodies.size(), 2);
        QVERIFY(quick.bodies[0]["HostConfig"_L1]["SecurityOpt"_L1][1].toString().contains("SCMP_ACT_ERRNO"_L1));
        QVERIFY(quick.bodies[1]["HostConfig"_L1]["SecurityOpt"_L1][1].toString().contains("SCMP_ACT_LOG"_L1));
        QCOMPARE(outcome.end.exitCode, 3);
        QVERIFY(outcome.end.isOutOfMemory);
        QCOMPARE(outcome.end.warnings, QStringList{u"careful"_s});
        QCOMPARE(outcome.end.output, (QList<engine::OutputPiece>{{true, "no"}}));
        QCOMPARE(outcome.refused.calls.size(), 1);
        QCOMPARE(outcome.refused.calls[0].name, u"mkdir"_s);
        QCOMPARE(outcome.refused.lost, 5U); // the kernel's own counter
        QCOMPARE(quick.removed, 2);
    }

    void anAgentThatMayNotListenIsTold()
    {
        FakeEngine engine;
        QuickEngine quick(engine);
        const auto agent = std::make_shared<FakeAgent>();
        agent->refuses = true;
        engine::EngineClient client(engine.listenUnix(), {}, shortLimits());
        const auto outcome =
            QCoro::waitFor(tryOut({.client = &client, .ask = FakeAgent::asker(agent)},
                                  {.image = u"lab:1"_s, .seccompProfile = Profile}, std::make_shared<TryOutControl>()));
        QCOMPARE(quick.bodies.size(), 1); // a twin would tell nothing
        QCOMPARE(outcome.refused.unknown->what, u"CAP_AUDIT_READ"_s);
    }

    void aRecordingGoesOnWhileRecordsAreLost()
    {
        FakeEngine engine;
        QuickEngine quick(engine);
        const auto agent = std::make_shared<FakeAgent>();
        quick.starts = [&] {
            const qsizetype round = quick.bodies.size();
            agent->records << record(4711, "sh", round == 1 ? 83 : 84, Logged);
            agent->lost += round == 1 ? 7 : 0;
        };
        engine::EngineClient client(engine.listenUnix(), {}, shortLimits());
        const auto recording = QCoro::waitFor(recordCalls({.client = &client, .ask = FakeAgent::asker(agent)},
                                                          {.image = u"lab:1"_s}, std::make_shared<TryOutControl>()));
        QVERIFY2(recording, recording ? "" : qPrintable(recording.error().what));
        QCOMPARE(recording->rounds, 2);
        QCOMPARE(recording->lost, 0U);
        QCOMPARE(recording->calls.names(), (QStringList{u"mkdir"_s, u"rmdir"_s}));
        const QString second = quick.bodies[1]["HostConfig"_L1]["SecurityOpt"_L1][1].toString();
        QVERIFY2(second.contains(R"("names":["mkdir"],"action":"SCMP_ACT_ALLOW")"_L1), qPrintable(second)); // known: no record
    }

    void howItIsLost_data()
    {
        QTest::addColumn<int>("failures"); // of looks, one after the other
        QTest::addColumn<bool>("isGone");
        QTest::addColumn<TryOutEnd::Kind>("kind");
        QTest::newRow("an engine that comes back") << 2 << false << TryOutEnd::Kind::Exited;
        QTest::newRow("an engine that stays away") << 1000 << false << TryOutEnd::Kind::Lost;
        QTest::newRow("somebody removed the container") << 1000 << true << TryOutEnd::Kind::Lost;
    }
    void howItIsLost()
    {
        QFETCH(const int, failures);
        QFETCH(const bool, isGone);
        QFETCH(const TryOutEnd::Kind, kind);
        FakeEngine engine;
        QuickEngine quick(engine);
        int looks = 0;
        quick.inspect = [&] {
            if (++looks <= failures)
                return isGone ? FakeAnswer::error(404, u"No such container"_s)
                              : FakeAnswer::broken(FakeAnswer::Fault::CloseInBody);
            QJsonObject document = sampleInspect(sampleId(7), u"tried"_s);
            document[u"State"_s] = QJsonObject{{u"Status"_s, u"exited"_s}, {u"Running"_s, false}};
            return FakeAnswer::json(document);
        };
        engine::EngineClient client(engine.listenUnix(), {}, shortLimits());
        const auto outcome =
            QCoro::waitFor(tryOut({.client = &client}, {.image = u"lab:1"_s}, std::make_shared<TryOutControl>()));
        QCOMPARE(outcome.end.kind, kind);
        QCOMPARE(quick.removed, 1);
    }

    void whatCannotBeRemovedIsNamed()
    {
        FakeEngine engine;
        const QuickEngine quick(engine);
        engine.answer("/containers/" + sampleId(7).toLatin1(), FakeAnswer::error(500, u"device or resource busy"_s));
        engine::EngineClient client(engine.listenUnix(), {}, shortLimits());
        const auto outcome =
            QCoro::waitFor(tryOut({.client = &client}, {.image = u"lab:1"_s}, std::make_shared<TryOutControl>()));
        QCOMPARE(outcome.end.leftOver->toString(), sampleId(7));
    }

    void leftOvers()
    {
        const auto found = leftOversOf(R"([
            {"Id": "a", "Names": ["/one"], "State": "running", "Status": "Up", "Image": "lab:1", "Created": 1795294930, "Labels": {"org.bulkhead.tryout": "x"}},
            {"Id": "b", "Names": [], "State": "exited", "Labels": {"org.bulkhead.tryout": "y"}},
            {"Id": "c", "Names": ["/other"], "Labels": {}}, {"Labels": null}, 7])");
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).name, u"one"_s);
        QVERIFY(found->at(0).isRunning && !found->at(1).isRunning);
        QCOMPARE(leftOversOf("{").error().kind, ErrorKind::Malformed);
    }

    void outputIsTakenApart_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<bool>("isTerminal");
        QTest::addColumn<QList<engine::OutputPiece>>("pieces");
        using Pieces = QList<engine::OutputPiece>;
        const auto piece = [](char stream, const QByteArray &bytes) {
            return QByteArray(1, stream) + QByteArray(3, '\0') + QByteArray(3, '\0') + char(bytes.size()) + bytes;
        };
        QTest::newRow("nothing") << QByteArray() << false << Pieces{};
        QTest::newRow("one stream in two pieces") << piece(1, "a") + piece(1, "b") << false << Pieces{{false, "ab"}};
        QTest::newRow("both streams") << piece(1, "a") + piece(2, "b") + piece(1, "c") << false
                                      << Pieces{{false, "a"}, {true, "b"}, {false, "c"}};
        QTest::newRow("cut in a piece") << piece(1, "abc").chopped(1) << false << Pieces{{false, "ab"}};
        QTest::newRow("cut in a head") << piece(1, "a") + "\x01" << false << Pieces{{false, "a"}};
        QTest::newRow("of a terminal") << QByteArray("\x01raw") << true << Pieces{{false, "\x01raw"}};
        QTest::newRow("a length that is not there")
            << QByteArray("\x01\0\0\0\xff\xff\xff\xff", 8) + "x" << false << Pieces{{false, "x"}};
    }
    void outputIsTakenApart()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const bool, isTerminal);
        QFETCH(const QList<engine::OutputPiece>, pieces);
        QCOMPARE(engine::splitOutput(stream, isTerminal), pieces);
    }
};

BULKHEAD_TEST(TryOutTest)
#include "tst_tryout.moc"
