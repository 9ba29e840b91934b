// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <immintrin.h>
#endif

namespace bulkhead::audit {

/// "type=SYSCALL msg=audit(1795294930.017:239): …": how nearly every line of a log begins. Views into the line.
struct QuickHead {
    QByteArrayView type;  ///< "SYSCALL"
    QByteArrayView stamp; ///< "1795294930.017:239"
    qsizetype body = 0;   ///< behind "):" and blanks
};

/// The letters up to a blank: how many, or `most` where there is no blank, or a bracket before it.
[[nodiscard]] inline qsizetype quickWordSize(const char *text, qsizetype most)
{
    qsizetype size = 0;
#ifdef __SSE2__
    // types are of all sizes: a loop would be foretold wrongly for most lines
    constexpr qsizetype width = 16;
    if (most >= width) {
        const __m128i letters = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
        const auto blanks = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(letters, _mm_set1_epi8(' '))));
        const auto brackets = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(letters, _mm_set1_epi8('('))));
        if (blanks != 0)
            return std::countr_zero(blanks) < std::countr_zero(brackets) ? std::countr_zero(blanks) : most;
        if (brackets != 0)
            return most;
        size = width;
    }
#endif
    while (size < most && text[size] != ' ' && text[size] != '(')
        ++size;
    return size < most && text[size] == ' ' ? size : most;
}

/// Where the stamp of such a line begins, and its type before it; null for every other line.
[[nodiscard]] inline const char *quickStamp(QByteArrayView line, QByteArrayView &type)
{
    constexpr QByteArrayView name("type="), message(" msg=audit(");
    constexpr qsizetype longestType = 40, longSize = 16;
    const char *const at = line.data() + name.size();
    const qsizetype most = std::min<qsizetype>(line.size() - name.size() - message.size() - longSize - 2, longestType);
    if (most < 2 || std::memcmp(line.data(), name.data(), size_t(name.size())) != 0)
        return nullptr;
    const qsizetype size = quickWordSize(at, most);
    if (size == most || std::memcmp(at + size, message.data(), size_t(message.size())) != 0)
        return nullptr;
    type = {at, size};
    return at + size + message.size();
}

/// False for every other line, whose head scanHead() reads; where it is true, scanHead() finds the same. Whether the stamp is
/// made of digits is not looked at.
[[nodiscard]] inline bool readQuickHead(QByteArrayView line, QuickHead &head)
{
    constexpr qsizetype shortestStamp = 7, longSize = 16, longestStamp = 26;
    const char *const stamp = quickStamp(line, head.type);
    if (!stamp)
        return false;
    const char *const end = line.data() + line.size();
    const char *const stampEnd = std::min(end - 1, stamp + longestStamp);
    // a machine without a clock has shorter ones
    const char *at = stamp + (stamp[10] == '.' ? longSize : shortestStamp);
    for (; at < stampEnd && *at != ')'; ++at) {
    }
    if (at >= stampEnd || at[0] != ')' || at[1] != ':')
        return false;
    head.stamp = {stamp, at - stamp};
    for (at += 2; at < end && *at == ' '; ++at) {
    }
    head.body = at - line.data();
    return true;
}

/// The stamp of the record before: most records have the same.
class KnownStamp
{
public:
    /// With the bracket behind it.
    void remember(QByteArrayView stamp)
    {
        m_size = stamp.size() >= Half && stamp.size() <= qsizetype(m_text.size()) ? stamp.size() : 0;
        std::memcpy(m_text.data(), stamp.data(), size_t(m_size));
    }
    /// How many bytes of what begins there are it; 0 where that is another.
    [[nodiscard]] qsizetype sizeAt(const char *at, const char *end) const
    {
        // two halves that overlap, and no call
        return m_size > 0 && end - at >= m_size && std::memcmp(at, m_text.data(), Half) == 0
                       && std::memcmp(at + m_size - Half, m_text.data() + m_size - Half, Half) == 0
                   ? m_size
                   : 0;
    }

private:
    static constexpr qsizetype Half = 16;
    std::array<char, 2 * Half> m_text{};
    qsizetype m_size = 0;
};

/// The serial of such a stamp; false where it is none of ten, three and at most ten digits, or the all-zero one, which is that
/// of no event.
[[nodiscard]] inline bool readQuickSerial(QByteArrayView stamp, quint32 &serial)
{
    constexpr qsizetype point = 10, colon = 14;
    const auto isDigit = [](char c) { return quint8(c - '0') < 10; };
    const auto digitsOf = [&](qsizetype from) { // eight at a time; 0 where one is none
        constexpr quint64 zeros = 0x3030303030303030U, high = 0xf0f0f0f0f0f0f0f0U, above = 0x0606060606060606U;
        quint64 word = 0;
        std::memcpy(&word, stamp.data() + from, sizeof word);
        return (word & high) == zeros && ((word + above) & high) == zeros ? word : 0;
    };
    if (stamp.size() <= colon + 1)
        return false;
    const quint64 first = digitsOf(0), last = digitsOf(point - 8);
    if (first == 0 || last == 0 || stamp[point] != '.' || !isDigit(stamp[point + 1]) || !isDigit(stamp[point + 2])
        || !isDigit(stamp[point + 3]) || stamp[colon] != ':' || stamp.size() > colon + 1 + 10)
        return false;
    if (std::memcmp(stamp.data(), "0000000000.000", size_t(colon)) == 0)
        return false;
    quint64 number = 0;
    for (qsizetype i = colon + 1; i < stamp.size(); ++i) {
        if (!isDigit(stamp[i]))
            return false;
        number = number * 10 + quint64(stamp[i] - '0');
    }
    serial = quint32(number);
    return number <= 0xffffffffU;
}

} // namespace bulkhead::audit
