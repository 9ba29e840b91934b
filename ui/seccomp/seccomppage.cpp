// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/seccomppage.h"

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/syscalltable.h"
#include "ui/editor/documenteditor.h"
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
#include <QDropEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

constexpr SideSize EditorSize{.share = 0.37, .smallest = 300, .largest = 640};
constexpr int LeastTabs = 96;
constexpr SideSize TabsSize{.share = 0.3, .smallest = 148, .largest = 320};
constexpr qsizetype MostMarks = 500;
constexpr quint32 EPermNumber = 1, EAccesNumber = 13, ENoSysNumber = 38;

Action errnoAction(quint32 number)
{
    return {.kind = ActionKind::Errno, .errnoRet = number};
}

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

QString lineOf(const QString &text, int line)
{
    qsizetype begin = 0;
    for (; line > 0 && begin >= 0; --line)
        begin = text.indexOf(u'\n', begin) + 1;
    const qsizetype end = text.indexOf(u'\n', begin);
    return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
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
        return profileCompletions(lineOf(m_document->text(), cursor.line), cursor.column, m_bench->target().arch);
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
                                       tr("What programs expect of a call that they may not make"), errnoAction(EPermNumber)));
    m_refuseMenu->addAction(callAction({}, tr("ENOSYS: no such call"),
                                       tr("As an older kernel answers: C libraries take their other way on this error alone"),
                                       errnoAction(ENoSysNumber)));
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

void SeccompPage::hostChanged()
{
    m_diff->setSnapshot(snapshot());
    if (!m_isTargetOwn)
        setTarget(targetOf(*snapshot()));
    // the engine's own profile, as nobody has touched it yet, is that of the engine that is open now
    if (m_document->path().isEmpty() && m_document->text() == m_beginText)
        beginDefault();
}

void SeccompPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    Q_UNUSED(change)
    m_diff->setSnapshot(snapshot());
    if (!m_isTargetOwn && !isSameTarget(targetOf(*snapshot()), m_bench->target()))
        hostChanged();
}

void SeccompPage::setTarget(const Target &target)
{
    m_calls->setArch(target.arch);
    m_bench->setTarget(target);
    m_picker->setTarget(target);
    const QString text = targetText(target);
    m_chooseTarget->setText(unameArchName(target.arch) + u" · "_s + text.section(u" · "_s, 3));
    m_chooseTarget->setToolTip(tr("The profile is looked at for %1").arg(text));
}

void SeccompPage::takeText()
{
    m_bench->setText(m_document->text());
}

void SeccompPage::showRead()
{
    m_banner->hide();
    if (!m_bench->read().isCurrent()) {
        const ProfileError &problem = m_bench->read().problem();
        const Place place = problem.place;
        QAction *goTo = nullptr;
        QList<TextMark> marks;
        QString sentence = tr("The text is broken: %1. The table shows what it said last.").arg(problem.error.what);
        if (place.line > 0) {
            const TextPosition at{place.line - 1, qMax(0, place.column - 1)};
            const TextRange range{at, {at.line, at.column + 1}};
            marks << TextMark{range, MarkLevel::Error, problem.error.what};
            sentence = tr("The text is broken in line %1: %2. The table shows what it said last.")
                           .arg(place.line)
                           .arg(problem.error.what);
            goTo = new QAction(tr("Go there"), m_banner);
            connect(goTo, &QAction::triggered, this, [this, range] { m_document->goToPlace(range); });
        }
        m_document->setMarks(marks);
        m_banner->show(Tone::Critical, sentence, goTo ? QList<QAction *>{goTo} : QList<QAction *>{}, problem.error.detail);
        m_banner->setVisible(true);
    }
    enableCallActions();
}

/// An overlay of another engine's profile: what it says may mean something else here.
void SeccompPage::showBase()
{
    const std::optional<Overlay> &overlay = m_bench->read().value().overlay;
    const capability::EngineRules &engine = m_bench->target().engine;
    if (!overlay || overlay->base.version.isNull() || engine.version.isNull() || overlay->base.flavour != engine.flavour
        || overlay->base.version == engine.version)
        return;
    auto *rebase = new QAction(tr("Re-base"), m_banner);
    rebase->setObjectName(u"rebase"_s);
    rebase->setToolTip(tr("Keep what still differs from the profile of this engine; one step for undo"));
    connect(rebase, &QAction::triggered, this, &SeccompPage::rebase);
    m_banner->show(Tone::Medium,
                   tr("This is said of the profile of version %1; this engine's is %2.")
                       .arg(overlay->base.version.toString(), engine.version.toString()),
                   {rebase});
    m_banner->setVisible(true);
}

void SeccompPage::rebase()
{
    takeText();
    const std::optional<Overlay> overlay = m_bench->read().value().overlay;
    if (!overlay || !m_bench->read().isCurrent())
        return;
    const Rebase rebased = rebaseOverlay(*overlay, m_bench->target().engine);
    m_document->edit(QString::fromUtf8(writeOverlay(rebased.overlay)) + u'\n');
    takeText();
    QStringList gone, changed;
    for (const RebaseNote &note : rebased.notes)
        (note.kind == RebaseNote::Kind::Redundant ? gone : changed) << note.name;
    QStringList sentences{tr("Re-based.")};
    if (!gone.isEmpty())
        sentences << tr("The new base says the same of: %1.").arg(gone.join(u", "_s));
    if (!changed.isEmpty())
        sentences << tr("It says something else than before of: %1; the document still decides.").arg(changed.join(u", "_s));
    Q_EMIT notice(sentences.join(u' '));
}

void SeccompPage::showAnalysis()
{
    const ProfileAnalysis &analysis = m_bench->analysis();
    m_calls->setAnalysis(analysis, m_bench->baseline());
    m_filter->refresh();
    m_simulation->setAnalysis(analysis, m_bench->target());
    showProblems();
    showDetail();
    showCounts();
    m_diff->setProfile(std::make_shared<SeccompProfile>(m_bench->profile()), m_bench->target());
    if (m_bench->read().isCurrent() && analysis.refusal) {
        m_banner->show(Tone::High, tr("No container starts with this profile: %1").arg(analysis.refusal->what), {},
                       analysis.refusal->detail);
        m_banner->setVisible(true);
    } else if (m_bench->read().isCurrent()) {
        m_banner->hide();
        showBase();
    }
}

void SeccompPage::showProblems()
{
    m_problems->setRows(placedProblems(m_bench->analysis().problems, m_bench->profile(), m_bench->read().value().places));
    const int bad = m_problems->countOf(ProblemLevel::Error) + m_problems->countOf(ProblemLevel::Warning);
    const int all = m_problems->rowCount();
    m_tabs->setTabText(m_tabs->indexOf(m_problemTable), all == 0   ? tr("Problems")
                                                        : bad == 0 ? tr("Problems (%1)").arg(all)
                                                                   : tr("Problems (%1, %2 to mend)").arg(all).arg(bad));
    if (!m_bench->read().isCurrent())
        return; // the mark is where the text is broken
    QList<TextMark> marks;
    for (const ProblemModel::Row &row : m_problems->rows()) {
        if (row.range && marks.size() < MostMarks)
            marks << TextMark{*row.range, markLevel(row.problem.level), row.problem.what};
    }
    m_document->setMarks(marks);
}

void SeccompPage::showDetail()
{
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    if (rows.isEmpty())
        m_detail->showNothing();
    else
        m_detail->show(m_calls->row(m_filter->mapToSource(rows.first()).row()), *m_bench);
}

void SeccompPage::showCounts()
{
    int allowed = 0, conditional = 0;
    for (int i = 0; i < m_calls->rowCount(); ++i) {
        const CallState &state = m_calls->row(i).fact.state;
        conditional += state.kind == CallState::Kind::Conditional ? 1 : 0;
        allowed += state.kind == CallState::Kind::Fixed && letsThrough(state.action) ? 1 : 0;
    }
    const qsizetype selected = m_table->selectedRowsInOrder().size();
    m_counts->setText(selected > 1 ? tr("%n selected", nullptr, int(selected))
                                   : tr("%1 allowed, %2 on conditions").arg(allowed).arg(conditional));
}

void SeccompPage::enableCallActions()
{
    const bool canEdit = m_bench->read().isCurrent() && m_table->selectionModel()->hasSelection();
    for (QAction *action : std::as_const(m_callActions))
        action->setEnabled(canEdit);
    m_explain->setEnabled(m_table->selectionModel()->hasSelection());
    m_showInText->setEnabled(canEdit);
}

QStringList SeccompPage::selectedCalls() const
{
    QStringList names;
    for (const QModelIndex &index : m_table->selectedRowsInOrder())
        names << m_calls->row(m_filter->mapToSource(index).row()).name;
    return names;
}

void SeccompPage::setCalls(const QStringList &names, const Action &action)
{
    if (names.isEmpty())
        return;
    takeText(); // what was typed in this very moment counts, too
    if (!m_bench->read().isCurrent()) {
        Q_EMIT notice(tr("The text is broken: mend it first, or undo."));
        return;
    }
    const QString text = m_bench->textWith(names, action);
    if (text == m_document->text()) {
        Q_EMIT notice(tr("It is so already."));
        return;
    }
    m_document->edit(text);
    takeText();
    Q_EMIT notice(names.size() == 1 ? u"%1: %2"_s.arg(names.first(), actionText(action))
                                    : tr("%n call(s): %1", nullptr, int(names.size())).arg(actionText(action)));
}

void SeccompPage::toggleCalls()
{
    const QStringList names = selectedCalls();
    const bool areAllAllowed = std::ranges::all_of(names, [this](const QString &name) {
        return m_calls->index(m_calls->rowOf(name), 0).data(CallTableModel::IsAllowedRole).toBool();
    });
    const Action byDefault = m_bench->profile().defaultActionOr();
    setCalls(names, !areAllAllowed           ? Action{.kind = ActionKind::Allow}
                    : letsThrough(byDefault) ? errnoAction(EPermNumber)
                                             : byDefault);
}

void SeccompPage::askErrno()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Refuse with"));
    dialog->setLabelText(tr("Name or number of an error:"));
    dialog->setTextValue(u"EINVAL"_s);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const auto number = errnoFromName(text.trimmed().toUpper());
        if (number && *number <= LargestErrno)
            setCalls(selectedCalls(), errnoAction(*number));
        else
            Q_EMIT notice(tr("There is no error “%1”.").arg(text));
    });
    dialog->open();
}

void SeccompPage::openStateMenu(const QModelIndex &index)
{
    if (index.column() != CallTableModel::State || QGuiApplication::keyboardModifiers() != Qt::NoModifier)
        return;
    m_stateMenu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void SeccompPage::explain()
{
    m_tabs->setCurrentWidget(m_detail);
    showDetail();
}

void SeccompPage::showAllCalls()
{
    filterEdit()->clear();
    m_group->setCurrentIndex(0);
    m_show->setCurrentIndex(0);
}

void SeccompPage::showWhetherEmpty()
{
    m_tableStack->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
}

void SeccompPage::selectCall(const QString &name)
{
    const int row = m_calls->rowOf(name);
    if (row < 0)
        return;
    QModelIndex index = m_filter->mapFromSource(m_calls->index(row, CallTableModel::Name));
    if (!index.isValid()) { // hidden by the filter
        showAllCalls();
        index = m_filter->mapFromSource(m_calls->index(row, CallTableModel::Name));
    }
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void SeccompPage::showInText()
{
    const QStringList names = selectedCalls();
    const ReadProfile &read = m_bench->read().value();
    if (names.isEmpty() || !m_bench->read().isCurrent())
        return;
    const CallFact fact = m_calls->row(m_calls->rowOf(names.first())).fact;
    QList<int> rules = fact.state.profileRules;
    for (int rule = 0; rule < read.profile.rules.size(); ++rule) {
        if (!rules.contains(rule))
            rules << rule; // a rule that is left out on this target still names it
    }
    const QScopedValueRollback following(m_isFollowing, true);
    for (const int rule : std::as_const(rules)) {
        const qsizetype at = read.profile.rules.value(rule).names.indexOf(names.first());
        if (at >= 0 && rule < read.places.size() && at < read.places.at(rule).names.size()) {
            m_document->goToPlace(nameRange(read.places.at(rule).names.at(at), names.first()));
            return;
        }
    }
    Q_EMIT notice(tr("No rule names %1: the default action applies.").arg(names.first()));
}

void SeccompPage::showRule(int rule)
{
    const QList<RulePlace> &places = m_bench->read().value().places;
    if (rule < 0 || rule >= places.size() || !m_bench->read().isCurrent())
        return;
    const TextPosition begin{places.at(rule).begin.line - 1, places.at(rule).begin.column - 1};
    m_document->goToPlace({begin, begin});
}

/// The name under the text's cursor is the table's current call.
void SeccompPage::followCursor()
{
    if (m_isFollowing || !m_document->editor()->widget()->hasFocus())
        return;
    static const QRegularExpression name(u"^\\s*\"([a-z_0-9]+)\",?\\s*$"_s);
    const auto match = name.match(lineOf(m_document->text(), m_document->editor()->cursor().line));
    const int row = match.hasMatch() ? m_calls->rowOf(match.captured(1)) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_calls->index(row, CallTableModel::Name));
    if (!index.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

QList<QAction *> SeccompPage::pageActions() const
{
    return {m_document->openAction(),
            m_document->saveAction(),
            m_document->saveAsAction(),
            m_document->undoAction(),
            m_document->redoAction(),
            m_document->findAction(),
            m_import,
            m_logTwin,
            m_chooseTarget,
            m_allow,
            m_log,
            m_toggle,
            m_explain,
            m_showInText,
            m_table->copyRowsAction(),
            m_table->copyCellAction()};
}

QMenu *SeccompPage::columnMenu() const
{
    return m_table->columnMenu();
}

void SeccompPage::addProfileAction(QAction *action, bool primary)
{
    action->setParent(this);
    addHeaderAction(action, primary);
}

bool SeccompPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_document->handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Page::event(event);
}

void SeccompPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_document->handleKey(event))
        Page::keyPressEvent(event);
}

void SeccompPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool isOurs = !urls.isEmpty() && urls.first().isLocalFile() && !urls.first().path().endsWith(".bulkhead"_L1);
    event->setAccepted(isOurs);
    if (isOurs)
        event->acceptProposedAction();
}

void SeccompPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    event->acceptProposedAction();
    if (paths.size() == 1)
        takeFile(paths.first());
    else
        importPaths(paths);
}

void SeccompPage::goTo(const Destination &destination)
{
    if (!destination.container.isEmpty())
        beginContainer(destination.container);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!destination.tab.isEmpty() && m_tabs->widget(i)->objectName() == destination.tab)
            m_tabs->setCurrentIndex(i);
    }
    if (destination.detail.startsWith("allow:"_L1)) {
        const QStringList names = destination.detail.sliced(6).split(u',', Qt::SkipEmptyParts);
        setCalls(names, {.kind = ActionKind::Allow});
        if (!names.isEmpty())
            selectCall(names.first());
    } else if (!destination.detail.isEmpty()) {
        selectCall(destination.detail);
    }
}

void SeccompPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(id());
    settings.setValue("tab"_L1, m_tabs->currentWidget()->objectName());
    settings.setValue("sides"_L1, m_sides->place());
    settings.setValue("halves"_L1, m_halves->place());
}

void SeccompPage::restoreState()
{
    m_table->setSettingsGroup(u"seccomp/calls"_s);
    m_problemTable->setSettingsGroup(u"seccomp/problems"_s);
    QSettings settings;
    settings.beginGroup(id());
    m_sides->setPlace(settings.value("sides"_L1).toByteArray());
    m_halves->setPlace(settings.value("halves"_L1).toByteArray());
    goTo({.page = {}, .container = {}, .tab = settings.value("tab"_L1).toString(), .detail = {}});
    m_document->restoreDraft();
}

bool SeccompPage::isDrawn() const
{
    return m_bench->isSettled() && m_importing == 0 && (m_tabs->currentWidget() != m_diff || m_diff->isSettled());
}

} // namespace bulkhead::ui
