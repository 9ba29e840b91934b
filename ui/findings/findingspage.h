// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/handoff/reports/report.h"
#include "ui/findings/findingrows.h"
#include "ui/widgets/page.h"

class QComboBox;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace bulkhead::ui {

class Banner;
class DataTable;
class EscapeView;
class ExceptionsView;
class FileFindings;
class FindingDetail;
class FindingTableModel;
class FindingsFeed;
class ImageSearcher;
class SideSplitter;
class StateView;

/// What is wrong, why, and how to mend it: all verdicts of the checks, the ways out of containers, what somebody accepted, and
/// Dockerfiles and compose files. Destination: `container` shows that container's alone; `tab` is "findings", "ways",
/// "exceptions" or "files", or "harden", which opens the dialog; `detail` is a filter text, "severity:high" or
/// "status:not-known".
class FindingsPage : public Page
{
    Q_OBJECT
public:
    explicit FindingsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-findings"); }
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QMenu *columnMenu() const override;
    void saveState() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;
    [[nodiscard]] bool isDrawn() const override;

    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] FindingTableModel *model() const { return m_model; }
    [[nodiscard]] FindingDetail *detail() const { return m_detail; }
    [[nodiscard]] EscapeView *ways() const { return m_ways; }
    [[nodiscard]] FileFindings *files() const { return m_files; }
    [[nodiscard]] ExceptionsView *exceptions() const { return m_exceptions; }
    [[nodiscard]] FindingsFeed *feed() const { return m_feed; }
    [[nodiscard]] ImageSearcher *imageSearcher() const { return m_searcher; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] StateView *stateView() const { return m_state; }
    [[nodiscard]] const FindingWish &wish() const { return m_wish; }
    [[nodiscard]] QToolButton *severityButton(findings::Severity severity) const;
    [[nodiscard]] bool isSettled() const; ///< all that the host has told is shown
    void setStates(quint8 states);        ///< bits by int(FindingState)
    void setGrouping(FindingGrouping grouping);
    void harden(const ContainerId &id); ///< opens the dialog
    void accept(const findings::FindingException &exception);
    /// Writes what is judged, in a worker. Says in the status bar how it went.
    void exportTo(const QString &path, handoff::ReportFormat format);

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;
    void hostStateChanged() override { showState(); }
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeTable();
    void makeHeader();
    void makeExportMenu();
    void makeTabs();
    void arrange();
    void take(const FindingsViewPtr &view, const FindingArrangement &arrangement, FindingGrouping grouping);
    void viewChanged();
    void showSelection();
    void showCounts();
    void showBanner();
    void showState();
    void toggleGroup(const QModelIndex &index);
    void setContainer(const ContainerId &id);
    void askToAccept();
    void withdraw();
    void chooseExport(handoff::ReportFormat format, const QString &suffix, const QString &kind);

    FindingsFeed *m_feed = nullptr;
    ImageSearcher *m_searcher = nullptr;
    QStackedWidget *m_stack = nullptr, *m_listStack = nullptr;
    StateView *m_state = nullptr, *m_emptyState = nullptr;
    Banner *m_banner = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingTableModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    FindingDetail *m_detail = nullptr;
    SideSplitter *m_splitter = nullptr;
    EscapeView *m_ways = nullptr;
    ExceptionsView *m_exceptions = nullptr;
    FileFindings *m_files = nullptr;
    QList<QToolButton *> m_severityButtons;
    QList<QAction *> m_stateActions;
    QToolButton *m_stateButton = nullptr, *m_containerChip = nullptr;
    QComboBox *m_grouping = nullptr;
    QMenu *m_exportMenu = nullptr;
    QAction *m_export = nullptr, *m_closeAll = nullptr, *m_openAll = nullptr, *m_clearFilter = nullptr;
    FindingWish m_wish;
    QString m_wantedKey; ///< of the row that is to be selected when it is there
    int m_arranging = 0, m_newest = 0;
};

} // namespace bulkhead::ui
