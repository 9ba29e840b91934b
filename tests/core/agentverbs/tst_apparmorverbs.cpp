// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/apparmorverbs.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agentverbs;
using ProfileAction = ApparmorChangeWish::Action;

static const QString Good = u"#include <tunables/global>\nprofile docker-web {\n  #include <abstractions/base>\n}\n"_s;

class ApparmorVerbsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWishComesBack()
    {
        const QList<ApparmorChangeWish> wishes{{ProfileAction::Load, u"docker-web"_s, Good, true},
                                               {ProfileAction::Load, u"docker-web"_s, Good, false},
                                               {ProfileAction::Remove, u"docker-web"_s},
                                               {ProfileAction::Complain, u"docker-web"_s},
                                               {ProfileAction::Enforce, u"docker-web"_s}};
        for (const ApparmorChangeWish &wish : wishes)
            QCOMPARE(readApparmorChange(apparmorChangeArguments(wish)), Result<ApparmorChangeWish>(wish));
        QCOMPARE(readApparmorCheck(apparmorCheckArguments({Good})), Result<ApparmorCheckWish>(ApparmorCheckWish{Good}));
        QVERIFY(readApparmorList({}));
        QVERIFY(!readApparmorList({{u"path"_s, u"/etc"_s}}));
    }

    void hostileArguments_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                            ProfileAction action = ProfileAction::Load) {
            QJsonObject arguments = apparmorChangeArguments({action, u"docker-web"_s, Good, false});
            arguments[member] = value;
            QTest::newRow(name) << arguments;
        };
        row("no such action", u"action"_s, u"unload"_s);
        row("a name with a slash", u"name"_s, u"../passwd"_s);
        row("a name with a blank", u"name"_s, u"a b"_s);
        row("a name that is an option", u"name"_s, u"-R"_s);
        row("a hidden name", u"name"_s, u".x"_s);
        row("a name that is kept", u"name"_s, u"x.orig"_s);
        row("no name", u"name"_s, QString());
        row("a very long name", u"name"_s, QString(300, u'x'));
        row("a name with a zero", u"name"_s, u"a\0b"_s);
        row("another profile's name", u"name"_s, u"docker-other"_s);
        row("two profiles", u"text"_s, Good + u"profile docker-default {\n}\n"_s);
        row("no profile", u"text"_s, u"# nothing\n"_s);
        row("a text with a zero", u"text"_s, u"profile docker-web {\n}\n\0"_s);
        row("a text that cannot be read", u"text"_s, u"profile docker-web {\n"_s);
        row("a text that is not understood outside of the profile", u"text"_s, Good + u"if $x { profile y { } }\n"_s);
        row("a text of a megabyte", u"text"_s, Good + QString(1024 * 1024, u'#'));
        row("a file that the parser would quote", u"text"_s, u"profile docker-web {\n  include \"/etc/shadow\"\n}\n"_s);
        row("a file by a bare path", u"text"_s, u"profile docker-web {\n  #include /etc/shadow\n}\n"_s);
        row("an include that climbs", u"text"_s, u"profile docker-web {\n  include <../shadow>\n}\n"_s);
        row("an abi by path", u"text"_s, u"abi \"/etc/shadow\",\nprofile docker-web {\n}\n"_s);
        row("an include inside a block", u"text"_s, u"profile docker-web {\n  audit { include \"/etc/shadow\"\n }\n}\n"_s);
        row("an include that is not understood", u"text"_s,
            u"profile docker-web {\n  if $x { include \"/etc/shadow\"\n }\n}\n"_s);
        row("a text for a removal", u"text"_s, Good, ProfileAction::Remove);
        row("a member nobody asked for", u"path"_s, u"/etc"_s);
        row("a mode that is a text", u"complain"_s, u"yes"_s);
    }
    void hostileArguments()
    {
        QFETCH(QJsonObject, arguments);
        const auto wish = readApparmorChange(arguments);
        QVERIFY(!wish);
        QCOMPARE(wish.error().kind, ErrorKind::Invalid);
        QVERIFY(!readApparmorCheck({{u"text"_s, u"include \"/etc/shadow\"\n"_s}}));
    }

    void answersComeBack()
    {
        const ApparmorState state{true, {}, {{u"docker-default"_s, u"enforce"_s}, {u"my (odd) name"_s, u"complain"_s}}};
        QCOMPARE(apparmorStateFromJson(apparmorStateToJson(state)), Result<ApparmorState>(state));
        const ApparmorState none{false, u"AppArmor is not in this kernel"_s, {}};
        QCOMPARE(apparmorStateFromJson(apparmorStateToJson(none)), Result<ApparmorState>(none));
        const apparmor::ParserVerdict verdict{
            false, {{apparmor::ParserMessage::Level::Error, u"syntax error"_s, u"/x"_s, 3, true}}, {u"network"_s}};
        QCOMPARE(verdictFromJson(verdictToJson(verdict)), Result<apparmor::ParserVerdict>(verdict));
        QVERIFY(!apparmorStateFromJson(u"x"_s));
        QVERIFY(!verdictFromJson(QJsonObject()));
    }

    void eachActionReachesTheStore()
    {
        const QTemporaryDir directory;
        QStringList runs;
        apparmor::ProfileStore store(directory.path(), [&runs](const QStringList &arguments) {
            runs.append(arguments.first());
            return Result<apparmor::ParserRun>(apparmor::ParserRun{});
        });
        QVERIFY(changeProfiles({ProfileAction::Load, u"docker-web"_s, Good, true}, store));
        QVERIFY(store.text(u"docker-web"_s)->contains(u"complain"_s));
        QVERIFY(changeProfiles({ProfileAction::Enforce, u"docker-web"_s}, store));
        QVERIFY(!store.text(u"docker-web"_s)->contains(u"complain"_s));
        QVERIFY(changeProfiles({ProfileAction::Complain, u"docker-web"_s}, store));
        QVERIFY(changeProfiles({ProfileAction::Remove, u"docker-web"_s}, store));
        QVERIFY(!store.text(u"docker-web"_s));
        QCOMPARE(runs, (QStringList{u"-QTK"_s, u"-rTK"_s, u"-QTK"_s, u"-rTK"_s, u"-QTK"_s, u"-rTK"_s, u"-R"_s}));
    }

    void changingIsKeptApartFromReading()
    {
        for (const agent::Verb &verb : apparmorVerbs())
            QCOMPARE(verb.group == agent::VerbGroup::Changing, verb.name == u"apparmor.change");
    }
};

BULKHEAD_TEST(ApparmorVerbsTest)

#include "tst_apparmorverbs.moc"
