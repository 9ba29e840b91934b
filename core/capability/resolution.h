// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/processcapabilities.h"

#include <QList>
#include <QVersionNumber>

#include <optional>

namespace bulkhead::capability {

/// What was asked of the engine, in the spelling of whoever asked (HostConfig.CapAdd, CapDrop, Privileged, Config.User).
struct CapabilityRequest {
    QStringList add{};
    QStringList drop{};
    bool privileged = false;
    QString user{}; ///< Config.User as given, the image's default where the container has none; empty is root

    friend bool operator==(const CapabilityRequest &, const CapabilityRequest &) = default;
};

/// Which product's rules apply.
enum class EngineFlavour : quint8 { Docker, Podman, Unknown };

/// What the resolution must know of the engine.
struct EngineRules {
    EngineFlavour flavour = EngineFlavour::Docker;
    QVersionNumber version{}; ///< 26.1.5; null = newest rules
    CapabilitySet available =
        CapabilitySet::allUpTo(KnownCapabilities - 1); ///< the daemon's own effective set (23.0+), else the kernel's
    bool availableIsKnown = false; ///< false: `available` is an assumption, and the answer says so where it matters
    bool inUserNamespace = false;  ///< rootless engine or userns-remap: the sets count in that user namespace only
};

/// Why a capability is, or is not, in a predicted set: the field of the request that decided.
struct Reason {
    enum class Rule : quint8 {
        Default,         ///< in the engine's default list
        NotDefault,      ///< not in it, and not asked for
        Privileged,      ///< Privileged = true gives all that the daemon has
        AddedByName,     ///< a CapAdd entry names it
        AddedByAll,      ///< CapAdd holds ALL
        DroppedByName,   ///< a CapDrop entry names it
        DroppedByAll,    ///< CapDrop holds ALL, and no CapAdd names it
        AddBeatsDrop,    ///< named in both; adding wins
        DropBeatsAddAll, ///< CapAdd holds ALL, but CapDrop names it
        NotAvailable,    ///< the daemon itself does not have it
        UserNotRoot,     ///< in the bounding set only: the kernel clears effective and permitted when a non-root user execs
    };
    Rule rule = Rule::NotDefault;
    QString field{}; ///< "HostConfig.CapAdd[0]"; empty for Default and NotDefault
    QString value{}; ///< "NET_ADMIN", as it is spelled there
};

/// An assumption that a resolution rests on; caveatText() says it.
enum class Caveat : quint8 {
    UserNameUnknown,   ///< the image decides whether the user name is uid 0; taken as not root
    AvailableAssumed,  ///< what the daemon itself has is not known
    BeforeOldestRules, ///< an engine older than 20.10: its rules differ, those of 20.10 were applied
    PodmanSettings,    ///< containers.conf, keep-id and an image label may change Podman's lists
    UnknownEngine,     ///< neither Docker nor Podman: Docker's rules were applied
    InUserNamespace,   ///< the capabilities hold in the container's user namespace, not on the host
};
[[nodiscard]] QString caveatText(Caveat caveat); ///< translated, one sentence

/// What the engine would make of a request.
struct Resolution {
    ProcessCapabilities sets; ///< of the first process, after its exec
    QList<Reason> reasons;    ///< one for each of the KnownCapabilities, by number; tells the bounding set's membership
    bool userIsRoot = true;   ///< uid 0 by Config.User
    bool userIsKnown = true;  ///< false: a user name that only the image's /etc/passwd resolves; taken as not root
    QString user;             ///< Config.User of the request
    QList<Caveat> caveats;    ///< where the answer rests on an assumption

    /// The reason for the effective set: UserNotRoot where that is what took it away, else the bounding reason.
    [[nodiscard]] Reason effectiveReason(Capability capability) const;
};

/// Docker's default list, in the engine's own order (moby daemon/pkg/oci/caps/defaults.go), and Podman's (containers-common).
[[nodiscard]] CapabilitySet defaultCapabilities(EngineFlavour flavour = EngineFlavour::Docker);

/// How Config.User reads: root for "", "0", "0:0", "root", "root:root", "00", ":5"; a name other than root needs the image to
/// know its uid (moby user.GetExecUser: a number in Go's decimal form is always a uid).
struct UserSpec {
    QString user, group;
    std::optional<quint32> uid; ///< 0 for root; empty where only the image knows
    bool isOutOfRange = false;  ///< a number beyond 0 … 2147483647: the engine refuses to start it
    [[nodiscard]] bool isRoot() const { return uid == 0u; }
};
[[nodiscard]] UserSpec parseUser(QStringView configUser);

/// The sets that the engine gives, exactly as that version computes them (TweakCapabilities), or the engine's own refusal
/// (kind EngineRefused, what = its words: `invalid CapAdd: unknown capability: "CAP_X"`).
[[nodiscard]] Result<Resolution> resolve(const CapabilityRequest &request, const EngineRules &rules = {});

/// The smallest `CapAdd`/`CapDrop` that gives exactly this bounding set, in upper case without CAP_; of equally small ones the
/// one that names what is allowed. Bits without a name cannot be asked for and are left out.
[[nodiscard]] CapabilityRequest requestFor(CapabilitySet wanted, EngineFlavour flavour = EngineFlavour::Docker);
/// The same for an engine whose own capabilities are known: it refuses to drop what it does not have, so that is not named.
[[nodiscard]] CapabilityRequest requestFor(CapabilitySet wanted, const EngineRules &rules);

} // namespace bulkhead::capability
