// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"
#include "core/snapshot/snapshotfile.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bulkhead::ui {

/// Asks where a snapshot goes and whether the secrets in it are hidden, which is the default.
class SaveSnapshotDialog : public QDialog
{
    Q_OBJECT
public:
    SaveSnapshotDialog(const QString &suggestedPath, bool alreadyMasked, QWidget *parent);

    [[nodiscard]] QString path() const;
    [[nodiscard]] snapshot::SaveOptions options() const;

private:
    void browse();
    void checkPath();
    QLineEdit *m_path = nullptr;
    QLabel *m_remark = nullptr;
    QCheckBox *m_mask = nullptr;
    QPushButton *m_save = nullptr;
};

/// "lab-2026-11-21.bulkhead" in the documents folder, or beside the last one.
[[nodiscard]] QString suggestedSnapshotPath(const QString &hostName, const QDate &day);

/// Takes a complete snapshot where the host is live, and writes it in a worker thread. Emits once.
class SnapshotSaver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void save(snapshot::Host *host, const QString &path, snapshot::SaveOptions options);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const bulkhead::Error &error, const QString &path);

private:
    void write(snapshot::HostSnapshotPtr snapshot, const QString &path, snapshot::SaveOptions options);
};

} // namespace bulkhead::ui
