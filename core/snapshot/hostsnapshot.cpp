// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/hostsnapshot.h"

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

namespace {

// CAP_PERFMON and CAP_BPF came with Linux 5.8, CAP_CHECKPOINT_RESTORE with 5.9, CAP_AUDIT_READ with 3.16; capabilities(7).
int lastCapabilityOfKernel(const QVersionNumber &kernel)
{
    if (kernel.isNull() || kernel >= QVersionNumber(5, 9))
        return int(capability::Capability::CheckpointRestore);
    if (kernel >= QVersionNumber(5, 8))
        return int(capability::Capability::Bpf);
    if (kernel >= QVersionNumber(3, 16))
        return int(capability::Capability::AuditRead);
    return int(capability::Capability::BlockSuspend);
}

} // namespace

ContainerOrder::ContainerOrder()
    : m_collator(QLocale(QLocale::English, QLocale::UnitedStates)) // the same on every machine: files and tests compare it
{
    m_collator.setNumericMode(true);
}

bool ContainerOrder::operator()(const ContainerPtr &a, const ContainerPtr &b) const
{
    const int order = m_collator.compare(a->summary.name, b->summary.name);
    return order != 0 ? order < 0 : a->id() < b->id();
}

capability::CapabilityRequest ContainerEntry::capabilityRequest() const
{
    if (!details)
        return {};
    return {.add = details->capAdd, .drop = details->capDrop, .privileged = details->privileged, .user = details->user};
}

ContainerPtr HostSnapshot::container(const ContainerId &id) const
{
    const qsizetype position = positions.value(id, -1);
    if (position >= 0 && position < containers.size() && containers[position]->id() == id)
        return containers[position];
    const auto found = std::ranges::find_if(containers, [&](const ContainerPtr &entry) { return entry->id() == id; });
    return found == containers.cend() ? nullptr : *found;
}

void HostSnapshot::arrange()
{
    const ContainerOrder order;
    if (!std::ranges::is_sorted(containers, order))
        std::ranges::sort(containers, order);
    positions.clear();
    positions.reserve(containers.size());
    for (qsizetype i = 0; i < containers.size(); ++i)
        positions.insert(containers[i]->id(), i);
}

bool HostSnapshot::isInUserNamespace(const QString &usernsMode) const
{
    if (info.hasSecurityOption(u"rootless"))
        return true;
    if (usernsMode == "host"_L1)
        return false;
    return info.hasSecurityOption(u"userns") || (version.isPodman && !usernsMode.isEmpty());
}

capability::EngineRules HostSnapshot::engineRules(const QString &usernsMode) const
{
    capability::EngineRules rules;
    rules.flavour = version.isPodman ? capability::EngineFlavour::Podman : capability::EngineFlavour::Docker;
    rules.version = version.version;
    rules.inUserNamespace = isInUserNamespace(usernsMode);
    if (daemonCapabilities) {
        rules.available = *daemonCapabilities;
        rules.availableIsKnown = true;
        return rules;
    }
    const QString kernel = version.kernel.isEmpty() ? info.kernel : version.kernel;
    rules.available = capability::CapabilitySet::allUpTo(lastCapabilityOfKernel(QVersionNumber::fromString(kernel)));
    return rules;
}

} // namespace bulkhead::snapshot
