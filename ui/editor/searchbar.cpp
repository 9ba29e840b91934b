// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/searchbar.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostMatches = 2000;

QToolButton *searchButton(QWidget *parent, const QString &icon, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

QList<TextRange> matchesIn(const QString &text, const QString &wanted, qsizetype limit)
{
    QList<TextRange> matches;
    if (wanted.isEmpty())
        return matches;
    int line = 0;
    qsizetype lineStart = 0;
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0 && matches.size() < limit;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        for (qsizetype next = text.indexOf(u'\n', lineStart); next >= 0 && next < at; next = text.indexOf(u'\n', lineStart)) {
            lineStart = next + 1;
            ++line;
        }
        const int column = int(at - lineStart);
        matches << TextRange{{line, column}, {line, column + int(wanted.size())}};
    }
    return matches;
}

SearchBar::SearchBar(QWidget *parent)
    : QFrame(parent)
{
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(tr("Find in text"));
    m_edit->setAccessibleName(tr("Find in text"));
    m_edit->setClearButtonEnabled(true);
    m_count = new QLabel(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(1000).arg(1000)));
    m_previous = searchButton(this, u"go-up"_s, tr("Previous match"));
    m_next = searchButton(this, u"go-down"_s, tr("Next match"));
    auto *close = searchButton(this, u"dialog-close"_s, tr("Close search"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Inside, metrics::Step, metrics::Inside, metrics::Step);
    row->setSpacing(metrics::Step);
    row->addWidget(m_edit, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);

    connect(m_edit, &QLineEdit::textChanged, this, &SearchBar::find);
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::findNext);
    connect(close, &QToolButton::clicked, this, &SearchBar::closeBar);
    showCount();
}

void SearchBar::setText(const QString &text)
{
    m_text = text;
    if (!isHidden())
        find();
}

void SearchBar::open()
{
    setVisible(true);
    m_edit->setFocus();
    m_edit->selectAll();
    find();
}

void SearchBar::closeBar()
{
    hide();
    if (m_view) {
        m_view->markMatches({});
        m_view->widget()->setFocus();
    }
    Q_EMIT closed();
}

void SearchBar::find()
{
    m_matches = matchesIn(m_text, m_edit->text(), MostMatches);
    m_more = m_matches.size() == MostMatches;
    m_current = -1;
    if (!m_view)
        return;
    m_view->markMatches(m_matches);
    const TextPosition cursor = m_view->cursor();
    const auto next = std::ranges::find_if(m_matches, [&](const TextRange &match) { return match.end >= cursor; });
    if (!m_matches.isEmpty()) {
        m_current = next == m_matches.end() ? 0 : next - m_matches.begin();
        m_view->select(m_matches.at(m_current));
    }
    showCount();
}

void SearchBar::step(int direction)
{
    if (m_matches.isEmpty() || !m_view)
        return;
    m_current = (m_current + direction + m_matches.size()) % m_matches.size();
    m_view->select(m_matches.at(m_current));
    showCount();
}

void SearchBar::showCount()
{
    const bool any = !m_matches.isEmpty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (any)
        m_count->setText((m_more ? tr("%1 of more than %2") : tr("%1 of %2")).arg(m_current + 1).arg(m_matches.size()));
    else
        m_count->setText(m_edit->text().isEmpty() ? QString{} : tr("No match"));
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace bulkhead::ui
