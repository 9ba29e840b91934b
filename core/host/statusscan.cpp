// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/statusscan.h"

#include <cstring>
#include <limits>

namespace bulkhead::host {

namespace {

constexpr bool isScanBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// Numbers from the front of a text, one after the other. A number that does not fit, or that is followed by something else
/// than a blank, is none.
class NumberScan
{
public:
    explicit NumberScan(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    void skipBlanks()
    {
        while (m_at != m_end && isScanBlank(*m_at))
            ++m_at;
    }
    void skipWord()
    {
        skipBlanks();
        while (m_at != m_end && !isScanBlank(*m_at))
            ++m_at;
    }
    template<typename Number>
    std::optional<Number> decimal()
    {
        skipBlanks();
        constexpr quint64 Largest = quint64(std::numeric_limits<Number>::max());
        quint64 value = 0;
        const char *const start = m_at;
        for (; m_at != m_end && *m_at >= '0' && *m_at <= '9'; ++m_at) {
            const auto digit = quint64(*m_at - '0');
            if (value > (Largest - digit) / 10)
                return std::nullopt;
            value = value * 10 + digit;
        }
        if (m_at == start || (m_at != m_end && !isScanBlank(*m_at) && *m_at != '\n'))
            return std::nullopt;
        return Number(value);
    }
    std::optional<quint64> hexadecimal()
    {
        skipBlanks();
        quint64 value = 0;
        const char *const start = m_at;
        for (; m_at != m_end && m_at - start < 16; ++m_at) {
            const char c = *m_at;
            if (c >= '0' && c <= '9')
                value = value << 4 | quint64(c - '0');
            else if (c >= 'a' && c <= 'f')
                value = value << 4 | quint64(c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                value = value << 4 | quint64(c - 'A' + 10);
            else
                break;
        }
        if (m_at == start || (m_at != m_end && !isScanBlank(*m_at)))
            return std::nullopt;
        return value;
    }

private:
    const char *m_at;
    const char *m_end;
};

template<std::size_t Size>
bool startsWithKey(QByteArrayView line, const char (&key)[Size])
{
    return line.size() >= qsizetype(Size - 1) && std::memcmp(line.data(), key, Size - 1) == 0;
}

void scanCapability(QByteArrayView line, StatusFields &fields)
{
    static constexpr std::array<std::array<char, 3>, 5> Names{
        {{'I', 'n', 'h'}, {'P', 'r', 'm'}, {'E', 'f', 'f'}, {'B', 'n', 'd'}, {'A', 'm', 'b'}}};
    if (line.size() < 8 || line[6] != ':')
        return;
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (std::memcmp(line.data() + 3, Names[i].data(), 3) != 0)
            continue;
        if (const auto mask = NumberScan(line.sliced(7)).hexadecimal()) {
            fields.capabilities[i] = *mask;
            fields.seenCapabilities |= 1U << i;
        }
        return;
    }
}

void scanIds(QByteArrayView ids, std::optional<quint32> &real, std::optional<quint32> &effective)
{
    NumberScan numbers(ids);
    real = numbers.decimal<quint32>();
    effective = real ? numbers.decimal<quint32>() : std::nullopt;
}

// The first letter decides: of the sixty lines ten are read.
void scanStatusLine(QByteArrayView line, StatusFields &fields)
{
    switch (line[0]) {
    case 'C':
        if (startsWithKey(line, "Cap"))
            scanCapability(line, fields);
        break;
    case 'G':
        if (startsWithKey(line, "Gid:"))
            scanIds(line.sliced(4), fields.gid, fields.effectiveGid);
        break;
    case 'N':
        if (startsWithKey(line, "Name:"))
            fields.name = line.sliced(5).trimmed();
        else if (startsWithKey(line, "NoNewPrivs:")) {
            const auto value = NumberScan(line.sliced(11)).decimal<quint8>();
            if (value && *value <= 1)
                fields.noNewPrivileges = *value == 1;
        }
        break;
    case 'P':
        if (startsWithKey(line, "Pid:"))
            fields.pid = NumberScan(line.sliced(4)).decimal<qint64>();
        else if (startsWithKey(line, "PPid:"))
            fields.parentPid = NumberScan(line.sliced(5)).decimal<qint64>();
        break;
    case 'S':
        if (startsWithKey(line, "State:")) {
            const QByteArrayView state = line.sliced(6).trimmed();
            fields.state = state.isEmpty() ? '?' : state[0];
        } else if (startsWithKey(line, "Seccomp:")) {
            const auto mode = NumberScan(line.sliced(8)).decimal<quint8>();
            fields.seccomp = mode && *mode <= 2 ? mode : std::nullopt;
        }
        break;
    case 'U':
        if (startsWithKey(line, "Uid:"))
            scanIds(line.sliced(4), fields.uid, fields.effectiveUid);
        break;
    default: break;
    }
}

} // namespace

std::optional<capability::ProcessCapabilities> StatusFields::sets() const
{
    if (seenCapabilities != AllCapabilities)
        return std::nullopt;
    using capability::CapabilitySet;
    capability::ProcessCapabilities result;
    result.inheritable = CapabilitySet(capabilities[0]);
    result.permitted = CapabilitySet(capabilities[1]);
    result.effective = CapabilitySet(capabilities[2]);
    result.bounding = CapabilitySet(capabilities[3]);
    result.ambient = CapabilitySet(capabilities[4]);
    return result;
}

StatusFields scanStatus(QByteArrayView status)
{
    StatusFields fields;
    const char *at = status.begin();
    const char *const end = status.end();
    while (at != end) {
        const void *const found = std::memchr(at, '\n', std::size_t(end - at));
        const char *const lineEnd = found ? static_cast<const char *>(found) : end;
        if (lineEnd != at)
            scanStatusLine(QByteArrayView(at, lineEnd), fields);
        at = lineEnd == end ? end : lineEnd + 1;
    }
    return fields;
}

StatFields scanStat(QByteArrayView stat)
{
    // the name ends at the last bracket, whatever is in it; field 3 follows
    const qsizetype start = stat.indexOf('(');
    const qsizetype end = stat.lastIndexOf(')');
    if (end < 0)
        return {};
    StatFields fields;
    if (start >= 0 && start < end)
        fields.name = stat.sliced(start + 1, end - start - 1);
    NumberScan numbers(stat.sliced(end + 1));
    numbers.skipWord(); // state
    fields.parentPid = numbers.decimal<qint64>();
    if (!fields.parentPid)
        numbers.skipWord();
    for (int field = 5; field < 22; ++field)
        numbers.skipWord();
    fields.startTime = numbers.decimal<qint64>();
    return fields;
}

} // namespace bulkhead::host
