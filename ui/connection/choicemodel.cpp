// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/choicemodel.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::ChoiceRule;

namespace {

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(Choice)
public:
    static QString result(ChoiceRule::State state)
    {
        switch (state) {
        case ChoiceRule::State::Unset: return tr("not set");
        case ChoiceRule::State::Won: return tr("chosen");
        case ChoiceRule::State::Overridden: return tr("overridden");
        case ChoiceRule::State::Broken: return tr("broken");
        }
        return {};
    }
};

QString choiceIconName(ChoiceRule::State state)
{
    switch (state) {
    case ChoiceRule::State::Won: return u"data-success"_s;
    case ChoiceRule::State::Overridden: return u"arrow-up"_s;
    case ChoiceRule::State::Broken: return u"data-error"_s;
    case ChoiceRule::State::Unset: break;
    }
    return {};
}

} // namespace

void ChoiceModel::setRules(const QList<ChoiceRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int ChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChoiceRule &rule = m_rules.at(index.row());
    const bool isMuted = rule.state == ChoiceRule::State::Unset || rule.state == ChoiceRule::State::Overridden;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case RuleColumn: return rule.source;
        case ValueColumn: return rule.value;
        case ResultColumn: return ChoiceWords::result(rule.state);
        default: return {};
        }
    case Qt::ToolTipRole: return index.column() == ValueColumn ? rule.value.toHtmlEscaped() : QVariant();
    case Qt::DecorationRole:
        return index.column() == ResultColumn && !choiceIconName(rule.state).isEmpty() ? Theme::icon(choiceIconName(rule.state))
                                                                                       : QVariant();
    case Qt::ForegroundRole: return isMuted ? QVariant(Theme::instance().textMuted()) : QVariant();
    case Qt::FontRole: return rule.state == ChoiceRule::State::Won ? QVariant(Theme::instance().heading()) : QVariant();
    default: return {};
    }
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case RuleColumn: return tr("Rule");
    case ValueColumn: return tr("Value");
    case ResultColumn: return tr("Result");
    default: return {};
    }
}

QString choiceSentence(const engine::EngineChoice &choice)
{
    const auto winner = std::ranges::find_if(choice.rules, [](const ChoiceRule &rule) {
        return rule.state == ChoiceRule::State::Won || rule.state == ChoiceRule::State::Broken;
    });
    const QString rule = winner == choice.rules.end() ? QString() : winner->source;
    if (!choice.context) {
        return rule.isEmpty()
                   ? ChoiceWords::tr("The docker command would fail: %1").arg(choice.context.error().what)
                   : ChoiceWords::tr("The docker command would fail, because of %1: %2").arg(rule, choice.context.error().what);
    }
    // the last rule is the default, which nobody has set
    const auto settings = choice.rules | std::views::take(std::max<qsizetype>(0, choice.rules.size() - 1));
    const auto losers = std::ranges::count(settings, ChoiceRule::State::Overridden, &ChoiceRule::state);
    const QString engine = u"%1 (%2)"_s.arg(choice.context->name, choice.context->endpoint.toString());
    const bool isDefault = winner != choice.rules.end() && std::next(winner) == choice.rules.end();
    const QString sentence = isDefault ? ChoiceWords::tr("The docker command would use %1, its default.").arg(engine)
                                       : ChoiceWords::tr("The docker command would use %1, by the rule %2.").arg(engine, rule);
    return losers == 0 ? sentence
                       : sentence + u' ' + ChoiceWords::tr("It overrides %n other settings.", nullptr, static_cast<int>(losers));
}

} // namespace bulkhead::ui
