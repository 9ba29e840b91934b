// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/logsource.h"

#include <QObject>

class QSocketNotifier;

namespace bulkhead::audit {

/// Follows a log that is written to, renamed, made anew, truncated or taken away, by inotify(7), without polling. The old file is
/// read to its end before the new one is begun.
class LogFollower : public QObject
{
    Q_OBJECT
public:
    explicit LogFollower(QString path, QObject *parent = nullptr);
    ~LogFollower() override;

    /// Begins at the end of the file, or at `offset`. Errors: those of open(2), or of inotify. Where the file is not there yet,
    /// its directory is watched until it is.
    [[nodiscard]] Result<> start(std::optional<quint64> offset = {});
    [[nodiscard]] quint64 position() const { return m_position; }

Q_SIGNALS:
    void lines(const QByteArray &bytes); ///< whole lines with their ends
    void rotated();                      ///< another file has the name now
    void truncated();                    ///< the file became shorter; it is read from its beginning
    void gone();                         ///< no file has the name; what comes is waited for
    void
    problem(const bulkhead::Error &error); ///< it cannot be read any more; told once, the place is kept, and it is tried again

private:
    void readEvents();
    void look();
    void drain();
    void finishLine();
    [[nodiscard]] Result<> openFile();
    void watchFile();

    QString m_path;
    host::FileDescriptor m_inotify, m_file;
    QSocketNotifier *m_notifier = nullptr;
    int m_fileWatch = -1, m_directoryWatch = -1;
    quint64 m_device = 0, m_inode = 0, m_position = 0;
    QByteArray m_buffer; ///< for reading
    QByteArray m_unfinished;
    bool m_isGone = false, m_isRefused = false, m_isSkipping = false;
};

} // namespace bulkhead::audit
