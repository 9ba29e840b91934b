// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/learner.h"
#include "core/apparmor/profileedit.h"
#include "ui/apparmor/denialfeed.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLabel;

namespace bulkhead::ui {

class AgentOffer;
class Banner;
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

/// Denials and complaints, of a log or as they come, become proposed rules, and accepted ones rules of the profile.
class LearnPane : public QWidget
{
    Q_OBJECT
public:
    explicit LearnPane(QWidget *parent = nullptr);

    void setHost(snapshot::Host *host);         ///< whose denials are watched; watching ends
    void setUnavailable(const QString &reason); ///< why no denial will come from there; empty where some may
    void setFile(const apparmor::ProfileFile &file, const QString &profile); ///< that logs and denials are compared with
    void setEditable(bool editable);
    void readLogs(const QStringList &paths);
    void showLesson(const LogLesson &lesson);
    /// Denials as they come; the ones of a log that was read before are forgotten.
    void setWatching(bool on);
    [[nodiscard]] bool isWatching() const { return m_feed->state() == DenialFeed::State::Watching; }
    void takeDenials(const QList<LiveDenial> &denials);
    void acceptAll(); ///< that are of this profile
    [[nodiscard]] ProposalModel *model() const { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QAction *readAction() const { return m_read; }
    [[nodiscard]] QAction *watchAction() const { return m_watch; }
    [[nodiscard]] QAction *acceptAction() const { return m_accept; }
    [[nodiscard]] DenialFeed *feed() const { return m_feed; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isReading() const { return m_reading > 0 || m_isLearning; }

Q_SIGNALS:
    void rulesAccepted(const std::vector<bulkhead::apparmor::Statement> &rules);
    void notice(const QString &text);
    void read(); ///< a log has been, or denials have come
    void watchingChanged();

private:
    void chooseLogs();
    void accept(const QList<int> &rows);
    void showChoices();
    void showWatching();
    void beginLive();
    void learnLive();
    void showLearning(const apparmor::Learning &learning, bool isLive);
    [[nodiscard]] QList<int> selectedRows() const;

    apparmor::ProfileFile m_file;
    QString m_profile;
    int m_reading = 0, m_newest = 0;
    bool m_isEditable = true;
    ProposalModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    QComboBox *m_choice = nullptr;
    ElidedLine *m_summary = nullptr;
    QAction *m_read = nullptr, *m_audit = nullptr, *m_watch = nullptr, *m_accept = nullptr;
    AgentOffer *m_agent = nullptr;
    Banner *m_banner = nullptr;

    DenialFeed *m_feed = nullptr;
    std::shared_ptr<apparmor::Learner> m_live; ///< what has come; a worker has it while m_isLearning
    QList<LiveDenial> m_pending{};             ///< has come meanwhile
    qint64 m_came = 0;
    bool m_isLive = false; ///< what is shown has come, and was not read from a log
    bool m_isLearning = false, m_isStale = false;
    QTimer m_flush;
    QString m_unavailable;
};

} // namespace bulkhead::ui
