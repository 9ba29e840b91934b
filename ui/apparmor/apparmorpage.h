// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profileedit.h"
#include "ui/widgets/page.h"

class QComboBox;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace bulkhead::ui {

class ApparmorBench;
class Banner;
class DataTable;
class DecidePane;
class DocumentEditor;
class FaultModel;
class GrantFilter;
class GrantModel;
class LabelModel;
class LearnPane;
class LoadedPane;
class PathModel;
class PathSource;
class SideSplitter;

/// An AppArmor profile as a form and as text, which are one document with one undo history: a box in the form changes the text.
/// Below them what is wrong, what is decided, what denials ask for, what is loaded, and what containers run under.
/// Destination::detail takes "rule:TEXT": that rule is added to the profile; a container: a first draft for it.
class ApparmorPage : public Page
{
    Q_OBJECT
public:
    explicit ApparmorPage(QWidget *parent = nullptr);
    ~ApparmorPage() override;

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-apparmor"); }
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QMenu *columnMenu() const override;
    void saveState() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;
    [[nodiscard]] bool isDrawn() const override;

    [[nodiscard]] DocumentEditor *document() const { return m_document; }
    [[nodiscard]] ApparmorBench *bench() const { return m_bench; }
    [[nodiscard]] PathModel *paths() const { return m_paths; }
    [[nodiscard]] QTreeView *pathTree() const { return m_pathTree; }
    [[nodiscard]] GrantModel *grants() const { return m_grants; }
    [[nodiscard]] DataTable *grantTable() const { return m_grantTable; }
    [[nodiscard]] FaultModel *faults() const { return m_faults; }
    [[nodiscard]] DecidePane *decide() const { return m_decide; }
    [[nodiscard]] LearnPane *learn() const { return m_learn; }
    [[nodiscard]] LoadedPane *loaded() const { return m_loaded; }
    [[nodiscard]] LabelModel *labels() const { return m_labels; }
    [[nodiscard]] PathSource *pathSource() const { return m_pathSource; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QTabWidget *form() const { return m_form; }
    [[nodiscard]] QMenu *newMenu() const { return m_newMenu; }
    [[nodiscard]] QMenu *copyMenu() const { return m_copyMenu; }

    /// What other rooms do with the profile: a button in the header. The page owns it from now on.
    void addProfileAction(QAction *action);
    /// Each is one step for undo; nothing while the text is broken.
    void setRule(const apparmor::RuleAddress &address, const apparmor::Statement &rule);
    void setGrants(const QList<int> &rows, const apparmor::RuleGrant &grant);
    void addRules(const std::vector<apparmor::Statement> &rules);
    void addRuleText(const QString &text);
    void removeSelectedRules();
    void writeToml(const QString &path); ///< in bane's terms
    void takeFile(const QString &path);  ///< a profile, bane's TOML, or a log
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
    void makeHeader();
    QWidget *makeForm();
    void makeTabs();
    void makeRoom();
    void connectParts();
    [[nodiscard]] bool edit(const apparmor::ProfileFile &file);
    [[nodiscard]] bool canEdit();
    void takeText();
    void showRead();
    void showAnalysis();
    void showFaults();
    void showLabels();
    void showForm();
    void useParser();
    void enableActions();
    void askRule();
    void goToLine(int line);
    void showSelectedRule();
    [[nodiscard]] QList<int> selectedGrants() const;
    QAction *grantAction(const QString &icon, const QString &text, const QString &toolTip, apparmor::RuleGrant::Kind kind);

    void fillNewMenu();
    void fillCopyMenu();
    void begin(const QString &text, const QString &name);
    void beginDefault();
    void beginContainer(const ContainerId &id);
    void beginToml(const QByteArray &text, const QString &path, bool isMeant);
    void chooseToml(bool isMeant);
    void saveToml();
    void tellUpgrade();
    void copy(const QString &text, const QString &what);
    [[nodiscard]] QString profileName() const;

    ApparmorBench *m_bench = nullptr;
    PathModel *m_paths = nullptr;
    GrantModel *m_grants = nullptr;
    GrantFilter *m_grantFilter = nullptr;
    FaultModel *m_faults = nullptr;
    LabelModel *m_labels = nullptr;
    PathSource *m_pathSource = nullptr;

    DocumentEditor *m_document = nullptr;
    QTreeView *m_pathTree = nullptr;
    DataTable *m_grantTable = nullptr;
    DataTable *m_faultTable = nullptr;
    DataTable *m_labelTable = nullptr;
    DecidePane *m_decide = nullptr;
    LearnPane *m_learn = nullptr;
    LoadedPane *m_loaded = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_tomlBanner = nullptr;
    QTabWidget *m_form = nullptr;
    QTabWidget *m_tabs = nullptr;
    SideSplitter *m_sides = nullptr;
    SideSplitter *m_halves = nullptr;
    QComboBox *m_profiles = nullptr;
    QComboBox *m_group = nullptr;

    QMenu *m_newMenu = nullptr;
    QMenu *m_copyMenu = nullptr;
    QAction *m_new = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_addRule = nullptr;
    QAction *m_removeRule = nullptr;
    QAction *m_showInText = nullptr;
    QAction *m_allow = nullptr;
    QAction *m_deny = nullptr;
    QAction *m_unset = nullptr;
    QAction *m_audit = nullptr;

    QString m_beginText; ///< of the document, where it is the engine's own profile as it came
};

} // namespace bulkhead::ui
