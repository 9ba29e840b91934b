// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/livelog.h"

namespace bulkhead::audit {

void LiveLog::append(const QList<AuditEvent> &events)
{
    if (events.isEmpty())
        return;
    QByteArray text;
    for (const AuditEvent &event : events)
        text += event.text;
    add(std::move(text));
    ++m_small;
    // small segments cost much beside their text, and a search looks at each
    constexpr size_t many = 32, mergedSize = 1 << 20;
    quint64 size = 0;
    for (size_t i = m_store.m_segments.size() - m_small; i < m_store.m_segments.size(); ++i)
        size += m_store.m_sources[i].size();
    if (m_small >= many || size >= mergedSize) {
        QByteArray whole;
        whole.reserve(qsizetype(size));
        for (; m_small > 0; --m_small) {
            const size_t first = m_store.m_segments.size() - m_small;
            whole += m_store.m_sources[first].readAt(0, qint64(m_store.m_sources[first].size()));
            m_bytes -= sizeOf(first);
            m_store.m_sources.erase(m_store.m_sources.begin() + std::ptrdiff_t(first));
            m_store.m_segments.erase(m_store.m_segments.begin() + std::ptrdiff_t(first));
        }
        // what was merged and is still small is merged again
        const bool staysSmall = whole.size() < qsizetype(mergedSize / 2);
        add(std::move(whole));
        m_small = staysSmall ? 1 : 0;
    }
    while (m_bytes > m_limit && m_store.m_segments.size() > 1)
        removeFirst();
}

size_t LiveLog::sizeOf(size_t segment) const
{
    return m_store.m_segments[segment].memory() + size_t(m_store.m_sources[segment].size());
}

void LiveLog::add(QByteArray text)
{
    const auto number = int(m_store.m_segments.size());
    SegmentBuilder builder(number, 0, quint64(text.size()));
    builder.addLines(text, 0);
    m_store.m_segments.push_back(builder.finish(quint64(text.size())));
    text.squeeze();
    m_store.m_sources.push_back(LogSource::ofMemory(std::move(text)));
    m_bytes += sizeOf(size_t(number));
}

void LiveLog::removeFirst()
{
    m_bytes -= sizeOf(0);
    m_forgotten += m_store.m_segments.front().size();
    m_store.m_segments.erase(m_store.m_segments.begin());
    m_store.m_sources.erase(m_store.m_sources.begin());
    m_small = std::min(m_small, m_store.m_segments.size());
    for (LogSegment &segment : m_store.m_segments) {
        --segment.source;
        for (LogSegment::Piece &piece : segment.pieces)
            --piece.source;
    }
}

} // namespace bulkhead::audit
