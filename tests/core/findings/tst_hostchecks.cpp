// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/judgedhost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using test::HostChange;
using test::JudgedHost;

/// CIS sections 1 to 3, 6 and 7: the engine, its files and its host.
class TestHostChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void modes_data();
    void modes();
    void withoutHostFactsFilesAreNotKnown();
};

static host::EngineFile file(const QString &path, quint32 mode, quint32 uid = 0, quint32 gid = 0,
                             const QString &group = u"root"_s)
{
    return {.path = path, .uid = uid, .gid = gid, .owner = uid == 0 ? u"root"_s : u"joe"_s, .group = group, .mode = mode};
}

/// Everything was looked at; nothing is configured.
static host::EngineFiles lookedAt()
{
    host::EngineFiles files;
    files.configuration = QJsonObject();
    files.arguments = QJsonObject();
    files.auditRules = QStringList();
    files.dockerGroup = QStringList();
    files.mountPoints = {u"/"_s, u"/var/lib/docker"_s};
    return files;
}

static HostChange configured(const QString &name, const QJsonValue &value)
{
    return [name, value](JudgedHost &host) {
        host.files = lookedAt();
        host.files->configuration->insert(name, value);
    };
}

static HostChange audited(const QString &path, const QString &rule)
{
    return [path, rule](JudgedHost &host) {
        host.files = lookedAt();
        host.files->files << file(path, 0755);
        host.files->auditRules->append(rule);
    };
}

static HostChange bridge(const QString &icc)
{
    return [icc](JudgedHost &host) {
        host.networks = {QJsonObject{{u"Name"_s, u"bridge"_s},
                                     {u"Driver"_s, u"bridge"_s},
                                     {u"Options"_s, QJsonObject{{u"com.docker.network.bridge.default_bridge"_s, u"true"_s},
                                                                {u"com.docker.network.bridge.enable_icc"_s, icc}}}}};
    };
}

static HostChange security(const QString &option)
{
    return [option](JudgedHost &host) { host.setInfo(u"SecurityOptions", QJsonArray{option}); };
}

static HostChange info(const QString &path, const QJsonValue &value)
{
    return [path, value](JudgedHost &host) { host.setInfo(path, value); };
}

static HostChange swarm(int managers)
{
    return [managers](JudgedHost &host) {
        host.setInfo(u"Swarm",
                     QJsonObject{{u"LocalNodeState"_s, u"active"_s}, {u"ControlAvailable"_s, true}, {u"Managers"_s, managers}});
    };
}

static HostChange version(const QString &text)
{
    return [text](JudgedHost &host) { host.version[u"Version"_s] = text; };
}

static HostChange component(const QString &name, const QString &text)
{
    return [name, text](JudgedHost &host) {
        host.version[u"Components"_s] = QJsonArray{QJsonObject{{u"Name"_s, name}, {u"Version"_s, text}}};
    };
}

void TestHostChecks::verdicts_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<HostChange>("change");
    using enum Outcome;
    const auto row = [](const char *name, const char *check, Outcome outcome, const HostChange &change) {
        QTest::newRow(name) << QString::fromLatin1(check) << outcome << change;
    };
    const HostChange looked = [](JudgedHost &host) { host.files = lookedAt(); };

    row("1.1.1 a mount point", "CIS-1.1.1", Pass, looked);
    row("1.1.1 a plain directory", "CIS-1.1.1", Fail, [](auto &h) {
        h.files = lookedAt();
        h.files->mountPoints = {u"/"_s};
    });
    row("1.1.1 userns-remap adds a directory", "CIS-1.1.1", Pass, [](auto &h) {
        h.files = lookedAt();
        h.setInfo(u"SecurityOptions", QJsonArray{u"name=userns"_s});
        h.setInfo(u"DockerRootDir", u"/var/lib/docker/100000.100000"_s);
    });
    row("1.1.2 members", "CIS-1.1.2", Fail, [](auto &h) {
        h.files = lookedAt();
        h.files->dockerGroup = {u"ann"_s, u"joe"_s};
    });
    row("1.1.2 nobody", "CIS-1.1.2", Pass, looked);
    row("1.1.2 no such group", "CIS-1.1.2", NotApplicable, [](auto &h) {
        h.files = lookedAt();
        h.files->dockerGroup.reset();
    });
    row("1.1.3 a watch", "CIS-1.1.3", Pass, audited(u"/usr/bin/dockerd"_s, u"-w /usr/bin/dockerd -p rwxa -k docker"_s));
    row("1.1.3 a rule with path=", "CIS-1.1.3", Pass,
        audited(u"/usr/bin/dockerd"_s, u"-a always,exit -F path=/usr/bin/dockerd -F perm=x"_s));
    row("1.1.3 a watch of the directory above", "CIS-1.1.3", Pass, audited(u"/usr/bin/dockerd"_s, u"-w /usr/bin/ -p wa"_s));
    row("1.1.15 a rule on a longer path is another file", "CIS-1.1.15", Fail,
        audited(u"/usr/bin/containerd-shim"_s, u"-w /usr/bin/containerd-shim-runc-v2 -k docker"_s));
    row("1.1.12 a file that is not there", "CIS-1.1.12", NotApplicable, looked);
    row("1.1.5 rules that only root may read", "CIS-1.1.5", NotKnown, [](auto &h) {
        h.files = lookedAt();
        h.files->files << file(u"/var/lib/docker"_s, 0710);
        h.files->auditRules.reset();
    });
    row("1.2.1 a person", "CIS-1.2.1", NotKnown, {});
    row("1.2.2 the newest", "CIS-1.2.2", Pass, {});
    row("1.2.2 an old one", "CIS-1.2.2", Fail, version(u"20.10.7"_s));
    row("1.2.2 a distribution's", "CIS-1.2.2", NotKnown, version(u"26.1.5+dfsg1"_s));

    row("2.1 rootless", "CIS-2.1", Pass, security(u"name=rootless"_s));
    row("2.1 as root", "CIS-2.1", Fail, {});
    row("2.2 traffic between containers", "CIS-2.2", Fail, bridge(u"true"_s));
    row("2.2 none", "CIS-2.2", Pass, bridge(u"false"_s));
    row("2.2 no networks", "CIS-2.2", NotKnown, {});
    row("2.3 debug", "CIS-2.3", Fail, info(u"Debug"_s, true));
    row("2.3 the default", "CIS-2.3", Pass, looked);
    row("2.3 warn", "CIS-2.3", Fail, configured(u"log-level"_s, u"warn"_s));
    row("2.3 only the host tells", "CIS-2.3", NotKnown, {});
    row("2.4 off", "CIS-2.4", Fail, configured(u"iptables"_s, false));
    row("2.4 the default", "CIS-2.4", Pass, looked);
    row("2.5 loopback only", "CIS-2.5", Pass, {});
    row("2.5 another network", "CIS-2.5", Fail, info(u"RegistryConfig/InsecureRegistryCIDRs"_s, QJsonArray{u"10.0.0.0/8"_s}));
    row("2.5 one registry", "CIS-2.5", Fail,
        info(u"RegistryConfig/IndexConfigs"_s, QJsonObject{{u"reg:5000"_s, QJsonObject{{u"Secure"_s, false}}}}));
    row("2.6 overlay2", "CIS-2.6", Pass, {});
    row("2.6 aufs", "CIS-2.6", Fail, info(u"Driver"_s, u"aufs"_s));
    row("2.7 the engine warns of an open port", "CIS-2.7", Fail,
        info(u"Warnings"_s,
             QJsonArray{u"[DEPRECATION NOTICE]: API is accessible on http://0.0.0.0:2375 without encryption.\n  more"_s}));
    row("2.7 our own connection was not protected", "CIS-2.7", Fail, [](auto &h) { h.provenance.unprotected = true; });
    row("2.7 tlsverify in daemon.json is seen", "CIS-2.7", Pass, [](auto &h) {
        h.files = lookedAt();
        h.files->configuration = QJsonObject{{u"hosts"_s, QJsonArray{u"tcp://0.0.0.0:2376"_s}}, {u"tlsverify"_s, true}};
    });
    row("2.7 tcp in daemon.json without tlsverify", "CIS-2.7", Fail,
        configured(u"hosts"_s, QJsonArray{u"unix:///run/docker.sock"_s, u"tcp://0.0.0.0:2375"_s}));
    row("2.7 no network address", "CIS-2.7", NotApplicable, looked);
    row("2.7 an engine that warns itself says nothing", "CIS-2.7", Pass, {});
    row("2.7 an engine that warns of something else", "CIS-2.7", Pass,
        info(u"Warnings"_s, QJsonArray{u"WARNING: No swap limit support"_s}));
    row("2.7 an engine that is too old to warn", "CIS-2.7", NotKnown, version(u"18.9.0"_s));
    row("2.9 mapped", "CIS-2.9", Pass, security(u"name=userns"_s));
    row("2.9 not mapped", "CIS-2.9", Fail, {});
    row("2.10 cgroup-parent in daemon.json is seen", "CIS-2.10", Fail, configured(u"cgroup-parent"_s, u"/mine"_s));
    row("2.10 on the command line", "CIS-2.10", Fail, [](auto &h) {
        h.files = lookedAt();
        h.files->arguments = QJsonObject{{u"cgroup-parent"_s, u"/mine"_s}};
    });
    row("2.10 the default", "CIS-2.10", Pass, looked);
    row("2.11 of the past", "CIS-2.11", NotApplicable, {});
    row("2.12 a plugin", "CIS-2.12", Pass, {});
    row("2.12 none", "CIS-2.12", Fail,
        info(u"Plugins"_s, QJsonObject{{u"Authorization"_s, QJsonValue::Null}, {u"Log"_s, QJsonArray()}}));
    row("2.13 syslog", "CIS-2.13", Pass, {});
    for (const auto &driver : {u"json-file"_s, u"local"_s, u"none"_s, u"journald"_s})
        row(qPrintable(u"2.13 %1 stays on the host"_s.arg(driver)), "CIS-2.13", Fail, info(u"LoggingDriver"_s, driver));
    row("2.14 on", "CIS-2.14", Pass, security(u"name=no-new-privileges"_s));
    row("2.14 off", "CIS-2.14", Fail, {});
    row("2.14 an older engine does not tell", "CIS-2.14", NotKnown, version(u"20.10.7"_s));
    row("2.15 on", "CIS-2.15", Pass, {});
    row("2.15 off", "CIS-2.15", Fail, info(u"LiveRestoreEnabled"_s, false));
    row("2.15 a swarm node cannot", "CIS-2.15", NotApplicable, swarm(1));
    row("2.16 as the firewall backend says", "CIS-2.16", Fail,
        info(u"FirewallBackend"_s, // QJsonArray{QJsonArray{…}} is a copy to Clang (CWG 2137)
             QJsonObject{{u"Info"_s, QJsonArray() + QJsonArray{u"EnableUserlandProxy"_s, u"true"_s}}}));
    row("2.16 off in daemon.json", "CIS-2.16", Pass, configured(u"userland-proxy"_s, false));
    row("2.16 the default", "CIS-2.16", Fail, looked);
    row("2.17 builtin is the default's name since 2021", "CIS-2.17", Pass, {});
    row("2.17 default, as older engines say", "CIS-2.17", Pass, security(u"name=seccomp,profile=default"_s));
    row("2.17 unconfined", "CIS-2.17", Fail, security(u"name=seccomp,profile=unconfined"_s));
    row("2.17 no seccomp", "CIS-2.17", Fail, security(u"name=apparmor"_s));
    row("2.18 off", "CIS-2.18", Pass, {});
    row("2.18 on", "CIS-2.18", Fail, info(u"ExperimentalBuild"_s, true));

    row("3.1 not there", "CIS-3.1", NotApplicable, looked);
    row("3.15 the socket belongs to the group docker", "CIS-3.15", Pass, [](auto &h) {
        h.files = lookedAt();
        h.files->files << file(u"/run/docker.sock"_s, 0660, 0, 998, u"docker"_s);
    });
    row("3.15 to another group", "CIS-3.15", Fail, [](auto &h) {
        h.files = lookedAt();
        h.files->files << file(u"/run/docker.sock"_s, 0660, 0, 100, u"users"_s);
    });
    row("3.17 daemon.json of somebody", "CIS-3.17", Fail, [](auto &h) {
        h.files = lookedAt();
        h.files->files << file(u"/etc/docker/daemon.json"_s, 0644, 1000);
    });
    row("3.14 the key that the command line names", "CIS-3.14", Fail, [](auto &h) {
        h.files = lookedAt();
        h.files->arguments = QJsonObject{{u"tlskey"_s, u"/srv/key.pem"_s}};
        h.files->files << file(u"/srv/key.pem"_s, 0440);
    });
    row("3.8 certificates of a registry", "CIS-3.8", Fail, [](auto &h) {
        h.files = lookedAt();
        h.files->files << file(u"/etc/docker/certs.d/reg/ca.crt"_s, 0666);
    });

    row("5.1 no swarm", "CIS-5.1", Pass, {});
    row("5.1 a swarm", "CIS-5.1", Fail, swarm(3));
    row("6.1 few", "CIS-6.1", Pass, {});
    row("6.2 few", "CIS-6.2", Pass, {});
    row("7.1 no swarm", "CIS-7.1", NotApplicable, {});
    row("7.1 three managers", "CIS-7.1", Pass, swarm(3));
    row("7.1 managers are counted, not leaders", "CIS-7.1", Fail, swarm(9));
    row("7.1 an even number", "CIS-7.1", Fail, swarm(2));
    row("7.3 an overlay in the open", "CIS-7.3", Fail, [](auto &h) {
        swarm(1)(h);
        h.networks = {QJsonObject{{u"Name"_s, u"shop"_s}, {u"Driver"_s, u"overlay"_s}, {u"Options"_s, QJsonObject()}}};
    });
    row("7.3 encrypted", "CIS-7.3", Pass, [](auto &h) {
        swarm(1)(h);
        h.networks = {QJsonObject{
            {u"Name"_s, u"shop"_s}, {u"Driver"_s, u"overlay"_s}, {u"Options"_s, QJsonObject{{u"encrypted"_s, u""_s}}}}};
    });
    row("runc of today", "BH-RUNTIME-VERSION", Pass, {});
    row("runc with leaking file descriptors", "BH-RUNTIME-VERSION", Fail, component(u"runc"_s, u"1.1.9"_s));
    row("runc 1.3.0", "BH-RUNTIME-VERSION", Fail, component(u"runc"_s, u"1.3.0"_s));
    row("runc 1.4.0 is newer than all", "BH-RUNTIME-VERSION", Pass, component(u"runc"_s, u"1.4.0"_s));
    row("a distribution's runc", "BH-RUNTIME-VERSION", NotKnown, component(u"runc"_s, u"1.1.5+ds1"_s));
    row("containerd with its abstract socket", "BH-RUNTIME-VERSION", Fail, component(u"containerd"_s, u"v1.4.1"_s));
    row("no versions", "BH-RUNTIME-VERSION", NotKnown, [](auto &h) { h.version.remove(u"Components"_s); });
}

void TestHostChecks::verdicts()
{
    QFETCH(QString, check);
    QFETCH(Outcome, outcome);
    QFETCH(HostChange, change);
    JudgedHost host;
    if (change)
        change(host);
    const Verdict verdict = host.verdict(check);
    QVERIFY2(verdict.outcome == outcome, qPrintable(outcomeName(verdict.outcome) + u": "_s + verdict.reason));
    if (outcome == Outcome::Fail)
        QVERIFY(!verdict.evidence.isEmpty());
    if (outcome == Outcome::NotApplicable || outcome == Outcome::NotKnown)
        QVERIFY(!verdict.reason.isEmpty());
}

void TestHostChecks::modes_data()
{
    QTest::addColumn<quint32>("mode");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("644") << 0644U << true;
    QTest::newRow("600") << 0600U << true;
    // smaller than 644 as decimal numbers, and open: docker-bench passes them
    QTest::newRow("577 lets others read, write and execute") << 0577U << false;
    QTest::newRow("607 too") << 0607U << false;
    QTest::newRow("637 too") << 0637U << false;
    QTest::newRow("622 lets everybody write") << 0622U << false;
    QTest::newRow("666") << 0666U << false;
}

void TestHostChecks::modes()
{
    QFETCH(quint32, mode);
    QFETCH(bool, isGood);
    JudgedHost host;
    host.files = lookedAt();
    host.files->files << file(u"/etc/docker/daemon.json"_s, mode);
    QCOMPARE(host.verdict(u"CIS-3.18"_s).outcome, isGood ? Outcome::Pass : Outcome::Fail);
}

void TestHostChecks::withoutHostFactsFilesAreNotKnown()
{
    JudgedHost host;
    for (const CheckInfo *info : checkCatalogue()) {
        if (!info->id.startsWith("CIS-3."_L1) && !info->id.startsWith("CIS-1.1."_L1))
            continue;
        const Verdict verdict = host.verdict(info->id);
        QCOMPARE(verdict.outcome, Outcome::NotKnown);
        QVERIFY(verdict.reason.contains(u"agent"_s));
    }
}

QTEST_GUILESS_MAIN(TestHostChecks)
#include "tst_hostchecks.moc"
