// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/resolution.h"

#include "core/capability/enginequote.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

// The rules are those of moby daemon/pkg/oci/caps/utils.go (TweakCapabilities), daemon/container.go (validateCapabilities) and
// daemon/oci_linux.go; for Podman containers/common pkg/capabilities and podman pkg/specgen/generate/security_linux.go.
namespace bulkhead::capability {

namespace {

using enum Capability;

const QVersionNumber OldestModelled(20, 10);
const QVersionNumber FirstWithoutInheritable(20, 10, 14); // CVE-2022-24769
const QVersionNumber FirstWithOwnCapabilities(23, 0);
const QVersionNumber FirstPodmanWithoutInheritable(4, 0, 3); // CVE-2022-27649
constexpr qint64 MaximumUid = 0x7fffffff;
constexpr int KnownBefore23 = 38; // gocapability ended with CAP_AUDIT_READ

bool isDockerBefore(const EngineRules &rules, const QVersionNumber &version)
{
    return rules.flavour == EngineFlavour::Docker && !rules.version.isNull() && rules.version < version;
}

bool isPodmanBefore(const EngineRules &rules, const QVersionNumber &version)
{
    return rules.flavour == EngineFlavour::Podman && !rules.version.isNull() && rules.version < version;
}

std::unexpected<Error> refused(const QString &words)
{
    return std::unexpected(Error{ErrorKind::EngineRefused, words, {}});
}

/// CapAdd or CapDrop after the engine read it: which entry names what.
struct NamedCapabilities {
    CapabilitySet named;
    std::array<qsizetype, KnownCapabilities> index{}; ///< of the first entry that names it
    qsizetype all = -1;                               ///< index of ALL
    bool isEmpty = true;
};

struct CapabilityNames {
    CapabilitySet known;
    CapabilitySet available;
    EngineFlavour flavour = EngineFlavour::Docker;
    bool saysEnvironment = true; ///< the longer words of 23.0
};

QString unknownWords(const CapabilityNames &names, const QString &name)
{
    return names.flavour == EngineFlavour::Podman ? u"%1: unknown capability"_s.arg(engineQuote(name))
                                                  : u"unknown capability: %1"_s.arg(engineQuote(name));
}

QString unavailableWords(const CapabilityNames &names, const QString &name)
{
    const QString words = names.saysEnvironment
                              ? u"capability not supported by your kernel or not available in the current environment: %1"_s
                              : u"capability not supported by your kernel: %1"_s;
    return words.arg(engineQuote(name));
}

/// NormalizeLegacyCapabilities: upper case, CAP_ in front where it is missing, no trimming.
Result<NamedCapabilities> readNames(const QStringList &entries, const CapabilityNames &names)
{
    NamedCapabilities read;
    read.isEmpty = entries.isEmpty();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QString name = engineUpper(entries[i]);
        if (name == "ALL"_L1) {
            if (read.all < 0)
                read.all = i;
            continue;
        }
        if (!name.startsWith("CAP_"_L1))
            name.prepend("CAP_"_L1);
        const auto capability = capabilityFromName(name);
        if (!capability || !names.known.contains(*capability))
            return refused(unknownWords(names, name));
        // Podman leaves out what it does not have; Docker refuses
        if (names.flavour != EngineFlavour::Podman && !names.available.contains(*capability))
            return refused(unavailableWords(names, name));
        if (!read.named.contains(*capability))
            read.index[quint8(*capability)] = i;
        read.named.insert(*capability);
    }
    return read;
}

/// One request under one engine's rules: its lists read, its sets computed step by step.
class RequestResolver
{
public:
    RequestResolver(const CapabilityRequest &request, const EngineRules &rules)
        : m_request(request)
        , m_rules(rules)
    {
        const bool isOldDocker = isDockerBefore(rules, FirstWithOwnCapabilities);
        m_names.known = CapabilitySet::allUpTo((isOldDocker ? KnownBefore23 : KnownCapabilities) - 1);
        m_names.available = rules.available & m_names.known;
        m_names.flavour = rules.flavour;
        m_names.saysEnvironment = !isOldDocker;
        m_user = parseUser(request.user);
    }

    Result<Resolution> resolve()
    {
        const bool isPodman = m_rules.flavour == EngineFlavour::Podman;
        if (const auto read = isPodman ? readForPodman() : readForDocker(); !read)
            return std::unexpected(read.error());
        Resolution result;
        for (int number = 0; number < KnownCapabilities; ++number) {
            const auto capability = static_cast<Capability>(number);
            const Reason reason = this->reason(capability);
            if (isIn(reason.rule))
                result.sets.bounding.insert(capability);
            result.reasons << reason;
        }
        if (const auto started = refuseAtStart(result.sets.bounding); !started)
            return std::unexpected(started.error());
        result.user = m_request.user;
        result.userIsRoot = m_user.isRoot();
        result.userIsKnown = m_user.uid.has_value();
        isPodman ? fillPodmanSets(result.sets) : fillDockerSets(result.sets);
        result.caveats = caveats(result);
        return result;
    }

private:
    /// The daemon checks both lists when the container is created, also where Privileged makes them moot.
    Result<> readForDocker()
    {
        const auto read = [this](const QStringList &entries, const QString &field, NamedCapabilities &list) -> Result<> {
            auto names = readNames(entries, m_names);
            if (!names)
                return refused(u"invalid %1: %2"_s.arg(field, names.error().what));
            list = *names;
            return {};
        };
        return read(m_request.add, u"CapAdd"_s, m_add).and_then([&] { return read(m_request.drop, u"CapDrop"_s, m_drop); });
    }

    /// MergeCapabilities; a privileged container's lists are read for the ambient set of another user only.
    Result<> readForPodman()
    {
        const bool addsMatter = !m_request.privileged || !isPodmanRoot();
        if (!m_request.privileged) {
            auto drop = readNames(m_request.drop, m_names);
            if (!drop)
                return std::unexpected(drop.error());
            m_drop = *drop;
        }
        if (addsMatter) {
            auto add = readNames(m_request.add, m_names);
            if (!add)
                return std::unexpected(add.error());
            m_add = *add;
        }
        return refusePodmanContradiction();
    }

    Result<> refusePodmanContradiction() const
    {
        if (m_request.privileged)
            return {};
        if (m_drop.all >= 0)
            return m_add.all >= 0 ? Result<>(refused(u"adding all caps and removing all caps not allowed"_s)) : Result<>();
        if (m_add.all >= 0)
            return {};
        for (const QString &entry : m_request.add) {
            const auto capability = capabilityFromName(engineUpper(entry));
            if (capability && m_drop.named.contains(*capability))
                return refused(u"capability %1 cannot be dropped and added"_s.arg(engineQuote(capabilityName(*capability))));
        }
        return {};
    }

    /// What no check at create time finds. Docker never looks whether it has the defaults itself; the runtime then cannot give
    /// them.
    Result<> refuseAtStart(CapabilitySet bounding) const
    {
        if (m_rules.flavour != EngineFlavour::Docker)
            return {};
        if (m_user.isOutOfRange)
            return refused(u"uids and gids must be in range 0-%1"_s.arg(MaximumUid));
        if (m_rules.availableIsKnown && m_names.saysEnvironment && !(bounding - m_names.available).isEmpty())
            return refused(
                u"OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: "
                "operation not permitted: unknown"_s);
        return {};
    }

    /// Podman compares words, not uids: "00" is not its root.
    bool isPodmanRoot() const { return m_user.user.isEmpty() || m_user.user == "root"_L1 || m_user.user == "0"_L1; }

    static bool isIn(Reason::Rule rule)
    {
        using enum Reason::Rule;
        return rule == Default || rule == Privileged || rule == AddedByName || rule == AddedByAll || rule == AddBeatsDrop;
    }

    Reason addReason(Reason::Rule rule, qsizetype index) const
    {
        return {rule, u"HostConfig.CapAdd[%1]"_s.arg(index), m_request.add.value(index)};
    }
    Reason dropReason(Reason::Rule rule, qsizetype index) const
    {
        return {rule, u"HostConfig.CapDrop[%1]"_s.arg(index), m_request.drop.value(index)};
    }

    Reason reason(Capability capability) const
    {
        using enum Reason::Rule;
        Reason found = m_request.privileged ? Reason{Privileged, u"HostConfig.Privileged"_s, u"true"_s} : listReason(capability);
        const bool isLimited = m_rules.flavour == EngineFlavour::Podman || m_request.privileged || found.rule == AddedByAll;
        if (isLimited && isIn(found.rule) && !m_names.available.contains(capability))
            return {NotAvailable, found.field, found.value};
        return found;
    }

    Reason listReason(Capability capability) const
    {
        using enum Reason::Rule;
        const qsizetype added = m_add.index[quint8(capability)];
        const qsizetype dropped = m_drop.index[quint8(capability)];
        const bool isAdded = m_add.named.contains(capability);
        const bool isDropped = m_drop.named.contains(capability);
        if (m_add.all >= 0)
            return isDropped ? dropReason(DropBeatsAddAll, dropped) : addReason(AddedByAll, m_add.all);
        if (isAdded)
            return addReason(isDropped ? AddBeatsDrop : AddedByName, added);
        if (m_drop.all >= 0)
            return dropReason(DroppedByAll, m_drop.all);
        if (isDropped)
            return dropReason(DroppedByName, dropped);
        return {defaultCapabilities(m_rules.flavour).contains(capability) ? Default : NotDefault, {}, {}};
    }

    /// Whatever the OCI configuration holds for a user other than root, execve(2) leaves only bounding and inheritable;
    /// Docker never sets ambient (moby#52830 is open). Root's execve makes permitted of bounding (capabilities(7)).
    void fillDockerSets(ProcessCapabilities &sets) const
    {
        if (m_user.isRoot())
            sets.effective = sets.permitted = sets.bounding;
        if (isDockerBefore(m_rules, FirstWithoutInheritable))
            sets.inheritable = sets.bounding;
    }

    void fillPodmanSets(ProcessCapabilities &sets) const
    {
        if (!isPodmanRoot()) {
            const CapabilitySet added = m_add.all >= 0 ? m_names.available : m_add.named & m_names.available;
            sets.effective = sets.permitted = sets.inheritable = sets.ambient = added;
        } else if (isPodmanBefore(m_rules, FirstPodmanWithoutInheritable)) {
            sets.inheritable = sets.bounding;
        }
        if (m_user.isRoot())
            sets.effective = sets.permitted = sets.bounding;
    }

    QList<Caveat> caveats(const Resolution &result) const
    {
        QList<Caveat> caveats;
        if (!result.userIsKnown)
            caveats << Caveat::UserNameUnknown;
        const CapabilitySet named = (m_add.named | m_drop.named) - defaultCapabilities(m_rules.flavour);
        if (!m_rules.availableIsKnown && (m_request.privileged || m_add.all >= 0 || !named.isEmpty()))
            caveats << Caveat::AvailableAssumed;
        if (isDockerBefore(m_rules, OldestModelled))
            caveats << Caveat::BeforeOldestRules;
        if (m_rules.flavour == EngineFlavour::Podman)
            caveats << Caveat::PodmanSettings;
        if (m_rules.flavour == EngineFlavour::Unknown)
            caveats << Caveat::UnknownEngine;
        if (m_rules.inUserNamespace)
            caveats << Caveat::InUserNamespace;
        return caveats;
    }

    const CapabilityRequest &m_request;
    const EngineRules &m_rules;
    CapabilityNames m_names;
    UserSpec m_user;
    NamedCapabilities m_add, m_drop;
};

/// Go's strconv.Atoi: a sign, then decimal digits, in 64 bits.
std::optional<qint64> goNumber(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = isNegative || text.startsWith(u'+') ? text.sliced(1) : text;
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? std::optional(isNegative ? -number : number) : std::nullopt;
}

QStringList shortNames(CapabilitySet set)
{
    QStringList names = set.toNames();
    for (QString &name : names)
        name.remove(0, 4);
    return names;
}

} // namespace

CapabilitySet defaultCapabilities(EngineFlavour flavour)
{
    static constexpr CapabilitySet docker{Chown,  DacOverride, Fsetid,  Fowner,         Mknod,     NetRaw, Setgid,
                                          Setuid, Setfcap,     Setpcap, NetBindService, SysChroot, Kill,   AuditWrite};
    // containers-common pkg/config/default.go; a distribution's containers.conf may say otherwise
    static constexpr CapabilitySet podman{Chown,   DacOverride, Fowner,  Fsetid, Kill,     NetBindService,
                                          Setfcap, Setgid,      Setpcap, Setuid, SysChroot};
    return flavour == EngineFlavour::Podman ? podman : docker;
}

UserSpec parseUser(QStringView configUser)
{
    UserSpec spec;
    const qsizetype colon = configUser.indexOf(u':');
    spec.user = configUser.left(colon < 0 ? configUser.size() : colon).toString();
    spec.group = colon < 0 ? QString() : configUser.sliced(colon + 1).toString();
    const auto number = spec.user.isEmpty() || spec.user == "root"_L1 ? std::optional<qint64>(0) : goNumber(spec.user);
    spec.isOutOfRange = number && (*number < 0 || *number > MaximumUid);
    if (number && !spec.isOutOfRange)
        spec.uid = quint32(*number);
    return spec;
}

Result<Resolution> resolve(const CapabilityRequest &request, const EngineRules &rules)
{
    return RequestResolver(request, rules).resolve();
}

Reason Resolution::effectiveReason(Capability capability) const
{
    if (sets.bounding.contains(capability) && !sets.effective.contains(capability))
        return {Reason::Rule::UserNotRoot, u"Config.User"_s, user};
    return reasons.value(quint8(capability));
}

QString caveatText(Caveat caveat)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("CapabilityCaveat", text); };
    switch (caveat) {
    case Caveat::UserNameUnknown:
        return tr(QT_TRANSLATE_NOOP("CapabilityCaveat",
                                    "Only the image knows the number of this user name; if it is 0, the user is "
                                    "root and the effective set is the bounding set."));
    case Caveat::AvailableAssumed:
        return tr(
            QT_TRANSLATE_NOOP("CapabilityCaveat", "The engine's own capabilities are not known; it is assumed to have all."));
    case Caveat::BeforeOldestRules:
        return tr(QT_TRANSLATE_NOOP("CapabilityCaveat",
                                    "Engines before 20.10 resolve capabilities by other rules; those of 20.10 "
                                    "were applied."));
    case Caveat::PodmanSettings:
        return tr(QT_TRANSLATE_NOOP("CapabilityCaveat", "Podman's containers.conf, its keep-id mode and an image's "
                                                        "io.containers.capabilities label may change this set."));
    case Caveat::UnknownEngine:
        return tr(
            QT_TRANSLATE_NOOP("CapabilityCaveat", "This engine is neither Docker nor Podman; Docker's rules were applied."));
    case Caveat::InUserNamespace:
        return tr(QT_TRANSLATE_NOOP("CapabilityCaveat",
                                    "The capabilities hold inside the container's user namespace only: not over "
                                    "the host's own resources."));
    }
    return {};
}

CapabilityRequest requestFor(CapabilitySet wanted, const EngineRules &rules)
{
    const CapabilitySet known = CapabilitySet::allUpTo(KnownCapabilities - 1);
    const CapabilitySet defaults = defaultCapabilities(rules.flavour);
    wanted = wanted & known;
    const CapabilityRequest naming{.add = shortNames(wanted), .drop = {u"ALL"_s}};
    const CapabilityRequest changing{.add = shortNames(wanted - defaults), .drop = shortNames(defaults - wanted)};
    const CapabilityRequest excluding{.add = {u"ALL"_s}, .drop = shortNames((known & rules.available) - wanted)};
    const auto size = [](const CapabilityRequest &request) { return request.add.size() + request.drop.size(); };
    // adding ALL gives only what the engine has: not the same where something wanted is missing
    const bool canExclude = (wanted - rules.available).isEmpty();
    const CapabilityRequest &smaller = size(naming) <= size(changing) ? naming : changing;
    return canExclude && size(excluding) < size(smaller) ? excluding : smaller;
}

CapabilityRequest requestFor(CapabilitySet wanted, EngineFlavour flavour)
{
    return requestFor(wanted, EngineRules{.flavour = flavour});
}

} // namespace bulkhead::capability
