// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/lint.h"
#include "core/apparmor/profileedit.h"
#include "core/apparmor/profiletemplates.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;
using Kind = RuleGrant::Kind;

static const QString Text =
    u"# head\nprofile web {\n\n  # files\n  /etc/**   r,  # all of it\n  capability chown  setuid,\n"
    "  audit deny {\n    /root/** w,\n    network raw,\n  }\n  profile child {\n    /child r,\n  }\n}\n"_s;

static ProfileFile file(const QString &text = Text)
{
    return parseProfileFile(text).value_or(ProfileFile{});
}
static Rule ruleOf(const QString &text)
{
    return parseRule(text)->rule;
}

class TestProfileEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void profilesAreFoundByName()
    {
        const ProfileFile read = file();
        QCOMPARE(profileNames(read), (QStringList{u"web"_s, u"web//child"_s}));
        QCOMPARE(findProfile(read, {})->name, u"web"_s);
        QCOMPARE(findProfile(read, u"web//child"_s)->name, u"child"_s);
        QVERIFY(!findProfile(read, u"child"_s));
        QVERIFY(!findProfile(ProfileFile{}, {}));
    }

    void blocksAreOpened()
    {
        const ProfileFile read = file();
        QStringList rules;
        for (const PlacedRule &placed : rulesOf(read, {})) {
            Statement statement = *statementAt(read, placed.address);
            if (std::holds_alternative<Comment>(statement.rule))
                continue;
            statement.qualifiers = placed.qualifiers;
            rules += ruleText(statement);
        }
        QCOMPARE(rules, (QStringList{u"/etc/** r,"_s, u"capability chown setuid,"_s, u"audit deny /root/** w,"_s,
                                     u"audit deny network raw,"_s}));
        QCOMPARE(rulesOf(read, u"web//child"_s).size(), 1);
        QCOMPARE(rulesOf(read, u"nobody"_s).size(), 0);
        QVERIFY(!statementAt(read, {}));
        QVERIFY(!statementAt(read, {1, 99}));
        QVERIFY(!statementAt(read, {1, 1, 0}));
    }

    void whatIsNotTouchedStays()
    {
        const ProfileFile read = file();
        const QList<PlacedRule> rules = rulesOf(read, {});
        const auto isEtc = [&read](const PlacedRule &placed) {
            const auto *rule = std::get_if<FileRule>(&statementAt(read, placed.address)->rule);
            return rule && rule->path == u"/etc/**";
        };
        const auto etc = std::ranges::find_if(rules, isEtc);
        QVERIFY(etc != rules.end());
        Statement changed = *statementAt(file(), etc->address);
        std::get<FileRule>(changed.rule).access.write = true;
        const QString text = profileText(withRule(file(), etc->address, changed));
        QString expected = Text;
        expected.replace(u"/etc/**   r,  # all of it"_s, u"/etc/** rw,  # all of it"_s);
        QCOMPARE(text, expected);
        QCOMPARE(profileText(withRule(file(), {7}, changed)), Text);
        QCOMPARE(profileText(withoutRule(file(), {7, 1})), Text);
        QVERIFY(!profileText(withoutRule(file(), etc->address)).contains(u"/etc"));
    }

    void grantsAreReadAndSet_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<RuleGrant>("before");
        QTest::addColumn<RuleGrant>("wanted");
        QTest::newRow("one of two capabilities is taken away") << u"capability chown,"_s << RuleGrant{Kind::Allow} << RuleGrant{};
        QTest::newRow("one of two capabilities is denied")
            << u"capability chown,"_s << RuleGrant{Kind::Allow} << RuleGrant{Kind::Deny};
        QTest::newRow("a capability is added") << u"capability kill,"_s << RuleGrant{} << RuleGrant{Kind::Allow, true};
        QTest::newRow("every capability is another rule") << u"capability,"_s << RuleGrant{} << RuleGrant{Kind::Allow};
        QTest::newRow("a rule in a block leaves it")
            << u"network raw,"_s << RuleGrant{Kind::Deny, true} << RuleGrant{Kind::Allow};
        QTest::newRow("a signal") << u"signal (receive) peer=runc,"_s << RuleGrant{} << RuleGrant{Kind::Allow};
    }
    void grantsAreReadAndSet()
    {
        QFETCH(QString, rule);
        QFETCH(RuleGrant, before);
        QFETCH(RuleGrant, wanted);
        QCOMPARE(grantOf(file(), {}, ruleOf(rule)), before);
        const QString text = profileText(withGrant(file(), {}, ruleOf(rule), wanted));
        const ProfileFile again = file(text);
        QVERIFY2(!again.statements.empty(), qPrintable(text));
        QCOMPARE(grantOf(again, {}, ruleOf(rule)), wanted);
        QCOMPARE(grantOf(again, {}, ruleOf(u"capability setuid,"_s)), RuleGrant{Kind::Allow});
        QVERIFY(text.contains(u"/etc/**   r,  # all of it"));
        // taken back, it is never wider than it was
        const RuleGrant back = grantOf(file(profileText(withGrant(again, {}, ruleOf(rule), {}))), {}, ruleOf(rule));
        QCOMPARE(back, RuleGrant{});
    }

    void theLastNameTakesItsRuleWithIt()
    {
        // "capability," would be every one of them
        ProfileFile read = file(u"profile p {\n  capability chown,\n}\n"_s);
        read = withGrant(std::move(read), {}, ruleOf(u"capability chown,"_s), {});
        QCOMPARE(profileText(read), u"profile p {\n}\n"_s);
    }

    void whatIsThereIsNotAdded()
    {
        ProfileFile read = file();
        QCOMPARE(addRules(*findProfile(read, {}), {*parseRule(u"/etc/** r,"_s), *parseRule(u"/new r,"_s)}), 1);
        QCOMPARE(addRules(*findProfile(read, {}), {*parseRule(u"/new r,"_s)}), 0);
        const QString text = profileText(read);
        QVERIFY2(text.indexOf(u"/new r,"_s) > text.indexOf(u"/etc/**"_s)
                     && text.indexOf(u"/new r,"_s) < text.indexOf(u"capability"_s),
                 qPrintable(text));
        QVERIFY(parseProfileFile(text));
    }

    void templatesAreProfilesWithoutFaults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << emptyProfileText(u"docker-a"_s);
        QTest::newRow("web server") << webServerProfileText(u"docker-a"_s);
        QTest::newRow("a container") << containerProfileText(u"docker-a"_s, {.program = u"/usr/bin/my app"_s,
                                                                             .readablePaths = {u"/etc/a[b]"_s},
                                                                             .writablePaths = {u"/data/"_s, u"/with blank"_s},
                                                                             .capabilities = {u"chown"_s},
                                                                             .protocols = {u"tcp"_s, u"udp"_s, u"tcp"_s}});
        QTest::newRow("without the host's files") << emptyProfileText(u"docker-a"_s, {.hasTunables = false, .hasBase = false});
    }
    void templatesAreProfilesWithoutFaults()
    {
        QFETCH(QString, text);
        const ProfileFile read = file(text);
        QCOMPARE(profileNames(read), QStringList{u"docker-a"_s});
        for (const LintFinding &finding : lintProfiles(read, noIncludes())) {
            if (finding.id != u"missing-include" && finding.id != u"undefined-variable")
                QFAIL(qPrintable(finding.id + u": "_s + finding.text + u'\n' + text));
        }
        QCOMPARE(profileText(read), text);
    }

    void namesAreStorable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("profile");
        QTest::newRow("plain") << u"web1"_s << u"docker-web1"_s;
        QTest::newRow("already so") << u"docker-web"_s << u"docker-web"_s;
        QTest::newRow("blanks, slashes and quotes") << u"a b/\"c\""_s << u"docker-a-b--c-"_s;
        QTest::newRow("a kept file's suffix") << u"x.orig"_s << u"docker-container"_s;
        QTest::newRow("nothing") << QString() << u"docker-"_s;
    }
    void namesAreStorable()
    {
        QFETCH(QString, name);
        QTEST(profileNameFor(name), "profile");
    }
};

BULKHEAD_TEST(TestProfileEdit)
#include "tst_apparmoredit.moc"
