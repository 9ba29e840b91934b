// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/rulebench.h"

#include "ui/audit/ruledialogs.h"
#include "ui/widgets/datadelegate.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

RuleBench::RuleBench(QWidget *parent)
    : RuleBench(new RuleSteps, parent)
{
}

RuleBench::RuleBench(RuleSteps *steps, QWidget *parent)
    : StepBench(steps, tr("Changes to the audit rules"), parent)
    , m_steps(steps)
{
    addTools();
    followLock();
}

void RuleBench::addTools()
{
    m_watch = addTool(tr("&Watch"), u"list-add"_s);
    m_watch->setToolTip(tr("Watch a file or directory"));
    connect(m_watch, &QToolButton::clicked, this, [this] { askForWatch({}, {}); });
    m_calls = addTool(tr("&Calls"), u"list-add"_s);
    m_calls->setToolTip(tr("Log system calls"));
    connect(m_calls, &QToolButton::clicked, this, [this] { askForCalls({}, {}); });
    m_preset = addTool(tr("&Preset"), u"bookmarks"_s);
    m_preset->setToolTip(tr("Load rules for a purpose"));
    m_presetMenu = new QMenu(m_preset);
    m_presetMenu->setToolTipsVisible(true);
    connect(m_presetMenu, &QMenu::aboutToShow, this, &RuleBench::fillPresets);
    m_preset->setMenu(m_presetMenu);
    m_more = addTool(tr("&More"), u"configure"_s);
    auto *menu = new QMenu(m_more);
    m_edit = menu->addAction(Theme::icon(u"document-edit"_s), tr("Change the selected rule…"), this, &RuleBench::edit);
    m_remove = menu->addAction(Theme::icon(u"list-remove"_s), tr("Unload the selected rules…"), this, &RuleBench::remove);
    menu->addSeparator();
    m_save = menu->addAction(Theme::icon(u"document-save"_s), tr("Keep the rules for the next boot…"), this, &RuleBench::save);
    m_more->setMenu(menu);
}

void RuleBench::setHands(AuditHands *hands)
{
    if (m_steps->hands())
        disconnect(m_steps->hands(), nullptr, this, nullptr);
    m_steps->setHands(hands);
    if (hands)
        connect(hands, &AuditHands::stateChanged, this, &RuleBench::followLock);
    followLock();
}

void RuleBench::setRules(const QList<audit::AuditRule> &rules, bool isImmutable)
{
    m_rules = rules;
    if (std::exchange(m_isImmutable, isImmutable) != isImmutable)
        followLock();
    toolsChanged();
}

void RuleBench::setSelected(const QList<audit::AuditRule> &rules)
{
    m_selected = rules;
    toolsChanged();
}

void RuleBench::followLock()
{
    const AuditHands *hands = m_steps->hands();
    if (m_isImmutable)
        setNoWay(tr("The audit rules are locked until the next boot."),
                 tr("They were loaded with -e 2: the kernel takes no change any more, from nobody. Change the files in "
                    "/etc/audit/rules.d "
                    "and boot anew."));
    else
        setNoWay(tr("Audit rules cannot be changed here."), tr("Changes are made by the agent on a live host."));
    setLock(!hands || m_isImmutable ? Lock::NoWay : hands->isUnlocked() ? Lock::Unlocked : Lock::Locked);
}

void RuleBench::toolsChanged()
{
    if (!m_save)
        return;
    const bool isOneKnown = m_selected.size() == 1 && m_selected.first().kind != audit::AuditRule::Kind::Control;
    m_edit->setEnabled(isReady() && isOneKnown);
    m_remove->setEnabled(isReady() && !m_selected.isEmpty());
    m_save->setEnabled(isReady() && !m_rules.isEmpty());
}

void RuleBench::ask(RuleDialog *dialog, const std::optional<audit::AuditRule> &instead)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, instead] {
        const auto rule = dialog->rule();
        if (!rule || (instead && *instead == *rule))
            return;
        if (!instead && m_rules.contains(*rule)) {
            Q_EMIT notice(tr("This rule is loaded already."));
            return;
        }
        RuleSteps::Change change;
        if (instead)
            change.unload = {*instead};
        change.load = {*rule};
        m_steps->change(change);
    });
    dialog->open();
}

void RuleBench::askForWatch(const std::optional<audit::AuditRule> &from, const std::optional<audit::AuditRule> &instead)
{
    ask(new WatchDialog(from, this), instead);
}

void RuleBench::askForCalls(const std::optional<audit::AuditRule> &from, const std::optional<audit::AuditRule> &instead)
{
    ask(new CallRuleDialog(from, this), instead);
}

void RuleBench::askForRule(const audit::AuditRule &like)
{
    if (!isReady()) {
        tellLocked();
        return;
    }
    like.watchedPath().isEmpty() ? askForCalls(like, {}) : askForWatch(like, {});
}

void RuleBench::edit()
{
    if (!isReady() || m_selected.size() != 1)
        return;
    const audit::AuditRule rule = m_selected.first();
    rule.watchedPath().isEmpty() ? askForCalls(rule, rule) : askForWatch(rule, rule);
}

void RuleBench::remove()
{
    if (!isReady() || m_selected.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unload rules"),
                                tr("Unload %n audit rule(s)?", nullptr, int(m_selected.size())), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What they log is not logged any more. It can be taken back here."));
    const QPushButton *unload = box->addButton(tr("Unload"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, unload, rules = m_selected](const QAbstractButton *button) {
        if (button == box->button(QMessageBox::Cancel) || static_cast<const QAbstractButton *>(unload) != button)
            return;
        m_steps->change({.unload = rules, .load = {}});
    });
    box->open();
}

void RuleBench::save()
{
    auto *dialog = new SaveRulesDialog(m_rules, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_steps->save(dialog->name(), m_rules); });
    dialog->open();
}

void RuleBench::loadRules(const QList<audit::AuditRule> &rules)
{
    RuleSteps::Change change;
    for (const audit::AuditRule &rule : rules) {
        if (!m_rules.contains(rule))
            change.load.append(rule);
    }
    if (change.load.isEmpty())
        Q_EMIT notice(tr("All of these rules are loaded already."));
    else
        m_steps->change(change);
}

void RuleBench::turnOn()
{
    if (isReady())
        m_steps->change({.unload = {}, .load = {}, .enable = true});
    else
        tellLocked();
}

void RuleBench::tellLocked()
{
    Q_EMIT notice(tr("Unlock changes first: in the menu of the agent, in the status bar."));
}

void RuleBench::loadPreset(const QString &id)
{
    const QPointer hands = m_steps->hands();
    if (!isReady() || !hands)
        return;
    for (const audit::RulePreset &preset : audit::rulePresets([&](const QString &path) { return hands->exists(path); })) {
        if (preset.id == id)
            loadRules(preset.rules);
    }
}

void RuleBench::fillPresets()
{
    m_presetMenu->clear();
    const QPointer hands = m_steps->hands();
    if (!hands)
        return;
    for (const audit::RulePreset &preset : audit::rulePresets([&](const QString &path) { return hands->exists(path); })) {
        QAction *action = m_presetMenu->addAction(tr("%1 (%n rule(s))", nullptr, int(preset.rules.size())).arg(preset.title),
                                                  this, [this, id = preset.id] { loadPreset(id); });
        action->setToolTip(preset.why);
        action->setObjectName(preset.id);
        action->setEnabled(!preset.rules.isEmpty());
    }
}

} // namespace bulkhead::ui
