// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/denialwatch.h"

namespace bulkhead::tryout {

QByteArray denialLine(const QByteArray &text)
{
    // AVC of today's kernels, and types of their own of older ones: the field tells
    return text.contains("apparmor=\"") ? QByteArray("type=AVC msg=" + text) : QByteArray();
}

QCoro::Task<Result<QList<HeardDenial>>> DenialWatch::collect(std::chrono::milliseconds wait)
{
    const auto heard = co_await m_stream.collect(wait);
    if (!heard)
        co_return std::unexpected(heard.error());
    QList<HeardDenial> denials;
    for (const auto &message : heard->messages) {
        if (!denialLine(message.text).isEmpty())
            denials << HeardDenial{message.text, message.container};
    }
    m_lost += heard->overruns;
    co_return denials;
}

} // namespace bulkhead::tryout
