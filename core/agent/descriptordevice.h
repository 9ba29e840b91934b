// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QSocketNotifier>

#include <memory>

namespace bulkhead::agent {

/// Two open descriptors, or one twice, as a device that never blocks: standard input and output of the agent. Owns them.
///
/// Reads only when asked: what is not read stays in the kernel and holds back whoever writes. The end of input, and an output
/// that nobody reads any more, are readChannelFinished.
class DescriptorDevice : public QIODevice
{
    Q_OBJECT
public:
    DescriptorDevice(int input, int output, QObject *parent = nullptr);
    ~DescriptorDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_pending.size() - m_written; }
    /// Waits for the other side to take what was written; false after the time or where it is gone.
    bool waitForBytesWritten(int milliseconds) override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void flush();
    void finish();

    int m_input, m_output;
    QSocketNotifier m_readable, m_writable;
    QByteArray m_pending;
    qsizetype m_written = 0; ///< of m_pending
    bool m_finished = false;
};

} // namespace bulkhead::agent
