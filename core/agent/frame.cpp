// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/frame.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

namespace {

constexpr qsizetype FrameHeadSize = sizeof(quint32);

} // namespace

QByteArray encodeFrame(QByteArrayView body)
{
    QByteArray frame(FrameHeadSize, Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), frame.data());
    return frame.append(body);
}

void FrameDecoder::append(QByteArrayView bytes)
{
    if (m_error)
        return;
    if (m_start > 0) {
        m_bytes.remove(0, m_start);
        m_start = 0;
    }
    m_bytes.append(bytes);
}

std::optional<QByteArray> FrameDecoder::take()
{
    const qsizetype held = m_bytes.size() - m_start;
    if (held < FrameHeadSize)
        return std::nullopt;
    const auto size = qsizetype(qFromBigEndian<quint32>(m_bytes.constData() + m_start));
    if (size > m_largest)
        fail({ErrorKind::TooLarge, u"a frame of %1 bytes; at most %2 are accepted"_s.arg(size).arg(m_largest),
              QString::fromLatin1(m_bytes.mid(m_start, 200))});
    else if (size == 0)
        fail({ErrorKind::Malformed, u"an empty frame"_s, {}});
    if (m_error || held - FrameHeadSize < size)
        return std::nullopt;
    QByteArray body = m_bytes.mid(m_start + FrameHeadSize, size);
    m_start += FrameHeadSize + size;
    return body;
}

void FrameDecoder::fail(Error error)
{
    m_error = std::move(error);
    m_bytes.clear();
    m_start = 0;
}

} // namespace bulkhead::agent
