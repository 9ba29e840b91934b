// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/arch.h"
#include "core/seccomp/profile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace bulkhead::seccomp {

/// Where something stands in the recordings.
struct ImportedPlace {
    int file = 0;    ///< index into ImportedCalls::files
    qint64 line = 0; ///< counted from 1; 0 where the format has no lines

    friend auto operator<=>(const ImportedPlace &, const ImportedPlace &) = default;
};

/// How a call came to be known.
enum class ImportOrigin : quint8 {
    Trace,       ///< a line of strace
    Summary,     ///< a row of strace -c
    Audit,       ///< a SECCOMP record of the kernel
    Profile,     ///< another profile allows it
    List,        ///< a plain list of names
    Multiplexer, ///< what a 32-bit program really calls where strace prints socket or shmget: socketcall(2), ipc(2)
};

/// How often a call failed with one error.
struct ImportedError {
    QString name; ///< "ENOENT"
    quint64 count = 0;

    friend bool operator==(const ImportedError &, const ImportedError &) = default;
};

/// A value that the deciding argument of socket, clone, personality, ioctl, prctl or fcntl had, in strace's words.
struct ImportedArgument {
    QByteArray text; ///< "AF_INET", "CLONE_VM|CLONE_VFORK|SIGCHLD"
    quint64 count = 0;

    friend bool operator==(const ImportedArgument &, const ImportedArgument &) = default;
};

/// A system call of one or more recordings, and what speaks for it. Lists are cut at the limits below; counts are not.
struct ImportedCall {
    static constexpr qsizetype MostProcesses = 16, MostCommands = 16, MostArguments = 64, MostErrors = 32;

    QString name{};
    ImportOrigin origin = ImportOrigin::Trace; ///< the best one: a line of a trace before a row of a table
    quint64 count = 0;                         ///< calls, finished or not; 0 for lists, profiles and what is inferred
    quint64 failed = 0;
    QList<ImportedError> errors{}; ///< most frequent first
    ImportedPlace first{}, last{};
    QString firstSeen{}, lastSeen{}; ///< the time as the recording has it; empty without one
    QList<qint64> processIds{};      ///< in order of appearance
    quint64 processes = 0;           ///< how many made it; one that runs another program counts again
    QStringList commands{};          ///< names of the programs, where the recording tells them
    QList<Arch> arches{};            ///< where the recording tells them; else empty
    QList<ImportedArgument> arguments{};
    bool hasMoreArguments = false; ///< than are kept

    /// It only ever failed, always with ENOSYS or EPERM: the program has another way.
    [[nodiscard]] bool isMaybeNotNeeded() const;
    /// The one error of a call that is maybe not needed and always failed alike: "ENOSYS".
    [[nodiscard]] QString onlyError() const;
};

/// A name that is in call position and that no kernel of our tables has: newer than the tables, or the program's own output.
struct UnknownCall {
    QString name; ///< "frobnicate", "syscall_0x270f"
    quint64 count = 0;
    ImportedPlace first;
};

/// A call that another profile allows on conditions, all of one rule.
struct ConditionalCall {
    QString name;
    QList<Argument> args;
    ImportedPlace place;
};

/// What recordings say.
struct ImportedCalls {
    QStringList files;
    QList<ImportedCall> calls;          ///< sorted by name, a name once
    QList<ConditionalCall> conditional; ///< in their order
    QList<UnknownCall> unknown;         ///< sorted by name
    quint64 lines = 0;                  ///< read
    quint64 ignoredLines = 0;           ///< neither a call nor anything else that the format knows
    bool isCutShort = false;            ///< the last line of a recording is not whole
    bool saw32Bit = false;              ///< a 32-bit program ran

    [[nodiscard]] const ImportedCall *find(QStringView name) const;
    [[nodiscard]] QStringList names() const;
};

/// Adds up calls of several recordings. Bounded: by the names that kernels have, and MostUnknown others.
class ImportTally
{
public:
    static constexpr qsizetype MostUnknown = 1000;

    int addFile(const QString &name); ///< its index for ImportedPlace
    void add(const ImportedCall &call);
    void add(const ImportedCalls &calls); ///< without their files
    void addConditional(const ConditionalCall &call) { m_result.conditional << call; }
    void addUnknown(const QString &name, quint64 count, ImportedPlace first);
    void addLines(quint64 lines, quint64 ignored);
    void setCutShort() { m_result.isCutShort = true; }
    void setSaw32Bit() { m_result.saw32Bit = true; }

    [[nodiscard]] bool hasCalls() const { return !m_result.calls.isEmpty() || !m_result.unknown.isEmpty(); }
    [[nodiscard]] ImportedCalls take();

private:
    ImportedCalls m_result;
    QHash<QString, qsizetype> m_indexOfName, m_indexOfUnknown;
};

} // namespace bulkhead::seccomp
