// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/probeview.h"

#include "ui/connection/proberesult.h"
#include "ui/connection/probestepmodel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace bulkhead::ui {

using engine::ConnectionProbe;
using engine::ProbeStep;

ProbeView::ProbeView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProbeStepModel(this))
    , m_steps(new QTreeView(this))
    , m_result(new ProbeResult(this))
{
    m_steps->setModel(m_model);
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setAllColumnsShowFocus(true);
    m_steps->setTextElideMode(Qt::ElideMiddle);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setAccessibleName(tr("Steps of the connection test"));
    m_steps->header()->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Between);
    layout->addWidget(m_steps);
    layout->addWidget(m_result, 1);
    clear();
}

void ProbeView::start(const engine::Endpoint &endpoint, const engine::ClientLimits &limits)
{
    m_probe = std::make_unique<ConnectionProbe>(endpoint, limits);
    m_result->showNothing();
    m_model->setSteps(m_probe->steps(), endpoint.transport);
    fitColumns();
    m_steps->show();
    connect(m_probe.get(), &ConnectionProbe::stepChanged, this, [this](int row) {
        m_model->setStep(row, m_probe->steps().at(row));
        fitColumns();
    });
    connect(m_probe.get(), &ConnectionProbe::finished, this, [this, endpoint] {
        m_result->showSteps(m_probe->steps(), endpoint);
        setRunning(false);
    });
    setRunning(true);
    m_probe->start();
}

void ProbeView::cancel()
{
    if (!m_running)
        return;
    m_probe.reset();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ProbeStep step = m_model->steps().at(row);
        if (step.state == ProbeStep::State::Running) {
            step.state = ProbeStep::State::Waiting;
            m_model->setStep(row, step);
        }
    }
    m_result->showCancelled();
    setRunning(false);
}

void ProbeView::clear()
{
    m_probe.reset();
    m_model->setSteps({}, {});
    m_result->showNothing();
    m_steps->hide();
    setRunning(false);
}

void ProbeView::showSteps(const QList<ProbeStep> &steps, const engine::Endpoint &endpoint)
{
    m_probe.reset();
    m_model->setSteps(steps, endpoint.transport);
    fitColumns();
    m_steps->show();
    m_result->showSteps(steps, endpoint);
    setRunning(false);
}

void ProbeView::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

void ProbeView::fitColumns()
{
    for (const int column : {ProbeStepModel::StepColumn, ProbeStepModel::StateColumn}) {
        m_steps->resizeColumnToContents(column);
        m_steps->setColumnWidth(column, m_steps->columnWidth(column) + metrics::Inside);
    }
    const int row = std::max(m_steps->sizeHintForRow(0), metrics::RowDense);
    m_steps->setFixedHeight(row * m_model->rowCount() + 2 * m_steps->frameWidth() + metrics::Step);
}

} // namespace bulkhead::ui
