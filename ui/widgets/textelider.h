// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

#include <array>

namespace bulkhead::ui {

/// Cuts a text to a width by the widths of its single characters. QFontMetrics::elidedText() shapes the whole text for that, and
/// the screen full of cells that a page opens with would be shaped three times. Exact but for kerning.
class TextElider
{
public:
    TextElider() = default;
    explicit TextElider(const QFont &font);

    /// Whether the text, however its characters are kerned, is wider; false where that needs shaping to say.
    [[nodiscard]] bool isSurelyWider(QStringView text, int width) const;
    /// Null where it needs shaping: the text has characters beyond ASCII, or the mode is none of the three.
    [[nodiscard]] QString elided(const QString &text, Qt::TextElideMode mode, int width) const;

private:
    [[nodiscard]] bool isKnown(QStringView text) const;
    [[nodiscard]] qreal width(QChar c) const { return m_widths.at(c.unicode()); }
    std::array<qreal, 0x80> m_widths{};
    QString m_ellipsis;
    qreal m_ellipsisWidth = 0;
};

} // namespace bulkhead::ui
