// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/limitcomparison.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;
using host::CgroupFact;
using host::CgroupNode;
using host::CgroupValue;
using Limit = LimitComparison::Limit;

class tst_LimitComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differences_data();
    void differences();
    void cpus_data();
    void cpus();
    void withoutAGroupTheKernelsSideIsUnknown();
    void withoutDetailsThereIsNothingToCompare();
    void theContainersOwnGroup();
};

void tst_LimitComparison::differences_data()
{
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<CgroupValue>("configured");
    QTest::addColumn<CgroupValue>("kernel");
    QTest::addColumn<bool>("differs");
    const auto row = [](const char *name, Limit limit, const CgroupValue &a, const CgroupValue &b, bool differs) {
        QTest::newRow(name) << limit << a << b << differs;
    };
    const auto of = CgroupValue::of;
    row("equal", Limit::Memory, of(1 << 20), of(1 << 20), false);
    row("the kernel rounds down to pages", Limit::Memory, of((1 << 20) + 5), of(1 << 20), false);
    row("the kernel allows more", Limit::Memory, of(1 << 20), of((1 << 20) + 1), true);
    row("the kernel allows far less", Limit::Memory, of(1 << 20), of(1 << 19), true);
    row("asked for, but none there", Limit::Memory, of(1 << 20), CgroupValue::noLimit(), true);
    row("not asked for, but one there", Limit::Pids, CgroupValue::noLimit(), of(100), true);
    row("none on both sides", Limit::Pids, CgroupValue::noLimit(), CgroupValue::noLimit(), false);
    row("one process more", Limit::Pids, of(100), of(101), true);
    row("the kernel's is not known", Limit::Memory, of(1 << 20), {}, false);
    row("zero processes is no missing limit", Limit::Pids, CgroupValue::noLimit(), of(0), true);
}

void tst_LimitComparison::differences()
{
    QFETCH(Limit, limit);
    QFETCH(CgroupValue, configured);
    QFETCH(CgroupValue, kernel);
    QFETCH(bool, differs);
    QCOMPARE((LimitComparison{limit, configured, kernel}.differs()), differs);
}

void tst_LimitComparison::cpus_data()
{
    QTest::addColumn<qint64>("nanoCpus");
    QTest::addColumn<qint64>("quota");
    QTest::addColumn<qint64>("period");
    QTest::addColumn<CgroupValue>("kernelQuota");
    QTest::addColumn<CgroupValue>("configured");
    QTest::addColumn<bool>("differs");
    const auto of = CgroupValue::of;
    QTest::newRow("--cpus 1.5") << 1'500'000'000LL << 0LL << 0LL << of(150'000) << of(1500) << false;
    QTest::newRow("--cpu-quota without a period") << 0LL << 50'000LL << 0LL << of(50'000) << of(500) << false;
    QTest::newRow("--cpu-quota and --cpu-period") << 0LL << 50'000LL << 200'000LL << of(25'000) << of(250) << false;
    QTest::newRow("nothing") << 0LL << 0LL << 0LL << CgroupValue::noLimit() << CgroupValue::noLimit() << false;
    QTest::newRow("a quota of -1 is none") << 0LL << -1LL << 0LL << CgroupValue::noLimit() << CgroupValue::noLimit() << false;
    QTest::newRow("asked for, but none there") << 1'500'000'000LL << 0LL << 0LL << CgroupValue::noLimit() << of(1500) << true;
}

void tst_LimitComparison::cpus()
{
    QFETCH(qint64, nanoCpus);
    QFETCH(qint64, quota);
    QFETCH(qint64, period);
    QFETCH(CgroupValue, kernelQuota);
    QFETCH(CgroupValue, configured);
    QFETCH(bool, differs);
    ContainerEntry entry;
    entry.details.emplace();
    entry.details->nanoCpus = nanoCpus;
    entry.details->cpuQuota = quota;
    entry.details->cpuPeriod = period;
    CgroupNode node;
    node.value(CgroupFact::CpuQuota) = kernelQuota;
    node.value(CgroupFact::CpuPeriod) = CgroupValue::of(100'000);
    const LimitComparison cpu = compareLimits(entry, &node).at(2);
    QCOMPARE(cpu.limit, Limit::Cpu);
    QCOMPARE(cpu.configured, configured);
    QCOMPARE(cpu.differs(), differs);
}

void tst_LimitComparison::withoutAGroupTheKernelsSideIsUnknown()
{
    ContainerEntry entry;
    entry.details.emplace();
    entry.details->memoryLimit = 4096;
    for (const LimitComparison &one : compareLimits(entry, nullptr)) {
        QVERIFY(!one.kernel.isKnown());
        QVERIFY(!one.differs());
    }
    QCOMPARE(compareLimits(entry, nullptr)[0].configured, CgroupValue::of(4096));
}

void tst_LimitComparison::withoutDetailsThereIsNothingToCompare()
{
    QVERIFY(compareLimits(ContainerEntry(), nullptr).isEmpty());
}

void tst_LimitComparison::theContainersOwnGroup()
{
    const QString id(64, u'a');
    host::CgroupHierarchy tree;
    for (const QString &path : {u"/"_s, u"/docker"_s, u"/docker/"_s + id, u"/docker/"_s + id + u"/init"_s}) {
        CgroupNode node;
        node.path = path;
        tree.nodes += node;
    }
    QCOMPARE(containerGroupNode(tree, ContainerId(id)), &tree.nodes[2]);
    QVERIFY(!containerGroupNode(tree, ContainerId(QString(64, u'b'))));
}

BULKHEAD_TEST(tst_LimitComparison)
#include "tst_limitcomparison.moc"
