// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"

namespace bulkhead::test {

/// What a test says of one container; everything else is plain.
struct ContainerSketch {
    QString name;
    QStringList add{};
    QStringList drop{};
    bool privileged = false;
    QString user{};
    std::optional<capability::ProcessCapabilities> observed{}; ///< of its first process
    QStringList securityOpt{};
};

[[nodiscard]] snapshot::ContainerPtr sketched(const ContainerSketch &sketch);
/// A Docker 26.1.5 on Linux 6.12 with these containers.
[[nodiscard]] snapshot::HostSnapshot sketchedHost(const QList<ContainerSketch> &containers);
[[nodiscard]] ContainerId sketchedId(const QString &name);

/// A host whose snapshot the test replaces.
class FakeHost : public snapshot::Host
{
public:
    explicit FakeHost(QString name = QStringLiteral("lab"));

    void show(snapshot::HostSnapshot snapshot, const snapshot::SnapshotChange &change = {.everything = true});
    [[nodiscard]] snapshot::HostSnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] State state() const override { return State::Live; }
    [[nodiscard]] std::optional<Error> error() const override { return {}; }
    [[nodiscard]] QString name() const override { return m_name; }
    void refresh() override {}

private:
    QString m_name;
    snapshot::HostSnapshotPtr m_snapshot;
};

} // namespace bulkhead::test
