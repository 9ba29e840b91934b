// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recreate/recreateplan.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::recreate;
using namespace Qt::StringLiterals;

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(BULKHEAD_TEST_DATA "/recreate/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The recorded container with some members replaced; a null one is taken away. "HostConfig/Links" is a path.
QByteArray changedInspect(const QList<std::pair<QString, QJsonValue>> &members)
{
    QJsonObject root = QJsonDocument::fromJson(recorded(u"inspect.json"_s)).object();
    const auto set = [](auto &&self, QJsonObject object, const QStringList &path, const QJsonValue &value) -> QJsonObject {
        if (path.size() == 1) {
            object[path.constFirst()] = value;
            return object;
        }
        object[path.constFirst()] = self(self, object[path.constFirst()].toObject(), path.sliced(1), value);
        return object;
    };
    for (const auto &[path, value] : members)
        root = set(set, root, path.split(u'/'), value);
    return QJsonDocument(root).toJson();
}

RecreateFacts factsOf(const QByteArray &inspect)
{
    const QByteArray image = R"({"Id": "sha256:27f5ff4a6c2c3f5f1e81a6c505d393306797382d91e2f21e76797573baab1b1d", "Config": {}})";
    return {.rawInspect = inspect, .imageOfName = image, .imageOfContainer = image, .changedFiles = 0};
}

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &name : path.split(u'/'))
        value = value.toObject().value(name);
    return value;
}

/// The words at the end of an error, whether there is one or not.
QString words(const auto &result)
{
    return result ? QString() : result.error().what;
}

} // namespace

class RecreatePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBodyOfARecordedContainer()
    {
        const auto body = createBody(factsOf(recorded(u"inspect.json"_s)));
        QVERIFY2(body, qPrintable(words(body)));
        const QByteArray text = QJsonDocument(*body).toJson();
        if (qEnvironmentVariableIsSet("BULKHEAD_UPDATE_GOLDEN")) {
            QFile file(QStringLiteral(BULKHEAD_TEST_DATA "/recreate/body.json"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        QCOMPARE(text, recorded(u"body.json"_s));
    }

    /// Whatever an engine of tomorrow tells of Config and HostConfig is sent back to it.
    void nothingIsLost()
    {
        const QJsonObject root = QJsonDocument::fromJson(recorded(u"inspect.json"_s)).object();
        const auto body = createBody(factsOf(recorded(u"inspect.json"_s)));
        QVERIFY2(body, qPrintable(words(body)));
        const QStringList changed{u"Hostname"_s, u"Binds"_s, u"Mounts"_s}; // each has a row below
        const QJsonObject config = root["Config"_L1].toObject();
        for (auto it = config.begin(); it != config.end(); ++it) {
            if (!changed.contains(it.key()))
                QVERIFY2((*body)[it.key()] == it.value(), qPrintable(it.key()));
        }
        const QJsonObject host = root["HostConfig"_L1].toObject();
        for (auto it = host.begin(); it != host.end(); ++it) {
            if (!changed.contains(it.key()))
                QVERIFY2((*body)["HostConfig"_L1][it.key()] == it.value(), qPrintable(it.key()));
        }
        QCOMPARE((*body)["HostConfig"_L1]["FutureSetting"_L1]["Count"_L1].toInteger(), 9007199254740993);
    }

    void whatTheEngineFillsInAgain_data()
    {
        using Members = QList<std::pair<QString, QJsonValue>>;
        QTest::addColumn<Members>("members");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("expected"); // undefined: not in the body
        const QJsonValue absent(QJsonValue::Undefined);
        const auto row = [](const char *name, const Members &members, const QString &path, const QJsonValue &expected) {
            QTest::newRow(name) << members << path << expected;
        };
        row("its short id is no host name of its own", {}, u"Hostname"_s, absent);
        row("a host name that was asked for stays", {{u"Config/Hostname"_s, u"web"_s}}, u"Hostname"_s, u"web"_s);
        row("another container's network brings its host name",
            {{u"HostConfig/NetworkMode"_s, u"container:abc"_s}, {u"Config/Hostname"_s, u"web"_s}}, u"Hostname"_s, absent);
        row("another container's network takes no exposed ports", {{u"HostConfig/NetworkMode"_s, u"container:abc"_s}},
            u"ExposedPorts"_s, absent);
        row("another container's network has no endpoints", {{u"HostConfig/NetworkMode"_s, u"container:abc"_s}},
            u"NetworkingConfig"_s, absent);
        row("the host's UTS namespace takes no host name",
            {{u"HostConfig/UTSMode"_s, u"host"_s}, {u"Config/Hostname"_s, u"lab"_s}}, u"Hostname"_s, absent);
        row("the host's network has no endpoints", {{u"HostConfig/NetworkMode"_s, u"host"_s}}, u"NetworkingConfig"_s, absent);
        row("links as create takes them", {{u"HostConfig/Links"_s, QJsonArray{u"/db:/rich/database"_s, u"/cache:/rich/cache"_s}}},
            u"HostConfig/Links"_s, QJsonArray{u"db:database"_s, u"cache:cache"_s});
        row("a volume without a name keeps its data", {}, u"HostConfig/Binds"_s,
            QJsonArray{u"data:/data"_s, u"/etc:/host/etc:ro"_s,
                       u"8861da7b2b731d4375d2190e95919b7e304af76c9590e947fab8f0b7e918d213:/anonymous"_s});
        row("a mount without a source keeps its data", {}, u"HostConfig/Mounts"_s,
            QJsonArray{QJsonObject{{u"Type"_s, u"volume"_s},
                                   {u"Target"_s, u"/other"_s},
                                   {u"Source"_s, u"e885ac65264e8e7f5a3c44778025758d6e545dba351b76e63fa679647fa85fe2"_s}}});
        row("an address that was asked for stays", {}, u"NetworkingConfig/EndpointsConfig/front/IPAMConfig/IPv4Address"_s,
            u"198.51.100.20"_s);
        row("an address that the engine chose goes", {}, u"NetworkingConfig/EndpointsConfig/front/IPAddress"_s, absent);
        row("aliases stay", {}, u"NetworkingConfig/EndpointsConfig/front/Aliases"_s, QJsonArray{u"web"_s, u"www"_s});
        row("the alias that is its short id goes",
            {{u"NetworkSettings/Networks/front/Aliases"_s, QJsonArray{u"web"_s, u"2e5d25c2ef99"_s}}},
            u"NetworkingConfig/EndpointsConfig/front/Aliases"_s, QJsonArray{u"web"_s});
        row("links within a network stay", {}, u"NetworkingConfig/EndpointsConfig/front/Links"_s, QJsonArray{u"db:database"_s});
        row("a generated hardware address goes", {}, u"NetworkingConfig/EndpointsConfig/front/MacAddress"_s, absent);
        row("that of a container that does not run was asked for", {{u"State/Running"_s, false}},
            u"NetworkingConfig/EndpointsConfig/front/MacAddress"_s, u"02:42:c6:33:64:14"_s);
        row("a setting of an endpoint that is not known stays", {{u"NetworkSettings/Networks/front/Future"_s, 7}},
            u"NetworkingConfig/EndpointsConfig/front/Future"_s, 7);
        row("a network that is named by its id",
            {{u"HostConfig/NetworkMode"_s, u"15fa5b4a979587e244ebead9e3466e11476cd1e282c6f0b08fa640b2cda85fde"_s}},
            u"NetworkingConfig/EndpointsConfig/front/Aliases"_s, QJsonArray{u"web"_s, u"www"_s});
        row("the engine's own bridge without settings needs no endpoint",
            {{u"HostConfig/NetworkMode"_s, u"default"_s},
             {u"NetworkSettings/Networks"_s, QJsonObject{{u"bridge"_s, QJsonObject{{u"IPAddress"_s, u"172.17.0.2"_s}}}}}},
            u"NetworkingConfig"_s, absent);
    }
    void whatTheEngineFillsInAgain()
    {
        using Members = QList<std::pair<QString, QJsonValue>>;
        QFETCH(const Members, members);
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, expected);
        const auto body = createBody(factsOf(changedInspect(members)));
        QVERIFY2(body, qPrintable(words(body)));
        QCOMPARE(valueAt(*body, path), expected);
    }

    void anEntryPointThatWasTakenAwayStaysAway()
    {
        RecreateFacts facts = factsOf(recorded(u"inspect.json"_s));
        facts.imageOfContainer = R"({"Id": "sha256:27f5", "Config": {"Entrypoint": ["/init"]}})";
        QCOMPARE(createBody(facts)->value("Entrypoint"_L1), QJsonValue(QJsonArray{u""_s}));
        facts.imageOfContainer = R"({"Id": "sha256:27f5", "Config": {"Entrypoint": null}})";
        QCOMPARE(createBody(facts)->value("Entrypoint"_L1), QJsonValue(QJsonValue::Null));
    }

    void theImageIsTheOneItWasMadeFrom()
    {
        RecreateFacts facts = factsOf(recorded(u"inspect.json"_s));
        QCOMPARE(createBody(facts)->value("Image"_L1).toString(), u"bulkhead-lab:1"_s);
        facts.imageOfName = R"({"Id": "sha256:another"})";
        QVERIFY(createBody(facts)->value("Image"_L1).toString().startsWith("sha256:27f5"_L1));
        const auto plan = planRecreation(facts, {.user = u"0"_s});
        QVERIFY2(plan, qPrintable(words(plan)));
        QVERIFY(plan->notes.join(u'\n').contains("bulkhead-lab:1"_L1));
        facts.imageOfName.clear(); // the tag is gone
        QVERIFY(createBody(facts)->value("Image"_L1).toString().startsWith("sha256:27f5"_L1));
    }

    void changes_data()
    {
        QTest::addColumn<RecreateChange>("change");
        QTest::addColumn<QList<SettingChange>>("expected");
        const auto row = [](const char *name, const RecreateChange &change, const QList<SettingChange> &expected) {
            QTest::newRow(name) << change << expected;
        };
        row("a seccomp profile", {.seccomp = R"({"defaultAction":"SCMP_ACT_ALLOW"})"},
            {{u"HostConfig.SecurityOpt[seccomp]"_s, {}, uR"({"defaultAction":"SCMP_ACT_ALLOW"})"_s}});
        row("privileges may come again", {.noNewPrivileges = false},
            {{u"HostConfig.SecurityOpt[no-new-privileges]"_s, u"true"_s, u"false"_s}});
        row("an AppArmor profile", {.appArmor = u"docker-web"_s},
            {{u"HostConfig.SecurityOpt[apparmor]"_s, u"unconfined"_s, u"docker-web"_s}});
        row("the engine's own AppArmor profile", {.appArmor = u""_s},
            {{u"HostConfig.SecurityOpt[apparmor]"_s, u"unconfined"_s, {}}});
        row("capabilities", {.capAdd = QStringList{}, .capDrop = QStringList{u"ALL"_s}},
            {{u"HostConfig.CapAdd"_s, uR"(["NET_ADMIN"])"_s, u"[]"_s},
             {u"HostConfig.CapDrop"_s, uR"(["MKNOD"])"_s, uR"(["ALL"])"_s}});
        row("a user", {.user = u"app"_s}, {{u"Config.User"_s, u"1000:1000"_s, u"app"_s}});
        row("a root that can be written", {.readonlyRootfs = false}, {{u"HostConfig.ReadonlyRootfs"_s, u"true"_s, u"false"_s}});
        row("any other member", {.hostConfig = {{u"PidsLimit"_s, 7}}}, {{u"HostConfig.PidsLimit"_s, u"50"_s, u"7"_s}});
        row("a member that is taken away", {.hostConfig = {{u"Sysctls"_s, QJsonValue::Null}}},
            {{u"HostConfig.Sysctls"_s, uR"({"net.ipv4.ip_forward":"0"})"_s, {}}});
        row("a member of Config", {.config = {{u"StopTimeout"_s, 5}}}, {{u"Config.StopTimeout"_s, u"3"_s, u"5"_s}});
    }
    void changes()
    {
        QFETCH(const RecreateChange, change);
        QFETCH(const QList<SettingChange>, expected);
        const auto plan = planRecreation(factsOf(recorded(u"inspect.json"_s)), change);
        QVERIFY2(plan, qPrintable(words(plan)));
        QCOMPARE(plan->differences, expected);
    }

    void oldSpellingsOfAnOptionAreReplaced()
    {
        const QJsonArray old{u"seccomp:unconfined"_s, u"no-new-privileges:true"_s, u"label=disable"_s};
        const auto plan = planRecreation(factsOf(changedInspect({{u"HostConfig/SecurityOpt"_s, old}})),
                                         {.seccomp = "{}", .noNewPrivileges = true, .appArmor = u"x"_s});
        QVERIFY2(plan, qPrintable(words(plan)));
        const QJsonArray expected{u"label=disable"_s, u"seccomp={}"_s, u"no-new-privileges"_s, u"apparmor=x"_s};
        QCOMPARE(plan->body["HostConfig"_L1]["SecurityOpt"_L1], QJsonValue(expected));
    }

    void aContainerThatBecomesPrivilegedLosesItsMasks()
    {
        const auto plan = planRecreation(factsOf(recorded(u"inspect.json"_s)), {.privileged = true});
        QVERIFY2(plan, qPrintable(words(plan)));
        QVERIFY(!plan->body["HostConfig"_L1].toObject().contains("MaskedPaths"_L1));
        QVERIFY(!plan->body["HostConfig"_L1].toObject().contains("ReadonlyPaths"_L1));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("inspect");
        QTest::addColumn<RecreateChange>("change");
        QTest::addColumn<QString>("words");
        const RecreateChange change{.user = u"0"_s};
        QTest::newRow("what is no inspect document") << QByteArray("[]") << change << u"no inspect document"_s;
        QTest::newRow("truncated") << recorded(u"inspect.json"_s).first(4000) << change << u"no inspect document"_s;
        QTest::newRow("one that is removed when it stops")
            << changedInspect({{u"HostConfig/AutoRemove"_s, true}}) << change << u"--rm"_s;
        QTest::newRow("a task of a service")
            << changedInspect({{u"Config/Labels"_s, QJsonObject{{u"com.docker.swarm.service.id"_s, u"x"_s}}}}) << change
            << u"swarm"_s;
        QTest::newRow("one that is paused") << changedInspect({{u"State/Paused"_s, true}}) << change << u"paused"_s;
        QTest::newRow("one that is like that already")
            << recorded(u"inspect.json"_s) << RecreateChange{.user = u"1000:1000"_s} << u"already"_s;
        QTest::newRow("no change at all") << recorded(u"inspect.json"_s) << RecreateChange{} << u"already"_s;
    }
    void refused()
    {
        QFETCH(const QByteArray, inspect);
        QFETCH(const RecreateChange, change);
        QFETCH(const QString, words);
        const auto plan = planRecreation(factsOf(inspect), change);
        QVERIFY(!plan);
        QVERIFY2(plan.error().what.contains(words), qPrintable(plan.error().what));
    }

    void furtherNetworksAreSteps()
    {
        const auto plan = planRecreation(factsOf(recorded(u"inspect.json"_s)), {.user = u"0"_s});
        QVERIFY2(plan, qPrintable(words(plan)));
        const QJsonObject endpoint{{u"IPAMConfig"_s, QJsonObject{{u"IPv4Address"_s, u"203.0.113.5"_s}}},
                                   {u"Aliases"_s, QJsonArray{u"behind"_s}},
                                   {u"GwPriority"_s, 5}};
        QCOMPARE(plan->networks, (QList<NetworkStep>{{.network = u"back"_s, .endpoint = endpoint}}));
    }

    void oneThatLeftItsNetworkLeavesItAgain()
    {
        const QJsonObject only{{u"back"_s, QJsonObject{{u"Aliases"_s, QJsonArray{u"behind"_s}}}}};
        const auto plan = planRecreation(factsOf(changedInspect({{u"NetworkSettings/Networks"_s, only}})), {.user = u"0"_s});
        QVERIFY2(plan, qPrintable(words(plan)));
        QCOMPARE(plan->networks.size(), 2);
        QVERIFY(!plan->networks[0].isDisconnect);
        QVERIFY(plan->networks[1].isDisconnect);
        QCOMPARE(plan->networks[1].network, u"front"_s);
    }

    void thePlanKnowsTheContainer()
    {
        RecreateFacts facts = factsOf(recorded(u"inspect.json"_s));
        facts.namesInUse = {u"rich"_s, u"rich-before-bulkhead"_s, u"rich-before-bulkhead-2"_s};
        facts.changedFiles = 3;
        facts.others = {
            R"({"Id": "1", "Name": "/side", "HostConfig": {"NetworkMode": "container:2e5d25c2ef998f4611a11922f927fe66da6195268470d0c824876058c5b564c7"}})",
            R"({"Id": "2", "Name": "/reader", "HostConfig": {"VolumesFrom": ["rich:ro"]}})",
            R"({"Id": "3", "Name": "/alone", "HostConfig": {"NetworkMode": "front"}})"};
        const auto plan = planRecreation(facts, {.user = u"0"_s});
        QVERIFY2(plan, qPrintable(words(plan)));
        QCOMPARE(plan->name, u"rich"_s);
        QCOMPARE(plan->oldName, u"rich-before-bulkhead-3"_s);
        QVERIFY(plan->wasRunning);
        QVERIFY(plan->hasHealthCheck);
        QCOMPARE(plan->stopSeconds, 3);
        QVERIFY(!plan->restartsAlways);
        const QString notes = plan->notes.join(u'\n');
        QVERIFY2(notes.contains("side, reader"_L1) && !notes.contains("alone"_L1), qPrintable(notes));
        QVERIFY2(notes.contains(u'3'), qPrintable(notes));
        QVERIFY2(notes.contains("port"_L1), qPrintable(notes)); // 127.0.0.1:0:80
    }

    void anotherLifeOfTheSameContainerIsTheSame()
    {
        const QByteArray before = recorded(u"inspect.json"_s);
        QByteArray after = before;
        after.replace("2e5d25c2ef99", "aaaaaaaaaaaa"); // id, short id, paths
        after.replace("2026-11-28T04:37", "2026-11-28T05:00");
        after.replace("\"Pid\": 27299", "\"Pid\": 1");
        after.replace("02:42:c6:33:64:14", "02:42:00:00:00:01");
        QCOMPARE(inspectDifferences(before, after), QList<SettingChange>());
    }

    void whatWasLostIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("setting");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &setting) {
            QTest::newRow(name) << path << value << setting;
        };
        row("a variable", u"Config/Env"_s, QJsonArray{u"A=b"_s}, u"Config.Env"_s);
        row("a security option", u"HostConfig/SecurityOpt"_s, QJsonArray{u"no-new-privileges"_s},
            u"HostConfig.SecurityOpt[apparmor]"_s);
        row("a capability", u"HostConfig/CapDrop"_s, QJsonValue::Null, u"HostConfig.CapDrop"_s);
        row("an alias", u"NetworkSettings/Networks/front/Aliases"_s, QJsonArray{u"web"_s}, u"Networks.front"_s);
        row("a mount", u"Mounts"_s, QJsonArray{}, u"Mounts"_s);
        row("a setting that is not known", u"HostConfig/FutureSetting"_s, QJsonValue::Null, u"HostConfig.FutureSetting"_s);
    }
    void whatWasLostIsSeen()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, setting);
        const auto differences = inspectDifferences(recorded(u"inspect.json"_s), changedInspect({{path, value}}));
        QVERIFY(std::ranges::any_of(differences, [&setting](const SettingChange &change) { return change.setting == setting; }));
    }
};

BULKHEAD_TEST(RecreatePlanTest)
#include "tst_recreateplan.moc"
