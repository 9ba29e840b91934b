// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/visibletext.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

QString hexEscape(QStringView prefix, uint value, int digits)
{
    return prefix.toString() + QString::number(value, 16).rightJustified(digits, u'0');
}

} // namespace

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

QString visibleText(QStringView text)
{
    // nearly every text is plain, and is itself
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }))
        return text.toString();
    QString shown;
    shown.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (!isInvisible(c))
            shown += QString::fromUcs4(&c, 1);
        else if (c == U'\n')
            shown += u"\\n"_s;
        else if (c == U'\t')
            shown += u"\\t"_s;
        else
            shown += c < 0x100 ? hexEscape(u"\\x", c, 2) : c < 0x10000 ? hexEscape(u"\\u", c, 4) : hexEscape(u"\\U", c, 8);
    }
    return shown;
}

} // namespace bulkhead::handoff
