// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/probestepmodel.h"

#include "ui/connection/proberemedy.h"
#include "ui/widgets/theme.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::ProbeStep;

namespace {

QString probeIconName(ProbeStep::State state)
{
    switch (state) {
    case ProbeStep::State::Waiting: return u"state-pause"_s;
    case ProbeStep::State::Running: return u"state-sync"_s;
    case ProbeStep::State::Passed: return u"state-ok"_s;
    case ProbeStep::State::Failed: return u"state-error"_s;
    case ProbeStep::State::Skipped: return u"state-offline"_s;
    }
    return {};
}

Tone probeTone(ProbeStep::State state)
{
    switch (state) {
    case ProbeStep::State::Passed: return Tone::Ok;
    case ProbeStep::State::Failed: return Tone::High;
    case ProbeStep::State::Running: return Tone::Info;
    default: return Tone::Unknown;
    }
}

} // namespace

void ProbeStepModel::setSteps(const QList<ProbeStep> &steps, engine::Transport transport)
{
    beginResetModel();
    m_steps = steps;
    m_transport = transport;
    endResetModel();
}

void ProbeStepModel::setStep(int row, const ProbeStep &step)
{
    if (row < 0 || row >= m_steps.size())
        return;
    m_steps[row] = step;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ProbeStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int ProbeStepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProbeStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProbeStep &step = m_steps.at(index.row());
    const QString outcome = step.error ? step.error->what.simplified() : step.outcome;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case StepColumn: return probeStepName(step.kind, m_transport);
        case StateColumn: return probeStateWord(step, m_transport);
        case OutcomeColumn: return outcome;
        default: return {};
        }
    case Qt::DecorationRole:
        return index.column() == StateColumn ? Theme::icon(probeIconName(step.state), probeTone(step.state)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == StateColumn ? Theme::instance().foreground(probeTone(step.state)) : QVariant();
    case Qt::ToolTipRole: return index.column() == OutcomeColumn && !outcome.isEmpty() ? outcome.toHtmlEscaped() : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == StepColumn
                   ? u"%1: %2"_s.arg(probeStepName(step.kind, m_transport), probeStateWord(step, m_transport))
                   : QVariant();
    default: return {};
    }
}

QVariant ProbeStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case StepColumn: return tr("Step");
    case StateColumn: return tr("State");
    case OutcomeColumn: return tr("Outcome");
    default: return {};
    }
}

} // namespace bulkhead::ui
