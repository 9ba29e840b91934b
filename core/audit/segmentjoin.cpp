// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/segmentjoin.h"

#include <algorithm>

namespace bulkhead::audit {

namespace {

quint32 shapeWithTypes(LogSegment &segment, quint32 shape, const std::vector<quint16> &types)
{
    LogSegment::Shape wanted = segment.shapes[shape];
    wanted.types.insert(wanted.types.end(), types.begin(), types.end());
    std::ranges::sort(wanted.types);
    wanted.types.erase(std::unique(wanted.types.begin(), wanted.types.end()), wanted.types.end());
    for (size_t i = 0; i < segment.shapes.size(); ++i) {
        if (segment.shapes[i].node == wanted.node && segment.shapes[i].types == wanted.types)
            return quint32(i);
    }
    segment.shapes.push_back(std::move(wanted));
    return quint32(segment.shapes.size() - 1);
}

/// Where an event's records are: its own stretch, and the pieces it has already.
std::vector<LogSegment::Piece> stretchesOf(const LogSegment &segment, quint32 event)
{
    std::vector<LogSegment::Piece> pieces{
        {event, segment.source, segment.beginOf(event), quint32(segment.endOf(event) - segment.beginOf(event))}};
    for (const LogSegment::Piece &piece : segment.pieces) {
        if (piece.event == event)
            pieces.push_back(piece);
    }
    return pieces;
}

void absorb(LogSegment &into, quint32 event, LogSegment &from, quint32 absorbed)
{
    for (LogSegment::Piece piece : stretchesOf(from, absorbed)) {
        piece.event = event;
        into.pieces.push_back(piece);
    }
    into.flags[event] |= PiecesFlag;
    into.shape[event] = shapeWithTypes(into, into.shape[event], from.shapes[from.shape[absorbed]].types);
    if (from.tail[absorbed] != 0)
        into.tail[event] = into.tailTexts.intern(into.tailTexts.at(into.tail[event]).toByteArray() + ' '
                                                 + from.tailTexts.at(from.tail[absorbed]).toByteArray());
    if (into.pid[event] == NoPid)
        into.pid[event] = from.pid[absorbed];
    if (const quint32 mac = from.macOf(absorbed); mac != 0 && !(into.flags[event] & MacFlag)) {
        into.flags[event] |= MacFlag;
        into.mac.push_back({event, into.macTexts.intern(from.macTexts.at(mac))});
        std::ranges::stable_sort(into.mac, {}, &LogSegment::Mac::event);
    }
    std::ranges::stable_sort(into.pieces, {}, &LogSegment::Piece::event);
    from.flags[absorbed] |= AbsorbedFlag;
}

} // namespace

void joinSegments(std::vector<LogSegment> &segments)
{
    constexpr quint32 depth = 64; // events that are open at a time at most, as in ausearch
    for (size_t i = 1; i < segments.size(); ++i) {
        LogSegment &before = segments[i - 1], &after = segments[i];
        const quint32 first = before.size() > depth ? before.size() - depth : 0;
        for (quint32 later = 0; later < std::min(depth, after.size()); ++later) {
            if (after.flags[later] & (NoIdFlag | TextFlag | AbsorbedFlag))
                continue;
            for (quint32 earlier = first; earlier < before.size(); ++earlier) {
                if (before.serial[earlier] != after.serial[later] || before.time[earlier] != after.time[later]
                    || (before.flags[earlier] & (NoIdFlag | TextFlag | AbsorbedFlag))
                    || before.idOf(earlier).node != after.idOf(later).node)
                    continue;
                if (before.call[earlier] == 0 && after.call[later] != 0)
                    absorb(after, later, before, earlier);
                else
                    absorb(before, earlier, after, later);
                break;
            }
        }
    }
}

} // namespace bulkhead::audit
