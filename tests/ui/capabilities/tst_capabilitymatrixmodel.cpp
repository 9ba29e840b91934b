// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/capabilities/matrixfixture.h"
#include "ui/capabilities/capabilitymatrixmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;
using test::ContainerSketch;

namespace {

constexpr quint64 DefaultMask = 0xa80425fb;
constexpr quint64 AllMask = (quint64(1) << 41) - 1;

quint64 bit(Capability capability)
{
    return CapabilitySet{capability}.mask();
}

/// The capabilities that a column shows with this mark.
quint64 shownAs(const CapabilityMatrixModel &model, const ColumnKey &key, Holding holding)
{
    CapabilitySet set;
    const int column = model.columnOf(key);
    for (int number = 0; number < capability::KnownCapabilities; ++number) {
        if (model.cell(column, Capability(number)).shown.holding == holding)
            set.insert(Capability(number));
    }
    return set.mask();
}

quint64 tinted(const CapabilityMatrixModel &model, const ColumnKey &key, Difference difference)
{
    CapabilitySet set;
    for (int number = 0; number < capability::KnownCapabilities; ++number) {
        if (model.cell(model.columnOf(key), Capability(number)).difference == difference)
            set.insert(Capability(number));
    }
    return set.mask();
}

snapshot::HostSnapshotPtr hostWith(const QList<ContainerSketch> &containers)
{
    return std::make_shared<const snapshot::HostSnapshot>(test::sketchedHost(containers));
}

const ColumnKey DefaultKey{ColumnKey::Kind::Default, {}};
const ColumnKey PrivilegedKey{ColumnKey::Kind::Privileged, {}};
const ColumnKey WhitelistKey{ColumnKey::Kind::Whitelist, {}};
const ColumnKey PastedKey{ColumnKey::Kind::Pasted, {}};
ColumnKey container(const QString &name)
{
    return {ColumnKey::Kind::Container, name};
}

} // namespace

class TestCapabilityMatrixModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreTheCapabilitiesByRiskUnderHeaders();
    void policyColumnsOnAnEmptySnapshot();
    void referenceRequests_data();
    void referenceRequests();
    void aRefusedLineIsUnknownAndSaysWhy();
    void containers_data();
    void containers();
    void unavailableCapabilities();
    void differencesFollowTheBaseline();
    void editingAsksTheEditor();
    void headerRowsAreNoCells();
    void accessibleTextTellsTheReason();
    void onlyTheChangedColumnIsRepainted();
    void aRemovedContainerStaysAsGone();
    void aContainerOfTheSameNameComesBack();
    void containersMoveAmongThemselvesOnly();
    void hostileNamesAreEscaped();
};

void TestCapabilityMatrixModel::rowsAreTheCapabilitiesByRiskUnderHeaders()
{
    CapabilityMatrixModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 41 + 4);
    QSet<int> seen;
    std::optional<capability::Risk> group;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.capabilityAt(row)) {
            QVERIFY(!group || model.riskAt(row) > *group);
            group = model.riskAt(row);
            QCOMPARE(model.headerData(row, Qt::Vertical).toString(), capability::riskName(*group));
            continue;
        }
        QCOMPARE(model.riskAt(row), *group);
        seen.insert(int(*model.capabilityAt(row)));
        QCOMPARE(model.rowOf(*model.capabilityAt(row)), row);
    }
    QCOMPARE(seen.size(), 41);
    QCOMPARE(model.headerData(model.rowOf(Capability::NetAdmin), Qt::Vertical).toString(), u"CAP_NET_ADMIN"_s);
}

void TestCapabilityMatrixModel::policyColumnsOnAnEmptySnapshot()
{
    CapabilityMatrixModel model;
    model.setWhitelist({Capability::NetBindService});
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(shownAs(model, DefaultKey, Holding::Effective), DefaultMask);
    QCOMPARE(shownAs(model, PrivilegedKey, Holding::Effective), AllMask);
    QCOMPARE(shownAs(model, WhitelistKey, Holding::Effective), bit(Capability::NetBindService));
    QCOMPARE(shownAs(model, WhitelistKey, Holding::Absent), AllMask & ~bit(Capability::NetBindService));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Docker default"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, CapabilityMatrixModel::CountRole).toInt(), 14);
    QCOMPARE(model.headerData(1, Qt::Horizontal, CapabilityMatrixModel::CountRole).toInt(), 41);
}

void TestCapabilityMatrixModel::referenceRequests_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<quint64>("effective");
    QTest::newRow("everything but mknod") << u"--cap-add=ALL --cap-drop=MKNOD"_s << (AllMask & ~bit(Capability::Mknod));
    QTest::newRow("the default without chown") << u"--cap-drop=CHOWN"_s << (DefaultMask & ~bit(Capability::Chown));
    QTest::newRow("the default with net_admin") << u"--cap-add=NET_ADMIN"_s << (DefaultMask | bit(Capability::NetAdmin));
    QTest::newRow("one capability alone, in lower case")
        << u"--cap-drop=all --cap-add=net_bind_service"_s << bit(Capability::NetBindService);
    QTest::newRow("a whole line") << u"docker run --rm -it --cap-add SYS_TIME alpine sh"_s
                                  << (DefaultMask | bit(Capability::SysTime));
    QTest::newRow("privileged") << u"docker run --privileged --cap-drop=ALL alpine"_s << AllMask;
    QTest::newRow("a user other than root") << u"docker run --user 1000 --cap-add NET_ADMIN alpine"_s << quint64(0);
}

void TestCapabilityMatrixModel::referenceRequests()
{
    QFETCH(QString, line);
    QFETCH(quint64, effective);
    CapabilityMatrixModel model;
    QAbstractItemModelTester tester(&model);
    model.setPastedLine(line);
    QCOMPARE(model.columnOf(PastedKey), 3);
    QCOMPARE(shownAs(model, PastedKey, Holding::Effective), effective);
    QCOMPARE(shownAs(model, PastedKey, Holding::Unknown), quint64(0));
    if (line.contains(u"--user"))
        QCOMPARE(shownAs(model, PastedKey, Holding::Bounding), DefaultMask | bit(Capability::NetAdmin));
    model.setPastedLine({});
    QCOMPARE(model.columnOf(PastedKey), -1);
    QCOMPARE(model.columnCount(), 3);
}

void TestCapabilityMatrixModel::aRefusedLineIsUnknownAndSaysWhy()
{
    CapabilityMatrixModel model;
    model.setPastedLine(u"--cap-add=NONSENSE"_s);
    QCOMPARE(shownAs(model, PastedKey, Holding::Unknown), AllMask);
    QCOMPARE(model.column(3).predicted.error().what, u"invalid CapAdd: unknown capability: \"CAP_NONSENSE\""_s);
    const QModelIndex cell = model.index(model.rowOf(Capability::Chown), 3);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
             u"CAP_CHOWN in Pasted line: unknown, because invalid CapAdd: unknown capability: \"CAP_NONSENSE\""_s);
}

void TestCapabilityMatrixModel::containers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint64>("effective");
    QTest::addColumn<quint64>("bounding");
    QTest::addColumn<quint64>("unknown");
    QTest::newRow("a plain container has the default") << u"plain"_s << DefaultMask << quint64(0) << quint64(0);
    QTest::newRow("privileged has all") << u"mighty"_s << AllMask << quint64(0) << quint64(0);
    QTest::newRow("a numbered user has it as bounding set only") << u"numbered"_s << quint64(0) << DefaultMask << quint64(0);
    QTest::newRow("a named user leaves the effective set unknown") << u"named"_s << quint64(0) << quint64(0) << DefaultMask;
    QTest::newRow("the kernel's word counts") << u"seen"_s << bit(Capability::Kill) << quint64(0) << quint64(0);
}

void TestCapabilityMatrixModel::containers()
{
    QFETCH(QString, name);
    QFETCH(quint64, effective);
    QFETCH(quint64, bounding);
    QFETCH(quint64, unknown);
    const CapabilitySet kill{Capability::Kill};
    CapabilityMatrixModel model;
    QAbstractItemModelTester tester(&model);
    model.setSnapshot(hostWith({{.name = u"plain"_s},
                                {.name = u"mighty"_s, .privileged = true},
                                {.name = u"numbered"_s, .user = u"1000"_s},
                                {.name = u"named"_s, .user = u"nginx"_s},
                                {.name = u"seen"_s, .observed = capability::ProcessCapabilities{kill, kill, {}, kill, {}}}}));
    QCOMPARE(model.addContainers({name}), 1);
    QCOMPARE(model.addContainers({name}), 0);
    QCOMPARE(shownAs(model, container(name), Holding::Effective), effective);
    QCOMPARE(shownAs(model, container(name), Holding::Bounding), bounding);
    QCOMPARE(shownAs(model, container(name), Holding::Unknown), unknown);
}

void TestCapabilityMatrixModel::unavailableCapabilities()
{
    auto snapshot = test::sketchedHost({});
    snapshot.daemonCapabilities = CapabilitySet(AllMask & ~bit(Capability::SysModule));
    CapabilityMatrixModel model;
    model.setSnapshot(std::make_shared<const snapshot::HostSnapshot>(snapshot));
    const MatrixCell &cell = model.cell(model.columnOf(PrivilegedKey), Capability::SysModule);
    QVERIFY(cell.unavailable);
    QCOMPARE(cell.shown.holding, Holding::Absent);
    QCOMPARE(shownAs(model, PrivilegedKey, Holding::Effective), AllMask & ~bit(Capability::SysModule));
    // the whitelist keeps the wish and says that this engine refuses it
    model.setWhitelist({Capability::SysModule});
    QCOMPARE(shownAs(model, WhitelistKey, Holding::Effective), bit(Capability::SysModule));
    QVERIFY(model.column(model.columnOf(WhitelistKey)).engineRefusal);
    model.setWhitelist({Capability::Kill});
    QVERIFY(!model.column(model.columnOf(WhitelistKey)).engineRefusal);
}

void TestCapabilityMatrixModel::differencesFollowTheBaseline()
{
    CapabilityMatrixModel model;
    QSignalSpy differences(&model, &CapabilityMatrixModel::differencesChanged);
    model.setWhitelist({Capability::Kill, Capability::SysTime});
    QCOMPARE(tinted(model, WhitelistKey, Difference::More), bit(Capability::SysTime));
    QCOMPARE(tinted(model, WhitelistKey, Difference::Less), DefaultMask & ~bit(Capability::Kill));
    QVERIFY(model.differs(Capability::SysTime));
    model.setBaseline(WhitelistKey);
    QCOMPARE(tinted(model, WhitelistKey, Difference::More), quint64(0));
    QCOMPARE(tinted(model, DefaultKey, Difference::Less), bit(Capability::SysTime));
    QCOMPARE(tinted(model, DefaultKey, Difference::More), DefaultMask & ~bit(Capability::Kill));
    // editing the baseline tints every other column anew
    model.setWhitelist(CapabilitySet(DefaultMask));
    QCOMPARE(tinted(model, DefaultKey, Difference::More), quint64(0));
    QCOMPARE(differences.count(), 3);
}

void TestCapabilityMatrixModel::editingAsksTheEditor()
{
    CapabilityMatrixModel model;
    QSignalSpy edited(&model, &CapabilityMatrixModel::whitelistEdited);
    const int row = model.rowOf(Capability::NetAdmin);
    QCOMPARE(model.index(row, 2).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QVERIFY(model.setData(model.index(row, 2), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().at(0).value<Capability>(), Capability::NetAdmin);
    QCOMPARE(edited.first().at(1).toBool(), true);
    QVERIFY(!model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(row, 1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(edited.count(), 1);
}

void TestCapabilityMatrixModel::headerRowsAreNoCells()
{
    CapabilityMatrixModel model;
    QVERIFY(!model.capabilityAt(0));
    QCOMPARE(model.flags(model.index(0, 2)), Qt::NoItemFlags);
    QVERIFY(!model.index(0, 0).data(CapabilityMatrixModel::CellRole).isValid());
    QVERIFY(!model.setData(model.index(0, 2), Qt::Checked, Qt::CheckStateRole));
}

void TestCapabilityMatrixModel::accessibleTextTellsTheReason()
{
    const capability::ProcessCapabilities none;
    CapabilityMatrixModel model;
    model.setSnapshot(hostWith({{.name = u"web1"_s, .add = {u"NET_ADMIN"_s}},
                                {.name = u"web2"_s, .user = u"1000"_s},
                                {.name = u"web3"_s, .drop = {u"all"_s}, .observed = none},
                                {.name = u"web4"_s, .observed = none},
                                {.name = u"web5"_s, .user = u"nginx"_s}}));
    model.addContainers({u"web1"_s, u"web2"_s, u"web3"_s, u"web4"_s, u"web5"_s});
    const auto text = [&](Capability capability, const ColumnKey &key) {
        return model.index(model.rowOf(capability), model.columnOf(key)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(text(Capability::NetAdmin, container(u"web1"_s)),
             u"CAP_NET_ADMIN in web1: effective, because HostConfig.CapAdd[0] = \"NET_ADMIN\" adds it"_s);
    QCOMPARE(
        text(Capability::Chown, container(u"web2"_s)),
        u"CAP_CHOWN in web2: bounding only, because Config.User = \"1000\" is not root, and the kernel clears the other sets "
        "when a user other than root starts a program"_s);
    QCOMPARE(
        text(Capability::Chown, container(u"web3"_s)),
        u"CAP_CHOWN in web3: absent, because HostConfig.CapDrop[0] = \"all\" drops every capability and nothing adds it back; "
        "the kernel agrees"_s);
    QCOMPARE(text(Capability::Chown, container(u"web4"_s)),
             u"CAP_CHOWN in web4: absent, observed; predicted effective, because it is in the engine's default set"_s);
    QCOMPARE(text(Capability::Chown, container(u"web5"_s)),
             u"CAP_CHOWN in web5: bounding set, effective unknown: only the image knows which user \"nginx\" is"_s);
    QCOMPARE(text(Capability::SysTime, PrivilegedKey),
             u"CAP_SYS_TIME in Privileged: effective, because privileged gives everything that the engine has"_s);
    QCOMPARE(text(Capability::SysTime, WhitelistKey),
             u"CAP_SYS_TIME in Whitelist: absent, because your whitelist does not allow it"_s);
}

void TestCapabilityMatrixModel::onlyTheChangedColumnIsRepainted()
{
    CapabilityMatrixModel model;
    model.setSnapshot(hostWith({{.name = u"web1"_s}, {.name = u"web2"_s}, {.name = u"web3"_s}}));
    model.addContainers({u"web1"_s, u"web2"_s, u"web3"_s});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    snapshot::SnapshotChange change;
    change.updated << test::sketchedId(u"web2"_s);
    model.applyChange(hostWith({{.name = u"web1"_s}, {.name = u"web2"_s, .add = {u"SYS_TIME"_s}}, {.name = u"web3"_s}}), change);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    const int column = model.columnOf(container(u"web2"_s));
    QCOMPARE(changed.first().at(0).toModelIndex().column(), column);
    QCOMPARE(changed.first().at(1).toModelIndex().column(), column);
    QCOMPARE(shownAs(model, container(u"web2"_s), Holding::Effective), DefaultMask | bit(Capability::SysTime));
}

void TestCapabilityMatrixModel::aRemovedContainerStaysAsGone()
{
    CapabilityMatrixModel model;
    model.setSnapshot(hostWith({{.name = u"web1"_s, .add = {u"SYS_TIME"_s}}}));
    model.addContainers({u"web1"_s});
    snapshot::SnapshotChange change;
    change.removed << test::sketchedId(u"web1"_s);
    model.applyChange(hostWith({}), change);
    const int column = model.columnOf(container(u"web1"_s));
    QVERIFY(column >= 0);
    QVERIFY(model.column(column).gone);
    QCOMPARE(shownAs(model, container(u"web1"_s), Holding::Effective), DefaultMask | bit(Capability::SysTime));
    model.removeContainers({u"web1"_s});
    QCOMPARE(model.columnCount(), 3);
}

void TestCapabilityMatrixModel::aContainerOfTheSameNameComesBack()
{
    CapabilityMatrixModel model;
    model.setContainers({u"web1"_s});
    QVERIFY(model.column(3).gone);
    QCOMPARE(shownAs(model, container(u"web1"_s), Holding::Unknown), AllMask);
    snapshot::SnapshotChange change;
    change.inserted << test::sketchedId(u"web1"_s);
    model.applyChange(hostWith({{.name = u"web1"_s, .drop = {u"ALL"_s}}}), change);
    QVERIFY(!model.column(3).gone);
    QCOMPARE(shownAs(model, container(u"web1"_s), Holding::Absent), AllMask);
}

void TestCapabilityMatrixModel::containersMoveAmongThemselvesOnly()
{
    CapabilityMatrixModel model;
    QAbstractItemModelTester tester(&model);
    model.setSnapshot(hostWith({{.name = u"a"_s}, {.name = u"b"_s}, {.name = u"c"_s}}));
    model.addContainers({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(model.moveContainer(3, 5));
    QCOMPARE(model.containers(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(model.moveContainer(4, 3));
    QCOMPARE(model.containers(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(!model.moveContainer(3, 2));
    QVERIFY(!model.moveContainer(0, 3));
    QVERIFY(!model.moveContainer(3, 6));
    QCOMPARE(model.containers(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void TestCapabilityMatrixModel::hostileNamesAreEscaped()
{
    CapabilityMatrixModel model;
    model.setSnapshot(hostWith({{.name = u"<img src=x>"_s, .add = {u"<b>"_s}}}));
    model.addContainers({u"<img src=x>"_s});
    QVERIFY(!model.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"<img"));
    const QString tip = model.index(model.rowOf(Capability::Chown), 3).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"));
    QVERIFY(tip.contains(u"&lt;img"));
}

BULKHEAD_TEST(TestCapabilityMatrixModel)
#include "tst_capabilitymatrixmodel.moc"
