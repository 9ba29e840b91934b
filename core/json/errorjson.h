// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonObject>

// An Error as JSON and back, in snapshots and on the agent's connection. Reading never fails: a kind that is not known is Io.
namespace bulkhead::json {

[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json);

} // namespace bulkhead::json
