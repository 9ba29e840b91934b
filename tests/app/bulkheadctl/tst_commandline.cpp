// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/commandline.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::ctl;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCommands();
    void readsHelp_data();
    void readsHelp();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void readsEngineVersions_data();
    void readsEngineVersions();
};

void CommandLineTest::readsCommands()
{
    const auto caps =
        parseCommandLine({u"-H"_s, u"unix:///x"_s, u"caps"_s, u"--json"_s, u"web1"_s, u"4f1c"_s, u"--config"_s, u"/c"_s});
    QVERIFY2(caps.has_value(), caps ? "" : qPrintable(caps.error().what));
    QCOMPARE(caps->command, CommandLine::Command::Caps);
    QVERIFY(caps->json && !caps->runLine && !caps->rules && caps->namesAnEngine());
    QCOMPARE(caps->host.host, u"unix:///x"_s);
    QCOMPARE(caps->host.configDir, u"/c"_s);
    QCOMPARE(caps->containers, QStringList({u"web1"_s, u"4f1c"_s}));

    const auto run = parseCommandLine({u"caps"_s, u"--run"_s, u"--cap-add=ALL -it"_s, u"--engine=20.10.13"_s});
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().what));
    QCOMPARE(run->runLine, u"--cap-add=ALL -it"_s);
    QCOMPARE(run->rules->version, QVersionNumber(20, 10, 13));
    QVERIFY(!run->namesAnEngine());

    const auto snapshot =
        parseCommandLine({u"--context"_s, u"lab"_s, u"snapshot"_s, u"-o"_s, u"a.bulkhead"_s, u"--keep-secrets"_s, u"--agent"_s});
    QVERIFY2(snapshot.has_value(), snapshot ? "" : qPrintable(snapshot.error().what));
    QCOMPARE(snapshot->command, CommandLine::Command::Snapshot);
    QCOMPARE(snapshot->outputFile, u"a.bulkhead"_s);
    QCOMPARE(snapshot->host.context, u"lab"_s);
    QVERIFY(snapshot->keepSecrets);
    QVERIFY(snapshot->usesAgent);
    QVERIFY(parseCommandLine({u"caps"_s, u"--run"_s, QString()}).value().runLine.has_value());

    // as the docker command takes them: the engine before the command
    const auto report = parseCommandLine({u"-H"_s, u"unix:///x"_s, u"report"_s, u"--format"_s, u"json"_s});
    QVERIFY(report && report->other);
    QCOMPARE(report->other->name, u"report"_s);
    QCOMPARE(report->otherArguments, QStringList({u"-H"_s, u"unix:///x"_s, u"--format"_s, u"json"_s}));
    const auto tried = parseCommandLine({u"--host=unix:///x"_s, u"seccomp"_s, u"try"_s, u"p.json"_s, u"--"_s, u"ls"_s});
    QVERIFY(tried && tried->other);
    QCOMPARE(tried->otherArguments, QStringList({u"try"_s, u"--host=unix:///x"_s, u"p.json"_s, u"--"_s, u"ls"_s}));
    QVERIFY(!parseCommandLine({u"-H"_s}));
}

void CommandLineTest::readsHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("topic");
    QTest::newRow("--help alone") << QStringList{u"--help"_s} << QString();
    QTest::newRow("help alone") << QStringList{u"help"_s} << QString();
    QTest::newRow("help of a command") << QStringList{u"help"_s, u"caps"_s} << u"caps"_s;
    QTest::newRow("a command's --help") << QStringList{u"snapshot"_s, u"--help"_s} << u"snapshot"_s;
    QTest::newRow("a command's -h beside others") << QStringList{u"caps"_s, u"-h"_s, u"--json"_s} << u"caps"_s;
}

void CommandLineTest::readsHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, topic);
    const auto line = parseCommandLine(arguments);
    QVERIFY(line);
    QCOMPARE(line->command, CommandLine::Command::Help);
    QCOMPARE(line->helpTopic, topic);
}

void CommandLineTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QStringList &arguments, const char *what) {
        QTest::newRow(name) << arguments << QString::fromUtf8(what);
    };
    row("nothing", {}, "say what to do: snapshot, caps or help");
    row("an unknown command", {u"capabilities"_s}, "there is no command \"capabilities\"");
    row("help of an unknown command", {u"help"_s, u"x"_s}, "there is no command \"x\"");
    row("a snapshot to nowhere", {u"snapshot"_s}, "say with -o FILE where to save the snapshot");
    row("a snapshot of a container", {u"snapshot"_s, u"-o"_s, u"f"_s, u"web1"_s}, "snapshot takes no argument: \"web1\"");
    row("a snapshot as JSON", {u"snapshot"_s, u"-o"_s, u"f"_s, u"--json"_s}, "this command has no option --json");
    row("caps to a file", {u"caps"_s, u"-o"_s, u"f"_s}, "this command has no option --output");
    row("host and context", {u"-H"_s, u"a"_s, u"-c"_s, u"b"_s, u"caps"_s}, "--host and --context exclude each other");
    row("a file and a host", {u"--snapshot"_s, u"f"_s, u"-H"_s, u"b"_s, u"caps"_s},
        "--snapshot reads a file: --host and --context do not go with it");
    row("a file and an agent", {u"--snapshot"_s, u"f"_s, u"snapshot"_s, u"-o"_s, u"g"_s, u"--agent"_s},
        "--snapshot reads a file: --agent does not go with it");
    row("caps through an agent", {u"caps"_s, u"--agent"_s}, "this command has no option --agent");
    row("a line without quotes", {u"caps"_s, u"--run"_s, u"docker"_s, u"run"_s, u"nginx"_s},
        "--run takes one argument, and no containers; put the line in quotes");
    row("an engine version without a line", {u"caps"_s, u"--engine"_s, u"26"_s}, "--engine goes with --run");
    row("an engine version and an engine", {u"-H"_s, u"a"_s, u"caps"_s, u"--engine"_s, u"26"_s, u"--run"_s, u"x"_s},
        "--engine chooses rules without an engine: --host, --context and --snapshot do not go with it");
    row("an empty host", {u"--host="_s, u"caps"_s}, "--host needs a value");
    row("two lines", {u"caps"_s, u"--run"_s, u"a"_s, u"--run"_s, u"b"_s}, "--run is given twice");
}

void CommandLineTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, what);
    const auto line = parseCommandLine(arguments);
    QVERIFY(!line);
    QCOMPARE(line.error(), (Error{ErrorKind::Invalid, what, {}}));
}

void CommandLineTest::readsEngineVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isPodman");
    QTest::newRow("three numbers") << u"20.10.13"_s << u"20.10.13"_s << false;
    QTest::newRow("a distribution's suffix") << u"26.1.5+dfsg1"_s << u"26.1.5"_s << false;
    QTest::newRow("a release candidate") << u"docker:29.0.0-rc.1"_s << u"29.0.0"_s << false;
    QTest::newRow("Podman") << u"podman:5.4"_s << u"5.4"_s << true;
    QTest::newRow("a word is none") << u"newest"_s << QString() << false;
    QTest::newRow("another product is none") << u"lxc:5"_s << QString() << false;
    QTest::newRow("garbage behind is none") << u"26x"_s << QString() << false;
}

void CommandLineTest::readsEngineVersions()
{
    QFETCH(QString, text);
    QFETCH(QString, version);
    QFETCH(bool, isPodman);
    const auto rules = parseEngineVersion(text);
    QCOMPARE(rules.has_value(), !version.isEmpty());
    if (!rules)
        return;
    QCOMPARE(rules->version.toString(), version);
    QCOMPARE(rules->flavour == capability::EngineFlavour::Podman, isPodman);
}

BULKHEAD_TEST(CommandLineTest)
#include "tst_commandline.moc"
