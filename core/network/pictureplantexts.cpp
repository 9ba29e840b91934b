// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/pictureplan.h"

#include <algorithm>
#include <linux/if.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

constexpr double BoxPadding = 10, DotWidth = 14, TextGap = 8;

// IPv4 first: it is what the exercises and most people talk about; the tables have all of them.
QString addressText(const NetworkInterface &interface)
{
    if (interface.addresses.isEmpty())
        return {};
    const auto isFour = [](const InterfaceAddress &address) { return !address.address.contains(u':'); };
    auto shown = std::ranges::find_if(interface.addresses, isFour);
    if (shown == interface.addresses.end())
        shown = interface.addresses.begin();
    const auto fours = std::ranges::count_if(interface.addresses, isFour);
    const QString text = u"%1/%2"_s.arg(shown->address).arg(shown->prefix);
    return fours > 1 ? u"%1 +%2"_s.arg(text).arg(fours - 1) : text;
}

bool isRunning(const NetworkInterface &interface)
{
    return interface.isUp() && (interface.flags & IFF_LOWER_UP);
}

} // namespace

QRectF PicturePlan::rowRect(const Cell &cell, int index) const
{
    const auto rows = std::min(shownInterfaces(*cell.ns).size(), MaximumRows);
    const double row = std::clamp<double>(index, 0, double(std::max<qsizetype>(rows, 1) - 1));
    return {cell.rect.left(), cell.rect.top() + titleHeight() + row * rowHeight(), cell.rect.width(), rowHeight()};
}

PictureInterface PicturePlan::rowOf(const NetworkNamespace &ns, const NetworkInterface &interface, const QRectF &rect) const
{
    PictureInterface row{{ns.inode, interface.index}, rect, {}, {}, isRunning(interface), 0};
    const double width = rect.width() - 2 * BoxPadding - DotWidth - TextGap;
    const double nameWidth = m_fonts.textWidth(interface.name);
    const QString detail = addressText(interface);
    const double detailWidth = m_fonts.textWidth(detail);
    // the name gets what it needs up to a half, the address the rest
    const double most = detail.isEmpty() ? width + TextGap : std::max(width / 2, width - detailWidth);
    row.name = elidedInMiddle(interface.name, most, m_fonts.textWidth);
    row.detail = elidedInMiddle(detail, width - std::min(nameWidth, most), m_fonts.textWidth);
    return row;
}

PictureBox PicturePlan::boxOf(const Cell &cell) const
{
    const NetworkNamespace &ns = *cell.ns;
    PictureBox box{ns.inode, cell.rect, {}, {}, 0, ns.reasonFor(Part::Interfaces).has_value(), {}};
    box.titleRect = {cell.rect.left(), cell.rect.top(), cell.rect.width(), titleHeight()};
    const double width = box.titleRect.width() - 2 * BoxPadding;
    QString title = namespaceTitle(ns);
    if (ns.containers.size() > 1) { // the first by name, and how many more
        box.more = int(ns.containers.size()) - 1;
        title = ns.containers.first();
    }
    const double moreWidth = box.more ? m_fonts.titleWidth(u" +%1"_s.arg(box.more)) : 0;
    box.title = elidedInMiddle(title, width - moreWidth, m_fonts.titleWidth);
    const auto shown = shownInterfaces(ns);
    const auto rows = std::min(shown.size(), MaximumRows);
    for (qsizetype i = 0; i < rows; ++i) {
        box.interfaces.append(rowOf(ns, *shown[i], rowRect(cell, int(i))));
        if (i == rows - 1 && shown.size() > rows) {
            box.interfaces.last().more = int(shown.size() - rows) + 1;
            box.interfaces.last().name = box.interfaces.last().detail = QString();
        }
    }
    return box;
}

// What name and address of the anchor need beside each other, within reason.
double PicturePlan::barWidthFor(const NamespaceGroup &group) const
{
    const auto *anchor = m_host && group.anchor.index ? m_host->interface(group.anchor.index) : nullptr;
    if (!anchor)
        return boxWidth();
    const double texts = m_fonts.titleWidth(anchor->name) + m_fonts.textWidth(addressText(*anchor));
    return std::clamp(texts + 2 * BoxPadding + 2 * TextGap, boxWidth(), 1.5 * boxWidth());
}

PictureGroup PicturePlan::groupAt(qsizetype index) const
{
    const NamespaceGroup &group = m_namespaceGroups[index];
    PictureGroup result{group.kind, group.anchor, m_groups[index].bar, {}, {}, int(group.members.size()), true};
    const auto *anchor = m_host && group.anchor.index ? m_host->interface(group.anchor.index) : nullptr;
    if (!anchor)
        return result;
    const double width = result.bar.width() - 2 * BoxPadding - TextGap;
    const QString detail = addressText(*anchor);
    result.name = elidedInMiddle(anchor->name, std::max(width / 2, width - m_fonts.textWidth(detail)), m_fonts.titleWidth);
    result.detail = elidedInMiddle(detail, width - m_fonts.titleWidth(result.name), m_fonts.textWidth);
    result.isUp = anchor->isUp();
    return result;
}

// Links within the host: ports of bridges and bonds, VLANs on an interface, pairs with both ends here. They run in the gaps
// between chips and in the strip above the bars.
QList<PictureLink> PicturePlan::hostLinks(const QList<PictureInterface> &chips) const
{
    QList<PictureLink> links;
    if (!m_host)
        return links;
    const double strip = headerHeight(m_shelves.first().hostRight) + 4;
    const auto chipAt = [&](int index) {
        return std::ranges::find_if(chips,
                                    [index](const PictureInterface &chip) { return chip.ref.index == index && !chip.more; });
    };
    const auto groupAnchoredAt = [&](int index) {
        return std::ranges::find_if(m_namespaceGroups,
                                    [index](const NamespaceGroup &group) { return group.anchor.index == index; });
    };
    for (const PictureInterface &chip : chips) {
        const auto *interface = m_host->interface(chip.ref.index);
        const bool isWithin = interface->linkedTo && interface->linkedTo->inode == m_host->inode;
        const int end = interface->master ? interface->master : isWithin ? interface->linkedTo->index : 0;
        if (!end || chip.more)
            continue;
        const double lane = 6 + double(links.size() % 3) * 5;
        PictureLink link{chip.ref, InterfaceRef{m_host->inode, end}, {}, chip.isUp, false};
        link.points = {{chip.rect.right(), chip.rect.center().y()}, {chip.rect.right() + lane, chip.rect.center().y()}};
        const double out = chip.rect.right() + lane;
        if (const auto other = chipAt(end); other != chips.end()) {
            if (interface->isVeth() && end < chip.ref.index)
                continue; // from its other end
            const double x = other->rect.right() + lane, y = other->rect.center().y();
            link.points += QList<QPointF>{{out, strip}, {x, strip}, {x, y}, {other->rect.right(), y}};
        } else if (const auto group = groupAnchoredAt(end); group != m_namespaceGroups.end()) {
            const Group &target = m_groups[group - m_namespaceGroups.begin()];
            const double x = target.bar.left() + 24 + double(links.size() % 3) * 5;
            const double above = target.shelf > 0 ? target.bar.top() - 6 : strip, down = spineWidth() / 2 + lane;
            link.points += QPointF(out, strip);
            if (target.shelf > 0) // down the spine
                link.points += QList<QPointF>{{down, strip}, {down, above}};
            link.points += QList<QPointF>{{x, above}, {x, target.bar.top()}};
        } else {
            continue;
        }
        links.append(link);
    }
    return links;
}

NetworkPicture PicturePlan::picture()
{
    placeBoxes();
    NetworkPicture picture;
    picture.size = m_size;
    if (m_host) {
        const Shelf &first = m_shelves.first();
        picture.host = {m_host->inode,
                        {0, 0, first.hostRight + spineWidth(), first.bandBottom},
                        {},
                        {},
                        0,
                        m_host->reasonFor(Part::Interfaces).has_value(),
                        {}};
        picture.host.titleRect = {0, 0, picture.host.rect.width(), titleHeight()};
        for (qsizetype i = 0; i < m_chips.size(); ++i)
            picture.host.interfaces.append(rowOf(*m_host, *m_chips[i], chipRect(i, first.hostRight).translated(spineWidth(), 0)));
        picture.links = hostLinks(picture.host.interfaces);
        picture.hostParts = {picture.host.rect};
        const QList<Shelf> further = m_shelves.sliced(1);
        for (const Shelf &shelf : further) {
            if (shelf.hasBars)
                picture.hostParts.append(QRectF(0, shelf.top, shelf.hostRight + spineWidth(), shelf.bandBottom - shelf.top));
        }
        if (picture.hostParts.size() > 1)
            picture.hostParts.append(QRectF(0, 0, spineWidth(), picture.hostParts.last().bottom()));
    }
    for (qsizetype g = 0; g < m_groups.size(); ++g)
        picture.groups.append(groupAt(g));
    for (const Cell &cell : m_cells)
        picture.boxes.append(boxOf(cell));
    for (int e = 0; e < m_edges.size(); ++e) {
        const PictureEdge &edge = m_edges[e];
        const InterfaceRef from{edge.ns->inode, edge.interface->index};
        if (cellOf(edge.ns->inode))
            picture.links.append(
                {from, edge.interface->linkedTo, routeOf(e), isRunning(*edge.interface), !edge.interface->isVeth()});
    }
    return picture;
}

} // namespace bulkhead::network
