// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"

#include <QSslConfiguration>

namespace bulkhead::engine {

/// Reads the PEM files of an endpoint. As in the docker CLI a given CA replaces the system's; without verification nothing of the
/// peer is checked. TlsUntrusted for an unreadable CA, TlsClientCertificate for an unusable certificate or key, with the path.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const TlsFiles &files);

} // namespace bulkhead::engine
