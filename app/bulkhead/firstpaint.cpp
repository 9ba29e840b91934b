// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkhead/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bulkhead {

namespace {

constexpr auto IdleTime = 3s;

/// Waits for one paint event and goes.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        // the paint is handled when control returns to the event loop
        QMetaObject::invokeMethod(this, &FirstPaint::report, Qt::QueuedConnection);
        return false;
    }

private:
    void report()
    {
        timespec now{};
        ::clock_gettime(CLOCK_MONOTONIC, &now);
        print("first-paint", qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000);
        const QString wish = qEnvironmentVariable("BULKHEAD_BENCH_FIRST_PAINT");
        if (wish == "quit"_L1)
            QCoreApplication::quit();
        else if (wish == "memory"_L1)
            QTimer::singleShot(IdleTime, this, &FirstPaint::reportMemory);
    }

    // proc_pid_smaps(5): the process may read its own even where it is not dumpable
    void reportMemory()
    {
        QFile file(u"/proc/self/smaps_rollup"_s);
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (line.startsWith("Pss:"))
                    print("pss", line.mid(4).replace("kB", "").trimmed().toLongLong());
        QCoreApplication::quit();
    }

    static void print(const char *word, qint64 number)
    {
        std::printf("%s %lld\n", word, static_cast<long long>(number));
        std::fflush(stdout);
    }
};

} // namespace

void reportFirstPaint(QWidget *window)
{
    if (qEnvironmentVariableIsSet("BULKHEAD_BENCH_FIRST_PAINT"))
        window->installEventFilter(new FirstPaint(window));
}

} // namespace bulkhead
