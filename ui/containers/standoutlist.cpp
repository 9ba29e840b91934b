// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/standoutlist.h"

#include "ui/containers/containerrow.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace bulkhead::ui {

StandoutList::StandoutList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_nothing(new WrappedLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::Inside + metrics::Step);
    m_nothing->setText(tr("Nothing stands out: no privileges beyond those of an ordinary confined process."));
    m_column->addWidget(m_nothing);
}

StandoutList::Row StandoutList::makeRow()
{
    Row row{.widget = new QWidget(this)};
    row.badge = new ToneBadge(row.widget);
    row.title = new WrappedLabel(row.widget);
    row.title->setFont(Theme::instance().heading());
    row.why = new WrappedLabel(row.widget);
    row.evidence = new WrappedLabel(row.widget);
    row.evidence->setFont(Theme::instance().monospace());
    row.evidence->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Inside);
    grid->setVerticalSpacing(metrics::Step / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(row.badge, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(row.title, 0, 1, Qt::AlignVCenter);
    grid->addWidget(row.why, 1, 0, 1, 2);
    grid->addWidget(row.evidence, 2, 0, 1, 2);
    m_column->addWidget(row.widget);
    return row;
}

void StandoutList::setStandouts(const QList<findings::Standout> &standouts)
{
    if (standouts == m_standouts && m_nothing->isVisibleTo(this) == standouts.isEmpty())
        return;
    m_standouts = standouts;
    m_nothing->setVisible(standouts.isEmpty());
    while (m_rows.size() < standouts.size())
        m_rows << makeRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.widget->setVisible(i < standouts.size());
        if (i >= standouts.size())
            continue;
        const findings::Standout &standout = standouts.at(i);
        row.badge->show(toneOf(standout.severity), findings::severityName(standout.severity));
        row.title->setText(visibleText(standout.title));
        row.why->setText(visibleText(standout.why));
        row.evidence->setText(visibleText(standout.evidence));
    }
}

} // namespace bulkhead::ui
