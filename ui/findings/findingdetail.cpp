// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingdetail.h"

#include "core/handoff/reports/report.h"
#include "ui/findings/codeblock.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Evidence;
using findings::Outcome;
using findings::Subject;

QString optionLines(const QString &options)
{
    QStringList lines;
    for (const QString &line : options.split(u'\n', Qt::SkipEmptyParts))
        lines << handoff::optionLine(line);
    return lines.join(u'\n');
}

FindingDetail::FindingDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("The selected finding"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    m_column->setSpacing(metrics::Step);

    m_badge = new ToneBadge(inside);
    m_title = new WrappedLabel(inside);
    m_title->setFont(Theme::instance().heading());
    m_subject = new WrappedLabel(inside);
    m_subject->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Inside);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(m_subject);

    m_accept = new QAction(Theme::icon(u"dialog-ok"_s), tr("Accept…"), this);
    m_accept->setToolTip(tr("Live with this finding, for a reason and for a time"));
    m_withdraw = new QAction(Theme::icon(u"edit-undo"_s), tr("No longer accept"), this);
    m_withdraw->setToolTip(tr("Remove the exception: the finding comes back"));
    m_showContainer = new QAction(Theme::icon(u"bulkhead-containers"_s), tr("Show container"), this);
    m_harden = new QAction(Theme::icon(u"lock"_s), tr("Harden…"), this);
    m_harden->setToolTip(tr("Choose what to take away from this container, and see the command that makes what is left"));
    connect(m_showContainer, &QAction::triggered, this, [this] {
        Q_EMIT jumpRequested(
            {.page = u"containers"_s, .container = ContainerId(m_finding.subject.id), .tab = u"summary"_s, .detail = {}});
    });
    auto *buttons = new QGridLayout; // two beside each other: the pane may be narrow
    buttons->setSpacing(metrics::Inside);
    buttons->setContentsMargins(0, metrics::Step, 0, 0);
    for (QAction *action : {m_showContainer, m_harden, m_accept, m_withdraw}) {
        auto *button = new QToolButton(inside);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(action, &QAction::visibleChanged, button, [this, action, button] {
            button->setVisible(action->isVisible());
            arrangeButtons();
        });
        m_buttons << button;
    }
    m_buttonGrid = buttons;
    arrangeButtons();
    buttons->setColumnStretch(1, 1);
    m_column->addLayout(buttons);

    m_acceptedBy = addText(tr("Accepted"));
    m_reason = addText(tr("Reason"));
    m_why = addText(tr("What an attacker gains"));
    m_evidence = new QWidget(inside);
    m_evidenceColumn = new QVBoxLayout(m_evidence);
    m_evidenceColumn->setContentsMargins(0, metrics::Inside, 0, 0);
    m_evidenceColumn->setSpacing(metrics::Step);
    auto *caption = new QLabel(tr("Evidence"), m_evidence);
    caption->setFont(Theme::instance().small());
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_evidenceColumn->addWidget(caption);
    m_column->addWidget(m_evidence);
    m_fix = addText(tr("How to mend it"));
    m_command = new CodeBlock(tr("Command"), inside);
    m_options = new CodeBlock(tr("docker run"), inside);
    m_compose = new CodeBlock(tr("In the service of compose.yaml"), inside);
    for (CodeBlock *block : {m_command, m_options, m_compose}) {
        m_column->addSpacing(metrics::Step);
        m_column->addWidget(block);
        connect(block, &CodeBlock::copied, this, &FindingDetail::notice);
    }
    m_references = addText(tr("Rule"));
    m_column->addStretch(1);
    setWidget(inside);
    showNothing();
}

void FindingDetail::offerSearch(QAction *search)
{
    m_searchButton = new QToolButton(widget());
    m_searchButton->setDefaultAction(search);
    m_searchButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_searchButton->setFocusPolicy(Qt::StrongFocus);
    m_searchButton->hide();
    m_column->insertWidget(m_column->indexOf(m_captions.value(m_why)), m_searchButton, 0, Qt::AlignLeft);
}

void FindingDetail::showSearch(const findings::Verdict &verdict)
{
    if (!m_searchButton)
        return;
    const bool isAnswered = verdict.outcome == Outcome::Pass;
    m_searchButton->setVisible(verdict.check->id == "CIS-4.8"_L1 && !isAnswered && m_searchButton->defaultAction()->isVisible());
}

// Without gaps where one is hidden.
void FindingDetail::arrangeButtons()
{
    int number = 0;
    for (QToolButton *button : std::as_const(m_buttons)) {
        m_buttonGrid->removeWidget(button);
        if (!button->defaultAction()->isVisible())
            continue;
        m_buttonGrid->addWidget(button, number / 2, number % 2, Qt::AlignLeft);
        ++number;
    }
}

WrappedLabel *FindingDetail::addText(const QString &caption)
{
    QWidget *inside = m_column->parentWidget();
    auto *head = new QLabel(caption, inside);
    head->setFont(Theme::instance().small());
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setContentsMargins(0, metrics::Inside, 0, 0);
    auto *text = new WrappedLabel(inside);
    m_column->addWidget(head);
    m_column->addWidget(text);
    m_captions.insert(text, head);
    return text;
}

void FindingDetail::setText(WrappedLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (QWidget *caption = m_captions.value(label))
        caption->setVisible(!text.isEmpty());
}

void FindingDetail::addEvidenceLine()
{
    EvidenceLine line{.widget = new QWidget(m_evidence)};
    line.text = new WrappedLabel(line.widget);
    line.text->setFont(Theme::instance().monospace());
    line.place = new QPushButton(Theme::icon(u"code-context"_s), tr("Raw JSON"), line.widget);
    line.place->setFlat(true);
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Inside);
    row->addWidget(line.text, 1, Qt::AlignVCenter);
    row->addWidget(line.place, 0, Qt::AlignTop);
    m_evidenceColumn->addWidget(line.widget);
    connect(line.place, &QPushButton::clicked, this, [this, number = m_lines.size()] {
        Q_EMIT jumpRequested({.page = u"containers"_s,
                              .container = ContainerId(m_finding.subject.id),
                              .tab = u"raw"_s,
                              .detail = m_lines[number].pointer});
    });
    m_lines << line;
}

void FindingDetail::showEvidence(const QList<Evidence> &evidence)
{
    m_evidence->setVisible(!evidence.isEmpty());
    while (m_lines.size() < evidence.size())
        addEvidenceLine();
    const bool ofContainer = m_finding.subject.kind == Subject::Kind::Container;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        EvidenceLine &line = m_lines[i];
        line.widget->setVisible(i < evidence.size());
        if (i >= evidence.size())
            continue;
        line.text->setText(evidenceText(evidence[i]));
        line.pointer = evidence[i].pointer;
        line.place->setVisible(ofContainer && evidence[i].document == Evidence::Document::Inspect && !line.pointer.isEmpty());
        line.place->setToolTip(tr("Show %1 in the raw JSON").arg(line.pointer));
        line.place->setAccessibleName(line.place->toolTip());
    }
}

void FindingDetail::clearAll()
{
    m_finding = {};
    m_badge->hide();
    for (WrappedLabel *label : {m_subject, m_acceptedBy, m_reason, m_why, m_fix, m_references})
        setText(label, {});
    showEvidence({});
    for (CodeBlock *block : {m_command, m_options, m_compose})
        block->setCode({});
    for (QAction *action : {m_accept, m_withdraw, m_showContainer, m_harden})
        action->setVisible(false);
    if (m_searchButton)
        m_searchButton->hide();
}

void FindingDetail::showNothing()
{
    clearAll();
    m_title->setText(tr("No finding is selected."));
    setText(m_subject, tr("Select one to see why it matters and how to mend it."));
}

void FindingDetail::showGroup(const FindingsViewPtr &view, const FindingGroup &group)
{
    clearAll();
    m_title->setText(group.title);
    setText(m_subject, tr("%n row(s) of the list", nullptr, group.rows));
    if (group.worst != findings::Severity::None)
        m_badge->show(severityTone(group.worst), findings::severityName(group.worst));
    m_badge->setVisible(group.worst != findings::Severity::None);
    const findings::CheckInfo *check = findings::findCheck(group.key);
    if (!check) { // a subject
        const auto subjectOf = [&](const findings::SubjectVerdicts &one) {
            return u"%1/%2"_s.arg(int(one.subject.kind)).arg(one.subject.id) == group.key;
        };
        const auto found = std::ranges::find_if(view->evaluation.subjects, subjectOf);
        if (found != view->evaluation.subjects.cend())
            m_finding.subject = found->subject;
        const bool isContainer = m_finding.subject.kind == Subject::Kind::Container && !m_finding.subject.id.isEmpty();
        m_showContainer->setVisible(isContainer);
        m_harden->setVisible(isContainer);
        return;
    }
    setText(m_why, check->whyText());
    setText(m_fix, check->fixText());
    setText(m_references, (QStringList(QString(check->id)) + check->references()).join(u'\n'));
}

void FindingDetail::showFinding(const FindingsViewPtr &view, const FindingRow &row)
{
    clearAll();
    const findings::Verdict &verdict = view->verdictOf(row);
    const findings::CheckInfo &check = *verdict.check;
    const bool fails = verdict.outcome == Outcome::Fail;
    m_finding = findings::findingOf(verdict, view->subjectOf(row));
    m_title->setText(visibleText(row.title));
    setText(m_subject, view->subjectTitles.at(row.subject));
    const Tone tone = fails ? severityTone(row.severity) : findingStateTone(row.state);
    m_badge->show(tone, fails ? findings::severityName(row.severity) : findingStateName(row.state));
    m_badge->show();
    m_showContainer->setVisible(m_finding.subject.kind == Subject::Kind::Container);
    m_harden->setVisible(m_showContainer->isVisible());
    m_accept->setVisible(row.state == FindingState::Fails);
    m_withdraw->setVisible(row.state == FindingState::Accepted);
    if (row.accepted >= 0) {
        const findings::FindingException &by = view->evaluation.accepted.at(row.accepted).by;
        QStringList lines{visibleText(by.reason)};
        if (!by.author.isEmpty())
            lines << tr("by %1").arg(visibleText(by.author));
        lines << (by.expires.isValid() ? tr("until %1").arg(QLocale().toString(by.expires, QLocale::ShortFormat))
                                       : tr("without an end"));
        setText(m_acceptedBy, lines.join(u'\n'));
    }
    setText(m_reason, visibleText(verdict.reason));
    showSearch(verdict);
    setText(m_why, fails ? m_finding.why : check.whyText());
    showEvidence(verdict.evidence);
    setText(m_references, (QStringList(m_finding.id) + m_finding.references).join(u'\n'));
    if (!fails)
        return;
    showFix(m_finding.fix);
}

void FindingDetail::showAlone(const findings::Finding &finding)
{
    clearAll();
    m_finding = finding;
    m_title->setText(visibleText(finding.title));
    setText(m_subject, subjectTitle(finding.subject));
    m_badge->show(severityTone(finding.severity), findings::severityName(finding.severity));
    m_badge->show();
    setText(m_why, finding.why);
    showEvidence(finding.evidence);
    setText(m_references, (QStringList(finding.id) + finding.references).join(u'\n'));
    showFix(finding.fix);
}

void FindingDetail::showFix(const findings::Fix &fix)
{
    setText(m_fix, fix.text);
    m_command->setCode(fix.command);
    m_options->setCode(optionLines(fix.options));
    m_compose->setCode(fix.compose);
}

QList<QPushButton *> FindingDetail::evidenceButtons() const
{
    QList<QPushButton *> buttons;
    for (const EvidenceLine &line : m_lines) {
        if (line.place->isVisibleTo(this))
            buttons << line.place;
    }
    return buttons;
}

QString FindingDetail::text() const
{
    QStringList parts;
    for (const QLabel *label : widget()->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget()) && !label->text().isEmpty())
            parts << label->text();
    }
    return parts.join(u'\n');
}

} // namespace bulkhead::ui
