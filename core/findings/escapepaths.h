// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/check.h"
#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::findings {

/// One thing that must be so for an escape to work.
struct Precondition {
    enum class State : quint8 { Met, NotMet, Unknown };
    QString text; ///< translated: "CAP_SYS_MODULE is in the effective set"
    State state = State::Unknown;
    Evidence evidence = {};

    friend bool operator==(const Precondition &, const Precondition &) = default;
};

/// A known way out of a container as a card: what it takes, how much of that this container has, and how to close it. Told from
/// facts alone: nothing is run in the container, so a kernel or program that happens to resist is not seen.
struct EscapePath {
    const CheckInfo *check = nullptr;
    QList<Precondition> preconditions;

    /// Met where all are, NotMet where one is not, else Unknown.
    [[nodiscard]] Precondition::State state() const;
    [[nodiscard]] qsizetype metCount() const;
};

/// All known ways for one container, those that are open first. Empty where the engine's details are not known.
[[nodiscard]] QList<EscapePath> escapePaths(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot);

} // namespace bulkhead::findings
