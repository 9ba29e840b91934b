// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/learner.h"
#include "core/apparmor/profileedit.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace bulkhead::ui {

class DataTable;
class ElidedLine;
class ProposalModel;

/// What was read from a log.
struct LogLesson {
    apparmor::Learning learning{};
    std::optional<Error> error{}; ///< why there is less than everything
};
/// Reads logs of at most 256 MiB each and compares with the profiles of `file`. Blocks.
[[nodiscard]] LogLesson learnFromLogs(const QStringList &paths, const apparmor::ProfileFile &file,
                                      const apparmor::IncludeSource &includes, const QString &abstractions);

/// Denials and complaints become proposed rules, and accepted ones rules of the profile.
class LearnPane : public QWidget
{
    Q_OBJECT
public:
    explicit LearnPane(QWidget *parent = nullptr);

    void setFile(const apparmor::ProfileFile &file, const QString &profile); ///< that the next log is compared with
    void setEditable(bool editable);
    void readLogs(const QStringList &paths);
    void showLesson(const LogLesson &lesson);
    [[nodiscard]] ProposalModel *model() const { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QAction *readAction() const { return m_read; }
    [[nodiscard]] QAction *acceptAction() const { return m_accept; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

Q_SIGNALS:
    void rulesAccepted(const std::vector<bulkhead::apparmor::Statement> &rules);
    void notice(const QString &text);
    void read(); ///< a log has been

private:
    void chooseLogs();
    void accept();
    void showChoices();
    [[nodiscard]] QList<int> selectedRows() const;

    apparmor::ProfileFile m_file;
    QString m_profile;
    int m_reading = 0, m_newest = 0;
    bool m_isEditable = true;
    ProposalModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    QComboBox *m_choice = nullptr;
    ElidedLine *m_summary = nullptr;
    QAction *m_read = nullptr, *m_audit = nullptr, *m_accept = nullptr;
};

} // namespace bulkhead::ui
