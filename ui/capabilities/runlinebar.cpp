// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/runlinebar.h"

#include "core/handoff/dockerrun.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::CapabilitySet;

namespace {

constexpr auto RefusedProperty = "refused";

QString shortList(CapabilitySet set)
{
    QStringList names = set.toNames();
    for (QString &name : names)
        name.remove(0, "CAP_"_L1.size());
    return names.join(", "_L1);
}

} // namespace

QString differenceSentence(CapabilitySet wanted, const capability::EngineRules &rules)
{
    const CapabilitySet defaults = capability::defaultCapabilities(rules.flavour);
    const CapabilitySet more = wanted - defaults;
    const CapabilitySet less = defaults - wanted;
    if (wanted.isEmpty())
        return RunLineBar::tr("No capability at all.");
    if (more.isEmpty() && less.isEmpty())
        return RunLineBar::tr("Exactly the engine's default.");
    QString adds = RunLineBar::tr("%n more than the default: %1.", nullptr, more.count()).arg(shortList(more));
    QString drops = RunLineBar::tr("%n fewer than the default: without %1.", nullptr, less.count()).arg(shortList(less));
    if (less.isEmpty())
        return adds;
    return more.isEmpty() ? drops : adds + u' ' + drops;
}

RunLineBar::RunLineBar(QWidget *parent)
    : QWidget(parent)
{
    m_options = new QLineEdit(this);
    m_options->setReadOnly(true);
    m_options->setAccessibleName(tr("docker run options of the whitelist"));
    m_copy = new QToolButton(this);
    m_copy->setText(tr("Copy"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setToolTip(tr("Copy the options of the whitelist"));
    m_explanation = new ElidedLine(this);
    m_paste = new QLineEdit(this);
    m_paste->setPlaceholderText(tr("Paste a docker run line or its options to see its set"));
    m_paste->setAccessibleName(tr("A docker run line"));
    m_paste->setClearButtonEnabled(true);
    m_use = new QToolButton(this);
    m_use->setText(tr("Use as whitelist"));
    m_use->setEnabled(false);
    m_answer = new ElidedLine(this);
    m_answer->hide();

    auto *whitelistLabel = new QLabel(tr("&Whitelist"), this);
    whitelistLabel->setBuddy(m_options);
    auto *pasteLabel = new QLabel(tr("docker &run"), this);
    pasteLabel->setBuddy(m_paste);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::Step);
    m_actions->addWidget(m_copy);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::PageMargin, metrics::Inside, metrics::PageMargin, metrics::Inside);
    grid->setHorizontalSpacing(metrics::Inside);
    grid->setVerticalSpacing(metrics::Step);
    grid->setColumnStretch(1, 1);
    grid->addWidget(whitelistLabel, 0, 0);
    grid->addWidget(m_options, 0, 1);
    grid->addLayout(m_actions, 0, 2);
    grid->addWidget(m_explanation, 1, 1, 1, 2);
    grid->addWidget(pasteLabel, 2, 0);
    grid->addWidget(m_paste, 2, 1);
    grid->addWidget(m_use, 2, 2);
    grid->addWidget(m_answer, 3, 1, 1, 2);

    connect(m_copy, &QToolButton::clicked, this, &RunLineBar::copyOptions);
    connect(m_paste, &QLineEdit::textChanged, this, &RunLineBar::pastedLineChanged);
    connect(m_use, &QToolButton::clicked, this, [this] {
        if (m_pasted)
            Q_EMIT useAsWhitelist(*m_pasted);
    });
    connect(&Theme::instance(), &Theme::changed, this, &RunLineBar::recolour);
    recolour();
}

void RunLineBar::addWhitelistAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    if (action->menu()) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_actions->addWidget(button);
}

void RunLineBar::showWhitelist(const MatrixColumn &column, CapabilitySet wanted, const capability::EngineRules &rules)
{
    const QString text = handoff::capabilityOptions(column.configured);
    m_options->setText(text);
    m_options->setCursorPosition(0);
    m_options->setPlaceholderText(tr("no option needed: this is the engine's default"));
    m_copy->setEnabled(!text.isEmpty());
    if (column.engineRefusal)
        setAnswer(m_explanation, tr("This engine would refuse it: %1").arg(column.engineRefusal->what), true);
    else
        setAnswer(m_explanation, differenceSentence(wanted, rules), false);
}

void RunLineBar::showPasted(const MatrixColumn *column, const capability::EngineRules &rules)
{
    m_pasted.reset();
    m_answer->setVisible(column);
    if (column && column->predicted) {
        m_pasted = column->predicted->sets.bounding;
        QString text = differenceSentence(*m_pasted, rules);
        if (const int held = column->predicted->sets.effective.count(); held < m_pasted->count())
            text +=
                u' ' + tr("The user is not root: the process itself holds %n, the rest is only its bounding set.", nullptr, held);
        setAnswer(m_answer, text, false);
    } else if (column) {
        setAnswer(m_answer, column->predicted.error().what, true);
    }
    m_use->setEnabled(m_pasted.has_value());
}

void RunLineBar::setPastedLine(const QString &line)
{
    m_paste->setText(line);
}

QString RunLineBar::options() const
{
    return m_options->text();
}

QString RunLineBar::pastedLine() const
{
    return m_paste->text();
}

void RunLineBar::copyOptions()
{
    QApplication::clipboard()->setText(m_options->text());
    Q_EMIT copied(m_options->text());
}

void RunLineBar::setAnswer(QLabel *label, const QString &text, bool refused)
{
    label->setText(text);
    label->setProperty(RefusedProperty, refused);
    recolour();
}

void RunLineBar::recolour()
{
    const Theme &theme = Theme::instance();
    m_options->setFont(theme.monospace());
    m_paste->setFont(theme.monospace());
    m_copy->setIcon(Theme::icon(u"edit-copy"_s));
    for (QLabel *label : {m_explanation, m_answer}) {
        QPalette palette = label->palette();
        const bool refused = label->property(RefusedProperty).toBool();
        palette.setColor(QPalette::WindowText, refused ? theme.foreground(Tone::Critical) : theme.textMuted());
        label->setPalette(palette);
    }
}

} // namespace bulkhead::ui
