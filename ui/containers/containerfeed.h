// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"
#include "ui/containers/containertablemodel.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace bulkhead::ui {

/// Keeps the table in step with the host: few rows at once, many in a worker, at most one change of the model per frame. What
/// arrives meanwhile is collected; the newest snapshot wins. Owned by the page.
class ContainerFeed : public QObject
{
    Q_OBJECT
public:
    explicit ContainerFeed(ContainerTableModel *model, QObject *parent = nullptr);

    void take(const snapshot::HostSnapshotPtr &snapshot, const snapshot::SnapshotChange &change);
    [[nodiscard]] bool isWorking() const { return m_working || !m_pendingIsEmpty; }

Q_SIGNALS:
    void changed(); ///< the model holds what was taken last

private:
    struct Batch {
        snapshot::HostSnapshotPtr snapshot;
        bool reset = false;
        QList<snapshot::ContainerPtr> entries;
        QList<ContainerId> removed;
    };
    void flush();
    [[nodiscard]] Batch takePending();
    void apply(const Batch &batch, const QList<ContainerRow> &rows, const ContainerTableModel::Positions &positions);

    ContainerTableModel *m_model;
    snapshot::HostSnapshotPtr m_snapshot;
    bool m_reset = false;   ///< another host or file
    bool m_allRows = false; ///< what every row rests on changed: the engine's security options, the volumes
    QSet<ContainerId> m_touched;
    bool m_pendingIsEmpty = true;
    bool m_working = false;
    QTimer m_timer;
    QElapsedTimer m_sinceFlush;
};

} // namespace bulkhead::ui
