// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/resolution.h"
#include "core/snapshot/hostsnapshot.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bulkhead::ui {

/// "x86_64 · 14 capabilities · Linux 6.12 · Docker 26.1.5"
[[nodiscard]] QString targetText(const seccomp::Target &target);
/// What a profile meets on that engine's host: its architecture, kernel, runtime and version, with the default capabilities.
/// Where the snapshot does not tell: what this program takes for usual.
[[nodiscard]] seccomp::Target targetOf(const snapshot::HostSnapshot &snapshot);
/// The container's final bounding set; empty where the engine would refuse it.
[[nodiscard]] std::optional<capability::CapabilitySet> boundingSetOf(const snapshot::ContainerEntry &container,
                                                                     const snapshot::HostSnapshot &snapshot);

/// Chooses what the profile is looked at for: capabilities (as a container has them), architecture, kernel, engine.
class TargetPicker : public QFrame
{
    Q_OBJECT
public:
    explicit TargetPicker(QWidget *parent = nullptr);

    void setSnapshot(snapshot::HostSnapshotPtr snapshot);
    void setTarget(const seccomp::Target &target);
    [[nodiscard]] const seccomp::Target &target() const { return m_target; }
    void takeContainer(const ContainerId &id);
    void openAt(const QPoint &globalTopRight);

Q_SIGNALS:
    void targetChanged(const bulkhead::seccomp::Target &target);

private:
    void showTarget();
    void takeCapabilities();
    void takeFields();

    snapshot::HostSnapshotPtr m_snapshot;
    seccomp::Target m_target;
    bool m_isShowing = false;
    QComboBox *m_source = nullptr;
    QLineEdit *m_capabilities = nullptr;
    QComboBox *m_arch = nullptr;
    QLineEdit *m_kernel = nullptr;
    QComboBox *m_engine = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace bulkhead::ui
