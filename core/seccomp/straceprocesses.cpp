// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/straceprocesses.h"

#include <algorithm>

namespace bulkhead::seccomp::strace {

namespace {

constexpr size_t FirstSlots = 256;
constexpr size_t MostAsked = 256; // a log of other processes' ends must not ask all of them for each line

} // namespace

Processes::Processes()
    : m_slots(FirstSlots, -1)
{
}

TracedProcess &Processes::make(qint64 pid, bool &isNew)
{
    isNew = true;
    size_t slot = slotOf(pid);
    if (m_slots[slot] >= 0) // the number is used again
        return m_processes[size_t(m_slots[slot])] = {.pid = pid, .isReused = true};
    if ((m_processes.size() + 1) * 2 > m_slots.size()) {
        grow();
        slot = slotOf(pid);
    }
    m_slots[slot] = int(m_processes.size());
    return m_processes.emplace_back(TracedProcess{.pid = pid});
}

TracedProcess *Processes::waitingFor(int call)
{
    for (size_t i = 0; i < std::min(m_processes.size(), MostAsked); ++i) {
        if (m_processes[i].pending == call && !m_processes[i].hasEnded)
            return &m_processes[i];
    }
    return nullptr;
}

void Processes::grow()
{
    std::erase_if(m_processes, &TracedProcess::hasEnded);
    if (m_processes.size() >= Most)
        m_processes.clear();
    const size_t slotCount = std::max(FirstSlots, m_slots.size() * (m_processes.size() * 4 > m_slots.size() ? 2 : 1));
    m_slots.assign(slotCount, -1);
    for (size_t i = 0; i < m_processes.size(); ++i)
        m_slots[slotOf(m_processes[i].pid)] = int(i);
}

} // namespace bulkhead::seccomp::strace
