// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/enginefiles.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;

class TestEngineFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsOwnersAndModes();
    void keepsOnlyJudgedOptions();
    void aBrokenConfigurationIsNotKnown();
    void followsConfigFile();
    void severalDaemonsTellNothing();
    void certificates();
    void auditRules();
    void arguments_data();
    void arguments();
    void thereAndBack();
    void hostile_data();
    void hostile();

private:
    void write(const QString &path, const QByteArray &content);
    EngineFiles read(int daemons = 1) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestEngineFiles::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write(u"proc/1/mountinfo"_s, "1 0 8:1 / / rw - ext4 /dev/a rw\n2 1 8:2 / /var/lib/docker rw - xfs /dev/b rw\n"
                                 "3 2 0:9 / /var/lib/docker/overlay2/x/merged rw - overlay overlay rw\n");
    write(u"proc/50/cmdline"_s, QByteArray("/usr/sbin/dockerd\0--icc=false\0", 30));
}

void TestEngineFiles::write(const QString &path, const QByteArray &content)
{
    const QString full = m_dir->filePath(path);
    QVERIFY(QDir().mkpath(full.section(u'/', 0, -2)));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

EngineFiles TestEngineFiles::read(int daemons) const
{
    ProcessTable processes;
    for (int i = 0; i < daemons; ++i) {
        HostProcess daemon;
        daemon.pid = 50 + i;
        daemon.name = "dockerd";
        processes.processes << daemon;
    }
    HostTrees trees;
    trees.proc = m_dir->filePath(u"proc"_s);
    trees.root = m_dir->path();
    return readEngineFiles(processes, trees);
}

void TestEngineFiles::readsOwnersAndModes()
{
    write(u"etc/docker/daemon.json"_s, "{}");
    QVERIFY(QFile::setPermissions(m_dir->filePath(u"etc/docker/daemon.json"_s),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::WriteOther));
    const EngineFiles files = read();
    const EngineFile *file = files.find(u"/etc/docker/daemon.json");
    QVERIFY(file);
    QCOMPARE(file->mode, 0602U);
    QCOMPARE(file->uid, quint32(::getuid()));
    QVERIFY(!file->owner.isEmpty() || ::getuid() != 0);
    QVERIFY(files.find(u"/etc/docker"));
    QVERIFY(files.absent.contains(u"/etc/default/docker"_s));
    QVERIFY(!files.find(u"/etc/default/docker"));
    QCOMPARE(files.mountPoints, QStringList({u"/"_s, u"/var/lib/docker"_s}));
}

void TestEngineFiles::keepsOnlyJudgedOptions()
{
    write(u"etc/docker/daemon.json"_s,
          R"({"icc":true,"iptables":false,"proxies":{"http-proxy":"http://u:secret@p"},"hosts":["tcp://0.0.0.0:2376"]})");
    const EngineFiles files = read();
    QCOMPARE(*files.configuration,
             QJsonObject({{u"icc"_s, true}, {u"iptables"_s, false}, {u"hosts"_s, QJsonArray{u"tcp://0.0.0.0:2376"_s}}}));
    QCOMPARE(*files.arguments, QJsonObject({{u"icc"_s, false}}));
}

void TestEngineFiles::aBrokenConfigurationIsNotKnown()
{
    write(u"etc/docker/daemon.json"_s, "{\"icc\":");
    EngineFiles files = read();
    QVERIFY(!files.configuration);
    QCOMPARE(files.missing.first().kind, ErrorKind::Malformed);
    QVERIFY(QFile::remove(m_dir->filePath(u"etc/docker/daemon.json"_s)));
    files = read();
    QCOMPARE(files.configuration, std::optional(QJsonObject())); // no file is an answer
}

void TestEngineFiles::followsConfigFile()
{
    write(u"proc/50/cmdline"_s, QByteArray("dockerd\0--config-file\0/srv/d.json\0", 34));
    write(u"srv/d.json"_s, R"({"live-restore":true})");
    QCOMPARE(*read().configuration, QJsonObject({{u"live-restore"_s, true}}));
}

void TestEngineFiles::severalDaemonsTellNothing()
{
    QVERIFY(!read(2).arguments);
    QVERIFY(!read(0).arguments);
}

void TestEngineFiles::certificates()
{
    write(u"etc/docker/certs.d/reg/ca.crt"_s, "x");
    write(u"srv/key.pem"_s, "x");
    write(u"etc/docker/daemon.json"_s, R"({"tlskey":"/srv/key.pem"})");
    const EngineFiles files = read();
    QVERIFY(files.find(u"/etc/docker/certs.d/reg/ca.crt")->isCertificate);
    QVERIFY(files.find(u"/srv/key.pem")->isCertificate);
}

void TestEngineFiles::auditRules()
{
    QVERIFY(!read().auditRules);
    write(u"etc/audit/audit.rules"_s, "## comment\n-D\n\n-w   /usr/bin/dockerd  -k docker\n");
    QCOMPARE(*read().auditRules, QStringList({u"-D"_s, u"-w /usr/bin/dockerd -k docker"_s}));
}

void TestEngineFiles::arguments_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QJsonObject>("options");
    const auto row = [](const char *line, const QJsonObject &options) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << options;
    };
    row("--iptables=false --tlsverify", {{u"iptables"_s, false}, {u"tlsverify"_s, true}});
    row("-H unix:///a -H tcp://b:1", {{u"hosts"_s, QJsonArray{u"unix:///a"_s, u"tcp://b:1"_s}}});
    row("--host=tcp://b:1", {{u"hosts"_s, QJsonArray{u"tcp://b:1"_s}}});
    row("-D -l warn -G wheel", {{u"debug"_s, true}, {u"log-level"_s, u"warn"_s}, {u"group"_s, u"wheel"_s}});
    row("--cgroup-parent /x --data-root /y", {{u"cgroup-parent"_s, u"/x"_s}, {u"data-root"_s, u"/y"_s}});
    row("--http-proxy http://u:secret@p --authorization-plugin opa", {{u"authorization-plugins"_s, QJsonArray{u"opa"_s}}});
    row("--icc", {{u"icc"_s, true}});
    row("--cgroup-parent", {});
}

void TestEngineFiles::arguments()
{
    QFETCH(QStringList, words);
    QFETCH(QJsonObject, options);
    QCOMPARE(daemonArguments(words), options);
}

void TestEngineFiles::thereAndBack()
{
    write(u"etc/docker/daemon.json"_s, R"({"icc":true})");
    write(u"etc/audit/audit.rules"_s, "-D\n");
    EngineFiles files = read();
    files.dockerGroup = QStringList{u"ann"_s};
    const auto again = engineFilesFromJson(engineFilesToJson(files));
    QVERIFY(again);
    QCOMPARE(*again, files);
    const auto nothing = engineFilesFromJson(engineFilesToJson({}));
    QVERIFY(nothing);
    QCOMPARE(*nothing, EngineFiles());
}

void TestEngineFiles::hostile_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("files of another kind") << QJsonObject{{u"files"_s, 5}};
    QTest::newRow("a mode beyond twelve bits") << QJsonObject{{u"files"_s, QJsonArray{QJsonObject{{u"mode"_s, 65536}}}}};
    QTest::newRow("a negative owner") << QJsonObject{{u"files"_s, QJsonArray{QJsonObject{{u"uid"_s, -1}}}}};
    QTest::newRow("a configuration that is a list") << QJsonObject{{u"configuration"_s, QJsonArray()}};
    QTest::newRow("a path that is endless") << QJsonObject{{u"absent"_s, QJsonArray{QString(100'000, u'x')}}};
}

void TestEngineFiles::hostile()
{
    QFETCH(QJsonObject, json);
    QVERIFY(!engineFilesFromJson(json));
}

BULKHEAD_TEST(TestEngineFiles)
#include "tst_enginefiles.moc"
