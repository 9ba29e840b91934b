// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/livehost.h"
#include "tests/support/fakeengine.h"

#include <QSignalSpy>
#include <QTest>

/// A LiveHost that follows an engine of the test's own.
struct LiveFixture {
    using FakeEngine = bulkhead::testsupport::FakeEngine;
    using LiveHost = bulkhead::snapshot::LiveHost;

    explicit LiveFixture(FakeEngine &fakeEngine, const bulkhead::engine::Endpoint &endpoint)
        : fake(fakeEngine)
        , host(
              contextOf(endpoint),
              {.firstRetry = std::chrono::milliseconds(20), .lastRetry = std::chrono::milliseconds(80), .observeProcesses = true})
        , changes(&host, &LiveHost::snapshotChanged)
    {
    }

    static bulkhead::engine::EngineContext contextOf(const bulkhead::engine::Endpoint &endpoint)
    {
        bulkhead::engine::EngineContext context;
        context.name = QStringLiteral("fake");
        context.endpoint = endpoint;
        return context;
    }

    [[nodiscard]] bulkhead::snapshot::ContainerPtr container(int number) const
    {
        return host.snapshot()->container(bulkhead::ContainerId(bulkhead::testsupport::sampleId(number)));
    }
    [[nodiscard]] bool isLive() const { return host.state() == LiveHost::State::Live; }
    /// All details are there, and all lists were asked for.
    [[nodiscard]] bool isFilled() const
    {
        const auto snapshot = host.snapshot();
        return isLive() && !snapshot->rawVolumes.isEmpty() && !snapshot->rawImages.isEmpty() && !snapshot->rawInfo.isEmpty()
               && !snapshot->rawNetworks.isEmpty() && !snapshot->rawVersion.isEmpty()
               && std::ranges::all_of(snapshot->containers, [](const auto &entry) { return entry->details.has_value(); });
    }
    void sendContainerEvent(const QString &action, int number, const QMap<QString, QString> &attributes = {}) const
    {
        fake.sendEvent(QStringLiteral("container"), action, bulkhead::testsupport::sampleId(number), attributes);
    }

    FakeEngine &fake;
    LiveHost host;
    QSignalSpy changes;
};
