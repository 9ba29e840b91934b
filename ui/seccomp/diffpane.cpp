// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/diffpane.h"

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilereader.h"
#include "ui/editor/textfile.h"
#include "ui/seccomp/changemodel.h"
#include "ui/seccomp/profileworkbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

const QString EngineKey = u"engine"_s, FileKey = u"file"_s, ChooseKey = u"choose"_s, ContainerKey = u"container:"_s,
              VersionKey = u"version:"_s;

} // namespace

DiffPane::DiffPane(QWidget *parent)
    : QWidget(parent)
    , m_snapshot(std::make_shared<const snapshot::HostSnapshot>())
{
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("What it is compared with"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("Compared &with"), this);
    label->setBuddy(m_choice);
    m_summary = new QLabel(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_model = new ChangeModel(this);
    auto *proxy = new DataSortProxy(this);
    proxy->setSourceModel(m_model);
    m_table = new DataTable(tr("Differences"), this);
    m_table->setModel(proxy);
    m_table->setColumns({{.key = u"direction"_s, .width = 116},
                         {.key = u"call"_s, .width = 156, .monospace = true},
                         {.key = u"arch"_s, .width = 96},
                         {.key = u"before"_s, .width = 200},
                         {.key = u"after"_s, .width = 200}},
                        ChangeModel::Direction);
    m_nothing = new StateView(this);
    m_nothing->hide();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Between, metrics::Step, metrics::Between, metrics::Step);
    row->setSpacing(metrics::Inside);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addSpacing(metrics::Inside);
    row->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline(this));
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);

    connect(m_choice, &QComboBox::activated, this, [this] {
        if (m_choice->currentData() == ChooseKey)
            chooseFile();
        else
            compare();
    });
    connect(m_table, &DataTable::copied, this, &DiffPane::copied);
    connect(m_table, &QAbstractItemView::activated, this, [this, proxy](const QModelIndex &index) {
        if (const QString call = m_model->callAt(proxy->mapToSource(index).row()); !call.isEmpty())
            Q_EMIT callRequested(call);
    });
    fillChoice();
}

void DiffPane::setSnapshot(const snapshot::HostSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    fillChoice();
}

void DiffPane::fillChoice()
{
    const QVariant chosen = m_choice->currentData();
    m_choice->clear();
    m_choice->addItem(tr("the engine's own profile"), EngineKey);
    for (const snapshot::ContainerPtr &container : m_snapshot->containers) {
        if (container->details
            && engine::seccompChoice(container->details->securityOpt).kind == engine::SeccompChoice::Kind::Custom)
            m_choice->addItem(tr("that of container %1").arg(visibleText(container->summary.name)),
                              ContainerKey + container->id().toString());
    }
    // what an upgrade of the engine brings: the newest first
    const capability::EngineRules engine = m_snapshot->engineRules();
    if (engine.flavour == capability::EngineFlavour::Docker && !engine.version.isNull()) {
        QList<QVersionNumber> newer = dockerDefaultChanges();
        newer.removeIf([&engine](const QVersionNumber &version) { return version <= engine.version; });
        std::ranges::sort(newer, std::greater());
        for (const QVersionNumber &version : std::as_const(newer))
            m_choice->addItem(tr("that of Docker %1").arg(version.toString()), VersionKey + version.toString());
    }
    if (!m_path.isEmpty())
        m_choice->addItem(QFileInfo(m_path).fileName(), FileKey);
    m_choice->addItem(tr("a file…"), ChooseKey);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(chosen)));
}

void DiffPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare with"), {}, tr("Seccomp profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DiffPane::compareWithFile);
    connect(dialog, &QDialog::rejected, this, [this] { m_choice->setCurrentIndex(0); });
    dialog->open();
}

void DiffPane::compareWithFile(const QString &path)
{
    m_path = path;
    fillChoice();
    m_choice->setCurrentIndex(m_choice->findData(FileKey));
    compare();
}

void DiffPane::setProfile(std::shared_ptr<const SeccompProfile> profile, const Target &target)
{
    m_profile = std::move(profile);
    m_target = target;
    m_isStale = true;
    if (isVisible())
        compare();
}

void DiffPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compare();
}

namespace {

/// The bytes of the other profile; empty bytes stand for that of the engine.
Result<ProfileDiff> comparedInWorker(const SeccompProfile &profile, const Target &target, const capability::EngineRules &engine,
                                     const QByteArray &json, const QString &path)
{
    SeccompProfile other = defaultProfile(engine);
    QByteArray text = json;
    if (!path.isEmpty()) {
        const auto file = readTextFile(path, LargestProfile);
        if (!file)
            return std::unexpected(file.error());
        text = file->text.toUtf8();
    }
    if (!path.isEmpty() || !json.isEmpty()) {
        auto read = readProfileDocument(text, target.engine);
        if (!read)
            return std::unexpected(read.error().error);
        other = std::move(read->profile);
    }
    return diffProfiles(other, profile, target);
}

} // namespace

void DiffPane::compare()
{
    m_isStale = false;
    if (!m_profile)
        return;
    const QString key = m_choice->currentData().toString();
    QByteArray json;
    if (key.startsWith(ContainerKey)) {
        const auto container = m_snapshot->container(ContainerId(key.sliced(ContainerKey.size())));
        if (container && container->details)
            json = engine::seccompChoice(container->details->securityOpt).profileJson.toUtf8();
    }
    capability::EngineRules engine = m_target.engine;
    if (key.startsWith(VersionKey))
        engine.version = QVersionNumber::fromString(key.sliced(VersionKey.size()));
    ++m_asking;
    QtConcurrent::run(comparedInWorker, *m_profile, m_target, engine, json, key == FileKey ? m_path : QString())
        .then(this, [this, number = ++m_newest](const Result<ProfileDiff> &diff) {
            --m_asking;
            if (number == m_newest)
                showDiff(diff);
        });
}

void DiffPane::showDiff(const Result<ProfileDiff> &diff)
{
    m_model->setDiff(diff.value_or(ProfileDiff{}));
    const bool isEmpty = !diff || diff->isEmpty();
    m_table->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_summary->clear();
    if (!diff) {
        m_nothing->show(u"dialog-warning"_s, tr("They cannot be compared."), diff.error().what, {}, diff.error().detail);
    } else if (isEmpty) {
        m_nothing->show(u"dialog-ok"_s, tr("Both do the same on this target."), tr("However differently they may be written."));
    } else {
        const auto count = [&diff](ChangeDirection direction) {
            return int(std::ranges::count_if(diff->calls,
                                             [direction](const CallChange &change) { return change.direction == direction; }));
        };
        m_summary->setText(tr("%1 allowed more, %2 less, %3 answered otherwise")
                               .arg(count(ChangeDirection::Loosened))
                               .arg(count(ChangeDirection::Tightened))
                               .arg(count(ChangeDirection::Different)));
    }
}

} // namespace bulkhead::ui
