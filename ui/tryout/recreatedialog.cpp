// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/recreatedialog.h"

#include "ui/tryout/recreatestepmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize DialogSize(860, 620);

} // namespace

RecreateDialog::RecreateDialog(snapshot::LiveHost *host, const ContainerId &container, const recreate::RecreateChange &change,
                               QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_change(change)
{
    setWindowTitle(tr("Make a container again"));
    resize(DialogSize);
    m_lockBanner = new Banner(this);
    m_unlock = new UnlockOffer(this);
    m_unlock->setHost(host);
    connect(m_unlock, &UnlockOffer::lockChanged, this, &RecreateDialog::showLock);
    if (host)
        connect(host, &snapshot::Host::stateChanged, this, &RecreateDialog::showLock);
    auto *label = new QLabel(tr("&Container"), this);
    m_container = new QComboBox(this);
    m_container->setObjectName(u"container"_s);
    m_container->setAccessibleName(tr("Container"));
    m_container->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(m_container);
    m_container->addItem(tr("Choose one"));
    if (host) {
        for (const snapshot::ContainerPtr &entry : host->snapshot()->containers)
            m_container->addItem(entry->summary.name, entry->id().toString());
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Inside);
    head->addWidget(label);
    head->addWidget(m_container, 1);
    auto *explanation = new WrappedLabel(this);
    explanation->setText(
        tr("The engine cannot change these settings of a container. It is made again with all of its other settings; "
           "the old one is kept until the new one is well, and comes back where it is not."));
    m_changes = new SettingChangeModel(this);
    m_changeTable = new DataTable(tr("What differs"), this);
    m_changeTable->setModel(m_changes);
    m_changeTable->setColumns({{.key = u"setting"_s, .width = 260, .monospace = true},
                               {.key = u"before"_s, .width = 240, .monospace = true},
                               {.key = u"after"_s, .width = 300, .monospace = true}});
    m_notes = new WrappedLabel(this);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_steps = new RecreateStepModel(this);
    m_stepTable = new DataTable(tr("Steps"), this);
    m_stepTable->setModel(m_steps);
    m_stepTable->setSortingEnabled(false);
    m_stepTable->setColumns({{.key = u"step"_s, .width = 300},
                             {.key = u"state"_s, .width = 160},
                             {.key = u"command"_s, .width = 360, .monospace = true}});
    m_stepTable->setSortingEnabled(false);
    m_badge = new ToneBadge(this);
    m_sentence = new WrappedLabel(this);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *result = new QHBoxLayout;
    result->setSpacing(metrics::Inside);
    result->addWidget(m_badge, 0, Qt::AlignTop);
    result->addWidget(m_sentence, 1);
    m_keep = new QCheckBox(tr("&Keep the old container, stopped"), this);
    m_keep->setObjectName(u"keepOld"_s);
    m_keep->setChecked(true);
    connect(m_keep, &QCheckBox::toggled, this, &RecreateDialog::showPlan);
    m_copy = new QPushButton(tr("C&opy commands"), this);
    m_copy->setObjectName(u"copyCommands"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_steps->commands()); });
    m_go = new QPushButton(tr("&Make it again"), this);
    m_go->setObjectName(u"makeAgain"_s);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, [this] { work(this); });
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(u"close"_s);
    connect(m_close, &QPushButton::clicked, this, &RecreateDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Inside);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    column->setSpacing(metrics::Inside);
    column->addWidget(m_lockBanner);
    column->addLayout(head);
    column->addWidget(explanation);
    column->addWidget(m_changeTable, 2);
    column->addWidget(m_notes);
    column->addWidget(m_stepTable, 3);
    column->addLayout(result);
    column->addLayout(buttons);
    connect(m_container, &QComboBox::currentIndexChanged, this,
            [this] { choose(ContainerId(m_container->currentData().toString())); });
    say(Tone::Neutral, tr("nothing done"), tr("Choose the container."));
    showLock();
    if (const int row = m_container->findData(container.toString()); row > 0 && !container.isEmpty())
        m_container->setCurrentIndex(row);
}

RecreateDialog::~RecreateDialog()
{
    if (m_control)
        m_control->changed = {};
}

void RecreateDialog::reject()
{
    if (!m_control) {
        QDialog::reject();
        return;
    }
    m_control->isCancelled = true;
    m_close->setEnabled(false);
    say(Tone::Info, tr("going back"), tr("The old container comes back."));
}

recreate::RecreateOptions RecreateDialog::options() const
{
    recreate::RecreateOptions options = m_options;
    options.keepOld = m_keep->isChecked();
    return options;
}

void RecreateDialog::choose(const ContainerId &id)
{
    m_id = id;
    m_plan.reset();
    m_outcome.reset();
    m_changes->setChanges({});
    m_steps->setSteps({});
    m_notes->setText({});
    ++m_round;
    showLock();
    if (id.isEmpty())
        return;
    say(Tone::Info, tr("reading"), tr("The engine is asked for its settings."));
    prepare(this, id);
}

QCoro::Task<> RecreateDialog::prepare(QPointer<RecreateDialog> self, ContainerId id)
{
    if (!self->m_host)
        co_return;
    const int ofRound = self->m_round;
    QList<QByteArray> others;
    for (const snapshot::ContainerPtr &entry : self->m_host->snapshot()->containers)
        others << entry->rawInspect;
    const auto plan = co_await recreate::prepareRecreation(&self->m_host->client(), id, self->m_change, others);
    if (!self || ofRound != self->m_round)
        co_return;
    if (plan) {
        self->m_plan = *plan;
        self->showPlan();
        self->say(Tone::Neutral, tr("nothing done"), tr("These settings change, and no others."));
    } else {
        self->say(Tone::High, tr("not possible"), plan.error().what);
    }
    self->showLock();
    Q_EMIT self->planned();
}

void RecreateDialog::showPlan()
{
    if (!m_plan || m_control || m_outcome)
        return;
    m_changes->setChanges(m_plan->differences);
    m_notes->setText(m_plan->notes.join(u'\n'));
    m_steps->setSteps(recreate::plannedSteps(*m_plan, options()));
}

QCoro::Task<> RecreateDialog::work(QPointer<RecreateDialog> self)
{
    if (!self->m_plan || self->m_control || !self->m_go->isEnabled())
        co_return;
    self->m_control = std::make_shared<recreate::RecreateControl>();
    self->m_control->changed = [raw = self.data()](const QList<recreate::RecreateStep> &steps) { raw->m_steps->setSteps(steps); };
    self->say(Tone::Info, tr("under way"), tr("Going back is possible until the new container is well."));
    self->m_close->setText(tr("Go back"));
    self->showLock();
    const auto outcome = co_await recreate::recreate(&self->m_host->client(), *self->m_plan, self->options(), self->m_control);
    if (!self)
        co_return;
    self->m_outcome = outcome;
    self->m_control.reset();
    self->showOutcome();
    Q_EMIT self->finished(outcome.isDone);
    if (self && outcome.isDone)
        Q_EMIT self->recreated(outcome.newId);
}

void RecreateDialog::showOutcome()
{
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_steps->setSteps(m_outcome->steps);
    QStringList lines;
    if (m_outcome->isDone) {
        lines << (m_outcome->surprises.isEmpty() ? tr("The new container is set like the old one in everything else.")
                                                 : tr("The engine set these differently, too:"));
        for (const recreate::SettingChange &surprise : m_outcome->surprises)
            lines << u"%1: %2 → %3"_s.arg(surprise.setting, surprise.before, surprise.after);
        if (m_keep->isChecked())
            lines << tr("The old one is %1, stopped.").arg(m_plan->oldName);
        say(m_outcome->surprises.isEmpty() ? Tone::Ok : Tone::Medium, tr("done"), lines.join(u'\n'));
    } else {
        if (m_outcome->error)
            lines << m_outcome->error->what;
        if (!m_outcome->output.trimmed().isEmpty())
            lines << tr("It wrote: %1").arg(m_outcome->output.trimmed().right(400));
        if (m_outcome->isRestored)
            lines << (m_plan->wasRunning ? tr("The old container runs again under its name.")
                                         : tr("The old container has its name again."));
        else if (!m_outcome->byHand.isEmpty())
            lines << tr("The engine could not be reached on the way back. This is left to do:") << m_outcome->byHand;
        say(m_outcome->isRestored ? Tone::Medium : Tone::Critical, m_outcome->isRestored ? tr("taken back") : tr("failed"),
            lines.join(u'\n'));
    }
    showLock();
}

void RecreateDialog::showLock()
{
    const EngineLock lock = engineLock(m_host);
    const bool isReady = lock == EngineLock::Unlocked || lock == EngineLock::AskFirst; // this dialog is the question
    m_go->setEnabled(isReady && m_plan && !m_control && !m_outcome);
    m_container->setEnabled(!m_control);
    m_keep->setEnabled(!m_control && !m_outcome);
    m_copy->setEnabled(m_plan.has_value());
    m_lockBanner->setVisible(!isReady);
    if (lock == EngineLock::Locked)
        m_lockBanner->show(Tone::Info, tr("Nothing here can change the host until you unlock changes."), {m_unlock});
    else if (!isReady)
        m_lockBanner->show(Tone::Medium, tr("The engine is not connected now."));
}

void RecreateDialog::say(Tone tone, const QString &word, const QString &sentence)
{
    m_badge->show(tone, word);
    m_sentence->setText(sentence);
}

} // namespace bulkhead::ui
