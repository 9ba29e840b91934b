// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/inspectorsubject.h"
#include "ui/findings/findingrows.h"

class QStackedWidget;

namespace bulkhead::ui {

class Banner;
class DataTable;
class FindingDetail;
class FindingTableModel;
class FindingsFeed;
class StateView;

/// What the checks say of the container: its findings, worst first, and the selected one in full. `goTo` takes a check's id.
class FindingsTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit FindingsTab(QWidget *parent = nullptr);
    void showSubject(const InspectorSubject &subject) override;
    void goTo(const QString &detail) override;
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] FindingTableModel *model() const { return m_model; }
    [[nodiscard]] FindingDetail *detail() const { return m_detail; }
    [[nodiscard]] StateView *stateView() const { return m_state; }
    [[nodiscard]] bool isWorking() const;

private:
    void showFindings();
    void showSelection();
    void askToAccept();

    FindingsFeed *m_feed = nullptr;
    FindingTableModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    FindingDetail *m_detail = nullptr;
    Banner *m_banner = nullptr;
    QWidget *m_content = nullptr;
    StateView *m_state = nullptr;
    QStackedWidget *m_stack = nullptr;
    FindingWish m_wish;
    QString m_wanted; ///< a check whose row is to be selected when it is there
    int m_working = 0, m_newest = 0;
};

} // namespace bulkhead::ui
