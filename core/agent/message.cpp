// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/message.h"

#include "core/host/errorjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

namespace {

constexpr qsizetype LongestMethod = 64;
constexpr qint64 LargestId = (qint64(1) << 53) - 1; // JSON's numbers are exact up to it

std::unexpected<Undecodable> undecodable(RpcCode code, const QString &what, std::optional<qint64> id = {})
{
    return std::unexpected(Undecodable{id, {code, {ErrorKind::Malformed, what, {}}}});
}

std::optional<qint64> messageId(const QJsonValue &value)
{
    const qint64 id = value.toInteger(-1);
    return id >= 0 && id <= LargestId ? std::optional(id) : std::nullopt;
}

bool isMethodName(const QString &name)
{
    return !name.isEmpty() && name.size() <= LongestMethod
           && std::ranges::all_of(name, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'.' || c == u'-'; });
}

bool hasOnly(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    const auto count = std::ranges::count_if(names, [&](QLatin1StringView name) { return object.contains(name); });
    return qsizetype(count) == object.size();
}

std::expected<Message, Undecodable> decodeCall(const QJsonObject &object)
{
    const QJsonValue method = object["method"_L1];
    const auto id = messageId(object["id"_L1]);
    if (object.contains("id"_L1) && !id)
        return undecodable(RpcCode::InvalidRequest, u"an id is a whole number from 0 on"_s);
    if (!hasOnly(object, {"jsonrpc"_L1, "id"_L1, "method"_L1, "params"_L1}))
        return undecodable(RpcCode::InvalidRequest, u"a member that no request has"_s, id);
    if (!method.isString() || !isMethodName(method.toString()))
        return undecodable(RpcCode::InvalidRequest, u"that is no name of a method"_s, id);
    if (object.contains("params"_L1) && !object["params"_L1].isObject())
        return undecodable(RpcCode::InvalidRequest, u"params is not an object"_s, id);
    const QJsonObject params = object["params"_L1].toObject();
    if (id)
        return Request{*id, method.toString(), params};
    return Notification{method.toString(), params};
}

std::expected<Message, Undecodable> decodeAnswer(const QJsonObject &object)
{
    const auto id = messageId(object["id"_L1]);
    if (!id && !object["id"_L1].isNull())
        return undecodable(RpcCode::InvalidRequest, u"an answer without id"_s);
    if (!hasOnly(object, {"jsonrpc"_L1, "id"_L1, "result"_L1, "error"_L1})
        || object.contains("result"_L1) == object.contains("error"_L1))
        return undecodable(RpcCode::InvalidRequest, u"an answer holds either a result or an error"_s, id);
    if (object.contains("result"_L1))
        return Response{id, object["result"_L1]};
    const QJsonObject error = object["error"_L1].toObject();
    const qint64 code = error["code"_L1].toInteger();
    if (code == 0 || !error["message"_L1].isString())
        return undecodable(RpcCode::InvalidRequest, u"an error has a code and a message"_s, id);
    QJsonObject record = error["data"_L1].toObject();
    record["what"_L1] = error["message"_L1];
    return Response{id, std::unexpected(RpcError{RpcCode(int(code)), host::errorFromJson(record)})};
}

QByteArray compactJson(QJsonObject object)
{
    object[u"jsonrpc"_s] = u"2.0"_s;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

std::expected<Message, Undecodable> decodeMessage(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return undecodable(RpcCode::ParseError, u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return undecodable(RpcCode::InvalidRequest, u"a message is one JSON object"_s);
    const QJsonObject object = document.object();
    if (object["jsonrpc"_L1] != "2.0"_L1)
        return undecodable(RpcCode::InvalidRequest, u"that is not JSON-RPC 2.0"_s, messageId(object["id"_L1]));
    return object.contains("method"_L1) ? decodeCall(object) : decodeAnswer(object);
}

QByteArray encodeMessage(const Request &request)
{
    return compactJson({{u"id"_s, request.id}, {u"method"_s, request.method}, {u"params"_s, request.params}});
}

QByteArray encodeMessage(const Notification &notification)
{
    return compactJson({{u"method"_s, notification.method}, {u"params"_s, notification.params}});
}

QByteArray encodeMessage(const Response &response)
{
    QJsonObject object{{u"id"_s, response.id ? QJsonValue(*response.id) : QJsonValue()}};
    if (response.result) {
        object[u"result"_s] = *response.result;
    } else {
        QJsonObject data = host::errorToJson(response.result.error().error);
        const QJsonValue message = data.take("what"_L1);
        object[u"error"_s] =
            QJsonObject{{u"code"_s, int(response.result.error().code)}, {u"message"_s, message}, {u"data"_s, data}};
    }
    return compactJson(object);
}

} // namespace bulkhead::agent
