// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/standouts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using capability::Capability;

using EntryChange = std::function<void(snapshot::ContainerEntry &, snapshot::HostSnapshot &)>;
Q_DECLARE_METATYPE(EntryChange)

class TestStandouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void facts_data();
    void facts();
    void unknownDetailsHaveNoSeverity();
    void worstFirst();
};

/// Confined, as another user, with limits: nothing to say.
static snapshot::ContainerEntry confined()
{
    snapshot::ContainerEntry entry;
    entry.summary.id = ContainerId(QString(64, u'a'));
    entry.summary.state = engine::ContainerState::Running;
    engine::ContainerDetails details;
    details.state = engine::ContainerState::Running;
    details.pid = 100;
    details.user = u"1000:1000"_s;
    details.securityOpt = {u"no-new-privileges"_s};
    details.appArmorProfile = u"docker-default"_s;
    details.networkMode = u"bridge"_s;
    details.memoryLimit = 1 << 20;
    details.pidsLimit = 10;
    entry.details = details;
    return entry;
}

static host::ProcessFacts firstProcess()
{
    host::ProcessFacts process;
    process.pid = 100;
    process.seccomp = host::SeccompMode::Filter;
    process.label = u"docker-default (enforce)"_s;
    process.capabilities.emplace();
    process.capabilities->bounding = capability::defaultCapabilities();
    return process;
}

static Assessment assessed(const EntryChange &change)
{
    snapshot::ContainerEntry entry = confined();
    snapshot::HostSnapshot host;
    host.version.version = QVersionNumber(26, 1, 5);
    host.info.securityOptions = {u"name=apparmor"_s, u"name=seccomp,profile=builtin"_s};
    if (change)
        change(entry, host);
    return assess(entry, host, snapshot::containerCapabilities(entry, host), hostPlaces(host));
}

void TestStandouts::facts_data()
{
    QTest::addColumn<EntryChange>("change");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("evidence");
    using enum Severity;
    const auto row = [](const char *name, Severity severity, const QString &title, const QString &evidence,
                        const EntryChange &change) { QTest::newRow(name) << change << severity << title << evidence; };
    row("privileged", Critical, u"Privileged"_s, u"HostConfig.Privileged = true"_s,
        [](auto &e, auto &) { e.details->privileged = true; });
    row("privileged in a rootless engine does not own the host", High, u"Privileged"_s, u"HostConfig.Privileged = true"_s,
        [](auto &e, auto &h) {
            e.details->privileged = true;
            h.info.securityOptions << u"name=rootless"_s;
        });
    row("a parent of the socket, read-only", Critical, u"Mounts /run of the host"_s, u"Mounts[0] = /run → /host"_s,
        [](auto &e, auto &) {
            engine::Mount mount;
            mount.type = u"bind"_s;
            mount.source = u"/var/run"_s;
            mount.destination = u"/host"_s;
            mount.writable = false;
            e.details->mounts = {mount};
            e.details->mounts.first().source = u"/run"_s;
        });
    row("the host's processes", High, u"Process namespace of the host"_s, u"HostConfig.PidMode = host"_s,
        [](auto &e, auto &) { e.details->pidMode = u"host"_s; });
    row("the host's network through another container", High, u"Network namespace of the host"_s,
        u"HostConfig.NetworkMode = container:%1"_s.arg(QString(64, u'b')), [](auto &e, auto &h) {
            auto other = std::make_shared<snapshot::ContainerEntry>(confined());
            other->summary.id = ContainerId(QString(64, u'b'));
            other->details->networkMode = u"host"_s;
            h.containers << other;
            e.details->networkMode = u"container:"_s + QString(64, u'b');
        });
    row("a secret is named and not shown", Medium, u"Secrets in its environment"_s, u"Config.Env: DB_PASSWORD"_s,
        [](auto &e, auto &) { e.details->environment = {u"DB_PASSWORD=hunter22"_s}; });
    row("the host's control groups", Low, u"Control group namespace of the host"_s, u"HostConfig.CgroupnsMode = host"_s,
        [](auto &e, auto &) { e.details->cgroupnsMode = u"host"_s; });
    row("all block devices", Critical, u"Devices of the host"_s, u"HostConfig.DeviceCgroupRules: b *:* rwm"_s,
        [](auto &e, auto &) { e.details->deviceRules = {u"b *:* rwm"_s}; });
    row("a port on every address", Low, u"Published on every address of the host"_s, u"NetworkSettings.Ports: 8080"_s,
        [](auto &e, auto &) {
            e.details->ports = {{.hostAddress = u"::"_s, .hostPort = 8080, .containerPort = 80, .protocol = u"tcp"_s}};
        });
    row("a profile that only complains", Medium, u"The AppArmor profile is not in force"_s,
        u"/proc/100/attr/current = docker-default (complain)"_s, [](auto &e, auto &) {
            e.processes.processes = {firstProcess()};
            e.processes.processes.first().label = u"docker-default (complain)"_s;
        });
    row("the host's network", High, u"Network namespace of the host"_s, u"HostConfig.NetworkMode = host"_s,
        [](auto &e, auto &) { e.details->networkMode = u"host"_s; });
    row("the host's shared memory", Medium, u"IPC namespace of the host"_s, u"HostConfig.IpcMode = host"_s,
        [](auto &e, auto &) { e.details->ipcMode = u"host"_s; });
    row("the host's users where the engine maps them", Medium, u"No user namespace"_s, u"HostConfig.UsernsMode = host"_s,
        [](auto &e, auto &h) {
            e.details->usernsMode = u"host"_s;
            h.info.securityOptions << u"name=userns"_s;
        });
    row("a capability that takes the host over", Critical, u"CAP_SYS_MODULE"_s, u"HostConfig.CapAdd[0] = sys_module"_s,
        [](auto &e, auto &) {
            e.details->user.clear();
            e.details->capAdd = {u"sys_module"_s};
        });
    row("the same in a user namespace", Medium, u"CAP_SYS_MODULE"_s, u"HostConfig.CapAdd[0] = sys_module"_s,
        [](auto &e, auto &h) {
            e.details->user.clear();
            e.details->capAdd = {u"sys_module"_s};
            h.info.securityOptions << u"name=userns"_s;
        });
    row("the same for another user can only be gained", Low, u"CAP_SYS_MODULE in the bounding set"_s,
        u"HostConfig.CapAdd[0] = sys_module"_s, [](auto &e, auto &) { e.details->capAdd = {u"sys_module"_s}; });
    row("a user name that may be root counts as root", Critical, u"CAP_SYS_MODULE"_s, u"HostConfig.CapAdd[0] = sys_module"_s,
        [](auto &e, auto &) {
            e.details->user = u"app"_s;
            e.details->capAdd = {u"sys_module"_s};
        });
    row("more than the configuration gives", Critical, u"CAP_SYS_ADMIN"_s, u"CapEff"_s, [](auto &e, auto &) {
        e.processes.processes = {firstProcess()};
        e.processes.processes.first().capabilities->effective.insert(Capability::SysAdmin);
    });
    row("seccomp off", Medium, u"No seccomp filter"_s, u"HostConfig.SecurityOpt: seccomp=unconfined"_s,
        [](auto &e, auto &) { e.details->securityOpt << u"seccomp=unconfined"_s; });
    row("seccomp off for the engine", Medium, u"No seccomp filter"_s, u"info.SecurityOptions: name=seccomp,profile=unconfined"_s,
        [](auto &, auto &h) { h.info.securityOptions = {u"name=apparmor"_s, u"name=seccomp,profile=unconfined"_s}; });
    row("a kernel without seccomp", Medium, u"No seccomp filter"_s, u"info.SecurityOptions has no seccomp"_s,
        [](auto &, auto &h) { h.info.securityOptions = {u"name=apparmor"_s}; });
    row("a filter that is not in force", High, u"The seccomp filter is not in force"_s, u"/proc/100/status: Seccomp = 0"_s,
        [](auto &e, auto &) {
            e.processes.processes = {firstProcess()};
            e.processes.processes.first().seccomp = host::SeccompMode::Disabled;
        });
    row("no AppArmor profile", Medium, u"No AppArmor profile"_s, u"AppArmorProfile = unconfined"_s,
        [](auto &e, auto &) { e.details->appArmorProfile = u"unconfined"_s; });
    row("a profile that is not in force", High, u"The AppArmor profile is not in force"_s,
        u"/proc/100/attr/current = unconfined"_s, [](auto &e, auto &) {
            e.processes.processes = {firstProcess()};
            e.processes.processes.first().label = u"unconfined"_s;
        });
    row("no SELinux separation", Medium, u"No SELinux separation"_s, u"HostConfig.SecurityOpt: label=disable"_s,
        [](auto &e, auto &h) {
            e.details->securityOpt << u"label=disable"_s;
            h.info.securityOptions << u"name=selinux"_s;
        });
    row("writable kernel settings", High, u"Kernel settings are writable"_s, u"HostConfig.ReadonlyPaths = []"_s,
        [](auto &e, auto &) { e.details->readonlyPaths = QStringList{}; });
    row("a disk", Critical, u"Device /dev/sda of the host"_s, u"HostConfig.Devices[0] = /dev/sda:/dev/sda:rwm"_s,
        [](auto &e, auto &) { e.details->devices = {u"/dev/sda:/dev/sda:rwm"_s}; });
    row("a usual device", Low, u"Device /dev/fuse of the host"_s, u"HostConfig.Devices[0] = /dev/fuse:/dev/fuse:rwm"_s,
        [](auto &e, auto &) { e.details->devices = {u"/dev/fuse:/dev/fuse:rwm"_s}; });
    row("root", Low, u"Runs as root"_s, u"Config.User = 0:0"_s, [](auto &e, auto &) { e.details->user = u"0:0"_s; });
    row("root of a user namespace", Info, u"Runs as root"_s, u"Config.User is empty"_s, [](auto &e, auto &h) {
        e.details->user.clear();
        h.info.securityOptions << u"name=rootless"_s;
    });
    row("no-new-privileges=false", Info, u"May gain privileges"_s, u"HostConfig.SecurityOpt has no no-new-privileges"_s,
        [](auto &e, auto &) { e.details->securityOpt = {u"no-new-privileges=false"_s}; });
    row("no memory limit", Info, u"No memory limit"_s, u"HostConfig.Memory = 0"_s,
        [](auto &e, auto &) { e.details->memoryLimit = 0; });
    row("no limit of processes", Info, u"No limit of processes"_s, u"HostConfig.PidsLimit = 0"_s,
        [](auto &e, auto &) { e.details->pidsLimit = -1; });
}

void TestStandouts::facts()
{
    QVERIFY(assessed({}).standouts.isEmpty());
    QCOMPARE(assessed({}).severity, Severity::None);

    QFETCH(EntryChange, change);
    QFETCH(QString, title);
    const Assessment assessment = assessed(change);
    const auto found = std::ranges::find(assessment.standouts, title, &Standout::title);
    QVERIFY(found != assessment.standouts.end());
    QTEST(found->severity, "severity");
    QTEST(found->evidence, "evidence");
    QVERIFY(found->why.endsWith(u'.'));
    QCOMPARE(assessment.severity, assessment.standouts.first().severity);
}

void TestStandouts::unknownDetailsHaveNoSeverity()
{
    const Assessment assessment = assessed([](auto &entry, auto &) { entry.details.reset(); });
    QVERIFY(!assessment.severity);
    QVERIFY(assessment.standouts.isEmpty());
}

void TestStandouts::worstFirst()
{
    const Assessment assessment = assessed([](auto &entry, auto &) {
        entry.details->memoryLimit = 0;
        entry.details->networkMode = u"host"_s;
        entry.details->securityOpt << u"seccomp=unconfined"_s;
    });
    QList<Severity> severities;
    for (const Standout &standout : assessment.standouts)
        severities << standout.severity;
    QCOMPARE(severities, (QList<Severity>{Severity::High, Severity::Medium, Severity::Info}));
}

BULKHEAD_TEST(TestStandouts)
#include "tst_standouts.moc"
