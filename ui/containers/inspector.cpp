// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/inspector.h"

#include "ui/containers/capabilitiestab.h"
#include "ui/containers/comparisonview.h"
#include "ui/containers/findingstab.h"
#include "ui/containers/mountstab.h"
#include "ui/containers/processestab.h"
#include "ui/containers/rawtab.h"
#include "ui/containers/summarytab.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Inspector"));
    m_state = new StateView(this);
    m_comparison = new ComparisonView(this);
    m_single = new QWidget(this);
    m_stack = new FillingStack(this);
    for (QWidget *state : {static_cast<QWidget *>(m_state), m_single, static_cast<QWidget *>(m_comparison)})
        m_stack->addWidget(state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_name = new ElidedLine(m_single);
    m_name->setFont(Theme::instance().heading());
    m_image = new ElidedLine(m_single);
    m_image->setForegroundRole(QPalette::PlaceholderText);
    m_image->setFont(Theme::instance().monospace());
    for (ElidedLine *line : {m_name, m_image})
        line->setElideMode(Qt::ElideMiddle);
    m_severity = new ToneBadge(m_single);
    m_runState = new ToneBadge(m_single);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::Step / 2);
    words->addWidget(m_name);
    words->addWidget(m_image);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, metrics::Inside);
    header->setSpacing(metrics::Inside);
    header->addLayout(words, 1);
    header->addWidget(m_runState);
    header->addWidget(m_severity);

    m_tabs = new QTabWidget(m_single);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // all tabs in sight: in a narrow pane their titles are short
    m_tabs->setElideMode(Qt::ElideRight);
    addTab(new SummaryTab, u"summary"_s, tr("Summary"));
    addTab(new CapabilitiesTab, u"capabilities"_s, tr("Capabilities"), tr("Caps", "a tab's short title: Capabilities"));
    addTab(new ProcessesTab, u"processes"_s, tr("Processes"), tr("Procs", "a tab's short title: Processes"));
    addTab(new MountsTab, u"mounts"_s, tr("Mounts"));
    addTab(new FindingsTab, u"findings"_s, tr("Findings"));
    addTab(new RawTab, u"raw"_s, tr("Raw"));
    auto *single = new QVBoxLayout(m_single);
    single->setContentsMargins(0, 0, 0, 0);
    single->setSpacing(0);
    single->addLayout(header);
    single->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Inspector::showCurrentTab);
    connect(m_comparison, &ComparisonView::notice, this, &Inspector::notice);
    showSelection({}, 0, nullptr);
}

void Inspector::addTab(InspectorTab *tab, const QString &name, const QString &title, const QString &shortTitle)
{
    m_titles.emplaceBack(title, shortTitle.isEmpty() ? title : shortTitle);
    tab->setObjectName(name);
    tab->setAccessibleName(title);
    m_tabs->addTab(tab, title);
    connect(tab, &InspectorTab::notice, this, &Inspector::notice);
    connect(tab, &InspectorTab::jumpRequested, this, [this](const Destination &destination) {
        const bool isHere =
            destination.page == "containers"_L1 && m_rows.size() == 1 && destination.container == m_rows.first().entry->id();
        if (isHere)
            goTo(destination.tab, destination.detail);
        else
            Q_EMIT jumpRequested(destination);
    });
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitles();
}

void Inspector::fitTitles()
{
    const auto show = [this](bool isShort) {
        for (int i = 0; i < m_titles.size(); ++i) {
            const auto &[title, shortTitle] = m_titles[i];
            m_tabs->setTabText(i, isShort ? shortTitle : title);
            m_tabs->setTabToolTip(i, isShort && shortTitle != title ? title : QString());
        }
    };
    show(false);
    if (m_tabs->tabBar()->sizeHint().width() > width())
        show(true);
}

InspectorTab *Inspector::tab(const QString &name) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == name)
            return static_cast<InspectorTab *>(m_tabs->widget(i));
    }
    return nullptr;
}

QString Inspector::currentTab() const
{
    return m_tabs->currentWidget()->objectName();
}

void Inspector::goTo(const QString &name, const QString &detail)
{
    InspectorTab *wanted = tab(name);
    if (!wanted)
        return;
    m_tabs->setCurrentWidget(wanted);
    if (!detail.isEmpty())
        wanted->goTo(detail);
}

void Inspector::showSelection(const QList<ContainerRow> &rows, qsizetype selected, const snapshot::HostSnapshotPtr &snapshot)
{
    m_rows = rows;
    m_snapshot = snapshot;
    if (rows.isEmpty()) {
        m_state->show(u"bulkhead-containers"_s, tr("No container is selected."),
                      tr("Select one to see what it may do, or several to compare them."));
        m_stack->setCurrentWidget(m_state);
    } else if (rows.size() > 1) {
        m_comparison->showContainers(rows, selected);
        m_stack->setCurrentWidget(m_comparison);
    } else if (const snapshot::ContainerEntry &container = *rows.first().entry; container.details) {
        showHeader();
        m_stack->setCurrentWidget(m_single);
        showCurrentTab();
    } else if (container.error) {
        const ErrorText text = errorText(*container.error, containerName(container));
        m_state->show(u"dialog-error"_s, text.sentence, text.remedy, {}, text.technical);
        m_stack->setCurrentWidget(m_state);
    } else {
        m_state->show(u"view-refresh"_s, tr("Asking the engine about %1…").arg(visibleText(containerName(container))),
                      tr("Its details appear here as soon as the engine answers."));
        m_stack->setCurrentWidget(m_state);
    }
}

void Inspector::showHeader()
{
    const ContainerRow &row = m_rows.first();
    const ContainerCell state = stateCell(*row.entry);
    m_runState->show(state.tone.value_or(Tone::Neutral), state.text);
    m_severity->show(toneOf(row.severity), severityWord(row.severity));
    m_name->setText(visibleText(containerName(*row.entry)));
    m_image->setText(visibleText(row.cell(ContainerColumn::Image).text));
}

void Inspector::showCurrentTab()
{
    if (m_rows.size() != 1 || !m_rows.first().entry->details)
        return;
    InspectorSubject subject{.container = m_rows.first().entry,
                             .snapshot = m_snapshot,
                             .places = findings::hostPlaces(*m_snapshot),
                             .capabilities = {},
                             .assessment = {}};
    subject.capabilities = snapshot::containerCapabilities(*subject.container, *m_snapshot);
    subject.assessment = findings::assess(*subject.container, *m_snapshot, subject.capabilities, subject.places);
    static_cast<InspectorTab *>(m_tabs->currentWidget())->showSubject(subject);
}

} // namespace bulkhead::ui
