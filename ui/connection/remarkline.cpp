// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/remarkline.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bulkhead::ui {

RemarkLine::RemarkLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
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

void RemarkLine::recolour()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::instance().foreground(m_tone));
    m_text->setPalette(colours);
    m_icon->setPixmap(Theme::toneIcon(m_tone).pixmap(QSize(metrics::IconSmall, metrics::IconSmall), devicePixelRatio()));
}

} // namespace bulkhead::ui
