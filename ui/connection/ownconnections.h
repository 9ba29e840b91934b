// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"

#include <QList>

class QSettings;

namespace bulkhead::ui {

/// Connections that the person made in Bulkhead. Only addresses and paths of files are kept, never the content of a key.
[[nodiscard]] QList<engine::EngineContext> loadOwnConnections(QSettings &settings);
void saveOwnConnections(QSettings &settings, const QList<engine::EngineContext> &connections);

/// The same engine reached in the same way: symbolic links to a socket, letter case of a host and default ports make no
/// difference.
[[nodiscard]] bool isSameEndpoint(const engine::Endpoint &a, const engine::Endpoint &b);

} // namespace bulkhead::ui
