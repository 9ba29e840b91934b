// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/attribution.h"

#include "core/audit/auditsearch.h"
#include "core/audit/auditstore.h"
#include "core/audit/recordtypes.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstring>
#include <thread>

namespace bulkhead::audit {

namespace {

/// Finds the events whose records may tell of themselves where they belong: a file on a container's device or in its directory, a
/// profile that one container alone has. Decoding all of them would take twenty times as long. It never misses one; which it is,
/// attributeEvent() says.
class PlaceClues
{
public:
    explicit PlaceClues(const HostTraces &traces)
        : m_devices(traces.byDevice)
    {
        for (auto entry = traces.byProfile.cbegin(); entry != traces.byProfile.cend(); ++entry)
            m_profiles.insert(entry.key().toUtf8());
        bool isFirst = true;
        for (const ContainerTraces &container : traces.containers) {
            if (container.mergedDir.isEmpty())
                continue;
            const QByteArray directory = QFile::encodeName(container.mergedDir);
            const auto [end, other] = std::ranges::mismatch(m_directory, directory);
            m_directory = isFirst ? directory : m_directory.first(end - m_directory.begin());
            isFirst = false;
        }
        m_hasDirectories = !isFirst;
        m_hexDirectory = m_directory.toHex().toUpper();
    }

    [[nodiscard]] bool isEmpty() const { return m_devices.isEmpty() && m_profiles.isEmpty() && !m_hasDirectories; }

    [[nodiscard]] bool areIn(QByteArrayView records) const
    {
        return (m_hasDirectories && (records.contains(m_directory) || records.contains(m_hexDirectory)))
               || (!m_devices.isEmpty() && hasDevice(records)) || (!m_profiles.isEmpty() && hasProfile(records));
    }

private:
    [[nodiscard]] bool hasDevice(QByteArrayView records) const
    {
        constexpr QByteArrayView name("dev=");
        for (qsizetype at = records.indexOf(name); at >= 0; at = records.indexOf(name, at)) {
            at += name.size();
            DeviceNumber device;
            const char *const end = records.data() + records.size();
            const auto [colon, majorError] = std::from_chars(records.data() + at, end, device.major, 16);
            if (majorError != std::errc() || colon == end || *colon != ':')
                continue;
            const auto [rest, minorError] = std::from_chars(colon + 1, end, device.minor, 16);
            if (minorError == std::errc() && m_devices.contains(device))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool hasProfile(QByteArrayView records) const
    {
        for (const QByteArrayView name : {QByteArrayView("subj="), QByteArrayView("profile="), QByteArrayView("peer=")}) {
            for (qsizetype at = records.indexOf(name); at >= 0; at = records.indexOf(name, at)) {
                at += name.size();
                if (mayBeProfile(records.sliced(at)))
                    return true;
            }
        }
        return false;
    }

    /// What stands behind the name of a field.
    [[nodiscard]] bool mayBeProfile(QByteArrayView rest) const
    {
        const bool isQuoted = !rest.isEmpty() && (rest.front() == '"' || rest.front() == '\'');
        const char *const begin = rest.data() + (isQuoted ? 1 : 0), *const end = rest.data() + rest.size();
        const auto isEnd = [&](char c) { return c == '\n' || c == 0x1d || (isQuoted ? c == rest.front() : c == ' '); };
        QByteArrayView value(begin, std::find_if(begin, end, isEnd) - begin);
        if (!isQuoted && isPartOfName(rest.sliced(value.size())))
            return true;
        const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
        if (!isQuoted && value.size() > 1 && std::ranges::all_of(value, isHex))
            return true; // a name with blanks in hexadecimal
        if (const qsizetype mode = value.lastIndexOf(" ("); mode >= 0)
            value = value.first(mode);
        return std::ranges::any_of(value, [](char c) { return quint8(c) <= ' ' || c == '(' || c == '\\'; })
               || m_profiles.contains(QByteArray::fromRawData(value.data(), value.size()));
    }

    /// Whether a word follows that is no field and no mode: names may have blanks.
    [[nodiscard]] static bool isPartOfName(QByteArrayView rest)
    {
        if (rest.size() < 2 || rest[0] != ' ' || rest[1] == '(' || rest[1] == ' ')
            return false;
        const char *const end = rest.data() + rest.size();
        const char *const word =
            std::find_if(rest.data() + 1, end, [](char c) { return c == ' ' || c == '=' || c == '\n' || c == 0x1d; });
        return word == end || *word != '=';
    }

    const QHash<DeviceNumber, int> &m_devices;
    QSet<QByteArray> m_profiles;
    QByteArray m_directory, m_hexDirectory; ///< what all of them begin with
    bool m_hasDirectories = false;
};

/// Which events of a segment are to be decoded, a byte each.
std::vector<quint8> cluesIn(const AuditStore &store, quint32 number, const PlaceClues &clues)
{
    const LogSegment &segment = store.segments()[number];
    std::vector<quint8> found(segment.size());
    std::vector<quint8> isEngines;
    isEngines.reserve(segment.shapes.size());
    for (const LogSegment::Shape &shape : segment.shapes)
        isEngines.push_back(std::ranges::binary_search(shape.types, VirtControlType));
    constexpr quint64 piece = 256 * 1024;
    QByteArray bytes;
    quint64 begin = 0;
    for (quint32 event = 0; event < segment.size(); ++event) {
        if (segment.flags[event] & (TextFlag | AbsorbedFlag))
            continue;
        if ((segment.flags[event] & PiecesFlag) || isEngines[segment.shape[event]]) {
            found[event] = 1;
            continue;
        }
        if (clues.isEmpty())
            continue;
        const quint64 from = segment.beginOf(event), end = segment.endOf(event);
        if (from < begin || end > begin + quint64(bytes.size())) {
            const quint64 size = std::max(std::min(from + piece, segment.end), end) - from;
            bytes.resize(qsizetype(size));
            bytes.truncate(store.sources()[size_t(segment.source)].readAt(from, bytes.data(), qint64(size)));
            begin = from;
        }
        const qsizetype at = std::min(qsizetype(from - begin), bytes.size());
        found[event] = clues.areIn(QByteArrayView(bytes).sliced(at, std::min(qsizetype(end - from), bytes.size() - at)));
    }
    return found;
}

std::vector<std::vector<quint8>> cluesIn(const AuditStore &store, const HostTraces &traces)
{
    const PlaceClues clues(traces);
    std::vector<std::vector<quint8>> found(store.segments().size());
    std::atomic<quint32> next = 0;
    const auto work = [&] {
        for (quint32 i = next++; i < found.size(); i = next++)
            found[i] = cluesIn(store, i, clues);
    };
    std::vector<std::jthread> others;
    for (size_t i = 1; i < std::min<size_t>(found.size(), std::thread::hardware_concurrency()); ++i)
        others.emplace_back(work);
    work();
    others.clear();
    return found;
}

/// The container that the name of an event's process hints at, or -1, by number of its text in programTexts.
std::vector<int> hintsOf(const LogSegment &segment, const HostTraces &traces)
{
    std::vector<int> hints(segment.programTexts.size(), -1);
    for (quint32 i = 0; i < hints.size() && !traces.byName.isEmpty(); ++i) {
        const auto comm = fieldOfText(segment.programTexts.at(i), "comm");
        hints[i] = comm ? traces.byName.value(readableText(*comm), -1) : -1;
    }
    return hints;
}

/// Gives attributions numbers.
class AttributionNumbers
{
public:
    explicit AttributionNumbers(ContainerColumn &column)
        : m_column(column)
    {
        for (qsizetype i = 0; i < column.attributions.size(); ++i)
            m_numbers.insert(column.attributions.at(i), quint32(i));
    }

    [[nodiscard]] quint32 numberOf(const Attribution &attribution)
    {
        const auto known = m_numbers.constFind(attribution);
        if (known != m_numbers.constEnd())
            return *known;
        const auto number = quint32(m_column.attributions.size());
        m_column.attributions.append(attribution);
        m_column.names.append(attribution.confidence == Confidence::Hint ? QString() : placeText(attribution));
        m_numbers.insert(attribution, number);
        return number;
    }

private:
    ContainerColumn &m_column;
    QHash<Attribution, quint32> m_numbers;
};

/// The engine was slower than the event.
void fillNames(ContainerColumn &column, const HostTraces &traces)
{
    for (qsizetype i = 0; i < column.attributions.size(); ++i) {
        Attribution &attribution = column.attributions[i];
        if (!attribution.container.isEmpty() && attribution.name.isEmpty() && traces.names.contains(attribution.container)) {
            attribution.name = traces.names.value(attribution.container);
            column.names[i] = attribution.confidence == Confidence::Hint ? QString() : placeText(attribution);
        }
    }
}

} // namespace

void attributeStore(AuditStore &store, const HostTraces &traces, ProcessHistory &history)
{
    ContainerColumn column = std::move(store.containers);
    if (column.attributions.isEmpty()) {
        column.attributions = {Attribution()};
        column.names = {QString()};
    }
    fillNames(column, traces);
    column.bySegment.resize(store.segments().size());
    for (size_t i = 0; i < column.bySegment.size(); ++i)
        column.bySegment[i].resize(store.segments()[i].size());
    AttributionNumbers numbers(column);
    const bool readsRecords = !traces.containers.isEmpty();
    const auto clues = readsRecords ? cluesIn(store, traces) : std::vector<std::vector<quint8>>();
    const auto pidOf = [](quint32 pid) { return pid == NoPid ? std::optional<qint64>() : std::optional<qint64>(pid); };
    for (const bool isSecond : {false, true}) {
        for (quint32 number = 0; number < store.segments().size(); ++number) {
            const LogSegment &segment = store.segments()[number];
            const std::vector<int> hints = isSecond || !readsRecords ? std::vector<int>() : hintsOf(segment, traces);
            for (quint32 event = 0; event < segment.size(); ++event) {
                quint32 &place = column.bySegment[number][event];
                const bool isSettled = place != 0 && column.attributions.at(place).confidence != Confidence::Hint;
                if (isSettled || (segment.flags[event] & (TextFlag | AbsorbedFlag)))
                    continue;
                const auto pid = pidOf(segment.pid[event]);
                const qint64 time = segment.time[event];
                if (pid && !isSecond)
                    history.see(*pid, pidOf(segment.parent[event]), time);
                Attribution attribution = attributeProcess(pid, pidOf(segment.parent[event]), time, traces, history);
                if (attribution.place == Attribution::Place::Unknown && !isSecond && readsRecords) {
                    if (clues[number][event])
                        attribution = attributeEvent(decodeEvent(store.read({number, event})), traces, history);
                    else if (const int hint = pid ? hints[segment.program[event]] : -1; hint >= 0)
                        attribution = attributionByName(traces, hint);
                }
                if (attribution.place == Attribution::Place::Unknown)
                    continue;
                place = numbers.numberOf(attribution);
                if (pid && attribution.confidence != Confidence::Hint)
                    history.place(*pid, time, attribution);
            }
        }
    }
    store.containers = std::move(column);
}

} // namespace bulkhead::audit
