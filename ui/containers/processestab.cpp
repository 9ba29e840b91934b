// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/processestab.h"

#include "ui/containers/processtablemodel.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/processgroups.h"
#include "ui/widgets/states.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

ProcessesTab::ProcessesTab(QWidget *parent)
    : InspectorTab(parent)
{
    m_note = new Banner(this);
    m_note->hide();
    m_state = new StateView(this);
    m_model = new ProcessTableModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_model);
    m_table = new DataTable(tr("Processes of the container"), this);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"pid"_s, .width = 60, .monospace = true},
                         {.key = u"parent"_s, .width = 64, .shown = false, .monospace = true},
                         {.key = u"user"_s, .width = 60},
                         {.key = u"capabilities"_s, .width = 88},
                         {.key = u"command"_s, .width = 128, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"no-new-privileges"_s, .width = 120},
                         {.key = u"seccomp"_s, .width = 80},
                         {.key = u"label"_s, .width = 140, .shown = false, .elide = Qt::ElideMiddle}});
    m_table->setSettingsGroup(u"containers/inspector/processes"_s);
    connect(m_table, &DataTable::copied, this, &InspectorTab::notice);
    connect(m_table, &DataTable::selectionMoved, this, &ProcessesTab::showProcess);
    m_groups = new ProcessGroups(this);
    connect(m_groups, &ProcessGroups::groupRequested, this, &ProcessesTab::groupRequested);
    m_table->addAction(m_groups->openGroupAction());

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    column->addWidget(m_groups);
}

// Of the host's facts: what is read of one container alone has no groups. The same process, by the time it started.
void ProcessesTab::showProcess()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    if (!current.isValid() || !m_snapshot) {
        m_groups->showNothing(tr("Select a process to see its /proc/PID/cgroup."));
        return;
    }
    const host::ProcessFacts &wanted = m_model->process(current.row());
    const host::HostProcess *const process = m_snapshot->host ? m_snapshot->host->processes.find(wanted.pid) : nullptr;
    const bool isSame = process && (!wanted.startTime || wanted.startTime == process->startTime);
    const QByteArray groups = isSame ? m_snapshot->host->processes.cgroupOf(*process) : QByteArray();
    if (!groups.isEmpty())
        m_groups->showProcess(groups);
    else if (!m_snapshot->host && m_snapshot->hostReason)
        m_groups->showNothing(tr("Its /proc/PID/cgroup is not known: %1").arg(m_snapshot->hostReason->what));
    else
        m_groups->showNothing(tr("Its /proc/PID/cgroup is not known."));
}

void ProcessesTab::showNothing(const snapshot::ContainerEntry &container)
{
    if (!container.isRunning())
        m_state->show(u"media-playback-stop"_s, tr("The container is not running."), tr("It has no processes."));
    else if (container.processes.reason) {
        const ErrorText text = errorText(*container.processes.reason);
        m_state->show(u"dialog-warning"_s, tr("Its processes are not known."), text.sentence + u' ' + text.remedy, {},
                      text.technical);
    } else
        m_state->show(u"view-process-system"_s, tr("Its processes have not been looked at yet."), {});
}

void ProcessesTab::showSubject(const InspectorSubject &subject)
{
    const snapshot::ContainerEntry &container = *subject.container;
    // an observation from before a restart names processes that are gone
    const bool known = findings::firstProcessSeen(container) != nullptr;
    m_snapshot = subject.snapshot;
    m_model->setProcesses(known ? container.processes.processes : QList<host::ProcessFacts>{});
    m_stack->setCurrentWidget(known ? static_cast<QWidget *>(m_table) : m_state);
    m_note->hide();
    if (!known)
        showNothing(container);
    else if (container.processes.reason)
        m_note->show(Tone::Unknown, tr("Not everything is known: %1").arg(errorText(*container.processes.reason).sentence), {},
                     container.processes.reason->what);
    else if (container.processes.truncated)
        m_note->show(Tone::Unknown, tr("Some processes ended while they were read, or could not be read."));
    if (known && (container.processes.reason || container.processes.truncated))
        m_note->setVisible(true);
    m_groups->setVisible(known);
    showProcess();
}

} // namespace bulkhead::ui
