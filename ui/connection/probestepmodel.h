// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/connectionprobe.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// The steps of trying a connection: what, how far, and what came out.
class ProbeStepModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StepColumn, StateColumn, OutcomeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSteps(const QList<engine::ProbeStep> &steps, engine::Transport transport);
    void setStep(int row, const engine::ProbeStep &step);
    [[nodiscard]] const QList<engine::ProbeStep> &steps() const { return m_steps; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<engine::ProbeStep> m_steps;
    engine::Transport m_transport = engine::Transport::Unix;
};

} // namespace bulkhead::ui
