// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textelider.h"

#include <QFontMetricsF>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal MostKerning = 1.0 / 8; ///< of a text's width: AVAVAV, in an interface font
}

TextElider::TextElider(const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (char16_t c = 0x20; c < 0x7f; ++c)
        m_widths.at(c) = metrics.horizontalAdvance(QChar(c));
    m_ellipsis = metrics.inFontUcs4(0x2026) ? u"…"_s : u"..."_s;
    m_ellipsisWidth = metrics.horizontalAdvance(m_ellipsis);
}

bool TextElider::isKnown(QStringView text) const
{
    return m_ellipsisWidth > 0 && std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

bool TextElider::isSurelyWider(QStringView text, int width) const
{
    if (!isKnown(text))
        return false;
    qreal sum = 0;
    for (const QChar c : text)
        sum += this->width(c);
    return sum * (1 - MostKerning) > width;
}

QString TextElider::elided(const QString &text, Qt::TextElideMode mode, int width) const
{
    if (mode == Qt::ElideNone || !isKnown(text))
        return {};
    qreal left = width - m_ellipsisWidth;
    qsizetype head = 0;
    qsizetype tail = text.size();
    // taken from where the mode keeps the text; in the middle mode from both ends in turns
    while (head < tail) {
        const bool first = mode == Qt::ElideRight || (mode == Qt::ElideMiddle && head <= text.size() - tail);
        left -= this->width(text.at(first ? head : tail - 1));
        if (left < 0)
            break;
        first ? ++head : --tail;
    }
    return text.first(head) + m_ellipsis + text.sliced(tail);
}

} // namespace bulkhead::ui
