// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/allverbs.h"
#include "core/agentverbs/processverbs.h"
#include "core/host/hostfacts.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agentverbs;

namespace {

const QString Id(64, u'a');

QJsonObject containerOf(const QJsonValue &id, const QJsonValue &pid)
{
    return {{u"id"_s, id}, {u"pid"_s, pid}};
}

} // namespace

class ProcessVerbsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void processFactsArguments_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QString>("problem"); // empty: good
        const auto list = [](const QJsonArray &containers) { return QJsonObject{{u"containers"_s, containers}}; };
        QTest::newRow("one container") << list({containerOf(Id, 17)}) << QString();
        QTest::newRow("no argument") << QJsonObject() << u"the argument containers is missing"_s;
        QTest::newRow("an empty list") << list({}) << u"containers is not a list of 1 to 1024 objects"_s;
        QTest::newRow("a short id") << list({containerOf(u"4f1c"_s, 17)})
                                    << u"id is not a container's id: 64 hexadecimal digits"_s;
        QTest::newRow("no pid") << list({QJsonObject{{u"id"_s, Id}}}) << u"the argument pid is missing"_s;
        QTest::newRow("pid 0") << list({containerOf(Id, 0)}) << u"pid is not a whole number from 1 to 4194304"_s;
        QTest::newRow("a path as pid") << list({containerOf(Id, u"../../etc"_s)})
                                       << u"pid is not a whole number from 1 to 4194304"_s;
        QTest::newRow("twice the same") << list({containerOf(Id, 17), containerOf(Id, 18)})
                                        << u"the container aaaaaaaaaaaa stands there twice"_s;
        QTest::newRow("another tree") << QJsonObject{{u"containers"_s, QJsonArray{containerOf(Id, 17)}}, {u"proc"_s, u"/home"_s}}
                                      << u"there is no argument of the name proc"_s;
    }
    void processFactsArguments()
    {
        QFETCH(QJsonObject, arguments);
        QFETCH(QString, problem);
        const auto wish = readProcessFactsWish(arguments);
        QCOMPARE(wish ? QString() : wish.error().what, problem);
        if (wish)
            QCOMPARE(wish->containers, (QList<ProcessFactsWish::Container>{{ContainerId(Id), 17}}));
    }

    void daemonFactsArguments()
    {
        QCOMPARE(readDaemonFactsWish({{u"socket"_s, u"/run/docker.sock"_s}})->socket, u"/run/docker.sock"_s);
        QCOMPARE(readDaemonFactsWish({{u"socket"_s, u"/etc/shadow"_s}}).error().kind, ErrorKind::Invalid);
        QVERIFY(!readDaemonFactsWish({}));
    }

    void aContainerThatIsNotHereHasAReason()
    {
        const agent::VerbRegistry verbs = allVerbs();
        const auto job = verbs.find(u"process.facts")->prepare({{u"containers"_s, QJsonArray{containerOf(Id, 1)}}});
        QVERIFY(job);
        const auto answer = (*job)({});
        QVERIFY(answer);
        const QJsonObject processes = (*answer)[Id].toObject();
        QCOMPARE(processes["source"_L1], QJsonValue(u"none"_s));
        QCOMPARE(processes["reason"_L1]["kind"_L1], QJsonValue(u"unavailable"_s));
    }

    void aStopEndsItBetweenTwoContainers()
    {
        const agent::VerbRegistry verbs = allVerbs();
        const auto job = verbs.find(u"process.facts")->prepare({{u"containers"_s, QJsonArray{containerOf(Id, 1)}}});
        std::stop_source source;
        source.request_stop();
        QCOMPARE((*job)(source.get_token()).error().kind, ErrorKind::Cancelled);
    }

    void theHostItselfIsRead()
    {
        const agent::VerbRegistry verbs = allVerbs();
        const auto facts = verbs.find(u"host.facts")->prepare({}).value()({});
        QVERIFY(facts);
        const auto read = host::hostFactsFromJson(facts->toObject());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(read->processes.find(QCoreApplication::applicationPid()));
    }

    void everyVerbRefusesWhatItDoesNotKnow()
    {
        const agent::VerbRegistry registry = allVerbs();
        for (const agent::Verb &verb : registry.verbs()) {
            const auto job = verb.prepare({{u"no-verb-has-this"_s, 1}});
            QVERIFY2(!job, qPrintable(verb.name));
            QCOMPARE(job.error().kind, ErrorKind::Invalid);
        }
    }
};

BULKHEAD_TEST(ProcessVerbsTest)
#include "tst_processverbs.moc"
