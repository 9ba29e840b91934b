// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How parts of one log that were read side by side become one again.

#include "core/seccomp/stracescanner.h"

#include <algorithm>

namespace bulkhead::seccomp {

using strace::Mode;
using strace::TracedProcess;

namespace {

template<typename Value>
void addIfNew(std::vector<Value> &list, const Value &value, qsizetype most)
{
    if (list.size() < size_t(most) && std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

/// Calls `take` with the number of each bit.
template<typename Bits, typename Take>
void eachBit(const Bits &bits, Take take)
{
    for (size_t i = 0; i < bits.size() * 64; ++i) {
        if ((bits[i / 64] >> (i % 64)) & 1U)
            take(i);
    }
}

} // namespace

// Called while a later part is read: what its parent runs is known to an earlier part only.
void StraceScanner::inheritByChild(const TracedProcess &parent, qint64 child)
{
    const qint64 pid = m_inherited[size_t(parent.inherited)].pid;
    bool isNew = false;
    TracedProcess &started = m_processes.at(child, isNew); // parent is invalid from here
    if (isNew && m_inherited.size() < strace::Processes::Most) {
        started.inherited = int(m_inherited.size());
        m_inherited.emplace_back();
    }
    if (started.inherited >= 0) { // its lines may come before its parent's
        m_inherited[size_t(started.inherited)].pid = pid;
        m_inherited[size_t(started.inherited)].isChild = true;
    }
}

void StraceScanner::append(StraceScanner &later)
{
    takeLastLine(); // a line that ends a part is whole
    later.takeLastLine();
    std::vector<int> commandOfLater;
    commandOfLater.reserve(later.m_commands.size());
    for (const QByteArray &command : later.m_commands)
        commandOfLater.push_back(commandIndex(command));
    std::vector<int> callOfLater;
    callOfLater.reserve(later.m_calls.size());
    for (const Call &call : later.m_calls) {
        callOfLater.push_back(callOf((call.name + '(').constData(), size_t(call.name.size())));
        if (callOfLater.back() < 0)
            continue;
        Call &sum = m_calls[size_t(callOfLater.back())];
        appendCall(sum, call);
        for (const int command : call.commands) {
            if (commandOfLater[size_t(command)] >= 0)
                addIfNew(sum.commands, commandOfLater[size_t(command)], ImportedCall::MostCommands);
        }
    }
    for (const Inherited &process : later.m_inherited)
        inherit(process, callOfLater);
    appendProcesses(later, callOfLater, commandOfLater);
    m_line += later.m_line;
    m_ignored += later.m_ignored;
    m_hasNumbers |= later.m_hasNumbers;
    m_saw32Bit |= later.m_saw32Bit;
    m_isCutShort = later.m_isCutShort;
}

void StraceScanner::appendCall(Call &sum, const Call &call) const
{
    sum.seenNative |= call.seenNative;
    sum.seenCompat |= call.seenCompat;
    sum.seenX32 |= call.seenX32;
    if (call.firstLine == 0 || (sum.isInTrace && !call.isInTrace)) // the table of -C counts the lines above it
        return;
    if (sum.firstLine == 0) {
        sum.firstLine = m_line + call.firstLine;
        sum.firstTime = call.firstTime;
    }
    sum.lastLine = m_line + call.lastLine;
    if (call.lastTime.length > 0)
        sum.lastTime = call.lastTime;
    sum.isInTrace |= call.isInTrace;
    sum.isMultiplexer |= call.isMultiplexer;
    sum.count += call.count;
    sum.failed += call.failed;
    sum.processes += call.processes;
    for (const Failure &failure : call.failures) {
        const auto known = std::ranges::find(sum.failures, failure.name, &Failure::name);
        if (known != sum.failures.end())
            known->count += failure.count;
        else if (sum.failures.size() < size_t(ImportedCall::MostErrors))
            sum.failures.push_back(failure);
    }
    for (const qint64 pid : call.pids)
        addIfNew(sum.pids, pid, ImportedCall::MostProcesses);
    sum.hasMoreArguments |= call.hasMoreArguments;
    for (const ImportedArgument &argument : call.arguments) {
        const auto known = std::ranges::find(sum.arguments, argument.text, &ImportedArgument::text);
        if (known != sum.arguments.end())
            known->count += argument.count;
        else if (sum.arguments.size() < size_t(ImportedCall::MostArguments))
            sum.arguments.push_back(argument);
        else
            sum.hasMoreArguments = true;
    }
}

// What the later part could not know of a process that was there before it.
void StraceScanner::inherit(const Inherited &process, const std::vector<int> &callOfLater)
{
    const TracedProcess *before = m_processes.find(process.pid);
    const bool isKnown = before != nullptr && !process.isChild;
    if (before == nullptr)
        before = m_processes.find(m_log.pid); // the first process has a number only where there is a second one
    if (before == nullptr)
        return;
    if (isKnown && process.resumed >= 0 && callOfLater[size_t(process.resumed)] == before->pending && before->pending >= 0)
        --m_calls[size_t(before->pending)].count; // counted when it began and when it ended
    eachBit(process.seen, [&](size_t bit) {
        const int index = bit < callOfLater.size() ? callOfLater[bit] : -1;
        if (index < 0)
            return;
        Call &call = m_calls[size_t(index)];
        if (before->command >= 0)
            addIfNew(call.commands, before->command, ImportedCall::MostCommands);
        if (before->mode == Mode::Compat)
            call.seenCompat = true;
        else if (before->mode == Mode::X32)
            call.seenX32 = true;
        if (isKnown && index < TracedProcess::TrackedCalls && ((before->seen[size_t(index) / 64] >> (unsigned(index) % 64)) & 1U)
            && call.processes > 0)
            --call.processes;
    });
}

void StraceScanner::appendProcesses(const StraceScanner &later, const std::vector<int> &callOfLater,
                                    const std::vector<int> &commandOfLater)
{
    const auto mapped = [](const std::vector<int> &map, int index) { return index < 0 ? -1 : map[size_t(index)]; };
    std::vector<TracedProcess> before; // of each inherited one, as it was
    for (const Inherited &inherited : later.m_inherited) {
        const TracedProcess *process = m_processes.find(inherited.pid);
        if (process == nullptr)
            process = m_processes.find(m_log.pid);
        before.push_back(process == nullptr ? TracedProcess{} : *process);
    }
    for (const TracedProcess &after : later.m_processes.m_processes) {
        bool isNew = false;
        TracedProcess &process = m_processes.at(after.pid, isNew);
        const bool isHeir = after.inherited >= 0;
        const bool isSame = isHeir && !isNew && !later.m_inherited[size_t(after.inherited)].isChild;
        if (!isSame)
            process = {.pid = after.pid};
        if (isHeir && !isSame) {
            process.command = before[size_t(after.inherited)].command;
            process.mode = before[size_t(after.inherited)].mode;
        }
        eachBit(after.seen, [&](size_t bit) {
            if (bit < callOfLater.size() && callOfLater[bit] >= 0)
                (void)process.see(callOfLater[bit]);
        });
        process.pending = mapped(callOfLater, after.pending);
        if (after.command >= 0 || !isHeir)
            process.command = mapped(commandOfLater, after.command);
        process.nextCommand = mapped(commandOfLater, after.nextCommand);
        if (after.mode != Mode::Unknown || !isHeir)
            process.mode = after.mode;
        process.isModeTold |= after.isModeTold;
        process.hasEnded = after.hasEnded;
    }
}

} // namespace bulkhead::seccomp
