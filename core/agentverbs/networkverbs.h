// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/verb.h"
#include "core/network/changeapply.h"
#include "core/network/commandinside.h"
#include "core/network/namespacereader.h"
#include "core/network/ping.h"

// What core/network reads and changes, as verbs. Each wish is written by the client and read, strictly, by the agent; each answer
// the other way round.
namespace bulkhead::agentverbs {

/// netns.read -> network::toJson(HostNetworks)
struct NetnsReadWish {
    QList<network::NamespaceMember> members; ///< at most 10000
    network::ReadOptions options;
};
[[nodiscard]] QJsonObject netnsReadArguments(const NetnsReadWish &wish);
[[nodiscard]] Result<NetnsReadWish> readNetnsReadWish(const QJsonObject &arguments);

/// netns.change -> outcome
[[nodiscard]] QJsonObject netnsChangeArguments(const network::NetworkChange &change);
[[nodiscard]] Result<network::NetworkChange> readNetnsChange(const QJsonObject &arguments);
[[nodiscard]] QJsonObject changeOutcomeToJson(const network::ChangeOutcome &outcome);
[[nodiscard]] Result<network::ChangeOutcome> changeOutcomeFromJson(const QJsonValue &json);

/// netns.undo: takes steps back, the last one first -> what is left, and why. At most 200.
struct UndoOutcome {
    QList<network::NetworkChange> left;
    std::optional<Error> error;
};
[[nodiscard]] QJsonObject netnsUndoArguments(const QList<network::NetworkChange> &undo);
[[nodiscard]] Result<QList<network::NetworkChange>> readNetnsUndo(const QJsonObject &arguments);
[[nodiscard]] QJsonObject undoOutcomeToJson(const UndoOutcome &outcome);
[[nodiscard]] Result<UndoOutcome> undoOutcomeFromJson(const QJsonValue &json);

/// netns.ping -> report
[[nodiscard]] QJsonObject netnsPingArguments(const network::PingRequest &request);
[[nodiscard]] Result<network::PingRequest> readNetnsPing(const QJsonObject &arguments);
[[nodiscard]] QJsonObject pingReportToJson(const network::PingReport &report);
[[nodiscard]] Result<network::PingReport> pingReportFromJson(const QJsonValue &json);

/// inside.run: one command in namespaces of a process -> outcome
[[nodiscard]] QJsonObject insideRunArguments(const network::InsideRequest &request);
[[nodiscard]] Result<network::InsideRequest> readInsideRun(const QJsonObject &arguments);
[[nodiscard]] QJsonObject commandOutcomeToJson(const network::CommandOutcome &outcome);
[[nodiscard]] Result<network::CommandOutcome> commandOutcomeFromJson(const QJsonValue &json);

[[nodiscard]] QList<agent::Verb> networkVerbs();

} // namespace bulkhead::agentverbs
