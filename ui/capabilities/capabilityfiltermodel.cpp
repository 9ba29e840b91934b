// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/capabilityfiltermodel.h"

#include "ui/capabilities/capabilitymatrixmodel.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

bool matchesText(const capability::CapabilityInfo &info, QStringView text)
{
    const auto holds = [&](QStringView word) {
        const auto in = [&](const QString &where) { return where.contains(word, Qt::CaseInsensitive); };
        if (in(capability::capabilityName(info.capability)) || in(info.allows()) || in(info.attackerGains()))
            return true;
        if (word == QString::number(int(info.capability)))
            return true;
        return std::ranges::any_of(info.syscalls, [&](const char *call) { return in(QString::fromLatin1(call)); });
    };
    return std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), holds);
}

CapabilityFilterModel::CapabilityFilterModel(CapabilityMatrixModel &matrix, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_matrix(matrix)
{
    setSourceModel(&matrix);
    // a header row depends on other rows, so each change asks all of them again; there are 45
    connect(&matrix, &CapabilityMatrixModel::differencesChanged, this, [this] {
        if (m_filter.onlyDiffering)
            invalidateRowsFilter();
    });
}

void CapabilityFilterModel::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
}

bool CapabilityFilterModel::accepts(int row) const
{
    const auto capability = m_matrix.capabilityAt(row);
    if (!capability || (m_filter.risk && m_matrix.riskAt(row) != *m_filter.risk))
        return false;
    if (m_filter.onlyDiffering && !m_matrix.differs(*capability))
        return false;
    return matchesText(capability::capabilityInfo(*capability), m_filter.text);
}

bool CapabilityFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_matrix.capabilityAt(row))
        return accepts(row);
    for (int member = row + 1; member < m_matrix.rowCount() && m_matrix.capabilityAt(member); ++member) {
        if (accepts(member))
            return true;
    }
    return false;
}

} // namespace bulkhead::ui
