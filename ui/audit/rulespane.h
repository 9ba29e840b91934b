// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentclient.h"
#include "ui/audit/audithands.h"

#include <QStackedWidget>

class QLabel;
class QTabWidget;

namespace bulkhead::snapshot {
class Host;
}

namespace bulkhead::ui {

class AgentOffer;
class Banner;
class CoverageModel;
class DataSortProxy;
class DataTable;
class RuleBench;
class RuleModel;
class SideSplitter;
class StateView;

/// The kernel's audit rules: what is loaded, what CIS asks for and is not, and changing them.
class RulesPane : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPane(QWidget *parent = nullptr);

    void setHost(snapshot::Host *host);
    void setHands(AuditHands *hands); ///< for tests; not owned
    void setFilter(const QString &text);
    void read(); ///< asks for rules and status
    [[nodiscard]] QAction *startAgentAction() const;

    [[nodiscard]] RuleModel *rules() const { return m_rules; }
    [[nodiscard]] CoverageModel *coverage() const { return m_coverage; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] RuleBench *bench() const { return m_bench; }
    [[nodiscard]] StateView *state() const { return m_state; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QLabel *summary() const { return m_summary; }
    [[nodiscard]] const std::optional<audit::KernelAuditStatus> &status() const { return m_status; }
    [[nodiscard]] bool isSettled() const { return m_asking == 0; }
    void showCoverage();
    void turnOn(); ///< the kernel's audit

Q_SIGNALS:
    void notice(const QString &text);
    void changed(); ///< rules or status were read

protected:
    void showEvent(QShowEvent *event) override;

private:
    static QCoro::Task<> doRead(QPointer<RulesPane> self, QPointer<AuditHands> hands, int round);
    void showState();
    void showSelected();

    StateView *m_state = nullptr, *m_noRules = nullptr;
    QStackedWidget *m_stack = nullptr, *m_loaded = nullptr;
    SideSplitter *m_splitter = nullptr;
    QTabWidget *m_tabs = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_summary = nullptr;
    RuleModel *m_rules = nullptr;
    CoverageModel *m_coverage = nullptr;
    DataSortProxy *m_sorted = nullptr, *m_sortedCoverage = nullptr;
    DataTable *m_table = nullptr, *m_coverageTable = nullptr;
    RuleBench *m_bench = nullptr;
    AgentOffer *m_offer = nullptr;
    QAction *m_again = nullptr, *m_turnOn = nullptr, *m_loadMissing = nullptr;
    AuditHands *m_own = nullptr;
    QPointer<AuditHands> m_hands;
    std::optional<audit::KernelAuditStatus> m_status;
    std::optional<Error> m_error;
    QStringList m_problems;
    int m_asking = 0, m_round = 0;
    bool m_wasRead = false;
};

} // namespace bulkhead::ui
