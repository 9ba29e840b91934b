// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

#include <QJsonObject>

// The records of a snapshot file: what is ours in a snapshot as JSON and back. Reading never fails: what is missing or of another
// kind stays at its default.
namespace bulkhead::snapshot {

[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject summaryToJson(const engine::ContainerSummary &summary);
[[nodiscard]] engine::ContainerSummary summaryFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject processesToJson(const host::ProcessObservation &processes);
[[nodiscard]] host::ProcessObservation processesFromJson(const QJsonObject &json);

/// Provenance, time, daemon's capabilities and errors.
[[nodiscard]] QJsonObject snapshotToJson(const HostSnapshot &snapshot);
void snapshotFromJson(const QJsonObject &json, HostSnapshot &snapshot);

} // namespace bulkhead::snapshot
