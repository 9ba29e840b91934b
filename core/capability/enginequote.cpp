// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/enginequote.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace bulkhead::capability {

namespace {

/// Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space.
bool isPrintableInGo(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space: return c == U' ';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return false;
    default: return true;
    }
}

QString escapedForGo(char32_t c)
{
    switch (c) {
    case U'"': return u"\\\""_s;
    case U'\\': return u"\\\\"_s;
    case U'\a': return u"\\a"_s;
    case U'\b': return u"\\b"_s;
    case U'\f': return u"\\f"_s;
    case U'\n': return u"\\n"_s;
    case U'\r': return u"\\r"_s;
    case U'\t': return u"\\t"_s;
    case U'\v': return u"\\v"_s;
    default: break;
    }
    if (isPrintableInGo(c))
        return QString::fromUcs4(&c, 1);
    if (c < 0x20 || c == 0x7f)
        return u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'));
    return (c < 0x10000 ? u"\\u%1"_s : u"\\U%1"_s).arg(uint(c), c < 0x10000 ? 4 : 8, 16, QChar(u'0'));
}

} // namespace

QString engineQuote(QStringView text)
{
    QString quoted = u"\""_s;
    for (const char32_t c : text.toUcs4())
        quoted += escapedForGo(c);
    return quoted + u'"';
}

QString engineUpper(QStringView text)
{
    QString upper;
    for (const char32_t c : text.toUcs4()) {
        const char32_t simple = QChar::toUpper(c);
        upper += QString::fromUcs4(&simple, 1);
    }
    return upper;
}

} // namespace bulkhead::capability
