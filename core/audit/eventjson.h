// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/attribution.h"

#include <QJsonObject>

namespace bulkhead::audit {

/// One event for machines: "id", "time", "node", "type", "records" (the lines), decoded fields, "sentence", and "container": null
/// with "containerReason", or {"id", "name", "rule", "confidence"}; for the host's own processes "container" is null and "host"
/// true. `noHost` is the reason where no host was looked at; empty where one was.
[[nodiscard]] QJsonObject eventToJson(const AuditEvent &event, const EventFacts &facts, const Attribution &attribution,
                                      const QString &noHost = {});

/// RFC 4180, with the line end of the first row's.
[[nodiscard]] QByteArray csvHead();
[[nodiscard]] QByteArray eventToCsv(const EventFacts &facts, const Attribution &attribution);

} // namespace bulkhead::audit
