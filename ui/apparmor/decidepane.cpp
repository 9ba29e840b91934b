// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/decidepane.h"

#include "core/capability/capabilitycatalogue.h"
#include "ui/apparmor/grantmodel.h"
#include "ui/widgets/foreigntext.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace apparmor;

DecidePane::DecidePane(QWidget *parent)
    : QWidget(parent)
{
    m_subject = new QComboBox(this);
    m_subject->setAccessibleName(tr("What is asked about"));
    m_subject->addItems({tr("Path"), tr("Capability"), tr("Network")});
    m_path = new QLineEdit(u"/root/hello"_s, this);
    m_path->setAccessibleName(tr("Path"));
    m_path->setToolTip(tr("As the container sees it; that of a directory ends with /"));
    m_access = new QLineEdit(u"w"_s, this);
    m_access->setAccessibleName(tr("Access"));
    m_access->setToolTip(tr("r read, w write, a append, x execute, m map as executable, k lock, l link"));
    m_access->setMaximumWidth(72);
    m_isOwner = new QCheckBox(tr("as its owner"), this);
    m_capability = new QComboBox(this);
    m_capability->setAccessibleName(tr("Capability"));
    for (const capability::CapabilityInfo &info : capability::capabilitiesByRisk()) {
        const QString name = capability::CapabilitySet{info.capability}.toNames().value(0).toLower();
        m_capability->addItem(name.startsWith(u"cap_") ? name.sliced(4) : name);
    }
    m_domain = new QComboBox(this);
    m_domain->setAccessibleName(tr("Family"));
    m_domain->addItems({u"inet"_s, u"inet6"_s, u"unix"_s, u"netlink"_s, u"packet"_s, u"vsock"_s, u"alg"_s, u"bluetooth"_s});
    m_type = new QComboBox(this);
    m_type->setAccessibleName(tr("Type"));
    m_type->addItems({u"stream"_s, u"dgram"_s, u"raw"_s, u"seqpacket"_s});
    for (QWidget *field : QWidgetList{m_path, m_access, m_capability, m_domain, m_type})
        field->setFont(Theme::instance().monospace());

    m_questions = new QStackedWidget(this);
    const auto addQuestion = [this](const QWidgetList &fields, bool isStretched) {
        auto *question = new QWidget(m_questions);
        auto *row = new QHBoxLayout(question);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::Inside);
        for (QWidget *field : fields)
            row->addWidget(field, isStretched && field == fields.first() ? 1 : 0);
        if (!isStretched)
            row->addStretch(1);
        m_questions->addWidget(question);
    };
    addQuestion({m_path, m_access, m_isOwner}, true);
    addQuestion({m_capability}, false);
    addQuestion({m_domain, m_type}, false);
    m_questions->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_word = new ToneBadge(this);
    m_sentence = new WrappedLabel(this);
    m_showRule = new QToolButton(this);
    m_showRule->setText(tr("Show rule"));
    m_showRule->setToolTip(tr("Show the deciding rule in the text"));
    auto *question = new QHBoxLayout;
    question->setSpacing(metrics::Inside);
    question->addWidget(m_subject);
    question->addWidget(m_questions, 1);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(metrics::Between);
    answer->addWidget(m_word, 0, Qt::AlignTop);
    answer->addWidget(m_sentence, 1, Qt::AlignTop);
    answer->addWidget(m_showRule, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Between - metrics::Step, metrics::Between, metrics::Inside);
    column->setSpacing(metrics::Between - metrics::Step);
    column->addLayout(question);
    column->addLayout(answer);
    column->addStretch(1);

    connect(m_subject, &QComboBox::currentIndexChanged, m_questions, &QStackedWidget::setCurrentIndex);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &DecidePane::answer);
    for (QComboBox *box : {m_capability, m_domain, m_type})
        connect(box, &QComboBox::currentIndexChanged, this, &DecidePane::answer);
    for (QLineEdit *edit : {m_path, m_access})
        connect(edit, &QLineEdit::textChanged, this, &DecidePane::answer);
    connect(m_isOwner, &QCheckBox::toggled, this, &DecidePane::answer);
    connect(m_showRule, &QToolButton::clicked, this, [this] { Q_EMIT lineRequested(m_line); });
    DecidePane::answer();
}

void DecidePane::setDecider(const std::shared_ptr<Decider> &decider, const QString &refusal)
{
    m_decider = decider;
    m_refusal = refusal;
    answer();
}

void DecidePane::askPath(const QString &path, const QString &access)
{
    m_subject->setCurrentIndex(int(Subject::Path));
    m_access->setText(access);
    m_path->setText(path);
}

void DecidePane::askCapability(const QString &name)
{
    m_subject->setCurrentIndex(int(Subject::Capability));
    m_capability->setCurrentText(name);
}

void DecidePane::askNetwork(const QString &domain, const QString &type)
{
    m_subject->setCurrentIndex(int(Subject::Network));
    m_domain->setCurrentText(domain);
    m_type->setCurrentText(type);
}

QString DecidePane::word() const
{
    return m_word->isVisibleTo(this) ? m_word->word() : QString();
}

QString DecidePane::sentence() const
{
    return m_sentence->text();
}

void DecidePane::answer()
{
    m_line = 0;
    m_word->hide();
    m_showRule->hide();
    if (!m_decider) {
        m_sentence->setText(m_refusal);
        return;
    }
    switch (Subject(m_subject->currentIndex())) {
    case Subject::Path: {
        const auto access = parseFileAccess(m_access->text().trimmed());
        if (!m_path->text().startsWith(u'/'))
            m_sentence->setText(tr("A path begins with /."));
        else if (!access || access->isEmpty())
            m_sentence->setText(tr("“%1” is no access: write some of r, w, a, x, m, k and l.").arg(m_access->text()));
        else
            show(m_decider->decidePath(m_path->text().toUtf8(), *access, m_isOwner->isChecked()));
        return;
    }
    case Subject::Capability: show(m_decider->decideCapability(m_capability->currentText())); return;
    case Subject::Network: show(m_decider->decideNetwork(m_domain->currentText(), m_type->currentText())); return;
    }
}

void DecidePane::show(const Decision &decision)
{
    const Policy &policy = m_decider->policy();
    QStringList sentences;
    if (decision.rule >= 0) {
        sentences += tr("Decided %1").arg(decidedBy(policy, decision.rule));
        const PolicyRule &rule = policy.rules.at(decision.rule);
        m_line = rule.includedBy.isEmpty() ? rule.statement.place.line : 0;
    } else {
        sentences += decision.allowed ? tr("No rule names it. The profile is in complain mode: it is allowed and logged.")
                                      : tr("No rule names it: what is not allowed is refused.");
    }
    if (!decision.permission.isEmpty() && m_access->text().trimmed().size() > 1 && !decision.allowed)
        sentences += tr("It is refused for %1.").arg(decision.permission);
    if (decision.exec.isExec())
        sentences +=
            tr("The program runs on as %1.")
                .arg(execModeText(decision.exec) + (decision.execTarget.isEmpty() ? QString() : u" → "_s + decision.execTarget));
    if (decision.onlyForOwner)
        sentences += tr("Who owns the file and who does not get different answers.");
    if (decision.conditional)
        sentences += tr("The rule has conditions that were not asked about.");
    m_word->setVisible(true);
    m_word->show(decision.allowed ? Tone::Accent : Tone::Ok, decision.allowed
                                                                 ? (decision.logged ? tr("allowed, logged") : tr("allowed"))
                                                             : decision.logged ? tr("denied, logged")
                                                                               : tr("denied in silence"));
    m_sentence->setText(sentences.join(u' '));
    m_showRule->setVisible(m_line > 0);
}

} // namespace bulkhead::ui
