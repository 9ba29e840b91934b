// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profile.h"

namespace bulkhead::apparmor {

/// A container profile in bane's terms: the keys of its TOML file.
struct BaneProfile {
    QString name{};             ///< "docker-" is put before it where it does not begin so
    QStringList imports{};      ///< undocumented: lines before the profile
    QStringList innerImports{}; ///< undocumented: lines at the start of the profile
    QStringList readOnlyPaths{}, logOnWritePaths{}, writablePaths{}, allowExec{}, denyExec{};
    bool networkRaw = false, networkPacket = false;
    QStringList protocols{}; ///< "tcp", "udp", "icmp"; none is every network
    QStringList allowCapabilities{}, denyCapabilities{};
    friend bool operator==(const BaneProfile &, const BaneProfile &) = default;

    [[nodiscard]] QString profileName() const; ///< as it is loaded: "docker-nginx"
};

/// What is wrong with one key of the file.
struct BaneProblem {
    enum class Kind : quint8 {
        UnknownKey, ///< bane ignores it in silence
        WrongType,  ///< bane refuses the file
        Twice,      ///< the same key in another spelling: bane takes either, at random
        Refused,    ///< would put rules into the policy that it does not name, or is nothing that AppArmor knows
        Respelled,  ///< bane writes it as it is and AppArmor refuses that; we write what was meant
    };
    Kind kind = Kind::UnknownKey;
    QString key;  ///< "Filesystem.ReadOnlyPaths"
    QString text; ///< translated, one sentence
    Place place;
    [[nodiscard]] bool isFatal() const { return kind == Kind::WrongType || kind == Kind::Refused || kind == Kind::Twice; }
    friend bool operator==(const BaneProblem &, const BaneProblem &) = default;
};

struct BaneReading {
    BaneProfile profile;
    QList<BaneProblem> problems; ///< in the order of the file
};

/// Keys as bane takes them: exactly, else whatever the case. Errors: Malformed with "line L, column C" (no TOML, not UTF-8),
/// TooLarge beyond 4 MiB.
[[nodiscard]] Result<BaneReading> parseBaneToml(const QByteArray &text);
/// A file that bane and parseBaneToml read as this profile.
[[nodiscard]] QByteArray baneToml(const BaneProfile &profile);
/// The values that would inject rules or cannot be in a policy; none of them may reach a profile.
[[nodiscard]] QList<BaneProblem> checkBaneProfile(const BaneProfile &profile);

/// What is on the host that the profile is loaded on; bane writes other lines without.
struct BaneHost {
    bool hasTunables = true; ///< /etc/apparmor.d/tunables/global
    bool hasBase = true;     ///< /etc/apparmor.d/abstractions/base
};

/// The rules that bane writes, in its order, with names and paths quoted where they need it. Error Invalid: checkBaneProfile
/// refuses a value.
[[nodiscard]] Result<ProfileFile> baneRules(const BaneProfile &profile, const BaneHost &host = {});
/// The profile that does what the file says: writable paths and allowed programs are the only ones, protocols hold for IPv6, too,
/// a writable path inside a read-only one is writable, and `docker stop` works. Error as above.
[[nodiscard]] Result<ProfileFile> meantRules(const BaneProfile &profile, const BaneHost &host = {});

/// What bane's rules do not do, or do besides.
struct BaneNote {
    enum class Kind : quint8 {
        WritablePathsDoNothing,
        AllowExecDoesNothing,
        WritableInsideReadOnly, ///< a deny wins whatever the order
        AllowedExecIsDenied,
        Ipv4Only,
        IcmpIsRaw, ///< and raw is denied
        AllowedCapabilitiesIgnored,
        NoSignals,     ///< docker stop and signals inside depend on abstractions/base
        ProcGlob,      ///< all of /proc/sys is read-only (moby issue 39791)
        NoUnixSockets, ///< nor netlink, where protocols are named
    };
    Kind kind = Kind::NoSignals;
    QString subject; ///< the path it is about; may be empty
    QString text;    ///< translated, one sentence
    friend bool operator==(const BaneNote &, const BaneNote &) = default;
};
[[nodiscard]] QList<BaneNote> baneNotes(const BaneProfile &profile, const BaneHost &host = {});

} // namespace bulkhead::apparmor
