// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/capabilitymatrixmodel.h"

#include "ui/capabilities/cellwords.h"

#include <algorithm>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;

CapabilityMatrixModel::CapabilityMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(std::make_shared<const snapshot::HostSnapshot>())
{
    std::optional<capability::Risk> group;
    for (const capability::CapabilityInfo &info : capability::capabilitiesByRisk()) {
        if (group != info.risk)
            m_rows << Row{info.risk, std::nullopt};
        m_rows << Row{info.risk, info.capability};
        group = info.risk;
    }
    for (MatrixColumn column : {defaultColumn(m_rules), privilegedColumn(m_rules), whitelistColumn(m_whitelist, m_rules)})
        m_columns << made(std::move(column));
    updateAllDifferences();
}

CapabilityMatrixModel::Column CapabilityMatrixModel::made(MatrixColumn column) const
{
    Column result{.column = std::move(column), .cells = {}};
    for (int number = 0; number < capability::KnownCapabilities; ++number)
        result.cells[size_t(number)] = result.column.cell(Capability(number), m_view);
    return result;
}

MatrixColumn CapabilityMatrixModel::containerNamed(const QString &name) const
{
    for (const snapshot::ContainerPtr &container : m_snapshot->containers) {
        if (container->summary.name == name || container->id().toString() == name)
            return containerColumn(*container, *m_snapshot);
    }
    return goneColumn(name);
}

void CapabilityMatrixModel::setSnapshot(snapshot::HostSnapshotPtr snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rules = m_snapshot->engineRules();
    const QStringList names = containers();
    m_columns.clear();
    for (MatrixColumn column : {defaultColumn(m_rules), privilegedColumn(m_rules), whitelistColumn(m_whitelist, m_rules)})
        m_columns << made(std::move(column));
    if (!m_pastedLine.isEmpty())
        m_columns << made(pastedColumn(m_pastedLine, m_rules));
    for (const QString &name : names)
        m_columns << made(containerNamed(name));
    updateAllDifferences();
    endResetModel();
    Q_EMIT containersChanged();
    Q_EMIT differencesChanged();
}

void CapabilityMatrixModel::applyChange(snapshot::HostSnapshotPtr snapshot, const snapshot::SnapshotChange &change)
{
    if (change.everything) {
        setSnapshot(std::move(snapshot));
        return;
    }
    m_snapshot = std::move(snapshot);
    if (change.engineFacts) {
        m_rules = m_snapshot->engineRules();
        replacePolicies();
    }
    bool changed = false;
    for (int i = firstContainerColumn(); i < columnCount(); ++i) {
        const MatrixColumn &old = column(i);
        if (change.removed.contains(old.id)) {
            MatrixColumn gone = old;
            gone.gone = true;
            gone.running = false;
            replaceColumn(i, std::move(gone));
            changed = true;
        }
        // a container of the same name takes a gone one's place
        const bool back = old.gone && !change.inserted.isEmpty();
        if (!back && !change.engineFacts && !change.updated.contains(old.id))
            continue;
        const snapshot::ContainerPtr same = m_snapshot->container(old.id);
        MatrixColumn fresh = same ? containerColumn(*same, *m_snapshot) : containerNamed(old.name);
        if (!fresh.gone) {
            changed |= fresh.name != old.name || fresh.gone != old.gone;
            replaceColumn(i, std::move(fresh));
        }
    }
    if (changed)
        Q_EMIT containersChanged();
}

void CapabilityMatrixModel::setWhitelist(CapabilitySet whitelist)
{
    m_whitelist = whitelist;
    replaceColumn(columnOf({Kind::Whitelist, {}}), whitelistColumn(whitelist, m_rules));
}

void CapabilityMatrixModel::setPastedLine(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed == m_pastedLine)
        return;
    m_pastedLine = trimmed;
    const int at = columnOf({Kind::Pasted, {}});
    if (m_pastedLine.isEmpty()) {
        beginRemoveColumns({}, at, at);
        m_columns.removeAt(at);
        endRemoveColumns();
        updateAllDifferences();
        Q_EMIT differencesChanged();
    } else if (at < 0) {
        insertColumn(columnOf({Kind::Whitelist, {}}) + 1, pastedColumn(m_pastedLine, m_rules));
    } else {
        replaceColumn(at, pastedColumn(m_pastedLine, m_rules));
    }
}

void CapabilityMatrixModel::replacePolicies()
{
    replaceColumn(columnOf({Kind::Default, {}}), defaultColumn(m_rules));
    replaceColumn(columnOf({Kind::Privileged, {}}), privilegedColumn(m_rules));
    replaceColumn(columnOf({Kind::Whitelist, {}}), whitelistColumn(m_whitelist, m_rules));
    if (const int pasted = columnOf({Kind::Pasted, {}}); pasted >= 0)
        replaceColumn(pasted, pastedColumn(m_pastedLine, m_rules));
}

void CapabilityMatrixModel::setCellView(CellView view)
{
    if (view == m_view)
        return;
    m_view = view;
    for (Column &entry : m_columns)
        entry = made(std::move(entry.column));
    updateAllDifferences();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT differencesChanged();
}

void CapabilityMatrixModel::setBaseline(const ColumnKey &key)
{
    if (key == m_baseline)
        return;
    m_baseline = key;
    updateAllDifferences();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {CellRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT differencesChanged();
}

void CapabilityMatrixModel::setContainers(const QStringList &names)
{
    removeContainers(containers());
    addContainers(names);
}

int CapabilityMatrixModel::addContainers(const QStringList &namesOrIds)
{
    int added = 0;
    for (const QString &name : namesOrIds) {
        MatrixColumn column = containerNamed(name);
        if (columnOf(column.key()) >= 0)
            continue;
        insertColumn(columnCount(), std::move(column));
        ++added;
    }
    if (added > 0)
        Q_EMIT containersChanged();
    return added;
}

void CapabilityMatrixModel::removeContainers(const QStringList &names)
{
    bool removed = false;
    for (const QString &name : names) {
        const int at = columnOf({Kind::Container, name});
        if (at < 0)
            continue;
        beginRemoveColumns({}, at, at);
        m_columns.removeAt(at);
        endRemoveColumns();
        removed = true;
    }
    if (!removed)
        return;
    updateAllDifferences();
    Q_EMIT containersChanged();
    Q_EMIT differencesChanged();
}

bool CapabilityMatrixModel::moveContainer(int from, int to)
{
    const int first = firstContainerColumn();
    if (from == to || from < first || to < first || from >= columnCount() || to >= columnCount())
        return false;
    beginMoveColumns({}, from, from, {}, to > from ? to + 1 : to);
    m_columns.move(from, to);
    endMoveColumns();
    Q_EMIT containersChanged();
    return true;
}

QStringList CapabilityMatrixModel::containers() const
{
    QStringList names;
    for (const Column &entry : m_columns) {
        if (entry.column.isContainer())
            names << entry.column.name;
    }
    return names;
}

int CapabilityMatrixModel::firstContainerColumn() const
{
    const auto isContainer = [](const Column &entry) { return entry.column.isContainer(); };
    return int(std::ranges::find_if(m_columns, isContainer) - m_columns.cbegin());
}

int CapabilityMatrixModel::columnOf(const ColumnKey &key) const
{
    const auto found = std::ranges::find_if(m_columns, [&](const Column &entry) { return entry.column.key() == key; });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

int CapabilityMatrixModel::rowOf(Capability capability) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.capability == capability; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QList<MatrixColumn> CapabilityMatrixModel::columns() const
{
    QList<MatrixColumn> all;
    for (const Column &entry : m_columns)
        all << entry.column;
    return all;
}

const MatrixCell &CapabilityMatrixModel::cell(int column, Capability capability) const
{
    return m_columns.at(column).cells[size_t(capability)];
}

std::optional<int> CapabilityMatrixModel::effectiveCount(int column) const
{
    const auto &cells = m_columns.at(column).cells;
    if (std::ranges::any_of(cells, [](const MatrixCell &cell) { return cell.shown.holding == Holding::Unknown; }))
        return std::nullopt;
    return int(std::ranges::count_if(cells, [](const MatrixCell &cell) { return cell.shown.holding == Holding::Effective; }));
}

bool CapabilityMatrixModel::differs(Capability capability) const
{
    return std::ranges::any_of(
        m_columns, [&](const Column &entry) { return entry.cells[size_t(capability)].difference != Difference::None; });
}

std::optional<Capability> CapabilityMatrixModel::capabilityAt(int row) const
{
    return m_rows.at(row).capability;
}

capability::Risk CapabilityMatrixModel::riskAt(int row) const
{
    return m_rows.at(row).risk;
}

void CapabilityMatrixModel::insertColumn(int at, MatrixColumn with)
{
    Column entry = made(std::move(with));
    beginInsertColumns({}, at, at);
    m_columns.insert(at, std::move(entry));
    if (column(at).key() == m_baseline)
        updateAllDifferences();
    else
        updateDifferences(at);
    endInsertColumns();
    if (column(at).key() == m_baseline)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {CellRole});
    Q_EMIT differencesChanged();
}

void CapabilityMatrixModel::replaceColumn(int at, MatrixColumn with)
{
    m_columns[at] = made(std::move(with));
    const bool isBaseline = column(at).key() == m_baseline;
    if (isBaseline)
        updateAllDifferences();
    else
        updateDifferences(at);
    Q_EMIT dataChanged(index(0, isBaseline ? 0 : at), index(rowCount() - 1, isBaseline ? columnCount() - 1 : at));
    Q_EMIT headerDataChanged(Qt::Horizontal, at, at);
    Q_EMIT differencesChanged();
}

void CapabilityMatrixModel::updateDifferences(int at)
{
    const int baseline = columnOf(m_baseline);
    Column &entry = m_columns[at];
    for (size_t number = 0; number < entry.cells.size(); ++number) {
        MatrixCell &cell = entry.cells[number];
        cell.difference =
            baseline < 0 ? Difference::None : differenceBetween(cell.shown, m_columns.at(baseline).cells[number].shown);
    }
}

void CapabilityMatrixModel::updateAllDifferences()
{
    for (int i = 0; i < m_columns.size(); ++i)
        updateDifferences(i);
}

} // namespace bulkhead::ui
