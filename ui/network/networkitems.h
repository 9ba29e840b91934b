// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/picture.h"

#include <QGraphicsItem>
#include <QPainterPath>

// What the picture of network namespaces consists of. All colours are asked of Theme when painted. Internal to the room.
namespace bulkhead::ui {

/// The box of a namespace with its interfaces; the host's is joined from several parts and holds its bridges too.
class NamespaceItem : public QGraphicsItem
{
public:
    NamespaceItem(const network::PictureBox &box, const QString &title, const QString &sentence);
    /// The host's.
    NamespaceItem(const network::PictureBox &box, const QList<QRectF> &parts, const QList<network::PictureGroup> &groups,
                  const QString &title, const QString &note, const QString &sentence);

    [[nodiscard]] quint32 inode() const { return m_box.inode; }
    [[nodiscard]] bool isHost() const { return m_isHost; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override { return m_outline; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintFrame(QPainter *painter) const;
    void paintTitle(QPainter *painter) const;
    void paintUnknown(QPainter *painter) const;
    void paintInterface(QPainter *painter, const network::PictureInterface &interface) const;
    void paintBar(QPainter *painter, const network::PictureGroup &group) const;
    network::PictureBox m_box;
    QPainterPath m_outline, m_titleOutline;
    QList<network::PictureGroup> m_groups;
    QString m_title, m_note;
    bool m_isHost = false;
};

/// A line between two interfaces; emphasised while one of its ends is selected.
class LinkItem : public QGraphicsItem
{
public:
    explicit LinkItem(const network::PictureLink &link, const QString &toolTip);
    [[nodiscard]] bool touches(quint32 inode) const;
    [[nodiscard]] quint32 fromInode() const { return m_link.from.inode; }
    void setEmphasised(bool on);
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    network::PictureLink m_link;
    QPainterPath m_path;
    bool m_emphasised = false;
};

/// Words above namespaces that hang on nothing of the host.
class CaptionItem : public QGraphicsItem
{
public:
    CaptionItem(const QRectF &rect, const QString &text);
    [[nodiscard]] QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_rect;
    QString m_text;
};

[[nodiscard]] QFont pictureFont();
[[nodiscard]] QFont pictureTitleFont();

} // namespace bulkhead::ui
