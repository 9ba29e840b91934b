// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/diff.h"
#include "core/snapshot/hostsnapshot.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace bulkhead::ui {

class ChangeModel;
class DataTable;
class StateView;

/// The profile against another one, by what both do on the target: the engine's own, a container's, a file's. Compared in a
/// worker while it is seen.
class DiffPane : public QWidget
{
    Q_OBJECT
public:
    explicit DiffPane(QWidget *parent = nullptr);

    void setSnapshot(const snapshot::HostSnapshotPtr &snapshot);
    /// Null while there is none that can be compared.
    void setProfile(std::shared_ptr<const seccomp::SeccompProfile> profile, const seccomp::Target &target);
    void compareWithFile(const QString &path);
    [[nodiscard]] ChangeModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] bool isSettled() const { return !m_isStale && m_asking == 0; }

Q_SIGNALS:
    void callRequested(const QString &name);
    void copied(const QString &notice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void chooseFile();
    void fillChoice();
    void compare();
    void showDiff(const Result<seccomp::ProfileDiff> &diff);

    snapshot::HostSnapshotPtr m_snapshot;
    std::shared_ptr<const seccomp::SeccompProfile> m_profile;
    seccomp::Target m_target;
    QString m_path;
    bool m_isStale = true;
    int m_asking = 0;
    int m_newest = 0;
    QComboBox *m_choice = nullptr;
    QLabel *m_summary = nullptr;
    ChangeModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_nothing = nullptr;
};

} // namespace bulkhead::ui
