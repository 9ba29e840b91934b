// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::ui {

/// What an engine looked like when it was last marked as seen: one snapshot an engine, secrets hidden, in the program's own data.
/// All of it is for a worker.
class Baselines
{
public:
    static constexpr int MostEngines = 16;            ///< the one that was not written for longest goes first
    static constexpr qsizetype MostContainers = 5000; ///< of an engine that is remembered

    explicit Baselines(QString folder);
    [[nodiscard]] static QString ownFolder();

    /// By the engine's own id, else by its address; empty where neither is known.
    [[nodiscard]] QString pathFor(const snapshot::HostSnapshot &snapshot) const;
    /// Error NotFound where this engine was never seen, and those of openSnapshot.
    [[nodiscard]] Result<snapshot::HostSnapshot> last(const snapshot::HostSnapshot &snapshot) const;
    /// Error TooLarge, and those of saveSnapshot.
    [[nodiscard]] Result<> remember(const snapshot::HostSnapshot &snapshot) const;

private:
    QString m_folder;
};

} // namespace bulkhead::ui
