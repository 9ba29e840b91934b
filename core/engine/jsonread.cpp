// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/jsonread.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

constexpr qsizetype ExcerptLength = 300;

Error malformedJson(const QByteArray &json, const QString &what)
{
    return {ErrorKind::Malformed, what, QString::fromUtf8(json.left(ExcerptLength))};
}

Result<QJsonDocument> readDocument(const QByteArray &json)
{
    QJsonParseError problem;
    auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return std::unexpected(
            malformedJson(json, u"%1 at byte %2 of %3"_s.arg(problem.errorString()).arg(problem.offset).arg(json.size())));
    return document;
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray &json)
{
    const auto document = readDocument(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isObject())
        return std::unexpected(malformedJson(json, u"a JSON object was expected"_s));
    return document->object();
}

Result<QJsonArray> readJsonArray(const QByteArray &json)
{
    if (json.trimmed() == "null")
        return QJsonArray();
    const auto document = readDocument(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isArray())
        return std::unexpected(malformedJson(json, u"a JSON array was expected"_s));
    return document->array();
}

QStringList readStrings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList strings;
    const auto array = value.toArray();
    strings.reserve(array.size());
    for (const auto entry : array) {
        if (entry.isString())
            strings.append(entry.toString());
    }
    return strings;
}

QMap<QString, QString> readStringMap(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(map.cend(), it.key(), it.value().toString());
    return map;
}

QDateTime readTime(const QJsonValue &value)
{
    const auto text = value.toString();
    if (text.startsWith("0001-"_L1)) // every container that never ran has two of them
        return {};
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.date().year() > 1 ? time.toUTC() : QDateTime();
}

} // namespace bulkhead::engine
