// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/seccomp/importaudit.h"
#include "core/seccomp/importedcalls.h"
#include "core/tryout/recordstream.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <memory>

// Which calls a container's filter refused or logged, by the kernel's records of them.
namespace bulkhead::tryout {

/// A call that a filter refused or logged.
struct SeenCall {
    QString name{}; ///< "syscall_0x1c3" where our tables have none
    std::optional<seccomp::Arch> arch{};
    int number = -1;
    quint64 count = 0;
    QStringList commands{};  ///< names of the processes, at most 8
    bool isRuntimes = false; ///< only runc or crun made it, before the container's program
    bool isCertain = false;  ///< by a process that was seen in the container; else by one that logged meanwhile
    bool isRefused = false;  ///< the kernel did not do it: it is not a LOG record
    friend bool operator==(const SeenCall &, const SeenCall &) = default;
};

/// What is known of the calls.
struct SeenCalls {
    QList<SeenCall> calls; ///< most frequent first
    quint64 lost = 0;      ///< records that the kernel dropped meanwhile, at least: whoever of this host made them
    /// Why nothing is known; nothing where the records were read.
    std::optional<Error> unknown{};
};

/// Adds up records of a run. Bounded by the processes and calls that there are, and MostEntries. Pure.
class CallTally
{
public:
    static constexpr qsizetype MostEntries = 100'000;

    /// One record as the stream gives it, type 1326: "audit(1795294930.017:239): …". Others are not looked at.
    void addRecord(int type, const QByteArray &text);
    void addProcesses(const QSet<qint64> &pids) { m_ours += pids; } ///< of the container, on its host
    /// Processes that are known to be elsewhere: their records are not counted.
    void addOthers(const QSet<qint64> &pids) { m_others += pids; }
    void addLost(quint64 records) { m_lost += records; }

    /// Of LOG records too, or only of what was refused.
    [[nodiscard]] SeenCalls seen(bool withLogged) const;
    /// The same as a recording, for generateProfile(); named so in its provenance.
    [[nodiscard]] seccomp::ImportedCalls imported(const QString &name) const;

private:
    struct Key {
        qint64 pid;
        int arch, number; ///< -1: unknown
        bool isLogged;
        QString name, command;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.pid, key.arch, key.number, key.isLogged, key.name, key.command);
        }
    };
    [[nodiscard]] bool counts(const Key &key) const { return m_ours.contains(key.pid) || !m_others.contains(key.pid); }

    QHash<Key, quint64> m_counts;
    QSet<qint64> m_ours, m_others;
    quint64 m_lost = 0;
};

/// Listens to the kernel's records on a host, through its agent. The agent's verbs are audit.stream and audit.status.
class CallWatch
{
public:
    explicit CallWatch(AskAgent ask)
        : m_ask(ask)
        , m_stream(std::move(ask), agentverbs::TryOutListener)
    {
    }

    /// From now on. Errors: Unavailable where there is no agent, and the verb's own.
    QCoro::Task<Result<>> begin();
    /// What has come since it was asked last, waiting for the first at most so long.
    QCoro::Task<Result<>> collect(std::shared_ptr<CallTally> tally, std::chrono::milliseconds wait);
    /// Collects the rest and asks the kernel how much it dropped.
    QCoro::Task<Result<>> end(std::shared_ptr<CallTally> tally);

private:
    QCoro::Task<std::optional<quint64>> lost();

    AskAgent m_ask;
    RecordStream m_stream;
    std::optional<quint64> m_lostBefore; ///< as audit.status counts
};

} // namespace bulkhead::tryout
