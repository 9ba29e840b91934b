// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/capabilitycatalogue.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace bulkhead::capability;
using namespace Qt::StringLiterals;

class CapabilityCatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEachOnceOrderedByRiskThenNumber();
    void textsAreOneSentence();
    void capabilitiesThatTakeOverTheHostComeFirst();
    void systemCallsOfDockersDefaultProfile_data();
    void systemCallsOfDockersDefaultProfile();
    void sinceKernel_data();
    void sinceKernel();
};

void CapabilityCatalogueTest::holdsEachOnceOrderedByRiskThenNumber()
{
    QCOMPARE(int(capabilitiesByRisk().size()), KnownCapabilities);
    CapabilitySet seen;
    std::pair<int, int> last{-1, -1};
    for (const CapabilityInfo &info : capabilitiesByRisk()) {
        const std::pair<int, int> place{int(info.risk), int(info.capability)};
        QVERIFY2(last < place, qPrintable(capabilityName(info.capability)));
        last = place;
        seen.insert(info.capability);
        QCOMPARE(&capabilityInfo(info.capability), &info);
    }
    QCOMPARE(seen, CapabilitySet::allUpTo(KnownCapabilities - 1));
    QCOMPARE(riskName(Risk::HostTakeover), u"Host takeover"_s);
    QCOMPARE(riskName(Risk::Limited), u"Limited"_s);
}

void CapabilityCatalogueTest::textsAreOneSentence()
{
    QSet<QString> texts;
    for (const CapabilityInfo &info : capabilitiesByRisk()) {
        for (const QString &text : {info.allows(), info.attackerGains()}) {
            QVERIFY2(text.size() > 12 && text.endsWith(u'.') && text.count(u". "_s) == 0, qPrintable(text));
            texts << text;
        }
    }
    QCOMPARE(texts.size(), 2 * KnownCapabilities);
}

void CapabilityCatalogueTest::capabilitiesThatTakeOverTheHostComeFirst()
{
    CapabilitySet takeover;
    for (const CapabilityInfo &info : capabilitiesByRisk()) {
        if (info.risk == Risk::HostTakeover)
            takeover.insert(info.capability);
    }
    using enum Capability;
    QCOMPARE(takeover.toNames(), CapabilitySet({DacReadSearch, SysModule, SysRawio, SysPtrace, SysAdmin, Bpf}).toNames());
}

void CapabilityCatalogueTest::systemCallsOfDockersDefaultProfile_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("calls");
    using enum Capability;
    const auto row = [](const char *name, Capability c, const char *calls) {
        QTest::newRow(name) << int(c) << QString::fromLatin1(calls);
    };
    row("DAC_READ_SEARCH opens files by handle", DacReadSearch, "open_by_handle_at");
    row("SYS_MODULE loads modules", SysModule, "delete_module finit_module init_module");
    row("SYS_RAWIO reaches I/O ports", SysRawio, "ioperm iopl");
    row("SYS_CHROOT changes the root", SysChroot, "chroot");
    row("SYS_PTRACE reaches into processes", SysPtrace,
        "kcmp pidfd_getfd process_madvise process_vm_readv process_vm_writev ptrace");
    row("SYS_PACCT accounts", SysPacct, "acct");
    row("SYS_ADMIN opens the most", SysAdmin,
        "bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie lsm_get_self_attr lsm_list_modules "
        "lsm_set_self_attr mount mount_setattr move_mount open_tree perf_event_open quotactl quotactl_fd setdomainname "
        "sethostname "
        "setns syslog umount umount2 unshare");
    row("SYS_BOOT reboots", SysBoot, "reboot");
    row("SYS_NICE places memory", SysNice, "get_mempolicy mbind set_mempolicy set_mempolicy_home_node");
    row("SYS_TIME sets clocks", SysTime, "clock_settime clock_settime64 settimeofday stime");
    row("SYS_TTY_CONFIG hangs up", SysTtyConfig, "vhangup");
    row("SYSLOG reads the kernel log", Syslog, "syslog");
    row("PERFMON opens performance events", Perfmon, "perf_event_open");
    row("BPF loads programs", Bpf, "bpf");
    row("NET_ADMIN opens none", NetAdmin, "");
}

void CapabilityCatalogueTest::systemCallsOfDockersDefaultProfile()
{
    QFETCH(int, number);
    QFETCH(QString, calls);
    QStringList listed;
    for (const char *call : capabilityInfo(static_cast<Capability>(number)).syscalls)
        listed << QString::fromLatin1(call);
    QCOMPARE(listed.join(u' '), calls);
}

void CapabilityCatalogueTest::sinceKernel_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("the first are as old as capabilities") << 0 << QByteArray("2.2");
    QTest::newRow("MKNOD came with 2.4") << 27 << QByteArray("2.4");
    QTest::newRow("AUDIT_WRITE came with 2.6.11") << 29 << QByteArray("2.6.11");
    QTest::newRow("SYSLOG came with 2.6.37") << 34 << QByteArray("2.6.37");
    QTest::newRow("BPF came with 5.8") << 39 << QByteArray("5.8");
    QTest::newRow("CHECKPOINT_RESTORE came with 5.9") << 40 << QByteArray("5.9");
}

void CapabilityCatalogueTest::sinceKernel()
{
    QFETCH(int, number);
    QFETCH(QByteArray, version);
    QCOMPARE(QByteArray(capabilityInfo(static_cast<Capability>(number)).sinceKernel), version);
}

BULKHEAD_TEST(CapabilityCatalogueTest)
#include "tst_capabilitycatalogue.moc"
