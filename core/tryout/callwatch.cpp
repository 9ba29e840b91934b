// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/callwatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::tryout {
namespace {

constexpr int SeccompRecord = 1326; // linux/audit.h AUDIT_SECCOMP
constexpr quint32 LogCode = 0x7ffc0000;
constexpr qsizetype MostCommands = 8;

bool isRuntime(const QString &command)
{
    return command.startsWith("runc:["_L1) || command == "runc"_L1 || command == "crun"_L1 || command == "exe"_L1;
}

QString nameOf(const seccomp::AuditedCall &call)
{
    return call.name.isEmpty() ? u"syscall_0x%1"_s.arg(call.number, 0, 16) : call.name;
}

} // namespace

void CallTally::addRecord(int type, const QByteArray &text)
{
    if (type != SeccompRecord)
        return;
    const auto call = seccomp::parseAuditedCall("type=SECCOMP msg=" + text);
    if (!call)
        return;
    const Key key{.pid = call->pid,
                  .arch = call->arch ? int(*call->arch) : -1,
                  .number = call->number,
                  .isLogged = call->code == LogCode,
                  .name = nameOf(*call),
                  .command = call->command};
    if (const auto known = m_counts.find(key); known != m_counts.end())
        ++*known;
    else if (m_counts.size() < MostEntries)
        m_counts.insert(key, 1);
    else
        ++m_lost;
}

SeenCalls CallTally::seen(bool withLogged) const
{
    QHash<std::pair<int, QString>, SeenCall> byCall;
    for (const auto &[key, count] : m_counts.asKeyValueRange()) {
        if (!counts(key) || (key.isLogged && !withLogged))
            continue;
        auto &call = byCall[{key.arch, key.name}];
        const bool isFirst = call.count == 0;
        call.name = key.name;
        if (key.arch >= 0)
            call.arch = seccomp::Arch(key.arch);
        call.number = key.number;
        call.count += count;
        if (!call.commands.contains(key.command) && call.commands.size() < MostCommands)
            call.commands << key.command;
        call.isRuntimes = isRuntime(key.command) && (isFirst || call.isRuntimes);
        call.isCertain = call.isCertain || m_ours.contains(key.pid);
        call.isRefused = call.isRefused || !key.isLogged;
    }
    SeenCalls seen{.calls = byCall.values(), .lost = m_lost};
    for (SeenCall &call : seen.calls)
        call.commands.sort();
    std::ranges::sort(seen.calls, [](const SeenCall &a, const SeenCall &b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    return seen;
}

seccomp::ImportedCalls CallTally::imported(const QString &name) const
{
    seccomp::ImportTally tally;
    const int file = tally.addFile(name);
    quint64 records = 0;
    for (const auto &[key, count] : m_counts.asKeyValueRange()) {
        if (!counts(key))
            continue;
        records += count;
        if (key.name.startsWith("syscall_"_L1)) {
            tally.addUnknown(key.name, count, {file, 0});
            continue;
        }
        seccomp::ImportedCall call{.name = key.name, .origin = seccomp::ImportOrigin::Audit, .count = count};
        call.first = call.last = {file, 0};
        call.processIds = {key.pid};
        call.processes = 1;
        call.commands = {key.command};
        if (key.arch >= 0) {
            call.arches = {seccomp::Arch(key.arch)};
            if (seccomp::is32Bit(seccomp::Arch(key.arch)))
                tally.setSaw32Bit();
        }
        tally.add(call);
    }
    tally.addLines(records, 0);
    return tally.take();
}

QCoro::Task<std::optional<quint64>> CallWatch::lost()
{
    // an agent that may read the records may not be allowed to ask for the kernel's counters
    const auto answer = co_await m_ask(u"audit.status"_s, {});
    if (!answer)
        co_return std::nullopt;
    const auto status = agentverbs::auditStatusFromJson(answer->toObject());
    co_return status ? std::optional<quint64>(status->lost) : std::nullopt;
}

QCoro::Task<Result<>> CallWatch::begin()
{
    if (m_ask)
        m_lostBefore = co_await lost();
    co_return co_await m_stream.begin();
}

QCoro::Task<Result<>> CallWatch::collect(std::shared_ptr<CallTally> tally, std::chrono::milliseconds wait)
{
    const auto heard = co_await m_stream.collect(wait);
    if (!heard)
        co_return std::unexpected(heard.error());
    for (const auto &message : heard->messages)
        tally->addRecord(message.type, message.text);
    tally->addLost(heard->overruns);
    co_return Result<>();
}

QCoro::Task<Result<>> CallWatch::end(std::shared_ptr<CallTally> tally)
{
    // records wait in the kernel's queue for its own thread
    auto collected = co_await collect(tally, std::chrono::milliseconds(300));
    if (collected)
        collected = co_await collect(tally, std::chrono::milliseconds(50));
    if (m_lostBefore) {
        if (const auto now = co_await lost()) {
            tally->addLost(*now > *m_lostBefore ? *now - *m_lostBefore : 0);
            m_lostBefore = now;
        }
    }
    co_return collected;
}

} // namespace bulkhead::tryout
