// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/picturegroups.h"

#include <map>

namespace bulkhead::network {

/// One way to place everything: so many boxes below each other at most, shelves of so much width. Internal to the room.
///
/// The host is a band on top with its bridges at the lower edge; below each bridge stand its namespaces in columns, each with a
/// gutter on its left. Links leave a box on the left and run only in gutters and in the channel between band and boxes, so they
/// cross no box. Where one band would be too wide there are several shelves, and a spine on the left joins their bands.
class PicturePlan
{
public:
    PicturePlan(const HostNetworks &networks, const QList<NamespaceGroup> &groups, const QList<PictureEdge> &edges,
                const PictureFonts &fonts);

    void place(int rows, double shelfWidth);
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] int shelves() const { return int(m_shelves.size()); }
    [[nodiscard]] double widestGroup() const;
    [[nodiscard]] double allGroups() const;
    /// What was placed last, with boxes, texts and links: dearer than placing.
    [[nodiscard]] NetworkPicture picture();

private:
    struct Cell {
        const NetworkNamespace *ns = nullptr;
        int group = 0, column = 0, row = 0;
        double height = 0;
        QRectF rect;
    };
    struct Column {
        double gutter = 0, height = 0;
        std::map<int, int> lanes; ///< link key to lane, counted from the boxes
    };
    struct Group {
        QList<Column> columns;
        QList<int> cells;
        double leastWidth = 0; ///< that its bar needs
        double width = 0, height = 0;
        int shelf = 0;
        QRectF bar;
        double left = 0;
    };
    struct Shelf {
        double right = 0, hostRight = 0, height = 0;
        double top = 0, bandBottom = 0, channelTop = 0, boxesTop = 0;
        bool hasBars = false;
        std::map<int, int> lanes; ///< of the channel
    };

    [[nodiscard]] bool hasBar(int group) const;
    [[nodiscard]] const Cell *cellOf(quint32 inode) const;
    [[nodiscard]] int keyOf(int edge) const; ///< links to the group's own bar share one
    [[nodiscard]] bool isOwnBar(int edge) const;
    [[nodiscard]] bool isNextColumn(const Cell &from, const Cell &to) const;
    void placeColumns(int rows);
    void placeLanes();
    void placeShelves(double shelfWidth);
    void placeChannels();
    void placeHeights();
    void placeBoxes();

    [[nodiscard]] double rowHeight() const { return m_fonts.lineHeight + 4; }
    [[nodiscard]] double titleHeight() const { return m_fonts.lineHeight + 10; }
    [[nodiscard]] double barHeight() const { return m_fonts.lineHeight + 12; }
    [[nodiscard]] double boxWidth() const { return m_fonts.lineHeight * 11.5; }
    [[nodiscard]] double spineWidth() const
    {
        return std::ranges::count(m_shelves, true, &Shelf::hasBars) > 1 ? m_fonts.lineHeight * 2 : 0;
    }
    [[nodiscard]] double headerHeight(double width) const;
    [[nodiscard]] QRectF chipRect(qsizetype chip, double width) const;

    [[nodiscard]] PictureBox boxOf(const Cell &cell) const;
    [[nodiscard]] PictureInterface rowOf(const NetworkNamespace &ns, const NetworkInterface &interface, const QRectF &rect) const;
    [[nodiscard]] PictureGroup groupAt(qsizetype index) const;
    [[nodiscard]] double barWidthFor(const NamespaceGroup &group) const;
    [[nodiscard]] QRectF rowRect(const Cell &cell, int index) const;
    [[nodiscard]] double laneX(const Cell &cell, int key) const;
    [[nodiscard]] double channelY(int shelf, int key) const;
    [[nodiscard]] QList<QPointF> routeOf(int edge) const;
    [[nodiscard]] QList<QPointF> acrossShelves(int key, int from, int to, double fromX, double toX) const;
    [[nodiscard]] QList<PictureLink> hostLinks(const QList<PictureInterface> &chips) const;

    const HostNetworks &m_networks;
    const QList<NamespaceGroup> &m_namespaceGroups;
    const QList<PictureEdge> &m_edges;
    const PictureFonts &m_fonts;
    const NetworkNamespace *m_host = nullptr;
    QList<const NetworkInterface *> m_chips;
    QList<Cell> m_cells;
    std::map<quint32, int> m_cellOf;
    QList<Group> m_groups;
    QList<Shelf> m_shelves;
    std::map<int, int> m_risers; ///< link key to lane at the right edge
    QSizeF m_size;
};

} // namespace bulkhead::network
