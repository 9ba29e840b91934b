// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/syscallcatalogue.h"
#include "core/seccomp/syscalltable.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bulkhead::seccomp;
using namespace Qt::StringLiterals;

class SyscallCatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasEveryCallOfEveryArchitecture();
    void isSortedAndSpeaksInSentences();
    void groupsCalls_data();
    void groupsCalls();
};

void SyscallCatalogueTest::hasEveryCallOfEveryArchitecture()
{
    QStringList missing;
    for (const Arch arch : allArches()) {
        for (const Syscall &call : SyscallTable::of(arch).calls()) {
            if (!callInfo(call.name) && !missing.contains(call.name))
                missing << call.name;
        }
    }
    QCOMPARE(missing, QStringList{});
}

void SyscallCatalogueTest::isSortedAndSpeaksInSentences()
{
    QString before;
    QSet<CallGroup> groups;
    for (const CallInfo &info : callCatalogue()) {
        const QString name = QString::fromLatin1(info.name);
        QVERIFY2(before < name, info.name); // else callInfo would not find it
        before = name;
        QVERIFY2(isSyscallAnywhere(name), info.name);
        QCOMPARE(callInfo(name), &info);
        QVERIFY2(info.meaning().size() > 5 && info.meaning().endsWith(u'.') && info.meaning().at(0).isUpper(), info.name);
        groups << info.group;
    }
    for (const CallGroup group : std::as_const(groups))
        QVERIFY(!callGroupName(group).isEmpty());
    QCOMPARE(groups.size(), 23);
}

void SyscallCatalogueTest::groupsCalls_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group"); // empty: not in the catalogue
    QTest::newRow("socket") << u"socket"_s << u"Network"_s;
    QTest::newRow("keyctl") << u"keyctl"_s << u"Keys"_s;
    QTest::newRow("finit_module") << u"finit_module"_s << u"Kernel modules"_s;
    QTest::newRow("bpf") << u"bpf"_s << u"Tracing and BPF"_s;
    QTest::newRow("a name with an underscore in front") << u"_llseek"_s << u"Files"_s;
    QTest::newRow("the last") << u"writev"_s << u"Files"_s;
    QTest::newRow("before the first") << u"A"_s << QString();
    QTest::newRow("behind the last") << u"zzz"_s << QString();
    QTest::newRow("a beginning of a name") << u"sock"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void SyscallCatalogueTest::groupsCalls()
{
    QFETCH(QString, name);
    QFETCH(QString, group);
    const CallInfo *info = callInfo(name);
    QCOMPARE(info ? callGroupName(info->group) : QString(), group);
}

BULKHEAD_TEST(SyscallCatalogueTest)
#include "tst_syscallcatalogue.moc"
