// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/resolution.h"

#include "core/seccomp/jsoncursor.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

struct SeccompResolution {
    Q_DECLARE_TR_FUNCTIONS(SeccompResolution)
};

std::unexpected<Error> refusedByEngine(const QString &words)
{
    return std::unexpected(Error{ErrorKind::EngineRefused, words, {}});
}

class ProfileResolver
{
public:
    ProfileResolver(const SeccompProfile &profile, const Target &target)
        : m_profile(profile)
        , m_target(target)
        , m_isPodman(target.engine.flavour == capability::EngineFlavour::Podman)
        , m_arch(engineArchName(target.arch, target.engine.flavour))
        , m_bounding(target.capabilities.toNames())
    {
    }

    Result<Resolution> resolve()
    {
        OciSeccomp &oci = m_resolution.oci;
        if (!m_profile.defaultAction && m_profile.rules.isEmpty()) {
            oci.isDisabled = true;
            return std::move(m_resolution);
        }
        if (!m_profile.architectures.isEmpty() && !m_profile.archMap.isEmpty())
            return refusedByEngine(m_isPodman
                                       ? u"'architectures' and 'archMap' were specified in the seccomp profile, use either "
                                         "'architectures' or 'archMap'"_s
                                       : u"both 'architectures' and 'archMap' are specified in the seccomp profile, use either "
                                         "'architectures' or 'archMap'"_s);
        oci.hasDefaultAction = m_profile.defaultAction.has_value();
        oci.defaultAction = m_profile.defaultActionOr();
        oci.isLegacyKill = m_profile.isLegacyKill;
        const auto errnoRet = effectiveErrno(m_profile.defaultErrno, m_profile.defaultErrnoRet, m_target.engine);
        if (!errnoRet)
            return std::unexpected(errnoRet.error());
        oci.defaultAction.errnoRet = *errnoRet;
        oci.architectures = m_profile.architectures + nativeArchitectures();
        if (!m_isPodman) { // Podman's type has no listener, and it forgets the flags
            // an empty list is lost on the way: the runtime's configuration leaves empty lists out
            if (m_profile.flags && !m_profile.flags->isEmpty())
                oci.flags = m_profile.flags;
            oci.listenerPath = m_profile.listenerPath;
            oci.listenerMetadata = m_profile.listenerMetadata;
        }
        for (qsizetype i = 0; i < m_profile.rules.size(); ++i) {
            if (const auto added = addRule(int(i)); !added)
                return std::unexpected(added.error());
        }
        return std::move(m_resolution);
    }

private:
    /// The entry of archMap that the daemon takes for its own. Both engines' tables have holes, which leave the list empty.
    QStringList nativeArchitectures() const
    {
        const Arch arch = m_target.arch;
        constexpr std::array podmanKnows{Arch::X86_64,   Arch::Aarch64,     Arch::Mips64, Arch::Mips64N32,
                                         Arch::Mipsel64, Arch::Mipsel64N32, Arch::S390x};
        const bool isKnown = m_isPodman ? std::ranges::contains(podmanKnows, arch)
                                        : !m_arch.isEmpty() && arch != Arch::Loongarch64 && arch != Arch::Mipsel;
        if (!isKnown)
            return {};
        for (const ArchMapEntry &entry : m_profile.archMap) {
            if (entry.architecture == ociArchName(arch))
                return QStringList{entry.architecture} + entry.subArchitectures;
        }
        return {};
    }

    std::optional<SkippedRule> skipReason(const Rule &rule, int index) const
    {
        const auto skip = [index](SkipReason reason, const QString &value) { return SkippedRule{index, reason, value}; };
        if (rule.excludes.arches.contains(m_arch))
            return skip(SkipReason::ExcludedArch, m_arch);
        for (const QString &capability : rule.excludes.caps) {
            if (m_bounding.contains(capability))
                return skip(SkipReason::ExcludedCapability, capability);
        }
        const auto &excludedKernel = rule.excludes.minKernel;
        if (!m_isPodman && excludedKernel && m_target.kernel >= *excludedKernel)
            return skip(SkipReason::ExcludedKernel, excludedKernel->toString());
        if (!rule.includes.arches.isEmpty() && !rule.includes.arches.contains(m_arch))
            return skip(SkipReason::ArchNotIncluded, rule.includes.arches.join(u", "_s));
        for (const QString &capability : rule.includes.caps) {
            if (!m_bounding.contains(capability))
                return skip(SkipReason::CapabilityMissing, capability);
        }
        const auto &includedKernel = rule.includes.minKernel;
        if (!m_isPodman && includedKernel && m_target.kernel < *includedKernel)
            return skip(SkipReason::KernelTooOld, includedKernel->toString());
        return {};
    }

    Result<> addRule(int index)
    {
        const Rule &rule = m_profile.rules.at(index);
        if (const auto skipped = skipReason(rule, index)) {
            m_resolution.skipped << *skipped;
            return {};
        }
        const auto errnoRet = effectiveErrno(rule.errnoName, rule.action.errnoRet, m_target.engine);
        if (!errnoRet)
            return std::unexpected(errnoRet.error());
        if (rule.names.isEmpty() && m_isPodman)
            return {};
        m_resolution.oci.rules << OciRule{rule.names, {rule.action.kind, *errnoRet}, rule.args, index, rule.isLegacyKill};
        return {};
    }

    const SeccompProfile &m_profile;
    const Target &m_target;
    bool m_isPodman;
    QString m_arch;
    QStringList m_bounding;
    Resolution m_resolution;
};

} // namespace

Result<std::optional<quint32>> effectiveErrno(const QString &name, std::optional<quint32> number,
                                              const capability::EngineRules &engine)
{
    if (engine.flavour != capability::EngineFlavour::Podman || name.isEmpty())
        return number;
    bool isNumber = false;
    const quint32 value = name.toUInt(&isNumber);
    if (isNumber)
        return value;
    const auto named = errnoFromName(name);
    if (!named)
        return refusedByEngine(u"unknown errno %1"_s.arg(name));
    return named;
}

Result<Resolution> resolve(const SeccompProfile &profile, const Target &target)
{
    return ProfileResolver(profile, target).resolve();
}

QString skipText(const SkippedRule &skipped)
{
    switch (skipped.reason) {
    case SkipReason::ExcludedArch: return SeccompResolution::tr("The rule is not for daemons on %1.").arg(skipped.value);
    case SkipReason::ExcludedCapability:
        return SeccompResolution::tr("The rule is not for containers with %1.").arg(skipped.value);
    case SkipReason::ExcludedKernel: return SeccompResolution::tr("The rule is for kernels before %1.").arg(skipped.value);
    case SkipReason::ArchNotIncluded: return SeccompResolution::tr("The rule is for daemons on %1 only.").arg(skipped.value);
    case SkipReason::CapabilityMissing:
        return SeccompResolution::tr("The rule is for containers with %1 only.").arg(skipped.value);
    case SkipReason::KernelTooOld: return SeccompResolution::tr("The rule is for kernels from %1 on.").arg(skipped.value);
    }
    return {};
}

QByteArray writeOci(const OciSeccomp &oci)
{
    if (oci.isDisabled)
        return "null\n";
    QByteArray out = "{\n";
    const auto strings = [](const QStringList &list) {
        QByteArray json = "[";
        for (const QString &text : list)
            json += (json.size() > 1 ? ", " : "") + jsonString(text);
        return json + "]";
    };
    const auto action = [](ActionKind kind, bool isLegacyKill) {
        return jsonString(isLegacyKill && kind == ActionKind::KillThread ? u"SCMP_ACT_KILL"_s : actionName(kind));
    };
    const auto member = [&out](const char *name, const QByteArray &json) {
        out += (out.size() > 2 ? ",\n  \"" : "  \"") + QByteArray(name) + "\": " + json;
    };
    member("defaultAction", oci.hasDefaultAction ? action(oci.defaultAction.kind, oci.isLegacyKill) : "\"\"");
    if (oci.defaultAction.errnoRet)
        member("defaultErrnoRet", QByteArray::number(*oci.defaultAction.errnoRet));
    if (!oci.architectures.isEmpty())
        member("architectures", strings(oci.architectures));
    if (oci.flags)
        member("flags", strings(*oci.flags));
    if (!oci.listenerPath.isEmpty())
        member("listenerPath", jsonString(oci.listenerPath));
    if (!oci.listenerMetadata.isEmpty())
        member("listenerMetadata", jsonString(oci.listenerMetadata));
    QByteArray rules;
    for (const OciRule &rule : oci.rules) {
        rules += rules.isEmpty() ? "[\n    {" : ",\n    {";
        rules += "\"names\": " + strings(rule.names) + ", \"action\": " + action(rule.action.kind, rule.isLegacyKill);
        if (rule.action.errnoRet)
            rules += ", \"errnoRet\": " + QByteArray::number(*rule.action.errnoRet);
        QByteArray args;
        for (const Argument &argument : rule.args) {
            args += args.isEmpty() ? ", \"args\": [{" : ", {";
            args += "\"index\": " + QByteArray::number(argument.index) + ", \"value\": " + QByteArray::number(argument.value);
            if (argument.valueTwo != 0)
                args += ", \"valueTwo\": " + QByteArray::number(argument.valueTwo);
            args += ", \"op\": " + jsonString(comparisonName(argument.comparison)) + "}";
        }
        rules += args.isEmpty() ? "}" : args + "]}";
    }
    if (!rules.isEmpty())
        member("syscalls", rules + "\n  ]");
    return out + "\n}\n";
}

} // namespace bulkhead::seccomp
