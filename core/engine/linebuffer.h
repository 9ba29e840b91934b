// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace bulkhead::engine {

/// Cuts a byte stream into lines of a stated maximum, however the bytes are split on their way.
class LineBuffer
{
public:
    explicit LineBuffer(qsizetype maximumLine)
        : m_maximum(maximumLine)
    {
    }

    void append(const QByteArray &bytes);
    /// The next whole line without its end, empty lines left out; nothing when there is none yet.
    [[nodiscard]] std::optional<QByteArray> takeLine();
    /// True once a line is longer than the maximum: the stream cannot be followed any more.
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    qsizetype m_maximum;
    QByteArray m_bytes;
    qsizetype m_start = 0;    ///< of the unfinished line
    qsizetype m_searched = 0; ///< no line end before this
    bool m_overflowed = false;
};

} // namespace bulkhead::engine
