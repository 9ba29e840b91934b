// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/cgroups/cgroupforest.h"
#include "core/snapshot/limitcomparison.h"
#include "ui/widgets/theme.h"

namespace bulkhead::ui {

/// "12.3 MiB" in the person's language: three digits, so that columns do not jump.
[[nodiscard]] QString bytesText(quint64 bytes);
/// "no limit", "512 MiB", "unknown".
[[nodiscard]] QString limitText(host::CgroupFact fact, const host::CgroupValue &value);
/// "no limit", "1.5 CPUs", "unknown"; of thousandths.
[[nodiscard]] QString cpuLimitText(const host::CgroupValue &thousandths);
[[nodiscard]] QString rateText(double bytesPerSecond); ///< "1.5 MiB/s"
[[nodiscard]] QString cpuUseText(double cpus);         ///< "12.3 %" of one CPU
/// A fact in words and its value: for the table of one group.
[[nodiscard]] QString factTitle(host::CgroupFact fact);
[[nodiscard]] QString factText(host::CgroupFact fact, const host::CgroupValue &value);

[[nodiscard]] QString comparedLimitTitle(snapshot::LimitComparison::Limit limit);
[[nodiscard]] QString comparedLimitText(snapshot::LimitComparison::Limit limit, const host::CgroupValue &value);
/// A container without a limit of memory or processes can starve the host.
[[nodiscard]] Tone limitTone(const host::CgroupValue &value, bool isContainer);

} // namespace bulkhead::ui
