// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineclient.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

class NegotiationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSmallerVersion_data()
    {
        QTest::addColumn<QByteArray>("oldest");
        QTest::addColumn<QByteArray>("newest");
        QTest::addColumn<QString>("expected");
        for (const auto *oldest : {"1.24", "1.40", "1.44"}) {
            for (int minor = 41; minor <= 58; ++minor) {
                if (QByteArray("1.") + QByteArray::number(minor) < QByteArray(oldest))
                    continue;
                QTest::addRow("engine of 1.%d with minimum %s", minor, oldest)
                    << QByteArray(oldest) << "1." + QByteArray::number(minor) << u"1.%1"_s.arg(std::min(minor, 56));
            }
        }
    }
    void takesTheSmallerVersion()
    {
        QFETCH(const QByteArray, oldest);
        QFETCH(const QByteArray, newest);
        QFETCH(const QString, expected);
        FakeEngine engine;
        engine.setApiVersion(newest, oldest);
        EngineClient client(engine.listenUnix());
        const auto agreed = QCoro::waitFor(client.negotiate());
        QVERIFY(agreed);
        QCOMPARE(agreed->apiVersion, expected);
        QCOMPARE(agreed->engineNewest, QString::fromLatin1(newest));
        QVERIFY(!agreed->pinned);
        QCOMPARE(engine.requests().constFirst().method, "HEAD");
        QCOMPARE(engine.requests().size(), 1);
    }

    void everyLaterQuestionCarriesTheVersionToo()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix());
        for (int i = 0; i < 4; ++i) {
            QVERIFY(QCoro::waitFor(client.info()));
            QCOMPARE(engine.requests().constLast().target, "/v1.45/info");
        }
        QCOMPARE(engine.requestCount("/_ping"), 1);
    }

    void anEngineWithoutTheHeaderSpeaksTheOldest()
    {
        FakeEngine engine;
        engine.setApiVersion("");
        EngineClient client(engine.listenUnix());
        QCOMPARE(QCoro::waitFor(client.negotiate())->apiVersion, u"1.24"_s);
        QVERIFY(QCoro::waitFor(client.info()));
        QCOMPARE(engine.requests().constLast().version, "1.24");
    }

    void fallsBackToGetWhereHeadIsRefused_data()
    {
        QTest::addColumn<FakeAnswer>("head");
        QTest::newRow("405 of an old engine") << FakeAnswer{.status = 405};
        QTest::newRow("403 of a proxy") << FakeAnswer{.status = 403};
        QTest::newRow("400 of a proxy") << FakeAnswer{.status = 400};
        QTest::newRow("200 without any sign of an engine") << FakeAnswer{};
    }
    void fallsBackToGetWhereHeadIsRefused()
    {
        QFETCH(const FakeAnswer, head);
        FakeEngine engine;
        engine.answer("/_ping", [head](const FakeRequest &request) {
            return request.method == "HEAD" ? head : FakeAnswer{.body = "OK", .headers = {{"Api-Version", "1.43"}}};
        });
        EngineClient client(engine.listenUnix());
        const auto agreed = QCoro::waitFor(client.negotiate());
        QVERIFY2(agreed, qPrintable(agreed ? QString() : agreed.error().what));
        QCOMPARE(agreed->apiVersion, u"1.43"_s);
        QCOMPARE(engine.requests().size(), 2);
    }

    void anEngineInTroubleStillSaysItsVersion()
    {
        FakeEngine engine;
        auto trouble = FakeAnswer::error(500, u"the disk is full"_s);
        trouble.headers.insert("Api-Version", "1.42");
        engine.answer("/_ping", trouble);
        EngineClient client(engine.listenUnix());
        QCOMPARE(QCoro::waitFor(client.negotiate())->apiVersion, u"1.42"_s);
    }

    void refusesWhatIsTooOld()
    {
        FakeEngine engine;
        engine.setApiVersion("1.23");
        EngineClient client(engine.listenUnix());
        const auto agreed = QCoro::waitFor(client.negotiate());
        QVERIFY(!agreed);
        QCOMPARE(agreed.error().kind, ErrorKind::EngineTooOld);
        QVERIFY(agreed.error().what.contains("1.23"_L1));
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::EngineTooOld);
        QCOMPARE(engine.requestCount("/info"), 0);
    }

    void recognisesTheEnginesOwnWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("its oldest is newer than ours")
            << u"client version 1.56 is too old. Minimum supported API version is 1.60, please upgrade your client to a newer version"_s
            << ErrorKind::EngineTooNew;
        QTest::newRow("its newest is older than a pinned one")
            << u"client version 1.56 is too new. Maximum supported API version is 1.45"_s << ErrorKind::EngineTooOld;
        QTest::newRow("another refusal") << u"invalid reference format"_s << ErrorKind::EngineRefused;
    }
    void recognisesTheEnginesOwnWords()
    {
        QFETCH(const QString, words);
        QFETCH(const ErrorKind, kind);
        FakeEngine engine;
        engine.setApiVersion("1.99");
        engine.answer("/info", FakeAnswer::error(400, words));
        EngineClient client(engine.listenUnix());
        const auto info = QCoro::waitFor(client.info());
        QCOMPARE(info.error().kind, kind);
        QCOMPARE(info.error().what, words);
    }

    void aPinStandsWhateverTheEngineSays()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix(), u"v1.30"_s);
        const auto agreed = QCoro::waitFor(client.negotiate());
        QCOMPARE(agreed->apiVersion, u"1.30"_s);
        QCOMPARE(agreed->engineNewest, u"1.45"_s);
        QVERIFY(agreed->pinned);
        QVERIFY(QCoro::waitFor(client.info()));
        QCOMPARE(engine.requests().constLast().version, "1.30");
    }

    void aPinThatIsNoVersionIsRefusedBeforeAsking()
    {
        FakeEngine engine;
        EngineClient client(engine.listenUnix(), u"newest"_s);
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::Invalid);
        QVERIFY(engine.requests().isEmpty());
    }

    void aFailedPingIsTriedAgainByTheNextQuestion()
    {
        FakeEngine engine;
        engine.answer("/_ping", FakeAnswer::error(503, u"starting"_s));
        EngineClient client(engine.listenUnix());
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::EngineFailed);
        engine.answer("/_ping", FakeAnswer{.body = "OK", .headers = {{"Api-Version", "1.45"}}});
        QVERIFY(QCoro::waitFor(client.info()));
    }
};

BULKHEAD_TEST(NegotiationTest)
#include "tst_negotiation.moc"
