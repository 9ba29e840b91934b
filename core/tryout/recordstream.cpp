// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/recordstream.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::tryout {
namespace {

constexpr auto LongestWait = std::chrono::milliseconds(2000); // that audit.stream takes

struct RecordStreamText {
    Q_DECLARE_TR_FUNCTIONS(RecordStream)
};

} // namespace

QCoro::Task<Result<>> RecordStream::begin()
{
    if (!m_ask)
        co_return std::unexpected(Error{ErrorKind::Unavailable, RecordStreamText::tr("No agent runs on the engine's host."), {}});
    const auto before = co_await collect(std::chrono::milliseconds(0));
    co_return before.transform([](const Heard &) {});
}

QCoro::Task<Result<RecordStream::Heard>> RecordStream::collect(std::chrono::milliseconds wait)
{
    const auto milliseconds = std::clamp(wait, std::chrono::milliseconds(0), LongestWait).count();
    const auto answer =
        co_await m_ask(u"audit.stream"_s, {{u"milliseconds"_s, qint64(milliseconds)}, {u"listener"_s, m_listener}});
    if (!answer)
        co_return std::unexpected(answer.error());
    const auto messages = agentverbs::auditMessagesFromJson(answer->toObject());
    if (!messages)
        co_return std::unexpected(messages.error());
    const qint64 overruns = answer->toObject()["overruns"_L1].toInteger();
    co_return Heard{*messages, quint64(qMax(qint64(0), overruns - std::exchange(m_overruns, overruns)))};
}

} // namespace bulkhead::tryout
