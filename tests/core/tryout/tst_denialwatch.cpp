// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/auditverbs.h"
#include "core/apparmor/denial.h"
#include "core/tryout/denialwatch.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::tryout;
using namespace Qt::StringLiterals;

namespace {

const QString Refused = u"audit(1790000000.400:4): apparmor=\"DENIED\" operation=\"open\" profile=\"docker-web\" "
                        "name=\"/root/hello\" pid=9 comm=\"touch\" requested_mask=\"wc\" denied_mask=\"wc\" fsuid=0 ouid=0"_s;

/// An agent that gives these answers to audit.stream, one after the other.
AskAgent answering(QList<Result<QJsonValue>> answers, QList<QJsonObject> *asked)
{
    const auto left = std::make_shared<QList<Result<QJsonValue>>>(std::move(answers));
    return [left, asked](QString verb, QJsonObject arguments) -> QCoro::Task<Result<QJsonValue>> {
        Q_ASSERT(verb == u"audit.stream"_s);
        *asked += arguments;
        co_return left->takeFirst();
    };
}

QJsonObject streamOf(const QStringList &texts, int overruns = 0)
{
    QJsonArray messages;
    for (const QString &text : texts)
        messages.append(QJsonObject{{u"type"_s, 1400}, {u"text"_s, text}});
    return {{u"messages"_s, messages}, {u"overruns"_s, overruns}};
}

} // namespace

class DenialWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoseRecordsAreTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a denial") << Refused << true;
        QTest::newRow("of SELinux") << u"audit(1790000000.400:4): avc:  denied  { read } for  pid=9"_s << false;
        QTest::newRow("of seccomp") << u"audit(1790000000.400:4): auid=0 uid=0 sig=0 arch=c000003e syscall=41"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whoseRecordsAreTaken()
    {
        QFETCH(QString, text);
        QTEST(!denialLine(text.toLatin1()).isEmpty(), "isTaken");
    }
    void whatCameBeforeIsAnothers()
    {
        QList<QJsonObject> asked;
        DenialWatch watch(answering({streamOf({Refused}, 3), streamOf({Refused, u"audit(1.0:1): sig=0"_s}, 5)}, &asked));
        QVERIFY(QCoro::waitFor(watch.begin()));
        const auto lines = QCoro::waitFor(watch.collect(std::chrono::seconds(60)));
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        const auto denial = apparmor::parseDenial(lines->first().line());
        QVERIFY(denial);
        QCOMPARE(denial->name, u"/root/hello"_s);
        QCOMPARE(denial->profile, u"docker-web"_s);
        QCOMPARE(watch.lost(), 2U);
        // never longer than the verb takes, and beside who shows the live log and who tries seccomp profiles
        QCOMPARE(asked.at(1)[u"milliseconds"_s].toInt(), 2000);
        QCOMPARE(asked.at(1)[u"listener"_s].toInt(), agentverbs::DenialListener);
    }
    void whereAProcessBeganIsHandedOn()
    {
        QJsonObject answer = streamOf({Refused, Refused, Refused});
        QJsonArray messages = answer[u"messages"_s].toArray();
        const QString id(64, u'a');
        for (const auto &[at, container] : {std::pair(0, id), std::pair(1, QString())}) {
            QJsonObject message = messages[at].toObject();
            message[u"container"_s] = container;
            messages[at] = message;
        }
        answer[u"messages"_s] = messages;
        QList<QJsonObject> asked;
        DenialWatch watch(answering({QJsonValue(answer)}, &asked));
        const auto heard = QCoro::waitFor(watch.collect({}));
        QVERIFY(heard);
        QCOMPARE(heard->size(), 3);
        QCOMPARE(heard->at(0).container, ContainerId(id));
        QCOMPARE(heard->at(1).container, ContainerId()); // the host's
        QVERIFY(!heard->at(2).container);                // nobody saw it begin
    }
    void withoutAnAgentItSaysSo()
    {
        DenialWatch watch({});
        const auto begun = QCoro::waitFor(watch.begin());
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, ErrorKind::Unavailable);
    }
    void errorsOfTheAgentArePassedOn()
    {
        QList<QJsonObject> asked;
        const Error refused{ErrorKind::PermissionDenied, u"no"_s, {}};
        DenialWatch watch(answering(
            {std::unexpected(refused), QJsonValue(streamOf({})), QJsonValue(QJsonObject{{u"messages"_s, QJsonArray{1}}})},
            &asked));
        QCOMPARE(QCoro::waitFor(watch.begin()).error().what, u"no"_s);
        QVERIFY(QCoro::waitFor(watch.begin()));
        QCOMPARE(QCoro::waitFor(watch.collect({})).error().kind, ErrorKind::Malformed);
    }
};

BULKHEAD_TEST(DenialWatchTest)
#include "tst_denialwatch.moc"
