// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/picture.h"

#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace bulkhead::ui {

class ElidedLine;
class NetworkDetails;
class NetworkHands;
class NetworkScene;
class NetworkView;
class NetworkWorkbench;
class StateView;

/// The network namespaces of a host: the picture above, the tables of the selected one below. A tab of the namespaces page.
class NetworkPane : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkPane(QWidget *parent = nullptr);

    /// Shows these; what was selected stays so where it is still there. Lays them out in a worker, the newest wins.
    void showNetworks(const network::HostNetworks &networks);
    /// Nothing is known: why, and what can be done about it.
    void showMissing(const Error &reason, const QList<QAction *> &actions = {});
    void showLoading();
    /// What can change them; null where nothing can, and then changing is not offered.
    void setHands(NetworkHands *hands);
    /// Selects the namespace that holds that container, once it is shown. False where none is known to.
    bool selectContainer(const QString &name);
    bool selectNamespace(quint32 inode);

    [[nodiscard]] const network::HostNetworks &networks() const { return m_networks; }
    [[nodiscard]] bool isLaidOut() const { return !m_isLayingOut; } ///< what was given last is shown

Q_SIGNALS:
    void networksChanged();           ///< by a step done here: read them again
    void notice(const QString &text); ///< for the status bar
    void laidOut();                   ///< the picture shows what was given last

private:
    [[nodiscard]] QWidget *makeHeader();
    void showPicture(const network::NetworkPicture &picture);
    void showSelected(quint32 inode);
    void exportAs(bool isSvg);
    network::HostNetworks m_networks;
    quint64 m_generation = 0;
    bool m_isLayingOut = false;
    std::optional<quint32> m_wanted; ///< to be selected when the picture is there
    NetworkScene *m_scene = nullptr;
    NetworkView *m_view = nullptr;
    NetworkDetails *m_details = nullptr;
    NetworkWorkbench *m_workbench = nullptr;
    QToolButton *m_change = nullptr;
    ElidedLine *m_summary = nullptr;
    QLabel *m_zoom = nullptr;
    QSplitter *m_splitter = nullptr;
    StateView *m_state = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace bulkhead::ui
