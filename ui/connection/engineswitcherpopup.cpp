// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/engineswitcherpopup.h"

#include "ui/connection/enginelistdelegate.h"
#include "ui/connection/enginelistmodel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

EngineSwitcherPopup::EngineSwitcherPopup(HostRegistry *registry, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_registry(registry)
    , m_model(new EngineListModel(registry, EngineListModel::Show::OpenFirst, this))
    , m_list(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Engines and snapshots"));
    auto *delegate = new EngineListDelegate(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Engines and snapshots: Enter opens, Delete closes"));
    m_list->installEventFilter(this);

    auto *connectButton = new QPushButton(Theme::icon(u"network-connect"_s), tr("&Connect…"), this);
    auto *snapshotButton = new QPushButton(Theme::icon(u"document-open"_s), tr("Open &snapshot…"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::Inside, 0, metrics::Inside, metrics::Inside);
    buttons->setSpacing(metrics::Inside);
    buttons->addWidget(connectButton);
    buttons->addWidget(snapshotButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::Step, 1, 0);
    layout->setSpacing(metrics::Inside);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_list, &QListView::activated, this, &EngineSwitcherPopup::choose);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        // activated comes with a single click only where the style says so
        if (!m_list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_list))
            choose(index);
    });
    connect(delegate, &EngineListDelegate::closeRequested, this, &EngineSwitcherPopup::closeHost);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model->firstEntry());
        fitHeight();
    });
    connect(connectButton, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT connectRequested({});
    });
    connect(snapshotButton, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT openSnapshotRequested();
    });
    m_list->setCurrentIndex(m_model->firstEntry());
}

void EngineSwitcherPopup::setConnections(const QList<engine::EngineContext> &contexts,
                                         const QList<engine::EngineContext> &sockets)
{
    m_model->setConnections(contexts, sockets);
}

void EngineSwitcherPopup::popupBelow(const QWidget *anchor)
{
    const QRect screen = anchor->screen()->availableGeometry();
    const QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height()));
    setFixedWidth(std::min(std::max(anchor->width(), 440), screen.width()));
    move(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())), corner.y());
    fitHeight();
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void EngineSwitcherPopup::fitHeight()
{
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_list->sizeHintForRow(i);
    m_list->setFixedHeight(std::min(rows + metrics::Step, screen()->availableGeometry().height() / 2));
    adjustSize();
}

void EngineSwitcherPopup::choose(const QModelIndex &index)
{
    if (snapshot::Host *host = m_model->host(index)) {
        if (host == m_closing)
            return;
        close();
        m_registry->setCurrent(host);
        return;
    }
    const engine::EngineContext *connection = m_model->connection(index);
    if (!connection)
        return;
    const engine::EngineContext chosen = *connection;
    close();
    if (chosen.problem)
        Q_EMIT connectRequested(EngineListModel::keyOf(chosen));
    else
        m_registry->open(chosen);
}

void EngineSwitcherPopup::closeHost(const QModelIndex &index)
{
    // later: closing resets the model, which the view that is handling this event still reads
    m_closing = m_model->host(index);
    if (m_closing) {
        QMetaObject::invokeMethod(
            m_registry,
            [registry = m_registry, host = m_closing] {
                if (host)
                    registry->close(host);
            },
            Qt::QueuedConnection);
    }
}

bool EngineSwitcherPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        closeHost(m_list->currentIndex());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace bulkhead::ui
