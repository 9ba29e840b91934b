// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/timehistogram.h"

#include <algorithm>

namespace bulkhead::audit {

void TimeHistogram::widen()
{
    const qint64 begin = m_begin >> 1;
    std::vector<Bar> bars(m_bars.empty() ? 0 : size_t(((m_begin + qint64(m_bars.size()) - 1) >> 1) - begin + 1));
    for (size_t i = 0; i < m_bars.size(); ++i) {
        Bar &bar = bars[size_t(((m_begin + qint64(i)) >> 1) - begin)];
        bar.events += m_bars[i].events;
        bar.refusals += m_bars[i].refusals;
    }
    m_bars = std::move(bars);
    m_begin = begin;
    m_width *= 2;
}

void TimeHistogram::add(qint64 time, bool isRefusal)
{
    constexpr qint64 latest = qint64(1) << 52; // beyond, widths would overflow
    if (time <= 0 || time > latest)
        return;
    while (!m_bars.empty()) {
        const qint64 place = time / m_width, last = m_begin + qint64(m_bars.size()) - 1;
        if (std::max(place, last) - std::min(place, m_begin) < qint64(MostBars))
            break;
        widen();
    }
    const qint64 place = time / m_width;
    if (m_bars.empty()) {
        m_begin = place;
        m_bars.resize(1);
    } else if (place < m_begin) {
        m_bars.insert(m_bars.begin(), size_t(m_begin - place), Bar());
        m_begin = place;
    } else if (place >= m_begin + qint64(m_bars.size())) {
        m_bars.resize(size_t(place - m_begin) + 1);
    }
    Bar &bar = m_bars[size_t(place - m_begin)];
    ++bar.events;
    bar.refusals += isRefusal ? 1 : 0;
}

void TimeHistogram::forgetBefore(qint64 time)
{
    const qint64 gone = std::clamp<qint64>(time / m_width - m_begin, 0, qint64(m_bars.size()));
    m_bars.erase(m_bars.begin(), m_bars.begin() + std::ptrdiff_t(gone));
    m_begin += gone;
}

} // namespace bulkhead::audit
