// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/codeblock.h"

#include "ui/widgets/datadelegate.h"
#include "ui/widgets/wrappedlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

/// Every line for itself: a line break is shown as one, nothing else moves the text around it.
QString visibleLines(const QString &code)
{
    QStringList lines = code.split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

} // namespace

CodeBlock::CodeBlock(const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_caption(new QLabel(caption, this))
    , m_text(new WrappedLabel(this))
    , m_copy(new QToolButton(this))
{
    m_caption->setFont(Theme::instance().small());
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_text->setFont(Theme::instance().monospace());
    m_copy->setIcon(Theme::icon(u"edit-copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy: %1").arg(caption));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::Inside, metrics::Step, metrics::Step, metrics::Inside);
    grid->setHorizontalSpacing(metrics::Inside);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_caption, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_copy, 0, 1);
    grid->addWidget(m_text, 1, 0, 1, 2);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code);
        Q_EMIT copied(tr("Copied"));
    });
    hide();
}

void CodeBlock::setCode(const QString &code)
{
    m_code = code;
    m_text->setText(visibleLines(code));
    m_text->setAccessibleName(m_caption->text());
    setVisible(!code.isEmpty());
}

void CodeBlock::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().border());
    painter.setBrush(Theme::instance().surfaceRaised());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius, metrics::Radius);
}

} // namespace bulkhead::ui
