// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "core/handoff/reports/report.h"
#include "ui/compare/changetablemodel.h"
#include "ui/findings/findingsfeed.h"
#include "ui/overview/baselines.h"
#include "ui/overview/enginefactlist.h"
#include "ui/overview/severitytile.h"
#include "ui/overview/worstmodel.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Severity;
using findings::Subject;

namespace {

constexpr int FactsWidth = 272;
constexpr int MostWorst = 200;

/// A heading, and what can be done with what is below it.
QHBoxLayout *sectionHead(const QString &title, QWidget *between, QAction *action, QWidget *parent)
{
    auto *heading = new QLabel(title, parent);
    heading->setFont(Theme::instance().heading());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::PageMargin, metrics::Inside, metrics::Between, metrics::Step);
    row->setSpacing(metrics::Inside);
    row->addWidget(heading);
    if (between)
        row->addWidget(between, 1);
    else
        row->addStretch(1);
    if (action) {
        auto *button = new QToolButton(parent);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        QObject::connect(action, &QAction::visibleChanged, button, [action, button] { button->setVisible(action->isVisible()); });
        row->addWidget(button);
    }
    return row;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent, const QString &seenFolder)
    : Page(u"overview"_s, tr("Overview"), tr("What this host is, how bad it is, and what changed"), parent)
    , m_seenFolder(seenFolder.isEmpty() ? Baselines::ownFolder() : seenFolder)
{
    m_feed = new FindingsFeed(this);
    connect(m_feed, &FindingsFeed::changed, this, &OverviewPage::viewChanged);
    m_seen = new QAction(Theme::icon(u"checkmark"_s), tr("Mark as seen"), this);
    m_seen->setToolTip(tr("Remember the host as it is now: what changes from now on is listed here"));
    connect(m_seen, &QAction::triggered, this, &OverviewPage::markSeen);
    m_allFindings = new QAction(Theme::icon(u"bulkhead-findings"_s), tr("All findings"), this);
    connect(m_allFindings, &QAction::triggered, this,
            [this] { Q_EMIT jumpRequested({.page = u"findings"_s, .container = {}, .tab = u"findings"_s, .detail = {}}); });

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeWorst(column);
    makeChanges(column);
    auto *content = new QWidget(this);
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    makeTiles(whole);
    whole->addWidget(new Hairline(content));
    auto *row = new QHBoxLayout;
    whole->addLayout(row, 1);
    row->setSpacing(0);
    row->addWidget(left, 1);
    row->addWidget(new Hairline(content, Qt::Vertical));
    row->addWidget(makeFacts());

    m_state = new StateView(this);
    m_stack = new FillingStack(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content);
    setContent(m_stack);
    setFocusProxy(m_worstTable);
    showState();
}

void OverviewPage::makeTiles(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::PageMargin, metrics::Between, metrics::PageMargin, metrics::Between);
    row->setSpacing(metrics::Inside);
    for (const Severity severity : FindingSeverities) {
        auto *tile = new SeverityTile(severityTone(severity), findings::severityName(severity), this);
        connect(tile, &QAbstractButton::clicked, this, [this, severity] {
            Q_EMIT jumpRequested({.page = u"findings"_s,
                                  .container = {},
                                  .tab = u"findings"_s,
                                  .detail = u"severity:"_s + handoff::severityWord(severity)});
        });
        m_tiles << tile;
        row->addWidget(tile, 1);
    }
    auto *unknown = new SeverityTile(Tone::Unknown, tr("Not known"), this);
    connect(unknown, &QAbstractButton::clicked, this, [this] {
        Q_EMIT jumpRequested({.page = u"findings"_s, .container = {}, .tab = u"findings"_s, .detail = u"status:not-known"_s});
    });
    m_tiles << unknown;
    row->addWidget(unknown, 1);
    column->addLayout(row);
}

void OverviewPage::makeWorst(QVBoxLayout *column)
{
    m_worst = new WorstModel(this);
    m_worstSorted = new DataSortProxy(this);
    m_worstSorted->setSourceModel(m_worst);
    m_worstTable = new DataTable(tr("Where it is worst"), this);
    m_worstTable->setFrameShape(QFrame::NoFrame);
    m_worstTable->setModel(m_worstSorted);
    m_worstTable->setColumns({{.key = u"subject"_s, .width = 136, .elide = Qt::ElideMiddle},
                              {.key = u"worst"_s, .width = 256},
                              {.key = u"critical"_s, .width = 60},
                              {.key = u"high"_s, .width = 60},
                              {.key = u"medium"_s, .width = 60},
                              {.key = u"low"_s, .width = 60}});
    m_worstTable->horizontalHeader()->setStretchLastSection(false);
    m_worstTable->horizontalHeader()->setSectionResizeMode(WorstModel::Worst, QHeaderView::Stretch);
    // the model's own order says more than one column can
    m_worstTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_worstSorted->sort(-1);
    connect(m_worstTable, &DataTable::copied, this, &Page::notice);
    const auto open = [this](const QModelIndex &index) {
        const WorstModel::Row &row = m_worst->row(m_worstSorted->mapToSource(index).row());
        jumpToSubject(row.subject, {});
    };
    connect(m_worstTable, &QAbstractItemView::activated, this, open);
    column->addLayout(sectionHead(tr("Where it is worst"), nullptr, m_allFindings, this));
    column->addWidget(m_worstTable, 3);
}

void OverviewPage::makeChanges(QVBoxLayout *column)
{
    m_changes = new ChangeTableModel(this);
    m_changeFilter = new ChangeFilter(m_changes, this);
    m_changeTable = new DataTable(tr("What changed"), this);
    m_changeTable->setFrameShape(QFrame::NoFrame);
    m_changeTable->setModel(m_changeFilter);
    m_changeTable->setColumns({{.key = u"change"_s, .width = 104},
                               {.key = u"severity"_s, .width = 88},
                               {.key = u"subject"_s, .width = 160, .elide = Qt::ElideMiddle},
                               {.key = u"what"_s, .width = 208},
                               {.key = u"before"_s, .width = 112},
                               {.key = u"after"_s, .width = 160}});
    connect(m_changeTable, &DataTable::copied, this, &Page::notice);
    connect(m_changeTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const findings::Change &change = m_changeFilter->change(index);
        if (change.check.isEmpty() && change.subject.kind == Subject::Kind::Container && !change.subject.id.isEmpty())
            Q_EMIT jumpRequested({.page = u"containers"_s,
                                  .container = ContainerId(change.subject.id),
                                  .tab = u"raw"_s,
                                  .detail = change.pointer});
        else
            jumpToSubject(change.subject, change.check);
    });
    m_changeSentence = new ElidedLine(this);
    m_changeSentence->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(new Hairline(this));
    column->addLayout(sectionHead(tr("What changed"), m_changeSentence, m_seen, this));
    column->addWidget(m_changeTable, 2);
    column->addStretch(0);
}

QWidget *OverviewPage::makeFacts()
{
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Engine and host"));
    scroll->setFixedWidth(FactsWidth);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    column->setSpacing(metrics::Inside + metrics::Step);
    auto *heading = new QLabel(tr("Engine and host"), inside);
    heading->setFont(Theme::instance().heading());
    m_facts = new EngineFactList(inside);
    column->addWidget(heading);
    column->addWidget(m_facts);
    column->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
}

SeverityTile *OverviewPage::tile(Severity severity) const
{
    const auto found = std::ranges::find(FindingSeverities, severity);
    return m_tiles.at(found - FindingSeverities.begin());
}

QString OverviewPage::changeSentence() const
{
    return m_changeSentence->text();
}

QList<QAction *> OverviewPage::pageActions() const
{
    return {m_allFindings, m_seen, m_worstTable->copyRowsAction(), m_worstTable->copyCellAction()};
}

void OverviewPage::restoreState()
{
    m_changeTable->setSettingsGroup(u"overview/changes"_s);
}

bool OverviewPage::isSettled() const
{
    return !m_feed->isWorking() && m_comparing == 0;
}

void OverviewPage::hostChanged()
{
    ++m_newest;
    m_since.reset();
    m_feed->clear();
    m_worst->setView(nullptr, MostWorst);
    m_changes->setComparison({});
    if (host())
        m_feed->take(snapshot());
    showComparison();
    showState();
}

void OverviewPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    Q_UNUSED(change)
    m_feed->take(snapshot());
}

void OverviewPage::viewChanged()
{
    const FindingsViewPtr view = m_feed->view();
    const auto counts = view->countBySeverity();
    for (const Severity severity : FindingSeverities) {
        const int count = counts.at(size_t(severity));
        tile(severity)->setCount(count, tr("%1: %n finding(s)", nullptr, count).arg(findings::severityName(severity)));
    }
    const int unknown = int(view->evaluation.count(findings::Outcome::NotKnown));
    tile(Severity::None)->setCount(unknown, tr("%n check(s) could not be answered; they do not count as good", nullptr, unknown));
    m_worst->setView(view, MostWorst);
    m_facts->setFacts(engineFacts(*view->snapshot));
    compare();
    showState();
}

// In a worker; of several under way the newest counts. The first look at a live engine is remembered at once.
void OverviewPage::compare()
{
    const snapshot::HostSnapshotPtr now = m_feed->view()->snapshot;
    if (!now->takenAt.isValid() || now->provenance.kind != snapshot::Provenance::Kind::Live) {
        m_since.reset();
        showComparison();
        return;
    }
    ++m_comparing;
    QtConcurrent::run([now, folder = m_seenFolder] {
        const Baselines baselines(folder);
        SinceSeen since{.comparison = {}, .seen = {}, .error = {}};
        const auto last = baselines.last(*now);
        if (last) {
            since.seen = last->takenAt;
            since.comparison = findings::compareSnapshots(*last, *now);
        } else {
            since.error = last.error();
            if (last.error().kind == ErrorKind::NotFound) {
                if (const auto kept = baselines.remember(*now); !kept)
                    since.error = kept.error();
            }
        }
        return since;
    }).then(this, [this, number = ++m_newest](const SinceSeen &since) {
        --m_comparing;
        if (number != m_newest)
            return;
        m_since = since;
        showComparison();
    });
}

void OverviewPage::showComparison()
{
    m_seen->setVisible(m_since.has_value());
    m_changes->setComparison(m_since ? m_since->comparison : findings::Comparison());
    m_changeTable->setVisible(m_changes->rowCount() > 0);
    if (!m_since)
        m_changeSentence->setText(tr("A saved snapshot does not change."));
    else if (m_since->error && m_since->error->kind == ErrorKind::NotFound)
        m_changeSentence->setText(tr("This is the first look at this engine. What changes from now on is listed here."));
    else if (m_since->error)
        m_changeSentence->setText(errorText(*m_since->error).sentence);
    else {
        const QString when = QLocale().toString(m_since->seen.toLocalTime(), QLocale::ShortFormat);
        m_changeSentence->setText(m_changes->rowCount() == 0
                                      ? tr("Nothing since %1.").arg(when)
                                      : tr("%n difference(s) since %1", nullptr, m_changes->rowCount()).arg(when));
    }
}

void OverviewPage::markSeen()
{
    if (!m_feed->view())
        return;
    ++m_comparing;
    QtConcurrent::run([now = m_feed->view()->snapshot, folder = m_seenFolder] {
        return Baselines(folder).remember(*now);
    }).then(this, [this](const Result<> &kept) {
        --m_comparing;
        if (!kept)
            Q_EMIT notice(errorText(kept.error()).sentence);
        if (m_feed->view())
            compare();
    });
}

void OverviewPage::jumpToSubject(const Subject &subject, const QString &detail)
{
    const bool isContainer = subject.kind == Subject::Kind::Container && !subject.id.isEmpty();
    Q_EMIT jumpRequested({.page = u"findings"_s,
                          .container = isContainer ? ContainerId(subject.id) : ContainerId(),
                          .tab = u"findings"_s,
                          .detail = !detail.isEmpty() ? detail
                                    : isContainer     ? QString()
                                                      : subjectTitle(subject)});
}

void OverviewPage::showState()
{
    using State = snapshot::Host::State;
    const State state = host() ? host()->state() : State::Connecting;
    if (host() && m_feed->view() && m_feed->view()->snapshot->takenAt.isValid()) {
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (!host())
        m_state->show(iconName(), tr("No engine is open."), tr("Connect to one, or open a saved snapshot."));
    else if (state == State::Failed && host()->error()) {
        const ErrorText text = errorText(*host()->error(), host()->name());
        m_state->show(u"network-disconnect"_s, text.sentence, text.remedy, {}, text.technical);
    } else
        m_state->show(u"view-refresh"_s, tr("Looking at %1…").arg(host()->name()), {});
}

} // namespace bulkhead::ui
