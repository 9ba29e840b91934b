// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <vector>

namespace bulkhead::audit {

/// How many events there were over time, in at most so many bars of one width. The width grows with the span, by doubling, so
/// that it takes events one by one and never looks back.
class TimeHistogram
{
public:
    struct Bar {
        quint32 events = 0, refusals = 0;
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    static constexpr qint64 FinestWidth = 1000; ///< milliseconds
    static constexpr size_t MostBars = 256;

    /// `time` in milliseconds since 1970; events without one (0) are left out.
    void add(qint64 time, bool isRefusal);
    /// The ring has nothing older any more.
    void forgetBefore(qint64 time);
    void clear() { *this = TimeHistogram(); }

    [[nodiscard]] bool isEmpty() const { return m_bars.empty(); }
    [[nodiscard]] qint64 begin() const { return m_begin * m_width; } ///< of the first bar, milliseconds since 1970
    [[nodiscard]] qint64 end() const { return (m_begin + qint64(m_bars.size())) * m_width; }
    [[nodiscard]] qint64 width() const { return m_width; } ///< of a bar, milliseconds
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    friend bool operator==(const TimeHistogram &, const TimeHistogram &) = default;

private:
    void widen();

    std::vector<Bar> m_bars;
    qint64 m_begin = 0; ///< in widths since 1970
    qint64 m_width = FinestWidth;
};

} // namespace bulkhead::audit
