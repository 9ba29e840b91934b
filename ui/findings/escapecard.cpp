// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/escapecard.h"

#include "ui/findings/codeblock.h"
#include "ui/findings/findingdetail.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Evidence;
using findings::Precondition;
using State = findings::Precondition::State;

namespace {

// met is what an attacker wants: the shapes are those of a danger and of a lock
Tone preconditionTone(State state)
{
    switch (state) {
    case State::Met: return Tone::High;
    case State::NotMet: return Tone::Ok;
    case State::Unknown: break;
    }
    return Tone::Unknown;
}

} // namespace

EscapeCard::EscapeCard(QWidget *parent)
    : QFrame(parent)
{
    m_badge = new ToneBadge(this);
    m_title = new WrappedLabel(this);
    m_title->setFont(Theme::instance().heading());
    m_count = new QLabel(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_why = new WrappedLabel(this);
    m_fix = new WrappedLabel(this);
    m_options = new CodeBlock(tr("docker run"), this);
    connect(m_options, &CodeBlock::copied, this, &EscapeCard::notice);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Inside);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_count);
    head->addWidget(m_badge);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metrics::Inside);
    m_grid->setVerticalSpacing(metrics::Step);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Inside + metrics::Step, metrics::Between,
                               metrics::Inside + metrics::Step);
    column->setSpacing(metrics::Inside);
    column->addLayout(head);
    column->addWidget(m_why);
    column->addLayout(m_grid);
    column->addWidget(m_fix);
    column->addWidget(m_options);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (m_path.check)
            showPath(findings::EscapePath(m_path));
    });
}

void EscapeCard::addLine()
{
    Line line{.shape = new QLabel(this), .text = new WrappedLabel(this), .place = new QPushButton(this)};
    line.place->setIcon(Theme::icon(u"code-context"_s));
    line.place->setText(tr("Raw JSON"));
    line.place->setFlat(true);
    const int row = int(m_lines.size());
    m_grid->addWidget(line.shape, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(line.text, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(line.place, row, 2, Qt::AlignVCenter);
    connect(line.place, &QPushButton::clicked, this,
            [this, row] { Q_EMIT placeRequested(m_path.preconditions.value(row).evidence.pointer); });
    m_lines << line;
}

void EscapeCard::showPath(const findings::EscapePath &path)
{
    m_path = path;
    const State state = path.state();
    m_badge->show(wayStateTone(state, path.check->severity), wayStateName(state));
    m_title->setText(path.check->problemText());
    m_count->setText(tr("%1 of %2").arg(path.metCount()).arg(path.preconditions.size()));
    m_count->setToolTip(tr("Preconditions that are met"));
    m_why->setText(path.check->whyText());
    while (m_lines.size() < path.preconditions.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const bool isUsed = i < path.preconditions.size();
        line.shape->setVisible(isUsed);
        line.text->setVisible(isUsed);
        line.place->setVisible(false);
        if (!isUsed)
            continue;
        const Precondition &one = path.preconditions[i];
        const QString word = one.state == State::Met ? tr("Met") : one.state == State::NotMet ? tr("Not met") : tr("Not known");
        line.shape->setPixmap(Theme::toneIcon(preconditionTone(one.state)).pixmap(metrics::IconSmall, metrics::IconSmall));
        line.shape->setAccessibleName(word);
        line.shape->setToolTip(word);
        const QString evidence = evidenceText(one.evidence);
        line.text->setText(evidence.isEmpty() ? u"%1: %2"_s.arg(word, visibleText(one.text))
                                              : u"%1: %2 (%3)"_s.arg(word, visibleText(one.text), evidence));
        line.place->setVisible(one.evidence.document == Evidence::Document::Inspect && !one.evidence.pointer.isEmpty());
        line.place->setToolTip(tr("Show %1 in the raw JSON").arg(one.evidence.pointer));
        line.place->setAccessibleName(line.place->toolTip());
    }
    const bool isClosed = state == State::NotMet;
    m_fix->setText(path.check->fixText());
    m_fix->setVisible(!isClosed);
    m_options->setCode(isClosed ? QString() : optionLines(QString(path.check->options)));
}

QString EscapeCard::text() const
{
    QStringList parts{m_title->text(), m_badge->word(), m_why->text()};
    for (const Line &line : m_lines) {
        if (line.text->isVisibleTo(this))
            parts << line.text->text();
    }
    parts << m_fix->text();
    return parts.join(u'\n');
}

void EscapeCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().border());
    painter.setBrush(Theme::instance().surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius, metrics::Radius);
}

} // namespace bulkhead::ui
