// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/eventassembler.h"

#include "core/audit/recordtypes.h"

#include <algorithm>

namespace bulkhead::audit {

namespace {

quint64 numberBehind(QByteArrayView line, QByteArrayView mark)
{
    const qsizetype at = line.indexOf(mark);
    if (at < 0)
        return 0;
    quint64 number = 0;
    for (qsizetype i = at + mark.size(); i < line.size() && line[i] >= '0' && line[i] <= '9' && number < 1'000'000'000'000; ++i)
        number = number * 10 + quint64(line[i] - '0');
    return number;
}

quint64 numberBefore(QByteArrayView line, QByteArrayView mark)
{
    const qsizetype end = line.indexOf(mark);
    qsizetype from = end;
    while (from > 0 && line[from - 1] >= '0' && line[from - 1] <= '9' && end - from < 12)
        --from;
    return end <= 0 ? 0 : line.sliced(from, end - from).toULongLong();
}

} // namespace

quint64 lossToldBy(QByteArrayView line)
{
    if (const quint64 lost = numberBehind(line, "audit_lost="))
        return lost;
    return numberBefore(line, " callbacks suppressed");
}

bool isLastRecord(quint16 type)
{
    constexpr quint16 firstLabel = 1406, lastLabel = 1418; // MAC_UNLBL_ALLOW to MAC_CALIPSO_DEL
    return type == EoeType || type == ProctitleType || type == KernelType || type == UserType
           || (type > LoginType && type < SyscallType) || type >= FirstUserTypeTwo || (type >= firstLabel && type <= lastLabel);
}

EventAssembler::EventAssembler(AssemblyLimits limits, LineContext context)
    : m_limits(limits)
    , m_context(std::move(context))
{
}

void EventAssembler::addLine(QByteArrayView line, qint64 now)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() || line == "----")
        return;
    add(scanHead(line, m_context), line, now);
}

void EventAssembler::addNetlink(quint16 type, QByteArrayView payload, qint64 now)
{
    while (payload.endsWith('\0') || payload.endsWith('\n'))
        payload.chop(1);
    QByteArray line = "type=" + recordTypeName(type) + " msg=" + payload.toByteArray();
    line.replace('\n', ' '); // a program's message may hold one
    RecordHead head = scanHead(line, m_context);
    head.type = type;
    add(head, line, now);
}

void EventAssembler::add(const RecordHead &head, QByteArrayView line, qint64 now)
{
    m_losses.lostByKernel += head.isRecord() ? 0 : lossToldBy(line);
    if (!head.isKnown) {
        m_losses.textLines += !head.isRecord();
        const QByteArrayView kept = line.first(std::min(line.size(), m_limits.bytesOfOne));
        m_complete.append({head.id(), kept.toByteArray() + '\n'});
        return;
    }
    seeSerial(head);
    const auto open = findOpen(head);
    if (open == m_open.end()) {
        if (head.type == EoeType)
            return; // of an event that is complete already
        m_open.push_back({{head.id(), {}}, now});
        m_bySerial.emplace(head.serial, std::prev(m_open.end()));
    } else {
        m_open.splice(m_open.end(), m_open, open);
    }
    Open &last = m_open.back();
    last.last = now;
    if (head.type != EoeType) {
        last.event.text.append(line);
        last.event.text.append('\n');
        m_bytes += line.size() + 1;
    }
    if (isLastRecord(head.type)) {
        complete(std::prev(m_open.end()));
    } else if (last.event.text.size() > m_limits.bytesOfOne) {
        ++m_losses.forced;
        complete(std::prev(m_open.end()));
    }
    while (m_open.size() > size_t(m_limits.openEvents) || (m_bytes > m_limits.bytesOfAll && !m_open.empty())) {
        ++m_losses.forced;
        complete(m_open.begin());
    }
}

std::list<EventAssembler::Open>::iterator EventAssembler::findOpen(const RecordHead &head)
{
    const auto [from, to] = m_bySerial.equal_range(head.serial);
    const auto found = std::find_if(from, to, [&](const auto &entry) {
        const EventId &id = entry.second->event.id;
        return id.time == head.time && id.node == head.node;
    });
    return found == to ? m_open.end() : found->second;
}

void EventAssembler::complete(std::list<Open>::iterator open)
{
    const auto [from, to] = m_bySerial.equal_range(open->event.id.serial);
    m_bySerial.erase(std::find_if(from, to, [&](const auto &entry) { return entry.second == open; }));
    m_bytes -= open->event.text.size();
    if (!open->event.text.isEmpty())
        m_complete.append(std::move(open->event));
    m_open.erase(open);
}

void EventAssembler::seeSerial(const RecordHead &head)
{
    constexpr quint32 another = 100'000; // so far back is a boot, not disorder
    constexpr qsizetype mostNodes = 1024;
    const QByteArray node = QByteArray::fromRawData(head.node.data(), head.node.size());
    const auto found = m_highest.find(node);
    if (found == m_highest.end()) {
        if (m_highest.size() >= mostNodes)
            m_highest.clear();
        m_highest.insert(head.node.toByteArray(), {head.time, head.serial});
        return;
    }
    auto &[highestTime, highest] = *found;
    if (head.serial + another < highest || (head.time > highestTime + 1000 && head.serial < highest / 2)) {
        highest = head.serial;
    } else if (head.serial > highest) {
        m_losses.missingSerials += head.serial - highest - 1;
        highest = head.serial;
    } else if (head.serial < highest && m_losses.missingSerials > 0) {
        // late, not lost; but only its first record is
        m_losses.missingSerials -= findOpen(head) != m_open.end() ? 0 : 1;
    }
    highestTime = std::max(highestTime, head.time);
}

QList<AuditEvent> EventAssembler::takeComplete(qint64 now)
{
    while (!m_open.empty() && now - m_open.front().last >= m_limits.quiet)
        complete(m_open.begin());
    return std::exchange(m_complete, {});
}

std::optional<qint64> EventAssembler::nextDeadline() const
{
    return m_open.empty() ? std::nullopt : std::optional(m_open.front().last + m_limits.quiet);
}

QList<AuditEvent> EventAssembler::takeAll()
{
    while (!m_open.empty())
        complete(m_open.begin());
    return std::exchange(m_complete, {});
}

} // namespace bulkhead::audit
