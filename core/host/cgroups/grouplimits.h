// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/host/cgroups/cgroupfact.h"

#include <QString>

// What a person writes as a limit, as the kernel wants it. Pure; the agent checks with the same functions. Errors Invalid: `what`
// says what is wrong in a sentence.
namespace bulkhead::host {

/// "0-3, 5" → "0-3,5", the list format of cpuset(7). Empty is refused.
[[nodiscard]] Result<QString> parseCpuList(const QString &text);

/// "256M", "1.5 GiB", "50 %" of the host's memory, "max" or "none". Units are powers of 1024: k, m, g, t in either case, with or
/// without "B" or "iB", as docker's --memory takes them. Whole bytes.
[[nodiscard]] Result<CgroupValue> parseMemoryLimit(const QString &text, quint64 hostMemory);

/// "100", "max" or "none".
[[nodiscard]] Result<CgroupValue> parsePidsLimit(const QString &text);

/// An absolute path of a group: no empty, "." or ".." part, no line end, no part that begins as the kernel's own files do
/// ("cgroup."), at most 255 bytes a part and 4000 in all. Gives it back without a slash at its end.
[[nodiscard]] Result<QString> checkedGroupPath(const QString &path);

} // namespace bulkhead::host
