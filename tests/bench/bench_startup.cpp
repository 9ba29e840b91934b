// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From exec to the first paint, and memory when idle with 200 containers, of Bulkhead and of a trivial Qt Widgets window, in
// turns. Times on a busy machine move, so only the ratio of medians is judged, and only in an optimised build.

#include "core/snapshot/snapshotfile.h"
#include "tests/support/samplesnapshot.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace bulkhead;

namespace {

constexpr int Runs = 15;
constexpr double Aim = 2;
constexpr double Least = 3;

qint64 nowMicroseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// What a program printed after a word: "first-paint 123".
std::optional<qint64> numberAfter(const QByteArray &output, const QByteArray &word)
{
    const qsizetype at = output.indexOf(word + ' ');
    if (at < 0)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = output.mid(at + word.size() + 1).split('\n').first().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

struct Peer {
    QString program;
    QStringList arguments;
    QList<double> values;
};

} // namespace

class BenchStartup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QProcess m_display;

    QByteArray run(const Peer &peer, const QString &platform, const QString &hook, qint64 *started)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"HOME"_s, m_dir.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_dir.path());
        environment.insert(u"BULKHEAD_BENCH_FIRST_PAINT"_s, hook);
        if (platform == "xcb"_L1)
            environment.insert(u"DISPLAY"_s, u":%1"_s.arg(display()));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        *started = nowMicroseconds();
        process.start(peer.program, peer.arguments);
        process.waitForFinished(30'000);
        return process.readAllStandardOutput();
    }

    static int display() { return 87; }

    void judge(const char *what, const char *unit, const Peer &trivial, const Peer &ours)
    {
        const double ratio = median(ours.values) / median(trivial.values);
        qInfo("%s: trivial %.1f %s, Bulkhead %.1f %s, ratio %.2f (aim %.0f, least %.0f)", what, median(trivial.values), unit,
              median(ours.values), unit, ratio, Aim, Least);
#ifdef NDEBUG
        QVERIFY2(ratio <= Least, qPrintable(u"%1 times a trivial window"_s.arg(ratio)));
#endif
    }

private Q_SLOTS:
    void firstPaint_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::newRow("offscreen") << u"offscreen"_s;
        QTest::newRow("xcb under Xvfb") << u"xcb"_s;
    }
    void firstPaint()
    {
        QFETCH(QString, platform);
        if (platform == "xcb"_L1) {
            const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
            QVERIFY2(!xvfb.isEmpty(), "Xvfb is not installed");
            m_display.start(xvfb, {u":%1"_s.arg(display()), u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
            QVERIFY(m_display.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(u"/tmp/.X11-unix/X%1"_s.arg(display())), 10'000);
        }
        Peer trivial{.program = QStringLiteral(TRIVIAL_PROGRAM), .arguments = {}, .values = {}};
        Peer ours{.program = QStringLiteral(BULKHEAD_PROGRAM), .arguments = {u"--sample"_s}, .values = {}};
        for (int i = 0; i < Runs; ++i) {
            for (Peer *peer : {&trivial, &ours}) {
                qint64 started = 0;
                const auto painted = numberAfter(run(*peer, platform, u"quit"_s, &started), "first-paint");
                QVERIFY2(painted, qPrintable(peer->program));
                peer->values << double(*painted - started) / 1000;
            }
        }
        judge(QTest::currentDataTag(), "ms", trivial, ours);
    }

    void idleMemory()
    {
        const QString file = m_dir.filePath(u"200.bulkhead"_s);
        QVERIFY(snapshot::saveSnapshot(test::makeSnapshot(200), file));
        Peer trivial{.program = QStringLiteral(TRIVIAL_PROGRAM), .arguments = {}, .values = {}};
        Peer ours{.program = QStringLiteral(BULKHEAD_PROGRAM), .arguments = {file}, .values = {}};
        for (int i = 0; i < 3; ++i) {
            for (Peer *peer : {&trivial, &ours}) {
                qint64 started = 0;
                const auto memory = numberAfter(run(*peer, u"offscreen"_s, u"memory"_s, &started), "pss");
                QVERIFY2(memory, qPrintable(peer->program));
                peer->values << double(*memory) / 1024;
            }
        }
        judge("idle memory (PSS), 200 containers", "MiB", trivial, ours);
    }

    void cleanupTestCase()
    {
        m_display.terminate();
        m_display.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(BenchStartup)
#include "bench_startup.moc"
