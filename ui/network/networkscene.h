// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/picture.h"

#include <QGraphicsScene>

class QSvgGenerator;

namespace bulkhead::ui {

class NamespaceItem;

/// The picture of all network namespaces as items: boxes that can be selected and focused, and the lines between them.
class NetworkScene : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit NetworkScene(QObject *parent = nullptr);
    ~NetworkScene() override;

    /// What the layout must know of the fonts that the picture is painted with. `description` is QFont::toString() of
    /// pictureFont(): a worker makes fonts of its own, because one QFont may not be measured in two threads.
    [[nodiscard]] static network::PictureFonts fonts(const QString &description);

    void showPicture(const network::HostNetworks &networks, const network::NetworkPicture &picture);
    [[nodiscard]] std::optional<quint32> selectedNamespace() const;
    void selectNamespace(quint32 inode);
    /// From the selected box (or the host) to the nearest one in that direction: Qt::Key_Left, _Right, _Up, _Down.
    void selectTowards(int key);
    [[nodiscard]] QRectF pictureRect() const { return m_rect; }
    /// Where the selected box is; empty where none is.
    [[nodiscard]] QRectF selectedRect() const;

    /// Twice the size of the picture on the screen, on the page's background. Error Io with the file's own words.
    [[nodiscard]] Result<> exportPng(const QString &path);
    [[nodiscard]] Result<> exportSvg(const QString &path, const QString &title);

Q_SIGNALS:
    void namespaceSelected(quint32 inode);

private:
    void onSelectionChanged();
    void paintOn(QPainter &painter, const QRectF &target);
    QList<NamespaceItem *> m_boxes; ///< the host first
    QRectF m_rect;
    bool m_isSelecting = false;
};

} // namespace bulkhead::ui
