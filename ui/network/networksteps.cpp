// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networksteps.h"

#include "core/network/ipvalues.h"
#include "ui/widgets/datadelegate.h"

#include <QLocale>

#include <numeric>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

QString pingText(const PingReport &report)
{
    if (!report.refusal.isEmpty())
        return NetworkSteps::tr("could not be sent: %1").arg(report.refusal);
    if (report.milliseconds.isEmpty())
        return NetworkSteps::tr("nobody answered %n request(s)", nullptr, report.sent);
    const double sum = std::accumulate(report.milliseconds.begin(), report.milliseconds.end(), 0.0);
    return NetworkSteps::tr("%1 of %2 answered, %3 ms on average")
        .arg(report.milliseconds.size())
        .arg(report.sent)
        .arg(QLocale().toString(sum / double(report.milliseconds.size()), 'f', 2));
}

void NetworkSteps::setHands(NetworkHands *hands)
{
    if (m_hands == hands)
        return;
    beginResetModel();
    ++m_host;
    m_hands = hands;
    m_steps.clear();
    m_isBusy = false;
    endResetModel();
    Q_EMIT stateChanged();
}

int NetworkSteps::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant NetworkSteps::data(const QModelIndex &index, int role) const
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
    default: return {};
    }
}

int NetworkSteps::begin(const QString &command)
{
    const int row = int(m_steps.size());
    beginInsertRows({}, row, row);
    m_steps.append({command, tr("running…"), {}, State::Running, {}});
    endInsertRows();
    m_isBusy = true;
    Q_EMIT stateChanged();
    return row;
}

void NetworkSteps::finish(int row, State state, const QString &result, const QString &output)
{
    m_steps[row].state = state;
    m_steps[row].result = result;
    m_steps[row].output = output;
    m_isBusy = false;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT stateChanged();
}

void NetworkSteps::fail(int row, const Error &error)
{
    finish(row, State::Failed, error.what, error.detail);
}

void NetworkSteps::change(const NetworkChange &change)
{
    if (m_hands && !m_isBusy)
        doChange(change, begin(commandLine(commandWords(change))));
}

QCoro::Task<> NetworkSteps::doChange(NetworkChange change, int row)
{
    const QPointer self(this);
    const int host = m_host;
    const auto outcome = co_await m_hands->change(change);
    if (!self || host != m_host)
        co_return;
    if (!outcome) {
        fail(row, outcome.error());
        co_return;
    }
    m_steps[row].undo = outcome->undo;
    finish(row, State::Done, tr("done"));
    Q_EMIT networksChanged();
}

void NetworkSteps::ping(const PingRequest &request)
{
    if (m_hands && !m_isBusy)
        doPing(request,
               begin(commandLine(wordsIn(request.where, {u"ping"_s, u"-c"_s, QString::number(request.count), request.address}))));
}

QCoro::Task<> NetworkSteps::doPing(PingRequest request, int row)
{
    const QPointer self(this);
    const int host = m_host;
    const auto report = co_await m_hands->ping(request);
    if (!self || host != m_host)
        co_return;
    if (report)
        finish(row, report->milliseconds.isEmpty() ? State::Failed : State::Done, pingText(*report));
    else
        fail(row, report.error());
}

void NetworkSteps::run(const InsideRequest &request)
{
    if (m_hands && !m_isBusy)
        doRun(request, begin(commandLine(insideWords(request))));
}

QCoro::Task<> NetworkSteps::doRun(InsideRequest request, int row)
{
    const QPointer self(this);
    const int host = m_host;
    const auto outcome = co_await m_hands->run(request);
    if (!self || host != m_host)
        co_return;
    if (!outcome) {
        fail(row, outcome.error());
        co_return;
    }
    QString result = tr("ended with %1").arg(outcome->exitCode);
    if (outcome->timedOut)
        result = tr("ended by us: it took too long");
    else if (outcome->truncated)
        result = tr("ended by us: it wrote too much");
    const bool isGood = outcome->exitCode == 0 && !outcome->timedOut && !outcome->truncated;
    finish(row, isGood ? State::Done : State::Failed, result, QString::fromUtf8(outcome->output + outcome->errorOutput));
}

void NetworkSteps::undoAll()
{
    QList<int> rows;
    for (int row = 0; row < m_steps.size(); ++row) {
        if (m_steps[row].canBeUndone())
            rows.append(row);
    }
    undoRows(rows);
}

void NetworkSteps::undoLast()
{
    for (int row = int(m_steps.size()) - 1; row >= 0; --row) {
        if (m_steps[row].canBeUndone())
            return undoRows({row});
    }
}

void NetworkSteps::undoRows(const QList<int> &rows)
{
    if (!m_hands || m_isBusy || rows.isEmpty())
        return;
    m_isBusy = true;
    Q_EMIT stateChanged();
    doUndo(rows);
}

// One step after the other, the last one first: what is taken back is shown as such, and what the kernel refuses stays.
QCoro::Task<> NetworkSteps::doUndo(QList<int> rows)
{
    const QPointer self(this);
    const int host = m_host;
    while (!rows.isEmpty()) {
        const int row = rows.takeLast();
        const auto outcome = co_await m_hands->undo(m_steps[row].undo);
        if (!self || host != m_host)
            co_return;
        const auto error = outcome ? outcome->error : std::optional(outcome.error());
        if (error) {
            if (outcome)
                m_steps[row].undo = outcome->left;
            finish(row, State::Done, tr("could not be taken back: %1").arg(error->what), error->detail);
            Q_EMIT networksChanged();
            co_return;
        }
        m_steps[row].undo.clear();
        finish(row, State::Undone, tr("taken back"));
        m_isBusy = !rows.isEmpty();
    }
    Q_EMIT stateChanged();
    Q_EMIT networksChanged();
}

} // namespace bulkhead::ui
