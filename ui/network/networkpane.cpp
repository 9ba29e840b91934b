// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkpane.h"

#include "ui/network/networkdetails.h"
#include "ui/network/networkitems.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkscene.h"
#include "ui/network/networktexts.h"
#include "ui/network/networkview.h"
#include "ui/network/networkworkbench.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

NetworkPane::NetworkPane(QWidget *parent)
    : QWidget(parent)
{
    m_scene = new NetworkScene(this);
    m_view = new NetworkView(m_scene, this);
    m_details = new NetworkDetails(this);
    m_state = new StateView(this);
    connect(m_scene, &NetworkScene::namespaceSelected, this, &NetworkPane::showSelected);
    connect(m_details, &NetworkDetails::notice, this, &NetworkPane::notice);

    auto *picture = new QWidget(this);
    auto *upper = new QVBoxLayout(picture);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(0);
    upper->addWidget(makeHeader());
    upper->addWidget(new Hairline(this));
    upper->addWidget(m_view, 1);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_workbench = new NetworkWorkbench(this);
    m_workbench->hide();
    connect(m_workbench, &NetworkWorkbench::hostChanged, this, &NetworkPane::networksChanged);
    connect(m_workbench, &NetworkWorkbench::notice, this, &NetworkPane::notice);
    auto *beside = new QSplitter(this);
    beside->setChildrenCollapsible(false);
    beside->addWidget(picture);
    beside->addWidget(m_workbench);
    beside->setStretchFactor(0, 1);
    beside->setSizes({800, 380});
    m_splitter->addWidget(beside);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({600, 260});
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_splitter);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setFocusProxy(m_view);
    showLoading();
}

QWidget *NetworkPane::makeHeader()
{
    auto *header = new QWidget(this);
    m_summary = new ElidedLine(header);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_zoom = new QLabel(header);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"400 %"_s));
    m_zoom->setAccessibleName(tr("Zoom"));
    connect(m_view, &NetworkView::zoomChanged, m_zoom,
            [this](qreal zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); });
    const auto button = [header](const QString &icon, const QString &name, const QString &shortcut) {
        auto *tool = new QToolButton(header);
        tool->setIcon(Theme::icon(icon));
        tool->setAutoRaise(true);
        tool->setAccessibleName(name);
        tool->setToolTip(shortcut.isEmpty() ? name : u"%1 (%2)"_s.arg(name, shortcut));
        return tool;
    };
    auto *smaller = button(u"zoom-out"_s, tr("Zoom out"), u"Ctrl+-"_s);
    auto *larger = button(u"zoom-in"_s, tr("Zoom in"), u"Ctrl++"_s);
    auto *whole = button(u"zoom-fit-best"_s, tr("Show the whole picture"), u"Ctrl+0"_s);
    auto *save = button(u"document-export"_s, tr("Export the picture"), {});
    connect(smaller, &QToolButton::clicked, m_view, &NetworkView::zoomOut);
    connect(larger, &QToolButton::clicked, m_view, &NetworkView::zoomIn);
    connect(whole, &QToolButton::clicked, m_view, &NetworkView::fit);
    auto *menu = new QMenu(save);
    connect(menu->addAction(tr("As &PNG…")), &QAction::triggered, this, [this] { exportAs(false); });
    connect(menu->addAction(tr("As &SVG…")), &QAction::triggered, this, [this] { exportAs(true); });
    save->setMenu(menu);
    save->setPopupMode(QToolButton::InstantPopup);
    m_change = button(u"document-edit"_s, tr("Change the networks"), {});
    m_change->setText(tr("&Change"));
    m_change->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_change->setCheckable(true);
    m_change->hide();
    connect(m_change, &QToolButton::toggled, this, [this](bool on) { m_workbench->setVisible(on); });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::Between, metrics::Step, metrics::Between, metrics::Step);
    row->setSpacing(metrics::Step);
    row->addWidget(m_summary, 1);
    row->addWidget(new NetworkLegend(header));
    row->addSpacing(metrics::Between);
    for (QWidget *widget : {static_cast<QWidget *>(smaller), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(larger),
                            static_cast<QWidget *>(whole), static_cast<QWidget *>(save), static_cast<QWidget *>(m_change)})
        row->addWidget(widget);
    return header;
}

void NetworkPane::showNetworks(const HostNetworks &networks)
{
    const quint64 generation = ++m_generation;
    m_networks = networks;
    m_isLayingOut = true;
    m_summary->setText(networksSummary(networks));
    // some ten milliseconds with hundreds of namespaces
    QtConcurrent::run([networks, font = pictureFont().toString()] {
        return layOutPicture(networks, NetworkScene::fonts(font));
    }).then(this, [this, generation](const NetworkPicture &picture) {
        if (generation == m_generation) // else a newer one is on its way
            showPicture(picture);
    });
}

void NetworkPane::showPicture(const NetworkPicture &picture)
{
    m_isLayingOut = false;
    const auto selected = m_wanted ? m_wanted : m_scene->selectedNamespace();
    m_wanted.reset();
    m_scene->showPicture(m_networks, picture);
    m_stack->setCurrentWidget(m_splitter);
    const bool isThere = selected && m_networks.find(*selected);
    if (isThere)
        m_scene->selectNamespace(*selected);
    else if (!m_networks.namespaces.isEmpty())
        m_scene->selectNamespace(m_networks.namespaces.first().inode);
    else
        m_details->showNothing();
    Q_EMIT laidOut();
}

void NetworkPane::setHands(NetworkHands *hands)
{
    m_workbench->setHands(hands);
    m_change->setVisible(hands);
    if (!hands)
        m_change->setChecked(false);
}

void NetworkPane::showMissing(const Error &reason, const QList<QAction *> &actions)
{
    ++m_generation;
    m_isLayingOut = false;
    // errorText speaks of engines and files; these are the kernel's and our own words
    m_state->show(u"dialog-warning"_s, tr("The network namespaces are not known."), reason.what, actions, reason.detail);
    m_stack->setCurrentWidget(m_state);
}

void NetworkPane::showLoading()
{
    ++m_generation;
    m_isLayingOut = false;
    m_state->show(u"network-wired"_s, tr("Reading the network namespaces…"), {});
    m_stack->setCurrentWidget(m_state);
}

bool NetworkPane::selectContainer(const QString &name)
{
    const auto found =
        std::ranges::find_if(m_networks.namespaces, [&](const NetworkNamespace &ns) { return ns.containers.contains(name); });
    return found != m_networks.namespaces.end() && selectNamespace(found->inode);
}

bool NetworkPane::selectNamespace(quint32 inode)
{
    if (!m_networks.find(inode))
        return false;
    m_wanted = inode;
    m_scene->selectNamespace(inode);
    if (m_scene->selectedNamespace() == inode) {
        m_wanted.reset();
        m_view->showSelected();
    }
    return true;
}

void NetworkPane::showSelected(quint32 inode)
{
    const NetworkNamespace *ns = m_networks.find(inode);
    if (!ns)
        return;
    m_details->showNamespace(m_networks, *ns);
    m_workbench->setNetworks(m_networks, inode);
    m_view->announce(namespaceSentence(m_networks, *ns));
}

void NetworkPane::exportAs(bool isSvg)
{
    const QString suffix = isSvg ? u"svg"_s : u"png"_s;
    auto *dialog = new QFileDialog(this, tr("Export the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(isSvg ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)"));
    dialog->selectFile(u"network."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isSvg](const QString &path) {
        const auto written = isSvg ? m_scene->exportSvg(path, networksSummary(m_networks)) : m_scene->exportPng(path);
        Q_EMIT notice(written ? tr("The picture was saved as %1").arg(path)
                              : tr("The picture could not be saved: %1").arg(written.error().what));
    });
    dialog->open();
}

} // namespace bulkhead::ui
