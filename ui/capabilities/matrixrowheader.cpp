// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixrowheader.h"

#include "ui/capabilities/capabilitymatrixmodel.h"
#include "ui/capabilities/matrixpainter.h"

#include <QMouseEvent>
#include <QPainter>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int StripeWidth = 4;
constexpr int EdgeGrip = 5;
constexpr int SentenceWidth = 380;

QString shortName(int capability)
{
    return capability::capabilityName(capability::Capability(capability)).sliced("CAP_"_L1.size());
}

} // namespace

MatrixRowHeader::MatrixRowHeader(const MatrixPointer &pointer, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_pointer(pointer)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(metrics::Between); // the style's own keeps room for margins that this header does not have
    setDefaultSectionSize(Theme::instance().rowHeight());
    connect(&Theme::instance(), &Theme::changed, this, [this] { setDefaultSectionSize(Theme::instance().rowHeight()); });
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Capabilities by risk"));
}

int MatrixRowHeader::smallestWidth() const
{
    const QFontMetrics name(Theme::instance().heading());
    const int number = QFontMetrics(font()).horizontalAdvance(u"00"_s);
    return StripeWidth + metrics::Inside + number + metrics::Inside + name.horizontalAdvance(u"CHECKPOINT_RESTORE"_s)
           + metrics::Inside;
}

int MatrixRowHeader::idealWidth() const
{
    return smallestWidth() + SentenceWidth;
}

void MatrixRowHeader::setWidth(int width)
{
    m_width = qMax(width, smallestWidth());
    setFixedWidth(m_width);
}

QSize MatrixRowHeader::sizeHint() const
{
    return {m_width > 0 ? m_width : smallestWidth(), QHeaderView::sizeHint().height()};
}

void MatrixRowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    const bool isGroup = !model()->headerData(section, Qt::Vertical, CapabilityMatrixModel::CapabilityRole).isValid();
    isGroup ? paintGroup(*painter, rect, section) : paintCapability(*painter, rect, section);
    const Theme &theme = Theme::instance();
    painter->fillRect(QRect(rect.bottomLeft(), rect.bottomRight()), theme.border());
    painter->fillRect(QRect(rect.topRight(), rect.bottomRight()), theme.border());
    painter->restore();
}

void MatrixRowHeader::paintGroup(QPainter &painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    const auto risk = capability::Risk(model()->headerData(section, Qt::Vertical, CapabilityMatrixModel::RiskRole).toInt());
    const Tone tone = riskTone(risk);
    painter.fillRect(rect, theme.surfaceRaised());
    painter.fillRect(QRect(rect.left(), rect.top(), StripeWidth, rect.height()), theme.foreground(tone));
    const QRect icon(rect.left() + StripeWidth + metrics::Inside, rect.center().y() - metrics::IconSmall / 2, metrics::IconSmall,
                     metrics::IconSmall);
    Theme::toneIcon(tone).paint(&painter, icon);
    painter.setFont(theme.heading());
    painter.setPen(theme.foreground(tone));
    const QRect text = rect.adjusted(StripeWidth + metrics::IconSmall + 2 * metrics::Inside, 0, -metrics::Inside, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, model()->headerData(section, Qt::Vertical).toString());
}

void MatrixRowHeader::paintCapability(QPainter &painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    const int number = model()->headerData(section, Qt::Vertical, CapabilityMatrixModel::CapabilityRole).toInt();
    const auto capability = capability::Capability(number);
    const capability::CapabilityInfo &info = capability::capabilityInfo(capability);
    painter.fillRect(rect, theme.surface());
    if (m_pointer.row == section) {
        QColor cross = theme.textMuted();
        cross.setAlphaF(0.07F);
        painter.fillRect(rect, cross);
    }
    QColor stripe = theme.foreground(riskTone(info.risk));
    stripe.setAlphaF(0.55F);
    painter.fillRect(QRect(rect.left(), rect.top(), StripeWidth, rect.height()), stripe);

    const QFontMetrics plain(font());
    QRect rest = rect.adjusted(StripeWidth + metrics::Inside, 0, -metrics::Inside, 0);
    const int numberWidth = plain.horizontalAdvance(u"00"_s);
    painter.setFont(font());
    painter.setPen(theme.textMuted());
    painter.drawText(QRect(rest.left(), rest.top(), numberWidth, rest.height()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(number));
    rest.setLeft(rest.left() + numberWidth + metrics::Inside);
    painter.setFont(theme.heading());
    painter.setPen(theme.foreground(Tone::Neutral));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shortName(number));
    rest.setLeft(rect.left() + smallestWidth());
    if (rest.width() < plain.averageCharWidth() * 12)
        return;
    painter.setFont(font());
    painter.setPen(theme.textMuted());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, plain.elidedText(info.allows(), Qt::ElideRight, rest.width()));
}

bool MatrixRowHeader::isOnEdge(const QPoint &position) const
{
    return position.x() >= viewport()->width() - EdgeGrip;
}

bool MatrixRowHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        viewport()->unsetCursor();
    return QHeaderView::viewportEvent(event);
}

void MatrixRowHeader::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton && isOnEdge(event->position().toPoint());
    if (!m_dragging)
        QHeaderView::mousePressEvent(event);
}

void MatrixRowHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_dragging) {
        Q_EMIT widthDragged(qMax(position.x(), smallestWidth()));
        return;
    }
    isOnEdge(position) ? viewport()->setCursor(Qt::SplitHCursor) : viewport()->unsetCursor();
    QHeaderView::mouseMoveEvent(event);
}

void MatrixRowHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging)
        m_dragging = false;
    else
        QHeaderView::mouseReleaseEvent(event);
}

} // namespace bulkhead::ui
