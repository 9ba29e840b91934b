// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/seccomppage.h"

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/syscalltable.h"
#include "ui/editor/documenteditor.h"
#include "ui/editor/linechanges.h"
#include "ui/seccomp/calldetailpane.h"
#include "ui/seccomp/calltablemodel.h"
#include "ui/seccomp/diffpane.h"
#include "ui/seccomp/problemmodel.h"
#include "ui/seccomp/profileworkbench.h"
#include "ui/seccomp/simulatepane.h"
#include "ui/seccomp/targetpicker.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

// How the page is built, and what of it moves what.
namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

constexpr SideSize EditorSize{.share = 0.37, .smallest = 300, .largest = 640};
constexpr int LeastTabs = 96;
constexpr SideSize TabsSize{.share = 0.3, .smallest = 148, .largest = 320};
constexpr quint32 EAccesNumber = 13;

/// The call, capability or action name that is being written in a string before the cursor.
Completions profileCompletions(const QString &line, int column, Arch arch)
{
    static const QRegularExpression open(u"(^|[\\[,:])\\s*\"([A-Za-z_0-9]*)$"_s);
    const auto match = open.match(line.left(column));
    if (!match.hasMatch() || match.capturedLength(2) == 0)
        return {};
    const QString typed = match.captured(2);
    Completions found{.typed = int(typed.size()), .words = {}};
    const auto offer = [&](const QString &word) {
        if (word.startsWith(typed, Qt::CaseInsensitive) && word != typed)
            found.words << word;
    };
    if (typed.startsWith("SCMP_"_L1)) {
        for (const ActionKind kind : {ActionKind::Allow, ActionKind::Errno, ActionKind::KillProcess, ActionKind::KillThread,
                                      ActionKind::Log, ActionKind::Notify, ActionKind::Trace, ActionKind::Trap})
            offer(actionName(kind));
        for (const Comparison comparison : {Comparison::Equal, Comparison::NotEqual, Comparison::Less, Comparison::LessOrEqual,
                                            Comparison::Greater, Comparison::GreaterOrEqual, Comparison::MaskedEqual})
            offer(comparisonName(comparison));
        for (const Arch known : allArches())
            offer(ociArchName(known));
    } else if (typed.startsWith("CAP_"_L1)) {
        for (const QString &name : capability::CapabilitySet::allUpTo(capability::KnownCapabilities - 1).toNames())
            offer(name);
    } else if (match.captured(1) != ":"_L1) { // in a list
        for (const Syscall &call : SyscallTable::of(arch).calls())
            offer(call.name);
    }
    return found;
}

} // namespace

SeccompPage::SeccompPage(QWidget *parent)
    : Page(u"seccomp"_s, tr("Seccomp"), tr("Which system calls a container may make, and the profile that says so"), parent)
{
    setAcceptDrops(true);
    m_bench = new ProfileWorkbench(this);
    m_calls = new CallTableModel(this);
    m_filter = new CallFilter(m_calls, this);
    m_problems = new ProblemModel(this);
    m_picker = new TargetPicker(this);
    m_document = new DocumentEditor({.id = u"seccomp"_s,
                                     .syntax = u"JSON"_s,
                                     .fileFilter = tr("Seccomp profiles (*.json);;All files (*)"),
                                     .suffix = u"json"_s,
                                     .largest = LargestProfile},
                                    this);
    m_document->editor()->completions = [this](const TextPosition &cursor) {
        return profileCompletions(lineOfText(m_document->text(), cursor.line), cursor.column, m_bench->target().arch);
    };
    makeActions();
    makeCallActions();
    makeHeader();
    makeTable();
    makeTabs();
    makeContent();
    connectParts();
    setTarget({});
    beginDefault();
}

SeccompPage::~SeccompPage()
{
    cancelImport();
}

QAction *SeccompPage::callAction(const QString &icon, const QString &text, const QString &toolTip, const Action &action)
{
    auto *made = new QAction(Theme::icon(icon), text, this);
    made->setToolTip(toolTip);
    connect(made, &QAction::triggered, this, [this, action] { setCalls(selectedCalls(), action); });
    m_callActions << made;
    return made;
}

void SeccompPage::makeCallActions()
{
    m_allow = callAction(u"dialog-ok-apply"_s, tr("Allow"), tr("Allow the selected calls, whatever their arguments"),
                         {.kind = ActionKind::Allow});
    m_log = callAction(u"view-list-text"_s, tr("Log"), tr("Allow the selected calls, and have the kernel write a record of each"),
                       {.kind = ActionKind::Log});
    m_refuseMenu = new QMenu(tr("Refuse"), this);
    m_refuseMenu->setIcon(Theme::icon(u"dialog-cancel"_s));
    m_refuseMenu->addAction(callAction({}, tr("EPERM: not permitted"),
                                       tr("What programs expect of a call that they may not make"),
                                       errnoAction(GenerateOptions::PermissionError)));
    m_refuseMenu->addAction(callAction({}, tr("ENOSYS: no such call"),
                                       tr("As an older kernel answers: C libraries take their other way on this error alone"),
                                       errnoAction(GenerateOptions::NoSuchCallError)));
    m_refuseMenu->addAction(callAction({}, tr("EACCES: access denied"), {}, errnoAction(EAccesNumber)));
    auto *other = new QAction(tr("Another error…"), this);
    connect(other, &QAction::triggered, this, &SeccompPage::askErrno);
    m_callActions << other;
    m_refuseMenu->addAction(other);
    m_killMenu = new QMenu(tr("Kill"), this);
    m_killMenu->setIcon(Theme::icon(u"process-stop"_s));
    m_killMenu->addAction(callAction({}, tr("The process"), {}, {.kind = ActionKind::KillProcess}));
    m_killMenu->addAction(callAction({}, tr("The thread"), {}, {.kind = ActionKind::KillThread}));
    m_refuse = m_refuseMenu->menuAction();
    m_refuse->setToolTip(tr("Answer the selected calls with an error"));
    m_kill = m_killMenu->menuAction();
    m_kill->setToolTip(tr("Kill whoever makes one of the selected calls"));
    m_callActions << m_refuse << m_kill;

    m_showAll = new QAction(tr("Show all calls"), this);
    m_toggle = new QAction(tr("Allow or refuse"), this);
    m_toggle->setShortcut(Qt::Key_Space);
    m_toggle->setShortcutContext(Qt::WidgetShortcut);
    m_toggle->setToolTip(tr("Allow the selected calls; where all of them are, refuse them"));
    connect(m_toggle, &QAction::triggered, this, &SeccompPage::toggleCalls);
    m_callActions << m_toggle;
    m_explain = new QAction(Theme::icon(u"help-about"_s), tr("Explain"), this);
    m_explain->setToolTip(tr("What the call does, what happens to it, and why"));
    connect(m_explain, &QAction::triggered, this, &SeccompPage::explain);
    m_showInText = new QAction(Theme::icon(u"code-context"_s), tr("Show in text"), this);
    m_showInText->setToolTip(tr("Go to the rule that decides the call"));
    connect(m_showInText, &QAction::triggered, this, &SeccompPage::showInText);

    m_stateMenu = new QMenu(tr("What happens to the call"), this);
    m_stateMenu->addAction(m_allow);
    m_stateMenu->addMenu(m_refuseMenu);
    m_stateMenu->addAction(m_log);
    m_stateMenu->addMenu(m_killMenu);
    m_stateMenu->addSeparator();
    m_stateMenu->addAction(m_explain);
    m_stateMenu->addAction(m_showInText);
}

void SeccompPage::makeActions()
{
    m_newMenu = new QMenu(tr("New"), this);
    connect(m_newMenu, &QMenu::aboutToShow, this, &SeccompPage::fillNewMenu);
    m_new = m_newMenu->menuAction();
    m_new->setIcon(Theme::icon(u"document-new"_s));
    m_new->setToolTip(tr("Begin another profile"));
    m_copyMenu = new QMenu(tr("Copy"), this);
    connect(m_copyMenu, &QMenu::aboutToShow, this, &SeccompPage::fillCopyMenu);
    m_copy = m_copyMenu->menuAction();
    m_copy->setIcon(Theme::icon(u"edit-copy"_s));
    m_copy->setToolTip(tr("Copy how a container is run with the profile"));
    m_import = new QAction(Theme::icon(u"document-import"_s), tr("Read recordings…"), this);
    m_import->setToolTip(tr("strace output, SECCOMP records of the audit log, lists of calls"));
    connect(m_import, &QAction::triggered, this, &SeccompPage::chooseRecordings);
    m_logTwin = new QAction(Theme::icon(u"view-list-text"_s), tr("Log twin of this profile"), this);
    m_logTwin->setToolTip(tr("The same profile that refuses nothing and logs what it would have refused"));
    connect(m_logTwin, &QAction::triggered, this, &SeccompPage::beginLogTwin);
    m_chooseTarget = new QAction(Theme::icon(u"crosshairs"_s), tr("Choose target…"), this);
    m_chooseTarget->setToolTip(tr("What the profile is looked at for: capabilities, architecture, kernel, engine"));
    connect(m_chooseTarget, &QAction::triggered, this, [this] {
        m_picker->setSnapshot(snapshot());
        m_picker->openAt(m_targetButton->mapToGlobal(QPoint(m_targetButton->width(), m_targetButton->height() + 1)));
    });
}

void SeccompPage::makeHeader()
{
    for (QAction *action : {m_new, m_document->openAction(), m_document->saveAction(), m_copy})
        addHeaderAction(action);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_new || button->defaultAction() == m_copy)
            button->setPopupMode(QToolButton::InstantPopup);
    }
    addFilter(tr("Filter by name, meaning, group or capability"));
    m_group = new QComboBox(this);
    m_group->setAccessibleName(tr("Group of calls"));
    m_group->addItem(tr("All groups"), -1);
    QList<std::pair<QString, int>> groups;
    for (int group = 0; group <= int(CallGroup::Obsolete); ++group)
        groups.emplace_back(callGroupName(CallGroup(group)), group);
    std::ranges::sort(groups, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, group] : std::as_const(groups))
        m_group->addItem(name, group);
    m_show = new QComboBox(this);
    m_show->setAccessibleName(tr("Which calls are shown"));
    using Show = CallFilter::Show;
    for (const auto &[text, show] :
         {std::pair(tr("All calls"), Show::All), std::pair(tr("Allowed"), Show::Allowed),
          std::pair(tr("Not allowed"), Show::NotAllowed), std::pair(tr("On conditions"), Show::Conditional),
          std::pair(tr("≠ engine's default"), Show::Differing), std::pair(tr("Recorded"), Show::Recorded),
          std::pair(tr("Recorded, not allowed"), Show::RecordedNotAllowed),
          std::pair(tr("Allowed, not recorded"), Show::AllowedNotRecorded)})
        m_show->addItem(text, int(show));
    for (QComboBox *box : {m_group, m_show}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(13);
    }
    m_targetButton = new QToolButton(this);
    m_targetButton->setDefaultAction(m_chooseTarget);
    m_targetButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_targetButton->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *widget : QWidgetList{m_group, m_show, m_targetButton})
        addHeaderWidget(widget);
}

void SeccompPage::makeTable()
{
    m_table = new DataTable(tr("System calls"), this);
    m_table->setModel(m_filter);
    m_table->setColumns({{.key = u"number"_s, .width = 44},
                         {.key = u"name"_s, .width = 136, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"state"_s, .width = 106},
                         {.key = u"default"_s, .width = 102},
                         {.key = u"gate"_s, .width = 96, .elide = Qt::ElideRight},
                         {.key = u"seen"_s, .width = 56},
                         {.key = u"group"_s, .width = 108, .shown = false},
                         {.key = u"meaning"_s, .width = 96}},
                        CallTableModel::Number);
    m_table->addActions({m_allow, m_refuse, m_log, m_kill, m_toggle, m_explain, m_showInText});
    m_callBar = new QWidget(this);
    auto *row = new QHBoxLayout(m_callBar);
    row->setContentsMargins(metrics::Inside, metrics::Step, metrics::Between, metrics::Step);
    row->setSpacing(metrics::Step);
    for (QAction *action : {m_allow, m_refuse, m_log, m_kill, m_explain}) {
        auto *button = new QToolButton(m_callBar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(button);
    }
    m_counts = new ElidedLine(m_callBar);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_counts, 1);
    setFocusProxy(m_table);
}

void SeccompPage::makeTabs()
{
    m_problemTable = new DataTable(tr("Problems"), this);
    auto *proxy = new DataSortProxy(m_problems);
    proxy->setSourceModel(m_problems);
    m_problemTable->setModel(proxy);
    m_problemTable->setColumns({{.key = u"level"_s, .width = 92},
                                {.key = u"what"_s, .width = 420},
                                {.key = u"call"_s, .width = 112, .shown = false, .monospace = true},
                                {.key = u"line"_s, .width = 56},
                                {.key = u"why"_s, .width = 480}},
                               ProblemModel::Level);
    m_simulation = new SimulatePane(this);
    m_diff = new DiffPane(this);
    m_detail = new CallDetailPane(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    for (const auto &[tab, name, title] : {std::tuple<QWidget *, QString, QString>(m_problemTable, u"problems"_s, tr("Problems")),
                                           std::tuple<QWidget *, QString, QString>(m_detail, u"call"_s, tr("Call")),
                                           std::tuple<QWidget *, QString, QString>(m_simulation, u"simulate"_s, tr("Simulate")),
                                           std::tuple<QWidget *, QString, QString>(m_diff, u"diff"_s, tr("Differences"))}) {
        tab->setObjectName(name);
        m_tabs->addTab(tab, title);
    }
}

void SeccompPage::makeContent()
{
    m_banner = new Banner(this);
    m_banner->hide();
    m_importBanner = new Banner(this);
    m_importBanner->hide();
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_callBar);
    column->addWidget(new Hairline(left));
    column->addWidget(m_banner);
    column->addWidget(m_importBanner);
    m_noCall = new StateView(left);
    m_noCall->show(u"view-filter"_s, tr("No call matches."),
                   tr("The filter, the group and the choice beside it hide all of them."), {m_showAll});
    m_tableStack = new FillingStack(left);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_noCall);
    column->addWidget(m_tableStack, 1);
    m_sides = new SideSplitter(left, m_document, EditorSize, this);
    m_halves = new SideSplitter(m_sides, m_tabs, TabsSize, this);
    m_halves->turn(Qt::Vertical);
    m_table->setMinimumSize(240, 80);
    m_document->setMinimumSize(220, 80);
    makeRoom();
    setContent(m_halves);
}

void SeccompPage::connectParts()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &SeccompPage::makeRoom);
    connect(m_document, &DocumentEditor::textChanged, this, &SeccompPage::takeText);
    connect(m_document, &DocumentEditor::cursorMoved, this, &SeccompPage::followCursor);
    connect(m_document, &DocumentEditor::notice, this, &Page::notice);
    connect(m_document, &DocumentEditor::fileDropped, this, &SeccompPage::takeFile);
    connect(m_bench, &ProfileWorkbench::textRead, this, &SeccompPage::showRead);
    connect(m_bench, &ProfileWorkbench::analysed, this, &SeccompPage::showAnalysis);
    connect(m_bench, &ProfileWorkbench::importChanged, this, [this] {
        m_calls->setImport(m_bench->import());
        m_filter->refresh();
        showDetail();
    });
    connect(m_picker, &TargetPicker::targetChanged, this, [this](const Target &target) {
        m_isTargetOwn = true;
        setTarget(target);
    });
    connect(this, &Page::filterTextChanged, m_filter, &CallFilter::setText);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        const int group = m_group->currentData().toInt();
        m_filter->setGroup(group < 0 ? std::nullopt : std::optional(CallGroup(group)));
    });
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setShow(CallFilter::Show(m_show->currentData().toInt())); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &SeccompPage::showWhetherEmpty);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &SeccompPage::showWhetherEmpty);
    connect(m_showAll, &QAction::triggered, this, &SeccompPage::showAllCalls);
    connect(m_table, &DataTable::selectionMoved, this, [this] {
        showDetail();
        enableCallActions();
        showCounts();
    });
    connect(m_table, &DataTable::copied, this, &Page::notice);
    connect(m_table, &QAbstractItemView::clicked, this, &SeccompPage::openStateMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.column() != CallTableModel::State)
            showInText();
    });
    connect(m_problemTable, &DataTable::copied, this, &Page::notice);
    connect(m_problemTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_problemTable->model());
        const ProblemModel::Row &row = m_problems->row(proxy->mapToSource(index).row());
        if (row.range)
            m_document->goToPlace(*row.range);
        if (!row.problem.name.isEmpty())
            selectCall(row.problem.name);
    });
    connect(m_simulation, &SimulatePane::ruleRequested, this, &SeccompPage::showRule);
    connect(m_detail, &CallDetailPane::ruleRequested, this, &SeccompPage::showRule);
    connect(m_diff, &DiffPane::callRequested, this, &SeccompPage::selectCall);
    connect(m_diff, &DiffPane::copied, this, &Page::notice);
}

/// What cannot be low ("Try it") gets the room that it needs, and only while it is looked at.
void SeccompPage::makeRoom()
{
    const QWidget *shown = m_tabs->currentWidget();
    m_tabs->setMinimumHeight(std::max(LeastTabs, shown ? shown->minimumHeight() + m_tabs->tabBar()->sizeHint().height() : 0));
    m_halves->layOut();
}

} // namespace bulkhead::ui
