// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containertablemodel.h"

#include "ui/widgets/datadelegate.h"

#include <QTimeZone>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

/// Calls visit(first, last) for each run of neighbouring numbers; `numbers` is sorted.
template<typename Visit>
void forEachRun(const QList<int> &numbers, Visit visit)
{
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype end = i + 1;
        while (end < numbers.size() && numbers.at(end) == numbers.at(end - 1) + 1)
            ++end;
        visit(numbers.at(i), numbers.at(end - 1));
        i = end;
    }
}

QString capabilitiesToolTip(const snapshot::ContainerCapabilities &capabilities)
{
    if (!capabilities.predicted && !capabilities.observed)
        return capabilities.predicted.error().what;
    const auto &sets = capabilities.observed ? *capabilities.observed : capabilities.predicted->sets;
    QStringList lines{ContainerTableModel::tr("Effective: %1").arg(capabilitySetWords(sets.effective))};
    if (sets.bounding != sets.effective)
        lines << ContainerTableModel::tr("Bounding: %1").arg(capabilitySetWords(sets.bounding));
    return lines.join(u'\n');
}

} // namespace

ContainerTableModel::Positions ContainerTableModel::positionsOf(const QList<ContainerRow> &rows)
{
    Positions positions;
    positions.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row)
        positions.insert(rows.at(row).entry->id(), row);
    return positions;
}

void ContainerTableModel::reset(QList<ContainerRow> rows, Positions positions, snapshot::HostSnapshotPtr snapshot)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_positions = std::move(positions);
    m_snapshot = std::move(snapshot);
    endResetModel();
}

void ContainerTableModel::change(const QList<ContainerRow> &rows, const QList<ContainerId> &removed,
                                 snapshot::HostSnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    removeContainers(removed);
    replaceRows(rows);
    appendRows(rows);
}

void ContainerTableModel::indexRows(int from)
{
    for (int row = from; row < m_rows.size(); ++row)
        m_positions.insert(m_rows.at(row).entry->id(), row);
}

void ContainerTableModel::removeContainers(const QList<ContainerId> &removed)
{
    QList<int> gone;
    for (const ContainerId &id : removed) {
        if (const int row = rowOf(id); row >= 0)
            gone << row;
        m_positions.remove(id);
    }
    if (gone.isEmpty())
        return;
    std::ranges::sort(gone);
    QList<std::pair<int, int>> runs;
    forEachRun(gone, [&runs](int first, int last) { runs.prepend({first, last}); }); // from the end: numbers stay right
    for (const auto &[first, last] : runs) {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }
    indexRows(gone.first());
}

void ContainerTableModel::replaceRows(const QList<ContainerRow> &rows)
{
    QList<int> changed;
    for (const ContainerRow &row : rows) {
        const int position = rowOf(row.entry->id());
        if (position < 0)
            continue;
        if (m_rows.at(position).cells != row.cells)
            changed << position;
        m_rows[position] = row;
    }
    std::ranges::sort(changed);
    const auto announce = [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, ContainerColumns - 1)); };
    if (!changed.isEmpty() && changed.size() > m_rows.size() / 2)
        announce(changed.first(), changed.last());
    else
        forEachRun(changed, announce);
}

void ContainerTableModel::appendRows(const QList<ContainerRow> &rows)
{
    QList<ContainerRow> added;
    for (const ContainerRow &row : rows) {
        if (rowOf(row.entry->id()) < 0)
            added << row;
    }
    if (added.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows << added;
    indexRows(first);
    endInsertRows();
}

int ContainerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContainerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ContainerColumns;
}

QDateTime ContainerTableModel::now() const
{
    const bool live = m_snapshot && m_snapshot->provenance.kind == snapshot::Provenance::Kind::Live;
    return live || !m_snapshot ? QDateTime::currentDateTimeUtc() : m_snapshot->takenAt;
}

QString ContainerTableModel::cellText(int row, ContainerColumn column) const
{
    const ContainerCell &cell = m_rows.at(row).cell(column);
    if (column == ContainerColumn::Created)
        return cell.number == 0 ? QString{} : relativeTime(QDateTime::fromMSecsSinceEpoch(cell.number, QTimeZone::UTC), now());
    return cell.text;
}

QVariant ContainerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = ContainerColumn(index.column());
    const ContainerRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), column);
    case ToneRole: return row.cell(column).tone ? QVariant(int(*row.cell(column).tone)) : QVariant{};
    case SortRole: return row.cell(column).number != 0 ? QVariant(row.cell(column).number) : QVariant(row.cell(column).key);
    case CopyRole: return copyText(row, column);
    case KeyRole: return row.entry->id().toString();
    case Qt::ToolTipRole: return toolTip(index.row(), column);
    case Qt::TextAlignmentRole:
        return column == ContainerColumn::Pid ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant{};
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(containerColumnTitle(column), cellText(index.row(), column));
    default: return {};
    }
}

QVariant ContainerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ContainerColumns)
        return {};
    if (role == Qt::DisplayRole)
        return containerColumnTitle(ContainerColumn(section));
    if (role == Qt::ToolTipRole)
        return containerColumnHelp(ContainerColumn(section));
    return {};
}

QVariant ContainerTableModel::copyText(const ContainerRow &row, ContainerColumn column) const
{
    if (column == ContainerColumn::Id)
        return row.entry->id().toString();
    if (column == ContainerColumn::Created)
        return QDateTime::fromMSecsSinceEpoch(row.cell(column).number, QTimeZone::UTC).toString(Qt::ISODate);
    return {};
}

QString ContainerTableModel::toolTip(int index, ContainerColumn column) const
{
    const ContainerRow &row = m_rows.at(index);
    const snapshot::ContainerEntry &entry = *row.entry;
    if (!entry.details)
        return entry.error ? tr("Not known: %1").arg(entry.error->what) : tr("The engine has not told the details yet.");
    switch (column) {
    case ContainerColumn::Created:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.cell(column).number), QLocale::LongFormat);
    case ContainerColumn::Id: return entry.id().toString();
    case ContainerColumn::Capabilities: return capabilitiesToolTip(snapshot::containerCapabilities(entry, *m_snapshot));
    case ContainerColumn::Severity:
    case ContainerColumn::Mounts: {
        const auto places = findings::hostPlaces(*m_snapshot);
        QStringList lines;
        if (column == ContainerColumn::Mounts) {
            for (const auto &mount : findings::sensitiveMounts(*entry.details, places))
                lines << u"%1 — %2"_s.arg(visibleText(mount.source), findings::attackerGains(mount));
        } else {
            const auto capabilities = snapshot::containerCapabilities(entry, *m_snapshot);
            for (const auto &standout : findings::assess(entry, *m_snapshot, capabilities, places).standouts)
                lines << u"%1 — %2"_s.arg(findings::severityName(standout.severity), visibleText(standout.title));
        }
        return lines.join(u'\n');
    }
    default: return visibleText(row.cell(column).text);
    }
}

QString relativeTime(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return ContainerTableModel::tr("just now");
    if (seconds < 3600)
        return ContainerTableModel::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return ContainerTableModel::tr("%1 h ago").arg(seconds / 3600);
    return ContainerTableModel::tr("%1 d ago").arg(seconds / 86400);
}

QString capabilitySetWords(capability::CapabilitySet set)
{
    constexpr int fewMissing = 6;
    const auto all = capability::CapabilitySet::allUpTo(capability::KnownCapabilities - 1);
    const capability::CapabilitySet missing = all - set;
    if (set.isEmpty())
        return ContainerTableModel::tr("none");
    if (missing.isEmpty())
        return ContainerTableModel::tr("all %1").arg(set.count());
    if (missing.count() <= fewMissing)
        return ContainerTableModel::tr("%1 of %2, without %3")
            .arg(set.count())
            .arg(all.count())
            .arg(missing.toNames().join(u", "_s));
    QString words; // a tooltip of plain text does not wrap by itself
    constexpr int namesInLine = 4;
    const QStringList names = set.toNames();
    for (qsizetype i = 0; i < names.size(); ++i)
        words += (i == 0 ? u""_s : i % namesInLine == 0 ? u",\n"_s : u", "_s) + names.at(i);
    return words;
}

} // namespace bulkhead::ui
