// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "core/snapshot/host.h"
#include "ui/connection/hostregistry.h"

#include <QSettings>
#include <QTemporaryDir>

namespace bulkhead::test {

/// A host in whatever state a test needs: no real engine can be made to stay "connecting".
class FakeHost : public snapshot::Host
{
    Q_OBJECT
public:
    explicit FakeHost(QString name, State state = State::Live)
        : m_name(std::move(name))
        , m_state(state)
    {
    }

    void setState(State state, std::optional<Error> error = {})
    {
        m_state = state;
        m_error = std::move(error);
        Q_EMIT stateChanged();
    }

    [[nodiscard]] snapshot::HostSnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }
    [[nodiscard]] QString name() const override { return m_name; }
    void refresh() override { ++refreshed; }

    int refreshed = 0;

private:
    QString m_name;
    State m_state;
    std::optional<Error> m_error;
    snapshot::HostSnapshotPtr m_snapshot = std::make_shared<const snapshot::HostSnapshot>();
};

/// QSettings in a folder of their own, empty at the start of each test function that makes one.
class OwnSettings
{
public:
    OwnSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("bulkhead-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path());
        QSettings().clear();
    }

private:
    QTemporaryDir m_directory;
};

inline engine::EngineContext contextFor(const QString &name, const QString &address,
                                        engine::EngineContext::Origin origin = engine::EngineContext::Origin::Own)
{
    return {
        .name = name, .description = {}, .endpoint = engine::Endpoint::parse(address).value(), .origin = origin, .problem = {}};
}

/// An engine of this name in the registry, in the state that a test needs.
inline FakeHost *adoptEngine(ui::HostRegistry &registry, const QString &name, const QString &address,
                             snapshot::Host::State state = snapshot::Host::State::Live)
{
    auto owned = std::make_unique<FakeHost>(name, state);
    FakeHost *host = owned.get();
    registry.adopt(std::move(owned), {.host = nullptr, .context = contextFor(name, address), .path = {}});
    return host;
}

} // namespace bulkhead::test
