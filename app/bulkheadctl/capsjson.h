// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/containercapabilities.h"

#include <QJsonObject>

namespace bulkhead::ctl {

/// {"effective": ["CAP_CHOWN", …], "permitted": …, "inheritable": …, "bounding": …, "ambient": …}
[[nodiscard]] QJsonObject setsToJson(const capability::ProcessCapabilities &sets);

/// The answer of caps --run: {"predicted": {…} or null, "error": the refusal or null}.
[[nodiscard]] QJsonObject predictionToJson(const Result<capability::Resolution> &resolution);

/// The answer of caps: {"engine": {…}, "containers": [{configured, predicted, observed, reasons…}], "errors": […]}.
[[nodiscard]] QJsonObject capsToJson(const snapshot::HostSnapshot &snapshot, const QList<snapshot::ContainerPtr> &containers);

} // namespace bulkhead::ctl
