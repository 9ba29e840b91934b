// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connection/proberemedy.h"

namespace bulkhead::ui {

/// What ssh's stderr (the error's detail) means, and the ssh line to try in a terminal. Pure.
[[nodiscard]] ProbeRemedy sshRemedy(const Error &error, const engine::Endpoint &endpoint);

} // namespace bulkhead::ui
