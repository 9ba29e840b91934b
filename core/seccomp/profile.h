// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/seccomp/action.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace bulkhead::seccomp {

/// How a JSON object was written: its members in their order, so that a profile is written back as it came. Members that the
/// model does not know keep their text; of those it knows, an empty one (null, [], {}) keeps it too.
struct JsonNotes {
    struct Member {
        QByteArray key; ///< as spelled; the engine (Go) reads names in any case
        QByteArray raw; ///< JSON text; empty for a member that the model holds
        friend bool operator==(const Member &, const Member &) = default;
    };
    QList<Member> members;

    friend bool operator==(const JsonNotes &, const JsonNotes &) = default;
};

enum class Comparison : quint8 { NotEqual, Less, LessOrEqual, Equal, GreaterOrEqual, Greater, MaskedEqual };
[[nodiscard]] QString comparisonName(Comparison comparison);                  ///< "SCMP_CMP_MASKED_EQ"
[[nodiscard]] std::optional<Comparison> comparisonFromName(QStringView name); ///< exact
[[nodiscard]] QString comparisonSign(Comparison comparison);                  ///< "≠", "<", …

/// A condition on one argument of a call. MaskedEqual: argument & value == valueTwo.
struct Argument {
    quint32 index = 0; ///< 0…5
    quint64 value = 0;
    quint64 valueTwo = 0;
    Comparison comparison = Comparison::Equal;
    JsonNotes notes{};

    [[nodiscard]] bool matches(quint64 argument) const;
    [[nodiscard]] bool sameAs(const Argument &other) const; ///< ignoring how it was written
    [[nodiscard]] QString text() const;                     ///< "arg 0 & 0x7e020000 = 0x0"

    friend bool operator==(const Argument &, const Argument &) = default;
};

/// All of them in words, "arg 0 = 1 and arg 1 < 5". Translated.
[[nodiscard]] QString conditionsText(const QList<Argument> &conditions);

/// The engine's minKernel: "4.8" is {4, 8}.
struct KernelVersion {
    int kernel = 0;
    int major = 0;

    /// Exactly two numbers of at most 255, not 0.0, as moby profiles/seccomp reads a profile's. Error Malformed in its words.
    [[nodiscard]] static Result<KernelVersion> fromProfile(QStringView text);
    /// The start of a release as uname -r has it: "6.12.5-amd64" is {6, 12}. Error Malformed.
    [[nodiscard]] static Result<KernelVersion> fromRelease(QStringView release);
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(const KernelVersion &, const KernelVersion &) = default;
};

/// includes or excludes of a rule.
struct Filter {
    QStringList caps{};
    QStringList arches{};
    std::optional<KernelVersion> minKernel{};
    JsonNotes notes{};

    [[nodiscard]] bool isEmpty() const { return caps.isEmpty() && arches.isEmpty() && !minKernel; }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// One entry of "syscalls".
struct Rule {
    QStringList names{};
    bool isLegacyName = false; ///< written as "name": "x"
    Action action{.kind = ActionKind::Allow};
    bool isLegacyKill = false; ///< the action is spelled SCMP_ACT_KILL
    QString errnoName{};       ///< Podman's "errno": "EPERM"; Docker ignores it
    QList<Argument> args{};
    QString comment{};
    Filter includes{};
    Filter excludes{};
    JsonNotes notes{};

    /// Whether both say the same of the calls they name, however it is written.
    [[nodiscard]] bool saysSameAs(const Rule &other) const;

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// One entry of "archMap".
struct ArchMapEntry {
    QString architecture; ///< SCMP_ARCH_…, kept as spelled: unknown ones of other machines do no harm
    QStringList subArchitectures{};
    JsonNotes notes{};

    friend bool operator==(const ArchMapEntry &, const ArchMapEntry &) = default;
};

/// A seccomp profile as the engine accepts it (moby profiles/seccomp Seccomp, containers-common pkg/seccomp).
struct SeccompProfile {
    std::optional<ActionKind> defaultAction{};
    bool isLegacyKill = false;
    std::optional<quint32> defaultErrnoRet{};
    QString defaultErrno{}; ///< Podman's: the name, "ENOSYS"
    QList<ArchMapEntry> archMap{};
    QStringList architectures{};
    std::optional<QStringList> flags{}; ///< absent and empty differ: runc sets SPEC_ALLOW only where it is absent
    QString listenerPath{};
    QString listenerMetadata{};
    QList<Rule> rules{};
    JsonNotes notes{};

    [[nodiscard]] Action defaultActionOr(ActionKind fallback = ActionKind::Errno) const
    {
        return {defaultAction.value_or(fallback), defaultErrnoRet};
    }

    friend bool operator==(const SeccompProfile &, const SeccompProfile &) = default;
};

} // namespace bulkhead::seccomp
