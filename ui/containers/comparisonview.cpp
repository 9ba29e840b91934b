// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/comparisonview.h"

#include "ui/widgets/datatable.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace bulkhead::ui {

namespace {
constexpr int FactWidth = 116;
constexpr int ContainerWidth = 108;
} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
{
    m_title = new QLabel(this);
    m_title->setFont(Theme::instance().heading());
    m_note = new QLabel(this);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_onlyDifferences = new QCheckBox(tr("Only differences"), this);
    m_model = new ComparisonModel(this);
    m_table = new DataTable(tr("Comparison of the selected containers"), this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Inside);
    top->setSpacing(metrics::Step);
    top->addWidget(m_title);
    top->addWidget(m_note);
    top->addWidget(m_onlyDifferences);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_model, &ComparisonModel::setOnlyDifferences);
    connect(m_table, &DataTable::copied, this, &ComparisonView::notice);
}

void ComparisonView::showContainers(const QList<ContainerRow> &containers, qsizetype selected)
{
    const int columns = m_model->columnCount();
    m_model->setContainers(containers);
    m_title->setText(tr("%1 containers selected").arg(selected));
    const QString differ = tr("They differ in %1 facts.").arg(m_model->differenceCount());
    m_note->setText(selected > containers.size() ? tr("The first %1 are compared.").arg(containers.size()) + u' ' + differ
                                                 : differ);
    if (columns == m_model->columnCount())
        return;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, column == 0 ? FactWidth : ContainerWidth);
}

} // namespace bulkhead::ui
