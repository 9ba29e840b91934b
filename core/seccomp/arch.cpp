// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/arch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr quint32 X32Mark = 0x40000000;

struct ArchRow {
    Arch arch;
    quint32 token; ///< AUDIT_ARCH_…, linux/audit.h
    QLatin1StringView oci, uname, go, docker, podman;
    bool is32Bit;
};

// The columns docker and podman are what moby profiles/seccomp and libseccomp-golang call them; gaps and the odd "mips3l64n32"
// are theirs.
constexpr std::array<ArchRow, 23> ArchRows{{
    {Arch::X86, 0x40000003, "SCMP_ARCH_X86"_L1, "i386"_L1, "386"_L1, "x86"_L1, "x86"_L1, true},
    {Arch::X86_64, 0xc000003e, "SCMP_ARCH_X86_64"_L1, "x86_64"_L1, "amd64"_L1, "amd64"_L1, "amd64"_L1, false},
    {Arch::X32, 0xc000003e, "SCMP_ARCH_X32"_L1, "x32"_L1, {}, {}, "x32"_L1, true},
    {Arch::Arm, 0x40000028, "SCMP_ARCH_ARM"_L1, "arm"_L1, "arm"_L1, "arm"_L1, "arm"_L1, true},
    {Arch::Aarch64, 0xc00000b7, "SCMP_ARCH_AARCH64"_L1, "aarch64"_L1, "arm64"_L1, "arm64"_L1, "arm64"_L1, false},
    {Arch::Loongarch64, 0xc0000102, "SCMP_ARCH_LOONGARCH64"_L1, "loongarch64"_L1, "loong64"_L1, "loongarch64"_L1, "loong64"_L1,
     false},
    {Arch::M68k, 0x00000004, "SCMP_ARCH_M68K"_L1, "m68k"_L1, {}, {}, "m68k"_L1, true},
    {Arch::Mips, 0x00000008, "SCMP_ARCH_MIPS"_L1, "mips"_L1, "mips"_L1, {}, "mips"_L1, true},
    {Arch::Mips64, 0x80000008, "SCMP_ARCH_MIPS64"_L1, "mips64"_L1, "mips64"_L1, "mips64"_L1, "mips64"_L1, false},
    {Arch::Mips64N32, 0xa0000008, "SCMP_ARCH_MIPS64N32"_L1, "mips64n32"_L1, "mips64p32"_L1, "mips64n32"_L1, "mips64n32"_L1, true},
    {Arch::Mipsel, 0x40000008, "SCMP_ARCH_MIPSEL"_L1, "mipsel"_L1, "mipsle"_L1, "mipsel"_L1, "mipsel"_L1, true},
    {Arch::Mipsel64, 0xc0000008, "SCMP_ARCH_MIPSEL64"_L1, "mipsel64"_L1, "mips64le"_L1, "mipsel64"_L1, "mipsel64"_L1, false},
    {Arch::Mipsel64N32, 0xe0000008, "SCMP_ARCH_MIPSEL64N32"_L1, "mipsel64n32"_L1, "mips64p32le"_L1, "mips3l64n32"_L1,
     "mipsel64n32"_L1, true},
    {Arch::Parisc, 0x0000000f, "SCMP_ARCH_PARISC"_L1, "parisc"_L1, {}, {}, "parisc"_L1, true},
    {Arch::Parisc64, 0x8000000f, "SCMP_ARCH_PARISC64"_L1, "parisc64"_L1, {}, {}, "parisc64"_L1, false},
    {Arch::Ppc, 0x00000014, "SCMP_ARCH_PPC"_L1, "ppc"_L1, "ppc"_L1, "ppc"_L1, "ppc"_L1, true},
    {Arch::Ppc64, 0x80000015, "SCMP_ARCH_PPC64"_L1, "ppc64"_L1, "ppc64"_L1, "ppc64"_L1, "ppc64"_L1, false},
    {Arch::Ppc64Le, 0xc0000015, "SCMP_ARCH_PPC64LE"_L1, "ppc64le"_L1, "ppc64le"_L1, "ppc64le"_L1, "ppc64le"_L1, false},
    {Arch::Riscv64, 0xc00000f3, "SCMP_ARCH_RISCV64"_L1, "riscv64"_L1, "riscv64"_L1, "riscv64"_L1, "riscv64"_L1, false},
    {Arch::S390, 0x00000016, "SCMP_ARCH_S390"_L1, "s390"_L1, "s390"_L1, "s390"_L1, "s390"_L1, true},
    {Arch::S390x, 0x80000016, "SCMP_ARCH_S390X"_L1, "s390x"_L1, "s390x"_L1, "s390x"_L1, "s390x"_L1, false},
    {Arch::Sheb, 0x0000002a, "SCMP_ARCH_SHEB"_L1, "sheb"_L1, {}, {}, "sheb"_L1, true},
    {Arch::Sh, 0x4000002a, "SCMP_ARCH_SH"_L1, "sh"_L1, {}, {}, "sh"_L1, true},
}};

constexpr const ArchRow &row(Arch arch)
{
    return ArchRows[quint8(arch)];
}

std::optional<Arch> findArch(auto matches)
{
    const auto found = std::ranges::find_if(ArchRows, matches);
    return found == ArchRows.end() ? std::nullopt : std::optional(found->arch);
}

} // namespace

const QList<Arch> &allArches()
{
    static const QList<Arch> all = [] {
        QList<Arch> arches;
        for (const ArchRow &row : ArchRows)
            arches << row.arch;
        return arches;
    }();
    return all;
}

QString ociArchName(Arch arch)
{
    return row(arch).oci;
}

QString goArchName(Arch arch)
{
    return row(arch).go;
}

QString engineArchName(Arch arch, capability::EngineFlavour flavour)
{
    return flavour == capability::EngineFlavour::Podman ? row(arch).podman : row(arch).docker;
}

QString unameArchName(Arch arch)
{
    return row(arch).uname;
}

std::optional<Arch> archFromOciName(QStringView name)
{
    return findArch([name](const ArchRow &row) { return row.oci == name; });
}

std::optional<Arch> archFromAnyName(QStringView name)
{
    if (name.isEmpty())
        return {};
    if (name == "i686"_L1)
        return Arch::X86;
    return findArch([name](const ArchRow &row) {
        return row.oci == name || row.uname == name || row.go == name || row.docker == name || row.podman == name;
    });
}

quint32 auditToken(Arch arch)
{
    return row(arch).token;
}

std::optional<Arch> archFromAuditToken(quint32 token, quint32 number)
{
    if (token == auditToken(Arch::X86_64))
        return number & X32Mark ? Arch::X32 : Arch::X86_64;
    return findArch([token](const ArchRow &row) { return row.token == token; });
}

QList<Arch> archAndSubArches(Arch native)
{
    switch (native) {
    case Arch::X86_64: return {native, Arch::X86, Arch::X32};
    case Arch::Aarch64: return {native, Arch::Arm};
    case Arch::Mips64: return {native, Arch::Mips, Arch::Mips64N32};
    case Arch::Mips64N32: return {native, Arch::Mips, Arch::Mips64};
    case Arch::Mipsel64: return {native, Arch::Mipsel, Arch::Mipsel64N32};
    case Arch::Mipsel64N32: return {native, Arch::Mipsel, Arch::Mipsel64};
    case Arch::Ppc64: return {native, Arch::Ppc};
    case Arch::Parisc64: return {native, Arch::Parisc};
    case Arch::S390x: return {native, Arch::S390};
    default: return {native};
    }
}

bool is32Bit(Arch arch)
{
    return row(arch).is32Bit;
}

quint32 libseccompToken(Arch arch)
{
    constexpr quint32 x32 = 0x4000003e; // libseccomp's own, the kernel has none
    return arch == Arch::X32 ? x32 : auditToken(arch);
}

} // namespace bulkhead::seccomp
