// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"
#include "tests/support/referencefile.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using namespace Qt::StringLiterals;

class SeccompProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheEngineAccepts();
    void writesBackWhatItRead_data();
    void writesBackWhatItRead();
    void writesNewMembersWhereTheEngineHasThem();
    void forgetsWhatWasTakenAway();
    void refuses_data();
    void refuses();
    void knowsWhereRulesStand();
    void staysBounded_data();
    void staysBounded();
    void readsKernelVersions_data();
    void readsKernelVersions();
    void comparesArguments_data();
    void comparesArguments();
    void dockersFileComesBackByteForByte();
    void podmansFileComesBackInMeaning();
};

namespace {

const QByteArray Everything = R"({
	"defaultAction": "SCMP_ACT_ERRNO",
	"defaultErrnoRet": 38,
	"x-note": {"kept": [1.50, "as it is"]},
	"archMap": [
		{
			"architecture": "SCMP_ARCH_X86_64",
			"subArchitectures": [
				"SCMP_ARCH_X86"
			]
		},
		{
			"architecture": "SCMP_ARCH_RISCV64",
			"subArchitectures": null
		}
	],
	"flags": [],
	"listenerPath": "/run/agent.sock",
	"listenerMetadata": "a \"b\" é",
	"syscalls": [
		{
			"names": [
				"socket"
			],
			"action": "SCMP_ACT_ALLOW",
			"args": [
				{
					"index": 0,
					"value": 18446744073709551615,
					"valueTwo": 0,
					"op": "SCMP_CMP_MASKED_EQ"
				},
				{
					"op": "SCMP_CMP_GE",
					"value": 4294967295,
					"index": 5
				}
			],
			"comment": "",
			"includes": {
				"minKernel": "4.8",
				"caps": [
					"CAP_SYS_ADMIN"
				]
			},
			"excludes": {}
		},
		{
			"name": "clone3",
			"errnoRet": 38,
			"action": "SCMP_ACT_ERRNO",
			"args": null
		},
		{
			"names": [
				"reboot"
			],
			"action": "SCMP_ACT_KILL"
		}
	]
})";

} // namespace

void SeccompProfileTest::readsWhatTheEngineAccepts()
{
    const auto profile = parseProfile(Everything);
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().what + profile.error().detail));
    QCOMPARE(profile->defaultAction, ActionKind::Errno);
    QCOMPARE(profile->defaultErrnoRet, 38u);
    QCOMPARE(profile->archMap.size(), 2);
    QCOMPARE(profile->archMap.at(0).subArchitectures, QStringList{u"SCMP_ARCH_X86"_s});
    QVERIFY(profile->archMap.at(1).subArchitectures.isEmpty());
    QVERIFY(profile->flags && profile->flags->isEmpty()); // not the same as absent
    QCOMPARE(profile->listenerMetadata, u"a \"b\" é"_s);
    QCOMPARE(profile->rules.size(), 3);
    const Rule &socket = profile->rules.at(0);
    QCOMPARE(socket.args.at(0).value, 18446744073709551615ULL);
    QCOMPARE(socket.args.at(1).value, 4294967295ULL);
    QCOMPARE(socket.args.at(1).index, 5u);
    QCOMPARE(socket.includes.minKernel, (KernelVersion{4, 8}));
    QCOMPARE(socket.includes.caps, QStringList{u"CAP_SYS_ADMIN"_s});
    QVERIFY(profile->rules.at(1).isLegacyName);
    QCOMPARE(profile->rules.at(1).names, QStringList{u"clone3"_s});
    QCOMPARE(profile->rules.at(1).action, (Action{ActionKind::Errno, 38}));
    QVERIFY(profile->rules.at(1).args.isEmpty());
    QCOMPARE(profile->rules.at(2).action.kind, ActionKind::KillThread);
}

void SeccompProfileTest::writesBackWhatItRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("every field, unknown ones too, in their order") << Everything;
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no rules") << QByteArray("{\n\t\"defaultAction\": \"SCMP_ACT_ALLOW\",\n\t\"syscalls\": []\n}");
    QTest::newRow("names in another case, as Go reads them")
        << QByteArray("{\n\t\"DefaultAction\": \"SCMP_ACT_ALLOW\",\n\t\"SYSCALLS\": null\n}");
    QTest::newRow("an unknown member with 64-bit numbers and escapes")
        << QByteArray("{\n\t\"future\": [18446744073709551616, 1e400, \"\\u00e9\\/\", {\"a\": {}}]\n}");
    QTest::newRow("a wrongly spelled member is kept, not read")
        << QByteArray("{\n\t\"defaultaction \": \"SCMP_ACT_NONSENSE\"\n}");
}

void SeccompProfileTest::writesBackWhatItRead()
{
    QFETCH(QByteArray, json);
    const auto profile = parseProfile(json);
    QVERIFY(profile);
    QCOMPARE(writeProfile(*profile), json);
    const QByteArray compact = writeCompactProfile(*profile);
    QVERIFY(!compact.contains('\n') && !compact.contains('\t'));
    QCOMPARE(writeCompactProfile(parseProfile(compact).value_or(SeccompProfile{})), compact);
}

void SeccompProfileTest::writesNewMembersWhereTheEngineHasThem()
{
    auto profile =
        parseProfile("{\"x\": 1, \"defaultAction\": \"SCMP_ACT_ALLOW\", \"syscalls\": [{\"names\": [\"read\"], \"action\": "
                     "\"SCMP_ACT_LOG\", \"args\": []}]}");
    QVERIFY(profile);
    profile->defaultErrnoRet = 1;
    profile->flags = QStringList{u"SECCOMP_FILTER_FLAG_LOG"_s};
    profile->rules[0].args << Argument{.index = 1, .value = 2};
    profile->rules[0].comment = u"why\n"_s;
    QCOMPARE(
        writeCompactProfile(*profile),
        QByteArray("{\"x\":1,\"defaultAction\":\"SCMP_ACT_ALLOW\",\"defaultErrnoRet\":1,\"flags\":[\"SECCOMP_FILTER_FLAG_LOG\"],"
                   "\"syscalls\":[{\"names\":[\"read\"],\"action\":\"SCMP_ACT_LOG\",\"args\":[{\"index\":1,\"value\":2,"
                   "\"op\":\"SCMP_CMP_EQ\"}],\"comment\":\"why\\n\"}]}"));
}

void SeccompProfileTest::forgetsWhatWasTakenAway()
{
    auto profile = parseProfile(Everything);
    QVERIFY(profile);
    profile->flags.reset();
    profile->listenerPath.clear();
    profile->rules.resize(1);
    profile->rules[0].args.clear();
    profile->rules[0].includes = {};
    profile->rules[0].isLegacyName = true;
    const auto again = parseProfile(writeProfile(*profile));
    QVERIFY(again);
    QVERIFY(!again->flags);
    QVERIFY(again->listenerPath.isEmpty());
    QVERIFY(again->rules.at(0).args.isEmpty());
    QVERIFY(again->rules.at(0).includes.isEmpty());
    QCOMPARE(again->rules.at(0).names, QStringList{u"socket"_s});
}

void SeccompProfileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &json, const QString &what, int line, int column) {
        QTest::newRow(name) << json << what << line << column;
    };
    row("nothing at all", "", u"an object is expected"_s, 1, 1);
    row("a list", "[]", u"an object is expected"_s, 1, 1);
    row("no JSON", "seccomp.json", u"an object is expected"_s, 1, 1);
    row("a truncated object", "{\n  \"syscalls\": [\n", u"the text ends inside an array"_s, 3, 1);
    row("a truncated string", "{\n  \"syscalls", u"a string that does not end"_s, 2, 3);
    row("a member without value", "{\"flags\":}", u"an array is expected"_s, 1, 10);
    row("an unknown member without value", "{\"x\":}", u"a value is expected"_s, 1, 6);
    row("a comma too many", "{\"flags\": [\"a\",]}", u"a comma before ]"_s, 1, 16);
    row("a missing comma", "{\"flags\": [] \"x\": 1}", u"a comma or } is expected"_s, 1, 14);
    row("text after the end", "{}\n{}", u"more text after the end of the profile"_s, 2, 1);
    row("a comment", "{ // no\n}", u"a member's name is expected"_s, 1, 3);
    row("a byte order mark", "\xef\xbb\xbf{}", u"the text begins with a byte order mark, which the engine refuses"_s, 1, 1);
    row("no UTF-8", "{\n\"x\": \"\xff\"}", u"the text is not UTF-8"_s, 2, 1);
    row("a bare control character", QByteArray("{\"x\": \"a\nb\"}"), u"a control character in a string"_s, 1, 9);
    row("an unknown escape", "{\"x\": \"a\\q\"}", u"an unknown escape in a string"_s, 1, 9);
    row("half a unicode escape", "{\"x\": \"\\u12\"}", u"four hexadecimal digits are expected"_s, 1, 12);
    row("a leading zero", "{\"x\": 01}", u"no JSON value"_s, 1, 7);
    row("the column counts characters, not bytes", "{\"é𝄞\": ]}", u"a value is expected"_s, 1, 9);
    row("a member twice", "{\n\"flags\": [],\n \"flags\": []}", u"“flags” stands here twice"_s, 3, 2);
    row("a member twice in two spellings", "{\"flags\": [], \"Flags\": []}", u"“Flags” stands here twice"_s, 1, 15);
    row("an unknown member twice", "{\"x\": 1, \"x\": 1}", u"“x” stands here twice"_s, 1, 10);
    row("a member of a rule twice", "{\"syscalls\": [{\"action\": \"SCMP_ACT_LOG\", \"action\": \"SCMP_ACT_LOG\"}]}",
        u"“action” stands here twice"_s, 1, 42);
    row("both forms of architectures",
        "{\"archMap\": [{\"architecture\": \"SCMP_ARCH_X86\"}],\n\"architectures\": [\"SCMP_ARCH_X86\"]}",
        u"both architectures and archMap are given; the engine refuses that"_s, 2, 1);
    row("both forms of names", "{\"syscalls\": [{\"names\": [\"a\"], \"name\": \"b\", \"action\": \"SCMP_ACT_LOG\"}]}",
        u"both name and names are given; the engine refuses that"_s, 1, 32);
    row("both forms of names, the other way round",
        "{\"syscalls\": [{\"name\": \"b\", \"names\": [\"a\"], \"action\": \"SCMP_ACT_LOG\"}]}",
        u"both name and names are given; the engine refuses that"_s, 1, 29);
    row("an unknown action", "{\"syscalls\": [\n{\"names\": [\"a\"],\n\"action\": \"SCMP_ACT_DENY\"}]}",
        u"unknown action “SCMP_ACT_DENY”"_s, 3, 11);
    row("an action in lower case", "{\"defaultAction\": \"scmp_act_allow\"}", u"unknown action “scmp_act_allow”"_s, 1, 19);
    row("a rule without an action", "{\"syscalls\": [\n {\"names\": [\"a\"]}]}", u"a rule without an action"_s, 2, 2);
    row("a rule that is null", "{\"syscalls\": [null]}", u"an object is expected"_s, 1, 15);
    row("an empty name", "{\"syscalls\": [{\"names\": [\"\"], \"action\": \"SCMP_ACT_LOG\"}]}",
        u"an empty name; the runtime refuses that"_s, 1, 26);
    const auto argument = [&row](const char *name, const QByteArray &members, const QString &what, int column) {
        row(name, "{\"syscalls\": [{\"names\": [\"a\"], \"action\": \"SCMP_ACT_LOG\", \"args\": [\n{" + members + "}]}]}", what,
            2, column);
    };
    argument("an unknown operator", "\"op\": \"SCMP_CMP_LIKE\"", u"unknown operator “SCMP_CMP_LIKE”"_s, 8);
    argument("no operator", "\"index\": 0", u"an argument without an operator (op)"_s, 1);
    argument("a seventh argument", "\"index\": 6, \"op\": \"SCMP_CMP_EQ\"", u"a number of at most 5 is expected"_s, 11);
    argument("a value of 65 bits", "\"value\": 18446744073709551616", u"a number of at most 18446744073709551615 is expected"_s,
             11);
    argument("a negative value", "\"value\": -1", u"a number without sign, fraction and exponent is expected"_s, 11);
    argument("a value with a fraction", "\"value\": 1.0", u"a number without sign, fraction and exponent is expected"_s, 11);
    argument("a value with an exponent", "\"value\": 1e3", u"a number without sign, fraction and exponent is expected"_s, 11);
    argument("a value in quotes", "\"value\": \"1\"", u"a number is expected"_s, 11);
    row("an errno of 33 bits", "{\"defaultErrnoRet\": 4294967296}", u"a number of at most 4294967295 is expected"_s, 1, 21);
    row("a kernel of three numbers", "{\"syscalls\": [{\"action\": \"SCMP_ACT_LOG\", \"includes\": {\"minKernel\": \"4.8.1\"}}]}",
        u"invalid kernel version \"4.8.1\": expected \"<kernel>.<major>\""_s, 1, 68);
}

void SeccompProfileTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, what);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto text = readProfile(json);
    QVERIFY(!text);
    QCOMPARE(text.error().error.what, what);
    QCOMPARE(text.error().error.kind, ErrorKind::Malformed);
    QCOMPARE(text.error().place.line, line);
    QCOMPARE(text.error().place.column, column);
    QCOMPARE(parseProfile(json).error().detail, u"line %1, column %2"_s.arg(line).arg(column));
}

void SeccompProfileTest::knowsWhereRulesStand()
{
    const auto text =
        readProfile("{\"syscalls\": [\n  {\"names\": [\"read\",\n \"é\", \"write\"], \"action\": \"SCMP_ACT_LOG\",\n"
                    "\"args\": [{\"op\": \"SCMP_CMP_EQ\"}]\n  },\n{\"name\": \"x\", \"action\": \"SCMP_ACT_LOG\"}]}");
    QVERIFY(text);
    QCOMPARE(text->rules.size(), 2);
    QCOMPARE(text->rules.at(0).begin, (Place{2, 3}));
    QCOMPARE(text->rules.at(0).end, (Place{5, 4}));
    QCOMPARE(text->rules.at(0).names, (QList<Place>{{2, 14}, {3, 2}, {3, 7}}));
    QCOMPARE(text->rules.at(0).args, (QList<Place>{{4, 10}}));
    QCOMPARE(text->rules.at(1).names, (QList<Place>{{6, 10}}));
}

void SeccompProfileTest::staysBounded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    const qsizetype large = 50LL * 1024 * 1024;
    QTest::newRow("50 MB of blanks") << QByteArray(large, ' ') << u"a profile of more than 16 MiB"_s;
    QTest::newRow("a million levels") << "{\"x\": " + QByteArray(1'000'000, '[') << u"more than 100 levels"_s;
    QTest::newRow("a million levels of objects")
        << "{\"x\": " + QByteArray("{\"a\":").repeated(1'000'000) << u"more than 100 levels"_s;
    QTest::newRow("three million names") << "{\"syscalls\": [{\"names\": [\"a\"" + QByteArray(",\"a\"").repeated(3'000'000)
                                         << u"more than 500000 rules, names and arguments"_s;
    QTest::newRow("a million members") << "{\"x\":1" + QByteArray(",\"x\":1").repeated(1'000'000) << u"“x” stands here twice"_s;
}

void SeccompProfileTest::staysBounded()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, what);
    const auto profile = parseProfile(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().what, what);
    QVERIFY(profile.error().detail.startsWith(u"line "_s));
}

void SeccompProfileTest::readsKernelVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("profile"); // as a profile's minKernel; empty where refused
    QTest::addColumn<QString>("release"); // as uname -r
    QTest::newRow("two numbers") << u"4.8"_s << u"4.8"_s << u"4.8"_s;
    QTest::newRow("three numbers are no minKernel") << u"6.12.5"_s << QString() << u"6.12"_s;
    QTest::newRow("a distribution's suffix") << u"6.1-amd64"_s << QString() << u"6.1"_s;
    QTest::newRow("one number") << u"6"_s << QString() << QString();
    QTest::newRow("0.0 is no minKernel") << u"0.0"_s << QString() << u"0.0"_s;
    QTest::newRow("0.1 is one") << u"0.1"_s << u"0.1"_s << u"0.1"_s;
    QTest::newRow("255 is the largest") << u"255.255"_s << u"255.255"_s << u"255.255"_s;
    QTest::newRow("256 is too large") << u"256.1"_s << QString() << u"256.1"_s;
    QTest::newRow("a sign") << u"+4.8"_s << QString() << QString();
    QTest::newRow("a word") << u"four.eight"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("a number beyond all bounds") << u"99999999999999999999.1"_s << QString() << QString();
}

void SeccompProfileTest::readsKernelVersions()
{
    QFETCH(QString, text);
    QFETCH(QString, profile);
    QFETCH(QString, release);
    const auto asProfile = KernelVersion::fromProfile(text);
    const auto asRelease = KernelVersion::fromRelease(text);
    QCOMPARE(asProfile ? asProfile->toString() : QString(), profile);
    QCOMPARE(asRelease ? asRelease->toString() : QString(), release);
}

void SeccompProfileTest::comparesArguments_data()
{
    QTest::addColumn<QString>("op");
    QTest::addColumn<quint64>("value");
    QTest::addColumn<quint64>("valueTwo");
    QTest::addColumn<quint64>("argument");
    QTest::addColumn<bool>("holds");
    const quint64 largest = std::numeric_limits<quint64>::max();
    QTest::newRow("equal") << u"SCMP_CMP_EQ"_s << quint64(5) << quint64(0) << quint64(5) << true;
    QTest::newRow("equal looks at all 64 bits")
        << u"SCMP_CMP_EQ"_s << quint64(5) << quint64(0) << (quint64(1) << 32 | 5) << false;
    QTest::newRow("not equal") << u"SCMP_CMP_NE"_s << quint64(5) << quint64(0) << quint64(6) << true;
    QTest::newRow("less is unsigned") << u"SCMP_CMP_LT"_s << quint64(5) << quint64(0) << largest << false;
    QTest::newRow("less or equal") << u"SCMP_CMP_LE"_s << quint64(5) << quint64(0) << quint64(5) << true;
    QTest::newRow("greater is unsigned") << u"SCMP_CMP_GT"_s << quint64(5) << quint64(0) << largest << true;
    QTest::newRow("greater or equal") << u"SCMP_CMP_GE"_s << largest << quint64(0) << largest << true;
    QTest::newRow("masked: value is the mask")
        << u"SCMP_CMP_MASKED_EQ"_s << quint64(0x7e020000) << quint64(0) << quint64(0x11) << true;
    QTest::newRow("masked: a masked bit differs")
        << u"SCMP_CMP_MASKED_EQ"_s << quint64(0x7e020000) << quint64(0) << quint64(0x20000) << false;
}

void SeccompProfileTest::comparesArguments()
{
    QFETCH(QString, op);
    QFETCH(quint64, value);
    QFETCH(quint64, valueTwo);
    QFETCH(quint64, argument);
    QFETCH(bool, holds);
    const Argument condition{.value = value, .valueTwo = valueTwo, .comparison = *comparisonFromName(op)};
    QCOMPARE(condition.matches(argument), holds);
}

void SeccompProfileTest::dockersFileComesBackByteForByte()
{
    const QByteArray json = test::dockerReferenceProfile();
    BULKHEAD_NEEDS_REFERENCE(json, "golang-github-docker-docker-dev");
    const auto profile = parseProfile(json);
    QVERIFY(profile);
    QCOMPARE(writeProfile(*profile), json.trimmed());
}

void SeccompProfileTest::podmansFileComesBackInMeaning()
{
    const QByteArray json = test::podmanReferenceProfile();
    BULKHEAD_NEEDS_REFERENCE(json, "golang-github-containers-common");
    const auto profile = parseProfile(json);
    QVERIFY(profile);
    QCOMPARE(profile->defaultErrno, u"ENOSYS"_s);
    QCOMPARE(writeProfile(*profile), json.trimmed());
}

BULKHEAD_TEST(SeccompProfileTest)
#include "tst_seccompprofile.moc"
