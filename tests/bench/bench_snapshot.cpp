// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A snapshot of 5,000 containers: size of the file, time to save and to open it, memory that the opened one holds and that
// opening takes at its peak. Fails where the memory is over 400 MB.

#include "core/snapshot/snapshotfile.h"
#include "tests/support/samplesnapshot.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;

namespace {

constexpr double MostMemory = 400; ///< MB

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) * 1024 / 1e6;
}

// In a process of its own: what making the snapshot took is not counted.
int open(const QString &path)
{
    const double empty = residentMegabytes();
    QElapsedTimer clock;
    clock.start();
    const auto snapshot = snapshot::openSnapshot(path);
    if (!snapshot) {
        std::printf("%s\n", qPrintable(snapshot.error().what));
        return 1;
    }
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    const double held = residentMegabytes(), peak = peakMegabytes();
    std::printf("opened %lld containers in %.0f ms; resident %.0f MB (before %.0f), peak %.0f MB (least %.0f)\n",
                static_cast<long long>(snapshot->containers.size()), milliseconds, held, empty, peak, MostMemory);
    return peak <= MostMemory ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 1)
        return open(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"big.bulkhead"_s);
    qint64 json = 0;
    {
        const auto big = test::makeSnapshot(5000);
        for (const auto &container : big.containers)
            json += container->rawInspect.size();
        QElapsedTimer clock;
        clock.start();
        if (!snapshot::saveSnapshot(big, path))
            return 1;
        std::printf("saved with secrets masked in %lld ms\n", static_cast<long long>(clock.elapsed()));
    }
    std::printf("%.1f MB of inspect JSON in a file of %.1f MB\n", double(json) / 1e6, double(QFileInfo(path).size()) / 1e6);
    std::fflush(stdout);
    QProcess opener;
    opener.setProcessChannelMode(QProcess::ForwardedChannels);
    opener.start(QCoreApplication::applicationFilePath(), {path});
    return opener.waitForFinished(60'000) ? opener.exitCode() : 1;
}
