// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/capabilities/matrixfixture.h"
#include "ui/capabilities/celldetail.h"
#include "ui/capabilities/matrixtext.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;
using capability::Capability;
using test::ContainerSketch;

namespace {

MatrixColumn columnOf(const ContainerSketch &sketch)
{
    const auto host = test::sketchedHost({sketch});
    return containerColumn(*host.containers.first(), host);
}

MatrixTable table(const QList<MatrixColumn> &columns)
{
    return {.columns = columns, .rows = {Capability::SysAdmin, Capability::Kill}, .view = CellView::Both};
}

} // namespace

class TestMatrixText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alignedText();
    void markdownEscapesNames();
    void csvQuotesAndDisarmsNames();
    void aMismatchSaysBoth();
    void detailsTellReasonSetsAndCalls();
    void detailsOfAColumnKeepFutureCapabilities();
    void detailsEscapeWhatTheEngineSays();
};

void TestMatrixText::alignedText()
{
    const QString text =
        matrixText(table({defaultColumn({}), columnOf({.name = u"web1"_s, .add = {u"SYS_ADMIN"_s}})}), MatrixFormat::Text);
    QCOMPARE(text, u"Capability     Number  Risk           Docker default  web1\n"
                   "CAP_SYS_ADMIN  21      Host takeover  absent          effective\n"
                   "CAP_KILL       5       %1  effective       effective\n"_s.arg(
                       capability::riskName(capability::capabilityInfo(Capability::Kill).risk).leftJustified(13)));
}

void TestMatrixText::markdownEscapesNames()
{
    const QString text = matrixText(table({columnOf({.name = u"a|b\n<c>"_s})}), MatrixFormat::Markdown);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.at(0), u"| Capability | Number | Risk | a\\|b &lt;c> |"_s);
    QCOMPARE(lines.at(1), u"| --- | --- | --- | --- |"_s);
    QCOMPARE(lines.at(2), u"| CAP_SYS_ADMIN | 21 | Host takeover | absent |"_s);
}

void TestMatrixText::csvQuotesAndDisarmsNames()
{
    const QString text = matrixText(table({columnOf({.name = u"=cmd(),\"x\""_s})}), MatrixFormat::Csv);
    const QStringList lines = text.split(u"\r\n"_s);
    QCOMPARE(lines.at(0), u"Capability,Number,Risk,\"'=cmd(),\"\"x\"\"\""_s);
    QCOMPARE(lines.at(1), u"CAP_SYS_ADMIN,21,Host takeover,absent"_s);
}

void TestMatrixText::aMismatchSaysBoth()
{
    const auto column = columnOf({.name = u"web1"_s, .observed = capability::ProcessCapabilities{}});
    const QStringList lines = matrixText(table({column}), MatrixFormat::Csv).split(u"\r\n"_s);
    QCOMPARE(lines.at(1).section(u',', 3), u"absent"_s);
    QCOMPARE(lines.at(2).section(u',', 3), u"\"absent (predicted effective, observed absent)\""_s);
}

void TestMatrixText::detailsTellReasonSetsAndCalls()
{
    const auto column = columnOf({.name = u"web1"_s, .add = {u"sys_time"_s}, .user = u"1000"_s});
    const QString cell = cellDetailHtml(column, Capability::SysTime, column.cell(Capability::SysTime, CellView::Both));
    QVERIFY(cell.contains(u"Config.User = &quot;1000&quot;"));
    QVERIFY(cell.contains(u"Predicted bounding only"));
    QVERIFY(cell.contains(u"no-new-privileges is not set"));
    QVERIFY(cell.contains(u"<td>Bounding&nbsp;&nbsp;</td><td><b>yes</b></td>"));
    QVERIFY(cell.contains(u"<td>Effective&nbsp;&nbsp;</td><td>no</td>"));
    const QString capability = capabilityDetailHtml(Capability::SysTime);
    QVERIFY(capability.contains(u"clock_settime, clock_settime64, settimeofday, stime"));
    QVERIFY(capability.contains(u"Since Linux 2.2"));
}

void TestMatrixText::detailsOfAColumnKeepFutureCapabilities()
{
    capability::ProcessCapabilities future;
    future.bounding = capability::CapabilitySet(quint64(1) << 41);
    const QString html = columnDetailHtml(columnOf({.name = u"web1"_s, .add = {u"NET_ADMIN"_s}, .observed = future}));
    QVERIFY(html.contains(u"CAP_41"));
    QVERIFY(html.contains(u"--cap-add=NET_ADMIN"));
    QVERIFY(html.contains(u"0000020000000000"));
}

void TestMatrixText::detailsEscapeWhatTheEngineSays()
{
    const auto column = columnOf({.name = u"web1"_s, .add = {u"<img>"_s}, .user = u"<b>"_s});
    QVERIFY(!columnDetailHtml(column).contains(u"<img>"));
    QVERIFY(!columnDetailHtml(column).contains(u"<b>\""));
    const QString cell = cellDetailHtml(column, Capability::Kill, column.cell(Capability::Kill, CellView::Both));
    QVERIFY(cell.contains(u"&lt;IMG&gt;") || cell.contains(u"&lt;img&gt;"));
    QVERIFY(!cell.contains(u"<img>"));
}

BULKHEAD_TEST(TestMatrixText)
#include "tst_matrixtext.moc"
