// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/syscalltable.h"

#include <QSet>

#include <seccomp.h>

#include <array>
#include <cstdlib>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

/// Calls that the libseccomp of the day does not know yet; since 5.1 a new call has the same number everywhere (but for the
/// architecture's offset).
struct NewerCall {
    int number;
    QLatin1StringView name;
    bool x86_64Only = false;
};
constexpr std::array NewerCalls{
    NewerCall{336, "uprobe"_L1, true}, NewerCall{467, "open_tree_attr"_L1}, NewerCall{468, "file_getattr"_L1},
    NewerCall{469, "file_setattr"_L1}, NewerCall{470, "listns"_L1},         NewerCall{471, "rseq_slice_yield"_L1},
};

constexpr int HighestNumber = 700;        // well above the newest call of any architecture
constexpr int ArmPrivateFirst = 0x0f0001; // breakpoint, cacheflush, usr26, usr32, set_tls, get_tls
constexpr int ArmPrivateLast = 0x0f0006;
constexpr int LowestPseudoNumber = -10700; // libseccomp gives names that the architecture lacks a negative number

int numberOffset(Arch arch)
{
    switch (arch) {
    case Arch::X32: return 0x40000000;
    case Arch::Mips:
    case Arch::Mipsel: return 4000;
    case Arch::Mips64:
    case Arch::Mipsel64: return 5000;
    case Arch::Mips64N32:
    case Arch::Mipsel64N32: return 6000;
    default: return 0;
    }
}

QString libseccompName(Arch arch, int number)
{
    char *name = seccomp_syscall_resolve_num_arch(libseccompToken(arch), number);
    const QString result = QString::fromLatin1(name);
    std::free(name);
    return result;
}

/// Most names have at least a negative number on x86_64, but switch_endian of powerpc has none.
const QSet<QString> &libseccompNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> found;
        const auto add = [&found](Arch arch, int first, int last) {
            for (int number = first; number < last; ++number) {
                if (const QString name = libseccompName(arch, number); !name.isEmpty())
                    found << name;
            }
        };
        add(Arch::X86_64, LowestPseudoNumber, HighestNumber);
        for (const Arch arch : {Arch::Arm, Arch::Mips, Arch::Ppc64, Arch::S390x, Arch::X86})
            add(arch, numberOffset(arch), numberOffset(arch) + HighestNumber);
        return found;
    }();
    return names;
}

} // namespace

SyscallTable::SyscallTable(Arch arch)
    : m_arch(arch)
{
    QMap<int, QString> calls;
    const auto add = [&](int first, int last) {
        for (int number = first; number <= last; ++number) {
            if (const QString name = libseccompName(arch, number); !name.isEmpty())
                calls.insert(number, name);
        }
    };
    const int offset = numberOffset(arch);
    add(offset, offset + HighestNumber);
    if (arch == Arch::Arm)
        add(ArmPrivateFirst, ArmPrivateLast);
    for (const NewerCall &call : NewerCalls) {
        if ((!call.x86_64Only || arch == Arch::X86_64) && !calls.contains(offset + call.number))
            calls.insert(offset + call.number, call.name);
    }
    for (const auto &[number, name] : calls.asKeyValueRange()) {
        m_indexOfNumber.insert(number, m_calls.size());
        // x32 has some calls twice: the 32-bit form of its own, from 512 on, is the one that its programs use
        m_numberOfName.insert(name, number);
        m_calls << Syscall{number, name};
    }
}

const SyscallTable &SyscallTable::of(Arch arch)
{
    static std::array<std::once_flag, 32> built;
    static std::array<std::unique_ptr<const SyscallTable>, 32> tables;
    std::call_once(built[quint8(arch)], [arch] { tables[quint8(arch)].reset(new SyscallTable(arch)); });
    return *tables[quint8(arch)];
}

std::optional<int> SyscallTable::number(QStringView name) const
{
    const auto found = m_numberOfName.constFind(name.toString());
    return found == m_numberOfName.cend() ? std::nullopt : std::optional(*found);
}

QString SyscallTable::name(int number) const
{
    const auto found = m_indexOfNumber.constFind(number);
    return found == m_indexOfNumber.cend() ? QString() : m_calls.at(*found).name;
}

bool multiplexesSockets(Arch arch)
{
    return SyscallTable::of(arch).number(u"socketcall").has_value();
}

bool isKnownToLibseccomp(QStringView name)
{
    return libseccompNames().contains(name.toString());
}

bool isSyscallAnywhere(QStringView name)
{
    return isKnownToLibseccomp(name)
           || std::ranges::any_of(NewerCalls, [name](const NewerCall &call) { return call.name == name; });
}

QString libseccompVersion()
{
    const scmp_version *version = seccomp_version();
    return u"%1.%2.%3"_s.arg(version->major).arg(version->minor).arg(version->micro);
}

} // namespace bulkhead::seccomp
