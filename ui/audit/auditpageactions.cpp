// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/denial.h"
#include "core/apparmor/learner.h"
#include "core/audit/sentence.h"
#include "core/snapshot/livehost.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditfeed.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/denialdialog.h"
#include "ui/audit/filtercompleter.h"
#include "ui/audit/histogramview.h"
#include "ui/audit/rulebench.h"
#include "ui/audit/rulemodels.h"
#include "ui/audit/rulespane.h"
#include "ui/audit/tourevents.h"
#include "ui/widgets/agentoffer.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using audit::Relation;

namespace {

struct ExportKind {
    audit::ExportFormat format;
    const char *title;
    QLatin1StringView suffix;
};
constexpr ExportKind ExportKinds[] = {
    {audit::ExportFormat::Csv, QT_TRANSLATE_NOOP("bulkhead::ui::AuditPage", "Table (CSV)"), "csv"_L1},
    {audit::ExportFormat::JsonLines, QT_TRANSLATE_NOOP("bulkhead::ui::AuditPage", "One object an event (JSON lines)"),
     "jsonl"_L1},
    {audit::ExportFormat::Html, QT_TRANSLATE_NOOP("bulkhead::ui::AuditPage", "Page (HTML)"), "html"_L1},
    {audit::ExportFormat::Raw, QT_TRANSLATE_NOOP("bulkhead::ui::AuditPage", "Records as they were logged"), "log"_L1}};

} // namespace

QAction *AuditPage::addNamed(QLatin1StringView name, const QString &iconName, const QString &text)
{
    auto *added = new QAction(text, this);
    added->setObjectName(name);
    if (!iconName.isEmpty())
        added->setIcon(Theme::icon(iconName));
    m_actions.insert(name, added);
    return added;
}

QAction *AuditPage::action(QStringView name) const
{
    return m_actions.value(name.toString());
}

void AuditPage::makeActions()
{
    QAction *open = addNamed("open"_L1, u"document-open"_s, tr("Open log…"));
    open->setToolTip(tr("Open one or several audit logs, also compressed by gzip, xz or zstd"));
    connect(open, &QAction::triggered, this, &AuditPage::chooseFiles);
    QAction *followHost = addNamed("followHost"_L1, u"media-playback-start"_s, tr("Follow this host"));
    followHost->setToolTip(tr("Show the events of the engine's host as they happen"));
    connect(followHost, &QAction::triggered, m_feed, &AuditFeed::followHost);
    addHeaderAction(followHost);
    addHeaderAction(open);

    QAction *views = addNamed("views"_L1, u"bookmarks"_s, tr("Views"));
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillViews(menu); });
    views->setMenu(menu);
    QAction *follow = addNamed("follow"_L1, u"go-bottom"_s, tr("Follow"));
    follow->setCheckable(true);
    follow->setChecked(true);
    follow->setToolTip(tr("Keep the newest event in sight"));
    connect(follow, &QAction::toggled, this, [this](bool on) {
        if (on) {
            m_table->clearSelection();
            m_table->scrollToBottom();
        }
    });
    QAction *pause = addNamed("pause"_L1, u"media-playback-pause"_s, tr("Pause"));
    pause->setCheckable(true);
    pause->setToolTip(tr("The table stands still; what comes meanwhile is kept, and counted"));
    connect(pause, &QAction::toggled, m_feed, &AuditFeed::setPaused);
    QAction *groups = addNamed("groups"_L1, u"view-group"_s, tr("Group repeats"));
    groups->setCheckable(true);
    groups->setToolTip(tr("One row for events that say the same, with how many there were, the first and the last"));
    connect(groups, &QAction::toggled, this, [this](bool on) {
        m_table->setColumnHidden(int(AuditColumn::Count), !on);
        m_table->setColumnHidden(int(AuditColumn::First), !on);
        ask();
    });
    for (QAction *shown : {views, follow, pause, groups}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(shown);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (shown->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        addHeaderWidget(button);
    }
    QAction *exporting = addNamed("export"_L1, u"document-export"_s, tr("Export…"));
    exporting->setToolTip(tr("Write the selected events, or all that are shown, to a file"));
    connect(exporting, &QAction::triggered, this, &AuditPage::chooseExport);
    addHeaderAction(exporting);
    QAction *why = addNamed("why"_L1, u"question"_s, tr("Why no denial?"));
    why->setToolTip(tr("Where a refusal may be lost on its way to this window, and what would help"));
    connect(why, &QAction::triggered, this, &AuditPage::askWhy);
    addHeaderAction(why);
    connect(addNamed("clearFilter"_L1, u"view-filter"_s, tr("Show all events")), &QAction::triggered, this, [this] {
        filterEdit()->clear();
        m_from = m_to = 0;
        m_histogram->setRange(0, 0);
        applyFilter();
    });
    connect(addNamed("help"_L1, u"help-contents"_s, tr("The filter's language")), &QAction::triggered, this, [this] {
        auto *help = new FilterHelp(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->show();
    });
}

void AuditPage::makeEventActions()
{
    QAction *container = addNamed("showContainer"_L1, u"bulkhead-containers"_s, tr("Container"));
    container->setToolTip(tr("Show the event's container on the page Containers"));
    connect(container, &QAction::triggered, this, [this] {
        const auto rows = m_table->selectedRowsInOrder();
        if (rows.size() == 1)
            Q_EMIT jumpRequested({.page = u"containers"_s,
                                  .container = m_model->shownAt(rows[0].row()).attribution.container,
                                  .tab = {},
                                  .detail = {}});
    });
    QAction *process = addNamed("showProcess"_L1, u"system-run"_s, tr("Process"));
    process->setToolTip(tr("Show the processes of the event's container"));
    connect(process, &QAction::triggered, this, [this] {
        const auto rows = m_table->selectedRowsInOrder();
        if (rows.size() == 1)
            Q_EMIT jumpRequested({.page = u"containers"_s,
                                  .container = m_model->shownAt(rows[0].row()).attribution.container,
                                  .tab = u"processes"_s,
                                  .detail = {}});
    });
    QAction *allow = addNamed("allow"_L1, u"list-add"_s, tr("Allow in profile…"));
    allow->setToolTip(tr("Add what was refused to the draft of a profile"));
    connect(allow, &QAction::triggered, this, &AuditPage::allowInProfile);
    QAction *filter = addNamed("filterMenu"_L1, u"view-filter"_s, tr("Filter"));
    auto *filters = new QMenu(this);
    connect(filters, &QMenu::aboutToShow, this, [this, filters] { fillFilterMenu(filters); });
    filter->setMenu(filters);

    auto *copies = new QMenu(tr("Copy as"), this);
    QAction *copy = addNamed("copyMenu"_L1, u"edit-copy"_s, tr("Copy"));
    copy->setMenu(copies);
    const auto addCopy = [&](QLatin1StringView name, const QString &title, auto text) {
        QAction *added = addNamed(name, u"edit-copy"_s, title);
        connect(added, &QAction::triggered, this, [this, text] {
            const auto rows = m_table->selectedRowsInOrder();
            QStringList lines;
            for (const QModelIndex &row : rows) {
                if (const QString line = text(m_model->eventAt(row.row())); !line.isEmpty())
                    lines << line;
            }
            copyText(lines.join(u'\n'), tr("Copied %n line(s)", nullptr, int(lines.size())));
        });
        copies->addAction(added);
    };
    addCopy("copySentence"_L1, tr("Sentence"),
            [](const AuditTableModel::Event &event) { return audit::sentenceOf(event.facts, event.attribution); });
    addCopy("copyRecords"_L1, tr("Records"),
            [](const AuditTableModel::Event &event) { return audit::readableText(event.event.text).trimmed(); });
    addCopy("copyAusearch"_L1, tr("ausearch command"), [](const AuditTableModel::Event &event) {
        return audit::ausearchCommand(event.facts, QDateTime::currentDateTime().timeZone());
    });
    addCopy("copyRule"_L1, tr("auditctl rule for events like this"), [](const AuditTableModel::Event &event) {
        const auto rule = audit::ruleLike(event.facts);
        return rule ? u"auditctl "_s + audit::ruleText(*rule) : QString();
    });
    QAction *explain = addNamed("explain"_L1, u"help-contents"_s, tr("Explain"));
    explain->setToolTip(tr("Why it was logged, and what it means"));
    connect(explain, &QAction::triggered, this, [this] { m_detail->goTo(u"explain"_s); });

    QAction *rule = addNamed("ruleLike"_L1, u"list-add"_s, tr("Make a rule like this…"));
    rule->setToolTip(tr("Load an audit rule that logs events like this one"));
    connect(rule, &QAction::triggered, this, &AuditPage::makeRuleLikeThis);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_table->addActions({separator, container, process, allow, explain, rule, filter, copy, action(u"export")});
    m_detail->setActions(allow, {container, filter, copy});
    updateEventActions();
}

QList<QAction *> AuditPage::pageActions() const
{
    return {action(u"followHost"),    action(u"open"),        action(u"follow"),         action(u"pause"),
            action(u"groups"),        action(u"export"),      action(u"clearFilter"),    action(u"help"),
            action(u"allow"),         action(u"explain"),     action(u"copySentence"),   action(u"copyRecords"),
            action(u"why"),           action(u"ruleLike"),    action(u"copyAusearch"),   action(u"copyRule"),
            action(u"showContainer"), action(u"showProcess"), m_table->copyRowsAction(), m_table->copyCellAction()};
}

void AuditPage::updateEventActions()
{
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    const bool isOne = rows.size() == 1;
    const audit::Attribution place = isOne ? m_model->shownAt(rows[0].row()).attribution : audit::Attribution();
    const bool isContainer = place.place == audit::Attribution::Place::Container && snapshot()->container(place.container);
    action(u"showContainer")->setEnabled(isContainer);
    action(u"showProcess")->setEnabled(isContainer);
    bool canAllow = false, canRule = false;
    if (isOne) {
        const AuditTableModel::Event event = m_model->eventAt(rows[0].row());
        canRule = audit::ruleLike(event.facts).has_value();
        canAllow = (!audit::callToAllow(event.facts).isEmpty() && isOffered(u"seccomp"_s))
                   || (event.facts.appArmor && isOffered(u"apparmor"_s)
                       && (event.facts.appArmor->verdict == "DENIED"_L1 || event.facts.appArmor->verdict == "ALLOWED"_L1));
    }
    action(u"allow")->setVisible(isOffered(u"seccomp"_s) || isOffered(u"apparmor"_s));
    action(u"allow")->setEnabled(canAllow);
    action(u"ruleLike")->setEnabled(canRule);
    action(u"explain")->setEnabled(isOne);
    action(u"filterMenu")->setEnabled(isOne);
    for (const QStringView name : {u"copyMenu", u"copySentence", u"copyRecords", u"copyAusearch", u"copyRule"})
        action(name)->setEnabled(!rows.isEmpty());
}

void AuditPage::allowInProfile()
{
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    if (rows.size() != 1)
        return;
    const AuditTableModel::Event event = m_model->eventAt(rows[0].row());
    // a hint may be wrong: nobody's profile is changed for it
    const ContainerId container =
        event.attribution.confidence == audit::Confidence::Hint ? ContainerId() : event.attribution.container;
    if (const QString call = audit::callToAllow(event.facts); !call.isEmpty()) {
        Q_EMIT jumpRequested({.page = u"seccomp"_s, .container = container, .tab = {}, .detail = u"allow:"_s + call});
        return;
    }
    for (const QByteArrayView line : event.event.lines()) {
        const auto denial = apparmor::parseDenial(line);
        if (!denial || !denial->asks())
            continue;
        const auto rule = apparmor::ruleForDenial(*denial);
        if (!rule) {
            const ErrorText text = errorText(rule.error());
            Q_EMIT notice(text.sentence);
            return;
        }
        Q_EMIT jumpRequested(
            {.page = u"apparmor"_s, .container = container, .tab = {}, .detail = u"rule:"_s + apparmor::ruleText(*rule)});
        return;
    }
}

void AuditPage::copyText(const QString &text, const QString &told)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    Q_EMIT notice(told);
}

void AuditPage::addToFilter(const QString &test)
{
    const QString before = filterEdit()->text().trimmed();
    const bool isChoice = test.contains(" or "_L1);
    const QString added = isChoice && !before.isEmpty() ? u'(' + test + u')' : test;
    filterEdit()->setText(before.isEmpty() || before.contains(test) ? (before.isEmpty() ? added : before)
                                                                    : before + u' ' + added);
    m_filterTimer.stop();
    applyFilter();
}

void AuditPage::fillFilterMenu(QMenu *menu)
{
    menu->clear();
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    if (rows.size() != 1)
        return;
    const AuditTableModel::Event event = m_model->eventAt(rows[0].row());
    const auto add = [&](const QString &title, const QString &test) {
        if (!test.isEmpty())
            menu->addAction(title, this, [this, test] { addToFilter(test); });
    };
    const QString place = audit::placeText(event.attribution);
    if (!place.isEmpty() && event.attribution.confidence != audit::Confidence::Hint)
        add(tr("Container: %1").arg(visibleText(place)), audit::filterTest(u"container"_s, place));
    if (!event.facts.comm.isEmpty())
        add(tr("Process: %1").arg(visibleText(event.facts.comm)), audit::filterTest(u"comm"_s, event.facts.comm));
    add(tr("This process and its children"), audit::relatedFilter(event.facts, event.attribution, Relation::Process));
    add(tr("This login session"), audit::relatedFilter(event.facts, event.attribution, Relation::Session));
    add(tr("The same refusal"), audit::relatedFilter(event.facts, event.attribution, Relation::SameRefusal));
    for (const QString &key : event.facts.keys)
        add(tr("Key: %1").arg(visibleText(key)), audit::filterTest(u"key"_s, key));
    if (!event.facts.callName.isEmpty())
        add(tr("System call: %1").arg(QString::fromLatin1(event.facts.callName)),
            audit::filterTest(u"syscall"_s, QString::fromLatin1(event.facts.callName)));
}

QList<AuditPage::SavedView> AuditPage::views() const
{
    return QList<SavedView>{
               {tr("All events"), {}, false},
               {tr("Refusals"), u"apparmor=DENIED or (success=no exit=EPERM,EACCES) or (type=SECCOMP action!=LOG)"_s, false},
               {tr("Refusals, grouped"), u"apparmor=DENIED or (success=no exit=EPERM,EACCES) or (type=SECCOMP action!=LOG)"_s,
                true},
               {tr("Logged by seccomp"), u"type=SECCOMP"_s, true},
               {tr("AppArmor"), u"apparmor=DENIED,ALLOWED,AUDIT"_s, false},
               {tr("Started in containers"), u"type=VIRT_CONTROL"_s, false},
               {tr("Only containers"), u"container~. container!=host"_s, false},
               {tr("The docker command"), u"key=docker"_s, false}}
           + m_views;
}

void AuditPage::showView(const SavedView &view)
{
    filterEdit()->setText(view.filter);
    m_filterTimer.stop();
    action(u"groups")->setChecked(view.groups);
    applyFilter();
}

void AuditPage::saveView(const QString &name)
{
    removeView(name);
    m_views.append({name, filterEdit()->text().trimmed(), action(u"groups")->isChecked(), true});
    saveState();
}

void AuditPage::removeView(const QString &name)
{
    m_views.removeIf([&](const SavedView &view) { return view.name == name; });
    saveState();
}

void AuditPage::fillViews(QMenu *menu)
{
    menu->clear();
    bool hasOwn = false;
    for (const SavedView &view : views()) {
        if (view.isOwn && !std::exchange(hasOwn, true))
            menu->addSeparator();
        QAction *shown = menu->addAction(visibleText(view.name), this, [this, view] { showView(view); });
        shown->setToolTip(view.filter);
    }
    menu->addSeparator();
    menu->addAction(tr("Save this view…"), this, &AuditPage::askForViewName);
    if (!hasOwn)
        return;
    QMenu *removal = menu->addMenu(tr("Remove"));
    for (const SavedView &view : std::as_const(m_views))
        removal->addAction(visibleText(view.name), this, [this, view] { removeView(view.name); });
}

void AuditPage::askForViewName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setTextValue(filterEdit()->text().trimmed().left(40));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            saveView(name.trimmed());
    });
    dialog->open();
}

void AuditPage::chooseFiles()
{
    const QString folder = QSettings().value("audit/folder"_L1, u"/var/log/audit"_s).toString();
    auto *dialog =
        new QFileDialog(this, tr("Open audit logs"), folder, tr("Audit logs (*.log *.log.* *.gz *.xz *.zst);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AuditPage::openFiles);
    dialog->open();
}

void AuditPage::chooseExport()
{
    QStringList filters;
    for (const ExportKind &kind : ExportKinds)
        filters << u"%1 (*.%2)"_s.arg(tr(kind.title), kind.suffix);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir()) // the dialog would take it for the name of a file
        folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    auto *dialog = new QFileDialog(this, tr("Export events"), folder, filters.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("audit-events", "name of a file")); // the form chosen gives the suffix
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        const qsizetype i = filters.indexOf(filter);
        if (i >= 0)
            dialog->setDefaultSuffix(ExportKinds[size_t(i)].suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters](const QString &path) {
        const QString suffix = QFileInfo(path).suffix();
        const auto bySuffix = std::ranges::find_if(ExportKinds, [&](const ExportKind &kind) { return suffix == kind.suffix; });
        const qsizetype chosen = std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()));
        exportTo(path, bySuffix == std::end(ExportKinds) ? ExportKinds[size_t(chosen)].format : bySuffix->format);
    });
    dialog->open();
}

void AuditPage::exportTo(const QString &path, audit::ExportFormat format)
{
    std::vector<audit::ExportedEvents> events;
    quint64 forgotten = 0;
    const auto add = [&](int row) {
        const AuditRow &entry = m_model->rowAt(row);
        const audit::AuditChunk chunk = m_model->chunkOf(entry);
        if (!chunk) {
            ++forgotten;
            return;
        }
        if (events.empty() || events.back().chunk != chunk)
            events.push_back({chunk, {}});
        events.back().refs.push_back(entry.ref);
    };
    const QModelIndexList selected = m_table->selectedRowsInOrder();
    if (selected.size() > 1) {
        for (const QModelIndex &index : selected)
            add(index.row());
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            add(row);
    }
    m_isExporting = true;
    const auto context = audit::LineContext::ofThisMachine();
    QtConcurrent::run([path, format, events = std::move(events), context] {
        return audit::exportEvents(path, format, events, context);
    }).then(this, [this, path, forgotten](const Result<quint64> &written) {
        m_isExporting = false;
        if (!written) {
            const ErrorText text = errorText(written.error(), path);
            m_banner->show(Tone::High, text.sentence, {}, text.technical);
            Q_EMIT notice(text.sentence);
            return;
        }
        const QString told = tr("Wrote %n event(s) to %1", nullptr, int(std::min<quint64>(*written, 0x7fffffff))).arg(path);
        Q_EMIT notice(forgotten == 0 ? told : tr("%1; %2 were forgotten already").arg(told).arg(forgotten));
    });
}

void AuditPage::makeRuleLikeThis()
{
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    if (rows.size() != 1)
        return;
    const auto rule = audit::ruleLike(m_model->eventAt(rows[0].row()).facts);
    if (!rule)
        return;
    m_tabs->setCurrentIndex(1);
    m_rules->bench()->askForRule(*rule);
}

audit::DenialFacts AuditPage::denialFacts() const
{
    audit::DenialFacts facts;
    facts.audit = m_rules->status();
    auto *live = qobject_cast<snapshot::LiveHost *>(host());
    facts.isAgentRunning = live && live->agent() && live->agent()->isRunning();
    facts.isLogReadable = QFileInfo(m_feed->logPath()).isReadable();
    const bool isFollowing = m_feed->source() == AuditFeed::Source::Log || m_feed->source() == AuditFeed::Source::Agent;
    facts.isLogFollowed = isFollowing && !m_feed->wantsAgent() && m_feed->progress().state == AuditProgress::State::Following;
    if (m_rules->status())
        facts.loadedRules = m_rules->rules()->rowCount();
    if (live && live->context().endpoint.toString().startsWith("unix://"_L1))
        audit::readDenialFiles(facts);
    return facts;
}

void AuditPage::askWhy()
{
    if (m_why)
        m_why->close();
    m_why = new DenialDialog(denialFacts(), snapshot(), this);
    m_why->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_why, &DenialDialog::cureWanted, this, &AuditPage::cure);
    connect(m_why, &DenialDialog::notice, this, &Page::notice);
    if (const QModelIndexList rows = m_table->selectedRowsInOrder(); rows.size() == 1)
        m_why->choose(m_model->shownAt(rows[0].row()).attribution.container);
    m_why->open();
    m_rules->read(); // rules and status, as they are now
}

void AuditPage::cure(audit::DenialReason::Cure cure, const ContainerId &container)
{
    using Cure = audit::DenialReason::Cure;
    switch (cure) {
    case Cure::StartAgent: m_offer->trigger(); return;
    case Cure::OpenLog: m_feed->followHost(); break;
    case Cure::LogProfile:
        if (!isOffered(u"seccomp"_s))
            return;
        Q_EMIT jumpRequested({.page = u"seccomp"_s, .container = container, .tab = {}, .detail = {}});
        break;
    case Cure::AuditDeny:
        if (!isOffered(u"apparmor"_s))
            return;
        Q_EMIT jumpRequested({.page = u"apparmor"_s, .container = container, .tab = {}, .detail = {}});
        break;
    case Cure::AddRule:
        m_tabs->setCurrentIndex(1);
        if (const auto rule = audit::parseRule(u"-a always,exit -F arch=b64 -S all -F exit=-EPERM -k denied"_s))
            m_rules->bench()->askForRule(*rule);
        break;
    case Cure::TurnOn:
        m_tabs->setCurrentIndex(1); // where it can be taken back
        m_rules->turnOn();
        break;
    case Cure::None: return;
    }
    if (m_why)
        m_why->close();
}

QStringList AuditPage::tourStates() const
{
    return {u"default"_s,     u"groups"_s, u"records"_s,  u"explain"_s, u"related"_s,
            u"wrongfilter"_s, u"rules"_s,  u"coverage"_s, u"empty"_s};
}

void AuditPage::showTourState(const QString &state)
{
    const bool isRules = state == "rules"_L1 || state == "coverage"_L1;
    m_tabs->setCurrentIndex(isRules ? 1 : 0);
    if (isRules) {
        if (!m_tourHands)
            m_tourHands = new TourHands(this);
        filterEdit()->clear();
        m_rules->setHands(m_tourHands);
        m_rules->read();
        if (state == "coverage"_L1)
            m_rules->showCoverage();
        return;
    }
    if (state == "empty"_L1) {
        filterEdit()->clear();
        m_feed->close();
        return;
    }
    if (!m_tourDirectory)
        m_tourDirectory = std::make_unique<QTemporaryDir>();
    const QString path = m_tourDirectory->filePath(u"audit.log"_s);
    if (QFile file(path); !file.exists() && file.open(QIODevice::WriteOnly))
        file.write(tourLog(*snapshot()));
    m_tourState = state == "groups"_L1 || state == "wrongfilter"_L1 ? QString() : state;
    filterEdit()->setText(state == "wrongfilter"_L1 ? u"key=docker and (comm~"_s : QString());
    action(u"groups")->setChecked(state == "groups"_L1);
    m_detail->goTo(state == "records"_L1 || state == "explain"_L1 || state == "related"_L1 ? state : u"fields"_s);
    openFiles({path});
}

} // namespace bulkhead::ui
