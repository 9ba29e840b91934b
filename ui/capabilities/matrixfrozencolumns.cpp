// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixfrozencolumns.h"

#include "ui/capabilities/capabilitymatrixview.h"
#include "ui/capabilities/matrixcolumnheader.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace bulkhead::ui {

namespace {
constexpr int EdgeWidth = 2;
}

MatrixFrozenColumns::MatrixFrozenColumns(const MatrixPointer &pointer, CapabilityMatrixView &matrix)
    : QTableView(&matrix)
    , m_matrix(matrix)
    , m_columns(new MatrixColumnHeader(pointer, this))
    , m_edge(new QWidget(this))
{
    setHorizontalHeader(m_columns);
    m_columns->setSectionsMovable(false);
    setItemDelegate(new MatrixDelegate(pointer, this));
    setModel(matrix.model());
    const std::unique_ptr<QItemSelectionModel> unused(selectionModel());
    setSelectionModel(matrix.selectionModel());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::Between);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(matrix.selectionMode());
    setAutoScroll(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(&matrix);
    setAccessibleName(matrix.accessibleName());
    m_edge->setAutoFillBackground(true);
    m_edge->setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(matrix.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, matrix.verticalScrollBar(), &QScrollBar::setValue);
}

void MatrixFrozenColumns::freeze(int count, QPoint place, int height)
{
    if (count == 0) {
        hide();
        return;
    }
    int wide = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, column >= count);
        setColumnWidth(column, m_matrix.columnWidth(column));
        wide += column < count ? m_matrix.columnWidth(column) : 0;
    }
    const auto *header = static_cast<const MatrixColumnHeader *>(m_matrix.horizontalHeader());
    m_columns->setTurned(header->isTurned());
    m_columns->setFixedHeight(header->height());
    verticalHeader()->setDefaultSectionSize(m_matrix.verticalHeader()->defaultSectionSize());
    setGeometry(QRect(place, QSize(wide, height)));
    QPalette palette;
    palette.setColor(QPalette::Window, Theme::instance().controlBorder());
    m_edge->setPalette(palette);
    m_edge->setGeometry(isRightToLeft() ? 0 : wide - EdgeWidth, 0, EdgeWidth, height);
    m_edge->raise();
    show();
    raise();
    verticalScrollBar()->setValue(m_matrix.verticalScrollBar()->value());
}

void MatrixFrozenColumns::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid())
        Q_EMIT cellMenuRequested(event->globalPos());
}

void MatrixFrozenColumns::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    Q_EMIT pointed(under.row(), under.column());
    QTableView::mouseMoveEvent(event);
}

void MatrixFrozenColumns::leaveEvent(QEvent *event)
{
    Q_EMIT pointed(-1, -1);
    QTableView::leaveEvent(event);
}

void MatrixFrozenColumns::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_matrix.viewport(), event); // sideways too
}

} // namespace bulkhead::ui
