// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/findings/findingsofatest.h"
#include "ui/findings/escapeview.h"
#include "ui/findings/exceptionsview.h"
#include "ui/findings/findingtablemodel.h"
#include "ui/widgets/datadelegate.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using findings::Severity;

class tst_FindingRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyVerdictIsARow();
    void theFilter_data();
    void theFilter();
    void theWorstGroupComesFirst();
    void byCheckEveryCheckIsAGroup();
    void aClosedGroupKeepsItsHead();
    void oneContainerAlone();
    void acceptedAndExpired();
    void aFileThatCannotBeReadIsSaid();
    void modelsKeepTheirContract();

private:
    [[nodiscard]] FindingsViewPtr view(const QByteArray &exceptions = {}) const;
    QTemporaryDir m_folder;
    snapshot::HostSnapshotPtr m_snapshot;
    QDate m_today{2026, 11, 20};
};

void tst_FindingRows::initTestCase()
{
    Theme::instance().apply(ColorScheme::Light);
    m_snapshot = std::make_shared<const snapshot::HostSnapshot>(test::hostForFindings());
}

FindingsViewPtr tst_FindingRows::view(const QByteArray &exceptions) const
{
    const QString path = m_folder.filePath(u"exceptions.json"_s);
    QFile::remove(path);
    if (!exceptions.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(exceptions) != exceptions.size())
            qFatal("the exceptions cannot be written");
    }
    return findingsView(m_snapshot, path, m_today);
}

void tst_FindingRows::everyVerdictIsARow()
{
    const FindingsViewPtr shown = view();
    qsizetype verdicts = 0;
    for (const findings::SubjectVerdicts &one : shown->evaluation.subjects)
        verdicts += one.verdicts.size();
    QCOMPARE(shown->rows.size(), verdicts);
    QCOMPARE(std::ranges::count(shown->rows, FindingState::Fails, &FindingRow::state), shown->evaluation.findings.size());
    QSet<QString> keys;
    for (const FindingRow &row : shown->rows)
        keys.insert(row.key);
    QCOMPARE(keys.size(), shown->rows.size());
}

void tst_FindingRows::theFilter_data()
{
    QTest::addColumn<FindingWish>("wish");
    QTest::addColumn<QString>("found");   // a check of builder's that is among them
    QTest::addColumn<QString>("missing"); // and one that is not
    FindingWish wish;
    QTest::newRow("without a wish only failures") << wish << u"CIS-5.5"_s << u"CIS-5.8"_s;
    wish.text = u"privileged BUILDER"_s;
    QTest::newRow("every word, in any case") << wish << u"CIS-5.5"_s << u"CIS-5.26"_s;
    wish = {.severities = quint8(1U << unsigned(Severity::Critical))};
    QTest::newRow("one severity") << wish << u"CIS-5.5"_s << u"CIS-5.26"_s;
    wish = {.text = u"5.5"_s};
    QTest::newRow("the number of the benchmark") << wish << u"CIS-5.5"_s << u"CIS-5.26"_s;
    wish = {.states = quint8(1U << unsigned(FindingState::Passes))};
    QTest::newRow("what passes") << wish << QString() << u"CIS-5.5"_s;
}

void tst_FindingRows::theFilter()
{
    QFETCH(FindingWish, wish);
    QFETCH(QString, found);
    QFETCH(QString, missing);
    const FindingsViewPtr shown = view();
    const FindingArrangement arranged = arrangeFindings(*shown, wish);
    QSet<QString> checks;
    for (const FindingLine &line : arranged.lines) {
        if (line.row >= 0 && shown->subjectOf(shown->rows[line.row]).name == "builder"_L1)
            checks.insert(QString(shown->verdictOf(shown->rows[line.row]).check->id));
    }
    QVERIFY(!checks.isEmpty());
    if (!found.isEmpty())
        QVERIFY(checks.contains(found));
    QVERIFY(!checks.contains(missing));
}

void tst_FindingRows::theWorstGroupComesFirst()
{
    const FindingArrangement arranged = arrangeFindings(*view(), {});
    QCOMPARE(arranged.groups.first().worst, Severity::Critical);
    QVERIFY(std::ranges::is_sorted(arranged.groups, std::ranges::greater(), &FindingGroup::worst));
    int rows = 0;
    for (const FindingGroup &group : arranged.groups)
        rows += group.rows;
    QCOMPARE(rows, arranged.shown);
    QCOMPARE(arranged.lines.size(), arranged.shown + arranged.groups.size());
    QCOMPARE(arranged.lines.first().row, -1);
}

void tst_FindingRows::byCheckEveryCheckIsAGroup()
{
    const FindingsViewPtr shown = view();
    const FindingArrangement arranged = arrangeFindings(*shown, {.grouping = FindingGrouping::ByCheck});
    for (const FindingLine &line : arranged.lines) {
        if (line.row >= 0)
            QCOMPARE(QString(shown->verdictOf(shown->rows[line.row]).check->id), arranged.groups[line.group].key);
    }
}

void tst_FindingRows::aClosedGroupKeepsItsHead()
{
    const FindingsViewPtr shown = view();
    const FindingArrangement open = arrangeFindings(*shown, {});
    const FindingArrangement closed = arrangeFindings(*shown, {.closed = {open.groups.first().key}});
    QCOMPARE(closed.groups.size(), open.groups.size());
    QCOMPARE(closed.shown, open.shown);
    QCOMPARE(closed.lines.size(), open.lines.size() - open.groups.first().rows);
}

void tst_FindingRows::oneContainerAlone()
{
    const FindingsViewPtr shown = view();
    const FindingArrangement arranged = arrangeFindings(*shown, {.container = test::findingsId('b').toString()});
    QCOMPARE(arranged.groups.size(), 1);
    QCOMPARE(arranged.groups.first().title, u"Container builder"_s);
}

void tst_FindingRows::acceptedAndExpired()
{
    const QByteArray file = R"({"format": "bulkhead-exceptions", "version": 1, "exceptions": [
        {"check": "CIS-5.5", "subject": "builder", "reason": "builds images", "author": "Ann", "expires": "%1"}]})";
    const FindingsViewPtr held = view(QByteArray(file).replace("%1", "2026-11-20"));
    QVERIFY(!held->exceptionsError);
    const auto row = std::ranges::find(held->rows, FindingState::Accepted, &FindingRow::state);
    QVERIFY(row != held->rows.end());
    QCOMPARE(held->evaluation.accepted.at(row->accepted).by.reason, u"builds images"_s);
    QCOMPARE(held->countBySeverity().at(size_t(Severity::Critical)),
             view()->countBySeverity().at(size_t(Severity::Critical)) - 1);
    const FindingsViewPtr late = view(QByteArray(file).replace("%1", "2026-11-19"));
    QCOMPARE(std::ranges::count(late->rows, FindingState::Accepted, &FindingRow::state), 0);
    QCOMPARE(late->evaluation.expired.size(), 1);
}

void tst_FindingRows::aFileThatCannotBeReadIsSaid()
{
    const FindingsViewPtr shown = view("{");
    QVERIFY(shown->exceptionsError);
    QCOMPARE(shown->exceptionsError->kind, ErrorKind::Malformed);
    QVERIFY(!shown->evaluation.findings.isEmpty());
}

void tst_FindingRows::modelsKeepTheirContract()
{
    FindingTableModel findings;
    EscapeTableModel ways;
    ExceptionTableModel exceptions;
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester first(&findings, fatal), second(&ways, fatal), third(&exceptions, fatal);
    const FindingsViewPtr shown = view(R"({"format": "bulkhead-exceptions", "version": 1, "exceptions": [
        {"check": "CIS-5.5", "subject": "*", "reason": "r", "author": ""}]})");
    for (const auto grouping : {FindingGrouping::BySubject, FindingGrouping::ByCheck}) {
        findings.setLines(shown, arrangeFindings(*shown, {.states = 0x1f, .grouping = grouping}), grouping);
        for (int row = 0; row < findings.rowCount(); ++row) {
            for (int column = 0; column < FindingColumns; ++column)
                QVERIFY(findings.index(row, column).data(KeyRole).isValid());
        }
    }
    ways.setView(shown);
    QCOMPARE(ways.rowCount(), 3);
    exceptions.setView(shown, m_today);
    QCOMPARE(exceptions.index(0, ExceptionTableModel::State).data().toString(), u"accepts 1 finding(s)"_s);
    findings.setLines(nullptr, {}, FindingGrouping::BySubject);
    ways.setView(nullptr);
    exceptions.setView(nullptr, m_today);
    QCOMPARE(findings.rowCount() + ways.rowCount() + exceptions.rowCount(), 0);
}

BULKHEAD_TEST(tst_FindingRows)
#include "tst_findingrows.moc"
