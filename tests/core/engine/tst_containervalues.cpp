// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/values.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

namespace {

QByteArray answerOf(const QString &name)
{
    QFile file(QStringLiteral(BULKHEAD_TEST_DATA "/engine/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ContainerDetails parsed(const QByteArray &json)
{
    const auto details = parseContainerDetails(json);
    if (!details)
        qFatal("%s", qPrintable(details.error().what));
    return *details;
}

} // namespace

class ContainerValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAContainerIs()
    {
        const auto details = parsed(answerOf(u"inspect.json"_s));
        QCOMPARE(details.id.shortened(), u"4dfbe7f3c4d1"_s);
        QCOMPARE(details.name, u"web1"_s);
        QCOMPARE(details.image.toString(), u"bulkhead-lab:1"_s);
        QCOMPARE(details.imageId.toString(), u"sha256:1111"_s);
        QCOMPARE(details.created, QDateTime::fromString(u"2026-11-21T23:02:11.123Z"_s, Qt::ISODateWithMs));
        QCOMPARE(details.startedAt, QDateTime::fromString(u"2026-11-21T23:02:12.500Z"_s, Qt::ISODateWithMs));
        QVERIFY2(!details.finishedAt.isValid(), "Go's zero time is no time");
        QCOMPARE(details.state, ContainerState::Running);
        QCOMPARE(details.pid, 4711);
        QCOMPARE(details.health, u"healthy"_s);
        QCOMPARE(details.user, u"1000:1000"_s);
        QCOMPARE(details.environment, (QStringList{u"PATH=/bin"_s, u"SECRET=x=y"_s}));
        QCOMPARE(details.entrypoint, QStringList());
        QCOMPARE(details.command, (QStringList{u"httpd"_s, u"-f"_s}));
        QCOMPARE(details.labels.value(u"com.example"_s), u"1"_s);
        QCOMPARE(details.appArmorProfile, u"docker-default"_s);
    }

    void readsWhatItMayDo()
    {
        const auto details = parsed(answerOf(u"inspect.json"_s));
        QVERIFY(!details.privileged);
        QCOMPARE(details.capAdd, (QStringList{u"CAP_NET_ADMIN"_s, u"sys_time"_s}));
        QCOMPARE(details.capDrop, QStringList{u"ALL"_s});
        QCOMPARE(details.securityOpt.size(), 2);
        QCOMPARE(details.networkMode, u"container:abc"_s);
        QCOMPARE(details.pidMode, u"host"_s);
        QCOMPARE(details.cgroupnsMode, u"private"_s);
        QVERIFY(details.readonlyRootfs);
        QVERIFY(details.init);
        QCOMPARE(details.memoryLimit, 67108864);
        QCOMPARE(details.nanoCpus, 500000000);
        QCOMPARE(details.cpuQuota, 50000);
        QCOMPARE(details.pidsLimit, 64);
        QCOMPARE(details.devices, QStringList{u"/dev/fuse:/dev/fuse:rwm"_s});
        QCOMPARE(details.tmpfs.value(u"/tmp"_s), u"size=1m"_s);
        QVERIFY2(details.maskedPaths && details.maskedPaths->isEmpty(), "an empty list means unmasked");
        QCOMPARE(details.readonlyPaths.value(), QStringList{u"/proc/sys"_s});
        QCOMPARE(details.restartPolicy, u"always"_s);
    }

    void readsMountsPortsAndNetworks()
    {
        const auto details = parsed(answerOf(u"inspect.json"_s));
        const QList<Mount> mounts{{.type = u"bind"_s,
                                   .name = {},
                                   .source = u"/run"_s,
                                   .destination = u"/host/run"_s,
                                   .mode = u"ro,Z"_s,
                                   .propagation = u"rslave"_s,
                                   .writable = false},
                                  {.type = u"volume"_s,
                                   .name = u"data"_s,
                                   .source = u"/var/lib/docker/volumes/data/_data"_s,
                                   .destination = u"/data"_s,
                                   .mode = {},
                                   .propagation = {},
                                   .writable = true}};
        QCOMPARE(details.mounts, mounts);
        const QList<PortBinding> ports{
            {.hostAddress = {}, .hostPort = 0, .containerPort = 80, .protocol = u"tcp"_s},
            {.hostAddress = u"0.0.0.0"_s, .hostPort = 8443, .containerPort = 443, .protocol = u"tcp"_s},
            {.hostAddress = u"::"_s, .hostPort = 8443, .containerPort = 443, .protocol = u"tcp"_s}};
        QCOMPARE(details.ports, ports);
        QCOMPARE(details.networks.value(u"front"_s), u"172.18.0.2"_s);
        QCOMPARE(details.networks.value(u"six"_s), u"fd00::2"_s);
    }

    void absentIsNotEmpty()
    {
        const auto details =
            parsed(R"({"Id": "abc", "HostConfig": {"MaskedPaths": null, "CapAdd": null}, "Config": {"Env": null}})");
        QVERIFY(!details.maskedPaths.has_value());
        QVERIFY(!details.readonlyPaths.has_value());
        QVERIFY(!details.effectiveCaps.has_value());
        QCOMPARE(details.capAdd, QStringList());
        QCOMPARE(details.state, ContainerState::Unknown);
        QCOMPARE(details.pid, 0);
        QVERIFY(!details.created.isValid());
    }

    void aStoppedContainerShowsItsConfiguredPorts()
    {
        const auto details =
            parsed(R"({"Id": "abc", "HostConfig": {"PortBindings": {"53/udp": [{"HostIp": "", "HostPort": "5353"}]}},)"
                   R"("NetworkSettings": {"Ports": {}}})");
        QCOMPARE(details.ports,
                 (QList<PortBinding>{{.hostAddress = {}, .hostPort = 5353, .containerPort = 53, .protocol = u"udp"_s}}));
    }

    void readsPodmansCapabilities()
    {
        const auto details = parsed(R"({"Id": "abc", "EffectiveCaps": [], "BoundingCaps": ["CAP_CHOWN"]})");
        QCOMPARE(details.effectiveCaps.value(), QStringList());
        QCOMPARE(details.boundingCaps.value(), QStringList{u"CAP_CHOWN"_s});
    }

    void refusesWhatIsNoContainer_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("an object without an id") << QByteArray("{}");
        QTest::newRow("cut off") << QByteArray("{\"Id\": \"abc\", \"Na");
        QTest::newRow("nested 100000 deep") << QByteArray("[").repeated(100000);
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
    }
    void refusesWhatIsNoContainer()
    {
        QFETCH(const QByteArray, json);
        const auto details = parseContainerDetails(json);
        QVERIFY(!details);
        QCOMPARE(details.error().kind, ErrorKind::Malformed);
    }

    void wrongKindsAreReadAsAbsent()
    {
        const auto details = parsed(
            R"({"Id": "abc", "Name": 5, "State": [], "Config": {"Env": {"a": 1}, "Cmd": "sh"}, "HostConfig": 7, "Mounts": {"a": 1}})");
        QCOMPARE(details.name, QString());
        QCOMPARE(details.environment, QStringList());
        QCOMPARE(details.command, QStringList{u"sh"_s});
        QCOMPARE(details.mounts.size(), 0);
    }

    void readsTheList()
    {
        const auto list = parseContainerList(answerOf(u"containers.json"_s));
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->constFirst().name, u"own"_s);
        QCOMPARE(list->constFirst().state, ContainerState::Exited);
        QCOMPARE(list->constFirst().created.toSecsSinceEpoch(), 1763766131);
        QCOMPARE(list->constLast().state, ContainerState::Unknown);
        QCOMPARE(parseContainerList("null")->size(), 0);
        QCOMPARE(parseContainerList("{}").error().kind, ErrorKind::Malformed);
    }

    void noNewPrivileges_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("expected"); ///< -1: not said
        QTest::newRow("nothing said") << QStringList{} << -1;
        QTest::newRow("another option") << QStringList{u"seccomp=unconfined"_s} << -1;
        QTest::newRow("the bare word") << QStringList{u"no-new-privileges"_s} << 1;
        QTest::newRow("with a colon") << QStringList{u"no-new-privileges:true"_s} << 1;
        QTest::newRow("=false is off") << QStringList{u"no-new-privileges=false"_s} << 0;
        QTest::newRow(":0 is off") << QStringList{u"no-new-privileges:0"_s} << 0;
        QTest::newRow("the last one counts") << QStringList{u"no-new-privileges"_s, u"no-new-privileges=false"_s} << 0;
        QTest::newRow("a word that only begins so") << QStringList{u"no-new-privileges-ever"_s} << -1;
    }
    void noNewPrivileges()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, expected);
        const auto answer = bulkhead::engine::noNewPrivileges(options);
        QCOMPARE(answer ? int(*answer) : -1, expected);
    }

    void seccompChoice_data()
    {
        using enum SeccompChoice::Kind;
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<SeccompChoice::Kind>("kind");
        QTest::newRow("nothing said") << QStringList{u"apparmor=unconfined"_s} << EngineDefault;
        QTest::newRow("builtin") << QStringList{u"seccomp=builtin"_s} << EngineDefault;
        QTest::newRow("unconfined") << QStringList{u"seccomp=unconfined"_s} << Unconfined;
        QTest::newRow("unconfined in the old spelling") << QStringList{u"seccomp:unconfined"_s} << Unconfined;
        QTest::newRow("an inlined profile") << QStringList{uR"(seccomp={"defaultAction":"SCMP_ACT_ERRNO"})"_s} << Custom;
        QTest::newRow("the last one counts") << QStringList{u"seccomp={}"_s, u"seccomp=unconfined"_s} << Unconfined;
    }
    void seccompChoice()
    {
        QFETCH(const QStringList, options);
        QFETCH(const SeccompChoice::Kind, kind);
        const auto choice = bulkhead::engine::seccompChoice(options);
        QCOMPARE(choice.kind, kind);
        QCOMPARE(choice.profileJson.isEmpty(), kind != SeccompChoice::Kind::Custom);
    }

    void seccompInForce_data()
    {
        using enum SeccompChoice::Kind;
        QTest::addColumn<bool>("isPrivileged");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isPodman");
        QTest::addColumn<SeccompChoice::Kind>("kind");
        const QString own = u"seccomp={}"_s;
        QTest::newRow("the engine's own") << false << QString() << u"26.1.5"_s << false << EngineDefault;
        QTest::newRow("a profile of its own") << false << own << u"26.1.5"_s << false << Custom;
        QTest::newRow("privileged") << true << QString() << u"28.0.0"_s << false << Unconfined;
        QTest::newRow("privileged, builtin") << true << u"seccomp=builtin"_s << u"28.0.0"_s << false << Unconfined;
        QTest::newRow("an old engine ignores it") << true << own << u"26.1.5"_s << false << Unconfined;
        QTest::newRow("27.0 honours it") << true << own << u"27.0.0"_s << false << Custom;
        QTest::newRow("Podman honours it") << true << own << u"4.3.1"_s << true << Custom;
        QTest::newRow("an unknown version is taken for an old one") << true << own << QString() << false << Unconfined;
    }
    void seccompInForce()
    {
        QFETCH(const bool, isPrivileged);
        QFETCH(const QString, option);
        QFETCH(const QString, version);
        QFETCH(const bool, isPodman);
        ContainerDetails details;
        details.privileged = isPrivileged;
        if (!option.isEmpty())
            details.securityOpt = {option};
        EngineVersion engine;
        engine.version = QVersionNumber::fromString(version);
        engine.isPodman = isPodman;
        QTEST(bulkhead::engine::seccompInForce(details, engine).kind, "kind");
    }
};

BULKHEAD_TEST(ContainerValuesTest)
#include "tst_containervalues.moc"
