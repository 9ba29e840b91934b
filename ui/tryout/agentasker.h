// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tryout/recordstream.h"

namespace bulkhead::snapshot {
class Host;
}

namespace bulkhead::ui {

/// Asks the agent that runs on the engine's host; null where none runs. After its end the answer is an error.
[[nodiscard]] tryout::AskAgent askerOf(snapshot::Host *host);

} // namespace bulkhead::ui
