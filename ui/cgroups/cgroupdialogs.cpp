// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgroupdialogs.h"

#include "core/host/cgroups/grouplimits.h"
#include "ui/cgroups/cgroupwords.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace agentverbs;
using Action = CgroupChangeWish::Action;
using host::CgroupFact;
using host::CgroupHierarchy;
using host::CgroupNode;
using host::CgroupSetting;
using host::CgroupValue;

namespace {

constexpr std::array AllSettings{CgroupSetting::Cpus, CgroupSetting::Mems, CgroupSetting::MemoryMax, CgroupSetting::PidsMax};
constexpr double Billion = 1e9;

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

QString childPath(const QString &above, const QString &name)
{
    return above.endsWith(u'/') ? above + name : above + u'/' + name;
}

bool hasController(const CgroupHierarchy &hierarchy, CgroupSetting setting)
{
    return hierarchy.controllers.contains(host::controllerOf(setting));
}

// The hierarchy that a setting of the group is in; null where there is none.
const CgroupHierarchy *hierarchyOf(const host::HostFacts &facts, const QString &path, CgroupSetting setting)
{
    for (const CgroupHierarchy &hierarchy : facts.cgroups.hierarchies) {
        const CgroupNode *const node = hasController(hierarchy, setting) ? hierarchy.find(path) : nullptr;
        // version 2: only where the controller is handed down to the group
        if (node && (hierarchy.version == 1 || node->controllers.contains(host::controllerOf(setting))))
            return &hierarchy;
    }
    return nullptr;
}

QString hierarchyTitle(const CgroupHierarchy &hierarchy)
{
    return hierarchy.version == 2 ? CgroupDialog::tr("Version 2, %1").arg(hierarchy.mountPoint)
                                  : CgroupDialog::tr("Version 1: %1, %2").arg(hierarchy.name(), hierarchy.mountPoint);
}

QString listOfHost(const host::HostFacts &facts, CgroupSetting setting)
{
    const CgroupHierarchy *const cpuset = facts.cgroups.withController(u"cpuset");
    const CgroupNode *const root = cpuset ? cpuset->find(u"/"_s) : nullptr;
    if (!root)
        return {};
    return setting == CgroupSetting::Cpus ? (root->effectiveCpus.isEmpty() ? root->cpus : root->effectiveCpus)
                                          : (root->effectiveMems.isEmpty() ? root->mems : root->effectiveMems);
}

} // namespace

Result<QString> cgroupCommand(const CgroupChangeWish &wish, const host::HostFacts &facts)
{
    QList<host::CgroupMount> mounts;
    QStringList available;
    for (const CgroupHierarchy &hierarchy : facts.cgroups.hierarchies) {
        mounts.append({hierarchy.version, hierarchy.version == 1 ? hierarchy.controllers : QStringList(), hierarchy.mountPoint});
        if (hierarchy.mountPoint == wish.mountPoint && hierarchy.version == 2)
            available = hierarchy.controllers;
    }
    return planCgroupChange(wish, mounts, available, facts.memory).transform([](const QList<host::CgroupStep> &steps) {
        QStringList commands;
        for (const host::CgroupStep &step : steps)
            commands.append(step.command());
        return commands.join(" && "_L1);
    });
}

QList<CgroupSetting> settingsOf(const CgroupSubject &subject)
{
    QList<CgroupSetting> settings;
    for (const CgroupSetting setting : AllSettings) {
        if (subject.snapshot->host && subject.path != "/"_L1 && hierarchyOf(*subject.snapshot->host, subject.path, setting))
            settings.append(setting);
    }
    return settings;
}

QString settingNow(const host::HostFacts &facts, const QString &path, CgroupSetting setting)
{
    const CgroupHierarchy *const hierarchy = hierarchyOf(facts, path, setting);
    const CgroupNode *const node = hierarchy ? hierarchy->find(path) : nullptr;
    if (!node)
        return {};
    const auto number = [](const CgroupValue &value) {
        return value.state == CgroupValue::State::NoLimit  ? u"max"_s
               : value.state == CgroupValue::State::Number ? QString::number(value.number)
                                                           : QString();
    };
    switch (setting) {
    case CgroupSetting::Cpus: return node->cpus;
    case CgroupSetting::Mems: return node->mems;
    case CgroupSetting::MemoryMax: return number(node->value(CgroupFact::MemoryMax));
    case CgroupSetting::PidsMax: return number(node->value(CgroupFact::PidsMax));
    }
    Q_UNREACHABLE_RETURN({});
}

CgroupDialog::CgroupDialog(const QString &title, const CgroupSubject &subject, QWidget *parent)
    : AskDialog(title, title, parent)
    , m_subject(subject)
{
}

QComboBox *CgroupDialog::addHierarchies(bool onlyOfGroup, QLatin1StringView controller)
{
    QComboBox *box = addChoice(tr("Hierarchy:"));
    int proposed = -1;
    for (const CgroupHierarchy &hierarchy : facts().cgroups.hierarchies) {
        if (onlyOfGroup && !hierarchy.find(m_subject.path))
            continue;
        box->addItem(hierarchyTitle(hierarchy), hierarchy.mountPoint);
        const bool isShown = hierarchy.name() == m_subject.hierarchy;
        if (isShown || (proposed < 0 && hierarchy.controllers.contains(controller)))
            proposed = box->count() - 1;
    }
    box->setCurrentIndex(std::max(proposed, 0));
    return box;
}

Result<QString> CgroupDialog::commandOf() const
{
    return wish().and_then([this](const CgroupChangeWish &entered) { return cgroupCommand(entered, facts()); });
}

void CgroupDialog::showState()
{
    tell(commandOf(), isFilled());
}

NewGroupDialog::NewGroupDialog(const CgroupSubject &subject, QWidget *parent)
    : CgroupDialog(tr("New group"), subject, parent)
{
    m_hierarchy = addHierarchies(false, "cpuset"_L1);
    m_above = addTextField(tr("Below:"), u"/"_s);
    m_above->setText(subject.path.isEmpty() ? u"/"_s : subject.path);
    m_name = addTextField(tr("Name:"), u"Charlie"_s);
    addRemark(
        tr("In version 1 each hierarchy has a tree of its own: a group is made in one of them. A group for CPUs needs both its "
           "CPUs and its memory nodes before a process can be moved into it."));
    made();
    m_name->setFocus();
}

bool NewGroupDialog::isFilled() const
{
    return !m_name->text().trimmed().isEmpty();
}

Result<CgroupChangeWish> NewGroupDialog::wish() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || name.contains(u'/'))
        return std::unexpected(invalid(tr("A name is expected, without a slash.")));
    CgroupChangeWish wish;
    wish.action = Action::Create;
    wish.mountPoint = m_hierarchy->currentData().toString();
    const QString above = m_above->text().trimmed().isEmpty() ? u"/"_s : m_above->text().trimmed();
    const auto &hierarchies = facts().cgroups.hierarchies;
    const auto hierarchy = std::ranges::find(hierarchies, wish.mountPoint, &CgroupHierarchy::mountPoint);
    const auto checked = host::checkedGroupPath(above);
    if (!checked)
        return std::unexpected(checked.error());
    if (hierarchy != hierarchies.end() && !hierarchy->find(*checked))
        return std::unexpected(invalid(tr("This hierarchy has no group %1.").arg(*checked)));
    wish.path = childPath(*checked, name);
    if (hierarchy != hierarchies.end() && hierarchy->find(wish.path))
        return std::unexpected(invalid(tr("There is a group of that name already.")));
    return wish;
}

QString GroupLimitDialog::titleOf(CgroupSetting setting)
{
    switch (setting) {
    case CgroupSetting::Cpus: return tr("Set CPUs");
    case CgroupSetting::Mems: return tr("Set memory nodes");
    case CgroupSetting::MemoryMax: return tr("Set the memory limit");
    case CgroupSetting::PidsMax: return tr("Set the process limit");
    }
    Q_UNREACHABLE_RETURN({});
}

GroupLimitDialog::GroupLimitDialog(const CgroupSubject &subject, CgroupSetting setting, QWidget *parent)
    : CgroupDialog(titleOf(setting), subject, parent)
    , m_setting(setting)
{
    const QString now = settingNow(facts(), subject.path, setting), ofHost = listOfHost(facts(), setting);
    switch (setting) {
    case CgroupSetting::Cpus:
        m_value = addTextField(tr("CPUs:"), u"0-3"_s);
        addRemark(tr("Numbers and ranges: 0-3, or 0,2. This host has %1.").arg(ofHost));
        break;
    case CgroupSetting::Mems:
        m_value = addTextField(tr("Memory nodes:"), u"0"_s);
        addRemark(tr("Numbers and ranges; on a machine with one memory it is 0. This host has %1.").arg(ofHost));
        break;
    case CgroupSetting::MemoryMax:
        m_value = addTextField(tr("Memory limit:"), u"256M"_s);
        addRemark(tr("An amount such as 256M or 1.5G, a share of the host's memory such as 50 %, or max for no limit."));
        if (facts().memory > 0)
            addRemark(tr("This host has %1.").arg(bytesText(facts().memory)));
        break;
    case CgroupSetting::PidsMax:
        m_value = addTextField(tr("Process limit:"), u"100"_s);
        addRemark(tr("How many processes and threads the group may have, or max for no limit."));
        break;
    }
    m_value->setText(now);
    m_value->selectAll();
    made();
    m_value->setFocus();
}

bool GroupLimitDialog::isFilled() const
{
    return !m_value->text().trimmed().isEmpty();
}

Result<CgroupChangeWish> GroupLimitDialog::wish() const
{
    const CgroupHierarchy *const hierarchy = hierarchyOf(facts(), subject().path, m_setting);
    if (!hierarchy)
        return std::unexpected(invalid(tr("The group is in no hierarchy with that controller.")));
    CgroupChangeWish wish;
    wish.action = Action::Set;
    wish.mountPoint = hierarchy->mountPoint;
    wish.path = subject().path;
    wish.setting = m_setting;
    wish.text = m_value->text().trimmed();
    return wish;
}

MoveProcessDialog::MoveProcessDialog(const CgroupSubject &subject, QWidget *parent)
    : CgroupDialog(tr("Move a process"), subject, parent)
{
    m_hierarchy = addHierarchies(true, "cpuset"_L1);
    m_process = addChoice(tr("Process:"));
    m_process->setEditable(true);
    m_process->setInsertPolicy(QComboBox::NoInsert);
    for (const host::HostProcess &process : facts().processes.processes)
        m_process->addItem(u"%1 %2"_s.arg(process.pid).arg(visibleText(QString::fromUtf8(process.name))), process.pid);
    m_process->completer()->setFilterMode(Qt::MatchContains);
    m_process->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_process->setCurrentIndex(-1);
    m_process->lineEdit()->setPlaceholderText(tr("a number or a name: a shell's own number is in $$"));
    addRemark(tr("Into %1. Its threads go with it; the children that it starts from now on begin there.").arg(subject.path));
    made();
    m_process->setFocus();
}

qint64 MoveProcessDialog::pid() const
{
    return m_process->currentText().trimmed().section(u' ', 0, 0).toLongLong();
}

bool MoveProcessDialog::isFilled() const
{
    return !m_process->currentText().trimmed().isEmpty();
}

Result<CgroupChangeWish> MoveProcessDialog::wish() const
{
    if (pid() <= 0)
        return std::unexpected(invalid(tr("A process's number is expected.")));
    CgroupChangeWish wish;
    wish.action = Action::Move;
    wish.mountPoint = m_hierarchy->currentData().toString();
    wish.path = subject().path;
    wish.pid = pid();
    if (const host::HostProcess *process = facts().processes.find(wish.pid))
        wish.start = process->startTime.value_or(0); // not another one that has its number by then
    return wish;
}

RemoveGroupDialog::RemoveGroupDialog(const CgroupSubject &subject, QWidget *parent)
    : CgroupDialog(tr("Delete the group"), subject, parent)
{
    m_hierarchy = addHierarchies(true, "cpuset"_L1);
    addRemark(tr("The kernel deletes a group only when it has neither processes nor groups below it."));
    if (subject.container)
        addRemark(tr("This group belongs to the container %1.").arg(visibleText(subject.container->summary.name)));
    made();
}

Result<CgroupChangeWish> RemoveGroupDialog::wish() const
{
    CgroupChangeWish wish;
    wish.action = Action::Remove;
    wish.mountPoint = m_hierarchy->currentData().toString();
    wish.path = subject().path;
    return wish;
}

ContainerLimitDialog::ContainerLimitDialog(const snapshot::ContainerPtr &container, quint64 hostMemory, QWidget *parent)
    : AskDialog(tr("Limits of %1").arg(visibleText(container->summary.name)), tr("Change the limits"), parent)
    , m_container(container)
    , m_before(engine::limitsOf(container->rawInspect))
    , m_hostMemory(hostMemory)
{
    const auto bytes = [](const std::optional<qint64> &value) {
        return !value ? tr("unknown") : *value > 0 ? engine::dockerBytes(*value) : tr("no limit");
    };
    const auto number = [](const std::optional<qint64> &value, double divisor) {
        return !value ? tr("unknown") : *value > 0 ? QString::number(double(*value) / divisor) : tr("no limit");
    };
    const auto list = [](const std::optional<QString> &value) {
        return !value ? tr("unknown") : value->isEmpty() ? tr("all of the host") : *value;
    };
    m_memory = addTextField(tr("Memory:"), bytes(m_before.memory));
    m_swap = addTextField(tr("Memory and swap:"), bytes(m_before.memoryAndSwap));
    m_cpuTime = addTextField(tr("CPU time, in CPUs:"), number(m_before.nanoCpus, Billion));
    m_pids = addTextField(tr("Processes:"), number(m_before.pids, 1));
    m_cpus = addTextField(tr("CPUs:"), list(m_before.cpus));
    m_mems = addTextField(tr("Memory nodes:"), list(m_before.mems));
    addRemark(
        tr("What is left empty stays as it is. Memory in units such as 256M, 1.5G or 50 % of the host; processes, and memory and "
           "swap, may be max for no limit."));
    addRemark(tr("The engine wants memory and swap together with a memory limit that is above the one of before."));
    made();
    m_memory->setFocus();
}

Result<ContainerLimitChange> ContainerLimitDialog::change() const
{
    std::optional<Error> problem;
    const auto text = [](const QLineEdit *edit) { return edit->text().trimmed(); };
    const auto take = [&]<typename Value>(const QLineEdit *edit, std::optional<Value> &to, const auto &parse) {
        if (text(edit).isEmpty() || problem)
            return;
        if (const Result<Value> value = parse(text(edit)))
            to = *value;
        else
            problem = value.error();
    };
    const auto number = [](const CgroupValue &value) {
        return value.state == CgroupValue::State::Number ? qint64(value.number) : engine::LimitUpdate::NoLimit;
    };
    const auto bytes = [&](const QString &entered) { return host::parseMemoryLimit(entered, m_hostMemory).transform(number); };
    const auto memory = [&](const QString &entered) {
        return bytes(entered).and_then([](qint64 limit) -> Result<qint64> {
            if (limit == engine::LimitUpdate::NoLimit)
                return std::unexpected(invalid(tr("The engine cannot take a memory limit away.")));
            return limit;
        });
    };
    const auto pids = [&](const QString &entered) {
        return host::parsePidsLimit(entered).transform(number).and_then([](qint64 limit) -> Result<qint64> {
            if (limit == 0)
                return std::unexpected(invalid(tr("The engine takes 0 for “as it is”.")));
            return limit;
        });
    };
    const auto cpuTime = [](const QString &entered) -> Result<qint64> {
        bool isNumber = false;
        const double cpus = QString(entered).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber || !(cpus > 0) || cpus > 8192)
            return std::unexpected(invalid(tr("A number of CPUs is expected, such as 1.5.")));
        return qRound64(cpus * Billion);
    };
    ContainerLimitChange change{m_container->id(), m_container->summary.name, {}, m_before};
    take(m_memory, change.limits.memory, memory);
    take(m_swap, change.limits.memoryAndSwap, bytes);
    take(m_cpuTime, change.limits.nanoCpus, cpuTime);
    take(m_pids, change.limits.pids, pids);
    take(m_cpus, change.limits.cpus, host::parseCpuList);
    take(m_mems, change.limits.mems, host::parseCpuList);
    if (problem)
        return std::unexpected(*problem);
    if (change.limits.isEmpty())
        return std::unexpected(invalid(tr("Nothing is to be changed yet.")));
    return change;
}

void ContainerLimitDialog::showState()
{
    const auto edits = {m_memory, m_swap, m_cpuTime, m_pids, m_cpus, m_mems};
    const bool isFilled = std::ranges::any_of(edits, [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); });
    tell(change().transform([](const ContainerLimitChange &entered) { return limitUpdateCommand(entered.limits, entered.name); }),
         isFilled);
}

} // namespace bulkhead::ui
