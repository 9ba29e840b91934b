// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The audit page while events come: 20,000 a second for BULKHEAD_BENCH_SECONDS (10), then 1,000 a second, then one at a time
// beside `tail -F | grep`; then a log of BULKHEAD_BENCH_MB (300) that is opened, in memory and not. Tells what was lost, the
// longest time that one event of the loop held the GUI thread (in processor time of that thread), and how much of one processor
// it took. Fails where something was lost, or a figure is below its least value.

#include "core/snapshot/livehost.h"
#include "ui/audit/auditfeed.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/audittablemodel.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <functional>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

namespace {

constexpr double LongestBlock = 16.0; ///< milliseconds: one frame

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double processSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Times every event that is delivered from the event loop itself.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            const bool isPaint = receiver == m_watched && event->type() == QEvent::Paint;
            const bool handled = QApplication::notify(receiver, event);
            if (isPaint)
                m_painted();
            return handled;
        }
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        ++m_depth;
        const double start = threadMilliseconds();
        const bool handled = QApplication::notify(receiver, event);
        const double spent = threadMilliseconds() - start;
        --m_depth;
        if (spent > m_worst) {
            m_worst = spent;
            m_culprit = name + ' ' + QByteArray::number(type);
        }
        return handled;
    }

    void reset() { m_worst = 0; }
    void watch(QObject *receiver, std::function<void()> painted)
    {
        m_watched = receiver;
        m_painted = std::move(painted);
    }
    [[nodiscard]] double worst() const { return m_worst; }
    [[nodiscard]] QByteArray culprit() const { return m_culprit; }

private:
    int m_depth = 0;
    double m_worst = 0;
    QByteArray m_culprit;
    QObject *m_watched = nullptr;
    std::function<void()> m_painted;
};

QByteArray eventText(int serial)
{
    const QByteArray stamp = QByteArray::number(1795294930 + serial / 20000) + '.'
                             + QByteArray::number(serial % 1000).rightJustified(3, '0') + ':' + QByteArray::number(serial);
    const QByteArray pid = QByteArray::number(1000 + serial % 400);
    switch (serial % 4) {
    case 0:
        return "type=SECCOMP msg=audit(" + stamp + "): auid=4294967295 uid=0 gid=0 ses=4294967295 pid=" + pid
               + " comm=\"sh\" exe=\"/bin/busybox\" sig=0 arch=c000003e syscall=165 compat=0 ip=0x41036e code=0x7ffc0000\n";
    case 1:
        return "type=AVC msg=audit(" + stamp
               + "): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"docker-nginx\" name=\"/etc/file" + pid
               + "\" pid=" + pid + " comm=\"nginx\" requested_mask=\"w\" denied_mask=\"w\" fsuid=0 ouid=0\n";
    default:
        return "type=SYSCALL msg=audit(" + stamp
               + "): arch=c000003e syscall=257 success=no exit=-13 a0=55d0c8 a1=7ffd10 a2=0 a3=8 items=1 ppid=1 pid=" + pid
               + " auid=4294967295 uid=0 gid=0 euid=0 suid=0 fsuid=0 egid=0 sgid=0 fsgid=0 tty=(none) ses=4294967295 "
                 "comm=\"docker\" "
                 "exe=\"/usr/bin/docker\" subj=unconfined key=\"docker\"\n"
                 "type=PATH msg=audit("
               + stamp + "): item=0 name=\"/etc/file" + pid
               + "\" inode=1 dev=fe:00 mode=0100755 ouid=0 ogid=0 rdev=00:00 nametype=NORMAL cap_fp=0 cap_fi=0 cap_fe=0 "
                 "cap_fver=0\n"
                 "type=PROCTITLE msg=audit("
               + stamp + "): proctitle=646F636B6572007073\n";
    }
}

struct Outcome {
    quint64 written = 0, seen = 0;
    double worst = 0, share = 0;
    QByteArray culprit;
};

/// Writes so many events a second, hundred times a second, while the page follows.
Outcome run(TimedApplication &app, AuditPage &page, const QString &path, int rate, int seconds, int &serial)
{
    constexpr int portions = 100;
    Outcome outcome;
    const quint64 before = page.tally().events;
    const int first = serial;
    std::atomic<bool> isDone = false;
    std::atomic<double> writerSeconds = 0;
    std::thread writer([&, path] {
        const double start = threadMilliseconds();
        const int file = ::open(path.toLocal8Bit().constData(), O_WRONLY | O_APPEND);
        QElapsedTimer clock;
        clock.start();
        for (int portion = 0; portion < seconds * portions; ++portion) {
            QByteArray text;
            for (int i = 0; i < rate / portions; ++i)
                text += eventText(++serial);
            if (::write(file, text.constData(), size_t(text.size())) != text.size())
                std::abort();
            const qint64 due = qint64(portion + 1) * 1000 / portions - clock.elapsed();
            if (due > 0)
                ::usleep(unsigned(due) * 1000);
        }
        ::close(file);
        writerSeconds = (threadMilliseconds() - start) / 1e3;
        isDone = true;
    });
    app.reset();
    const double start = processSeconds();
    QElapsedTimer clock;
    clock.start();
    while (!isDone)
        app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    const double took = double(clock.elapsed()) / 1e3;
    writer.join();
    outcome.share = (processSeconds() - start - writerSeconds) / took;
    outcome.written = quint64(serial - first);
    QElapsedTimer late;
    late.start();
    constexpr int patience = 3000;
    const quint64 wanted = before + outcome.written;
    while (page.tally().events < wanted && late.elapsed() < patience)
        app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    outcome.seen = page.tally().events - before;
    outcome.worst = app.worst();
    outcome.culprit = app.culprit();
    return outcome;
}

/// Notices when the first painting after new rows is done.
class PaintWatch : public QObject
{
public:
    PaintWatch(TimedApplication &app, QWidget *viewport, const QAbstractItemModel *model)
    {
        app.watch(viewport, [this] {
            if (m_hasRows && !m_isPainted)
                m_took = double(m_clock.nsecsElapsed()) / 1e6;
            m_isPainted = m_hasRows;
        });
        connect(model, &QAbstractItemModel::rowsInserted, this, [this] { m_hasRows = true; });
        connect(model, &QAbstractItemModel::modelReset, this, [this, model] { m_hasRows = model->rowCount() > 0; });
    }
    void arm()
    {
        m_hasRows = m_isPainted = false;
        m_clock.start();
    }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    [[nodiscard]] double milliseconds() const { return m_took; }

private:
    QElapsedTimer m_clock;
    double m_took = 0;
    bool m_hasRows = false, m_isPainted = false;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Writes a log of so many megabytes.
bool writeLog(const QString &path, int megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int serial = 0; file.pos() < qint64(megabytes) * 1'000'000;) {
        QByteArray piece;
        while (piece.size() < 1 << 20)
            piece += eventText(++serial);
        if (file.write(piece) != piece.size())
            return false;
    }
    return file.flush();
}

/// Nothing of a file is in memory afterwards.
void forget(const QString &path)
{
    const int file = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

/// Milliseconds until the first rows of a file are painted, which the page opens while it shows no file.
double openAndPaint(TimedApplication &app, AuditPage &page, PaintWatch &watch, const QString &path)
{
    constexpr qint64 patience = 60'000;
    QElapsedTimer clock;
    page.feed()->close();
    clock.start();
    while (!page.isSettled() && clock.elapsed() < patience)
        app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    watch.arm();
    page.feed()->openFiles({path});
    clock.start();
    while (!watch.isPainted() && clock.elapsed() < patience)
        app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    const double took = watch.milliseconds();
    while (!page.isSettled() && clock.elapsed() < patience) // until its index is whole
        app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return took;
}

bool check(const char *what, bool isGood)
{
    if (!isGood)
        std::printf("FAIL: %s\n", what);
    return isGood;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"bulkhead-bench"_s);
    QTimer tick; // so that waiting for events ends now and then
    tick.start(20);
    QTemporaryDir directory;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
    Theme::instance().apply(ColorScheme::Light);
    const QString path = directory.filePath(u"audit.log"_s);
    int serial = 0;
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write(eventText(++serial));
    }
    AuditPage page;
    page.restoreState();
    page.resize(1280, 800);
    page.feed()->setLogPath(path);
    page.show();
    engine::EngineContext context;
    context.endpoint = *engine::Endpoint::parse(u"unix:///nonexistent/docker.sock");
    snapshot::LiveHost host(context);
    page.setHost(&host);
    QElapsedTimer warm;
    warm.start();
    while (page.model()->rowCount() < 1 && warm.elapsed() < 5000)
        app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    if (page.model()->rowCount() < 1)
        return 1;

    bool isGood = true;
    const int seconds = std::max(1, qEnvironmentVariableIntValue("BULKHEAD_BENCH_SECONDS") > 0
                                        ? qEnvironmentVariableIntValue("BULKHEAD_BENCH_SECONDS")
                                        : 10);
    for (const int rate : {1'000, 20'000}) {
        const Outcome outcome = run(app, page, path, rate, seconds, serial);
        std::printf("%d events/s for %d s: written %llu, seen %llu, given out early %llu; longest block %.1f ms (%s); %.1f %% of "
                    "a processor; "
                    "%d rows shown, %.0f MiB ring\n",
                    rate, seconds, static_cast<unsigned long long>(outcome.written),
                    static_cast<unsigned long long>(outcome.seen), static_cast<unsigned long long>(page.tally().losses.forced),
                    outcome.worst, outcome.culprit.constData(), outcome.share * 100, page.model()->rowCount(),
                    double(page.tally().memory) / (1 << 20));
        isGood &= check("nothing is lost", outcome.seen == outcome.written && page.tally().losses.forced == 0);
        isGood &= check("no block over a frame", outcome.worst <= LongestBlock);
        isGood &= check("under one processor",
                        outcome.share < (rate == 20'000 ? 1.0 : 0.05 * 4)); // the aim is 0.05; others use the machine too
    }

    // one at a time
    std::vector<double> ours, theirs, told;
    QElapsedTimer clock;
    double toldAt = 0;
    QObject::connect(page.model(), &QAbstractItemModel::rowsAboutToBeInserted, &page,
                     [&] { toldAt = double(clock.nsecsElapsed()) / 1e6; });
    PaintWatch watch(app, page.table()->viewport(), page.model());
    QProcess tail, grep;
    tail.setStandardOutputProcess(&grep);
    tail.start(u"tail"_s, {u"-n"_s, u"0"_s, u"-F"_s, path});
    grep.start(u"grep"_s, {u"--line-buffered"_s, u"PROCTITLE"_s});
    if (!tail.waitForStarted() || !grep.waitForStarted())
        return 1;
    ::usleep(500'000);
    const auto nextLine = [&] {
        while (!grep.canReadLine()) {
            if (!grep.waitForReadyRead(3000))
                return false;
        }
        grep.readLine();
        return true;
    };
    const int log = ::open(path.toLocal8Bit().constData(), O_WRONLY | O_APPEND);
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < 150)
            app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        serial += 4 - serial % 4 + 2; // one that its last record completes
        const QByteArray text = eventText(serial);
        watch.arm();
        clock.start();
        if (::write(log, text.constData(), size_t(text.size())) != text.size())
            return 1;
        if (i % 2 == 0) {
            while (!watch.isPainted() && clock.elapsed() < 2000)
                app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            ours.push_back(watch.milliseconds());
            told.push_back(toldAt);
            isGood &= check("grep answers", nextLine());
        } else {
            isGood &= check("grep answers", nextLine());
            theirs.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
    }
    ::close(log);
    std::printf("append to the window's thread: %.2f ms, to painted: %.2f ms; tail -F | grep: %.2f ms; ratio %.1f (aim 5)\n",
                median(told), median(ours), median(theirs), median(ours) / median(theirs));
    for (QProcess *process : {&tail, &grep}) {
        process->kill();
        process->waitForFinished();
    }

    const int megabytes =
        qEnvironmentVariableIntValue("BULKHEAD_BENCH_MB") > 0 ? qEnvironmentVariableIntValue("BULKHEAD_BENCH_MB") : 300;
    const QString large = directory.filePath(u"large.log"_s);
    if (!writeLog(large, megabytes))
        return 1;
    std::vector<double> warmTimes, coldTimes;
    for (int i = 0; i < 5; ++i) {
        warmTimes.push_back(openAndPaint(app, page, watch, large));
        forget(large);
        coldTimes.push_back(openAndPaint(app, page, watch, large));
    }
    std::printf("first page of a log of %d MB painted: %.1f ms, of one that is not in memory: %.1f ms (aim 50, least 150)\n",
                megabytes, median(warmTimes), median(coldTimes));
    isGood &= check("the first page is there soon", median(warmTimes) < 150 && median(coldTimes) < 150);
    return isGood ? 0 : 1;
}
