// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/importedcalls.h"
#include "core/seccomp/importlines.h"
#include "core/seccomp/straceprocesses.h"

#include <QByteArrayView>

#include <array>
#include <deque>
#include <vector>

namespace bulkhead::seccomp {

/// What a log of strace does not say itself.
struct StraceLog {
    int file = 0;             ///< index into ImportedCalls::files
    Arch arch = Arch::X86_64; ///< of the machine that it comes from
    qint64 pid = 0;           ///< of a file of strace -ff, from its name
};

/// Reads strace's output in any of its shapes (-f, -ff, -o, -t…, -r, -T, -n, -i, -y, -k, -c, -C, --decode-pids, unfinished and
/// resumed calls, output of the program in between), a piece at a time. Memory is bounded whatever comes: a line's middle is not
/// kept, and names, processes and values are counted up to limits. Never fails: what is no call is counted as ignored.
class StraceScanner
{
public:
    explicit StraceScanner(StraceLog log, bool isContinuation = false);

    void feed(QByteArrayView piece);
    /// Takes over what another scanner found in the part of the log that begins where this one's ends; it was made as a
    /// continuation, and has its last piece. Parts begin with a whole line. Then feed() is over for this one, too.
    void append(StraceScanner &later);
    /// Once, after the last piece.
    void finish(ImportTally &tally);

private:
    static constexpr qint8 FlagsArgument = 127;
    static constexpr size_t LongestName = 48, LongestTime = 24, MostCalls = 4096, MostCommands = 4096;

    struct Failure {
        QByteArray name;
        quint64 count = 0;
    };
    struct Stamp {
        std::array<char, LongestTime> text{};
        quint8 length = 0;
        void set(QByteArrayView time)
        {
            length = quint8(std::min(size_t(time.size()), LongestTime));
            std::copy_n(time.data(), length, text.data());
        }
    };
    enum class Kind : quint8 { Known, Unknown, Number };
    struct Call {
        // what every line touches
        quint64 count = 0;
        qint64 firstLine = 0, lastLine = 0;
        Stamp lastTime;
        qint8 argument = -1; ///< index of the deciding one; FlagsArgument: the one called flags
        bool starts = false, executes = false, restarts = false;

        Kind kind = Kind::Known;
        bool onlyCompat = false; ///< a process that makes it is a 32-bit one
        bool isInTrace = false;
        bool isMultiplexer = false; ///< only its number tells of it
        bool seenNative = false, seenCompat = false, seenX32 = false;
        bool hasMoreArguments = false;
        QByteArray name;
        const char *multiplexer = nullptr; ///< what a 32-bit program may have called in its place
        int nativeNumber = -1, compatNumber = -1;
        quint64 failed = 0, processes = 0;
        Stamp firstTime;
        std::vector<Failure> failures;
        std::vector<qint64> pids;
        std::vector<int> commands;
        std::vector<ImportedArgument> arguments;
        size_t lastArgument = 0;
    };
    /// A place of the hash table of names.
    struct Slot {
        quint64 head = 0, tail = 0; ///< first and last eight bytes of the name
        quint32 length = 0;
        int call = -1; ///< index into m_calls, -1 free
    };
    struct Prefix {
        qint64 pid = 0;
        QByteArrayView command{}, time{};
        int number = -1; ///< -n
    };
    struct Partial {
        int call = -1;
        qint64 pid = 0, line = 0;
        bool isCounted = false;
        Stamp time{};
    };
    /// A process that was there before this part of the log, or a child of one, until it ends or runs another program.
    struct Inherited {
        qint64 pid = 0;       ///< of the one that was there
        bool isChild = false; ///< it began in this part
        int resumed = -1;     ///< the call that it ended first: it may have been counted when it began
        std::array<quint64, strace::TracedProcess::TrackedCalls / 64> seen{};
    };
    enum class PrefixEnd : quint8 { Call, Resumed, Event, Note, Other, Ignored };

    void line(const char *p, const char *end);
    void rest(const char *p, const char *end, int depth);
    [[nodiscard]] PrefixEnd readPrefix(const char *&p, const char *end, Prefix &prefix);
    [[nodiscard]] PrefixEnd readBracket(const char *&p, const char *end, Prefix &prefix);
    [[nodiscard]] bool readNumberPrefix(const char *&p, const char *end, Prefix &prefix);
    void callLine(const char *p, const char *end, const Prefix &prefix);
    void resumedLine(const char *p, const char *end, const Prefix &prefix);
    void eventLine(const char *p, const char *end, const Prefix &prefix);
    void noteLine(const char *p, const char *end);
    void otherLine(const char *p, const char *end, int depth);
    void ignoreLine();
    [[nodiscard]] bool rowOfSummary(QByteArrayView row);
    [[nodiscard]] bool summaryLine(const char *p, const char *end);

    [[nodiscard]] int callOf(const char *name, size_t length);
    [[nodiscard]] int registerCall(const char *name, size_t length);
    strace::TracedProcess &processOf(const Prefix &prefix);
    void count(int call, strace::TracedProcess &process, QByteArrayView time);
    void countResumed(int call, strace::TracedProcess &process, QByteArrayView time);
    void firstOfProcess(Call &call, strace::TracedProcess &process);
    void setMode(strace::TracedProcess &process, strace::Mode mode, bool isTold);
    void useNumber(int call, int number, strace::TracedProcess &process, QByteArrayView time);
    void takeArgument(Call &call, const char *p, const char *end);
    void takeRestarted(const char *p, const char *end, strace::TracedProcess &process, QByteArrayView time);
    void result(int call, strace::TracedProcess &process, const char *p, const char *end);
    void fail(Call &call, const char *p, const char *end);
    void appendCall(Call &sum, const Call &call) const;
    void appendProcesses(const StraceScanner &later, const std::vector<int> &callOfLater, const std::vector<int> &commandOfLater);
    void inherit(const Inherited &process, const std::vector<int> &callOfLater);
    void noteInherited(strace::TracedProcess &process);
    void inheritByChild(const strace::TracedProcess &parent, qint64 child);
    void takeLastLine();
    [[nodiscard]] int commandIndex(QByteArrayView name);
    void add(ImportTally &tally, const Call &call) const;

    StraceLog m_log;
    Arch m_compatArch = Arch::X86_64;
    bool m_hasCompat = false, m_saw32Bit = false;
    bool m_hasNumbers = false; ///< -n: nothing has to be inferred from names

    LineSplitter m_lines;
    qint64 m_line = 0;
    quint64 m_ignored = 0;
    bool m_isLast = false; ///< the line has no end
    bool m_isCutShort = false;
    Partial m_partial;

    std::deque<Call> m_calls;  ///< references stay valid
    std::vector<Slot> m_slots; ///< twice as many as there can be
    strace::Processes m_processes;
    bool m_isContinuation = false;
    std::vector<Inherited> m_inherited;
    std::vector<QByteArray> m_commands;
    QHash<QByteArray, int> m_indexOfCommand;

    bool m_isInSummary = false;
    QList<QByteArray> m_columns; ///< of the summary
    strace::Mode m_summaryMode = strace::Mode::Native;
};

} // namespace bulkhead::seccomp
