// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/sensitivemounts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;

class TestSensitiveMounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bindMounts_data();
    void bindMounts();
    void volumesAreNotSensitiveUnlessTheyAreABind();
    void theSocketOfThisEngineIsKnown();
    void theEnginesDataRootIsKnown();
    void worstMountComesFirst();
    void everyKindSaysWhatAnAttackerGains();
    void boundVolumesAreReadFromTheSnapshot();
};

static engine::Mount mountOf(const QString &type, const QString &source, bool writable)
{
    engine::Mount mount;
    mount.type = type;
    mount.source = source;
    mount.destination = u"/mnt"_s;
    mount.writable = writable;
    return mount;
}

static engine::ContainerDetails withMount(const QString &type, const QString &source, bool writable)
{
    engine::ContainerDetails details;
    details.mounts = {mountOf(type, source, writable)};
    return details;
}

void TestSensitiveMounts::bindMounts_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<Severity>("writable");
    QTest::addColumn<Severity>("readOnly");
    QTest::addColumn<QString>("place");
    using enum Severity;
    const auto row = [](const char *name, const char *source, Severity writable, Severity readOnly, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(source) << writable << readOnly << QString::fromLatin1(place);
    };
    row("the docker socket", "/run/docker.sock", Critical, Critical, "/run/docker.sock");
    row("the docker socket by its old name", "/var/run/docker.sock", Critical, Critical, "/run/docker.sock");
    row("a docker socket in an unusual place", "/mnt/wsl/docker.sock", Critical, Critical, "/mnt/wsl/docker.sock");
    row("containerd's socket", "/run/containerd/containerd.sock", Critical, Critical, "/run/containerd/containerd.sock");
    row("the directory of containerd's socket", "/run/containerd", Critical, Critical, "/run/containerd/containerd.sock");
    row("podman's socket", "/run/podman/podman.sock", Critical, Critical, "/run/podman/podman.sock");
    row("a rootless podman socket's directory", "/run/user/1000/podman", Critical, Critical, "/run/user/1000/podman/docker.sock");
    row("the runtime directory of a user", "/run/user/1000", Critical, Critical, "/run/user/1000/docker.sock");
    row("/run holds the socket", "/run", Critical, Critical, "/run/docker.sock");
    row("/var/run holds the socket", "/var/run", Critical, Critical, "/run/docker.sock");
    row("/var/run with a slash at the end", "/var/run/", Critical, Critical, "/run/docker.sock");
    row("/var holds the socket where /var/run is no link", "/var", Critical, Critical, "/var/run/docker.sock");
    row("the root directory", "/", Critical, Critical, "/");
    row("the root directory spelled oddly", "//usr/..", Critical, Critical, "/");
    row("a path that climbs to /run", "/srv/../run/./docker.sock", Critical, Critical, "/run/docker.sock");
    row("a name that only begins like the socket", "/run/docker.sock.d", None, None, "");
    row("a directory that only begins like /run", "/runtime", None, None, "");
    row("a directory that only begins like /etc", "/etcetera", None, None, "");
    row("a directory whose name holds docker.sock", "/srv/my-docker.sock-notes", None, None, "");
    row("systemd's private socket", "/run/systemd/private", Critical, Critical, "/run/systemd/private");
    row("the journal's socket", "/run/systemd/journal/socket", None, None, "");
    row("/etc", "/etc", Critical, High, "/etc");
    row("/etc/shadow", "/etc/shadow", Critical, High, "/etc/shadow");
    row("a file in /etc", "/etc/cron.d", High, Low, "/etc");
    row("time zone files are harmless to read", "/etc/localtime", High, None, "/etc");
    row("certificates are harmless to read", "/etc/ssl/certs/ca.pem", High, None, "/etc");
    row("a neighbour of a harmless file is not harmless", "/etc/hosts.allow", High, Low, "/etc");
    row("/proc", "/proc", Critical, Medium, "/proc");
    row("a kernel setting", "/proc/sys/kernel/core_pattern", Critical, Low, "/proc");
    row("/sys", "/sys", Critical, Low, "/sys");
    row("control groups", "/sys/fs/cgroup", High, Info, "/sys");
    row("/dev, where read-only does not help", "/dev", High, High, "/dev");
    row("/root", "/root", Critical, High, "/root");
    row("root's keys", "/root/.ssh", High, Medium, "/root");
    row("/home", "/home", High, Medium, "/home");
    row("a home", "/home/ada", High, Medium, "/home/ada");
    row("a hidden directory in a home", "/home/ada/.ssh", High, Medium, "/home/ada/.ssh");
    row("a project in a home is ordinary", "/home/ada/project", None, None, "");
    row("a home on image-based Fedora", "/var/home/ada", High, Medium, "/home/ada");
    row("/boot", "/boot", Critical, Low, "/boot");
    row("docker's data", "/var/lib/docker", Critical, High, "/var/lib/docker");
    row("a parent of docker's data", "/var/lib", Critical, High, "/var/lib/docker");
    row("another container's volume", "/var/lib/docker/volumes/db/_data", High, Medium, "/var/lib/docker");
    row("the kubelet's directory", "/var/lib/kubelet", Critical, High, "/var/lib/kubelet");
    row("programs", "/usr/bin", High, None, "/usr");
    row("crontabs", "/var/spool/cron", Critical, Low, "/var/spool/cron");
    row("logs", "/var/log", Medium, Low, "/var/log");
    row("the desktop's display", "/tmp/.X11-unix", Medium, Medium, "/tmp/.X11-unix");
    row("an ordinary directory", "/srv/www", None, None, "");
}

void TestSensitiveMounts::bindMounts()
{
    QFETCH(QString, source);
    QFETCH(QString, place);
    QFETCH(Severity, writable);
    QFETCH(Severity, readOnly);
    for (const bool isWritable : {true, false}) {
        const Severity expected = isWritable ? writable : readOnly;
        const auto found = sensitiveMounts(withMount(u"bind"_s, source, isWritable));
        if (expected == Severity::None) {
            QVERIFY(found.isEmpty());
            continue;
        }
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().severity, expected);
        QCOMPARE(found.first().place, place);
        QCOMPARE(found.first().writable, isWritable);
    }
}

void TestSensitiveMounts::volumesAreNotSensitiveUnlessTheyAreABind()
{
    engine::ContainerDetails details = withMount(u"volume"_s, u"/var/lib/docker/volumes/config/_data"_s, true);
    details.mounts.first().name = u"config"_s;
    QVERIFY(sensitiveMounts(details).isEmpty());

    const auto found = sensitiveMounts(details, {.boundVolumes = {{u"config"_s, u"/etc"_s}}});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().source, u"/etc"_s);
    QCOMPARE(found.first().severity, Severity::Critical);
}

void TestSensitiveMounts::theSocketOfThisEngineIsKnown()
{
    const HostPlaces places{.engineSockets = {u"/srv/engine/api.socket"_s}};
    QVERIFY(sensitiveMounts(withMount(u"bind"_s, u"/srv/engine"_s, false)).isEmpty());
    const auto found = sensitiveMounts(withMount(u"bind"_s, u"/srv/engine"_s, false), places);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, SensitiveMount::Kind::RuntimeSocket);
    QCOMPARE(found.first().relation, SensitiveMount::Relation::Parent);
    QCOMPARE(found.first().severity, Severity::Critical);
}

void TestSensitiveMounts::theEnginesDataRootIsKnown()
{
    const HostPlaces places{.dataRoot = u"/data/docker/"_s};
    const auto found = sensitiveMounts(withMount(u"bind"_s, u"/data/docker"_s, false), places);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, SensitiveMount::Kind::EngineData);
    QCOMPARE(found.first().severity, Severity::High);
}

void TestSensitiveMounts::worstMountComesFirst()
{
    engine::ContainerDetails details;
    details.mounts = {mountOf(u"bind"_s, u"/var/log"_s, false), mountOf(u"tmpfs"_s, {}, true),
                      mountOf(u"bind"_s, u"/run/docker.sock"_s, false)};
    const auto found = sensitiveMounts(details);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).index, 2);
    QCOMPARE(shortName(found.at(0)), u"docker.sock"_s);
    QCOMPARE(found.at(1).index, 0);
    QCOMPARE(shortName(found.at(1)), u"/var/log"_s);
}

void TestSensitiveMounts::everyKindSaysWhatAnAttackerGains()
{
    for (int kind = 0; kind <= int(SensitiveMount::Kind::Display); ++kind) {
        for (const bool writable : {true, false}) {
            const SensitiveMount mount{.kind = SensitiveMount::Kind(kind), .place = u"/place"_s, .writable = writable};
            QVERIFY2(attackerGains(mount).endsWith(u'.'), qPrintable(QString::number(kind)));
        }
    }
}

void TestSensitiveMounts::boundVolumesAreReadFromTheSnapshot()
{
    snapshot::HostSnapshot snapshot;
    snapshot.provenance.endpoint = u"unix:///run/user/1000/docker.sock"_s;
    snapshot.info.dockerRootDir = u"/var/lib/docker"_s;
    snapshot.rawVolumes = R"({"Volumes": [
        {"Name": "etc", "Options": {"type": "none", "o": "ro,bind", "device": "/etc"}},
        {"Name": "share", "Options": {"type": "nfs", "o": "addr=10.0.0.1", "device": ":/export"}},
        {"Name": "plain", "Options": null}]})";
    const HostPlaces places = hostPlaces(snapshot);
    QCOMPARE(places.engineSockets, QStringList{u"/run/user/1000/docker.sock"_s});
    QCOMPARE(places.dataRoot, u"/var/lib/docker"_s);
    QCOMPARE(places.boundVolumes, (QHash<QString, QString>{{u"etc"_s, u"/etc"_s}}));
}

BULKHEAD_TEST(TestSensitiveMounts)
#include "tst_sensitivemounts.moc"
