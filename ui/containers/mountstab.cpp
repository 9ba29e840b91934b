// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/mountstab.h"

#include "ui/containers/mounttablemodel.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

MountsTab::MountsTab(QWidget *parent)
    : InspectorTab(parent)
{
    m_none = new StateView(this);
    m_none->show(u"drive-harddisk"_s, tr("The container mounts nothing."), tr("It has no volumes, bind mounts or tmpfs."));
    m_model = new MountTableModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_model);
    m_table = new DataTable(tr("Mounts of the container"), this);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"severity"_s, .width = 80},
                         {.key = u"destination"_s, .width = 92, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"source"_s, .width = 88, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"access"_s, .width = 72},
                         {.key = u"type"_s, .width = 72},
                         {.key = u"propagation"_s, .width = 90, .shown = false}},
                        MountTableModel::Severity, Qt::DescendingOrder);
    m_table->setSettingsGroup(u"containers/inspector/mounts"_s);
    m_explanation = new QLabel(this);
    m_explanation->setWordWrap(true);
    m_explanation->setMargin(metrics::Between);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_table, &DataTable::copied, this, &InspectorTab::notice);
    connect(m_table, &DataTable::selectionMoved, this, &MountsTab::explain);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_explanation);
}

void MountsTab::showSubject(const InspectorSubject &subject)
{
    m_model->setMounts(subject.details(), findings::sensitiveMounts(subject.details(), subject.places));
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_none);
    if (any && m_table->selectedRowsInOrder().isEmpty())
        m_table->selectRow(0); // the worst, where any is sensitive
    explain();
}

void MountsTab::explain()
{
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    const bool any = !rows.isEmpty() && m_model->rowCount() > 0;
    const QString explanation = any ? m_model->explanation(m_sorted->mapToSource(rows.first()).row()) : QString{};
    m_explanation->setText(explanation.isEmpty() ? tr("Nothing that is known to matter on the host.") : explanation);
    m_explanation->setVisible(any);
}

} // namespace bulkhead::ui
