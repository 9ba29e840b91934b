// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

namespace bulkhead::engine {

/// "1.45" or "v1.45" as "1.45"; Invalid for anything else.
[[nodiscard]] Result<QString> normalisedApiVersion(const QString &text);

/// What requests carry towards an engine whose ping said `engineNewest`: the smaller of the two newest versions, as the docker
/// CLI negotiates (moby client NegotiateAPIVersionPing). Empty, which engines before 1.25 sent, is taken as 1.24. EngineTooOld
/// below our oldest, NotDocker where the header is no version.
[[nodiscard]] Result<QString> agreedApiVersion(const QByteArray &engineNewest);

} // namespace bulkhead::engine
