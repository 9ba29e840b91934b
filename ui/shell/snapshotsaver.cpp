// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/snapshotsaver.h"

#include "core/snapshot/livehost.h"
#include "core/snapshot/networkreading.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCoroTask>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {
constexpr int SaveDialogWidth = 512;
}

QString suggestedSnapshotPath(const QString &hostName, const QDate &day)
{
    QString folder = QSettings().value("window/snapshotFolder"_L1).toString();
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation})
        if (!QFileInfo(folder).isDir())
            folder = QStandardPaths::writableLocation(place);
    static const QRegularExpression unfit(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = QFileInfo(hostName).suffix() == "bulkhead"_L1 ? QFileInfo(hostName).completeBaseName() : hostName;
    name = name.replace(unfit, u"-"_s).left(60);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return u"%1/%2-%3.bulkhead"_s.arg(folder, name.isEmpty() ? u"host"_s : name, day.toString(Qt::ISODate));
}

SaveSnapshotDialog::SaveSnapshotDialog(const QString &suggestedPath, bool alreadyMasked, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Save snapshot"));
    auto *intro = new QLabel(tr("One file with everything that the engine said: open it here without Docker, send it, or compare "
                                "it with a later one."),
                             this);
    intro->setWordWrap(true);
    intro->setMinimumWidth(SaveDialogWidth);
    m_path = new QLineEdit(suggestedPath, this);
    m_path->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    m_remark = new QLabel(tr("This folder does not exist."), this);
    m_mask = new QCheckBox(tr("Hide secrets in environment variables"), this);
    m_mask->setChecked(true);
    auto *warning = new Banner(this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *file = new QHBoxLayout;
    file->setSpacing(metrics::Inside);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Between);
    column->setSpacing(metrics::Between);
    column->setSizeConstraint(QLayout::SetFixedSize); // as high as remark and warning need
    column->addWidget(intro);
    column->addLayout(file);
    column->addWidget(m_remark);
    column->addWidget(m_mask);
    column->addWidget(warning);
    column->addWidget(buttons);

    if (alreadyMasked) {
        m_mask->setEnabled(false);
        m_mask->setToolTip(tr("This snapshot holds no secrets: they were hidden when it was saved."));
    }
    connect(m_mask, &QCheckBox::toggled, warning, [warning](bool masked) {
        if (masked)
            warning->hide();
        else
            warning->show(Tone::High, tr("Passwords and tokens will stand in the file as plain text."));
    });
    connect(choose, &QPushButton::clicked, this, &SaveSnapshotDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &SaveSnapshotDialog::checkPath);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    checkPath();
}

QString SaveSnapshotDialog::path() const
{
    const QString text = m_path->text().trimmed();
    return QFileInfo(text).suffix().isEmpty() ? text + u".bulkhead"_s : text;
}

snapshot::SaveOptions SaveSnapshotDialog::options() const
{
    return {.maskSecrets = m_mask->isChecked()};
}

void SaveSnapshotDialog::browse()
{
    auto *dialog = new QFileDialog(this, windowTitle(), m_path->text(), tr("Bulkhead snapshots (*.bulkhead)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"bulkhead"_s);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void SaveSnapshotDialog::checkPath()
{
    const QFileInfo file(m_path->text().trimmed());
    const bool noFolder = !m_path->text().trimmed().isEmpty() && !file.dir().exists();
    m_remark->setVisible(noFolder);
    m_save->setEnabled(!file.fileName().isEmpty() && !file.isDir() && file.dir().exists());
}

void SnapshotSaver::save(snapshot::Host *host, const QString &path, snapshot::SaveOptions options)
{
    auto *live = qobject_cast<snapshot::LiveHost *>(host);
    if (!live)
        return write(host->snapshot(), path, options);
    QCoro::connect(snapshot::takeWholeSnapshot(live), this,
                   [this, path, options](const Result<snapshot::HostSnapshotPtr> &taken) {
                       if (taken)
                           write(*taken, path, options);
                       else
                           Q_EMIT failed(taken.error(), path);
                   });
}

void SnapshotSaver::write(snapshot::HostSnapshotPtr snapshot, const QString &path, snapshot::SaveOptions options)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    promise->future().then(this, [this, path](const Result<> &done) {
        if (done) {
            QSettings().setValue("window/snapshotFolder"_L1, QFileInfo(path).absolutePath());
            Q_EMIT saved(path);
        } else {
            Q_EMIT failed(done.error(), path);
        }
    });
    QThreadPool::globalInstance()->start([promise, snapshot, path, options] {
        promise->addResult(snapshot::saveSnapshot(*snapshot, path, options));
        promise->finish();
    });
}

} // namespace bulkhead::ui
