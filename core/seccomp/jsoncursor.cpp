// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/jsoncursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr int MaximumDepth = 100; // the engine's documents have six levels

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 8259's number.
bool isJsonNumber(QByteArrayView word)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype first = at;
        while (at < word.size() && isDecimal(word[at]))
            ++at;
        return at > first;
    };
    if (at < word.size() && word[at] == '-')
        ++at;
    const bool isZero = at < word.size() && word[at] == '0';
    if (isZero)
        ++at;
    else if (!digits())
        return false;
    if (at < word.size() && word[at] == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
        ++at;
        if (at < word.size() && (word[at] == '+' || word[at] == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == word.size();
}

} // namespace

JsonCursor::JsonCursor(const QByteArray &json)
    : m_json(json)
{
    if (json.size() > LargestProfile) {
        fail(u"a profile of more than %1 MiB"_s.arg(LargestProfile / 1024 / 1024), 0, ErrorKind::TooLarge);
        return;
    }
    if (json.startsWith("\xef\xbb\xbf")) {
        fail(u"the text begins with a byte order mark, which the engine refuses"_s, 0);
        return;
    }
    if (!json.isValidUtf8()) {
        qsizetype line = 0;
        for (qsizetype end = 0; end >= 0; line = end + 1) {
            end = json.indexOf('\n', line);
            if (!QByteArrayView(json).sliced(line, (end < 0 ? json.size() : end) - line).isValidUtf8())
                break;
        }
        fail(u"the text is not UTF-8"_s, line);
    }
}

void JsonCursor::skipBlanks()
{
    while (m_at < m_json.size()) {
        const char c = m_json.at(m_at);
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
            return;
        ++m_at;
    }
}

char JsonCursor::peek()
{
    skipBlanks();
    return m_at < m_json.size() ? m_json.at(m_at) : '\0';
}

qsizetype JsonCursor::offset()
{
    skipBlanks();
    return m_at;
}

bool JsonCursor::fail(const QString &what, qsizetype offset, ErrorKind kind)
{
    if (m_failed)
        return false;
    m_failed = true;
    if (offset < m_placed) { // an error may lie behind
        m_placed = 0;
        m_place = {1, 1};
    }
    m_errorPlace = placeOf(offset);
    m_error = {kind, what, u"line %1, column %2"_s.arg(m_errorPlace.line).arg(m_errorPlace.column)};
    return false;
}

ProfileError JsonCursor::error() const
{
    return {m_error, m_errorPlace};
}

Place JsonCursor::placeOf(qsizetype offset)
{
    for (; m_placed < std::min(offset, m_json.size()); ++m_placed) {
        const auto byte = static_cast<unsigned char>(m_json.at(m_placed));
        if (byte == '\n')
            m_place = {m_place.line + 1, 1};
        else if ((byte & 0xc0) != 0x80) // not a continuation byte; four bytes make two UTF-16 units
            m_place.column += byte >= 0xf0 ? 2 : 1;
    }
    return m_place;
}

bool JsonCursor::enter(char bracket)
{
    if (m_failed)
        return false;
    if (peek() != bracket)
        return failHere(bracket == '{' ? u"an object is expected"_s : u"an array is expected"_s);
    ++m_at;
    return true;
}

bool JsonCursor::nextElement(bool first)
{
    if (m_failed)
        return false;
    if (peek() == ']') {
        ++m_at;
        return false;
    }
    if (!first) {
        if (peek() != ',')
            return failHere(m_at < m_json.size() ? u"a comma or ] is expected"_s : u"the text ends inside an array"_s);
        ++m_at;
        if (peek() == ']')
            return failHere(u"a comma before ]"_s);
    }
    return m_at < m_json.size() || failHere(u"the text ends inside an array"_s);
}

bool JsonCursor::nextMember(bool first, QByteArray &key)
{
    if (m_failed)
        return false;
    if (peek() == '}') {
        ++m_at;
        return false;
    }
    if (!first) {
        if (peek() != ',')
            return failHere(m_at < m_json.size() ? u"a comma or } is expected"_s : u"the text ends inside an object"_s);
        ++m_at;
        if (peek() == '}')
            return failHere(u"a comma before }"_s);
    }
    if (peek() != '"')
        return failHere(m_at < m_json.size() ? u"a member's name is expected"_s : u"the text ends inside an object"_s);
    m_keyOffset = m_at;
    QString name;
    if (!readString(name))
        return false;
    key = name.toUtf8();
    if (peek() != ':')
        return failHere(u"a colon is expected"_s);
    ++m_at;
    return true;
}

bool JsonCursor::readQuoted(qsizetype &first, qsizetype &last, bool &hasEscapes)
{
    const qsizetype start = m_at++;
    first = m_at;
    hasEscapes = false;
    while (m_at < m_json.size() && m_json.at(m_at) != '"') {
        const auto byte = static_cast<unsigned char>(m_json.at(m_at));
        if (byte < 0x20)
            return fail(u"a control character in a string"_s, m_at);
        if (byte == '\\') {
            hasEscapes = true;
            const char escaped = m_at + 1 < m_json.size() ? m_json.at(m_at + 1) : '\0';
            if (!QByteArrayView("\"\\/bfnrtu").contains(escaped) || escaped == '\0')
                return fail(u"an unknown escape in a string"_s, m_at);
            if (escaped == 'u') {
                for (qsizetype i = m_at + 2; i < m_at + 6; ++i) {
                    if (i >= m_json.size() || !std::isxdigit(static_cast<unsigned char>(m_json.at(i))))
                        return fail(u"four hexadecimal digits are expected"_s, std::min(i, m_json.size()));
                }
                m_at += 4;
            }
            ++m_at;
        }
        ++m_at;
    }
    if (m_at >= m_json.size())
        return fail(u"a string that does not end"_s, start);
    last = m_at++;
    return true;
}

QString JsonCursor::decoded(qsizetype first, qsizetype last) const
{
    QString text;
    text.reserve(last - first);
    for (qsizetype at = first; at < last; ++at) {
        if (m_json.at(at) != '\\') {
            const qsizetype stop = m_json.indexOf('\\', at);
            const qsizetype end = stop < 0 || stop > last ? last : stop;
            text += QString::fromUtf8(QByteArrayView(m_json).sliced(at, end - at));
            at = end - 1;
            continue;
        }
        const char escaped = m_json.at(++at);
        switch (escaped) {
        case 'b': text += u'\b'; break;
        case 'f': text += u'\f'; break;
        case 'n': text += u'\n'; break;
        case 'r': text += u'\r'; break;
        case 't': text += u'\t'; break;
        case 'u':
            text += QChar(QByteArrayView(m_json).sliced(at + 1, 4).toUShort(nullptr, 16));
            at += 4;
            break;
        default: text += QLatin1Char(escaped);
        }
    }
    return text;
}

bool JsonCursor::readString(QString &text)
{
    if (m_failed)
        return false;
    if (peek() != '"')
        return failHere(u"a string is expected"_s);
    qsizetype first = 0;
    qsizetype last = 0;
    bool hasEscapes = false;
    if (!readQuoted(first, last, hasEscapes))
        return false;
    text = hasEscapes ? decoded(first, last) : QString::fromUtf8(QByteArrayView(m_json).sliced(first, last - first));
    return true;
}

bool JsonCursor::readLiteral(QByteArrayView &word)
{
    const qsizetype start = offset();
    const auto belongs = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '+' || c == '.'; };
    while (m_at < m_json.size() && belongs(m_json.at(m_at)))
        ++m_at;
    word = QByteArrayView(m_json).sliced(start, m_at - start);
    if (word.isEmpty())
        return fail(start < m_json.size() ? u"a value is expected"_s : u"the text ends too early"_s, start);
    if (word != "null" && word != "true" && word != "false" && !isJsonNumber(word))
        return fail(u"no JSON value"_s, start);
    return true;
}

bool JsonCursor::readUnsigned(quint64 &number, quint64 largest)
{
    if (m_failed)
        return false;
    const qsizetype start = offset();
    const char first = peek();
    if (first == '{' || first == '[' || first == '"')
        return failHere(u"a number is expected"_s);
    QByteArrayView word;
    if (!readLiteral(word))
        return false;
    bool fits = false;
    number = word.toULongLong(&fits);
    if (!std::ranges::all_of(word, isDecimal))
        return fail(u"a number without sign, fraction and exponent is expected"_s, start);
    if (!fits || number > largest)
        return fail(u"a number of at most %1 is expected"_s.arg(largest), start);
    return true;
}

bool JsonCursor::skipValue()
{
    if (m_failed)
        return false;
    QByteArray open; // the brackets that are open
    bool first = true;
    do {
        if (!open.isEmpty()) {
            QByteArray key;
            const bool goesOn = open.back() == '{' ? nextMember(first, key) : nextElement(first);
            if (m_failed)
                return false;
            if (!goesOn) {
                open.chop(1);
                first = false;
                continue;
            }
        }
        first = false;
        const char begin = peek();
        if (begin == '{' || begin == '[') {
            if (open.size() >= MaximumDepth)
                return fail(u"more than %1 levels"_s.arg(MaximumDepth), m_at, ErrorKind::TooLarge);
            ++m_at;
            open += begin;
            first = true;
        } else if (begin == '"') {
            qsizetype from = 0;
            qsizetype to = 0;
            bool hasEscapes = false;
            if (!readQuoted(from, to, hasEscapes))
                return false;
        } else if (QByteArrayView word; !readLiteral(word)) {
            return false;
        }
    } while (!open.isEmpty());
    return true;
}

bool JsonCursor::end()
{
    if (m_failed)
        return false;
    return peek() == '\0' && m_at >= m_json.size() ? true : failHere(u"more text after the end of the profile"_s);
}

QByteArray jsonString(QStringView text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray::number(c + 0x100, 16).last(2);
        else
            out += c;
    }
    return out += '"';
}

QByteArray compactJson(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    bool inString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (!inString && (c == ' ' || c == '\n' || c == '\t' || c == '\r'))
            continue;
        out += c;
        if (c == '"')
            inString = !inString;
        else if (c == '\\' && inString && at + 1 < json.size())
            out += json.at(++at);
    }
    return out;
}

} // namespace bulkhead::seccomp
