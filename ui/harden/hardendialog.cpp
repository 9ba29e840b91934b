// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/harden/hardendialog.h"

#include "core/snapshot/livehost.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoroTask>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using handoff::HardeningStep;
using handoff::Target;

namespace {

constexpr QSize HardenSize(1000, 640);
constexpr int StepsWidth = 440;
constexpr int NotesHeight = 120;

} // namespace

HardenDialog::HardenDialog(snapshot::ContainerPtr container, snapshot::Host *host, QWidget *parent)
    : QDialog(parent)
    , m_container(std::move(container))
    , m_host(host)
    , m_steps(handoff::hardeningSteps(m_container->rawInspect))
{
    setWindowTitle(tr("Harden %1").arg(visibleText(m_container->summary.name)));
    resize(HardenSize);
    auto *intro = new WrappedLabel(this);
    intro->setText(m_steps.isEmpty()
                       ? tr("Nothing of what Bulkhead knows can be taken away from this container.")
                       : tr("Tick what this container can do without. What only you know is asked; nothing is changed here: copy "
                            "the result and start the container with it."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Between);
    row->addWidget(makeSteps());
    row->addWidget(makePreview(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Between);
    column->setSpacing(metrics::Between);
    column->addWidget(intro);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    askForImage(host);
    showPreview();
}

QWidget *HardenDialog::makeSteps()
{
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("What may be taken away"));
    scroll->setFixedWidth(StepsWidth);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, metrics::Inside, 0);
    column->setSpacing(metrics::Step);
    for (const HardeningStep &step : std::as_const(m_steps)) {
        Row row{.box = new QCheckBox(visibleText(step.title), inside)};
        row.box->setChecked(step.isSafe);
        auto *words = new QVBoxLayout;
        words->setContentsMargins(metrics::PageMargin, 0, 0, metrics::Inside);
        words->setSpacing(metrics::Step);
        auto *why = new WrappedLabel(inside);
        why->setText(visibleText(step.why));
        why->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(why);
        if (!step.question.isEmpty()) {
            auto *asked = new QHBoxLayout;
            asked->setSpacing(metrics::Inside);
            auto *question = new WrappedLabel(inside);
            question->setText(step.question);
            row.answer = new QLineEdit(step.value, inside);
            row.answer->setAccessibleName(step.question);
            row.answer->setMaximumWidth(StepsWidth / 2 - metrics::PageMargin);
            asked->addWidget(question, 1, Qt::AlignVCenter);
            asked->addWidget(row.answer, 1);
            words->addLayout(asked);
            if (step.kind == HardeningStep::Kind::ReadOnlyRoot)
                addLook(words, row.answer);
            connect(row.answer, &QLineEdit::textEdited, this, [this, box = row.box] {
                box->setChecked(true); // who answers wants it
                showPreview();
            });
        }
        connect(row.box, &QCheckBox::toggled, this, &HardenDialog::showPreview);
        column->addWidget(row.box);
        column->addLayout(words);
        m_rows << row;
    }
    addDrafts(column);
    column->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
}

// Which files a program writes is not in its configuration; what it has written so far the engine knows.
void HardenDialog::addLook(QVBoxLayout *words, QLineEdit *answer)
{
    if (!qobject_cast<snapshot::LiveHost *>(m_host.data()))
        return;
    QWidget *inside = answer->parentWidget();
    m_look = new QToolButton(inside);
    m_look->setText(tr("Look what it has written"));
    m_look->setIcon(Theme::icon(u"search"_s));
    m_look->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_look->setFocusPolicy(Qt::StrongFocus);
    m_look->setToolTip(
        tr("Asks the engine which files differ from the image, as docker diff does. Let the program do all that it "
           "does before."));
    connect(m_look, &QToolButton::clicked, this, &HardenDialog::lookWhatIsWritten);
    m_written = new WrappedLabel(inside);
    m_written->hide();
    words->addWidget(m_look, 0, Qt::AlignLeft);
    words->addWidget(m_written);
}

QCoro::Task<> HardenDialog::lookWhatIsWritten()
{
    auto *live = qobject_cast<snapshot::LiveHost *>(m_host.data());
    if (!live)
        co_return;
    const QPointer self(this);
    m_look->setEnabled(false);
    const auto changes = co_await live->client().get(u"/containers/%1/changes"_s.arg(m_container->id().toString()));
    if (!self)
        co_return;
    m_look->setEnabled(true);
    takeWritten(changes);
}

void HardenDialog::takeWritten(const Result<QByteArray> &changes)
{
    QStringList mountPoints;
    if (m_container->details) {
        mountPoints = m_container->details->tmpfs.keys();
        for (const engine::Mount &mount : m_container->details->mounts)
            mountPoints << mount.destination;
    }
    const auto places = changes.and_then([&](const QByteArray &json) { return handoff::writtenPlaces(json, mountPoints); });
    if (m_written)
        m_written->show();
    const auto say = [this](const QString &text) {
        if (m_written)
            m_written->setText(visibleText(text));
    };
    if (!places) {
        say(errorText(places.error()).sentence);
        return;
    }
    QStringList said;
    if (places->directories.isEmpty() && places->ofImage.isEmpty() && places->unfit.isEmpty())
        said << tr("So far it has written nothing outside its mounts.");
    if (!places->ofImage.isEmpty())
        said << tr("It changes files of its image in %1: a file system in memory would hide them. Mount a volume there instead.")
                    .arg(places->ofImage.join(", "_L1));
    if (!places->unfit.isEmpty())
        said << tr("It writes %1 into the root directory itself, where nothing can be mounted.").arg(places->unfit.join(", "_L1));
    if (!places->directories.isEmpty())
        said.prepend(tr("So far it has written to %1.").arg(places->directories.join(", "_L1)));
    say(said.join(u' '));
    QLineEdit *answer = answerEdit(HardeningStep::Kind::ReadOnlyRoot);
    if (answer && !places->directories.isEmpty()) {
        answer->setText(places->directories.join(u','));
        stepBox(HardeningStep::Kind::ReadOnlyRoot)->setChecked(true);
        showPreview();
    }
}

// Which calls it makes and which files it opens only a recording tells; it is made where profiles are.
void HardenDialog::addDrafts(QVBoxLayout *column)
{
    QWidget *inside = column->parentWidget();
    auto *heading = new QLabel(tr("Profiles of its own"), inside);
    heading->setFont(Theme::instance().heading());
    auto *why = new WrappedLabel(inside);
    why->setText(
        tr("The engine's profiles fit every program. Which calls this one makes and which files it opens is not known from "
           "outside: start from its profile, record or learn what it needs, and allow only that."));
    why->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Inside);
    struct Draft {
        QString text, icon, page, tab;
    };
    for (const Draft &draft : {Draft{tr("Draft a seccomp profile"), u"bulkhead-seccomp"_s, u"seccomp"_s, QString()},
                               Draft{tr("Draft an AppArmor profile"), u"bulkhead-apparmor"_s, u"apparmor"_s, u"learn"_s}}) {
        auto *button = new QToolButton(inside);
        button->setText(draft.text);
        button->setIcon(Theme::icon(draft.icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(draft.page);
        connect(button, &QToolButton::clicked, this, [this, draft] {
            Q_EMIT jumpRequested({.page = draft.page, .container = m_container->id(), .tab = draft.tab, .detail = {}});
            reject();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addSpacing(metrics::Inside);
    column->addWidget(heading);
    column->addWidget(why);
    column->addLayout(row);
}

QWidget *HardenDialog::makePreview()
{
    auto *place = new QWidget(this);
    m_target = new QComboBox(place);
    m_target->setAccessibleName(tr("As what"));
    m_target->addItem(u"docker run"_s, int(Target::Run));
    m_target->addItem(tr("compose.yaml"), int(Target::Compose));
    m_target->addItem(tr("Kubernetes pod"), int(Target::Kubernetes));
    m_target->addItem(tr("AWS ECS task definition"), int(Target::Ecs));
    m_target->addItem(tr("systemd unit"), int(Target::Systemd));
    connect(m_target, &QComboBox::currentIndexChanged, this, &HardenDialog::showPreview);
    m_copy = new QToolButton(place);
    m_copy->setIcon(Theme::icon(u"edit-copy"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setProperty("primary", true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Inside);
    row->addWidget(m_target, 1);
    row->addWidget(m_copy);
    m_problem = new Banner(place);
    m_problem->hide();
    m_text = new QPlainTextEdit(place);
    m_text->setReadOnly(true);
    m_text->setFont(Theme::instance().monospace());
    m_text->setAccessibleName(tr("The container that would be left"));
    auto *caption = new QLabel(tr("What it cannot express, or leaves to you"), place);
    caption->setFont(Theme::instance().small());
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_notes = new WrappedLabel(place);
    auto *scroll = new QScrollArea(place);
    scroll->setAccessibleName(caption->text());
    scroll->setWidget(m_notes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(NotesHeight);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Inside);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_text, 1);
    column->addWidget(caption);
    column->addWidget(scroll);
    return place;
}

// Without the image all that it sets itself is written out as well; the notes say so.
void HardenDialog::askForImage(snapshot::Host *host)
{
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    if (!live || !m_container->details || m_container->details->imageId.isEmpty())
        return;
    QCoro::connect(live->client().inspectImage(m_container->details->imageId.toString()), this,
                   [this](const Result<QByteArray> &image) {
                       if (!image)
                           return;
                       m_image = QJsonDocument::fromJson(*image).object();
                       showPreview();
                   });
}

void HardenDialog::showPreview()
{
    QList<HardeningStep> chosen;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (!m_rows[i].box->isChecked())
            continue;
        chosen << m_steps[i];
        if (m_rows[i].answer)
            chosen.last().value = m_rows[i].answer->text();
    }
    const auto result = handoff::hardened(m_container->rawInspect, chosen).and_then([this](const QByteArray &left) {
        return handoff::handOff(left, Target(m_target->currentData().toInt()), {.image = m_image});
    });
    m_copy->setEnabled(result.has_value());
    m_text->setEnabled(result.has_value());
    if (!result) {
        m_problem->show(Tone::High, visibleText(result.error().what));
        return;
    }
    m_problem->hide();
    m_text->setPlainText(result->text);
    QStringList notes = result->notes;
    for (QString &note : notes)
        note = u"• "_s + visibleText(note);
    m_notes->setText(notes.isEmpty() ? tr("Nothing.") : notes.join(u'\n'));
}

QCheckBox *HardenDialog::stepBox(HardeningStep::Kind kind) const
{
    const auto found = std::ranges::find(m_steps, kind, &HardeningStep::kind);
    return found == m_steps.cend() ? nullptr : m_rows.at(found - m_steps.cbegin()).box;
}

QLineEdit *HardenDialog::answerEdit(HardeningStep::Kind kind) const
{
    const auto found = std::ranges::find(m_steps, kind, &HardeningStep::kind);
    return found == m_steps.cend() ? nullptr : m_rows.at(found - m_steps.cbegin()).answer;
}

QString HardenDialog::text() const
{
    return m_text->toPlainText();
}

QString HardenDialog::notes() const
{
    return m_notes->text();
}

} // namespace bulkhead::ui
