// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/capabilitymatrixview.h"

#include "ui/capabilities/capabilityfiltermodel.h"
#include "ui/capabilities/matrixcolumnheader.h"
#include "ui/capabilities/matrixfrozencolumns.h"
#include "ui/capabilities/matrixrowheader.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>

namespace bulkhead::ui {

namespace {

constexpr int NarrowColumn = 36;
constexpr int TurnedColumn = 56; ///< the widest that a column with an upright title becomes
constexpr int WideColumn = 128;
/// Titles are written across only where this much is left for the sentences beside the names.
constexpr int ReadableSentence = 200;

} // namespace

CapabilityMatrixView::CapabilityMatrixView(CapabilityMatrixModel &matrix, CapabilityFilterModel &filter, QWidget *parent)
    : QTableView(parent)
    , m_matrix(matrix)
    , m_filter(filter)
{
    m_columns = new MatrixColumnHeader(m_pointer, this);
    m_rows = new MatrixRowHeader(m_pointer, this);
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    setItemDelegate(new MatrixDelegate(m_pointer, this));
    setModel(&filter);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Capability matrix"));
    setAccessibleDescription(tr("Space allows or forbids the row's capability in the whitelist; Enter tells why a cell is so."));

    makeFrozenColumns();
    connect(m_columns, &MatrixColumnHeader::columnMenuRequested, this, &CapabilityMatrixView::columnMenuRequested);
    connect(m_columns, &QHeaderView::sectionDoubleClicked, this, &CapabilityMatrixView::baselineRequested);
    connect(m_columns, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { moveSection(from, to); });
    connect(m_rows, &MatrixRowHeader::widthDragged, this, [this](int width) {
        setNamesWidth(width);
        Q_EMIT namesWidthChanged(width);
    });
    // after the header's own slots, which were connected by setModel
    for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&filter, signal, this, &CapabilityMatrixView::layOutColumns);
    connect(&filter, &QAbstractItemModel::modelReset, this, &CapabilityMatrixView::layOutColumns);
    connect(&filter, &QAbstractItemModel::headerDataChanged, this, &CapabilityMatrixView::layOutColumns);
    connect(&Theme::instance(), &Theme::changed, this, &CapabilityMatrixView::layOutColumns);
}

void CapabilityMatrixView::makeFrozenColumns()
{
    m_frozen = new MatrixFrozenColumns(m_pointer, *this);
    connect(m_frozen, &MatrixFrozenColumns::pointed, this, &CapabilityMatrixView::pointAt);
    connect(m_frozen, &MatrixFrozenColumns::cellMenuRequested, this, &CapabilityMatrixView::cellMenuRequested);
    connect(&m_frozen->columns(), &MatrixColumnHeader::columnMenuRequested, this, &CapabilityMatrixView::columnMenuRequested);
    connect(&m_frozen->columns(), &QHeaderView::sectionDoubleClicked, this, &CapabilityMatrixView::baselineRequested);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CapabilityMatrixView::layOutFrozenColumns);
}

int CapabilityMatrixView::frozenColumns() const
{
    if (horizontalScrollBar()->maximum() == 0)
        return 0;
    int count = 0;
    while (count < model()->columnCount()
           && MatrixColumn::Kind(model()->headerData(count, Qt::Horizontal, CapabilityMatrixModel::KindRole).toInt())
                  != MatrixColumn::Kind::Container)
        ++count;
    // in a very narrow window the containers are worth more
    return count * columnWidth(0) <= viewport()->width() / 2 ? count : 0;
}

void CapabilityMatrixView::layOutFrozenColumns()
{
    const int count = frozenColumns();
    const int wide = count * columnWidth(0);
    const QRect cells = viewport()->geometry();
    const int left = isRightToLeft() ? cells.right() + 1 - wide : cells.left();
    m_frozen->freeze(count, {left, m_columns->geometry().top()}, m_columns->height() + cells.height());
}

/// What is under the frozen columns is not in view.
void CapabilityMatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int frozen = frozenColumns();
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (frozen == 0 || !index.isValid())
        return;
    if (index.column() < frozen)
        horizontalScrollBar()->setValue(before);
    else
        horizontalScrollBar()->setValue(
            qMin(horizontalScrollBar()->value(), m_columns->sectionPosition(index.column()) - frozen * columnWidth(0)));
}

void CapabilityMatrixView::setAddAction(QAction *action)
{
    m_add = new QToolButton(this);
    m_add->setDefaultAction(action);
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    layOutColumns();
}

void CapabilityMatrixView::setNamesWidth(int width)
{
    m_namesWidth = width;
    layOutColumns();
}

void CapabilityMatrixView::layOutColumns()
{
    const int count = model()->columnCount();
    if (m_layingOut || count == 0)
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    const int addWidth = m_add ? metrics::RowComfortable + metrics::Inside : 0;
    const int all = width() - verticalScrollBar()->sizeHint().width() - addWidth;
    const int across = qBound(NarrowColumn, m_columns->widestTitle() + metrics::Between, WideColumn);
    const bool isAcross = all - count * across >= m_rows->smallestWidth() + ReadableSentence;
    const int wish = isAcross ? across : NarrowColumn;
    const int names = m_namesWidth > 0 ? qMin(m_namesWidth, all - NarrowColumn)
                                       : qBound(m_rows->smallestWidth(), all - count * wish, m_rows->idealWidth());
    m_rows->setWidth(names);
    const int each = qBound(NarrowColumn, (all - m_rows->width()) / count, isAcross ? WideColumn : TurnedColumn);
    m_columns->setTurned(each < across);
    m_columns->setDefaultSectionSize(each);
    for (int section = 0; section < count; ++section)
        m_columns->resizeSection(section, each);
    updateGeometries();
    if (m_add) {
        const int behindLast = m_rows->width() + m_columns->length() - m_columns->offset() + metrics::Step;
        m_add->setGeometry(behindLast, m_columns->height() - metrics::RowComfortable, metrics::RowComfortable,
                           metrics::RowComfortable);
        m_add->setVisible(behindLast + metrics::RowComfortable <= width());
    }
    layOutFrozenColumns();
}

std::optional<capability::Capability> CapabilityMatrixView::currentCapability() const
{
    const QVariant number = currentIndex().data(CapabilityMatrixModel::CapabilityRole);
    return number.isValid() ? std::optional(capability::Capability(number.toInt())) : std::nullopt;
}

int CapabilityMatrixView::currentColumn() const
{
    return currentIndex().isValid() ? currentIndex().column() : -1;
}

QList<capability::Capability> CapabilityMatrixView::selectedCapabilities() const
{
    QList<capability::Capability> selected;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const auto capability = capability::Capability(index.data(CapabilityMatrixModel::CapabilityRole).toInt());
        if (!selected.contains(capability))
            selected << capability;
    }
    return selected;
}

void CapabilityMatrixView::setCurrentCell(int column, capability::Capability capability)
{
    const QModelIndex index = m_filter.mapFromSource(m_matrix.index(m_matrix.rowOf(capability), column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void CapabilityMatrixView::revealColumn(int column)
{
    const auto capability = currentCapability();
    const int row = capability ? m_matrix.rowOf(*capability) : 1;
    scrollTo(m_filter.mapFromSource(m_matrix.index(row, column)));
}

void CapabilityMatrixView::moveSection(int from, int to)
{
    // the model holds the order; the header's own would be a second one
    {
        const QSignalBlocker quiet(m_columns);
        m_columns->moveSection(to, from);
    }
    m_matrix.moveContainer(from, to);
    m_columns->viewport()->update();
    viewport()->update();
}

void CapabilityMatrixView::copySelection() const
{
    QStringList sentences;
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::ranges::sort(selected, [](const QModelIndex &a, const QModelIndex &b) {
        return a.column() != b.column() ? a.column() < b.column() : a.row() < b.row();
    });
    for (const QModelIndex &index : std::as_const(selected))
        sentences << index.data(Qt::AccessibleTextRole).toString();
    if (!sentences.isEmpty())
        QApplication::clipboard()->setText(sentences.join(u'\n'));
}

void CapabilityMatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        enterFirstCell();
}

/// The keys need a cell to start from, and Qt's choice, the first row, is the heading of a group.
void CapabilityMatrixView::enterFirstCell()
{
    if (currentIndex().isValid() || model()->columnCount() == 0)
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex first = model()->index(row, 0);
        if (first.flags() & Qt::ItemIsEnabled) {
            setCurrentIndex(first);
            return;
        }
    }
}

QModelIndex CapabilityMatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex target = QTableView::moveCursor(action, modifiers);
    while (target.isValid() && !(target.flags() & Qt::ItemIsEnabled))
        target = target.siblingAtRow(target.row() + 1); // a heading is followed by its capabilities
    return target;
}

void CapabilityMatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        const QList<capability::Capability> selected = selectedCapabilities();
        Q_EMIT whitelistToggled(selected.isEmpty() ? QList{*currentCapability()} : selected);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT detailRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CapabilityMatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    if (currentIndex().isValid())
        Q_EMIT cellMenuRequested(position);
}

void CapabilityMatrixView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    pointAt(under.row(), under.column());
    QTableView::mouseMoveEvent(event);
}

void CapabilityMatrixView::leaveEvent(QEvent *event)
{
    pointAt(-1, -1);
    QTableView::leaveEvent(event);
}

void CapabilityMatrixView::pointAt(int row, int column)
{
    if (row == m_pointer.row && column == m_pointer.column)
        return;
    // only the two crosses are painted again
    const auto touch = [this](const MatrixPointer &at) {
        if (at.row >= 0)
            viewport()->update(0, rowViewportPosition(at.row), viewport()->width(), rowHeight(at.row));
        if (at.column >= 0)
            viewport()->update(columnViewportPosition(at.column), 0, columnWidth(at.column), viewport()->height());
    };
    const bool otherRow = row != m_pointer.row;
    const bool otherColumn = column != m_pointer.column;
    touch(m_pointer);
    m_pointer = {row, column};
    touch(m_pointer);
    if (otherRow)
        m_rows->viewport()->update();
    if (otherColumn) {
        m_columns->viewport()->update();
        m_frozen->columns().viewport()->update();
    }
    m_frozen->viewport()->update();
}

void CapabilityMatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void CapabilityMatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutColumns();
}

void CapabilityMatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

} // namespace bulkhead::ui
