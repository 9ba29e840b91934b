// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/errorjson.h"
#include "core/host/processrecords.h"
#include "core/snapshot/hostsnapshot.h"

#include <QJsonObject>

// The records of a snapshot file: what is ours in a snapshot as JSON and back. Reading never fails: what is missing or of another
// kind stays at its default.
namespace bulkhead::snapshot {

using host::errorFromJson;
using host::errorToJson;
using host::processesFromJson;
using host::processesToJson;

[[nodiscard]] QJsonObject summaryToJson(const engine::ContainerSummary &summary);
[[nodiscard]] engine::ContainerSummary summaryFromJson(const QJsonObject &json);

/// Provenance, time, daemon's capabilities and errors.
[[nodiscard]] QJsonObject snapshotToJson(const HostSnapshot &snapshot);
void snapshotFromJson(const QJsonObject &json, HostSnapshot &snapshot);

} // namespace bulkhead::snapshot
