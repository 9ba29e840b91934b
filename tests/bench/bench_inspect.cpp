// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists and fully inspects every container of $BULKHEAD_ENGINE, with the client and its parsers and with bare sockets (the same
// requests, as many in parallel, nothing parsed), in turns; prints medians, their ratio, and the docker command line beside them.
// Fails where 100 containers or more take over twice the floor.

#include "core/engine/engineclient.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

namespace {

constexpr int Rounds = 25;
constexpr int CommandRounds = 5;
constexpr double Aim = 1.15;
constexpr double Least = 2;

/// One keep-alive connection that knows no more of HTTP than where an answer ends.
class BareConnection
{
public:
    explicit BareConnection(const QByteArray &path)
        : m_fd(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy_n(path.constData(), std::min<size_t>(path.size(), sizeof(address.sun_path) - 1), address.sun_path);
        if (::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
            qFatal("cannot connect to %s", path.constData());
    }
    ~BareConnection() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(BareConnection)

    [[nodiscard]] int descriptor() const { return m_fd; }
    void ask(const QByteArray &target)
    {
        m_answer.clear();
        const QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: bench\r\n\r\n";
        if (::write(m_fd, request.constData(), request.size()) != request.size())
            qFatal("short write");
    }
    /// Reads what is there; true at the end of the answer.
    bool read()
    {
        char buffer[65536];
        const auto got = ::read(m_fd, buffer, sizeof(buffer));
        if (got <= 0)
            qFatal("the engine closed the connection");
        m_answer.append(buffer, got);
        const auto head = m_answer.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const auto length = m_answer.indexOf("Content-Length: ");
        if (length < 0 || length > head)
            return m_answer.endsWith("\r\n0\r\n\r\n");
        return m_answer.size() >= head + 4 + m_answer.mid(length + 16, 10).split('\r').constFirst().toLongLong();
    }

private:
    int m_fd;
    QByteArray m_answer;
};

void floorRound(const QByteArray &path, const QString &version, const QStringList &ids, int parallel)
{
    std::vector<std::unique_ptr<BareConnection>> connections;
    connections.push_back(std::make_unique<BareConnection>(path));
    for (const auto &target : {QByteArray("/_ping"), QByteArray("/v") + version.toLatin1() + "/containers/json?all=1"}) {
        connections.front()->ask(target);
        while (!connections.front()->read()) {
        }
    }
    qsizetype asked = 0;
    const auto next = [&](BareConnection &connection) {
        if (asked == ids.size())
            return false;
        connection.ask(u"/v%1/containers/%2/json"_s.arg(version, ids.at(asked++)).toLatin1());
        return true;
    };
    std::vector<pollfd> busy;
    for (int i = 0; i < parallel && asked < ids.size(); ++i) {
        if (i > 0)
            connections.push_back(std::make_unique<BareConnection>(path));
        next(*connections[i]);
        busy.push_back({.fd = connections[i]->descriptor(), .events = POLLIN, .revents = 0});
    }
    qsizetype answered = 0;
    while (answered < ids.size()) {
        ::poll(busy.data(), busy.size(), -1);
        for (size_t i = 0; i < busy.size(); ++i) {
            if ((busy[i].revents & POLLIN) == 0 || !connections[i]->read())
                continue;
            ++answered;
            if (!next(*connections[i]))
                busy[i].fd = -1;
        }
    }
}

QCoro::Task<> inspectOne(EngineClient &client, ContainerId id, int &left)
{
    const auto details = (co_await client.inspect(id)).and_then(parseContainerDetails);
    if (!details)
        qFatal("inspect: %s", qPrintable(details.error().what));
    --left;
}

QCoro::Task<QStringList> clientRound(Endpoint endpoint)
{
    EngineClient client(endpoint);
    const auto list = (co_await client.containers()).and_then(parseContainerList);
    if (!list)
        qFatal("list: %s", qPrintable(list.error().what));
    int left = static_cast<int>(list->size());
    QStringList ids;
    std::vector<QCoro::Task<>> tasks;
    for (const auto &container : *list) {
        ids.append(container.id.toString());
        tasks.push_back(inspectOne(client, container.id, left));
    }
    for (auto &task : tasks)
        co_await task;
    co_return ids;
}

void commandRound(const QString &host)
{
    QProcess shell;
    shell.setStandardOutputFile(QProcess::nullDevice());
    shell.start(u"sh"_s, {u"-c"_s, u"docker -H %1 ps -aq | xargs docker -H %1 inspect"_s.arg(host)});
    if (!shell.waitForFinished(60000) || shell.exitCode() != 0)
        qFatal("docker: %s", shell.readAllStandardError().constData());
}

template<typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto host = qEnvironmentVariable("BULKHEAD_ENGINE");
    const auto endpoint = Endpoint::parse(host);
    if (!endpoint || endpoint->transport != Transport::Unix || !QFile::exists(endpoint->socketPath)) {
        std::puts("\nSKIP   : BULKHEAD_ENGINE names no unix socket");
        return 0;
    }
    const auto path = QFile::encodeName(endpoint->socketPath);
    EngineClient first(*endpoint);
    const auto agreed = QCoro::waitFor(first.negotiate());
    if (!agreed)
        qFatal("%s", qPrintable(agreed.error().what));
    auto ids = QCoro::waitFor(clientRound(*endpoint));
    floorRound(path, agreed->apiVersion, ids, first.limits().parallel);

    std::vector<double> floor;
    std::vector<double> client;
    std::vector<double> command;
    std::vector<double> ratio;
    for (int i = 0; i < Rounds; ++i) {
        floor.push_back(timed([&] { floorRound(path, agreed->apiVersion, ids, first.limits().parallel); }));
        client.push_back(timed([&] { ids = QCoro::waitFor(clientRound(*endpoint)); }));
        ratio.push_back(client.back() / floor.back());
        if (i < CommandRounds)
            command.push_back(timed([&] { commandRound(host); }));
    }
    std::printf("%lld containers, medians of %d rounds in turns\n", static_cast<long long>(ids.size()), Rounds);
    std::printf("  bare sockets, %d parallel     %7.1f ms\n", first.limits().parallel, median(floor));
    std::printf("  client with parsers          %7.1f ms  ratio %.2f (aim %.2f, least %.0f)\n", median(client), median(ratio),
                Aim, Least);
    std::printf("  docker ps -aq | xargs inspect %6.1f ms\n", median(command));
    return ids.size() >= 100 && (median(ratio) > Least || median(client) > median(command)) ? 1 : 0;
}
