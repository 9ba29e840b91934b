// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/profilereader.h"

namespace bulkhead::seccomp {

/// Walks over JSON text value by value and knows where it stands. The first error sticks: every reading function then gives
/// false. (QJsonDocument reads numbers as double, sorts members and knows no line.)
class JsonCursor
{
public:
    explicit JsonCursor(const QByteArray &json);

    /// Steps into an object or array, over to its next member or element, and out at its end:
    ///     for (bool first = true; cursor.nextMember(first, key); first = false) …
    bool enter(char bracket);
    bool nextMember(bool first, QByteArray &key); ///< key decoded, as UTF-8
    bool nextElement(bool first);

    bool readString(QString &text);
    bool readUnsigned(quint64 &number, quint64 largest); ///< an integer without fraction, exponent or sign, as Go reads into uint
    bool skipValue();                                    ///< any value, checked; iterative up to MaximumDepth levels
    bool end();                                          ///< nothing but blanks is left

    /// The first character of the next value: { [ " or one of a literal; 0 at the end.
    [[nodiscard]] char peek();
    [[nodiscard]] qsizetype offset();                                 ///< of the next value's first byte
    [[nodiscard]] qsizetype keyOffset() const { return m_keyOffset; } ///< where the last member's name begins
    [[nodiscard]] qsizetype position() const { return m_at; }         ///< right behind what was read
    [[nodiscard]] QByteArray slice(qsizetype from) const { return m_json.sliced(from, m_at - from); }

    bool fail(const QString &what, qsizetype offset, ErrorKind kind = ErrorKind::Malformed);
    bool failHere(const QString &what) { return fail(what, offset()); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] ProfileError error() const;

    /// Line and column of a byte; offsets may only grow from call to call.
    [[nodiscard]] Place placeOf(qsizetype offset);

private:
    void skipBlanks();
    bool readQuoted(qsizetype &first, qsizetype &last, bool &hasEscapes);
    bool readLiteral(QByteArrayView &word);
    QString decoded(qsizetype first, qsizetype last) const;

    QByteArray m_json;
    qsizetype m_at = 0;
    qsizetype m_keyOffset = 0;
    qsizetype m_placed = 0; ///< how far m_place has come
    Place m_place{1, 1};
    bool m_failed = false;
    Error m_error;
    Place m_errorPlace;
};

/// A JSON string literal of the text.
[[nodiscard]] QByteArray jsonString(QStringView text);
/// The value without blanks outside of strings.
[[nodiscard]] QByteArray compactJson(const QByteArray &json);

} // namespace bulkhead::seccomp
