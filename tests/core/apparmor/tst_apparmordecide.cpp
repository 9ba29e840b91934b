// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/decider.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestApparmorDecide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsAreDecided_data();
    void pathsAreDecided();
    void execSaysHowTheProgramRunsOn();
    void capabilitiesAreDecided_data();
    void capabilitiesAreDecided();
    void networksAreDecided_data();
    void networksAreDecided();
    void includesAndVariablesAreFollowed();
    void includesStayInTheirDirectory();
    void loopsAndBombsEnd();
    void problemsAreTold();
    void childrenAreProfilesOfTheirOwn();
    void coveredRulesAreFound_data();
    void coveredRulesAreFound();
};

static Decider deciderOf(const QString &body, const QString &flags = {})
{
    const auto file = parseProfileFile(u"@{PROC}=/proc/\n@{HOME}=/home/*/ /root/\nprofile x%1 {\n%2\n}\n"_s.arg(flags, body));
    if (!file)
        qFatal("%s", qPrintable(file.error().what));
    return Decider(*resolvePolicy(*file, {}, noIncludes()));
}

static QString decidingRule(const Decider &decider, const Decision &decision)
{
    return decision.rule < 0 ? QString() : ruleText(decider.policy().rules[decision.rule].statement);
}

void TestApparmorDecide::pathsAreDecided_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("access");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("logged");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QString &body, const QString &path, const QString &access, bool allowed,
                        bool logged,
                        const QString &rule) { QTest::newRow(name) << body << path << access << allowed << logged << rule; };
    row("what no rule names is denied and logged", u"/a r,"_s, u"/b"_s, u"r"_s, false, true, {});
    row("what a rule names is allowed", u"/a r,"_s, u"/a"_s, u"r"_s, true, false, u"/a r,"_s);
    row("each permission is asked for", u"/a r,"_s, u"/a"_s, u"rw"_s, false, true, {});
    row("permissions of two rules add up", u"/a r,\n/* w,"_s, u"/a"_s, u"rw"_s, true, false, u"/* w,"_s);
    row("deny beats allow", u"/a rw,\ndeny /* w,"_s, u"/a"_s, u"w"_s, false, false, u"deny /* w,"_s);
    row("deny beats allow whatever the order", u"deny /* w,\n/a rw,"_s, u"/a"_s, u"w"_s, false, false, u"deny /* w,"_s);
    row("a deny of write leaves reading", u"/a rw,\ndeny /* w,"_s, u"/a"_s, u"r"_s, true, false, u"/a rw,"_s);
    row("audit deny logs", u"audit deny /a w,"_s, u"/a"_s, u"w"_s, false, true, u"audit deny /a w,"_s);
    row("audit logs what is allowed", u"audit /a w,"_s, u"/a"_s, u"w"_s, true, true, u"audit /a w,"_s);
    row("audit of one rule logs what another allows too", u"/* w,\naudit /a w,"_s, u"/a"_s, u"w"_s, true, true, u"/* w,"_s);
    row("a higher priority beats a deny", u"priority=1 /a r,\ndeny /a rw,"_s, u"/a"_s, u"r"_s, true, false,
        u"priority=1 /a r,"_s);
    row("a priority counts for what its rule names", u"priority=1 /a r,\ndeny /a rw,"_s, u"/a"_s, u"w"_s, false, false,
        u"deny /a rw,"_s);
    row("a lower priority loses to an allow", u"priority=-1 deny /a r,\n/a r,"_s, u"/a"_s, u"r"_s, true, false, u"/a r,"_s);
    row("w includes a", u"/a w,"_s, u"/a"_s, u"a"_s, true, false, u"/a w,"_s);
    row("a does not include w", u"/a a,"_s, u"/a"_s, u"w"_s, false, true, {});
    row("file is everything", u"file,"_s, u"/any/where"_s, u"mrwlkx"_s, true, false, u"file,"_s);
    row("file matches the root", u"file,"_s, u"/"_s, u"r"_s, true, false, u"file,"_s);
    row("a directory needs a rule for directories", u"/dir/* r,"_s, u"/dir/"_s, u"r"_s, false, true, {});
    row("a writable path inside a read-only one stays read-only", u"file,\ndeny /etc/** wl,\n/etc/app/** w,"_s, u"/etc/app/x"_s,
        u"w"_s, false, false, u"deny /etc/** wl,"_s);
    row("variables stand for all their values", u"deny @{HOME}/.ssh/ r,"_s, u"/root/.ssh/"_s, u"r"_s, false, false,
        u"deny @{HOME}/.ssh/ r,"_s);
    row("a variable that ends with a slash", u"deny @{PROC}/kcore r,"_s, u"/proc/kcore"_s, u"r"_s, false, false,
        u"deny @{PROC}/kcore r,"_s);
    row("deny x", u"file,\ndeny /bin/sh x,"_s, u"/bin/sh"_s, u"x"_s, false, false, u"deny /bin/sh x,"_s);
    row("qualifiers of a block hold inside", u"file,\naudit deny { /b w, }"_s, u"/b"_s, u"w"_s, false, true,
        u"audit deny /b w,"_s);
    row("a link rule", u"link /a -> /b,"_s, u"/a"_s, u"l"_s, true, false, u"link /a -> /b,"_s);
    row("all", u"all,"_s, u"/a"_s, u"rwx"_s, true, false, u"all,"_s);
    row("an owner's rule is not for others", u"owner /a r,"_s, u"/a"_s, u"r"_s, false, true, {});
}

void TestApparmorDecide::pathsAreDecided()
{
    QFETCH(QString, body);
    QFETCH(QString, path);
    QFETCH(QString, access);
    Decider decider = deciderOf(body);
    const Decision decision = decider.decidePath(path.toUtf8(), *parseFileAccess(access));
    QTEST(decision.allowed, "allowed");
    QTEST(decision.logged, "logged");
    QTEST(decidingRule(decider, decision), "rule");
    QCOMPARE(decision.onlyForOwner, body.startsWith(u"owner"));
}

void TestApparmorDecide::execSaysHowTheProgramRunsOn()
{
    Decider decider = deciderOf(u"/bin/* px -> other,\n/bin/sh ix,\n/usr/** PUx,\n"_s);
    const auto asked = [&](const char *path) { return decider.decidePath(path, *parseFileAccess(u"x"_s)); };
    QCOMPARE(asked("/bin/ls").exec, (parseFileAccess(u"px"_s)->exec));
    QCOMPARE(asked("/bin/ls").execTarget, u"other"_s);
    QCOMPARE(asked("/bin/sh").exec, (parseFileAccess(u"ix"_s)->exec)); // the exact path wins
    QCOMPARE(asked("/usr/a").exec, (parseFileAccess(u"PUx"_s)->exec));
    Decider complaining = deciderOf(u"deny /b r,"_s, u" flags=(complain)"_s);
    QVERIFY(complaining.decidePath("/a", {.read = true}).allowed);
    QVERIFY(complaining.decidePath("/a", {.read = true}).logged);
    QVERIFY(!complaining.decidePath("/b", {.read = true}).allowed);
    QVERIFY(deciderOf({}, u" flags=(default_allow)"_s).decideCapability(u"chown"_s).allowed);
    QVERIFY(deciderOf(u"/a r,"_s, u" flags=(audit)"_s).decidePath("/a", {.read = true}).logged);
}

void TestApparmorDecide::capabilitiesAreDecided_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("named") << u"capability chown kill,"_s << u"kill"_s << true;
    QTest::newRow("not named") << u"capability chown,"_s << u"kill"_s << false;
    QTest::newRow("all") << u"capability,"_s << u"kill"_s << true;
    QTest::newRow("all but one") << u"capability,\ndeny capability kill,"_s << u"kill"_s << false;
    QTest::newRow("asked in Docker's spelling") << u"capability net_admin,"_s << u"CAP_NET_ADMIN"_s << true;
    QTest::newRow("the profile's spelling is the kernel's") << u"capability CAP_CHOWN,"_s << u"chown"_s << false;
    QTest::newRow("a priority does not help against a deny")
        << u"priority=5 capability kill,\ndeny capability kill,"_s << u"kill"_s << false;
}

void TestApparmorDecide::capabilitiesAreDecided()
{
    QFETCH(QString, body);
    QFETCH(QString, name);
    QTEST(deciderOf(body).decideCapability(name).allowed, "allowed");
}

void TestApparmorDecide::networksAreDecided_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &body, const QString &domain, const QString &type, bool allowed) {
        QTest::newRow(name) << body << domain << type << allowed;
    };
    row("every family", u"network,"_s, u"inet6"_s, u"stream"_s, true);
    row("a family", u"network inet,"_s, u"inet"_s, u"dgram"_s, true);
    row("inet is not inet6", u"network inet tcp,"_s, u"inet6"_s, u"stream"_s, false);
    row("tcp of inet is stream", u"network inet tcp,"_s, u"inet"_s, u"stream"_s, true);
    row("tcp alone is inet6 too", u"network tcp,"_s, u"inet6"_s, u"stream"_s, true);
    row("tcp alone is no unix", u"network tcp,"_s, u"unix"_s, u"stream"_s, false);
    row("icmp is raw", u"network inet icmp,"_s, u"inet"_s, u"raw"_s, true);
    row("deny raw takes icmp", u"network inet icmp,\ndeny network raw,"_s, u"inet"_s, u"icmp"_s, false);
    row("raw of every family", u"network,\ndeny network raw,"_s, u"packet"_s, u"raw"_s, false);
    row("packet is a family", u"network,\ndeny network packet,"_s, u"packet"_s, u"dgram"_s, false);
    row("packet is not the type alone", u"network,\ndeny network packet,"_s, u"inet"_s, u"packet"_s, true);
    row("a deny of one family", u"network,\ndeny network alg,"_s, u"alg"_s, u"seqpacket"_s, false);
    row("unix by a unix rule", u"unix,"_s, u"unix"_s, u"stream"_s, true);
    row("unix of another type", u"unix type=dgram,"_s, u"unix"_s, u"stream"_s, false);
}

void TestApparmorDecide::networksAreDecided()
{
    QFETCH(QString, body);
    QFETCH(QString, domain);
    QFETCH(QString, type);
    const Decision decision = deciderOf(body).decideNetwork(domain, type);
    QTEST(decision.allowed, "allowed");
    QVERIFY(!decision.conditional);
    QVERIFY(deciderOf(u"network inet stream ip=127.0.0.1,"_s).decideNetwork(u"inet"_s, u"stream"_s).conditional);
}

static void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestApparmorDecide::includesAndVariablesAreFollowed()
{
    const QTemporaryDir root;
    write(root.filePath(u"tunables/global"_s), "include <tunables/home>\n@{PROC}=/proc/\n");
    write(root.filePath(u"tunables/home"_s), "@{HOMEDIRS}=/home/\n@{HOME}=@{HOMEDIRS}/*/ /root/\n@{HOMEDIRS}+=/srv/home/\n");
    write(root.filePath(u"abstractions/base"_s),
          "abi <abi/4.0>,\n include <abstractions/more>\n include if exists <abstractions/base.d>\n");
    write(root.filePath(u"abstractions/more"_s), "/usr/lib/** mr,\n");
    write(root.filePath(u"abstractions/base.d/site"_s), "deny @{HOME}/secret r,\n");
    write(root.filePath(u"abstractions/base.d/site~"_s), "/never r,\n");
    const auto file =
        parseProfileFile(QByteArray("#include <tunables/global>\nprofile x {\n #include <abstractions/base>\n file,\n}\n"));
    QVERIFY(file);
    const auto policy = resolvePolicy(*file, {}, includesFromDirectory(root.path()));
    QVERIFY(policy);
    QCOMPARE(policy->problems, QList<PolicyProblem>());
    QCOMPARE(policy->rules.size(), 3);
    QCOMPARE(policy->rules[0].includedBy, u"abstractions/base"_s);
    QCOMPARE(policy->rules[0].file, root.filePath(u"abstractions/more"_s));
    QCOMPARE(policy->rules[2].includedBy, QString());
    Decider decider(*policy);
    for (const char *path : {"/home/me/secret", "/srv/home/me/secret", "/root/secret"})
        QVERIFY2(!decider.decidePath(path, {.read = true}).allowed, path);
    QVERIFY(decider.decidePath("/home/me/other", {.read = true}).allowed);
}

void TestApparmorDecide::includesStayInTheirDirectory()
{
    const QTemporaryDir root;
    write(root.filePath(u"outside"_s), "/a r,\n");
    write(root.filePath(u"in/here"_s), "/b r,\n");
    const auto includes = includesFromDirectory(root.filePath(u"in"_s));
    QVERIFY(includes({u"here"_s, IncludePath::Style::Magic}));
    QCOMPARE(includes({u"../outside"_s, IncludePath::Style::Magic}).error().kind, ErrorKind::Invalid);
    QCOMPARE(includes({u"none"_s, IncludePath::Style::Magic}).error().kind, ErrorKind::NotFound);
}

void TestApparmorDecide::loopsAndBombsEnd()
{
    const QTemporaryDir root;
    write(root.filePath(u"a"_s), "include <b>\n/x r,\n");
    write(root.filePath(u"b"_s), "include <a>\n/y r,\n");
    for (int i = 0; i < 30; ++i)
        write(root.filePath(u"bomb%1"_s.arg(i)),
              "include <bomb" + QByteArray::number(i + 1) + ">\ninclude <bomb" + QByteArray::number(i + 1) + ">\n");
    const auto includes = includesFromDirectory(root.path());
    const auto loop = parseProfileFile(QByteArray("profile x {\n include <a>\n}\n"));
    const auto policy = resolvePolicy(*loop, {}, includes);
    QVERIFY(policy);
    QCOMPARE(policy->rules.size(), 2);
    QCOMPARE(policy->problems.size(), 1);
    QCOMPARE(policy->problems[0].kind, PolicyProblem::Kind::IncludeLoop);
    const auto bomb = parseProfileFile(QByteArray("profile x {\n include <bomb0>\n}\n"));
    const auto refused = resolvePolicy(*bomb, {}, includes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::TooLarge);
    const auto self = parseProfileFile(QByteArray("@{A}=@{B} @{B}\n@{B}=@{A} @{A}\nprofile x { @{A}/x r, }\n"));
    Decider decider(*resolvePolicy(*self, {}, noIncludes()));
    QCOMPARE(decider.problems().size(), 1);
}

void TestApparmorDecide::problemsAreTold()
{
    const auto file = parseProfileFile(QByteArray("@{A}=/a\n@{A}=/b\nprofile x {\n include <nowhere>\n include if exists "
                                                  "<nowhere>\n @{NOPE}/x r,\n /a{b} r,\n /c d e,\n}\n"));
    QVERIFY(file);
    const Decider decider(*resolvePolicy(*file, {}, noIncludes()));
    QList<PolicyProblem::Kind> kinds;
    for (const PolicyProblem &problem : decider.problems())
        kinds.append(problem.kind);
    using Kind = PolicyProblem::Kind;
    QCOMPARE(kinds,
             (QList{Kind::VariableTwice, Kind::MissingInclude, Kind::NotUnderstood, Kind::UndefinedVariable, Kind::BadGlob}));
    QCOMPARE(decider.problems()[1].place, (Place{4, 2}));
}

void TestApparmorDecide::childrenAreProfilesOfTheirOwn()
{
    const auto file =
        parseProfileFile(QByteArray("profile a {\n /a r,\n profile b {\n  /b r,\n }\n ^c {\n  /c r,\n }\n}\nprofile d {\n}\n"));
    QVERIFY(file);
    QCOMPARE(resolvePolicy(*file, {}, noIncludes())->rules.size(), 1);
    QCOMPARE(resolvePolicy(*file, u"a//b"_s, noIncludes())->rules.size(), 1);
    QCOMPARE(resolvePolicy(*file, u"a//c"_s, noIncludes())->name, u"a//c"_s);
    QCOMPARE(resolvePolicy(*file, u"d"_s, noIncludes())->rules.size(), 0);
    QCOMPARE(resolvePolicy(*file, u"b"_s, noIncludes()).error().kind, ErrorKind::NotFound);
}

void TestApparmorDecide::coveredRulesAreFound_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *name, const QString &body, const QString &wanted, bool covered) {
        QTest::newRow(name) << body << wanted << covered;
    };
    row("a signal of a set", u"signal (send) set=(term, kill) peer=x,"_s, u"signal send set=term peer=x,"_s, true);
    row("another signal", u"signal (send) set=(term) peer=x,"_s, u"signal send set=hup peer=x,"_s, false);
    row("another peer", u"signal peer=x,"_s, u"signal send set=hup peer=y,"_s, false);
    row("a peer by glob", u"signal peer=/usr/**,"_s, u"signal send set=hup peer=/usr/bin/x,"_s, true);
    row("w is send", u"signal w,"_s, u"signal send,"_s, true);
    row("ptrace read", u"ptrace (trace, read) peer=x,"_s, u"ptrace read peer=x,"_s, true);
    row("ptrace w is trace", u"ptrace w,"_s, u"ptrace trace peer=x,"_s, true);
    row("every mount", u"mount,"_s, u"mount fstype=proc options=(ro) proc -> /proc/,"_s, true);
    row("mount with exactly these options", u"mount options=(ro, bind) -> /x/,"_s, u"mount options=(bind, ro) -> /x/,"_s, true);
    row("mount with fewer options", u"mount options=(ro, bind) -> /x/,"_s, u"mount options=ro -> /x/,"_s, false);
    row("mount with options in", u"mount options in (ro, bind) -> /x/,"_s, u"mount options=ro -> /x/,"_s, true);
    row("umount is not mount", u"mount,"_s, u"umount /x/,"_s, false);
    row("a denied mount", u"mount,\ndeny mount,"_s, u"mount -> /x/,"_s, false);
    row("unix", u"unix (send, receive) type=stream,"_s, u"unix send type=stream peer=(label=x),"_s, true);
    row("a path", u"/a/** r,"_s, u"/a/b r,"_s, true);
    row("userns", u"userns,"_s, u"userns create,"_s, true);
    row("mqueue by name", u"mqueue read type=posix /q*,"_s, u"mqueue read type=posix /queue,"_s, true);
    row("change_profile", u"change_profile -> x,"_s, u"change_profile -> y,"_s, false);
    row("a network", u"network inet,"_s, u"network inet stream,"_s, true);
    row("a capability", u"capability,"_s, u"capability kill,"_s, true);
    row("all", u"all,"_s, u"userns create,"_s, true);
}

void TestApparmorDecide::coveredRulesAreFound()
{
    QFETCH(QString, body);
    QFETCH(QString, wanted);
    const auto rule = parseRule(wanted);
    QVERIFY2(rule, qPrintable(wanted));
    QTEST(deciderOf(body).decideRule(*rule).allowed, "covered");
}

BULKHEAD_TEST(TestApparmorDecide)

#include "tst_apparmordecide.moc"
