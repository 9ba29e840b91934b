// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/host/errorjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace bulkhead::host {

/// Members of a JSON object that nobody vouches for. A member that is absent is its default; one of another kind or out of range
/// sets the problem, once for a whole document.
class JsonFields
{
public:
    static constexpr quint64 LargestNumber = 0x7FFF'FFFF'FFFF'FFFF;
    static constexpr qsizetype LongestText = 8192;

    JsonFields(const QJsonValue &value, QString &problem)
        : m_json(value.toObject())
        , m_problem(problem)
    {
        if (!value.isObject())
            fail(QStringLiteral("an object is expected"));
    }

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_json.contains(name); }
    [[nodiscard]] std::optional<quint64> number(QLatin1StringView name, quint64 largest = LargestNumber)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return std::nullopt;
        const qint64 number = value.toInteger(-1);
        if (!value.isDouble() || number < 0 || quint64(number) > largest) {
            fail(name);
            return std::nullopt;
        }
        return quint64(number);
    }
    [[nodiscard]] QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && (!value.isString() || value.toString().size() > LongestText)) {
            fail(name);
            return {};
        }
        return value.toString();
    }
    [[nodiscard]] std::optional<bool> flag(QLatin1StringView name)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isBool())
            fail(name);
        return value.toBool();
    }
    [[nodiscard]] QJsonArray array(QLatin1StringView name, qsizetype most)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > most)) {
            fail(name);
            return {};
        }
        return value.toArray();
    }
    [[nodiscard]] QStringList texts(QLatin1StringView name, qsizetype most = 1000)
    {
        QStringList texts;
        for (const QJsonValue value : array(name, most)) {
            if (!value.isString() || value.toString().size() > LongestText)
                fail(name);
            texts += value.toString();
        }
        return texts;
    }
    [[nodiscard]] QList<Error> errors(QLatin1StringView name)
    {
        QList<Error> errors;
        for (const QJsonValue value : array(name, 1000))
            errors += errorFromJson(value.toObject());
        return errors;
    }
    [[nodiscard]] QJsonValue value(QLatin1StringView name) const { return m_json.value(name); }

    void fail(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }

private:
    QJsonObject m_json;
    QString &m_problem;
};

[[nodiscard]] inline QJsonArray errorsToJson(const QList<Error> &errors)
{
    QJsonArray json;
    for (const Error &error : errors)
        json += errorToJson(error);
    return json;
}

[[nodiscard]] inline Error malformedFacts(const QString &problem)
{
    return {ErrorKind::Malformed, QStringLiteral("facts of a host that cannot be read"), problem};
}

} // namespace bulkhead::host
