// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/comparisonmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace bulkhead::ui {

class DataTable;

/// What the inspector shows of several selected containers: their facts side by side.
class ComparisonView : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype MostCompared = 12;
    explicit ComparisonView(QWidget *parent = nullptr);
    /// `containers`: the first of all `selected` ones, at most MostCompared.
    void showContainers(const QList<ContainerRow> &containers, qsizetype selected);
    [[nodiscard]] ComparisonModel *model() const { return m_model; }

Q_SIGNALS:
    void notice(const QString &text);

private:
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QCheckBox *m_onlyDifferences = nullptr;
    ComparisonModel *m_model = nullptr;
    DataTable *m_table = nullptr;
};

} // namespace bulkhead::ui
