// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datatable.h"

#include "ui/widgets/nameheader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSettings>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

QString copyTextOf(const QModelIndex &index)
{
    const QVariant whole = index.data(CopyRole);
    return whole.isValid() ? whole.toString() : index.data(Qt::DisplayRole).toString();
}

} // namespace

DataTable::DataTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new DataDelegate(this))
    , m_columnMenu(new QMenu(tr("Columns"), this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    connect(m_delegate, &DataDelegate::textReady, this, [this] { viewport()->update(); });
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this)); // between the scroll bars: nothing, not the style's little panel
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::Between); // the style's own keeps room for a header's margins: 33 pixels

    auto *header = new NameHeader(this);
    setHorizontalHeader(header);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(metrics::RowComfortable);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this](QPoint position) { m_columnMenu->popup(horizontalHeader()->mapToGlobal(position)); });
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::scheduleSave);
    connect(header, &QHeaderView::sectionResized, this, &DataTable::scheduleSave);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::scheduleSave);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &DataTable::fillColumnMenu);

    const QIcon copy = Theme::icon(u"edit-copy"_s);
    m_copyRows = new QAction(copy, tr("Copy rows"), this);
    m_copyRows->setShortcut(QKeySequence::Copy);
    m_copyCell = new QAction(copy, tr("Copy cell"), this);
    m_copyCell->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : {m_copyCell, m_copyRows}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_copyRows, &QAction::triggered, this, &DataTable::copyRows);
    connect(m_copyCell, &QAction::triggered, this, &DataTable::copyCell);

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(500);
    connect(&m_saveTimer, &QTimer::timeout, this, &DataTable::saveColumns);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(0);
    connect(&m_selectionTimer, &QTimer::timeout, this, &DataTable::selectionMoved);
    connect(&Theme::instance(), &Theme::changed, this, &DataTable::applyRowHeight);
    applyRowHeight();
    // once in a program, in an event of their own and not in the paint that shows the first rows
    QTimer::singleShot(0, this, [this] {
        for (int tone = 0; tone <= int(Tone::Neutral); ++tone)
            Theme::toneIcon(Tone(tone)).pixmap(QSize(metrics::IconSmall, metrics::IconSmall), devicePixelRatioF());
    });
}

DataTable::~DataTable()
{
    if (m_saveTimer.isActive())
        saveColumns();
}

void DataTable::setModel(QAbstractItemModel *newModel)
{
    for (const auto &connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections.clear();
    // before the view's own connection: at modelAboutToBeReset the selection is still there
    if (newModel)
        m_modelConnections << connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberRows);
    QTableView::setModel(newModel);
    // after it: the view has taken in the new rows
    if (newModel)
        m_modelConnections << connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::reselectRows);
}

void DataTable::setColumns(const QList<DataColumn> &columns, int sortColumn, Qt::SortOrder order)
{
    m_columns = columns;
    m_firstSortColumn = sortColumn;
    m_firstSortOrder = order;
    for (int column = 0; column < columns.size(); ++column) {
        m_delegate->setElide(column, columns.at(column).elide);
        m_delegate->setMonospace(column, columns.at(column).monospace);
        // in any language there is room for the title
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int forTitle = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * metrics::Inside + metrics::Step;
        m_columns[column].width = qMax(columns.at(column).width, forTitle);
    }
    horizontalHeader()->setSortIndicator(sortColumn, order);
    setSortingEnabled(true);
    resetColumns();
}

void DataTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_columns.size(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, !m_columns.at(column).shown);
        header->resizeSection(column, m_columns.at(column).width);
    }
    sortByColumn(m_firstSortColumn, m_firstSortOrder);
}

void DataTable::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight());
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

// Shaping the texts of a first screen full takes longer than a frame: what is too much for one comes in the next.
void DataTable::paintEvent(QPaintEvent *event)
{
    m_delegate->beginCells();
    QTableView::paintEvent(event);
    if (const QRect leftOut = m_delegate->endCells(); !leftOut.isEmpty())
        viewport()->update(leftOut);
}

int DataTable::visibleColumnCount() const
{
    return horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
}

void DataTable::fillColumnMenu()
{
    m_columnMenu->clear();
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = m_columnMenu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || visibleColumnCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < horizontalHeader()->minimumSectionSize())
                setColumnWidth(column, m_columns.value(column).width);
            scheduleSave();
        });
    }
    m_columnMenu->addSeparator();
    m_columnMenu->addAction(tr("Fit widths to content"), this, &QTableView::resizeColumnsToContents);
    m_columnMenu->addAction(tr("Reset columns"), this, &DataTable::resetColumns);
}

// Not QItemSelectionModel::selectedRows(): it asks for every cell whether it can be selected, 4 ms where all of 5,000 rows are.
QModelIndexList DataTable::selectedRowsInOrder() const
{
    if (!selectionModel())
        return {};
    QList<int> numbers;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            numbers << row;
    }
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
    QModelIndexList rows;
    rows.reserve(numbers.size());
    for (const int row : std::as_const(numbers))
        rows << model()->index(row, 0);
    return rows;
}

QString DataTable::selectedText() const
{
    QStringList lines;
    for (const QModelIndex &row : selectedRowsInOrder()) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells << visibleText(copyTextOf(row.siblingAtColumn(column)));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void DataTable::copyRows()
{
    const QString text = selectedText();
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(tr("Copied %n row(s)", nullptr, int(selectionModel()->selectedRows().size())));
}

void DataTable::copyCell()
{
    if (!currentIndex().isValid())
        return;
    const QString text = copyTextOf(currentIndex());
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(tr("Copied “%1”").arg(fontMetrics().elidedText(visibleText(text), Qt::ElideMiddle, 240)));
}

void DataTable::keyboardSearch(const QString &search)
{
    const int first = horizontalHeader()->logicalIndex(0);
    if (currentIndex().isValid() && currentIndex().column() != first && !isColumnHidden(first))
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(first), QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

// Home and End as in every list: the first and the last row, not column. With Shift the view selects up to there.
QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || !model() || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, column);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    menu->addMenu(m_columnMenu);
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu->popup(position);
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_selectionTimer.start();
}

void DataTable::rememberRows()
{
    m_rememberedKeys.clear();
    for (const QModelIndex &row : selectionModel()->selectedRows())
        m_rememberedKeys << row.data(KeyRole);
    m_rememberedCurrent = currentIndex().siblingAtColumn(0).data(KeyRole);
    m_rememberedColumn = qMax(0, currentIndex().column());
    m_rememberedScroll = verticalScrollBar()->value();
}

void DataTable::reselectRows()
{
    m_selectionTimer.start();
    if (m_rememberedKeys.isEmpty() && !m_rememberedCurrent.isValid())
        return;
    QSet<QString> keys;
    for (const QVariant &key : std::as_const(m_rememberedKeys))
        keys.insert(key.toString());
    const QString current = m_rememberedCurrent.toString();
    QItemSelection selection;
    const auto take = [&](int row, const QString &key) {
        const QModelIndex index = model()->index(row, 0);
        if (keys.contains(key))
            selection.select(index, index);
        if (!current.isEmpty() && key == current)
            selectionModel()->setCurrentIndex(index.siblingAtColumn(m_rememberedColumn), QItemSelectionModel::NoUpdate);
    };
    if (m_rowFinder) {
        QSet<QString> wanted = keys;
        wanted << current;
        for (const QString &key : std::as_const(wanted)) {
            if (const int row = m_rowFinder(key); row >= 0)
                take(row, key);
        }
    } else {
        for (int row = 0; row < model()->rowCount(); ++row)
            take(row, model()->index(row, 0).data(KeyRole).toString());
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(m_rememberedScroll);
}

void DataTable::setSettingsGroup(const QString &group)
{
    m_settingsGroup = group;
    restoreColumns();
    m_saveTimer.stop(); // what was just read need not be written
}

void DataTable::scheduleSave()
{
    if (!m_settingsGroup.isEmpty())
        m_saveTimer.start();
}

// One line a column in visual order, by key, and not QHeaderView::saveState(): that mixes columns up when a version adds one.
void DataTable::saveColumns() const
{
    const QHeaderView *header = horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    QStringList lines;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(column);
        // a hidden section's width reads as 0, the last one's as stretched: neither is what the person set
        const int width = !hidden && visual != last ? header->sectionSize(column) : m_columns.value(column).width;
        lines << u"%1 %2 %3"_s.arg(m_columns.value(column).key).arg(width).arg(hidden ? u"hidden"_s : u"shown"_s);
    }
    QSettings settings;
    settings.beginGroup(m_settingsGroup);
    settings.setValue("columns"_L1, lines);
    settings.setValue("sort"_L1, m_columns.value(header->sortIndicatorSection()).key);
    settings.setValue("descending"_L1, header->sortIndicatorOrder() == Qt::DescendingOrder);
}

int DataTable::columnOfKey(QStringView key) const
{
    const auto found = std::ranges::find(m_columns, key, &DataColumn::key);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void DataTable::restoreColumns()
{
    QSettings settings;
    settings.beginGroup(m_settingsGroup);
    QHeaderView *header = horizontalHeader();
    int visual = 0;
    for (const QString &line : settings.value("columns"_L1).toStringList()) {
        const QStringList parts = line.split(u' ');
        const int column = columnOfKey(parts.value(0));
        if (column < 0 || parts.size() != 3)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        header->setSectionHidden(column, parts.at(2) == "hidden"_L1);
        header->resizeSection(column, qBound(header->minimumSectionSize(), parts.at(1).toInt(), 4000));
    }
    if (header->hiddenSectionCount() == header->count())
        resetColumns();
    const int sorted = columnOfKey(settings.value("sort"_L1).toString());
    if (sorted >= 0)
        sortByColumn(sorted, settings.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace bulkhead::ui
