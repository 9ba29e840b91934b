// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/factlist.h"

#include "ui/widgets/datadelegate.h"

#include <QGridLayout>
#include <QLabel>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

/// A value without blanks (an id, a path) may break anywhere: a zero-width space after each character that separates its parts.
QString breakable(const QString &text)
{
    QString shown = visibleText(text);
    for (const QChar separator : u"/:,=@"_s)
        shown.replace(separator, QString(separator) + QChar(0x200b));
    return shown;
}

QStringList structureOf(const QList<ContainerFactGroup> &groups)
{
    QStringList structure;
    for (const ContainerFactGroup &group : groups) {
        structure << group.title;
        for (const ContainerFact &fact : group.facts)
            structure << u' ' + fact.label;
    }
    return structure;
}

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Between);
    m_grid->setVerticalSpacing(metrics::Step);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setGroups(const QList<ContainerFactGroup> &groups)
{
    const QStringList structure = structureOf(groups);
    if (structure != m_structure) {
        m_structure = structure;
        rebuild(groups);
    }
    qsizetype next = 0;
    for (const ContainerFactGroup &group : groups) {
        for (const ContainerFact &fact : group.facts) {
            QLabel *label = m_values.at(next++);
            const QString shown = breakable(fact.value);
            if (label->text() == shown)
                continue;
            label->setText(shown);
            label->setAccessibleName(u"%1: %2"_s.arg(fact.label, visibleText(fact.value)));
        }
    }
}

void FactList::rebuild(const QList<ContainerFactGroup> &groups)
{
    qDeleteAll(findChildren<QLabel *>());
    m_values.clear();
    int row = 0;
    for (const ContainerFactGroup &group : groups) {
        auto *title = new QLabel(group.title, this);
        title->setFont(Theme::instance().heading());
        title->setContentsMargins(0, row == 0 ? 0 : metrics::Between - metrics::Step, 0, 0);
        m_grid->addWidget(title, row++, 0, 1, 2);
        for (const ContainerFact &fact : group.facts) {
            auto *label = new QLabel(fact.label, this);
            label->setForegroundRole(QPalette::PlaceholderText);
            auto *value = new QLabel(this);
            value->setTextFormat(Qt::PlainText);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            if (fact.monospace)
                value->setFont(Theme::instance().monospace());
            m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
            m_grid->addWidget(value, row++, 1, Qt::AlignTop);
            m_values << value;
        }
    }
}

} // namespace bulkhead::ui
