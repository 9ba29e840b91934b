// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::ui {

/// What "Copy as command" offers.
enum class ContainerCommand : quint8 { Inspect, Exec, Logs, Top, RunOptions };

/// The docker CLI's line for these containers, for a POSIX shell, naming the context or endpoint where it is not the default one.
/// Exec, Logs and RunOptions make one line each container.
[[nodiscard]] QString commandFor(ContainerCommand command, const QList<snapshot::ContainerPtr> &containers,
                                 const snapshot::Provenance &provenance);

} // namespace bulkhead::ui
