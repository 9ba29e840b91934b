// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"
#include "ui/widgets/datatable.h"

#include <QVariant>

// The tables of a network namespace as rows of words. Pure.
namespace bulkhead::ui {

enum class NetworkTable : quint8 { Interfaces, Addresses, Routes, Neighbours, Sockets, Firewall };
inline constexpr std::array AllNetworkTables{NetworkTable::Interfaces, NetworkTable::Addresses, NetworkTable::Routes,
                                             NetworkTable::Neighbours, NetworkTable::Sockets,   NetworkTable::Firewall};

struct NetworkColumn {
    QString title;
    DataColumn view;
    bool isNumber = false;
};

struct NetworkCell {
    QString text;
    QVariant sort{}; ///< where it is not the text
    std::optional<Tone> tone{};
    QString toolTip{};
    friend bool operator==(const NetworkCell &, const NetworkCell &) = default;
};

struct NetworkRow {
    QString key; ///< what it is, over changes of what is said of it
    QList<NetworkCell> cells;
    friend bool operator==(const NetworkRow &, const NetworkRow &) = default;
};

[[nodiscard]] QList<NetworkColumn> columnsOf(NetworkTable table);
[[nodiscard]] QList<NetworkRow> rowsOf(NetworkTable table, const network::HostNetworks &networks,
                                       const network::NetworkNamespace &ns);
/// "Interfaces"
[[nodiscard]] QString tableTitle(NetworkTable table);
/// What is missing of a table, each with its reason; empty where nothing is.
[[nodiscard]] QList<network::MissingPart> missingOf(NetworkTable table, const network::NetworkNamespace &ns);

} // namespace bulkhead::ui
