// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/containerhandoff.h"
#include "core/handoff/dockerrun.h"
#include "core/handoff/handoffspec.h"
#include "core/handoff/shellwords.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::handoff;

class TestContainerHandOff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void options_data();
    void options();
    void whatTheImageSetsIsLeftOut();
    void secretsAreNamedOnly();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void composeReadsBack();
    void podReadsBack();
    void taskReadsBack();
    void unit();
    void whatIsEasilyForgotten();
    void tmpfsSizes();
    void whatCannotBeExpressedIsSaid_data();
    void whatCannotBeExpressedIsSaid();
    void brokenInspects();
    void targetNames();
};

static QJsonObject inspect(const QJsonObject &host = {}, const QJsonObject &config = {})
{
    QJsonObject all = config;
    if (!all.contains(u"Image"_s))
        all[u"Image"_s] = u"nginx:1.27"_s;
    return {{u"Id"_s, QString(64, u'a')}, {u"Name"_s, u"/web"_s}, {u"Config"_s, all}, {u"HostConfig"_s, host}};
}

static HandOff handed(const QJsonObject &document, Target target, const HandOffOptions &options = {})
{
    const auto result = handOff(QJsonDocument(document).toJson(), target, options);
    return result ? *result : HandOff{u"error"_s, {}};
}

static QStringList words(const QString &line)
{
    QStringList texts;
    const auto command = splitShellCommand(line);
    if (!command)
        return {u"error"_s};
    for (const ShellWord &word : command->words)
        texts << (word.expansion.isEmpty() ? word.text : u"expands: "_s + word.text);
    return texts;
}

void TestContainerHandOff::options_data()
{
    QTest::addColumn<QJsonObject>("host");
    QTest::addColumn<QJsonObject>("config");
    QTest::addColumn<QStringList>("expected"); // the words of the line
    const auto host = [](const char *name, const char *json, const QStringList &expected) {
        QTest::newRow(name) << QJsonDocument::fromJson(json).object() << QJsonObject() << expected;
    };
    const auto config = [](const char *name, const char *json, const QStringList &expected) {
        QTest::newRow(name) << QJsonObject() << QJsonDocument::fromJson(json).object() << expected;
    };
    host("capabilities", R"({"CapAdd":["NET_ADMIN"],"CapDrop":["ALL"]})", {u"--cap-add=NET_ADMIN"_s, u"--cap-drop=ALL"_s});
    host("privileged", R"({"Privileged":true,"MaskedPaths":[],"ReadonlyPaths":[]})", {u"--privileged"_s});
    host("no-new-privileges", R"({"SecurityOpt":["no-new-privileges:true"]})", {u"--security-opt=no-new-privileges:true"_s});
    host("no-new-privileges=false stays", R"({"SecurityOpt":["no-new-privileges=false"]})",
         {u"--security-opt=no-new-privileges=false"_s});
    host("seccomp off", R"({"SecurityOpt":["seccomp=unconfined"]})", {u"--security-opt=seccomp=unconfined"_s});
    host("kernel paths open", R"({"MaskedPaths":[],"ReadonlyPaths":[]})", {u"--security-opt=systempaths=unconfined"_s});
    host("namespaces", R"({"PidMode":"host","IpcMode":"shareable","UTSMode":"host","UsernsMode":"host","CgroupnsMode":"host"})",
         {u"--pid=host"_s, u"--ipc=shareable"_s, u"--uts=host"_s, u"--userns=host"_s, u"--cgroupns=host"_s});
    host("limits", R"({"Memory":67108864,"MemorySwap":134217728,"NanoCpus":500000000,"PidsLimit":50,"ShmSize":67108864})",
         {u"--memory=67108864"_s, u"--cpus=0.5"_s, u"--pids-limit=50"_s});
    host("no swap", R"({"Memory":67108864,"MemorySwap":67108864})", {u"--memory=67108864"_s, u"--memory-swap=67108864"_s});
    host(
        "ports",
        R"({"PortBindings":{"80/tcp":[{"HostIp":"::1","HostPort":"8080"},{"HostIp":"","HostPort":"81"}],"53/udp":[{"HostIp":"","HostPort":""}]}})",
        {u"--publish=53/udp"_s, u"--publish=[::1]:8080:80/tcp"_s, u"--publish=81:80/tcp"_s});
    host("binds and tmpfs", R"({"Binds":["/a b:/c:ro","data:/d"],"Tmpfs":{"/tmp":"size=1m"}})",
         {u"--volume=/a b:/c:ro"_s, u"--volume=data:/d"_s, u"--tmpfs=/tmp:size=1m"_s});
    host("a mount with a comma in its name", R"({"Mounts":[{"Type":"bind","Source":"/a,b","Target":"/c","ReadOnly":true}]})",
         {u"--mount=type=bind,\"source=/a,b\",target=/c,readonly"_s});
    host("restart", R"({"RestartPolicy":{"Name":"on-failure","MaximumRetryCount":3}})", {u"--restart=on-failure:3"_s});
    host(
        "devices",
        R"({"Devices":[{"PathOnHost":"/dev/fuse","PathInContainer":"/dev/fuse","CgroupPermissions":"rwm"}],"DeviceCgroupRules":["c 1:3 r"]})",
        {u"--device=/dev/fuse:/dev/fuse:rwm"_s, u"--device-cgroup-rule=c 1:3 r"_s});
    host("GPUs", R"({"DeviceRequests":[{"Driver":"nvidia","Count":-1}]})", {u"--gpus=driver=nvidia,count=all"_s});
    host("ulimits and sysctls", R"({"Ulimits":[{"Name":"nofile","Soft":1,"Hard":2}],"Sysctls":{"net.core.somaxconn":"9"}})",
         {u"--ulimit=nofile=1:2"_s, u"--sysctl=net.core.somaxconn=9"_s});
    host("the host's network", R"({"NetworkMode":"host"})", {u"--network=host"_s});
    host("logging", R"({"LogConfig":{"Type":"local","Config":{"max-size":"1m"}}})",
         {u"--log-driver=local"_s, u"--log-opt=max-size=1m"_s});
    config("user, directory, variables", R"({"User":"1000","WorkingDir":"/srv","Env":["A=b c"],"Labels":{"x":"y"}})",
           {u"--user=1000"_s, u"--workdir=/srv"_s, u"--env=A=b c"_s, u"--label=x=y"_s});
    config("a host name of its own", R"({"Hostname":"db"})", {u"--hostname=db"_s});
    config("the host name that the engine chose", R"({"Hostname":"aaaaaaaaaaaa"})", {});
    config("a health check", R"({"Healthcheck":{"Test":["CMD-SHELL","curl -f x || exit 1"],"Interval":5000000000,"Retries":2}})",
           {u"--health-cmd=curl -f x || exit 1"_s, u"--health-interval=5s"_s, u"--health-retries=2"_s});
    config("no health check", R"({"Healthcheck":{"Test":["NONE"]}})", {u"--no-healthcheck"_s});
}

void TestContainerHandOff::options()
{
    QFETCH(QJsonObject, host);
    QFETCH(QJsonObject, config);
    QFETCH(QStringList, expected);
    const QString line = handed(inspect(host, config), Target::Run).text;
    const QStringList all =
        QStringList{u"docker"_s, u"run"_s, u"--detach"_s, u"--name=web"_s} + expected + QStringList{u"nginx:1.27"_s};
    QStringList actual = words(line);
    QStringList sorted = all;
    actual.sort();
    sorted.sort();
    QCOMPARE(actual, sorted);
    QVERIFY2(parseDockerRun(line), qPrintable(line)); // every option is one that docker run has
}

void TestContainerHandOff::whatTheImageSetsIsLeftOut()
{
    const QJsonObject image{{u"Config"_s, QJsonObject{{u"Env"_s, QJsonArray{u"PATH=/bin"_s}},
                                                      {u"Cmd"_s, QJsonArray{u"nginx"_s}},
                                                      {u"Entrypoint"_s, QJsonArray{u"/entry"_s, u"-x"_s}},
                                                      {u"User"_s, u"app"_s},
                                                      {u"WorkingDir"_s, u"/srv"_s},
                                                      {u"StopSignal"_s, u"SIGQUIT"_s},
                                                      {u"ExposedPorts"_s, QJsonObject{{u"80/tcp"_s, QJsonObject()}}},
                                                      {u"Labels"_s, QJsonObject{{u"maintainer"_s, u"x"_s}}}}}};
    QJsonObject config = image[u"Config"_s].toObject();
    config[u"Env"_s] = QJsonArray{u"PATH=/bin"_s, u"MODE=demo"_s};
    const auto line = handed(inspect({}, config), Target::Run, {.image = image});
    QCOMPARE(words(line.text),
             QStringList({u"docker"_s, u"run"_s, u"--detach"_s, u"--name=web"_s, u"--env=MODE=demo"_s, u"nginx:1.27"_s}));
    QVERIFY(line.notes.isEmpty());
    config[u"Cmd"_s] = QJsonArray{u"nginx"_s, u"-g"_s};
    QVERIFY(words(handed(inspect({}, config), Target::Run, {.image = image}).text).endsWith(u"-g"_s));
    // another entry point takes the image's command away: both are written
    config[u"Entrypoint"_s] = QJsonArray{u"/other"_s};
    config[u"Cmd"_s] = QJsonArray{u"nginx"_s};
    const QStringList other = words(handed(inspect({}, config), Target::Run, {.image = image}).text);
    QVERIFY(other.contains(u"--entrypoint=/other"_s));
    QCOMPARE(other.last(), u"nginx"_s);
}

void TestContainerHandOff::secretsAreNamedOnly()
{
    const QJsonObject document = inspect({}, {{u"Env"_s, QJsonArray{u"DB_PASSWORD=hunter22"_s, u"MODE=demo"_s}},
                                              {u"Labels"_s, QJsonObject{{u"api.token"_s, u"hunter22"_s}}}});
    for (const Target target : {Target::Run, Target::Compose, Target::Kubernetes, Target::Ecs, Target::Systemd}) {
        const HandOff masked = handed(document, target);
        QVERIFY2(!masked.text.contains("hunter22"_L1), qPrintable(masked.text));
        QVERIFY(std::ranges::any_of(masked.notes, [](const QString &note) { return note.contains("DB_PASSWORD"_L1); }));
        QVERIFY(handed(document, target, {.keepSecrets = true}).text.contains("hunter22"_L1));
    }
    QVERIFY(words(handed(document, Target::Run).text).contains(u"--env=DB_PASSWORD"_s));
}

void TestContainerHandOff::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("a command") << u"x; rm -rf / #"_s;
    QTest::newRow("a substitution") << u"$(reboot)`reboot`${IFS}"_s;
    QTest::newRow("quotes") << u"a'b\"c\\"_s;
    QTest::newRow("lines") << u"a\nprivileged: true\n- b"_s;
    QTest::newRow("a YAML key") << u"x: y # z"_s;
    QTest::newRow("a YAML alias") << u"*a &b !!python/object"_s;
    QTest::newRow("a YAML line break") << QString(u"a"_s + QChar(0x85) + u"b"_s + QChar(0x2028) + u"c"_s);
    QTest::newRow("an option") << u"--privileged"_s;
    QTest::newRow("a compose variable") << u"${HOME:-x}"_s;
    QTest::newRow("a systemd specifier") << u"%n\nUser=root"_s;
    QTest::newRow("a tab and an escape") << u"\t\x1b[2J"_s;
}

void TestContainerHandOff::hostileTextStaysText()
{
    QFETCH(QString, hostile);
    QJsonObject document = inspect({{u"Binds"_s, QJsonArray{u"/srv:/x"_s}}, {u"Sysctls"_s, QJsonObject{{u"a"_s, hostile}}}},
                                   {{u"Env"_s, QJsonArray{QString(u"A="_s + hostile)}},
                                    {u"Cmd"_s, QJsonArray{u"/bin/sh"_s, hostile}},
                                    {u"Labels"_s, QJsonObject{{hostile, hostile}}}});
    document[u"Name"_s] = QString(u'/' + hostile);

    const QStringList line = words(handed(document, Target::Run).text);
    QVERIFY(line.contains(u"--name="_s + hostile));
    QVERIFY(line.contains(u"--env=A="_s + hostile));
    QVERIFY(line.contains(u"--label=%1=%1"_s.arg(hostile)));
    QCOMPARE(line.last(), hostile);
    QVERIFY(!line.contains(u"--privileged"_s) || hostile == "--privileged"_L1);

    const auto text = [](const YAML::Node &node) { return QString::fromStdString(node.as<std::string>()); };
    const YAML::Node compose = YAML::Load(handed(document, Target::Compose).text.toStdString());
    QCOMPARE(compose.size(), 2U - (compose["networks"].IsDefined() || compose["volumes"].IsDefined() ? 0U : 1U));
    const YAML::Node service = compose["services"].begin()->second;
    QVERIFY(!service["privileged"].IsDefined());
    QCOMPARE(text(service["environment"]["A"]).replace("$$"_L1, "$"_L1), hostile);
    QCOMPARE(text(service["command"][1]).replace("$$"_L1, "$"_L1), hostile);
    QCOMPARE(text(service["labels"].begin()->first), hostile);

    const YAML::Node pod = YAML::Load(handed(document, Target::Kubernetes).text.toStdString());
    QCOMPARE(text(pod["spec"]["containers"][0]["args"][1]).replace("$$("_L1, "$("_L1), hostile);
    QCOMPARE(text(pod["spec"]["containers"][0]["securityContext"]["privileged"]), u"false"_s);

    const QJsonObject task = QJsonDocument::fromJson(handed(document, Target::Ecs).text.toUtf8()).object();
    QCOMPARE(task[u"containerDefinitions"_s].toArray()[0].toObject()[u"command"_s].toArray()[1].toString(), hostile);

    const QString unit = handed(document, Target::Systemd).text;
    for (const QString &one : unit.split(u'\n')) {
        QVERIFY2(!one.startsWith("User="_L1), qPrintable(one));
        QVERIFY(!one.contains(u'\x1b'));
    }
}

static QJsonObject hardened()
{
    return inspect(
        {{u"CapDrop"_s, QJsonArray{u"all"_s}},
         {u"CapAdd"_s, QJsonArray{u"CAP_NET_BIND_SERVICE"_s}},
         {u"ReadonlyRootfs"_s, true},
         {u"SecurityOpt"_s,
          QJsonArray{u"no-new-privileges"_s, u"apparmor=mine"_s, u"seccomp={\"defaultAction\":\"SCMP_ACT_ERRNO\"}"_s}},
         {u"Memory"_s, 67'108'864},
         {u"NanoCpus"_s, 500'000'000},
         {u"PidsLimit"_s, 50},
         {u"NetworkMode"_s, u"none"_s},
         {u"Tmpfs"_s, QJsonObject{{u"/tmp"_s, u""_s}}},
         {u"Binds"_s, QJsonArray{u"/srv/data:/data:ro"_s}},
         {u"PortBindings"_s,
          QJsonObject{{u"80/tcp"_s, QJsonArray{QJsonObject{{u"HostIp"_s, u"127.0.0.1"_s}, {u"HostPort"_s, u"8080"_s}}}}}}},
        {{u"User"_s, u"1000:1001"_s}, {u"Cmd"_s, QJsonArray{u"/bin/httpd"_s, u"-f"_s}}});
}

void TestContainerHandOff::composeReadsBack()
{
    const HandOff compose = handed(hardened(), Target::Compose);
    const YAML::Node service = YAML::Load(compose.text.toStdString())["services"]["web"];
    QCOMPARE(service["cap_drop"][0].as<std::string>(), "all");
    QCOMPARE(service["read_only"].as<bool>(), true);
    QCOMPARE(service["mem_limit"].as<qint64>(), 67'108'864);
    QCOMPARE(service["cpus"].as<double>(), 0.5);
    QCOMPARE(service["network_mode"].as<std::string>(), "none");
    QCOMPARE(service["volumes"][0]["source"].as<std::string>(), "/srv/data");
    QCOMPARE(service["volumes"][0]["read_only"].as<bool>(), true);
    QCOMPARE(service["tmpfs"][0].as<std::string>(), "/tmp");
    QCOMPARE(service["user"].as<std::string>(), "1000:1001");
    QVERIFY(compose.notes.contains(u"Save the container's seccomp profile as ./web-seccomp.json."_s));
}

void TestContainerHandOff::podReadsBack()
{
    const HandOff pod = handed(hardened(), Target::Kubernetes);
    const YAML::Node container = YAML::Load(pod.text.toStdString())["spec"]["containers"][0];
    const YAML::Node security = container["securityContext"];
    QCOMPARE(security["runAsUser"].as<int>(), 1000);
    QCOMPARE(security["runAsGroup"].as<int>(), 1001);
    QCOMPARE(security["runAsNonRoot"].as<bool>(), true);
    QCOMPARE(security["readOnlyRootFilesystem"].as<bool>(), true);
    QCOMPARE(security["allowPrivilegeEscalation"].as<bool>(), false);
    QCOMPARE(security["capabilities"]["add"][0].as<std::string>(), "NET_BIND_SERVICE");
    QCOMPARE(security["capabilities"]["drop"][0].as<std::string>(), "ALL");
    QCOMPARE(security["seccompProfile"]["type"].as<std::string>(), "Localhost");
    QCOMPARE(security["appArmorProfile"]["localhostProfile"].as<std::string>(), "mine");
    QCOMPARE(container["resources"]["limits"]["cpu"].as<std::string>(), "500m");
    QCOMPARE(container["volumeMounts"].size(), 2U);
    QVERIFY(pod.notes.contains(u"PidsLimit is set, and cannot be expressed here."_s));
    // a container that is told nothing gets the runtime's filter, a privileged one none
    const YAML::Node open = YAML::Load(handed(inspect({{u"Privileged"_s, true}}), Target::Kubernetes).text.toStdString());
    QCOMPARE(open["spec"]["containers"][0]["securityContext"]["seccompProfile"]["type"].as<std::string>(), "Unconfined");
}

void TestContainerHandOff::taskReadsBack()
{
    const HandOff task = handed(hardened(), Target::Ecs);
    const QJsonObject root = QJsonDocument::fromJson(task.text.toUtf8()).object();
    const QJsonObject definition = root[u"containerDefinitions"_s].toArray()[0].toObject();
    QCOMPARE(root[u"networkMode"_s].toString(), u"none"_s);
    QCOMPARE(definition[u"user"_s].toString(), u"1000:1001"_s);
    QCOMPARE(definition[u"readonlyRootFilesystem"_s].toBool(), true);
    QCOMPARE(definition[u"privileged"_s].toBool(), false);
    QCOMPARE(definition[u"memory"_s].toInt(), 64);
    QCOMPARE(definition[u"cpu"_s].toInt(), 512);
    QCOMPARE(definition[u"linuxParameters"_s][u"capabilities"_s][u"drop"_s].toArray()[0].toString(), u"ALL"_s);
    QVERIFY(task.notes.contains(u"seccomp is set, and cannot be expressed here."_s));
}

void TestContainerHandOff::unit()
{
    const HandOff unit = handed(hardened(), Target::Systemd);
    const QStringList lines = unit.text.split(u'\n');
    for (const auto &line :
         {u"ExecStart=\"/bin/httpd\" \"-f\""_s, u"User=1000"_s, u"Group=1001"_s, u"NoNewPrivileges=yes"_s,
          u"CapabilityBoundingSet=CAP_NET_BIND_SERVICE"_s, u"MemoryMax=67108864"_s, u"CPUQuota=50%"_s, u"TasksMax=50"_s,
          u"PrivateNetwork=yes"_s, u"AppArmorProfile=mine"_s, u"BindReadOnlyPaths=\"/srv/data:/data\""_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u'\n' + unit.text));
    QVERIFY(unit.notes.contains(u"seccomp is set, and cannot be expressed here."_s));
}

/// Settings that each target has under a name of its own.
void TestContainerHandOff::whatIsEasilyForgotten()
{
    const QJsonObject document = inspect(
        {{u"Tmpfs"_s, QJsonObject{{u"/tmp"_s, u"size=16m"_s}}},
         {u"ExtraHosts"_s, QJsonArray{u"db:10.0.0.7"_s, u"host:host-gateway"_s}},
         {u"LogConfig"_s, QJsonObject{{u"Type"_s, u"json-file"_s}, {u"Config"_s, QJsonObject{{u"max-size"_s, u"1m"_s}}}}},
         {u"RestartPolicy"_s, QJsonObject{{u"Name"_s, u"on-failure"_s}, {u"MaximumRetryCount"_s, 3}}},
         {u"Ulimits"_s, QJsonArray{QJsonObject{{u"Name"_s, u"nofile"_s}, {u"Soft"_s, 64}, {u"Hard"_s, -1}}}},
         {u"Binds"_s, QJsonArray{u"data:/data"_s}},
         {u"PortBindings"_s,
          QJsonObject{{u"80/tcp"_s, QJsonArray{QJsonObject{{u"HostIp"_s, u"127.0.0.1"_s}, {u"HostPort"_s, u"8080"_s}}}}}}},
        {{u"Hostname"_s, u"web-1"_s},
         {u"StopTimeout"_s, 7},
         {u"Cmd"_s, QJsonArray{u"/bin/httpd"_s}},
         {u"Healthcheck"_s, QJsonObject{{u"Test"_s, QJsonArray{u"CMD"_s, u"true"_s}}}}});
    const YAML::Node service = YAML::Load(handed(document, Target::Compose).text.toStdString())["services"]["web"];
    QCOMPARE(service["stop_grace_period"].as<std::string>(), "7s");
    QCOMPARE(service["hostname"].as<std::string>(), "web-1");
    QCOMPARE(service["restart"].as<std::string>(), "on-failure:3");

    const HandOff pod = handed(document, Target::Kubernetes);
    const YAML::Node spec = YAML::Load(pod.text.toStdString())["spec"];
    QCOMPARE(spec["hostname"].as<std::string>(), "web-1");
    QCOMPARE(spec["terminationGracePeriodSeconds"].as<int>(), 7);
    QCOMPARE(spec["volumes"][1]["emptyDir"]["sizeLimit"].as<std::string>(), "16777216");
    QCOMPARE(spec["hostAliases"].size(), 1U);
    QCOMPARE(spec["containers"][0]["livenessProbe"]["timeoutSeconds"].as<int>(), 30); // the engine's, not Kubernetes' 1
    QVERIFY(pod.notes.contains(u"RestartPolicy.MaximumRetryCount is set, and cannot be expressed here."_s));
    QVERIFY(pod.notes.contains(u"LogConfig.Config is set, and cannot be expressed here."_s));
    QVERIFY(pod.notes.contains(u"The name host:host-gateway has no address here."_s));

    const HandOff task = handed(document, Target::Ecs);
    const QJsonObject root = QJsonDocument::fromJson(task.text.toUtf8()).object();
    const QJsonObject definition = root[u"containerDefinitions"_s].toArray()[0].toObject();
    QCOMPARE(definition[u"hostname"_s].toString(), u"web-1"_s);
    QCOMPARE(definition[u"stopTimeout"_s].toInt(), 7);
    QCOMPARE(definition[u"linuxParameters"_s][u"tmpfs"_s][0][u"size"_s].toInt(), 16);
    QCOMPARE(definition[u"logConfiguration"_s][u"options"_s][u"max-size"_s].toString(), u"1m"_s);
    QCOMPARE(definition[u"restartPolicy"_s][u"ignoredExitCodes"_s][0].toInt(-1), 0);
    QCOMPARE(root[u"volumes"_s][0][u"name"_s].toString(), u"data"_s); // the engine's name for it
    // it publishes on every address: to be said, for it opens the port to the network
    QVERIFY(task.notes.contains(u"Port addresses is set, and cannot be expressed here."_s));

    const HandOff unit = handed(document, Target::Systemd);
    const QStringList lines = unit.text.split(u'\n');
    for (const auto &line : {u"TimeoutStopSec=7"_s, u"TemporaryFileSystem=\"/tmp:size=16m\""_s, u"LimitNOFILE=64:infinity"_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u'\n' + unit.text));
    QVERIFY(unit.notes.contains(u"Hostname is set, and cannot be expressed here."_s));
    QVERIFY(unit.notes.contains(u"Ports are not published by a unit: the program listens on the host's."_s));
}

void TestContainerHandOff::tmpfsSizes()
{
    QCOMPARE(tmpfsSize(u"size=16m"_s), 16 * 1024 * 1024);
    QCOMPARE(tmpfsSize(u"noexec,size=65536,mode=1777"_s), 65536);
    QCOMPARE(tmpfsSize(u"size=1G"_s), 1024 * 1024 * 1024);
    for (const auto &none : {u""_s, u"size="_s, u"size=50%"_s, u"size=x"_s, u"size=-1"_s, u"size=k"_s, u"size=99999999999999g"_s})
        QVERIFY2(!tmpfsSize(none), qPrintable(none));
}

void TestContainerHandOff::whatCannotBeExpressedIsSaid_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QJsonObject>("host");
    QTest::addColumn<QString>("name");
    QTest::newRow("Kubernetes has no ulimits")
        << Target::Kubernetes << QJsonObject{{u"Ulimits"_s, QJsonArray{QJsonObject()}}} << u"Ulimits"_s;
    QTest::newRow("Kubernetes has no devices")
        << Target::Kubernetes << QJsonObject{{u"Devices"_s, QJsonArray{QJsonObject()}}} << u"Devices"_s;
    QTest::newRow("ECS has no user namespaces") << Target::Ecs << QJsonObject{{u"UsernsMode"_s, u"host"_s}} << u"UsernsMode"_s;
    QTest::newRow("ECS has no limit of processes") << Target::Ecs << QJsonObject{{u"PidsLimit"_s, 5}} << u"PidsLimit"_s;
    QTest::newRow("systemd has no log driver")
        << Target::Systemd << QJsonObject{{u"LogConfig"_s, QJsonObject{{u"Type"_s, u"gelf"_s}}}} << u"LogConfig"_s;
    QTest::newRow("compose has no links to other containers")
        << Target::Compose << QJsonObject{{u"Links"_s, QJsonArray{u"/a:/b/c"_s}}} << u"Links"_s;
}

void TestContainerHandOff::whatCannotBeExpressedIsSaid()
{
    QFETCH(Target, target);
    QFETCH(QJsonObject, host);
    QFETCH(QString, name);
    const QString note = u"%1 is set, and cannot be expressed here."_s.arg(name);
    QVERIFY(handed(inspect(host), target).notes.contains(note));
    QVERIFY(!handed(inspect(), target).notes.contains(note));
}

void TestContainerHandOff::brokenInspects()
{
    for (const QByteArray &raw : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}")}) {
        const auto result = handOff(raw, Target::Run);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
    }
    // every member of another kind than it should be
    const auto odd = handOff(
        R"({"Id":"a","Name":5,"Config":{"Env":{},"Cmd":7,"Labels":[]},"HostConfig":{"Binds":"x","PortBindings":[1],"CapAdd":{"a":1}}})",
        Target::Run);
    QVERIFY(odd);
}

void TestContainerHandOff::targetNames()
{
    for (const auto &name : {u"run"_s, u"compose"_s, u"kubernetes"_s, u"ecs"_s, u"systemd"_s})
        QVERIFY(targetFromName(name));
    QVERIFY(!targetFromName(u"nomad"));
}

BULKHEAD_TEST(TestContainerHandOff)
#include "tst_containerhandoff.moc"
