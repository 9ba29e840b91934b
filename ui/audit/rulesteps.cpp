// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/rulesteps.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList commandsOf(const RuleSteps::Change &change)
{
    QStringList commands;
    for (const audit::AuditRule &rule : change.unload)
        commands << unloadCommand(rule);
    for (const audit::AuditRule &rule : change.load)
        commands << loadCommand(rule);
    if (change.enable)
        commands << (*change.enable ? u"auditctl -e 1"_s : u"auditctl -e 0"_s);
    return commands;
}

} // namespace

QString loadCommand(const audit::AuditRule &rule)
{
    return u"auditctl "_s + audit::ruleText(rule);
}

QString unloadCommand(const audit::AuditRule &rule)
{
    QString text = audit::ruleText(rule);
    if (text.startsWith("-w "_L1))
        text.replace(0, 2, u"-W"_s);
    else if (text.startsWith("-a "_L1))
        text.replace(0, 2, u"-d"_s);
    return u"auditctl "_s + text;
}

void RuleSteps::setHands(AuditHands *hands)
{
    if (m_hands == hands)
        return;
    m_hands = hands;
    m_undo.clear();
    forget();
}

void RuleSteps::change(const Change &change)
{
    if (m_hands && !isBusy() && change != Change())
        doChange(change, begin(commandsOf(change).join(u" && "_s)));
}

QCoro::Task<> RuleSteps::doChange(Change change, int row)
{
    const QPointer self(this);
    const int ofRound = round();
    Result<> done;
    if (!change.unload.isEmpty())
        done = co_await m_hands->unload(change.unload);
    if (!self || ofRound != round())
        co_return;
    if (!done) {
        fail(row, done.error());
        co_return;
    }
    if (!change.load.isEmpty())
        done = co_await m_hands->load(change.load);
    if (!self || ofRound != round())
        co_return;
    if (!done) {
        if (!change.unload.isEmpty()) { // what was there comes back: a rule that is changed is not lost
            const auto back = co_await m_hands->load(change.unload);
            if (!self || ofRound != round())
                co_return;
            Q_UNUSED(back)
        }
        fail(row, done.error());
        Q_EMIT hostChanged();
        co_return;
    }
    if (change.enable)
        done = co_await m_hands->enable(*change.enable);
    if (!self || ofRound != round())
        co_return;
    if (!done) {
        fail(row, done.error());
        co_return;
    }
    m_undo[row] = {.unload = change.load, .load = change.unload};
    if (change.enable)
        m_undo[row].enable = !*change.enable;
    setUndo(row, commandsOf(m_undo[row]));
    finish(row, State::Done, tr("done"));
    Q_EMIT hostChanged();
}

void RuleSteps::save(const QString &name, const QList<audit::AuditRule> &rules)
{
    if (m_hands && !isBusy())
        doSave(name, rules, begin(u"install -m 0640 /dev/stdin /etc/audit/rules.d/%1.rules"_s.arg(name)));
}

QCoro::Task<> RuleSteps::doSave(QString name, QList<audit::AuditRule> rules, int row)
{
    const QPointer self(this);
    const int ofRound = round();
    const auto file = co_await m_hands->save(name, rules);
    if (!self || ofRound != round())
        co_return;
    if (!file) {
        fail(row, file.error());
        co_return;
    }
    finish(row, State::Done, tr("wrote %n rule(s) to %1", nullptr, int(rules.size())).arg(*file),
           tr("They are loaded at the next boot, or by augenrules --load.") + u'\n' + audit::rulesText(rules));
}

QCoro::Task<Result<>> RuleSteps::takeBack(int row)
{
    if (!m_hands)
        co_return std::unexpected(Error{ErrorKind::Cancelled, tr("The host was closed."), {}});
    const Change undo = m_undo.value(row);
    const QPointer hands = m_hands;
    if (!undo.unload.isEmpty()) {
        const auto done = co_await hands->unload(undo.unload);
        // who took it away already has done the same
        if (!done && done.error().kind != ErrorKind::NotFound)
            co_return done;
    }
    if (!undo.load.isEmpty() && hands) {
        const auto done = co_await hands->load(undo.load);
        if (!done)
            co_return done;
    }
    if (undo.enable && hands)
        co_return co_await hands->enable(*undo.enable);
    co_return Result<>();
}

} // namespace bulkhead::ui
