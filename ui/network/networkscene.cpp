// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkscene.h"

#include "ui/network/networkitems.h"
#include "ui/network/networktexts.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

namespace {

constexpr qreal Margin = metrics::PageMargin;
constexpr qreal ExportScale = 2;
constexpr qreal LargestSide = 16'000; ///< pixels: beyond, image viewers give up

// Nearer is better, and straight ahead is better than aside.
std::optional<qreal> distanceTowards(const QRectF &from, const QRectF &to, int key)
{
    const QPointF way = to.center() - from.center();
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal ahead = isSideways ? way.x() : way.y(), aside = isSideways ? way.y() : way.x();
    const qreal forward = key == Qt::Key_Left || key == Qt::Key_Up ? -ahead : ahead;
    if (forward <= 1)
        return std::nullopt;
    return forward + 3 * qAbs(aside);
}

} // namespace

NetworkScene::NetworkScene(QObject *parent)
    : QGraphicsScene(parent)
{
    connect(this, &QGraphicsScene::selectionChanged, this, &NetworkScene::onSelectionChanged);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

// The base class deselects what it deletes, and we would be told after we are gone.
NetworkScene::~NetworkScene()
{
    disconnect(this, &QGraphicsScene::selectionChanged, this, nullptr);
}

PictureFonts NetworkScene::fonts(const QString &description)
{
    QFont font;
    font.fromString(description);
    const QFontMetricsF plain(font);
    font.setBold(true);
    const QFontMetricsF bold(font);
    return {[plain](const QString &text) { return plain.horizontalAdvance(text); },
            [bold](const QString &text) { return bold.horizontalAdvance(text); }, plain.height()};
}

void NetworkScene::showPicture(const HostNetworks &networks, const NetworkPicture &picture)
{
    const auto selected = selectedNamespace();
    m_boxes.clear(); // nothing is selected while everything is exchanged
    clear();
    m_rect = QRectF({0, 0}, picture.size).adjusted(-Margin, -Margin, Margin, Margin);
    setSceneRect(m_rect);
    QList<PictureGroup> bars;
    for (const PictureGroup &group : picture.groups) {
        if (group.kind == GroupKind::Bridge || group.kind == GroupKind::Parent || group.kind == GroupKind::Direct)
            bars.append(group);
        else
            addItem(new CaptionItem(group.bar, groupCaption(group.kind)));
    }
    if (const auto *host = picture.hostParts.isEmpty() ? nullptr : networks.find(picture.host.inode)) {
        auto *item =
            new NamespaceItem(picture.host, picture.hostParts, bars, namespaceName(*host),
                              tr("%n interface(s)", nullptr, int(host->interfaces.size())), namespaceSentence(networks, *host));
        addItem(item);
        m_boxes.append(item);
    }
    for (const PictureBox &box : picture.boxes) {
        const auto *ns = networks.find(box.inode);
        if (!ns)
            continue;
        const QString title = box.more ? u"%1 +%2"_s.arg(box.title).arg(box.more) : box.title;
        auto *item = new NamespaceItem(box, title, namespaceSentence(networks, *ns));
        addItem(item);
        m_boxes.append(item);
    }
    for (const PictureLink &link : picture.links) {
        const QString from = interfacePlace(networks, link.from), to = link.to ? interfacePlace(networks, *link.to) : QString();
        addItem(new LinkItem(link, to.isEmpty() ? tr("%1: its other end is not known").arg(from) : u"%1 — %2"_s.arg(from, to)));
    }
    if (selected)
        selectNamespace(*selected);
}

std::optional<quint32> NetworkScene::selectedNamespace() const
{
    const auto selected = std::ranges::find_if(m_boxes, &NamespaceItem::isSelected);
    return selected == m_boxes.end() ? std::nullopt : std::optional((*selected)->inode());
}

void NetworkScene::selectNamespace(quint32 inode)
{
    const auto found = std::ranges::find(m_boxes, inode, &NamespaceItem::inode);
    if (found == m_boxes.end() || (*found)->isSelected())
        return;
    m_isSelecting = true; // one change, not two
    clearSelection();
    (*found)->setSelected(true);
    setFocusItem(*found);
    m_isSelecting = false;
    onSelectionChanged();
}

void NetworkScene::selectTowards(int key)
{
    const auto current = std::ranges::find_if(m_boxes, &NamespaceItem::isSelected);
    if (current == m_boxes.end()) {
        if (!m_boxes.isEmpty())
            selectNamespace(m_boxes.first()->inode());
        return;
    }
    const NamespaceItem *nearest = nullptr;
    qreal least = 0;
    for (const NamespaceItem *box : std::as_const(m_boxes)) {
        // the host is above everything, whatever is in the middle of it
        auto distance = box == *current ? std::nullopt : distanceTowards((*current)->boundingRect(), box->boundingRect(), key);
        if (box->isHost() && distance)
            distance = key == Qt::Key_Up ? std::optional(1e9) : std::nullopt;
        if (distance && (!nearest || *distance < least)) {
            nearest = box;
            least = *distance;
        }
    }
    if (nearest)
        selectNamespace(nearest->inode());
}

QRectF NetworkScene::selectedRect() const
{
    const auto selected = std::ranges::find_if(m_boxes, &NamespaceItem::isSelected);
    return selected == m_boxes.end() ? QRectF() : (*selected)->boundingRect();
}

void NetworkScene::onSelectionChanged()
{
    if (m_isSelecting)
        return;
    const auto selected = selectedNamespace();
    const bool isHost = selected && !m_boxes.isEmpty() && m_boxes.first()->isHost() && m_boxes.first()->inode() == *selected;
    const auto all = items();
    for (QGraphicsItem *item : all) {
        if (auto *link = dynamic_cast<LinkItem *>(item)) // everything leads to the host: that would say nothing
            link->setEmphasised(selected && (isHost ? link->fromInode() == *selected : link->touches(*selected)));
    }
    if (selected)
        Q_EMIT namespaceSelected(*selected);
}

void NetworkScene::paintOn(QPainter &painter, const QRectF &target)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(target, Theme::instance().surface());
    render(&painter, target, m_rect);
}

Result<> NetworkScene::exportPng(const QString &path)
{
    const qreal side = qMax(m_rect.width(), m_rect.height());
    const qreal scale = qMin(ExportScale, LargestSide / qMax(1.0, side));
    QImage image((m_rect.size() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paintOn(painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return std::unexpected(Error{ErrorKind::Io, file.errorString(), path});
    return {};
}

Result<> NetworkScene::exportSvg(const QString &path, const QString &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(Error{ErrorKind::Io, file.errorString(), path});
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(m_rect.size().toSize());
    generator.setViewBox(QRectF({0, 0}, m_rect.size()));
    generator.setTitle(title);
    QPainter painter(&generator);
    paintOn(painter, QRectF({0, 0}, m_rect.size()));
    painter.end();
    if (!file.commit())
        return std::unexpected(Error{ErrorKind::Io, file.errorString(), path});
    return {};
}

} // namespace bulkhead::ui
