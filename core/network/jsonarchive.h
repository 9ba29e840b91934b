// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/errorjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <cmath>
#include <limits>
#include <optional>

// One description a value, `void archive(Archive &, Value &)`, writes it to JSON and reads it back; neither can forget a member.
namespace bulkhead::network {

template<typename T>
inline constexpr bool IsList = false;
template<typename T>
inline constexpr bool IsList<QList<T>> = true;
template<typename T>
inline constexpr bool IsOptional = false;
template<typename T>
inline constexpr bool IsOptional<std::optional<T>> = true;

/// Leaves out what is empty, zero or false.
class JsonWriter
{
public:
    template<typename T>
    void operator()(QLatin1StringView key, T &value)
    {
        if constexpr (IsOptional<T>) {
            if (value)
                m_object.insert(key, element(*value));
        } else if (std::is_enum_v<T> || !(value == T())) { // a name says itself
            m_object.insert(key, element(value));
        }
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    template<typename T>
    static QJsonValue element(T &value)
    {
        if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString> || std::is_same_v<T, QJsonArray>) {
            return value;
        } else if constexpr (std::is_same_v<T, Error>) {
            return host::errorToJson(value);
        } else if constexpr (std::is_integral_v<T>) {
            return qint64(value);
        } else if constexpr (std::is_enum_v<T>) {
            return QString(nameOf(value));
        } else if constexpr (IsList<T>) {
            QJsonArray array;
            for (auto &entry : value)
                array.append(element(entry));
            return array;
        } else {
            JsonWriter inner;
            archive(inner, value);
            return inner.m_object;
        }
    }

    QJsonObject m_object;
};

/// Takes what the writer wrote. Anything of another type or out of range is an error that says where; unknown members are left.
class JsonReader
{
public:
    static constexpr qsizetype MaximumElements = 200'000; ///< a full routing table of a host is less
    static constexpr qsizetype MaximumText = 64 * 1024;

    JsonReader(const QJsonObject &object, const QString &path, std::optional<Error> &error)
        : m_object(object)
        , m_path(path)
        , m_error(error)
    {
    }

    template<typename T>
    void operator()(QLatin1StringView key, T &value)
    {
        const auto found = m_object.constFind(key);
        if (m_error)
            return;
        if (found != m_object.constEnd())
            read(*found, value, m_path + u'/' + key);
        else if constexpr (!std::is_enum_v<T>)
            value = T(); // what the writer leaves out, whatever a member starts with
    }

private:
    void refuse(const QString &path, const char *expected)
    {
        m_error = Error{ErrorKind::Malformed, QStringLiteral("%1 was expected at %2").arg(QLatin1StringView(expected), path), {}};
    }
    template<typename T>
    void read(const QJsonValue &json, T &value, const QString &path)
    {
        if constexpr (std::is_same_v<T, QString>) {
            value = json.toString();
            if (!json.isString() || value.size() > MaximumText)
                refuse(path, "a text of at most 64 KiB");
        } else if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool();
            if (!json.isBool())
                refuse(path, "true or false");
        } else if constexpr (std::is_same_v<T, QJsonArray>) {
            value = json.toArray();
            if (!json.isArray())
                refuse(path, "a list");
        } else if constexpr (std::is_integral_v<T>) {
            readNumber(json, value, path);
        } else if constexpr (std::is_enum_v<T>) {
            if (!json.isString() || !fromName(json.toString(), value))
                refuse(path, "a known name");
        } else if constexpr (IsOptional<T>) {
            typename T::value_type content{};
            read(json, content, path);
            value = std::move(content);
        } else if constexpr (IsList<T>) {
            readList(json, value, path);
        } else if (!json.isObject()) {
            refuse(path, "an object");
        } else if constexpr (std::is_same_v<T, Error>) {
            value = host::errorFromJson(json.toObject());
        } else {
            JsonReader inner(json.toObject(), path, m_error);
            archive(inner, value);
        }
    }
    template<typename T>
    void readNumber(const QJsonValue &json, T &value, const QString &path)
    {
        // beyond 2^62 a double says nothing exact, and no number here is so big
        constexpr double Least = std::is_signed_v<T> ? std::max(double(std::numeric_limits<T>::min()), -0x1p62) : 0;
        constexpr double Most = std::min(double(std::numeric_limits<T>::max()), 0x1p62);
        const double number = json.toDouble(std::nan(""));
        if (!(number >= Least && number <= Most) || number != std::floor(number))
            return refuse(path, "a whole number in range");
        value = T(json.toInteger());
    }
    template<typename T>
    void readList(const QJsonValue &json, QList<T> &list, const QString &path)
    {
        const QJsonArray array = json.toArray();
        if (!json.isArray() || array.size() > MaximumElements)
            return refuse(path, "a list of at most 200000");
        list.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            T element{};
            read(array.at(i), element, path + u'/' + QString::number(i));
            list.append(std::move(element));
        }
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_error;
};

template<typename T>
[[nodiscard]] QJsonObject writeJson(T value)
{
    JsonWriter writer;
    archive(writer, value);
    return writer.object();
}

template<typename T>
[[nodiscard]] Result<T> readJson(const QJsonObject &json)
{
    std::optional<Error> error;
    T value{};
    JsonReader reader(json, {}, error);
    archive(reader, value);
    if (error)
        return std::unexpected(*error);
    return value;
}

} // namespace bulkhead::network
