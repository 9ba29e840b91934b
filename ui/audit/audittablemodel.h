// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/audit/auditdelta.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QCache>

namespace bulkhead::ui {

[[nodiscard]] Tone toneOf(audit::EventKind kind, const QString &result);
[[nodiscard]] QString kindIconName(audit::EventKind kind);

/// The events that match, decoded when they are looked at. Sorted by time it turns itself around; by another column its rows come
/// sorted, and sortWanted() asks for them.
class AuditTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void apply(const AuditDelta &delta);
    void clear();

    struct Event {
        audit::AuditEvent event; ///< without records where the ring has forgotten them
        audit::EventFacts facts;
        audit::Attribution attribution;
        AuditRow row;
    };
    [[nodiscard]] Event eventAt(int row) const;
    [[nodiscard]] const audit::EventRow &shownAt(int row) const;
    [[nodiscard]] const AuditRow &rowAt(int row) const;
    [[nodiscard]] audit::AuditChunk chunkOf(const AuditRow &row) const; ///< null where it is forgotten
    [[nodiscard]] bool newestFirst() const { return m_newestFirst; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortWanted(bulkhead::ui::AuditColumn column, Qt::SortOrder order);

private:
    [[nodiscard]] size_t placeOf(int row) const;
    [[nodiscard]] int rowOfPlace(size_t place) const;
    [[nodiscard]] QString keyOf(const AuditRow &row) const;
    [[nodiscard]] QVariant text(const AuditRow &row, const audit::EventRow &shown, AuditColumn column) const;
    void takeChunks(const AuditDelta &delta);

    std::deque<AuditRow> m_rows;
    std::deque<audit::AuditChunk> m_chunks;
    quint64 m_firstChunk = 0;
    quint64 m_dropped = 0; ///< rows that went from the beginning since the last reset: they number the cache
    bool m_newestFirst = false, m_isSorted = false;
    mutable QCache<quint64, audit::EventRow> m_cache{4096};
};

} // namespace bulkhead::ui
