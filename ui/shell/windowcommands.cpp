// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions do beyond showing pages: dialogs, files, the lab.

#include "ui/connection/connectiondialog.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/lablauncher.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/snapshotsaver.h"
#include "ui/shell/windowactions.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

void MainWindow::openFile(const QString &path)
{
    m_registry.openFile(path);
}

void MainWindow::openSample()
{
    m_registry.openSample();
}

void MainWindow::endProgram()
{
    close();
}

void MainWindow::showConnectionDialog(const QString &connectionKey)
{
    auto *dialog = findChild<ConnectionDialog *>();
    if (!dialog) {
        dialog = new ConnectionDialog(&m_registry, m_contexts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!connectionKey.isEmpty())
        dialog->select(connectionKey);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutSheet(m_actions->shortcutGroups(), this))->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Bulkhead"));
    box->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    box->setText(u"<h3>Bulkhead %1</h3>"_s.arg(QStringLiteral(BULKHEAD_VERSION)));
    box->setInformativeText(
        tr("Shows what every container on a Docker engine may do, against Docker's default, privileged and a "
           "whitelist of your own.\n\nFree software under the GNU General Public License, version 3 or later.\n"
           "Qt %1")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void MainWindow::startLab()
{
    const QString script = LabLauncher::scriptPath();
    if (script.isEmpty() || !LabLauncher::canBecomeRoot()) {
        auto *box = new QMessageBox(this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setWindowTitle(tr("Start the lab"));
        box->setText(tr("The lab is started from Bulkhead's source folder:"));
        box->setInformativeText(
            tr("%1\n\nIt runs a private Docker engine with containers to learn with, and removes it again when "
               "Bulkhead ends.")
                .arg(LabLauncher::command()));
        box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        box->open();
        return;
    }
    if (!m_lab) {
        m_lab = new LabLauncher(this);
        connect(m_lab, &LabLauncher::ready, this, [this](const engine::EngineContext &context) {
            m_actions->startLab->setEnabled(true);
            m_registry.open(context);
            showNotice(tr("The lab is running; it is removed when Bulkhead ends."));
        });
        connect(m_lab, &LabLauncher::failed, this, [this](const Error &error) {
            m_actions->startLab->setEnabled(true);
            setError(error, tr("The lab"));
            showLastError();
        });
    }
    m_actions->startLab->setEnabled(false);
    showNotice(tr("Starting the lab…"));
    m_lab->start(script);
}

void MainWindow::chooseSnapshot()
{
    const QString folder = QSettings().value("window/snapshotFolder"_L1).toString();
    auto *dialog = new QFileDialog(this, tr("Open snapshot"), folder, tr("Bulkhead snapshots (*.bulkhead);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::saveSnapshot()
{
    const QPointer host = m_registry.current();
    if (!host)
        return;
    const auto snapshot = host->snapshot();
    auto *dialog = new SaveSnapshotDialog(suggestedSnapshotPath(host->name(), QDate::currentDate()),
                                          snapshot->provenance.secretsMasked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, host] {
        if (!host)
            return;
        auto *saver = new SnapshotSaver(this);
        connect(saver, &SnapshotSaver::saved, this, [this, saver](const QString &path) {
            showNotice(tr("Saved %1").arg(path));
            saver->deleteLater();
        });
        connect(saver, &SnapshotSaver::failed, this, [this, saver](const Error &error, const QString &path) {
            setError(error, path);
            showLastError();
            saver->deleteLater();
        });
        showNotice(tr("Saving %1…").arg(dialog->path()));
        saver->save(host, dialog->path(), dialog->options());
    });
    dialog->open();
}

void MainWindow::showLastError()
{
    if (m_error)
        (new ErrorDialog(*m_error, m_errorSubject, this))->open();
}

} // namespace bulkhead::ui
