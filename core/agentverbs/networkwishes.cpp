// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/arguments.h"
#include "core/agentverbs/networkverbs.h"
#include "core/host/errorjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// What is asked and answered as JSON, in both directions; nothing is done here.
namespace bulkhead::agentverbs {

using agent::Arguments;
using network::NetworkChange;

namespace {

constexpr qsizetype MostMembers = 10'000, MostUndo = 200, MostWords = 1000;

std::unexpected<Error> unreadable(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Malformed, u"the agent's answer cannot be read"_s, what});
}

QJsonArray changesToJson(const QList<NetworkChange> &changes)
{
    QJsonArray array;
    for (const NetworkChange &change : changes)
        array.append(network::toJson(change));
    return array;
}

Result<QList<NetworkChange>> changesFromJson(const QList<QJsonObject> &objects)
{
    QList<NetworkChange> changes;
    for (const QJsonObject &object : objects) {
        const auto change = network::changeFromJson(object);
        if (!change)
            return std::unexpected(change.error());
        changes.append(*change);
    }
    return changes;
}

} // namespace

QJsonObject netnsReadArguments(const NetnsReadWish &wish)
{
    QJsonArray members;
    for (const network::NamespaceMember &member : wish.members)
        members.append(
            QJsonObject{{u"inode"_s, qint64(member.inode)}, {u"pid"_s, member.pid}, {u"container"_s, member.container}});
    return {{u"members"_s, members},
            {u"neighbours"_s, wish.options.neighbours},
            {u"sockets"_s, wish.options.sockets},
            {u"firewall"_s, wish.options.firewall}};
}

Result<NetnsReadWish> readNetnsReadWish(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    NetnsReadWish wish;
    wish.options = {
        .neighbours = reader.flag("neighbours"_L1), .sockets = reader.flag("sockets"_L1), .firewall = reader.flag("firewall"_L1)};
    for (const QJsonObject &entry : reader.objects("members"_L1, 0, MostMembers)) {
        Arguments member(entry);
        wish.members.append({quint32(member.integer("inode"_L1, 1, std::numeric_limits<quint32>::max())),
                             member.integer("pid"_L1, 1, agent::LargestPid), member.text("container"_L1, agent::PlainTextRule)});
        if (const auto good = member.finish(); !good)
            return std::unexpected(good.error());
    }
    return reader.finish().transform([&] { return wish; });
}

QJsonObject netnsChangeArguments(const NetworkChange &change)
{
    return {{u"change"_s, network::toJson(change)}};
}

Result<NetworkChange> readNetnsChange(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    const QJsonObject change = reader.object("change"_L1);
    return reader.finish().and_then([&] { return network::changeFromJson(change); });
}

QJsonObject changeOutcomeToJson(const network::ChangeOutcome &outcome)
{
    return {{u"command"_s, outcome.command}, {u"undo"_s, changesToJson(outcome.undo)}};
}

Result<network::ChangeOutcome> changeOutcomeFromJson(const QJsonValue &json)
{
    Arguments reader(json.toObject());
    const QString command = reader.text("command"_L1, agent::PlainTextRule);
    const auto undo = changesFromJson(reader.objects("undo"_L1, 0, MostUndo));
    if (const auto good = reader.finish(); !good || !undo)
        return unreadable(good ? undo.error().what : good.error().what);
    return network::ChangeOutcome{command, *undo};
}

QJsonObject netnsUndoArguments(const QList<NetworkChange> &undo)
{
    return {{u"undo"_s, changesToJson(undo)}};
}

Result<QList<NetworkChange>> readNetnsUndo(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    const auto objects = reader.objects("undo"_L1, 1, MostUndo);
    return reader.finish().and_then([&] { return changesFromJson(objects); });
}

QJsonObject undoOutcomeToJson(const UndoOutcome &outcome)
{
    QJsonObject json{{u"left"_s, changesToJson(outcome.left)}};
    if (outcome.error)
        json[u"error"_s] = host::errorToJson(*outcome.error);
    return json;
}

Result<UndoOutcome> undoOutcomeFromJson(const QJsonValue &json)
{
    Arguments reader(json.toObject());
    UndoOutcome outcome;
    const auto left = changesFromJson(reader.objects("left"_L1, 0, MostUndo));
    if (reader.has("error"_L1))
        outcome.error = host::errorFromJson(reader.object("error"_L1));
    if (const auto good = reader.finish(); !good || !left)
        return unreadable(good ? left.error().what : good.error().what);
    outcome.left = *left;
    return outcome;
}

QJsonObject netnsPingArguments(const network::PingRequest &request)
{
    return {{u"where"_s, network::toJson(request.where)},
            {u"address"_s, request.address},
            {u"count"_s, request.count},
            {u"patience"_s, qint64(request.patience.count())}};
}

Result<network::PingRequest> readNetnsPing(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    const QJsonObject where = reader.object("where"_L1);
    network::PingRequest request;
    request.address = reader.text("address"_L1, agent::PlainTextRule);
    request.count = int(reader.integer("count"_L1, 1, 20));
    request.patience = std::chrono::milliseconds(reader.integer("patience"_L1, 1, 10'000));
    if (const auto good = reader.finish(); !good)
        return std::unexpected(good.error());
    return network::namespaceRefFromJson(where).transform([&](const network::NamespaceRef &ref) {
        request.where = ref;
        return request;
    });
}

QJsonObject pingReportToJson(const network::PingReport &report)
{
    QJsonArray times;
    for (const double time : report.milliseconds)
        times.append(time);
    return {{u"command"_s, report.command}, {u"sent"_s, report.sent}, {u"milliseconds"_s, times}, {u"refusal"_s, report.refusal}};
}

Result<network::PingReport> pingReportFromJson(const QJsonValue &json)
{
    network::PingReport report{json["command"_L1].toString(), json["sent"_L1].toInt(-1), {}, json["refusal"_L1].toString()};
    for (const QJsonValue time : json["milliseconds"_L1].toArray())
        report.milliseconds.append(time.toDouble());
    if (report.sent < 0 || report.milliseconds.size() > report.sent)
        return unreadable(u"more answers than questions"_s);
    return report;
}

QJsonObject insideRunArguments(const network::InsideRequest &request)
{
    QJsonObject json{{u"pid"_s, request.pid},
                     {u"namespaces"_s, QJsonArray::fromStringList(request.namespaces)},
                     {u"command"_s, QJsonArray::fromStringList(request.command)},
                     {u"time"_s, qint64(request.limits.time.count())},
                     {u"output"_s, request.limits.output}};
    if (request.startTime)
        json[u"startTime"_s] = *request.startTime;
    return json;
}

Result<network::InsideRequest> readInsideRun(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    network::InsideRequest request;
    request.pid = reader.integer("pid"_L1, 1, agent::LargestPid);
    if (reader.has("startTime"_L1))
        request.startTime = reader.integer("startTime"_L1, 0, std::numeric_limits<qint64>::max() / 2);
    request.namespaces = reader.texts("namespaces"_L1, agent::PlainTextRule, 5);
    request.command = reader.texts("command"_L1, agent::PlainTextRule, MostWords);
    request.limits.time = std::chrono::milliseconds(reader.integer("time"_L1, 1, network::InsideRequest::MostTime.count()));
    request.limits.output = reader.integer("output"_L1, 0, network::InsideRequest::MostOutput);
    if (const auto good = reader.finish(); !good)
        return std::unexpected(good.error());
    return network::checkInside(request).transform([&] { return request; });
}

QJsonObject commandOutcomeToJson(const network::CommandOutcome &outcome)
{
    // Base64: what a command writes need not be text
    return {{u"exitCode"_s, outcome.exitCode},
            {u"output"_s, QString::fromLatin1(outcome.output.toBase64())},
            {u"errorOutput"_s, QString::fromLatin1(outcome.errorOutput.toBase64())},
            {u"timedOut"_s, outcome.timedOut},
            {u"truncated"_s, outcome.truncated}};
}

Result<network::CommandOutcome> commandOutcomeFromJson(const QJsonValue &json)
{
    const auto bytes = [&](QLatin1StringView name) {
        return QByteArray::fromBase64Encoding(json[name].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    };
    const auto output = bytes("output"_L1), errorOutput = bytes("errorOutput"_L1);
    if (!output || !errorOutput || !json["exitCode"_L1].isDouble() || !json["timedOut"_L1].isBool()
        || !json["truncated"_L1].isBool())
        return unreadable(u"a member is missing"_s);
    return network::CommandOutcome{json["exitCode"_L1].toInt(), *output, *errorOutput, json["timedOut"_L1].toBool(),
                                   json["truncated"_L1].toBool()};
}

} // namespace bulkhead::agentverbs
