// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/comparison.h"
#include "ui/findings/findingrows.h"
#include "ui/widgets/page.h"

class QFormLayout;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace bulkhead::ui {

class ChangeFilter;
class ChangeTableModel;
class DataSortProxy;
class DataTable;
class EngineFactList;
class FindingsFeed;
class SeverityTile;
class StateView;
class WorstModel;

/// The host in one look: what it is, how bad it is, what changed since it was last marked as seen; one click to each place.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    /// `seenFolder`: where engines are remembered; empty = the program's own data.
    explicit OverviewPage(QWidget *parent = nullptr, const QString &seenFolder = {});

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-overview"); }
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void restoreState() override;
    [[nodiscard]] bool isDrawn() const override { return isSettled(); }

    [[nodiscard]] SeverityTile *tile(findings::Severity severity) const; ///< None: what is not known
    [[nodiscard]] DataTable *worstTable() const { return m_worstTable; }
    [[nodiscard]] WorstModel *worst() const { return m_worst; }
    [[nodiscard]] ChangeTableModel *changes() const { return m_changes; }
    [[nodiscard]] DataTable *changeTable() const { return m_changeTable; }
    [[nodiscard]] EngineFactList *factList() const { return m_facts; }
    [[nodiscard]] QString changeSentence() const;
    [[nodiscard]] QAction *seenAction() const { return m_seen; }
    [[nodiscard]] StateView *stateView() const { return m_state; }
    [[nodiscard]] bool isSettled() const;

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;
    void hostStateChanged() override { showState(); }

private:
    void makeTiles(QVBoxLayout *column);
    void makeWorst(QVBoxLayout *column);
    void makeChanges(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeFacts();
    void viewChanged();
    void compare();
    void showComparison();
    void markSeen();
    void showState();
    void jumpToSubject(const findings::Subject &subject, const QString &detail);

    /// What comparing with the last time gave.
    struct SinceSeen {
        findings::Comparison comparison;
        QDateTime seen;
        std::optional<Error> error; ///< NotFound: it was never seen
    };

    QString m_seenFolder;
    FindingsFeed *m_feed = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    QList<SeverityTile *> m_tiles; ///< of FindingSeverities, then what is not known
    WorstModel *m_worst = nullptr;
    DataSortProxy *m_worstSorted = nullptr;
    DataTable *m_worstTable = nullptr;
    ChangeTableModel *m_changes = nullptr;
    ChangeFilter *m_changeFilter = nullptr;
    DataTable *m_changeTable = nullptr;
    QLabel *m_changeSentence = nullptr;
    EngineFactList *m_facts = nullptr;
    QAction *m_seen = nullptr, *m_allFindings = nullptr;
    std::optional<SinceSeen> m_since;
    int m_comparing = 0, m_newest = 0;
};

} // namespace bulkhead::ui
