// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/// Members of a profile's objects in the order that the engine's own files have them; the reader and the writer share it.
namespace bulkhead::seccomp::fields {

using namespace Qt::StringLiterals;

enum Profile : quint8 {
    DefaultAction,
    DefaultErrnoRet,
    DefaultErrno,
    Architectures,
    Flags,
    ListenerPath,
    ListenerMetadata,
    ArchMap,
    Syscalls,
};
inline constexpr std::array ProfileNames{"defaultAction"_L1,    "defaultErrnoRet"_L1, "defaultErrno"_L1,
                                         "architectures"_L1,    "flags"_L1,           "listenerPath"_L1,
                                         "listenerMetadata"_L1, "archMap"_L1,         "syscalls"_L1};

enum ArchEntry : quint8 { Architecture, SubArchitectures };
inline constexpr std::array ArchEntryNames{"architecture"_L1, "subArchitectures"_L1};

enum Rule : quint8 { Names, Name, Action, ErrnoRet, Errno, Args, Comment, Includes, Excludes };
inline constexpr std::array RuleNames{"names"_L1, "name"_L1,    "action"_L1,   "errnoRet"_L1, "errno"_L1,
                                      "args"_L1,  "comment"_L1, "includes"_L1, "excludes"_L1};

enum Argument : quint8 { Index, Value, ValueTwo, Op };
inline constexpr std::array ArgumentNames{"index"_L1, "value"_L1, "valueTwo"_L1, "op"_L1};

enum Filter : quint8 { Caps, Arches, MinKernel };
inline constexpr std::array FilterNames{"caps"_L1, "arches"_L1, "minKernel"_L1};

/// Position of a name in one of the lists; Go's decoder ignores case. -1 where it is not in it.
template<std::size_t Size>
[[nodiscard]] int indexOf(const std::array<QLatin1StringView, Size> &names, QLatin1StringView name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i].compare(name, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

} // namespace bulkhead::seccomp::fields
