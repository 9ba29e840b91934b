// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

#include <QObject>

namespace bulkhead::snapshot {

/// What a new snapshot changed, so that models touch only those rows.
struct SnapshotChange {
    bool everything = false; ///< first snapshot, reconnect, another file: reset
    QList<ContainerId> inserted = {};
    QList<ContainerId> updated = {};
    QList<ContainerId> removed = {};
    bool engineFacts = false; ///< info, version, images, networks or volumes
    bool hostFacts = false;   ///< the host underneath: processes, namespaces, control groups
};

/// A source of snapshots of one host: LiveHost or SavedHost. Pages hold one and read snapshot() on every change.
class Host : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Connecting, ///< nothing to show yet
        Live,       ///< the snapshot follows the engine
        Stale,      ///< the engine is lost; the last snapshot stays, reconnecting
        Saved,      ///< a file or the sample: never changes
        Failed,     ///< never connected; error() says why
    };
    Q_ENUM(State)

    [[nodiscard]] virtual HostSnapshotPtr snapshot() const = 0; ///< never null; empty before the first one
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual std::optional<Error> error() const = 0; ///< the last one that still matters
    [[nodiscard]] virtual QString name() const = 0;               ///< for the switcher: context or file name
    virtual void refresh() = 0;                                   ///< F5: take a whole new snapshot, or try to connect now

Q_SIGNALS:
    void snapshotChanged(const bulkhead::snapshot::SnapshotChange &change);
    void stateChanged();

protected:
    using QObject::QObject;
};

} // namespace bulkhead::snapshot
