// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/tryoutpane.h"

#include "core/handoff/shellwords.h"
#include "core/snapshot/livehost.h"
#include "ui/tryout/agentasker.h"
#include "ui/tryout/refusedcallmodel.h"
#include "ui/tryout/tryoutwords.h"
#include "ui/widgets/agentoffer.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <numeric>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using tryout::TryOutRequest;
using tryout::TryOutStage;

namespace {

constexpr int FormWidth = 340;
constexpr int LeastHeight = 236; // buttons, a few fields, and beside them a few rows or a sentence with its action
constexpr int LongestRun = 3600; ///< seconds
constexpr int Tick = 100;        ///< milliseconds

QLineEdit *addField(QFormLayout *form, const QString &label, const QString &example, const QString &help)
{
    auto *field = new QLineEdit(form->parentWidget());
    field->setPlaceholderText(example);
    field->setToolTip(help);
    field->setAccessibleName(label);
    field->setAccessibleDescription(help);
    form->addRow(label, field);
    return field;
}

QCheckBox *addCheck(QFormLayout *form, const QString &text, bool isOn, const QString &help)
{
    auto *check = new QCheckBox(text, form->parentWidget());
    check->setChecked(isOn);
    check->setToolTip(help);
    form->addRow(QString(), check);
    return check;
}

} // namespace

TryOutPane::TryOutPane(QWidget *parent)
    : QWidget(parent)
{
    m_lockBanner = new Banner(this);
    m_leftBanner = new Banner(this);
    m_unlock = new UnlockOffer(this);
    m_agent = new AgentOffer(this);
    m_removeLeft = new QAction(tr("Remove them"), this);
    m_removeLeft->setObjectName(u"removeLeftOvers"_s);
    connect(m_removeLeft, &QAction::triggered, this, [this] { removeLeftOvers(this); });
    connect(m_unlock, &UnlockOffer::lockChanged, this, &TryOutPane::showLock);
    m_tick.setInterval(Tick);
    connect(&m_tick, &QTimer::timeout, this, &TryOutPane::showProgress);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeForm());
    auto *splitter = new QSplitter(this);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(metrics::Inside);
    leftColumn->addWidget(makeButtons());
    leftColumn->addWidget(m_problem);
    leftColumn->addWidget(scroll, 1);
    splitter->addWidget(left);
    splitter->addWidget(makeResult());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({FormWidth, 2 * FormWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Inside, metrics::Inside, metrics::Inside, metrics::Inside);
    column->setSpacing(metrics::Inside);
    column->addWidget(m_lockBanner);
    column->addWidget(m_leftBanner);
    column->addWidget(splitter, 1);
    m_leftBanner->hide();
    setMinimumHeight(LeastHeight);
    showLock();
}

TryOutPane::~TryOutPane()
{
    if (m_control) {
        m_control->staged = {};
        m_control->wrote = {};
        m_control->isCancelled = true; // the run removes its container by itself
    }
}

QWidget *TryOutPane::makeForm()
{
    auto *widget = new QWidget(this);
    widget->setMinimumWidth(FormWidth - 2 * metrics::Between);
    m_form = new QFormLayout(widget);
    QFormLayout *form = m_form;
    form->setContentsMargins(0, 0, metrics::Inside, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_image = new QComboBox(widget);
    m_image->setObjectName(u"image"_s);
    m_image->setEditable(true);
    m_image->setInsertPolicy(QComboBox::NoInsert);
    m_image->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_image->lineEdit()->setPlaceholderText(tr("an image that the engine has"));
    m_image->setAccessibleName(tr("Image"));
    m_image->lineEdit()->setAccessibleName(tr("Image"));
    connect(m_image, &QComboBox::currentTextChanged, this, &TryOutPane::imageChosen);
    form->addRow(tr("Image"), m_image);
    m_command =
        addField(form, tr("Command"), tr("the image's own"), tr("As a shell reads it: quotes count, nothing is replaced."));
    m_command->setObjectName(u"command"_s);
    m_user = addField(form, tr("User"), tr("the image's own"), tr("As --user: a name or number, with a group after a colon."));
    m_capDrop = addField(form, tr("Drop capabilities"), tr("none"), tr("As --cap-drop: names, or ALL."));
    m_capAdd = addField(form, tr("Add capabilities"), tr("none"), tr("As --cap-add: names, or ALL."));
    m_binds = addField(form, tr("Mounts"), tr("none"),
                       tr("As --volume: /path/on/the/host:/path/inside:ro. Nothing of the host is mounted "
                          "unless it is named here."));
    m_noNewPrivileges = addCheck(form, tr("No new privileges"), true, tr("As --security-opt no-new-privileges."));
    m_network = addCheck(form, tr("Network"), true, tr("Without it as --network none."));
    m_readOnly = addCheck(form, tr("Read-only root"), false, tr("As --read-only."));
    m_seconds = new QSpinBox(widget);
    m_seconds->setRange(1, LongestRun);
    m_seconds->setValue(30);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Time"));
    m_seconds->setToolTip(tr("Then it is ended."));
    form->addRow(tr("Time"), m_seconds);
    m_runs = new QComboBox(widget);
    m_runs->setAccessibleName(tr("Runs"));
    m_runs->addItem(tr("with the profile, then logging"), int(TryOutRequest::Runs::Both));
    m_runs->addItem(tr("with the profile only"), int(TryOutRequest::Runs::AsItIs));
    m_runs->addItem(tr("logging only"), int(TryOutRequest::Runs::Twin));
    m_runs->setToolTip(
        tr("The logging twin refuses nothing and logs what the profile would refuse: so all calls that are missing are known "
           "after one run. It needs the agent."));
    form->addRow(tr("Runs"), m_runs);
    for (QLineEdit *field : {m_image->lineEdit(), m_command, m_user, m_capAdd, m_capDrop, m_binds})
        connect(field, &QLineEdit::returnPressed, this, &TryOutPane::run);
    return widget;
}

/// Above the fields, where they stay in sight however low the pane is.
QWidget *TryOutPane::makeButtons()
{
    auto *widget = new QWidget(this);
    m_problem = new WrappedLabel(this);
    m_problem->hide();
    m_run = new QPushButton(Theme::icon(u"media-playback-start"_s), tr("&Run"), widget);
    m_run->setObjectName(u"run"_s);
    m_run->setDefault(true);
    m_record = new QPushButton(tr("Re&cord calls"), widget);
    m_record->setObjectName(u"record"_s);
    m_record->setToolTip(tr("Runs the command without the profile and with every call logged, and makes a recording of it."));
    m_cancel = new QPushButton(tr("&End it"), widget);
    m_cancel->setObjectName(u"cancel"_s);
    m_copy = new QPushButton(Theme::icon(u"edit-copy"_s), {}, widget);
    m_copy->setObjectName(u"copyLine"_s);
    m_copy->setToolTip(tr("Copy the docker run line"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QPushButton::clicked, this, &TryOutPane::copyLine);
    connect(m_run, &QPushButton::clicked, this, &TryOutPane::run);
    connect(m_record, &QPushButton::clicked, this, &TryOutPane::record);
    connect(m_cancel, &QPushButton::clicked, this, &TryOutPane::cancel);
    auto *buttons = new QHBoxLayout(widget);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::Inside);
    buttons->addWidget(m_run);
    buttons->addWidget(m_record);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    return widget;
}

QWidget *TryOutPane::makeResult()
{
    auto *widget = new QWidget(this);
    m_badge = new ToneBadge(widget);
    m_sentence = new WrappedLabel(widget);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Inside);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    m_output = new QPlainTextEdit(widget);
    m_output->setObjectName(u"output"_s);
    m_output->setReadOnly(true);
    m_output->setFont(Theme::instance().monospace());
    m_output->setAccessibleName(tr("Output of the container"));
    m_output->setPlaceholderText(tr("What the container writes is shown here."));
    m_output->setMaximumBlockCount(20'000);
    m_sides = new QSplitter(Qt::Horizontal, widget); // the pane is wide and low
    m_sides->addWidget(m_output);
    m_sides->addWidget(makeRefused());
    m_sides->setChildrenCollapsible(false);
    m_sides->setStretchFactor(0, 2);
    m_sides->setStretchFactor(1, 3);
    m_sides->setSizes({2 * FormWidth, 3 * FormWidth}); // shares
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(metrics::Inside, 0, 0, 0);
    column->setSpacing(metrics::Inside);
    column->addLayout(head);
    column->addWidget(m_sides, 1);
    m_badge->show(Tone::Neutral, tr("not run yet"));
    m_sentence->setText(tr("The image is run under the profile, in a container that is removed afterwards."));
    m_state->show(u"security-high"_s, tr("Refused calls are listed here."),
                  tr("The kernel's audit records tell which ones: they are read through the agent."));
    return widget;
}

QWidget *TryOutPane::makeRefused()
{
    m_model = new RefusedCallModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_model);
    m_stack = new FillingStack(this);
    m_table = new DataTable(tr("Refused calls"), m_stack);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"call"_s, .width = 160, .monospace = true},
                         {.key = u"count"_s, .width = 72},
                         {.key = u"program"_s, .width = 140, .elide = Qt::ElideMiddle},
                         {.key = u"arch"_s, .width = 96},
                         {.key = u"known"_s, .width = 200}},
                        RefusedCallModel::CountColumn, Qt::DescendingOrder);
    m_table->setSettingsGroup(u"tryout/refused"_s);
    connect(m_table, &DataTable::copied, this, &TryOutPane::notice);
    connect(m_table, &DataTable::selectionMoved, this, [this] { m_add->setEnabled(m_table->selectionModel()->hasSelection()); });
    m_refusedNote = new WrappedLabel(m_stack);
    m_refusedNote->hide();
    auto *tablePage = new QWidget(m_stack);
    m_add = new QPushButton(Theme::icon(u"list-add"_s), tr("Add &selected to the profile"), tablePage);
    m_add->setObjectName(u"addSelected"_s);
    m_add->setEnabled(false);
    m_addAll = new QPushButton(tr("Add a&ll"), tablePage);
    m_addAll->setObjectName(u"addAll"_s);
    m_addAll->setEnabled(false);
    connect(m_add, &QPushButton::clicked, this, &TryOutPane::addSelected);
    connect(m_addAll, &QPushButton::clicked, this, &TryOutPane::addAll);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Inside);
    buttons->addWidget(m_add);
    buttons->addWidget(m_addAll);
    buttons->addStretch(1);
    auto *tableColumn = new QVBoxLayout(tablePage);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->setSpacing(metrics::Inside);
    tableColumn->addLayout(buttons); // above: in sight however low the pane is
    tableColumn->addWidget(m_table, 1);
    tableColumn->addWidget(m_refusedNote);
    m_state = new StateView(m_stack);
    m_stack->addWidget(m_state);
    m_stack->addWidget(tablePage);
    return m_stack;
}

void TryOutPane::showBeside(QWidget *widget)
{
    m_isBeside = true;
    m_record->hide();
    m_form->setRowVisible(m_runs, false);
    m_sides->replaceWidget(m_sides->indexOf(m_stack), widget);
    m_stack->hide();
    m_sides->setStretchFactor(0, 2);
    m_sides->setStretchFactor(1, 3);
    m_sides->setSizes({2 * FormWidth, 3 * FormWidth});
}

void TryOutPane::copyLine()
{
    TryOutRequest wanted = request();
    const QString file = m_file ? m_file() : u"profile.json"_s;
    wanted.seccompProfile = m_source ? "{}" : "";
    if (m_name)
        wanted.appArmorProfile = m_name();
    QStringList words;
    for (const QString &word : tryout::tryOutWords(wanted, file))
        words << handoff::shellQuoted(word);
    QGuiApplication::clipboard()->setText(words.join(u' '));
    Q_EMIT notice(m_source ? tr("Copied the docker run line: it reads the profile from %1").arg(file)
                           : tr("Copied the docker run line"));
}

void TryOutPane::setHost(snapshot::Host *host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    cancel();
    m_host = host;
    m_unlock->setHost(host);
    m_agent->setHost(host);
    m_leftOvers.clear();
    m_leftBanner->hide();
    if (host) {
        connect(host, &snapshot::Host::stateChanged, this, [this] {
            showLock();
            lookForLeftOvers(this);
        });
        connect(host, &snapshot::Host::snapshotChanged, this, [this](const snapshot::SnapshotChange &change) {
            if (change.everything || change.engineFacts)
                showImages();
        });
    }
    showImages();
    showLock();
    lookForLeftOvers(this);
}

void TryOutPane::setSeccompProfile(ProfileSource source)
{
    m_source = std::move(source);
}

void TryOutPane::setAppArmorProfile(std::function<QString()> name, std::function<Result<>()> check)
{
    m_name = std::move(name);
    m_check = std::move(check);
}

TryOutRequest TryOutPane::request() const
{
    TryOutRequest request{.image = m_image->currentText().trimmed()};
    if (const auto command = handoff::splitShellCommand(m_command->text())) {
        for (const handoff::ShellWord &word : command->words)
            request.command << word.text;
    }
    request.user = m_user->text().trimmed();
    request.capAdd = wordsOf(m_capAdd->text());
    request.capDrop = wordsOf(m_capDrop->text());
    request.binds = wordsOf(m_binds->text());
    request.noNewPrivileges = m_noNewPrivileges->isChecked();
    request.hasNetwork = m_network->isChecked();
    request.isReadOnly = m_readOnly->isChecked();
    request.timeLimit = std::chrono::seconds(m_seconds->value());
    request.runs = TryOutRequest::Runs(m_runs->currentData().toInt());
    return request;
}

tryout::TryOutPlace TryOutPane::place() const
{
    tryout::TryOutPlace place;
    auto *live = qobject_cast<snapshot::LiveHost *>(m_host.data());
    if (!live)
        return place;
    place.client = &live->client();
    place.ask = askerOf(live);
    return place;
}

/// Whether containers may be made there; where no lock says so the person is asked, and `then` done after a yes.
bool TryOutPane::mayRun(void (TryOutPane::*then)())
{
    if (engineLock(m_host) != EngineLock::AskFirst || m_askedFor == m_host->name())
        return m_run->isEnabled();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Try it"), tr("Run containers on %1?").arg(m_host->name()),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("They are removed afterwards. There is no way to its host for an agent, and so no lock that keeps this "
           "window from changing it."));
    QPushButton *yes = box->addButton(tr("Run containers"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, then, host = m_host] {
        if (!host || host != m_host)
            return;
        m_askedFor = host->name();
        (this->*then)();
    });
    box->open();
    return false;
}

/// Checks the fields; nothing where a run cannot begin, and why is shown.
std::optional<TryOutRequest> TryOutPane::beginRun(bool withProfile)
{
    if (m_control)
        return std::nullopt;
    QString problem;
    TryOutRequest wanted = request();
    const auto command = handoff::splitShellCommand(m_command->text());
    if (wanted.image.isEmpty())
        problem = tr("Name an image to run.");
    else if (!command)
        problem = command.error().what;
    else if (!command->rest.isEmpty())
        problem = tr("The command is not given to a shell: for \"%1\" write sh -c '…'.").arg(command->rest.left(20));
    if (problem.isEmpty() && withProfile && m_source) {
        const auto profile = m_source();
        if (profile)
            wanted.seccompProfile = *profile;
        else
            problem = profile.error().what;
    }
    if (problem.isEmpty() && withProfile && m_name) {
        wanted.appArmorProfile = m_name();
        if (const auto may = m_check(); !may)
            problem = may.error().what;
    }
    if (m_isBeside)
        wanted.runs = TryOutRequest::Runs::AsItIs;
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return std::nullopt;
    m_control = std::make_shared<tryout::TryOutControl>();
    m_control->staged = [this](TryOutStage stage) {
        m_stage = stage;
        showProgress();
    };
    m_control->wrote = [this, runs = wanted.runs](const QList<engine::OutputPiece> &output) {
        if (runs == TryOutRequest::Runs::Both && m_control && m_control->isTwin)
            return; // what the first run wrote is what counts
        m_output->setPlainText(outputText(output));
        m_output->moveCursor(QTextCursor::End);
    };
    m_stage = TryOutStage::Creating;
    m_output->clear();
    m_model->setCalls({});
    m_clock.start();
    m_tick.start();
    showLock();
    showProgress();
    Q_EMIT started();
    return wanted;
}

void TryOutPane::run()
{
    if (!mayRun(&TryOutPane::run))
        return;
    if (auto wanted = beginRun(true))
        doRun(this, *std::move(wanted));
}

void TryOutPane::record()
{
    if (!mayRun(&TryOutPane::record))
        return;
    if (auto wanted = beginRun(false))
        doRecord(this, *std::move(wanted));
}

void TryOutPane::beginRecording()
{
    if (m_image->currentText().isEmpty() || !m_record->isEnabled())
        m_image->setFocus(Qt::OtherFocusReason);
    else
        m_record->setFocus(Qt::OtherFocusReason);
}

void TryOutPane::cancel()
{
    if (m_control)
        m_control->isCancelled = true;
    showProgress();
}

QCoro::Task<> TryOutPane::doRun(QPointer<TryOutPane> self, TryOutRequest request)
{
    const auto outcome = co_await tryout::tryOut(self->place(), request, self->m_control);
    if (!self)
        co_return;
    self->showEnd(outcome.end, request);
    self->showRefused(outcome.refused);
    self->endRun();
}

QCoro::Task<> TryOutPane::doRecord(QPointer<TryOutPane> self, TryOutRequest request)
{
    const auto recording = co_await tryout::recordCalls(self->place(), request, self->m_control);
    if (!self)
        co_return;
    if (!recording) {
        self->m_badge->show(Tone::High, tr("not recorded"));
        self->m_sentence->setText(recording.error().what);
        self->m_state->show(u"dialog-warning"_s, tr("The calls are not known."), recording.error().what, self->m_agent->offered(),
                            recording.error().detail);
        self->m_stack->setCurrentIndex(0);
        self->endRun();
        co_return;
    }
    self->showEnd(recording->end, request);
    QString result = tr("Recorded %n call(s).", nullptr, int(recording->calls.calls.size()));
    if (recording->lost > 0)
        result +=
            u' ' + tr("The kernel dropped %n record(s) in the last round: a call may be missing.", nullptr, int(recording->lost));
    self->m_state->show(u"media-record"_s, result,
                        tr("They are what the command called, and what the runtime called to start it."));
    self->m_stack->setCurrentIndex(0);
    self->endRun();
    if (self && !recording->calls.calls.isEmpty())
        Q_EMIT self->recorded(recording->calls);
}

void TryOutPane::endRun()
{
    m_tick.stop();
    m_control.reset();
    showLock();
    lookForLeftOvers(this);
    Q_EMIT finished();
}

void TryOutPane::showProgress()
{
    if (!m_control)
        return;
    QString word;
    switch (m_stage) {
    case TryOutStage::Creating: word = tr("creating"); break;
    case TryOutStage::Running: word = tr("running"); break;
    case TryOutStage::Removing: word = tr("removing"); break;
    }
    m_badge->show(Tone::Info, word);
    QString sentence = secondsText(std::chrono::milliseconds(m_clock.elapsed()));
    if (m_control->isCancelled)
        sentence = tr("Being ended.");
    else if (m_control->isTwin)
        sentence = tr("Second run, with the logging twin: %1").arg(sentence);
    else if (m_control->round > 1)
        sentence = tr("Round %1 of the recording: %2").arg(m_control->round).arg(sentence);
    m_sentence->setText(sentence);
}

void TryOutPane::showEnd(const tryout::TryOutEnd &end, const TryOutRequest &request)
{
    const EndText text = endText(end, request);
    m_badge->show(text.tone, text.word);
    QStringList lines{text.sentence};
    for (const QString &warning : end.warnings)
        lines << tr("The engine warns: %1").arg(warning);
    if (end.leftOver)
        lines << tr("Its container %1 could not be removed.").arg(end.leftOver->shortened());
    m_sentence->setText(lines.join(u'\n'));
    m_sentence->setToolTip(text.technical);
    QString output = outputText(end.output);
    if (end.isOutputCut)
        output.prepend(tr("[The middle of the output is left out.]") + u'\n');
    m_output->setPlainText(output);
}

void TryOutPane::showRefused(const tryout::SeenCalls &refused)
{
    m_model->setCalls(refused.calls);
    m_addAll->setEnabled(!refused.calls.isEmpty());
    m_add->setEnabled(false);
    QStringList notes;
    if (refused.unknown)
        notes << tr("Others may have been refused: %1").arg(refused.unknown->what);
    if (refused.lost > 0)
        notes << tr("The kernel dropped %n record(s) meanwhile: a call may be missing.", nullptr, int(refused.lost));
    m_refusedNote->setText(notes.join(u'\n'));
    m_refusedNote->setVisible(!notes.isEmpty());
    if (!refused.calls.isEmpty()) {
        m_stack->setCurrentIndex(1);
        return;
    }
    if (refused.unknown)
        m_state->show(u"dialog-information"_s, tr("Which calls were refused is not known."), refused.unknown->what,
                      m_agent->offered(), refused.unknown->detail);
    else
        m_state->show(u"security-high"_s, tr("The profile refused nothing."), notes.join(u'\n'));
    m_stack->setCurrentIndex(0);
}

void TryOutPane::addSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectedRowsInOrder())
        rows << m_sorted->mapToSource(index).row();
    if (const QStringList names = m_model->names(rows); !names.isEmpty())
        Q_EMIT callsWanted(names);
}

void TryOutPane::addAll()
{
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    if (const QStringList names = m_model->names(rows); !names.isEmpty())
        Q_EMIT callsWanted(names);
}

void TryOutPane::showImages()
{
    const QString current = m_image->currentText();
    QStringList names;
    if (m_host) {
        for (const engine::ImageSummary &image : m_host->snapshot()->images)
            names << image.tags;
    }
    names.removeAll(u"<none>:<none>"_s);
    names.sort();
    m_image->clear();
    m_image->addItems(names);
    m_image->setCurrentText(current);
}

void TryOutPane::showLock()
{
    const EngineLock lock = engineLock(m_host);
    const bool isReady = lock == EngineLock::Unlocked || lock == EngineLock::AskFirst;
    m_run->setEnabled(isReady && !m_control);
    m_record->setEnabled(isReady && !m_control);
    m_cancel->setEnabled(m_control != nullptr);
    m_lockBanner->setVisible(!isReady);
    // the banner takes the room that it needs, and says what is to be done
    m_state->setVisible(isReady && !m_isBeside && m_stack->currentIndex() == 0);
    switch (lock) {
    case EngineLock::NoEngine: m_lockBanner->show(Tone::Info, tr("A profile is tried out on an engine: connect to one.")); break;
    case EngineLock::Lost: m_lockBanner->show(Tone::Medium, tr("The engine is not connected now.")); break;
    case EngineLock::Locked:
        m_lockBanner->show(Tone::Info, tr("Running a container changes the host, if only for a while: unlock changes first."),
                           {m_unlock});
        break;
    case EngineLock::AskFirst:
    case EngineLock::Unlocked: break;
    }
}

QCoro::Task<> TryOutPane::lookForLeftOvers(QPointer<TryOutPane> self)
{
    const auto lock = engineLock(self->m_host);
    if (lock == EngineLock::NoEngine || lock == EngineLock::Lost)
        co_return;
    const QPointer host = self->m_host;
    const auto found = co_await tryout::findLeftOvers(self->place().client);
    if (!self || self->m_host != host || !found)
        co_return;
    self->m_leftOvers = *found;
    self->m_leftBanner->setVisible(!found->isEmpty());
    if (found->isEmpty())
        co_return;
    QStringList names;
    for (const tryout::LeftOver &leftOver : *found)
        names << leftOver.name;
    const QString sentence =
        tr("%n container(s) of an earlier try were left behind: %1.", nullptr, int(found->size())).arg(names.join(u", "_s));
    self->m_leftBanner->show(Tone::Medium, sentence, {self->m_removeLeft});
}

QCoro::Task<> TryOutPane::removeLeftOvers(QPointer<TryOutPane> self)
{
    const auto lock = engineLock(self->m_host);
    if (lock == EngineLock::Locked) {
        self->m_leftBanner->setSentence(tr("Unlock changes first."));
        co_return;
    }
    const auto removed = co_await tryout::removeLeftOvers(self->place().client, self->m_leftOvers);
    if (!self)
        co_return;
    if (removed)
        Q_EMIT self->notice(tr("Removed what was left behind"));
    else
        Q_EMIT self->notice(removed.error().what);
    lookForLeftOvers(self);
}

QByteArray TryOutPane::saveState() const
{
    const QJsonObject state{{u"image"_s, m_image->currentText()},
                            {u"command"_s, m_command->text()},
                            {u"user"_s, m_user->text()},
                            {u"capAdd"_s, m_capAdd->text()},
                            {u"capDrop"_s, m_capDrop->text()},
                            {u"noNewPrivileges"_s, m_noNewPrivileges->isChecked()},
                            {u"network"_s, m_network->isChecked()},
                            {u"readOnly"_s, m_readOnly->isChecked()},
                            {u"seconds"_s, m_seconds->value()},
                            {u"runs"_s, m_runs->currentIndex()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

/// Mounts are not among it: they are chosen anew each time.
void TryOutPane::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    m_image->setCurrentText(object["image"_L1].toString());
    m_command->setText(object["command"_L1].toString());
    m_user->setText(object["user"_L1].toString());
    m_capAdd->setText(object["capAdd"_L1].toString());
    m_capDrop->setText(object["capDrop"_L1].toString());
    m_noNewPrivileges->setChecked(object["noNewPrivileges"_L1].toBool(true));
    m_network->setChecked(object["network"_L1].toBool(true));
    m_readOnly->setChecked(object["readOnly"_L1].toBool());
    m_seconds->setValue(object["seconds"_L1].toInt(30));
    m_runs->setCurrentIndex(object["runs"_L1].toInt());
}

} // namespace bulkhead::ui
