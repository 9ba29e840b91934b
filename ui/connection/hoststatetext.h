// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"
#include "core/snapshot/host.h"
#include "ui/widgets/theme.h"

#include <QString>

namespace bulkhead::ui {

/// A host's state as a word, a tone and a shape: never the colour alone.
struct HostStateText {
    QString word;        ///< "live"
    QString explanation; ///< one sentence for tooltip and accessible description
    Tone tone = Tone::Unknown;
    QString iconName;
};

[[nodiscard]] HostStateText hostStateText(snapshot::Host::State state);

/// The address as a person tells engines apart by: TLS is not in DOCKER_HOST's form of it.
[[nodiscard]] QString endpointText(const engine::Endpoint &endpoint);

/// What to say wherever an endpoint without protection is shown: a critical finding, not only a warning.
[[nodiscard]] QString unprotectedWord();
[[nodiscard]] QString unprotectedSentence();

} // namespace bulkhead::ui
