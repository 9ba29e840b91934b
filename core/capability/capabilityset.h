// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

#include <bit>

namespace bulkhead::capability {

/// Number of capabilities that this program knows by name: CAP_CHOWN (0) to CAP_CHECKPOINT_RESTORE (40), linux/capability.h.
inline constexpr int KnownCapabilities = 41;

/// A capability by its kernel number; 0…63. Numbers from 41 on are kept and named "cap_41" as libcap does.
enum class Capability : quint8 {
    Chown = 0,
    DacOverride,
    DacReadSearch,
    Fowner,
    Fsetid,
    Kill,
    Setgid,
    Setuid,
    Setpcap,
    LinuxImmutable,
    NetBindService,
    NetBroadcast,
    NetAdmin,
    NetRaw,
    IpcLock,
    IpcOwner,
    SysModule,
    SysRawio,
    SysChroot,
    SysPtrace,
    SysPacct,
    SysAdmin,
    SysBoot,
    SysNice,
    SysResource,
    SysTime,
    SysTtyConfig,
    Mknod,
    Lease,
    AuditWrite,
    AuditControl,
    Setfcap,
    MacOverride,
    MacAdmin,
    Syslog,
    WakeAlarm,
    BlockSuspend,
    AuditRead,
    Perfmon,
    Bpf,
    CheckpointRestore,
};

/// "CAP_NET_ADMIN"; "CAP_41" and up for bits newer than this program.
[[nodiscard]] QString capabilityName(Capability capability);
/// Exact name in any case, with or without CAP_; no trimming. Error Invalid where there is none.
[[nodiscard]] Result<Capability> capabilityFromName(QStringView name);

/// A set of capabilities: the 64 bits of one line of /proc/PID/status. Unknown future bits are kept.
class CapabilitySet
{
public:
    constexpr CapabilitySet() = default;
    constexpr explicit CapabilitySet(quint64 mask)
        : m_mask(mask)
    {
    }
    constexpr CapabilitySet(std::initializer_list<Capability> capabilities)
    {
        for (const Capability capability : capabilities)
            insert(capability);
    }

    [[nodiscard]] static constexpr CapabilitySet allUpTo(int last)
    {
        return CapabilitySet(last >= 63 ? ~quint64(0) : (quint64(1) << (last + 1)) - 1);
    }
    /// Hexadecimal as in CapEff: 1…16 digits, optional 0x. Error Malformed.
    [[nodiscard]] static Result<CapabilitySet> fromHex(QStringView text);
    /// A list in any spelling that capabilityFromName reads, split at commas and blanks; "all" and "none". Error Invalid.
    [[nodiscard]] static Result<CapabilitySet> fromList(QStringView text);
    /// libcap's text form, read and written by cap_from_text(3)/cap_to_text(3): "cap_chown,cap_kill=eip". The effective part.
    [[nodiscard]] static Result<CapabilitySet> fromText(const QString &text);

    [[nodiscard]] constexpr quint64 mask() const { return m_mask; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_mask == 0; }
    [[nodiscard]] constexpr int count() const { return std::popcount(m_mask); }
    [[nodiscard]] constexpr bool contains(Capability c) const { return (m_mask >> quint8(c)) & 1; }
    constexpr void insert(Capability c) { m_mask |= quint64(1) << quint8(c); }
    constexpr void remove(Capability c) { m_mask &= ~(quint64(1) << quint8(c)); }

    [[nodiscard]] QString toHex() const;       ///< 16 digits, as the kernel prints
    [[nodiscard]] QStringList toNames() const; ///< "CAP_…" in kernel order
    [[nodiscard]] QString toText() const;      ///< libcap's text form, all as =ep

    friend constexpr bool operator==(const CapabilitySet &, const CapabilitySet &) = default;
    friend constexpr CapabilitySet operator|(CapabilitySet a, CapabilitySet b) { return CapabilitySet(a.m_mask | b.m_mask); }
    friend constexpr CapabilitySet operator&(CapabilitySet a, CapabilitySet b) { return CapabilitySet(a.m_mask & b.m_mask); }
    friend constexpr CapabilitySet operator-(CapabilitySet a, CapabilitySet b) { return CapabilitySet(a.m_mask & ~b.m_mask); }

private:
    quint64 m_mask = 0;
};

} // namespace bulkhead::capability
