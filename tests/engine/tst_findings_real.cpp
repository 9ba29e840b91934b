// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/contextstore.h"
#include "core/findings/evaluation.h"
#include "core/findings/standouts.h"
#include "core/handoff/containerhandoff.h"
#include "core/handoff/hardening.h"
#include "core/snapshot/livehost.h"
#include "core/snapshot/setuidsearch.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;

/// Containers of a real engine that fail the checks, and containers that pass them; and the hand-off to docker run and back.
class TestFindingsReal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyContainerCheckFailsAndPasses();
    void aConfinedContainerHasOnlyTheEnginesFindings();
    void roundTrip_data();
    void roundTrip();
    void whatImagesAreMadeOfIsRead();
    void setuidFilesOfImagesAreFound();
    void aPrivilegedContainersProfileIsJudgedAsTheKernelHasIt();
    void aHardenedContainerLosesItsFindings();
    void theEngineTellsWhatWasWritten();

private:
    void make(const QString &name, const QStringList &options, const QStringList &command = {u"sleep"_s, u"1000"_s});
    snapshot::HostSnapshotPtr look(bool searchesImages = false);

    QStringList m_made;
};

static const QStringList BadOptions{
    u"--privileged"_s,
    u"--pid=host"_s,
    u"--ipc=host"_s,
    u"--uts=host"_s,
    u"--network=host"_s,
    u"--userns=host"_s,
    u"--cgroupns=host"_s,
    u"--cgroup-parent=/elsewhere"_s,
    u"--restart=always"_s,
    u"--volume=/:/host"_s,
    u"--env=DB_PASSWORD=hunter22"_s,
    u"--label=api.token=hunter22"_s,
    u"--security-opt=apparmor=unconfined"_s,
};

static const QStringList OpenOptions{
    u"--cap-add=SYS_ADMIN"_s,
    u"--cap-add=SYS_MODULE"_s,
    u"--cap-add=SYS_PTRACE"_s,
    u"--cap-add=DAC_READ_SEARCH"_s,
    u"--cap-add=SYS_RAWIO"_s,
    u"--cap-add=BPF"_s,
    u"--cap-add=PERFMON"_s,
    u"--device=/dev/mem"_s,
    u"--volume=/etc:/x"_s,
    u"--volume=/srv:/srv:rshared"_s,
    u"--publish=80:80"_s,
    u"--security-opt=seccomp=unconfined"_s,
    u"--pid=host"_s,
    u"--sysctl=net.ipv4.conf.all.route_localnet=1"_s,
    u"--security-opt=systempaths=unconfined"_s,
    u"--device-cgroup-rule=b *:* rwm"_s,
    u"--security-opt=apparmor=unconfined"_s,
};

static const QStringList GoodOptions{
    u"--user=1000:1000"_s,
    u"--cap-drop=ALL"_s,
    u"--security-opt=no-new-privileges"_s,
    u"--read-only"_s,
    u"--tmpfs=/tmp"_s,
    u"--memory=32m"_s,
    u"--cpus=0.5"_s,
    u"--pids-limit=32"_s,
    u"--restart=on-failure:5"_s,
    u"--health-cmd=true"_s,
    u"--ulimit=nofile=1024:1024"_s,
    u"--network=none"_s,
    u"--cgroupns=private"_s,
    u"--expose=8080"_s,
    u"--publish=127.0.0.1:8080:8080"_s,
};

void TestFindingsReal::make(const QString &name, const QStringList &options, const QStringList &command)
{
    const QString image = options.contains(u"latest"_s) ? u"bulkhead-lab:latest"_s : u"bulkhead-lab:1"_s;
    QStringList words = options;
    words.removeAll(u"latest"_s);
    m_made << name;
    test::labDocker(QStringList{u"create"_s, u"--name"_s, name} + words + QStringList{image} + command);
}

snapshot::HostSnapshotPtr TestFindingsReal::look(bool searchesImages)
{
    const engine::ContextStore store(QProcessEnvironment::systemEnvironment(), {});
    const auto choice = store.choose({{}, test::labEngine(), {}});
    if (!choice.context)
        return nullptr;
    snapshot::LiveHost host(*choice.context);
    auto taken = QCoro::waitFor(host.takeSnapshot());
    if (taken && searchesImages) {
        const auto control = std::make_shared<snapshot::SetuidSearchControl>();
        if (!QCoro::waitFor(snapshot::searchSetuidFiles(&host, control)))
            return nullptr;
        taken = QCoro::waitFor(host.takeSnapshot());
    }
    return taken ? *taken : nullptr;
}

void TestFindingsReal::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    test::labDocker({u"tag"_s, u"bulkhead-lab:1"_s, u"bulkhead-lab:latest"_s});
    make(u"findings-bad"_s, BadOptions + QStringList{u"latest"_s});
    make(u"findings-open"_s, OpenOptions);
    make(u"findings-good"_s, GoodOptions);
    test::labDocker({u"start"_s, u"findings-good"_s});
}

void TestFindingsReal::cleanupTestCase()
{
    if (!test::labEngineMissing().isEmpty())
        return;
    test::labDocker(QStringList{u"rm"_s, u"-f"_s} + m_made);
    test::labDocker({u"rmi"_s, u"bulkhead-lab:latest"_s});
}

void TestFindingsReal::everyContainerCheckFailsAndPasses()
{
    const auto snapshot = look();
    QVERIFY(snapshot);
    const auto evaluation = evaluate(*snapshot);
    QHash<QString, QSet<int>> outcomes;
    for (const SubjectVerdicts &one : evaluation.subjects) {
        if (one.subject.kind != Subject::Kind::Container)
            continue;
        for (const Verdict &verdict : one.verdicts)
            outcomes[verdict.check->id] += int(verdict.outcome);
    }
    // What this engine, or any, cannot be made to show; of 5.9: the docker command names what it publishes. Each has rows in
    // tst_runtimechecks and tst_ownchecks.
    QStringList neverFails{u"CIS-5.7"_s,         u"CIS-5.9"_s,       u"CIS-5.19"_s,        u"CIS-5.23"_s,
                           u"CIS-5.24"_s,        u"CIS-5.28"_s,      u"BH-CAPABILITIES"_s, u"BH-SECCOMP"_s,
                           u"BH-NO-NEW-PRIVS"_s, u"BH-NAMESPACES"_s, u"BH-APPARMOR"_s,     u"BH-CGROUPS-WRITABLE"_s,
                           u"BH-ESCAPE-SHIM"_s,  u"BH-ESCAPE-TCP"_s, u"BH-IMAGE-OLD"_s};
    QStringList neverPasses{u"CIS-5.23"_s, u"CIS-5.24"_s, u"CIS-5.28"_s, u"CIS-5.31"_s};
    if (!snapshot->info.hasSecurityOption(u"selinux")) {
        neverFails << u"CIS-5.3"_s;
        neverPasses << u"CIS-5.3"_s;
    }
    if (!snapshot->info.hasSecurityOption(u"apparmor")) {
        neverFails << u"CIS-5.2"_s;
        neverPasses << u"CIS-5.2"_s << u"BH-APPARMOR"_s;
    }
    if (snapshot->info.cgroupVersion != "1"_L1)
        neverFails << u"BH-ESCAPE-RELEASE-AGENT"_s;
    QStringList problems;
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it) {
        if (!it->contains(int(Outcome::Fail)) && !neverFails.contains(it.key()))
            problems << u"%1 fails nowhere"_s.arg(it.key());
        if (!it->contains(int(Outcome::Pass)) && !neverPasses.contains(it.key()))
            problems << u"%1 passes nowhere"_s.arg(it.key());
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join("; "_L1)));
}

void TestFindingsReal::aConfinedContainerHasOnlyTheEnginesFindings()
{
    const auto snapshot = look();
    QVERIFY(snapshot);
    QStringList found;
    for (const Finding &finding : evaluate(*snapshot).findings) {
        if (finding.subject.name == "findings-good"_L1)
            found << finding.id;
    }
    // the lab's engine maps no users
    QCOMPARE(found, QStringList{u"CIS-5.31"_s});
}

/// What the line does; its standard error.
static QByteArray runShell(const QString &line, int *exitCode)
{
    QTemporaryDir directory; // a seccomp profile is written to a file
    QProcess shell;
    shell.setWorkingDirectory(directory.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOCKER_HOST"_s, test::labEngine());
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-ec"_s, line});
    *exitCode = shell.waitForFinished(60'000) ? shell.exitCode() : -1;
    return shell.readAllStandardError();
}

void TestFindingsReal::roundTrip_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("command");
    const auto row = [](const char *name, const QStringList &options, const QStringList &command = {u"sleep"_s, u"1000"_s}) {
        QTest::newRow(name) << options << command;
    };
    row("nothing", {}, {});
    row("everything wrong", BadOptions);
    row("everything open", OpenOptions);
    row("everything right", GoodOptions);
    row("variables, labels, directory",
        {u"--env=A=b c"_s, u"--env=Q='\"$x`"_s, u"--label=a.b=c;d"_s, u"--workdir=/www"_s, u"--hostname=db"_s,
         u"--domainname=example"_s},
        {u"sh"_s, u"-c"_s, u"echo \"$A\"; sleep 1"_s});
    row("terminal", {u"--interactive"_s, u"--tty"_s});
    row("an entry point", {u"--entrypoint=/bin/sh"_s}, {u"-c"_s, u"true"_s});
    row("mounts", {u"--mount=type=bind,source=/srv,target=/a,readonly"_s,
                   u"--mount=type=tmpfs,target=/b,tmpfs-size=1048576,tmpfs-mode=0700"_s, u"--volume=findings-data:/data:ro"_s,
                   u"--tmpfs=/run:size=1m"_s, u"--volume=/anonymous"_s});
    row("limits", {u"--memory=64m"_s, u"--memory-reservation=32m"_s, u"--memory-swap=64m"_s, u"--cpu-shares=512"_s,
                   u"--cpu-period=100000"_s, u"--cpu-quota=50000"_s, u"--cpuset-cpus=0"_s, u"--oom-score-adj=500"_s,
                   u"--shm-size=16m"_s, u"--ulimit=core=0:0"_s, u"--sysctl=net.core.somaxconn=128"_s});
    row("names", {u"--dns=192.0.2.1"_s, u"--dns-search=example.org"_s, u"--dns-option=ndots:2"_s, u"--add-host=db:192.0.2.9"_s});
    row("ports", {u"--publish=127.0.0.1:8081:80/tcp"_s, u"--publish=5353:53/udp"_s, u"--expose=9000"_s});
    row("health", {u"--health-cmd=test -f /x"_s, u"--health-interval=7s"_s, u"--health-timeout=1500ms"_s, u"--health-retries=4"_s,
                   u"--health-start-period=2s"_s});
    row("stopping and logging",
        {u"--stop-signal=SIGINT"_s, u"--stop-timeout=3"_s, u"--log-driver=local"_s, u"--log-opt=max-size=1m"_s, u"--init"_s});
    row("groups and capabilities", {u"--group-add=1001"_s, u"--user=app"_s, u"--cap-add=net_admin"_s, u"--cap-drop=CAP_MKNOD"_s,
                                    u"--security-opt=no-new-privileges=false"_s});
    row("another container's namespaces", {u"--network=container:web1"_s, u"--pid=container:web1"_s});
}

/// Without what the engine chooses anew each time, and what tells whether somebody was attached.
static QJsonObject comparable(const QByteArray &inspect)
{
    const QJsonObject root = QJsonDocument::fromJson(inspect).array().first().toObject();
    QJsonObject config = root[u"Config"_s].toObject();
    for (const auto &name : {u"AttachStdin"_s, u"AttachStdout"_s, u"AttachStderr"_s, u"StdinOnce"_s})
        config.remove(name);
    QJsonObject host = root[u"HostConfig"_s].toObject();
    // the docker command itself keeps no order among variables or volumes: docker create -e Q=1 -e A=2 gives either
    const auto sort = [](QJsonObject &object, const QString &member) {
        if (!object[member].isArray())
            return;
        auto list = object[member].toArray().toVariantList();
        std::ranges::sort(list, {}, [](const QVariant &entry) { return entry.toString(); });
        object[member] = QJsonArray::fromVariantList(list);
    };
    sort(config, u"Env"_s);
    sort(host, u"Binds"_s);
    if (root[u"Id"_s].toString().startsWith(config[u"Hostname"_s].toString()))
        config.remove(u"Hostname"_s);
    return {{u"Config"_s, config}, {u"HostConfig"_s, host}};
}

void TestFindingsReal::roundTrip()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, command);
    const QString name = u"findings-round-trip"_s;
    test::labDocker(QStringList{u"create"_s, u"--name"_s, name} + options + QStringList{u"bulkhead-lab:1"_s} + command);
    const QByteArray before = test::labDocker({u"inspect"_s, name});
    const QByteArray image = test::labDocker({u"image"_s, u"inspect"_s, u"bulkhead-lab:1"_s});
    test::labDocker({u"rm"_s, u"-v"_s, name});
    const QByteArray raw = QJsonDocument(QJsonDocument::fromJson(before).array().first().toObject()).toJson();
    const auto handed = handoff::handOff(
        raw, handoff::Target::Run, {.image = QJsonDocument::fromJson(image).array().first().toObject(), .keepSecrets = true});
    QVERIFY(handed);
    QString line = handed->text;
    line.replace("docker run"_L1, "docker create"_L1).remove(" \\\n  --detach"_L1);

    int exitCode = -1;
    const QByteArray problem = runShell(line, &exitCode);
    QVERIFY2(exitCode == 0, (line.toUtf8() + problem).constData());
    const QByteArray after = test::labDocker({u"inspect"_s, name});
    test::labDocker({u"rm"_s, u"-v"_s, name});
    const QJsonObject expected = comparable(before), actual = comparable(after);
    for (const QString &part : expected.keys()) {
        const QJsonObject was = expected[part].toObject(), is = actual[part].toObject();
        for (const QString &member : was.keys() + is.keys()) {
            const QByteArray left = QJsonDocument(QJsonObject{{member, was[member]}}).toJson(QJsonDocument::Compact);
            const QByteArray right = QJsonDocument(QJsonObject{{member, is[member]}}).toJson(QJsonDocument::Compact);
            QVERIFY2(left == right, (line.toUtf8() + left + " became " + right).constData());
        }
    }
}

void TestFindingsReal::whatImagesAreMadeOfIsRead()
{
    const auto snapshot = look();
    QVERIFY(snapshot);
    const auto evaluation = evaluate(*snapshot);
    QHash<QString, Verdict> verdicts;
    for (const Verdict &verdict : evaluation.subjects.first().verdicts)
        verdicts.insert(verdict.check->id, verdict);
    // the lab's image has no HEALTHCHECK, and nothing was added or updated in it
    QCOMPARE(verdicts[u"CIS-4.6"_s].outcome, Outcome::Fail);
    QVERIFY(verdicts[u"CIS-4.6"_s].evidence.first().text.contains("bulkhead-lab"_L1));
    for (const auto &id : {u"CIS-4.7"_s, u"CIS-4.10"_s})
        QCOMPARE(verdicts[id].outcome, Outcome::Pass);
    QVERIFY(verdicts[u"CIS-4.9"_s].outcome != Outcome::NotKnown);
}

static Verdict engineVerdict(const snapshot::HostSnapshot &snapshot, const QString &check)
{
    const auto evaluation = evaluate(snapshot);
    for (const Verdict &verdict : evaluation.subjects.first().verdicts) {
        if (check == verdict.check->id)
            return verdict;
    }
    return {};
}

/// An image with one, and containers of which one has added another of its own.
void TestFindingsReal::setuidFilesOfImagesAreFound()
{
    const QString image = u"findings-setuid:1"_s;
    m_made << u"findings-setuid-base"_s << u"findings-setuid"_s;
    test::labDocker({u"run"_s, u"--name"_s, u"findings-setuid-base"_s, u"bulkhead-lab:1"_s, u"sh"_s, u"-c"_s,
                     u"cp /bin/busybox /bin/raise && chmod 4755 /bin/raise"_s});
    test::labDocker({u"commit"_s, u"findings-setuid-base"_s, image});
    test::labDocker({u"run"_s, u"--name"_s, u"findings-setuid"_s, image, u"sh"_s, u"-c"_s,
                     u"cp /bin/busybox /bin/own && chmod 4755 /bin/own"_s});
    QCOMPARE(engineVerdict(*look(), u"CIS-4.8"_s).outcome, Outcome::NotKnown);
    const auto snapshot = look(true);
    QVERIFY(snapshot);
    test::labDocker({u"rm"_s, u"--force"_s, u"findings-setuid"_s});
    test::labDocker({u"image"_s, u"rm"_s, u"--force"_s, image});
    const Verdict verdict = engineVerdict(*snapshot, u"CIS-4.8"_s);
    QCOMPARE(verdict.outcome, Outcome::Fail);
    QStringList said;
    for (const Evidence &evidence : verdict.evidence)
        said << evidence.text;
    QVERIFY2(said.contains(u"image findings-setuid:1: /bin/raise is set-user-ID 0 (4755)"_s), qPrintable(said.join(u'\n')));
    QVERIFY2(!said.join(u'\n').contains("/bin/own"_L1), qPrintable(said.join(u'\n')));
    for (const QJsonValue &one : QJsonDocument::fromJson(snapshot->rawImages).array()) {
        const auto search = snapshot::imageSearchFromJson(one[snapshot::ImageSearchMember].toObject());
        if (one["RepoTags"_L1][0].toString() == "bulkhead-lab:1"_L1) {
            QVERIFY2(search.isComplete, qPrintable(search.reason));
            QVERIFY(search.files.isEmpty() && search.entries > 100);
        }
    }
}

static QStringList findingsOf(const snapshot::HostSnapshot &snapshot, const QString &name)
{
    QStringList ids;
    for (const Finding &finding : evaluate(snapshot).findings) {
        if (finding.subject.name == name)
            ids << finding.id;
    }
    return ids;
}

/// Engines before 27.0 ignore it without a word.
void TestFindingsReal::aPrivilegedContainersProfileIsJudgedAsTheKernelHasIt()
{
    const QString name = u"findings-privileged-profile"_s;
    QTemporaryFile profile;
    QVERIFY(profile.open());
    profile.write(R"({"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{"names": ["mkdir"], "action": "SCMP_ACT_ERRNO"}]})");
    profile.close();
    m_made << name;
    test::labDocker({u"run"_s, u"--detach"_s, u"--name"_s, name, u"--privileged"_s, u"--security-opt"_s,
                     u"seccomp="_s + profile.fileName(), u"bulkhead-lab:1"_s, u"sleep"_s, u"1000"_s});
    const auto snapshot = look();
    QVERIFY(snapshot);
    const auto container = std::ranges::find_if(snapshot->containers, [&](const auto &one) { return one->summary.name == name; });
    QVERIFY(container != snapshot->containers.cend());
    const host::ProcessFacts *first = firstProcessSeen(**container);
    QVERIFY(first && first->seccomp != host::SeccompMode::Unknown);
    QCOMPARE(findingsOf(*snapshot, name).contains(u"CIS-5.22"_s), first->seccomp == host::SeccompMode::Disabled);
}

/// All that the dialog offers, taken at its first guess: the line runs, the program goes on, and the findings are gone.
void TestFindingsReal::aHardenedContainerLosesItsFindings()
{
    const QString name = u"findings-hardened"_s;
    m_made << name;
    test::labDocker({u"run"_s, u"--detach"_s, u"--name"_s, name, u"--privileged"_s, u"--pid=host"_s, u"--ipc=host"_s,
                     u"--uts=host"_s, u"--network=host"_s, u"--cgroupns=host"_s, u"--volume=/srv:/srv"_s, u"bulkhead-lab:1"_s,
                     u"sleep"_s, u"1000"_s});
    const auto before = look();
    QVERIFY(before);
    const QStringList wrong = findingsOf(*before, name);
    for (const auto &id : {u"CIS-5.5"_s, u"CIS-5.10"_s, u"CIS-5.16"_s, u"CIS-5.22"_s, u"CIS-4.1"_s, u"BH-ESCAPE-DISK"_s})
        QVERIFY2(wrong.contains(id), qPrintable(id));
    const QByteArray raw =
        QJsonDocument(QJsonDocument::fromJson(test::labDocker({u"inspect"_s, name})).array().first().toObject()).toJson();
    const QJsonObject image =
        QJsonDocument::fromJson(test::labDocker({u"image"_s, u"inspect"_s, u"bulkhead-lab:1"_s})).array().first().toObject();
    const auto handed = handoff::hardened(raw, handoff::hardeningSteps(raw)).and_then([&](const QByteArray &left) {
        return handoff::handOff(left, handoff::Target::Run, {.image = image});
    });
    QVERIFY(handed);
    test::labDocker({u"rm"_s, u"-f"_s, name});
    int exitCode = -1;
    const QByteArray problem = runShell(handed->text, &exitCode);
    QVERIFY2(exitCode == 0, (handed->text.toUtf8() + problem).constData());
    const auto after = look();
    QVERIFY(after);
    const auto container = std::ranges::find_if(after->containers, [&](const auto &one) { return one->summary.name == name; });
    QVERIFY(container != after->containers.cend());
    QVERIFY((*container)->isRunning());
    QStringList left = findingsOf(*after, name);
    // what it does not offer: how often it is restarted, whether somebody asks for its health, the bridge, the engine's users
    for (const auto &id : {u"CIS-5.15"_s, u"CIS-5.27"_s, u"CIS-5.30"_s, u"CIS-5.31"_s})
        left.removeAll(id);
    QVERIFY2(left.isEmpty(), qPrintable(handed->text + left.join("; "_L1)));
}

void TestFindingsReal::theEngineTellsWhatWasWritten()
{
    const QString name = u"findings-writer"_s;
    m_made << name;
    test::labDocker({u"run"_s, u"--name"_s, name, u"--volume=/mounted"_s, u"bulkhead-lab:1"_s, u"sh"_s, u"-c"_s,
                     u"mkdir -p /tmp/a/b && echo 1 >/tmp/a/b/c && mkdir /data && echo 2 >/data/x && echo 3 >/mounted/y"_s});
    const engine::ContextStore store(QProcessEnvironment::systemEnvironment(), {});
    const auto choice = store.choose({{}, test::labEngine(), {}});
    QVERIFY(choice.context);
    engine::EngineClient client(choice.context->endpoint);
    const QString id = QString::fromLatin1(test::labDocker({u"inspect"_s, u"--format={{.Id}}"_s, name})).trimmed();
    const auto changes = QCoro::waitFor(client.get(u"/containers/%1/changes"_s.arg(id)));
    QVERIFY(changes);
    const auto places = handoff::writtenPlaces(*changes, {u"/mounted"_s});
    QVERIFY(places);
    QVERIFY2(places->directories.contains(u"/data"_s), changes->constData());
    QVERIFY2(places->directories.contains(u"/tmp"_s), changes->constData());
    QVERIFY(!places->directories.contains(u"/mounted"_s));
    QVERIFY(places->unfit.isEmpty());
}

BULKHEAD_TEST(TestFindingsReal)
#include "tst_findings_real.moc"
