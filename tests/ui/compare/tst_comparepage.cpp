// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/savedhost.h"
#include "core/snapshot/snapshotfile.h"
#include "tests/support/testmain.h"
#include "tests/ui/findings/findingsofatest.h"
#include "ui/compare/changetablemodel.h"
#include "ui/compare/comparepage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using findings::Change;

class tst_ComparePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void twoContainers();
    void aContainerWithAWholeHostIsRefused();
    void theImageOfASavedSnapshotIsNotKnown();
    void twoSnapshots();
    void aFileThatIsNoSnapshot();
    void anotherEngineStaysToCompareWith();
    void kindsAreSwitchedOff();
    void toThePlace();
    void exported();
    void withoutAnythingThePageSaysWhatToDo();

private:
    void show(snapshot::HostSnapshot snapshot);
    void settle() { QTRY_VERIFY(m_page->isSettled()); }
    [[nodiscard]] bool has(Change::Kind kind, const QString &check) const;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<snapshot::SavedHost>> m_hosts;
    std::unique_ptr<ComparePage> m_page;
};

void tst_ComparePage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    Theme::instance().apply(ColorScheme::Light);
}

void tst_ComparePage::init()
{
    m_page = std::make_unique<ComparePage>();
    m_page->restoreState();
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    show(test::hostForFindings());
}

void tst_ComparePage::cleanup()
{
    m_page.reset();
    m_hosts.clear();
}

void tst_ComparePage::show(snapshot::HostSnapshot snapshot)
{
    m_hosts.push_back(std::make_unique<snapshot::SavedHost>(std::move(snapshot)));
    m_page->setHost(m_hosts.back().get());
    settle();
}

bool tst_ComparePage::has(Change::Kind kind, const QString &check) const
{
    return std::ranges::any_of(m_page->model()->comparison().changes,
                               [&](const Change &one) { return one.kind == kind && one.check == check; });
}

void tst_ComparePage::twoContainers()
{
    m_page->goTo({.page = {}, .container = test::findingsId('a'), .tab = {}, .detail = test::findingsId('b').toString()});
    settle();
    QVERIFY(has(Change::Kind::Weaker, u"CIS-5.5"_s));
    QVERIFY(m_page->table()->isVisible());
    m_page->goTo({.page = {}, .container = test::findingsId('b'), .tab = {}, .detail = test::findingsId('a').toString()});
    settle();
    QVERIFY(has(Change::Kind::Stricter, u"CIS-5.5"_s));
    m_page->goTo({.page = {}, .container = test::findingsId('a'), .tab = {}, .detail = test::findingsId('a').toString()});
    settle();
    QVERIFY(!m_page->table()->isVisible());
}

void tst_ComparePage::aContainerWithAWholeHostIsRefused()
{
    m_page->choose(ComparePage::Side::Left, 0, test::findingsId('a'));
    settle();
    QVERIFY(!m_page->table()->isVisible());
    QCOMPARE(m_page->model()->rowCount(), 0);
}

void tst_ComparePage::theImageOfASavedSnapshotIsNotKnown()
{
    m_page->goTo({.page = {}, .container = test::findingsId('a'), .tab = {}, .detail = u"image"_s});
    settle();
    QVERIFY(m_page->stateView()->isVisible());
    QCOMPARE(m_page->model()->rowCount(), 0);
}

void tst_ComparePage::twoSnapshots()
{
    snapshot::HostSnapshot before = test::hostForFindings();
    before.containers.removeIf([](const auto &one) { return one->summary.name == "builder"_L1; });
    const QString path = m_folder.filePath(u"monday.bulkhead"_s);
    QVERIFY(snapshot::saveSnapshot(before, path));
    m_page->openSnapshot(path);
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    QCOMPARE(m_page->model()->change(0).kind, Change::Kind::Appeared);
    QCOMPARE(m_page->model()->change(0).subject.name, u"builder"_s);
}

void tst_ComparePage::aFileThatIsNoSnapshot()
{
    const QString path = m_folder.filePath(u"no.bulkhead"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    m_page->openSnapshot(path);
    settle();
    QVERIFY(m_page->stateView()->isVisible());
    QCOMPARE(m_page->sourceCount(), 1);
}

void tst_ComparePage::anotherEngineStaysToCompareWith()
{
    snapshot::HostSnapshot other = test::hostForFindings();
    other.provenance.contextName = u"other"_s;
    other.info.name = u"other"_s;
    other.containers.removeLast();
    m_page->setHost(nullptr); // the window shows another page
    QCOMPARE(m_page->sourceCount(), 1);
    show(other);
    if (m_hosts[0]->name() == m_hosts[1]->name())
        QSKIP("both hosts of this test have one name");
    QCOMPARE(m_page->sourceCount(), 2);
}

void tst_ComparePage::kindsAreSwitchedOff()
{
    m_page->goTo({.page = {}, .container = test::findingsId('a'), .tab = {}, .detail = test::findingsId('b').toString()});
    settle();
    const int all = m_page->filter()->rowCount();
    const auto weaker = int(m_page->model()->comparison().count(Change::Kind::Weaker));
    QVERIFY(weaker > 0);
    QCOMPARE(m_page->kindButton(Change::Kind::Weaker)->text(), u"Weaker %1"_s.arg(weaker));
    m_page->kindButton(Change::Kind::Weaker)->click();
    QCOMPARE(m_page->filter()->rowCount(), all - weaker);
}

void tst_ComparePage::toThePlace()
{
    m_page->goTo({.page = {}, .container = test::findingsId('a'), .tab = {}, .detail = test::findingsId('b').toString()});
    settle();
    QSignalSpy jumps(m_page.get(), &Page::jumpRequested);
    Q_EMIT m_page->table()->activated(m_page->table()->model()->index(0, 0));
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<Destination>().page, u"findings"_s);
    QCOMPARE(jumps[0][0].value<Destination>().container, test::findingsId('b'));
}

void tst_ComparePage::exported()
{
    m_page->goTo({.page = {}, .container = test::findingsId('a'), .tab = {}, .detail = test::findingsId('b').toString()});
    settle();
    for (const auto &[name, part] :
         {std::pair(u"c.json"_s, "\"bulkhead-comparison\""_ba), std::pair(u"c.txt"_s, "Weaker\t"_ba)}) {
        m_page->exportTo(m_folder.filePath(name));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(part));
    }
    QSignalSpy notices(m_page.get(), &Page::notice);
    m_page->exportTo(m_folder.filePath(u"none/c.json"_s));
    QVERIFY(notices[0][0].toString().contains("cannot be written"_L1));
}

void tst_ComparePage::withoutAnythingThePageSaysWhatToDo()
{
    ComparePage empty;
    QCOMPARE(empty.model()->rowCount(), 0);
    QCOMPARE(empty.sourceCount(), 0);
    empty.choose(ComparePage::Side::Left, 0, {});
    QVERIFY(empty.isSettled());
    QVERIFY(!empty.stateView()->isHidden());
}

BULKHEAD_TEST(tst_ComparePage)
#include "tst_comparepage.moc"
