// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingrows.h"

#include <QObject>

namespace bulkhead::ui {

/// Judges snapshots in a worker. While one is being judged only the newest of those that came waits. Owned by a page.
class FindingsFeed : public QObject
{
    Q_OBJECT
public:
    explicit FindingsFeed(QObject *parent = nullptr);

    void take(const snapshot::HostSnapshotPtr &snapshot);
    void clear(); ///< another host: what is under way no longer counts
    void again(); ///< the same snapshot, with what the exceptions are now
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    [[nodiscard]] const FindingsViewPtr &view() const { return m_view; } ///< null before the first

    /// The exceptions of this person: of the settings, else a file among the program's own data.
    [[nodiscard]] static QString exceptionsPath();
    static void setExceptionsPath(const QString &path); ///< empty: the program's own again
    /// Reads the file anew, changes what it holds, and writes it. In a worker; then again().
    void addException(const findings::FindingException &exception);
    void removeException(const findings::FindingException &exception);

Q_SIGNALS:
    void changed(); ///< view() is new
    void exceptionsSaved();
    void saveFailed(const bulkhead::Error &error);

private:
    void start();
    void changeFile(const std::function<void(QList<findings::FindingException> &)> &change);

    snapshot::HostSnapshotPtr m_wanted;
    FindingsViewPtr m_view;
    int m_newest = 0;
    bool m_isWorking = false, m_isWaiting = false;
};

} // namespace bulkhead::ui
