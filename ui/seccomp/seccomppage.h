// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/generateprofile.h"
#include "core/seccomp/importfiles.h"
#include "core/seccomp/resolution.h"
#include "ui/seccomp/importdialog.h"
#include "ui/widgets/page.h"

class QComboBox;
class QTabWidget;
class QToolButton;

namespace bulkhead::ui {

class Banner;
class CallDetailPane;
class CallFilter;
class CallTableModel;
class DataTable;
class DiffPane;
class DocumentEditor;
class ElidedLine;
class FillingStack;
class ProblemModel;
class ProfileWorkbench;
class SideSplitter;
class SimulatePane;
class StateView;
class TargetPicker;

/// A seccomp profile as a table of system calls and as text, which are one document with one undo history: a click in the table
/// changes the text. Below them what is wrong, what happens to a call, how it differs, where calls were recorded.
/// Destination::detail takes "allow:CALL[,CALL]": these calls are allowed in the profile; a container: its profile and target.
class SeccompPage : public Page
{
    Q_OBJECT
public:
    explicit SeccompPage(QWidget *parent = nullptr);
    ~SeccompPage() override;

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-seccomp"); }
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QMenu *columnMenu() const override;
    void saveState() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;
    [[nodiscard]] bool isDrawn() const override;

    [[nodiscard]] DocumentEditor *document() const { return m_document; }
    [[nodiscard]] ProfileWorkbench *bench() const { return m_bench; }
    [[nodiscard]] CallTableModel *calls() const { return m_calls; }
    [[nodiscard]] CallFilter *filter() const { return m_filter; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] ProblemModel *problems() const { return m_problems; }
    [[nodiscard]] DataTable *problemTable() const { return m_problemTable; }
    [[nodiscard]] SimulatePane *simulation() const { return m_simulation; }
    [[nodiscard]] DiffPane *diff() const { return m_diff; }
    [[nodiscard]] CallDetailPane *detail() const { return m_detail; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] Banner *importBanner() const { return m_importBanner; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QMenu *newMenu() const { return m_newMenu; }
    [[nodiscard]] QMenu *copyMenu() const { return m_copyMenu; }

    /// What other rooms do with the profile: a button in the header. The page owns it from now on.
    void addProfileAction(QAction *action, bool primary = false);
    /// Another way to begin a profile: an entry of the menu New.
    void addSource(QAction *action) { m_sources += action; }
    /// One step for undo; nothing while the text is broken.
    void setCalls(const QStringList &names, const seccomp::Action &action);
    [[nodiscard]] QStringList selectedCalls() const;
    void selectCall(const QString &name);
    void showAllCalls(); ///< whatever was filtered
    void importPaths(const QStringList &paths);
    /// What was read: marks, perhaps calls, perhaps another profile.
    void useImport(const std::shared_ptr<const seccomp::ImportedCalls> &calls, ImportDialog::Use use,
                   const seccomp::GenerateOptions &options);
    [[nodiscard]] QString profileFile() const; ///< that a docker run line names; it may not be saved yet
    [[nodiscard]] QString dockerRunOptions() const;
    [[nodiscard]] QString composeLines() const;

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makeCallActions();
    void makeHeader();
    void makeTable();
    void makeTabs();
    void makeContent();
    void connectParts();
    QAction *callAction(const QString &icon, const QString &text, const QString &toolTip, const seccomp::Action &action);

    [[nodiscard]] static seccomp::Action errnoAction(quint32 number);
    void takeText();
    void showRead();
    void showAnalysis();
    void showProblems();
    void showDetail();
    void showCounts();
    void enableCallActions();
    void toggleCalls();
    void askErrno();
    void openStateMenu(const QModelIndex &index);
    void explain();
    void showInText();
    void showRule(int rule);
    void followCursor();
    void setTarget(const seccomp::Target &target);

    void fillNewMenu();
    void fillCopyMenu();
    void begin(const seccomp::SeccompProfile &profile, const QString &name);
    void beginDefault();
    void beginContainer(const ContainerId &id);
    void beginLogTwin();
    void beginOverlay();
    void chooseRecordings();
    void takeFile(const QString &path);
    void copy(const QString &text, const QString &notice);
    void writeWhole(const std::function<void()> &then);
    void cancelImport();
    void showImport(const Result<std::shared_ptr<const seccomp::ImportedCalls>> &read);
    void showBase();
    void rebase();
    void makeRoom();
    void showWhetherEmpty();
    [[nodiscard]] QString defaultName() const;

    ProfileWorkbench *m_bench = nullptr;
    CallTableModel *m_calls = nullptr;
    CallFilter *m_filter = nullptr;
    ProblemModel *m_problems = nullptr;

    DocumentEditor *m_document = nullptr;
    DataTable *m_table = nullptr;
    FillingStack *m_tableStack = nullptr;
    StateView *m_noCall = nullptr;
    DataTable *m_problemTable = nullptr;
    SimulatePane *m_simulation = nullptr;
    DiffPane *m_diff = nullptr;
    CallDetailPane *m_detail = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_importBanner = nullptr;
    ElidedLine *m_counts = nullptr;
    QTabWidget *m_tabs = nullptr;
    SideSplitter *m_sides = nullptr;
    SideSplitter *m_halves = nullptr;
    TargetPicker *m_picker = nullptr;
    QToolButton *m_targetButton = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_show = nullptr;
    QWidget *m_callBar = nullptr;

    QMenu *m_newMenu = nullptr;
    QMenu *m_copyMenu = nullptr;
    QMenu *m_stateMenu = nullptr;
    QMenu *m_refuseMenu = nullptr;
    QMenu *m_killMenu = nullptr;
    QAction *m_new = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_allow = nullptr;
    QAction *m_refuse = nullptr;
    QAction *m_log = nullptr;
    QAction *m_kill = nullptr;
    QAction *m_showAll = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_showInText = nullptr;
    QAction *m_import = nullptr;
    QAction *m_logTwin = nullptr;
    QAction *m_chooseTarget = nullptr;
    QList<QAction *> m_callActions;
    QList<QAction *> m_sources; ///< of other rooms

    QString m_beginText;        ///< of the document, where it is the engine's own profile as it came
    bool m_isTargetOwn = false; ///< the person has chosen it
    bool m_isFollowing = false; ///< the table follows the text's cursor
    int m_importing = 0;
    std::shared_ptr<seccomp::ImportProgress> m_importProgress; ///< of the newest reading
    QString m_wholeFile, m_wholeOf; ///< the file that the profile of an overlay was written into, and which overlay's
};

} // namespace bulkhead::ui
