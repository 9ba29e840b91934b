// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgroupdetail.h"

#include "ui/cgroups/groupfactmodel.h"
#include "ui/cgroups/groupprocessmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

CgroupDetail::CgroupDetail(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Control group"));
    m_title = new QLabel(this);
    m_title->setFont(Theme::instance().heading());
    m_path = new ElidedLine(this); // of a container's group there is no place to break the line at
    m_path->setElideMode(Qt::ElideMiddle);
    m_groups = new QLabel(this);
    m_groups->setMargin(metrics::Inside);
    for (QLabel *label : {m_title, m_groups}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_facts = new GroupFactModel(this);
    auto *facts = new DataTable(tr("Limits and use"), this);
    facts->setModel(m_facts);
    facts->setColumns({{.key = u"fact"_s, .width = 152},
                       {.key = u"kernel"_s, .width = 112},
                       {.key = u"engine"_s, .width = 96},
                       {.key = u"file"_s, .width = 320, .elide = Qt::ElideMiddle, .monospace = true}});
    facts->setSortingEnabled(false); // limits first, then use
    m_processes = new GroupProcessModel(this);
    m_sortedProcesses = new DataSortProxy(this);
    m_sortedProcesses->setSourceModel(m_processes);
    m_processTable = new DataTable(tr("Processes in the group"), this);
    m_processTable->setModel(m_sortedProcesses);
    m_processTable->setColumns(
        {{.key = u"pid"_s, .width = 80, .monospace = true}, {.key = u"name"_s, .width = 160}, {.key = u"user"_s, .width = 80}});
    for (DataTable *table : {facts, m_processTable})
        connect(table, &DataTable::copied, this, &CgroupDetail::notice);
    connect(m_processTable, &DataTable::selectionMoved, this, &CgroupDetail::showProcess);

    auto *processes = new QWidget(this);
    auto *processColumn = new QVBoxLayout(processes);
    processColumn->setContentsMargins(0, 0, 0, 0);
    processColumn->addWidget(m_processTable, 1);
    processColumn->addWidget(m_groups);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(facts, tr("Limits and Use"));
    m_tabs->addTab(processes, tr("Processes"));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Inside);
    words->addWidget(m_title);
    words->addWidget(m_path);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_tabs, 1);
    column->addStretch(); // while the tabs are hidden
    m_tabs->hide();
    m_title->setText(tr("No group is selected."));
}

void CgroupDetail::showGroup(const CgroupTreeModel &tree, const QModelIndex &index, const QString &hierarchy)
{
    const host::CgroupNode *const node = tree.nodeAt(index);
    m_tabs->setVisible(node != nullptr);
    if (!node) {
        m_title->setText(tr("No group is selected."));
        m_path->setFont(font());
        m_path->setText(tr("Select one to see its limits, its use and its processes."));
        m_facts->setRows({});
        m_processes->setMembers({});
        return;
    }
    const snapshot::HostSnapshot &snapshot = *tree.view().snapshot;
    m_title->setText(index.siblingAtColumn(CgroupTreeModel::Group).data().toString());
    m_path->setFont(Theme::instance().monospace());
    m_path->setText(node->path);
    const snapshot::ContainerPtr container = tree.isContainerRoot(index) ? snapshot.container(tree.containerAt(index)) : nullptr;
    m_facts->setRows(groupFacts(snapshot.host->cgroups, *node, container));
    m_processes->setMembers(processesInGroup(snapshot.host->processes, node->path, hierarchy));
    showProcess();
}

void CgroupDetail::showProcess()
{
    const QModelIndex current = m_sortedProcesses->mapToSource(m_processTable->currentIndex());
    m_groups->setFont(current.isValid() ? Theme::instance().monospace() : font());
    m_groups->setText(current.isValid() ? m_processes->member(current.row()).groups
                                        : tr("Select a process to see its /proc/PID/cgroup."));
}

} // namespace bulkhead::ui
