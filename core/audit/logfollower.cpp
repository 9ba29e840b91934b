// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/logfollower.h"

#include "core/audit/auditrecord.h"
#include "core/host/kernelfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <sys/inotify.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

LogFollower::LogFollower(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_pause(this)
{
    m_clock.start();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_notifier->setEnabled(true); });
}

LogFollower::~LogFollower() = default;

Result<> LogFollower::start(std::optional<quint64> offset)
{
    m_inotify = host::FileDescriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    const QByteArray directory = QFile::encodeName(QFileInfo(m_path).absolutePath());
    m_directoryWatch = m_inotify.isOpen() ? ::inotify_add_watch(m_inotify.get(), directory.constData(),
                                                                IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB)
                                          : -1;
    if (m_directoryWatch < 0)
        return std::unexpected(host::kernelError(errno, directory));
    m_notifier = new QSocketNotifier(m_inotify.get(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &LogFollower::readEvents);
    if (const auto opened = openFile(QFile::encodeName(m_path)); !opened) {
        if (opened.error().kind != ErrorKind::NotFound)
            return opened;
        m_isGone = true;
        return {};
    }
    struct stat facts{};
    if (::fstat(m_file.get(), &facts) == 0)
        m_position = offset ? std::min(*offset, quint64(facts.st_size)) : quint64(facts.st_size);
    if (offset)
        QMetaObject::invokeMethod(this, &LogFollower::look, Qt::QueuedConnection);
    return {};
}

Result<> LogFollower::openFile(const QByteArray &path)
{
    host::FileDescriptor file = host::FileDescriptor::open(path.constData());
    struct stat facts{};
    if (!file.isOpen() || ::fstat(file.get(), &facts) != 0)
        return std::unexpected(host::kernelError(errno, path));
    m_file = std::move(file);
    m_device = facts.st_dev;
    m_inode = facts.st_ino;
    m_position = 0;
    watchFile();
    return {};
}

void LogFollower::watchFile()
{
    if (m_fileWatch >= 0)
        ::inotify_rm_watch(m_inotify.get(), m_fileWatch);
    // by the descriptor: the name may be another file's by now
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(m_file.get());
    m_fileWatch = ::inotify_add_watch(m_inotify.get(), path.constData(), IN_MODIFY | IN_ATTRIB);
}

void LogFollower::readEvents()
{
    alignas(inotify_event) std::array<char, 4096> buffer{};
    while (m_inotify.read(buffer.data(), buffer.size()) > 0) {
        // what they say is looked at anew, all at once
    }
    look();
    pace();
}

/// Who writes record by record wakes us for each of them: thousands of times a second for nothing.
void LogFollower::pace()
{
    constexpr int pause = 100, most = 16; // milliseconds, looks
    const qint64 now = m_clock.elapsed();
    m_looks = now - m_lastLook < pause * 3 / 2 ? m_looks + 1 : 0;
    m_lastLook = now;
    if (m_looks < most)
        return;
    m_notifier->setEnabled(false);
    m_pause.start(pause);
}

bool LogFollower::isOurs(const QByteArray &path) const
{
    struct stat facts{};
    return ::stat(path.constData(), &facts) == 0 && facts.st_dev == m_device && facts.st_ino == m_inode;
}

/// The file that was begun after ours.
Result<> LogFollower::openNext()
{
    constexpr int mostLogs = 999; // auditd.conf(5), num_logs
    const QByteArray path = QFile::encodeName(m_path);
    const auto rotatedName = [&](int number) { return path + '.' + QByteArray::number(number); };
    int place = 1;
    struct stat facts{};
    while (place <= mostLogs && m_file.isOpen() && !isOurs(rotatedName(place))
           && ::stat(rotatedName(place).constData(), &facts) == 0)
        ++place;
    if (place == 1 || !m_file.isOpen() || !isOurs(rotatedName(place)))
        return openFile(path);
    const quint64 device = m_device, inode = m_inode;
    const auto opened = openFile(rotatedName(place - 1));
    // it was rotated once more between the two
    const bool isNext = ::stat(rotatedName(place).constData(), &facts) == 0 && facts.st_dev == device && facts.st_ino == inode;
    return !opened || isNext ? opened : openFile(rotatedName(place));
}

void LogFollower::look()
{
    drain();
    const QByteArray path = QFile::encodeName(m_path);
    for (;;) {
        struct stat facts{};
        if (::stat(path.constData(), &facts) != 0) {
            if (errno == ENOENT && !m_isGone) {
                m_isGone = true;
                Q_EMIT gone();
            }
            return;
        }
        if (m_file.isOpen() && facts.st_dev == m_device && facts.st_ino == m_inode) {
            m_isGone = false;
            return;
        }
        drain(); // what was written between the two looks
        finishLine();
        const bool hadFile = m_file.isOpen();
        const quint64 place = m_position;
        if (const auto opened = openNext(); !opened) {
            m_position = place;
            if (!m_isRefused)
                Q_EMIT problem(opened.error());
            m_isRefused = true;
            return;
        }
        m_isRefused = m_isGone = false;
        if (hadFile)
            Q_EMIT rotated();
        drain();
    }
}

void LogFollower::drain()
{
    if (!m_file.isOpen())
        return;
    struct stat facts{};
    if (::fstat(m_file.get(), &facts) == 0 && quint64(facts.st_size) < m_position) {
        finishLine();
        m_position = 0;
        Q_EMIT truncated();
    }
    constexpr qsizetype piece = 256 * 1024;
    if (m_buffer.isEmpty()) // the system gives and takes so much for each record otherwise
        m_buffer.resizeForOverwrite(piece);
    for (;;) {
        const ssize_t size = ::pread(m_file.get(), m_buffer.data(), size_t(m_buffer.size()), off_t(m_position));
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return;
        m_position += quint64(size);
        m_unfinished.append(QByteArrayView(m_buffer).first(size));
        if (m_isSkipping) {
            const qsizetype end = m_unfinished.indexOf('\n');
            m_unfinished.remove(0, end < 0 ? m_unfinished.size() : end + 1);
            m_isSkipping = end < 0;
        }
        const qsizetype end = m_unfinished.lastIndexOf('\n') + 1;
        if (end > 0) {
            const QByteArray whole = m_unfinished.first(end);
            m_unfinished.remove(0, end);
            Q_EMIT lines(whole);
        }
        if (m_unfinished.size() > 2 * LongestRecord) { // a line that is no record: its beginning is shown
            m_unfinished.truncate(2 * LongestRecord);
            finishLine();
            m_isSkipping = true;
        }
    }
}

void LogFollower::finishLine()
{
    m_isSkipping = false;
    if (m_unfinished.isEmpty())
        return;
    const QByteArray rest = std::exchange(m_unfinished, {}) + '\n';
    Q_EMIT lines(rest);
}

} // namespace bulkhead::audit
