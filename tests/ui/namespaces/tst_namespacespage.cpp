// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/savedhost.h"
#include "tests/support/testmain.h"
#include "tests/ui/namespaces/hostofatest.h"
#include "ui/namespaces/membermodel.h"
#include "ui/namespaces/namespacedetail.h"
#include "ui/namespaces/namespacespage.h"
#include "ui/namespaces/namespacetreemodel.h"
#include "ui/namespaces/namespacetreeview.h"
#include "ui/namespaces/networkmodemodel.h"
#include "ui/namespaces/sharingwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/processgroups.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using host::NamespaceKind;
using test::hostOfATest;
using test::idOfATest;

class tst_NamespacesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theMatrixSaysWhoSharesWhat_data();
    void theMatrixSaysWhoSharesWhat();
    void aCellExplainsItself();
    void onlySharedAndOnlyDifferingRows();
    void theFilterLooksAtModesAndNumbers();
    void theNetworkModes();
    void theTreeByType();
    void theSelectedNamespaceBesideTheTree();
    void fromACellToTheNamespace();
    void toTheContainer();
    void whatIsMissingIsSaid();
    void whatRootIsRefusedIsNotOfferedAnAgent();
    void toTheGroupOfAProcess();
    void usersOfTheHostOnAnEngineThatMapsThem();
    void aRemoteEngineWithoutAnAgent();
    void theKeysReachTheTabInFront();
    void withoutTheHostTheMatrixStays();
    void withoutAnythingThePageSaysWhatToDo();
    void aNewSnapshotKeepsWhatIsOpen();
    void modelsKeepTheirContract();
    void aLoopOfParentsEnds();
    void tabsOfOthers();
    void everyTourStateCanBeShown();

private:
    void show(snapshot::HostSnapshot snapshot);
    [[nodiscard]] QModelIndex cell(const QString &container, NamespaceKind kind) const;
    QTemporaryDir m_settings;
    std::unique_ptr<snapshot::SavedHost> m_host;
    std::unique_ptr<NamespacesPage> m_page;
};

void tst_NamespacesPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().apply(ColorScheme::Light);
}

void tst_NamespacesPage::init()
{
    QSettings().clear();
    m_page = std::make_unique<NamespacesPage>();
    m_page->restoreState();
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    show(hostOfATest());
}

void tst_NamespacesPage::cleanup()
{
    m_page.reset();
    m_host.reset();
}

void tst_NamespacesPage::show(snapshot::HostSnapshot snapshot)
{
    auto host = std::make_unique<snapshot::SavedHost>(std::move(snapshot));
    m_page->setHost(host.get());
    m_host = std::move(host);
    QTRY_VERIFY(m_page->isSettled());
}

QModelIndex tst_NamespacesPage::cell(const QString &container, NamespaceKind kind) const
{
    for (int row = 0; row < m_page->filter()->rowCount(); ++row) {
        if (m_page->filter()->index(row, 0).data().toString() != container)
            continue;
        const auto at = std::ranges::find(SharingModel::Kinds, kind) - SharingModel::Kinds.begin();
        return m_page->filter()->index(row, SharingModel::FirstKind + int(at));
    }
    return {};
}

void tst_NamespacesPage::theMatrixSaysWhoSharesWhat_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<NamespaceKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone"); // -1: none
    QTest::newRow("with another") << u"web"_s << NamespaceKind::Net << u"with side"_s << int(Tone::Info);
    QTest::newRow("and the other with it") << u"side"_s << NamespaceKind::Net << u"with web"_s << int(Tone::Info);
    QTest::newRow("the host's network") << u"hostnet"_s << NamespaceKind::Net << u"host"_s << int(Tone::Medium);
    QTest::newRow("told otherwise") << u"odd"_s << NamespaceKind::Net << u"own ≠ host"_s << int(Tone::Critical);
    QTest::newRow("the host's users are usual") << u"web"_s << NamespaceKind::User << u"host"_s << -1;
    QTest::newRow("stopped") << u"old"_s << NamespaceKind::Net << u"unknown"_s << int(Tone::Unknown);
}

void tst_NamespacesPage::theMatrixSaysWhoSharesWhat()
{
    QFETCH(QString, container);
    QFETCH(NamespaceKind, kind);
    QFETCH(QString, text);
    QFETCH(int, tone);
    const QModelIndex index = cell(container, kind);
    QCOMPARE(index.data().toString(), text);
    QCOMPARE(index.data(ToneRole).isValid() ? index.data(ToneRole).toInt() : -1, tone);
}

void tst_NamespacesPage::aCellExplainsItself()
{
    const QString text = cell(u"side"_s, NamespaceKind::Net).data(Qt::ToolTipRole).toString();
    QVERIFY2(text.contains("that of web (container:web)"_L1), qPrintable(text));
    QVERIFY2(text.contains("number 50"_L1), qPrintable(text));
    QVERIFY(cell(u"old"_s, NamespaceKind::Net).data(Qt::ToolTipRole).toString().contains("does not run"_L1));
    QCOMPARE(cell(u"web"_s, NamespaceKind::Net).data(CopyRole).toString(), u"net:[50]"_s);
}

void tst_NamespacesPage::onlySharedAndOnlyDifferingRows()
{
    QCOMPARE(m_page->filter()->rowCount(), 5);
    m_page->filter()->setShow(SharingFilter::Show::Differing);
    // odd and hostnet are in one network namespace, and odd should not be
    QVERIFY(cell(u"odd"_s, NamespaceKind::Net).isValid());
    QVERIFY(!cell(u"old"_s, NamespaceKind::Net).isValid());
    m_page->filter()->setShow(SharingFilter::Show::Shared);
    QVERIFY(cell(u"web"_s, NamespaceKind::Net).isValid());
    QVERIFY(!cell(u"old"_s, NamespaceKind::Net).isValid());
}

void tst_NamespacesPage::theFilterLooksAtModesAndNumbers()
{
    const auto rowsFor = [&](const QString &text) {
        m_page->filterEdit()->setText(text);
        return m_page->filter()->rowCount();
    };
    QCOMPARE(rowsFor(u"host"_s), 1); // its name and its mode
    QCOMPARE(rowsFor(u"container:"_s), 1);
    QCOMPARE(rowsFor(u"50"_s), 2);
    QCOMPARE(rowsFor(u"eeee"_s), 1); // the beginning of an id
    QCOMPARE(rowsFor(u"nothing has this"_s), 0);
}

void tst_NamespacesPage::theNetworkModes()
{
    const NetworkModeModel &model = *m_page->networkModes();
    QCOMPARE(model.rowCount(), 5);
    QHash<QString, QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column :
             {NetworkModeModel::Mode, NetworkModeModel::LeadsTo, NetworkModeModel::Observed, NetworkModeModel::Number})
            cells += model.index(row, column).data().toString();
        rows.insert(model.index(row, 0).data().toString(), cells);
    }
    QCOMPARE(rows[u"side"_s], QStringList({u"container:web"_s, u"that of web"_s, u"with web"_s, u"50"_s}));
    QCOMPARE(rows[u"old"_s], QStringList({u"bridge"_s, u"its own"_s, u"unknown"_s, QString()}));
}

void tst_NamespacesPage::theTreeByType()
{
    const NamespaceTreeModel &model = *m_page->tree()->model();
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.index(1, 0).data().toString(), u"Network (3)"_s);
    const QModelIndex shared = model.indexOf(NamespaceKind::Net, 50);
    QCOMPARE(shared.siblingAtColumn(NamespaceTreeModel::Who).data().toString(), u"web, side"_s);
    QCOMPARE(shared.siblingAtColumn(NamespaceTreeModel::Processes).data().toString(), u"2"_s);
    QCOMPARE(model.indexOf(NamespaceKind::Net, 14).siblingAtColumn(NamespaceTreeModel::Who).data().toString(),
             u"the host, hostnet, odd"_s);
    const QModelIndex blue = model.indexOf(NamespaceKind::Net, 60);
    QCOMPARE(blue.siblingAtColumn(NamespaceTreeModel::Who).data().toString(), u"ip netns blue"_s);
    QCOMPARE(blue.siblingAtColumn(NamespaceTreeModel::Owner).data().toString(), u"root"_s);
}

void tst_NamespacesPage::theSelectedNamespaceBesideTheTree()
{
    NamespaceTreeView &view = *m_page->tree();
    view.select(NamespaceKind::User, 17);
    QVERIFY2(view.detail()->facts().contains("0 is 100000 outside, 65536 of them"_L1), qPrintable(view.detail()->facts()));
    view.select(NamespaceKind::Net, 50);
    QCOMPARE(view.detail()->members()->rowCount(), 2);
    QCOMPARE(view.detail()->members()->index(0, MemberModel::Container).data().toString(), u"web"_s);
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    Q_EMIT view.detail()->table()->activated(view.detail()->table()->model()->index(0, 0));
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<Destination>().container, idOfATest('a'));
}

void tst_NamespacesPage::fromACellToTheNamespace()
{
    m_page->matrix()->setCurrentIndex(cell(u"side"_s, NamespaceKind::Net));
    Q_EMIT m_page->matrix()->activated(m_page->matrix()->currentIndex());
    QCOMPARE(m_page->tabs()->currentWidget(), m_page->tree());
    QCOMPARE(m_page->tree()->detail()->members()->rowCount(), 2);
    QSignalSpy notices(m_page.get(), &Page::notice);
    m_page->matrix()->setCurrentIndex(cell(u"old"_s, NamespaceKind::Net));
    Q_EMIT m_page->matrix()->activated(m_page->matrix()->currentIndex());
    QCOMPARE(notices.size(), 1);
}

void tst_NamespacesPage::toTheContainer()
{
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    m_page->matrix()->setCurrentIndex(cell(u"odd"_s, NamespaceKind::Net).siblingAtColumn(0));
    Q_EMIT m_page->matrix()->activated(m_page->matrix()->currentIndex());
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<Destination>().container, idOfATest('d'));
    m_page->goTo({.page = {}, .container = {}, .tab = {}, .detail = u"net:[60]"_s});
    QCOMPARE(m_page->tabs()->currentWidget(), m_page->tree());
    QVERIFY(m_page->tree()->detail()->facts().contains("/run/netns/blue"_L1));
}

void tst_NamespacesPage::whatIsMissingIsSaid()
{
    QVERIFY(m_page->banner()->isHidden());
    snapshot::HostSnapshot snapshot = hostOfATest();
    auto facts = std::make_shared<host::HostFacts>(*snapshot.host);
    facts->processes.missing = {{ErrorKind::PermissionDenied, u"Some are hidden."_s, {}}};
    snapshot.host = facts;
    show(snapshot);
    QVERIFY(!m_page->banner()->isHidden());
    QVERIFY(m_page->banner()->sentence().contains("Some are hidden."_L1));
}

void tst_NamespacesPage::whatRootIsRefusedIsNotOfferedAnAgent()
{
    snapshot::HostSnapshot snapshot = hostOfATest();
    auto facts = std::make_shared<host::HostFacts>(*snapshot.host);
    const QString kept = u"The namespaces of process 1 (<b>init</b>) are kept from this user."_s;
    facts->processes.missing = {{ErrorKind::PermissionDenied, kept, u"CAP_SYS_PTRACE"_s}};
    facts->readerUid = 1000;
    snapshot.host = facts;
    show(snapshot);
    QVERIFY2(m_page->banner()->sentence().contains(u"process 1 (‹b>init‹/b>)"_s), qPrintable(m_page->banner()->sentence()));
    QVERIFY(m_page->banner()->sentence().contains("bulkhead-agent"_L1));
    facts = std::make_shared<host::HostFacts>(*facts);
    facts->readerUid = 0;
    snapshot.host = facts;
    show(snapshot);
    QVERIFY2(m_page->banner()->sentence().contains("Root was refused too"_L1), qPrintable(m_page->banner()->sentence()));
    QVERIFY(!m_page->banner()->sentence().contains("bulkhead-agent"_L1));
}

void tst_NamespacesPage::toTheGroupOfAProcess()
{
    NamespaceDetail &detail = *m_page->tree()->detail();
    m_page->tabs()->setCurrentWidget(m_page->tree());
    m_page->tree()->select(NamespaceKind::Net, 50);
    QVERIFY(!detail.groups()->openGroupAction()->isEnabled());
    detail.table()->selectRow(0);
    QTRY_COMPARE(detail.groups()->text(), u"0::/docker/"_s + idOfATest('a').toString());
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    detail.groups()->openGroupAction()->trigger();
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<Destination>().page, u"cgroups"_s);
    QCOMPARE(jumps[0][0].value<Destination>().detail, u"/docker/"_s + idOfATest('a').toString());
}

void tst_NamespacesPage::usersOfTheHostOnAnEngineThatMapsThem()
{
    snapshot::HostSnapshot snapshot = hostOfATest();
    snapshot.info.securityOptions = {u"name=userns"_s};
    auto facts = std::make_shared<host::HostFacts>(*snapshot.host);
    for (snapshot::ContainerPtr &entry : snapshot.containers) {
        auto changed = std::make_shared<snapshot::ContainerEntry>(*entry);
        const bool isHosts = entry->summary.name == "odd"_L1;
        changed->details->usernsMode = isHosts ? u"host"_s : QString();
        for (host::ProcessFacts &process : changed->processes.processes)
            process.namespaces[std::size_t(NamespaceKind::User)] = isHosts ? 17 : 170;
        entry = changed;
    }
    show(snapshot);
    const QModelIndex index = cell(u"odd"_s, NamespaceKind::User);
    QCOMPARE(index.data().toString(), u"host"_s);
    QCOMPARE(index.data(ToneRole).toInt(), int(Tone::Medium));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains("the host's (host)"_L1));
    m_page->filter()->setShow(SharingFilter::Show::Shared);
    QVERIFY(cell(u"odd"_s, NamespaceKind::User).isValid());
}

void tst_NamespacesPage::aRemoteEngineWithoutAnAgent()
{
    snapshot::HostSnapshot snapshot = hostOfATest();
    snapshot.host.reset();
    snapshot.hostReason = Error{ErrorKind::Unavailable, u"The engine is not on this machine."_s, {}};
    for (snapshot::ContainerPtr &entry : snapshot.containers) {
        auto changed = std::make_shared<snapshot::ContainerEntry>(*entry);
        changed->processes.source = host::ProcessObservation::Source::Top;
        if (entry->summary.name == "hostnet"_L1) // busybox's ps, say
            changed->processes.processes[0].namespaces = {};
        entry = changed;
    }
    show(snapshot);
    const QModelIndex seen = cell(u"side"_s, NamespaceKind::Net);
    QCOMPARE(seen.data().toString(), u"with web"_s);
    QCOMPARE(seen.data(CopyRole).toString(), u"net:[50]"_s);
    const QModelIndex unseen = cell(u"hostnet"_s, NamespaceKind::Net);
    QCOMPARE(unseen.data().toString(), u"unknown"_s);
    QVERIFY(unseen.data(Qt::ToolTipRole).toString().contains("The ps of the engine's host does not show namespaces."_L1));
    QVERIFY(m_page->banner()->sentence().contains("The engine is not on this machine."_L1));
}

void tst_NamespacesPage::theKeysReachTheTabInFront()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const std::array<std::pair<QString, QWidget *>, 3> tabs{{{u"sharing"_s, m_page->matrix()},
                                                             {u"types"_s, m_page->tree()->tree()},
                                                             {u"network-modes"_s, m_page->tabs()->widget(2)}}};
    for (const auto &[name, view] : tabs) {
        m_page->goTo({.page = {}, .container = {}, .tab = name, .detail = {}});
        QTRY_VERIFY2(view->hasFocus(), qPrintable(name));
    }
}

void tst_NamespacesPage::withoutTheHostTheMatrixStays()
{
    snapshot::HostSnapshot snapshot = hostOfATest();
    snapshot.host.reset();
    snapshot.hostReason = Error{ErrorKind::Unavailable, u"It is elsewhere."_s, {}};
    show(snapshot);
    QVERIFY(m_page->banner()->sentence().contains("It is elsewhere."_L1));
    QCOMPARE(cell(u"side"_s, NamespaceKind::Net).data().toString(), u"with web"_s); // by the kernel's constants
    QCOMPARE(m_page->tree()->model()->index(1, 0).data().toString(), u"Network (0)"_s);
}

void tst_NamespacesPage::withoutAnythingThePageSaysWhatToDo()
{
    show(snapshot::HostSnapshot());
    QVERIFY(!m_page->matrix()->isVisible());
    m_page->setHost(nullptr);
    QTRY_VERIFY(m_page->isSettled());
    QVERIFY(!m_page->matrix()->isVisible());
}

void tst_NamespacesPage::aNewSnapshotKeepsWhatIsOpen()
{
    NamespaceTreeView &view = *m_page->tree();
    m_page->tabs()->setCurrentWidget(&view);
    view.select(NamespaceKind::Net, 50);
    view.setSnapshot(std::make_shared<const snapshot::HostSnapshot>(hostOfATest()));
    QCOMPARE(view.detail()->members()->rowCount(), 2);
    QVERIFY(view.tree()->isExpanded(view.tree()->currentIndex().parent()));
}

void tst_NamespacesPage::modelsKeepTheirContract()
{
    const auto snapshot = std::make_shared<const snapshot::HostSnapshot>(hostOfATest());
    SharingModel sharing;
    NetworkModeModel modes;
    NamespaceTreeModel tree;
    MemberModel members;
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester first(&sharing, fatal), second(&modes, fatal), third(&tree, fatal), fourth(&members, fatal);
    for (const auto &shown : {snapshot, std::make_shared<const snapshot::HostSnapshot>(), snapshot}) {
        sharing.setView(namespaceView(shown));
        modes.setView(namespaceView(shown));
        tree.setSnapshot(shown);
        members.setMembers({MemberModel::Member()});
    }
    sharing.setView(namespaceView(snapshot)); // the same rows: only their cells change
    QCOMPARE(sharing.rowCount(), 5);
    QCOMPARE(members.index(0, MemberModel::User).data().toString(), u"unknown"_s);
}

void tst_NamespacesPage::aLoopOfParentsEnds()
{
    auto facts = std::make_shared<host::HostFacts>();
    for (const auto &[inode, parent] : {std::pair(5, 6), std::pair(6, 5)}) {
        host::NamespaceFacts ns;
        ns.kind = NamespaceKind::Pid;
        ns.inode = quint64(inode);
        ns.parent = quint64(parent);
        facts->namespaces.namespaces += ns;
    }
    auto shown = std::make_shared<snapshot::HostSnapshot>();
    shown->host = facts;
    NamespaceTreeModel tree;
    tree.setSnapshot(shown);
    QVERIFY(tree.indexOf(NamespaceKind::Pid, 5).isValid());
    int rows = 0;
    const auto count = [&](const auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < tree.rowCount(above); ++row, ++rows)
            self(self, tree.index(row, 0, above));
    };
    count(count, {});
    QCOMPARE(rows, 10);
}

void tst_NamespacesPage::tabsOfOthers()
{
    auto *const other = new QWidget;
    m_page->addTab(other, u"picture"_s, u"Network"_s);
    m_page->goTo({.page = {}, .container = {}, .tab = u"picture"_s, .detail = {}});
    QCOMPARE(m_page->tabs()->currentWidget(), other);
}

void tst_NamespacesPage::everyTourStateCanBeShown()
{
    for (const QString &state : m_page->tourStates()) {
        m_page->showTourState(state);
        QVERIFY(!m_page->grab().isNull());
    }
}

BULKHEAD_TEST(tst_NamespacesPage)
#include "tst_namespacespage.moc"
