// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/capabilities/matrixcell.h"

#include <QTest>

using namespace bulkhead::ui;
using bulkhead::capability::Capability;
using bulkhead::capability::ProcessCapabilities;

namespace {

const ProcessCapabilities Nothing;

ProcessCapabilities rootWith(Capability capability)
{
    ProcessCapabilities sets;
    sets.effective = sets.permitted = sets.bounding = {capability};
    return sets;
}

ProcessCapabilities boundingOnly(Capability capability)
{
    ProcessCapabilities sets;
    sets.bounding = {capability};
    return sets;
}

} // namespace

class TestMatrixCell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holding_data();
    void holding();
    void view_data();
    void view();
    void mismatch_data();
    void mismatch();
    void aUserOfUnknownNumberMakesTheEffectiveSetUnknown();
    void aUserOfUnknownNumberIsNotContradicted();
    void anotherProcessCounts();
    void thePermittedSetAloneCompletesThePrediction_data();
    void thePermittedSetAloneCompletesThePrediction();
    void difference_data();
    void difference();
};

void TestMatrixCell::holding_data()
{
    QTest::addColumn<quint8>("holding");
    QTest::addColumn<bool>("bounding");
    QTest::addColumn<ProcessCapabilities>("sets");
    const auto row = [](const char *name, Holding holding, bool bounding, const ProcessCapabilities &sets) {
        QTest::newRow(name) << quint8(holding) << bounding << sets;
    };
    const Capability kill = Capability::Kill;
    row("in no set it is absent", Holding::Absent, false, Nothing);
    row("effective wins over everything", Holding::Effective, true, rootWith(kill));
    row("effective without bounding is still effective", Holding::Effective, false, {{kill}, {}, {}, {}, {}});
    row("permitted alone can be switched on", Holding::Permitted, true, {{}, {kill}, {}, {kill}, {}});
    row("bounding alone", Holding::Bounding, true, boundingOnly(kill));
    row("inheritable and bounding is more than bounding", Holding::Inheritable, true, {{}, {}, {kill}, {kill}, {}});
    row("inheritable alone", Holding::Inheritable, false, {{}, {}, {kill}, {}, {}});
    row("ambient alone counts as inheritable", Holding::Inheritable, false, {{}, {}, {}, {}, {kill}});
}

void TestMatrixCell::holding()
{
    QFETCH(quint8, holding);
    QFETCH(bool, bounding);
    QFETCH(ProcessCapabilities, sets);
    const Held held = heldIn(sets, Capability::Kill);
    QCOMPARE(quint8(held.holding), holding);
    QCOMPARE(held.bounding, bounding);
    QCOMPARE(heldIn(sets, Capability::Chown), (Held{.holding = Holding::Absent, .bounding = false}));
}

void TestMatrixCell::view_data()
{
    QTest::addColumn<quint8>("view");
    QTest::addColumn<bool>("isObserved");
    QTest::addColumn<quint8>("shown");
    QTest::addColumn<bool>("shownIsObserved");
    const auto row = [](const char *name, CellView view, bool isObserved, Holding shown, bool shownIsObserved) {
        QTest::newRow(name) << quint8(view) << isObserved << quint8(shown) << shownIsObserved;
    };
    row("both shows the kernel where it was asked", CellView::Both, true, Holding::Bounding, true);
    row("both falls back to the prediction", CellView::Both, false, Holding::Effective, false);
    row("predicted ignores the kernel", CellView::Predicted, true, Holding::Effective, false);
    row("observed shows the kernel", CellView::Observed, true, Holding::Bounding, true);
    row("observed without observation is unknown, not predicted", CellView::Observed, false, Holding::Unknown, false);
}

void TestMatrixCell::view()
{
    QFETCH(quint8, view);
    QFETCH(bool, isObserved);
    QFETCH(quint8, shown);
    QFETCH(bool, shownIsObserved);
    CellSources sources{.predicted = rootWith(Capability::Kill)};
    if (isObserved)
        sources.observedFirst = boundingOnly(Capability::Kill);
    const MatrixCell cell = matrixCell(sources, Capability::Kill, CellView(view));
    QCOMPARE(quint8(cell.shown.holding), shown);
    QCOMPARE(cell.shownIsObserved, shownIsObserved);
}

void TestMatrixCell::mismatch_data()
{
    QTest::addColumn<ProcessCapabilities>("predicted");
    QTest::addColumn<ProcessCapabilities>("observed");
    QTest::addColumn<quint8>("mismatch");
    const auto row = [](const char *name, const ProcessCapabilities &predicted, const ProcessCapabilities &observed,
                        Mismatch mismatch) { QTest::newRow(name) << predicted << observed << quint8(mismatch); };
    const Capability kill = Capability::Kill;
    row("equal sets", rootWith(kill), rootWith(kill), Mismatch::None);
    row("held although predicted absent", Nothing, rootWith(kill), Mismatch::ObservedMore);
    row("dropped by the program", rootWith(kill), boundingOnly(kill), Mismatch::ObservedLess);
    row("in the bounding set although not predicted", Nothing, boundingOnly(kill), Mismatch::ObservedMore);
    row("gone from the bounding set", boundingOnly(kill), Nothing, Mismatch::ObservedLess);
    row("effective, but not bounding any more", rootWith(kill), {{kill}, {kill}, {}, {}, {}}, Mismatch::ObservedLess);
}

void TestMatrixCell::mismatch()
{
    QFETCH(ProcessCapabilities, predicted);
    QFETCH(ProcessCapabilities, observed);
    QFETCH(quint8, mismatch);
    const CellSources sources{.predicted = predicted, .observedFirst = observed};
    QCOMPARE(quint8(matrixCell(sources, Capability::Kill, CellView::Both).mismatch), mismatch);
    QCOMPARE(matrixCell(sources, Capability::Chown, CellView::Both).mismatch, Mismatch::None);
}

void TestMatrixCell::aUserOfUnknownNumberMakesTheEffectiveSetUnknown()
{
    const CellSources sources{.predicted = boundingOnly(Capability::Kill), .predictedUserIsKnown = false};
    const MatrixCell has = matrixCell(sources, Capability::Kill, CellView::Both);
    QCOMPARE(has.shown, (Held{.holding = Holding::Unknown, .bounding = true}));
    // what is not even bounding is absent for root as well
    const MatrixCell hasNot = matrixCell(sources, Capability::Chown, CellView::Both);
    QCOMPARE(hasNot.shown, (Held{.holding = Holding::Absent, .bounding = false}));
}

void TestMatrixCell::aUserOfUnknownNumberIsNotContradicted()
{
    CellSources sources{
        .predicted = boundingOnly(Capability::Kill), .predictedUserIsKnown = false, .observedFirst = rootWith(Capability::Kill)};
    QCOMPARE(matrixCell(sources, Capability::Kill, CellView::Both).mismatch, Mismatch::None);
    QCOMPARE(matrixCell(sources, Capability::Kill, CellView::Both).shown.holding, Holding::Effective);
    sources.observedFirst = Nothing;
    QCOMPARE(matrixCell(sources, Capability::Kill, CellView::Both).mismatch, Mismatch::ObservedLess);
}

void TestMatrixCell::anotherProcessCounts()
{
    const CellSources sources{.predicted = Nothing, .observedFirst = Nothing, .observedAny = rootWith(Capability::Kill)};
    const MatrixCell cell = matrixCell(sources, Capability::Kill, CellView::Both);
    QCOMPARE(cell.shown.holding, Holding::Effective);
    QCOMPARE(cell.mismatch, Mismatch::ObservedMore);
    QVERIFY(cell.otherProcessHoldsMore());
    QVERIFY(!matrixCell(sources, Capability::Chown, CellView::Both).otherProcessHoldsMore());
}

void TestMatrixCell::thePermittedSetAloneCompletesThePrediction_data()
{
    QTest::addColumn<bool>("isPredicted");
    QTest::addColumn<ProcessCapabilities>("predicted");
    QTest::addColumn<bool>("isPermitted");
    QTest::addColumn<quint8>("shown");
    QTest::addColumn<quint8>("mismatch");
    const auto row = [](const char *name, const ProcessCapabilities *predicted, bool isPermitted, Holding shown,
                        Mismatch mismatch) {
        QTest::newRow(name) << bool(predicted) << (predicted ? *predicted : Nothing) << isPermitted << quint8(shown)
                            << quint8(mismatch);
    };
    const ProcessCapabilities root = rootWith(Capability::Kill);
    const ProcessCapabilities bounding = boundingOnly(Capability::Kill);
    row("permitted agrees with effective", &root, true, Holding::Effective, Mismatch::None);
    row("permitted although predicted bounding", &bounding, true, Holding::Permitted, Mismatch::ObservedMore);
    row("permitted although predicted absent", &Nothing, true, Holding::Permitted, Mismatch::ObservedMore);
    row("not permitted although predicted effective", &root, false, Holding::Bounding, Mismatch::ObservedLess);
    row("not permitted agrees with bounding", &bounding, false, Holding::Bounding, Mismatch::None);
    row("permitted without a prediction", nullptr, true, Holding::Permitted, Mismatch::None);
    row("not permitted without a prediction is unknown", nullptr, false, Holding::Unknown, Mismatch::None);
}

void TestMatrixCell::thePermittedSetAloneCompletesThePrediction()
{
    QFETCH(bool, isPredicted);
    QFETCH(ProcessCapabilities, predicted);
    QFETCH(bool, isPermitted);
    QFETCH(quint8, shown);
    QFETCH(quint8, mismatch);
    CellSources sources;
    if (isPredicted)
        sources.predicted = predicted;
    sources.observedPermitted.emplace();
    if (isPermitted)
        sources.observedPermitted->insert(Capability::Kill);
    const MatrixCell cell = matrixCell(sources, Capability::Kill, CellView::Both);
    QCOMPARE(quint8(cell.shown.holding), shown);
    QCOMPARE(quint8(cell.mismatch), mismatch);
}

void TestMatrixCell::difference_data()
{
    QTest::addColumn<quint8>("cell");
    QTest::addColumn<quint8>("baseline");
    QTest::addColumn<quint8>("difference");
    const auto row = [](const char *name, Holding cell, Holding baseline, Difference difference) {
        QTest::newRow(name) << quint8(cell) << quint8(baseline) << quint8(difference);
    };
    row("equal", Holding::Effective, Holding::Effective, Difference::None);
    row("more than absent", Holding::Effective, Holding::Absent, Difference::More);
    row("bounding is less than effective", Holding::Bounding, Holding::Effective, Difference::Less);
    row("an unknown cell is not known to differ", Holding::Unknown, Holding::Effective, Difference::None);
    row("nothing differs from an unknown baseline", Holding::Effective, Holding::Unknown, Difference::None);
}

void TestMatrixCell::difference()
{
    QFETCH(quint8, cell);
    QFETCH(quint8, baseline);
    QFETCH(quint8, difference);
    QCOMPARE(quint8(differenceBetween({.holding = Holding(cell)}, {.holding = Holding(baseline)})), difference);
}

BULKHEAD_TEST(TestMatrixCell)
#include "tst_matrixcell.moc"
