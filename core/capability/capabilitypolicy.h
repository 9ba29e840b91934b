// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"

namespace bulkhead::capability {

/// A named answer to "what should a container be allowed": a column of the matrix that is no container.
struct CapabilityPolicy {
    enum class Kind : quint8 { Default, Privileged, Whitelist };
    Kind kind = Kind::Default;
    CapabilitySet whitelist; ///< only for Whitelist

    [[nodiscard]] CapabilityRequest toRequest(EngineFlavour flavour = EngineFlavour::Docker) const;
    /// The policy's bounding set on that engine.
    [[nodiscard]] CapabilitySet allowed(const EngineRules &rules = {}) const;
};

} // namespace bulkhead::capability
