// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/eventstream.h"

namespace bulkhead::engine {

EventStream::~EventStream() = default;

} // namespace bulkhead::engine
