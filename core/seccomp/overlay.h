// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"
#include "core/seccomp/profile.h"

namespace bulkhead::seccomp {

/// A profile said as "that one, but": a named base and, for some calls, rules in place of the base's. A small document that stays
/// right when the base changes.
struct Overlay {
    capability::EngineRules base{}; ///< whose built-in profile; a null version means that of the engine in use
    QList<Rule> rules{};            ///< take the place of all rules that the base has for their names
    QStringList removed{};          ///< names whose rules are dropped: the default action applies

    friend bool operator==(const Overlay &a, const Overlay &b)
    {
        return a.base.flavour == b.base.flavour && a.base.version == b.base.version && a.rules == b.rules
               && a.removed == b.removed;
    }
};

/// {"base": "docker", "baseVersion": "26.1.5", "remove": ["mount"], "syscalls": [rules as in a profile]}. Errors as of
/// parseProfile, and Malformed for another base than docker or podman.
[[nodiscard]] Result<Overlay> parseOverlay(const QByteArray &json);
[[nodiscard]] QByteArray writeOverlay(const Overlay &overlay);
/// Whether a JSON document is one: it has a "base".
[[nodiscard]] bool isOverlay(const QByteArray &json);

/// The whole profile. `engine` is the one in use, for an overlay that names no version.
[[nodiscard]] SeccompProfile applyOverlay(const Overlay &overlay, const capability::EngineRules &engine = {});
[[nodiscard]] SeccompProfile applyOverlay(const Overlay &overlay, const SeccompProfile &base);

/// The overlay that makes `wanted` of the base: only the calls whose rules differ. Error Invalid where they differ in more than
/// rules.
[[nodiscard]] Result<Overlay> overlayBetween(const capability::EngineRules &base, const SeccompProfile &wanted);

/// What an overlay is worth on a new base.
struct RebaseNote {
    enum class Kind : quint8 {
        Redundant,   ///< the new base says the same; the entry can go
        BaseChanged, ///< the base says something else of the call than it did; the overlay still decides
    };
    QString name;
    Kind kind;

    friend bool operator==(const RebaseNote &, const RebaseNote &) = default;
};
struct Rebase {
    Overlay overlay; ///< with the new base, and without what has become redundant
    QList<RebaseNote> notes;
};
[[nodiscard]] Rebase rebaseOverlay(const Overlay &overlay, const capability::EngineRules &newBase);

} // namespace bulkhead::seccomp
