// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/simulatepane.h"

#include "core/seccomp/compiledfilter.h"
#include "core/seccomp/straceconstants.h"
#include "core/seccomp/syscalltable.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

constexpr int WidestCall = 240;

std::optional<quint64> argumentFromWord(const QString &call, const QString &word)
{
    if (word.isEmpty())
        return 0;
    bool isNumber = false;
    quint64 value = word.toULongLong(&isNumber, 0);
    if (!isNumber)
        value = quint64(word.toLongLong(&isNumber, 0)); // -1, as the kernel sees it
    return isNumber ? std::optional(value) : straceValue(call, word.toLatin1());
}

} // namespace

Result<Call> callFromWords(const SimulatedCall &words, Arch arch)
{
    Call call{.arch = arch};
    const auto wrong = [](const QString &what) { return std::unexpected(Error{ErrorKind::Invalid, what, {}}); };
    bool isNumber = false;
    call.number = words.call.toInt(&isNumber, 0);
    if (!isNumber) {
        const auto number = SyscallTable::of(arch).number(words.call);
        if (!number)
            return wrong(
                isSyscallAnywhere(words.call)
                    ? SimulatePane::tr("%1 has no call “%2”; other architectures have.").arg(unameArchName(arch), words.call)
                    : SimulatePane::tr("No architecture has a call “%1”.").arg(words.call));
        call.number = *number;
    }
    const QStringList arguments = words.arguments.isEmpty() ? QStringList() : words.arguments.split(u',');
    if (arguments.size() > qsizetype(call.args.size()))
        return wrong(SimulatePane::tr("A call has six arguments at most."));
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto value = argumentFromWord(words.call, arguments.at(i).trimmed());
        if (!value)
            return wrong(SimulatePane::tr("“%1” is no argument: write a number, or a name that strace prints for this call.")
                             .arg(arguments.at(i).trimmed()));
        call.args.at(std::size_t(i)) = *value;
    }
    return call;
}

SimulatePane::SimulatePane(QWidget *parent)
    : QWidget(parent)
{
    m_call = new QComboBox(this);
    m_call->setEditable(true);
    m_call->setInsertPolicy(QComboBox::NoInsert);
    m_call->setAccessibleName(tr("Call"));
    m_call->lineEdit()->setAccessibleName(tr("Call"));
    m_call->setMaximumWidth(WidestCall);
    m_call->setMinimumContentsLength(16);
    m_call->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_call->completer()->setFilterMode(Qt::MatchContains);
    m_call->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_arch = new QComboBox(this);
    m_arguments = new QLineEdit(this);
    m_arguments->setPlaceholderText(tr("AF_INET, 1, 0"));
    m_arguments->setToolTip(
        tr("Up to six arguments, with commas between: numbers, 0x…, or names as strace prints them. Those that "
           "are left out are 0."));
    for (QWidget *field : QWidgetList{m_call, m_arguments})
        field->setFont(Theme::instance().monospace());
    m_action = new ToneBadge(this);
    m_sentence = new WrappedLabel(this);
    m_showRule = new QToolButton(this);
    m_showRule->setText(tr("Show rule"));
    m_showRule->setToolTip(tr("Show the deciding rule in the text"));
    m_filter = new QLabel(this);
    m_filter->setForegroundRole(QPalette::PlaceholderText);

    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *question = new QHBoxLayout;
    question->setSpacing(metrics::Inside);
    question->addWidget(label(tr("C&all"), m_call));
    question->addWidget(m_call);
    question->addWidget(label(tr("Ar&guments"), m_arguments));
    question->addWidget(m_arguments, 1);
    question->addWidget(label(tr("P&rogram"), m_arch));
    question->addWidget(m_arch);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(metrics::Between);
    answer->addWidget(m_action, 0, Qt::AlignTop);
    answer->addWidget(m_sentence, 1, Qt::AlignTop);
    answer->addWidget(m_showRule, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Between - metrics::Step, metrics::Between, metrics::Inside);
    column->setSpacing(metrics::Between - metrics::Step);
    column->addLayout(question);
    column->addLayout(answer);
    column->addStretch(1);
    column->addWidget(m_filter);

    connect(m_call, &QComboBox::currentTextChanged, this, &SimulatePane::answer);
    connect(m_arguments, &QLineEdit::textChanged, this, &SimulatePane::answer);
    connect(m_arch, &QComboBox::currentIndexChanged, this, &SimulatePane::answer);
    connect(m_showRule, &QToolButton::clicked, this, [this] { Q_EMIT ruleRequested(m_rule); });
    fillArches();
}

void SimulatePane::fillArches()
{
    const QSignalBlocker quiet(m_arch), quietCalls(m_call);
    m_arch->clear();
    for (const Arch arch : archAndSubArches(m_target.arch))
        m_arch->addItem(unameArchName(arch), int(arch));
    const QString call = m_call->currentText();
    m_call->clear();
    QStringList names;
    for (const Syscall &known : SyscallTable::of(m_target.arch).calls())
        names << known.name;
    names.sort();
    m_call->addItems(names);
    m_call->setCurrentText(call.isEmpty() ? u"socket"_s : call);
}

void SimulatePane::setAnalysis(const ProfileAnalysis &analysis, const Target &target)
{
    const bool isOtherArch = target.arch != m_target.arch;
    m_analysis = &analysis;
    m_target = target;
    if (isOtherArch)
        fillArches();
    answer();
}

void SimulatePane::setCall(const SimulatedCall &words)
{
    m_arguments->setText(words.arguments);
    m_call->setCurrentText(words.call);
}

QString SimulatePane::sentence() const
{
    return m_sentence->text();
}

QString SimulatePane::actionWord() const
{
    return m_action->isVisibleTo(this) ? m_action->word() : QString();
}

void SimulatePane::answer()
{
    m_rule = -1;
    m_action->hide();
    m_showRule->hide();
    m_filter->clear();
    if (!m_analysis || !m_analysis->simulator) {
        m_sentence->setText(m_analysis && m_analysis->refusal
                                ? tr("No container starts with this profile: %1").arg(m_analysis->refusal->what)
                                : QString());
        return;
    }
    if (m_analysis->instructions > 0)
        m_filter->setText(tr("The whole filter has %1 instructions; a call runs through %2 of them at most.")
                              .arg(QLocale().toString(m_analysis->instructions), QLocale().toString(m_analysis->longestPath)));
    const auto call =
        callFromWords({m_call->currentText().trimmed(), m_arguments->text().trimmed()}, Arch(m_arch->currentData().toInt()));
    if (!call) {
        m_sentence->setText(call.error().what);
        return;
    }
    const Decision decision = m_analysis->simulator->decide(*call);
    const CallFact fact{.state = {.kind = CallState::Kind::Fixed, .action = decision.action}, .text = {}};
    const Tone tone = stateTone(fact);
    m_action->setVisible(true);
    m_action->show(tone, actionText(decision.action));
    m_sentence->setText(decision.sentence);
    m_rule = decision.profileRule;
    m_showRule->setVisible(m_rule >= 0);
}

} // namespace bulkhead::ui
