// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditrecord.h"

#include <QList>

namespace bulkhead::audit {

/// An event as it was logged: its records, untouched.
struct AuditEvent {
    EventId id;
    QByteArray text; ///< the records, a line each with its end, in the order of the log

    [[nodiscard]] QList<QByteArrayView> lines() const; ///< into `text`, without line ends
    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

} // namespace bulkhead::audit
