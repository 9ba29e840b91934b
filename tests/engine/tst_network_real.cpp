// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/procdirectory.h"
#include "core/network/changeapply.h"
#include "core/network/commandinside.h"
#include "core/network/firewall.h"
#include "core/network/namespacereader.h"
#include "core/network/ping.h"
#include "tests/support/privatenetwork.h"

#include <QProcess>
#include <QTest>

#include <linux/capability.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;
using Kind = NetworkChange::Kind;

static QString s_impossible; ///< why there is no private network

/// Namespaces, pairs, addresses and routes made on the real kernel, read back, and undone.
class tst_NetworkReal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theClassicExercise();
    void ipSeesOurNamespacesAndWeItsOwn();
    void interfacesOfEveryKindThatTheKernelHas();
    void aNamespaceWithoutProcessesIsRead();
    void aPairThatMovesIsFoundAgain();
    void listeningSocketsHaveTheirProcess();
    void firewallRulesAreStructured();
    void aFileThatIsNoNamespaceIsAnError();
    void processesThatEndedAreLeftOut();
    void withoutPermissionTheReasonIsSaid();
    void theKernelsWordsAreKept();
    void undoSparesANamespaceOfTheSameName();
    void undoOfWhatIsGoneIsDone();
    void linksThatWereUpStayUp();
    void nobodyAnswersIsAReport();
    void commandsRunInside();
    void commandsInsideHaveTheTargetsCapabilities();
    void aProcessOfTheSameNumberIsRefused();

private:
    void apply(const NetworkChange &change, const QString &command = {});
    [[nodiscard]] HostNetworks read(const QList<NamespaceMember> &members = {}, ReadOptions options = {true, true, false}) const;
    qint64 startTarget(const QStringList &command);

    test::PrivateProc m_proc;
    QList<NetworkChange> m_undo;
    std::vector<std::unique_ptr<QProcess>> m_targets;
};

static const NamespaceRef Host, One = NamespaceRef::named(u"netns1"_s), Two = NamespaceRef::named(u"netns2"_s);

static const NetworkNamespace *named(const HostNetworks &networks, const QString &name)
{
    const auto found = std::ranges::find_if(networks.namespaces, [&](const auto &ns) { return ns.names.contains(name); });
    return found == networks.namespaces.end() ? nullptr : &*found;
}

static const NetworkInterface *interfaceNamed(const NetworkNamespace &ns, const QString &name)
{
    const auto found = std::ranges::find(ns.interfaces, name, &NetworkInterface::name);
    return found == ns.interfaces.end() ? nullptr : &*found;
}

static bool isOperational(const HostNetworks &networks, const QString &name, const QString &interface)
{
    const auto *ns = named(networks, name);
    const auto *found = ns ? interfaceNamed(*ns, interface) : nullptr;
    return found && found->state == "up"_L1;
}

static bool runTool(const QStringList &command)
{
    const auto outcome = runCommand(command);
    if (!outcome || outcome->exitCode != 0)
        qWarning("%s: %s", qPrintable(command.join(u' ')),
                 outcome ? outcome->errorOutput.constData() : qPrintable(outcome.error().what));
    return outcome && outcome->exitCode == 0;
}

void tst_NetworkReal::initTestCase()
{
    if (!s_impossible.isEmpty())
        QSKIP(qPrintable(u"no network of our own: "_s + s_impossible));
}

void tst_NetworkReal::cleanup()
{
    for (const auto &target : m_targets) {
        target->kill();
        target->waitForFinished();
    }
    m_targets.clear();
    QVERIFY(undoChanges(m_undo, m_proc.places()));
    const auto left = read();
    QCOMPARE(left.namespaces.size(), 1); // nothing that a test made is left
    QCOMPARE(left.namespaces.first().interfaces.size(), 1);
}

void tst_NetworkReal::apply(const NetworkChange &change, const QString &command)
{
    const auto outcome = applyChange(change, m_proc.places());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().what + u' ' + outcome.error().detail));
    if (!command.isEmpty())
        QCOMPARE(outcome->command, command);
    m_undo += outcome->undo;
}

HostNetworks tst_NetworkReal::read(const QList<NamespaceMember> &members, ReadOptions options) const
{
    return readHostNetworks(members, options, m_proc.places());
}

qint64 tst_NetworkReal::startTarget(const QStringList &command)
{
    auto &process = m_targets.emplace_back(std::make_unique<QProcess>());
    process->start(command.first(), command.sliced(1));
    if (!process->waitForStarted() || !process->waitForReadyRead()) // it says when it is ready
        return 0;
    m_proc.show(process->processId());
    return process->processId();
}

void tst_NetworkReal::theClassicExercise()
{
    apply({Kind::CreateNamespace, One}, u"ip netns add netns1"_s);
    apply({Kind::CreateNamespace, Two}, u"ip netns add netns2"_s);
    apply({Kind::CreateVeth, Host, u"veth0"_s, u"veth1"_s}, u"ip link add veth0 type veth peer name veth1"_s);
    apply({Kind::MoveInterface, Host, u"veth0"_s, {}, One}, u"ip link set veth0 netns netns1"_s);
    apply({Kind::MoveInterface, Host, u"veth1"_s, {}, Two}, u"ip link set veth1 netns netns2"_s);
    apply({Kind::AddAddress, One, u"veth0"_s, {}, {}, u"10.0.0.1/24"_s});
    apply({Kind::AddAddress, Two, u"veth1"_s, {}, {}, u"10.0.0.2/24"_s});
    apply({Kind::SetUp, One, u"veth0"_s}, u"ip -n netns1 link set veth0 up"_s);
    apply({Kind::SetUp, Two, u"veth1"_s});
    apply({Kind::AddRoute, One, {}, {}, {}, {}, u"default"_s, u"10.0.0.2"_s});

    // the kernel lets a pair carry packets up to a second after its ends were set up (net/core/link_watch.c)
    QTRY_VERIFY(isOperational(read(), u"netns1"_s, u"veth0"_s) && isOperational(read(), u"netns2"_s, u"veth1"_s));
    const auto there = ping({One, u"10.0.0.2"_s, 2}, m_proc.places());
    QVERIFY2(there, there ? "" : qPrintable(there.error().what));
    QCOMPARE(there->command, u"ip netns exec netns1 ping -c 2 10.0.0.2"_s);
    QCOMPARE(there->sent, 2);
    QCOMPARE(there->milliseconds.size(), 2);
    const auto back = ping({Two, u"10.0.0.1"_s, 1}, m_proc.places());
    QCOMPARE(back->milliseconds.size(), 1);

    const auto networks = read({}, {true, true, true});
    const auto *one = named(networks, u"netns1"_s), *two = named(networks, u"netns2"_s);
    QVERIFY(one && two);
    const auto *veth0 = interfaceNamed(*one, u"veth0"_s), *veth1 = interfaceNamed(*two, u"veth1"_s);
    QVERIFY(veth0 && veth1);
    QCOMPARE(veth0->kind, u"veth"_s);
    QCOMPARE(veth0->state, u"up"_s);
    QCOMPARE(veth0->mtu, 1500);
    QCOMPARE(veth0->addresses.first().address, u"10.0.0.1"_s);
    QCOMPARE(veth0->addresses.first().prefix, 24);
    QCOMPARE(veth0->linkedTo, (InterfaceRef{two->inode, veth1->index}));
    QCOMPARE(veth1->linkedTo, (InterfaceRef{one->inode, veth0->index}));
    QVERIFY(veth0->statistics.sentPackets > 0);
    const auto isDefault = [](const Route &route) { return route.family == 4 && route.destination == "default"_L1; };
    const auto route = std::ranges::find_if(one->routes, isDefault);
    QVERIFY(route != one->routes.end());
    QCOMPARE(*route,
             (Route{4, u"default"_s, u"unicast"_s, 254, u"boot"_s, u"global"_s, {}, 0, {{u"10.0.0.2"_s, veth0->index, 1}}}));
    QVERIFY(std::ranges::contains(one->neighbours, veth1->mac, &Neighbour::mac));
    QCOMPARE(one->firewall.nft, NftRuleset());
    QVERIFY2(!one->reasonFor(Part::Iptables), qPrintable(one->reasonFor(Part::Iptables).value_or(Error()).what));

    QVERIFY(undoChanges(m_undo, m_proc.places()));
    QCOMPARE(m_undo, QList<NetworkChange>());
    QCOMPARE(QDir(u"/run/netns"_s).entryList(QDir::Files | QDir::System), QStringList());
}

void tst_NetworkReal::ipSeesOurNamespacesAndWeItsOwn()
{
    apply({Kind::CreateNamespace, One});
    QCOMPARE(runCommand({u"ip"_s, u"netns"_s, u"list"_s})->output.trimmed(), "netns1");
    QVERIFY(runTool({u"ip"_s, u"netns"_s, u"add"_s, u"theirs"_s}));
    QVERIFY(named(read(), u"theirs"_s));
    apply({Kind::DeleteNamespace, NamespaceRef::named(u"theirs"_s)}, u"ip netns delete theirs"_s);
    QVERIFY(!named(read(), u"theirs"_s));
}

void tst_NetworkReal::interfacesOfEveryKindThatTheKernelHas()
{
    apply({Kind::CreateNamespace, One});
    apply({Kind::CreateVeth, Host, u"port0"_s, u"eth0"_s, One});
    QVERIFY(runTool({u"ip"_s, u"link"_s, u"add"_s, u"br0"_s, u"type"_s, u"bridge"_s}));
    m_undo.append({Kind::DeleteInterface, Host, u"br0"_s});
    QVERIFY(runTool({u"ip"_s, u"link"_s, u"set"_s, u"port0"_s, u"master"_s, u"br0"_s}));
    const bool hasMacvlan = runTool({u"ip"_s, u"-n"_s, u"netns1"_s, u"link"_s, u"add"_s, u"mac0"_s, u"link"_s, u"eth0"_s,
                                     u"type"_s, u"macvlan"_s, u"mode"_s, u"bridge"_s});
    const auto networks = read();
    const auto &host = networks.namespaces.first();
    QVERIFY(host.isHost);
    const auto *bridge = interfaceNamed(host, u"br0"_s), *port = interfaceNamed(host, u"port0"_s);
    QVERIFY(bridge && port);
    QVERIFY(bridge->isBridge());
    QCOMPARE(port->master, bridge->index);
    QCOMPARE(port->portKind, u"bridge"_s);
    const auto *one = named(networks, u"netns1"_s);
    const auto *eth0 = interfaceNamed(*one, u"eth0"_s);
    QCOMPARE(port->linkedTo, (InterfaceRef{one->inode, eth0->index}));
    QVERIFY(interfaceNamed(*one, u"lo"_s)->isLoopback());
    if (!hasMacvlan)
        QSKIP("this kernel has no macvlan");
    const auto *macvlan = interfaceNamed(*one, u"mac0"_s);
    QCOMPARE(macvlan->kind, u"macvlan"_s);
    QCOMPARE(macvlan->mode, u"bridge"_s);
    QCOMPARE(macvlan->linkedTo, (InterfaceRef{one->inode, eth0->index}));
}

void tst_NetworkReal::aNamespaceWithoutProcessesIsRead()
{
    apply({Kind::CreateNamespace, One});
    const auto ns = readNamespace(One, {true, true, false}, m_proc.places());
    QVERIFY(ns);
    QCOMPARE(ns->interfaces.size(), 1);
    QCOMPARE(ns->interfaces.first().name, u"lo"_s);
    QCOMPARE(ns->interfaces.first().isUp(), false);
    QVERIFY(!ns->isHost);
    QCOMPARE(ns->missing, QList<MissingPart>());
}

void tst_NetworkReal::aPairThatMovesIsFoundAgain()
{
    apply({Kind::CreateNamespace, One});
    apply({Kind::CreateVeth, Host, u"veth0"_s, u"veth1"_s});
    const auto before = read();
    QCOMPARE(interfaceNamed(before.namespaces.first(), u"veth0"_s)->linkedTo->inode, before.namespaces.first().inode);
    apply({Kind::MoveInterface, Host, u"veth1"_s, {}, One});
    const auto after = read();
    QCOMPARE(interfaceNamed(after.namespaces.first(), u"veth0"_s)->linkedTo->inode, named(after, u"netns1"_s)->inode);
}

void tst_NetworkReal::listeningSocketsHaveTheirProcess()
{
    apply({Kind::CreateNamespace, One});
    const auto handle = NamespaceHandle::open(One, m_proc.places());
    Descriptor tcp, udp;
    inOwnThread([&] {
        QVERIFY(handle->enter());
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(8080);
        tcp = Descriptor(::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QCOMPARE(::bind(tcp.get(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(::listen(tcp.get(), 1), 0);
        sockaddr_in four{};
        four.sin_family = AF_INET;
        four.sin_port = htons(53);
        udp = Descriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        QCOMPARE(::bind(udp.get(), reinterpret_cast<sockaddr *>(&four), sizeof four), 0);
    });
    const auto networks = read();
    const auto *one = named(networks, u"netns1"_s);
    QCOMPARE(one->sockets.size(), 2);
    const ListeningSocket &dns = one->sockets[0], &web = one->sockets[1];
    QCOMPARE(dns.protocol, u"udp"_s);
    QCOMPARE(dns.address, u"0.0.0.0"_s);
    QCOMPARE(dns.port, 53);
    QCOMPARE(web.protocol, u"tcp"_s);
    QCOMPARE(web.address, u"::"_s);
    QCOMPARE(web.port, 8080);
    QVERIFY(web.alsoFour);
    QCOMPARE(web.owners,
             (QList<SocketOwner>{{1, u"tst_network_rea"_s}, {::getpid(), u"tst_network_rea"_s}})); // as that /proc says
}

void tst_NetworkReal::firewallRulesAreStructured()
{
    apply({Kind::CreateNamespace, One});
    QVERIFY(runTool({u"ip"_s, u"netns"_s, u"exec"_s, u"netns1"_s, u"nft"_s,
                     u"add table inet t; add chain inet t in { type filter hook input priority 0; policy drop; };"
                     "add rule inet t in tcp dport 22 counter accept comment \"ssh\""_s}));
    const auto ns = readNamespace(One, {false, false, true}, m_proc.places());
    QVERIFY(ns->firewall.nft.has_value());
    QCOMPARE(ns->firewall.nft->tables, QStringList{u"inet t"_s});
    QCOMPARE(ns->firewall.nft->chains.first(), (NftChain{u"inet"_s, u"t"_s, u"in"_s, u"filter"_s, u"input"_s, u"drop"_s, 0}));
    QCOMPARE(ns->firewall.nft->rules.size(), 1);
    QCOMPARE(ns->firewall.nft->rules.first().comment, u"ssh"_s);
    QCOMPARE(nftRuleText(ns->firewall.nft->rules.first().expressions), u"tcp dport 22 counter packets 0 bytes 0 accept"_s);
    const auto host = readNamespace(Host, {false, false, true}, m_proc.places());
    QCOMPARE(host->firewall.nft, NftRuleset()); // the rules of another namespace are not ours
}

void tst_NetworkReal::aFileThatIsNoNamespaceIsAnError()
{
    apply({Kind::CreateNamespace, One});
    QFile file(u"/run/netns/old"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto networks = read();
    QCOMPARE(networks.errors, (QList<Error>{{ErrorKind::NotFound, u"old is a file without its namespace"_s, {}}}));
    apply({Kind::DeleteNamespace, NamespaceRef::named(u"old"_s)});
    QVERIFY(!file.exists());
    QCOMPARE(applyChange({Kind::DeleteNamespace, NamespaceRef::named(u"old"_s)}, m_proc.places()).error().kind,
             ErrorKind::NotFound);
}

void tst_NetworkReal::processesThatEndedAreLeftOut()
{
    const qint64 pid = startTarget({u"unshare"_s, u"--net"_s, u"sh"_s, u"-c"_s, u"echo; exec sleep 1000"_s});
    QVERIFY(pid > 0);
    const auto handle = NamespaceHandle::open(NamespaceRef::ofProcess(pid), m_proc.places());
    QVERIFY(handle);
    const QList<NamespaceMember> members{
        {handle->inode(), pid, u"web"_s}, {12345, pid, u"moved"_s}, {12346, 4'000'000, u"gone"_s}};
    const auto networks = read(members);
    QCOMPARE(networks.namespaces.size(), 2);
    QCOMPARE(networks.namespaces.last().containers, QStringList{u"web"_s});
    QCOMPARE(networks.namespaces.last().processes, QList<qint64>{pid});
    QCOMPARE(readNamespace(NamespaceRef::ofProcess(4'000'000), {}, m_proc.places()).error().kind, ErrorKind::NotFound);
}

static bool dropAllCapabilities() // of this thread
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> none{};
    return ::syscall(SYS_capset, &header, none.data()) == 0;
}

void tst_NetworkReal::withoutPermissionTheReasonIsSaid()
{
    apply({Kind::CreateNamespace, One});
    inOwnThread([this] {
        QVERIFY(dropAllCapabilities());
        const auto networks = read();
        const auto *one = named(networks, u"netns1"_s);
        QVERIFY(one);
        QCOMPARE(one->interfaces.size(), 0);
        QCOMPARE(one->reasonFor(Part::Interfaces)->kind, ErrorKind::PermissionDenied);
        QCOMPARE(networks.namespaces.first().interfaces.size(), 1); // our own may be read by everyone
        const auto refused = applyChange({Kind::CreateVeth, Host, u"veth0"_s, u"veth1"_s}, m_proc.places());
        QCOMPARE(refused.error().kind, ErrorKind::PermissionDenied);
        const auto unpinged = ping({Host, u"127.0.0.1"_s, 1}, m_proc.places());
        QCOMPARE(unpinged.error().kind, ErrorKind::PermissionDenied);
        QVERIFY(!applyChange({Kind::CreateNamespace, Two}, m_proc.places()));
        QVERIFY(!QFile::exists(u"/run/netns/netns2"_s)); // nothing is left behind
    });
}

void tst_NetworkReal::theKernelsWordsAreKept()
{
    apply({Kind::CreateVeth, Host, u"veth0"_s, u"veth1"_s});
    apply({Kind::AddAddress, Host, u"veth0"_s, {}, {}, u"10.0.0.1/24"_s});
    const auto twice = applyChange({Kind::AddAddress, Host, u"veth0"_s, {}, {}, u"10.0.0.1/24"_s}, m_proc.places());
    QCOMPARE(twice.error().kind, ErrorKind::Invalid);
    QVERIFY2((twice.error().what + twice.error().detail).contains("File exists"_L1), qPrintable(twice.error().what));
    const auto unreachable = applyChange({Kind::AddRoute, Host, {}, {}, {}, {}, u"default"_s, u"192.0.2.1"_s}, m_proc.places());
    QCOMPARE(unreachable.error().detail, u"Network is unreachable"_s);
    QCOMPARE(unreachable.error().what, u"Nexthop has invalid gateway"_s);
    QCOMPARE(applyChange({Kind::SetUp, Host, u"veth9"_s}, m_proc.places()).error().what, u"there is no interface veth9"_s);
    QCOMPARE(applyChange({Kind::SetUp, One, u"veth9"_s}, m_proc.places()).error().kind, ErrorKind::NotFound);
    QCOMPARE(applyChange({Kind::SetUp, Host, u"-9"_s}, m_proc.places()).error().kind, ErrorKind::Invalid);
}

void tst_NetworkReal::undoSparesANamespaceOfTheSameName()
{
    apply({Kind::CreateNamespace, One});
    QVERIFY(runTool({u"ip"_s, u"netns"_s, u"delete"_s, u"netns1"_s}));
    const auto taken = NamespaceHandle::open(Host, m_proc.places()); // holds nothing; the inode may be given again
    QVERIFY(runTool({u"ip"_s, u"netns"_s, u"add"_s, u"between"_s}));
    QVERIFY(runTool({u"ip"_s, u"netns"_s, u"add"_s, u"netns1"_s}));
    const auto theirs = NamespaceHandle::open(One, m_proc.places());
    const bool isSameInode = theirs->inode() == m_undo.last().where.inode;
    QVERIFY(undoChanges(m_undo, m_proc.places()));
    if (!isSameInode)
        QVERIFY(QFile::exists(u"/run/netns/netns1"_s));
    QVERIFY(runTool({u"ip"_s, u"netns"_s, u"delete"_s, u"between"_s}));
    if (!isSameInode)
        QVERIFY(runTool({u"ip"_s, u"netns"_s, u"delete"_s, u"netns1"_s}));
}

void tst_NetworkReal::undoOfWhatIsGoneIsDone()
{
    apply({Kind::CreateVeth, Host, u"veth0"_s, u"veth1"_s});
    apply({Kind::AddAddress, Host, u"veth0"_s, {}, {}, u"10.0.0.1/24"_s});
    QVERIFY(runTool({u"ip"_s, u"link"_s, u"delete"_s, u"veth1"_s}));
    QVERIFY(undoChanges(m_undo, m_proc.places()));
    QCOMPARE(m_undo, QList<NetworkChange>());
}

void tst_NetworkReal::linksThatWereUpStayUp()
{
    apply({Kind::CreateVeth, Host, u"veth0"_s, u"veth1"_s});
    const auto first = applyChange({Kind::SetUp, Host, u"veth0"_s}, m_proc.places());
    QCOMPARE(first->undo, (QList<NetworkChange>{{Kind::SetDown, Host, u"veth0"_s}}));
    const auto second = applyChange({Kind::SetUp, Host, u"veth0"_s}, m_proc.places());
    QCOMPARE(second->undo, QList<NetworkChange>());
}

void tst_NetworkReal::nobodyAnswersIsAReport()
{
    apply({Kind::CreateNamespace, One});
    const auto unreachable = ping({One, u"10.0.0.2"_s, 1}, m_proc.places());
    QCOMPARE(unreachable->sent, 0);
    QCOMPARE(unreachable->refusal, u"Network is unreachable"_s);
    apply({Kind::CreateVeth, One, u"veth0"_s, u"veth1"_s, One});
    apply({Kind::AddAddress, One, u"veth0"_s, {}, {}, u"10.0.0.1/24"_s});
    apply({Kind::SetUp, One, u"veth0"_s});
    apply({Kind::SetUp, One, u"veth1"_s});
    const auto silent = ping({One, u"10.0.0.2"_s, 1, std::chrono::milliseconds(50)}, m_proc.places());
    QCOMPARE(silent->sent, 1);
    QCOMPARE(silent->milliseconds, QList<double>());
    QCOMPARE(ping({One, u"10.0.0"_s, 1}, m_proc.places()).error().kind, ErrorKind::Invalid);
    QCOMPARE(ping({One, u"10.0.0.2"_s, 0}, m_proc.places()).error().kind, ErrorKind::Invalid);
}

void tst_NetworkReal::commandsRunInside()
{
    const qint64 pid = startTarget({u"unshare"_s, u"--net"_s, u"--uts"_s, u"--pid"_s, u"--fork"_s, u"--kill-child"_s, u"sh"_s,
                                    u"-c"_s, u"hostname inside; echo; exec sleep 1000"_s});
    QVERIFY(pid > 0);
    QFile children(u"/proc/%1/task/%1/children"_s.arg(pid)); // unshare itself stays in the outer pid namespace
    QVERIFY(children.open(QIODevice::ReadOnly));
    const qint64 target = children.readAll().trimmed().toLongLong();
    m_proc.show(target);
    InsideRequest request{target, {}, {u"uts"_s, u"net"_s, u"pid"_s}, {u"sh"_s, u"-c"_s, u"hostname; echo $$; exit 7"_s}, {}};
    const auto outcome = runInside(request, m_proc.places());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().what));
    QCOMPARE(outcome->exitCode, 7);
    const QList<QByteArray> lines = outcome->output.split('\n');
    QCOMPARE(lines[0], "inside");
    QVERIFY(lines[1].toInt() > 1 && lines[1].toInt() < 20); // the pid namespace counts anew
    request.command = {u"sleep"_s, u"1000"_s};
    request.limits.time = std::chrono::milliseconds(200);
    QVERIFY(runInside(request, m_proc.places())->timedOut);
    request.command = {u"no-such-program"_s};
    QCOMPARE(runInside(request, m_proc.places()).error().kind, ErrorKind::NotFound);
}

void tst_NetworkReal::commandsInsideHaveTheTargetsCapabilities()
{
    const qint64 pid =
        startTarget({u"setpriv"_s, u"--bounding-set"_s, u"-all,+net_raw"_s, u"sh"_s, u"-c"_s, u"echo; exec sleep 1000"_s});
    QVERIFY(pid > 0);
    const auto outcome = runInside({pid, {}, {u"mnt"_s}, {u"cat"_s, u"/proc/self/status"_s}, {}}, m_proc.places());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().what));
    QVERIFY(outcome->output.contains("CapBnd:\t0000000000002000\n"));
    QVERIFY(outcome->output.contains("CapPrm:\t0000000000002000\n"));
    QVERIFY(outcome->output.contains("CapInh:\t0000000000000000\n"));
}

void tst_NetworkReal::aProcessOfTheSameNumberIsRefused()
{
    const qint64 pid = startTarget({u"sh"_s, u"-c"_s, u"echo; exec sleep 1000"_s});
    const auto start = host::ProcDirectory(u"/proc"_s, pid).startTime();
    QVERIFY(start);
    const QStringList command{u"true"_s};
    QCOMPARE(runInside({pid, *start, {u"net"_s}, command, {}}, m_proc.places())->exitCode, 0);
    QCOMPARE(runInside({pid, *start + 1, {u"net"_s}, command, {}}, m_proc.places()).error().kind, ErrorKind::NotFound);
    QCOMPARE(NamespaceHandle::open(NamespaceRef::ofProcess(pid, 12345), m_proc.places()).error().kind, ErrorKind::NotFound);
}

int main(int argc, char **argv)
{
    s_impossible = test::enterPrivateNetwork();
    QCoreApplication application(argc, argv);
    tst_NetworkReal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_network_real.moc"
