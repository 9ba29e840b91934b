// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/foreigntext.h"
#include "ui/widgets/textelider.h"
#include "ui/widgets/theme.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QPixmap>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <array>

namespace bulkhead::ui {

/// Roles that a model shown in a DataTable may answer, beside Qt's own.
enum DataRole {
    SortRole = Qt::UserRole + 0x100, ///< the typed value that the column sorts by; DisplayRole where there is none
    ToneRole,                        ///< int(Tone): its shape before the word, both in its colour
    ShapeRole,                       ///< bool: Tone::Neutral too has its shape, an empty ring
    CopyRole,                        ///< what is copied where it is more than what is shown: the whole id, an exact time
    IconNameRole,                    ///< a kind: the name of an icon before the word, where there is no tone
    KeyRole,                         ///< of any cell in a row: what identifies the row when the model is reset
};

/// One line of text in which nothing hides: line breaks, other control characters and the characters that turn the reading
/// direction are shown as symbols. Names of containers are data of strangers.
[[nodiscard]] QString visibleText(const QString &text);

/// Paints the cells of a DataTable: one line, a tone as shape and word, elided and set in the font of the column. Owned by the
/// table.
class DataDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DataDelegate(QObject *parent = nullptr);

    void setElide(int column, Qt::TextElideMode mode) { m_elide.insert(column, mode); }
    void setMonospace(int column, bool on) { m_monospace.insert(column, on); }

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Around the painting of all cells: once it took long enough, texts that are not shaped yet are left out, on the screen; in
    /// a picture that somebody takes of the table they never are.
    void beginCells();
    /// Where texts were left out: to be painted again, and there are fewer each time. Nothing where all is there.
    [[nodiscard]] QRect endCells();

Q_SIGNALS:
    void textReady(); ///< some text that was left out can be painted now

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// A text as it is drawn: shaping it takes ten times as long as drawing the glyphs, and most cells say what others do.
    struct TextKey {
        QString text;
        int width = -1; ///< that it is elided to; -1 for the whole text
        Qt::TextElideMode elide = Qt::ElideNone;
        bool monospace = false;
        friend bool operator==(const TextKey &, const TextKey &) = default;
        friend size_t qHash(const TextKey &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, int(key.elide), key.monospace);
        }
    };

    void rebuild();
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect) const;
    void paintForeign(QPainter *painter, const TextKey &key, Qt::Alignment alignment, const QRect &rect) const;
    [[nodiscard]] bool isLeftOut(const QPainter &painter, const QStyleOptionViewItem &option, const TextKey &key) const;
    [[nodiscard]] const QStaticText &shapedText(const TextKey &key, const QFont &font, const QTransform &transform) const;
    [[nodiscard]] const QPixmap &toneShape(Tone tone, qreal scale) const;
    [[nodiscard]] const QPixmap &namedIcon(const QString &name, qreal scale) const;
    QHash<int, Qt::TextElideMode> m_elide;
    QHash<int, bool> m_monospace;
    mutable std::array<QPixmap, 9> m_shapes; ///< by Tone, made when first painted
    mutable QHash<QString, QPixmap> m_icons;
    [[nodiscard]] const TextElider &elider(bool monospace) const { return monospace ? m_monospaceElider : m_textElider; }
    QFont m_monospaceFont;
    TextElider m_monospaceElider;
    mutable QCache<TextKey, QStaticText> m_texts; ///< of m_textFont and m_monospaceFont
    mutable QFont m_textFont;
    mutable TextElider m_textElider;
    mutable ForeignText m_foreign;
    QElapsedTimer m_sinceBegin; ///< of painting all cells; not valid outside
    mutable int m_cells = 0;    ///< painted since then
    mutable int m_shaped = 0;   ///< of their texts, for the first time
    mutable QRect m_leftOut;
};

} // namespace bulkhead::ui
