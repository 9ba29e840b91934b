// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/denialcheck.h"
#include "core/snapshot/hostsnapshot.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace bulkhead::ui {

/// What a container's configuration tells of whether its refusals are logged.
void addContainerFacts(audit::DenialFacts &facts, const snapshot::ContainerEntry &container,
                       const engine::EngineVersion &version);

/// "Why do I see no denial?": every place where a refusal may be lost on its way to the window, and what would help.
class DenialDialog : public QDialog
{
    Q_OBJECT
public:
    /// `facts` without those of a container: one can be chosen.
    DenialDialog(const audit::DenialFacts &facts, const snapshot::HostSnapshotPtr &snapshot, QWidget *parent = nullptr);

    void setFacts(const audit::DenialFacts &facts); ///< more is known by now
    void choose(const ContainerId &id);
    [[nodiscard]] const QList<audit::DenialReason> &reasons() const { return m_reasons; }
    [[nodiscard]] QComboBox *containers() const { return m_containers; }

Q_SIGNALS:
    void cureWanted(bulkhead::audit::DenialReason::Cure cure, const bulkhead::ContainerId &container);
    void notice(const QString &text);

private:
    void showReasons();

    audit::DenialFacts m_facts;
    snapshot::HostSnapshotPtr m_snapshot;
    QList<audit::DenialReason> m_reasons;
    QComboBox *m_containers = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace bulkhead::ui
