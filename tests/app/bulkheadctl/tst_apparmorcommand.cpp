// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `bulkheadctl apparmor`, started as a person starts it.
class ApparmorCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void generates();
    void generatesWhatWasMeant();
    void generateRefuses_data();
    void generateRefuses();
    void checks();
    void checksInJson();
    void decides_data();
    void decides();
    void whatNobodyCanDecideIsSaid_data();
    void whatNobodyCanDecideIsSaid();
    void learns();
    void learnsInJson();
    void printsDockersOwn();
    void readsTheStandardInput();
    void hostileNamesDoNotReachTheTerminal();
    void aParserThatGivesNoAnswerIsAFailure();
    void aFullDiskIsAFailure();
    void endsWithTheDocumentedStatus_data();
    void endsWithTheDocumentedStatus();

private:
    struct Answer {
        int exitCode = -1;
        QByteArray output, errors;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };
    static Answer ctl(const QStringList &arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &text);
    QStringList here() const { return {u"--directory"_s, m_dir.filePath(u"apparmor.d"_s)}; }

    QTemporaryDir m_dir;
};

ApparmorCommandTest::Answer ApparmorCommandTest::ctl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1, QStringList{u"apparmor"_s} + arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString ApparmorCommandTest::write(const QString &name, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(m_dir.filePath(name)).path());
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

static const QByteArray Toml = R"(Name = "web"
[Filesystem]
ReadOnlyPaths = ["/etc/**"]
WritablePaths = ["/etc/web.pid"]
[Capabilities]
Allow = ["chown"]
[Network]
Protocols = ["tcp"]
)";
static const QByteArray Web = "profile docker-web {\n  include <base>\n  file,\n  deny /etc/** wl,\n  capability chown,\n"
                              "  network inet tcp,\n  /usr/bin/oth* Px -> helper,\n}\n";
static const QByteArray Log =
    "type=AVC msg=audit(1790000000.500:1): apparmor=\"ALLOWED\" operation=\"open\" profile=\"docker-web\" name=\"/etc/x\" pid=9 "
    "comm=\"httpd\" requested_mask=\"w\" denied_mask=\"w\" fsuid=0 ouid=33\n"
    "nothing\n"
    "type=AVC msg=audit(1790000001.500:2): apparmor=\"DENIED\" operation=\"capable\" profile=\"docker-web\" pid=9 comm=\"httpd\" "
    "capability=12  capname=\"net_admin\"\n"
    "type=AVC msg=audit(1790000002.500:3): apparmor=\"DENIED\" operation=\"capable\" profile=\"docker-web\" pid=9 comm=\"httpd\" "
    "capability=0  capname=\"chown\"";

void ApparmorCommandTest::initTestCase()
{
    write(u"apparmor.d/base"_s, "  signal receive,\n");
    write(u"web.toml"_s, Toml);
    write(u"web"_s, Web);
    write(u"log"_s, Log);
}

void ApparmorCommandTest::generates()
{
    const Answer answer = ctl(QStringList{u"generate"_s, m_dir.filePath(u"web.toml"_s)} + here());
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.output.startsWith("@{PROC} = /proc/\n\nprofile docker-web flags=(attach_disconnected, mediate_deleted) {\n"));
    QVERIFY(answer.output.contains("  deny /etc/** wl,\n  /etc/web.pid w,\n"));
    QVERIFY(answer.output.endsWith("}\n"));
    QVERIFY(answer.errors.contains("WritablePaths changes nothing"));
    QVERIFY(answer.errors.contains("IPv4 only"));
}

void ApparmorCommandTest::generatesWhatWasMeant()
{
    const Answer answer = ctl(QStringList{u"generate"_s, u"--meant"_s, m_dir.filePath(u"web.toml"_s)} + here());
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.output.contains("  /etc/web.pid wl,\n"));
    QVERIFY(!answer.output.contains("deny /etc/** wl,"));
    QVERIFY(answer.output.contains("network inet6 tcp,"));
    QVERIFY(answer.output.contains("signal receive peer=runc,"));
    QVERIFY(!answer.errors.contains("meant"));
}

void ApparmorCommandTest::generateRefuses_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no TOML") << QByteArray("Name = ") << QByteArray("line 1");
    QTest::newRow("an injected rule") << QByteArray("Name = \"x { capability, }\"\n") << QByteArray("Name");
    QTest::newRow("an injected line") << QByteArray("[Filesystem]\nDenyExec = [\"/x r,\\n capability\"]\n")
                                      << QByteArray("Filesystem.DenyExec");
    QTest::newRow("a wrong type") << QByteArray("[Network]\nRaw = 1\n") << QByteArray(":2: Network.Raw");
}

void ApparmorCommandTest::generateRefuses()
{
    QFETCH(QByteArray, toml);
    QFETCH(QByteArray, says);
    const Answer answer = ctl({u"generate"_s, write(u"bad.toml"_s, toml)});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.errors.contains(says), answer.errors.constData());
    const Answer unknown = ctl({u"generate"_s, write(u"odd.toml"_s, "Nmae = \"x\"\n")});
    QCOMPARE(unknown.exitCode, 0);
    QVERIFY(unknown.errors.contains("odd.toml:1: Nmae"));
}

void ApparmorCommandTest::checks()
{
    const Answer answer = ctl(QStringList{u"check"_s, u"--no-parser"_s, m_dir.filePath(u"web"_s)} + here());
    QCOMPARE(answer.exitCode, 1);
    const QByteArray file = m_dir.filePath(u"web"_s).toUtf8();
    QVERIFY2(answer.output.contains(file + ":7: error: "), answer.output.constData());
    QVERIFY(answer.output.contains("[conflicting-exec]\n"));
    QVERIFY(answer.output.contains(file + ":6: warning: ") && answer.output.contains("[ipv4-only]\n"));
    const Answer good =
        ctl(QStringList{u"check"_s, u"--no-parser"_s, write(u"good"_s, "profile x {\n  include <base>\n}\n")} + here());
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.output, QByteArray());
    const QString fake =
        write(u"parser"_s, "#!/bin/sh\nfor last; do :; done\n"
                           "echo \"AppArmor parser error for $last in profile $last at line 2: no good\"\nexit 1\n");
    QFile::setPermissions(fake, QFile::ReadOwner | QFile::ExeOwner);
    const Answer refused = ctl({u"check"_s, u"--parser"_s, fake, m_dir.filePath(u"good"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.output.contains("good:2: error: no good [apparmor_parser]\n"), refused.output.constData());
    const Answer unclosed = ctl(QStringList{u"check"_s, u"--no-parser"_s, u"-"_s} + here(), "\nprofile x {\n  /a r,\n");
    QCOMPARE(unclosed.exitCode, 1);
    QVERIFY2(unclosed.output.startsWith("-:2: error: "), unclosed.output.constData());
}

void ApparmorCommandTest::checksInJson()
{
    const Answer answer = ctl(QStringList{u"check"_s, u"--json"_s, u"--parser"_s, u"/nonexistent"_s, m_dir.filePath(u"web"_s)});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.json()["accepted"_L1].isNull());
    QVERIFY(answer.json()["parserError"_L1].isString());
    QVERIFY(!answer.json()["findings"_L1].toArray().isEmpty());
    const Answer broken = ctl({u"check"_s, u"--json"_s, u"--no-parser"_s, write(u"broken"_s, "profile x {\n")});
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(broken.json()["findings"_L1][0]["id"_L1].toString(), u"not-readable"_s);
}

void ApparmorCommandTest::decides_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    QTest::newRow("a path") << QStringList{u"--path"_s, u"/etc/passwd"_s, u"--access"_s, u"r"_s} << u"allowed"_s << u"file,"_s
                            << 3;
    QTest::newRow("a denied path") << QStringList{u"--path"_s, u"/etc/passwd"_s, u"--access"_s, u"rw"_s} << u"denied"_s
                                   << u"deny /etc/** wl,"_s << 4;
    QTest::newRow("a capability") << QStringList{u"--capability"_s, u"CAP_CHOWN"_s} << u"allowed"_s << u"capability chown,"_s
                                  << 5;
    QTest::newRow("no rule") << QStringList{u"--capability"_s, u"kill"_s} << u"denied"_s << QString() << 0;
    QTest::newRow("a network") << QStringList{u"--network"_s, u"inet,stream"_s} << u"allowed"_s << u"network inet tcp,"_s << 6;
    QTest::newRow("another network") << QStringList{u"--network"_s, u"inet6,stream"_s} << u"denied"_s << QString() << 0;
}

void ApparmorCommandTest::decides()
{
    QFETCH(QStringList, question);
    QFETCH(QString, rule);
    const QString file = m_dir.filePath(u"web"_s);
    const Answer answer = ctl(QStringList{u"decide"_s, file} + question + here());
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject json = answer.json();
    QTEST(json["decision"_L1].toString(), "decision");
    QCOMPARE(json["profile"_L1].toString(), u"docker-web"_s);
    QCOMPARE(json["problems"_L1].toArray().size(), 0);
    if (rule.isEmpty()) {
        QVERIFY(json["rule"_L1].isNull());
        QVERIFY(json["logged"_L1].toBool());
        return;
    }
    QCOMPARE(json["rule"_L1]["text"_L1].toString(), rule);
    QTEST(json["rule"_L1]["line"_L1].toInt(), "line");
    QCOMPARE(json["rule"_L1]["file"_L1].toString(), file);
}

void ApparmorCommandTest::whatNobodyCanDecideIsSaid_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QStringList &question, const char *why) {
        QTest::newRow(name) << question << QString::fromLatin1(why);
    };
    row("nothing is asked", {}, "ask for one of");
    row("two things are asked", {u"--capability"_s, u"kill"_s, u"--network"_s, u"inet,stream"_s}, "ask for one of");
    row("a path without an access", {u"--path"_s, u"/a"_s}, "go together");
    row("a path without a beginning", {u"--path"_s, u"a"_s, u"--access"_s, u"r"_s}, "a path begins with /");
    row("no access", {u"--path"_s, u"/a"_s, u"--access"_s, u"z"_s}, "\"z\" is no access");
    row("no capability", {u"--capability"_s, u"CAP_NOPE"_s}, "there is no capability \"CAP_NOPE\"");
    row("no family", {u"--network"_s, u"inet7,stream"_s}, "there is no network family \"inet7\"");
    row("no type", {u"--network"_s, u"inet,strem"_s}, "there is no network type \"strem\"");
    row("a family alone", {u"--network"_s, u"inet"_s}, "takes a family and a type");
}

void ApparmorCommandTest::whatNobodyCanDecideIsSaid()
{
    QFETCH(QStringList, question);
    QFETCH(QString, why);
    const Answer answer = ctl(QStringList{u"decide"_s, m_dir.filePath(u"web"_s)} + question + here());
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(QString::fromUtf8(answer.errors).contains(why), answer.errors.constData());
}

void ApparmorCommandTest::learns()
{
    const Answer answer = ctl({u"learn"_s, m_dir.filePath(u"log"_s)});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.output.startsWith("# profile docker-web\n  capability chown,  # 1 record"), answer.output.constData());
    QVERIFY(answer.output.contains("  capability net_admin,  # 1 record"));
    QVERIFY(answer.output.contains("  /etc/x w,  # 1 record"));
    QVERIFY(answer.errors.contains("3 denials and complaints in 4 lines; 0 are covered"));
    const Answer known =
        ctl(QStringList{u"learn"_s, u"--profile"_s, m_dir.filePath(u"web"_s), m_dir.filePath(u"log"_s)} + here());
    QVERIFY2(known.output.contains("# has no effect beside deny /etc/** wl, (line 4)\n"), known.output.constData());
    QVERIFY(!known.output.contains("capability chown,"));
    QVERIFY(known.errors.contains("1 are covered"));
}

void ApparmorCommandTest::learnsInJson()
{
    const QString log = m_dir.filePath(u"log"_s);
    const Answer answer = ctl(QStringList{u"learn"_s, u"--json"_s, u"--profile"_s, m_dir.filePath(u"web"_s), log, log} + here());
    QCOMPARE(answer.exitCode, 0);
    const QJsonArray proposals = answer.json()["proposals"_L1].toArray();
    QCOMPARE(proposals.size(), 2);
    const QJsonObject capability = proposals[0].toObject(), file = proposals[1].toObject();
    QCOMPARE(capability["rule"_L1].toString(), u"capability net_admin,"_s);
    QCOMPARE(capability["records"_L1].toInt(), 2);
    QCOMPARE(capability["seen"_L1].toArray(), (QJsonArray{log + u":3"_s}));
    QCOMPARE(capability["first"_L1].toString(), u"2026-09-21T14:13:21.500Z"_s);
    QVERIFY(capability["killedBy"_L1].isNull());
    QCOMPARE(file["killedBy"_L1]["rule"_L1].toString(), u"deny /etc/** wl,"_s);
    QVERIFY(file["onlyFromComplainMode"_L1].toBool());
    QStringList generalities;
    for (const auto &choice : file["choices"_L1].toArray())
        generalities.append(choice["generality"_L1].toString());
    QCOMPARE(generalities, (QStringList{u"exact"_s, u"directory"_s, u"tree"_s}));
    QCOMPARE(answer.json()["covered"_L1].toInt(), 2);
}

void ApparmorCommandTest::printsDockersOwn()
{
    const Answer newest = ctl(QStringList{u"docker-default"_s} + here());
    QCOMPARE(newest.exitCode, 0);
    QVERIFY(newest.output.contains("deny network alg,"));
    const Answer old = ctl(QStringList{u"docker-default"_s, u"--engine"_s, u"24.0.9-ce"_s} + here());
    QVERIFY(!old.output.contains("deny network alg,"));
    QVERIFY(old.errors.contains("old one stays"));
    const Answer both = ctl(QStringList{u"docker-default"_s, u"--engine"_s, u"26.1.0"_s, u"--to"_s, u"27.0.1"_s} + here());
    QVERIFY(both.output.startsWith("+ signal receive peer=runc,"));
}

void ApparmorCommandTest::readsTheStandardInput()
{
    QCOMPARE(ctl({u"decide"_s, u"-"_s, u"--capability"_s, u"kill"_s}, "profile x {\n  capability,\n}\n")
                 .json()["decision"_L1]
                 .toString(),
             u"allowed"_s);
    QVERIFY(ctl({u"learn"_s, u"-"_s}, Log).output.contains("/etc/x w,"));
    QVERIFY(ctl({u"generate"_s, u"-"_s}, Toml).output.contains("profile docker-web"));
    // a pipe that has a name, as <(…) of a shell is
    QVERIFY(ctl({u"generate"_s, u"/dev/stdin"_s}, Toml).output.contains("profile docker-web"));
}

void ApparmorCommandTest::hostileNamesDoNotReachTheTerminal()
{
    const QByteArray name = QByteArray("/a\x1b[31m\nb\xc2\x9b").toHex().toUpper();
    const Answer answer = ctl({u"learn"_s, u"-"_s}, "apparmor=\"DENIED\" operation=\"open\" profile=" + name + " name=" + name
                                                        + " denied_mask=\"r\" comm=" + name + "\n");
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(!answer.output.contains('\x1b'));
    QVERIFY(!answer.output.contains("\xc2\x9b"));
    QVERIFY(answer.output.contains("/a\\033[31m") || answer.output.contains("/a\\033\\[31m"));
}

void ApparmorCommandTest::aParserThatGivesNoAnswerIsAFailure()
{
    const QString good = write(u"good"_s, "profile x {\n  signal receive,\n}\n");
    const QString killed = write(u"killed"_s, "#!/bin/sh\nkill -9 $$\n");
    QFile::setPermissions(killed, QFile::ReadOwner | QFile::ExeOwner);
    const Answer answer = ctl({u"check"_s, u"--parser"_s, killed, good});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.errors.contains("was ended by a signal"), answer.errors.constData());
    QCOMPARE(ctl({u"check"_s, u"--parser"_s, u"/nonexistent"_s, good}).exitCode, 1);
    QCOMPARE(ctl({u"check"_s, u"--no-parser"_s, good}).exitCode, 0);
}

/// A profile that is cut off must not pass for a whole one.
void ApparmorCommandTest::aFullDiskIsAFailure()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1, {u"apparmor"_s, u"docker-default"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("the output cannot be written: No space left on device"));
}

void ApparmorCommandTest::endsWithTheDocumentedStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("the manual") << QStringList{u"--help"_s} << 0;
    QTest::newRow("nothing to do") << QStringList() << 2;
    QTest::newRow("an unknown action") << QStringList{u"frob"_s} << 2;
    QTest::newRow("an unknown option") << QStringList{u"learn"_s, u"--frob"_s, u"-"_s} << 2;
    QTest::newRow("no log") << QStringList{u"learn"_s} << 2;
    QTest::newRow("two files") << QStringList{u"check"_s, u"a"_s, u"b"_s} << 2;
    QTest::newRow("no question") << QStringList{u"decide"_s, u"-"_s} << 2;
    QTest::newRow("two questions") << QStringList{u"decide"_s, u"-"_s, u"--capability"_s, u"x"_s, u"--network"_s, u"a,b"_s} << 2;
    QTest::newRow("a path without access") << QStringList{u"decide"_s, u"-"_s, u"--path"_s, u"/x"_s} << 2;
    QTest::newRow("an access that is none") << QStringList{u"decide"_s, u"-"_s, u"--path"_s, u"/x"_s, u"--access"_s, u"q"_s} << 2;
    QTest::newRow("a path that is none") << QStringList{u"decide"_s, u"-"_s, u"--path"_s, u"x"_s, u"--access"_s, u"r"_s} << 2;
    QTest::newRow("a network without a type") << QStringList{u"decide"_s, u"-"_s, u"--network"_s, u"inet"_s} << 2;
    QTest::newRow("an empty value") << QStringList{u"decide"_s, u"-"_s, u"--capability"_s, QString()} << 2;
    QTest::newRow("an option twice") << QStringList{u"decide"_s, u"-"_s, u"--capability"_s, u"a"_s, u"--capability"_s, u"b"_s}
                                     << 2;
    QTest::newRow("no version") << QStringList{u"docker-default"_s, u"--engine"_s, u"new"_s} << 2;
    QTest::newRow("a missing file") << QStringList{u"check"_s, u"/nonexistent"_s} << 1;
    QTest::newRow("a missing log") << QStringList{u"learn"_s, u"/nonexistent"_s} << 1;
    QTest::newRow("a directory") << QStringList{u"generate"_s, u"/"_s} << 1;
}

void ApparmorCommandTest::endsWithTheDocumentedStatus()
{
    QFETCH(QStringList, arguments);
    const Answer answer = ctl(arguments);
    QTEST(answer.exitCode, "status");
    QVERIFY(!(answer.exitCode == 0 ? answer.output : answer.errors).isEmpty());
}

BULKHEAD_TEST(ApparmorCommandTest)

#include "tst_apparmorcommand.moc"
