// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/network/networkrows.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace bulkhead::ui {

class Banner;
class DataTable;
class NetworkTableModel;
class StateView;

/// The tables of the selected network namespace, each with what of it is not known and why.
class NetworkDetails : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkDetails(QWidget *parent = nullptr);

    void showNamespace(const network::HostNetworks &networks, const network::NetworkNamespace &ns);
    void showNothing(); ///< nothing is selected
    void showTable(NetworkTable table);

Q_SIGNALS:
    void notice(const QString &text); ///< for the status bar

private:
    struct Tab {
        NetworkTable table = NetworkTable::Interfaces;
        QWidget *page = nullptr;
        Banner *note = nullptr;
        QStackedWidget *stack = nullptr;
        StateView *state = nullptr;
        DataTable *view = nullptr;
        NetworkTableModel *model = nullptr;
    };
    [[nodiscard]] Tab makeTab(NetworkTable table);
    void fill(const Tab &tab, const network::HostNetworks &networks, const network::NetworkNamespace &ns);
    QTabWidget *m_tabs = nullptr;
    StateView *m_none = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_title = nullptr;
    QList<Tab> m_all;
};

} // namespace bulkhead::ui
