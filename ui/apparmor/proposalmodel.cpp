// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/proposalmodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace apparmor;

namespace {

QString keyOf(const Proposal &proposal)
{
    return proposal.profile + u'\n' + ruleText(proposal.choices.front().rule);
}

} // namespace

QString generalityText(Generality generality)
{
    switch (generality) {
    case Generality::Exact: return ProposalModel::tr("exactly this");
    case Generality::ExactForOwner: return ProposalModel::tr("for the owner");
    case Generality::Numbers: return ProposalModel::tr("any number");
    case Generality::Extension: return ProposalModel::tr("same extension");
    case Generality::Directory: return ProposalModel::tr("the directory");
    case Generality::Tree: return ProposalModel::tr("all below");
    case Generality::Abstraction: return ProposalModel::tr("an abstraction");
    }
    return {};
}

void ProposalModel::setLearning(const Learning &learning)
{
    QHash<QString, Generality> chosen; // by the person, for what is proposed again
    for (const Row &row : std::as_const(m_rows)) {
        if (row.choice != row.proposal.recommended)
            chosen.insert(keyOf(row.proposal), row.proposal.choices.at(row.choice).generality);
    }
    beginResetModel();
    m_rows.clear();
    for (const Proposal &proposal : learning.proposals) {
        Row row{proposal, proposal.recommended};
        if (const auto known = chosen.constFind(keyOf(proposal)); known != chosen.constEnd()) {
            const auto same = std::ranges::find(proposal.choices, *known, &ProposalChoice::generality);
            if (same != proposal.choices.end())
                row.choice = int(same - proposal.choices.begin());
        }
        m_rows += row;
    }
    endResetModel();
}

void ProposalModel::setChoice(int row, int choice)
{
    if (choice < 0 || choice >= m_rows.at(row).proposal.choices.size())
        return;
    m_rows[row].choice = choice;
    Q_EMIT dataChanged(index(row, Rule), index(row, Choice));
}

const Statement &ProposalModel::rule(int row) const
{
    return m_rows.at(row).proposal.choices.at(m_rows.at(row).choice).rule;
}

void ProposalModel::removeProposals(QList<int> rows)
{
    std::ranges::sort(rows, std::greater());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Proposal &proposal = row.proposal;
    const QString note =
        proposal.killedBy.isEmpty() ? QString() : tr("no effect beside %1 (%2)").arg(proposal.killedBy, proposal.killedAt);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Rule: return visibleText(ruleText(rule(index.row())));
        case Choice: return generalityText(proposal.choices.at(row.choice).generality);
        case Records: return QString::number(proposal.count);
        case Who: return visibleText(proposal.commands.join(u' '));
        case Operation: return visibleText(proposal.operations.join(u' '));
        case Profile: return visibleText(proposal.profile);
        case Where: return visibleText(proposal.lines.value(0));
        case Note: return visibleText(note);
        default: return {};
        }
    case Qt::ToolTipRole:
        return visibleText(index.column() == Where ? proposal.lines.join(u'\n')
                                                   : ruleText(rule(index.row())) + (note.isEmpty() ? QString() : u'\n' + note));
    case Qt::TextAlignmentRole: return index.column() == Records ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole: return index.column() == Note && !note.isEmpty() ? QVariant(int(Tone::Medium)) : QVariant();
    case SortRole: return index.column() == Records ? QVariant(proposal.count) : QVariant();
    case KeyRole: return keyOf(proposal);
    default: return {};
    }
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Records)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rule: return tr("Proposed rule");
    case Choice: return tr("Covers");
    case Records: return tr("Records");
    case Who: return tr("Command");
    case Operation: return tr("Operation");
    case Profile: return tr("Profile");
    case Where: return tr("Seen in");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace bulkhead::ui
