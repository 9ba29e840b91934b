// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditstore.h"

#include <deque>
#include <memory>

namespace bulkhead::audit {

/// A part of a log that does not change any more; who holds it may read it in any thread.
using AuditChunk = std::shared_ptr<const AuditStore>;

/// The newest events of a live stream, as many as a stated amount of memory holds: text and index together. The oldest go first,
/// in chunks. An event is known by the number of its chunk and its place in it, which stay the same when the last chunk grows.
class LiveLog
{
public:
    explicit LiveLog(size_t bytes = size_t(64) << 20U)
        : m_limit(bytes)
    {
    }

    /// What is there already, before what comes: a file. Of it only the index counts as memory.
    void adopt(AuditStore store);
    /// `complete` adds to a chunk what is known of its events besides, before anybody sees it. It sees the last chunk again as
    /// that grows, with what it added before.
    struct Appended {
        quint64 chunk = 0; ///< its number
        quint32 from = 0;  ///< the first of the new events
    };
    /// `complete` gets the number of the first new event too.
    Appended append(const QList<AuditEvent> &events, const std::function<void(AuditStore &, quint32 from)> &complete = {});

    [[nodiscard]] const std::deque<AuditChunk> &chunks() const { return m_chunks; }
    [[nodiscard]] quint64 firstChunk() const { return m_first; }    ///< the number of the first of chunks()
    [[nodiscard]] quint64 forgotten() const { return m_forgotten; } ///< events that had to go
    [[nodiscard]] size_t memory() const { return m_bytes; }

private:
    void removeFirst();

    std::deque<AuditChunk> m_chunks;
    std::deque<size_t> m_sizes;
    QByteArray m_tail; ///< the text of the last chunk while it grows
    bool m_grows = false;
    size_t m_limit;
    size_t m_bytes = 0;
    quint64 m_first = 0;
    quint64 m_forgotten = 0;
};

} // namespace bulkhead::audit
