// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationbar.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace bulkhead::ui {

namespace {

constexpr int NavigationWidth = 224;
constexpr int NavigationRow = 36;

} // namespace

NavigationButton::NavigationButton(const QString &title, const QString &iconName, const QString &shortcut, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(title);
    setAccessibleName(title);
    setToolTip(tr("%1 (%2)").arg(title, shortcut));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click leads into the page, and so do the keys after it
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavigationButton::sizeHint() const
{
    return {NavigationWidth - 2 * metrics::Inside, qMax(NavigationRow, fontMetrics().height() + 4 * metrics::Step)};
}

void NavigationButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.selection() : theme.hover());
        painter.drawRoundedRect(rect(), metrics::Radius + 1, metrics::Radius + 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.foreground(Tone::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), metrics::Radius + 1, metrics::Radius + 1);
    }
    const QRect icon(metrics::Between - metrics::Step, (height() - metrics::IconLarge) / 2, metrics::IconLarge,
                     metrics::IconLarge);
    Theme::icon(m_iconName, isChecked() ? Tone::Accent : Tone::Neutral).paint(&painter, icon);
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(isChecked() ? theme.foreground(Tone::Accent) : theme.text());
    const QRect area = rect().adjusted(icon.right() + metrics::Step * 3, 0, -metrics::Inside, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Navigation"));
    setFixedWidth(NavigationWidth);
    m_group = new QButtonGroup(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Inside, metrics::Inside, metrics::Inside, metrics::Between);
    column->setSpacing(metrics::Inside);
    m_top = new QVBoxLayout;
    m_pages = new QVBoxLayout;
    m_pages->setSpacing(metrics::Step / 2);
    column->addLayout(m_top);
    column->addWidget(new Hairline(this));
    column->addLayout(m_pages);
    column->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavigationBar::setTop(QWidget *widget)
{
    m_top->addWidget(widget);
}

void NavigationBar::addPage(const QString &id, const QString &title, const QString &iconName, const QString &shortcut)
{
    auto *button = new NavigationButton(title, iconName, shortcut, this);
    m_group->addButton(button);
    m_buttons.insert(id, button);
    m_pages->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

void NavigationBar::setCurrent(const QString &id)
{
    NavigationButton *button = m_buttons.value(id);
    if (button) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) { // a page that is not in the navigation
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().chrome());
    painter.fillRect(width() - 1, 0, 1, height(), Theme::instance().border());
}

} // namespace bulkhead::ui
