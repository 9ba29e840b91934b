// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/denialcheck.h"
#include "core/audit/eventexport.h"
#include "ui/audit/auditdelta.h"
#include "ui/widgets/page.h"

#include <QStringList>
#include <QTimer>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTemporaryDir;
class QToolButton;

namespace bulkhead::ui {

class AgentOffer;
class AuditDetail;
class AuditFeed;
class AuditHands;
class AuditTableModel;
class Banner;
class DataTable;
class DenialDialog;
class FilterCompleter;
class HistogramView;
class RulesPane;
class SideSplitter;
class StateView;

/// What the kernel and the engine tell as it happens, or a log told: one row an event, tied to its container.
/// Destination::detail is a filter; the container of a destination becomes one. The tab "rules" shows the kernel's rules.
class AuditPage : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(QWidget *parent = nullptr);
    ~AuditPage() override;

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-audit"); }
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QMenu *columnMenu() const override;
    void saveState() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;
    [[nodiscard]] bool isDrawn() const override { return isSettled(); }

    void openFiles(const QStringList &files);
    [[nodiscard]] AuditFeed *feed() const { return m_feed; }
    [[nodiscard]] AuditTableModel *model() const { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] HistogramView *histogram() const { return m_histogram; }
    [[nodiscard]] AuditDetail *detail() const { return m_detail; }
    [[nodiscard]] RulesPane *rules() const { return m_rules; }
    [[nodiscard]] StateView *state() const { return m_state; }
    [[nodiscard]] const AuditTally &tally() const { return m_tally; }
    [[nodiscard]] QLabel *statusLine() const { return m_status; }
    [[nodiscard]] Banner *filterProblem() const { return m_filterProblem; }
    [[nodiscard]] QAction *action(QStringView name) const; ///< "pause", "follow", "groups", "showContainer", "allow", …
    [[nodiscard]] bool isSettled() const;                  ///< all that was asked for is shown

    struct SavedView {
        QString name, filter;
        bool groups = false;
        bool isOwn = false; ///< of the person: can be removed
    };
    [[nodiscard]] QList<SavedView> views() const;
    void showView(const SavedView &view);
    void saveView(const QString &name);
    void removeView(const QString &name);

    /// Writes the selected events, or all that are shown; tells the outcome as a notice or in the banner.
    void exportTo(const QString &path, audit::ExportFormat format);

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;
    void hostStateChanged() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // auditpage.cpp
    void makeTable();
    void makeContent();
    void applyFilter();
    void ask();
    [[nodiscard]] bool canShowAtOnce(const AuditDelta &delta) const;
    void showAtOnce(const AuditDelta &delta);
    void take(const AuditDelta &delta);
    void showStates();
    void showStatus();
    void showSelection();
    void showDetail();
    void startFollowing();
    void setRange(qint64 from, qint64 to);
    // auditpageactions.cpp
    void makeActions();
    void makeEventActions();
    QAction *addNamed(QLatin1StringView name, const QString &iconName, const QString &text);
    void fillViews(QMenu *menu);
    void fillFilterMenu(QMenu *menu);
    void updateEventActions();
    void chooseFiles();
    void chooseExport();
    void allowInProfile();
    void copyText(const QString &text, const QString &notice);
    void addToFilter(const QString &test);
    void askForViewName();
    void makeRuleLikeThis();
    void askWhy();
    void cure(audit::DenialReason::Cure cure, const ContainerId &container);
    [[nodiscard]] audit::DenialFacts denialFacts() const;
    void showTab(int tab);

    AuditFeed *m_feed = nullptr;
    AuditTableModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    AuditDetail *m_detail = nullptr;
    HistogramView *m_histogram = nullptr;
    FilterCompleter *m_completer = nullptr;
    Banner *m_banner = nullptr, *m_filterProblem = nullptr;
    StateView *m_state = nullptr;
    QStackedWidget *m_stack = nullptr;
    SideSplitter *m_splitter = nullptr;
    QLabel *m_status = nullptr;
    AgentOffer *m_offer = nullptr;
    RulesPane *m_rules = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_parts = nullptr;
    QPointer<DenialDialog> m_why;
    AuditHands *m_tourHands = nullptr;
    std::unique_ptr<QTemporaryDir> m_tourDirectory;
    QString m_tourState; ///< that waits for its log
    QHash<QString, QAction *> m_actions;
    AuditTally m_tally;
    audit::AuditFilter m_filter;
    AuditColumn m_sort = AuditColumn::Time;
    bool m_descends = false;
    qint64 m_from = 0, m_to = 0;
    QTimer m_filterTimer, m_selectionTimer;
    quint64 m_answered = 0; ///< the question whose whole answer is shown
    quint64 m_related = 0;
    bool m_isExporting = false, m_wasShown = false, m_isPreview = false;
    QList<SavedView> m_views; ///< the person's own
};

} // namespace bulkhead::ui
