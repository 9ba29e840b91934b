// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/containercapabilities.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;
using capability::Capability;
using capability::CapabilitySet;

class tst_ContainerCapabilities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void predictedEqualsObserved();
    void aCapabilityThatTheProcessGaveUpIsAMismatch();
    void anotherProcessThatHoldsMoreShowsInTheUnion();
    void aProcessOfAnEarlierRunIsNotShown();
    void aStoppedContainerHasNoObservation();
    void withoutPermissionTheReasonIsGiven();
    void aContainerNotYetInspectedHasNoPrediction();
    void aFailedInspectGivesItsError();
    void anUnknownUserNameMakesNoMismatch();
    void theEnginesRefusalIsThePrediction();
};

namespace {

constexpr CapabilitySet DockerDefault(0xa80425fb);

ContainerEntry runningContainer(const QString &user = {})
{
    ContainerEntry entry;
    entry.details.emplace();
    entry.details->state = engine::ContainerState::Running;
    entry.details->pid = 100;
    entry.details->user = user;
    return entry;
}

host::ProcessFacts process(qint64 pid, CapabilitySet effective, CapabilitySet bounding)
{
    host::ProcessFacts facts;
    facts.pid = pid;
    facts.capabilities = {.effective = effective, .permitted = effective, .inheritable = {}, .bounding = bounding, .ambient = {}};
    return facts;
}

HostSnapshot docker26()
{
    HostSnapshot snapshot;
    snapshot.version.version = QVersionNumber(26, 1, 5);
    return snapshot;
}

} // namespace

void tst_ContainerCapabilities::predictedEqualsObserved()
{
    ContainerEntry entry = runningContainer();
    entry.processes.source = host::ProcessObservation::Source::Proc;
    entry.processes.processes = {process(100, DockerDefault, DockerDefault)};
    const auto capabilities = containerCapabilities(entry, docker26());
    QVERIFY(capabilities.predicted);
    QCOMPARE(capabilities.predicted->sets.effective, DockerDefault);
    QCOMPARE(capabilities.observed->effective, DockerDefault);
    QVERIFY(!capabilities.observedReason);
    QVERIFY(capabilities.effectiveMismatch().isEmpty());
    QVERIFY(capabilities.boundingMismatch().isEmpty());
}

void tst_ContainerCapabilities::aCapabilityThatTheProcessGaveUpIsAMismatch()
{
    ContainerEntry entry = runningContainer();
    const CapabilitySet less = DockerDefault - CapabilitySet{Capability::NetRaw};
    entry.processes.processes = {process(100, less, DockerDefault)};
    const auto capabilities = containerCapabilities(entry, docker26());
    QCOMPARE(capabilities.effectiveMismatch(), CapabilitySet{Capability::NetRaw});
    QVERIFY(capabilities.boundingMismatch().isEmpty());
}

void tst_ContainerCapabilities::anotherProcessThatHoldsMoreShowsInTheUnion()
{
    ContainerEntry entry = runningContainer();
    host::ProcessFacts unread;
    unread.pid = 102;
    entry.processes.processes = {process(100, DockerDefault, DockerDefault),
                                 process(101, CapabilitySet{Capability::SysAdmin}, DockerDefault), unread};
    const auto capabilities = containerCapabilities(entry, docker26());
    QCOMPARE(capabilities.observedAny->effective, (DockerDefault | CapabilitySet{Capability::SysAdmin}));
    QVERIFY(capabilities.effectiveMismatch().isEmpty()); // tells of the first process only
}

void tst_ContainerCapabilities::aProcessOfAnEarlierRunIsNotShown()
{
    ContainerEntry entry = runningContainer();
    entry.processes.source = host::ProcessObservation::Source::Proc;
    entry.processes.processes = {process(99, CapabilitySet(~quint64(0)), CapabilitySet(~quint64(0)))};
    const auto capabilities = containerCapabilities(entry, docker26());
    QVERIFY(!capabilities.observed);
    QVERIFY(!capabilities.observedAny);
    QCOMPARE(capabilities.observedReason->kind, ErrorKind::Unavailable);
    QVERIFY(capabilities.effectiveMismatch().isEmpty());
}

void tst_ContainerCapabilities::aStoppedContainerHasNoObservation()
{
    ContainerEntry entry = runningContainer();
    entry.details->state = engine::ContainerState::Exited;
    entry.details->pid = 0;
    entry.processes.processes = {process(100, DockerDefault, DockerDefault)};
    const auto capabilities = containerCapabilities(entry, docker26());
    QVERIFY(!capabilities.observed);
    QCOMPARE(capabilities.observedReason->what, u"The container is not running."_s);
    QVERIFY(capabilities.predicted);
}

void tst_ContainerCapabilities::withoutPermissionTheReasonIsGiven()
{
    ContainerEntry entry = runningContainer();
    entry.processes.reason = Error{ErrorKind::PermissionDenied, u"Permission denied"_s, u"/proc/100/status"_s};
    const auto capabilities = containerCapabilities(entry, docker26());
    QCOMPARE(capabilities.observedReason, entry.processes.reason);
}

void tst_ContainerCapabilities::aContainerNotYetInspectedHasNoPrediction()
{
    ContainerEntry entry;
    entry.summary.state = engine::ContainerState::Running;
    const auto capabilities = containerCapabilities(entry, docker26());
    QVERIFY(!capabilities.predicted);
    QCOMPARE(capabilities.predicted.error().kind, ErrorKind::Unavailable);
    QCOMPARE(capabilities.observedReason->kind, ErrorKind::Unavailable);
}

void tst_ContainerCapabilities::aFailedInspectGivesItsError()
{
    ContainerEntry entry;
    entry.error = Error{ErrorKind::EngineFailed, u"no such layer"_s, {}};
    const auto capabilities = containerCapabilities(entry, docker26());
    QCOMPARE(capabilities.predicted.error(), *entry.error);
}

void tst_ContainerCapabilities::anUnknownUserNameMakesNoMismatch()
{
    ContainerEntry entry = runningContainer(u"app"_s);
    entry.processes.processes = {process(100, DockerDefault, DockerDefault)};
    const auto capabilities = containerCapabilities(entry, docker26());
    QVERIFY(!capabilities.predicted->userIsKnown);
    QVERIFY(capabilities.effectiveMismatch().isEmpty());
}

void tst_ContainerCapabilities::theEnginesRefusalIsThePrediction()
{
    ContainerEntry entry = runningContainer();
    entry.details->capAdd = {u"NO_SUCH"_s};
    entry.processes.processes = {process(100, DockerDefault, DockerDefault)};
    const auto capabilities = containerCapabilities(entry, docker26());
    QVERIFY(!capabilities.predicted);
    QCOMPARE(capabilities.predicted.error().kind, ErrorKind::EngineRefused);
    QVERIFY(capabilities.effectiveMismatch().isEmpty());
    QVERIFY(capabilities.boundingMismatch().isEmpty());
}

BULKHEAD_TEST(tst_ContainerCapabilities)
#include "tst_containercapabilities.moc"
