// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <cmath>
#include <limits>
#include <optional>

// One description a value, `void archive(Archive &, Value &)`, writes it to JSON and reads it back; neither can forget a member.
namespace bulkhead::network {

/// Leaves out what is empty, zero or false.
class JsonWriter
{
public:
    template<typename T>
    void operator()(QLatin1StringView key, T &value)
    {
        const QJsonValue json = write(value);
        if (!json.isNull())
            m_object.insert(key, json);
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    static QJsonValue write(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
    static QJsonValue write(bool flag) { return flag ? QJsonValue(true) : QJsonValue(); }
    template<std::integral T>
    static QJsonValue write(T number)
    {
        return number == 0 ? QJsonValue() : QJsonValue(qint64(number));
    }
    template<typename T>
        requires std::is_enum_v<T>
    static QJsonValue write(T value)
    {
        return QString(nameOf(value));
    }
    static QJsonValue write(const QJsonArray &array) { return array.isEmpty() ? QJsonValue() : QJsonValue(array); }
    template<typename T>
    static QJsonValue write(std::optional<T> &value)
    {
        return value ? element(*value) : QJsonValue();
    }
    template<typename T>
    static QJsonValue write(QList<T> &list)
    {
        return list.isEmpty() ? QJsonValue() : QJsonValue(elements(list));
    }
    template<typename T>
    static QJsonValue write(T &value)
    {
        JsonWriter inner;
        archive(inner, value);
        return inner.m_object;
    }
    // within a list or an optional nothing is left out
    static QJsonValue element(const QString &text) { return text; }
    template<std::integral T>
    static QJsonValue element(T number)
    {
        return qint64(number);
    }
    template<typename T>
    static QJsonValue element(QList<T> &list)
    {
        return elements(list);
    }
    template<typename T>
    static QJsonValue element(T &value)
    {
        return write(value);
    }
    template<typename T>
    static QJsonArray elements(QList<T> &list)
    {
        QJsonArray array;
        for (T &value : list)
            array.append(element(value));
        return array;
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
        if (!m_error && found != m_object.constEnd())
            read(*found, value, m_path + u'/' + key);
    }

private:
    void refuse(const QString &path, const char *expected)
    {
        m_error = Error{ErrorKind::Malformed, QStringLiteral("%1 was expected at %2").arg(QLatin1StringView(expected), path), {}};
    }
    void read(const QJsonValue &json, QString &value, const QString &path)
    {
        if (!json.isString() || json.toString().size() > MaximumText)
            return refuse(path, "a text of at most 64 KiB");
        value = json.toString();
    }
    void read(const QJsonValue &json, bool &value, const QString &path)
    {
        if (!json.isBool())
            return refuse(path, "true or false");
        value = json.toBool();
    }
    template<std::integral T>
    void read(const QJsonValue &json, T &value, const QString &path)
    {
        // beyond 2^62 a double says nothing exact, and no number here is so big
        constexpr double Least = double(std::max<qint64>(std::numeric_limits<T>::min(), -(qint64(1) << 62)));
        constexpr double Most = double(std::min<quint64>(std::numeric_limits<T>::max(), quint64(1) << 62));
        const double number = json.toDouble(std::nan(""));
        if (!(number >= Least && number <= Most) || number != std::floor(number))
            return refuse(path, "a whole number in range");
        value = T(json.toInteger());
    }
    template<typename T>
        requires std::is_enum_v<T>
    void read(const QJsonValue &json, T &value, const QString &path)
    {
        if (!json.isString() || !fromName(json.toString(), value))
            refuse(path, "a known name");
    }
    void read(const QJsonValue &json, QJsonArray &value, const QString &path)
    {
        if (!json.isArray())
            return refuse(path, "a list");
        value = json.toArray();
    }
    template<typename T>
    void read(const QJsonValue &json, std::optional<T> &value, const QString &path)
    {
        T content{};
        read(json, content, path);
        if (!m_error)
            value = std::move(content);
    }
    template<typename T>
    void read(const QJsonValue &json, QList<T> &list, const QString &path)
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
    template<typename T>
    void read(const QJsonValue &json, T &value, const QString &path)
    {
        if (!json.isObject())
            return refuse(path, "an object");
        JsonReader inner(json.toObject(), path, m_error);
        archive(inner, value);
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
