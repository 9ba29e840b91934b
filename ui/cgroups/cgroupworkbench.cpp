// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgroupworkbench.h"

#include "ui/widgets/datadelegate.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using agentverbs::CgroupChangeWish;
using host::CgroupSetting;

CgroupWorkbench::CgroupWorkbench(QWidget *parent)
    : CgroupWorkbench(new CgroupSteps, parent)
{
}

CgroupWorkbench::CgroupWorkbench(CgroupSteps *steps, QWidget *parent)
    : StepBench(steps, tr("Changes to the control groups"), parent)
    , m_steps(steps)
{
    setNoWay(tr("Control groups cannot be changed here."), tr("Changes are made by the agent on a live host."));
    addTools();
    followLock();
}

void CgroupWorkbench::addTools()
{
    m_new = addTool(tr("&New group"), u"list-add"_s);
    connect(m_new, &QToolButton::clicked, this, [this] { ask(new NewGroupDialog(m_subject, this)); });
    m_set = addTool(tr("&Set"), u"configure"_s);
    auto *menu = new QMenu(m_set);
    for (const CgroupSetting setting :
         {CgroupSetting::Cpus, CgroupSetting::Mems, CgroupSetting::MemoryMax, CgroupSetting::PidsMax}) {
        m_settings.append(menu->addAction(GroupLimitDialog::titleOf(setting) + u'…'));
        connect(m_settings.constLast(), &QAction::triggered, this,
                [this, setting] { ask(new GroupLimitDialog(m_subject, setting, this)); });
    }
    menu->addSeparator();
    m_container = menu->addAction(tr("Limits of the container…"), this, [this] { askForContainerLimits(m_subject.container); });
    m_set->setMenu(menu);
    m_move = addTool(tr("&Move in"), u"go-next"_s);
    m_move->setToolTip(tr("Move a process into the group"));
    connect(m_move, &QToolButton::clicked, this, [this] { ask(new MoveProcessDialog(m_subject, this)); });
    m_remove = addTool(tr("&Delete"), u"list-remove"_s);
    connect(m_remove, &QToolButton::clicked, this, [this] { ask(new RemoveGroupDialog(m_subject, this)); });
}

void CgroupWorkbench::setHands(CgroupHands *hands)
{
    if (m_steps->hands())
        disconnect(m_steps->hands(), nullptr, this, nullptr);
    m_steps->setHands(hands);
    if (hands)
        connect(hands, &CgroupHands::stateChanged, this, &CgroupWorkbench::followLock);
    followLock();
}

void CgroupWorkbench::setSubject(const CgroupSubject &subject)
{
    m_subject = subject;
    toolsChanged();
}

void CgroupWorkbench::ask(CgroupDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto wish = dialog->wish())
            m_steps->change(*wish, dialog->command());
    });
    dialog->open();
}

void CgroupWorkbench::askForContainerLimits(const snapshot::ContainerPtr &container)
{
    if (!isReady() || !container)
        return;
    auto *dialog = new ContainerLimitDialog(container, m_subject.snapshot->host ? m_subject.snapshot->host->memory : 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto change = dialog->change())
            m_steps->update(*change);
    });
    dialog->open();
}

void CgroupWorkbench::followLock()
{
    const CgroupHands *hands = m_steps->hands();
    setLock(!hands ? Lock::NoWay : hands->isUnlocked() ? Lock::Unlocked : Lock::Locked);
}

void CgroupWorkbench::toolsChanged()
{
    if (!m_remove)
        return;
    const bool isHostKnown = m_subject.snapshot->host != nullptr;
    const bool isGroup = isHostKnown && !m_subject.path.isEmpty();
    const bool isRoot = m_subject.path == "/"_L1;
    const QList<CgroupSetting> settings = settingsOf(m_subject);
    for (qsizetype i = 0; i < m_settings.size(); ++i)
        m_settings[i]->setEnabled(settings.contains(CgroupSetting(i)));
    m_container->setEnabled(m_subject.container != nullptr);
    m_container->setText(m_subject.container ? tr("Limits of %1…").arg(visibleText(m_subject.container->summary.name))
                                             : tr("Limits of the container…"));
    m_new->setEnabled(isReady() && isHostKnown);
    m_set->setEnabled(isReady() && (!settings.isEmpty() || m_subject.container));
    m_set->setToolTip(m_set->isEnabled() || !isReady() ? QString()
                      : isRoot                         ? tr("The root group has no limits.")
                               : tr("The selected group has no controller of CPUs, memory or processes."));
    m_move->setEnabled(isReady() && isGroup);
    m_remove->setEnabled(isReady() && isGroup && !isRoot);
}

} // namespace bulkhead::ui
