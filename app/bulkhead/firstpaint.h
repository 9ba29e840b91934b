// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace bulkhead {

/// For tests/bench/bench_startup: with BULKHEAD_BENCH_FIRST_PAINT in the environment, prints the monotonic clock in microseconds
/// when the first paint of the window was handled. Its value "quit" ends the program then; "memory" ends it after three idle
/// seconds and prints the memory in KiB (PSS) before.
void reportFirstPaint(QWidget *window);

} // namespace bulkhead
