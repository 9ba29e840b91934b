// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/inspectorsubject.h"

class QLabel;

namespace bulkhead::ui {

class DataTable;
class EnvironmentModel;
class FactList;
class StandoutList;

/// What stands out of the container, its facts, and its environment with masked secrets.
class SummaryTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit SummaryTab(QWidget *parent = nullptr);
    void showSubject(const InspectorSubject &subject) override;
    [[nodiscard]] EnvironmentModel *environment() const { return m_environment; }
    [[nodiscard]] DataTable *environmentTable() const { return m_environmentTable; }

private:
    void makeEnvironmentTable();
    void fitEnvironmentTable();
    void toggleSecret(const QModelIndex &index);

    StandoutList *m_standouts = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_environmentTitle = nullptr;
    EnvironmentModel *m_environment = nullptr;
    DataTable *m_environmentTable = nullptr;
    ContainerId m_shown;
};

} // namespace bulkhead::ui
