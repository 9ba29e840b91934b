// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/capabilitydetailpane.h"

#include "core/capability/capabilitycatalogue.h"
#include "ui/capabilities/celldetail.h"
#include "ui/capabilities/cellwords.h"
#include "ui/capabilities/matrixpainter.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

CapabilityDetailPane::CapabilityDetailPane(QWidget *parent)
    : QWidget(parent)
{
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_subtitle = new QLabel(this);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    m_risk = new ToneBadge(this);
    m_text = new QTextBrowser(this);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setWordWrapMode(QTextOption::WordWrap); // a table cell that may break anywhere breaks every word
    m_text->setAccessibleName(tr("Details of the current cell"));
    m_text->document()->setDocumentMargin(0);
    setFocusProxy(m_text);

    auto *badgeRow = new QHBoxLayout;
    badgeRow->addWidget(m_risk);
    badgeRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Between, metrics::Between, metrics::Inside, metrics::Inside);
    layout->setSpacing(metrics::Inside);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(badgeRow);
    layout->addWidget(m_text, 1);
    connect(&Theme::instance(), &Theme::changed, this, &CapabilityDetailPane::restyle);
    restyle();
    showNothing();
}

void CapabilityDetailPane::restyle()
{
    const Theme &theme = Theme::instance();
    m_title->setFont(theme.title());
    // QTextDocument knows no variables: the theme's colours go into its style sheet
    const QString sheet = u"p { margin-top: 0; margin-bottom: 8px; } h4 { margin-top: 12px; margin-bottom: 4px; } .muted { "
                          u"color: %1; } .warn { color: %2; } .whole { white-space: nowrap; } "
                          ".mono { font-family: '%3'; }"_s.arg(theme.textMuted().name(), theme.foreground(Tone::Medium).name(),
                                                               theme.monospace().family());
    m_text->document()->setDefaultStyleSheet(sheet);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    m_text->setPalette(palette);
    m_text->setHtml(m_html);
}

void CapabilityDetailPane::setHtml(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(0);
}

void CapabilityDetailPane::showCell(const MatrixColumn &column, capability::Capability capability, const MatrixCell &cell)
{
    const capability::CapabilityInfo &info = capability::capabilityInfo(capability);
    m_title->setText(capability::capabilityName(capability));
    m_subtitle->setText(
        tr("Number %1 · in %2: %3").arg(QString::number(int(capability)), column.title, holdingWord(cell.shown.holding)));
    m_risk->show(riskTone(info.risk), capability::riskName(info.risk));
    m_risk->setVisible(true);
    setHtml(cellDetailHtml(column, capability, cell) + capabilityDetailHtml(capability));
}

void CapabilityDetailPane::showColumn(const MatrixColumn &column, std::optional<int> effective)
{
    m_title->setText(column.title);
    m_subtitle->setText(effective ? tr("%n capability(s) effective", nullptr, *effective) : tr("capabilities not known"));
    m_risk->setVisible(false);
    setHtml(columnDetailHtml(column));
}

void CapabilityDetailPane::showNothing()
{
    m_title->setText(tr("Details"));
    m_subtitle->setText(tr("Choose a cell to see why it is as it is."));
    m_risk->setVisible(false);
    setHtml({});
}

QString CapabilityDetailPane::text() const
{
    return QStringList{m_title->text(), m_subtitle->text(), m_text->toPlainText()}.join(u'\n');
}

} // namespace bulkhead::ui
