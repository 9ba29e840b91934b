// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containerfeed.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace bulkhead::ui {

namespace {

constexpr qint64 Frame = 16;            ///< milliseconds
constexpr qsizetype FewContainers = 40; ///< about 2 ms of work

QList<ContainerRow> rowsOf(const QList<snapshot::ContainerPtr> &entries, const snapshot::HostSnapshot &snapshot)
{
    const findings::HostPlaces places = findings::hostPlaces(snapshot);
    QList<ContainerRow> rows;
    rows.reserve(entries.size());
    for (const snapshot::ContainerPtr &entry : entries)
        rows << containerRow(entry, snapshot, places);
    return rows;
}

} // namespace

ContainerFeed::ContainerFeed(ContainerTableModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ContainerFeed::flush);
}

void ContainerFeed::take(const snapshot::HostSnapshotPtr &snapshot, const snapshot::SnapshotChange &change)
{
    m_reset = m_reset || change.everything;
    m_allRows = m_allRows || change.engineFacts;
    m_snapshot = snapshot;
    m_pendingIsEmpty = false;
    for (const auto &ids : {change.inserted, change.updated, change.removed}) {
        for (const ContainerId &id : ids)
            m_touched.insert(id);
    }
    if (m_working || m_timer.isActive())
        return;
    const qint64 rest = m_sinceFlush.isValid() ? Frame - m_sinceFlush.elapsed() : 0;
    if (rest > 0)
        m_timer.start(int(rest));
    else
        flush();
}

ContainerFeed::Batch ContainerFeed::takePending()
{
    Batch batch{.snapshot = m_snapshot, .reset = m_reset, .entries = {}, .removed = {}};
    if (m_reset || m_allRows) {
        batch.entries = m_snapshot->containers;
        for (const ContainerId &id : std::as_const(m_touched)) {
            if (!m_snapshot->container(id))
                batch.removed << id;
        }
    } else {
        for (const ContainerId &id : std::as_const(m_touched)) {
            if (const snapshot::ContainerPtr entry = m_snapshot->container(id))
                batch.entries << entry;
            else
                batch.removed << id;
        }
    }
    m_reset = false;
    m_allRows = false;
    m_touched.clear();
    m_pendingIsEmpty = true;
    return batch;
}

void ContainerFeed::flush()
{
    m_sinceFlush.start();
    const Batch batch = takePending();
    if (batch.entries.size() <= FewContainers) {
        const QList<ContainerRow> rows = rowsOf(batch.entries, *batch.snapshot);
        apply(batch, rows, ContainerTableModel::positionsOf(rows));
        return;
    }
    m_working = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), batch] {
        const QList<ContainerRow> rows = rowsOf(batch.entries, *batch.snapshot);
        QMetaObject::invokeMethod(qApp, [self, batch, rows, positions = ContainerTableModel::positionsOf(rows)] {
            if (!self)
                return;
            self->m_working = false;
            self->apply(batch, rows, positions);
            if (!self->m_pendingIsEmpty)
                self->m_timer.start(Frame);
        });
    });
}

void ContainerFeed::apply(const Batch &batch, const QList<ContainerRow> &rows, const ContainerTableModel::Positions &positions)
{
    if (batch.reset)
        m_model->reset(rows, positions, batch.snapshot);
    else
        m_model->change(rows, batch.removed, batch.snapshot);
    Q_EMIT changed();
}

} // namespace bulkhead::ui
