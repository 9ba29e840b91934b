// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/pictureplan.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace bulkhead::network {

namespace {

constexpr double BoxGap = 10, GroupGap = 24, BandPadding = 12, ChipGap = 22;
constexpr double GutterBase = 22, LaneStep = 8, LaneStart = 11;
constexpr double PairGap = 60; ///< between boxes that are linked with each other
constexpr double ChannelBase = 22, ShelfGap = 36;

int laneIn(std::map<int, int> &lanes, int key)
{
    return lanes.try_emplace(key, int(lanes.size())).first->second;
}

} // namespace

PicturePlan::PicturePlan(const HostNetworks &networks, const QList<NamespaceGroup> &groups, const QList<PictureEdge> &edges,
                         const PictureFonts &fonts)
    : m_networks(networks)
    , m_namespaceGroups(groups)
    , m_edges(edges)
    , m_fonts(fonts)
{
    const auto host = std::ranges::find(networks.namespaces, true, &NetworkNamespace::isHost);
    if (host != networks.namespaces.end()) {
        m_host = &*host;
        m_chips = hostChips(networks, *host, groups);
    }
    for (qsizetype g = 0; g < groups.size(); ++g) {
        m_groups.append(Group());
        m_groups.last().leastWidth = barWidthFor(groups[g]);
        for (const NetworkNamespace *ns : groups[g].members) {
            const int rows = int(std::min(shownInterfaces(*ns).size(), MaximumRows));
            m_cellOf[ns->inode] = int(m_cells.size());
            m_groups.last().cells.append(int(m_cells.size()));
            m_cells.append({ns, int(g), 0, 0, titleHeight() + std::max(rows, 1) * rowHeight() + 5, {}});
        }
    }
}

void PicturePlan::place(int rows, double shelfWidth)
{
    placeColumns(rows);
    placeLanes();
    placeShelves(shelfWidth);
    placeChannels();
    placeHeights();
}

bool PicturePlan::hasBar(int group) const
{
    return hangsOnHost(m_namespaceGroups[group].kind);
}

const PicturePlan::Cell *PicturePlan::cellOf(quint32 inode) const
{
    const auto found = m_cellOf.find(inode);
    return found == m_cellOf.end() ? nullptr : &m_cells[found->second];
}

int PicturePlan::keyOf(int edge) const
{
    return m_edges[edge].group >= 0 ? m_edges[edge].group : int(m_groups.size()) + edge;
}

bool PicturePlan::isOwnBar(int edge) const
{
    const Cell *cell = cellOf(m_edges[edge].ns->inode);
    return cell && cell->group == m_edges[edge].group;
}

bool PicturePlan::isNextColumn(const Cell &from, const Cell &to) const
{
    return from.group == to.group && from.row == to.row && std::abs(from.column - to.column) == 1;
}

// Members that are linked with each other go along the rows, all others down the columns.
void PicturePlan::placeColumns(int rows)
{
    for (qsizetype g = 0; g < m_groups.size(); ++g) {
        Group &group = m_groups[g];
        const int count = int(group.cells.size());
        const bool isAlongRows = m_namespaceGroups[g].kind == GroupKind::Between;
        const int columns = std::max((count + rows - 1) / rows, isAlongRows ? std::min(count, 3) : 0);
        const int perColumn = columns ? (count + columns - 1) / columns : 0;
        group.columns = QList<Column>(columns);
        for (int i = 0; i < count; ++i) {
            Cell &cell = m_cells[group.cells[i]];
            cell.column = isAlongRows ? i % columns : i / perColumn;
            cell.row = isAlongRows ? i / columns : i % perColumn;
        }
    }
}

void PicturePlan::placeLanes()
{
    for (qsizetype g = 0; g < m_groups.size(); ++g) {
        for (Column &column : m_groups[g].columns) {
            if (hasBar(int(g)))
                laneIn(column.lanes, int(g)); // next to the boxes
        }
    }
    for (int e = 0; e < m_edges.size(); ++e) {
        const Cell *from = cellOf(m_edges[e].ns->inode);
        const auto &end = m_edges[e].interface->linkedTo;
        const Cell *to = m_edges[e].group < 0 && end ? cellOf(end->inode) : nullptr;
        if (!from || (m_edges[e].group < 0 && !to))
            continue;
        if (to && isNextColumn(*from, *to)) {
            laneIn(m_groups[from->group].columns[std::max(from->column, to->column)].lanes, keyOf(e));
            continue;
        }
        laneIn(m_groups[from->group].columns[from->column].lanes, keyOf(e));
        if (to)
            laneIn(m_groups[to->group].columns[to->column].lanes, keyOf(e));
    }
    for (qsizetype g = 0; g < m_groups.size(); ++g) {
        Group &group = m_groups[g];
        group.width = 0;
        group.height = 0;
        for (qsizetype c = 0; c < group.columns.size(); ++c) {
            Column &column = group.columns[c];
            const bool isBetween = c > 0 && m_namespaceGroups[g].kind == GroupKind::Between;
            column.gutter = (isBetween ? PairGap : GutterBase) + std::max(0, int(column.lanes.size()) - 1) * LaneStep;
            group.width += column.gutter + boxWidth();
        }
        for (const int index : std::as_const(group.cells)) {
            Column &column = group.columns[m_cells[index].column];
            column.height += m_cells[index].height + (m_cells[index].row > 0 ? BoxGap : 0);
        }
        for (const Column &column : std::as_const(group.columns))
            group.height = std::max(group.height, column.height);
        group.width = std::max(group.width, group.leastWidth);
    }
}

double PicturePlan::widestGroup() const
{
    const auto widest = std::ranges::max_element(m_groups, {}, &Group::width);
    return widest == m_groups.end() ? 0 : widest->width;
}

double PicturePlan::allGroups() const
{
    double sum = 0;
    for (const Group &group : m_groups)
        sum += group.width + GroupGap;
    return sum;
}

void PicturePlan::placeShelves(double shelfWidth)
{
    m_shelves = {Shelf()};
    const double leastHost = boxWidth() * 1.6;
    for (qsizetype g = 0; g < m_groups.size(); ++g) {
        Group &group = m_groups[g];
        Shelf *shelf = &m_shelves.last();
        double left = shelf->right > 0 ? shelf->right + GroupGap : BandPadding;
        if (!hasBar(int(g)) && shelf->hasBars)
            left = std::max(left, leastHost + GroupGap);
        if (shelf->right > 0 && left + group.width > shelfWidth) {
            m_shelves.append(Shelf());
            shelf = &m_shelves.last();
            left = BandPadding;
        }
        group.shelf = int(m_shelves.size()) - 1;
        group.left = left;
        shelf->right = left + group.width + BandPadding;
        if (hasBar(int(g))) {
            shelf->hasBars = true;
            shelf->hostRight = shelf->right;
        }
        shelf->height = std::max(shelf->height, group.height);
    }
    Shelf &first = m_shelves.first();
    if (!first.hasBars)
        first.hostRight = first.right;
    first.hostRight = std::max(first.hostRight, leastHost);
    first.right = std::max(first.right, first.hostRight);
    for (Group &group : m_groups)
        group.left += spineWidth();
}

void PicturePlan::placeChannels()
{
    m_risers.clear();
    for (int e = 0; e < m_edges.size(); ++e) {
        const Cell *from = cellOf(m_edges[e].ns->inode);
        const auto &end = m_edges[e].interface->linkedTo;
        const Cell *to = m_edges[e].group < 0 && end ? cellOf(end->inode) : nullptr;
        if (!from || isOwnBar(e) || (m_edges[e].group < 0 && !to))
            continue;
        if (to && (isNextColumn(*from, *to) || (from->group == to->group && from->column == to->column)))
            continue;
        const int fromShelf = m_groups[from->group].shelf;
        const int toShelf = m_groups[to ? to->group : m_edges[e].group].shelf;
        laneIn(m_shelves[fromShelf].lanes, keyOf(e));
        laneIn(m_shelves[toShelf].lanes, keyOf(e));
        if (fromShelf != toShelf)
            laneIn(m_risers, keyOf(e));
    }
}

double PicturePlan::headerHeight(double width) const
{
    if (m_chips.isEmpty())
        return titleHeight() + 6;
    return chipRect(m_chips.size() - 1, width).bottom() + 8;
}

// Relative to the host's box.
QRectF PicturePlan::chipRect(qsizetype chip, double width) const
{
    const double step = boxWidth() + ChipGap;
    const qsizetype perRow = std::max<qsizetype>(1, qsizetype((width - 2 * BandPadding + ChipGap) / step));
    const double height = m_fonts.lineHeight + 12;
    const auto [row, column] = std::div(chip, perRow);
    return {BandPadding + double(column) * step, titleHeight() + double(row) * (height + 10), boxWidth(), height};
}

void PicturePlan::placeHeights()
{
    double y = 0;
    for (qsizetype s = 0; s < m_shelves.size(); ++s) {
        Shelf &shelf = m_shelves[s];
        shelf.top = y;
        const double header = s == 0 && m_host ? headerHeight(shelf.hostRight) + 10 : 0;
        const double captions = barHeight() + BandPadding;
        shelf.bandBottom = y + header + (shelf.hasBars ? captions + (s == 0 ? 0 : BandPadding) : 0);
        shelf.channelTop = shelf.hasBars ? shelf.bandBottom : shelf.bandBottom + captions;
        shelf.boxesTop = shelf.channelTop + ChannelBase + double(shelf.lanes.size()) * LaneStep;
        y = shelf.boxesTop + shelf.height + ShelfGap;
    }
    double right = 0;
    for (const Shelf &shelf : std::as_const(m_shelves))
        right = std::max(right, shelf.right + spineWidth());
    const Shelf &last = m_shelves.last();
    const double bottom = last.height > 0 ? last.boxesTop + last.height : last.bandBottom;
    m_size = {right + (m_risers.empty() ? 0 : LaneStart + double(m_risers.size()) * LaneStep), bottom};
}

void PicturePlan::placeBoxes()
{
    for (qsizetype g = 0; g < m_groups.size(); ++g) {
        Group &group = m_groups[g];
        const Shelf &shelf = m_shelves[group.shelf];
        const double barBottom = shelf.hasBars ? shelf.bandBottom - BandPadding : shelf.channelTop - BandPadding / 2;
        const double indent = hasBar(int(g)) || group.columns.isEmpty() ? 0 : group.columns.first().gutter; // a caption
        group.bar = {group.left + indent, barBottom - barHeight(), group.width - indent, barHeight()};
        double left = group.left;
        for (int c = 0; c < group.columns.size(); ++c) {
            left += group.columns[c].gutter;
            double top = shelf.boxesTop;
            for (int row = 0; row < group.cells.size(); ++row) {
                const auto cell = std::ranges::find_if(
                    group.cells, [&](int index) { return m_cells[index].column == c && m_cells[index].row == row; });
                if (cell == group.cells.end())
                    break;
                m_cells[*cell].rect = {left, top, boxWidth(), m_cells[*cell].height};
                top += m_cells[*cell].height + BoxGap;
            }
            left += boxWidth();
        }
    }
}

double PicturePlan::laneX(const Cell &cell, int key) const
{
    const auto &lanes = m_groups[cell.group].columns[cell.column].lanes;
    const auto lane = lanes.find(key);
    return cell.rect.left() - LaneStart - (lane == lanes.end() ? 0 : lane->second) * LaneStep;
}

double PicturePlan::channelY(int shelf, int key) const
{
    const auto &lanes = m_shelves[shelf].lanes;
    const auto lane = lanes.find(key);
    return m_shelves[shelf].channelTop + LaneStart + (lane == lanes.end() ? 0 : lane->second) * LaneStep;
}

QList<QPointF> PicturePlan::acrossShelves(int key, int from, int to, double fromX, double toX) const
{
    const double fromY = channelY(from, key), toY = channelY(to, key);
    if (from == to)
        return {{fromX, fromY}, {toX, fromY}};
    const double riser = m_size.width() - LaneStep / 2 - m_risers.at(key) * LaneStep;
    return {{fromX, fromY}, {riser, fromY}, {riser, toY}, {toX, toY}};
}

QList<QPointF> PicturePlan::routeOf(int edge) const
{
    constexpr double StubLength = 9, GuestInset = 14, GuestStep = 10;
    const PictureEdge &link = m_edges[edge];
    const Cell &from = *cellOf(link.ns->inode);
    const QRectF row = rowRect(from, int(shownInterfaces(*from.ns).indexOf(link.interface)));
    const QPointF start(from.rect.left(), row.center().y());
    const int key = keyOf(edge), shelf = m_groups[from.group].shelf;
    const double x = laneX(from, key);
    if (link.group >= 0) {
        const Group &target = m_groups[link.group];
        if (isOwnBar(edge))
            return {start, {x, start.y()}, {x, target.bar.bottom()}};
        const double barX = target.bar.right() - GuestInset - shelf * GuestStep;
        const auto across = acrossShelves(key, shelf, target.shelf, x, barX);
        return QList<QPointF>{start, {x, start.y()}} + across + QList<QPointF>{{barX, target.bar.bottom()}};
    }
    const Cell *to = link.interface->linkedTo ? cellOf(link.interface->linkedTo->inode) : nullptr;
    if (!to)
        return {start, {start.x() - StubLength, start.y()}};
    const auto *end = to->ns->interface(link.interface->linkedTo->index);
    const QRectF endRow = rowRect(*to, int(shownInterfaces(*to->ns).indexOf(end)));
    const QPointF stop(to->rect.left(), endRow.center().y());
    if (isNextColumn(from, *to)) {
        const bool isRightwards = to->column > from.column;
        const QPointF left = isRightwards ? QPointF(from.rect.right(), start.y()) : QPointF(to->rect.right(), stop.y());
        const QPointF right = isRightwards ? stop : start;
        const double between = laneX(isRightwards ? *to : from, key);
        return {left, {between, left.y()}, {between, right.y()}, right};
    }
    const double toX = laneX(*to, key);
    if (from.group == to->group && from.column == to->column)
        return {start, {x, start.y()}, {x, stop.y()}, stop};
    return QList<QPointF>{start, {x, start.y()}} + acrossShelves(key, shelf, m_groups[to->group].shelf, x, toX)
           + QList<QPointF>{{toX, stop.y()}, stop};
}

} // namespace bulkhead::network
