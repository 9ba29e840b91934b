// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/profilereader.h"

namespace bulkhead::seccomp {

/// A profile of these rules, JSON objects joined by commas.
inline SeccompProfile profileOf(const QByteArray &rules, const QByteArray &head = R"("defaultAction": "SCMP_ACT_ERRNO")")
{
    const auto profile = parseProfile("{" + head + ", \"syscalls\": [" + rules + "]}");
    if (!profile)
        qFatal("%s %s", qPrintable(profile.error().what), qPrintable(profile.error().detail));
    return *profile;
}

/// One argument condition of a rule; op is without "SCMP_CMP_".
inline QByteArray arg(int index, const QByteArray &op, quint64 value, quint64 two = 0)
{
    return "{\"index\": " + QByteArray::number(index) + ", \"value\": " + QByteArray::number(value)
           + ", \"valueTwo\": " + QByteArray::number(two) + ", \"op\": \"SCMP_CMP_" + op + "\"}";
}

} // namespace bulkhead::seccomp
