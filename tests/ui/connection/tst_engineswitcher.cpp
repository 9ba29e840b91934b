// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehost.h"
#include "tests/support/testmain.h"
#include "ui/connection/enginelistdelegate.h"
#include "ui/connection/enginelistmodel.h"
#include "ui/connection/engineswitcher.h"
#include "ui/connection/engineswitcherpopup.h"
#include "ui/connection/hostregistry.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using engine::EngineContext;
using snapshot::Host;
using test::adoptEngine;
using test::contextFor;
using test::FakeHost;
using ui::EngineListModel;
using ui::EngineSwitcher;
using ui::EngineSwitcherPopup;
using ui::HostRegistry;

namespace {

/// Every row as "name: state", headings in brackets.
QStringList rowsOf(const EngineListModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex index = model.index(i);
        const QString name = index.data().toString();
        const bool isSection = index.data(EngineListModel::KindRole).toInt() == static_cast<int>(EngineListModel::Kind::Section);
        rows.append(isSection ? u"[%1]"_s.arg(name)
                              : u"%1: %2"_s.arg(name, index.data(EngineListModel::StateWordRole).toString()));
    }
    return rows;
}

/// A configuration folder with nothing in it and an environment that names nothing.
engine::ContextStore emptyStore(const QTemporaryDir &directory)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, directory.path());
    return engine::ContextStore(environment, directory.path());
}

} // namespace

class TestEngineSwitcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_settings = std::make_unique<test::OwnSettings>(); }

    void openHostsComeFirstAndAreNotListedTwice()
    {
        HostRegistry registry;
        EngineListModel model(&registry, EngineListModel::Show::OpenFirst);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        registry.saveOwnConnection(contextFor(u"prod"_s, u"ssh://prod"_s));
        model.setConnections({contextFor(u"default"_s, u"unix:///nonexistent/a.sock"_s, EngineContext::Origin::Default),
                              contextFor(u"lab"_s, u"tcp://lab:1"_s, EngineContext::Origin::ContextFile)},
                             {});
        QCOMPARE(rowsOf(model),
                 QStringList({u"[Docker contexts]"_s, u"default: "_s, u"lab: "_s, u"[Own connections]"_s, u"prod: "_s}));
        FakeHost *lab = adoptEngine(registry, u"lab"_s, u"tcp://lab:1"_s);
        QCOMPARE(rowsOf(model), QStringList({u"[Open]"_s, u"lab: live"_s, u"[Docker contexts]"_s, u"default: "_s,
                                             u"[Own connections]"_s, u"prod: "_s}));
        lab->setState(Host::State::Stale);
        QCOMPARE(rowsOf(model).at(1), u"lab: stale"_s);
        registry.close(lab);
        QCOMPARE(rowsOf(model).size(), 5);
    }

    void theDialogListsConnectionsWhetherOpenOrNot()
    {
        HostRegistry registry;
        EngineListModel model(&registry, EngineListModel::Show::Connections);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto broken = contextFor(u"old"_s, u"tcp://old:1"_s, EngineContext::Origin::ContextFile);
        broken.problem = Error{ErrorKind::Malformed, u"meta.json cannot be read"_s, {}};
        model.setConnections({contextFor(u"lab"_s, u"tcp://lab:1"_s, EngineContext::Origin::ContextFile), broken}, {});
        adoptEngine(registry, u"lab"_s, u"tcp://lab:1"_s);
        QCOMPARE(rowsOf(model), QStringList({u"[Docker contexts]"_s, u"lab: live"_s, u"old: broken"_s}));
        QCOMPARE(model.index(2).data(EngineListModel::PlaceRole).toString(), u"meta.json cannot be read"_s);
    }

    void aRowIsSpokenWithPlaceStateAndDanger()
    {
        HostRegistry registry;
        const EngineListModel model(&registry, EngineListModel::Show::OpenFirst);
        adoptEngine(registry, u"lab"_s, u"tcp://lab:2375"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"lab, tcp://lab:2375, live, unprotected, shown now"_s);
        QVERIFY(model.index(1).data(EngineListModel::UnprotectedRole).toBool());
    }

    void headingsCannotBeChosen()
    {
        HostRegistry registry;
        const EngineListModel model(&registry, EngineListModel::Show::OpenFirst);
        adoptEngine(registry, u"lab"_s, u"ssh://lab"_s);
        QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.firstEntry().row(), 1);
        QCOMPARE(model.host(model.index(0)), nullptr);
    }

    void theButtonSaysWhatIsShownAndHowFresh()
    {
        const QTemporaryDir directory;
        HostRegistry registry;
        const EngineSwitcher switcher(&registry, emptyStore(directory));
        QCOMPARE(switcher.accessibleName(), u"Engine: none"_s);
        FakeHost *host = adoptEngine(registry, u"lab"_s, u"ssh://lab"_s, Host::State::Connecting);
        QCOMPARE(switcher.accessibleName(), u"Engine: lab, ssh://lab, connecting"_s);
        host->setState(Host::State::Failed, Error{ErrorKind::SshFailed, u"<b>refused</b>"_s, {}});
        QCOMPARE(switcher.accessibleName(), u"Engine: lab, ssh://lab, failed"_s);
        QVERIFY(switcher.toolTip().contains(u"&lt;b&gt;refused"_s));
        adoptEngine(registry, u"plain"_s, u"tcp://plain:2375"_s);
        QCOMPARE(switcher.accessibleName(), u"Engine: plain, tcp://plain:2375, live, unprotected"_s);
        registry.close(registry.current());
        QCOMPARE(switcher.accessibleName(), u"Engine: lab, ssh://lab, failed"_s);
    }

    void theKeyboardSwitchesClosesAndLeaves()
    {
        const QTemporaryDir directory;
        HostRegistry registry;
        FakeHost *a = adoptEngine(registry, u"a"_s, u"ssh://a"_s);
        FakeHost *b = adoptEngine(registry, u"b"_s, u"ssh://b"_s);
        EngineSwitcher switcher(&registry, emptyStore(directory));
        switcher.show();
        QVERIFY(QTest::qWaitForWindowExposed(&switcher));
        QTest::keyClick(&switcher, Qt::Key_Space);
        QVERIFY(switcher.popup());
        QListView *list = switcher.popup()->list();
        QCOMPARE(list->currentIndex().data().toString(), u"b"_s);
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(registry.current(), a);
        QTRY_VERIFY(!switcher.popup());

        switcher.openPopup();
        QTest::keyClick(switcher.popup()->list(), Qt::Key_Delete);
        QTRY_COMPARE(registry.hosts().size(), 1U);
        QCOMPARE(registry.current(), b);
        QTest::keyClick(switcher.popup(), Qt::Key_Escape);
        QTRY_VERIFY(!switcher.popup());
        QCOMPARE(registry.current(), b);
    }

    void theCrossClosesAHost()
    {
        const QTemporaryDir directory;
        HostRegistry registry;
        adoptEngine(registry, u"a"_s, u"ssh://a"_s);
        EngineSwitcher switcher(&registry, emptyStore(directory));
        switcher.show();
        switcher.openPopup();
        QVERIFY(QTest::qWaitForWindowExposed(switcher.popup()));
        QListView *list = switcher.popup()->list();
        const QRect row = list->visualRect(list->currentIndex());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, ui::EngineListDelegate::closeButtonRect(row).center());
        QTRY_VERIFY(registry.hosts().empty());
        QVERIFY(switcher.popup());
    }

    void aBrokenContextLeadsToTheDialogAndConnectDoesToo()
    {
        const QTemporaryDir directory;
        HostRegistry registry;
        EngineSwitcherPopup popup(&registry);
        auto broken = contextFor(u"old"_s, u"tcp://old:1"_s, EngineContext::Origin::ContextFile);
        broken.problem = Error{ErrorKind::Malformed, u"meta.json"_s, {}};
        popup.setConnections({broken}, {});
        QSignalSpy requested(&popup, &EngineSwitcherPopup::connectRequested);
        popup.show();
        QTest::keyClick(popup.list(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.constFirst().constFirst().toString(), EngineListModel::keyOf(broken));
        QVERIFY(registry.hosts().empty());
        popup.show();
        for (QPushButton *button : popup.findChildren<QPushButton *>())
            QVERIFY(!button->text().isEmpty());
        popup.findChildren<QPushButton *>().constFirst()->click();
        QCOMPARE(requested.size(), 2);
        QCOMPARE(requested.constLast().constFirst().toString(), QString());
    }

private:
    std::unique_ptr<test::OwnSettings> m_settings;
};

BULKHEAD_TEST(TestEngineSwitcher)
#include "tst_engineswitcher.moc"
