// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networksteps.h"

#include "core/network/ipvalues.h"
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
    m_hands = hands;
    m_undo.clear();
    forget();
}

void NetworkSteps::change(const NetworkChange &change)
{
    if (m_hands && !isBusy())
        doChange(change, begin(commandLine(commandWords(change))));
}

QCoro::Task<> NetworkSteps::doChange(NetworkChange change, int row)
{
    const QPointer self(this);
    const int ofRound = round();
    const auto outcome = co_await m_hands->change(change);
    if (!self || ofRound != round())
        co_return;
    if (!outcome) {
        fail(row, outcome.error());
        co_return;
    }
    keepUndo(row, outcome->undo);
    finish(row, State::Done, tr("done"));
    Q_EMIT hostChanged();
}

void NetworkSteps::ping(const PingRequest &request)
{
    if (m_hands && !isBusy())
        doPing(request,
               begin(commandLine(wordsIn(request.where, {u"ping"_s, u"-c"_s, QString::number(request.count), request.address}))));
}

QCoro::Task<> NetworkSteps::doPing(PingRequest request, int row)
{
    const QPointer self(this);
    const int ofRound = round();
    const auto report = co_await m_hands->ping(request);
    if (!self || ofRound != round())
        co_return;
    if (report)
        finish(row, report->milliseconds.isEmpty() ? State::Failed : State::Done, pingText(*report));
    else
        fail(row, report.error());
}

void NetworkSteps::run(const InsideRequest &request)
{
    if (m_hands && !isBusy())
        doRun(request, begin(commandLine(insideWords(request))));
}

QCoro::Task<> NetworkSteps::doRun(InsideRequest request, int row)
{
    const QPointer self(this);
    const int ofRound = round();
    const auto outcome = co_await m_hands->run(request);
    if (!self || ofRound != round())
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

void NetworkSteps::keepUndo(int row, const QList<NetworkChange> &undo)
{
    m_undo[row] = undo;
    QStringList commands;
    for (const NetworkChange &change : undo)
        commands.prepend(commandLine(commandWords(change))); // the last one first
    setUndo(row, commands);
}

QCoro::Task<Result<>> NetworkSteps::takeBack(int row)
{
    const QPointer self(this);
    const int ofRound = round();
    if (!m_hands)
        co_return std::unexpected(Error{ErrorKind::Cancelled, tr("The host was closed."), {}});
    const auto outcome = co_await m_hands->undo(m_undo.value(row));
    if (!self || ofRound != round())
        co_return Result<>();
    if (!outcome)
        co_return std::unexpected(outcome.error());
    keepUndo(row, outcome->left);
    if (outcome->error)
        co_return std::unexpected(*outcome->error);
    co_return Result<>();
}

} // namespace bulkhead::ui
