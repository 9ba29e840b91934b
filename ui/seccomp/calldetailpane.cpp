// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/calldetailpane.h"

#include "ui/widgets/datadelegate.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

struct CallRemarkText {
    Q_DECLARE_TR_FUNCTIONS(CallRemarkText)
};

constexpr qsizetype MostShown = 8; ///< arguments, errors, programs

QString placeText(const ImportedCalls &calls, const ImportedPlace &place)
{
    const QString file = calls.files.value(place.file);
    return place.line > 0 ? u"%1:%2"_s.arg(file).arg(place.line) : file;
}

QString originText(ImportOrigin origin)
{
    switch (origin) {
    case ImportOrigin::Trace: return CallRemarkText::tr("a line of strace");
    case ImportOrigin::Summary: return CallRemarkText::tr("a row of strace -c");
    case ImportOrigin::Audit: return CallRemarkText::tr("a SECCOMP record of the kernel");
    case ImportOrigin::Profile: return CallRemarkText::tr("another profile allows it");
    case ImportOrigin::List: return CallRemarkText::tr("a list of names");
    case ImportOrigin::Multiplexer: return CallRemarkText::tr("what a 32-bit program really calls there");
    }
    return {};
}

QList<CallRemark> recordedRemarks(const ImportedCalls &calls, const ImportedCall &call)
{
    QList<CallRemark> remarks;
    const QLocale locale;
    QString seen = call.count > 0 ? CallRemarkText::tr("%n time(s)", nullptr, int(qMin(call.count, quint64(INT_MAX))))
                                  : originText(call.origin);
    if (call.processes > 0)
        seen += CallRemarkText::tr(" by %n process(es)", nullptr, int(qMin(call.processes, quint64(INT_MAX))));
    if (call.count > 0 && call.origin != ImportOrigin::Trace)
        seen += u", "_s + originText(call.origin);
    remarks << CallRemark{CallRemarkText::tr("Recorded"), seen};
    const QString first = placeText(calls, call.first), last = placeText(calls, call.last);
    if (!first.isEmpty()) {
        const auto when = [](const QString &time) { return time.isEmpty() ? QString() : u" (%1)"_s.arg(time); };
        QString where = first + when(call.firstSeen);
        if (call.last != call.first)
            where = CallRemarkText::tr("first %1, last %2").arg(where, last + when(call.lastSeen));
        remarks << CallRemark{CallRemarkText::tr("Where"), where};
    }
    QStringList programs = call.commands.first(qMin(MostShown, call.commands.size()));
    QStringList pids;
    for (const qint64 pid : call.processIds.first(qMin(MostShown, call.processIds.size())))
        pids << QString::number(pid);
    if (!programs.isEmpty())
        remarks << CallRemark{CallRemarkText::tr("Programs"), programs.join(", "_L1)};
    if (!pids.isEmpty())
        remarks << CallRemark{CallRemarkText::tr("Processes"), pids.join(", "_L1)};
    if (call.failed > 0) {
        QStringList errors;
        for (const ImportedError &error : call.errors.first(qMin(MostShown, call.errors.size())))
            errors << u"%1 ×%2"_s.arg(error.name, locale.toString(error.count));
        QString text = CallRemarkText::tr("%1 of %2: %3")
                           .arg(locale.toString(call.failed), locale.toString(call.count), errors.join(", "_L1));
        if (call.isMaybeNotNeeded())
            text += u". "_s + CallRemarkText::tr("It never worked: the program took another way, and may not need it.");
        remarks << CallRemark{CallRemarkText::tr("Failed"), text};
    }
    if (!call.arguments.isEmpty()) {
        QStringList arguments;
        for (const ImportedArgument &argument : call.arguments.first(qMin(MostShown, call.arguments.size())))
            arguments << u"%1 ×%2"_s.arg(QString::fromUtf8(argument.text), locale.toString(argument.count));
        if (call.hasMoreArguments || call.arguments.size() > MostShown)
            arguments << u"…"_s;
        remarks << CallRemark{CallRemarkText::tr("Arguments"), arguments.join(", "_L1)};
    }
    return remarks;
}

} // namespace

QList<CallRemark> callRemarks(const CallRow &row, const ProfileWorkbench &bench)
{
    QList<CallRemark> remarks;
    const ProfileAnalysis &analysis = bench.analysis();
    if (analysis.simulator && row.fact.state.kind != CallState::Kind::NotThere) {
        remarks << CallRemark{CallRemarkText::tr("Here"), stateText(row.fact)};
        const Decision decision = analysis.simulator->decide({.arch = bench.target().arch, .number = row.number});
        const bool isConditional = row.fact.state.kind == CallState::Kind::Conditional;
        remarks << CallRemark{isConditional ? CallRemarkText::tr("With arguments 0") : CallRemarkText::tr("Why"),
                              decision.sentence, decision.profileRule};
        if (isConditional) {
            for (const int rule : row.fact.state.profileRules) {
                const Rule &said = bench.profile().rules.value(rule);
                remarks << CallRemark{CallRemarkText::tr("Rule %1").arg(rule + 1),
                                      u"%1: %2"_s.arg(conditionsText(said.args), actionText(said.action)), rule};
            }
        }
        for (const SkippedRule &skipped : analysis.simulator->resolution().skipped) {
            if (bench.profile().rules.value(skipped.profileRule).names.contains(row.name))
                remarks << CallRemark{
                    CallRemarkText::tr("Left out"),
                    CallRemarkText::tr("Rule %1 names it. %2").arg(skipped.profileRule + 1).arg(skipText(skipped)),
                    skipped.profileRule};
        }
    } else if (analysis.refusal) {
        remarks << CallRemark{CallRemarkText::tr("Here"),
                              CallRemarkText::tr("No container starts with this profile: %1").arg(analysis.refusal->what)};
    }
    if (row.defaultFact.state.kind != CallState::Kind::NotThere && row.differs())
        remarks << CallRemark{CallRemarkText::tr("Engine's default"), stateText(row.defaultFact)};
    if (!row.capabilities.isEmpty())
        remarks << CallRemark{
            CallRemarkText::tr("Capability"),
            CallRemarkText::tr("The engine's own profile opens it to containers with %1.").arg(row.capabilities)};
    for (const Problem &problem : analysis.problems) {
        if (problem.name == row.name)
            remarks << CallRemark{problemLevelName(problem.level), u"%1 %2"_s.arg(problem.what, problem.why), problem.rule};
    }
    if (const ImportedCalls *calls = bench.import()) {
        if (const ImportedCall *call = calls->find(row.name))
            remarks << recordedRemarks(*calls, *call);
        else
            remarks << CallRemark{CallRemarkText::tr("Recorded"), CallRemarkText::tr("not in the recording")};
    }
    return remarks;
}

CallDetailPane::CallDetailPane(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The selected call"));
    showNothing();
}

void CallDetailPane::showNothing()
{
    fill({},
         tr("Select a call in the table: here stands what it does, what the profile does with it and why, and where it was "
            "recorded."),
         {});
}

void CallDetailPane::show(const CallRow &row, const ProfileWorkbench &bench)
{
    fill(row.name, row.meaning, callRemarks(row, bench));
}

void CallDetailPane::fill(const QString &title, const QString &subtitle, const QList<CallRemark> &remarks)
{
    if (m_content && title == m_title && subtitle == m_subtitle && remarks == m_remarks)
        return; // after most keys nothing is to be said anew
    m_title = title;
    m_subtitle = subtitle;
    m_remarks = remarks;
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(metrics::Between, metrics::Between - metrics::Step, metrics::Between, metrics::Inside);
    grid->setHorizontalSpacing(metrics::Between);
    grid->setVerticalSpacing(metrics::Step);
    grid->setColumnStretch(1, 1);
    int line = 0;
    QStringList spoken{title, subtitle};
    if (!title.isEmpty()) {
        auto *heading = new QLabel(title, content);
        heading->setFont(Theme::instance().heading());
        heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(heading, line, 0);
    }
    auto *meaning = new WrappedLabel(content);
    meaning->setText(subtitle);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(meaning, line++, title.isEmpty() ? 0 : 1, 1, title.isEmpty() ? 3 : 2);
    for (const CallRemark &remark : remarks) {
        auto *caption = new QLabel(remark.caption, content);
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto *words = new WrappedLabel(content);
        words->setText(visibleText(remark.text));
        grid->addWidget(caption, line, 0, Qt::AlignTop);
        grid->addWidget(words, line, 1, Qt::AlignTop);
        if (remark.rule >= 0) {
            auto *show = new QToolButton(content);
            show->setText(tr("Rule %1").arg(remark.rule + 1));
            show->setToolTip(tr("Show this rule in the text"));
            show->setAutoRaise(true);
            show->setFixedHeight(words->fontMetrics().height() + metrics::Step / 2); // no higher than the line it stands in
            connect(show, &QToolButton::clicked, this, [this, rule = remark.rule] { Q_EMIT ruleRequested(rule); });
            grid->addWidget(show, line, 2, Qt::AlignTop);
        }
        spoken << remark.caption + u": "_s + remark.text;
        ++line;
    }
    grid->setRowStretch(line, 1);
    m_text = spoken.join(u'\n').trimmed();
    content->setAccessibleName(m_text);
    setWidget(content); // deletes the one before
    m_content = content;
}

} // namespace bulkhead::ui
