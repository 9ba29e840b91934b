// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"

#include <QPointF>
#include <QRectF>

#include <functional>

// Where everything of a picture of network namespaces lies. Pure and deterministic: the same values and fonts give the same
// picture.
namespace bulkhead::network {

/// What the layout must know of the fonts that it is painted with; all in the unit of the picture.
struct PictureFonts {
    std::function<double(const QString &)> textWidth, titleWidth;
    double lineHeight = 18;
};

/// An interface as a row of its namespace's box, or as a chip of the host's.
struct PictureInterface {
    InterfaceRef ref;
    QRectF rect;
    QString name, detail; ///< elided to fit beside each other; detail is the first address, "+1" for a further one
    bool isUp = false;
    int more = 0; ///< this row stands for so many interfaces that have no row of their own
};

struct PictureBox {
    quint32 inode = 0;
    QRectF rect, titleRect;
    QString title;          ///< elided; empty for the host
    int more = 0;           ///< containers besides those that the title says
    bool isUnknown = false; ///< nothing could be read of it
    QList<PictureInterface> interfaces;
};

/// Why namespaces stand together.
enum class GroupKind : quint8 {
    Bridge,   ///< they hang on one bridge of the host
    Parent,   ///< they share one interface of the host (macvlan, ipvlan, vlan)
    Direct,   ///< pairs that end in the host, each by itself
    Between,  ///< linked with each other, and not with the host
    Isolated, ///< no link at all
    Unknown,  ///< their links could not be read
};

/// A group of namespaces under the thing of the host that they hang on.
struct PictureGroup {
    GroupKind kind = GroupKind::Isolated;
    InterfaceRef anchor;  ///< of Bridge and Parent
    QRectF bar;           ///< what the links end at: the anchor's own place, or a caption
    QString name, detail; ///< of the anchor, elided to fit
    int members = 0;
    bool isUp = true;
};

struct PictureLink {
    InterfaceRef from;
    std::optional<InterfaceRef> to; ///< absent: the other end was not read
    QList<QPointF> points;
    bool isUp = false;     ///< both ends are
    bool isShared = false; ///< macvlan and the like: a share of an interface, no cable
};

struct NetworkPicture {
    QSizeF size;
    QList<QRectF> hostParts; ///< their union is the host's box
    PictureBox host;         ///< its chips; rect is that of the upper part
    QList<PictureGroup> groups;
    QList<PictureBox> boxes;
    QList<PictureLink> links;
};

[[nodiscard]] NetworkPicture layOutPicture(const HostNetworks &networks, const PictureFonts &fonts);

/// The text, or as much of it with an ellipsis in its middle as fits.
[[nodiscard]] QString elidedInMiddle(const QString &text, double width, const std::function<double(const QString &)> &measure);

} // namespace bulkhead::network
