// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <array>
#include <vector>

namespace bulkhead::seccomp {
class StraceScanner;
}

namespace bulkhead::seccomp::strace {

/// In which of its architectures a process makes calls.
enum class Mode : quint8 { Unknown, Native, Compat, X32 };

/// What a reader of strace's output keeps of a process (or thread: strace tells them apart no more than that).
struct TracedProcess {
    static constexpr int TrackedCalls = 1024;

    qint64 pid = -1;      ///< 0: lines without one
    int pending = -1;     ///< the call that is unfinished
    int command = -1;     ///< name of its program, -1 unknown
    int nextCommand = -1; ///< what an execve that is under way will make of it
    Mode mode = Mode::Unknown;
    bool isModeTold = false; ///< by strace, not inferred from a call
    bool hasEnded = false;
    bool isReused = false;                         ///< another one had the number before
    int inherited = -1;                            ///< StraceScanner::Inherited, while it runs the program that it ran before
    std::array<quint64, TrackedCalls / 64> seen{}; ///< calls since it began to run its program

    /// Whether the call is new to it; it is not afterwards.
    bool see(int call)
    {
        if (call >= TrackedCalls)
            return false;
        quint64 &word = seen[size_t(call) / 64];
        const quint64 bit = quint64(1) << (unsigned(call) % 64);
        const bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }
};

/// Processes by number, at most Most of them: a log that never tells of an end makes it forget them all and begin anew.
class Processes
{
public:
    static constexpr size_t Most = 1U << 15U;

    Processes();

    /// The living process of that number, or null.
    [[nodiscard]] TracedProcess *find(qint64 pid)
    {
        const int index = m_slots[slotOf(pid)];
        return index < 0 || m_processes[size_t(index)].hasEnded ? nullptr : &m_processes[size_t(index)];
    }
    /// The same, made where there is none. Pointers of before are invalid then.
    [[nodiscard]] TracedProcess &at(qint64 pid, bool &isNew)
    {
        TracedProcess *const known = find(pid);
        return known != nullptr ? *known : make(pid, isNew);
    }
    [[nodiscard]] TracedProcess &at(qint64 pid)
    {
        bool isNew = false;
        return at(pid, isNew);
    }
    /// One of the first processes that waits for the end of this call, or null.
    [[nodiscard]] TracedProcess *waitingFor(int call);

private:
    friend class bulkhead::seccomp::StraceScanner; // appends them
    [[nodiscard]] size_t slotOf(qint64 pid) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = size_t((quint64(pid) * 0x9E3779B97F4A7C15ULL) >> 32U) & mask;
        while (m_slots[slot] >= 0 && m_processes[size_t(m_slots[slot])].pid != pid)
            slot = (slot + 1) & mask;
        return slot;
    }
    [[nodiscard]] TracedProcess &make(qint64 pid, bool &isNew);
    void grow();

    std::vector<int> m_slots; ///< index into m_processes, -1 free; a power of two, at most half full
    std::vector<TracedProcess> m_processes;
};

} // namespace bulkhead::seccomp::strace
