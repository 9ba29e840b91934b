// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/eventfacts.h"
#include "ui/audit/auditdelta.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// One decoded field of an event.
struct EventField {
    QString name, value;
    QString test; ///< a filter that finds events with the same value; may be empty
    bool isTitle = false;
    friend bool operator==(const EventField &, const EventField &) = default;
};
[[nodiscard]] QList<EventField> fieldsOf(const audit::EventFacts &facts, const audit::Attribution &attribution,
                                         const AuditRow &row);

/// Decoded fields, a row each.
class EventFieldModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<EventField> &fields);
    [[nodiscard]] const EventField &field(int row) const { return m_fields.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<EventField> m_fields;
};

/// Events that belong together with a selected one.
class RelatedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Process, What, Object, Result, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<AuditRow> &rows);
    [[nodiscard]] const AuditRow &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AuditRow> m_rows; ///< with `shown`
};

} // namespace bulkhead::ui
