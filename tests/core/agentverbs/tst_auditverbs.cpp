// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/allverbs.h"
#include "core/agentverbs/auditverbs.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agentverbs;
using capability::Capability;
using capability::CapabilitySet;

/// What the agent takes from its client about audit, and what not.
class TestAuditVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arguments_data();
    void arguments();
    void groupsAndNeeds();
    void statusTravels();
    void messagesTravel();
};

void TestAuditVerbs::arguments_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const char *verb, const QJsonObject &arguments, bool accepted) {
        QTest::newRow(name) << QString::fromLatin1(verb) << arguments << accepted;
    };
    const QJsonArray rules{u"-w /usr/bin/docker -p x -k docker"_s};
    row("status", "audit.status", {}, true);
    row("status with an argument", "audit.status", {{u"x"_s, 1}}, false);
    row("rules", "audit.rules", {}, true);
    row("stream", "audit.stream", {{u"milliseconds"_s, 100}}, true);
    row("stream for another listener", "audit.stream", {{u"milliseconds"_s, 100}, {u"listener"_s, 1}}, true);
    row("stream for one listener too many", "audit.stream", {{u"milliseconds"_s, 100}, {u"listener"_s, 4}}, false);
    row("stream without its time", "audit.stream", {}, false);
    row("stream for too long", "audit.stream", {{u"milliseconds"_s, 60'000}}, false);
    row("stream backwards", "audit.stream", {{u"milliseconds"_s, -1}}, false);
    row("load", "audit.load", {{u"rules"_s, rules}}, true);
    row("load nothing", "audit.load", {{u"rules"_s, QJsonArray()}}, false);
    row("load what is no rule", "audit.load", {{u"rules"_s, QJsonArray{u"rm -rf /"_s}}}, false);
    row("load a setting", "audit.load", {{u"rules"_s, QJsonArray{u"-e 0"_s}}}, false);
    row("load a list of numbers", "audit.load", {{u"rules"_s, QJsonArray{1}}}, false);
    row("unload", "audit.unload", {{u"rules"_s, rules}}, true);
    row("enable", "audit.enable", {{u"enabled"_s, true}}, true);
    row("turn off", "audit.enable", {{u"enabled"_s, false}}, true);
    row("lock, which nobody can take back", "audit.enable", {{u"enabled"_s, 2}}, false);
    row("enable without saying what", "audit.enable", {}, false);
    row("save", "audit.save", {{u"name"_s, u"50-bulkhead"_s}, {u"rules"_s, rules}}, true);
    row("save elsewhere", "audit.save", {{u"name"_s, u"../../cron.d/x"_s}, {u"rules"_s, rules}}, false);
    row("save without a name", "audit.save", {{u"name"_s, QString()}, {u"rules"_s, rules}}, false);
    row("save a rule of two lines", "audit.save", {{u"name"_s, u"x"_s}, {u"rules"_s, QJsonArray{u"-w /x\n-e 2"_s}}}, false);
}

void TestAuditVerbs::arguments()
{
    QFETCH(const QString, verb);
    QFETCH(const QJsonObject, arguments);
    QFETCH(const bool, accepted);
    const agent::VerbRegistry all = allVerbs();
    const agent::Verb *found = all.find(verb);
    QVERIFY(found);
    const auto job = found->prepare(arguments);
    QCOMPARE(job.has_value(), accepted);
    if (!job)
        QCOMPARE(job.error().kind, ErrorKind::Invalid);
}

void TestAuditVerbs::groupsAndNeeds()
{
    const agent::VerbRegistry own(auditVerbs());
    QCOMPARE(own.needs(false), CapabilitySet({Capability::AuditControl, Capability::AuditRead, Capability::NetAdmin}));
    for (const char *changing : {"audit.load", "audit.unload", "audit.enable", "audit.save"})
        QCOMPARE(own.find(QString::fromLatin1(changing))->group, agent::VerbGroup::Changing);
    for (const char *reading : {"audit.status", "audit.rules", "audit.stream"})
        QCOMPARE(own.find(QString::fromLatin1(reading))->group, agent::VerbGroup::Reading);
}

void TestAuditVerbs::statusTravels()
{
    const audit::KernelAuditStatus status{.enabled = true,
                                          .immutable = true,
                                          .failure = 1,
                                          .daemonPid = 4711,
                                          .rateLimit = 5,
                                          .backlogLimit = 8192,
                                          .backlog = 3,
                                          .lost = 4'000'000'000};
    QCOMPARE(auditStatusFromJson(auditStatusToJson(status)), Result<audit::KernelAuditStatus>(status));
    QVERIFY(!auditStatusFromJson({}));
}

void TestAuditVerbs::messagesTravel()
{
    const auto messages = auditMessagesFromJson(
        {{u"messages"_s, QJsonArray{QJsonObject{{u"type"_s, 1326}, {u"text"_s, u"audit(1.002:3): x=\u00e9"_s}}}},
         {u"overruns"_s, 0}});
    QVERIFY(messages);
    QCOMPARE(messages->first().type, 1326);
    QCOMPARE(messages->first().text, "audit(1.002:3): x=\xe9"); // bytes, not text
    QVERIFY(!auditMessagesFromJson({{u"messages"_s, QJsonArray{QJsonObject{{u"type"_s, 70'000}, {u"text"_s, u"x"_s}}}}}));
    QVERIFY(!auditMessagesFromJson({{u"messages"_s, QJsonArray{1}}}));
    const auto containerOf = [](const QJsonValue &container) {
        const QJsonObject message{{u"type"_s, 1326}, {u"text"_s, u"x"_s}, {u"container"_s, container}};
        return auditMessagesFromJson({{u"messages"_s, QJsonArray{message}}}).transform([](const auto &read) {
            return read.first().container;
        });
    };
    using Place = std::optional<ContainerId>;
    QVERIFY(!messages->first().container);
    QCOMPARE(*containerOf(QString(64, u'a')), Place(ContainerId(QString(64, u'a'))));
    QCOMPARE(*containerOf(QString()), Place(ContainerId())); // of the host
    QVERIFY(!containerOf(u"web1"_s));
    QVERIFY(!containerOf(QString(63, u'a') + u'/'));
}

BULKHEAD_TEST(TestAuditVerbs)
#include "tst_auditverbs.moc"
