// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/firewall.h"

#include "core/network/childprocess.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sched.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

constexpr CommandLimits FirewallLimits{std::chrono::seconds(10), 16 * 1024 * 1024};

NftChain chainOf(const QJsonObject &json)
{
    return {json["family"_L1].toString(), json["table"_L1].toString(),  json["name"_L1].toString(), json["type"_L1].toString(),
            json["hook"_L1].toString(),   json["policy"_L1].toString(), json["prio"_L1].toInt()};
}

NftRule ruleOf(const QJsonObject &json)
{
    return {json["family"_L1].toString(),  json["table"_L1].toString(),   json["chain"_L1].toString(),
            json["comment"_L1].toString(), json["handle"_L1].toInteger(), json["expr"_L1].toArray()};
}

// The first line of what a tool complains about says it all.
Result<QByteArray> outputOf(const QStringList &command, const NamespaceHandle &handle)
{
    const auto outcome = runCommand(command, {{CLONE_NEWNET, handle.descriptor()}}, FirewallLimits);
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::NotFound)
            return std::unexpected(Error{ErrorKind::Unavailable, u"%1 is not installed"_s.arg(command.first()), {}});
        return std::unexpected(outcome.error());
    }
    if (outcome->timedOut)
        return std::unexpected(Error{ErrorKind::Timeout, u"%1 did not end"_s.arg(command.first()), {}});
    if (outcome->truncated)
        return std::unexpected(Error{ErrorKind::TooLarge, u"%1 wrote more than 16 MiB"_s.arg(command.first()), {}});
    if (outcome->exitCode != 0) {
        const QString words = QString::fromUtf8(outcome->errorOutput).trimmed();
        const bool isDenied = words.contains("not permitted"_L1) || words.contains("ermission denied"_L1);
        const QString firstLine = words.section(u'\n', 0, 0);
        return std::unexpected(
            Error{isDenied ? ErrorKind::PermissionDenied : ErrorKind::Unavailable,
                  firstLine.isEmpty() ? u"%1 ended with %2"_s.arg(command.first()).arg(outcome->exitCode) : firstLine, words});
    }
    return outcome->output;
}

} // namespace

Result<NftRuleset> parseNftRuleset(const QByteArray &json)
{
    const auto malformed = [&] {
        return std::unexpected(
            Error{ErrorKind::Malformed, u"nft answered something that is no ruleset"_s, QString::fromUtf8(json.left(300))});
    };
    const QJsonValue objects = QJsonDocument::fromJson(json).object()["nftables"_L1];
    if (!objects.isArray())
        return malformed();
    NftRuleset ruleset;
    const QJsonArray list = objects.toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        if (object.size() != 1)
            return malformed();
        const QString kind = object.constBegin().key();
        const QJsonObject content = object.constBegin().value().toObject();
        if (kind == "table"_L1)
            ruleset.tables.append(content["family"_L1].toString() + u' ' + content["name"_L1].toString());
        else if (kind == "chain"_L1)
            ruleset.chains.append(chainOf(content));
        else if (kind == "rule"_L1)
            ruleset.rules.append(ruleOf(content));
    }
    return ruleset;
}

QStringList parseIptablesSave(const QByteArray &text)
{
    QStringList lines;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray content = line.trimmed();
        if (!content.isEmpty() && !content.startsWith('#'))
            lines.append(QString::fromUtf8(content));
    }
    return lines;
}

void readFirewall(const NamespaceHandle &handle, NetworkNamespace &ns)
{
    const auto ruleset = outputOf({u"nft"_s, u"-j"_s, u"list"_s, u"ruleset"_s}, handle).and_then(parseNftRuleset);
    if (ruleset)
        ns.firewall.nft = *ruleset;
    else
        ns.missing.append({Part::Nft, ruleset.error()});
    const auto readTables = [&](const QString &tool, Part part, std::optional<QStringList> &lines) {
        const auto output = outputOf({tool}, handle);
        if (output)
            lines = parseIptablesSave(*output);
        else
            ns.missing.append({part, output.error()});
    };
    readTables(u"iptables-save"_s, Part::Iptables, ns.firewall.iptables);
    readTables(u"ip6tables-save"_s, Part::Ip6tables, ns.firewall.ip6tables);
}

} // namespace bulkhead::network
