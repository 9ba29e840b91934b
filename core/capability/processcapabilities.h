// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/capabilityset.h"

namespace bulkhead::capability {

/// The five sets of a process, capabilities(7).
struct ProcessCapabilities {
    CapabilitySet effective;
    CapabilitySet permitted;
    CapabilitySet inheritable;
    CapabilitySet bounding;
    CapabilitySet ambient;

    friend bool operator==(const ProcessCapabilities &, const ProcessCapabilities &) = default;
};

} // namespace bulkhead::capability
