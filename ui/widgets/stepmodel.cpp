// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stepmodel.h"

#include "ui/widgets/datadelegate.h"

#include <QPointer>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

void StepModel::forget()
{
    beginResetModel();
    ++m_round;
    m_steps.clear();
    m_isBusy = false;
    endResetModel();
    Q_EMIT stateChanged();
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return step.command;
    case Qt::ToolTipRole: return visibleText(step.output.isEmpty() ? step.result : step.output);
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(step.command, step.result);
    case ResultRole: return step.result;
    case OutputRole: return step.output;
    case StateRole: return int(step.state);
    case UndoRole: return step.canBeUndone() ? step.undo : QStringList();
    default: return {};
    }
}

int StepModel::begin(const QString &command)
{
    const int row = int(m_steps.size());
    beginInsertRows({}, row, row);
    m_steps.append({command, tr("running…"), {}, State::Running, {}});
    endInsertRows();
    m_isBusy = true;
    Q_EMIT stateChanged();
    return row;
}

void StepModel::finish(int row, State state, const QString &result, const QString &output)
{
    m_steps[row].state = state;
    m_steps[row].result = result;
    m_steps[row].output = output;
    m_isBusy = false;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT stateChanged();
}

void StepModel::fail(int row, const Error &error)
{
    // the row has room for the beginning of a sentence only
    finish(row, State::Failed, error.what, error.detail.isEmpty() ? error.what : error.what + u'\n' + error.detail);
}

void StepModel::setUndo(int row, const QStringList &commands)
{
    m_steps[row].undo = commands;
}

void StepModel::undoAll()
{
    QList<int> rows;
    for (int row = 0; row < m_steps.size(); ++row) {
        if (m_steps[row].canBeUndone())
            rows.append(row);
    }
    undoRows(rows);
}

void StepModel::undoLast()
{
    for (int row = int(m_steps.size()) - 1; row >= 0; --row) {
        if (m_steps[row].canBeUndone())
            return undoRows({row});
    }
}

void StepModel::undoRows(const QList<int> &rows)
{
    if (m_isBusy || rows.isEmpty())
        return;
    m_isBusy = true;
    Q_EMIT stateChanged();
    doUndo(rows);
}

// One step after the other, the last one first: what is taken back is shown as such, and what the kernel refuses stays.
QCoro::Task<> StepModel::doUndo(QList<int> rows)
{
    const QPointer self(this);
    const int ofRound = m_round;
    while (!rows.isEmpty()) {
        const int row = rows.takeLast();
        const auto outcome = co_await takeBack(row);
        if (!self || ofRound != m_round)
            co_return;
        if (!outcome) {
            finish(row, State::Done, tr("could not be taken back: %1").arg(outcome.error().what), outcome.error().detail);
            Q_EMIT hostChanged();
            co_return;
        }
        m_steps[row].undo.clear();
        finish(row, State::Undone, tr("taken back"));
        m_isBusy = !rows.isEmpty();
    }
    Q_EMIT stateChanged();
    Q_EMIT hostChanged();
}

} // namespace bulkhead::ui
