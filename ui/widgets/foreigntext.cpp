// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/foreigntext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRawFont>
#include <QStyle>

namespace bulkhead::ui {

namespace {

constexpr int MostPictures = 512;
/// Every interface font has Latin. Punctuation, arrows and signs such as ≠, which our own texts have too, are found soon.
bool isNear(uint character)
{
    return character < 0x300 || (character >= 0x2000 && character < 0x2600);
}

QImage drawn(const ForeignText::Wish &wish, const QString &font)
{
    QFont own; // a copy would share what Qt keeps with a font, and that belongs to one thread
    own.fromString(font);
    const QFontMetrics metrics(own);
    const QString text = metrics.elidedText(wish.text, wish.elide, wish.width);
    const QSize size(qMax(1, qMin(wish.width, metrics.horizontalAdvance(text) + 1)), metrics.height());
    QImage image(size * wish.scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(wish.scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(own);
    painter.setPen(QColor::fromRgba(wish.color));
    painter.drawText(QPoint(0, metrics.ascent()), text);
    return image;
}

} // namespace

ForeignText::ForeignText(QObject *parent)
    : QObject(parent)
    , m_pictures(MostPictures)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

ForeignText::~ForeignText()
{
    m_worker.clear();
    m_worker.waitForDone();
}

bool ForeignText::isForeign(const QString &text, const QFont &font)
{
    if (std::ranges::all_of(text, [](QChar c) { return isNear(c.unicode()); }))
        return false;
    const QRawFont raw = QRawFont::fromFont(font);
    return std::ranges::any_of(text.toUcs4(), [&raw](uint c) { return !isNear(c) && !raw.supportsCharacter(c); });
}

void ForeignText::paint(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const Wish &wish)
{
    const QPixmap *drawnText = picture(wish);
    if (!drawnText)
        return;
    const QSize size = drawnText->deviceIndependentSize().toSize();
    painter.drawPixmap(QStyle::alignedRect(painter.layoutDirection(), alignment, size, rect).topLeft(), *drawnText);
}

const QPixmap *ForeignText::picture(const Wish &wish)
{
    if (const QPixmap *known = m_pictures.object(wish))
        return known;
    if (wish.width <= 0 || m_asked.contains(wish))
        return nullptr;
    m_asked.insert(wish);
    m_worker.start([this, wish, font = wish.font.toString()] {
        QMetaObject::invokeMethod(
            this,
            [this, wish, image = drawn(wish, font)] {
                m_asked.remove(wish);
                m_pictures.insert(wish, new QPixmap(QPixmap::fromImage(image)));
                Q_EMIT ready();
            },
            Qt::QueuedConnection);
    });
    return nullptr;
}

} // namespace bulkhead::ui
