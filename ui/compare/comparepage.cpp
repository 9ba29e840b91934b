// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "core/snapshot/livehost.h"
#include "core/snapshot/snapshotfile.h"
#include "ui/compare/changetablemodel.h"
#include "ui/findings/findingwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QComboBox>
#include <QCoroTask>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Change;

namespace {

constexpr qsizetype MostSources = 8;
constexpr std::array Kinds{Change::Kind::Weaker, Change::Kind::Appeared, Change::Kind::Stricter, Change::Kind::Vanished,
                           Change::Kind::Changed};
constexpr auto ImageKey = "image"_L1; ///< no container has such an id

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : Page(u"compare"_s, tr("Compare"), tr("What appeared, vanished, got weaker or stricter"), parent)
{
    m_model = new ChangeTableModel(this);
    m_filter = new ChangeFilter(m_model, this);
    m_table = new DataTable(tr("Differences"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_filter);
    m_table->setColumns({{.key = u"change"_s, .width = 96},
                         {.key = u"severity"_s, .width = 88},
                         {.key = u"subject"_s, .width = 128, .elide = Qt::ElideMiddle},
                         {.key = u"what"_s, .width = 208},
                         {.key = u"before"_s, .width = 112},
                         {.key = u"after"_s, .width = 168}});
    connect(m_table, &DataTable::copied, this, &Page::notice);
    connect(m_table, &QAbstractItemView::activated, this, &ComparePage::openChange);
    addFilter(tr("Filter by subject, check, setting or value"));
    connect(this, &Page::filterTextChanged, m_filter, &ChangeFilter::setText);
    makeHeader();

    m_state = new StateView(this);
    m_stack = new FillingStack(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_table);
    auto *content = new QWidget(this);
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(metrics::PageMargin, metrics::Inside, metrics::Between, metrics::Inside);
    sides->setSpacing(metrics::Inside);
    const auto addSide = [&](SideBoxes &side, const QString &title) {
        auto *label = new QLabel(title, content);
        label->setForegroundRole(QPalette::PlaceholderText);
        side.source = new QComboBox(content);
        side.source->setAccessibleName(tr("%1: host").arg(title));
        side.container = new QComboBox(content);
        side.container->setAccessibleName(tr("%1: container").arg(title));
        sides->addWidget(label);
        for (QComboBox *box : {side.source, side.container}) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(10);
            sides->addWidget(box, 1);
        }
    };
    addSide(m_left, tr("Before"));
    auto *swap = new QToolButton(content);
    swap->setDefaultAction(m_swap);
    swap->setAutoRaise(true);
    swap->setAccessibleName(m_swap->text());
    sides->addWidget(swap);
    addSide(m_right, tr("After"));
    for (const Side side : {Side::Left, Side::Right}) {
        connect(boxes(side).source, &QComboBox::currentIndexChanged, this, [this, side] {
            fillContainers(side);
            compare();
        });
        connect(boxes(side).container, &QComboBox::currentIndexChanged, this, &ComparePage::compare);
    }
    m_sentence = new ElidedLine(content);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(sides);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(metrics::PageMargin, 0, metrics::Between, metrics::Inside);
    said->addWidget(m_sentence);
    column->addLayout(said);
    column->addWidget(m_stack, 1);
    setContent(content);
    setFocusProxy(m_table);
    showState();
}

void ComparePage::makeHeader()
{
    for (const Change::Kind kind : Kinds) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this, kind](bool on) { m_filter->setKind(kind, on); });
        addHeaderWidget(button);
        m_kindButtons << button;
    }
    m_open = new QAction(Theme::icon(u"document-open"_s), tr("Open snapshot…"), this);
    m_open->setToolTip(tr("Compare with a saved snapshot"));
    connect(m_open, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Compare with a snapshot"), {}, tr("Bulkhead snapshots (*.bulkhead)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::openSnapshot);
        dialog->open();
    });
    m_swap = new QAction(Theme::icon(u"exchange-positions"_s), tr("Swap the sides"), this);
    connect(m_swap, &QAction::triggered, this, [this] {
        if (m_left.container->currentData().toString() == ImageKey)
            return;
        const int leftSource = m_left.source->currentIndex(), rightSource = m_right.source->currentIndex();
        const ContainerId left = containerOf(m_left), right = containerOf(m_right);
        choose(Side::Left, rightSource, right);
        choose(Side::Right, leftSource, left);
    });
    m_export = new QAction(Theme::icon(u"document-export"_s), tr("Export…"), this);
    m_export->setToolTip(tr("Write the differences as JSON or as text"));
    connect(m_export, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export differences"), {}, tr("JSON (*.json);;Plain text (*.txt)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        dialog->selectFile(u"comparison.json"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::exportTo);
        dialog->open();
    });
    addHeaderAction(m_open);
    addHeaderAction(m_export);
    showCounts();
}

QList<QAction *> ComparePage::pageActions() const
{
    return {m_open, m_swap, m_export, m_table->copyRowsAction(), m_table->copyCellAction()};
}

QMenu *ComparePage::columnMenu() const
{
    return m_table->columnMenu();
}

void ComparePage::restoreState()
{
    m_table->setSettingsGroup(u"compare/table"_s);
}

void ComparePage::rememberHost()
{
    if (m_sources.isEmpty() || !m_sources.first().snapshot->takenAt.isValid())
        return;
    const Source &old = m_sources.first();
    const QString when = QLocale().toString(old.snapshot->takenAt.toLocalTime(), QLocale::ShortFormat);
    addSource(tr("%1, as of %2").arg(m_hostTitle, when), old.snapshot);
}

void ComparePage::addSource(const QString &title, const snapshot::HostSnapshotPtr &snapshot)
{
    m_sources.removeIf([&](const Source &one) { return one.title == title; });
    m_sources << Source{title, snapshot};
    if (m_sources.size() > MostSources)
        m_sources.removeAt(1); // the oldest beside the open host
}

// The window takes the host away from a page that is not in front: that is no other host.
void ComparePage::hostChanged()
{
    if (!host())
        return;
    if (!m_hostTitle.isEmpty() && m_hostTitle != host()->name())
        rememberHost();
    m_hostTitle = host()->name();
    const Source now{m_hostTitle, snapshot()};
    if (m_sources.isEmpty())
        m_sources << now;
    else
        m_sources.first() = now;
    fillSources();
    compare();
}

void ComparePage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    if (m_sources.isEmpty())
        return;
    m_sources.first().snapshot = snapshot();
    if (change.everything || !change.inserted.isEmpty() || !change.removed.isEmpty()) {
        fillContainers(Side::Left);
        fillContainers(Side::Right);
    }
    compare();
}

void ComparePage::openSnapshot(const QString &path)
{
    ++m_working;
    QtConcurrent::run([path] {
        return snapshot::openSnapshot(path);
    }).then(this, [this, path](const Result<snapshot::HostSnapshot> &opened) {
        --m_working;
        if (!opened) {
            const ErrorText text = errorText(opened.error(), path);
            showState(text.sentence, text.remedy);
            return;
        }
        addSource(QFileInfo(path).fileName(), std::make_shared<const snapshot::HostSnapshot>(*opened));
        fillSources();
        choose(Side::Left, int(m_sources.size()) - 1, {});
        choose(Side::Right, 0, {});
    });
}

void ComparePage::fillSources()
{
    for (const Side side : {Side::Left, Side::Right}) {
        QComboBox *box = boxes(side).source;
        const QSignalBlocker blocker(box);
        const QString current = box->currentText();
        box->clear();
        for (const Source &source : std::as_const(m_sources))
            box->addItem(visibleText(source.title));
        box->setCurrentIndex(std::max(box->findText(current), 0));
        fillContainers(side);
    }
}

void ComparePage::fillContainers(Side side)
{
    QComboBox *box = boxes(side).container;
    const QSignalBlocker blocker(box);
    const QVariant current = box->currentData();
    box->clear();
    box->addItem(tr("the whole host"), QString());
    if (side == Side::Left)
        box->addItem(tr("its image's defaults"), QString(ImageKey));
    if (const snapshot::HostSnapshotPtr host = snapshotOf(boxes(side))) {
        for (const snapshot::ContainerPtr &container : host->containers)
            box->addItem(visibleText(container->summary.name), container->id().toString());
    }
    box->setCurrentIndex(std::max(box->findData(current), 0));
}

snapshot::HostSnapshotPtr ComparePage::snapshotOf(const SideBoxes &side) const
{
    const int number = side.source->currentIndex();
    return number >= 0 && number < m_sources.size() ? m_sources[number].snapshot : nullptr;
}

ContainerId ComparePage::containerOf(const SideBoxes &side)
{
    const QString id = side.container->currentData().toString();
    return id == ImageKey ? ContainerId() : ContainerId(id);
}

void ComparePage::choose(Side side, int source, const ContainerId &container)
{
    SideBoxes &chosen = boxes(side);
    {
        const QSignalBlocker first(chosen.source), second(chosen.container);
        chosen.source->setCurrentIndex(source);
        fillContainers(side);
        chosen.container->setCurrentIndex(std::max(chosen.container->findData(container.toString()), 0));
    }
    compare();
}

void ComparePage::chooseImage()
{
    m_left.container->setCurrentIndex(m_left.container->findData(QString(ImageKey)));
}

// In a worker; of several under way the newest counts.
void ComparePage::compare()
{
    const snapshot::HostSnapshotPtr left = snapshotOf(m_left), right = snapshotOf(m_right);
    const ContainerId leftId = containerOf(m_left), rightId = containerOf(m_right);
    const int number = ++m_newest;
    m_isComparison = false;
    if (m_left.container->currentData().toString() == ImageKey) {
        compareImage();
        return;
    }
    const bool isSame = left == right && leftId == rightId;
    if (!left || !right || !left->takenAt.isValid() || !right->takenAt.isValid() || isSame) {
        showState();
        return;
    }
    if (leftId.isEmpty() != rightId.isEmpty()) {
        showState(tr("A container is compared with a container."),
                  tr("Choose one on the other side too, or the whole host on both."));
        return;
    }
    ++m_working;
    QtConcurrent::run([left, right, leftId, rightId]() -> Result<findings::Comparison> {
        if (leftId.isEmpty())
            return findings::compareSnapshots(*left, *right);
        const snapshot::ContainerPtr one = left->container(leftId), other = right->container(rightId);
        if (!one || !other)
            return std::unexpected(Error{ErrorKind::NotFound, tr("The container is no longer there."), {}});
        return findings::compareContainers(*one, *left, *other, *right);
    }).then(this, [this, number](const Result<findings::Comparison> &comparison) {
        --m_working;
        take(number, comparison);
    });
}

void ComparePage::compareImage()
{
    const snapshot::HostSnapshotPtr right = snapshotOf(m_right);
    const snapshot::ContainerPtr container = right ? right->container(containerOf(m_right)) : nullptr;
    if (!container || !container->details) {
        showState(tr("Choose the container on the right."),
                  tr("It is compared with what docker run makes of its image, with nothing else said."));
        return;
    }
    auto *live = qobject_cast<snapshot::LiveHost *>(host());
    if (!live || m_right.source->currentIndex() != 0) {
        showState(tr("What an image sets itself only its engine tells."), tr("Connect to the engine of this container."));
        return;
    }
    ++m_working;
    QCoro::connect(live->client().inspectImage(container->details->imageId.toString()), this,
                   [this, container, right, number = m_newest](const Result<QByteArray> &image) {
                       if (image)
                           compareWith(*image, container, right, number);
                       else {
                           --m_working;
                           take(number, std::unexpected(image.error()));
                       }
                   });
}

void ComparePage::compareWith(const QByteArray &image, const snapshot::ContainerPtr &container,
                              const snapshot::HostSnapshotPtr &right, int number)
{
    QtConcurrent::run([image, container, right] {
        return findings::compareWithImage(*container, *right, QJsonDocument::fromJson(image).object());
    }).then(this, [this, number](const findings::Comparison &comparison) {
        --m_working;
        take(number, comparison);
    });
}

void ComparePage::take(int number, const Result<findings::Comparison> &comparison)
{
    if (number != m_newest)
        return;
    if (!comparison) {
        const ErrorText text = errorText(comparison.error());
        showState(text.sentence, text.remedy);
        return;
    }
    m_model->setComparison(*comparison);
    m_isComparison = true;
    // of two containers each row speaks of the right one
    m_table->setColumnHidden(ChangeTableModel::Subject, m_right.container->currentIndex() > 0);
    m_sentence->setText(tr("%1 → %2").arg(visibleText(comparison->left), visibleText(comparison->right)));
    showState();
}

void ComparePage::showState(const QString &sentence, const QString &remedy)
{
    if (!m_isComparison)
        m_model->setComparison({});
    showCounts();
    m_export->setEnabled(m_isComparison);
    m_sentence->setVisible(m_isComparison);
    if (m_isComparison && m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (!sentence.isEmpty())
        m_state->show(u"dialog-information"_s, sentence, remedy);
    else if (m_isComparison)
        m_state->show(u"checkmark"_s, tr("There is no difference."),
                      tr("No check says otherwise, and no setting differs. Pids, times and addresses do not count."));
    else
        m_state->show(iconName(), tr("Choose two sides."),
                      tr("Two containers, a container and its image, or this host and a saved snapshot of it or of another."),
                      {m_open});
}

void ComparePage::showCounts()
{
    for (const Change::Kind kind : Kinds) {
        QToolButton *button = kindButton(kind);
        const auto count = m_model->comparison().count(kind);
        button->setIcon(Theme::toneIcon(changeTone(kind)));
        button->setText(u"%1 %2"_s.arg(findings::changeKindName(kind)).arg(count));
        button->setToolTip(u"%1: %2"_s.arg(findings::changeKindName(kind)).arg(count));
        button->setAccessibleName(button->toolTip());
    }
}

void ComparePage::openChange(const QModelIndex &index)
{
    const Change &change = m_filter->change(index);
    if (m_right.source->currentIndex() != 0 || change.subject.kind != findings::Subject::Kind::Container
        || change.subject.id.isEmpty())
        return;
    const bool isSetting = change.check.isEmpty() && !change.pointer.isEmpty();
    Q_EMIT jumpRequested({.page = isSetting ? u"containers"_s : u"findings"_s,
                          .container = ContainerId(change.subject.id),
                          .tab = isSetting ? u"raw"_s : u"findings"_s,
                          .detail = isSetting ? change.pointer : change.check});
}

void ComparePage::exportTo(const QString &path)
{
    const findings::Comparison &comparison = m_model->comparison();
    QByteArray text;
    if (path.endsWith(".txt"_L1, Qt::CaseInsensitive)) {
        for (const Change &change : comparison.changes) {
            const QStringList cells{findings::changeKindName(change.kind),
                                    change.severity == findings::Severity::None ? QString()
                                                                                : findings::severityName(change.severity),
                                    subjectTitle(change.subject),
                                    visibleText(change.what),
                                    visibleText(change.before),
                                    visibleText(change.after)};
            text += cells.join(u'\t').toUtf8() + '\n';
        }
    } else {
        text = QJsonDocument(findings::comparisonToJson(comparison)).toJson();
    }
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    Q_EMIT notice(isWritten ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

void ComparePage::goTo(const Destination &destination)
{
    if (destination.tab == "open"_L1)
        m_open->trigger();
    if (destination.container.isEmpty())
        return;
    if (destination.detail == ImageKey) {
        choose(Side::Right, 0, destination.container);
        chooseImage();
        return;
    }
    choose(Side::Left, 0, destination.container);
    choose(Side::Right, 0, ContainerId(destination.detail));
}

void ComparePage::showTourState(const QString &state)
{
    const QList<snapshot::ContainerPtr> &containers = snapshot()->containers;
    if (state != "containers"_L1 || containers.size() < 2)
        return;
    choose(Side::Left, 0, containers[containers.size() - 2]->id());
    choose(Side::Right, 0, containers[containers.size() - 3 >= 0 ? containers.size() - 3 : 0]->id());
}

} // namespace bulkhead::ui
