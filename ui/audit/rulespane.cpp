// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/rulespane.h"

#include "core/snapshot/livehost.h"
#include "ui/audit/rulebench.h"
#include "ui/audit/rulemodels.h"
#include "ui/widgets/agentoffer.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr SideSize BenchSize{.share = 0.36, .smallest = 400, .largest = 560};

}

RulesPane::RulesPane(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Audit rules"));
    m_offer = new AgentOffer(this);
    m_again = new QAction(Theme::icon(u"view-refresh"_s), tr("Try again"), this);
    connect(m_again, &QAction::triggered, this, &RulesPane::read);
    m_turnOn = new QAction(Theme::icon(u"media-playback-start"_s), tr("Turn it on"), this);
    m_turnOn->setToolTip(tr("Let the kernel log what rules ask for: auditctl -e 1"));
    connect(m_turnOn, &QAction::triggered, this, &RulesPane::turnOn);
    m_loadMissing = new QAction(Theme::icon(u"list-add"_s), tr("Load what is missing"), this);
    m_loadMissing->setToolTip(tr("Load the watches that CIS asks for and that are not there"));
    connect(m_loadMissing, &QAction::triggered, this, [this] { m_bench->loadPreset(u"docker-cis"_s); });

    m_rules = new RuleModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_rules);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new DataTable(tr("Loaded rules"), this);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"order"_s, .width = 44},
                         {.key = u"what"_s, .width = 224},
                         {.key = u"key"_s, .width = 112},
                         {.key = u"rule"_s, .width = 320, .elide = Qt::ElideMiddle, .monospace = true}});
    connect(m_table, &DataTable::copied, this, &RulesPane::notice);
    connect(m_table, &DataTable::selectionMoved, this, &RulesPane::showSelected);

    m_coverage = new CoverageModel(this);
    m_sortedCoverage = new DataSortProxy(this);
    m_sortedCoverage->setSourceModel(m_coverage);
    m_sortedCoverage->setFilterKeyColumn(-1);
    m_sortedCoverage->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_coverageTable = new DataTable(tr("What the CIS Docker Benchmark asks for"), this);
    m_coverageTable->setModel(m_sortedCoverage);
    m_coverageTable->setColumns({{.key = u"check"_s, .width = 64},
                                 {.key = u"path"_s, .width = 240, .elide = Qt::ElideMiddle},
                                 {.key = u"state"_s, .width = 176},
                                 {.key = u"rule"_s, .width = 280, .elide = Qt::ElideMiddle, .monospace = true}});
    connect(m_coverageTable, &DataTable::copied, this, &RulesPane::notice);
    m_coverageTable->addAction(m_loadMissing);

    m_bench = new RuleBench(this);
    connect(m_bench, &RuleBench::notice, this, &RulesPane::notice);
    connect(m_bench, &RuleBench::hostChanged, this, &RulesPane::read);
    m_summary = new ElidedLine(this);
    m_summary->setFont(Theme::instance().small());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setContentsMargins(metrics::Between, metrics::Step, metrics::Between, metrics::Step);
    m_summary->setAccessibleName(tr("The kernel's audit system"));
    m_banner = new Banner(this);
    m_banner->hide();
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_noRules = new StateView(this);
    m_noRules->show(
        u"bulkhead-audit"_s, tr("No audit rule is loaded."),
        tr("Without one, the kernel logs what seccomp and AppArmor are told to log. Watch a file, or load a preset."));
    m_loaded = new QStackedWidget(this);
    m_loaded->addWidget(m_table);
    m_loaded->addWidget(m_noRules);
    m_tabs->addTab(m_loaded, tr("Loaded"));
    m_tabs->addTab(m_coverageTable, tr("CIS coverage"));
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    column->addWidget(new Hairline(left));
    column->addWidget(m_summary);
    m_splitter = new SideSplitter(left, m_bench, BenchSize, this);
    m_state = new StateView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    showState();
}

QAction *RulesPane::startAgentAction() const
{
    return m_offer;
}

void RulesPane::setHost(snapshot::Host *host)
{
    m_offer->setHost(host);
    AuditHands *before = std::exchange(m_own, nullptr);
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    if (live && live->agent())
        m_own = new AgentAuditHands(live, this);
    setHands(m_own);
    delete before;
}

void RulesPane::setHands(AuditHands *hands)
{
    ++m_round;
    m_asking = 0;
    m_hands = hands;
    m_status.reset();
    m_error.reset();
    m_wasRead = false;
    m_rules->setRules({});
    m_coverage->setCoverage({});
    m_bench->setHands(hands);
    if (hands) {
        connect(hands, &AuditHands::stateChanged, this, [this] {
            if (!m_wasRead)
                read();
            showState();
        });
    }
    if (isVisible())
        read();
    showState();
}

void RulesPane::setFilter(const QString &text)
{
    m_sorted->setFilterFixedString(text);
    m_sortedCoverage->setFilterFixedString(text);
}

void RulesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read(); // others change rules too
}

void RulesPane::read()
{
    if (m_hands && m_hands->canRead()) {
        ++m_asking;
        doRead(this, m_hands, ++m_round);
    }
    showState();
}

QCoro::Task<> RulesPane::doRead(QPointer<RulesPane> self, QPointer<AuditHands> hands, int round)
{
    const auto status = co_await hands->status();
    Result<audit::RuleFile> file;
    if (self && hands)
        file = co_await hands->rules();
    if (!self)
        co_return;
    if (self->m_asking > 0)
        --self->m_asking;
    if (round != self->m_round || !hands)
        co_return;
    self->m_error.reset();
    self->m_wasRead = true;
    if (status)
        self->m_status = *status;
    if (!file) {
        self->m_error = file.error();
    } else {
        self->m_problems = file->problems;
        self->m_rules->setRules(file->rules);
        self->m_coverage->setCoverage(
            audit::cisCoverage(file->rules, [&](const QString &path) { return hands && hands->exists(path); }));
        self->m_bench->setRules(file->rules, status && status->immutable);
    }
    self->showState();
    self->showSelected();
    Q_EMIT self->changed();
}

void RulesPane::showSelected()
{
    QList<audit::AuditRule> selected;
    for (const QModelIndex &index : m_table->selectedRowsInOrder())
        selected.append(m_rules->rules().at(m_sorted->mapToSource(index).row()));
    m_bench->setSelected(selected);
    m_loadMissing->setEnabled(m_hands && m_hands->isUnlocked());
}

void RulesPane::turnOn()
{
    m_bench->turnOn();
}

void RulesPane::showCoverage()
{
    m_tabs->setCurrentWidget(m_coverageTable);
}

void RulesPane::showState()
{
    if (m_hands && m_hands->canRead() && m_wasRead && !m_error) {
        QStringList parts{tr("%n rule(s)", nullptr, m_rules->rowCount())};
        if (m_status) {
            parts << (m_status->enabled ? tr("audit is on") : tr("audit is off: rules do nothing"));
            parts << (m_status->daemonPid == 0 ? tr("no auditd") : tr("auditd is process %1").arg(m_status->daemonPid));
            parts << tr("%1 of %2 records wait").arg(m_status->backlog).arg(m_status->backlogLimit);
            parts << tr("%1 lost").arg(m_status->lost);
        }
        const auto missing = std::ranges::count_if(m_coverage->coverage(), [](const audit::RuleCoverage &coverage) {
            return coverage.state == audit::RuleCoverage::State::Missing || coverage.state == audit::RuleCoverage::State::Partial;
        });
        parts << (missing == 0 ? tr("all of CIS's watches are there") : tr("%n of CIS's watches missing", nullptr, int(missing)));
        m_summary->setText(parts.join(u"  ·  "_s));
        if (m_status && !m_status->enabled)
            m_banner->show(Tone::Medium, tr("The kernel's audit is off: rules are kept, and log nothing."), {m_turnOn});
        else if (!m_problems.isEmpty())
            m_banner->show(Tone::Medium, tr("%n rule(s) could not be read.", nullptr, int(m_problems.size())), {},
                           m_problems.join(u'\n'));
        else
            m_banner->hide();
        m_loaded->setCurrentWidget(m_rules->rowCount() == 0 ? static_cast<QWidget *>(m_noRules) : m_table);
        m_stack->setCurrentWidget(m_splitter);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (!m_hands)
        m_state->show(u"bulkhead-audit"_s, tr("Audit rules are those of a live host."),
                      tr("Connect to an engine: its host's rules are read and changed by the agent."));
    else if (!m_hands->canRead())
        m_state->show(u"object-locked"_s, tr("The kernel tells its audit rules to root alone."),
                      tr("The agent may ask for them. It changes nothing until you unlock changes."), m_offer->offered());
    else if (m_error) {
        const ErrorText text = errorText(*m_error);
        m_state->show(u"dialog-error"_s, text.sentence, text.remedy, {m_again}, text.technical);
    } else
        m_state->show(u"view-refresh"_s, tr("Asking the kernel for its rules…"), {});
}

} // namespace bulkhead::ui
