// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/values.h"

/// Network namespaces as values, the way a host with containers has them; for tests of what is shown.
namespace bulkhead::test {

/// `containers` containers on docker0 and two user-defined bridges in turns, with routes, neighbours, sockets and rules; from 12
/// on also one on two bridges, one on a macvlan, one without a network, and one that may not be read.
[[nodiscard]] network::HostNetworks containersOnThreeBridges(int containers);

/// netns1 and netns2 with a pair between them, as the classic exercise leaves them.
[[nodiscard]] network::HostNetworks classicExercise();

/// So many bridges with two containers each.
[[nodiscard]] network::HostNetworks manyBridges(int bridges);

} // namespace bulkhead::test
