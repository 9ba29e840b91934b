// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/findingstab.h"

#include "ui/findings/exceptiondialog.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingsfeed.h"
#include "ui/findings/findingtablemodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

FindingsTab::FindingsTab(QWidget *parent)
    : InspectorTab(parent)
{
    m_wish.hasHeads = false;
    m_feed = new FindingsFeed(this);
    connect(m_feed, &FindingsFeed::changed, this, &FindingsTab::showFindings);
    connect(m_feed, &FindingsFeed::saveFailed, this, [this](const Error &error) {
        const ErrorText text = errorText(error, FindingsFeed::exceptionsPath());
        m_banner->show(Tone::High, tr("The exception was not saved: %1").arg(text.sentence), {}, text.technical);
    });
    m_content = new QWidget(this);
    m_model = new FindingTableModel(this);
    m_table = new DataTable(tr("Findings of the container"), m_content);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    m_table->setColumns({{.key = u"finding"_s, .width = 176},
                         {.key = u"severity"_s, .width = 88},
                         {.key = u"status"_s, .width = 112, .shown = false},
                         {.key = u"subject"_s, .width = 160, .shown = false},
                         {.key = u"check"_s, .width = 88, .shown = false},
                         {.key = u"evidence"_s, .width = 160, .shown = false, .elide = Qt::ElideMiddle, .monospace = true}},
                        int(FindingColumn::Severity), Qt::DescendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(int(FindingColumn::Title), QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSettingsGroup(u"containers/inspector/findings"_s);
    connect(m_table, &DataTable::copied, this, &InspectorTab::notice);
    connect(m_table, &DataTable::selectionMoved, this, &FindingsTab::showSelection);
    connect(m_model, &FindingTableModel::sortWished, this, [this](FindingColumn column, Qt::SortOrder order) {
        m_wish.column = column;
        m_wish.order = order;
        showFindings();
    });
    m_detail = new FindingDetail(m_content);
    connect(m_detail, &FindingDetail::notice, this, &InspectorTab::notice);
    connect(m_detail, &FindingDetail::jumpRequested, this, &InspectorTab::jumpRequested);
    connect(m_detail->hardenAction(), &QAction::triggered, this, [this] {
        Q_EMIT jumpRequested(
            {.page = u"findings"_s, .container = ContainerId(m_detail->finding().subject.id), .tab = u"harden"_s, .detail = {}});
    });
    connect(m_detail->acceptAction(), &QAction::triggered, this, &FindingsTab::askToAccept);
    m_banner = new Banner(m_content);
    m_banner->hide();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_table, 2);
    column->addWidget(new Hairline(m_content));
    column->addWidget(m_detail, 3);
    m_state = new StateView(this);
    m_stack = new FillingStack(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

bool FindingsTab::isWorking() const
{
    return m_feed->isWorking() || m_working > 0;
}

void FindingsTab::showSubject(const InspectorSubject &subject)
{
    const QString id = subject.container->id().toString();
    const bool isOther = m_wish.container != id;
    m_wish.container = id;
    if (isOther) {
        m_detail->showNothing();
        m_state->show(u"view-refresh"_s, tr("Judging %1…").arg(visibleText(subject.container->summary.name)), {});
        m_stack->setCurrentWidget(m_state);
    }
    if (m_feed->view() && m_feed->view()->snapshot == subject.snapshot && !m_feed->isWorking())
        showFindings();
    else
        m_feed->take(subject.snapshot);
}

void FindingsTab::goTo(const QString &detail)
{
    m_wanted = detail;
    showFindings();
}

// In a worker; of several under way the newest counts.
void FindingsTab::showFindings()
{
    const FindingsViewPtr view = m_feed->view();
    if (!view || m_wish.container.isEmpty())
        return;
    ++m_working;
    QtConcurrent::run([view, wish = m_wish] {
        return arrangeFindings(*view, wish);
    }).then(this, [this, view, number = ++m_newest](const FindingArrangement &arrangement) {
        --m_working;
        if (number != m_newest)
            return;
        m_model->setLines(view, arrangement, FindingGrouping::BySubject);
        if (m_model->rowCount() == 0) {
            m_state->show(u"checkmark"_s, tr("Nothing is found."), tr("What is not known is listed on the page Findings."));
            m_stack->setCurrentWidget(m_state);
            return;
        }
        m_stack->setCurrentWidget(m_content);
        for (int row = 0; !m_wanted.isEmpty() && row < m_model->rowCount(); ++row) {
            if (m_model->index(row, int(FindingColumn::Check)).data().toString() == m_wanted) {
                m_wanted.clear();
                m_table->selectRow(row);
            }
        }
        if (m_table->selectedRowsInOrder().isEmpty())
            m_table->selectRow(0);
        showSelection();
    });
}

void FindingsTab::showSelection()
{
    const QModelIndexList selected = m_table->selectedRowsInOrder();
    if (const FindingRow *row = selected.isEmpty() ? nullptr : m_model->rowAt(selected.first()))
        m_detail->showFinding(m_model->view(), *row);
    else
        m_detail->showNothing();
    m_detail->containerAction()->setVisible(false); // it is the one that is shown
}

void FindingsTab::askToAccept()
{
    auto *dialog = new ExceptionDialog(m_detail->finding(), QDate::currentDate(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_feed->addException(dialog->exception());
        Q_EMIT notice(tr("Accepted %1").arg(dialog->exception().check));
    });
    dialog->open();
}

} // namespace bulkhead::ui
