// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/states.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

namespace {

constexpr int StateTextWidth = 520;
constexpr int BadgeIcon = 12;

QToolButton *stateButton(QAction *action, bool primary, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("primary", primary);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *centredText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StateView::StateView(QWidget *parent)
    : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence = centredText(this);
    m_remedy = centredText(this);
    QFont big = Theme::instance().heading();
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_sentence->setFont(big);
    m_remedy->setForegroundRole(QPalette::PlaceholderText);
    m_remedy->setTextInteractionFlags(Qt::TextBrowserInteraction);

    m_details = new QToolButton(this);
    m_details->setText(tr("Details"));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_technical = new QPlainTextEdit(this);
    m_technical->setReadOnly(true);
    m_technical->setFont(Theme::instance().monospace());
    m_technical->setAccessibleName(tr("The error in its own words"));
    m_technical->setFixedHeight(96);
    m_technical->hide();
    connect(m_details, &QToolButton::toggled, m_technical, &QWidget::setVisible);

    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::Inside);

    // as wide as reads well, narrower where the pane is
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(StateTextWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Inside);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(metrics::Inside);
    column->addWidget(m_sentence);
    column->addWidget(m_remedy);
    column->addSpacing(metrics::Inside);
    column->addLayout(m_actions);
    column->setAlignment(m_actions, Qt::AlignHCenter);
    column->addWidget(m_details, 0, Qt::AlignHCenter);
    column->addWidget(m_technical);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &StateView::recolour);
}

void StateView::show(const QString &iconName, const QString &sentence, const QString &remedy, const QList<QAction *> &actions,
                     const QString &technical)
{
    m_iconName = iconName;
    m_sentence->setText(sentence);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_remedy->setFocusPolicy(Qt::mightBeRichText(remedy) ? Qt::StrongFocus : Qt::ClickFocus);
    m_technical->setPlainText(technical);
    m_details->setVisible(!technical.isEmpty());
    m_details->setChecked(false);
    qDeleteAll(std::exchange(m_buttons, {}));
    for (QAction *action : actions) {
        m_buttons << stateButton(action, m_buttons.isEmpty(), this);
        m_actions->addWidget(m_buttons.last());
    }
    setAccessibleName(sentence);
    setAccessibleDescription(remedy);
    recolour();
    QWidget::show();
}

void StateView::recolour()
{
    m_icon->setPixmap(Theme::icon(m_iconName, Tone::Unknown)
                          .pixmap(QSize(metrics::IconEmptyState, metrics::IconEmptyState), devicePixelRatio()));
    m_details->setIcon(Theme::icon(QStringLiteral("documentinfo")));
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(metrics::PageMargin, metrics::Inside, metrics::Between, metrics::Inside);
    m_layout->setSpacing(metrics::Inside);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::Inside);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(m_text, 1);
    m_row = new QHBoxLayout;
    m_row->setSpacing(metrics::Inside);
    m_layout->addLayout(line, 1);
    m_layout->addLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&Theme::instance(), &Theme::changed, this, &Banner::recolour);
    hide();
}

void Banner::show(Tone tone, const QString &sentence, const QList<QAction *> &actions, const QString &tooltip)
{
    m_tone = tone;
    if (actions != m_actions) {
        m_actions = actions;
        qDeleteAll(std::exchange(m_buttons, {}));
        for (QAction *action : actions) {
            m_buttons << stateButton(action, false, this);
            m_row->addWidget(m_buttons.last(), 0, Qt::AlignVCenter);
        }
    }
    m_text->setToolTip(tooltip);
    setAccessibleDescription(tooltip);
    setSentence(sentence);
    recolour();
    QFrame::show();
}

void Banner::setSentence(const QString &sentence)
{
    m_text->setText(sentence);
    m_text->setFocusPolicy(Qt::mightBeRichText(sentence) ? Qt::StrongFocus : Qt::ClickFocus);
    setAccessibleName(sentence);
    arrange();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::arrange()
{
    constexpr int leastLetters = 36; // of a sentence in a line
    const QFontMetrics letters(m_text->font());
    const QMargins margins = m_layout->contentsMargins();
    const int beside =
        width() - margins.left() - margins.right() - metrics::IconSmall - 2 * metrics::Inside - m_row->sizeHint().width();
    const int wanted = std::min(letters.averageCharWidth() * leastLetters, letters.horizontalAdvance(m_text->text()));
    const bool isBelow = !m_buttons.isEmpty() && beside < wanted;
    m_layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(isBelow ? Qt::AlignLeft : Qt::Alignment());
    const int indent = isBelow ? metrics::IconSmall + metrics::Inside - metrics::Step : 0;
    m_row->setContentsMargins(indent, 0, 0, 0);
}

QString Banner::sentence() const
{
    return m_text->text();
}

void Banner::recolour()
{
    m_icon->setPixmap(Theme::toneIcon(m_tone).pixmap(QSize(metrics::IconSmall, metrics::IconSmall), devicePixelRatio()));
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::instance().foreground(m_tone));
    palette.setColor(QPalette::Link, Theme::instance().foreground(m_tone));
    m_text->setPalette(palette);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().tint(m_tone));
    QColor line = Theme::instance().foreground(m_tone);
    line.setAlphaF(0.35F);
    painter.fillRect(0, height() - 1, width(), 1, line);
}

ToneBadge::ToneBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ToneBadge::show(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
    QWidget::show();
}

QSize ToneBadge::sizeFor(const QString &word, const QFont &font)
{
    const QFontMetrics text(font);
    return {text.horizontalAdvance(word) + BadgeIcon + 5 * metrics::Step, text.height() + metrics::Step};
}

QSize ToneBadge::sizeHint() const
{
    return sizeFor(m_word, font());
}

void ToneBadge::paint(QPainter *painter, const QRect &rect, Tone tone, const QString &word)
{
    const Theme &theme = Theme::instance();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.tint(tone));
    const qreal radius = rect.height() / 2.0;
    painter->drawRoundedRect(rect, radius, radius);
    QRect icon(rect.left() + 2 * metrics::Step, 0, BadgeIcon, BadgeIcon);
    icon.moveTop(rect.center().y() + 1 - BadgeIcon / 2);
    Theme::toneIcon(tone).paint(painter, icon);
    painter->setPen(theme.foreground(tone));
    const QRect words = rect.adjusted(BadgeIcon + 3 * metrics::Step, 0, -metrics::Step, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
    painter->restore();
}

void ToneBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_tone, m_word);
}

} // namespace bulkhead::ui
