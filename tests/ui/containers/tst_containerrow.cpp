// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/containers/containersofatest.h"
#include "ui/containers/containerrow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using bulkhead::test::plainContainer;
using bulkhead::test::plainHost;
using bulkhead::test::plainProcess;
using findings::Severity;
using Column = ContainerColumn;

using Change = std::function<void(snapshot::ContainerEntry &, snapshot::HostSnapshot &)>;
Q_DECLARE_METATYPE(Change)

class TestContainerRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void whatIsNotKnownSaysSo();
    void theWorstFactIsTheSeverity_data();
    void theWorstFactIsTheSeverity();
    void theFilterReadsIdImageAndEveryCell();
    void namesSortInNaturalOrder();
};

static ContainerRow rowWith(const Change &change)
{
    snapshot::ContainerEntry entry = plainContainer(u"web1"_s);
    snapshot::HostSnapshot host = plainHost();
    if (change)
        change(entry, host);
    return containerRow(std::make_shared<snapshot::ContainerEntry>(entry), host, findings::hostPlaces(host));
}

static engine::Mount bindMount(const QString &source, bool writable = true)
{
    engine::Mount mount;
    mount.type = u"bind"_s;
    mount.source = source;
    mount.destination = u"/x"_s;
    mount.writable = writable;
    return mount;
}

void TestContainerRow::cells_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ContainerColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone"); // -1: none
    const auto row = [](const char *name, Column column, const QString &text, int tone, const Change &change = {}) {
        QTest::newRow(name) << change << column << text << tone;
    };
    constexpr int none = -1;
    using Entry = snapshot::ContainerEntry;
    using Host = snapshot::HostSnapshot;
    row("its name", Column::Name, u"web1"_s, none);
    row("the id where it has no name", Column::Name, u"aaaaaaaaaaaa"_s, none, [](Entry &e, Host &) { e.summary.name.clear(); });
    row("running", Column::State, u"running"_s, int(Tone::Ok));
    row("unhealthy", Column::State, u"running, unhealthy"_s, int(Tone::Medium),
        [](Entry &e, Host &) { e.details->health = u"unhealthy"_s; });
    row("stopped with its exit code", Column::State, u"exited (137)"_s, int(Tone::Neutral), [](Entry &e, Host &) {
        e.details->state = engine::ContainerState::Exited;
        e.details->exitCode = 137;
    });
    for (const char *user : {"", "0", "0:0", "root", "root:root", "00"}) {
        row(qPrintable(u"user \"%1\" is root"_s.arg(QLatin1StringView(user))), Column::User, u"root"_s, none,
            [user](Entry &e, Host &) { e.details->user = QLatin1StringView(user); });
    }
    row("a numeric user", Column::User, u"1000:1000"_s, none, [](Entry &e, Host &) { e.details->user = u"1000:1000"_s; });
    row("a user name", Column::User, u"nginx"_s, none, [](Entry &e, Host &) { e.details->user = u"nginx"_s; });
    row("a user name with the number that was seen", Column::User, u"nginx (101)"_s, none, [](Entry &e, Host &) {
        e.details->user = u"nginx"_s;
        e.processes.processes = {plainProcess()};
        e.processes.processes.first().uid = 101;
    });
    row("not privileged", Column::Privileged, u"no"_s, none);
    row("privileged", Column::Privileged, u"yes"_s, int(Tone::Critical), [](Entry &e, Host &) { e.details->privileged = true; });
    row("Docker's fourteen", Column::Capabilities, u"14"_s, none);
    row("one more", Column::Capabilities, u"15  +1"_s, int(Tone::High),
        [](Entry &e, Host &) { e.details->capAdd = {u"NET_ADMIN"_s}; });
    row("all but one dropped", Column::Capabilities, u"1  −13"_s, none, [](Entry &e, Host &) {
        e.details->capDrop = {u"all"_s};
        e.details->capAdd = {u"net_bind_service"_s};
    });
    row("all", Column::Capabilities, u"41  +27"_s, int(Tone::Critical), [](Entry &e, Host &) { e.details->privileged = true; });
    row("none in effect for another user", Column::Capabilities, u"0 of 14"_s, none,
        [](Entry &e, Host &) { e.details->user = u"1000"_s; });
    row("what the kernel shows differs", Column::Capabilities, u"15  +1  ≠"_s, int(Tone::High), [](Entry &e, Host &) {
        e.processes.processes = {plainProcess()};
        auto &sets = *e.processes.processes.first().capabilities;
        sets.effective.insert(capability::Capability::SysPtrace);
        sets.bounding.insert(capability::Capability::SysPtrace);
    });
    row("the engine's seccomp profile", Column::Seccomp, u"default"_s, none);
    row("seccomp switched off", Column::Seccomp, u"none"_s, int(Tone::Medium),
        [](Entry &e, Host &) { e.details->securityOpt = {u"seccomp=unconfined"_s}; });
    row("seccomp off by privileged", Column::Seccomp, u"none"_s, int(Tone::Medium),
        [](Entry &e, Host &) { e.details->privileged = true; });
    row("seccomp off for the whole engine", Column::Seccomp, u"none"_s, int(Tone::Medium),
        [](Entry &, Host &h) { h.info.securityOptions = {u"name=seccomp,profile=unconfined"_s}; });
    row("an own seccomp profile", Column::Seccomp, u"custom"_s, none,
        [](Entry &e, Host &) { e.details->securityOpt = {uR"(seccomp={"defaultAction":"SCMP_ACT_ERRNO"})"_s}; });
    row("a filter that is not in force", Column::Seccomp, u"default ≠ none"_s, int(Tone::High), [](Entry &e, Host &) {
        e.processes.processes = {plainProcess()};
        e.processes.processes.first().seccomp = host::SeccompMode::Disabled;
    });
    row("the AppArmor profile", Column::AppArmor, u"docker-default"_s, none);
    row("a profile that is not in force", Column::AppArmor, u"docker-default ≠ none"_s, int(Tone::High), [](Entry &e, Host &) {
        e.processes.processes = {plainProcess()};
        e.processes.processes.first().label = u"unconfined"_s;
    });
    row("an observation of another run says nothing", Column::AppArmor, u"docker-default"_s, none, [](Entry &e, Host &) {
        e.processes.processes = {plainProcess()};
        e.processes.processes.first().pid = 99;
        e.processes.processes.first().label = u"unconfined"_s;
    });
    row("a profile that only complains", Column::AppArmor, u"mine (complain)"_s, int(Tone::Medium), [](Entry &e, Host &) {
        e.details->appArmorProfile = u"mine"_s;
        e.processes.processes = {plainProcess()};
        e.processes.processes.first().label = u"mine (complain)"_s;
    });
    row("an engine without AppArmor", Column::AppArmor, u"host has none"_s, none,
        [](Entry &, Host &h) { h.info.securityOptions = {u"name=seccomp,profile=builtin"_s}; });
    row("privileges may be gained", Column::NoNewPrivileges, u"no"_s, none);
    row("no-new-privileges", Column::NoNewPrivileges, u"yes"_s, none,
        [](Entry &e, Host &) { e.details->securityOpt = {u"no-new-privileges"_s}; });
    row("no-new-privileges=false", Column::NoNewPrivileges, u"no"_s, none,
        [](Entry &e, Host &) { e.details->securityOpt = {u"no-new-privileges=false"_s}; });
    row("no-new-privileges for the whole engine", Column::NoNewPrivileges, u"yes"_s, none,
        [](Entry &, Host &h) { h.info.securityOptions << u"name=no-new-privileges"_s; });
    row("the bridge", Column::Network, u"bridge"_s, none);
    row("the host's network", Column::Network, u"host"_s, int(Tone::High),
        [](Entry &e, Host &) { e.details->networkMode = u"host"_s; });
    row("the network of another container", Column::Network, u"container db"_s, none, [](Entry &e, Host &h) {
        h.containers = {std::make_shared<snapshot::ContainerEntry>(plainContainer(u"db"_s, 'b'))};
        e.details->networkMode = u"container:"_s + QString(64, u'b');
    });
    row("its own processes", Column::ProcessNamespace, u"own"_s, none);
    row("the host's processes", Column::ProcessNamespace, u"host"_s, int(Tone::High),
        [](Entry &e, Host &) { e.details->pidMode = u"host"_s; });
    row("the host's users", Column::UserNamespace, u"host"_s, none);
    row("users of its own", Column::UserNamespace, u"own"_s, none,
        [](Entry &, Host &h) { h.info.securityOptions << u"name=userns"_s; });
    row("the host's users where the engine maps them", Column::UserNamespace, u"host"_s, int(Tone::Medium),
        [](Entry &e, Host &h) {
            h.info.securityOptions << u"name=userns"_s;
            e.details->usernsMode = u"host"_s;
        });
    row("no sensitive mount", Column::Mounts, u""_s, none);
    row("sensitive mounts, worst first", Column::Mounts, u"docker.sock, /etc (ro)"_s, int(Tone::Critical), [](Entry &e, Host &) {
        e.details->mounts = {bindMount(u"/srv"_s), bindMount(u"/etc"_s, false), bindMount(u"/var/run/docker.sock"_s, false)};
    });
    row("its image", Column::Image, u"busybox:1"_s, none);
    row("its short id", Column::Id, u"aaaaaaaaaaaa"_s, none);
    row("its first process", Column::Pid, u"4711"_s, none);
    row("no process", Column::Pid, u""_s, none, [](Entry &e, Host &) { e.details->pid = 0; });
}

void TestContainerRow::cells()
{
    QFETCH(Change, change);
    QFETCH(ContainerColumn, column);
    const ContainerRow row = rowWith(change);
    QTEST(row.cell(column).text, "text");
    QTEST(row.cell(column).tone ? int(*row.cell(column).tone) : -1, "tone");
}

void TestContainerRow::whatIsNotKnownSaysSo()
{
    const ContainerRow waiting = rowWith([](auto &entry, auto &) { entry.details.reset(); });
    QCOMPARE(waiting.cell(Column::Name).text, u"web1"_s);
    QCOMPARE(waiting.cell(Column::State).text, u"running"_s);
    QCOMPARE(waiting.cell(Column::Privileged).text, u"…"_s);
    QCOMPARE(waiting.cell(Column::Severity).text, u"Unknown"_s);
    QCOMPARE(waiting.cell(Column::Severity).tone, Tone::Unknown);
    QVERIFY(!waiting.severity);

    const ContainerRow failed = rowWith([](auto &entry, auto &) {
        entry.details.reset();
        entry.error = Error{ErrorKind::Timeout, u"no answer"_s, {}};
    });
    QCOMPARE(failed.cell(Column::Privileged).text, u"?"_s);
}

void TestContainerRow::theWorstFactIsTheSeverity_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *name, Severity severity, const Change &change = {}) {
        QTest::newRow(name) << change << severity;
    };
    row("root with Docker's defaults", Severity::Low);
    row("another user who may gain privileges", Severity::Info, [](auto &e, auto &) { e.details->user = u"1000"_s; });
    row("another user without a way up", Severity::None, [](auto &e, auto &) {
        e.details->user = u"1000"_s;
        e.details->securityOpt = {u"no-new-privileges"_s};
    });
    row("no seccomp", Severity::Medium, [](auto &e, auto &) { e.details->securityOpt = {u"seccomp=unconfined"_s}; });
    row("the host's network", Severity::High, [](auto &e, auto &) { e.details->networkMode = u"host"_s; });
    row("the engine's socket", Severity::Critical, [](auto &e, auto &) { e.details->mounts = {bindMount(u"/run"_s, false)}; });
    row("privileged", Severity::Critical, [](auto &e, auto &) { e.details->privileged = true; });
}

void TestContainerRow::theWorstFactIsTheSeverity()
{
    QFETCH(Change, change);
    const ContainerRow row = rowWith(change);
    QVERIFY(row.severity.has_value());
    QTEST(*row.severity, "severity");
}

void TestContainerRow::theFilterReadsIdImageAndEveryCell()
{
    const QString haystack = rowWith({}).haystack;
    for (const QString &word :
         {u"web1"_s, u"busybox:1"_s, QString(64, u'a'), u"docker-default"_s, u"root"_s, u"running"_s, u"low"_s})
        QVERIFY2(haystack.contains(word), qPrintable(word));
}

void TestContainerRow::namesSortInNaturalOrder()
{
    QStringList names{u"web10"_s, u"Web2"_s, u"api"_s, u"web1b"_s, u"web1"_s};
    std::ranges::sort(names, {}, naturalKey);
    QCOMPARE(names, (QStringList{u"api"_s, u"web1"_s, u"web1b"_s, u"Web2"_s, u"web10"_s}));
}

BULKHEAD_TEST(TestContainerRow)
#include "tst_containerrow.moc"
