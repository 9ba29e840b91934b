// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/capabilityset.h"

#include <span>

namespace bulkhead::capability {

/// How much a capability gives an attacker inside a container, worst first; the matrix is grouped by it.
enum class Risk : quint8 { HostTakeover, Escalation, Disruption, Limited };

/// What the catalogue says of one capability. Texts come translated from allows() and attackerGains().
struct CapabilityInfo {
    Capability capability;
    Risk risk;
    const char *allowsText;                ///< QT_TRANSLATE_NOOP("CapabilityCatalogue", …): one plain sentence what it allows
    const char *gainsText;                 ///< what an attacker gains
    const char *sinceKernel;               ///< "2.2"; capabilities(7)
    std::span<const char *const> syscalls; ///< calls that Docker's default seccomp profile opens with it (newest: engine 29.x)

    [[nodiscard]] QString allows() const;
    [[nodiscard]] QString attackerGains() const;
};

/// All 41, ordered by risk, then by number.
[[nodiscard]] std::span<const CapabilityInfo> capabilitiesByRisk();
[[nodiscard]] const CapabilityInfo &capabilityInfo(Capability capability); ///< only for known ones
[[nodiscard]] QString riskName(Risk risk);                                 ///< translated: "Host takeover"

} // namespace bulkhead::capability
