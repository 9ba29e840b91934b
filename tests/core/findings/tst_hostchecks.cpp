// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/setuidsearch.h"
#include "tests/core/findings/judgedhost.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using test::HostChange;
using test::JudgedHost;
using test::seenOutcomes;

/// CIS sections 1 to 3, 6 and 7: the engine, its files and its host.
class TestHostChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void whatOnlyAPersonSays();
    void everyCheckFailsAndPassesSomewhere();
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

/// The swarm's settings as Docker 26.1.5 tells them in /info of a manager.
static HostChange swarmSettings(bool autoLock, qint64 certificateDays)
{
    return [=](JudgedHost &host) {
        swarm(1)(host);
        const QJsonObject spec{{u"CAConfig"_s, QJsonObject{{u"NodeCertExpiry"_s, certificateDays * 24 * 3600 * 1'000'000'000}}},
                               {u"EncryptionConfig"_s, QJsonObject{{u"AutoLockManagers"_s, autoLock}}}};
        host.setInfo(u"Swarm/Cluster", QJsonObject{{u"Spec"_s, spec}});
    };
}

/// An image that a container uses, as /images/json, inspect and history tell of it; newest step first.
static HostChange image(const QStringList &steps, const QJsonObject &config = {})
{
    return [=](JudgedHost &host) {
        QJsonArray history;
        for (const QString &step : steps)
            history += QJsonObject{{u"CreatedBy"_s, step}};
        host.images = {QJsonObject{{u"Id"_s, u"sha256:9"_s}}, // of no container: not read
                       QJsonObject{{u"Id"_s, u"sha256:1"_s},
                                   {u"RepoTags"_s, QJsonArray{u"web:1"_s}},
                                   {u"Config"_s, config},
                                   {u"History"_s, history}}};
    };
}

/// The image of the container, searched for set-user-ID files.
static HostChange searched(const snapshot::ImageSearch &search)
{
    return [=](JudgedHost &host) {
        image({})(host);
        QJsonObject entry = host.images[1].toObject();
        entry[snapshot::ImageSearchMember] = snapshot::imageSearchToJson(search);
        host.images[1] = entry;
    };
}

/// A manager whose host has a socket that listens there.
static HostChange listening(const QString &address, int port)
{
    return [=](JudgedHost &host) {
        swarm(1)(host);
        network::NetworkNamespace ns;
        ns.inode = 1;
        ns.isHost = true;
        network::ListeningSocket socket;
        socket.protocol = u"tcp"_s;
        socket.address = address;
        socket.port = port;
        ns.sockets << socket;
        host.hostNetworks =
            std::make_shared<const network::HostNetworks>(network::HostNetworks{.namespaces = {ns}, .errors = {}});
    };
}

static HostChange secrets(const QJsonArray &names)
{
    return [=](JudgedHost &host) {
        swarm(1)(host);
        host.setInfo(u"Swarm/Secrets", names);
    };
}

static HostChange owned(const QString &path, quint32 mode, quint32 uid, const QString &group, const QString &option = {})
{
    return [=](JudgedHost &host) {
        host.files = lookedAt();
        host.files->files << file(path, mode, uid, group == "root"_L1 ? 0 : 998, group);
        if (!option.isEmpty())
            host.files->configuration->insert(option, path);
    };
}

/// The path whose audit rule each check of section 1.1 asks for, as the benchmark names it.
struct WatchedPath {
    const char *check, *path;
};
constexpr std::array WatchedPaths{WatchedPath{"CIS-1.1.3", "/usr/bin/dockerd"},
                                  WatchedPath{"CIS-1.1.4", "/run/containerd"},
                                  WatchedPath{"CIS-1.1.5", "/var/lib/docker"},
                                  WatchedPath{"CIS-1.1.6", "/etc/docker"},
                                  WatchedPath{"CIS-1.1.7", "/usr/lib/systemd/system/docker.service"},
                                  WatchedPath{"CIS-1.1.8", "/run/containerd/containerd.sock"},
                                  WatchedPath{"CIS-1.1.9", "/usr/lib/systemd/system/docker.socket"},
                                  WatchedPath{"CIS-1.1.10", "/etc/default/docker"},
                                  WatchedPath{"CIS-1.1.11", "/etc/docker/daemon.json"},
                                  WatchedPath{"CIS-1.1.12", "/etc/containerd/config.toml"},
                                  WatchedPath{"CIS-1.1.13", "/etc/sysconfig/docker"},
                                  WatchedPath{"CIS-1.1.14", "/usr/bin/containerd"},
                                  WatchedPath{"CIS-1.1.15", "/usr/bin/containerd-shim"},
                                  WatchedPath{"CIS-1.1.16", "/usr/bin/containerd-shim-runc-v1"},
                                  WatchedPath{"CIS-1.1.17", "/usr/bin/containerd-shim-runc-v2"},
                                  WatchedPath{"CIS-1.1.18", "/usr/bin/runc"}};

/// Owner and mode that section 3 asks of each file.
struct OwnedFile {
    const char *ownerCheck, *modeCheck, *path;
    quint32 mode;
    const char *group = "root", *option = "";
};
constexpr std::array OwnedFiles{OwnedFile{"CIS-3.1", "CIS-3.2", "/usr/lib/systemd/system/docker.service", 0644},
                                OwnedFile{"CIS-3.3", "CIS-3.4", "/usr/lib/systemd/system/docker.socket", 0644},
                                OwnedFile{"CIS-3.5", "CIS-3.6", "/etc/docker", 0755},
                                OwnedFile{"CIS-3.7", "CIS-3.8", "/etc/docker/certs.d/reg/ca.crt", 0444},
                                OwnedFile{"CIS-3.9", "CIS-3.10", "/srv/ca.pem", 0444, "root", "tlscacert"},
                                OwnedFile{"CIS-3.11", "CIS-3.12", "/srv/cert.pem", 0444, "root", "tlscert"},
                                OwnedFile{"CIS-3.13", "CIS-3.14", "/srv/key.pem", 0400, "root", "tlskey"},
                                OwnedFile{"CIS-3.15", "CIS-3.16", "/run/docker.sock", 0660, "docker"},
                                OwnedFile{"CIS-3.17", "CIS-3.18", "/etc/docker/daemon.json", 0644},
                                OwnedFile{"CIS-3.19", "CIS-3.20", "/etc/default/docker", 0644},
                                OwnedFile{"CIS-3.22", "CIS-3.21", "/etc/sysconfig/docker", 0644},
                                OwnedFile{"CIS-3.23", "CIS-3.24", "/run/containerd/containerd.sock", 0660}};

/// What neither the engine nor its host tells: each says so, with the reason, and is never good or bad.
static const QStringList OnlyAPerson{u"CIS-1.2.1"_s, u"CIS-2.11"_s, u"CIS-4.2"_s, u"CIS-4.3"_s, u"CIS-4.4"_s, u"CIS-4.5"_s,
                                     u"CIS-4.11"_s,  u"CIS-4.12"_s, u"CIS-7.6"_s, u"CIS-7.8"_s, u"CIS-7.9"_s, u"CIS-C.2"_s};

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
    row("2.8 a container without limits has not got the engine's", "CIS-2.8", Fail,
        [](auto &h) { h.set(u"HostConfig/Ulimits", QJsonArray()); });
    row("2.8 in daemon.json", "CIS-2.8", Pass,
        configured(u"default-ulimits"_s, QJsonObject{{u"nofile"_s, QJsonObject{{u"Soft"_s, 64}, {u"Hard"_s, 64}}}}));
    row("2.8 every container has some", "CIS-2.8", NotKnown, looked);
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
    row("6.1 thirty images of no container", "CIS-6.1", Fail, [](auto &h) {
        for (int i = 0; i < 30; ++i)
            h.images += QJsonObject{{u"Id"_s, u"sha256:a%1"_s.arg(i)}};
    });
    row("6.2 few", "CIS-6.2", Pass, {});
    row("6.2 thirty that have ended", "CIS-6.2", Fail, [](auto &h) {
        for (int i = 0; i < 30; ++i) {
            auto ended = std::make_shared<snapshot::ContainerEntry>();
            ended->summary.id = ContainerId(u"%1"_s.arg(i, 64, 10, QChar(u'0')));
            ended->summary.state = engine::ContainerState::Exited;
            h.others << ended;
        }
    });
    row("7.1 no swarm", "CIS-7.1", NotApplicable, {});
    row("7.1 three managers", "CIS-7.1", Pass, swarm(3));
    row("7.1 managers are counted, not leaders", "CIS-7.1", Fail, swarm(9));
    row("7.1 an even number", "CIS-7.1", Fail, swarm(2));
    row("7.2 on every address", "CIS-7.2", Fail, listening(u"::"_s, 2377));
    row("7.2 on one", "CIS-7.2", Pass, listening(u"10.0.0.7"_s, 2377));
    row("7.2 on another port", "CIS-7.2", NotKnown, listening(u"::"_s, 22));
    row("7.2 the host's sockets were not read", "CIS-7.2", NotKnown, swarm(1));
    row("7.4 secrets", "CIS-7.4", Pass, secrets({u"db"_s}));
    row("7.4 none", "CIS-7.4", Fail, secrets({}));
    row("7.4 a worker does not know", "CIS-7.4", NotKnown, swarm(1));
    row("7.3 an overlay in the open", "CIS-7.3", Fail, [](auto &h) {
        swarm(1)(h);
        h.networks = {QJsonObject{{u"Name"_s, u"shop"_s}, {u"Driver"_s, u"overlay"_s}, {u"Options"_s, QJsonObject()}}};
    });
    row("7.3 encrypted", "CIS-7.3", Pass, [](auto &h) {
        swarm(1)(h);
        h.networks = {QJsonObject{
            {u"Name"_s, u"shop"_s}, {u"Driver"_s, u"overlay"_s}, {u"Options"_s, QJsonObject{{u"encrypted"_s, u""_s}}}}};
    });
    const QJsonObject checked{{u"Healthcheck"_s, QJsonObject{{u"Test"_s, QJsonArray{u"CMD"_s, u"true"_s}}}}};
    const QJsonObject unchecked{{u"Healthcheck"_s, QJsonObject{{u"Test"_s, QJsonArray{u"NONE"_s}}}}};
    const QString rootfs = u"/bin/sh -c #(nop) ADD file:0a1b in / "_s, base = u"ADD rootfs.tar.xz / # buildkit"_s;
    row("4.6 an image with a check", "CIS-4.6", Pass, image({rootfs}, checked));
    row("4.6 an image without", "CIS-4.6", Fail, image({rootfs}));
    row("4.6 HEALTHCHECK NONE is none", "CIS-4.6", Fail, image({rootfs}, unchecked));
    row("4.6 a snapshot that has not read them", "CIS-4.6", NotKnown, {});
    row("4.7 a list updated alone", "CIS-4.7", Fail, image({u"RUN /bin/sh -c apt-get -qq update # buildkit"_s, base}));
    row("4.7 a list updated and used", "CIS-4.7", Pass,
        image({u"RUN /bin/sh -c apt-get update && apt-get install -y curl # buildkit"_s, base}));
    row("4.7 a program that is called update", "CIS-4.7", Pass,
        image({u"RUN /bin/sh -c update-ca-certificates # buildkit"_s, base}));
    const snapshot::SetuidFile su{.path = u"/bin/su"_s, .mode = 04755, .uid = 0, .gid = 0};
    snapshot::ImageSearch clean{.container = u"web"_s, .isComplete = true, .reason = {}, .entries = 9, .found = 0, .files = {}};
    row("4.8 a file with the bit", "CIS-4.8", Fail,
        searched({.container = u"web"_s, .isComplete = true, .reason = {}, .entries = 9, .found = 1, .files = {su}}));
    row("4.8 one that was seen before the archive broke off", "CIS-4.8", Fail,
        searched({.container = u"web"_s, .isComplete = false, .reason = u"lost"_s, .entries = 9, .found = 1, .files = {su}}));
    row("4.8 none", "CIS-4.8", Pass, searched(clean));
    row("4.8 nobody has looked", "CIS-4.8", NotKnown, image({}));
    row("4.8 an archive that broke off is no proof", "CIS-4.8", NotKnown,
        searched({.container = u"web"_s, .isComplete = false, .reason = u"lost"_s, .entries = 9, .found = 0, .files = {}}));
    row("4.8 files of the image that the container changed are no proof", "CIS-4.8", NotKnown, [=](auto &h) {
        snapshot::ImageSearch touched = clean;
        touched.changed = 2;
        searched(touched)(h);
    });
    row("4.8 another container's image was not searched", "CIS-4.8", NotKnown, [=](auto &h) {
        searched(clean)(h);
        auto other = std::make_shared<snapshot::ContainerEntry>();
        other->summary.id = ContainerId(QString(64, u'b'));
        other->summary.imageId = ImageId(u"sha256:9"_s);
        h.others << other;
    });
    row("4.9 ADD", "CIS-4.9", Fail, image({u"ADD https://example.org/x.tar.gz /srv # buildkit"_s, base}));
    row("4.9 the root file system of a base image", "CIS-4.9", Pass, image({u"COPY app /app # buildkit"_s, rootfs}));
    row("4.10 a secret in a variable", "CIS-4.10", Fail, image({base}, {{u"Env"_s, QJsonArray{u"DB_PASSWORD=hunter22"_s}}}));
    row("4.10 a secret in a step", "CIS-4.10", Fail,
        image({u"RUN /bin/sh -c curl https://joe:hunter22@example.org/x # buildkit"_s, base}));
    row("4.10 none", "CIS-4.10", Pass, image({u"ENV PATH=/bin"_s, base}, {{u"Env"_s, QJsonArray{u"PATH=/bin"_s}}}));
    row("7.5 managers that unlock themselves", "CIS-7.5", Fail, swarmSettings(false, 90));
    row("7.5 managers that wait for a key", "CIS-7.5", Pass, swarmSettings(true, 90));
    row("7.5 a worker does not know", "CIS-7.5", NotKnown, swarm(1));
    row("7.7 as long as the engine's default", "CIS-7.7", Pass, swarmSettings(false, 90));
    row("7.7 a year", "CIS-7.7", Fail, swarmSettings(false, 365));
    row("7.7 no swarm", "CIS-7.7", NotApplicable, {});
    for (const WatchedPath &one : WatchedPaths) {
        const QString path = QString::fromLatin1(one.path);
        row(qPrintable(u"%1 is watched"_s.arg(path)), one.check, Pass, audited(path, u"-w %1 -p rwxa"_s.arg(path)));
        row(qPrintable(u"%1 is not"_s.arg(path)), one.check, Fail, audited(path, u"-w /elsewhere -p rwxa"_s));
    }
    for (const OwnedFile &one : OwnedFiles) {
        const QString path = QString::fromLatin1(one.path), group = QString::fromLatin1(one.group);
        const QString option = QString::fromLatin1(one.option);
        row(qPrintable(u"%1 of its owner"_s.arg(path)), one.ownerCheck, Pass, owned(path, one.mode, 0, group, option));
        row(qPrintable(u"%1 of somebody"_s.arg(path)), one.ownerCheck, Fail, owned(path, one.mode, 1000, group, option));
        row(qPrintable(u"%1 with its mode"_s.arg(path)), one.modeCheck, Pass, owned(path, one.mode, 0, group, option));
        row(qPrintable(u"%1 that everybody writes"_s.arg(path)), one.modeCheck, Fail, owned(path, 0777, 0, group, option));
    }
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
    seenOutcomes()[check] += int(outcome);
    if (outcome == Outcome::Fail)
        QVERIFY(!verdict.evidence.isEmpty());
    for (const Evidence &evidence : verdict.evidence)
        QVERIFY(!evidence.text.contains("hunter22"_L1));
    if (outcome == Outcome::NotApplicable || outcome == Outcome::NotKnown)
        QVERIFY(!verdict.reason.isEmpty());
}

void TestHostChecks::whatOnlyAPersonSays()
{
    for (const HostChange &change : {HostChange([](auto &h) { h.files = lookedAt(); }), swarmSettings(false, 365)}) {
        JudgedHost host;
        change(host);
        for (const QString &check : OnlyAPerson) {
            const Outcome outcome = host.verdict(check).outcome;
            QVERIFY2(outcome == Outcome::NotKnown || outcome == Outcome::NotApplicable, qPrintable(check));
        }
    }
}

/// Of the rows above: no check of the engine and its host without a host that fails it and one that passes it.
void TestHostChecks::everyCheckFailsAndPassesSomewhere()
{
    const JudgedHost host;
    QStringList problems;
    for (const SubjectVerdicts &one : evaluate(host.snapshot()).subjects) {
        if (one.subject.kind == Subject::Kind::Container)
            continue;
        for (const Verdict &verdict : one.verdicts) {
            const QString id = verdict.check->id;
            if (OnlyAPerson.contains(id))
                continue;
            for (const Outcome outcome : {Outcome::Pass, Outcome::Fail}) {
                if (!seenOutcomes().value(id).contains(int(outcome)))
                    problems << id + u' ' + outcomeName(outcome);
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join("; "_L1)));
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

BULKHEAD_TEST(TestHostChecks)
#include "tst_hostchecks.moc"
