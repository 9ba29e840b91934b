// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;

class tst_HostSnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void containersAreInNaturalOrder();
    void equalNamesAreInOrderOfTheirIds();
    void lookupFindsEveryContainer();
    void lookupSurvivesAStaleIndex();
    void rulesAssumeWhatTheKernelHas_data();
    void rulesAssumeWhatTheKernelHas();
    void rulesTakeTheDaemonsOwnSet();
    void rulesKnowTheUserNamespace_data();
    void rulesKnowTheUserNamespace();
    void sampleCoversWhatPagesMustCopeWith();
};

static ContainerPtr named(const QString &name, const QString &id)
{
    auto entry = std::make_shared<ContainerEntry>();
    entry->summary.name = name;
    entry->summary.id = ContainerId(id);
    return entry;
}

static QStringList names(const HostSnapshot &snapshot)
{
    QStringList result;
    for (const ContainerPtr &container : snapshot.containers)
        result += container->summary.name;
    return result;
}

void tst_HostSnapshot::containersAreInNaturalOrder()
{
    HostSnapshot snapshot;
    snapshot.containers = {named(u"web10"_s, u"1"_s), named(u"web2"_s, u"2"_s), named(u"api"_s, u"3"_s), named(u"Zoo"_s, u"4"_s)};
    snapshot.arrange();
    QCOMPARE(names(snapshot), QStringList({u"api"_s, u"web2"_s, u"web10"_s, u"Zoo"_s}));
}

void tst_HostSnapshot::equalNamesAreInOrderOfTheirIds()
{
    HostSnapshot snapshot;
    snapshot.containers = {named(u"a"_s, u"2"_s), named(u"a"_s, u"1"_s)};
    snapshot.arrange();
    QCOMPARE(snapshot.containers[0]->id(), ContainerId(u"1"_s));
}

void tst_HostSnapshot::lookupFindsEveryContainer()
{
    HostSnapshot snapshot = test::makeSnapshot(60);
    QCOMPARE(snapshot.containers.size(), 60);
    for (const ContainerPtr &container : std::as_const(snapshot.containers))
        QCOMPARE(snapshot.container(container->id()), container);
    QCOMPARE(snapshot.container(ContainerId(u"nothing"_s)), nullptr);
}

void tst_HostSnapshot::lookupSurvivesAStaleIndex()
{
    HostSnapshot snapshot;
    snapshot.containers = {named(u"a"_s, u"1"_s), named(u"b"_s, u"2"_s)};
    snapshot.arrange();
    snapshot.containers.removeFirst();
    QCOMPARE(snapshot.container(ContainerId(u"2"_s)), snapshot.containers[0]);
    QCOMPARE(snapshot.container(ContainerId(u"1"_s)), nullptr);
}

void tst_HostSnapshot::rulesAssumeWhatTheKernelHas_data()
{
    QTest::addColumn<QString>("kernel");
    QTest::addColumn<int>("last");
    QTest::newRow("3.10 ends with BLOCK_SUSPEND") << u"3.10.0-1160.el7.x86_64"_s << 36;
    QTest::newRow("5.4 ends with AUDIT_READ") << u"5.4.0-150-generic"_s << 37;
    QTest::newRow("5.8 knows BPF") << u"5.8.0"_s << 39;
    QTest::newRow("5.9 knows CHECKPOINT_RESTORE") << u"5.9.1"_s << 40;
    QTest::newRow("6.12") << u"6.12.0-amd64"_s << 40;
    QTest::newRow("an unknown kernel") << QString() << 40;
}

void tst_HostSnapshot::rulesAssumeWhatTheKernelHas()
{
    QFETCH(QString, kernel);
    QFETCH(int, last);
    HostSnapshot snapshot;
    snapshot.version.kernel = kernel;
    snapshot.version.version = QVersionNumber(24, 0, 7);
    const auto rules = snapshot.engineRules();
    QCOMPARE(rules.available.toHex(), capability::CapabilitySet::allUpTo(last).toHex());
    QCOMPARE(rules.availableIsKnown, false);
    QCOMPARE(rules.version, QVersionNumber(24, 0, 7));
    QCOMPARE(rules.flavour, capability::EngineFlavour::Docker);
}

void tst_HostSnapshot::rulesTakeTheDaemonsOwnSet()
{
    HostSnapshot snapshot;
    snapshot.version.isPodman = true;
    snapshot.daemonCapabilities = capability::CapabilitySet(0x1fffeffffff);
    const auto rules = snapshot.engineRules();
    QCOMPARE(rules.available, capability::CapabilitySet(0x1fffeffffff));
    QCOMPARE(rules.availableIsKnown, true);
    QCOMPARE(rules.flavour, capability::EngineFlavour::Podman);
}

void tst_HostSnapshot::rulesKnowTheUserNamespace_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isPodman");
    QTest::addColumn<QString>("usernsMode");
    QTest::addColumn<bool>("expected");
    const QStringList remapped{u"name=seccomp,profile=builtin"_s, u"name=userns"_s};
    const QStringList rootless{u"name=rootless"_s};
    QTest::newRow("an ordinary engine") << QStringList{u"name=seccomp,profile=builtin"_s} << false << QString() << false;
    QTest::newRow("a rootless engine") << rootless << false << QString() << true;
    QTest::newRow("a rootless engine has no way out") << rootless << false << u"host"_s << true;
    QTest::newRow("userns-remap") << remapped << false << QString() << true;
    QTest::newRow("userns-remap, and a container that opts out") << remapped << false << u"host"_s << false;
    QTest::newRow("Podman as root") << QStringList() << true << QString() << false;
    QTest::newRow("Podman as root, a container with --userns=auto") << QStringList() << true << u"auto"_s << true;
}

void tst_HostSnapshot::rulesKnowTheUserNamespace()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, isPodman);
    QFETCH(const QString, usernsMode);
    HostSnapshot snapshot;
    snapshot.info.securityOptions = options;
    snapshot.version.isPodman = isPodman;
    QTEST(snapshot.engineRules(usernsMode).inUserNamespace, "expected");
}

void tst_HostSnapshot::sampleCoversWhatPagesMustCopeWith()
{
    const HostSnapshot snapshot = test::makeSnapshot(200);
    QSet<engine::ContainerState> states;
    qsizetype longest = 0;
    bool hasNewline = false, hasUnicode = false;
    for (const ContainerPtr &container : snapshot.containers) {
        QVERIFY(container->details);
        states.insert(container->state());
        longest = std::max(longest, container->summary.name.size());
        hasNewline = hasNewline || container->summary.name.contains(u'\n');
        hasUnicode = hasUnicode || container->summary.name.contains(u'☃');
    }
    QCOMPARE(states.size(), 7);
    QVERIFY(hasNewline);
    QVERIFY(hasUnicode);
    QVERIFY(longest > 200);
    QCOMPARE(test::makeInspect(5), test::makeInspect(5));
    QVERIFY(test::makeInspect(5, 1) != test::makeInspect(5, 2));
}

BULKHEAD_TEST(tst_HostSnapshot)
#include "tst_hostsnapshot.moc"
