// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/linebuffer.h"

namespace bulkhead::engine {

void LineBuffer::append(const QByteArray &bytes)
{
    if (m_start > 0) {
        m_bytes.remove(0, m_start);
        m_searched -= m_start;
        m_start = 0;
    }
    m_bytes += bytes;
}

std::optional<QByteArray> LineBuffer::takeLine()
{
    while (!m_overflowed) {
        const auto end = m_bytes.indexOf('\n', m_searched);
        if ((end < 0 ? m_bytes.size() : end) - m_start > m_maximum) {
            m_overflowed = true;
            m_bytes.clear();
            break;
        }
        if (end < 0) {
            m_searched = m_bytes.size();
            break;
        }
        auto line = m_bytes.sliced(m_start, end - m_start);
        m_start = m_searched = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            return line;
    }
    return std::nullopt;
}

} // namespace bulkhead::engine
