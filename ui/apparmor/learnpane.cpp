// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/learnpane.h"

#include "ui/apparmor/proposalmodel.h"
#include "ui/widgets/agentoffer.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelection>
#include <QLabel>
#include <QToolButton>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace apparmor;

namespace {

constexpr qint64 MostBytes = 256LL * 1024 * 1024;
constexpr qint64 ReadBlock = 1024LL * 1024;
constexpr qsizetype MostPending = 10'000; ///< denials that wait for a worker
constexpr int FlushInterval = 100;        ///< milliseconds
const QString SystemAuditLog = u"/var/log/audit/audit.log"_s;
const QString SystemProfiles = u"/etc/apparmor.d"_s;

std::optional<Error> learnFile(Learner &learner, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.error() == QFileDevice::PermissionsError ? ErrorKind::PermissionDenied : ErrorKind::Io,
                     LearnPane::tr("%1 cannot be read: %2").arg(path, file.errorString()),
                     {}};
    QByteArray rest;
    qint64 number = 0, bytes = 0;
    for (;;) {
        const QByteArray block = file.read(ReadBlock);
        bytes += block.size();
        rest += block;
        qsizetype at = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', at)) {
            learner.addLine(QByteArrayView(rest).sliced(at, end - at), QFileInfo(path).fileName(), ++number);
            at = end + 1;
        }
        rest = rest.sliced(at);
        if (rest.size() > ReadBlock) // no record is that long
            rest.clear();
        if (block.isEmpty())
            break;
        if (bytes > MostBytes)
            return Error{ErrorKind::TooLarge, LearnPane::tr("Only the first 256 MiB of %1 were read.").arg(path), {}};
    }
    if (!rest.isEmpty())
        learner.addLine(rest, QFileInfo(path).fileName(), ++number);
    return std::nullopt;
}

} // namespace

LogLesson learnFromLogs(const QStringList &paths, const ProfileFile &file, const IncludeSource &includes,
                        const QString &abstractions)
{
    LogLesson lesson;
    Learner learner;
    for (const QString &path : paths) {
        if (const auto error = learnFile(learner, path))
            lesson.error = error;
    }
    std::vector<Decider> profiles;
    for (const QString &name : profileNames(file)) {
        if (auto policy = resolvePolicy(file, name, includes))
            profiles.emplace_back(std::move(*policy));
    }
    lesson.learning =
        learner.finish(profiles, abstractions.isEmpty() ? QList<AbstractionFile>() : readAbstractions(abstractions));
    return lesson;
}

namespace {

/// What has come so far against the profile as it is now.
Learning learnInWorker(const std::shared_ptr<Learner> &learner, const ProfileFile &file)
{
    const IncludeSource includes = includesFromDirectory(SystemProfiles);
    std::vector<Decider> profiles;
    for (const QString &name : profileNames(file)) {
        if (auto policy = resolvePolicy(file, name, includes))
            profiles.emplace_back(std::move(*policy));
    }
    static const QList<AbstractionFile> abstractions = readAbstractions(SystemProfiles);
    return learner->finish(profiles, abstractions);
}

} // namespace

LearnPane::LearnPane(QWidget *parent)
    : QWidget(parent)
{
    m_model = new ProposalModel(this);
    auto *proxy = new DataSortProxy(m_model);
    proxy->setSourceModel(m_model);
    m_table = new DataTable(tr("Proposed rules"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(proxy);
    m_table->setColumns({{.key = u"rule"_s, .width = 320, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"choice"_s, .width = 120},
                         {.key = u"records"_s, .width = 72},
                         {.key = u"who"_s, .width = 112},
                         {.key = u"operation"_s, .width = 112},
                         {.key = u"profile"_s, .width = 144, .elide = Qt::ElideMiddle},
                         {.key = u"where"_s, .width = 120, .elide = Qt::ElideMiddle},
                         {.key = u"note"_s, .width = 240}});
    m_read = new QAction(Theme::icon(u"document-import"_s), tr("Read a log…"), this);
    m_read->setToolTip(tr("audit.log, the kernel's log, syslog or the journal: denials, and the complaints of complain mode"));
    connect(m_read, &QAction::triggered, this, &LearnPane::chooseLogs);
    m_audit = new QAction(Theme::icon(u"view-list-text"_s), tr("Read audit.log"), this);
    m_audit->setToolTip(tr("%1 of this machine").arg(SystemAuditLog));
    connect(m_audit, &QAction::triggered, this, [this] { readLogs({SystemAuditLog}); });
    m_watch = new QAction(Theme::icon(u"media-record"_s), tr("Watch"), this);
    m_watch->setCheckable(true);
    m_watch->setToolTip(tr("Denials and complaints as the kernel tells them, through the agent of the engine's host"));
    connect(m_watch, &QAction::toggled, this, &LearnPane::setWatching);
    m_agent = new AgentOffer(this);
    m_feed = new DenialFeed(this);
    connect(m_feed, &DenialFeed::stateChanged, this, &LearnPane::showWatching);
    connect(m_feed, &DenialFeed::arrived, this, &LearnPane::takeDenials);
    m_flush.setSingleShot(true);
    m_flush.setInterval(FlushInterval);
    connect(&m_flush, &QTimer::timeout, this, &LearnPane::learnLive);
    m_banner = new Banner(this);
    m_banner->hide();
    m_accept = new QAction(Theme::icon(u"dialog-ok-apply"_s), tr("Accept"), this);
    m_accept->setToolTip(tr("Add the selected rules to the profile: one step for undo"));
    m_accept->setEnabled(false);
    connect(m_accept, &QAction::triggered, this, [this] { accept(selectedRows()); });
    m_table->addAction(m_accept);
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("How much the rule covers"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(10);
    m_choice->setEnabled(false);
    connect(m_choice, &QComboBox::activated, this, [this](int at) {
        const Generality wanted = Generality(m_choice->itemData(at).toInt());
        for (const int row : selectedRows()) {
            const auto &choices = m_model->proposal(row).choices;
            const auto found = std::ranges::find(choices, wanted, &ProposalChoice::generality);
            if (found != choices.end())
                m_model->setChoice(row, int(found - choices.begin()));
        }
    });
    m_summary = new ElidedLine(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setText(tr("Nothing has been read yet."));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::Inside, metrics::Step, metrics::Between, metrics::Step);
    bar->setSpacing(metrics::Step);
    for (QAction *action : {m_watch, m_read, m_audit, m_accept}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
    }
    bar->addWidget(m_choice);
    bar->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Hairline(this));
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    connect(m_table, &DataTable::copied, this, &LearnPane::notice);
    connect(m_table, &DataTable::selectionMoved, this, &LearnPane::showChoices);
    connect(m_table, &QAbstractItemView::activated, this, [this] { accept(selectedRows()); });
}

QString LearnPane::summary() const
{
    return m_summary->text();
}

void LearnPane::setFile(const ProfileFile &file, const QString &profile)
{
    m_file = file;
    m_profile = profile;
    if (m_isLive)
        m_flush.start(); // what is accepted is covered now
}

void LearnPane::setHost(snapshot::Host *host)
{
    m_agent->setHost(host);
    m_feed->setHost(host);
}

void LearnPane::setUnavailable(const QString &reason)
{
    m_unavailable = reason;
    showWatching();
}

void LearnPane::beginLive()
{
    if (m_isLive)
        return;
    m_isLive = true;
    m_live = std::make_shared<Learner>();
    m_pending.clear();
    m_came = 0;
    ++m_newest; // a log that is still being read comes too late
    m_model->setLearning({});
}

void LearnPane::setWatching(bool on)
{
    if (on)
        beginLive();
    if (on != (m_feed->state() != DenialFeed::State::Off))
        m_feed->setWatching(on);
}

void LearnPane::showWatching()
{
    using State = DenialFeed::State;
    const State state = m_feed->state();
    {
        const QSignalBlocker quiet(m_watch);
        m_watch->setChecked(state != State::Off);
    }
    switch (state) {
    case State::Off: m_banner->hide(); break;
    case State::NoAgent:
        m_banner->show(Tone::Info, tr("Denials are read through the agent of the engine's host. Start it, then watch again."),
                       m_agent->offered());
        break;
    case State::Failed: m_banner->show(Tone::Medium, tr("Denials cannot be watched: %1").arg(m_feed->reason())); break;
    case State::Watching:
        m_banner->hide();
        if (!m_unavailable.isEmpty())
            m_banner->show(Tone::Info, tr("%1: no denial will come from this host.").arg(m_unavailable));
        break;
    }
    m_banner->setVisible(state == State::NoAgent || state == State::Failed
                         || (state == State::Watching && !m_unavailable.isEmpty()));
    if (state == State::Watching && m_isLive && m_came == 0)
        m_summary->setText(tr("Watching: nothing was refused yet."));
    Q_EMIT watchingChanged();
}

void LearnPane::takeDenials(const QList<LiveDenial> &denials)
{
    beginLive();
    for (const LiveDenial &denial : denials) {
        if (m_pending.size() < MostPending)
            m_pending += denial;
    }
    m_came += denials.size();
    if (!m_flush.isActive())
        m_flush.start();
}

/// One worker at a time; what comes meanwhile waits.
void LearnPane::learnLive()
{
    if (!m_live || !m_isLive)
        return;
    if (m_isLearning) {
        m_isStale = true;
        return;
    }
    for (const LiveDenial &each : std::exchange(m_pending, {}))
        m_live->addDenial(each.denial, each.place);
    m_isLearning = true;
    m_isStale = false;
    QtConcurrent::run(learnInWorker, m_live, m_file).then(this, [this, live = m_live](const Learning &learning) {
        m_isLearning = false;
        if (live == m_live && m_isLive)
            showLearning(learning, true);
        if (m_isStale || !m_pending.isEmpty())
            m_flush.start();
        Q_EMIT read();
    });
}

void LearnPane::setEditable(bool editable)
{
    m_isEditable = editable;
    showChoices();
}

QList<int> LearnPane::selectedRows() const
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_table->model());
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectedRowsInOrder())
        rows += proxy->mapToSource(index).row();
    return rows;
}

void LearnPane::showChoices()
{
    const QList<int> rows = selectedRows();
    m_accept->setEnabled(m_isEditable && !rows.isEmpty());
    m_choice->clear();
    m_choice->setEnabled(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    const Proposal &first = m_model->proposal(rows.first());
    for (const ProposalChoice &choice : first.choices) {
        if (m_choice->findData(int(choice.generality)) >= 0)
            continue;
        m_choice->addItem(generalityText(choice.generality), int(choice.generality));
        m_choice->setItemData(m_choice->count() - 1, ruleText(choice.rule), Qt::ToolTipRole);
    }
    m_choice->setCurrentIndex(m_choice->findData(int(first.choices.at(m_model->choice(rows.first())).generality)));
}

void LearnPane::chooseLogs()
{
    auto *dialog = new QFileDialog(this, tr("Read denials"), QFileInfo(SystemAuditLog).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &LearnPane::readLogs);
    dialog->open();
}

void LearnPane::readLogs(const QStringList &paths)
{
    ++m_reading;
    m_summary->setText(tr("Reading %1…").arg(paths.join(u", "_s)));
    const auto work = [paths, file = m_file] {
        return learnFromLogs(paths, file, includesFromDirectory(SystemProfiles), SystemProfiles);
    };
    QtConcurrent::run(work).then(this, [this, number = ++m_newest](const LogLesson &lesson) {
        --m_reading;
        if (number != m_newest)
            return;
        showLesson(lesson);
        Q_EMIT read();
    });
}

void LearnPane::showLesson(const LogLesson &lesson)
{
    m_isLive = false;
    setWatching(false);
    showLearning(lesson.learning, false);
    if (lesson.error) {
        m_summary->setText(lesson.error->what + u' ' + m_summary->text());
        m_summary->setToolTip(lesson.error->what + u'\n' + m_summary->toolTip());
    }
}

void LearnPane::showLearning(const Learning &learning, bool isLive)
{
    // what the person has taken out of the selection stays out, what is new comes in
    QSet<QString> left;
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_table->model());
    for (int row = 0; isLive && row < proxy->rowCount(); ++row) {
        if (const QModelIndex index = proxy->index(row, 0); !m_table->selectionModel()->isSelected(index))
            left += index.data(KeyRole).toString();
    }
    m_model->setLearning(learning);
    QStringList sentences;
    if (isLive)
        sentences += tr("%n denial(s) came.", nullptr, int(m_came));
    else
        sentences += tr("%n record(s) in %1 lines.", nullptr, int(learning.records)).arg(learning.lines);
    if (m_feed->lost() > 0 && isLive)
        sentences += tr("The kernel dropped some.");
    if (learning.covered > 0)
        sentences += tr("%n covered already.", nullptr, int(learning.covered));
    for (const Unanswered &each : learning.unanswered)
        sentences += tr("No rule for %1: %2.").arg(each.operation, each.reason);
    m_summary->setText(sentences.join(u' '));
    m_summary->setToolTip(sentences.join(u'\n'));
    QItemSelection chosen;
    for (int row = 0; row < proxy->rowCount(); ++row) {
        const QModelIndex first = proxy->index(row, 0);
        if (!left.contains(first.data(KeyRole).toString()))
            chosen.select(first, proxy->index(row, proxy->columnCount() - 1));
    }
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    showChoices();
}

void LearnPane::acceptAll()
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->proposal(row).profile == m_profile)
            rows += row;
    }
    accept(rows);
}

void LearnPane::accept(const QList<int> &rows)
{
    if (rows.isEmpty() || !m_isEditable)
        return;
    std::vector<Statement> rules;
    QList<int> taken;
    for (const int row : rows) {
        if (m_model->proposal(row).profile != m_profile)
            continue;
        rules.push_back(m_model->rule(row));
        taken += row;
    }
    if (taken.size() < rows.size())
        Q_EMIT notice(tr("%n of the rules belong to another profile, and were left.", nullptr, int(rows.size() - taken.size())));
    if (rules.empty())
        return;
    m_model->removeProposals(taken);
    Q_EMIT rulesAccepted(rules);
}

} // namespace bulkhead::ui
