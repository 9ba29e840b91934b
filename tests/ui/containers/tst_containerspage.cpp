// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "tests/ui/containers/containersofatest.h"
#include "ui/containers/comparisonview.h"
#include "ui/containers/containerfilter.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/inspector.h"
#include "ui/containers/processestab.h"
#include "ui/containers/rawtab.h"
#include "ui/editor/jsonview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/processgroups.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using bulkhead::test::plainContainer;
using bulkhead::test::plainHost;

namespace {

/// A host whose snapshot and state the test decides.
class ScriptedHost : public snapshot::Host
{
public:
    [[nodiscard]] snapshot::HostSnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }
    [[nodiscard]] QString name() const override { return u"lab"_s; }
    void refresh() override { ++refreshes; }

    void show(const QList<snapshot::ContainerEntry> &entries, const snapshot::SnapshotChange &change)
    {
        snapshot::HostSnapshot next = plainHost();
        for (const auto &entry : entries)
            next.containers << std::make_shared<snapshot::ContainerEntry>(entry);
        next.arrange();
        m_snapshot = std::make_shared<snapshot::HostSnapshot>(next);
        m_state = State::Live;
        Q_EMIT stateChanged();
        Q_EMIT snapshotChanged(change);
    }
    void fail(State state, const Error &error)
    {
        m_state = state;
        m_error = error;
        Q_EMIT stateChanged();
    }
    int refreshes = 0;

private:
    snapshot::HostSnapshotPtr m_snapshot = std::make_shared<snapshot::HostSnapshot>();
    State m_state = State::Connecting;
    std::optional<Error> m_error;
};

const snapshot::SnapshotChange Everything{.everything = true, .inserted = {}, .updated = {}, .removed = {}};

} // namespace

class TestContainersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyPageSaysWhatToDo();
    void theFilterNarrowsWhileOneTypes();
    void downLeadsFromTheFilterToTheFirstMatch();
    void hidingStoppedOnesIsRemembered();
    void theKeysReachTheTableWhenItIsThere();
    void whoTypesElsewhereIsLeftAlone();
    void theGroupOfAProcessIsOneClickAway();
    void theInspectorFollowsTheKeyboard();
    void everyTabIsInSightInANarrowPane();
    void everyTabShowsTheContainer();
    void severalContainersAreCompared();
    void aJumpShowsTheContainerAndTheTab();
    void aJumpToAHiddenContainerClearsTheFilter();
    void jumpsToTheCapabilitiesOfTheSelection();
    void commandsAreCopied();
    void anUpdateKeepsTheSelection();
    void aContainerThatVanishesLeavesTheInspector();
    void detailsThatAreMissingAreExplained();
    void anEngineThatIsLostLeavesTheRows();
    void strangeNamesStayOnOneLine();
    void fiveThousandContainersOpen();
    void everyTourStateCanBeShown();

private:
    [[nodiscard]] QString stateSentence() const;
    [[nodiscard]] QStringList shownNames() const;
    QTemporaryDir m_settings;
    std::unique_ptr<ScriptedHost> m_host;
    std::unique_ptr<ContainersPage> m_page;
};

void TestContainersPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().apply(ColorScheme::Light);
}

static QList<snapshot::ContainerEntry> threeContainers()
{
    auto stopped = plainContainer(u"old"_s, 'c');
    stopped.details->state = engine::ContainerState::Exited;
    auto web2 = plainContainer(u"web2"_s, 'b');
    web2.details->privileged = true;
    web2.rawInspect = R"({"Id":"b","HostConfig":{"Privileged":true}})";
    return {plainContainer(u"web1"_s, 'a'), web2, stopped};
}

void TestContainersPage::init()
{
    QSettings().clear();
    m_host = std::make_unique<ScriptedHost>();
    m_page = std::make_unique<ContainersPage>();
    m_page->restoreState();
    m_page->setHost(m_host.get());
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestContainersPage::cleanup()
{
    m_page.reset();
    m_host.reset();
}

QStringList TestContainersPage::shownNames() const
{
    QStringList names;
    for (int row = 0; row < m_page->filter()->rowCount(); ++row)
        names << m_page->filter()->index(row, 0).data().toString();
    return names;
}

QString TestContainersPage::stateSentence() const
{
    for (const StateView *state : m_page->findChildren<StateView *>()) {
        if (!state->isVisible())
            continue;
        for (const QLabel *label : state->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        }
    }
    return {};
}

void TestContainersPage::anEmptyPageSaysWhatToDo()
{
    QCOMPARE(stateSentence(), u"Asking lab for its containers…"_s);
    m_host->fail(snapshot::Host::State::Failed, {ErrorKind::NoSocket, u"no such file"_s, {}});
    QVERIFY(!stateSentence().isEmpty());
    QVERIFY(stateSentence() != u"Asking lab for its containers…"_s);
    m_host->show({}, Everything);
    QTRY_COMPARE(stateSentence(), u"This engine has no containers."_s);
    m_page->setHost(nullptr);
    QTRY_COMPARE(stateSentence(), u"No engine is open."_s);
}

void TestContainersPage::theFilterNarrowsWhileOneTypes()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(shownNames(), (QStringList{u"old"_s, u"web1"_s, u"web2"_s}));
    QTest::keyClicks(m_page->filterEdit(), u"WEB2"_s);
    QCOMPARE(shownNames(), QStringList{u"web2"_s});
    QTest::keyClicks(m_page->filterEdit(), u"x"_s);
    QCOMPARE(stateSentence(), u"No container matches."_s);
    m_page->filterEdit()->clear();
    QCOMPARE(shownNames().size(), 3);
    QVERIFY(m_page->table()->isVisible());
}

void TestContainersPage::downLeadsFromTheFilterToTheFirstMatch()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    m_page->filterEdit()->setFocus();
    QTest::keyClicks(m_page->filterEdit(), u"web"_s);
    QTest::keyClick(m_page->filterEdit(), Qt::Key_Down);
    QVERIFY(m_page->table()->hasFocus());
    QCOMPARE(m_page->table()->currentIndex().siblingAtColumn(0).data().toString(), u"web1"_s);
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QCOMPARE(m_page->table()->currentIndex().siblingAtColumn(0).data().toString(), u"web2"_s);
}

void TestContainersPage::hidingStoppedOnesIsRemembered()
{
    m_host->show(threeContainers(), Everything);
    m_page->hideStoppedAction()->trigger();
    QTRY_COMPARE(shownNames(), (QStringList{u"web1"_s, u"web2"_s}));
    m_page->saveState();
    ContainersPage again;
    again.restoreState();
    QVERIFY(again.hideStoppedAction()->isChecked());
}

void TestContainersPage::theKeysReachTheTableWhenItIsThere()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->takeFocus(Qt::OtherFocusReason);
    QVERIFY(!m_page->table()->isVisible());
    m_host->show(threeContainers(), Everything);
    QTRY_VERIFY(m_page->table()->hasFocus());
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 3); // they are judged in a worker
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_page->table()->selectedRowsInOrder().size(), 1);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page->table()->selectedRowsInOrder().size(), 3);
}

void TestContainersPage::whoTypesElsewhereIsLeftAlone()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->takeFocus(Qt::OtherFocusReason);
    m_page->filterEdit()->setFocus();
    QTest::keyClicks(m_page->filterEdit(), u"we"_s);
    m_host->show(threeContainers(), Everything);
    QTRY_VERIFY(m_page->table()->isVisible());
    QVERIFY(m_page->filterEdit()->hasFocus());
    QCOMPARE(shownNames(), (QStringList{u"web1"_s, u"web2"_s}));
}

void TestContainersPage::theGroupOfAProcessIsOneClickAway()
{
    snapshot::HostSnapshot snapshot = plainHost();
    auto entry = plainContainer(u"web1"_s);
    entry.processes.source = host::ProcessObservation::Source::Proc;
    entry.processes.processes = {test::plainProcess()};
    entry.processes.processes[0].startTime = 77;
    snapshot.containers << std::make_shared<snapshot::ContainerEntry>(entry);
    auto facts = std::make_shared<host::HostFacts>();
    host::HostProcess process;
    process.pid = entry.processes.processes[0].pid;
    process.startTime = 77;
    process.cgroup = 0;
    facts->processes.cgroups = {"12:pids:/\n0::/docker/web1\n"};
    facts->processes.processes = {process};
    snapshot.host = facts;
    snapshot.arrange();
    snapshot::SavedHost host(snapshot);
    m_page->setHost(&host);
    QTRY_COMPARE(shownNames(), QStringList{u"web1"_s});
    m_page->goTo({.page = {}, .container = entry.id(), .tab = u"processes"_s, .detail = {}});
    auto *tab = static_cast<ProcessesTab *>(m_page->inspector()->tab(u"processes"_s));
    tab->table()->selectRow(0);
    QTRY_COMPARE(tab->groups()->text(), u"12:pids:/\n0::/docker/web1"_s);
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    tab->groups()->openGroupAction()->trigger();
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<Destination>().page, u"cgroups"_s);
    QCOMPARE(jumps[0][0].value<Destination>().detail, u"/docker/web1"_s);
    // another process that got the number is not it
    facts = std::make_shared<host::HostFacts>(*facts);
    facts->processes.processes[0].startTime = 78;
    snapshot.host = facts;
    snapshot::SavedHost later(snapshot);
    m_page->setHost(&later);
    m_page->goTo({.page = {}, .container = entry.id(), .tab = u"processes"_s, .detail = {}});
    tab->table()->selectRow(0);
    QTRY_COMPARE(tab->groups()->text(), u"Its /proc/PID/cgroup is not known."_s);
    QVERIFY(!tab->groups()->openGroupAction()->isEnabled());
    m_page->setHost(nullptr);
}

void TestContainersPage::theInspectorFollowsTheKeyboard()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    QTRY_COMPARE(stateSentence(), u"No container is selected."_s);
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_Home);
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QTRY_VERIFY(m_page->inspector()->tabs()->isVisible());
    const auto texts = [this] {
        QStringList all;
        for (const QLabel *label : m_page->inspector()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    };
    QTRY_VERIFY(texts().contains(u"web1"_s));
    QVERIFY(texts().contains(u"Runs as root"_s));
    QTest::keyClick(m_page->table(), Qt::Key_End);
    QTRY_VERIFY(texts().contains(u"web2"_s));
    QVERIFY(texts().contains(u"HostConfig.Privileged = true"_s));
}

void TestContainersPage::everyTabIsInSightInANarrowPane()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    m_page->table()->selectRow(0);
    const Inspector &inspector = *m_page->inspector();
    const QTabBar *bar = inspector.tabs()->tabBar();
    QTRY_VERIFY(bar->isVisible());
    bool wasShort = false;
    for (const int width : {2400, 1200, 860}) {
        m_page->resize(width, 700);
        QCoreApplication::processEvents();
        for (int tab = 0; tab < bar->count(); ++tab) {
            QVERIFY2(QRect(QPoint(), inspector.tabs()->size()).contains(bar->tabRect(tab)), qPrintable(bar->tabText(tab)));
            // what is short says the whole when pointed at
            const bool isShort = bar->tabText(tab) != inspector.tabs()->widget(tab)->accessibleName();
            QCOMPARE(isShort, !bar->tabToolTip(tab).isEmpty());
            QVERIFY(!isShort || width < 2400);
            wasShort = wasShort || isShort;
        }
    }
    QVERIFY(wasShort);
}

void TestContainersPage::everyTabShowsTheContainer()
{
    snapshot::SavedHost host(test::makeSnapshot(30));
    m_page->setHost(&host);
    QTRY_COMPARE(m_page->filter()->rowCount(), 30);
    m_page->table()->selectRow(0);
    QTRY_VERIFY(m_page->inspector()->tabs()->isVisible());
    for (const QString &tab : {u"summary"_s, u"capabilities"_s, u"processes"_s, u"mounts"_s, u"raw"_s}) {
        m_page->inspector()->goTo(tab);
        QCOMPARE(m_page->inspector()->currentTab(), tab);
        for (int row = 0; row < 30; ++row) { // every kind of container that the sample knows
            m_page->table()->selectRow(row);
            QTRY_VERIFY(m_page->isSettled());
        }
    }
    auto *raw = static_cast<RawTab *>(m_page->inspector()->tab(u"raw"_s));
    QVERIFY(raw->view()->text().startsWith(u"{\n  \""_s));
}

void TestContainersPage::severalContainersAreCompared()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    m_page->table()->selectAll();
    QTRY_VERIFY(m_page->inspector()->comparison()->isVisible());
    QCOMPARE(m_page->inspector()->comparison()->model()->columnCount(), 4);
    m_page->table()->clearSelection();
    QTRY_COMPARE(stateSentence(), u"No container is selected."_s);
}

void TestContainersPage::aJumpShowsTheContainerAndTheTab()
{
    Destination destination;
    destination.container = ContainerId(QString(64, u'b'));
    destination.tab = u"raw"_s;
    destination.detail = u"/HostConfig/Privileged"_s;
    m_page->goTo(destination); // before the container is known
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->table()->selectedRowsInOrder().size(), 1);
    QCOMPARE(m_page->table()->currentIndex().siblingAtColumn(0).data().toString(), u"web2"_s);
    auto *raw = static_cast<RawTab *>(m_page->inspector()->tab(u"raw"_s));
    QTRY_COMPARE(raw->view()->pointer(), u"/HostConfig/Privileged"_s);
}

void TestContainersPage::aJumpToAHiddenContainerClearsTheFilter()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    m_page->filterEdit()->setText(u"web1"_s);
    Destination destination;
    destination.container = ContainerId(QString(64, u'c'));
    m_page->goTo(destination);
    QCOMPARE(m_page->table()->currentIndex().siblingAtColumn(0).data().toString(), u"old"_s);
    QCOMPARE(m_page->filterEdit()->text(), u""_s);
}

void TestContainersPage::jumpsToTheCapabilitiesOfTheSelection()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    QList<Destination> jumps;
    connect(m_page.get(), &Page::jumpRequested, this, [&jumps](const Destination &destination) { jumps << destination; });
    m_page->table()->selectAll();
    QTRY_VERIFY(m_page->isSettled());
    m_page->pageActions().first()->trigger();
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps.first().page, u"capabilities"_s);
    QCOMPARE(jumps.first().container.toString(), QString(64, u'c'));
    QCOMPARE(jumps.first().detail, QString(64, u'a') + u',' + QString(64, u'b'));
}

void TestContainersPage::commandsAreCopied()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    QSignalSpy notices(m_page.get(), &Page::notice);
    m_page->table()->selectAll();
    QTRY_VERIFY(m_page->isSettled());
    for (QAction *action : m_page->pageActions()) {
        if (action->text() == u"docker inspect"_s)
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"docker inspect old web1 web2"_s);
    QCOMPARE(notices.size(), 1);
}

void TestContainersPage::anUpdateKeepsTheSelection()
{
    auto entries = threeContainers();
    m_host->show(entries, Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    m_page->table()->selectRow(1);
    entries[0].details->privileged = true;
    entries << plainContainer(u"a-new-one"_s, 'd');
    m_host->show(entries, {.inserted = {entries.last().id()}, .updated = {entries.first().id()}, .removed = {}});
    QTRY_COMPARE(m_page->filter()->rowCount(), 4);
    QCOMPARE(m_page->table()->selectedRowsInOrder().size(), 1);
    QCOMPARE(m_page->table()->selectedRowsInOrder().first().data().toString(), u"web1"_s);
    m_host->show(entries, Everything); // a reconnect
    QTRY_COMPARE(m_page->table()->selectedRowsInOrder().value(0).data().toString(), u"web1"_s);
}

void TestContainersPage::aContainerThatVanishesLeavesTheInspector()
{
    auto entries = threeContainers();
    m_host->show(entries, Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    m_page->table()->selectRow(1);
    QTRY_VERIFY(m_page->inspector()->tabs()->isVisible());
    const ContainerId gone = entries.takeFirst().id();
    m_host->show(entries, {.inserted = {}, .updated = {}, .removed = {gone}});
    QTRY_COMPARE(m_page->filter()->rowCount(), 2);
    QTRY_VERIFY(m_page->isSettled());
    const auto selected = m_page->table()->selectedRowsInOrder();
    QVERIFY(selected.isEmpty() || selected.first().data().toString() != u"web1"_s);
}

void TestContainersPage::detailsThatAreMissingAreExplained()
{
    auto waiting = plainContainer(u"waiting"_s, 'a');
    waiting.details.reset();
    auto failed = plainContainer(u"wrong"_s, 'b');
    failed.details.reset();
    failed.error = Error{ErrorKind::Timeout, u"no answer"_s, {}};
    m_host->show({waiting, failed}, Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 2);
    m_page->table()->selectRow(0);
    QTRY_COMPARE(stateSentence(), u"Asking the engine about waiting…"_s);
    m_page->table()->selectRow(1);
    QTRY_VERIFY(stateSentence() != u"Asking the engine about waiting…"_s);
    QVERIFY(!stateSentence().isEmpty());
}

void TestContainersPage::anEngineThatIsLostLeavesTheRows()
{
    m_host->show(threeContainers(), Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 3);
    m_host->fail(snapshot::Host::State::Stale, {ErrorKind::ConnectionLost, u"gone"_s, {}});
    QCOMPARE(m_page->filter()->rowCount(), 3);
    QVERIFY(m_page->table()->isVisible());
}

void TestContainersPage::strangeNamesStayOnOneLine()
{
    m_host->show({plainContainer(u"two\nlines\u202e☃"_s, 'a')}, Everything);
    QTRY_COMPARE(m_page->filter()->rowCount(), 1);
    m_page->table()->selectRow(0);
    m_page->table()->copyRowsAction()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"two␊lines\ufffd☃\t"_s));
}

void TestContainersPage::fiveThousandContainersOpen()
{
    snapshot::SavedHost host(test::makeSnapshot(5000));
    m_page->setHost(&host);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->filter()->rowCount(), 5000, 60'000);
    m_page->filterEdit()->setText(u"web"_s);
    QVERIFY(m_page->filter()->rowCount() < 5000);
    QVERIFY(m_page->filter()->rowCount() > 0);
}

void TestContainersPage::everyTourStateCanBeShown()
{
    snapshot::SavedHost host(test::makeSnapshot(12));
    m_page->setHost(&host);
    QTRY_COMPARE(m_page->filter()->rowCount(), 12);
    for (const QString &state : m_page->tourStates()) {
        m_page->showTourState(state);
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY2(!m_page->grab().isNull(), qPrintable(state));
    }
}

BULKHEAD_TEST(TestContainersPage)
#include "tst_containerspage.moc"
