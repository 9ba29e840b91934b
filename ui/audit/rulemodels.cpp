// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/rulemodels.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

QString permissionWords(const QString &permissions)
{
    QStringList words;
    for (const QChar letter : permissions) {
        if (letter == u'r')
            words << RuleModel::tr("read");
        else if (letter == u'w')
            words << RuleModel::tr("write");
        else if (letter == u'x')
            words << RuleModel::tr("execute");
        else if (letter == u'a')
            words << RuleModel::tr("change attributes");
    }
    return words.join(u", "_s);
}

QString stateWord(const audit::RuleCoverage &coverage)
{
    using State = audit::RuleCoverage::State;
    switch (coverage.state) {
    case State::Covered: return CoverageModel::tr("covered");
    case State::Partial: return CoverageModel::tr("in part: %1 is missing").arg(permissionWords(coverage.missingPermissions));
    case State::Missing: return CoverageModel::tr("missing");
    case State::NotApplicable: break;
    }
    return CoverageModel::tr("not on this host");
}

Tone stateTone(audit::RuleCoverage::State state)
{
    using State = audit::RuleCoverage::State;
    switch (state) {
    case State::Covered: return Tone::Ok;
    case State::Partial: return Tone::Medium;
    case State::Missing: return Tone::High;
    case State::NotApplicable: break;
    }
    return Tone::Neutral;
}

} // namespace

QString ruleSentence(const audit::AuditRule &rule)
{
    if (const QString path = rule.watchedPath(); !path.isEmpty())
        return RuleModel::tr("Watches %1: %2", "path, kinds of access").arg(path, permissionWords(rule.watchedPermissions()));
    if (rule.kind == audit::AuditRule::Kind::Control)
        return rule.control.join(u' ');
    QStringList conditions;
    for (const audit::RuleField &field : rule.fields) {
        if (field.name != "arch"_L1)
            conditions << field.name + u' ' + field.op + u' ' + field.value;
    }
    conditions += rule.comparisons;
    const bool isAll = rule.syscalls.isEmpty() || rule.syscalls == QStringList{u"all"_s};
    QString calls = isAll ? RuleModel::tr("any system call") : rule.syscalls.join(u", "_s);
    for (const audit::RuleField &field : rule.fields) {
        if (field.name == "arch"_L1)
            calls = RuleModel::tr("%1 (%2)", "system calls, architecture").arg(calls, field.value);
    }
    if (rule.list != "exit"_L1)
        calls = RuleModel::tr("list %1", "of audit rules").arg(rule.list);
    if (rule.action == "never"_L1)
        calls = RuleModel::tr("Never logs %1").arg(calls);
    else
        calls = RuleModel::tr("Logs %1").arg(calls);
    return conditions.isEmpty() ? calls
                                : RuleModel::tr("%1 where %2", "what is logged, conditions").arg(calls, conditions.join(u", "_s));
}

void RuleModel::setRules(const QList<audit::AuditRule> &rules)
{
    if (m_rules == rules)
        return;
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const audit::AuditRule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Order: return index.row() + 1;
        case What: return ruleSentence(rule);
        case Key: return rule.keys.join(u", "_s);
        case Text: return audit::ruleText(rule);
        default: return {};
        }
    case SortRole: return index.column() == Order ? QVariant(index.row()) : index.data(Qt::DisplayRole);
    case KeyRole: return audit::ruleText(rule);
    case Qt::TextAlignmentRole: return index.column() == Order ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Order: return tr("No.");
    case What: return tr("What it logs");
    case Key: return tr("Key");
    case Text: return tr("Rule");
    default: return {};
    }
}

void CoverageModel::setCoverage(const QList<audit::RuleCoverage> &coverage)
{
    beginResetModel();
    m_coverage = coverage;
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_coverage.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const audit::RuleCoverage &coverage = m_coverage.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Check: return coverage.check;
        case Path: return coverage.path;
        case State: return stateWord(coverage);
        case Rule: return coverage.rule;
        default: return {};
        }
    case SortRole: return index.column() == State ? QVariant(int(coverage.state)) : index.data(Qt::DisplayRole);
    case ToneRole: return index.column() == State ? QVariant(int(stateTone(coverage.state))) : QVariant();
    case KeyRole: return coverage.check + coverage.path;
    default: return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Check: return tr("CIS");
    case Path: return tr("Path");
    case State: return tr("State");
    case Rule: return tr("Rule");
    default: return {};
    }
}

} // namespace bulkhead::ui
