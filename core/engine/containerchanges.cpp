// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/containerchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

QString urlPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString containerPath(const ContainerId &id, const QString &rest)
{
    return "/containers/"_L1 + urlPart(id.toString()) + rest;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<> nothingElse(const Result<QByteArray> &answer)
{
    return answer.transform([](const QByteArray &) {});
}

} // namespace

Result<CreatedContainer> parseCreatedContainer(const QByteArray &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    CreatedContainer created{.id = ContainerId(object["Id"_L1].toString()), .warnings = {}};
    if (created.id.isEmpty())
        return std::unexpected(
            Error{ErrorKind::Malformed, u"the engine names no container that it made"_s, QString::fromUtf8(answer.left(300))});
    for (const QJsonValue &warning : object["Warnings"_L1].toArray())
        created.warnings.append(warning.toString());
    return created;
}

QCoro::Task<Result<CreatedContainer>> createContainer(EngineClient *client, QString name, QJsonObject body)
{
    const QString path = u"/containers/create"_s + (name.isEmpty() ? QString() : "?name="_L1 + urlPart(name));
    // making a container unpacks nothing, but an engine may be busy with its storage
    const auto answer = co_await client->post(path, compact(body), std::chrono::seconds(60));
    co_return answer.and_then(parseCreatedContainer);
}

QCoro::Task<Result<>> startContainer(EngineClient *client, ContainerId id)
{
    co_return nothingElse(co_await client->post(containerPath(id, u"/start"_s), {}, std::chrono::seconds(60)));
}

QCoro::Task<Result<>> stopContainer(EngineClient *client, ContainerId id, std::optional<std::chrono::seconds> grace,
                                    std::chrono::seconds expected)
{
    const QString query = grace ? u"?t=%1"_s.arg(grace->count()) : QString();
    co_return nothingElse(co_await client->post(containerPath(id, "/stop"_L1 + query), {}, grace.value_or(expected)));
}

QCoro::Task<Result<>> renameContainer(EngineClient *client, ContainerId id, QString name)
{
    co_return nothingElse(co_await client->post(containerPath(id, "/rename?name="_L1 + urlPart(name))));
}

QCoro::Task<Result<>> removeContainer(EngineClient *client, ContainerId id, Volumes volumes, bool force)
{
    const QString query = u"?v=%1&force=%2"_s.arg(volumes == Volumes::Remove ? 1 : 0).arg(force ? 1 : 0);
    co_return nothingElse(co_await client->remove(containerPath(id, query), std::chrono::seconds(60)));
}

QCoro::Task<Result<>> setRestartPolicy(EngineClient *client, ContainerId id, QJsonObject policy)
{
    co_return nothingElse(
        co_await client->post(containerPath(id, u"/update"_s), compact(QJsonObject{{u"RestartPolicy"_s, policy}})));
}

QCoro::Task<Result<>> connectNetwork(EngineClient *client, QString network, ContainerId id, QJsonObject endpoint)
{
    const QJsonObject body{{u"Container"_s, id.toString()}, {u"EndpointConfig"_s, endpoint}};
    co_return nothingElse(co_await client->post(u"/networks/%1/connect"_s.arg(urlPart(network)), compact(body)));
}

QCoro::Task<Result<>> disconnectNetwork(EngineClient *client, QString network, ContainerId id)
{
    const QJsonObject body{{u"Container"_s, id.toString()}, {u"Force"_s, false}};
    co_return nothingElse(co_await client->post(u"/networks/%1/disconnect"_s.arg(urlPart(network)), compact(body)));
}

QList<OutputPiece> splitOutput(const QByteArray &stream, bool isTerminal)
{
    constexpr qsizetype Head = 8;
    constexpr char StandardError = 2;
    QList<OutputPiece> pieces;
    if (isTerminal) {
        if (!stream.isEmpty())
            pieces.append({false, stream});
        return pieces;
    }
    qsizetype at = 0;
    while (stream.size() - at >= Head) {
        const bool isError = stream[at] == StandardError;
        const auto length = qFromBigEndian<quint32>(stream.constData() + at + 4);
        at += Head;
        const QByteArrayView bytes = QByteArrayView(stream).sliced(at, qMin(qsizetype(length), stream.size() - at));
        at += bytes.size();
        if (pieces.isEmpty() || pieces.constLast().isError != isError)
            pieces.append({isError, bytes.toByteArray()});
        else
            pieces.last().bytes += bytes;
    }
    return pieces;
}

QCoro::Task<Result<QList<OutputPiece>>> containerOutput(EngineClient *client, ContainerId id, int lastLines)
{
    const QString tail = lastLines > 0 ? QString::number(lastLines) : u"all"_s;
    const auto stream = co_await client->getBytes(containerPath(id, u"/logs?stdout=1&stderr=1&tail=%1"_s.arg(tail)));
    co_return stream.transform([](const QByteArray &bytes) { return splitOutput(bytes); });
}

QCoro::Task<Result<QByteArray>> containersWithLabel(EngineClient *client, QString label)
{
    const QJsonObject filters{{u"label"_s, QJsonArray{label}}};
    return client->get(u"/containers/json?all=1&filters="_s + urlPart(QString::fromUtf8(compact(filters))));
}

} // namespace bulkhead::engine
