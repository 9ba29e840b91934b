// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/networkverbs.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bulkhead;
using namespace bulkhead::agentverbs;
using namespace bulkhead::network;

namespace {

NetworkChange vethPair()
{
    NetworkChange change{NetworkChange::Kind::CreateVeth, NamespaceRef::host()};
    change.interface = u"veth0"_s;
    change.peer = u"veth1"_s;
    change.target = NamespaceRef::named(u"netns1"_s);
    return change;
}

QJsonObject withMember(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object[name] = value;
    return object;
}

} // namespace

/// What is asked and answered; what the functions behind it do is tested where they are.
class NetworkVerbsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWishComesBack()
    {
        const NetnsReadWish read{{{4026531840u, 17, u"web1"_s}, {7, 18, {}}},
                                 {.neighbours = false, .sockets = true, .firewall = false}};
        const auto readBack = readNetnsReadWish(netnsReadArguments(read));
        QVERIFY(readBack);
        QCOMPARE(readBack->members.size(), 2);
        QCOMPARE(readBack->members[0].inode, 4026531840u);
        QCOMPARE(readBack->members[0].container, u"web1"_s);
        QVERIFY(!readBack->options.neighbours && readBack->options.sockets && !readBack->options.firewall);

        QCOMPARE(readNetnsChange(netnsChangeArguments(vethPair())), Result<NetworkChange>(vethPair()));
        QCOMPARE(readNetnsUndo(netnsUndoArguments({vethPair(), vethPair()})),
                 (Result<QList<NetworkChange>>({vethPair(), vethPair()})));

        const auto ping = readNetnsPing(netnsPingArguments({NamespaceRef::named(u"a"_s), u"10.0.0.2"_s, 2, 300ms}));
        QVERIFY(ping);
        QCOMPARE(ping->where, NamespaceRef::named(u"a"_s));
        QCOMPARE(ping->address, u"10.0.0.2"_s);
        QCOMPARE(ping->count, 2);
        QCOMPARE(ping->patience, 300ms);

        const InsideRequest inside{17, 4711, {u"net"_s, u"mnt"_s}, {u"ip"_s, u"-br"_s, u"address"_s}, {5s, 1000}};
        const auto insideBack = readInsideRun(insideRunArguments(inside));
        QVERIFY(insideBack);
        QCOMPARE(insideBack->pid, 17);
        QCOMPARE(insideBack->startTime, 4711);
        QCOMPARE(insideBack->namespaces, inside.namespaces);
        QCOMPARE(insideBack->command, inside.command);
        QCOMPARE(insideBack->limits.time, 5s);
        QCOMPARE(insideBack->limits.output, 1000);
    }

    void everyAnswerComesBack()
    {
        const auto change = changeOutcomeFromJson(changeOutcomeToJson({u"ip netns add netns1"_s, {vethPair()}}));
        QVERIFY(change);
        QCOMPARE(change->command, u"ip netns add netns1"_s);
        QCOMPARE(change->undo, QList{vethPair()});
        const auto undo = undoOutcomeFromJson(undoOutcomeToJson({{vethPair()}, Error{ErrorKind::PermissionDenied, u"no"_s, {}}}));
        QVERIFY(undo);
        QCOMPARE(undo->left, QList{vethPair()});
        QCOMPARE(undo->error, (Error{ErrorKind::PermissionDenied, u"no"_s, {}}));
        QVERIFY(!undoOutcomeFromJson(undoOutcomeToJson({}))->error);
        const PingReport ping{u"ping -c 2 10.0.0.2"_s, 2, {0.25, 1.5}, {}};
        QCOMPARE(pingReportFromJson(pingReportToJson(ping)), Result<PingReport>(ping));
        const CommandOutcome command{3, QByteArray("a\0\xff", 3), "b", true, false};
        QCOMPARE(commandOutcomeFromJson(commandOutcomeToJson(command)), Result<CommandOutcome>(command));
    }

    void answersThatAreNoneAreErrors()
    {
        QCOMPARE(changeOutcomeFromJson({}).error().kind, ErrorKind::Malformed);
        QCOMPARE(undoOutcomeFromJson(QJsonObject{{u"left"_s, 1}}).error().kind, ErrorKind::Malformed);
        QCOMPARE(pingReportFromJson(QJsonObject{{u"sent"_s, 1}, {u"milliseconds"_s, QJsonArray{1, 2}}}).error().kind,
                 ErrorKind::Malformed);
        QCOMPARE(commandOutcomeFromJson(QJsonObject{{u"exitCode"_s, 0}, {u"output"_s, u"!"_s}}).error().kind,
                 ErrorKind::Malformed);
    }

    void hostileWishes_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("arguments");
        const QJsonObject change = toJson(vethPair());
        const auto row = [](const char *name, const QString &verb, const QJsonObject &arguments) {
            QTest::newRow(name) << verb << arguments;
        };
        row("a change of no kind", u"netns.change"_s, {{u"change"_s, QJsonObject()}});
        row("a change that is a text", u"netns.change"_s, {{u"change"_s, u"ip netns add x"_s}});
        row("an interface with a path", u"netns.change"_s, {{u"change"_s, withMember(change, u"interface"_s, u"../x"_s)}});
        row("an interface that is an option", u"netns.change"_s, {{u"change"_s, withMember(change, u"interface"_s, u"-all"_s)}});
        row("a namespace out of its directory", u"netns.change"_s,
            {{u"change"_s,
              withMember(change, u"target"_s, QJsonObject{{u"kind"_s, u"named"_s}, {u"name"_s, u"../../etc/shadow"_s}})}});
        row("nothing to undo", u"netns.undo"_s, {{u"undo"_s, QJsonArray()}});
        row("a bad step to undo", u"netns.undo"_s, {{u"undo"_s, QJsonArray{change, QJsonObject()}}});
        const QJsonObject ping = netnsPingArguments({NamespaceRef::host(), u"10.0.0.2"_s, 2, 300ms});
        row("a flood", u"netns.ping"_s, withMember(ping, u"count"_s, 21));
        row("no end of patience", u"netns.ping"_s, withMember(ping, u"patience"_s, 10'001));
        row("a namespace by its path", u"netns.ping"_s, withMember(ping, u"where"_s, u"/proc/1/ns/net"_s));
        const QJsonObject inside = insideRunArguments({17, {}, {u"net"_s}, {u"true"_s}, {1s, 10}});
        row("a namespace of users", u"inside.run"_s, withMember(inside, u"namespaces"_s, QJsonArray{u"user"_s}));
        row("no namespace", u"inside.run"_s, withMember(inside, u"namespaces"_s, QJsonArray()));
        row("no command", u"inside.run"_s, withMember(inside, u"command"_s, QJsonArray()));
        row("a command as one text", u"inside.run"_s, withMember(inside, u"command"_s, u"true"_s));
        row("a zero byte", u"inside.run"_s, withMember(inside, u"command"_s, QJsonArray{u"true\0x"_s}));
        row("pid 0", u"inside.run"_s, withMember(inside, u"pid"_s, 0));
        row("an hour", u"inside.run"_s, withMember(inside, u"time"_s, 3'600'000));
        row("an environment", u"inside.run"_s, withMember(inside, u"environment"_s, QJsonArray{u"LD_PRELOAD=x"_s}));
        const QJsonObject read = netnsReadArguments({});
        row("inode 0", u"netns.read"_s,
            withMember(read, u"members"_s, QJsonArray{QJsonObject{{u"inode"_s, 0}, {u"pid"_s, 1}, {u"container"_s, u""_s}}}));
        row("an inode beyond 32 bits", u"netns.read"_s,
            withMember(read, u"members"_s,
                       QJsonArray{QJsonObject{{u"inode"_s, qint64(4294967296)}, {u"pid"_s, 1}, {u"container"_s, u""_s}}}));
        row("a place of its own", u"netns.read"_s, withMember(read, u"proc"_s, u"/tmp"_s));
    }
    void hostileWishes()
    {
        QFETCH(QString, verb);
        QFETCH(QJsonObject, arguments);
        const agent::VerbRegistry verbs(networkVerbs());
        QVERIFY(verbs.find(verb));
        const auto job = verbs.find(verb)->prepare(arguments);
        QVERIFY2(!job, "nothing may be run");
        QVERIFY(job.error().kind == ErrorKind::Invalid || job.error().kind == ErrorKind::Malformed);
    }

    void whatChangesIsInTheChangingGroup()
    {
        const QList<agent::Verb> verbs = networkVerbs();
        QStringList reading;
        for (const agent::Verb &verb : verbs) {
            if (verb.group == agent::VerbGroup::Reading)
                reading += verb.name;
            QVERIFY2((verb.handsDown - verb.needs).isEmpty(), qPrintable(verb.name));
        }
        QCOMPARE(reading, QStringList{u"netns.read"_s});
    }
};

BULKHEAD_TEST(NetworkVerbsTest)
#include "tst_networkverbs.moc"
