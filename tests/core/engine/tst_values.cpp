// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/values.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAVersion()
    {
        const auto version =
            parseEngineVersion(R"({"Platform": {"Name": "Docker Engine - Community"}, "Components": [{"Name": "Engine"}],
            "Version": "26.1.5+dfsg1", "ApiVersion": "1.45", "MinAPIVersion": "1.24", "Os": "linux", "Arch": "amd64", "KernelVersion": "6.12"})");
        QVERIFY(version);
        QCOMPARE(version->version, QVersionNumber(26, 1, 5));
        QCOMPARE(version->versionText, u"26.1.5+dfsg1"_s);
        QCOMPARE(version->apiVersion, u"1.45"_s);
        QCOMPARE(version->minApiVersion, u"1.24"_s);
        QCOMPARE(version->platform, u"Docker Engine - Community"_s);
        QVERIFY(!version->isPodman);
    }

    void knowsPodman()
    {
        QVERIFY(parseEngineVersion(R"({"Version": "5.4.2", "Components": [{"Name": "Podman Engine"}, {"Name": "Conmon"}]})")
                    ->isPodman);
    }

    void readsInfo()
    {
        const auto info = parseEngineInfo(R"({"ID": "i", "Name": "host", "NCPU": 4, "MemTotal": 8589934592, "Driver": "overlay2",
            "CgroupVersion": "2", "SecurityOptions": ["name=seccomp,profile=builtin", "name=rootless"], "Warnings": null,
            "ContainersRunning": 3, "LiveRestoreEnabled": true})");
        QVERIFY(info);
        QCOMPARE(info->memory, 8589934592);
        QCOMPARE(info->containersRunning, 3);
        QVERIFY(info->liveRestore);
        QVERIFY(info->warnings.isEmpty());
        QVERIFY(info->hasSecurityOption(u"seccomp"));
        QVERIFY(info->hasSecurityOption(u"rootless"));
        QVERIFY(!info->hasSecurityOption(u"apparmor"));
        QVERIFY2(!info->hasSecurityOption(u"sec"), "a prefix is no option");
        QVERIFY2(!info->hasSecurityOption(u"builtin"), "a profile is no option");
    }

    void readsSecurityOptionsOfTheOldestApi()
    {
        EngineInfo info;
        info.securityOptions = {u"apparmor"_s, u"seccomp"_s};
        QVERIFY(info.hasSecurityOption(u"apparmor"));
        QVERIFY(!info.hasSecurityOption(u"selinux"));
    }

    void readsImagesNetworksAndVolumes()
    {
        const auto images =
            parseImageList(R"([{"Id": "sha256:1", "RepoTags": ["a:1", "<none>:<none>"], "Size": 5000000000, "Created": 7},
                                               {"Id": "sha256:2", "RepoTags": null}])");
        QCOMPARE(images->size(), 2);
        QCOMPARE(images->constFirst().tags, QStringList{u"a:1"_s});
        QCOMPARE(images->constFirst().size, 5000000000);
        const auto networks =
            parseNetworkList(R"([{"Id": "n", "Name": "bridge", "Driver": "bridge", "Scope": "local", "Internal": true}])");
        QVERIFY(networks->constFirst().internal);
        const auto volumes =
            parseVolumeList(R"({"Volumes": [{"Name": "v", "Driver": "local", "Mountpoint": "/m"}], "Warnings": []})");
        QCOMPARE(volumes->constFirst().mountpoint, u"/m"_s);
        QCOMPARE(parseVolumeList(R"({"Volumes": null})")->size(), 0);
        QCOMPARE(parseVolumeList("[]").error().kind, ErrorKind::Malformed);
    }

    void readsAnEventToTheNanosecond()
    {
        const auto event = parseEvent(R"({"status": "start", "Type": "container", "Action": "start",
            "Actor": {"ID": "abc", "Attributes": {"image": "x", "name": "web\n1"}}, "time": 1763766131, "timeNano": 1763766131123456789})");
        QVERIFY(event);
        QCOMPARE(event->timeNano, 1763766131123456789);
        QCOMPARE(event->attributes.value(u"name"_s), u"web\n1"_s);
        QCOMPARE(parseEvent("{}").error().kind, ErrorKind::Malformed);
        QCOMPARE(parseEvent(R"({"Type": "container"})").error().kind, ErrorKind::Malformed);
    }

    void readsTop()
    {
        const auto top = parseTop(R"({"Titles": ["PID", "COMMAND"], "Processes": [["1", "sleep inf"], ["2", "ps -o pid"]]})");
        QCOMPARE(top->titles, (QStringList{u"PID"_s, u"COMMAND"_s}));
        QCOMPARE(top->processes.constLast(), (QStringList{u"2"_s, u"ps -o pid"_s}));
        QCOMPARE(parseTop(R"({"Titles": ["PID"], "Processes": null})")->processes.size(), 0);
        QCOMPARE(parseTop("{}").error().kind, ErrorKind::Malformed);
    }

    void everyStateHasItsName()
    {
        using enum ContainerState;
        const QList<std::pair<QString, ContainerState>> states{
            {u"created"_s, Created},   {u"running"_s, Running}, {u"paused"_s, Paused},  {u"restarting"_s, Restarting},
            {u"removing"_s, Removing}, {u"exited"_s, Exited},   {u"stopped"_s, Exited}, {u"dead"_s, Dead},
            {u""_s, Unknown},          {u"Running"_s, Unknown}};
        for (const auto &[name, state] : states)
            QCOMPARE(containerStateFromName(name), state);
    }
};

BULKHEAD_TEST(ValuesTest)
#include "tst_values.moc"
