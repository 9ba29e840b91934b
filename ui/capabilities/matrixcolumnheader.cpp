// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixcolumnheader.h"

#include "ui/capabilities/capabilitymatrixmodel.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace bulkhead::ui {

namespace {

constexpr int FooterHeight = 22;
constexpr int LongestUpright = 116;
constexpr int BaselineBar = 3;
constexpr int FooterIcon = 12;
constexpr int FooterGap = 2;

/// The sign in the footer of a column, by what it is.
QString columnIconName(MatrixColumn::Kind kind, bool observed)
{
    switch (kind) {
    case MatrixColumn::Kind::Whitelist: return QStringLiteral("document-edit");
    case MatrixColumn::Kind::Pasted: return QStringLiteral("edit-paste");
    case MatrixColumn::Kind::Container: return observed ? QStringLiteral("view-visible") : QString();
    default: return {};
    }
}

} // namespace

MatrixColumnHeader::MatrixColumnHeader(const MatrixPointer &pointer, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_pointer(pointer)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(metrics::Between); // the style's own is the widest letter and margins that this header does not have
    setAccessibleName(tr("Columns of the capability matrix"));
}

QFont MatrixColumnHeader::titleFont(int section) const
{
    const auto kind = MatrixColumn::Kind(model()->headerData(section, Qt::Horizontal, CapabilityMatrixModel::KindRole).toInt());
    QFont titled = kind == MatrixColumn::Kind::Container ? font() : Theme::instance().heading();
    titled.setItalic(model()->headerData(section, Qt::Horizontal, CapabilityMatrixModel::GoneRole).toBool());
    return titled;
}

int MatrixColumnHeader::widestTitle() const
{
    int widest = 0;
    for (int section = 0; section < count(); ++section) {
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        widest = qMax(widest, QFontMetrics(titleFont(section)).horizontalAdvance(title));
    }
    return widest;
}

void MatrixColumnHeader::setTurned(bool turned)
{
    m_turned = turned;
    updateGeometry();
    viewport()->update();
}

QSize MatrixColumnHeader::sizeHint() const
{
    const int title = m_turned ? qBound(72, widestTitle(), LongestUpright) : QFontMetrics(Theme::instance().heading()).height();
    return {QHeaderView::sizeHint().width(), title + FooterHeight + 2 * metrics::Inside};
}

void MatrixColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const Theme &theme = Theme::instance();
    painter->save();
    painter->fillRect(rect, theme.surfaceRaised());
    if (m_pointer.column == section) {
        QColor cross = theme.textMuted();
        cross.setAlphaF(0.1F);
        painter->fillRect(rect, cross);
    }
    paintTitle(*painter, rect.adjusted(0, metrics::Step, 0, -FooterHeight), section);
    paintFooter(*painter, QRect(rect.left(), rect.bottom() - FooterHeight, rect.width(), FooterHeight - BaselineBar), section);
    painter->fillRect(QRect(rect.topRight(), rect.bottomRight()), theme.border());
    painter->fillRect(QRect(rect.bottomLeft(), rect.bottomRight()), theme.border());
    if (model()->headerData(section, Qt::Horizontal, CapabilityMatrixModel::BaselineRole).toBool()) {
        painter->fillRect(QRect(rect.left(), rect.bottom() - BaselineBar + 1, rect.width() - 1, BaselineBar),
                          theme.foreground(Tone::Accent));
    }
    painter->restore();
}

void MatrixColumnHeader::paintTitle(QPainter &painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool gone = model()->headerData(section, Qt::Horizontal, CapabilityMatrixModel::GoneRole).toBool();
    const QFont font = titleFont(section);
    const QFontMetrics fits(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(gone ? theme.textMuted() : theme.foreground(Tone::Neutral));
    if (m_turned) {
        painter.translate(rect.left(), rect.bottom());
        painter.rotate(-90);
        const QRect upright(metrics::Step, 0, rect.height() - metrics::Step, rect.width());
        painter.drawText(upright, Qt::AlignLeft | Qt::AlignVCenter, fits.elidedText(title, Qt::ElideMiddle, upright.width()));
    } else {
        const QRect across = rect.adjusted(metrics::Step, 0, -metrics::Step, 0);
        painter.drawText(across, Qt::AlignCenter, fits.elidedText(title, Qt::ElideMiddle, across.width()));
    }
    painter.restore();
}

void MatrixColumnHeader::paintFooter(QPainter &painter, const QRect &rect, int section) const
{
    const QVariant effective = model()->headerData(section, Qt::Horizontal, CapabilityMatrixModel::CountRole);
    const auto kind = MatrixColumn::Kind(model()->headerData(section, Qt::Horizontal, CapabilityMatrixModel::KindRole).toInt());
    const bool observed = model()->headerData(section, Qt::Horizontal, CapabilityMatrixModel::ObservedRole).toBool();
    const QString text = effective.isValid() ? QString::number(effective.toInt()) : QStringLiteral("?");
    const QString iconName = columnIconName(kind, observed);
    const int textWidth = QFontMetrics(font()).horizontalAdvance(text);
    const int width = textWidth + (iconName.isEmpty() ? 0 : FooterIcon + FooterGap);
    int x = rect.center().x() - width / 2;
    if (!iconName.isEmpty()) {
        const QRect icon(x, rect.center().y() - FooterIcon / 2, FooterIcon, FooterIcon);
        Theme::icon(iconName).paint(&painter, icon);
        x += FooterIcon + FooterGap;
    }
    painter.setFont(font());
    painter.setPen(Theme::instance().textMuted());
    painter.drawText(QRect(x, rect.top(), textWidth + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void MatrixColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    if (section >= 0)
        Q_EMIT columnMenuRequested(section, event->globalPos());
}

} // namespace bulkhead::ui
