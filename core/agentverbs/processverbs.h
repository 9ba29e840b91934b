// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/verb.h"
#include "core/ids.h"

// process.facts and daemon.facts: what core/host reads of processes, for a host that is not this one or hides them.
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

[[nodiscard]] QList<agent::Verb> processVerbs();

} // namespace bulkhead::agentverbs
