// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/protocol.h"
#include "core/error.h"

#include <QJsonObject>

#include <optional>
#include <variant>

// The messages of JSON-RPC 2.0 as this protocol uses them: ids are whole numbers from 0 on, parameters are objects, there are no
// batches. Decoding is strict: a member that does not belong there is an error, not something to look past.
namespace bulkhead::agent {

struct Request {
    qint64 id = 0;
    QString method;
    QJsonObject params;
    friend bool operator==(const Request &, const Request &) = default;
};

struct Notification {
    QString method;
    QJsonObject params;
    friend bool operator==(const Notification &, const Notification &) = default;
};

/// An error as it travels: our kinds stand in its "data".
struct RpcError {
    RpcCode code = RpcCode::Failed;
    Error error;
    friend bool operator==(const RpcError &, const RpcError &) = default;
};

struct Response {
    std::optional<qint64> id; ///< absent where the request's could not be read
    std::expected<QJsonValue, RpcError> result;
    friend bool operator==(const Response &, const Response &) = default;
};

using Message = std::variant<Request, Notification, Response>;

/// What cannot be read: ParseError or InvalidRequest, and the id where that much could be.
struct Undecodable {
    std::optional<qint64> id;
    RpcError error;
};

[[nodiscard]] std::expected<Message, Undecodable> decodeMessage(const QByteArray &json);
[[nodiscard]] QByteArray encodeMessage(const Request &request);
[[nodiscard]] QByteArray encodeMessage(const Notification &notification);
[[nodiscard]] QByteArray encodeMessage(const Response &response);

} // namespace bulkhead::agent
