// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/verb.h"
#include "core/apparmor/parsercheck.h"
#include "core/apparmor/profilestore.h"

namespace bulkhead::agentverbs {

/// apparmor.list: the loaded profiles, or why there are none.
struct ApparmorListWish {
    friend bool operator==(const ApparmorListWish &, const ApparmorListWish &) = default;
};
[[nodiscard]] Result<ApparmorListWish> readApparmorList(const QJsonObject &arguments);
struct ApparmorState {
    bool isAvailable = false;
    QString reason; ///< why it is not
    QList<apparmor::LoadedProfile> profiles;
    friend bool operator==(const ApparmorState &, const ApparmorState &) = default;
};
[[nodiscard]] QJsonObject apparmorStateToJson(const ApparmorState &state);
[[nodiscard]] Result<ApparmorState> apparmorStateFromJson(const QJsonValue &json);

/// apparmor.check: what this host's parser says to a text; nothing is loaded.
struct ApparmorCheckWish {
    QString text;
    friend bool operator==(const ApparmorCheckWish &, const ApparmorCheckWish &) = default;
};
[[nodiscard]] QJsonObject apparmorCheckArguments(const ApparmorCheckWish &wish);
[[nodiscard]] Result<ApparmorCheckWish> readApparmorCheck(const QJsonObject &arguments);
[[nodiscard]] QJsonObject verdictToJson(const apparmor::ParserVerdict &verdict);
[[nodiscard]] Result<apparmor::ParserVerdict> verdictFromJson(const QJsonValue &json);

/// apparmor.change: one profile of /etc/apparmor.d/containers.
struct ApparmorChangeWish {
    enum class Action : quint8 { Load, Remove, Complain, Enforce };
    Action action = Action::Load;
    QString name;
    QString text{};        ///< of Load
    bool complain = false; ///< of Load
    friend bool operator==(const ApparmorChangeWish &, const ApparmorChangeWish &) = default;
};
[[nodiscard]] QJsonObject apparmorChangeArguments(const ApparmorChangeWish &wish);
[[nodiscard]] Result<ApparmorChangeWish> readApparmorChange(const QJsonObject &arguments);
/// What apparmor.change does, in a directory and with a parser of the caller.
[[nodiscard]] Result<> changeProfiles(const ApparmorChangeWish &wish, apparmor::ProfileStore &store);

[[nodiscard]] QList<agent::Verb> apparmorVerbs();

} // namespace bulkhead::agentverbs
