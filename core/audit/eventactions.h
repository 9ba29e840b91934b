// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/attribution.h"
#include "core/audit/auditrule.h"

namespace bulkhead::audit {

/// Which other events to look for from one.
enum class Relation : quint8 { Process, Session, SameRefusal, Key };
/// A filter that finds them; empty where the event does not tell enough.
[[nodiscard]] QString relatedFilter(const EventFacts &facts, const Attribution &attribution, Relation relation);
/// "name=value" as the filter reads it back: quoted where it needs to be.
[[nodiscard]] QString filterTest(const QString &name, const QString &value);

/// What a terminal would be told to find the event: "ausearch -a 239 -ts 11/21/2026 09:02:10 -te …", in local time as ausearch
/// takes it. Empty where the event has no identity. AppArmor's events are found by no ausearch: a grep.
[[nodiscard]] QString ausearchCommand(const EventFacts &facts, const QTimeZone &zone);

/// A rule that logs events like this one: a watch of the file, or the call with its errno. Nothing where no rule could.
[[nodiscard]] std::optional<AuditRule> ruleLike(const EventFacts &facts);

/// The call that a seccomp profile refused or logged; empty for other events, or where it has no name.
[[nodiscard]] QString callToAllow(const EventFacts &facts);

/// What stands behind an event, in paragraphs, each with a heading: who said it and why, and what would change it. Translated.
struct Explanation {
    QString title, text;
};
[[nodiscard]] QList<Explanation> explainEvent(const EventFacts &facts, const Attribution &attribution);

} // namespace bulkhead::audit
