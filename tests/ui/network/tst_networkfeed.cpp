// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/networkreading.h"
#include "core/snapshot/savedhost.h"
#include "tests/support/samplenetworks.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/network/networkfeed.h"
#include "ui/network/networkpane.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using network::NamespaceMember;

/// Who is said to be in which network namespace, and what a file shows.
class tst_NetworkFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersHaveTheirContainersName();
    void fewOfEachAreEnough();
    void whoseNamespaceIsNotKnownIsLeftOut();
    void withoutHostFactsNobodyIsKnown();
    void aFileShowsWhatWasSaved();
    void aFileWithoutNetworksSaysSo();
    void aFileSaysWhyTheyCouldNotBeRead();

private:
    [[nodiscard]] snapshot::HostSnapshot snapshotWith(const QList<host::HostProcess> &processes,
                                                      const QByteArrayList &cgroups) const;
    void open(const snapshot::HostSnapshot &snapshot);
    std::unique_ptr<snapshot::SavedHost> m_host;
    std::unique_ptr<NetworkPane> m_pane;
};

static host::HostProcess process(qint64 pid, quint64 netInode, qint32 cgroup)
{
    host::HostProcess result;
    result.pid = pid;
    result.namespaces[std::size_t(host::NamespaceKind::Net)] = netInode;
    result.cgroup = cgroup;
    return result;
}

snapshot::HostSnapshot tst_NetworkFeed::snapshotWith(const QList<host::HostProcess> &processes,
                                                     const QByteArrayList &cgroups) const
{
    auto made = test::makeSnapshot(1);
    auto facts = std::make_shared<host::HostFacts>();
    facts->processes.processes = processes;
    facts->processes.cgroups = cgroups;
    made.host = facts;
    return made;
}

static bool operator==(const NamespaceMember &member, const std::tuple<quint32, qint64, QString> &expected)
{
    return std::tuple(member.inode, member.pid, member.container) == expected;
}

void tst_NetworkFeed::membersHaveTheirContainersName()
{
    const auto container = test::makeContainer(0);
    const QByteArray group = "0::/system.slice/docker-" + container->id().toString().toLatin1() + ".scope\n";
    const auto members =
        snapshot::networkMembers(snapshotWith({process(1, 100, 0), process(17, 200, 1)}, {"0::/init.scope\n", group}));
    QCOMPARE(members.size(), 2);
    QVERIFY((members[0] == std::tuple(100u, 1LL, QString())));
    QVERIFY((members[1] == std::tuple(200u, 17LL, container->summary.name)));
}

void tst_NetworkFeed::fewOfEachAreEnough()
{
    QList<host::HostProcess> processes;
    for (int pid = 1; pid <= 50; ++pid)
        processes.append(process(pid, pid % 2 ? 100 : 200, 0));
    QCOMPARE(snapshot::networkMembers(snapshotWith(processes, {"0::/\n"})).size(), 8);
}

void tst_NetworkFeed::whoseNamespaceIsNotKnownIsLeftOut()
{
    QCOMPARE(snapshot::networkMembers(snapshotWith({process(1, 0, 0)}, {"0::/\n"})).size(), 0);
}

void tst_NetworkFeed::withoutHostFactsNobodyIsKnown()
{
    QCOMPARE(snapshot::networkMembers(test::makeSnapshot(3)).size(), 0);
}

void tst_NetworkFeed::open(const snapshot::HostSnapshot &snapshot)
{
    m_pane = std::make_unique<NetworkPane>();
    m_host = std::make_unique<snapshot::SavedHost>(snapshot);
    auto *feed = new NetworkFeed(m_pane.get());
    feed->setHost(m_host.get());
    m_pane->show();
}

void tst_NetworkFeed::aFileShowsWhatWasSaved()
{
    auto made = test::makeSnapshot(1);
    made.networkNamespaces = std::make_shared<const network::HostNetworks>(test::classicExercise());
    open(made);
    QVERIFY(m_pane->networks() == *made.networkNamespaces);
}

static bool says(const NetworkPane &pane, QLatin1StringView words)
{
    const auto labels = pane.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void tst_NetworkFeed::aFileWithoutNetworksSaysSo()
{
    open(test::makeSnapshot(1));
    QVERIFY(says(*m_pane, "The file holds nothing of the host's networks."_L1));
}

void tst_NetworkFeed::aFileSaysWhyTheyCouldNotBeRead()
{
    auto made = test::makeSnapshot(1);
    made.networksReason = Error{ErrorKind::Unavailable, u"The engine is not on this machine."_s, {}};
    open(made);
    QVERIFY(says(*m_pane, "The engine is not on this machine."_L1));
}

BULKHEAD_TEST(tst_NetworkFeed)
#include "tst_networkfeed.moc"
