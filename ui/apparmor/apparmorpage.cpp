// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/apparmorpage.h"

#include "core/agent/agentclient.h"
#include "core/agentverbs/apparmorverbs.h"
#include "core/snapshot/livehost.h"
#include "ui/apparmor/apparmorbench.h"
#include "ui/apparmor/apparmorcompletions.h"
#include "ui/apparmor/decidepane.h"
#include "ui/apparmor/faultmodel.h"
#include "ui/apparmor/grantfilter.h"
#include "ui/apparmor/labelmodel.h"
#include "ui/apparmor/learnpane.h"
#include "ui/apparmor/loadedpane.h"
#include "ui/apparmor/pathbanner.h"
#include "ui/apparmor/pathmodel.h"
#include "ui/apparmor/pathsource.h"
#include "ui/editor/documenteditor.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace apparmor;

namespace {

constexpr SideSize ProfileEditorSize{.share = 0.42, .smallest = 300, .largest = 680};
constexpr int LeastTabs = 96;
constexpr SideSize BelowSize{.share = 0.32, .smallest = 160, .largest = 360};
constexpr qsizetype LargestEdited = 4LL * 1024 * 1024;
constexpr qsizetype MostFaultMarks = 500;
constexpr int LeastPath = 104, LetterWidth = 27, ExecWidth = 46, WordWidth = 48, OwnerWidth = 60;

/// The path takes the room that the boxes leave, and never less than it needs to be told from others.
class PathTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        int boxes = 0;
        for (int column = PathModel::Read; column < PathModel::ColumnCount; ++column)
            boxes += columnWidth(column);
        setColumnWidth(PathModel::Path, std::max(LeastPath, viewport()->width() - boxes));
    }
};

QString lineAt(const QString &text, int line)
{
    qsizetype begin = 0;
    for (; line > 0; --line) {
        begin = text.indexOf(u'\n', begin) + 1;
        if (begin == 0)
            return {};
    }
    const qsizetype end = text.indexOf(u'\n', begin);
    return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
}

/// The line that a "line 3, column 5" of the reader names; 0 for none.
int lineOfDetail(const QString &detail)
{
    static const QRegularExpression line(u"line (\\d+)"_s);
    return line.match(detail).captured(1).toInt();
}

} // namespace

ApparmorPage::ApparmorPage(QWidget *parent)
    : Page(u"apparmor"_s, tr("AppArmor"),
           tr("Which files, capabilities and networks a container may use, and the profile that says so"), parent)
{
    setAcceptDrops(true);
    m_bench = new ApparmorBench(this);
    m_paths = new PathModel(this);
    m_grants = new GrantModel(this);
    m_grantFilter = new GrantFilter(this);
    m_grantFilter->setSourceModel(m_grants);
    m_faults = new FaultModel(this);
    m_labels = new LabelModel(this);
    m_pathSource = new PathSource(this);
    m_document = new DocumentEditor({.id = u"apparmor"_s,
                                     .syntax = u"AppArmor Security Profile"_s,
                                     .fileFilter = tr("AppArmor profiles (*)"),
                                     .suffix = {},
                                     .largest = LargestEdited},
                                    this);
    m_document->editor()->completions = [this](const TextPosition &cursor) {
        return apparmorCompletions(lineAt(m_document->text(), cursor.line), cursor.column, *m_pathSource);
    };
    makeActions();
    makeHeader();
    makeTabs();
    m_sides = new SideSplitter(makeForm(), m_document, ProfileEditorSize, this);
    m_halves = new SideSplitter(m_sides, m_tabs, BelowSize, this);
    m_halves->turn(Qt::Vertical);
    setContent(m_halves);
    makeRoom();
    setFocusProxy(m_pathTree);
    connectParts();
    useParser();
    beginDefault();
}

ApparmorPage::~ApparmorPage() = default;

QAction *ApparmorPage::grantAction(const QString &icon, const QString &text, const QString &toolTip, RuleGrant::Kind kind)
{
    auto *made = new QAction(Theme::icon(icon), text, this);
    made->setToolTip(toolTip);
    connect(made, &QAction::triggered, this, [this, kind] { setGrants(selectedGrants(), {kind, m_audit->isChecked()}); });
    return made;
}

void ApparmorPage::makeActions()
{
    m_newMenu = new QMenu(tr("New"), this);
    connect(m_newMenu, &QMenu::aboutToShow, this, &ApparmorPage::fillNewMenu);
    m_new = m_newMenu->menuAction();
    m_new->setIcon(Theme::icon(u"document-new"_s));
    m_new->setToolTip(tr("Begin another profile"));
    m_copyMenu = new QMenu(tr("Copy"), this);
    connect(m_copyMenu, &QMenu::aboutToShow, this, &ApparmorPage::fillCopyMenu);
    m_copy = m_copyMenu->menuAction();
    m_copy->setIcon(Theme::icon(u"edit-copy"_s));
    m_copy->setToolTip(tr("Copy how a container is run with the profile"));
    m_addRule = new QAction(Theme::icon(u"list-add"_s), tr("Add rule…"), this);
    m_addRule->setToolTip(tr("A path and what may be done with it, or any other rule"));
    connect(m_addRule, &QAction::triggered, this, &ApparmorPage::askRule);
    m_removeRule = new QAction(Theme::icon(u"list-remove"_s), tr("Remove rule"), this);
    m_removeRule->setShortcut(QKeySequence::Delete);
    m_removeRule->setShortcutContext(Qt::WidgetShortcut);
    connect(m_removeRule, &QAction::triggered, this, &ApparmorPage::removeSelectedRules);
    m_showInText = new QAction(Theme::icon(u"code-context"_s), tr("Show in text"), this);
    m_showInText->setToolTip(tr("Go to the rule in the text"));
    connect(m_showInText, &QAction::triggered, this, &ApparmorPage::showSelectedRule);
    m_allow = grantAction(u"dialog-ok-apply"_s, tr("Allow"), tr("Write a rule that allows it"), RuleGrant::Kind::Allow);
    m_deny = grantAction(u"dialog-cancel"_s, tr("Deny"), tr("Write a rule that denies it: stronger than every rule that allows"),
                         RuleGrant::Kind::Deny);
    m_unset = grantAction(u"edit-clear"_s, tr("No rule"), tr("Take the rule away: what no rule allows is refused"),
                          RuleGrant::Kind::Unset);
    m_audit = new QAction(Theme::icon(u"view-list-text"_s), tr("Audited"), this);
    m_audit->setCheckable(true);
    m_audit->setToolTip(tr("Rules that are written from now on have each use logged"));
}

void ApparmorPage::makeHeader()
{
    for (QAction *action : {m_new, m_document->openAction(), m_document->saveAction(), m_copy})
        addHeaderAction(action);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_new || button->defaultAction() == m_copy)
            button->setPopupMode(QToolButton::InstantPopup);
    }
    addFilter(tr("Filter capabilities, networks and signals"));
    m_group = new QComboBox(this);
    m_group->setAccessibleName(tr("Which rights are shown"));
    using Group = GrantModel::Group;
    for (const auto &[text, shown] :
         {std::pair(tr("Everything"), GrantFilter::All), std::pair(tr("What the profile names"), GrantFilter::Named),
          std::pair(tr("Capabilities"), int(Group::Capability)), std::pair(tr("Networks"), int(Group::Network)),
          std::pair(tr("Signals and mounts"), int(Group::Message)), std::pair(tr("Other rules"), int(Group::Other))})
        m_group->addItem(text, shown);
    m_profiles = new QComboBox(this);
    m_profiles->setAccessibleName(tr("Profile of the file"));
    for (QComboBox *box : {m_group, m_profiles}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        addHeaderWidget(box);
    }
    m_profiles->hide();
}

QWidget *ApparmorPage::makeForm()
{
    m_pathTree = new PathTree(this);
    m_pathTree->setAccessibleName(tr("Paths of the profile"));
    m_pathTree->setFrameShape(QFrame::NoFrame);
    m_pathTree->setModel(m_paths);
    m_pathTree->setItemDelegateForColumn(PathModel::Path, new DataDelegate(m_pathTree));
    m_pathTree->setUniformRowHeights(true);
    m_pathTree->setAllColumnsShowFocus(true);
    m_pathTree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pathTree->header()->setStretchLastSection(false);
    m_pathTree->header()->setMinimumSectionSize(LetterWidth);
    for (int column = PathModel::Read; column < PathModel::ColumnCount; ++column)
        m_pathTree->setColumnWidth(column, column == PathModel::Execute ? ExecWidth
                                           : column == PathModel::Owner ? OwnerWidth
                                           : column >= PathModel::Audit ? WordWidth
                                                                        : LetterWidth);
    m_pathTree->addActions({m_addRule, m_removeRule, m_showInText});
    m_pathTree->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_grantTable = new DataTable(tr("Capabilities, networks and signals"), this);
    m_grantTable->setFrameShape(QFrame::NoFrame);
    m_grantTable->setModel(m_grantFilter);
    m_grantTable->setColumns({{.key = u"what"_s, .width = 176, .elide = Qt::ElideRight, .monospace = true},
                              {.key = u"grant"_s, .width = 80},
                              {.key = u"audit"_s, .width = 72, .shown = false},
                              {.key = u"effect"_s, .width = 104},
                              {.key = u"why"_s, .width = 200},
                              {.key = u"meaning"_s, .width = 280}});
    m_grantTable->addActions({m_allow, m_deny, m_unset, m_showInText});

    const auto pane = [this](const QList<QAction *> &actions, QWidget *view) {
        auto *made = new QWidget(this);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(metrics::Inside, metrics::Step, metrics::Between, metrics::Step);
        row->setSpacing(metrics::Step);
        for (QAction *action : actions) {
            auto *button = new QToolButton(made);
            button->setDefaultAction(action);
            button->setAutoRaise(true);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            row->addWidget(button);
        }
        row->addStretch(1);
        auto *column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(row);
        column->addWidget(new Hairline(made));
        column->addWidget(view, 1);
        return made;
    };
    m_form = new QTabWidget(this);
    m_form->setDocumentMode(true);
    QWidget *paths = pane({m_addRule, m_removeRule, m_showInText}, m_pathTree);
    paths->setObjectName(u"paths"_s);
    m_form->addTab(paths, tr("Paths"));
    QWidget *grants = pane({m_allow, m_deny, m_unset, m_audit, m_showInText}, m_grantTable);
    grants->setObjectName(u"rights"_s);
    m_form->addTab(grants, tr("Capabilities, networks, signals"));

    m_banner = new Banner(this);
    m_banner->hide();
    m_tomlBanner = new Banner(this);
    m_tomlBanner->hide();
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_tomlBanner);
    column->addWidget(new PathBanner(m_pathSource, left));
    column->addWidget(m_form, 1);
    return left;
}

void ApparmorPage::makeTabs()
{
    m_faultTable = new DataTable(tr("Problems"), this);
    auto *faults = new DataSortProxy(m_faults);
    faults->setSourceModel(m_faults);
    m_faultTable->setModel(faults);
    m_faultTable->setColumns({{.key = u"level"_s, .width = 92},
                              {.key = u"what"_s, .width = 480},
                              {.key = u"line"_s, .width = 56},
                              {.key = u"source"_s, .width = 136, .monospace = true}});
    m_labelTable = new DataTable(tr("Profiles of containers"), this);
    auto *labels = new DataSortProxy(m_labels);
    labels->setSourceModel(m_labels);
    m_labelTable->setModel(labels);
    m_labelTable->setColumns({{.key = u"container"_s, .width = 176, .elide = Qt::ElideMiddle},
                              {.key = u"configured"_s, .width = 160, .elide = Qt::ElideMiddle, .monospace = true},
                              {.key = u"observed"_s, .width = 200, .elide = Qt::ElideMiddle, .monospace = true},
                              {.key = u"processes"_s, .width = 88},
                              {.key = u"verdict"_s, .width = 128},
                              {.key = u"why"_s, .width = 420}});
    m_decide = new DecidePane(this);
    m_learn = new LearnPane(this);
    m_loaded = new LoadedPane(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    for (const auto &[tab, name, title] :
         {std::tuple<QWidget *, QString, QString>(m_faultTable, u"problems"_s, tr("Problems")),
          std::tuple<QWidget *, QString, QString>(m_decide, u"decide"_s, tr("Decide")),
          std::tuple<QWidget *, QString, QString>(m_learn, u"learn"_s, tr("Learn")),
          std::tuple<QWidget *, QString, QString>(m_loaded, u"loaded"_s, tr("Loaded")),
          std::tuple<QWidget *, QString, QString>(m_labelTable, u"containers"_s, tr("Containers"))}) {
        tab->setObjectName(name);
        if (auto *frame = qobject_cast<QFrame *>(tab))
            frame->setFrameShape(QFrame::NoFrame);
        m_tabs->addTab(tab, title);
    }
}

void ApparmorPage::connectParts()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &ApparmorPage::makeRoom);
    connect(m_pathSource, &PathSource::arrived, this, [this](const QString &directory) {
        const TextPosition at = m_document->editor()->cursor(); // where it is still being typed
        if (m_document->editor()->widget()->hasFocus() && lineAt(m_document->text(), at.line).left(at.column).contains(directory))
            m_document->editor()->complete();
    });
    connect(m_pathSource, &PathSource::refused, this, &Page::notice);
    connect(m_pathSource, &PathSource::notice, this, &Page::notice);
    connect(m_document, &DocumentEditor::textChanged, this, &ApparmorPage::takeText);
    connect(m_document, &DocumentEditor::notice, this, &Page::notice);
    connect(m_document, &DocumentEditor::fileDropped, this, &ApparmorPage::takeFile);
    connect(m_bench, &ApparmorBench::textRead, this, &ApparmorPage::showRead);
    connect(m_bench, &ApparmorBench::analysed, this, &ApparmorPage::showAnalysis);
    connect(m_bench, &ApparmorBench::parserAnswered, this, &ApparmorPage::showFaults);
    connect(m_paths, &PathModel::changeWanted, this, &ApparmorPage::setRule,
            Qt::QueuedConnection); // the view is in the middle of it
    connect(this, &Page::filterTextChanged, this, [this](const QString &text) {
        m_grantFilter->setText(text);
        if (!text.isEmpty())
            m_form->setCurrentIndex(1);
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_grantFilter->setShown(m_group->itemData(at).toInt());
        if (m_group->hasFocus())
            m_form->setCurrentIndex(1);
    });
    connect(m_profiles, &QComboBox::activated, this, [this](int at) { m_bench->setProfile(m_profiles->itemText(at)); });
    connect(m_grantTable, &DataTable::selectionMoved, this, &ApparmorPage::enableActions);
    connect(m_pathTree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ApparmorPage::enableActions);
    connect(m_form, &QTabWidget::currentChanged, this, &ApparmorPage::enableActions);
    connect(m_pathTree, &QAbstractItemView::doubleClicked, this, &ApparmorPage::showSelectedRule);
    connect(m_grantTable, &QAbstractItemView::activated, this, &ApparmorPage::showSelectedRule);
    connect(m_faultTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_faultTable->model());
        goToLine(m_faults->rows().at(proxy->mapToSource(index).row()).line);
    });
    connect(m_labelTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_labelTable->model());
        const ContainerId id = m_labels->facts().at(proxy->mapToSource(index).row()).id;
        Q_EMIT jumpRequested({.page = u"containers"_s, .container = id, .tab = {}, .detail = {}});
    });
    connect(m_decide, &DecidePane::lineRequested, this, &ApparmorPage::goToLine);
    connect(m_learn, &LearnPane::rulesAccepted, this, &ApparmorPage::addRules);
    connect(m_loaded, &LoadedPane::loadedChanged, this, [this] {
        const LoadedProfiles &loaded = m_loaded->loaded();
        m_learn->setUnavailable(loaded.state == LoadedProfiles::State::NotAvailable ? loaded.reason : QString());
        showLabels();
    });
    for (DataTable *table : {m_grantTable, m_faultTable, m_labelTable})
        connect(table, &DataTable::copied, this, &Page::notice);
    connect(m_learn, &LearnPane::notice, this, &Page::notice);
    connect(m_loaded, &LoadedPane::notice, this, &Page::notice);
}

/// What cannot be low ("Try it") gets the room that it needs, and only while it is looked at.
void ApparmorPage::makeRoom()
{
    const QWidget *shown = m_tabs->currentWidget();
    m_tabs->setMinimumHeight(std::max(LeastTabs, shown ? shown->minimumHeight() + m_tabs->tabBar()->sizeHint().height() : 0));
    m_halves->layOut();
}

void ApparmorPage::hostChanged()
{
    m_pathSource->setHost(host());
    m_learn->setHost(host());
    m_loaded->setHost(host());
    useParser();
    showLabels();
    // the engine's own profile, as nobody has touched it yet, is that of the engine that is open now
    if (m_document->path().isEmpty() && m_document->text() == m_beginText)
        beginDefault();
}

void ApparmorPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    Q_UNUSED(change)
    showLabels();
    if (m_document->path().isEmpty() && m_document->text() == m_beginText)
        beginDefault();
}

/// The parser of the engine's host where the agent runs there, else this machine's. A coroutine of its own, not a lambda: what a
/// lambda holds is gone with it, before the answer is there.
static QCoro::Task<Result<ParserVerdict>> checkOn(QPointer<snapshot::LiveHost> host, QByteArray text)
{
    if (host && host->agent() && host->agent()->isRunning()) {
        const auto answer =
            co_await host->agent()->ask(u"apparmor.check"_s, agentverbs::apparmorCheckArguments({QString::fromUtf8(text)}));
        co_return answer.and_then([](const QJsonValue &json) { return agentverbs::verdictFromJson(json); });
    }
    co_return co_await checkWithParser(text);
}

void ApparmorPage::useParser()
{
    m_bench->setParser([self = QPointer(this)](const QByteArray &text) {
        return checkOn(self ? qobject_cast<snapshot::LiveHost *>(self->host()) : nullptr, text);
    });
}

void ApparmorPage::takeText()
{
    m_bench->setText(m_document->text());
}

void ApparmorPage::showRead()
{
    m_banner->hide();
    const bool isCurrent = m_bench->read().isCurrent();
    if (!isCurrent) {
        const Error &problem = m_bench->read().problem();
        const int line = lineOfDetail(problem.detail);
        QList<QAction *> actions;
        QString sentence = tr("The text is broken: %1. The form shows what it said last.").arg(problem.what);
        if (line > 0) {
            sentence = tr("The text is broken in line %1: %2. The form shows what it said last.").arg(line).arg(problem.what);
            const TextRange range{{line - 1, 0}, {line - 1, int(lineAt(m_document->text(), line - 1).size())}};
            m_document->setMarks({TextMark{range, MarkLevel::Error, problem.what}});
            actions += new QAction(tr("Go there"), m_banner);
            connect(actions.first(), &QAction::triggered, this, [this, line] { goToLine(line); });
        }
        m_banner->show(Tone::Critical, sentence, actions, problem.detail);
        m_banner->setVisible(true);
    } else {
        showForm();
    }
    m_paths->setEditable(isCurrent);
    m_learn->setEditable(isCurrent);
    m_loaded->setDocument(m_document->text(), isCurrent ? profileName() : QString());
    enableActions();
}

void ApparmorPage::showForm()
{
    const ProfileFile &file = m_bench->file();
    const QStringList names = profileNames(file);
    m_profiles->clear();
    m_profiles->addItems(names);
    m_profiles->setCurrentText(profileName());
    m_profiles->setVisible(names.size() > 1);

    const RuleAddress current = m_paths->addressAt(m_pathTree->currentIndex());
    const int column = m_pathTree->currentIndex().column();
    m_paths->setFile(file, profileName());
    m_pathTree->expandAll();
    if (const QModelIndex again = m_paths->indexOf(current); again.isValid())
        m_pathTree->setCurrentIndex(again.siblingAtColumn(std::max(column, 0)));
    m_grants->setFile(file, profileName());
    m_grantFilter->invalidate();
    m_learn->setFile(file, profileName());
    m_form->setTabText(0, tr("Paths (%1)").arg(m_paths->ruleCount()));
}

void ApparmorPage::showAnalysis()
{
    const ApparmorAnalysis &analysis = m_bench->analysis();
    m_grants->setDecider(analysis.decider.get());
    m_decide->setDecider(analysis.decider, analysis.refusal ? analysis.refusal->what : QString());
    showFaults();
}

void ApparmorPage::showFaults()
{
    const auto &verdict = m_bench->verdict();
    m_faults->setRows(faultRows(m_bench->analysis().findings, verdict && *verdict ? &**verdict : nullptr));
    const qsizetype bad = std::ranges::count_if(m_faults->rows(), [](const auto &row) { return row.level != MarkLevel::Hint; });
    QString title = m_faults->rowCount() == 0 ? tr("Problems")
                    : bad == 0                ? tr("Problems (%1)").arg(m_faults->rowCount())
                                              : tr("Problems (%1, %2 to mend)").arg(m_faults->rowCount()).arg(bad);
    const int tab = m_tabs->indexOf(m_faultTable);
    m_tabs->setTabText(tab, title);
    m_tabs->setTabToolTip(tab, !verdict                 ? tr("apparmor_parser has not answered yet.")
                               : !*verdict              ? tr("Without apparmor_parser: %1").arg(verdict->error().what)
                               : (*verdict)->isAccepted ? tr("apparmor_parser accepts the profile.")
                                                        : tr("apparmor_parser refuses the profile."));
    if (!m_bench->read().isCurrent())
        return; // the mark is where the text is broken
    QList<TextMark> marks;
    for (const FaultModel::Row &row : m_faults->rows()) {
        if (row.line <= 0 || marks.size() >= MostFaultMarks)
            continue;
        const QString line = lineAt(m_document->text(), row.line - 1);
        const int begin = int(line.size() - QStringView(line).trimmed().size());
        marks +=
            TextMark{{{row.line - 1, std::min(begin, int(line.size()))}, {row.line - 1, int(line.size())}}, row.level, row.text};
    }
    m_document->setMarks(marks);
}

void ApparmorPage::showLabels()
{
    QList<LabelFact> facts;
    const snapshot::HostSnapshotPtr shown = snapshot();
    for (const snapshot::ContainerPtr &container : shown->containers)
        facts += labelFact(*shown, *container, m_loaded->loaded());
    m_labels->setFacts(facts);
    m_loaded->setFacts(facts);
}

QString ApparmorPage::profileName() const
{
    return m_bench->profileName();
}

void ApparmorPage::enableActions()
{
    const bool isCurrent = m_bench->read().isCurrent();
    const bool isPaths = m_form->currentIndex() == 0;
    const bool hasPath = m_paths->ruleAt(m_pathTree->currentIndex()) != nullptr;
    m_addRule->setEnabled(isCurrent && !profileName().isEmpty());
    m_removeRule->setEnabled(isCurrent && hasPath);
    const bool hasGrant = m_grantTable->selectionModel()->hasSelection();
    for (QAction *action : {m_allow, m_deny, m_unset})
        action->setEnabled(isCurrent && hasGrant);
    m_showInText->setEnabled(isCurrent && (isPaths ? hasPath : hasGrant));
}

// What was typed in this very moment counts, too.
bool ApparmorPage::canEdit()
{
    takeText();
    if (m_bench->read().isCurrent())
        return true;
    Q_EMIT notice(tr("The text is broken: mend it first, or undo."));
    return false;
}

bool ApparmorPage::edit(const ProfileFile &file)
{
    const QString text = profileText(file);
    if (text == m_document->text()) {
        Q_EMIT notice(tr("It is so already."));
        return false;
    }
    m_document->edit(text);
    takeText();
    return true;
}

void ApparmorPage::setRule(const RuleAddress &address, const Statement &rule)
{
    if (!canEdit())
        return;
    const auto *file = std::get_if<FileRule>(&rule.rule);
    const bool isEmpty = file && !file->path.isEmpty() && file->access.isEmpty();
    if (edit(isEmpty ? withoutRule(m_bench->file(), address) : withRule(m_bench->file(), address, rule)))
        Q_EMIT notice(isEmpty ? tr("Removed: nothing was left that the rule names.") : ruleText(rule));
}

void ApparmorPage::removeSelectedRules()
{
    QList<RuleAddress> addresses;
    for (const QModelIndex &index : m_pathTree->selectionModel()->selectedRows())
        if (m_paths->ruleAt(index))
            addresses += m_paths->addressAt(index);
    if (addresses.isEmpty() || !canEdit())
        return;
    std::ranges::sort(addresses,
                      [](const RuleAddress &a, const RuleAddress &b) { return std::ranges::lexicographical_compare(b, a); });
    ProfileFile file = m_bench->file();
    for (const RuleAddress &address : std::as_const(addresses))
        file = withoutRule(std::move(file), address);
    if (edit(file))
        Q_EMIT notice(tr("Removed %n rule(s)", nullptr, int(addresses.size())));
}

QList<int> ApparmorPage::selectedGrants() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_grantTable->selectedRowsInOrder())
        rows += m_grantFilter->mapToSource(index).row();
    return rows;
}

void ApparmorPage::setGrants(const QList<int> &rows, const RuleGrant &grant)
{
    QList<GrantModel::Row> wanted;
    for (const int row : rows) {
        if (m_grants->row(row).isReadable)
            wanted += m_grants->row(row);
    }
    if (wanted.isEmpty() || !canEdit())
        return;
    ProfileFile file = m_bench->file();
    for (const GrantModel::Row &row : std::as_const(wanted))
        file = withGrant(std::move(file), profileName(), row.rule, grant);
    if (edit(file))
        Q_EMIT notice(wanted.size() == 1 ? u"%1: %2"_s.arg(wanted.first().label, grantWord(grant))
                                         : tr("%n rule(s): %1", nullptr, int(wanted.size())).arg(grantWord(grant)));
}

void ApparmorPage::addRules(const std::vector<Statement> &rules)
{
    if (!canEdit())
        return;
    ProfileFile file = m_bench->file();
    Profile *profile = findProfile(file, profileName());
    if (!profile)
        return;
    const int added = apparmor::addRules(*profile, rules);
    if (edit(file))
        Q_EMIT notice(tr("Added %n rule(s)", nullptr, added));
}

void ApparmorPage::addRuleText(const QString &text)
{
    QString whole = text.trimmed();
    if (!whole.endsWith(u','))
        whole += u',';
    const auto rule = parseRule(whole);
    if (!rule) {
        Q_EMIT notice(tr("“%1” is no rule: %2").arg(text.trimmed(), rule.error().what));
        return;
    }
    addRules({*rule});
    for (const PlacedRule &placed : rulesOf(m_bench->file(), profileName())) {
        const Statement *added = statementAt(m_bench->file(), placed.address);
        if (added->rule == rule->rule && added->place.line > 0)
            goToLine(added->place.line);
    }
}

void ApparmorPage::askRule()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a rule"));
    dialog->setLabelText(tr("A rule in AppArmor's words: /srv/** r,   deny /root/** w,   signal (receive) peer=runc,"));
    dialog->setTextValue(u"/srv/** r,"_s);
    connect(dialog, &QInputDialog::textValueSelected, this, &ApparmorPage::addRuleText);
    dialog->open();
}

void ApparmorPage::goToLine(int line)
{
    if (line > 0)
        m_document->goToPlace({{line - 1, 0}, {line - 1, int(lineAt(m_document->text(), line - 1).size())}});
}

void ApparmorPage::showSelectedRule()
{
    if (m_form->currentIndex() == 0) {
        if (const Statement *rule = m_paths->ruleAt(m_pathTree->currentIndex()))
            goToLine(rule->place.line);
        return;
    }
    const QList<int> rows = selectedGrants();
    if (rows.isEmpty())
        return;
    const GrantModel::Row &wanted = m_grants->row(rows.first());
    const auto *capabilities = std::get_if<CapabilityRule>(&wanted.rule);
    for (const PlacedRule &placed : rulesOf(m_bench->file(), profileName())) {
        const Statement *statement = statementAt(m_bench->file(), placed.address);
        const auto *here = std::get_if<CapabilityRule>(&statement->rule);
        const bool isNamed =
            here && capabilities && capabilities->names.size() == 1 && here->names.contains(capabilities->names.front());
        if (statement->rule == wanted.rule || isNamed) {
            goToLine(statement->place.line);
            return;
        }
    }
    Q_EMIT notice(wanted.why.isEmpty() ? tr("The profile has no rule for it.")
                                       : tr("The profile has no rule for it; it is decided %1.").arg(wanted.why));
}

QList<QAction *> ApparmorPage::pageActions() const
{
    return QList<QAction *>{m_document->openAction(),
                            m_document->saveAction(),
                            m_document->saveAsAction(),
                            m_document->undoAction(),
                            m_document->redoAction(),
                            m_document->findAction(),
                            m_addRule,
                            m_removeRule,
                            m_showInText,
                            m_allow,
                            m_deny,
                            m_unset,
                            m_learn->watchAction(),
                            m_learn->readAction(),
                            m_learn->acceptAction()}
           + m_loaded->actions();
}

void ApparmorPage::addProfileAction(QAction *action)
{
    action->setParent(this);
    addHeaderAction(action);
}

QMenu *ApparmorPage::columnMenu() const
{
    return m_tabs->currentWidget() == m_labelTable ? m_labelTable->columnMenu() : m_grantTable->columnMenu();
}

bool ApparmorPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_document->handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Page::event(event);
}

void ApparmorPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_document->handleKey(event))
        Page::keyPressEvent(event);
}

void ApparmorPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool isOurs = urls.size() == 1 && urls.first().isLocalFile() && !urls.first().path().endsWith(".bulkhead"_L1);
    event->setAccepted(isOurs);
    if (isOurs)
        event->acceptProposedAction();
}

void ApparmorPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFile(event->mimeData()->urls().value(0).toLocalFile());
}

void ApparmorPage::goTo(const Destination &destination)
{
    if (!destination.container.isEmpty())
        beginContainer(destination.container);
    for (QTabWidget *tabs : {m_form, m_tabs}) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (!destination.tab.isEmpty() && tabs->widget(i)->objectName() == destination.tab)
                tabs->setCurrentIndex(i);
        }
    }
    if (destination.detail.startsWith("rule:"_L1))
        addRuleText(destination.detail.sliced(5));
}

void ApparmorPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(id());
    settings.setValue("tab"_L1, m_tabs->currentWidget()->objectName());
    settings.setValue("form"_L1, m_form->currentWidget()->objectName());
    settings.setValue("sides"_L1, m_sides->place());
    settings.setValue("halves"_L1, m_halves->place());
}

void ApparmorPage::restoreState()
{
    m_grantTable->setSettingsGroup(u"apparmor/rights"_s);
    m_faultTable->setSettingsGroup(u"apparmor/problems"_s);
    m_labelTable->setSettingsGroup(u"apparmor/containers"_s);
    m_learn->table()->setSettingsGroup(u"apparmor/proposals"_s);
    m_loaded->table()->setSettingsGroup(u"apparmor/loaded"_s);
    QSettings settings;
    settings.beginGroup(id());
    m_sides->setPlace(settings.value("sides"_L1).toByteArray());
    m_halves->setPlace(settings.value("halves"_L1).toByteArray());
    goTo({.page = {}, .container = {}, .tab = settings.value("tab"_L1).toString(), .detail = {}});
    goTo({.page = {}, .container = {}, .tab = settings.value("form"_L1).toString(), .detail = {}});
    m_document->restoreDraft();
}

bool ApparmorPage::isDrawn() const
{
    return m_bench->isSettled() && !m_learn->isReading() && !m_loaded->isAsking();
}

} // namespace bulkhead::ui
