// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/processfacts.h"

#include <QJsonObject>

// Facts of processes as JSON and back, in snapshots and on the agent's connection. Reading never fails: what is missing or of
// another kind stays unknown.
namespace bulkhead::host {

[[nodiscard]] QJsonObject processesToJson(const ProcessObservation &processes);
[[nodiscard]] ProcessObservation processesFromJson(const QJsonObject &json);

/// Hexadecimal: a mask of 64 bits does not fit JSON's numbers.
[[nodiscard]] QString setToJson(capability::CapabilitySet set);
[[nodiscard]] capability::CapabilitySet setFromJson(const QJsonValue &json);

} // namespace bulkhead::host
