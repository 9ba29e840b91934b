// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"

#include <QStringView>

#include <optional>

namespace bulkhead::handoff {

/// What the command line programs know of one option.
struct RunFlag {
    QString name;         ///< "user"
    QChar letter;         ///< 'u', null without
    bool isBool = false;  ///< takes a value only as --flag=value
    bool onlyRun = false; ///< not an option of create
};

/// Options of `docker run` and `docker create` (docker CLI 20.10 to 29, hidden ones too) and of `podman run` and `create` (5.x).
[[nodiscard]] std::optional<RunFlag> runFlag(capability::EngineFlavour program, QStringView name);
[[nodiscard]] std::optional<RunFlag> runFlag(capability::EngineFlavour program, QChar letter);

/// Options before the command ("docker --context lab run"): true where it takes a value, nothing where there is none.
[[nodiscard]] std::optional<bool> globalFlagTakesValue(capability::EngineFlavour program, QStringView name);

} // namespace bulkhead::handoff
