// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "ui/connection/hostregistry.h"
#include "ui/widgets/theme.h"

#include <QAbstractListModel>

namespace bulkhead::ui {

/// Open hosts and engines that could be opened, under section headings. One model for the switcher and the connection dialog.
class EngineListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Show : quint8 {
        OpenFirst,  ///< the switcher: what is open, then what is not
        Connections ///< the dialog: contexts, sockets and own connections, open or not
    };
    enum class Kind : quint8 { Section, OpenHost, Connection };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        PlaceRole,               ///< QString: endpoint or path
        StateWordRole,           ///< QString: "live", "broken", …; may be empty
        StateIconRole,           ///< QString: icon name
        ToneRole,                ///< int of Tone, of the state
        CurrentRole,             ///< bool: shown in the window
        UnprotectedRole,         ///< bool: plain tcp
        KeyRole,                 ///< QString: stays the same over resets, to keep the selection
    };

    EngineListModel(HostRegistry *registry, Show show, QObject *parent = nullptr);

    /// What can be connected to besides own connections; reads nothing by itself.
    void setConnections(const QList<engine::EngineContext> &contexts, const QList<engine::EngineContext> &sockets);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] snapshot::Host *host(const QModelIndex &index) const;                    ///< of an open one, else null
    [[nodiscard]] const engine::EngineContext *connection(const QModelIndex &index) const; ///< of a connection, else null
    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const;
    [[nodiscard]] QModelIndex firstEntry() const; ///< the current host's row, or else the first that is no section

    [[nodiscard]] static QString keyOf(const engine::EngineContext &context);

private:
    struct Row {
        Kind kind = Kind::Section;
        QString title;
        snapshot::Host *host = nullptr;
        std::optional<engine::EngineContext> context;
    };
    void rebuild();
    void appendSection(const QString &title, const QList<engine::EngineContext> &contexts);
    void updateHost(snapshot::Host *host);
    [[nodiscard]] QVariant hostData(const Row &row, int role) const;
    [[nodiscard]] QVariant connectionData(const Row &row, int role) const;
    [[nodiscard]] QString tooltip(const QModelIndex &index) const;

    HostRegistry *m_registry;
    Show m_show;
    QList<engine::EngineContext> m_contexts, m_sockets;
    QList<Row> m_rows;
};

} // namespace bulkhead::ui
