// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkdetails.h"

#include "ui/network/networktablemodel.h"
#include "ui/network/networktexts.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

namespace {

QString settingsKey(NetworkTable table)
{
    switch (table) {
    case NetworkTable::Interfaces: return u"network/interfaces"_s;
    case NetworkTable::Addresses: return u"network/addresses"_s;
    case NetworkTable::Routes: return u"network/routes"_s;
    case NetworkTable::Neighbours: return u"network/neighbours"_s;
    case NetworkTable::Sockets: return u"network/sockets"_s;
    case NetworkTable::Firewall: return u"network/firewall"_s;
    }
    return {};
}

// Interfaces by their index, routes by their table: the order that people know from ip.
int firstSortColumn(NetworkTable table)
{
    return table == NetworkTable::Interfaces ? 1 : table == NetworkTable::Routes ? 3 : 0;
}

QString emptySentence(NetworkTable table)
{
    switch (table) {
    case NetworkTable::Interfaces: return NetworkDetails::tr("There is no interface.");
    case NetworkTable::Addresses: return NetworkDetails::tr("No interface has an address.");
    case NetworkTable::Routes: return NetworkDetails::tr("There is no route.");
    case NetworkTable::Neighbours: return NetworkDetails::tr("No neighbour is known.");
    case NetworkTable::Sockets: return NetworkDetails::tr("Nothing listens.");
    case NetworkTable::Firewall: return NetworkDetails::tr("There are no firewall rules.");
    }
    return {};
}

QString emptyRemark(NetworkTable table)
{
    switch (table) {
    case NetworkTable::Addresses: return NetworkDetails::tr("Without an address nothing can be reached from here.");
    case NetworkTable::Routes: return NetworkDetails::tr("Nothing outside can be reached from here.");
    case NetworkTable::Neighbours: return NetworkDetails::tr("The kernel notes neighbours when packets go to them.");
    case NetworkTable::Sockets: return NetworkDetails::tr("No TCP socket takes connections, and no UDP socket packets.");
    case NetworkTable::Firewall: return NetworkDetails::tr("Neither nftables nor iptables filters anything here.");
    case NetworkTable::Interfaces: break;
    }
    return {};
}

QString missingSentence(const QList<MissingPart> &missing)
{
    QStringList parts;
    for (const MissingPart &gap : missing)
        parts.append(u"%1 (%2)"_s.arg(partName(gap.part), gap.reason.what));
    return NetworkDetails::tr("Not known: %1").arg(parts.join(u"; "_s));
}

} // namespace

NetworkDetails::NetworkDetails(QWidget *parent)
    : QWidget(parent)
{
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::instance().heading());
    m_title->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, 0);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Tables of the network namespace"));
    for (const NetworkTable table : AllNetworkTables) {
        m_all.append(makeTab(table));
        m_tabs->addTab(m_all.last().page, tableTitle(table));
    }
    m_none = new StateView(this);
    m_none->show(u"network-wired"_s, tr("No network namespace is selected."),
                 tr("Click on a box of the picture, or go there with the arrow keys."));
    auto *shown = new QWidget(this);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Step);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_none);
    m_stack->addWidget(shown);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

NetworkDetails::Tab NetworkDetails::makeTab(NetworkTable table)
{
    Tab tab{table, new QWidget(this), nullptr, nullptr, nullptr, nullptr, nullptr};
    tab.note = new Banner(tab.page);
    tab.note->hide();
    tab.state = new StateView(tab.page);
    tab.model = new NetworkTableModel(table, this);
    auto *sorted = new DataSortProxy(this);
    sorted->setSourceModel(tab.model);
    tab.view = new DataTable(tableTitle(table), tab.page);
    tab.view->setModel(sorted);
    QList<DataColumn> columns;
    for (const NetworkColumn &column : columnsOf(table))
        columns.append(column.view);
    tab.view->setColumns(columns, firstSortColumn(table));
    tab.view->setSettingsGroup(settingsKey(table));
    connect(tab.view, &DataTable::copied, this, &NetworkDetails::notice);
    tab.stack = new QStackedWidget(tab.page);
    tab.stack->addWidget(tab.state);
    tab.stack->addWidget(tab.view);
    auto *column = new QVBoxLayout(tab.page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tab.note);
    column->addWidget(tab.stack, 1);
    return tab;
}

void NetworkDetails::showNamespace(const HostNetworks &networks, const NetworkNamespace &ns)
{
    const QString inode = u"net:[%1]"_s.arg(ns.inode);
    m_title->setText(ns.isHost ? tr("Host, %1").arg(inode) : u"%1, %2"_s.arg(visibleText(namespaceName(ns)), inode));
    for (const Tab &tab : std::as_const(m_all))
        fill(tab, networks, ns);
    m_stack->setCurrentIndex(1);
}

void NetworkDetails::fill(const Tab &tab, const HostNetworks &networks, const NetworkNamespace &ns)
{
    tab.model->showNamespace(networks, ns);
    const auto missing = missingOf(tab.table, ns);
    const int rows = tab.model->rowCount();
    m_tabs->setTabText(m_tabs->indexOf(tab.page),
                       rows > 0 ? u"%1 (%2)"_s.arg(tableTitle(tab.table)).arg(rows) : tableTitle(tab.table));
    tab.note->hide();
    if (rows > 0) {
        tab.stack->setCurrentWidget(tab.view);
        if (!missing.isEmpty())
            tab.note->show(Tone::Unknown, missingSentence(missing));
        tab.note->setVisible(!missing.isEmpty());
        return;
    }
    tab.stack->setCurrentWidget(tab.state);
    if (missing.isEmpty()) {
        tab.state->show(u"network-wired"_s, emptySentence(tab.table), emptyRemark(tab.table));
        return;
    }
    const Error &reason = missing.first().reason;
    const QString remedy =
        reason.kind == ErrorKind::PermissionDenied ? tr("As root, or through bulkhead-agent, it is seen.") : QString();
    tab.state->show(u"dialog-warning"_s, missingSentence(missing), remedy, {}, reason.detail);
}

void NetworkDetails::showNothing()
{
    for (const Tab &tab : std::as_const(m_all))
        tab.model->clear();
    m_stack->setCurrentIndex(0);
}

void NetworkDetails::showTable(NetworkTable table)
{
    m_tabs->setCurrentIndex(int(table));
}

} // namespace bulkhead::ui
