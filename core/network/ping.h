// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/change.h"

#include <chrono>

namespace bulkhead::network {

struct PingRequest {
    NamespaceRef where;
    QString address;
    int count = 3;                            ///< 1 to 20
    std::chrono::milliseconds patience{1000}; ///< for each answer, at most 10 s
};

struct PingReport {
    QString command; ///< the equivalent ping(8)
    int sent = 0;
    QList<double> milliseconds; ///< one an answer
    QString refusal;            ///< why one could not be sent: "Network is unreachable"; empty otherwise
    friend bool operator==(const PingReport &, const PingReport &) = default;
};

/// Sends ICMP echo requests from that namespace, one after the other, and waits for the answers (RFC 792, RFC 4443). Needs
/// CAP_NET_RAW. Blocks for count times patience at most. Nobody answering is a report, not an error.
/// Errors: Invalid (address, count), PermissionDenied, and those of NamespaceHandle::open.
[[nodiscard]] Result<PingReport> ping(const PingRequest &request, const NetworkPlaces &places = {});

} // namespace bulkhead::network
