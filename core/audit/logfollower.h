// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/logsource.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace bulkhead::audit {

/// Follows a log that is written to, renamed, made anew, truncated or taken away, by inotify(7), without polling. The old file is
/// read to its end before the new one is begun, and so are those between them where it was rotated more than once meanwhile
/// ("audit.log.1", "audit.log.2", ...). What is written is read at once; while it is written to without a pause, ten times a
/// second.
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
    void pace();
    [[nodiscard]] bool isOurs(const QByteArray &path) const;
    [[nodiscard]] Result<> openNext();
    void finishLine();
    [[nodiscard]] Result<> openFile(const QByteArray &path);
    void watchFile();

    QString m_path;
    host::FileDescriptor m_inotify, m_file;
    QSocketNotifier *m_notifier = nullptr;
    int m_fileWatch = -1, m_directoryWatch = -1;
    quint64 m_device = 0, m_inode = 0, m_position = 0;
    QElapsedTimer m_clock;
    QTimer m_pause;
    qint64 m_lastLook = 0;
    int m_looks = 0;     ///< that came close after one another
    QByteArray m_buffer; ///< for reading
    QByteArray m_unfinished;
    bool m_isGone = false, m_isRefused = false, m_isSkipping = false;
};

} // namespace bulkhead::audit
