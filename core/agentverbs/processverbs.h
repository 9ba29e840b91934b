// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/verb.h"
#include "core/ids.h"

// What core/host reads, for a host that is not this one or that hides it from this user.
namespace bulkhead::agentverbs {

/// process.facts {"containers": [{"id": 64 digits, "pid": State.Pid}, …]} -> {ID: host::processesToJson, …}
struct ProcessFactsWish {
    struct Container {
        ContainerId id;
        qint64 firstPid = 0;
        friend bool operator==(const Container &, const Container &) = default;
    };
    QList<Container> containers; ///< 1 to 1024, none twice
};
[[nodiscard]] Result<ProcessFactsWish> readProcessFactsWish(const QJsonObject &arguments);

/// daemon.facts {"socket": "/run/docker.sock"} -> {"effective": hexadecimal}
struct DaemonFactsWish {
    QString socket;
};
[[nodiscard]] Result<DaemonFactsWish> readDaemonFactsWish(const QJsonObject &arguments);

/// host.facts {} -> host::hostFactsToJson: all processes, namespaces and control groups.
struct HostFactsWish {
};
[[nodiscard]] Result<HostFactsWish> readHostFactsWish(const QJsonObject &arguments);

[[nodiscard]] QList<agent::Verb> processVerbs();

} // namespace bulkhead::agentverbs
