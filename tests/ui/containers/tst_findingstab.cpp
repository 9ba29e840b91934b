// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/findings/findingsofatest.h"
#include "ui/containers/findingstab.h"
#include "ui/containers/inspector.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingsfeed.h"
#include "ui/findings/findingtablemodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

/// The inspector's tab Findings, in the inspector.
class tst_FindingsTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_inspector.reset(); }
    void theWorstComesFirstAndIsTold();
    void onlyTheFindingsOfThatContainer();
    void rawJsonOpensInTheTabBeside();
    void hardeningHappensElsewhere();
    void toAFindingByItsCheck();
    void whatIsAcceptedIsGone();

private:
    void show(char digit);
    [[nodiscard]] FindingsTab *tab() const { return static_cast<FindingsTab *>(m_inspector->tab(u"findings"_s)); }
    [[nodiscard]] QStringList checks() const;
    QTemporaryDir m_folder;
    snapshot::HostSnapshotPtr m_snapshot;
    std::unique_ptr<Inspector> m_inspector;
};

void tst_FindingsTab::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    FindingsFeed::setExceptionsPath(m_folder.filePath(u"exceptions.json"_s));
    Theme::instance().apply(ColorScheme::Light);
    m_snapshot = std::make_shared<const snapshot::HostSnapshot>(test::hostForFindings());
}

void tst_FindingsTab::init()
{
    QFile::remove(FindingsFeed::exceptionsPath());
    m_inspector = std::make_unique<Inspector>();
    m_inspector->resize(400, 700);
    m_inspector->show();
    new QAbstractItemModelTester(tab()->model(), tab());
    m_inspector->goTo(u"findings"_s);
    show('b');
}

void tst_FindingsTab::show(char digit)
{
    const findings::HostPlaces places = findings::hostPlaces(*m_snapshot);
    m_inspector->showSelection({containerRow(m_snapshot->container(test::findingsId(digit)), *m_snapshot, places)}, 1,
                               m_snapshot);
    QTRY_VERIFY(!tab()->isWorking());
}

QStringList tst_FindingsTab::checks() const
{
    QStringList checks;
    for (int row = 0; row < tab()->model()->rowCount(); ++row)
        checks << tab()->model()->index(row, int(FindingColumn::Check)).data().toString();
    return checks;
}

void tst_FindingsTab::theWorstComesFirstAndIsTold()
{
    QVERIFY(checks().contains(u"CIS-5.5"_s));
    QCOMPARE(tab()->model()->rowAt(tab()->model()->index(0, 0))->severity, findings::Severity::Critical);
    QVERIFY(!tab()->model()->headAt(tab()->model()->index(0, 0))); // one container needs no head
    QCOMPARE(tab()->table()->selectedRowsInOrder().size(), 1);
    QVERIFY(!tab()->detail()->finding().id.isEmpty());
}

void tst_FindingsTab::onlyTheFindingsOfThatContainer()
{
    show('a');
    QVERIFY(!checks().contains(u"CIS-5.5"_s));
    QVERIFY(!checks().isEmpty());
    show('b');
    QVERIFY(checks().contains(u"CIS-5.5"_s));
}

void tst_FindingsTab::rawJsonOpensInTheTabBeside()
{
    QSignalSpy jumps(m_inspector.get(), &Inspector::jumpRequested);
    m_inspector->goTo(u"findings"_s, u"CIS-5.5"_s);
    QTRY_COMPARE(tab()->detail()->finding().id, u"CIS-5.5"_s);
    tab()->detail()->evidenceButtons().first()->click();
    QCOMPARE(m_inspector->currentTab(), u"raw"_s);
    QCOMPARE(jumps.size(), 0);
}

void tst_FindingsTab::hardeningHappensElsewhere()
{
    QSignalSpy jumps(m_inspector.get(), &Inspector::jumpRequested);
    tab()->detail()->hardenAction()->trigger();
    QCOMPARE(jumps.size(), 1);
    const auto destination = jumps.first().first().value<Destination>();
    QCOMPARE(destination.page, u"findings"_s);
    QCOMPARE(destination.tab, u"harden"_s);
    QCOMPARE(destination.container, test::findingsId('b'));
}

void tst_FindingsTab::toAFindingByItsCheck()
{
    m_inspector->goTo(u"findings"_s, u"CIS-4.1"_s);
    QTRY_COMPARE(tab()->detail()->finding().id, u"CIS-4.1"_s);
}

void tst_FindingsTab::whatIsAcceptedIsGone()
{
    FindingsFeed other;
    QSignalSpy saved(&other, &FindingsFeed::exceptionsSaved);
    other.addException(
        {.check = u"CIS-5.5"_s, .subject = u"builder"_s, .reason = u"it builds images"_s, .author = {}, .expires = {}});
    QTRY_COMPARE(saved.size(), 1);
    m_snapshot = std::make_shared<const snapshot::HostSnapshot>(test::hostForFindings());
    show('b');
    QTRY_VERIFY(!checks().contains(u"CIS-5.5"_s));
}

BULKHEAD_TEST(tst_FindingsTab)
#include "tst_findingstab.moc"
