// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/firewall.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

constexpr int DeepestExpression = 16; ///< nft's own nesting is flatter; beyond it the JSON is shown

QString valueText(const QJsonValue &value, int depth);

QString compactJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString joined(const QJsonArray &values, QLatin1StringView separator, int depth)
{
    QStringList texts;
    for (const QJsonValue &value : values)
        texts.append(valueText(value, depth));
    return texts.join(separator);
}

/// {"payload": {"protocol": "tcp", "field": "dport"}} and the other things that a rule can look at or give.
QString objectText(const QString &kind, const QJsonValue &content, int depth)
{
    const QJsonObject object = content.toObject();
    if (kind == "payload"_L1 && object.contains("protocol"_L1))
        return object["protocol"_L1].toString() + u' ' + object["field"_L1].toString();
    if (kind == "meta"_L1) {
        const QString key = object["key"_L1].toString();
        static const QStringList bare{u"iif"_s,     u"oif"_s,     u"iifname"_s, u"oifname"_s,
                                      u"iiftype"_s, u"oiftype"_s, u"skuid"_s,   u"skgid"_s};
        return bare.contains(key) ? key : u"meta "_s + key;
    }
    if (kind == "ct"_L1) {
        const QString direction = object["dir"_L1].toString();
        return u"ct "_s + (direction.isEmpty() ? QString() : direction + u' ') + object["key"_L1].toString();
    }
    if (kind == "prefix"_L1)
        return u"%1/%2"_s.arg(valueText(object["addr"_L1], depth)).arg(object["len"_L1].toInt());
    if (kind == "range"_L1)
        return joined(content.toArray(), "-"_L1, depth);
    if (kind == "set"_L1)
        return u"{ "_s + (content.isArray() ? joined(content.toArray(), ", "_L1, depth) : valueText(content, depth)) + u" }"_s;
    if (kind == "concat"_L1)
        return joined(content.toArray(), " . "_L1, depth);
    if (kind == "&"_L1 || kind == "|"_L1 || kind == "^"_L1 || kind == "<<"_L1 || kind == ">>"_L1) {
        const QStringList operands = joined(content.toArray(), "\n"_L1, depth).split(u'\n');
        return operands.join(u' ' + kind + u' ');
    }
    if (kind == "fib"_L1) {
        const QJsonValue flags = object["flags"_L1];
        const QString looked = flags.isArray() ? joined(flags.toArray(), " . "_L1, depth) : flags.toString();
        return u"fib "_s + looked + u' ' + object["result"_L1].toString();
    }
    return {};
}

QString valueText(const QJsonValue &value, int depth)
{
    if (value.isString())
        return value.toString().contains(u' ') ? u'"' + value.toString() + u'"' : value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (depth > DeepestExpression)
        return compactJson(value);
    if (value.isArray())
        return joined(value.toArray(), ","_L1, depth + 1);
    const QJsonObject object = value.toObject();
    const QString text = object.size() == 1 ? objectText(object.begin().key(), object.begin().value(), depth + 1) : QString();
    return text.isEmpty() ? compactJson(value) : text;
}

QString matchText(const QJsonObject &match)
{
    const QString op = match["op"_L1].toString();
    const bool isPlain = op == "=="_L1 || op == "in"_L1;
    return valueText(match["left"_L1], 0) + (isPlain ? u" "_s : u' ' + op + u' ') + valueText(match["right"_L1], 0);
}

// "dnat to 172.17.0.2:80"
QString translationText(const QString &kind, const QJsonObject &object)
{
    QString to = valueText(object["addr"_L1], 0);
    if (!object.contains("addr"_L1))
        to.clear();
    if (object.contains("port"_L1))
        to += u':' + valueText(object["port"_L1], 0);
    return to.isEmpty() ? kind : kind + u" to "_s + to;
}

QString limitText(const QJsonObject &limit)
{
    return u"limit rate %1%2/%3"_s.arg(limit["inv"_L1].toBool() ? u"over "_s : QString())
        .arg(limit["rate"_L1].toInteger())
        .arg(limit["per"_L1].toString(u"second"_s));
}

QString statementText(const QString &kind, const QJsonValue &content)
{
    const QJsonObject object = content.toObject();
    if (kind == "match"_L1)
        return matchText(object);
    if (kind == "counter"_L1)
        return object.isEmpty()
                   ? kind
                   : u"counter packets %1 bytes %2"_s.arg(object["packets"_L1].toInteger()).arg(object["bytes"_L1].toInteger());
    if (kind == "jump"_L1 || kind == "goto"_L1)
        return kind + u' ' + object["target"_L1].toString();
    if (kind == "snat"_L1 || kind == "dnat"_L1 || kind == "redirect"_L1 || kind == "masquerade"_L1)
        return translationText(kind, object);
    if (kind == "limit"_L1)
        return limitText(object);
    if (kind == "log"_L1)
        return object.contains("prefix"_L1) ? u"log prefix \"%1\""_s.arg(object["prefix"_L1].toString()) : kind;
    if (kind == "reject"_L1)
        return object.contains("type"_L1) ? u"reject with "_s + object["type"_L1].toString() : kind;
    if (kind == "mangle"_L1)
        return valueText(object["key"_L1], 0) + u" set "_s + valueText(object["value"_L1], 0);
    if (kind == "xt"_L1) // a match or target of iptables that nft only passes on
        return u"xt %1 \"%2\""_s.arg(object["type"_L1].toString(), object["name"_L1].toString());
    return content.isNull() ? kind : compactJson(QJsonObject{{kind, content}}); // accept, drop, return, notrack, …
}

} // namespace

QString nftRuleText(const QJsonArray &expressions)
{
    QStringList texts;
    for (const QJsonValue &expression : expressions) {
        const QJsonObject object = expression.toObject();
        texts.append(object.size() == 1 ? statementText(object.begin().key(), object.begin().value()) : compactJson(expression));
    }
    return texts.join(u' ');
}

} // namespace bulkhead::network
