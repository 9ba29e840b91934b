// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/textsearch.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace bulkhead::audit {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

bool isSame(const char *at, QByteArrayView lower)
{
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (lowered(at[i]) != lower[i])
            return false;
    }
    return true;
}

/// Looks at the first and the last letter of sixteen places at a time.
bool containsCaseless(QByteArrayView bytes, const QByteArray &lower, const QByteArray &upper)
{
    const qsizetype size = lower.size();
    if (size == 0)
        return true;
    const qsizetype places = bytes.size() - size + 1;
    const char *const data = bytes.data();
    qsizetype at = 0;
#ifdef __SSE2__
    const __m128i firstLower = _mm_set1_epi8(lower.front()), firstUpper = _mm_set1_epi8(upper.front());
    const __m128i lastLower = _mm_set1_epi8(lower.back()), lastUpper = _mm_set1_epi8(upper.back());
    for (; at + 16 <= places; at += 16) {
        const __m128i firsts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + at));
        const __m128i lasts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + at + size - 1));
        const __m128i both = _mm_and_si128(_mm_or_si128(_mm_cmpeq_epi8(firsts, firstLower), _mm_cmpeq_epi8(firsts, firstUpper)),
                                           _mm_or_si128(_mm_cmpeq_epi8(lasts, lastLower), _mm_cmpeq_epi8(lasts, lastUpper)));
        for (auto mask = unsigned(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            if (isSame(data + at + std::countr_zero(mask), lower))
                return true;
        }
    }
#endif
    for (; at < places; ++at) {
        if ((data[at] == lower.front() || data[at] == upper.front()) && isSame(data + at, lower))
            return true;
    }
    return false;
}

} // namespace

TextSearch::TextSearch(const QByteArray &text)
    : m_lower(text)
    , m_upper(text)
    , m_hex(text.toHex().toUpper())
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        m_lower[i] = lowered(text[i]);
        m_upper[i] = text[i] >= 'a' && text[i] <= 'z' ? char(text[i] & ~0x20) : text[i];
    }
}

bool TextSearch::isIn(QByteArrayView bytes) const
{
    if (containsCaseless(bytes, m_lower, m_upper))
        return true;
    constexpr qsizetype shortest = 2; // bytes: one alone is in any number
    return m_hex.size() >= 2 * shortest && ::memmem(bytes.data(), size_t(bytes.size()), m_hex.constData(), size_t(m_hex.size()));
}

} // namespace bulkhead::audit
