// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "tests/ui/capabilities/matrixfixture.h"
#include "ui/capabilities/capabilitiespage.h"
#include "ui/capabilities/capabilitydetailpane.h"
#include "ui/capabilities/capabilitymatrixmodel.h"
#include "ui/capabilities/capabilitymatrixview.h"
#include "ui/capabilities/containerpicker.h"
#include "ui/capabilities/matrixcolumnheader.h"
#include "ui/capabilities/matrixfrozencolumns.h"
#include "ui/capabilities/runlinebar.h"
#include "ui/capabilities/whitelisteditor.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace bulkhead;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;
using test::FakeHost;

namespace {

constexpr QSize PageSize(1280, 860);
const QList<test::ContainerSketch> Lab{{.name = u"web1"_s, .add = {u"NET_ADMIN"_s}},
                                       {.name = u"web2"_s, .privileged = true},
                                       {.name = u"web3"_s, .drop = {u"all"_s}}};

/// A page on a lab of three containers, on screen.
struct OpenPage {
    FakeHost host;
    CapabilitiesPage page;

    OpenPage()
    {
        host.show(test::sketchedHost(Lab));
        page.setHost(&host);
        page.restoreState();
        page.resize(PageSize);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    CapabilityMatrixView &view() { return page.view(); }
    QPoint centreOf(int column, Capability capability)
    {
        view().setCurrentCell(column, capability);
        return view().visualRect(view().currentIndex()).center();
    }
};

} // namespace

class TestCapabilitiesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aClickOnAWhitelistCellTogglesIt();
    void aClickElsewhereEditsNothing();
    void spaceTogglesTheRowFromAnyColumn();
    void spaceOnSeveralRowsIsOneStep();
    void undoAndRedoByKeyboard();
    void arrowKeysSkipTheHeadersOfTheGroups();
    void enterOpensTheDetail();
    void copyingACellCopiesItsReason();
    void screenReadersHearEachCell();
    void thePastedLineIsAColumnAndBecomesTheWhitelist();
    void thePickerAddsAndRemovesColumns();
    void jumpsAddContainersAndFindTheCapability();
    void columnsAreRememberedByEngine();
    void stateSurvivesACrash();
    void stateRestoredBeforeTheEngineIsKept();
    void theBaselineFallsBackWhenItsColumnGoes();
    void manyColumnsAreTurnedUpright();
    void theBaselinesStayInViewWhileContainersScroll_data();
    void theBaselinesStayInViewWhileContainersScroll();
    void typingFilters();
    void worksWithoutAnEngine();
    void tourStatesPaint_data();
    void tourStatesPaint();
};

void TestCapabilitiesPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bulkhead-tests"_s);
    QCoreApplication::setApplicationName(u"tst_capabilitiespage"_s);
    Theme::instance().apply(ColorScheme::Light);
}

void TestCapabilitiesPage::init()
{
    QSettings().clear();
}

void TestCapabilitiesPage::aClickOnAWhitelistCellTogglesIt()
{
    OpenPage open;
    const QPoint cell = open.centreOf(2, Capability::SysTime);
    QTest::mouseClick(open.view().viewport(), Qt::LeftButton, {}, cell);
    QVERIFY(open.page.whitelist().capabilities().contains(Capability::SysTime));
    QCOMPARE(open.page.runLine().options(), u"--cap-add=SYS_TIME"_s);
    QTest::mouseClick(open.view().viewport(), Qt::LeftButton, {}, cell);
    QVERIFY(!open.page.whitelist().capabilities().contains(Capability::SysTime));
}

void TestCapabilitiesPage::aClickElsewhereEditsNothing()
{
    OpenPage open;
    const CapabilitySet before = open.page.whitelist().capabilities();
    QTest::mouseClick(open.view().viewport(), Qt::LeftButton, {}, open.centreOf(0, Capability::SysTime));
    QTest::mouseClick(open.view().viewport(), Qt::LeftButton, {}, open.centreOf(1, Capability::SysTime));
    QTest::mouseClick(open.view().viewport(), Qt::LeftButton, Qt::ControlModifier, open.centreOf(2, Capability::SysTime));
    QCOMPARE(open.page.whitelist().capabilities(), before);
}

void TestCapabilitiesPage::spaceTogglesTheRowFromAnyColumn()
{
    OpenPage open;
    open.view().setCurrentCell(0, Capability::Kill);
    QTest::keyClick(&open.view(), Qt::Key_Space);
    QVERIFY(!open.page.whitelist().capabilities().contains(Capability::Kill));
    QTest::keyClick(&open.view(), Qt::Key_Space);
    QVERIFY(open.page.whitelist().capabilities().contains(Capability::Kill));
}

void TestCapabilitiesPage::spaceOnSeveralRowsIsOneStep()
{
    OpenPage open;
    open.view().setCurrentCell(2, Capability::SysModule);
    QTest::keyClick(&open.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&open.view(), Qt::Key_Down, Qt::ShiftModifier);
    const QList<Capability> selected = open.view().selectedCapabilities();
    QCOMPARE(selected.size(), 3);
    QTest::keyClick(&open.view(), Qt::Key_Space);
    for (const Capability capability : selected)
        QVERIFY(open.page.whitelist().capabilities().contains(capability));
    open.page.whitelist().undoStack()->undo();
    QCOMPARE(open.page.whitelist().capabilities(), capability::defaultCapabilities());
}

void TestCapabilitiesPage::undoAndRedoByKeyboard()
{
    OpenPage open;
    open.view().setFocus();
    open.view().setCurrentCell(2, Capability::Kill);
    QTest::keyClick(&open.view(), Qt::Key_Space);
    QTest::keyClick(&open.view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(open.page.whitelist().capabilities().contains(Capability::Kill));
    QTest::keyClick(&open.view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!open.page.whitelist().capabilities().contains(Capability::Kill));
}

void TestCapabilitiesPage::arrowKeysSkipTheHeadersOfTheGroups()
{
    OpenPage open;
    CapabilityMatrixModel &matrix = open.page.matrix();
    int boundary = 1;
    while (matrix.capabilityAt(boundary))
        ++boundary;
    open.view().setFocus(); // in the filter Down has a meaning of its own
    open.view().setCurrentCell(0, *matrix.capabilityAt(boundary - 1));
    QTest::keyClick(&open.view(), Qt::Key_Down);
    QCOMPARE(open.view().currentCapability(), matrix.capabilityAt(boundary + 1));
    QTest::keyClick(&open.view(), Qt::Key_Up);
    QCOMPARE(open.view().currentCapability(), matrix.capabilityAt(boundary - 1));
}

void TestCapabilitiesPage::enterOpensTheDetail()
{
    OpenPage open;
    auto *detail = open.page.findChild<CapabilityDetailPane *>();
    for (QAction *action : open.page.pageActions()) {
        if (action->text() == u"Details"_s)
            action->setChecked(false);
    }
    QVERIFY(!detail->isVisible());
    open.view().setCurrentCell(1, Capability::SysModule);
    QTest::keyClick(&open.view(), Qt::Key_Return);
    QVERIFY(detail->isVisible());
    QVERIFY(detail->text().contains(u"CAP_SYS_MODULE"));
    QVERIFY(detail->text().contains(u"finit_module"));
}

void TestCapabilitiesPage::copyingACellCopiesItsReason()
{
    OpenPage open;
    open.page.matrix().addContainers({u"web1"_s});
    open.view().setCurrentCell(3, Capability::NetAdmin);
    QTest::keyClick(&open.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"CAP_NET_ADMIN in web1: effective, because HostConfig.CapAdd[0] = \"NET_ADMIN\" adds it"_s);
}

void TestCapabilitiesPage::screenReadersHearEachCell()
{
    OpenPage open;
    open.page.matrix().addContainers({u"web3"_s});
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&open.view());
    QVERIFY(table && table->tableInterface());
    const int row = open.page.matrix().rowOf(Capability::Chown);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(row, 3);
    QVERIFY(cell);
    QCOMPARE(
        cell->text(QAccessible::Name),
        u"CAP_CHOWN in web3: absent, because HostConfig.CapDrop[0] = \"all\" drops every capability and nothing adds it back"_s);
    QCOMPARE(table->tableInterface()->rowDescription(row), u"CAP_CHOWN"_s);
    QCOMPARE(table->tableInterface()->columnDescription(3), u"web3"_s);
}

void TestCapabilitiesPage::thePastedLineIsAColumnAndBecomesTheWhitelist()
{
    OpenPage open;
    open.page.runLine().pasteEdit()->setText(u"docker run --cap-drop=all --cap-add=net_bind_service nginx"_s);
    QCOMPARE(open.page.matrix().columnOf({ColumnKey::Kind::Pasted, {}}), 3);
    for (QToolButton *button : open.page.runLine().findChildren<QToolButton *>()) {
        if (button->text() == u"Use as whitelist"_s)
            button->click();
    }
    QCOMPARE(open.page.runLine().options(), u"--cap-drop=ALL --cap-add=NET_BIND_SERVICE"_s);
    open.page.runLine().pasteEdit()->clear();
    QCOMPARE(open.page.matrix().columnCount(), 3);
}

void TestCapabilitiesPage::thePickerAddsAndRemovesColumns()
{
    OpenPage open;
    ContainerPicker &picker = open.page.picker();
    picker.setContainers(open.host.snapshot()->containers, {});
    picker.searchEdit()->setText(u"web2"_s);
    QCOMPARE(picker.list()->model()->rowCount(), 1);
    QTest::keyClick(picker.searchEdit(), Qt::Key_Return);
    QCOMPARE(open.page.matrix().containers(), QStringList{u"web2"_s});
    picker.searchEdit()->clear();
    QCOMPARE(picker.list()->model()->rowCount(), 3);
    picker.list()->model()->setData(picker.list()->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(open.page.matrix().containers(), QStringList());
}

void TestCapabilitiesPage::jumpsAddContainersAndFindTheCapability()
{
    OpenPage open;
    open.page.goTo({.page = {}, .container = test::sketchedId(u"web3"_s), .tab = {}, .detail = u"web1,no-such,CAP_SYS_TIME"_s});
    QCOMPARE(open.page.matrix().containers(), (QStringList{u"web3"_s, u"web1"_s}));
    QCOMPARE(open.view().currentCapability(), Capability::SysTime);
    QCOMPARE(open.view().currentColumn(), open.page.matrix().columnOf({ColumnKey::Kind::Container, u"web1"_s}));
}

void TestCapabilitiesPage::columnsAreRememberedByEngine()
{
    FakeHost lab(u"lab"_s);
    FakeHost other(u"ssh://other/1"_s);
    lab.show(test::sketchedHost(Lab));
    other.show(test::sketchedHost({{.name = u"db"_s}}));
    CapabilitiesPage page;
    page.setHost(&lab);
    page.matrix().addContainers({u"web2"_s, u"web1"_s});
    page.saveState();
    page.setHost(&other);
    QCOMPARE(page.matrix().containers(), QStringList());
    page.matrix().addContainers({u"db"_s});
    page.saveState();
    page.setHost(&lab);
    QCOMPARE(page.matrix().containers(), (QStringList{u"web2"_s, u"web1"_s}));
    page.setHost(&other);
    QCOMPARE(page.matrix().containers(), QStringList{u"db"_s});
}

void TestCapabilitiesPage::stateSurvivesACrash()
{
    {
        OpenPage open;
        open.page.matrix().addContainers({u"web2"_s});
        open.page.matrix().setBaseline({ColumnKey::Kind::Container, u"web2"_s});
        open.page.whitelist().replace({Capability::Kill}, u"test"_s);
        open.page.filterEdit()->setText(u"kill"_s);
        // written without anybody asking for it
        QSettings settings;
        settings.beginGroup(u"capabilities"_s);
        QTRY_COMPARE(readMatrixState(settings).whitelist, CapabilitySet{Capability::Kill});
        QTRY_COMPARE(readMatrixState(settings).filter.text, u"kill"_s);
    }
    OpenPage again;
    QCOMPARE(again.page.whitelist().capabilities(), CapabilitySet{Capability::Kill});
    QCOMPARE(again.page.matrix().containers(), QStringList{u"web2"_s});
    QCOMPARE(again.page.matrix().baseline(), (ColumnKey{ColumnKey::Kind::Container, u"web2"_s}));
    QCOMPARE(again.page.filterEdit()->text(), u"kill"_s);
    QCOMPARE(again.view().model()->rowCount(), 2);
}

void TestCapabilitiesPage::stateRestoredBeforeTheEngineIsKept()
{
    {
        OpenPage open;
        open.page.matrix().addContainers({u"web2"_s});
        open.page.matrix().setBaseline({ColumnKey::Kind::Container, u"web2"_s});
        open.page.saveState();
    }
    FakeHost lab;
    lab.show(test::sketchedHost(Lab));
    CapabilitiesPage page;
    page.restoreState();
    page.setHost(&lab);
    QCOMPARE(page.matrix().baseline(), (ColumnKey{ColumnKey::Kind::Container, u"web2"_s}));
}

void TestCapabilitiesPage::theBaselineFallsBackWhenItsColumnGoes()
{
    OpenPage open;
    open.page.matrix().addContainers({u"web1"_s});
    open.page.matrix().setBaseline({ColumnKey::Kind::Container, u"web1"_s});
    open.page.matrix().removeContainers({u"web1"_s});
    QCOMPARE(open.page.matrix().baseline(), ColumnKey{});
}

void TestCapabilitiesPage::manyColumnsAreTurnedUpright()
{
    OpenPage open;
    auto *header = open.page.findChild<MatrixColumnHeader *>();
    QVERIFY(!header->isTurned());
    QList<test::ContainerSketch> many;
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        many << test::ContainerSketch{.name = u"a-container-with-a-long-name-%1"_s.arg(i)};
        names << many.last().name;
    }
    open.host.show(test::sketchedHost(many));
    open.page.matrix().addContainers(names);
    QVERIFY(header->isTurned());
    QVERIFY(header->length() > open.view().viewport()->width());
}

void TestCapabilitiesPage::theBaselinesStayInViewWhileContainersScroll_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("containers");
    QTest::newRow("light-1280x800") << false << QSize(1080, 740) << 24; // beside the navigation, below the title
    QTest::newRow("dark-1280x800") << true << QSize(1080, 740) << 24;
    QTest::newRow("light-1024x700") << false << QSize(824, 640) << 12;
    QTest::newRow("dark-1024x700") << true << QSize(824, 640) << 12;
}

void TestCapabilitiesPage::theBaselinesStayInViewWhileContainersScroll()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QFETCH(const int, containers);
    Theme::instance().apply(dark ? ColorScheme::Dark : ColorScheme::Light);
    OpenPage open;
    open.page.resize(size);
    CapabilityMatrixView &view = open.view();
    QCOMPARE(view.frozenColumns(), 0);
    QList<test::ContainerSketch> many;
    QStringList names;
    for (int i = 0; i < containers; ++i) {
        many << test::ContainerSketch{.name = u"container-%1"_s.arg(i), .add = {u"SYS_ADMIN"_s}};
        names << many.last().name;
    }
    open.host.show(test::sketchedHost(many));
    open.page.matrix().addContainers(names);
    auto *frozen = view.findChild<MatrixFrozenColumns *>();
    QCOMPARE(view.frozenColumns(), 3);
    QVERIFY(frozen->isVisible());

    const auto isInView = [&](int column) { // left of it are the names and the frozen columns
        const QRect cell = view.visualRect(view.model()->index(1, column));
        return cell.left() >= frozen->width() && cell.right() < view.viewport()->width();
    };
    const int last = view.model()->columnCount() - 1;
    view.setCurrentCell(last, Capability::SysAdmin);
    QVERIFY(isInView(last));
    QCOMPARE(frozen->mapTo(&view, QPoint(0, 0)).x(), view.viewport()->x());
    QCOMPARE(frozen->visualRect(frozen->model()->index(1, 0)).topLeft().x(), 0);
    QCOMPARE(frozen->rowViewportPosition(20), view.rowViewportPosition(20));
    const int scrolled = view.horizontalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QCoreApplication::processEvents(); // the layout of what changed its height
    if (const QString directory = qEnvironmentVariable("BULKHEAD_PICTURES"); !directory.isEmpty())
        QVERIFY(open.page.grab().save(u"%1/frozen-%2.png"_s.arg(directory, QLatin1StringView(QTest::currentDataTag()))));

    view.setCurrentCell(0, Capability::SysAdmin);
    QCOMPARE(view.horizontalScrollBar()->value(), scrolled); // it is in view as it is
    view.setCurrentCell(3, Capability::SysAdmin);
    QVERIFY(isInView(3));

    // the whitelist is edited where it is seen
    const bool allowed = open.page.whitelist().capabilities().contains(Capability::SysAdmin);
    const QRect cell = frozen->visualRect(view.currentIndex().siblingAtColumn(2));
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(open.page.whitelist().capabilities().contains(Capability::SysAdmin), !allowed);
    QCOMPARE(view.currentColumn(), 2);
    QVERIFY(view.hasFocus());

    open.page.matrix().removeContainers(names);
    QVERIFY(!frozen->isVisible());
    Theme::instance().apply(ColorScheme::Light);
}

void TestCapabilitiesPage::typingFilters()
{
    OpenPage open;
    open.page.filterEdit()->setText(u"settimeofday"_s);
    QCOMPARE(open.view().model()->rowCount(), 2);
    open.page.filterEdit()->clear();
    QCOMPARE(open.view().model()->rowCount(), 45);
}

void TestCapabilitiesPage::worksWithoutAnEngine()
{
    CapabilitiesPage page;
    page.setHost(nullptr);
    page.restoreState();
    QCOMPARE(page.matrix().columnCount(), 3);
    page.whitelist().replace({}, u"clear"_s);
    QCOMPARE(page.runLine().options(), u"--cap-drop=ALL"_s);
}

void TestCapabilitiesPage::tourStatesPaint_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1000x620") << false << QSize(824, 640);
    QTest::newRow("light-1600x1000") << false << QSize(1400, 940);
    QTest::newRow("dark-1600x1000") << true << QSize(1400, 940);
}

void TestCapabilitiesPage::tourStatesPaint()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    Theme::instance().apply(dark ? ColorScheme::Dark : ColorScheme::Light);
    OpenPage open;
    open.host.show(test::makeSnapshot(60));
    open.page.resize(size);
    const QString directory = qEnvironmentVariable("BULKHEAD_PICTURES");
    for (const QString &state : open.page.tourStates()) {
        open.page.showTourState(state);
        QVERIFY2(open.page.matrix().containers().size() >= 6, qPrintable(state));
        QCoreApplication::sendPostedEvents();
        const QImage picture = open.page.grab().toImage();
        QCOMPARE(picture.size(), size);
        if (!directory.isEmpty())
            QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(directory, state, QString::fromLatin1(QTest::currentDataTag()))));
    }
    // a tour leaves nothing behind
    QSettings settings;
    settings.beginGroup(u"capabilities"_s);
    QCOMPARE(readMatrixColumns(settings, u"lab"_s), QStringList());
}

BULKHEAD_TEST(TestCapabilitiesPage)
#include "tst_capabilitiespage.moc"
