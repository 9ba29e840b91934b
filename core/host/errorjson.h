// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace bulkhead::host {

/// Reading never fails: a kind of the future becomes Io.
[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json);

} // namespace bulkhead::host
