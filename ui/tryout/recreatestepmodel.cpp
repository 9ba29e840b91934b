// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/recreatestepmodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 400; // a whole profile is no table cell

QString shortened(const QString &value)
{
    return value.size() > LongestValue ? value.first(LongestValue) + u'…' : value;
}

} // namespace

void SettingChangeModel::setChanges(const QList<recreate::SettingChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int SettingChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int SettingChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SettingChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const recreate::SettingChange &change = m_changes.at(index.row());
    const QString value = index.column() == SettingColumn  ? change.setting
                          : index.column() == BeforeColumn ? change.before
                                                           : change.after;
    switch (role) {
    case Qt::DisplayRole: return value.isEmpty() ? tr("not set") : shortened(value);
    case CopyRole: return value;
    case KeyRole: return change.setting;
    case Qt::ToolTipRole: return visibleText(value.size() > 4 * LongestValue ? value.first(4 * LongestValue) + u'…' : value);
    default: return {};
    }
}

QVariant SettingChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SettingColumn: return tr("Setting");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    default: return {};
    }
}

void RecreateStepModel::setSteps(const QList<recreate::RecreateStep> &steps)
{
    if (steps.size() == m_steps.size()) { // a step went on: the selection stays
        m_steps = steps;
        if (!steps.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(steps.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

QString RecreateStepModel::commands() const
{
    QStringList lines;
    for (const recreate::RecreateStep &step : m_steps) {
        if (!step.command.isEmpty())
            lines << step.command;
    }
    return lines.join(u'\n');
}

int RecreateStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int RecreateStepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecreateStepModel::data(const QModelIndex &index, int role) const
{
    using recreate::StepState;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const recreate::RecreateStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StepColumn)
            return step.text;
        if (index.column() == CommandColumn) {
            const qsizetype line = step.command.indexOf(u'\n');
            return line < 0 ? step.command : step.command.first(line) + u" …"_s;
        }
        switch (step.state) {
        case StepState::Waiting: return tr("waiting");
        case StepState::Running: return tr("under way");
        case StepState::Done: return step.result.isEmpty() ? tr("done") : step.result;
        case StepState::Failed: return tr("failed: %1").arg(step.result);
        }
        return {};
    case ToneRole:
        if (index.column() != StateColumn || step.state == StepState::Waiting)
            return {};
        return int(step.state == StepState::Failed ? Tone::High : step.state == StepState::Done ? Tone::Ok : Tone::Info);
    case CopyRole: return index.column() == CommandColumn ? QVariant(step.command) : QVariant{};
    case KeyRole: return index.row();
    case Qt::ToolTipRole:
        return index.column() == CommandColumn ? step.command : visibleText(data(index, Qt::DisplayRole).toString());
    default: return {};
    }
}

QVariant RecreateStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn: return tr("Step");
    case StateColumn: return tr("State");
    case CommandColumn: return tr("The same by hand");
    default: return {};
    }
}

} // namespace bulkhead::ui
