// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace bulkhead;

/// The lab is what the issue, the guide and every other engine test say it is.
class TestLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BULKHEAD_NEEDS_LAB_ENGINE(); }

    void containers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *what, const char *name, const char *format, const char *value) {
            QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(format) << QString::fromLatin1(value);
        };
        row("web1 is a container with nothing special", "web1",
            "{{.State.Running}} {{.HostConfig.Privileged}} {{.HostConfig.CapAdd}}", "true false []");
        row("web2 is privileged", "web2", "{{.State.Running}} {{.HostConfig.Privileged}}", "true true");
        row("web3 keeps one capability", "web3", "{{.HostConfig.CapDrop}} {{.HostConfig.CapAdd}}", "[all] [net_bind_service]");
        row("worker is not root", "worker", "{{.State.Running}} {{.Config.User}}", "true 1000:1000");
        row("hostnet shares the host's network", "hostnet", "{{.State.Running}} {{.HostConfig.NetworkMode}}", "true host");
        row("runmount sees /run", "runmount", "{{.State.Running}} {{(index .Mounts 0).Source}}", "true /run");
        row("sockmount can command the engine", "sockmount", "{{.State.Running}} {{(index .Mounts 0).Destination}}",
            "true /var/run/docker.sock");
        row("limited cannot write and has limits", "limited",
            "{{.HostConfig.ReadonlyRootfs}} {{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.PidsLimit}}",
            "true 33554432 500000000 32");
        row("job has ended well", "job", "{{.State.Status}} {{.State.ExitCode}} {{.Config.User}}", "exited 0 app");
    }
    void containers()
    {
        QFETCH(QString, name);
        QFETCH(QString, format);
        QFETCH(QString, value);
        const QByteArray answer = test::labDocker({QStringLiteral("inspect"), QStringLiteral("--format"), format, name});
        QCOMPARE(QString::fromUtf8(answer), value);
    }

    void confinedHasItsOwnProfile()
    {
        const QByteArray pid = test::labDocker({QStringLiteral("inspect"), QStringLiteral("--format"),
                                                QStringLiteral("{{.State.Pid}}"), QStringLiteral("confined")});
        QFile status(QStringLiteral("/proc/%1/status").arg(QString::fromLatin1(pid)));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray text = status.readAll();
        QVERIFY2(text.contains("NoNewPrivs:\t1\n"), text.constData());
        QVERIFY2(text.contains("Seccomp:\t2\n"), text.constData());
        // mkdir is not among the calls that its profile allows; Docker's default profile would allow it
        QCOMPARE(test::labDocker({QStringLiteral("exec"), QStringLiteral("confined"), QStringLiteral("sh"), QStringLiteral("-c"),
                                  QStringLiteral("mkdir /made 2>/dev/null; echo $?")}),
                 QByteArray("1"));
    }

    void theHostIsNamedHarmlessly()
    {
        QCOMPARE(test::labDocker({QStringLiteral("info"), QStringLiteral("--format"), QStringLiteral("{{.Name}}")}),
                 QByteArray("lab"));
    }
};

BULKHEAD_TEST(TestLab)
#include "tst_lab.moc"
