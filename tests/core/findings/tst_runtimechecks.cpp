// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/judgedhost.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using test::HostChange;
using test::JudgedHost;
using test::seenOutcomes;

/// CIS section 5, 4.1 and the community checks: what docker-bench-security answers wrong is a row of that name.
class TestRuntimeChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void everyCheckFailsAndPassesSomewhere();
    void aConfinedContainerFailsNothing();
    void severities_data();
    void severities();
    void evidencePointsIntoTheInspect();
    void fixesCannotInject();
};

static QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

static QJsonArray bind(const QString &source, const QString &destination, bool writable,
                       const QString &propagation = u"rprivate"_s)
{
    return {QJsonObject{{u"Type"_s, u"bind"_s},
                        {u"Source"_s, source},
                        {u"Destination"_s, destination},
                        {u"RW"_s, writable},
                        {u"Propagation"_s, propagation}}};
}

static void publish(JudgedHost &host, const QString &address, const QString &port)
{
    host.set(u"NetworkSettings/Ports",
             QJsonObject{{u"80/tcp"_s, QJsonArray{QJsonObject{{u"HostIp"_s, address}, {u"HostPort"_s, port}}}}});
}

static void seen(JudgedHost &host, capability::CapabilitySet set)
{
    host.first.capabilities->effective = set;
    host.first.capabilities->permitted = set;
    host.first.capabilities->bounding = set;
}

void TestRuntimeChecks::verdicts_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<HostChange>("change");
    using enum Outcome;
    const auto row = [](const char *name, const char *check, Outcome outcome, const HostChange &change) {
        QTest::newRow(name) << QString::fromLatin1(check) << outcome << change;
    };
    for (const auto &user : {u""_s, u"0"_s, u"0:0"_s, u"root"_s, u"root:root"_s, u"00"_s, u":1000"_s})
        row(qPrintable(u"4.1 \"%1\" is root"_s.arg(user)), "CIS-4.1", Fail, [user](auto &h) { h.set(u"Config/User", user); });
    row("4.1 a number is not root", "CIS-4.1", Pass, {});
    row("4.1 a name is what the kernel shows", "CIS-4.1", Pass, [](auto &h) { h.set(u"Config/User", u"nginx"_s); });
    row("4.1 a name that the kernel shows as root", "CIS-4.1", Fail, [](auto &h) {
        h.set(u"Config/User", u"toor"_s);
        h.first.uid = 0;
    });
    row("4.1 a name that nobody looked up", "CIS-4.1", NotKnown, [](auto &h) {
        h.set(u"Config/User", u"nginx"_s);
        h.unobserved();
    });

    row("5.2 unconfined", "CIS-5.2", Fail, [](auto &h) { h.set(u"AppArmorProfile", u"unconfined"_s); });
    row("5.2 docker-default", "CIS-5.2", Pass, {});
    row("5.2 a host without AppArmor is not judged (docker-bench #320)", "CIS-5.2", NotApplicable, [](auto &h) {
        h.setInfo(u"SecurityOptions", strings({u"name=seccomp,profile=builtin"_s}));
        h.set(u"AppArmorProfile", u""_s);
    });
    row("5.2 a privileged container has none", "CIS-5.2", Fail, [](auto &h) {
        h.set(u"HostConfig/Privileged", true);
        h.set(u"AppArmorProfile", u"unconfined"_s);
    });
    row("5.2 a stopped container of an old engine has no name yet", "CIS-5.2", NotKnown, [](auto &h) {
        h.set(u"State", QJsonObject{{u"Status"_s, u"exited"_s}});
        h.set(u"AppArmorProfile", u""_s);
    });

    row("5.3 a host without SELinux is not judged (docker-bench #320)", "CIS-5.3", NotApplicable, {});
    row("5.3 no-new-privileges is no SELinux option", "CIS-5.3", Fail,
        [](auto &h) { h.setInfo(u"SecurityOptions", strings({u"name=selinux"_s})); });
    row("5.3 a label", "CIS-5.3", Pass, [](auto &h) {
        h.setInfo(u"SecurityOptions", strings({u"name=selinux"_s}));
        h.set(u"ProcessLabel", u"system_u:system_r:container_t:s0:c1,c2"_s);
    });
    row("5.3 label=disable", "CIS-5.3", Fail, [](auto &h) {
        h.setInfo(u"SecurityOptions", strings({u"name=selinux"_s}));
        h.set(u"HostConfig/SecurityOpt", strings({u"label=disable"_s}));
    });

    row("5.4 a privileged container has them all", "CIS-5.4", Fail, [](auto &h) {
        h.set(u"HostConfig/Privileged", true);
        h.set(u"HostConfig/CapDrop", QJsonValue::Null);
    });
    row("5.4 added", "CIS-5.4", Fail, [](auto &h) { h.set(u"HostConfig/CapAdd", strings({u"sys_admin"_s})); });
    row("5.4 ALL added, the rest dropped again", "CIS-5.4", Pass, [](auto &h) {
        QStringList drop = (capability::CapabilitySet::allUpTo(40) - capability::defaultCapabilities()).toNames();
        h.set(u"HostConfig/CapAdd", strings({u"ALL"_s}));
        h.set(u"HostConfig/CapDrop", strings(drop));
    });
    row("5.4 the default", "CIS-5.4", Pass, [](auto &h) { h.set(u"HostConfig/CapDrop", QJsonValue::Null); });
    row("5.4 one of the default added by name", "CIS-5.4", Pass,
        [](auto &h) { h.set(u"HostConfig/CapAdd", strings({u"CAP_NET_BIND_SERVICE"_s})); });

    row("5.5 privileged", "CIS-5.5", Fail, [](auto &h) { h.set(u"HostConfig/Privileged", true); });
    row("5.5 not privileged", "CIS-5.5", Pass, {});

    row("5.6 /etc read-only, and a writable mount beside it", "CIS-5.6", Pass, [](auto &h) {
        // only /etc/localtime is of /etc; the writable one is nobody's business
        QJsonArray mounts = bind(u"/etc/localtime"_s, u"/etc/localtime"_s, false);
        mounts += bind(u"/srv/data"_s, u"/data"_s, true).first();
        h.set(u"Mounts", mounts);
    });
    row("5.6 a destination is not a source", "CIS-5.6", Pass,
        [](auto &h) { h.set(u"Mounts", bind(u"/srv/web/etc"_s, u"/etc"_s, true)); });
    row("5.6 /etc/shadow", "CIS-5.6", Fail, [](auto &h) { h.set(u"Mounts", bind(u"/etc/shadow"_s, u"/s"_s, false)); });
    row("5.6 /root", "CIS-5.6", Fail, [](auto &h) { h.set(u"Mounts", bind(u"/root"_s, u"/r"_s, true)); });
    row("5.6 /home", "CIS-5.6", Fail, [](auto &h) { h.set(u"Mounts", bind(u"/home"_s, u"/h"_s, true)); });
    row("5.6 /var/lib/docker", "CIS-5.6", Fail, [](auto &h) { h.set(u"Mounts", bind(u"/var/lib/docker"_s, u"/d"_s, true)); });
    row("5.6 /, a parent of all", "CIS-5.6", Fail, [](auto &h) { h.set(u"Mounts", bind(u"/"_s, u"/host"_s, false)); });
    row("5.6 Volumes and VolumesRW of an engine before 1.8", "CIS-5.6", Fail, [](auto &h) {
        h.inspect.remove(u"Mounts"_s);
        h.set(u"Volumes", QJsonObject{{u"/host-etc"_s, u"/etc"_s}});
        h.set(u"VolumesRW", QJsonObject{{u"/host-etc"_s, true}});
    });

    row("5.7 an SSH server", "CIS-5.7", Fail, [](auto &h) { h.first.command = u"/usr/sbin/sshd -D"_s; });
    row("5.7 another program", "CIS-5.7", Pass, [](auto &h) { h.first.command = u"nginx: master process sshd.conf"_s; });
    row("5.7 nobody looked", "CIS-5.7", NotKnown, [](auto &h) { h.unobserved(); });
    row("5.7 a stopped container", "CIS-5.7", NotApplicable,
        [](auto &h) { h.set(u"State", QJsonObject{{u"Status"_s, u"exited"_s}}); });

    row("5.8 port 443 on [::]", "CIS-5.8", Fail, [](auto &h) { publish(h, u"::"_s, u"443"_s); });
    row("5.8 port 1023", "CIS-5.8", Fail, [](auto &h) { publish(h, u"127.0.0.1"_s, u"1023"_s); });
    row("5.8 port 1024 needs no privilege", "CIS-5.8", Pass, [](auto &h) { publish(h, u"127.0.0.1"_s, u"1024"_s); });
    row("5.9 nothing is published", "CIS-5.9", Pass, [](auto &h) { h.set(u"NetworkSettings/Ports", QJsonObject()); });
    row("5.9 whether a port is needed a person must tell", "CIS-5.9", NotKnown, {});
    row("5.9 a port that the image does not name", "CIS-5.9", Fail,
        [](auto &h) { h.set(u"Config/ExposedPorts", QJsonObject()); });
    row("5.14 [::]", "CIS-5.14", Fail, [](auto &h) { publish(h, u"::"_s, u"8080"_s); });
    row("5.14 0.0.0.0", "CIS-5.14", Fail, [](auto &h) { publish(h, u"0.0.0.0"_s, u"8080"_s); });
    row("5.14 no address is every address", "CIS-5.14", Fail, [](auto &h) { publish(h, u""_s, u"8080"_s); });
    row("5.14 one address", "CIS-5.14", Pass, {});
    row("5.14 exposed but not published", "CIS-5.14", Pass,
        [](auto &h) { h.set(u"NetworkSettings/Ports", QJsonObject{{u"80/tcp"_s, QJsonValue::Null}}); });

    row("5.10 the host's network", "CIS-5.10", Fail, [](auto &h) { h.set(u"HostConfig/NetworkMode", u"host"_s); });
    row("5.10 through another container that has the host's", "CIS-5.10", Fail, [](auto &h) {
        JudgedHost other;
        other.set(u"Id", QString(64, u'b'));
        other.set(u"Name", u"/other"_s);
        other.set(u"HostConfig/NetworkMode", u"host"_s);
        h.others = other.snapshot().containers;
        h.set(u"HostConfig/NetworkMode", QString(u"container:"_s + QString(64, u'b')));
    });
    row("5.10 its own", "CIS-5.10", Pass, {});
    row("5.11 no memory limit", "CIS-5.11", Fail, [](auto &h) { h.set(u"HostConfig/Memory", 0); });
    row("5.11 a memory limit", "CIS-5.11", Pass, {});
    row("5.12 nothing", "CIS-5.12", Fail, [](auto &h) { h.set(u"HostConfig/NanoCpus", 0); });
    row("5.12 CpuQuota counts", "CIS-5.12", Pass, [](auto &h) {
        h.set(u"HostConfig/NanoCpus", 0);
        h.set(u"HostConfig/CpuQuota", 50000);
    });
    row("5.12 CpusetCpus counts", "CIS-5.12", Pass, [](auto &h) {
        h.set(u"HostConfig/NanoCpus", 0);
        h.set(u"HostConfig/CpusetCpus", u"0-1"_s);
    });
    row("5.12 1024 shares are the default", "CIS-5.12", Fail, [](auto &h) {
        h.set(u"HostConfig/NanoCpus", 0);
        h.set(u"HostConfig/CpuShares", 1024);
    });
    row("5.13 writable", "CIS-5.13", Fail, [](auto &h) { h.set(u"HostConfig/ReadonlyRootfs", false); });
    row("5.13 read-only", "CIS-5.13", Pass, {});
    row("5.15 always", "CIS-5.15", Fail,
        [](auto &h) { h.set(u"HostConfig/RestartPolicy", QJsonObject{{u"Name"_s, u"always"_s}, {u"MaximumRetryCount"_s, 0}}); });
    row("5.15 unless-stopped", "CIS-5.15", Fail,
        [](auto &h) { h.set(u"HostConfig/RestartPolicy", QJsonObject{{u"Name"_s, u"unless-stopped"_s}}); });
    row("5.15 on-failure without end", "CIS-5.15", Fail,
        [](auto &h) { h.set(u"HostConfig/RestartPolicy", QJsonObject{{u"Name"_s, u"on-failure"_s}}); });
    row("5.15 on-failure:6", "CIS-5.15", Fail, [](auto &h) {
        h.set(u"HostConfig/RestartPolicy", QJsonObject{{u"Name"_s, u"on-failure"_s}, {u"MaximumRetryCount"_s, 6}});
    });
    row("5.15 on-failure:5", "CIS-5.15", Pass, {});
    row("5.15 another container's policy is not carried over", "CIS-5.15", Pass, [](auto &h) {
        JudgedHost other;
        other.set(u"Id", QString(64, u'b'));
        other.set(u"Name", u"/a-before-web"_s);
        other.set(u"HostConfig/RestartPolicy", QJsonObject{{u"Name"_s, u"always"_s}});
        h.others = other.snapshot().containers;
        h.set(u"HostConfig/RestartPolicy", QJsonObject{{u"Name"_s, u"no"_s}});
    });
    row("5.16 the host's processes", "CIS-5.16", Fail, [](auto &h) { h.set(u"HostConfig/PidMode", u"host"_s); });
    row("5.16 its own", "CIS-5.16", Pass, {});
    row("5.17 the host's IPC", "CIS-5.17", Fail, [](auto &h) { h.set(u"HostConfig/IpcMode", u"host"_s); });
    row("5.17 its own", "CIS-5.17", Pass, {});
    row("5.18 a device", "CIS-5.18", Fail, [](auto &h) {
        h.set(u"HostConfig/Devices",
              QJsonArray{QJsonObject{{u"PathOnHost"_s, u"/dev/fuse"_s}, {u"PathInContainer"_s, u"/dev/fuse"_s}}});
    });
    row("5.18 a device rule", "CIS-5.18", Fail,
        [](auto &h) { h.set(u"HostConfig/DeviceCgroupRules", strings({u"b 8:* rwm"_s})); });
    row("5.18 a device request", "CIS-5.18", Fail,
        [](auto &h) { h.set(u"HostConfig/DeviceRequests", QJsonArray{QJsonObject{{u"Driver"_s, u"nvidia"_s}}}); });
    row("5.18 none", "CIS-5.18", Pass, {});
    row("5.19 ulimits", "CIS-5.19", Pass, {});
    row("5.19 none: a person must tell", "CIS-5.19", NotKnown, [](auto &h) { h.set(u"HostConfig/Ulimits", QJsonValue::Null); });
    row("5.20 rshared", "CIS-5.20", Fail, [](auto &h) { h.set(u"Mounts", bind(u"/srv"_s, u"/srv"_s, true, u"rshared"_s)); });
    row("5.20 rslave", "CIS-5.20", Pass, [](auto &h) { h.set(u"Mounts", bind(u"/srv"_s, u"/srv"_s, true, u"rslave"_s)); });
    row("5.21 the host's name", "CIS-5.21", Fail, [](auto &h) { h.set(u"HostConfig/UTSMode", u"host"_s); });
    row("5.21 its own", "CIS-5.21", Pass, {});

    row("5.22 unconfined", "CIS-5.22", Fail,
        [](auto &h) { h.set(u"HostConfig/SecurityOpt", strings({u"seccomp=unconfined"_s})); });
    row("5.22 the older spelling", "CIS-5.22", Fail,
        [](auto &h) { h.set(u"HostConfig/SecurityOpt", strings({u"seccomp:unconfined"_s})); });
    row("5.22 a privileged container has no filter", "CIS-5.22", Fail, [](auto &h) { h.set(u"HostConfig/Privileged", true); });
    row("5.22 a privileged container with a profile of its own has one", "CIS-5.22", Pass, [](auto &h) {
        h.set(u"HostConfig/Privileged", true);
        h.set(u"HostConfig/SecurityOpt", strings({u"seccomp={\"defaultAction\":\"SCMP_ACT_ERRNO\"}"_s}));
    });
    row("5.22 a privileged container with a profile of its own has none before 27.0", "CIS-5.22", Fail, [](auto &h) {
        h.version[u"Version"_s] = u"26.1.5"_s;
        h.set(u"HostConfig/Privileged", true);
        h.set(u"HostConfig/SecurityOpt", strings({u"seccomp={\"defaultAction\":\"SCMP_ACT_ERRNO\"}"_s}));
    });
    row("5.22 daemon-wide unconfined", "CIS-5.22", Fail,
        [](auto &h) { h.setInfo(u"SecurityOptions", strings({u"name=seccomp,profile=unconfined"_s})); });
    row("5.22 daemon-wide unconfined, but a profile of its own", "CIS-5.22", Pass, [](auto &h) {
        h.setInfo(u"SecurityOptions", strings({u"name=seccomp,profile=unconfined"_s}));
        h.set(u"HostConfig/SecurityOpt", strings({u"seccomp={}"_s}));
    });
    row("5.22 builtin", "CIS-5.22", Pass, {});
    row("5.23 only events tell", "CIS-5.23", NotKnown, {});
    row("5.24 only events tell", "CIS-5.24", NotKnown, {});
    row("5.25 another group", "CIS-5.25", Fail, [](auto &h) { h.set(u"HostConfig/CgroupParent", u"/elsewhere"_s); });
    row("5.25 another group that the daemon gives to all", "CIS-5.25", Pass, [](auto &h) {
        h.set(u"HostConfig/CgroupParent", u"/elsewhere"_s);
        h.files.emplace();
        h.files->arguments = QJsonObject();
        h.files->configuration = QJsonObject{{u"cgroup-parent"_s, u"/elsewhere"_s}};
    });
    row("5.25 the usual", "CIS-5.25", Pass, {});

    row("5.26 no-new-privileges=false", "CIS-5.26", Fail,
        [](auto &h) { h.set(u"HostConfig/SecurityOpt", strings({u"no-new-privileges=false"_s})); });
    row("5.26 no-new-privileges:true", "CIS-5.26", Pass,
        [](auto &h) { h.set(u"HostConfig/SecurityOpt", strings({u"no-new-privileges:true"_s})); });
    row("5.26 nothing", "CIS-5.26", Fail, [](auto &h) { h.set(u"HostConfig/SecurityOpt", QJsonValue::Null); });
    row("5.26 by the daemon's default", "CIS-5.26", Pass, [](auto &h) {
        h.set(u"HostConfig/SecurityOpt", QJsonValue::Null);
        h.setInfo(u"SecurityOptions", strings({u"name=no-new-privileges"_s}));
    });
    row("5.26 a container that opts out of the daemon's default", "CIS-5.26", Fail, [](auto &h) {
        h.set(u"HostConfig/SecurityOpt", strings({u"no-new-privileges=false"_s}));
        h.setInfo(u"SecurityOptions", strings({u"name=no-new-privileges"_s}));
    });
    row("5.27 HEALTHCHECK NONE is none", "CIS-5.27", Fail,
        [](auto &h) { h.set(u"Config/Healthcheck", QJsonObject{{u"Test"_s, strings({u"NONE"_s})}}); });
    row("5.27 none", "CIS-5.27", Fail, [](auto &h) { h.set(u"Config/Healthcheck", QJsonValue::Null); });
    row("5.27 a check", "CIS-5.27", Pass, {});
    row("5.28 only the registry tells", "CIS-5.28", NotKnown, {});
    row("5.29 -1 is no limit", "CIS-5.29", Fail, [](auto &h) { h.set(u"HostConfig/PidsLimit", -1); });
    row("5.29 a limit", "CIS-5.29", Pass, {});
    row("5.30 the default bridge", "CIS-5.30", Fail, [](auto &h) { h.set(u"HostConfig/NetworkMode", u"default"_s); });
    row("5.30 a network of its own", "CIS-5.30", Pass, {});

    row("5.31 a daemon that maps no users", "CIS-5.31", Fail, {});
    row("5.31 a daemon that does", "CIS-5.31", Pass, [](auto &h) { h.setInfo(u"SecurityOptions", strings({u"name=userns"_s})); });
    row("5.31 the host's, where the daemon maps users", "CIS-5.31", Fail, [](auto &h) {
        h.setInfo(u"SecurityOptions", strings({u"name=userns"_s}));
        h.set(u"HostConfig/UsernsMode", u"host"_s);
    });
    row("5.31 a rootless daemon", "CIS-5.31", Pass,
        [](auto &h) { h.setInfo(u"SecurityOptions", strings({u"name=rootless"_s})); });

    for (const auto &source : {u"/var/run/docker.sock"_s, u"/run"_s, u"/var/run"_s, u"/"_s, u"/run/containerd/containerd.sock"_s,
                               u"/run/containerd"_s, u"/run/podman/podman.sock"_s}) {
        row(qPrintable(u"5.32 %1"_s.arg(source)), "CIS-5.32", Fail,
            [source](auto &h) { h.set(u"Mounts", bind(source, u"/x"_s, false)); });
    }
    row("5.32 a file that is only called so by the container", "CIS-5.32", Pass,
        [](auto &h) { h.set(u"Mounts", bind(u"/srv/fake"_s, u"/var/run/docker.sock"_s, true)); });
    row("5.32 nothing", "CIS-5.32", Pass, {});

    row("C.5.3.1 privileged", "CIS-C.5.3.1", Fail, [](auto &h) {
        h.set(u"HostConfig/Privileged", true);
        h.set(u"Config/User", u""_s);
        h.unobserved();
    });
    row("C.5.3.3 ALL", "CIS-C.5.3.3", Fail, [](auto &h) {
        h.set(u"HostConfig/CapAdd", strings({u"all"_s}));
        h.set(u"HostConfig/CapDrop", QJsonValue::Null);
        h.set(u"Config/User", u""_s);
        h.unobserved();
    });
    row("C.5.3.2 as the kernel shows it", "CIS-C.5.3.2", Fail,
        [](auto &h) { seen(h, capability::CapabilitySet{capability::Capability::SysModule}); });
    row("C.5.3.4 as the kernel shows it", "CIS-C.5.3.4", Fail,
        [](auto &h) { seen(h, capability::CapabilitySet{capability::Capability::SysPtrace}); });
    for (const char *check : {"CIS-C.5.3.1", "CIS-C.5.3.2", "CIS-C.5.3.3", "CIS-C.5.3.4"})
        row(qPrintable(u"%1 not held"_s.arg(QLatin1StringView(check))), check, Pass, {});
}

void TestRuntimeChecks::verdicts()
{
    QFETCH(QString, check);
    QFETCH(Outcome, outcome);
    QFETCH(HostChange, change);
    JudgedHost host;
    if (change)
        change(host);
    const Verdict verdict = host.verdict(check);
    QCOMPARE(verdict.outcome, outcome);
    seenOutcomes()[check] += int(outcome);
    if (outcome == Outcome::Fail) {
        QVERIFY(!verdict.evidence.isEmpty());
        QVERIFY(verdict.severity != Severity::None);
    }
    if (outcome == Outcome::NotApplicable || outcome == Outcome::NotKnown)
        QVERIFY(!verdict.reason.isEmpty());
}

/// Of the rows above: no check of containers without one that fails it and one that passes it.
void TestRuntimeChecks::everyCheckFailsAndPassesSomewhere()
{
    // nobody tells what exec did before we listened, and what a registry has; limits that nobody set may be the engine's own
    static const QStringList notTold{u"CIS-5.19 Fail"_s, u"CIS-5.23 Pass"_s, u"CIS-5.23 Fail"_s, u"CIS-5.24 Pass"_s,
                                     u"CIS-5.24 Fail"_s, u"CIS-5.28 Pass"_s, u"CIS-5.28 Fail"_s};
    const JudgedHost host;
    QStringList problems;
    for (const SubjectVerdicts &one : evaluate(host.snapshot()).subjects) {
        for (const Verdict &verdict : one.verdicts) {
            const QString id = verdict.check->id;
            if (one.subject.kind != Subject::Kind::Container || !id.startsWith("CIS-"_L1))
                continue;
            for (const Outcome outcome : {Outcome::Pass, Outcome::Fail}) {
                const QString what = id + (outcome == Outcome::Pass ? u" Pass"_s : u" Fail"_s);
                if (!seenOutcomes().value(id).contains(int(outcome)) && !notTold.contains(what))
                    problems << what;
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join("; "_L1)));
}

void TestRuntimeChecks::aConfinedContainerFailsNothing()
{
    JudgedHost host;
    host.setInfo(u"SecurityOptions", strings({u"name=apparmor"_s, u"name=seccomp,profile=builtin"_s, u"name=userns"_s}));
    QList<Finding> findings;
    (void)host.verdict(u"CIS-5.5"_s, &findings);
    for (const Finding &finding : findings)
        QVERIFY2(finding.subject.kind != Subject::Kind::Container, qPrintable(finding.id + u": "_s + finding.title));
}

void TestRuntimeChecks::severities_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<HostChange>("change");
    using enum Severity;
    const auto row = [](const char *name, const char *check, Severity severity, const HostChange &change) {
        QTest::newRow(name) << QString::fromLatin1(check) << severity << change;
    };
    row("privileged is the host", "CIS-5.5", Critical, [](auto &h) { h.set(u"HostConfig/Privileged", true); });
    row("privileged in a rootless engine is not", "CIS-5.5", High, [](auto &h) {
        h.set(u"HostConfig/Privileged", true);
        h.setInfo(u"SecurityOptions", strings({u"name=rootless"_s}));
    });
    row("root where users are mapped", "CIS-4.1", Info, [](auto &h) {
        h.set(u"Config/User", u""_s);
        h.setInfo(u"SecurityOptions", strings({u"name=userns"_s}));
    });
    const auto root = [](const QString &capability) {
        return [capability](JudgedHost &h) {
            h.set(u"HostConfig/CapAdd", strings({capability}));
            h.set(u"Config/User", u""_s);
            h.unobserved();
        };
    };
    row("NET_ADMIN is not the host", "CIS-5.4", High, root(u"NET_ADMIN"_s));
    row("SYS_ADMIN is", "CIS-5.4", Critical, root(u"SYS_ADMIN"_s));
    row("SYS_ADMIN of another user must first be gained", "CIS-5.4", Low,
        [](auto &h) { h.set(u"HostConfig/CapAdd", strings({u"SYS_ADMIN"_s})); });
    row("SYS_ADMIN of a user whose number nobody knows", "CIS-5.4", Critical, [](auto &h) {
        h.set(u"HostConfig/CapAdd", strings({u"SYS_ADMIN"_s}));
        h.set(u"Config/User", u"app"_s);
        h.unobserved();
    });
    row("SYS_ADMIN that the kernel shows", "CIS-5.4", Critical, [](auto &h) {
        h.set(u"HostConfig/CapAdd", strings({u"SYS_ADMIN"_s}));
        seen(h, capability::CapabilitySet{capability::Capability::SysAdmin});
    });
    row("a disk among the device rules", "CIS-5.18", Critical,
        [](auto &h) { h.set(u"HostConfig/DeviceCgroupRules", strings({u"b 8:* rwm"_s})); });
}

void TestRuntimeChecks::severities()
{
    QFETCH(QString, check);
    QFETCH(Severity, severity);
    QFETCH(HostChange, change);
    JudgedHost host;
    change(host);
    QCOMPARE(host.verdict(check).severity, severity);
}

/// Every pointer of a container's evidence leads to something in the raw inspect, or names what is missing from it.
void TestRuntimeChecks::evidencePointsIntoTheInspect()
{
    JudgedHost host;
    host.set(u"HostConfig/Privileged", true);
    host.set(u"Mounts", bind(u"/run"_s, u"/host"_s, true, u"rshared"_s));
    host.set(u"Config/Labels", QJsonObject{{u"db/pass~word"_s, u"hunter2hunter2"_s}});
    publish(host, u"::"_s, u"443"_s);
    QList<Finding> findings;
    (void)host.verdict(u"CIS-5.5"_s, &findings);
    const QStringList mayBeAbsent{u"/HostConfig/CapAdd"_s, u"/ProcessLabel"_s};
    int checked = 0;
    for (const Finding &finding : findings) {
        for (const Evidence &evidence : finding.evidence) {
            if (evidence.document != Evidence::Document::Inspect)
                continue;
            QJsonValue value = host.inspect;
            for (QString token : evidence.pointer.split(u'/', Qt::SkipEmptyParts)) {
                token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
                value = value.isArray() ? value.toArray().at(token.toInt()) : value.toObject().value(token);
            }
            QVERIFY2(!value.isUndefined() || mayBeAbsent.contains(evidence.pointer), qPrintable(finding.id + evidence.pointer));
            ++checked;
        }
    }
    QVERIFY(checked > 8);
}

void TestRuntimeChecks::fixesCannotInject()
{
    JudgedHost host;
    host.set(u"Name", u"/web"_s);
    host.set(u"HostConfig/Memory", 0);
    auto shot = host.snapshot();
    auto entry = std::make_shared<snapshot::ContainerEntry>(*shot.containers.first());
    entry->details->name = u"x; rm -rf / #$(reboot)"_s;
    shot.containers = {entry};
    shot.arrange();
    for (const Finding &finding : evaluate(shot).findings) {
        if (finding.id == "CIS-5.11"_L1)
            QCOMPARE(finding.fix.command, u"docker update --memory 512m --memory-swap 512m 'x; rm -rf / #$(reboot)'"_s);
    }
}

BULKHEAD_TEST(TestRuntimeChecks)
#include "tst_runtimechecks.moc"
