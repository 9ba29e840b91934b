// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/factlist.h"

#include "ui/widgets/datadelegate.h"
#include "ui/widgets/wrappedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Between);
    m_grid->setVerticalSpacing(metrics::Step);
    m_grid->setColumnStretch(1, 1);
}

FactList::Line &FactList::line(qsizetype index)
{
    while (m_lines.size() <= index) {
        Line made{.label = new QLabel(this), .value = new WrappedLabel(this), .fact = {}, .isTitle = false};
        made.label->setForegroundRole(QPalette::PlaceholderText);
        const int row = int(m_lines.size());
        m_grid->addWidget(made.label, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(made.value, row, 1, Qt::AlignTop);
        m_lines << made;
    }
    return m_lines[index];
}

// The widgets stay and take another text: walking through a list of containers must not make and delete a hundred of them each
// time.
void FactList::showLine(qsizetype index, const ContainerFact &fact, bool isTitle)
{
    Line &shown = line(index);
    if (shown.isTitle != isTitle) {
        shown.isTitle = isTitle;
        shown.label->setFont(isTitle ? Theme::instance().heading() : font());
        shown.label->setForegroundRole(isTitle ? QPalette::WindowText : QPalette::PlaceholderText);
        shown.label->setContentsMargins(0, isTitle && index > 0 ? metrics::Between - metrics::Step : 0, 0, 0);
    }
    shown.label->setVisible(true);
    shown.value->setVisible(!isTitle);
    if (shown.fact == fact)
        return;
    if (shown.fact.monospace != fact.monospace)
        shown.value->setFont(fact.monospace ? Theme::instance().monospace() : font());
    shown.fact = fact;
    shown.label->setText(fact.label);
    shown.value->setText(visibleText(fact.shown.isEmpty() ? fact.value : fact.shown));
    shown.value->setToolTip(fact.shown.isEmpty() ? QString() : fact.value);
    shown.value->setAccessibleName(u"%1: %2"_s.arg(fact.label, visibleText(fact.value)));
}

void FactList::setGroups(const QList<ContainerFactGroup> &groups)
{
    qsizetype next = 0;
    for (const ContainerFactGroup &group : groups) {
        showLine(next++, {.label = group.title, .value = {}}, true);
        for (const ContainerFact &fact : group.facts)
            showLine(next++, fact, false);
    }
    for (qsizetype rest = next; rest < m_lines.size(); ++rest) {
        m_lines.at(rest).label->hide();
        m_lines.at(rest).value->hide();
    }
}

void FactList::contextMenuEvent(QContextMenuEvent *event)
{
    const QWidget *under = childAt(event->pos());
    const auto found =
        std::ranges::find_if(m_lines, [under](const Line &line) { return line.value == under || line.label == under; });
    if (found == m_lines.end() || found->isTitle)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Theme::icon(u"edit-copy"_s), tr("Copy “%1”").arg(found->fact.label), this, [this, value = found->fact.value] {
        QApplication::clipboard()->setText(value);
        Q_EMIT copied(tr("Copied the value"));
    });
    menu->popup(event->globalPos());
}

} // namespace bulkhead::ui
