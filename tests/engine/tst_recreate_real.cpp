// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/values.h"
#include "core/recreate/recreation.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::recreate;
using namespace Qt::StringLiterals;

/// Containers of a real dockerd are made again with other settings, and come back where that does not work.
class RecreateRealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyOtherSettingIsKept_data();
    void everyOtherSettingIsKept();
    void aProfileThatLetsNothingStartTakesItselfBack();
    void whatTheEngineRefusesLeavesTheOldOneRunning_data();
    void whatTheEngineRefusesLeavesTheOldOneRunning();
    void anUnhealthyOneIsTakenBack();
    void oneThatVanishedIsTold();
    void aTakenNameIsNoObstacle();
    void oneThatIsStoppedStaysStopped();
    void volumesKeepTheirData();
    void theOldOneCanGo();

private:
    [[nodiscard]] QByteArray inspect(const QString &name) const;
    [[nodiscard]] Result<RecreatePlan> plan(const QString &name, const RecreateChange &change);
    [[nodiscard]] RecreateOutcome recreate(const RecreatePlan &plan, bool keepOld = true);

    std::unique_ptr<engine::EngineClient> m_client;
    QVersionNumber m_version;
};

namespace {

const QByteArray Harmless =
    R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mount"],"action":"SCMP_ACT_ERRNO","errnoRet":1}]})";
const QByteArray NoExecve =
    R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["execve"],"action":"SCMP_ACT_ERRNO","errnoRet":1}]})";

QStringList containers()
{
    return QString::fromUtf8(test::labDocker({u"ps"_s, u"-a"_s, u"--format"_s, u"{{.Names}}"_s}))
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void RecreateRealTest::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    const auto endpoint = engine::Endpoint::parse(test::labEngine());
    QVERIFY(endpoint);
    m_client = std::make_unique<engine::EngineClient>(*endpoint);
    m_version =
        QVersionNumber::fromString(QString::fromLatin1(test::labDocker({u"version"_s, u"--format"_s, u"{{.Server.Version}}"_s})));
    test::labDocker({u"network"_s, u"create"_s, u"--subnet"_s, u"198.51.100.0/24"_s, u"recreate-front"_s});
    test::labDocker({u"network"_s, u"create"_s, u"--subnet"_s, u"203.0.113.0/24"_s, u"recreate-back"_s});
}

/// Everything that a test made; the lab's own containers are left alone.
void RecreateRealTest::cleanup()
{
    if (!m_client)
        return;
    for (const QString &name : containers()) {
        if (name.startsWith("recreate-"_L1))
            test::labDocker({u"rm"_s, u"-f"_s, u"-v"_s, name});
    }
    if (QByteArrayView(QTest::currentTestFunction()) == "theOldOneCanGo")
        test::labDocker({u"network"_s, u"rm"_s, u"recreate-front"_s, u"recreate-back"_s});
}

QByteArray RecreateRealTest::inspect(const QString &name) const
{
    const auto inspected = QCoro::waitFor(m_client->inspect(ContainerId(name)));
    return inspected.value_or(QByteArray());
}

Result<RecreatePlan> RecreateRealTest::plan(const QString &name, const RecreateChange &change)
{
    return QCoro::waitFor(prepareRecreation(m_client.get(), ContainerId(name), change, {}));
}

RecreateOutcome RecreateRealTest::recreate(const RecreatePlan &plan, bool keepOld)
{
    return QCoro::waitFor(recreate::recreate(
        m_client.get(), plan, {.keepOld = keepOld, .stays = std::chrono::seconds(1), .healthLimit = std::chrono::seconds(20)},
        std::make_shared<RecreateControl>()));
}

void RecreateRealTest::everyOtherSettingIsKept_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("networks");
    QTest::newRow("a plain one") << QStringList{u"bulkhead-lab:1"_s, u"httpd"_s, u"-f"_s, u"-p"_s, u"80"_s, u"-h"_s, u"/www"_s}
                                 << QStringList{};
    QTest::newRow("one with everything") << QStringList{u"--network"_s,
                                                        u"recreate-front"_s,
                                                        u"--ip"_s,
                                                        u"198.51.100.20"_s,
                                                        u"--network-alias"_s,
                                                        u"web"_s,
                                                        u"--link"_s,
                                                        u"web1:other"_s,
                                                        u"-v"_s,
                                                        u"/etc:/host/etc:ro"_s,
                                                        u"-v"_s,
                                                        u"/anonymous"_s,
                                                        u"--mount"_s,
                                                        u"type=volume,dst=/other"_s,
                                                        u"--tmpfs"_s,
                                                        u"/run:size=1m"_s,
                                                        u"--env"_s,
                                                        u"EMPTY="_s,
                                                        u"--label"_s,
                                                        u"multi=two\nlines"_s,
                                                        u"--user"_s,
                                                        u"1000:1000"_s,
                                                        u"--workdir"_s,
                                                        u"/tmp"_s,
                                                        u"--cap-add"_s,
                                                        u"NET_ADMIN"_s,
                                                        u"--cap-drop"_s,
                                                        u"MKNOD"_s,
                                                        u"--security-opt"_s,
                                                        u"no-new-privileges"_s,
                                                        u"--security-opt"_s,
                                                        u"apparmor=unconfined"_s,
                                                        u"--restart"_s,
                                                        u"on-failure:3"_s,
                                                        u"--memory"_s,
                                                        u"64m"_s,
                                                        u"--pids-limit"_s,
                                                        u"50"_s,
                                                        u"--ulimit"_s,
                                                        u"nofile=100:200"_s,
                                                        u"--health-cmd"_s,
                                                        u"true"_s,
                                                        u"--health-interval"_s,
                                                        u"1s"_s,
                                                        u"--device"_s,
                                                        u"/dev/null:/dev/mynull:r"_s,
                                                        u"--sysctl"_s,
                                                        u"net.ipv4.ip_forward=0"_s,
                                                        u"--dns"_s,
                                                        u"192.0.2.53"_s,
                                                        u"--add-host"_s,
                                                        u"other:192.0.2.7"_s,
                                                        u"--expose"_s,
                                                        u"81"_s,
                                                        u"--log-opt"_s,
                                                        u"max-size=1m"_s,
                                                        u"--shm-size"_s,
                                                        u"8m"_s,
                                                        u"--init"_s,
                                                        u"--stop-signal"_s,
                                                        u"SIGINT"_s,
                                                        u"--stop-timeout"_s,
                                                        u"1"_s,
                                                        u"--group-add"_s,
                                                        u"5"_s,
                                                        u"--read-only"_s,
                                                        u"--oom-score-adj"_s,
                                                        u"100"_s,
                                                        u"--cgroupns"_s,
                                                        u"host"_s,
                                                        u"-i"_s,
                                                        u"bulkhead-lab:1"_s,
                                                        u"sleep"_s,
                                                        u"1000"_s}
                                         << QStringList{u"recreate-back"_s};
    QTest::newRow("a privileged one") << QStringList{u"--privileged"_s,   u"--pid"_s, u"host"_s,
                                                     u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s}
                                      << QStringList{};
    QTest::newRow("one in the host's network")
        << QStringList{u"--network"_s, u"host"_s, u"--uts"_s, u"host"_s, u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s}
        << QStringList{};
    QTest::newRow("one in another's network")
        << QStringList{u"--network"_s, u"container:web1"_s, u"--ipc"_s, u"none"_s, u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s}
        << QStringList{};
    QTest::newRow("one with a terminal") << QStringList{u"-t"_s, u"--hostname"_s, u"given"_s, u"bulkhead-lab:1"_s, u"sh"_s}
                                         << QStringList{};
}

/// By the meaning of both inspects, and what the container then is.
void RecreateRealTest::everyOtherSettingIsKept()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, networks);
    const QString name = u"recreate-me"_s;
    test::labDocker(QStringList{u"create"_s, u"--name"_s, name, u"--stop-timeout"_s, u"1"_s} + options);
    for (const QString &network : networks)
        test::labDocker({u"network"_s, u"connect"_s, u"--alias"_s, u"behind"_s, u"--ip"_s, u"203.0.113.5"_s, network, name});
    test::labDocker({u"start"_s, name});
    const QByteArray before = inspect(name);
    const auto planned = plan(name, {.seccomp = Harmless});
    QVERIFY2(planned, planned ? "" : qPrintable(planned.error().what));
    QCOMPARE(planned->differences.size(), 1);
    const RecreateOutcome outcome = recreate(*planned);
    QVERIFY2(outcome.isDone, outcome.error ? qPrintable(outcome.error->what + outcome.output) : "");
    const QByteArray after = inspect(name);
    const auto differences = inspectDifferences(before, after);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0].setting, u"HostConfig.SecurityOpt[seccomp]"_s);
    QVERIFY(outcome.surprises.isEmpty());
    const auto old = engine::parseContainerDetails(before);
    const auto now = engine::parseContainerDetails(after);
    QVERIFY(old && now);
    QVERIFY(now->id != old->id);
    QCOMPARE(now->state, engine::ContainerState::Running);
    QCOMPARE(now->networks.keys(), old->networks.keys());
    QCOMPARE(engine::seccompChoice(now->securityOpt).profileJson.toUtf8(), Harmless);
    if (old->networks.contains(u"recreate-front"_s))
        QCOMPARE(now->networks, old->networks); // addresses that were asked for
    // the kernel has the filter;
    const QByteArray status = test::labDocker({u"exec"_s, name, u"grep"_s, u"Seccomp:"_s, u"/proc/self/status"_s});
    // moby 47499: before 27.0 an engine ignored the profile of a privileged container
    const bool isIgnored = now->privileged && m_version < QVersionNumber(27);
    QCOMPARE(status.simplified(), isIgnored ? QByteArray("Seccomp: 0") : QByteArray("Seccomp: 2"));
    // the old one is there, stopped, and called otherwise
    const auto kept = engine::parseContainerDetails(inspect(old->id.toString()));
    QVERIFY(kept);
    QCOMPARE(kept->name, name + "-before-bulkhead"_L1);
    QCOMPARE(kept->state, engine::ContainerState::Exited);
}

void RecreateRealTest::aProfileThatLetsNothingStartTakesItselfBack()
{
    test::labDocker({u"run"_s, u"-d"_s, u"--name"_s, u"recreate-me"_s, u"--stop-timeout"_s, u"1"_s, u"bulkhead-lab:1"_s,
                     u"sleep"_s, u"1000"_s});
    const QByteArray before = inspect(u"recreate-me"_s);
    const auto planned = plan(u"recreate-me"_s, {.seccomp = NoExecve});
    QVERIFY(planned);
    const RecreateOutcome outcome = recreate(*planned);
    QVERIFY(!outcome.isDone);
    const QString words = outcome.error->what + outcome.output; // runc's, which only later versions tell the engine
    QVERIFY2(words.contains("operation not permitted"_L1), qPrintable(words));
    QVERIFY(outcome.isRestored);
    const QByteArray after = inspect(u"recreate-me"_s);
    const auto now = engine::parseContainerDetails(after);
    QVERIFY(now);
    QCOMPARE(now->id, planned->id); // the same container
    QCOMPARE(now->state, engine::ContainerState::Running);
    QCOMPARE(inspectDifferences(before, after), QList<recreate::SettingChange>());
    QCOMPARE(containers().filter(u"recreate-"_s), QStringList{u"recreate-me"_s});
}

void RecreateRealTest::whatTheEngineRefusesLeavesTheOldOneRunning_data()
{
    QTest::addColumn<RecreateChange>("change");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("atOnce"); // when it is made; else when it is started
    QTest::newRow("a path instead of a profile")
        << RecreateChange{.seccomp = "/etc/profile.json"} << u"Decoding seccomp profile failed"_s << false;
    QTest::newRow("a capability that there is not") << RecreateChange{.capAdd = QStringList{u"FLY"_s}} << u"CAP_FLY"_s << true;
    QTest::newRow("an option that there is not")
        << RecreateChange{.hostConfig = {{u"SecurityOpt"_s, QJsonArray{u"magic=on"_s}}}} << u"magic"_s << true;
}
void RecreateRealTest::whatTheEngineRefusesLeavesTheOldOneRunning()
{
    QFETCH(const RecreateChange, change);
    QFETCH(const QString, words);
    QFETCH(const bool, atOnce);
    test::labDocker({u"run"_s, u"-d"_s, u"--name"_s, u"recreate-me"_s, u"--stop-timeout"_s, u"1"_s, u"bulkhead-lab:1"_s,
                     u"sleep"_s, u"1000"_s});
    const auto before = engine::parseContainerDetails(inspect(u"recreate-me"_s));
    const auto planned = plan(u"recreate-me"_s, change);
    QVERIFY(planned);
    const RecreateOutcome outcome = recreate(*planned);
    QVERIFY(!outcome.isDone && outcome.isRestored);
    QVERIFY2(outcome.error->what.contains(words), qPrintable(outcome.error->what));
    const auto after = engine::parseContainerDetails(inspect(u"recreate-me"_s));
    QVERIFY(before && after);
    QCOMPARE(after->id, before->id);
    QCOMPARE(after->state, engine::ContainerState::Running);
    QCOMPARE(after->startedAt == before->startedAt, atOnce); // it never stopped
    QCOMPARE(containers().filter(u"recreate-"_s), QStringList{u"recreate-me"_s});
}

void RecreateRealTest::anUnhealthyOneIsTakenBack()
{
    test::labDocker({u"run"_s, u"-d"_s, u"--name"_s, u"recreate-me"_s, u"--health-cmd"_s, u"mkdir -p /tmp/check"_s,
                     u"--health-interval"_s, u"1s"_s, u"--health-retries"_s, u"1"_s, u"--stop-timeout"_s, u"1"_s,
                     u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s});
    const QByteArray noMkdir =
        R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir","mkdirat"],"action":"SCMP_ACT_ERRNO"}]})";
    const auto planned = plan(u"recreate-me"_s, {.seccomp = noMkdir});
    QVERIFY(planned);
    QVERIFY(planned->hasHealthCheck);
    const RecreateOutcome outcome = recreate(*planned);
    QVERIFY(!outcome.isDone && outcome.isRestored);
    QVERIFY2(outcome.error->what.contains("unhealthy"_L1), qPrintable(outcome.error->what));
}

void RecreateRealTest::oneThatVanishedIsTold()
{
    const auto none = plan(u"recreate-nobody"_s, {.user = u"0"_s});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    test::labDocker({u"run"_s, u"-d"_s, u"--name"_s, u"recreate-me"_s, u"--stop-timeout"_s, u"1"_s, u"bulkhead-lab:1"_s,
                     u"sleep"_s, u"1000"_s});
    const auto planned = plan(u"recreate-me"_s, {.user = u"0"_s});
    QVERIFY(planned);
    test::labDocker({u"rm"_s, u"-f"_s, u"recreate-me"_s});
    const RecreateOutcome outcome = recreate(*planned);
    QVERIFY(!outcome.isDone && !outcome.isRestored);
    QCOMPARE(outcome.error->kind, ErrorKind::NotFound);
    QVERIFY(containers().filter(u"recreate-"_s).isEmpty());
}

void RecreateRealTest::aTakenNameIsNoObstacle()
{
    for (const QString &name : {u"recreate-me"_s, u"recreate-me-before-bulkhead"_s})
        test::labDocker({u"run"_s, u"-d"_s, u"--name"_s, name, u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s});
    const auto planned = plan(u"recreate-me"_s, {.noNewPrivileges = true});
    QVERIFY(planned);
    QCOMPARE(planned->oldName, u"recreate-me-before-bulkhead-2"_s);
    // taken after the plan was made: the engine refuses the first step, and nothing has changed
    test::labDocker({u"create"_s, u"--name"_s, u"recreate-me-before-bulkhead-2"_s, u"bulkhead-lab:1"_s});
    const RecreateOutcome refused = recreate(*planned);
    QVERIFY(!refused.isDone && refused.isRestored);
    QVERIFY2(refused.error->what.contains("already in use"_L1), qPrintable(refused.error->what));
    test::labDocker({u"rm"_s, u"recreate-me-before-bulkhead-2"_s});
    const RecreateOutcome outcome = recreate(*planned);
    QVERIFY2(outcome.isDone, outcome.error ? qPrintable(outcome.error->what) : "");
}

void RecreateRealTest::oneThatIsStoppedStaysStopped()
{
    test::labDocker({u"create"_s, u"--name"_s, u"recreate-me"_s, u"--mac-address"_s, u"02:00:00:00:00:07"_s, u"bulkhead-lab:1"_s,
                     u"sleep"_s, u"1000"_s});
    const QByteArray before = inspect(u"recreate-me"_s);
    const auto planned = plan(u"recreate-me"_s, {.readonlyRootfs = true});
    QVERIFY(planned);
    const RecreateOutcome outcome = recreate(*planned);
    QVERIFY2(outcome.isDone, outcome.error ? qPrintable(outcome.error->what) : "");
    const QByteArray after = inspect(u"recreate-me"_s);
    QCOMPARE(inspectDifferences(before, after).size(), 1);
    QCOMPARE(engine::parseContainerDetails(after)->state, engine::ContainerState::Created);
    test::labDocker({u"start"_s, u"recreate-me"_s});
    QVERIFY(inspect(u"recreate-me"_s).contains("02:00:00:00:00:07"));
}

void RecreateRealTest::volumesKeepTheirData()
{
    test::labDocker({u"run"_s, u"-d"_s, u"--name"_s, u"recreate-me"_s, u"--stop-timeout"_s, u"1"_s, u"-v"_s, u"/anonymous"_s,
                     u"--mount"_s, u"type=volume,dst=/other"_s, u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s});
    test::labDocker({u"exec"_s, u"recreate-me"_s, u"sh"_s, u"-c"_s,
                     u"echo one >/anonymous/file; echo two >/other/file; echo gone >/layer"_s});
    const auto planned = plan(u"recreate-me"_s, {.noNewPrivileges = true});
    QVERIFY(planned);
    QVERIFY2(!planned->notes.isEmpty(), "a changed file inside of the container is told");
    QVERIFY(recreate(*planned, false).isDone);
    QCOMPARE(test::labDocker({u"exec"_s, u"recreate-me"_s, u"cat"_s, u"/anonymous/file"_s, u"/other/file"_s}),
             QByteArray("one\ntwo"));
    QCOMPARE(containers().filter(u"recreate-"_s), QStringList{u"recreate-me"_s});
}

void RecreateRealTest::theOldOneCanGo()
{
    test::labDocker({u"run"_s, u"-d"_s, u"--name"_s, u"recreate-me"_s, u"--restart"_s, u"always"_s, u"--stop-timeout"_s, u"1"_s,
                     u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s});
    auto planned = plan(u"recreate-me"_s, {.noNewPrivileges = true});
    QVERIFY(planned);
    QVERIFY(recreate(*planned).isDone);
    const QByteArray policy =
        test::labDocker({u"inspect"_s, u"--format"_s, u"{{.HostConfig.RestartPolicy.Name}}"_s, planned->oldName});
    QCOMPARE(policy, QByteArray("no")); // the one that is kept does not start with the engine
    planned = plan(u"recreate-me"_s, {.readonlyRootfs = true});
    QVERIFY(planned);
    QVERIFY(recreate(*planned, false).isDone);
    QCOMPARE(test::labDocker({u"inspect"_s, u"--format"_s, u"{{.HostConfig.RestartPolicy.Name}}"_s, u"recreate-me"_s}),
             QByteArray("always"));
    QCOMPARE(containers().filter(u"recreate-"_s).size(), 2); // it, and the first old one
}

BULKHEAD_TEST(RecreateRealTest)
#include "tst_recreate_real.moc"
