// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentconnection.h"
#include "core/agent/hello.h"
#include "core/agentverbs/apparmorverbs.h"
#include "core/apparmor/baneprofile.h"
#include "core/apparmor/learner.h"
#include "core/apparmor/profileedit.h"
#include "core/host/cgroups/cgroupreader.h"
#include "core/host/processrecords.h"
#include "core/snapshot/snapshotfile.h"
#include "core/tryout/denialwatch.h"
#include "tests/support/labengine.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bulkhead;
using namespace bulkhead::apparmor;
using Action = agentverbs::ApparmorChangeWish::Action;

namespace {

const QString AuditLog = u"/var/log/audit/audit.log"_s;

/// bulkhead-agent itself, as on a user's host.
struct KernelAgent {
    explicit KernelAgent(const QString &group)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkhead-agent"_L1, {group});
        connection = std::make_unique<agent::AgentConnection>(&process);
        greeting = ask(u"hello"_s, {{u"protocol"_s, agent::ProtocolVersion}, {u"client"_s, u"test"_s}});
    }
    ~KernelAgent()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }
    Result<QJsonValue> ask(const QString &verb, const QJsonObject &arguments = {})
    {
        const auto awaited = [](agent::AgentConnection::Answer answer) -> QCoro::Task<Result<QJsonValue>> {
            co_return co_await *answer;
        };
        return QCoro::waitFor(awaited(connection->ask(verb, arguments, 60s)));
    }

    QProcess process;
    std::unique_ptr<agent::AgentConnection> connection;
    Result<QJsonValue> greeting;
};

struct Outcome {
    int exitCode = -1;
    QByteArray output; ///< both streams
};

Outcome run(const QString &program, const QStringList &arguments, int seconds = 90)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return {-1, "did not end: " + process.readAll()};
    }
    return {process.exitCode(), process.readAll().trimmed()};
}
Outcome docker(const QStringList &arguments)
{
    return run(u"docker"_s, QStringList{u"-H"_s, test::labEngine()} + arguments);
}

/// What a web server on this machine answers to one request; empty where it answers nothing.
QByteArray answerOf(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(2000))
        return {};
    socket.write("GET / HTTP/1.0\r\nHost: web\r\n\r\n");
    while (socket.waitForReadyRead(10'000)) {
    }
    return socket.readAll();
}

qint64 auditSize()
{
    return QFileInfo(AuditLog).size();
}

/// One web server that is put under profiles: how it is started, and what it does when it works.
struct Server {
    QString image, profile;
    QStringList command;
    quint16 port = 0;
    QByteArray content;
};

const Server Httpd{u"bulkhead-vm-httpd"_s,
                   u"bulkhead-httpd"_s,
                   // the first process of a container gets no signal that it does not catch
                   {u"/bin/sh"_s, u"-c"_s, u"trap 'kill $!; exit 0' TERM; /bin/httpd -f -p 18081 -h /www & wait"_s},
                   18081,
                   "it is busybox"};
const Server Nginx{
    u"bulkhead-vm-nginx"_s, u"docker-nginx-sample"_s, {u"/usr/sbin/nginx"_s, u"-g"_s, u"daemon off;"_s}, 18082, "it is nginx"};

QByteArray resource(const QString &name)
{
    QFile file(u":/vm/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A profile as a person begins it: nothing but what every program needs.
QString firstDraft(const QString &name)
{
    return u"#include <tunables/global>\n\nprofile %1 flags=(attach_disconnected,mediate_deleted) {\n"
           "  #include <abstractions/base>\n}\n"_s.arg(name);
}

} // namespace

/// The loop from a profile to a container and back, on a kernel that enforces it: loading through bulkhead-agent, containers of a
/// real engine, records of auditd.
class ApparmorKernelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<KernelAgent> m_reader, m_changer;
    QElapsedTimer m_time;
    QString m_container; ///< that runs now
    int m_started = 0;
    qint64 m_from = 0; ///< where in audit.log what a test looks for begins

    Result<> change(Action action, const QString &name, const QString &text = {}, bool complain = false)
    {
        return m_changer->ask(u"apparmor.change"_s, agentverbs::apparmorChangeArguments({action, name, text, complain}))
            .transform([](const QJsonValue &) {});
    }
    QString modeOf(const QString &name)
    {
        const auto state = m_reader->ask(u"apparmor.list"_s).and_then([](const QJsonValue &json) {
            return agentverbs::apparmorStateFromJson(json);
        });
        for (const LoadedProfile &profile : state ? state->profiles : QList<LoadedProfile>()) {
            if (profile.name == name)
                return profile.mode;
        }
        return {};
    }
    /// Without what takes an emulated processor long and AppArmor does not see: a network of its own, a seccomp filter.
    QString start(const Server &server, const QString &profile, const QStringList &options = {})
    {
        m_container = u"%1-%2"_s.arg(server.image).arg(++m_started);
        const Outcome started =
            docker(QStringList{u"run"_s, u"-d"_s, u"--rm"_s, u"--network"_s, u"host"_s, u"--name"_s, m_container,
                               u"--security-opt"_s, u"seccomp=unconfined"_s, u"--security-opt"_s, u"apparmor="_s + profile}
                   + options + QStringList{server.image} + server.command);
        return started.exitCode == 0 ? QString() : QString::fromUtf8(started.output);
    }
    [[nodiscard]] QString inspect(const QString &format) const
    {
        return QString::fromUtf8(docker({u"inspect"_s, u"-f"_s, format, m_container}).output);
    }
    [[nodiscard]] Outcome execute(const QStringList &command) const
    {
        return docker(QStringList{u"exec"_s, m_container} + command);
    }
    static QByteArray answer(const Server &server)
    {
        QByteArray text;
        for (int i = 0; i < 80 && text.isEmpty(); ++i) { // it may not listen yet
            text = answerOf(server.port);
            if (text.isEmpty())
                QTest::qWait(250);
        }
        return text;
    }
    /// Stops it as `docker stop` does; nothing where it ended by itself and in time, else what happened.
    QString stop()
    {
        constexpr int Patience = 40; // seconds
        QElapsedTimer timer;
        timer.start();
        const Outcome stopped = docker({u"stop"_s, u"-t"_s, QString::number(Patience), std::exchange(m_container, {})});
        if (stopped.exitCode != 0)
            return QString::fromUtf8(stopped.output);
        return timer.elapsed() >= Patience * 1000 ? u"it was killed after %1 ms"_s.arg(timer.elapsed()) : QString();
    }
    /// The records since m_from, once auditd has written what the kernel sent.
    [[nodiscard]] QByteArray records() const
    {
        QTest::qWait(700);
        QFile log(AuditLog);
        if (!log.open(QIODevice::ReadOnly) || !log.seek(std::min(m_from, log.size())))
            return {};
        return log.readAll();
    }
    [[nodiscard]] QByteArray logs() const { return docker({u"logs"_s, m_container}).output; }
    [[nodiscard]] QString label() const
    {
        const QStringList words = inspect(u"{{.Id}} {{.State.Pid}}"_s).split(u' ');
        const QString id = words.value(0);
        const qint64 pid = words.value(1).toLongLong();
        const auto facts =
            m_reader->ask(u"process.facts"_s, {{u"containers"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"pid"_s, pid}}}}});
        const auto processes = facts ? host::processesFromJson((*facts)[id].toObject()).processes : QList<host::ProcessFacts>();
        return processes.isEmpty() ? u"no process"_s : processes.front().label;
    }
    void checkAttribution(const QByteArray &log) const;
    void closeTheLoop(const Server &server, const QString &profile);

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        m_from = auditSize();
        m_time.start();
    }
    void cleanup()
    {
        qInfo("%lld ms", m_time.elapsed());
        if (QTest::currentTestFailed()) {
            for (const QByteArray &line : records().split('\n')) {
                if (line.contains("apparmor="))
                    std::fprintf(stderr, "%s\n", line.constData());
            }
        }
        if (!m_container.isEmpty())
            docker({u"rm"_s, u"-f"_s, std::exchange(m_container, {})});
    }
    void cleanupTestCase();

    void loadedProfilesAreListedWithoutPrivileges();
    void theSampleIsEnforced();
    void aFailingProfileLeavesTheOldOneInForce();
    void whatIsNotLoadedDoesNotStart();
    void labelsAreToldApart();
    void httpdLearnsItsProfile();
    void nginxLearnsItsProfile();
    void theWindowClosesTheLoopToo();
    void aRemovedProfileIsGone();
    void controlGroupsOfVersionTwoAreRead();
};

void ApparmorKernelTest::initTestCase()
{
    if (!readLoadedProfiles())
        QSKIP(qPrintable(u"this kernel has no AppArmor: packaging/vm/vm run boots one that has (%1)"_s.arg(
            readLoadedProfiles().error().what)));
    QCOMPARE(::geteuid(), 0u);
    BULKHEAD_NEEDS_LAB_ENGINE();
    m_reader = std::make_unique<KernelAgent>(u"--reading"_s);
    m_changer = std::make_unique<KernelAgent>(u"--changing"_s);
    QVERIFY2(m_reader->greeting, m_reader->greeting ? "" : qPrintable(m_reader->greeting.error().what));
    QVERIFY2(m_changer->greeting, m_changer->greeting ? "" : qPrintable(m_changer->greeting.error().what));
    QVERIFY(m_changer->ask(u"unlock"_s));
    QVERIFY(QFile::exists(AuditLog));

    QTemporaryDir directory;
    const QString images = directory.filePath(u"images.sh"_s);
    QVERIFY(QFile::copy(u":/vm/images.sh"_s, images));
    const Outcome made = run(u"sh"_s, {images, directory.path(), test::labEngine()}, 300); // an emulated machine beside others
    QVERIFY2(made.exitCode == 0, made.output.constData());
    for (const QString &name : {Httpd.profile, Nginx.profile}) // of a run that was interrupted
        std::ignore = change(Action::Remove, name);
}

void ApparmorKernelTest::cleanupTestCase()
{
    if (!m_changer)
        return;
    for (const Server &server : {Httpd, Nginx}) {
        docker({u"rmi"_s, server.image});
        std::ignore = change(Action::Remove, server.profile);
    }
    std::ignore = change(Action::Remove, u"docker-new"_s); // the window's
}

void ApparmorKernelTest::loadedProfilesAreListedWithoutPrivileges()
{
    // the agent is nobody: it reads the tree of the policy, where root reads the list
    const auto state = m_reader->ask(u"apparmor.list"_s).and_then([](const QJsonValue &json) {
        return agentverbs::apparmorStateFromJson(json);
    });
    QVERIFY2(state, state ? "" : qPrintable(state.error().what));
    QVERIFY(state->isAvailable);
    const auto byName = [](const LoadedProfile &a, const LoadedProfile &b) { return a.name < b.name; };
    QList<LoadedProfile> told = state->profiles, read = *readLoadedProfiles();
    std::ranges::sort(told, byName);
    std::ranges::sort(read, byName);
    QCOMPARE(told, read);
    QCOMPARE(modeOf(u"docker-default"_s), u"enforce"_s);
    QCOMPARE(modeOf(u"no-such-profile"_s), QString());
}

void ApparmorKernelTest::theSampleIsEnforced()
{
    if (run(u"sh"_s, {u"-c"_s, u"command -v nginx"_s}).exitCode != 0)
        QSKIP("there is no nginx");
    const auto reading = parseBaneToml(resource(u"nginx.toml"_s));
    QVERIFY(reading && reading->problems.isEmpty());
    const auto rules = baneRules(reading->profile);
    QVERIFY(rules);
    const QString text = profileText(*rules);
    const auto verdict =
        m_reader->ask(u"apparmor.check"_s, agentverbs::apparmorCheckArguments({text})).and_then([](const QJsonValue &json) {
            return agentverbs::verdictFromJson(json);
        });
    QVERIFY2(verdict && verdict->isAccepted, verdict ? "refused" : qPrintable(verdict.error().what));
    const auto loaded = change(Action::Load, Nginx.profile, text);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().what + loaded.error().detail));
    QCOMPARE(modeOf(Nginx.profile), u"enforce"_s);

    QCOMPARE(start(Nginx, Nginx.profile), QString());
    QVERIFY2(answer(Nginx).contains(Nginx.content), logs().constData());
    // What the sample is there to refuse, and what it allows. That this shell starts at all is what it does not do: /bin is a
    // link, and the kernel denies where it leads.
    const Outcome touched = execute(
        {u"/bin/sh"_s, u"-c"_s, u"for p in /root/hello /etc/hello /tmp/hello /usr/bin/hello /var/hello; do touch $p; done"_s});
    for (const char *path : {"/root/hello", "/etc/hello", "/tmp/hello", "/usr/bin/hello"})
        QVERIFY2(touched.output.contains(QByteArray(path) + ": Permission denied"), touched.output.constData());
    QVERIFY2(!touched.output.contains("/var/hello"), touched.output.constData());
    // and that is logged because of LogOnWritePaths
    QVERIFY(records().contains("/var/hello"));
    QCOMPARE(label(), Nginx.profile + u" (enforce)"_s);
    QVERIFY(change(Action::Complain, Nginx.profile));
    QCOMPARE(label(), Nginx.profile + u" (complain)"_s);
    QCOMPARE(stop(), QString());
}

void ApparmorKernelTest::aFailingProfileLeavesTheOldOneInForce()
{
    const QString good =
        u"profile %1 flags=(attach_disconnected) {\n  file,\n  network,\n  signal,\n  capability,\n  deny /root/** w,\n}\n"_s.arg(
            Httpd.profile);
    QVERIFY(change(Action::Load, Httpd.profile, good));
    const QStringList broken{u"profile %1 {\n  capability no_such_capability,\n}\n"_s.arg(Httpd.profile),
                             u"profile %1 {\n  /a ix,\n  /a ux,\n}\n"_s.arg(Httpd.profile),
                             u"profile %1 {\n  #include <abstractions/no-such-file>\n}\n"_s.arg(Httpd.profile)};
    for (const QString &text : broken) {
        const auto loaded = change(Action::Load, Httpd.profile, text);
        QVERIFY2(!loaded && loaded.error().kind == ErrorKind::Malformed && !loaded.error().detail.isEmpty(), qPrintable(text));
    }
    QCOMPARE(modeOf(Httpd.profile), u"enforce"_s);
    QFile file(u"/etc/apparmor.d/containers/"_s + Httpd.profile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), good);
    QCOMPARE(start(Httpd, Httpd.profile), QString());
    QVERIFY(answer(Httpd).contains(Httpd.content));
    const Outcome touched = execute({u"/bin/sh"_s, u"-c"_s, u"touch /root/hello; touch /tmp/hello"_s});
    QVERIFY2(touched.output.contains("/root/hello: Permission denied") && !touched.output.contains("/tmp"),
             touched.output.constData());
    QCOMPARE(stop(), QString());
}

void ApparmorKernelTest::whatIsNotLoadedDoesNotStart()
{
    const QString failed = start(Httpd, u"bulkhead-no-such-profile"_s);
    QVERIFY2(failed.contains(u"apparmor"), qPrintable(failed));
}

/// What each container runs under, in a snapshot as the window makes it: a profile that enforces, one that complains, none.
void ApparmorKernelTest::labelsAreToldApart()
{
    const QString open = u"profile %1 flags=(attach_disconnected) {\n  file,\n  network,\n  signal,\n  capability,\n}\n"_s;
    const QString other = Httpd.profile + u"-complains"_s;
    QVERIFY(change(Action::Load, Httpd.profile, open.arg(Httpd.profile)));
    QVERIFY(change(Action::Load, other, open.arg(other), true));
    QMap<QString, QString> expected;
    quint16 port = Httpd.port;
    for (const auto &[profile, label] :
         {std::pair(Httpd.profile, Httpd.profile + u" (enforce)"_s), std::pair(other, other + u" (complain)"_s),
          std::pair(u"unconfined"_s, u"unconfined"_s)}) {
        Server server = Httpd;
        server.port = port++;
        server.command.last().replace(QString::number(Httpd.port), QString::number(server.port));
        QCOMPARE(start(server, profile), QString());
        QVERIFY2(answer(server).contains(server.content), logs().constData());
        QCOMPARE(this->label(), label);
        expected.insert(m_container, label);
    }
    QTemporaryDir directory;
    const QString file = directory.filePath(u"labels.bulkhead"_s);
    const Outcome made = run(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1,
                             {u"snapshot"_s, u"--host"_s, test::labEngine(), u"-o"_s, file});
    QVERIFY2(made.exitCode == 0, made.output.constData());
    const auto snapshot = snapshot::openSnapshot(file);
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().what));
    QVERIFY(snapshot->info.hasSecurityOption(u"apparmor"_s));
    QMap<QString, QString> seen;
    for (const snapshot::ContainerPtr &container : snapshot->containers) {
        if (!expected.contains(container->summary.name))
            continue;
        QVERIFY2(!container->processes.processes.isEmpty(), qPrintable(container->summary.name));
        for (const host::ProcessFacts &process : container->processes.processes)
            seen.insert(container->summary.name, process.label);
    }
    QCOMPARE(seen, expected);
    const QStringList names = expected.keys();
    for (const QString &name : names) {
        m_container = name;
        QCOMPARE(stop(), QString());
    }
    QVERIFY(change(Action::Remove, other));
}

/// Complain, use, learn, accept what is proposed, enforce, use. No rule is written by hand. A program that complain mode has no
/// exec rule for runs under a profile of its own that is not asked about networks, so that it complains once more after one.
void ApparmorKernelTest::closeTheLoop(const Server &server, const QString &name)
{
    constexpr int MostRounds = 4;
    bool complains = true;
    auto file = parseProfileFile(firstDraft(name));
    QVERIFY(file);
    for (int round = 1; round <= MostRounds; ++round) {
        const auto loaded = change(Action::Load, name, profileText(*file), complains);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().what + loaded.error().detail));
        QCOMPARE(modeOf(name), complains ? u"complain"_s : u"enforce"_s);
        m_from = auditSize();
        QCOMPARE(start(server, name), QString());
        const QByteArray text = answer(server);
        QVERIFY2(!complains || text.contains(server.content), logs().constData());
        if (complains)
            QCOMPARE(stop(), QString());
        Learner learner;
        learner.addText(records(), AuditLog);
        std::vector<Decider> profiles;
        profiles.emplace_back(*resolvePolicy(*file, name, includesFromDirectory(u"/etc/apparmor.d"_s)));
        const Learning learning = learner.finish(profiles);
        for (const Unanswered &each : learning.unanswered)
            qInfo("unanswered: %s %s", qPrintable(each.operation), qPrintable(each.reason));
        std::vector<Statement> rules;
        for (const Proposal &proposal : learning.proposals) {
            QCOMPARE(proposal.profile, name);
            QVERIFY2(proposal.killedBy.isEmpty(), qPrintable(proposal.killedBy));
            rules.push_back(proposal.rule());
        }
        const int added = addRules(*findProfile(*file, name), rules);
        qInfo("round %d: %d rules", round, added);
        if (complains) {
            QVERIFY(added > 0);
            complains = std::ranges::any_of(rules, [](const Statement &rule) {
                const auto *path = std::get_if<FileRule>(&rule.rule);
                return path && path->access.exec.isExec();
            });
            continue;
        }
        QCOMPARE(added, 0);
        qInfo("%s", qPrintable(profileText(*file)));
        QVERIFY2(text.contains(server.content), logs().constData());
        QVERIFY2(!records().contains("apparmor=\"DENIED\""), records().constData());
        // as the window watches: the reading agent hears of it at once, without auditd
        tryout::DenialWatch watch([this](QString verb, QJsonObject arguments) -> QCoro::Task<Result<QJsonValue>> {
            co_return m_reader->ask(verb, arguments);
        });
        const auto begun = QCoro::waitFor(watch.begin());
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().what));
        const Outcome touched = execute({u"/bin/touch"_s, u"/root/hello"_s});
        const auto heard = QCoro::waitFor(watch.collect(2s));
        QVERIFY2(heard
                     && std::ranges::any_of(*heard,
                                            [&name](const tryout::HeardDenial &each) {
                                                const auto denial = parseDenial(each.line());
                                                return denial && denial->profile == name && denial->name == u"/root/hello"
                                                       && denial->command == u"touch";
                                            }),
                 heard ? qPrintable(u"%1 others"_s.arg(heard->size())) : qPrintable(heard.error().what));
        QVERIFY2(touched.exitCode != 0 && touched.output.contains("denied"), touched.output.constData());
        checkAttribution(records());
        QCOMPARE(stop(), QString());
        return;
    }
    QFAIL("it goes on to ask for more");
}

void ApparmorKernelTest::httpdLearnsItsProfile()
{
    closeTheLoop(Httpd, Httpd.profile);
}

void ApparmorKernelTest::nginxLearnsItsProfile()
{
    if (run(u"sh"_s, {u"-c"_s, u"command -v nginx"_s}).exitCode != 0)
        QSKIP("there is no nginx");
    closeTheLoop(Nginx, Nginx.profile);
}

/// What a person clicks: tst_apparmor_window, where there are windows.
void ApparmorKernelTest::theWindowClosesTheLoopToo()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/tst_apparmor_window"_s;
    if (!QFile::exists(program))
        QSKIP("built without windows");
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(program, {});
    QVERIFY(window.waitForStarted() && window.waitForFinished(480'000));
    QVERIFY(window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0);
}

/// The refused touch has a record, and bulkheadctl knows whose it is.
void ApparmorKernelTest::checkAttribution(const QByteArray &log) const
{
    QVERIFY2(log.contains("type=AVC") && log.contains("apparmor=\"DENIED\"") && log.contains("/root/hello"), log.constData());
    QTemporaryDir directory;
    QFile part(directory.filePath(u"audit.log"_s));
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write(log) == log.size() && part.flush());
    const Outcome asked = run(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1,
                              {u"audit"_s, u"--host"_s, test::labEngine(), u"--json"_s, u"apparmor=DENIED"_s, part.fileName()});
    QVERIFY2(asked.exitCode == 0, asked.output.constData());
    bool isFound = false;
    for (const QByteArray &line : asked.output.split('\n')) {
        if (!line.contains("/root/hello"))
            continue;
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QCOMPARE(event[u"container"_s][u"name"_s].toString(), m_container);
        isFound = true;
    }
    QVERIFY2(isFound, asked.output.constData());
}

void ApparmorKernelTest::aRemovedProfileIsGone()
{
    QVERIFY(change(Action::Load, Httpd.profile, firstDraft(Httpd.profile)));
    QVERIFY(change(Action::Remove, Httpd.profile));
    QCOMPARE(modeOf(Httpd.profile), QString());
    QVERIFY(!QFile::exists(u"/etc/apparmor.d/containers/"_s + Httpd.profile));
    const auto again = change(Action::Remove, Httpd.profile);
    QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
    const auto foreign = change(Action::Remove, u"docker-default"_s);
    QVERIFY(!foreign && foreign.error().kind == ErrorKind::NotFound);
    QCOMPARE(modeOf(u"docker-default"_s), u"enforce"_s);
}

void ApparmorKernelTest::controlGroupsOfVersionTwoAreRead()
{
    const auto mounts = host::readCgroupMounts();
    QVERIFY(mounts);
    if (!qEnvironmentVariableIsSet("BULKHEAD_VM") && (mounts->size() != 1 || mounts->front().version != 2))
        return; // a host's own kernel may have others; the virtual machine has not
    QCOMPARE(start(Httpd, u"docker-default"_s, {u"--memory"_s, u"64m"_s, u"--pids-limit"_s, u"30"_s}), QString());
    QCOMPARE(label(), u"docker-default (enforce)"_s);
    QCOMPARE(mounts->size(), 1);
    QCOMPARE(mounts->front().version, 2);
    const QString id = inspect(u"{{.Id}}"_s);
    const host::CgroupForest forest = host::readCgroups();
    QCOMPARE(forest.layout(), host::CgroupLayout::Version2);
    QCOMPARE(forest.hierarchies.size(), 1);
    bool isFound = false;
    for (const host::CgroupNode &group : forest.hierarchies.front().nodes) {
        if (!host::isContainerRoot(group.path, id))
            continue;
        isFound = true;
        QVERIFY(group.processes > 0);
        QCOMPARE(group.value(host::CgroupFact::MemoryMax).number, quint64(64 * 1024 * 1024));
        QCOMPARE(group.value(host::CgroupFact::PidsMax).number, quint64(30));
    }
    QVERIFY(isFound);
    QCOMPARE(stop(), QString());
}

QTEST_GUILESS_MAIN(ApparmorKernelTest)
#include "tst_apparmor_kernel.moc"
