// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/probestepmodel.h"

#include "ui/connection/proberemedy.h"
#include "ui/widgets/theme.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::ProbeStep;

namespace {

struct ProbeLook {
    QString iconName;
    Tone tone = Tone::Unknown;
};

ProbeLook lookOfStep(const ProbeStep &step, engine::Transport transport)
{
    switch (step.state) {
    case ProbeStep::State::Waiting: break;
    case ProbeStep::State::Running: return {u"view-refresh"_s, Tone::Info};
    case ProbeStep::State::Passed: return {Theme::toneIconName(Tone::Ok), Tone::Ok};
    case ProbeStep::State::Failed: return {Theme::toneIconName(Tone::High), Tone::High};
    case ProbeStep::State::Skipped:
        if (step.kind == ProbeStep::Kind::Tls && transport == engine::Transport::Tcp)
            return {Theme::toneIconName(Tone::Critical), Tone::Critical};
        return {u"media-skip-forward"_s, Tone::Unknown};
    }
    return {u"chronometer"_s, Tone::Unknown};
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
    const bool isApiVersion = step.kind == ProbeStep::Kind::Ping && !step.outcome.isEmpty();
    const QString outcome = step.error     ? step.error->what.simplified()
                            : isApiVersion ? tr("API %1").arg(step.outcome)
                                           : step.outcome;
    const ProbeLook look = lookOfStep(step, m_transport);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case StepColumn: return probeStepName(step.kind, m_transport);
        case StateColumn: return probeStateWord(step, m_transport);
        case OutcomeColumn: return outcome;
        default: return {};
        }
    case Qt::DecorationRole: return index.column() == StateColumn ? Theme::icon(look.iconName, look.tone) : QVariant();
    case Qt::ForegroundRole: return index.column() == StateColumn ? Theme::instance().foreground(look.tone) : QVariant();
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
