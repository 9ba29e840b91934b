// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/resolution.h"
#include "core/handoff/dockerrun.h"
#include "core/handoff/shellwords.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace bulkhead;
using namespace bulkhead::capability;
using namespace Qt::StringLiterals;

namespace {

struct DockerAnswer {
    int exitCode = -1;
    QString output, errors;
};

DockerAnswer runOnLab(const QStringList &options)
{
    QProcess docker;
    docker.start(u"docker"_s, QStringList{u"-H"_s, test::labEngine(), u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s} + options
                                  + QStringList{u"bulkhead-lab:1"_s, u"cat"_s, u"/proc/self/status"_s});
    if (!docker.waitForStarted() || !docker.waitForFinished(60'000))
        return {-1, {}, docker.errorString()};
    return {docker.exitCode(), QString::fromUtf8(docker.readAllStandardOutput()),
            QString::fromUtf8(docker.readAllStandardError())};
}

/// One line of /proc/PID/status: "CapEff:\t00000000a80425fb".
QString statusLine(const QString &status, QLatin1StringView key)
{
    for (const QString &line : status.split(u'\n')) {
        if (line.startsWith(key + u':'))
            return line.section(u'\t', 1).trimmed();
    }
    return {};
}

QString setsLine(const ProcessCapabilities &sets)
{
    return u"eff %1 prm %2 inh %3 bnd %4 amb %5"_s.arg(sets.effective.toHex(), sets.permitted.toHex(), sets.inheritable.toHex(),
                                                       sets.bounding.toHex(), sets.ambient.toHex());
}

QString setsLine(const QString &status)
{
    return u"eff %1 prm %2 inh %3 bnd %4 amb %5"_s.arg(statusLine(status, "CapEff"_L1), statusLine(status, "CapPrm"_L1),
                                                       statusLine(status, "CapInh"_L1), statusLine(status, "CapBnd"_L1),
                                                       statusLine(status, "CapAmb"_L1));
}

} // namespace

/// The resolution against a real dockerd: what it gives containers, and its refusals word for word.
class CapabilitiesRealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theKernelAgrees_data();
    void theKernelAgrees();
    void theEngineRefusesTheSame_data();
    void theEngineRefusesTheSame();
    void whatTheDaemonLacksIsRefused();

private:
    EngineRules m_rules;
};

void CapabilitiesRealTest::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    const QString directory = test::labEngine().section(u"://"_s, 1).section(u'/', 0, -2);
    QFile pidFile(directory + "/docker.pid"_L1);
    QVERIFY2(pidFile.open(QIODevice::ReadOnly), qPrintable(pidFile.fileName()));
    QFile status(u"/proc/%1/status"_s.arg(QString::fromLatin1(pidFile.readAll().trimmed())));
    QVERIFY2(status.open(QIODevice::ReadOnly), qPrintable(status.fileName()));
    const auto available = CapabilitySet::fromHex(statusLine(QString::fromLatin1(status.readAll()), "CapEff"_L1));
    QVERIFY(available);
    const QByteArray version = test::labDocker({u"version"_s, u"--format"_s, u"{{.Server.Version}}"_s});
    m_rules = {
        .version = QVersionNumber::fromString(QString::fromLatin1(version)), .available = *available, .availableIsKnown = true};
    QVERIFY(m_rules.version >= QVersionNumber(20, 10));
}

void CapabilitiesRealTest::theKernelAgrees_data()
{
    QTest::addColumn<QString>("options");
    const auto row = [](const char *name, const char *options) { QTest::newRow(name) << QString::fromUtf8(options); };
    row("nothing asked", "");
    row("privileged", "--privileged");
    row("privileged with drops", "--privileged --cap-drop=ALL");
    row("one added", "--cap-add=NET_ADMIN");
    row("one added in lower case with prefix", "--cap-add=cap_sys_time");
    row("one dropped", "--cap-drop=CHOWN");
    row("a dropped one that was not there", "--cap-drop=SYS_ADMIN");
    row("duplicates", "--cap-add=SYS_TIME --cap-add=sys_time --cap-add=CHOWN");
    row("added and dropped", "--cap-add=CHOWN --cap-drop=cap_chown");
    row("all dropped", "--cap-drop=ALL");
    row("all dropped but one", "--cap-drop=all --cap-add=net_bind_service");
    row("all dropped and one by name", "--cap-drop=ALL --cap-drop=KILL --cap-add=KILL");
    row("all added", "--cap-add=ALL");
    row("all added but one", "--cap-add=ALL --cap-drop=MKNOD");
    row("all added and dropped", "--cap-add=ALL --cap-drop=ALL");
    row("all added and a dropped one added by name", "--cap-add=ALL --cap-add=MKNOD --cap-drop=MKNOD");
    row("a dotless i", "--cap-drop=ALL --cap-add=k\u0131ll");
    row("another user", "--user=1000");
    row("another user by name", "--user=app:app");
    row("another user with an addition", "--user=1000:1000 --cap-add=NET_ADMIN");
    row("another user, privileged", "--user=1000 --privileged");
    row("root with another group", "--user=0:1000");
    row("a group alone", "--user=:1000");
    row("two zeros", "--user=00");
    row("a signed zero", "--user=+0");
    row("root without new privileges", "--security-opt=no-new-privileges");
    row("another user without new privileges", "--user=1000 --security-opt=no-new-privileges --cap-add=SYS_ADMIN");
}

void CapabilitiesRealTest::theKernelAgrees()
{
    QFETCH(QString, options);
    const auto run = handoff::parseDockerRun(options);
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().what));
    const auto resolution = resolve(run->capabilities, m_rules);
    QVERIFY2(resolution.has_value(), resolution ? "" : qPrintable(resolution.error().what));
    const DockerAnswer answer = runOnLab(options.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
    if (resolution->userIsKnown)
        QCOMPARE(setsLine(answer.output), setsLine(resolution->sets));
    else
        QCOMPARE(statusLine(answer.output, "CapBnd"_L1), resolution->sets.bounding.toHex());
}

void CapabilitiesRealTest::theEngineRefusesTheSame_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *name, const QStringList &options) { QTest::newRow(name) << options; };
    row("an unknown name", {u"--cap-add=foo"_s});
    row("an unknown name to drop", {u"--cap-drop=Foo"_s});
    row("both unknown", {u"--cap-add=a"_s, u"--cap-drop=b"_s});
    row("privileged", {u"--privileged"_s, u"--cap-drop=foo"_s});
    row("a blank in front", {u"--cap-add= CHOWN"_s});
    row("an empty name", {u"--cap-add="_s});
    row("CAP_ALL", {u"--cap-add=CAP_ALL"_s});
    row("a number", {u"--cap-add=CAP_41"_s});
    row("characters that have to be escaped", {u"--cap-add=a\"b\\c\u0001\u00e9\u00a0\u200b"_s});
    row("a user out of range", {u"--user=4294967296"_s});
    row("a negative user", {u"--user=-1"_s});
}

void CapabilitiesRealTest::theEngineRefusesTheSame()
{
    QFETCH(QStringList, options);
    QStringList quoted;
    for (const QString &option : options)
        quoted << handoff::shellQuoted(option);
    const auto run = handoff::parseDockerRun(quoted.join(u' '));
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().what));
    const auto resolution = resolve(run->capabilities, m_rules);
    QVERIFY(!resolution);
    const DockerAnswer answer = runOnLab(options);
    QVERIFY(answer.exitCode != 0);
    // "docker: Error response from daemon: WORDS.", then how to get help
    const QString words = answer.errors.section(u'\n', 0, 0).section(u"Error response from daemon: "_s, 1);
    QCOMPARE(words, resolution.error().what + u'.');
}

void CapabilitiesRealTest::whatTheDaemonLacksIsRefused()
{
    const CapabilitySet missing = CapabilitySet::allUpTo(KnownCapabilities - 1) - m_rules.available;
    for (const QString &name : missing.toNames()) {
        const auto resolution = resolve({.add = {name}}, m_rules);
        QVERIFY(!resolution);
        const DockerAnswer answer = runOnLab({u"--cap-add="_s + name});
        QVERIFY(answer.exitCode != 0);
        QVERIFY2(answer.errors.contains(resolution.error().what), qPrintable(answer.errors));
    }
    // everything that it has can be given, whatever it lacks
    const DockerAnswer answer = runOnLab(handoff::capabilityOptions(requestFor(m_rules.available, m_rules)).split(u' '));
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
    QCOMPARE(statusLine(answer.output, "CapBnd"_L1), m_rules.available.toHex());
}

BULKHEAD_TEST(CapabilitiesRealTest)
#include "tst_capabilities_real.moc"
