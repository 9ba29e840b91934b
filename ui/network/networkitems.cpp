// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkitems.h"

#include "ui/network/networktexts.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

namespace {

struct NetworkItemTexts {
    Q_DECLARE_TR_FUNCTIONS(bulkhead::ui::NetworkItemTexts)
};

constexpr qreal Padding = 10, DotSize = 7, DotWidth = 14, HatchStep = 9, Frame = 1.2, SelectedFrame = 2.4;
constexpr qreal LinkWidth = 1.7, EmphasisWidth = 3, EndSize = 5, CornerRadius = 5;

QFont sizedFont(bool bold)
{
    QFont font = QApplication::font();
    font.setBold(bold);
    return font;
}

// Without a clip, which SVG files made by Qt leave out.
void hatch(QPainter *painter, const QRectF &area)
{
    QColor colour = Theme::instance().foreground(Tone::Unknown);
    colour.setAlphaF(0.35F);
    painter->setPen(QPen(colour, 1.2));
    for (qreal x = area.left() - area.height() + HatchStep / 2; x < area.right(); x += HatchStep) {
        const qreal start = qMax(x, area.left()), end = qMin(x + area.height(), area.right());
        painter->drawLine(QPointF(start, area.bottom() - (start - x)), QPointF(end, area.bottom() - (end - x)));
    }
}

// Corners of a line are rounded, or crossing lines look like joined ones.
QPainterPath roundedPath(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]), out(points[i], points[i + 1]);
        if (in.length() < 0.5 || out.length() < 0.5)
            continue;
        const qreal radius = qMin(CornerRadius, qMin(in.length(), out.length()) / 2);
        path.lineTo(in.pointAt(radius / in.length()));
        path.quadTo(points[i], out.pointAt(radius / out.length()));
    }
    path.lineTo(points.last());
    return path;
}

} // namespace

QFont pictureFont()
{
    return sizedFont(false);
}

QFont pictureTitleFont()
{
    return sizedFont(true);
}

NamespaceItem::NamespaceItem(const PictureBox &box, const QString &title, const QString &sentence)
    : m_box(box)
    , m_title(title)
{
    m_outline.addRoundedRect(box.rect, metrics::Radius, metrics::Radius);
    QPainterPath upper;
    upper.addRect(box.titleRect.adjusted(1, 1, -1, 0));
    m_titleOutline = m_outline & upper;
    setFlags(ItemIsSelectable | ItemIsFocusable);
    setToolTip(visibleText(sentence));
    setZValue(2);
}

NamespaceItem::NamespaceItem(const PictureBox &box, const QList<QRectF> &parts, const QList<PictureGroup> &groups,
                             const QString &title, const QString &note, const QString &sentence)
    : m_box(box)
    , m_groups(groups)
    , m_title(title)
    , m_note(note)
    , m_isHost(true)
{
    for (const QRectF &part : parts) {
        QPainterPath rounded;
        rounded.addRoundedRect(part, metrics::Radius, metrics::Radius);
        m_outline |= rounded;
    }
    setFlags(ItemIsSelectable | ItemIsFocusable);
    setToolTip(visibleText(sentence));
}

QRectF NamespaceItem::boundingRect() const
{
    return m_outline.boundingRect().adjusted(-3, -3, 3, 3);
}

void NamespaceItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    paintFrame(painter);
    if (m_box.isUnknown)
        paintUnknown(painter);
    paintTitle(painter);
    for (const PictureInterface &interface : std::as_const(m_box.interfaces))
        paintInterface(painter, interface);
    for (const PictureGroup &group : std::as_const(m_groups))
        paintBar(painter, group);
    painter->restore();
}

void NamespaceItem::paintFrame(QPainter *painter) const
{
    const Theme &theme = Theme::instance();
    painter->setPen(isSelected() ? QPen(theme.foreground(Tone::Accent), SelectedFrame) : QPen(theme.controlBorder(), Frame));
    painter->setBrush(m_isHost ? theme.chrome() : theme.surface());
    painter->drawPath(m_outline);
    if (m_isHost)
        return;
    painter->setPen(QPen(theme.border(), 1));
    painter->setBrush(isSelected() ? theme.selection() : theme.surfaceRaised());
    painter->drawPath(m_titleOutline);
}

void NamespaceItem::paintTitle(QPainter *painter) const
{
    const Theme &theme = Theme::instance();
    const QRectF rect = m_box.titleRect.adjusted(Padding, 0, -Padding, 0);
    painter->setFont(pictureTitleFont());
    painter->setPen(isSelected() && !m_isHost ? theme.selectionText() : theme.text());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_title);
    if (m_note.isEmpty())
        return;
    const qreal used = QFontMetricsF(pictureTitleFont()).horizontalAdvance(m_title) + metrics::Inside;
    painter->setFont(pictureFont());
    painter->setPen(theme.textMuted());
    const QString note = QFontMetricsF(pictureFont()).elidedText(m_note, Qt::ElideRight, rect.width() - used);
    painter->drawText(rect.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, note);
}

void NamespaceItem::paintUnknown(QPainter *painter) const
{
    QRectF area = m_box.rect.adjusted(2, 0, -2, -2);
    area.setTop(m_box.titleRect.bottom() + 1);
    hatch(painter, area);
    painter->setFont(pictureFont());
    painter->setPen(Theme::instance().foreground(Tone::Unknown));
    const QString words = NetworkItemTexts::tr("not readable");
    const qreal width = QFontMetricsF(pictureFont()).horizontalAdvance(words) + 2 * metrics::Inside;
    painter->fillRect(QRectF(area.center().x() - width / 2, area.center().y() - 10, width, 20), Theme::instance().surface());
    painter->drawText(area.adjusted(Padding, 0, -Padding, 0), Qt::AlignCenter | Qt::TextSingleLine, words);
}

void NamespaceItem::paintInterface(QPainter *painter, const PictureInterface &interface) const
{
    const Theme &theme = Theme::instance();
    if (m_isHost) { // chips stand by themselves
        painter->setPen(QPen(theme.controlBorder(), 1));
        painter->setBrush(theme.surface());
        painter->drawRoundedRect(interface.rect, metrics::Radius, metrics::Radius);
    }
    const QRectF rect = interface.rect.adjusted(Padding, 0, -Padding, 0);
    painter->setFont(pictureFont());
    if (interface.more) {
        painter->setPen(theme.textMuted());
        painter->drawText(rect.adjusted(DotWidth, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          NetworkItemTexts::tr("%n more", nullptr, interface.more));
        return;
    }
    const QRectF dot(rect.left(), rect.center().y() - DotSize / 2, DotSize, DotSize);
    const QColor up = theme.foreground(Tone::Ok), down = theme.textMuted();
    painter->setPen(QPen(interface.isUp ? up : down, 1.5));
    painter->setBrush(interface.isUp ? QBrush(up) : QBrush(Qt::NoBrush));
    painter->drawEllipse(dot);
    painter->setPen(interface.isUp ? theme.text() : theme.textMuted());
    const QRectF words = rect.adjusted(DotWidth, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, interface.name);
    painter->setPen(theme.textMuted());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, interface.detail);
}

void NamespaceItem::paintBar(QPainter *painter, const PictureGroup &group) const
{
    const Theme &theme = Theme::instance();
    const Tone tone = group.kind == GroupKind::Bridge   ? Tone::Accent
                      : group.kind == GroupKind::Parent ? Tone::Low
                                                        : Tone::Neutral;
    QPen outline(theme.foreground(tone), 1.2);
    if (!group.isUp)
        outline.setStyle(Qt::DashLine);
    painter->setPen(outline);
    painter->setBrush(theme.tint(tone));
    painter->drawRoundedRect(group.bar, metrics::Radius, metrics::Radius);
    const QRectF words = group.bar.adjusted(Padding, 0, -Padding, 0);
    painter->setPen(theme.foreground(tone));
    const QString caption = group.name.isEmpty() ? groupCaption(group.kind) : group.name;
    painter->setFont(pictureTitleFont());
    const QFontMetricsF bold(pictureTitleFont()), plain(pictureFont());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, caption);
    painter->setFont(pictureFont());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, group.detail);
    const qreal left = bold.horizontalAdvance(caption) + metrics::Between,
                right = plain.horizontalAdvance(group.detail) + metrics::Between;
    const QString note = groupNote(group);
    if (words.width() - left - right < plain.horizontalAdvance(note))
        return;
    painter->setPen(theme.textMuted());
    painter->drawText(words.adjusted(left, 0, -right, 0), Qt::AlignCenter | Qt::TextSingleLine, note);
}

LinkItem::LinkItem(const PictureLink &link, const QString &toolTip)
    : m_link(link)
    , m_path(roundedPath(link.points))
{
    setZValue(1);
    setToolTip(visibleText(toolTip));
}

bool LinkItem::touches(quint32 inode) const
{
    return m_link.from.inode == inode || (m_link.to && m_link.to->inode == inode);
}

void LinkItem::setEmphasised(bool on)
{
    if (m_emphasised == on)
        return;
    m_emphasised = on;
    setZValue(on ? 1.5 : 1);
    update();
}

QRectF LinkItem::boundingRect() const
{
    return m_path.boundingRect().adjusted(-EndSize, -EndSize, EndSize, EndSize);
}

QPainterPath LinkItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(7);
    return stroker.createStroke(m_path);
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Theme &theme = Theme::instance();
    const QColor colour = m_emphasised ? theme.foreground(Tone::Accent)
                          : m_link.to  ? theme.textMuted()
                                       : theme.foreground(Tone::Unknown);
    QPen pen(colour, m_emphasised ? EmphasisWidth : LinkWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (!m_link.isUp)
        pen.setStyle(Qt::DashLine);
    else if (m_link.isShared)
        pen.setStyle(Qt::DashDotLine);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    painter->drawPath(m_path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const qreal radius = EndSize / 2;
    painter->drawEllipse(m_link.points.first(), radius, radius);
    if (m_link.to) {
        painter->drawEllipse(m_link.points.last(), radius, radius);
        return;
    }
    painter->setBrush(Qt::NoBrush); // an end in the open
    painter->setPen(QPen(colour, 1.2));
    painter->drawEllipse(m_link.points.last(), radius + 1, radius + 1);
}

CaptionItem::CaptionItem(const QRectF &rect, const QString &text)
    : m_rect(rect)
    , m_text(text)
{
    setZValue(2);
}

void CaptionItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(pictureTitleFont());
    painter->setPen(Theme::instance().textMuted());
    const QString text = QFontMetricsF(pictureTitleFont()).elidedText(m_text, Qt::ElideRight, m_rect.width());
    painter->drawText(m_rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

} // namespace bulkhead::ui
