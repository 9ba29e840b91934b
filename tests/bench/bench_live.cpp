// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long after the daemon's own stamp of an event its container is in a snapshot, for 30 containers made on $BULKHEAD_ENGINE,
// and how many bytes go over the connection while nothing happens. Fails where the median is over 50 ms, or where a byte went.

#include "core/engine/eventstream.h"
#include "core/snapshot/livehost.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;

namespace {

constexpr int Containers = 30;
constexpr double Least = 50; ///< milliseconds; the aim is 5

qint64 now()
{
    timespec time{};
    clock_gettime(CLOCK_REALTIME, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

template<typename Until>
bool turn(Until until)
{
    QElapsedTimer clock;
    clock.start();
    while (!until() && clock.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return until();
}

bool runDocker(const QString &endpoint, const QStringList &arguments)
{
    QProcess docker;
    docker.start(u"docker"_s, QStringList{u"-H"_s, endpoint} + arguments);
    return turn([&] { return docker.state() == QProcess::NotRunning; }) && docker.exitCode() == 0;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}

// What this process has read and written so far: rchar and wchar of /proc/self/io count sockets too.
qint64 bytesMoved()
{
    QFile io(u"/proc/self/io"_s);
    if (!io.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = io.readAll().split('\n');
    return lines.value(1).split(' ').value(1).toLongLong(); // wchar: a request is written
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString endpoint = qEnvironmentVariable("BULKHEAD_ENGINE");
    if (endpoint.isEmpty()) {
        std::puts("SKIP: BULKHEAD_ENGINE is not set");
        return 0;
    }
    engine::EngineContext context;
    context.endpoint = engine::Endpoint::parse(endpoint).value();
    LiveHost host(context);
    if (!QCoro::waitFor(host.takeSnapshot()))
        return 1;

    QHash<QString, qint64> stamped, shown;
    engine::EngineClient listener(context.endpoint); // its own connection: for the stamps only
    const auto stream = listener.events();
    bool isOpen = false;
    QObject::connect(stream.get(), &engine::EventStream::opened, &app, [&] { isOpen = true; });
    QObject::connect(stream.get(), &engine::EventStream::event, &app, [&](const engine::EngineEvent &event) {
        if (event.type == "container"_L1 && event.action == "create"_L1)
            stamped.insert(event.actorId, event.timeNano);
    });
    QObject::connect(&host, &Host::snapshotChanged, &app, [&](const SnapshotChange &change) {
        for (const ContainerId &id : change.inserted)
            shown.insert(id.toString(), now());
    });
    if (!turn([&] { return isOpen; }))
        return 1;

    bool allMade = true;
    for (int i = 0; i < Containers; ++i) {
        allMade = runDocker(endpoint, {u"create"_s, u"--name"_s, u"bench-live-%1"_s.arg(i), u"--network"_s, u"none"_s,
                                       u"bulkhead-lab:1"_s, u"true"_s})
                  && turn([&] { return shown.size() > i && stamped.size() > i; }) && allMade;
    }
    QList<double> latencies;
    for (const auto &[id, at] : shown.asKeyValueRange())
        latencies += double(at - stamped.value(id)) / 1e6;

    QStringList remove{u"rm"_s};
    for (int i = 0; i < Containers; ++i)
        remove += u"bench-live-%1"_s.arg(i);
    allMade = runDocker(endpoint, remove) && allMade;
    allMade = QCoro::waitFor(host.takeSnapshot()).has_value() && allMade;

    const qint64 before = bytesMoved();
    bool isOver = false;
    QTimer::singleShot(3000, &app, [&] { isOver = true; });
    turn([&] { return isOver; });
    const qint64 written = bytesMoved() - before;

    const double middle = median(latencies);
    std::printf("%lld containers shown after the daemon's event: median %.2f ms, worst %.2f ms (aim 5, least %.0f)\n",
                static_cast<long long>(latencies.size()), middle, latencies.isEmpty() ? 0 : std::ranges::max(latencies), Least);
    std::printf("bytes written in 3 s while nothing happens: %lld\n", static_cast<long long>(written));
    // the event loop wakes itself through an eventfd, 8 bytes at a time; a request has more than a hundred
    return allMade && latencies.size() == Containers && middle <= Least && written < 100 ? 0 : 1;
}
