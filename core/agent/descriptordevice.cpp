// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/descriptordevice.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace bulkhead::agent {

namespace {

void makeNonBlocking(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

bool isTemporary(int number)
{
    return number == EAGAIN || number == EWOULDBLOCK || number == EINTR;
}

} // namespace

DescriptorDevice::DescriptorDevice(int input, int output, QObject *parent)
    : QIODevice(parent)
    , m_input(input)
    , m_output(output)
    , m_readable(input, QSocketNotifier::Read)
    , m_writable(output, QSocketNotifier::Write)
{
    std::signal(SIGPIPE, SIG_IGN); // an output that is gone is an error of write(2), not the end of the program
    makeNonBlocking(m_input);
    makeNonBlocking(m_output);
    m_writable.setEnabled(false);
    // quiet until somebody has read: the kernel tells the same news again and again
    connect(&m_readable, &QSocketNotifier::activated, this, [this] {
        m_readable.setEnabled(false);
        Q_EMIT readyRead();
    });
    connect(&m_writable, &QSocketNotifier::activated, this, &DescriptorDevice::flush);
    setOpenMode(ReadWrite | Unbuffered);
}

DescriptorDevice::~DescriptorDevice()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    ::close(m_input);
    if (m_output != m_input)
        ::close(m_output);
}

qint64 DescriptorDevice::readData(char *data, qint64 size)
{
    if (m_finished)
        return -1;
    const ssize_t count = ::read(m_input, data, size_t(size));
    if (count > 0 || (count < 0 && isTemporary(errno))) {
        m_readable.setEnabled(true);
        return std::max<qint64>(count, 0);
    }
    finish();
    return -1;
}

qint64 DescriptorDevice::writeData(const char *data, qint64 size)
{
    if (m_finished)
        return -1;
    m_pending.append(data, size);
    flush();
    return size;
}

void DescriptorDevice::flush()
{
    const qsizetype before = m_written;
    while (m_written < m_pending.size()) {
        const ssize_t count = ::write(m_output, m_pending.constData() + m_written, size_t(m_pending.size() - m_written));
        if (count < 0 && isTemporary(errno))
            break;
        if (count < 0) {
            finish();
            return;
        }
        m_written += count;
    }
    const qsizetype written = m_written - before;
    if (m_written == m_pending.size()) {
        m_pending.clear();
        m_written = 0;
    }
    m_writable.setEnabled(!m_pending.isEmpty());
    if (written > 0)
        Q_EMIT bytesWritten(written);
}

bool DescriptorDevice::waitForBytesWritten(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (bytesToWrite() > 0 && !m_finished) {
        pollfd output{m_output, POLLOUT, 0};
        if (::poll(&output, 1, int(deadline.remainingTime())) == 0)
            return false;
        flush();
    }
    return !m_finished;
}

void DescriptorDevice::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_pending.clear();
    m_written = 0;
    // not from within a read or a write of somebody who is not ready for it
    QMetaObject::invokeMethod(this, &QIODevice::readChannelFinished, Qt::QueuedConnection);
}

} // namespace bulkhead::agent
