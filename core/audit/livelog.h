// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditstore.h"

namespace bulkhead::audit {

/// The newest events of a live stream, as many as a stated amount of memory holds: text and index together. The oldest go first,
/// in blocks. Searched like any log.
class LiveLog
{
public:
    explicit LiveLog(size_t bytes = size_t(64) << 20U)
        : m_limit(bytes)
    {
    }

    void append(const QList<AuditEvent> &events);

    /// References into it hold until the next append().
    [[nodiscard]] const AuditStore &store() const { return m_store; }
    [[nodiscard]] quint64 forgotten() const { return m_forgotten; } ///< events that had to go
    [[nodiscard]] size_t memory() const { return m_bytes; }

private:
    void add(QByteArray text);
    void removeFirst();
    [[nodiscard]] size_t sizeOf(size_t segment) const;

    AuditStore m_store; ///< a source for each segment
    size_t m_limit;
    size_t m_bytes = 0;
    size_t m_small = 0; ///< segments at the end that are still to be merged
    quint64 m_forgotten = 0;
};

} // namespace bulkhead::audit
