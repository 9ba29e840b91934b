// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/textsearch.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#ifdef __SSE2__
#include <immintrin.h>
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

/// What is looked for: its first and its last letter in both cases tell most places apart.
struct Needle {
    const QByteArray &lower, &upper;
    bool isCaseless = true;

    [[nodiscard]] bool isAt(const char *at) const
    {
        return isCaseless ? isSame(at, lower) : std::memcmp(at, upper.constData(), size_t(upper.size())) == 0;
    }
};

qsizetype findFrom(QByteArrayView bytes, qsizetype at, const Needle &needle)
{
    const qsizetype places = bytes.size() - needle.lower.size() + 1;
    for (; at < places; ++at) {
        const char c = bytes[at];
        if ((c == needle.lower.front() || c == needle.upper.front()) && needle.isAt(bytes.data() + at))
            return at;
    }
    return -1;
}

#ifdef __SSE2__
/// Sixteen places at a time.
qsizetype findBy16(QByteArrayView bytes, const Needle &needle)
{
    const qsizetype size = needle.lower.size(), places = bytes.size() - size + 1;
    const char *const data = bytes.data();
    const __m128i firstLower = _mm_set1_epi8(needle.lower.front()), firstUpper = _mm_set1_epi8(needle.upper.front());
    const __m128i lastLower = _mm_set1_epi8(needle.lower.back()), lastUpper = _mm_set1_epi8(needle.upper.back());
    qsizetype at = 0;
    for (; at + 16 <= places; at += 16) {
        const __m128i firsts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + at));
        const __m128i lasts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + at + size - 1));
        const __m128i both = _mm_and_si128(_mm_or_si128(_mm_cmpeq_epi8(firsts, firstLower), _mm_cmpeq_epi8(firsts, firstUpper)),
                                           _mm_or_si128(_mm_cmpeq_epi8(lasts, lastLower), _mm_cmpeq_epi8(lasts, lastUpper)));
        for (auto mask = unsigned(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            if (needle.isAt(data + at + std::countr_zero(mask)))
                return at + std::countr_zero(mask);
        }
    }
    return findFrom(bytes, at, needle);
}

/// Thirty-two, on processors that can.
__attribute__((target("avx2"))) qsizetype findBy32(QByteArrayView bytes, const Needle &needle)
{
    const qsizetype size = needle.lower.size(), places = bytes.size() - size + 1;
    const char *const data = bytes.data();
    const __m256i firstLower = _mm256_set1_epi8(needle.lower.front()), firstUpper = _mm256_set1_epi8(needle.upper.front());
    const __m256i lastLower = _mm256_set1_epi8(needle.lower.back()), lastUpper = _mm256_set1_epi8(needle.upper.back());
    qsizetype at = 0;
    for (; at + 32 <= places; at += 32) {
        const __m256i firsts = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + at));
        const __m256i lasts = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + at + size - 1));
        const __m256i both =
            _mm256_and_si256(_mm256_or_si256(_mm256_cmpeq_epi8(firsts, firstLower), _mm256_cmpeq_epi8(firsts, firstUpper)),
                             _mm256_or_si256(_mm256_cmpeq_epi8(lasts, lastLower), _mm256_cmpeq_epi8(lasts, lastUpper)));
        for (auto mask = unsigned(_mm256_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            if (needle.isAt(data + at + std::countr_zero(mask)))
                return at + std::countr_zero(mask);
        }
    }
    return findFrom(bytes, at, needle);
}
#endif

qsizetype find(QByteArrayView bytes, const Needle &needle)
{
    if (needle.lower.isEmpty())
        return 0;
    if (bytes.size() < needle.lower.size())
        return -1;
#ifdef __SSE2__
    static const bool isWide = __builtin_cpu_supports("avx2") != 0;
    return isWide ? findBy32(bytes, needle) : findBy16(bytes, needle);
#else
    return findFrom(bytes, 0, needle);
#endif
}

} // namespace

TextNeedle::TextNeedle(const QByteArray &text, Qt::CaseSensitivity letters)
    : m_lower(text)
    , m_upper(text)
    , m_isCaseless(letters == Qt::CaseInsensitive)
{
    if (!m_isCaseless)
        return;
    for (qsizetype i = 0; i < text.size(); ++i) {
        m_lower[i] = lowered(text[i]);
        m_upper[i] = text[i] >= 'a' && text[i] <= 'z' ? char(text[i] & ~0x20) : text[i];
    }
}

qsizetype TextNeedle::indexIn(QByteArrayView bytes) const
{
    return find(bytes, {m_lower, m_upper, m_isCaseless});
}

TextSearch::TextSearch(const QByteArray &text)
    : m_spellings{TextNeedle(text, Qt::CaseInsensitive)}
{
    constexpr qsizetype shortest = 2; // bytes: one alone is in any number
    if (text.size() >= shortest)
        m_spellings.emplace_back(text.toHex().toUpper(), Qt::CaseSensitive);
}

bool TextSearch::isIn(QByteArrayView bytes) const
{
    return std::ranges::any_of(m_spellings, [&](const TextNeedle &needle) { return needle.indexIn(bytes) >= 0; });
}

TextScan::TextScan(std::vector<TextNeedle> needles)
    : m_needles(std::move(needles))
    , m_next(m_needles.size(), -1)
{
}

void TextScan::restart(QByteArrayView bytes)
{
    m_bytes = bytes;
    std::ranges::fill(m_next, -1);
}

bool TextScan::beginsIn(qsizetype from, qsizetype end)
{
    bool isFound = false;
    for (size_t i = 0; i < m_next.size(); ++i) {
        if (m_next[i] < from) {
            const qsizetype found = m_needles[i].indexIn(m_bytes.sliced(from));
            m_next[i] = found < 0 ? std::numeric_limits<qsizetype>::max() : from + found;
        }
        isFound = isFound || m_next[i] < end;
    }
    return isFound;
}

} // namespace bulkhead::audit
