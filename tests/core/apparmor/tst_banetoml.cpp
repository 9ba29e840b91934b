// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/baneexport.h"
#include "core/apparmor/baneprofile.h"
#include "core/apparmor/decider.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestBaneToml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeyIsRead();
    void keysAreTakenInAnyCase();
    void problemsAreReported_data();
    void problemsAreReported();
    void noTomlHasAPlace_data();
    void noTomlHasAPlace();
    void whatIsWrittenIsReadAgain();
    void injectionIsRefused_data();
    void injectionIsRefused();
    void oddButHonestValuesPass_data();
    void oddButHonestValuesPass();
    void theRulesAreBanes();
    void theRulesWithoutTheHostsFiles();
    void whatBaneDoesNotDoIsSaid();
    void theMeantProfileDoesIt_data();
    void theMeantProfileDoesIt();
    void theMeantProfileRefusesWhatBaneRefuses();
    void aProfileInBanesTerms_data();
    void aProfileInBanesTerms();
    void whatBaneCannotSayIsKept();
};

// A web server in bane's terms; all keys that bane reads.
static const QByteArray Web = R"(Name = "web"
Imports = ["@{SITE} = /srv/site"]
InnerImports = ["#include <abstractions/nameservice>", "signal (receive) peer=runc,"]

[Filesystem]
ReadOnlyPaths = ["/bin/**", "/etc/**", "/var/**"]
LogOnWritePaths = ["/**"]
WritablePaths = ["/var/run/web.pid", "/srv/up loads/*"]
AllowExec = ["/usr/sbin/web"]
DenyExec = ["/bin/sh", "/usr/bin/top"]

[Capabilities]
Allow = ["chown", "net_bind_service"]

[Network]
Raw = false
Packet = false
Protocols = ["tcp", "icmp"]
)";

static BaneProfile web()
{
    return parseBaneToml(Web)->profile;
}

static QStringList rulesOf(const ProfileFile &file)
{
    QStringList rules;
    for (const Statement &statement : file.profiles().front()->body)
        rules.append(ruleText(statement));
    return rules;
}

void TestBaneToml::everyKeyIsRead()
{
    const auto reading = parseBaneToml(Web);
    QVERIFY(reading);
    QCOMPARE(reading->problems, QList<BaneProblem>());
    const BaneProfile &p = reading->profile;
    QCOMPARE(p.name, u"web"_s);
    QCOMPARE(p.profileName(), u"docker-web"_s);
    QCOMPARE(p.imports, QStringList{u"@{SITE} = /srv/site"_s});
    QCOMPARE(p.innerImports.size(), 2);
    QCOMPARE(p.readOnlyPaths.size(), 3);
    QCOMPARE(p.logOnWritePaths, QStringList{u"/**"_s});
    QCOMPARE(p.writablePaths[1], u"/srv/up loads/*"_s);
    QCOMPARE(p.allowExec, QStringList{u"/usr/sbin/web"_s});
    QCOMPARE(p.denyExec.size(), 2);
    QVERIFY(!p.networkRaw && !p.networkPacket);
    QCOMPARE(p.protocols, (QStringList{u"tcp"_s, u"icmp"_s}));
    QCOMPARE(p.allowCapabilities.size(), 2);
    QCOMPARE((BaneProfile{.name = u"docker-x"_s}).profileName(), u"docker-x"_s);
    QCOMPARE(parseBaneToml({})->profile.profileName(), u"docker-"_s);
}

void TestBaneToml::keysAreTakenInAnyCase()
{
    const auto reading = parseBaneToml("name = 'a'\n[FILESYSTEM]\nreadonlypaths = ['/x']\n[network]\nraw = true\n");
    QVERIFY(reading);
    QCOMPARE(reading->problems, QList<BaneProblem>());
    QCOMPARE(reading->profile, (BaneProfile{.name = u"a"_s, .readOnlyPaths = {u"/x"_s}, .networkRaw = true}));
}

void TestBaneToml::problemsAreReported_data()
{
    using Kind = BaneProblem::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("line");
    QTest::newRow("an unknown key") << QByteArray("Name = 'a'\nNmae = 'b'\n") << Kind::UnknownKey << u"Nmae"_s << 2;
    QTest::newRow("an unknown key in a table")
        << QByteArray("[Filesystem]\nWriteablePaths = ['/x']\n") << Kind::UnknownKey << u"Filesystem.WriteablePaths"_s << 2;
    QTest::newRow("an unknown table") << QByteArray("[Signals]\nAllow = []\n") << Kind::UnknownKey << u"Signals"_s << 1;
    QTest::newRow("a key outside of its table") << QByteArray("Raw = true\n") << Kind::UnknownKey << u"Raw"_s << 1;
    QTest::newRow("a text that is a number") << QByteArray("Name = 5\n") << Kind::WrongType << u"Name"_s << 1;
    QTest::newRow("a list that is a text") << QByteArray("[Filesystem]\nDenyExec = '/bin/sh'\n") << Kind::WrongType
                                           << u"Filesystem.DenyExec"_s << 2;
    QTest::newRow("a list of numbers") << QByteArray("[Capabilities]\nAllow = [1, 2]\n") << Kind::WrongType
                                       << u"Capabilities.Allow"_s << 2;
    QTest::newRow("a flag that is a text") << QByteArray("[Network]\nRaw = 'no'\n") << Kind::WrongType << u"Network.Raw"_s << 2;
    QTest::newRow("a table that is a list") << QByteArray("[[Network]]\nRaw = true\n") << Kind::WrongType << u"Network"_s << 1;
    QTest::newRow("two spellings of one key") << QByteArray("Name = 'a'\nname = 'b'\n") << Kind::Twice << u"name"_s << 2;
}

void TestBaneToml::problemsAreReported()
{
    using Kind = BaneProblem::Kind;
    QFETCH(QByteArray, text);
    const auto reading = parseBaneToml(text);
    QVERIFY(reading);
    QCOMPARE(reading->problems.size(), 1);
    QFETCH(Kind, kind);
    QCOMPARE(reading->problems[0].kind, kind);
    QTEST(reading->problems[0].key, "key");
    QTEST(reading->problems[0].place.line, "line");
}

void TestBaneToml::noTomlHasAPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("an open list") << QByteArray("Name = 'a'\nImports = ['x'\n") << u"line 2"_s;
    QTest::newRow("no value") << QByteArray("Name = \n") << u"line 1"_s;
    QTest::newRow("the same key twice") << QByteArray("Name = 'a'\nName = 'b'\n") << u"line 2"_s;
    QTest::newRow("not UTF-8") << QByteArray("# ok\nName = 'a\xff'\n") << u"line 2, column 10"_s;
    QTest::newRow("UTF-16") << QByteArray("N\0a\0m\0e\0", 8) << u"line 1"_s;
    QTest::newRow("nested without end") << "Imports = " + QByteArray(100'000, '[') << u"line 1"_s;
}

void TestBaneToml::noTomlHasAPlace()
{
    QFETCH(QByteArray, text);
    const auto reading = parseBaneToml(text);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, ErrorKind::Malformed);
    QFETCH(QString, place);
    QVERIFY2(reading.error().detail.startsWith(place), qPrintable(reading.error().detail));
    QVERIFY(!reading.error().what.isEmpty());
    QCOMPARE(parseBaneToml(QByteArray(5'000'000, '#')).error().kind, ErrorKind::TooLarge);
}

void TestBaneToml::whatIsWrittenIsReadAgain()
{
    BaneProfile profile = web();
    profile.networkPacket = true;
    profile.denyCapabilities = {u"sys_admin"_s};
    profile.name = u"quotes \" back\\slash ☃ \t\x01"_s;
    const auto again = parseBaneToml(baneToml(profile));
    QVERIFY2(again, again ? "" : qPrintable(again.error().what + again.error().detail));
    QCOMPARE(again->profile, profile);
    QCOMPARE(again->problems, QList<BaneProblem>());
    QCOMPARE(parseBaneToml(baneToml({}))->profile, BaneProfile());
}

void TestBaneToml::aProfileInBanesTerms_data()
{
    QTest::addColumn<BaneProfile>("profile");
    QTest::newRow("all keys") << web();
    QTest::newRow("nothing at all") << BaneProfile{.name = u"web"_s};
    BaneProfile denying = web();
    denying.allowCapabilities.clear();
    denying.denyCapabilities = {u"sys_admin"_s, u"net_raw"_s};
    denying.networkRaw = denying.networkPacket = true;
    denying.protocols.clear();
    QTest::newRow("denied capabilities, every network") << denying;
}

void TestBaneToml::aProfileInBanesTerms()
{
    QFETCH(BaneProfile, profile);
    const auto rules = baneRules(profile);
    QVERIFY(rules);
    const auto made = baneFromProfile(*rules, profile.profileName());
    QVERIFY2(made, made ? "" : qPrintable(made.error().what));
    QCOMPARE(made->remarks, QStringList());
    BaneProfile expected = profile;
    expected.name = profile.profileName();
    expected.innerImports.replaceInStrings(u"(receive)"_s, u"receive"_s); // as our writer spells it
    QCOMPARE(baneToml(made->profile), baneToml(expected));                // a text, which tells the difference
    const auto again = parseBaneToml(baneToml(made->profile));
    QVERIFY(again && again->problems.isEmpty());
    QCOMPARE(profileText(*baneRules(again->profile)), profileText(*rules));
}

void TestBaneToml::whatBaneCannotSayIsKept()
{
    const auto file = parseProfileFile(u"include <tunables/global>\n@{SITE}=/srv\nprofile web flags=(complain) {\n"
                                       "  include <abstractions/base>\n  /srv/** r,\n  owner /home/*/x w,\n  /run/web.pid w,\n"
                                       "  network inet tcp,\n  deny capability sys_admin,\n  capability chown,\n"
                                       "  signal (receive) peer=runc,\n}\n"_s);
    QVERIFY(file);
    const auto made = baneFromProfile(*file, u"web"_s);
    QVERIFY(made);
    QCOMPARE(made->profile.writablePaths, QStringList{u"/run/web.pid"_s});
    QCOMPARE(made->profile.protocols, QStringList{u"tcp"_s});
    QCOMPARE(made->profile.allowCapabilities, QStringList{u"chown"_s});
    QCOMPARE(made->profile.denyCapabilities, QStringList());
    QCOMPARE(made->profile.imports, QStringList{u"@{SITE} = /srv"_s});
    for (const QString &line : {u"/srv/** r,"_s, u"owner /home/*/x w,"_s, u"deny capability sys_admin,"_s})
        QVERIFY2(made->profile.innerImports.contains(line), qPrintable(made->profile.innerImports.join(u'\n')));
    QCOMPARE(made->remarks.size(), 3); // its name, its flags, that bane allows every file
    QVERIFY(std::ranges::none_of(checkBaneProfile(made->profile), &BaneProblem::isFatal));
    // read back as it was meant: the rule is there, and no other path is writable
    const auto meant = meantRules(made->profile);
    QVERIFY(meant);
    QVERIFY(rulesOf(*meant).contains(u"/run/web.pid wl,"_s));
    QVERIFY(rulesOf(*meant).contains(u"/srv/** r,"_s));
    QVERIFY(!baneFromProfile(*file, u"no-such"_s));
}

void TestBaneToml::injectionIsRefused_data()
{
    QTest::addColumn<BaneProfile>("profile");
    QTest::newRow("a rule in a path") << BaneProfile{.readOnlyPaths = {u"/x r,\n  capability"_s}};
    QTest::newRow("a brace in a path") << BaneProfile{.readOnlyPaths = {u"/x} profile y { /z"_s}};
    QTest::newRow("a quote in a path") << BaneProfile{.writablePaths = {u"/x\" w, \"/y"_s}};
    QTest::newRow("a path that is none") << BaneProfile{.allowExec = {u"capability, /x"_s}};
    QTest::newRow("a relative path") << BaneProfile{.denyExec = {u"bin/sh"_s}};
    QTest::newRow("an open brace in a path") << BaneProfile{.denyExec = {u"/bin/{a,b"_s}};
    QTest::newRow("a backslash at the end, which would take the quote") << BaneProfile{.denyExec = {u"/bin/a b\\"_s}};
    QTest::newRow("an empty path") << BaneProfile{.logOnWritePaths = {QString()}};
    QTest::newRow("a zero in a path") << BaneProfile{.logOnWritePaths = {u"/a\0b"_s}};
    QTest::newRow("a slash in the name") << BaneProfile{.name = u"../../etc/passwd"_s};
    QTest::newRow("a brace in the name") << BaneProfile{.name = u"x { capability, } profile y"_s};
    QTest::newRow("a line break in the name") << BaneProfile{.name = u"x\n"_s};
    QTest::newRow("a quote in the name") << BaneProfile{.name = u"x\""_s};
    QTest::newRow("a very long name") << BaneProfile{.name = QString(300, u'x')};
    QTest::newRow("a rule in a capability") << BaneProfile{.allowCapabilities = {u"chown, capability"_s}};
    QTest::newRow("no capability") << BaneProfile{.denyCapabilities = {u"everything"_s}};
    QTest::newRow("a rule in a protocol") << BaneProfile{.protocols = {u"tcp, network"_s}};
    QTest::newRow("an import of two lines") << BaneProfile{.imports = {u"#include <a>\nprofile x { }"_s}};
    QTest::newRow("an import that opens a profile") << BaneProfile{.imports = {u"profile x { }"_s}};
    QTest::newRow("an inner import that closes the profile") << BaneProfile{.innerImports = {u"} profile x {"_s}};
    QTest::newRow("an inner import of two rules") << BaneProfile{.innerImports = {u"/a r, capability,"_s}};
    QTest::newRow("a rule before the profile") << BaneProfile{.imports = {u"capability,"_s}};
    QTest::newRow("a variable in the profile") << BaneProfile{.innerImports = {u"@{PROC} = /x"_s}};
}

void TestBaneToml::injectionIsRefused()
{
    QFETCH(BaneProfile, profile);
    const auto problems = checkBaneProfile(profile);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].kind, BaneProblem::Kind::Refused);
    const auto rules = baneRules(profile);
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ErrorKind::Invalid);
    QVERIFY(!meantRules(profile));
}

void TestBaneToml::oddButHonestValuesPass_data()
{
    QTest::addColumn<BaneProfile>("profile");
    QTest::newRow("a blank in a path") << BaneProfile{.readOnlyPaths = {u"/a b/** "_s}};
    QTest::newRow("a comma in a path") << BaneProfile{.readOnlyPaths = {u"/a,b, c,"_s}};
    QTest::newRow("braces and classes") << BaneProfile{.readOnlyPaths = {u"/{usr/,}bin/[a-z]*{,.so}"_s}};
    QTest::newRow("a variable") << BaneProfile{.writablePaths = {u"@{HOME}/x"_s}};
    QTest::newRow("a blank in the name") << BaneProfile{.name = u"my web"_s};
    QTest::newRow("a hash in a path") << BaneProfile{.writablePaths = {u"/#x"_s}};
    QTest::newRow("a capability in Docker's spelling") << BaneProfile{.allowCapabilities = {u"CAP_CHOWN"_s, u"KILL"_s}};
    QTest::newRow("nothing at all") << BaneProfile();
}

void TestBaneToml::oddButHonestValuesPass()
{
    QFETCH(BaneProfile, profile);
    for (const auto &rules : {baneRules(profile), meantRules(profile)}) {
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().what));
        const auto again = parseProfileFile(formattedProfileText(*rules));
        QVERIFY(again);
        QVERIFY(*again == *rules);
        QCOMPARE(again->profiles().front()->name, profile.profileName());
    }
    if (!profile.allowCapabilities.isEmpty()) {
        QVERIFY(rulesOf(*baneRules(profile)).contains(u"capability chown,"_s));
        QCOMPARE(checkBaneProfile(profile)[0].kind, BaneProblem::Kind::Respelled);
    }
}

void TestBaneToml::theRulesAreBanes()
{
    const auto file = baneRules(web());
    QVERIFY(file);
    QCOMPARE(ruleText(file->statements[0]), u"@{SITE} = /srv/site"_s);
    QCOMPARE(ruleText(file->statements[1]), u"#include <tunables/global>"_s);
    QCOMPARE(ruleText(file->statements[2]), u"profile docker-web flags=(attach_disconnected, mediate_deleted) {"_s);
    const QStringList rules = rulesOf(*file);
    const QStringList expected{u"#include <abstractions/nameservice>"_s,
                               u"signal receive peer=runc,"_s,
                               u"#include <abstractions/base>"_s,
                               u"network inet tcp,"_s,
                               u"network inet icmp,"_s,
                               u"deny network raw,"_s,
                               u"deny network packet,"_s,
                               u"file,"_s,
                               u"umount,"_s,
                               u"deny /bin/** wl,"_s,
                               u"deny /etc/** wl,"_s,
                               u"deny /var/** wl,"_s,
                               u"audit /** w,"_s,
                               u"/var/run/web.pid w,"_s,
                               u"\"/srv/up loads/*\" w,"_s,
                               u"/usr/sbin/web ix,"_s,
                               u"deny /bin/sh mrwlkx,"_s,
                               u"deny /usr/bin/top mrwlkx,"_s,
                               u"capability chown,"_s,
                               u"capability net_bind_service,"_s};
    QCOMPARE(rules.first(expected.size()), expected);
    QCOMPARE(rules.size() - expected.size(), 16); // the tail
    QVERIFY(rules.contains(u"deny @{PROC}/kmem rwlkx,"_s));
    QCOMPARE(rules.last(), u"deny /sys/kernel/security/** rwlkx,"_s);

    BaneProfile denying = web();
    denying.denyCapabilities = {u"sys_admin"_s};
    const QStringList denied = rulesOf(*baneRules(denying));
    QVERIFY(denied.contains(u"capability,"_s));
    QVERIFY(denied.contains(u"deny capability sys_admin,"_s));
    QVERIFY(!denied.contains(u"capability chown,"_s)); // Allow is ignored then
    const QStringList open = rulesOf(*baneRules({.networkRaw = true, .networkPacket = true}));
    QVERIFY(open.contains(u"network,"_s));
    QVERIFY(!open.contains(u"deny network raw,"_s) && !open.contains(u"deny network packet,"_s));
}

void TestBaneToml::theRulesWithoutTheHostsFiles()
{
    const auto file = baneRules(web(), {.hasTunables = false, .hasBase = false});
    QVERIFY(file);
    QCOMPARE(ruleText(file->statements[1]), u"@{PROC} = /proc/"_s);
    QVERIFY(!rulesOf(*file).contains(u"#include <abstractions/base>"_s));
    QVERIFY(resolvePolicy(*baneRules({}, {false, false}), {}, noIncludes())->problems.isEmpty());
}

void TestBaneToml::whatBaneDoesNotDoIsSaid()
{
    using Kind = BaneNote::Kind;
    const auto kinds = [](const BaneProfile &profile) {
        QList<Kind> all;
        for (const BaneNote &note : baneNotes(profile))
            all.append(note.kind);
        return all;
    };
    QCOMPARE(kinds(web()), (QList{Kind::WritablePathsDoNothing, Kind::WritableInsideReadOnly, Kind::AllowExecDoesNothing,
                                  Kind::Ipv4Only, Kind::NoUnixSockets, Kind::IcmpIsRaw, Kind::NoSignals, Kind::ProcGlob}));
    QCOMPARE(baneNotes(web())[1].subject, u"/var/run/web.pid"_s);
    QCOMPARE(kinds({}), (QList{Kind::NoSignals, Kind::ProcGlob}));
    BaneProfile profile{.allowExec = {u"/bin/sh"_s},
                        .denyExec = {u"/bin/*"_s},
                        .allowCapabilities = {u"kill"_s},
                        .denyCapabilities = {u"chown"_s}};
    QVERIFY(kinds(profile).contains(Kind::AllowedExecIsDenied));
    QVERIFY(kinds(profile).contains(Kind::AllowedCapabilitiesIgnored));
    profile = {.readOnlyPaths = {u"/etc/**"_s}, .writablePaths = {u"/etc/app/*.db"_s, u"/srv/**"_s}};
    QCOMPARE(kinds(profile).count(Kind::WritableInsideReadOnly), 1);
}

void TestBaneToml::theMeantProfileDoesIt_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("access");
    QTest::addColumn<bool>("byBane");
    QTest::addColumn<bool>("meant");
    const auto row = [](const char *name, const char *path, const char *access, bool byBane, bool meant) {
        QTest::newRow(name) << QByteArray(path) << QString::fromLatin1(access) << byBane << meant;
    };
    row("a writable path inside a read-only one", "/var/run/web.pid", "w", false, true);
    row("a read-only path", "/etc/passwd", "w", false, false);
    row("reading it", "/etc/passwd", "r", true, true);
    row("a path that nobody named", "/root/hello", "w", true, false);
    row("a program that was allowed", "/usr/sbin/web", "x", true, true);
    row("a program that nobody named", "/usr/bin/python3", "x", true, false);
    row("a denied program", "/bin/sh", "x", false, false);
    row("a denied program is not read", "/bin/sh", "r", false, false);
    row("a hard link to a writable path", "/var/run/web.pid", "l", false, true);
    row("a hard link elsewhere", "/root/hello", "l", true, false);
    row("a writable path with a blank", "/srv/up loads/a", "w", true, true);
    row("the kernel's security directory", "/sys/kernel/security/apparmor/profiles", "r", false, false);
}

void TestBaneToml::theMeantProfileDoesIt()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, access);
    const BaneHost bare{.hasTunables = false, .hasBase = false};
    Decider bane(*resolvePolicy(*baneRules(web(), bare), {}, noIncludes()));
    Decider meant(*resolvePolicy(*meantRules(web(), bare), {}, noIncludes()));
    QTEST(bane.decidePath(path, *parseFileAccess(access)).allowed, "byBane");
    QTEST(meant.decidePath(path, *parseFileAccess(access)).allowed, "meant");
    QVERIFY(!bane.decideNetwork(u"inet6"_s, u"tcp"_s).allowed);
    QVERIFY(meant.decideNetwork(u"inet6"_s, u"tcp"_s).allowed);
    QVERIFY(meant.decideNetwork(u"inet"_s, u"dgram"_s).allowed); // ping without a raw socket
    QVERIFY(!meant.decideNetwork(u"inet"_s, u"raw"_s).allowed);
    QVERIFY(meant.decideRule(*parseRule(u"signal receive set=term peer=unconfined,"_s)).allowed);
    QVERIFY(meant.decidePath("/var/run/web.pid", {.write = true}).logged); // LogOnWritePaths
}

// Everything that a write or an exec is refused by bane's rules is refused by ours, except what the file asked for.
void TestBaneToml::theMeantProfileRefusesWhatBaneRefuses()
{
    const BaneHost bare{.hasTunables = false, .hasBase = false};
    BaneProfile profile = web();
    profile.writablePaths.clear();
    profile.allowExec.clear();
    Decider bane(*resolvePolicy(*baneRules(profile, bare), {}, noIncludes()));
    Decider meant(*resolvePolicy(*meantRules(profile, bare), {}, noIncludes()));
    for (const char *path : {"/etc/passwd", "/var/x", "/bin/sh", "/bin/ls", "/proc/x", "/proc/sysrq-trigger", "/proc/mem",
                             "/proc/kcore", "/proc/sys/vm/x", "/proc/fs/x", "/sys/module/x/y", "/sys/fs/pstore/x",
                             "/sys/firmware/efi/efivars/x", "/sys/kernel/security/x", "/srv/x", "/tmp/y"}) {
        for (const char *access : {"r", "w", "x", "l", "k"}) {
            const FileAccess wanted = *parseFileAccess(QString::fromLatin1(access));
            if (!bane.decidePath(path, wanted).allowed)
                QVERIFY2(!meant.decidePath(path, wanted).allowed, path);
        }
    }
}

BULKHEAD_TEST(TestBaneToml)

#include "tst_banetoml.moc"
