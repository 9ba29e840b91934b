// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/denialwatch.h"

#include "core/agentverbs/auditverbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::tryout {
namespace {

constexpr auto LongestWait = std::chrono::milliseconds(2000); // that audit.stream takes

struct DenialWatchText {
    Q_DECLARE_TR_FUNCTIONS(DenialWatch)
};

} // namespace

QByteArray denialLine(const QByteArray &text)
{
    // AVC of today's kernels, and types of their own of older ones: the field tells
    return text.contains("apparmor=\"") ? QByteArray("type=AVC msg=" + text) : QByteArray();
}

QCoro::Task<Result<>> DenialWatch::begin()
{
    if (!m_ask)
        co_return std::unexpected(Error{ErrorKind::Unavailable, DenialWatchText::tr("No agent runs on the engine's host."), {}});
    const auto before = co_await collect(std::chrono::milliseconds(0)); // another's
    m_lost = 0;
    co_return before.transform([](const QList<QByteArray> &) {});
}

QCoro::Task<Result<QList<QByteArray>>> DenialWatch::collect(std::chrono::milliseconds wait)
{
    const auto milliseconds = std::clamp(wait, std::chrono::milliseconds(0), LongestWait).count();
    const auto answer = co_await m_ask(u"audit.stream"_s,
                                       {{u"milliseconds"_s, qint64(milliseconds)}, {u"listener"_s, agentverbs::DenialListener}});
    if (!answer)
        co_return std::unexpected(answer.error());
    const auto messages = agentverbs::auditMessagesFromJson(answer->toObject());
    if (!messages)
        co_return std::unexpected(messages.error());
    QList<QByteArray> lines;
    for (const auto &message : *messages) {
        if (const QByteArray line = denialLine(message.text); !line.isEmpty())
            lines << line;
    }
    const qint64 overruns = answer->toObject()["overruns"_L1].toInteger();
    m_lost += quint64(qMax(qint64(0), overruns - std::exchange(m_overruns, overruns)));
    co_return lines;
}

} // namespace bulkhead::tryout
