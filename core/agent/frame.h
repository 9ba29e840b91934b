// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

#include <optional>

namespace bulkhead::agent {

/// Four bytes of length, big endian, then the body.
[[nodiscard]] QByteArray encodeFrame(QByteArrayView body);

/// Cuts a byte stream into frames, however the bytes are split on their way. Holds at most one frame and what was appended last.
class FrameDecoder
{
public:
    explicit FrameDecoder(qsizetype largest)
        : m_largest(largest)
    {
    }

    void append(QByteArrayView bytes);
    /// The body of the next whole frame; nothing while there is none, and for ever after an error.
    [[nodiscard]] std::optional<QByteArray> take();
    /// TooLarge for a length beyond the limit, Malformed for an empty frame. There is no way back into step after it.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void fail(Error error);

    qsizetype m_largest;
    QByteArray m_bytes;
    qsizetype m_start = 0; ///< of the first frame that was not taken
    std::optional<Error> m_error;
};

} // namespace bulkhead::agent
