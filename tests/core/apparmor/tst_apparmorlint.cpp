// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/dockerdefault.h"
#include "core/apparmor/lint.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestApparmorLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void profilesAreJudged_data();
    void profilesAreJudged();
    void namesAreUnique();
    void problemsHaveAPlace();
    void includedRulesAreNotFoundFaultWith();
    void includesThatCannotBeFollowedAreToldWhereTheyBegin();
    void dockersOwnProfileIsClean();
};

static const QString Signals = u"signal receive,\n"_s;

static QStringList idsOf(const QString &text)
{
    const auto file = parseProfileFile(text);
    if (!file)
        return {file.error().what};
    QStringList ids;
    for (const LintFinding &finding : lintProfiles(*file, noIncludes()))
        ids.append(u"%1:%2"_s.arg(finding.place.line).arg(finding.id));
    return ids;
}

void TestApparmorLint::profilesAreJudged_data()
{
    QTest::addColumn<QString>("body"); // its first line is line 3 of the profile
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QString &body, const QStringList &ids = {}) {
        QTest::newRow(name) << body << ids;
    };
    row("a good one", u"/usr/bin/x ix,\n/etc/** r,\n/etc/ r,"_s);
    row("a writable path inside a read-only one", u"deny /etc/** wl,\n/etc/app/* w,"_s, {u"4:dead-allow"_s});
    row("a deny takes part of it only", u"deny /etc/** wl,\n/etc/app/x rw,"_s);
    row("a deny matches part of it only", u"deny /etc/app* w,\n/etc/** w,"_s);
    row("the allow has a higher priority", u"deny /etc/** w,\npriority=1 /etc/x w,"_s);
    row("an owner's deny is not everybody's", u"deny owner /etc/** w,\n/etc/x w,"_s);
    row("a capability that is denied", u"capability kill,\ndeny capability kill,"_s, {u"3:dead-allow"_s});
    row("icmp beside a deny of raw", u"network inet icmp,\ndeny network raw,"_s, {u"3:dead-allow"_s});
    row("a directory that its pattern does not match", u"/srv/** r,"_s, {u"3:directory-not-matched"_s});
    row("a directory that another rule names", u"/srv/** r,\n/srv/ r,"_s);
    row("a directory that a brace brings", u"/srv/{,**} r,"_s);
    row("two ways to execute one path", u"/bin/x ix,\n/bin/x px,"_s, {u"4:conflicting-exec"_s});
    row("two patterns", u"/bin/* ix,\n/bin/** px,"_s, {u"4:conflicting-exec"_s});
    row("an exact path beside a pattern", u"/bin/x ix,\n/bin/* px,"_s);
    row("file beside another exec", u"file,\n/bin/** px,"_s, {u"4:conflicting-exec"_s});
    row("the same way twice", u"/bin/* ix,\n/bin/** ix,"_s);
    row("another target", u"/bin/* px -> a,\n/bin/** px -> b,"_s, {u"4:conflicting-exec"_s});
    row("an exec mode in a deny", u"deny /bin/x ix,"_s, {u"3:exec-mode-in-deny"_s});
    row("deny file", u"deny file,"_s, {u"3:exec-mode-in-deny"_s});
    row("a bare x", u"/bin/x x,"_s, {u"3:bare-exec"_s});
    row("a bare x in a deny", u"deny /bin/x x,"_s);
    row("a with w", u"/a wa,"_s, {u"3:append-with-write"_s});
    row("a target without exec", u"/a r -> b,"_s, {u"3:target-without-exec"_s});
    row("Docker's spelling of a capability", u"capability CAP_CHOWN,"_s, {u"3:capability-name"_s});
    row("upper case", u"capability CHOWN,"_s, {u"3:capability-name"_s});
    row("no capability", u"capability nothing,"_s, {u"3:capability-name"_s});
    row("IPv4 only", u"network inet tcp,"_s, {u"3:ipv4-only"_s});
    row("IPv4 and IPv6", u"network inet tcp,\nnetwork inet6 tcp,"_s);
    row("IPv6 that is denied on purpose", u"network inet,\ndeny network inet6,"_s);
    row("no such family", u"network frob,"_s, {u"3:network-words"_s});
    row("inet6 icmp", u"network inet6 icmp,"_s, {u"3:network-words"_s});
    row("packet of packet", u"network packet packet,"_s);
    row("a priority on a network rule", u"priority=1 network netlink,"_s, {u"3:priority-on-network"_s});
    row("an escaped question mark", u"/a\\?b r,"_s, {u"3:escaped-question-mark"_s});
    row("a question mark in a class", u"/a[\\?]b r,"_s);
    row("blanks without quotes", u"/tmp/a b r,"_s, {u"3:not-understood"_s});
    row("a missing comma", u"/a r\n/b r,"_s, {u"3:not-understood"_s});
    row("a pattern that is none", u"/a{b} r,"_s, {u"3:bad-pattern"_s});
    row("a variable nobody set", u"@{NOPE}/x r,"_s, {u"3:undefined-variable"_s});
    row("an include that is not there", u"include <nope>"_s, {u"3:missing-include"_s});
}

void TestApparmorLint::profilesAreJudged()
{
    QFETCH(QString, body);
    QTEST(idsOf(u"profile x {\n"_s + Signals + body + u"\n}\n"_s), "ids");
}

void TestApparmorLint::namesAreUnique()
{
    const auto file = parseProfileFile(u"profile a /x {\n}\nprofile b /y {\n}\nprofile a /z {\n}\n"_s);
    QVERIFY(file);
    QCOMPARE(repeatedNames(*file).size(), 1);
    QCOMPARE(repeatedNames(*file)[0].place.line, 5);
    QCOMPARE(repeatedNames(*file, {u"b"_s}).size(), 2);
}

void TestApparmorLint::problemsHaveAPlace()
{
    QCOMPARE(idsOf(u"profile x {\n  file,\n}\n"_s), QStringList{u"1:no-signals"_s});
    QCOMPARE(idsOf(u"profile x {\n  signal receive peer=unconfined,\n}\n"_s), QStringList{u"1:no-signals"_s});
    QCOMPARE(idsOf(u"profile x /bin/x {\n}\n"_s), QStringList()); // no container's
    QCOMPARE(idsOf(u"frobnicate,\nprofile x /bin/x {\n  profile c {\n    /a{b} r,\n  }\n}\n"_s),
             (QStringList{u"1:not-understood"_s, u"4:bad-pattern"_s}));
}

void TestApparmorLint::includedRulesAreNotFoundFaultWith()
{
    const IncludeSource includes = [](const IncludePath &path) -> Result<QList<IncludedFile>> {
        return QList<IncludedFile>{{path.path, "deny /etc/** w,\ncapability CAP_CHOWN,\nsignal receive,\n"}};
    };
    const auto file = parseProfileFile(u"profile x {\n  include <base>\n  /etc/x w,\n}\n"_s);
    const auto findings = lintProfiles(*file, includes);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].id, u"dead-allow"_s);
    QVERIFY2(findings[0].text.contains(u"line 1 of base"_s), qPrintable(findings[0].text));
}

void TestApparmorLint::includesThatCannotBeFollowedAreToldWhereTheyBegin()
{
    const IncludeSource includes = [](const IncludePath &path) -> Result<QList<IncludedFile>> {
        if (path.path == u"gone")
            return std::unexpected(Error{ErrorKind::NotFound, u"no"_s, {}});
        return QList<IncludedFile>{{path.path, path.path == u"a"   ? "signal receive,\ninclude <b>\n"
                                               : path.path == u"b" ? "/b r,\n/c r,\ninclude <a>\n"
                                                                   : "include <gone>\n/x"}};
    };
    const auto file = parseProfileFile(u"profile x {\n  /y r,\n  include <a>\n  include <other>\n}\n"_s);
    QVERIFY(file);
    QStringList found;
    for (const LintFinding &each : lintProfiles(*file, includes))
        found += u"%1:%2 %3"_s.arg(each.place.line).arg(each.id, each.text);
    QVERIFY2(found.contains(u"3:include-loop a includes itself (in b, line 3)"), qPrintable(found.join(u'\n')));
    QVERIFY2(!found.join(u'\n').contains(u"not-understood"), qPrintable(found.join(u'\n')));
    const auto missing = parseProfileFile(u"profile x {\n  signal receive,\n  include <nest>\n}\n"_s);
    const IncludeSource nests = [](const IncludePath &path) -> Result<QList<IncludedFile>> {
        if (path.path == u"gone")
            return std::unexpected(Error{ErrorKind::NotFound, u"no"_s, {}});
        return QList<IncludedFile>{{path.path, "include <gone>\ncapability CAP_CHOWN,\n"}};
    };
    const auto findings = lintProfiles(*missing, nests);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].id, u"missing-include"_s);
    QCOMPARE(findings[0].place.line, 3);
}

void TestApparmorLint::dockersOwnProfileIsClean()
{
    const DockerHost bare{.hasAbi = false, .hasTunables = false, .hasBase = false};
    QCOMPARE(idsOf(dockerDefaultText({}, bare)), QStringList());
    QCOMPARE(idsOf(dockerDefaultText(QVersionNumber(24, 0, 9), bare)), QStringList{u"4:no-signals"_s}); // from runc
}

BULKHEAD_TEST(TestApparmorLint)

#include "tst_apparmorlint.moc"
