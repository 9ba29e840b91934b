// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/contextmeta.h"

#include "core/engine/jsonread.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

QJsonValue anyCase(const QJsonObject &object, QLatin1StringView key)
{
    if (const auto exact = object.constFind(key); exact != object.constEnd())
        return *exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

/// One line of RFC 4180: a field may be quoted, a quote inside is doubled.
std::optional<QStringList> csvFields(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line.at(i);
        if (quoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"') {
            fields.last() += c;
            ++i;
        } else if (c == u'"' && (quoted || fields.constLast().isEmpty())) {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            fields.append(QString());
        } else {
            fields.last() += c;
        }
    }
    return quoted ? std::nullopt : std::optional(fields);
}

} // namespace

Result<ContextMeta> parseContextMeta(const QByteArray &json)
{
    const auto root = readJsonObject(json);
    if (!root)
        return std::unexpected(root.error());
    ContextMeta meta;
    meta.name = anyCase(*root, "Name"_L1).toString();
    meta.description = anyCase(anyCase(*root, "Metadata"_L1).toObject(), "Description"_L1).toString();
    const auto endpoint = anyCase(*root, "Endpoints"_L1).toObject().value("docker"_L1);
    if (meta.name.isEmpty())
        return std::unexpected(Error{ErrorKind::Malformed, u"the context has no name"_s, {}});
    if (!endpoint.isObject())
        return std::unexpected(Error{ErrorKind::Malformed, u"the context has no endpoint \"docker\""_s, {}});
    meta.host = anyCase(endpoint.toObject(), "Host"_L1).toString();
    meta.skipTlsVerify = anyCase(endpoint.toObject(), "SkipTLSVerify"_L1).toBool();
    return meta;
}

bool isValidContextName(const QString &name)
{
    static const QRegularExpression form(u"\\A[a-zA-Z0-9][a-zA-Z0-9_.+-]+\\z"_s);
    return form.match(name).hasMatch();
}

QString contextDirectoryName(const QString &name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QList<QPair<QByteArray, QByteArray>>> parseCustomHeaders(const QString &text)
{
    QList<QPair<QByteArray, QByteArray>> headers;
    const auto fields = csvFields(text);
    if (!fields)
        return std::unexpected(Error{ErrorKind::Invalid, u"DOCKER_CUSTOM_HEADERS has an open quote"_s, text});
    for (const auto &field : *fields) {
        const auto equals = field.indexOf(u'=');
        const auto name = field.left(equals).trimmed();
        if (equals < 0 || name.isEmpty())
            return std::unexpected(Error{ErrorKind::Invalid, u"DOCKER_CUSTOM_HEADERS needs name=value"_s, field});
        headers.append({name.toUtf8(), field.mid(equals + 1).toUtf8()});
    }
    return headers;
}

} // namespace bulkhead::engine
