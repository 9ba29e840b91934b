// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>

namespace bulkhead::engine {

/// A meta.json of docker/cli's context store: cli/context/store/metadatastore.go.
struct ContextMeta {
    QString name;
    QString description;
    QString host; ///< of the endpoint "docker"; may be empty, which is the CLI's default engine
    bool skipTlsVerify = false;
};

/// Keys are read without regard to case, as Go does. Malformed where it is no JSON, has no name or no endpoint "docker".
[[nodiscard]] Result<ContextMeta> parseContextMeta(const QByteArray &json);

/// Names that the CLI lets a context have.
[[nodiscard]] bool isValidContextName(const QString &name);
/// The name of a context's directories below contexts/meta and contexts/tls.
[[nodiscard]] QString contextDirectoryName(const QString &name);

/// DOCKER_CUSTOM_HEADERS: a line of comma-separated name=value fields, each quoted where it needs to be (docker/cli
/// cli/command/cli_options.go). Invalid where it cannot be read.
[[nodiscard]] Result<QList<QPair<QByteArray, QByteArray>>> parseCustomHeaders(const QString &text);

} // namespace bulkhead::engine
