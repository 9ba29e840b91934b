// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bulkhead::findings {

/// What an attacker who controls a process of the container gains by one fact. No score: the worst fact stands for a container.
enum class Severity : quint8 {
    None,     ///< nothing beyond what every confined process may do
    Info,     ///< worth knowing; takes away a second line of defence
    Low,      ///< helps only together with another hole; every container that is started without options has one
    Medium,   ///< more of the kernel, of other containers or of the host's secrets is in reach
    High,     ///< much of the host is in reach; one known step from it, or all of its secrets
    Critical, ///< the host itself
};

[[nodiscard]] QString severityName(Severity severity); ///< translated: "Critical"

} // namespace bulkhead::findings
