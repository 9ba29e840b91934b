// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/comparisonmodel.h"

#include "ui/widgets/datadelegate.h"
#include "ui/widgets/nameheader.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ComparedFacts{
    ContainerColumn::Severity,
    ContainerColumn::State,
    ContainerColumn::Image,
    ContainerColumn::User,
    ContainerColumn::Privileged,
    ContainerColumn::Capabilities,
    ContainerColumn::Seccomp,
    ContainerColumn::AppArmor,
    ContainerColumn::NoNewPrivileges,
    ContainerColumn::Network,
    ContainerColumn::ProcessNamespace,
    ContainerColumn::UserNamespace,
    ContainerColumn::Mounts,
};

} // namespace

void ComparisonModel::setContainers(const QList<ContainerRow> &containers)
{
    m_containers = containers;
    rebuild();
}

void ComparisonModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    rebuild();
}

void ComparisonModel::rebuild()
{
    beginResetModel();
    m_facts.clear();
    for (const ContainerColumn fact : ComparedFacts) {
        if (!m_onlyDifferences || differs(fact))
            m_facts << fact;
    }
    endResetModel();
}

bool ComparisonModel::differs(ContainerColumn fact) const
{
    return std::ranges::any_of(m_containers,
                               [&](const ContainerRow &row) { return row.cell(fact) != m_containers.first().cell(fact); });
}

int ComparisonModel::differenceCount() const
{
    return int(std::ranges::count_if(ComparedFacts, [this](ContainerColumn fact) { return differs(fact); }));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_containers.size()) + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContainerColumn fact = m_facts.at(index.row());
    if (role == Qt::BackgroundRole && differs(fact))
        return Theme::instance().differenceTint();
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(containerColumnTitle(fact)) : QVariant{};
    const ContainerCell &cell = m_containers.at(index.column() - 1).cell(fact);
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return visibleText(cell.text);
    case ToneRole: return cell.tone ? QVariant(int(*cell.tone)) : QVariant{};
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::SizeHintRole)
        return NameHeader::size();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > m_containers.size())
        return {};
    return section == 0 ? tr("Fact") : visibleText(containerName(*m_containers.at(section - 1).entry));
}

} // namespace bulkhead::ui
