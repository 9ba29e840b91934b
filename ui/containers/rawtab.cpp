// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/rawtab.h"

#include "ui/editor/jsonview.h"

#include <QAction>
#include <QVBoxLayout>

namespace bulkhead::ui {

RawTab::RawTab(QWidget *parent)
    : InspectorTab(parent)
    , m_view(new JsonView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &JsonView::copied, this, &InspectorTab::notice);
    setFocusProxy(m_view);
}

void RawTab::showSubject(const InspectorSubject &subject)
{
    if (subject.container->id() != m_shown)
        m_view->revealAction()->setChecked(false);
    m_shown = subject.container->id();
    m_view->setJson(subject.container->rawInspect, &snapshot::maskedInspect);
}

void RawTab::goTo(const QString &detail)
{
    m_view->goTo(detail);
}

} // namespace bulkhead::ui
