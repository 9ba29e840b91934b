// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

// A container as something else's configuration. Whatever somebody named or labelled it: a name cannot become a command, a key or
// another line.
namespace bulkhead::handoff {

enum class Target : quint8 { Run, Compose, Kubernetes, Ecs, Systemd };
/// "run", "compose", "kubernetes", "ecs", "systemd"; nothing for another word.
[[nodiscard]] std::optional<Target> targetFromName(QStringView name);

struct HandOffOptions {
    /// GET /images/{id}/json: what the image itself sets is then left out. Without it everything is written, which comes to the
    /// same container, but for an entry point of several words.
    QJsonObject image = {};
    bool keepSecrets = false; ///< else a variable that looks like a secret is named without its value
};

/// The text of the target, and what it cannot express or leaves to the reader, one sentence each, translated.
struct HandOff {
    QString text;
    QStringList notes;
};

/// From GET /containers/{id}/json, any API version. Error Malformed where that is no JSON object with an Id.
/// Sources: docker CLI opts, compose-spec, Kubernetes API v1, ECS task definition parameters, systemd.exec(5).
[[nodiscard]] Result<HandOff> handOff(const QByteArray &rawInspect, Target target, const HandOffOptions &options = {});

} // namespace bulkhead::handoff
