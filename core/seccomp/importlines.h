// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace bulkhead::seccomp {

/// Makes lines of pieces, with bounded memory: of a line that does not fit into a piece, the middle beyond 64 KiB is dropped. A
/// line is given as [begin, end) without its end, "\n" or "\r\n".
class LineSplitter
{
public:
    static constexpr qsizetype LongestHead = 64 * 1024, LongestTail = 4 * 1024;

    template<typename TakeLine>
    void feed(QByteArrayView piece, TakeLine takeLine)
    {
        const char *p = piece.data();
        const char *const end = p + piece.size();
        if (!m_carry.isEmpty() && p != end) {
            const char *const newline = lineEnd(p, end);
            carry(p, newline == nullptr ? end : newline);
            if (newline == nullptr)
                return;
            takeLine(m_carry.constData(), withoutReturn(m_carry.constData(), m_carry.constData() + m_carry.size()));
            m_carry.resize(0);
            p = newline + 1;
        }
        while (p != end) {
            const char *const newline = lineEnd(p, end);
            if (newline == nullptr)
                break;
            takeLine(p, withoutReturn(p, newline));
            p = newline + 1;
        }
        carry(p, end);
    }

    /// Gives what stands behind the last line end, if anything does.
    template<typename TakeLine>
    void finish(TakeLine takeLine)
    {
        if (!m_carry.isEmpty())
            takeLine(m_carry.constData(), m_carry.constData() + m_carry.size());
        m_carry.clear();
    }

private:
    static const char *lineEnd(const char *p, const char *end)
    {
        return static_cast<const char *>(std::memchr(p, '\n', size_t(end - p)));
    }
    static const char *withoutReturn(const char *p, const char *end) { return end > p && end[-1] == '\r' ? end - 1 : end; }

    void carry(const char *p, const char *end)
    {
        const qsizetype toHead = std::clamp<qsizetype>(LongestHead - m_carry.size(), 0, end - p);
        m_carry.append(p, toHead);
        p += toHead;
        if (p == end)
            return;
        p = std::max(p, end - LongestTail);
        m_carry.append(p, end - p);
        const qsizetype tooMuch = m_carry.size() - LongestHead - LongestTail;
        if (tooMuch > 0)
            m_carry.remove(LongestHead, tooMuch);
    }

    QByteArray m_carry; ///< the beginning of a line whose end is to come
};

} // namespace bulkhead::seccomp
