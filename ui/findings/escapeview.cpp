// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/escapeview.h"

#include "ui/findings/escapecard.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Outcome;
using findings::Severity;

namespace {

constexpr SideSize CardsSize{.share = 0.62, .smallest = 420, .largest = 1600};

} // namespace

void EscapeTableModel::setView(const FindingsViewPtr &view)
{
    beginResetModel();
    m_rows.clear();
    if (view) {
        for (const findings::SubjectVerdicts &one : view->evaluation.subjects) {
            if (one.subject.kind != findings::Subject::Kind::Container)
                continue;
            Row row{.id = ContainerId(one.subject.id), .name = one.subject.name};
            for (const findings::Verdict &verdict : one.verdicts) {
                if (!verdict.check->id.startsWith("BH-ESCAPE"_L1))
                    continue;
                row.open += verdict.outcome == Outcome::Fail;
                row.notKnown += verdict.outcome == Outcome::NotKnown;
                row.closed += verdict.outcome == Outcome::Pass || verdict.outcome == Outcome::NotApplicable;
                if (verdict.outcome == Outcome::Fail)
                    row.worst = std::max(row.worst, verdict.severity);
            }
            m_rows << row;
        }
    }
    endResetModel();
}

int EscapeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EscapeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant EscapeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto number = [&] {
        return index.column() == Open ? row.open : index.column() == NotKnown ? row.notKnown : row.closed;
    };
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? QVariant(row.name) : QVariant(QString::number(number()));
    case Qt::ToolTipRole: return index.column() == Name ? QVariant(visibleText(row.name)) : QVariant{};
    case Qt::TextAlignmentRole: return index.column() == Name ? QVariant{} : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case SortRole: return index.column() == Name ? QVariant(row.name) : QVariant(number());
    case ToneRole:
        if (index.column() == Open && row.open > 0)
            return int(severityTone(row.worst));
        return index.column() == NotKnown && row.notKnown > 0 ? QVariant(int(Tone::Unknown)) : QVariant{};
    case KeyRole: return row.id.toString();
    default: return {};
    }
}

QVariant EscapeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Container");
    case Open: return tr("Open");
    case NotKnown: return tr("Not known");
    case Closed: return tr("Closed");
    default: return {};
    }
}

EscapeView::EscapeView(QWidget *parent)
    : SideSplitter(new DataTable(tr("Containers and the ways out of them"), parent), new QScrollArea(parent), CardsSize, parent)
{
    m_table = static_cast<DataTable *>(widget(0));
    m_scroll = static_cast<QScrollArea *>(widget(1));
    m_table->setFrameShape(QFrame::NoFrame);
    m_model = new EscapeTableModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(EscapeTableModel::Name);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"name"_s, .width = 136, .elide = Qt::ElideMiddle},
                         {.key = u"open"_s, .width = 72},
                         {.key = u"not-known"_s, .width = 88},
                         {.key = u"closed"_s, .width = 72}},
                        EscapeTableModel::Open, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &DataTable::copied, this, &EscapeView::notice);
    connect(m_table, &DataTable::selectionMoved, this, &EscapeView::make);

    m_scroll->setAccessibleName(tr("Ways out of the container"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    m_column->setSpacing(metrics::Inside + metrics::Step);
    m_head = new QLabel(inside);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_column->addWidget(m_head);
    m_column->addStretch(1);
    m_scroll->setWidget(inside);
    showPaths({});
}

void EscapeView::setView(const FindingsViewPtr &view)
{
    m_view = view;
    m_model->setView(view);
    if (!m_wanted.isEmpty())
        select(m_wanted);
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->selectRow(0);
    make();
}

void EscapeView::setFilterText(const QString &text)
{
    m_sorted->setFilterFixedString(text.trimmed());
}

void EscapeView::select(const ContainerId &id)
{
    m_wanted = id;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id != id)
            continue;
        m_wanted = {};
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
        return;
    }
}

ContainerId EscapeView::current() const
{
    const QModelIndexList selected = m_table->selectedRowsInOrder();
    return selected.isEmpty() ? ContainerId() : m_model->row(m_sorted->mapToSource(selected.first()).row()).id;
}

void EscapeView::make()
{
    const snapshot::ContainerPtr container = m_view ? m_view->snapshot->container(current()) : nullptr;
    const int number = ++m_newest;
    if (!container) {
        showPaths({});
        return;
    }
    ++m_working;
    QtConcurrent::run([container, snapshot = m_view->snapshot] {
        return findings::escapePaths(*container, *snapshot);
    }).then(this, [this, number](const QList<findings::EscapePath> &paths) {
        --m_working;
        if (number == m_newest)
            showPaths(paths);
    });
}

void EscapeView::showPaths(const QList<findings::EscapePath> &paths)
{
    const ContainerId id = current();
    if (id.isEmpty())
        m_head->setText(tr("Select a container to see the known ways out of it."));
    else if (paths.isEmpty())
        m_head->setText(tr("The engine's details of this container are not known, so its ways out are not either."));
    else
        m_head->setText(
            tr("Told from facts alone: nothing was run in the container. A way is open where everything that it takes "
               "is there; a kernel or a program that happens to resist is not seen."));
    while (m_cards.size() < paths.size()) {
        auto *card = new EscapeCard(m_scroll->widget());
        connect(card, &EscapeCard::notice, this, &EscapeView::notice);
        connect(card, &EscapeCard::placeRequested, this, [this](const QString &pointer) {
            Q_EMIT jumpRequested({.page = u"containers"_s, .container = current(), .tab = u"raw"_s, .detail = pointer});
        });
        m_column->insertWidget(m_column->count() - 1, card);
        m_cards << card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < paths.size());
        if (i < paths.size())
            m_cards[i]->showPath(paths[i]);
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

QList<EscapeCard *> EscapeView::shownCards() const
{
    QList<EscapeCard *> shown;
    for (EscapeCard *card : m_cards) {
        if (card->isVisibleTo(m_scroll))
            shown << card;
    }
    return shown;
}

} // namespace bulkhead::ui
