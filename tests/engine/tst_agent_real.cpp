// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentconnection.h"
#include "core/agent/hello.h"
#include "core/agentverbs/apparmorverbs.h"
#include "core/agentverbs/cgroupverbs.h"
#include "core/agentverbs/networkverbs.h"
#include "core/host/cgroups/cgroupreader.h"
#include "core/host/hostfacts.h"
#include "core/host/processrecords.h"
#include "core/host/procfiles.h"
#include "core/network/valuesjson.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QRegularExpression>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bulkhead;
using namespace bulkhead::agent;
using capability::Capability;
using capability::CapabilitySet;

namespace {

const CapabilitySet ReadersSet{Capability::SysPtrace,     Capability::SysAdmin,     Capability::NetAdmin, Capability::NetRaw,
                               Capability::DacReadSearch, Capability::AuditControl, Capability::AuditRead};
const CapabilitySet ToolsSet{Capability::NetAdmin, Capability::NetRaw, Capability::DacReadSearch};
const QString NamespaceName = u"bulkhead-agent-test"_s;

enum class Who : quint8 { Root, Nobody };

/// bulkhead-agent itself, started as root or as an unprivileged user, and greeted.
struct RunningAgent {
    RunningAgent(const QString &group, Who who)
    {
        if (who == Who::Nobody) {
            process.setChildProcessModifier([] {
                if (::setgroups(0, nullptr) != 0 || ::setresgid(NobodyId, NobodyId, NobodyId) != 0
                    || ::setresuid(NobodyId, NobodyId, NobodyId) != 0)
                    ::_exit(99);
            });
        }
        process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkhead-agent"_L1, {group});
        connection = std::make_unique<AgentConnection>(&process);
        const auto json = ask(u"hello"_s, {{u"protocol"_s, ProtocolVersion}, {u"client"_s, u"test"_s}});
        const auto read = json.and_then([](const QJsonValue &value) { return helloFromJson(value); });
        isGreeted = read.has_value();
        hello = read.value_or(AgentHello());
    }
    ~RunningAgent()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }

    Result<QJsonValue> ask(const QString &verb, const QJsonObject &arguments = {})
    {
        const auto awaited = [](AgentConnection::Answer answer) -> QCoro::Task<Result<QJsonValue>> {
            co_return co_await *answer;
        };
        return QCoro::waitFor(awaited(connection->ask(verb, arguments, 20s)));
    }
    [[nodiscard]] QByteArray procFile(const QString &name) const
    {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcess process;
    std::unique_ptr<AgentConnection> connection;
    AgentHello hello;
    bool isGreeted = false;
};

network::NetworkChange createNamespace()
{
    return {network::NetworkChange::Kind::CreateNamespace, network::NamespaceRef::named(NamespaceName)};
}

} // namespace

/// The program as it is installed: what it keeps, what it does with it, and what it refuses to whom.
class RealAgentTest : public QObject
{
    Q_OBJECT

    ContainerId m_id;
    qint64 m_pid = 0;

    [[nodiscard]] QJsonObject factsArguments() const
    {
        return {{u"containers"_s, QJsonArray{QJsonObject{{u"id"_s, m_id.toString()}, {u"pid"_s, m_pid}}}}};
    }
    [[nodiscard]] host::ProcessObservation factsOf(const QJsonValue &answer) const
    {
        return host::processesFromJson(answer[m_id.toString()].toObject());
    }

private Q_SLOTS:
    void initTestCase()
    {
        BULKHEAD_NEEDS_LAB_ENGINE();
        if (::geteuid() != 0)
            QSKIP("needs root: the agent is started as root and as somebody else");
        m_id = ContainerId(QString::fromLatin1(test::labDocker({u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, u"web1"_s})));
        m_pid = test::labDocker({u"inspect"_s, u"-f"_s, u"{{.State.Pid}}"_s, u"web1"_s}).toLongLong();
        QCOMPARE(m_id.toString().size(), 64);
        QVERIFY(m_pid > 0);
    }

    void aReaderKeepsWhatItsVerbsNeed()
    {
        RunningAgent agent(u"--reading"_s, Who::Root);
        QVERIFY(agent.isGreeted);
        const auto status = host::parseProcessStatus(agent.procFile(u"status"_s));
        QVERIFY(status && status->capabilities);
        QCOMPARE(status->uid, NobodyId);
        QCOMPARE(status->effectiveUid, NobodyId);
        QCOMPARE(status->capabilities->permitted.toNames(), ReadersSet.toNames());
        QCOMPARE(status->capabilities->effective.toNames(), ReadersSet.toNames());
        QCOMPARE(status->capabilities->bounding.toNames(), ReadersSet.toNames());
        QCOMPARE(status->capabilities->ambient.toNames(), ToolsSet.toNames());
        QCOMPARE(status->noNewPrivileges, true);
        // and that is what it tells
        QCOMPARE(agent.hello.privileges.uid, NobodyId);
        QCOMPARE(agent.hello.privileges.capabilities, *status->capabilities);
        QVERIFY(agent.hello.privileges.noNewPrivileges && !agent.hello.privileges.dumpable);
        QVERIFY(agent.hello.missing.isEmpty());
        QVERIFY(!agent.hello.changingAllowed);
        const QRegularExpression groups(u"\nGroups:\\s*\n"_s);
        QVERIFY(groups.match(QString::fromUtf8(agent.procFile(u"status"_s))).hasMatch());
        // what it inherited is gone
        QCOMPARE(QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(agent.process.processId())), u"/"_s);
        QCOMPARE(QFileInfo(u"/proc/%1/environ"_s.arg(agent.process.processId())).ownerId(), 0u); // as prctl(2) says: not dumpable
    }

    // It has no CAP_SETPCAP to limit the parser's bounding set with, and needs none.
    void aReaderAsksTheParser()
    {
        if (apparmor::findApparmorParser().isEmpty())
            QSKIP("apparmor_parser is not installed");
        for (const Who who : {Who::Root, Who::Nobody}) {
            RunningAgent agent(u"--reading"_s, who);
            QVERIFY(agent.isGreeted);
            const auto verdict =
                agent.ask(u"apparmor.check"_s, agentverbs::apparmorCheckArguments({u"profile x {\n  /a r,\n}\n"_s}))
                    .and_then([](const QJsonValue &json) { return agentverbs::verdictFromJson(json); });
            QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().what));
            QVERIFY(verdict->isAccepted);
        }
    }

    void aChangerStaysRootWithLess()
    {
        RunningAgent agent(u"--changing"_s, Who::Root);
        QVERIFY(agent.isGreeted);
        const auto status = host::parseProcessStatus(agent.procFile(u"status"_s));
        QVERIFY(status && status->capabilities);
        QCOMPARE(status->uid, 0u);
        const CapabilitySet kept = status->capabilities->permitted;
        QVERIFY((ReadersSet - kept).isEmpty());
        QVERIFY(kept.contains(Capability::MacAdmin)); // apparmor.change
        for (const Capability given : {Capability::SysModule, Capability::SysRawio, Capability::SysBoot, Capability::SysTime,
                                       Capability::MacOverride, Capability::Bpf, Capability::Syslog})
            QVERIFY2(!kept.contains(given), qPrintable(capability::capabilityName(given)));
        QCOMPARE(status->capabilities->bounding.toNames(), kept.toNames());
        QVERIFY(status->capabilities->ambient.isEmpty());
        QVERIFY(agent.hello.changingAllowed);
    }

    void aReaderReadsContainersAndTheHost()
    {
        RunningAgent agent(u"--reading"_s, Who::Root);
        const auto answer = agent.ask(u"process.facts"_s, factsArguments());
        QVERIFY(answer);
        const auto facts = factsOf(*answer);
        QCOMPARE(facts.source, host::ProcessObservation::Source::Proc);
        QCOMPARE(facts.processes.constFirst().pid, m_pid);
        QVERIFY(!facts.processes.constFirst().namespaces.empty());
        QCOMPARE(facts.processes, host::observeContainer(m_id, m_pid).processes);

        const auto host =
            agent.ask(u"host.facts"_s).and_then([](const QJsonValue &json) { return host::hostFactsFromJson(json.toObject()); });
        QVERIFY2(host, qPrintable(host ? QString() : host.error().detail));
        QCOMPARE(host->readerUid, NobodyId);
        const auto *process = host->processes.find(m_pid);
        QVERIFY(process && process->hasNamespaces());
        // of the host and root's; not process 1, which some virtual machines hide from root too
        const auto *ours = host->processes.find(QCoreApplication::applicationPid());
        QVERIFY(ours && ours->hasNamespaces());
    }

    void aReaderReadsFirewallsThoughItIsNotRoot()
    {
        RunningAgent agent(u"--reading"_s, Who::Root);
        const quint32 inode = QFileInfo(u"/proc/%1/ns/net"_s.arg(m_pid)).symLinkTarget().section(u'[', 1).chopped(1).toUInt();
        const auto networks = agent.ask(u"netns.read"_s, agentverbs::netnsReadArguments({{{inode, m_pid, u"web1"_s}}, {}}))
                                  .and_then([](const QJsonValue &json) { return network::networksFromJson(json.toObject()); });
        QVERIFY2(networks, qPrintable(networks ? QString() : networks.error().what));
        bool isSeen = false;
        for (const network::NetworkNamespace &ns : networks->namespaces) {
            for (const auto &missing : ns.missing)
                QVERIFY2(missing.reason.kind != ErrorKind::PermissionDenied, qPrintable(missing.reason.what));
            isSeen |= ns.inode == inode && !ns.interfaces.isEmpty();
        }
        QVERIFY(isSeen);
    }

    void aReaderChangesNothing()
    {
        RunningAgent agent(u"--reading"_s, Who::Root);
        QCOMPARE(agent.ask(u"unlock"_s).error().kind, ErrorKind::PermissionDenied);
        QCOMPARE(agent.ask(u"netns.change"_s, agentverbs::netnsChangeArguments(createNamespace())).error().kind,
                 ErrorKind::PermissionDenied);
        QVERIFY(!QFileInfo::exists("/run/netns/"_L1 + NamespaceName));
    }

    void aChangerChangesOnceItIsUnlocked()
    {
        RunningAgent agent(u"--changing"_s, Who::Root);
        const QJsonObject create = agentverbs::netnsChangeArguments(createNamespace());
        QCOMPARE(agent.ask(u"netns.change"_s, create).error().what, u"changes are locked"_s);
        QVERIFY(agent.ask(u"unlock"_s));
        const auto outcome = agent.ask(u"netns.change"_s, create).and_then(agentverbs::changeOutcomeFromJson);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().what));
        QCOMPARE(outcome->command, "ip netns add "_L1 + NamespaceName);
        QVERIFY(QFileInfo::exists("/run/netns/"_L1 + NamespaceName));
        QCOMPARE(QFileInfo(u"/run/netns"_s).ownerId(), 0u);
        const auto undone =
            agent.ask(u"netns.undo"_s, agentverbs::netnsUndoArguments(outcome->undo)).and_then(agentverbs::undoOutcomeFromJson);
        QVERIFY(undone && undone->left.isEmpty() && !undone->error);
        QVERIFY(!QFileInfo::exists("/run/netns/"_L1 + NamespaceName));
    }

    void aCommandInsideHasNoMoreThanTheContainer()
    {
        RunningAgent agent(u"--changing"_s, Who::Root);
        QVERIFY(agent.ask(u"unlock"_s));
        network::InsideRequest request;
        request.pid = m_pid;
        request.namespaces = {u"net"_s, u"uts"_s, u"ipc"_s, u"pid"_s, u"mnt"_s};
        request.command = {u"cat"_s, u"/proc/self/status"_s};
        const auto outcome =
            agent.ask(u"inside.run"_s, agentverbs::insideRunArguments(request)).and_then(agentverbs::commandOutcomeFromJson);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().what));
        QCOMPARE(outcome->exitCode, 0);
        const auto status = host::parseProcessStatus(outcome->output);
        QVERIFY(status && status->capabilities);
        const auto container = host::observeContainer(m_id, m_pid).processes.constFirst().capabilities;
        QVERIFY(container);
        QVERIFY((status->capabilities->permitted - container->bounding).isEmpty());
        QVERIFY((status->capabilities->bounding - container->bounding).isEmpty());
        QCOMPARE(status->noNewPrivileges, true);
    }

    void aControlGroupComesAndGoes()
    {
        const auto mounts = host::readCgroupMounts();
        QVERIFY(mounts && !mounts->isEmpty());
        RunningAgent agent(u"--changing"_s, Who::Root);
        QVERIFY(agent.ask(u"unlock"_s));
        agentverbs::CgroupChangeWish wish;
        wish.mountPoint = mounts->constFirst().mountPoint;
        wish.path = u"/bulkhead-agent-test"_s;
        const auto change = [&](agentverbs::CgroupChangeWish::Action action) {
            wish.action = action;
            return agent.ask(u"cgroups.change"_s, agentverbs::cgroupChangeArguments(wish));
        };
        const auto made = change(agentverbs::CgroupChangeWish::Action::Create);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().what + made.error().detail));
        QVERIFY(QFileInfo(wish.mountPoint + wish.path).isDir());
        QVERIFY(change(agentverbs::CgroupChangeWish::Action::Remove));
        QVERIFY(!QFileInfo::exists(wish.mountPoint + wish.path));
        wish.mountPoint = u"/etc"_s;
        QCOMPARE(change(agentverbs::CgroupChangeWish::Action::Create).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(u"/etc/bulkhead-agent-test"_s));
    }

    void aChangeIsToldAndTakenBack()
    {
        const auto mounts = host::readCgroupMounts().value_or(QList<host::CgroupMount>());
        const auto cpuset =
            std::ranges::find_if(mounts, [](const host::CgroupMount &m) { return m.controllers.contains("cpuset"_L1); });
        if (cpuset == mounts.end())
            QSKIP("no hierarchy of version 1 with cpuset is mounted");
        RunningAgent agent(u"--changing"_s, Who::Root);
        QVERIFY(agent.ask(u"unlock"_s));
        const auto change = [&](const agentverbs::CgroupChangeWish &wish) {
            return agent.ask(u"cgroups.change"_s, agentverbs::cgroupChangeArguments(wish))
                .and_then(agentverbs::cgroupOutcomeFromJson);
        };
        using Action = agentverbs::CgroupChangeWish::Action;
        agentverbs::CgroupChangeWish wish;
        wish.mountPoint = cpuset->mountPoint;
        wish.path = u"/bulkhead-agent-charlie"_s;
        QList<agentverbs::CgroupChangeOutcome> outcomes{change(wish).value_or(agentverbs::CgroupChangeOutcome())};
        wish.action = Action::Set;
        wish.text = u"0"_s;
        for (const auto setting : {host::CgroupSetting::Cpus, host::CgroupSetting::Mems}) {
            wish.setting = setting;
            outcomes.append(change(wish).value_or(agentverbs::CgroupChangeOutcome()));
            QCOMPARE(outcomes.constLast().readBack, u"0"_s);
            QCOMPARE(outcomes.constLast().undo.value(0).wish.text, u"none"_s);
        }
        QProcess sleeper;
        sleeper.start(u"sleep"_s, {u"600"_s});
        QVERIFY(sleeper.waitForStarted());
        wish.action = Action::Move;
        wish.pid = sleeper.processId();
        outcomes.append(change(wish).value_or(agentverbs::CgroupChangeOutcome()));
        QCOMPARE(outcomes.constLast().readBack, u"cpuset:/bulkhead-agent-charlie"_s);
        agentverbs::CgroupChangeWish other = wish;
        other.start = 1; // another process had that number then
        QCOMPARE(change(other).error().kind, ErrorKind::NotFound);
        for (qsizetype i = outcomes.size() - 1; i >= 0; --i) {
            QVERIFY(!outcomes[i].steps.isEmpty());
            for (const auto &undo : std::as_const(outcomes[i].undo)) {
                const auto done = change(undo.wish);
                QVERIFY2(done, qPrintable(done ? QString() : undo.command + done.error().what));
            }
        }
        QVERIFY(!QFileInfo::exists(wish.mountPoint + wish.path));
        sleeper.kill();
        sleeper.waitForFinished();
    }

    void useIsSampled_data()
    {
        QTest::addColumn<Who>("who");
        QTest::newRow("as root") << Who::Root;
        QTest::newRow("as nobody") << Who::Nobody; // the files are for everybody
    }
    void useIsSampled()
    {
        QFETCH(Who, who);
        RunningAgent agent(u"--reading"_s, who);
        const auto facts = host::readHostFacts();
        const auto merged = host::mergedHierarchies(facts->cgroups);
        const auto group = std::ranges::find_if(
            merged.nodes, [&](const host::CgroupNode &node) { return host::isContainerRoot(node.path, m_id.toString()); });
        QVERIFY(group != merged.nodes.end());
        const auto ask = [&] {
            return agent.ask(u"cgroups.sample"_s, agentverbs::cgroupSampleArguments({group->path, u"/no-such-group"_s}))
                .and_then([](const QJsonValue &json) { return host::samplesFromJson(json.toObject()); });
        };
        for (int second = 0; second < 2; ++second) { // the second one through files that were kept open
            const auto samples = ask();
            QVERIFY2(samples, qPrintable(samples ? QString() : samples.error().what));
            QCOMPARE(samples->size(), 2);
            QCOMPARE(samples->at(0).key, group->path);
            QVERIFY(samples->at(0).cpuUsage().number > 0);
            QVERIFY(samples->at(0).memory().number > 0);
            QVERIFY(samples->at(0).pids().number >= 1);
            QVERIFY(!samples->at(1).memory().isKnown());
        }
        QCOMPARE(agent.ask(u"cgroups.sample"_s, agentverbs::cgroupSampleArguments({u"/../etc"_s})).error().kind,
                 ErrorKind::Invalid);
    }

    void somebodyElseGetsNothingMore_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::newRow("a namespace") << u"netns.change"_s << agentverbs::netnsChangeArguments(createNamespace());
        QTest::newRow("a ping from the container")
            << u"netns.ping"_s
            << agentverbs::netnsPingArguments({network::NamespaceRef::ofProcess(m_pid), u"127.0.0.1"_s, 1, 100ms});
        network::InsideRequest inside;
        inside.pid = m_pid;
        inside.namespaces = {u"mnt"_s};
        inside.command = {u"id"_s};
        QTest::newRow("a command in the container") << u"inside.run"_s << agentverbs::insideRunArguments(inside);
        agentverbs::CgroupChangeWish wish;
        const auto mounts = host::readCgroupMounts();
        wish.mountPoint = mounts && !mounts->isEmpty() ? mounts->constFirst().mountPoint : u"/sys/fs/cgroup"_s;
        wish.path = u"/bulkhead-agent-test"_s;
        QTest::newRow("a control group") << u"cgroups.change"_s << agentverbs::cgroupChangeArguments(wish);
    }
    void somebodyElseGetsNothingMore()
    {
        QFETCH(QString, verb);
        QFETCH(QJsonObject, arguments);
        RunningAgent agent(u"--changing"_s, Who::Nobody);
        QVERIFY(agent.isGreeted);
        QVERIFY(agent.hello.privileges.capabilities.permitted.isEmpty());
        QVERIFY((ReadersSet - agent.hello.missing).isEmpty());
        QVERIFY(agent.ask(u"unlock"_s)); // it may try: the kernel decides
        const auto answer = agent.ask(verb, arguments);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::PermissionDenied);
    }

    void somebodyElseSeesLessAndIsTold()
    {
        RunningAgent agent(u"--reading"_s, Who::Nobody);
        QCOMPARE(agent.hello.missing.toNames(), ReadersSet.toNames());
        const auto host =
            agent.ask(u"host.facts"_s).and_then([](const QJsonValue &json) { return host::hostFactsFromJson(json.toObject()); });
        QVERIFY(host);
        QVERIFY(!host->missing().isEmpty());
        const auto *process = host->processes.find(m_pid);
        QVERIFY(!process || !process->hasNamespaces());
    }

    void itEndsWithItsInput()
    {
        RunningAgent agent(u"--reading"_s, Who::Root);
        QVERIFY(agent.isGreeted);
        agent.process.closeWriteChannel();
        QVERIFY(agent.process.waitForFinished(5000));
        QCOMPARE(agent.process.exitCode(), 0);
        QCOMPARE(agent.process.readAllStandardError(), QByteArray());
    }

    void aHostileClientEndsItWithoutACrash()
    {
        RunningAgent agent(u"--reading"_s, Who::Root);
        agent.process.write(QByteArray(1 << 20, '\xff'));
        QVERIFY(agent.process.waitForFinished(5000));
        QCOMPARE(agent.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(agent.process.exitCode(), 0);
    }
};

BULKHEAD_TEST(RealAgentTest)
#include "tst_agent_real.moc"
