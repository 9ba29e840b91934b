// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bulkhead {

/// No core dumps, and no other process of this user may read our memory: inspect answers hold passwords and tokens.
void hardenProcess();

} // namespace bulkhead
