// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/summarytab.h"

#include "ui/containers/environmentmodel.h"
#include "ui/containers/factlist.h"
#include "ui/containers/standoutlist.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostVariablesShown = 14; ///< then the table scrolls
}

SummaryTab::SummaryTab(QWidget *parent)
    : InspectorTab(parent)
{
    auto *content = new QWidget;
    m_standouts = new StandoutList(content);
    m_facts = new FactList(content);
    auto *standoutsTitle = new QLabel(tr("What stands out"), content);
    m_environmentTitle = new QLabel(tr("Environment"), content);
    for (QLabel *title : {standoutsTitle, m_environmentTitle})
        title->setFont(Theme::instance().heading());
    makeEnvironmentTable();

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    column->setSpacing(metrics::Inside);
    column->addWidget(standoutsTitle);
    column->addWidget(m_standouts);
    column->addSpacing(metrics::Between);
    column->addWidget(m_facts);
    column->addSpacing(metrics::Between);
    column->addWidget(m_environmentTitle);
    column->addWidget(m_environmentTable);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Summary of the container"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void SummaryTab::makeEnvironmentTable()
{
    m_environment = new EnvironmentModel(this);
    auto *sorted = new DataSortProxy(this);
    sorted->setSourceModel(m_environment);
    m_environmentTable = new DataTable(tr("Environment variables"), this);
    m_environmentTable->setModel(sorted);
    m_environmentTable->setColumns({{.key = u"name"_s, .width = 104, .monospace = true},
                                    {.key = u"value"_s, .width = 180, .elide = Qt::ElideMiddle, .monospace = true},
                                    {.key = u"secret"_s, .width = 64}});
    QHeaderView *header = m_environmentTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(EnvironmentModel::Value, QHeaderView::Stretch);
    connect(m_facts, &FactList::copied, this, &InspectorTab::notice);
    connect(m_environmentTable, &DataTable::copied, this, &InspectorTab::notice);
    connect(m_environmentTable, &QTableView::activated, this, &SummaryTab::toggleSecret);
    connect(m_environmentTable, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EnvironmentModel::Secret)
            toggleSecret(index);
    });
}

void SummaryTab::toggleSecret(const QModelIndex &index)
{
    const auto *sorted = static_cast<const DataSortProxy *>(m_environmentTable->model());
    const int row = sorted->mapToSource(index).row();
    if (row >= 0 && m_environment->isSecret(row))
        m_environment->setRevealed(row, !m_environment->isRevealed(row));
}

void SummaryTab::fitEnvironmentTable()
{
    const int rows = qMin(m_environment->rowCount(), MostVariablesShown);
    m_environmentTable->setFixedHeight(m_environmentTable->horizontalHeader()->sizeHint().height()
                                       + rows * m_environmentTable->verticalHeader()->defaultSectionSize() + 2);
    m_environmentTable->setVisible(rows > 0);
    m_environmentTitle->setVisible(rows > 0);
}

void SummaryTab::showSubject(const InspectorSubject &subject)
{
    if (subject.container->id() != m_shown)
        m_environment->setEnvironment({}); // what was revealed of another container does not stay so
    m_shown = subject.container->id();
    m_standouts->setStandouts(subject.assessment.standouts);
    m_facts->setGroups(containerFacts(subject));
    m_environment->setEnvironment(subject.details().environment);
    fitEnvironmentTable();
}

} // namespace bulkhead::ui
