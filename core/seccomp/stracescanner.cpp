// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/stracescanner.h"

#include "core/seccomp/straceline.h"
#include "core/seccomp/syscalltable.h"

#include <algorithm>
#include <bit>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

using namespace strace;

namespace {

constexpr std::string_view NumberName = "syscall_0x";
constexpr qint64 LargestPid = 4'194'304; // PID_MAX_LIMIT of the kernel: above it, it is a time
constexpr int MostPrefixes = 8;

constexpr std::array SocketNames = std::to_array<std::string_view>(
    {"accept",   "accept4", "bind", "connect",  "getpeername", "getsockname", "getsockopt", "listen",   "recv",   "recvfrom",
     "recvmmsg", "recvmsg", "send", "sendmmsg", "sendmsg",     "sendto",      "setsockopt", "shutdown", "socket", "socketpair"});
constexpr std::array IpcNames = std::to_array<std::string_view>(
    {"msgctl", "msgget", "msgrcv", "msgsnd", "semctl", "semget", "semop", "semtimedop", "shmat", "shmctl", "shmdt", "shmget"});
constexpr std::array StartingNames = std::to_array<std::string_view>({"clone", "clone3", "fork", "vfork"});

/// The first `length` bytes at p, at most eight, as a number; `end` is where reading must stop.
quint64 loadWord(const char *p, size_t length, const char *end)
{
    quint64 word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        if (end - p >= 8) {
            std::memcpy(&word, p, 8);
            return length >= 8 ? word : word & ((quint64(1) << (length * 8)) - 1);
        }
    }
    std::memcpy(&word, p, std::min<size_t>(length, 8));
    return word;
}

/// The first opening bracket in [p, end), as far as a name can be long; or null.
const char *bracketBehind(const char *p, const char *end)
{
    constexpr qsizetype LongestName = 48;
    end = end - p > LongestName ? p + LongestName : end;
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - p >= 8; p += 8) { // eight bytes at once: a byte that is 0 after the exclusive or
            constexpr quint64 Ones = 0x0101'0101'0101'0101, Highs = 0x8080'8080'8080'8080;
            quint64 word = 0;
            std::memcpy(&word, p, 8);
            word ^= Ones * '(';
            if (const quint64 zeros = (word - Ones) & ~word & Highs; zeros != 0)
                return p + std::countr_zero(zeros) / 8;
        }
    }
    p = std::find(p, end, '(');
    return p == end ? nullptr : p;
}

const char *skipBlanks(const char *p, const char *end)
{
    while (p < end && *p == ' ')
        ++p;
    return p;
}

/// Behind "HH:MM:SS.us", "1795294930.017123" or "0.000054" at p, where a blank follows; else null.
const char *endOfTime(const char *p, const char *end)
{
    while (p < end && *p <= ':' && (isDigit(*p) || *p == '.' || *p == ':'))
        ++p;
    return p < end && *p == ' ' ? p : nullptr;
}

/// Where an argument that begins at p ends.
const char *endOfArgument(const char *p, const char *end)
{
    int depth = 0;
    for (; p < end; ++p) {
        switch (*p) {
        case '<': // 3</etc/passwd> of -y; strace escapes what would end it
            if (end - p > 1 && p[1] == 'u' && startsWith(p, end, "<unfinished ..."))
                return p;
            while (p + 1 < end && *p != '>')
                ++p;
            break;
        case '(': ++depth; break;
        case ')':
            if (depth-- == 0)
                return p;
            break;
        case ',':
            if (depth == 0)
                return p;
            break;
        default: break;
        }
    }
    return p;
}

} // namespace

StraceScanner::StraceScanner(StraceLog log, bool isContinuation)
    : m_log(log)
    , m_slots(MostCalls * 2)
    , m_isContinuation(isContinuation)
{
    for (const Arch arch : archAndSubArches(log.arch)) {
        if (arch != log.arch && is32Bit(arch) && arch != Arch::X32 && !m_hasCompat) {
            m_compatArch = arch;
            m_hasCompat = true;
        }
    }
}

void StraceScanner::feed(QByteArrayView piece)
{
    m_lines.feed(piece, [this](const char *p, const char *end) { line(p, end); });
}

void StraceScanner::line(const char *p, const char *end)
{
    ++m_line;
    if (m_isInSummary || (p < end && (*p == '%' || *p == 'S'))) {
        if (summaryLine(p, end))
            return;
    }
    rest(p, end, 0);
}

void StraceScanner::rest(const char *p, const char *end, int depth)
{
    Prefix prefix{.pid = m_log.pid};
    const char *const begin = p;
    switch (readPrefix(p, end, prefix)) {
    case PrefixEnd::Call: callLine(p, end, prefix); break;
    case PrefixEnd::Resumed: resumedLine(p, end, prefix); break;
    case PrefixEnd::Event: eventLine(p, end, prefix); break;
    case PrefixEnd::Note: noteLine(p, end); break;
    case PrefixEnd::Other: otherLine(begin, end, depth); break;
    case PrefixEnd::Ignored: break;
    }
}

// Leaves p at what the prefix stands before.
StraceScanner::PrefixEnd StraceScanner::readPrefix(const char *&p, const char *end, Prefix &prefix)
{
    for (int i = 0; i < MostPrefixes && p < end; ++i) {
        switch (*p) {
        case '[': {
            const PrefixEnd bracket = readBracket(p, end, prefix);
            if (bracket != PrefixEnd::Call)
                return bracket;
            break;
        }
        case '(': // (+     0.000054)
            if (end - p < 4 || p[1] != '+')
                return PrefixEnd::Other;
            p = skipBlanks(p + 2, end);
            while (p < end && (isDigit(*p) || *p == '.'))
                ++p;
            if (!startsWith(p, end, ") "))
                return PrefixEnd::Other;
            p += 2;
            break;
        case ' ': {
            const char *const word = skipBlanks(p, end);
            if (word < end && *word == '>')
                return PrefixEnd::Ignored;      // a line of -k
            if (word == end || !isDigit(*word)) // -r aligns its numbers
                return PrefixEnd::Other;
            p = word;
            break;
        }
        case '<': return startsWith(p, end, "<... ") ? PrefixEnd::Resumed : PrefixEnd::Other;
        case '+': return startsWith(p, end, "+++ ") ? PrefixEnd::Event : PrefixEnd::Other;
        case '-': return startsWith(p, end, "--- ") ? PrefixEnd::Ignored : PrefixEnd::Other;
        default:
            if (isDigit(*p)) {
                if (!readNumberPrefix(p, end, prefix))
                    return PrefixEnd::Other;
                break;
            }
            if (!isNameCharacter(*p))
                return PrefixEnd::Other;
            if (*p == 's' && startsWith(p, end, "strace: "))
                return PrefixEnd::Note;
            return PrefixEnd::Call;
        }
    }
    return PrefixEnd::Other;
}

bool StraceScanner::readNumberPrefix(const char *&p, const char *end, Prefix &prefix)
{
    const char *const begin = p;
    const qint64 value = readNumber(p, end);
    if (value < 0 || p == end)
        return false;
    if (*p == ' ' && value <= LargestPid && value > 0) { // 7832  execve(
        prefix.pid = value;
    } else if (*p == '<') { // 7832<make> execve(
        const char *const close = static_cast<const char *>(std::memchr(p, '>', size_t(end - p)));
        if (close == nullptr || value > LargestPid)
            return false;
        prefix.pid = value;
        prefix.command = {p + 1, close};
        p = close + 1;
        if (p == end || *p != ' ')
            return false;
    } else {
        p = endOfTime(begin, end);
        if (p == nullptr)
            return false;
        prefix.time = {begin, p};
    }
    p = skipBlanks(p, end);
    return true;
}

// [pid 7832] and [pid 7832<make>], [  59] of -n, [00007f2ff017ed79] of -i, [ Process PID=410 runs in 32 bit mode. ]
StraceScanner::PrefixEnd StraceScanner::readBracket(const char *&p, const char *end, Prefix &prefix)
{
    if (startsWith(p, end, "[ Process PID="))
        return PrefixEnd::Note;
    const bool isPid = startsWith(p, end, "[pid ");
    const char *q = skipBlanks(p + (isPid ? 5 : 1), end);
    const char *const word = q;
    const qint64 value = readNumber(q, end);
    if (isPid && value > 0 && q < end && *q == '<') {
        const char *const close = static_cast<const char *>(std::memchr(q, '>', size_t(end - q)));
        if (close == nullptr)
            return PrefixEnd::Other;
        prefix.command = {q + 1, close};
        q = close + 1;
    }
    constexpr qsizetype AddressDigits = 8; // 16 on 64 bits
    if (!isPid) {
        while (q < end && (isHexDigit(*q) || *q == '?'))
            ++q;
    }
    if (!startsWith(q, end, "] "))
        return PrefixEnd::Other;
    if (isPid) {
        if (value <= 0 || value > LargestPid)
            return PrefixEnd::Other;
        prefix.pid = value;
    } else if (q - word < AddressDigits && value >= 0) {
        prefix.number = int(value);
    }
    p = q + 2;
    return PrefixEnd::Call;
}

int StraceScanner::callOf(const char *name, size_t length)
{
    // a line holds a bracket or a blank behind the name: eight bytes are readable from the last eight of a long one
    const char *const end = name + length + 1;
    const quint64 head = loadWord(name, length, end);
    const quint64 tail = length > 8 ? loadWord(name + length - 8, 8, end) : 0;
    const quint64 hash = (head ^ std::rotl(tail, 29) ^ length) * 0x9E3779B97F4A7C15ULL;
    const size_t mask = m_slots.size() - 1;
    size_t slot = size_t(hash >> 40U) & mask;
    for (; m_slots[slot].call >= 0; slot = (slot + 1) & mask) {
        const Slot &known = m_slots[slot];
        if (known.head == head && known.tail == tail && known.length == length
            && (length <= 16 || std::memcmp(m_calls[size_t(known.call)].name.constData(), name, length) == 0))
            return known.call;
    }
    const int index = registerCall(name, length);
    if (index >= 0)
        m_slots[slot] = {head, tail, quint32(length), index};
    return index;
}

int StraceScanner::registerCall(const char *name, size_t length)
{
    if (length == 0 || length > LongestName || m_calls.size() >= MostCalls || !std::all_of(name, name + length, isNameCharacter))
        return -1;
    const std::string_view word(name, length);
    const auto isIn = [word](const auto &names) { return std::ranges::find(names, word) != names.end(); };
    const QString text = QLatin1StringView(name, qsizetype(length)).toString();
    Call call;
    call.name = QByteArray(name, qsizetype(length));
    if (word.starts_with(NumberName))
        call.kind = Kind::Number;
    else if (!isSyscallAnywhere(text))
        call.kind = Kind::Unknown;
    call.nativeNumber = SyscallTable::of(m_log.arch).number(text).value_or(-1);
    if (m_hasCompat)
        call.compatNumber = SyscallTable::of(m_compatArch).number(text).value_or(-1);
    call.onlyCompat = call.compatNumber >= 0 && call.nativeNumber < 0;
    if (m_hasCompat && multiplexesSockets(m_compatArch))
        call.multiplexer = isIn(SocketNames) ? "socketcall" : isIn(IpcNames) ? "ipc" : nullptr;
    call.starts = isIn(StartingNames);
    call.executes = word == "execve" || word == "execveat";
    call.restarts = word == "restart_syscall";
    if (word == "socket" || word == "personality" || word == "prctl")
        call.argument = 0;
    else if (word == "ioctl" || word == "fcntl" || word == "fcntl64")
        call.argument = 1;
    else if (word == "clone")
        call.argument = FlagsArgument;
    m_calls.push_back(std::move(call));
    return int(m_calls.size()) - 1;
}

TracedProcess &StraceScanner::processOf(const Prefix &prefix)
{
    bool isNew = false;
    TracedProcess *process = &m_processes.at(prefix.pid, isNew);
    if (isNew && prefix.pid != m_log.pid) {
        // strace -f writes the number of the first process only when there is a second one
        if (const TracedProcess *const first = m_processes.find(m_log.pid)) {
            process->command = first->command;
            process->mode = first->mode;
            process->isModeTold = first->isModeTold;
        }
    }
    if (isNew)
        noteInherited(*process);
    if (!prefix.command.isEmpty())
        process->command = commandIndex(prefix.command);
    return *process;
}

void StraceScanner::noteInherited(TracedProcess &process)
{
    if (!m_isContinuation || process.isReused || m_inherited.size() >= Processes::Most)
        return;
    process.inherited = int(m_inherited.size());
    m_inherited.push_back({.pid = process.pid});
}

int StraceScanner::commandIndex(QByteArrayView name)
{
    constexpr qsizetype LongestCommand = 64;
    const QByteArray text = name.first(std::min(name.size(), LongestCommand)).toByteArray();
    const auto known = m_indexOfCommand.constFind(text);
    if (known != m_indexOfCommand.cend())
        return *known;
    if (m_commands.size() >= MostCommands)
        return -1;
    m_commands.push_back(text);
    m_indexOfCommand.insert(text, int(m_commands.size()) - 1);
    return int(m_commands.size()) - 1;
}

void StraceScanner::callLine(const char *p, const char *end, const Prefix &prefix)
{
    const char *const open = bracketBehind(p, end);
    const int index = open == nullptr ? -1 : callOf(p, size_t(open - p));
    if (index < 0) {
        otherLine(p, end, 0);
        return;
    }
    const char *const arguments = open + 1;
    Tail tail = findTail(arguments, end);
    const char *note = nullptr;
    if (tail.ending == Ending::None && endsWith(arguments, end, " attached")) {
        note = find(arguments, end, "strace: Process "); // glued into the line
        tail.ending = note == nullptr ? Ending::None : Ending::Unfinished;
    }
    TracedProcess &process = processOf(prefix);
    if (m_partial.call >= 0) {
        if (!m_partial.isCounted)
            ++m_ignored;
        m_partial.call = -1;
    }
    Call &call = m_calls[size_t(index)];
    if (call.executes) {
        const char *const quote = find(arguments, end, "\"");
        const char *const close = quote == nullptr ? nullptr : find(quote + 1, end, "\"");
        if (close != nullptr) {
            const char *const slash = findLast(quote + 1, close, '/');
            process.nextCommand = commandIndex({slash == nullptr ? quote + 1 : slash + 1, close});
        }
    }
    if (tail.ending == Ending::None && !m_isLast) {
        m_partial = {.call = index, .pid = prefix.pid, .line = m_line};
        m_partial.time.set(prefix.time);
        return;
    }
    m_isCutShort |= tail.ending == Ending::None;
    count(index, process, prefix.time);
    if (call.argument >= 0)
        takeArgument(call, arguments, note == nullptr ? end : note);
    if (call.restarts)
        takeRestarted(arguments, end, process, prefix.time);
    if (prefix.number >= 0)
        useNumber(index, prefix.number, process, prefix.time);
    process.pending = -1;
    if (tail.ending == Ending::Unfinished)
        process.pending = index;
    else if (tail.ending == Ending::Result)
        result(index, process, tail.result, tail.end);
    if (note != nullptr) {
        m_partial = {.call = index, .pid = prefix.pid, .line = m_line, .isCounted = true};
        noteLine(note, end);
    }
}

// <... futex resumed>) = 0
void StraceScanner::resumedLine(const char *p, const char *end, const Prefix &prefix)
{
    p += QByteArrayView("<... ").size();
    const char *name = p;
    while (p < end && isNameCharacter(*p))
        ++p;
    if (p == name || !startsWith(p, end, " resumed>")) {
        ignoreLine();
        return;
    }
    const int index = callOf(name, size_t(p - name));
    if (index < 0) {
        ignoreLine();
        return;
    }
    TracedProcess *process = &processOf(prefix);
    if (process->pending != index) {
        // the number of the only process left is not written, nor that of the first one until there is another
        TracedProcess *const other = prefix.pid == m_log.pid ? m_processes.waitingFor(index) : m_processes.find(m_log.pid);
        if (other != nullptr && other->pending == index)
            process = other;
        else
            countResumed(index, *process, prefix.time); // it began before the log did
    }
    m_calls[size_t(index)].lastLine = m_line;
    if (!prefix.time.isEmpty())
        m_calls[size_t(index)].lastTime.set(prefix.time);
    const Tail tail = findTail(p, end);
    if (tail.ending == Ending::Unfinished)
        return;
    process->pending = -1;
    if (prefix.number >= 0)
        useNumber(index, prefix.number, *process, prefix.time);
    if (tail.ending == Ending::Result)
        result(index, *process, tail.result, tail.end);
    else if (tail.ending == Ending::None)
        m_partial = {.call = index, .pid = prefix.pid, .line = m_line, .isCounted = true};
}

// +++ exited with 0 +++, +++ killed by SIGSYS +++, +++ superseded by execve in pid 7 +++
void StraceScanner::eventLine(const char *p, const char *end, const Prefix &prefix)
{
    constexpr QByteArrayView Superseded = "+++ superseded by execve in pid ";
    if (!startsWith(p, end, Superseded)) {
        if (TracedProcess *const process = m_processes.find(prefix.pid))
            process->hasEnded = true;
        return;
    }
    p += Superseded.size();
    const TracedProcess *const by = m_processes.find(readNumber(p, end));
    if (by == nullptr)
        return;
    const TracedProcess successor = *by;
    m_processes.find(successor.pid)->hasEnded = true;
    TracedProcess &process = m_processes.at(prefix.pid);
    process.pending = successor.pending;
    process.command = successor.command;
    process.nextCommand = successor.nextCommand;
}

// strace: Process 7823 attached, [ Process PID=410 runs in 32 bit mode. ]
void StraceScanner::noteLine(const char *p, const char *end)
{
    if (startsWith(p, end, "strace: "))
        p += QByteArrayView("strace: ").size();
    const bool isMode = startsWith(p, end, "[ Process PID=");
    if (!isMode && !startsWith(p, end, "Process "))
        return;
    p += (isMode ? QByteArrayView("[ Process PID=") : QByteArrayView("Process ")).size();
    const qint64 pid = readNumber(p, end);
    if (pid <= 0 || pid > LargestPid)
        return;
    if (!isMode) {
        bool isNew = false;
        if (startsWith(p, end, " attached")) {
            TracedProcess &attached = m_processes.at(pid, isNew);
            if (isNew)
                noteInherited(attached); // its parent may have told of it before
        }
        return;
    }
    const Mode mode = startsWith(p, end, " runs in 32 bit mode.") ? Mode::Compat
                      : startsWith(p, end, " runs in x32 mode.")  ? Mode::X32
                                                                  : Mode::Native;
    TracedProcess *process = m_processes.find(pid);
    if (process == nullptr)
        process = &m_processes.at(m_log.pid); // its lines have no number yet
    setMode(*process, mode, true);
}

void StraceScanner::otherLine(const char *p, const char *end, int depth)
{
    if (m_partial.call >= 0) {
        const Partial partial = m_partial;
        const Tail tail = findTail(p, end);
        if (tail.ending != Ending::None) {
            m_partial.call = -1;
            TracedProcess &process = processOf({.pid = partial.pid});
            if (!partial.isCounted)
                count(partial.call, process, {partial.time.text.data(), partial.time.length});
            process.pending = tail.ending == Ending::Unfinished ? partial.call : -1;
            if (tail.ending == Ending::Result)
                result(partial.call, process, tail.result, tail.end);
            return;
        }
    }
    // what the program wrote without a line end stands before it
    if (const char *const pid = find(p, end, "[pid "); pid != nullptr && pid != p && depth == 0) {
        rest(pid, end, depth + 1);
        return;
    }
    if (m_isLast)
        m_isCutShort = true;
    ignoreLine();
}

void StraceScanner::ignoreLine()
{
    ++m_ignored;
}

void StraceScanner::count(int index, TracedProcess &process, QByteArrayView time)
{
    Call &call = m_calls[size_t(index)];
    if (call.firstLine == 0) {
        call.firstLine = m_line;
        call.firstTime.set(time);
    }
    ++call.count;
    call.lastLine = m_line;
    if (!time.isEmpty())
        call.lastTime.set(time);
    if (process.see(index))
        firstOfProcess(call, process);
}

void StraceScanner::countResumed(int index, TracedProcess &process, QByteArrayView time)
{
    const bool isFirst = process.inherited >= 0 && process.seen == decltype(process.seen){};
    count(index, process, time);
    if (isFirst)
        m_inherited[size_t(process.inherited)].resumed = index;
}

void StraceScanner::firstOfProcess(Call &call, TracedProcess &process)
{
    if (call.onlyCompat && process.mode == Mode::Unknown)
        setMode(process, Mode::Compat, false);
    call.isInTrace = true;
    if (process.inherited >= 0)
        m_inherited[size_t(process.inherited)].seen = process.seen;
    (process.mode == Mode::Compat ? call.seenCompat : process.mode == Mode::X32 ? call.seenX32 : call.seenNative) = true;
    ++call.processes;
    if (process.pid > 0 && call.pids.size() < size_t(ImportedCall::MostProcesses)
        && std::ranges::find(call.pids, process.pid) == call.pids.end())
        call.pids.push_back(process.pid);
    if (process.command >= 0 && call.commands.size() < size_t(ImportedCall::MostCommands)
        && std::ranges::find(call.commands, process.command) == call.commands.end())
        call.commands.push_back(process.command);
}

void StraceScanner::setMode(TracedProcess &process, Mode mode, bool isTold)
{
    process.mode = mode;
    process.isModeTold |= isTold;
    if (mode != Mode::Compat)
        return;
    m_saw32Bit = true;
    for (size_t i = 0; i < std::min(m_calls.size(), size_t(TracedProcess::TrackedCalls)); ++i) {
        if ((process.seen[i / 64] >> (i % 64)) & 1U)
            m_calls[i].seenCompat = true;
    }
}

void StraceScanner::useNumber(int index, int number, TracedProcess &process, QByteArrayView time)
{
    constexpr int X32Bit = 0x40000000;
    m_hasNumbers = true;
    const Call &call = m_calls[size_t(index)];
    if (number == call.nativeNumber || call.kind != Kind::Known)
        return;
    if ((number & X32Bit) != 0) {
        setMode(process, Mode::X32, false);
        return;
    }
    const QString real = m_hasCompat ? SyscallTable::of(m_compatArch).name(number) : QString();
    if (real.isEmpty())
        return;
    if (number == call.compatNumber) {
        setMode(process, Mode::Compat, false);
        return;
    }
    const QByteArray name = real.toLatin1();
    if (call.multiplexer == nullptr || name != call.multiplexer)
        return;
    setMode(process, Mode::Compat, false);
    const int multiplexer = callOf(name.constData(), size_t(name.size()));
    if (multiplexer < 0)
        return;
    count(multiplexer, process, time);
    m_calls[size_t(multiplexer)].isMultiplexer = true;
}

void StraceScanner::takeArgument(Call &call, const char *p, const char *end)
{
    constexpr qsizetype LongestArgument = 200;
    if (call.argument == FlagsArgument) {
        p = find(p, end, "flags=");
        if (p == nullptr)
            return;
        p += QByteArrayView("flags=").size();
    }
    const char *stop = endOfArgument(p, end);
    if (call.argument == 1) {
        if (stop == end || *stop != ',')
            return;
        p = skipBlanks(stop + 1, end);
        stop = endOfArgument(p, end);
    }
    while (stop > p && stop[-1] == ' ')
        --stop;
    const QByteArrayView text(p, stop);
    if (text.isEmpty())
        return;
    if (call.lastArgument < call.arguments.size() && call.arguments[call.lastArgument].text == text) {
        ++call.arguments[call.lastArgument].count;
        return;
    }
    const auto known = std::ranges::find_if(call.arguments, [text](const ImportedArgument &value) { return value.text == text; });
    if (known != call.arguments.end()) {
        ++known->count;
        call.lastArgument = size_t(known - call.arguments.begin());
    } else if (call.arguments.size() < size_t(ImportedCall::MostArguments) && text.size() <= LongestArgument) {
        call.lastArgument = call.arguments.size();
        call.arguments.push_back({text.toByteArray(), 1});
    } else {
        call.hasMoreArguments = true;
    }
}

// restart_syscall(<... resuming interrupted read ...>: strace came while it read
void StraceScanner::takeRestarted(const char *p, const char *end, TracedProcess &process, QByteArrayView time)
{
    constexpr QByteArrayView Resuming = "<... resuming interrupted ";
    if (!startsWith(p, end, Resuming))
        return;
    const char *const name = p + Resuming.size();
    const char *stop = name;
    while (stop < end && isNameCharacter(*stop))
        ++stop;
    if (stop == name || !startsWith(stop, end, " ...>"))
        return;
    const int index = callOf(name, size_t(stop - name));
    if (index >= 0 && m_calls[size_t(index)].kind == Kind::Known)
        count(index, process, time);
}

void StraceScanner::result(int index, TracedProcess &process, const char *p, const char *end)
{
    Call &call = m_calls[size_t(index)];
    if (*p == '-') {
        fail(call, p, end);
        return;
    }
    if (call.executes && *p == '0') {
        process.command = process.nextCommand;
        process.seen = {};
        process.inherited = -1;
        if (!process.isModeTold)
            process.mode = Mode::Unknown;
    } else if (call.starts && isDigit(*p)) {
        const qint64 child = readNumber(p, end);
        const int command = process.command;
        const Mode mode = process.mode;
        if (child <= 0 || child > LargestPid)
            return;
        if (process.inherited >= 0)
            inheritByChild(process, child); // process is invalid from here
        TracedProcess &started = m_processes.at(child);
        if (started.command < 0)
            started.command = command;
        if (started.mode == Mode::Unknown)
            started.mode = mode;
    }
}

void StraceScanner::fail(Call &call, const char *p, const char *end)
{
    constexpr QByteArrayView Minus = "-1 ";
    if (!startsWith(p, end, Minus))
        return;
    const char *const comment = findLast(p, end, '(');
    if (comment != nullptr && startsWith(comment, end, "(INJECTED")) // what strace itself refused says nothing
        return;
    p += Minus.size();
    const char *const stop = std::find(p, end, ' ');
    const QByteArrayView name(p, stop);
    if (name.isEmpty())
        return;
    ++call.failed;
    const auto known = std::ranges::find_if(call.failures, [name](const Failure &failure) { return failure.name == name; });
    if (known != call.failures.end())
        ++known->count;
    else if (call.failures.size() < size_t(ImportedCall::MostErrors) && name.size() <= qsizetype(LongestName))
        call.failures.push_back({name.toByteArray(), 1});
}

bool StraceScanner::summaryLine(const char *p, const char *end)
{
    const QByteArrayView text = QByteArrayView(p, end).trimmed();
    if (text.startsWith("System call usage summary for ")) {
        m_summaryMode = text.contains(" 32 bit mode") ? Mode::Compat : text.contains(" x32 mode") ? Mode::X32 : Mode::Native;
        return true;
    }
    if (text.startsWith('%') && text.contains("syscall") && text.contains("calls")) {
        m_columns = text.toByteArray().replace("% time", "time").simplified().split(' ');
        m_isInSummary = true;
        return true;
    }
    if (!m_isInSummary)
        return false;
    if (text.startsWith("-----") || text.isEmpty())
        return true;
    m_isInSummary = rowOfSummary(text);
    return m_isInSummary;
}

//   0.00    0.000000           0         6         2 openat: the errors are left blank where there are none
bool StraceScanner::rowOfSummary(QByteArrayView row)
{
    constexpr qsizetype LongestRow = 400;
    if (row.size() > LongestRow || !isDigit(row.front()))
        return false;
    QList<QByteArray> fields = row.toByteArray().simplified().split(' ');
    const qsizetype errors = m_columns.indexOf("errors");
    if (fields.size() + 1 == m_columns.size() && errors >= 0)
        fields.insert(errors, "0");
    const qsizetype calls = m_columns.indexOf("calls");
    const qsizetype name = m_columns.indexOf("syscall");
    if (fields.size() != m_columns.size() || calls < 0 || name < 0)
        return false;
    bool isNumber = false;
    const quint64 calledTimes = fields[calls].toULongLong(&isNumber);
    if (!isNumber || !std::ranges::all_of(fields[name], isNameCharacter))
        return false;
    if (fields[name] == "total")
        return true;
    const int index = callOf(fields[name].constData(), size_t(fields[name].size()));
    if (index < 0)
        return true;
    Call &call = m_calls[size_t(index)];
    (m_summaryMode == Mode::Compat ? call.seenCompat : m_summaryMode == Mode::X32 ? call.seenX32 : call.seenNative) = true;
    m_saw32Bit |= m_summaryMode == Mode::Compat;
    if (call.isInTrace)
        return true; // the table of -C counts the lines above it
    if (call.firstLine == 0)
        call.firstLine = m_line;
    call.lastLine = m_line;
    call.count += calledTimes;
    call.failed += errors >= 0 ? fields[errors].toULongLong() : 0;
    return true;
}

void StraceScanner::takeLastLine()
{
    m_lines.finish([this](const char *p, const char *end) {
        m_isLast = true;
        line(p, end);
    });
}

void StraceScanner::finish(ImportTally &tally)
{
    takeLastLine();
    for (const Call &call : m_calls) {
        if (call.firstLine > 0)
            add(tally, call);
    }
    tally.addLines(quint64(m_line), m_ignored);
    if (m_isCutShort)
        tally.setCutShort();
    if (m_saw32Bit)
        tally.setSaw32Bit();
}

void StraceScanner::add(ImportTally &tally, const Call &call) const
{
    const auto text = [](const Stamp &stamp) { return QString::fromLatin1(stamp.text.data(), stamp.length); };
    const QLatin1StringView raw(call.name);
    ImportedCall imported{
        .name = raw.toString(),
        .origin = call.isMultiplexer ? ImportOrigin::Multiplexer
                  : call.isInTrace   ? ImportOrigin::Trace
                                     : ImportOrigin::Summary,
        .count = call.count,
        .failed = call.failed,
        .first = {m_log.file, call.firstLine},
        .last = {m_log.file, call.lastLine},
        .firstSeen = text(call.firstTime),
        .lastSeen = text(call.lastTime),
        .processIds = QList<qint64>(call.pids.begin(), call.pids.end()),
        .processes = call.processes,
        .arguments = QList<ImportedArgument>(call.arguments.begin(), call.arguments.end()),
        .hasMoreArguments = call.hasMoreArguments,
    };
    for (const Failure &failure : call.failures)
        imported.errors << ImportedError{QString::fromLatin1(failure.name), failure.count};
    for (const int command : call.commands)
        imported.commands << QString::fromUtf8(m_commands[size_t(command)]);
    if (call.seenNative)
        imported.arches << m_log.arch;
    if (call.seenCompat)
        imported.arches << m_compatArch;
    if (call.seenX32)
        imported.arches << Arch::X32;
    if (call.kind == Kind::Known) {
        tally.add(imported);
        if (call.multiplexer != nullptr && call.seenCompat && !m_hasNumbers) {
            imported.name = QLatin1StringView(call.multiplexer).toString();
            imported.origin = ImportOrigin::Multiplexer;
            imported.count = imported.failed = 0;
            imported.errors.clear();
            imported.arguments.clear();
            imported.arches = {m_compatArch};
            tally.add(imported);
        }
        return;
    }
    bool isNamed = false;
    if (call.kind == Kind::Number) {
        bool isNumber = false;
        const int number = raw.sliced(qsizetype(NumberName.size())).toInt(&isNumber, 16);
        for (const Arch arch : isNumber ? imported.arches : QList<Arch>()) {
            const QString name = SyscallTable::of(arch).name(arch == Arch::X32 ? number | 0x40000000 : number);
            if (name.isEmpty() || name == imported.name)
                continue;
            imported.name = name;
            tally.add(imported);
            isNamed = true;
        }
    }
    if (!isNamed)
        tally.addUnknown(raw.toString(), call.count, imported.first);
}

} // namespace bulkhead::seccomp
