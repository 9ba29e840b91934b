// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/attribution.h"
#include "core/audit/auditevent.h"

namespace bulkhead::audit {

/// A page that stands alone: no script, nothing that is fetched. Everything of the log is escaped, and characters that turn the
/// reading direction are shown as symbols. Between head and tail any number of events.
[[nodiscard]] QByteArray htmlHead(const QString &title);
[[nodiscard]] QByteArray eventToHtml(const AuditEvent &event, const EventFacts &facts, const Attribution &attribution);
[[nodiscard]] QByteArray htmlTail();

} // namespace bulkhead::audit
