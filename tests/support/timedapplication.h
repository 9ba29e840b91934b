// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <ctime>

namespace bulkhead::test {

/// Of the calling thread.
inline double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Times every event that is delivered from the event loop itself.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        begin();
        const bool handled = QApplication::notify(receiver, event);
        end(name, type);
        return handled;
    }

    /// Work of the bench itself that a person's input would cause.
    template<typename Work>
    void timed(Work work)
    {
        begin();
        work();
        end("input", 0);
    }

    void reset() { m_worst = m_worstClock = 0; }
    [[nodiscard]] double worst() const { return m_worst; }
    [[nodiscard]] double worstClock() const { return m_worstClock; }
    [[nodiscard]] QByteArray culprit() const { return m_culprit; }

private:
    void begin()
    {
        ++m_depth;
        m_clock.start();
        m_start = processorMilliseconds();
    }
    void end(const QByteArray &name, int type)
    {
        const double spent = processorMilliseconds() - m_start;
        --m_depth;
        m_worstClock = qMax(m_worstClock, double(m_clock.nsecsElapsed()) / 1e6);
        if (spent <= m_worst)
            return;
        m_worst = spent;
        m_culprit = name + " event " + QByteArray::number(type);
    }

    int m_depth = 0;
    double m_start = 0;
    double m_worst = 0;
    double m_worstClock = 0;
    QByteArray m_culprit;
    QElapsedTimer m_clock;
};

inline void handleEvents(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace bulkhead::test
