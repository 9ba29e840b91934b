// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/arguments.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

namespace {

bool isContainerId(QStringView text)
{
    return text.size() == 64
           && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isEngineSocket(QStringView text)
{
    static const QRegularExpression pattern(
        u"\\A(/var)?/run(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}){0,3}/(docker|podman)\\.sock\\z"_s);
    return text.size() < 200 && pattern.matchView(text).hasMatch();
}

bool isPlainText(QStringView text)
{
    return text.size() <= 64 * 1024 && !text.contains(QChar(u'\0'));
}

} // namespace

const TextRule ContainerIdRule{isContainerId, "a container's id: 64 hexadecimal digits"_L1};
const TextRule EngineSocketRule{isEngineSocket, "the path of an engine's socket below /run"_L1};
const TextRule PlainTextRule{isPlainText, "a text without zero characters"_L1};

QJsonValue Arguments::take(QLatin1StringView name)
{
    m_read.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        refuse(u"the argument %1 is missing"_s.arg(name));
    return value;
}

void Arguments::refuse(const QString &what)
{
    if (!m_problem)
        m_problem = what;
}

qint64 Arguments::integer(QLatin1StringView name, qint64 least, qint64 most)
{
    const QJsonValue value = take(name);
    // two different defaults: only a whole number gives the same answer to both
    const qint64 number = value.toInteger(least);
    if (!value.isDouble() || number != value.toInteger(least + 1) || number < least || number > most)
        refuse(u"%1 is not a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
    return m_problem ? least : number;
}

QString Arguments::text(QLatin1StringView name, const TextRule &rule)
{
    const QJsonValue json = take(name);
    const QString value = json.toString();
    if (!json.isString() || !rule.accepts(value))
        refuse(u"%1 is not %2"_s.arg(name, rule.words));
    return m_problem ? QString() : value;
}

bool Arguments::flag(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isBool())
        refuse(u"%1 is neither true nor false"_s.arg(name));
    return !m_problem && value.toBool();
}

QStringList Arguments::texts(QLatin1StringView name, const TextRule &rule, qsizetype most)
{
    const QJsonArray array = take(name).toArray();
    QStringList texts;
    for (const QJsonValue entry : array) {
        if (entry.isString() && rule.accepts(entry.toString()))
            texts.append(entry.toString());
    }
    if (texts.isEmpty() || texts.size() != array.size() || texts.size() > most)
        refuse(u"%1 is not a list of 1 to %2, each %3"_s.arg(name).arg(most).arg(rule.words));
    return m_problem ? QStringList() : texts;
}

QJsonObject Arguments::object(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        refuse(u"%1 is not an object"_s.arg(name));
    return m_problem ? QJsonObject() : value.toObject();
}

QList<QJsonObject> Arguments::objects(QLatin1StringView name, qsizetype least, qsizetype most)
{
    const QJsonValue value = take(name);
    const QJsonArray array = value.toArray();
    QList<QJsonObject> objects;
    for (const QJsonValue entry : array) {
        if (entry.isObject())
            objects.append(entry.toObject());
    }
    if (!value.isArray() || objects.size() != array.size() || objects.size() < least || objects.size() > most)
        refuse(u"%1 is not a list of %2 to %3 objects"_s.arg(name).arg(least).arg(most));
    return m_problem ? QList<QJsonObject>() : objects;
}

Result<> Arguments::finish() const
{
    if (m_problem)
        return std::unexpected(Error{ErrorKind::Invalid, *m_problem, {}});
    for (const QString &name : m_object.keys()) {
        if (!m_read.contains(name))
            return std::unexpected(Error{ErrorKind::Invalid, u"there is no argument of the name %1"_s.arg(name.left(64)), {}});
    }
    return {};
}

} // namespace bulkhead::agent
