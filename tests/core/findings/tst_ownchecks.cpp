// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/escapepaths.h"
#include "tests/core/findings/judgedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using capability::Capability;
using capability::CapabilitySet;
using test::HostChange;
using test::JudgedHost;
using test::seenOutcomes;

class TestOwnChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void everyCheckFailsAndPassesSomewhere();
    void secretsAreNamedAndNeverShown();
    void cards();
    void openCardsComeFirst();
    void theVerdictIsTheCards();
};

static QJsonArray bind(const QString &source, bool writable)
{
    return {QJsonObject{{u"Type"_s, u"bind"_s}, {u"Source"_s, source}, {u"Destination"_s, u"/x"_s}, {u"RW"_s, writable}}};
}

static HostChange set(const QString &path, const QJsonValue &value)
{
    return [path, value](JudgedHost &host) { host.set(path, value); };
}

/// User 0, not observed, so that what counts is the prediction.
static HostChange rootWith(const QStringList &add, const HostChange &more = {})
{
    return [add, more](JudgedHost &host) {
        host.set(u"Config/User", u"0"_s);
        host.set(u"HostConfig/CapAdd", QJsonArray::fromStringList(add));
        host.unobserved();
        if (more)
            more(host);
    };
}

static void holds(JudgedHost &host, CapabilitySet set)
{
    host.first.capabilities->effective = set;
    host.first.capabilities->bounding = set;
}

void TestOwnChecks::verdicts_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<HostChange>("change");
    using enum Outcome;
    const auto row = [](const char *name, const char *check, Outcome outcome, const HostChange &change) {
        QTest::newRow(name) << QString::fromLatin1(check) << outcome << change;
    };
    const HostChange unseen = [](JudgedHost &host) { host.unobserved(); };
    const HostChange noAppArmor = [](JudgedHost &host) {
        host.setInfo(u"SecurityOptions", QJsonArray{u"name=seccomp,profile=builtin"_s});
        host.set(u"AppArmorProfile", u""_s);
    };

    row("capabilities as configured", "BH-CAPABILITIES", Pass, {});
    row("the kernel shows one more", "BH-CAPABILITIES", Fail, [](auto &h) { holds(h, {Capability::SysAdmin}); });
    row("a process that gave one up holds no more", "BH-CAPABILITIES", Pass, [](auto &h) {
        h.set(u"HostConfig/CapDrop", QJsonValue::Null);
        CapabilitySet less = capability::defaultCapabilities();
        less.remove(Capability::NetRaw);
        h.first.capabilities->bounding = less;
    });
    row("capabilities nobody looked at", "BH-CAPABILITIES", NotKnown, unseen);
    row("seccomp in force", "BH-SECCOMP", Pass, {});
    row("seccomp not in force", "BH-SECCOMP", Fail, [](auto &h) { h.first.seccomp = host::SeccompMode::Disabled; });
    row("seccomp that ps does not tell", "BH-SECCOMP", NotKnown, [](auto &h) { h.first.seccomp = host::SeccompMode::Unknown; });
    row("none is configured", "BH-SECCOMP", NotApplicable, set(u"HostConfig/SecurityOpt"_s, QJsonArray{u"seccomp=unconfined"_s}));
    row("no_new_privs in force", "BH-NO-NEW-PRIVS", Pass, {});
    row("no_new_privs not in force", "BH-NO-NEW-PRIVS", Fail, [](auto &h) { h.first.noNewPrivileges = false; });
    row("AppArmor in force", "BH-APPARMOR", Pass, {});
    row("AppArmor not in force (docker/for-linux#975)", "BH-APPARMOR", Fail, [](auto &h) { h.first.label = u"unconfined"_s; });
    row("AppArmor that only complains", "BH-APPARMOR", Fail, [](auto &h) { h.first.label = u"docker-default (complain)"_s; });
    row("no AppArmor", "BH-APPARMOR", NotApplicable, noAppArmor);
    row("namespaces of its own", "BH-NAMESPACES", Pass, [](auto &h) {
        h.first.namespaces = {11, 12, 13, 14, 15, 16, 17, 18};
        // the user namespace is the host's by configuration
        h.first.namespaces[std::size_t(host::NamespaceKind::User)] = 4026531837;
        h.first.namespaces[std::size_t(host::NamespaceKind::Time)] = 4026531834;
    });
    row("the host's process namespace, though configured apart", "BH-NAMESPACES", Fail,
        [](auto &h) { h.first.namespaces = {11, 12, 13, 14, 4026531836, 4026531834, 4026531837, 18}; });
    row("namespaces nobody looked at", "BH-NAMESPACES", NotKnown, {});

    row("kernel settings read-only", "BH-KERNEL-WRITABLE", Pass, {});
    row("systempaths=unconfined", "BH-KERNEL-WRITABLE", Fail, set(u"HostConfig/ReadonlyPaths"_s, QJsonArray()));
    row("privileged, on an engine that does not tell the paths", "BH-KERNEL-WRITABLE", Fail, [](auto &h) {
        h.set(u"HostConfig/Privileged", true);
        h.set(u"HostConfig/ReadonlyPaths", QJsonValue::Null);
    });
    row("masked", "BH-KERNEL-MASKED", Pass, {});
    row("not masked", "BH-KERNEL-MASKED", Fail, set(u"HostConfig/MaskedPaths"_s, QJsonArray()));
    row("writable cgroups", "BH-CGROUPS-WRITABLE", Fail, set(u"HostConfig/SecurityOpt"_s, QJsonArray{u"writable-cgroups"_s}));
    row("writable-cgroups=false", "BH-CGROUPS-WRITABLE", Pass,
        set(u"HostConfig/SecurityOpt"_s, QJsonArray{u"writable-cgroups=false"_s}));
    row("the host's cgroup namespace", "BH-CGROUP-NAMESPACE", Fail, set(u"HostConfig/CgroupnsMode"_s, u"host"_s));
    row("its own cgroup namespace", "BH-CGROUP-NAMESPACE", Pass, {});
    row("route_localnet", "BH-SYSCTLS", Fail,
        set(u"HostConfig/Sysctls"_s, QJsonObject{{u"net.ipv4.conf.all.route_localnet"_s, u"1"_s}}));
    row("a harmless sysctl", "BH-SYSCTLS", Pass, set(u"HostConfig/Sysctls"_s, QJsonObject{{u"net.core.somaxconn"_s, u"1024"_s}}));
    row("a password", "BH-SECRETS-ENV", Fail, set(u"Config/Env"_s, QJsonArray{u"PATH=/bin"_s, u"DB_PASSWORD=hunter2"_s}));
    row("a password in an address", "BH-SECRETS-ENV", Fail,
        set(u"Config/Env"_s, QJsonArray{u"URL=postgres://app:hunter2@db/shop"_s}));
    row("a file with the password", "BH-SECRETS-ENV", Pass,
        set(u"Config/Env"_s, QJsonArray{u"DB_PASSWORD_FILE=/run/secrets/db"_s}));
    row("a label with a password", "BH-SECRETS-LABELS", Fail,
        set(u"Config/Labels"_s, QJsonObject{{u"traefik.password"_s, u"hunter2"_s}}));
    row("plain labels", "BH-SECRETS-LABELS", Pass, {});
    row("image :latest", "BH-IMAGE-LATEST", Fail, set(u"Config/Image"_s, u"nginx:latest"_s));
    row("an image without a tag is :latest", "BH-IMAGE-LATEST", Fail, set(u"Config/Image"_s, u"reg.example:5000/nginx"_s));
    row("an image by digest", "BH-IMAGE-LATEST", Pass, set(u"Config/Image"_s, QString(u"nginx@sha256:"_s + QString(64, u'a'))));
    row("an image with a version", "BH-IMAGE-LATEST", Pass, {});
    row("an image that is gone", "BH-IMAGE-OLD", NotKnown, {});

    row("way out: socket", "BH-ESCAPE-SOCKET", Fail, set(u"Mounts"_s, bind(u"/run"_s, false)));
    row("no socket", "BH-ESCAPE-SOCKET", Pass, {});
    row("way out: /etc", "BH-ESCAPE-FILES", Fail, rootWith({}, set(u"Mounts"_s, bind(u"/etc"_s, true))));
    row("/etc read-only", "BH-ESCAPE-FILES", Pass, rootWith({}, set(u"Mounts"_s, bind(u"/etc"_s, false))));
    row("/etc as another user", "BH-ESCAPE-FILES", Pass, set(u"Mounts"_s, bind(u"/etc"_s, true)));
    row("/etc where users are mapped", "BH-ESCAPE-FILES", Pass, rootWith({}, [](auto &h) {
            h.set(u"Mounts", bind(u"/etc"_s, true));
            h.setInfo(u"SecurityOptions", QJsonArray{u"name=userns"_s});
        }));
    row("/etc as a user that nobody looked up", "BH-ESCAPE-FILES", NotKnown, [](auto &h) {
        h.set(u"Mounts", bind(u"/etc"_s, true));
        h.set(u"Config/User", u"nginx"_s);
        h.unobserved();
    });
    row("way out: privileged", "BH-ESCAPE-DISK", Fail, rootWith({}, set(u"HostConfig/Privileged"_s, true)));
    row("way out: a block device rule and mknod", "BH-ESCAPE-DISK", Fail,
        rootWith({u"MKNOD"_s}, set(u"HostConfig/DeviceCgroupRules"_s, QJsonArray{u"b *:* rwm"_s})));
    row("a device rule without mknod", "BH-ESCAPE-DISK", Pass,
        rootWith({}, set(u"HostConfig/DeviceCgroupRules"_s, QJsonArray{u"b *:* rwm"_s})));
    row("way out: a module", "BH-ESCAPE-MODULE", Fail, rootWith({u"SYS_MODULE"_s}));
    row("SYS_MODULE of another user is not effective", "BH-ESCAPE-MODULE", Pass, [](auto &h) {
        h.set(u"HostConfig/CapAdd", QJsonArray{u"SYS_MODULE"_s});
        h.unobserved();
    });
    row("way out: file handles", "BH-ESCAPE-HANDLE", Fail, rootWith({u"DAC_READ_SEARCH"_s}));
    row("no file handles", "BH-ESCAPE-HANDLE", Pass, {});
    const HostChange hostPid = set(u"HostConfig/PidMode"_s, u"host"_s);
    row("way out: ptrace", "BH-ESCAPE-PTRACE", Fail, rootWith({u"SYS_PTRACE"_s}, [=](auto &h) {
            hostPid(h);
            noAppArmor(h);
        }));
    row("docker-default refuses ptrace", "BH-ESCAPE-PTRACE", Pass, rootWith({u"SYS_PTRACE"_s}, hostPid));
    row("only its own processes", "BH-ESCAPE-PTRACE", Pass, rootWith({u"SYS_PTRACE"_s}, noAppArmor));
    row("way out: release_agent", "BH-ESCAPE-RELEASE-AGENT", Fail, rootWith({u"SYS_ADMIN"_s}, [=](auto &h) {
            noAppArmor(h);
            h.setInfo(u"CgroupVersion", u"1"_s);
        }));
    row("cgroups version 2 have none", "BH-ESCAPE-RELEASE-AGENT", Pass, rootWith({u"SYS_ADMIN"_s}, noAppArmor));
    row("way out: core_pattern", "BH-ESCAPE-KERNEL-HELPER", Fail, rootWith({}, [=](auto &h) {
            noAppArmor(h);
            h.set(u"HostConfig/ReadonlyPaths", QJsonArray());
        }));
    row("way out: /proc of the host", "BH-ESCAPE-KERNEL-HELPER", Fail, rootWith({}, [=](auto &h) {
            noAppArmor(h);
            h.set(u"Mounts", bind(u"/proc"_s, true));
        }));
    row("kernel helpers read-only", "BH-ESCAPE-KERNEL-HELPER", Pass, rootWith({}, noAppArmor));
    const HostChange hostNet = set(u"HostConfig/NetworkMode"_s, u"host"_s);
    row("way out: containerd's abstract socket", "BH-ESCAPE-SHIM", Fail, rootWith({}, [=](auto &h) {
            hostNet(h);
            h.version[u"Components"_s] = QJsonArray{QJsonObject{{u"Name"_s, u"containerd"_s}, {u"Version"_s, u"v1.3.7"_s}}};
        }));
    row("containerd of today", "BH-ESCAPE-SHIM", Pass, rootWith({}, hostNet));
    row("containerd of unknown age", "BH-ESCAPE-SHIM", NotKnown, rootWith({}, [=](auto &h) {
            hostNet(h);
            h.version.remove(u"Components"_s);
        }));
    row("way out: mounts", "BH-ESCAPE-MOUNT", Fail, rootWith({u"SYS_ADMIN"_s}, noAppArmor));
    row("a profile of its own may refuse mounts", "BH-ESCAPE-MOUNT", NotKnown,
        rootWith({u"SYS_ADMIN"_s}, set(u"AppArmorProfile"_s, u"mine"_s)));
    row("docker-default refuses mounts", "BH-ESCAPE-MOUNT", Pass, rootWith({u"SYS_ADMIN"_s}));
    row("way out: memory", "BH-ESCAPE-MEMORY", Fail, rootWith({u"SYS_RAWIO"_s}, [](auto &h) {
            h.set(u"HostConfig/Devices",
                  QJsonArray{QJsonObject{{u"PathOnHost"_s, u"/dev/mem"_s}, {u"PathInContainer"_s, u"/dev/mem"_s}}});
        }));
    row("no memory device", "BH-ESCAPE-MEMORY", Pass, rootWith({u"SYS_RAWIO"_s}));
    row("way out: BPF", "BH-ESCAPE-BPF", Fail, rootWith({u"BPF"_s, u"PERFMON"_s}));
    row("half of BPF", "BH-ESCAPE-BPF", Pass, rootWith({u"BPF"_s}));
    const QJsonArray warning{u"API is accessible on http://0.0.0.0:2375 without encryption."_s};
    row("way out: open engine", "BH-ESCAPE-TCP", Fail, [=](auto &h) { h.setInfo(u"Warnings", warning); });
    row("an open engine, but no network", "BH-ESCAPE-TCP", Pass, [=](auto &h) {
        h.setInfo(u"Warnings", warning);
        h.set(u"HostConfig/NetworkMode", u"none"_s);
    });
    row("a closed engine", "BH-ESCAPE-TCP", Pass, {});
    const auto made = [](qint64 seconds) {
        return [seconds](JudgedHost &h) { h.images = {QJsonObject{{u"Id"_s, u"sha256:1"_s}, {u"Created"_s, seconds}}}; };
    };
    row("an image of last month", "BH-IMAGE-OLD", Pass, made(1790812800)); // 2026-10-01
    row("an image of last year", "BH-IMAGE-OLD", Fail, made(1759276800));  // 2025-10-01
    row("an image without a time", "BH-IMAGE-OLD", NotKnown, made(0));
}

void TestOwnChecks::verdicts()
{
    QFETCH(QString, check);
    QFETCH(Outcome, outcome);
    QFETCH(HostChange, change);
    JudgedHost host;
    if (change)
        change(host);
    const Verdict verdict = host.verdict(check);
    QVERIFY2(verdict.outcome == outcome, qPrintable(outcomeName(verdict.outcome) + u": "_s + verdict.reason));
    seenOutcomes()[check] += int(outcome);
    if (outcome == Outcome::NotApplicable || outcome == Outcome::NotKnown)
        QVERIFY(!verdict.reason.isEmpty());
}

/// Of the rows above: no check of containers without one that fails it and one that passes it.
void TestOwnChecks::everyCheckFailsAndPassesSomewhere()
{
    const JudgedHost host;
    QStringList problems;
    for (const SubjectVerdicts &one : evaluate(host.snapshot()).subjects) {
        for (const Verdict &verdict : one.verdicts) {
            const QString id = verdict.check->id;
            if (one.subject.kind != Subject::Kind::Container || !id.startsWith("BH-"_L1))
                continue;
            for (const Outcome outcome : {Outcome::Pass, Outcome::Fail}) {
                if (!seenOutcomes().value(id).contains(int(outcome)))
                    problems << id + (outcome == Outcome::Pass ? u" Pass"_s : u" Fail"_s);
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join("; "_L1)));
}

void TestOwnChecks::secretsAreNamedAndNeverShown()
{
    JudgedHost host;
    host.set(u"Config/Env", QJsonArray{u"DB_PASSWORD=hunter2"_s, u"URL=postgres://app:hunter2@db/shop"_s});
    host.set(u"Config/Labels", QJsonObject{{u"token"_s, u"hunter2"_s}});
    QList<Finding> findings;
    const Verdict verdict = host.verdict(u"BH-SECRETS-ENV"_s, &findings);
    QCOMPARE(verdict.evidence.size(), 2);
    QCOMPARE(verdict.evidence.first().text, u"Config.Env[0] = DB_PASSWORD=…"_s);
    QCOMPARE(verdict.evidence.last().pointer, u"/Config/Env/1"_s);
    for (const Finding &finding : findings) {
        QVERIFY(!finding.title.contains("hunter2"_L1));
        for (const Evidence &evidence : finding.evidence)
            QVERIFY2(!evidence.text.contains("hunter2"_L1), qPrintable(evidence.text));
    }
}

void TestOwnChecks::cards()
{
    JudgedHost host;
    host.set(u"Config/User", u"0"_s);
    host.set(u"HostConfig/CapAdd", QJsonArray{u"SYS_ADMIN"_s});
    host.unobserved();
    const auto shot = host.snapshot();
    const auto paths = escapePaths(*shot.containers.first(), shot);
    QCOMPARE(paths.size(), 13);
    const auto mount = std::ranges::find_if(paths, [](const EscapePath &path) { return path.check->id == "BH-ESCAPE-MOUNT"_L1; });
    QCOMPARE(mount->preconditions.size(), 3);
    QCOMPARE(mount->metCount(), 2);
    QCOMPARE(mount->state(), Precondition::State::NotMet);
    QCOMPARE(mount->preconditions[0].text, u"It holds CAP_SYS_ADMIN"_s);
    QCOMPARE(mount->preconditions[1].state, Precondition::State::NotMet);
    QCOMPARE(mount->preconditions[1].evidence.text, u"AppArmorProfile = docker-default"_s);
}

void TestOwnChecks::openCardsComeFirst()
{
    JudgedHost host;
    host.set(u"Config/User", u"0"_s);
    host.set(u"HostConfig/CapAdd", QJsonArray{u"BPF"_s, u"PERFMON"_s});
    host.unobserved();
    const auto shot = host.snapshot();
    const auto paths = escapePaths(*shot.containers.first(), shot);
    QCOMPARE(paths.first().check->id, "BH-ESCAPE-BPF"_L1);
    QCOMPARE(paths.first().state(), Precondition::State::Met);
    QCOMPARE(paths[1].state(), Precondition::State::NotMet);
}

void TestOwnChecks::theVerdictIsTheCards()
{
    using State = Precondition::State;
    const auto shot = test::makeSnapshot(100);
    int open = 0;
    for (const SubjectVerdicts &one : evaluate(shot).subjects) {
        if (one.subject.kind != Subject::Kind::Container)
            continue;
        for (const EscapePath &path : escapePaths(*shot.container(ContainerId(one.subject.id)), shot)) {
            const auto verdict =
                std::ranges::find_if(one.verdicts, [&](const Verdict &v) { return v.check->id == path.check->id; });
            const State state = path.state();
            const Outcome expected = state == State::Met      ? Outcome::Fail
                                     : state == State::NotMet ? Outcome::Pass
                                                              : Outcome::NotKnown;
            QVERIFY2(verdict->outcome == expected, qPrintable(one.subject.name + u' ' + path.check->id));
            open += state == State::Met ? 1 : 0;
        }
    }
    QVERIFY(open > 10);
}

BULKHEAD_TEST(TestOwnChecks)
#include "tst_ownchecks.moc"
