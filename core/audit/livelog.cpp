// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/livelog.h"

namespace bulkhead::audit {

namespace {

// A chunk is indexed anew when it grows, and each costs something beside its text.
constexpr qsizetype LargestGrowing = 64 * 1024;

} // namespace

void LiveLog::adopt(AuditStore store)
{
    m_tail.clear();
    m_grows = false;
    m_sizes.push_back(store.memory());
    m_bytes += m_sizes.back();
    m_chunks.push_back(std::make_shared<const AuditStore>(std::move(store)));
}

LiveLog::Appended LiveLog::append(const QList<AuditEvent> &events,
                                  const std::function<void(AuditStore &, quint32 from)> &complete)
{
    if (events.isEmpty())
        return {m_first + m_chunks.size(), 0};
    quint32 from = 0;
    for (const AuditEvent &event : events)
        m_tail += event.text;
    AuditStore store = AuditStore::ofBytes(m_tail, {.threads = 1});
    if (m_grows) {
        from = m_chunks.back()->segments().empty() ? 0 : m_chunks.back()->segments().front().size();
        store.containers = m_chunks.back()->containers;
        if (!store.containers.bySegment.empty()) { // whoever completes it may know nothing of the new events
            store.containers.bySegment.resize(store.segments().size());
            for (size_t i = 0; i < store.segments().size(); ++i)
                store.containers.bySegment[i].resize(store.segments()[i].size());
        }
        m_bytes -= m_sizes.back();
        m_chunks.pop_back();
        m_sizes.pop_back();
    }
    if (complete)
        complete(store, from);
    m_sizes.push_back(store.memory() + size_t(m_tail.size()));
    m_bytes += m_sizes.back();
    m_chunks.push_back(std::make_shared<const AuditStore>(std::move(store)));
    m_grows = m_tail.size() < LargestGrowing;
    if (!m_grows)
        m_tail.clear();
    while (m_bytes > m_limit && m_chunks.size() > 1)
        removeFirst();
    return {m_first + m_chunks.size() - 1, from};
}

void LiveLog::removeFirst()
{
    m_bytes -= m_sizes.front();
    m_forgotten += m_chunks.front()->counts().events;
    m_chunks.pop_front();
    m_sizes.pop_front();
    ++m_first;
}

} // namespace bulkhead::audit
