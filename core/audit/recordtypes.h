// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace bulkhead::audit {

/// Numbers of record types that decide something here; linux/audit.h.
enum RecordType : quint16 {
    UserType = 1005,
    LoginType = 1006,
    UserAvcType = 1107,
    SyscallType = 1300,
    PathType = 1302,
    SockaddrType = 1306,
    CwdType = 1307,
    ExecveType = 1309,
    ConfigChangeType = 1305,
    ObjPidType = 1318,
    EoeType = 1320,
    BprmFcapsType = 1321,
    CapsetType = 1322,
    MmapType = 1323,
    NetfilterCfgType = 1325,
    SeccompType = 1326,
    ProctitleType = 1327,
    KernModuleType = 1330,
    BpfType = 1334,
    AvcType = 1400,
    FirstAppArmorType = 1500,
    LastAppArmorType = 1507,
    AnomPromiscuousType = 1700,
    AnomAbendType = 1701,
    KernelType = 2000,
    FirstUserTypeTwo = 2100,
    VirtControlType = 2500,
};

/// The number of a type as it is written: "SYSCALL", "UNKNOWN[1423]" (auditd), "AUDIT1423" (journald), "1326" (kernel log).
/// 0 for anything else.
[[nodiscard]] quint16 recordTypeNumber(QByteArrayView name);
/// "SYSCALL"; "UNKNOWN[1423]" as ausearch has it for a number without a name.
[[nodiscard]] QByteArray recordTypeName(quint16 number);
[[nodiscard]] QList<quint16> knownRecordTypes(); ///< ascending

} // namespace bulkhead::audit
