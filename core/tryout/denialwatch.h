// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tryout/recordstream.h"

namespace bulkhead::tryout {

/// A record as audit.stream gives it, as a line of audit.log that apparmor::parseDenial() reads; empty for records of others than
/// AppArmor. Pure.
[[nodiscard]] QByteArray denialLine(const QByteArray &text);

/// What AppArmor said.
struct HeardDenial {
    QByteArray text; ///< as audit.stream gives it: "audit(1790000000.400:4): apparmor=…"
    /// Where the process that it names began, empty for the host; absent where the agent did not watch it begin.
    std::optional<ContainerId> container{};

    [[nodiscard]] QByteArray line() const { return denialLine(text); }
};

/// Listens to what AppArmor says on a host, through its agent. The agent's verb is audit.stream.
class DenialWatch
{
public:
    explicit DenialWatch(AskAgent ask)
        : m_stream(std::move(ask), agentverbs::DenialListener)
    {
    }

    /// From now on. Errors: Unavailable where there is no agent, and the verb's own.
    QCoro::Task<Result<>> begin()
    {
        m_lost = 0;
        return m_stream.begin();
    }
    /// What has come since it was asked last, waiting for the first at most so long (2 s).
    QCoro::Task<Result<QList<HeardDenial>>> collect(std::chrono::milliseconds wait);
    [[nodiscard]] quint64 lost() const { return m_lost; } ///< times that records were dropped since it began, of whatever kind

private:
    RecordStream m_stream;
    quint64 m_lost = 0;
};

} // namespace bulkhead::tryout
