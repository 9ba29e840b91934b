// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/containerhandoff.h"
#include "core/handoff/hardening.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::handoff;
using Kind = HardeningStep::Kind;

namespace {

QByteArray inspectOf(const QJsonObject &host, const QJsonObject &config = {}, const QJsonArray &mounts = {})
{
    return QJsonDocument(QJsonObject{{u"Id"_s, QString(64, u'a')},
                                     {u"Name"_s, u"/web"_s},
                                     {u"Config"_s, config},
                                     {u"HostConfig"_s, host},
                                     {u"Mounts"_s, mounts}})
        .toJson();
}

QJsonObject hostOf(const QByteArray &inspect)
{
    return QJsonDocument::fromJson(inspect).object().value("HostConfig"_L1).toObject();
}

bool offers(const QByteArray &inspect, Kind kind)
{
    const auto steps = hardeningSteps(inspect);
    return std::ranges::find(steps, kind, &HardeningStep::kind) != steps.cend();
}

} // namespace

class TestHardening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOffered_data();
    void whatIsOffered();
    void whatIsDoneIsNotOfferedAgain();
    void answers_data();
    void answers();
    void aPortBelow1024SuggestsItsCapability();
    void theHostsNetworkIsLeftWholly();
    void mountsBecomeReadOnly();
    void confinementComesBack();
    void portsOnOneAddress();
    void placesThatWereWritten_data();
    void placesThatWereWritten();
    void nothingChosenChangesNothing();
    void brokenDocuments();
    void theResultIsARunLine();
};

void TestHardening::whatIsOffered_data()
{
    QTest::addColumn<QByteArray>("inspect");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("offered");
    const auto row = [](const char *name, const QJsonObject &host, Kind kind, bool offered) {
        QTest::newRow(name) << inspectOf(host, {{u"User"_s, u"1000"_s}}) << kind << offered;
    };
    row("a privileged one", {{u"Privileged"_s, true}}, Kind::Privileged, true);
    row("one that is not", {}, Kind::Privileged, false);
    row("capabilities of the default set", {}, Kind::Capabilities, true);
    row("all dropped", {{u"CapDrop"_s, QJsonArray{u"all"_s}}}, Kind::Capabilities, false);
    row("all dropped and all added", {{u"CapDrop"_s, QJsonArray{u"ALL"_s}}, {u"CapAdd"_s, QJsonArray{u"ALL"_s}}},
        Kind::Capabilities, true);
    row("no-new-privileges=false is none", {{u"SecurityOpt"_s, QJsonArray{u"no-new-privileges=false"_s}}}, Kind::NoNewPrivileges,
        true);
    row("the older spelling is one", {{u"SecurityOpt"_s, QJsonArray{u"no-new-privileges:true"_s}}}, Kind::NoNewPrivileges, false);
    row("a user that is not root", {}, Kind::User, false);
    row("seccomp:unconfined", {{u"SecurityOpt"_s, QJsonArray{u"seccomp:unconfined"_s}}}, Kind::Seccomp, true);
    row("a profile of its own", {{u"SecurityOpt"_s, QJsonArray{u"seccomp={}"_s}}}, Kind::Seccomp, false);
    row("the host's network", {{u"NetworkMode"_s, u"host"_s}}, Kind::HostNetwork, true);
    row("another container's network", {{u"NetworkMode"_s, u"container:web"_s}}, Kind::HostNetwork, false);
    row("no limit of processes", {{u"PidsLimit"_s, -1}}, Kind::Pids, true);
    row("no limit of processors", {}, Kind::Cpus, true);
    row("processors by quota", {{u"CpuQuota"_s, 50000}}, Kind::Cpus, false);
    row("processors by number", {{u"NanoCpus"_s, 500000000}}, Kind::Cpus, false);
    row("shares are no limit", {{u"CpuShares"_s, 512}}, Kind::Cpus, true);
    row("rules of devices", {{u"DeviceCgroupRules"_s, QJsonArray{u"b *:* rwm"_s}}}, Kind::Devices, true);
    row("control groups of its own", {{u"CgroupnsMode"_s, u"private"_s}}, Kind::HostCgroups, false);
    row("a port on one address",
        {{u"PortBindings"_s, QJsonObject{{u"80/tcp"_s, QJsonArray{QJsonObject{{u"HostIp"_s, u"127.0.0.1"_s}}}}}}},
        Kind::PortAddress, false);
    row("a limit of memory", {{u"Memory"_s, 1 << 26}}, Kind::Memory, false);
    QTest::newRow("0:0 is root") << inspectOf({}, {{u"User"_s, u"0:0"_s}}) << Kind::User << true;
    QTest::newRow("no user is root") << inspectOf({}) << Kind::User << true;
}

void TestHardening::whatIsOffered()
{
    QFETCH(QByteArray, inspect);
    QFETCH(Kind, kind);
    QFETCH(bool, offered);
    QCOMPARE(offers(inspect, kind), offered);
}

void TestHardening::whatIsDoneIsNotOfferedAgain()
{
    const QByteArray inspect = inspectOf(
        {{u"Privileged"_s, true},
         {u"NetworkMode"_s, u"host"_s},
         {u"PidMode"_s, u"host"_s},
         {u"IpcMode"_s, u"host"_s},
         {u"UTSMode"_s, u"host"_s},
         {u"CgroupnsMode"_s, u"host"_s},
         {u"PortBindings"_s, QJsonObject{{u"80/tcp"_s, QJsonArray{QJsonObject{{u"HostIp"_s, u""_s}, {u"HostPort"_s, u"80"_s}}}}}},
         {u"UsernsMode"_s, u"host"_s},
         {u"Devices"_s, QJsonArray{QJsonObject{{u"PathOnHost"_s, u"/dev/fuse"_s}}}},
         {u"SecurityOpt"_s, QJsonArray{u"seccomp=unconfined"_s, u"apparmor=unconfined"_s}}},
        {}, {QJsonObject{{u"Type"_s, u"bind"_s}, {u"Source"_s, u"/srv"_s}, {u"Destination"_s, u"/data"_s}, {u"RW"_s, true}}});
    const auto steps = hardeningSteps(inspect);
    QCOMPARE(steps.size(), 19); // every kind
    const auto left = hardened(inspect, steps);
    QVERIFY(left);
    const auto again = hardeningSteps(*left);
    QVERIFY2(again.isEmpty(), again.isEmpty() ? "" : qPrintable(again.first().title));
}

void TestHardening::answers_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    QTest::newRow("capabilities in any spelling") << Kind::Capabilities << u"cap_chown, NET_RAW"_s << true;
    QTest::newRow("no capability at all") << Kind::Capabilities << u""_s << true;
    QTest::newRow("no such capability") << Kind::Capabilities << u"ROOT"_s << false;
    QTest::newRow("a user and a group") << Kind::User << u"1000:1000"_s << true;
    QTest::newRow("a name") << Kind::User << u"www-data"_s << true;
    QTest::newRow("root again") << Kind::User << u"0:1000"_s << false;
    QTest::newRow("an option instead of a user") << Kind::User << u"1000 --privileged"_s << false;
    QTest::newRow("mebibytes") << Kind::Memory << u"512m"_s << true;
    QTest::newRow("less than the engine takes") << Kind::Memory << u"1m"_s << false;
    QTest::newRow("words") << Kind::Memory << u"lots of memory"_s << false;
    QTest::newRow("more than there are numbers") << Kind::Memory << u"999999999999g"_s << false;
    QTest::newRow("processes") << Kind::Pids << u"200"_s << true;
    QTest::newRow("no processes") << Kind::Pids << u"0"_s << false;
    QTest::newRow("half a processor") << Kind::Cpus << u"0.5"_s << true;
    QTest::newRow("no processor") << Kind::Cpus << u"0"_s << false;
    QTest::newRow("a word for processors") << Kind::Cpus << u"all"_s << false;
    QTest::newRow("an address") << Kind::PortAddress << u"127.0.0.1"_s << true;
    QTest::newRow("an address of IPv6") << Kind::PortAddress << u"::1"_s << true;
    QTest::newRow("every address") << Kind::PortAddress << u"0.0.0.0"_s << false;
    QTest::newRow("a name for an address") << Kind::PortAddress << u"localhost"_s << false;
    QTest::newRow("directories") << Kind::ReadOnlyRoot << u"/tmp, /run"_s << true;
    QTest::newRow("no directory") << Kind::ReadOnlyRoot << u"tmp"_s << false;
    QTest::newRow("the root itself") << Kind::ReadOnlyRoot << u"/"_s << false;
    QTest::newRow("options behind a directory") << Kind::ReadOnlyRoot << u"/tmp:exec"_s << false;
}

void TestHardening::answers()
{
    QFETCH(Kind, kind);
    QFETCH(QString, value);
    QFETCH(bool, valid);
    const auto left = hardened(inspectOf({}), {HardeningStep{.kind = kind, .value = value}});
    QCOMPARE(left.has_value(), valid);
    if (!valid)
        QCOMPARE(left.error().kind, ErrorKind::Invalid);
}

void TestHardening::aPortBelow1024SuggestsItsCapability()
{
    const auto steps = hardeningSteps(inspectOf({}, {{u"ExposedPorts"_s, QJsonObject{{u"80/tcp"_s, QJsonObject()}}}}));
    const auto step = std::ranges::find(steps, Kind::Capabilities, &HardeningStep::kind);
    QCOMPARE(step->value, u"NET_BIND_SERVICE"_s);
}

/// Found on the engine: a container that left the host's network was to be connected to it again, under the host's name.
void TestHardening::theHostsNetworkIsLeftWholly()
{
    QJsonObject root = QJsonDocument::fromJson(
                           inspectOf({{u"NetworkMode"_s, u"host"_s}}, {{u"Image"_s, u"web:1"_s}, {u"Hostname"_s, u"harbour"_s}}))
                           .object();
    root[u"NetworkSettings"_s] = QJsonObject{{u"Networks"_s, QJsonObject{{u"host"_s, QJsonObject()}}}};
    const auto line =
        hardened(QJsonDocument(root).toJson(), {HardeningStep{.kind = Kind::HostNetwork}}).and_then([](const QByteArray &left) {
            return handOff(left, Target::Run);
        });
    QVERIFY(line);
    QVERIFY2(!line->text.contains("host"_L1) && !line->text.contains("harbour"_L1), qPrintable(line->text));
}

void TestHardening::mountsBecomeReadOnly()
{
    const QByteArray inspect = inspectOf({{u"Binds"_s, QJsonArray{u"/srv:/data:rw,z"_s, u"/etc:/host"_s}}});
    const auto left = hardened(inspect, {HardeningStep{.kind = Kind::MountReadOnly, .subject = u"/data"_s}});
    QVERIFY(left);
    QCOMPARE(hostOf(*left)["Binds"_L1].toArray(), QJsonArray({u"/srv:/data:ro,z"_s, u"/etc:/host"_s}));
}

void TestHardening::confinementComesBack()
{
    const QByteArray inspect =
        inspectOf({{u"SecurityOpt"_s, QJsonArray{u"seccomp=unconfined"_s, u"apparmor=unconfined"_s, u"label=disable"_s}}});
    const auto left = hardened(inspect, {HardeningStep{.kind = Kind::Seccomp}, HardeningStep{.kind = Kind::AppArmor}});
    QVERIFY(left);
    QCOMPARE(hostOf(*left)["SecurityOpt"_L1].toArray(), QJsonArray({u"label=disable"_s}));
}

void TestHardening::portsOnOneAddress()
{
    const auto at = [](const QString &address) { return QJsonObject{{u"HostIp"_s, address}, {u"HostPort"_s, u"8080"_s}}; };
    const QByteArray inspect =
        inspectOf({{u"PortBindings"_s, QJsonObject{{u"80/tcp"_s, QJsonArray{at(u""_s), at(u"::"_s), at(u"192.0.2.1"_s)}}}}});
    const auto left = hardened(inspect, {HardeningStep{.kind = Kind::PortAddress, .value = u"127.0.0.1"_s}});
    QVERIFY(left);
    QCOMPARE(hostOf(*left)["PortBindings"_L1]["80/tcp"_L1].toArray(), QJsonArray({at(u"127.0.0.1"_s), at(u"192.0.2.1"_s)}));
}

void TestHardening::placesThatWereWritten_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<WrittenPlaces>("places");
    const auto row = [](const char *name, const QByteArray &changes, const WrittenPlaces &places) {
        QTest::newRow(name) << changes << places;
    };
    row("nothing", "[]", {});
    row("nothing, as Go writes it", "null\n", {});
    row("a file beside those of the image", R"([{"Path":"/run","Kind":0},{"Path":"/run/nginx.pid","Kind":1}])",
        {.directories = {u"/run"_s}, .ofImage = {}, .unfit = {}});
    row("a directory that the program makes is made again",
        R"([{"Path":"/var","Kind":0},{"Path":"/var/cache","Kind":0},{"Path":"/var/cache/app","Kind":1},
            {"Path":"/var/cache/app/1","Kind":1},{"Path":"/var/cache/app/1/x","Kind":1}])",
        {.directories = {u"/var/cache"_s}, .ofImage = {}, .unfit = {}});
    row("a directory of its own below the root", R"([{"Path":"/data","Kind":1},{"Path":"/data/db","Kind":1}])",
        {.directories = {u"/data"_s}, .ofImage = {}, .unfit = {}});
    row("a file in the root directory", R"([{"Path":"/core","Kind":1}])",
        {.directories = {}, .ofImage = {}, .unfit = {u"/core"_s}});
    row("files of the image are changed and removed",
        R"([{"Path":"/etc","Kind":0},{"Path":"/etc/hosts.conf","Kind":0},{"Path":"/srv","Kind":0},{"Path":"/srv/old","Kind":2}])",
        {.directories = {}, .ofImage = {u"/etc"_s, u"/srv"_s}, .unfit = {}});
    row("one below another", R"([{"Path":"/tmp","Kind":0},{"Path":"/tmp/a","Kind":1},{"Path":"/tmp/d","Kind":0},
                                 {"Path":"/tmp/d/b","Kind":1},{"Path":"/tmpfile.d","Kind":0},{"Path":"/tmpfile.d/x","Kind":1}])",
        {.directories = {u"/tmp"_s, u"/tmpfile.d"_s}, .ofImage = {}, .unfit = {}});
    row("paths that are none", R"([{"Path":"x","Kind":1},{"Path":"/","Kind":0},{"Path":"/a/b","Kind":9},{"Kind":1},7])", {});
}

void TestHardening::placesThatWereWritten()
{
    QFETCH(QByteArray, changes);
    QFETCH(WrittenPlaces, places);
    const auto found = writtenPlaces(changes);
    QVERIFY(found);
    QCOMPARE(found->directories, places.directories);
    QCOMPARE(found->ofImage, places.ofImage);
    QCOMPARE(found->unfit, places.unfit);
    const auto ofMounts =
        writtenPlaces(R"([{"Path":"/a","Kind":1},{"Path":"/a/b","Kind":1},{"Path":"/c","Kind":1}])", {u"/a/b"_s, u"/c"_s});
    QVERIFY(ofMounts && *ofMounts == WrittenPlaces());
    for (const QByteArray &broken : {"{}"_ba, "["_ba, ""_ba})
        QCOMPARE(writtenPlaces(broken).error().kind, ErrorKind::Malformed);
}

void TestHardening::nothingChosenChangesNothing()
{
    const QByteArray inspect = inspectOf({{u"Privileged"_s, true}}, {{u"User"_s, u"root"_s}});
    QCOMPARE(QJsonDocument::fromJson(*hardened(inspect, {})), QJsonDocument::fromJson(inspect));
}

void TestHardening::brokenDocuments()
{
    for (const QByteArray &broken : {"{"_ba, "[]"_ba, ""_ba, "{\"Id\": 1}"_ba}) {
        QVERIFY(hardeningSteps(broken).isEmpty());
        QCOMPARE(hardened(broken, {}).error().kind, ErrorKind::Malformed);
    }
    const QByteArray odd = "{\"Id\": \"a\", \"HostConfig\": [], \"Config\": 3, \"Mounts\": {}}";
    QVERIFY(hardened(odd, hardeningSteps(odd)));
}

void TestHardening::theResultIsARunLine()
{
    const QByteArray inspect = inspectOf({{u"Privileged"_s, true}}, {{u"Image"_s, u"web:1"_s}});
    const auto line =
        hardened(inspect, hardeningSteps(inspect)).and_then([](const QByteArray &left) { return handOff(left, Target::Run); });
    QVERIFY(line);
    QString text = line->text;
    text.replace(u'=', u' ');
    for (const auto &part : {u"--cap-drop ALL"_s, u"--read-only"_s, u"--user 1000:1000"_s, u"--pids-limit 200"_s,
                             u"/tmp:rw,noexec"_s, u"no-new-privileges"_s})
        QVERIFY2(text.contains(part), qPrintable(line->text));
    QVERIFY(!text.contains("--privileged"_L1));
}

BULKHEAD_TEST(TestHardening)
#include "tst_hardening.moc"
