// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

class QPainter;

namespace bulkhead::ui {

/// Draws text that needs another font than its own, in a worker: the first search for a font that has a character asks fontconfig
/// about every family, 20 to 50 ms that would stop the window. One for each delegate, header or line; whoever paints gets a
/// picture, now or after ready().
class ForeignText : public QObject
{
    Q_OBJECT
public:
    struct Wish {
        QString text;
        QFont font;
        QRgb color = 0;
        qreal scale = 1;
        int width = 0; ///< elided to it
        Qt::TextElideMode elide = Qt::ElideRight;
        friend bool operator==(const Wish &, const Wish &) = default;
        friend size_t qHash(const Wish &wish, size_t seed)
        {
            return qHashMulti(seed, wish.text, wish.font, wish.color, wish.scale, wish.width, int(wish.elide));
        }
    };

    explicit ForeignText(QObject *parent = nullptr);
    ~ForeignText() override;

    /// Whether `font` itself lacks one of the characters.
    [[nodiscard]] static bool isForeign(const QString &text, const QFont &font);
    /// Null while it is drawn.
    [[nodiscard]] const QPixmap *picture(const Wish &wish);
    /// The picture in `rect`, or nothing while it is drawn.
    void paint(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const Wish &wish);
    void clear() { m_pictures.clear(); }

Q_SIGNALS:
    void ready(); ///< one picture more

private:
    QCache<Wish, QPixmap> m_pictures;
    QSet<Wish> m_asked;
    QThreadPool m_worker; ///< one thread that stays: Qt's fonts are a thread's own
};

} // namespace bulkhead::ui
