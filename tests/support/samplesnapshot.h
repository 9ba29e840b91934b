// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::test {

/// A host with so many containers, the same for the same seed: every state, user, capability request and mount that pages must
/// cope with, names in unicode, with newlines and very long, secrets in Env, and some processes that hold other capabilities than
/// predicted. The raw documents are as large as a real engine's. Entry i is made by makeContainer(i, seed).
[[nodiscard]] snapshot::HostSnapshot makeSnapshot(int containers, quint32 seed = 1);
[[nodiscard]] snapshot::ContainerPtr makeContainer(int index, quint32 seed = 1);

/// What the engine would answer to GET /containers/{id}/json for that container.
[[nodiscard]] QByteArray makeInspect(int index, quint32 seed = 1);
[[nodiscard]] QByteArray makeVersion();
[[nodiscard]] QByteArray makeInfo(int containers);

} // namespace bulkhead::test
