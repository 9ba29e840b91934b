// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/message.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agent;

class AgentMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageComesBack()
    {
        const Request request{7, u"process.facts"_s, {{u"containers"_s, QJsonArray{1}}}};
        QCOMPARE(*decodeMessage(encodeMessage(request)), Message(request));
        const Notification cancel{u"cancel"_s, {{u"id"_s, 7}}};
        QCOMPARE(*decodeMessage(encodeMessage(cancel)), Message(cancel));
        const Response good{7, QJsonValue(QJsonObject{{u"a"_s, 1}})};
        QCOMPARE(*decodeMessage(encodeMessage(good)), Message(good));
        const Response nothing{9, QJsonValue()};
        QCOMPARE(*decodeMessage(encodeMessage(nothing)), Message(nothing));
        const Response bad{std::nullopt,
                           std::unexpected(RpcError{RpcCode::Locked, {ErrorKind::PermissionDenied, u"locked"_s, u"why"_s}})};
        QCOMPARE(*decodeMessage(encodeMessage(bad)), Message(bad));
    }

    void anErrorOnTheWire()
    {
        const Response response{1, std::unexpected(RpcError{RpcCode::BadArguments, {ErrorKind::Invalid, u"no"_s, {}}})};
        QCOMPARE(encodeMessage(response),
                 R"({"error":{"code":-32602,"data":{"kind":"invalid"},"message":"no"},"id":1,"jsonrpc":"2.0"})");
    }

    void whatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<qint64>("id"); // -1: none
        const auto row = [](const char *name, const char *json, RpcCode code, qint64 id = -1) {
            QTest::newRow(name) << QByteArray(json) << int(code) << id;
        };
        row("nothing", "", RpcCode::ParseError);
        row("no JSON", "{", RpcCode::ParseError);
        row("two documents", "{}{}", RpcCode::ParseError);
        row("no object", "[]", RpcCode::InvalidRequest);
        row("a batch", R"([{"jsonrpc":"2.0","id":1,"method":"hello"}])", RpcCode::InvalidRequest);
        row("another version", R"({"jsonrpc":"1.0","id":4,"method":"hello"})", RpcCode::InvalidRequest, 4);
        row("no version", R"({"id":4,"method":"hello"})", RpcCode::InvalidRequest, 4);
        row("a version as a number", R"({"jsonrpc":2.0,"id":4,"method":"hello"})", RpcCode::InvalidRequest, 4);
        row("an id as text", R"({"jsonrpc":"2.0","id":"1","method":"hello"})", RpcCode::InvalidRequest);
        row("an id of null", R"({"jsonrpc":"2.0","id":null,"method":"hello"})", RpcCode::InvalidRequest);
        row("a negative id", R"({"jsonrpc":"2.0","id":-1,"method":"hello"})", RpcCode::InvalidRequest);
        row("a fraction as id", R"({"jsonrpc":"2.0","id":1.5,"method":"hello"})", RpcCode::InvalidRequest);
        row("an id that JSON cannot count", R"({"jsonrpc":"2.0","id":9007199254740993,"method":"hello"})",
            RpcCode::InvalidRequest);
        row("a method as a number", R"({"jsonrpc":"2.0","id":1,"method":1})", RpcCode::InvalidRequest, 1);
        row("an empty method", R"({"jsonrpc":"2.0","id":1,"method":""})", RpcCode::InvalidRequest, 1);
        row("a method with a slash", R"({"jsonrpc":"2.0","id":1,"method":"../bin/sh"})", RpcCode::InvalidRequest, 1);
        row("a method with a null byte", R"({"jsonrpc":"2.0","id":1,"method":"a\u0000"})", RpcCode::InvalidRequest, 1);
        row("parameters as a list", R"({"jsonrpc":"2.0","id":1,"method":"a","params":[]})", RpcCode::InvalidRequest, 1);
        row("parameters of null", R"({"jsonrpc":"2.0","id":1,"method":"a","params":null})", RpcCode::InvalidRequest, 1);
        row("one member too many", R"({"jsonrpc":"2.0","id":1,"method":"a","result":1})", RpcCode::InvalidRequest, 1);
        row("neither call nor answer", R"({"jsonrpc":"2.0","id":1})", RpcCode::InvalidRequest, 1);
        row("result and error", R"({"jsonrpc":"2.0","id":1,"result":1,"error":{"code":1,"message":""}})", RpcCode::InvalidRequest,
            1);
        row("an error without a message", R"({"jsonrpc":"2.0","id":1,"error":{"code":1}})", RpcCode::InvalidRequest, 1);
        row("an error as text", R"({"jsonrpc":"2.0","id":1,"error":"no"})", RpcCode::InvalidRequest, 1);
    }
    void whatIsNoMessage()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(qint64, id);
        const auto message = decodeMessage(json);
        QVERIFY(!message);
        QCOMPARE(int(message.error().error.code), code);
        QCOMPARE(message.error().id.value_or(-1), id);
    }

    void aMethodMayBe64Long()
    {
        QVERIFY(decodeMessage(encodeMessage(Request{1, QString(64, u'a'), {}})));
        QVERIFY(!decodeMessage(encodeMessage(Request{1, QString(65, u'a'), {}})));
    }

    void deepNestingIsAnError()
    {
        const QByteArray deep =
            R"({"jsonrpc":"2.0","id":1,"method":"a","params":{"x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}}";
        QCOMPARE(int(decodeMessage(deep).error().error.code), int(RpcCode::ParseError));
    }
};

BULKHEAD_TEST(AgentMessageTest)
#include "tst_agentmessage.moc"
