// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/host/filedescriptor.h"

#include <QByteArray>

// Files of /proc, /sys and /sys/fs/cgroup.
namespace bulkhead::host {

/// NotFound (no such process or group, or it just ended), PermissionDenied, Io; `what` is the kernel's own words.
[[nodiscard]] Error kernelError(int number, const QByteArray &path);

/// A whole file, at most 1 MiB of it. Errors as above.
[[nodiscard]] Result<QByteArray> readKernelFile(const QByteArray &path);
[[nodiscard]] Result<QByteArray> readKernelFile(const FileDescriptor &file, const QByteArray &name);

} // namespace bulkhead::host
