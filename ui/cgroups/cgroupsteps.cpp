// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgroupsteps.h"

#include "core/handoff/shellwords.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace agentverbs;
using Action = CgroupChangeWish::Action;

namespace {

QString resultOf(const CgroupChangeWish &wish, const CgroupChangeOutcome &outcome)
{
    const QString now = outcome.readBack.section(u'\n', 0, 0).left(80);
    if (wish.action == Action::Set && !now.isEmpty())
        return CgroupSteps::tr("done; the file reads %1 now").arg(now);
    if (wish.action == Action::Move && !now.isEmpty())
        return CgroupSteps::tr("done; /proc/%1/cgroup tells %2 now").arg(QString::number(wish.pid), now);
    return CgroupSteps::tr("done");
}

QString filesOf(const CgroupChangeWish &wish, const CgroupChangeOutcome &outcome)
{
    QStringList lines;
    for (const CgroupChangeOutcome::Step &step : outcome.steps) {
        const bool isDirectory = wish.action == Action::Create && &step == &outcome.steps.constLast();
        lines.append(isDirectory                     ? CgroupSteps::tr("Made: %1").arg(step.file)
                     : wish.action == Action::Remove ? CgroupSteps::tr("Removed: %1").arg(step.file)
                                                     : CgroupSteps::tr("Written: %1").arg(step.file));
    }
    return lines.join(u'\n');
}

} // namespace

QString limitUpdateCommand(const engine::LimitUpdate &limits, const QString &container)
{
    QStringList words = engine::limitUpdateWords(limits, container);
    for (QString &word : words)
        word = handoff::shellQuoted(word);
    return words.join(u' ');
}

void CgroupSteps::setHands(CgroupHands *hands)
{
    if (m_hands == hands)
        return;
    m_hands = hands;
    m_undo.clear();
    forget();
}

void CgroupSteps::change(const CgroupChangeWish &wish, const QString &command)
{
    if (m_hands && !isBusy())
        doChange(wish, begin(command));
}

QCoro::Task<> CgroupSteps::doChange(CgroupChangeWish wish, int row)
{
    const QPointer self(this);
    const int ofRound = round();
    const auto outcome = co_await m_hands->change(wish);
    if (!self || ofRound != round())
        co_return;
    if (!outcome) {
        fail(row, outcome.error());
        co_return;
    }
    keepUndo(row, outcome->undo);
    finish(row, State::Done, resultOf(wish, *outcome), filesOf(wish, *outcome));
    if (wish.action == Action::Create)
        Q_EMIT groupMade(wish.path);
    Q_EMIT hostChanged();
}

void CgroupSteps::update(const ContainerLimitChange &change)
{
    if (m_hands && !isBusy())
        doUpdate(change, begin(limitUpdateCommand(change.limits, change.name)));
}

QCoro::Task<> CgroupSteps::doUpdate(ContainerLimitChange change, int row)
{
    const QPointer self(this);
    const int ofRound = round();
    const auto warnings = co_await m_hands->update(change.id, change.limits);
    if (!self || ofRound != round())
        co_return;
    if (!warnings) {
        fail(row, {warnings.error().kind, warnings.error().what, {}}); // its detail is the same once more, as JSON
        co_return;
    }
    QStringList lines;
    for (const QString &warning : *warnings)
        lines.append(tr("The engine warns: %1").arg(warning));
    if (const auto undo = engine::limitUndo(change.limits, change.before)) {
        m_undo[row] = ContainerLimitChange{change.id, change.name, *undo, change.limits};
        setUndo(row, {limitUpdateCommand(*undo, change.name)});
    } else {
        lines.append(tr("The engine cannot take this back: a container keeps a limit of memory or CPUs once it has one."));
    }
    finish(row, State::Done, tr("done"), lines.join(u'\n'));
    Q_EMIT hostChanged();
}

void CgroupSteps::keepUndo(int row, const QList<CgroupChangeOutcome::Undo> &undo)
{
    m_undo[row] = undo;
    QStringList commands;
    for (const CgroupChangeOutcome::Undo &one : undo)
        commands.append(one.command);
    setUndo(row, commands);
}

QCoro::Task<Result<>> CgroupSteps::takeBack(int row)
{
    const QPointer self(this);
    const int ofRound = round();
    if (!m_hands)
        co_return std::unexpected(Error{ErrorKind::Cancelled, tr("The host was closed."), {}});
    const Undo undo = m_undo.value(row);
    if (const auto *limits = std::get_if<ContainerLimitChange>(&undo)) {
        const auto warnings = co_await m_hands->update(limits->id, limits->limits);
        co_return warnings.transform([](const QStringList &) {});
    }
    auto left = std::get<QList<CgroupChangeOutcome::Undo>>(undo);
    while (!left.isEmpty()) {
        const CgroupChangeWish wish = left.constFirst().wish;
        const auto outcome = co_await m_hands->change(wish);
        if (!self || ofRound != round())
            co_return Result<>();
        // a process that has ended, a group that somebody removed: gone already
        const bool isGone = !outcome && outcome.error().kind == ErrorKind::NotFound && wish.action != Action::Create;
        if (!outcome && !isGone)
            co_return std::unexpected(outcome.error());
        left.removeFirst();
        keepUndo(row, left);
    }
    co_return Result<>();
}

} // namespace bulkhead::ui
