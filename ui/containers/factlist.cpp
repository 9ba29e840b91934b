// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/factlist.h"

#include "ui/widgets/datadelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto WholeValue = "wholeValue"; ///< property: what is copied, without the places to break

/// A value without blanks, an id or a path, may break where its parts end, and in a long run of letters: at zero-width spaces.
QString breakable(const QString &text)
{
    constexpr int longestRun = 16;
    QString shown;
    int run = 0;
    for (const QChar c : visibleText(text)) {
        shown += c;
        run = c.isLetterOrNumber() ? run + 1 : 0;
        if (run == longestRun || u"/:,=@"_s.contains(c)) {
            shown += QChar(0x200b);
            run = 0;
        }
    }
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
            label->setProperty(WholeValue, fact.value);
            label->setAccessibleName(u"%1: %2"_s.arg(fact.label, visibleText(fact.value)));
        }
    }
}

QLabel *FactList::makeValue(bool monospace)
{
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setContextMenuPolicy(Qt::ActionsContextMenu);
    if (monospace)
        value->setFont(Theme::instance().monospace());
    auto *copy = new QAction(Theme::icon(u"edit-copy"_s), tr("Copy Value"), value);
    connect(copy, &QAction::triggered, this, [this, value] {
        QApplication::clipboard()->setText(value->property(WholeValue).toString());
        Q_EMIT copied(tr("Copied the value"));
    });
    value->addAction(copy);
    return value;
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
            QLabel *value = makeValue(fact.monospace);
            m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
            m_grid->addWidget(value, row++, 1, Qt::AlignTop);
            m_values << value;
        }
    }
}

} // namespace bulkhead::ui
