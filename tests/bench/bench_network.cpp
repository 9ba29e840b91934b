// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads 100 named network namespaces, each with a pair to a bridge and an address, and runs `ip -j addr; ip -j route` in each of
// them, in turns; prints medians and their ratio, and what everything else but the firewall adds. Fails where reading takes a
// fifth of the tool's time or more. Everything is made in a network of its own and goes with the process.

#include "core/network/changeapply.h"
#include "core/network/childprocess.h"
#include "core/network/namespacereader.h"
#include "tests/support/privatenetwork.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;
using Kind = NetworkChange::Kind;

namespace {

constexpr int Namespaces = 100;
constexpr int Rounds = 9;
constexpr double Least = 0.2;

QString nameOfNamespace(int n)
{
    return u"bench%1"_s.arg(n);
}

bool apply(const NetworkChange &change, const NetworkPlaces &places)
{
    const auto outcome = applyChange(change, places);
    if (!outcome)
        std::printf("%s\n", qPrintable(outcome.error().what));
    return outcome.has_value();
}

bool makeNamespaces(const NetworkPlaces &places)
{
    if (!runCommand({u"ip"_s, u"link"_s, u"add"_s, u"br0"_s, u"type"_s, u"bridge"_s}))
        return false;
    for (int n = 0; n < Namespaces; ++n) {
        const auto ns = NamespaceRef::named(nameOfNamespace(n));
        const QString port = u"port%1"_s.arg(n), address = u"10.0.%1.2/16"_s.arg(n);
        if (!apply({Kind::CreateNamespace, ns}, places) || !apply({Kind::CreateVeth, {}, port, u"eth0"_s, ns}, places)
            || !runCommand({u"ip"_s, u"link"_s, u"set"_s, port, u"master"_s, u"br0"_s, u"up"_s})
            || !apply({Kind::AddAddress, ns, u"eth0"_s, {}, {}, address}, places) || !apply({Kind::SetUp, ns, u"eth0"_s}, places)
            || !apply({Kind::SetUp, ns, u"lo"_s}, places)
            || !apply({Kind::AddRoute, ns, {}, {}, {}, {}, u"default"_s, u"10.0.255.254"_s}, places))
            return false;
    }
    return true;
}

/// The tool at its best: no shell, its own way into the namespace, its output thrown away.
void runIp(const QByteArray &ns, const char *what)
{
    const std::array<const char *, 6> words{"ip", "-n", ns.constData(), "-j", what, nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    if (posix_spawnp(&child, "ip", &actions, nullptr, const_cast<char *const *>(words.data()), environ) != 0)
        qFatal("there is no ip");
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    waitpid(child, &status, 0);
    if (status != 0)
        qFatal("ip -n %s %s failed", ns.constData(), what);
}

template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QString impossible = test::enterPrivateNetwork();
    QCoreApplication app(argc, argv);
    if (!impossible.isEmpty()) {
        std::printf("SKIP   : no network of our own: %s\n", qPrintable(impossible));
        return 0;
    }
    const test::PrivateProc proc;
    if (!makeNamespaces(proc.places()))
        return 1;
    QList<double> ours, tool, ratios, more;
    for (int round = 0; round < Rounds; ++round) {
        qsizetype read = 0;
        ours += milliseconds([&] { read = readHostNetworks({}, {false, false, false}, proc.places()).namespaces.size(); });
        if (read != Namespaces + 1)
            qFatal("%lld namespaces were read", static_cast<long long>(read));
        tool += milliseconds([] {
            for (int n = 0; n < Namespaces; ++n) {
                const QByteArray name = nameOfNamespace(n).toLatin1();
                runIp(name, "addr");
                runIp(name, "route");
            }
        });
        more += milliseconds([&] { (void)readHostNetworks({}, {true, true, false}, proc.places()); });
        ratios += ours.last() / tool.last();
    }
    const double ratio = median(ratios);
    std::printf("%d namespaces: read in %.1f ms, ip -j addr and ip -j route in %.1f ms: ratio %.3f (least %.1f)\n", Namespaces,
                median(ours), median(tool), ratio, Least);
    std::printf("with neighbours, sockets and their processes: %.1f ms\n", median(more));
    return ratio < Least ? 0 : 1;
}
