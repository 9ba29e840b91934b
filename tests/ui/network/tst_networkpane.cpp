// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplenetworks.h"
#include "tests/support/testmain.h"
#include "ui/network/networkdetails.h"
#include "ui/network/networkitems.h"
#include "ui/network/networkpane.h"
#include "ui/network/networkscene.h"
#include "ui/network/networkview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

/// The picture and the tables below it, as a person uses them. With BULKHEAD_PICTURES=DIR it leaves pictures of itself there.
class tst_NetworkPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void pictures_data();
    void pictures();
    void theHostIsShownFirst();
    void arrowKeysGoFromBoxToBox();
    void aClickShowsTheTables();
    void theSelectionSurvivesANewReading();
    void theNewestReadingWins();
    void zoomByKeysAndBackToTheWhole();
    void whatIsUnknownSaysWhy();
    void exportedPictures();
    void withoutFactsTheReasonIsSaid();

private:
    void show(const network::HostNetworks &networks);
    std::unique_ptr<NetworkPane> m_pane;
};

void tst_NetworkPane::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    Theme::instance().apply(ColorScheme::Light);
}

void tst_NetworkPane::init()
{
    m_pane = std::make_unique<NetworkPane>();
    m_pane->resize(1280, 900);
}

void tst_NetworkPane::show(const network::HostNetworks &networks)
{
    QSignalSpy laidOut(m_pane.get(), &NetworkPane::laidOut);
    m_pane->showNetworks(networks);
    QTRY_COMPARE(laidOut.size(), 1); // at once where the worker was quick
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void tst_NetworkPane::pictures_data()
{
    QTest::addColumn<network::HostNetworks>("networks");
    QTest::addColumn<int>("selected");
    QTest::newRow("3-containers") << test::containersOnThreeBridges(3) << 1;
    QTest::newRow("12-containers") << test::containersOnThreeBridges(12) << 1;
    QTest::newRow("60-containers") << test::containersOnThreeBridges(60) << 30;
    QTest::newRow("12-bridges") << test::manyBridges(12) << 0;
    QTest::newRow("classic") << test::classicExercise() << 2;
}

void tst_NetworkPane::pictures()
{
    QFETCH(network::HostNetworks, networks);
    QFETCH(int, selected);
    const QString directory = qEnvironmentVariable("BULKHEAD_PICTURES");
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        Theme::instance().apply(scheme);
        show(networks);
        m_pane->selectNamespace(networks.namespaces[selected].inode);
        const QPixmap picture = m_pane->grab();
        QCOMPARE(picture.size() / picture.devicePixelRatio(), m_pane->size());
        const QString name =
            u"%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag()), scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s);
        if (!directory.isEmpty()) {
            QVERIFY(picture.save(u"%1/%2.png"_s.arg(directory, name)));
            QVERIFY(m_pane->findChild<NetworkScene *>()->exportPng(u"%1/%2-export.png"_s.arg(directory, name)));
        }
    }
    Theme::instance().apply(ColorScheme::Light);
}

void tst_NetworkPane::theHostIsShownFirst()
{
    const auto networks = test::containersOnThreeBridges(3);
    show(networks);
    auto *scene = m_pane->findChild<NetworkScene *>();
    QCOMPARE(scene->selectedNamespace(), networks.namespaces[0].inode);
    QCOMPARE(m_pane->findChild<QTabWidget *>()->tabText(0), u"Interfaces (9)"_s);
    QVERIFY(m_pane->findChild<NetworkView *>()->accessibleDescription().startsWith("Network namespace Host."_L1));
}

void tst_NetworkPane::arrowKeysGoFromBoxToBox()
{
    const auto networks = test::classicExercise();
    show(networks);
    auto *scene = m_pane->findChild<NetworkScene *>();
    auto *view = m_pane->findChild<NetworkView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(scene->selectedNamespace() != networks.namespaces[0].inode);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Left); // nothing further
    QCOMPARE(scene->selectedNamespace(), networks.namespaces[1].inode);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(scene->selectedNamespace(), networks.namespaces[2].inode);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(scene->selectedNamespace(), networks.namespaces[0].inode);
}

void tst_NetworkPane::aClickShowsTheTables()
{
    const auto networks = test::classicExercise();
    show(networks);
    auto *scene = m_pane->findChild<NetworkScene *>();
    auto *view = m_pane->findChild<NetworkView *>();
    QVERIFY(m_pane->selectNamespace(networks.namespaces[2].inode));
    const QPoint there = view->mapFromScene(scene->selectedRect().center());
    QVERIFY(m_pane->selectNamespace(networks.namespaces[0].inode));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, there);
    QCOMPARE(scene->selectedNamespace(), networks.namespaces[2].inode);
    QCOMPARE(m_pane->findChild<QTabWidget *>()->tabText(1), u"Addresses (2)"_s);
    QVERIFY(!m_pane->selectNamespace(1));
    QVERIFY(!m_pane->selectContainer(u"nobody"_s));
}

void tst_NetworkPane::theSelectionSurvivesANewReading()
{
    auto networks = test::containersOnThreeBridges(6);
    show(networks);
    QVERIFY(m_pane->selectContainer(u"db-replica-4"_s));
    const quint32 selected = networks.namespaces[4].inode;
    networks.namespaces.removeAt(2);
    show(networks);
    QCOMPARE(m_pane->findChild<NetworkScene *>()->selectedNamespace(), selected);
    networks.namespaces.removeIf([&](const auto &ns) { return ns.inode == selected; });
    show(networks);
    QCOMPARE(m_pane->findChild<NetworkScene *>()->selectedNamespace(), networks.namespaces[0].inode);
}

void tst_NetworkPane::theNewestReadingWins()
{
    QSignalSpy laidOut(m_pane.get(), &NetworkPane::laidOut);
    // no worker before both readings are there: one that is quick would rightly show the first at once
    auto *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    QSemaphore bothGiven;
    pool->start([&bothGiven] { bothGiven.acquire(); });
    m_pane->showNetworks(test::containersOnThreeBridges(60));
    m_pane->showNetworks(test::classicExercise());
    bothGiven.release();
    const auto settle = [] {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    };
    settle();
    pool->setMaxThreadCount(threads);
    QCOMPARE(laidOut.size(), 1); // the first one is never shown
    QCOMPARE(m_pane->networks().namespaces.size(), 3);
    m_pane->showNetworks(test::classicExercise());
    m_pane->showLoading();
    settle();
    QVERIFY(!m_pane->findChild<NetworkView *>()->isVisibleTo(m_pane.get()));
}

void tst_NetworkPane::zoomByKeysAndBackToTheWhole()
{
    show(test::containersOnThreeBridges(12));
    auto *view = m_pane->findChild<NetworkView *>();
    view->setFocus();
    const qreal whole = view->zoom();
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->zoom() > whole);
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view->zoom() < whole);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->zoom(), whole);
    for (int i = 0; i < 100; ++i)
        view->zoomIn();
    QCOMPARE(view->zoom(), 4.0); // it ends
}

void tst_NetworkPane::whatIsUnknownSaysWhy()
{
    const auto networks = test::containersOnThreeBridges(12);
    show(networks);
    QVERIFY(m_pane->selectContainer(u"other-users-app"_s));
    const auto labels = m_pane->findChild<NetworkDetails *>()->findChildren<QLabel *>();
    const bool says = std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == "Not known: everything (Operation not permitted)"_L1;
    });
    QVERIFY(says);
    // a part of a table that is missing is said above what is there
    QVERIFY(m_pane->selectNamespace(networks.namespaces[0].inode));
    m_pane->findChild<NetworkDetails *>()->showTable(NetworkTable::Firewall);
    const auto banners = m_pane->findChildren<Banner *>();
    const bool warns = std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->isVisible() && banner->sentence() == "Not known: ip6tables rules (ip6tables-save is not installed)"_L1;
    });
    QVERIFY(warns);
}

void tst_NetworkPane::exportedPictures()
{
    show(test::containersOnThreeBridges(3));
    auto *scene = m_pane->findChild<NetworkScene *>();
    const QTemporaryDir directory;
    const QString png = directory.filePath(u"a.png"_s), svg = directory.filePath(u"a.svg"_s);
    QVERIFY(scene->exportPng(png));
    QCOMPARE(QImage(png).size(), (scene->pictureRect().size() * 2).toSize());
    QVERIFY(scene->exportSvg(svg, u"three"_s));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains("172.17.0.2/16"));
    QVERIFY(text.contains("<title>three</title>"));
    const auto refused = scene->exportPng(u"/nowhere/a.png"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
}

void tst_NetworkPane::withoutFactsTheReasonIsSaid()
{
    m_pane->showMissing({ErrorKind::PermissionDenied, u"Operation not permitted"_s, {}});
    m_pane->show();
    const auto labels = m_pane->findChildren<QLabel *>();
    const bool says = std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == "The network namespaces are not known."_L1;
    });
    QVERIFY(says);
}

BULKHEAD_TEST(tst_NetworkPane)
#include "tst_networkpane.moc"
