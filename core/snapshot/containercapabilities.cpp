// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/containercapabilities.h"

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

using capability::CapabilitySet;
using capability::ProcessCapabilities;

namespace {

struct ContainerCapabilitiesText {
    Q_DECLARE_TR_FUNCTIONS(ContainerCapabilities)
};

Result<capability::Resolution> predictedCapabilities(const ContainerEntry &container, const HostSnapshot &snapshot)
{
    if (container.details)
        return capability::resolve(container.capabilityRequest(), snapshot.engineRules(container.details->usernsMode));
    if (container.error)
        return std::unexpected(*container.error);
    return std::unexpected(
        Error{ErrorKind::Unavailable, ContainerCapabilitiesText::tr("The container is not inspected yet."), {}});
}

Error notObservedReason(const ContainerEntry &container)
{
    if (!container.isRunning())
        return {ErrorKind::Unavailable, ContainerCapabilitiesText::tr("The container is not running."), {}};
    if (container.processes.reason)
        return *container.processes.reason;
    if (container.processes.source == host::ProcessObservation::Source::None)
        return {ErrorKind::Unavailable, ContainerCapabilitiesText::tr("Its processes have not been looked at yet."), {}};
    return {ErrorKind::Unavailable, ContainerCapabilitiesText::tr("Its first process could not be read."), {}};
}

// The first process of the container as it runs now. An observation from before a restart names another pid: it says nothing.
const host::ProcessFacts *firstProcess(const ContainerEntry &container)
{
    if (!container.isRunning() || container.processes.processes.isEmpty())
        return nullptr;
    const host::ProcessFacts &first = container.processes.processes.first();
    const bool isAnotherRun = container.details && container.details->pid != 0 && first.pid != container.details->pid;
    return isAnotherRun ? nullptr : &first;
}

std::optional<ProcessCapabilities> unionOfProcesses(const QList<host::ProcessFacts> &processes)
{
    std::optional<ProcessCapabilities> any;
    for (const host::ProcessFacts &process : processes) {
        if (!process.capabilities)
            continue;
        if (!any)
            any.emplace();
        any->effective = any->effective | process.capabilities->effective;
        any->permitted = any->permitted | process.capabilities->permitted;
        any->inheritable = any->inheritable | process.capabilities->inheritable;
        any->bounding = any->bounding | process.capabilities->bounding;
        any->ambient = any->ambient | process.capabilities->ambient;
    }
    return any;
}

CapabilitySet setDifference(CapabilitySet a, CapabilitySet b)
{
    return CapabilitySet(a.mask() ^ b.mask());
}

} // namespace

CapabilitySet ContainerCapabilities::effectiveMismatch() const
{
    // a user name that only the image resolves may be root: then the effective set is a guess, and a guess cannot be contradicted
    if (!predicted || !observed || !predicted->userIsKnown)
        return {};
    return setDifference(predicted->sets.effective, observed->effective);
}

CapabilitySet ContainerCapabilities::boundingMismatch() const
{
    if (!predicted || !observed)
        return {};
    return setDifference(predicted->sets.bounding, observed->bounding);
}

ContainerCapabilities containerCapabilities(const ContainerEntry &container, const HostSnapshot &snapshot)
{
    ContainerCapabilities result;
    result.configured = container.capabilityRequest();
    result.predicted = predictedCapabilities(container, snapshot);
    const host::ProcessFacts *first = firstProcess(container);
    if (first) {
        result.observed = first->capabilities;
        result.observedAny = unionOfProcesses(container.processes.processes);
    }
    if (!result.observed)
        result.observedReason = notObservedReason(container);
    return result;
}

} // namespace bulkhead::snapshot
