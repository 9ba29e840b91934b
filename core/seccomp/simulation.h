// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/resolution.h"

#include <array>
#include <memory>

namespace bulkhead::seccomp {

class RuntimeFilter;
struct CompiledFilter;

/// A call as the kernel shows it to a filter (struct seccomp_data).
struct Call {
    Arch arch = Arch::X86_64;
    int number = 0; ///< with bit 30 on X32
    std::array<quint64, 6> args{};
};

/// What decided.
enum class DecidedBy : quint8 {
    NoFilter,         ///< seccomp is off
    Rule,             ///< a rule of the profile
    Default,          ///< no rule names the call, or none of its conditions holds
    MissingArch,      ///< the architecture is not in the list: the filter kills
    NewerThanProfile, ///< above the newest call that the runtime found in the profile: ENOSYS
    Multiplexer,      ///< socketcall or ipc, because a rule names one of the calls behind it
};

/// The answer to a call, and why.
struct Decision {
    Action action;
    DecidedBy by = DecidedBy::Default;
    int profileRule = -1; ///< the deciding rule, index into SeccompProfile::rules; -1 where none did
    QString sentence;     ///< translated, one or two sentences
};

/// What a profile does to one call by name, whatever its arguments.
struct CallState {
    enum class Kind : quint8 {
        Fixed,       ///< always the action
        Conditional, ///< depends on arguments: the rules' actions, else `action`
        NotThere,    ///< the architecture has no such call
    };
    Kind kind = Kind::Fixed;
    Action action{}; ///< Fixed: the answer; Conditional: where no condition holds
    DecidedBy by = DecidedBy::Default;
    QList<int> profileRules{}; ///< those that have a say, in the profile's order
};

/// A profile made ready for questions: resolved for a target, read as the runtime reads it, compiled. Immutable.
class Simulator
{
public:
    /// Errors of resolve(), and EngineRefused in the runtime's words where the container would not start.
    [[nodiscard]] static Result<Simulator> make(const SeccompProfile &profile, const Target &target);

    [[nodiscard]] Decision decide(const Call &call) const;
    [[nodiscard]] Action answer(const Call &call) const; ///< what decide() gives, without the reason
    [[nodiscard]] CallState state(Arch arch, const QString &name) const;

    [[nodiscard]] const Resolution &resolution() const;
    [[nodiscard]] const RuntimeFilter &runtime() const;
    /// The whole filter, as it is loaded; compiled at the first question, which takes tens of milliseconds. Empty where seccomp
    /// is off.
    [[nodiscard]] const CompiledFilter &filter() const;

private:
    struct Data;
    explicit Simulator(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

/// What happens to the call in a container with that profile; for one question.
[[nodiscard]] Result<Decision> simulate(const SeccompProfile &profile, const Target &target, const Call &call);

} // namespace bulkhead::seccomp
