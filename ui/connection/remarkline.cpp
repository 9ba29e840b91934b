// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/remarkline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace bulkhead::ui {

RemarkLine::RemarkLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::Step);
    layout->setSpacing(metrics::Step);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(&Theme::instance(), &Theme::changed, this, &RemarkLine::recolour);
    hide();
}

void RemarkLine::show(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    recolour();
    updateGeometry();
    setVisible(true);
}

void RemarkLine::showNothing()
{
    m_text->clear();
    hide();
}

QString RemarkLine::text() const
{
    return m_text->text();
}

/// As high as the words are at the present width: a wrapped QLabel alone asks for a guess, which leaves gaps in a form.
QSize RemarkLine::sizeHint() const
{
    constexpr int Narrowest = 120;
    return {Narrowest, heightForWidth(std::max(width(), Narrowest))};
}

void RemarkLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void RemarkLine::recolour()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::instance().foreground(m_tone));
    m_text->setPalette(colours);
    m_icon->setPixmap(Theme::toneIcon(m_tone).pixmap(QSize(metrics::IconSmall, metrics::IconSmall), devicePixelRatio()));
}

} // namespace bulkhead::ui
