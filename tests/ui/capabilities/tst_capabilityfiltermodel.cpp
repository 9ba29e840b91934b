// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/capabilities/capabilityfiltermodel.h"
#include "ui/capabilities/capabilitymatrixmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;

namespace {

QStringList shownNames(const CapabilityFilterModel &filter)
{
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row) {
        if (filter.headerData(row, Qt::Vertical, CapabilityMatrixModel::CapabilityRole).isValid())
            names << filter.headerData(row, Qt::Vertical).toString();
    }
    return names;
}

int shownGroups(const CapabilityFilterModel &filter)
{
    return filter.rowCount() - int(shownNames(filter).size());
}

} // namespace

class TestCapabilityFilterModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void oneRisk();
    void nothingFoundLeavesNoGroup();
    void onlyDifferingRowsFollowTheWhitelist();
};

void TestCapabilityFilterModel::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a name in any case, and whose sentence names it") << u"net_admin"_s << u"CAP_BPF CAP_NET_ADMIN"_s;
    QTest::newRow("a whole name") << u"CAP_NET_RAW"_s << u"CAP_NET_RAW"_s;
    QTest::newRow("a number") << u"25"_s << u"CAP_SYS_TIME"_s;
    QTest::newRow("a system call") << u"finit_module"_s << u"CAP_SYS_MODULE"_s;
    QTest::newRow("all words must occur") << u"cap_sys settimeofday"_s << u"CAP_SYS_TIME"_s;
    QTest::newRow("nothing") << u"no such words"_s << QString();
}

void TestCapabilityFilterModel::text()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    CapabilityMatrixModel matrix;
    CapabilityFilterModel filter(matrix);
    QAbstractItemModelTester tester(&filter);
    filter.setFilter({.text = text});
    QCOMPARE(shownNames(filter), expected.split(u' ', Qt::SkipEmptyParts));
    filter.setFilter({});
    QCOMPARE(filter.rowCount(), 45);
}

void TestCapabilityFilterModel::oneRisk()
{
    CapabilityMatrixModel matrix;
    CapabilityFilterModel filter(matrix);
    filter.setFilter({.risk = capability::Risk::HostTakeover});
    QCOMPARE(shownGroups(filter), 1);
    QVERIFY(shownNames(filter).contains(u"CAP_SYS_ADMIN"_s));
    QVERIFY(shownNames(filter).contains(u"CAP_SYS_MODULE"_s));
    QVERIFY(!shownNames(filter).contains(u"CAP_KILL"_s));
}

void TestCapabilityFilterModel::nothingFoundLeavesNoGroup()
{
    CapabilityMatrixModel matrix;
    CapabilityFilterModel filter(matrix);
    filter.setFilter({.text = u"qqq"_s});
    QCOMPARE(filter.rowCount(), 0);
}

void TestCapabilityFilterModel::onlyDifferingRowsFollowTheWhitelist()
{
    CapabilityMatrixModel matrix;
    CapabilityFilterModel filter(matrix);
    QAbstractItemModelTester tester(&filter);
    matrix.setBaseline({ColumnKey::Kind::Whitelist, {}});
    matrix.setWhitelist(CapabilitySet::allUpTo(capability::KnownCapabilities - 1));
    filter.setFilter({.onlyDiffering = true});
    // privileged equals the whitelist, the default lacks 27 of it
    QCOMPARE(shownNames(filter).size(), 27);
    QVERIFY(!shownNames(filter).contains(u"CAP_CHOWN"_s));
    matrix.setWhitelist({});
    QCOMPARE(shownNames(filter).size(), 41);
}

BULKHEAD_TEST(TestCapabilityFilterModel)
#include "tst_capabilityfiltermodel.moc"
