// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

/// A model that can be taken in anew.
class ResettableProxy : public DataSortProxy
{
public:
    void reset()
    {
        beginResetModel();
        endResetModel();
    }
};

class PaintCounter : public QObject
{
public:
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

class TestDataTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sortsByTheTypedRole();
    void unknownComesLastInBothDirections();
    void rowsHaveOneHeight();
    void homeAndEndGoToTheFirstAndTheLastRow();
    void typingGoesToTheRowWhoseFirstColumnBeginsSo();
    void copiesRowsWithVisibleColumnsInTheirOrder();
    void copiesTheWholeValueOfACell();
    void columnsCanBeHiddenButNotAll();
    void columnsAndSortAreRemembered();
    void aNewColumnDoesNotMixUpTheRememberedOnes();
    void selectionSurvivesAReset();
    void theMenuKeyOpensTheMenu();
    void tonesHaveAShapeAndAColour();
    void textThatNeedsAnotherFontComesFromAWorker();
    void aScreenFullOfNewTextsIsPaintedInSlices();
    void nothingHidesInAName_data();
    void nothingHidesInAName();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<ResettableProxy> m_sorted;
    std::unique_ptr<DataTable> m_table;
};

static QList<DataColumn> columnsOfTest()
{
    return {{.key = u"name"_s, .width = 120, .elide = Qt::ElideMiddle},
            {.key = u"size"_s, .width = 90},
            {.key = u"owner"_s, .width = 100},
            {.key = u"note"_s, .width = 60, .shown = false}};
}

void TestDataTable::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().apply(ColorScheme::Light);
}

void TestDataTable::init()
{
    QSettings().clear();
    m_model = std::make_unique<QStandardItemModel>(0, 4);
    m_model->setHorizontalHeaderLabels({u"Name"_s, u"Size"_s, u"Owner"_s, u"Note"_s});
    const auto add = [this](const QString &name, const QVariant &size, const QString &owner) {
        auto *nameItem = new QStandardItem(name);
        nameItem->setData(name, KeyRole);
        auto *sizeItem = new QStandardItem(size.isNull() ? u"unknown"_s : u"%1 MB"_s.arg(size.toInt()));
        sizeItem->setData(size, SortRole);
        sizeItem->setData(size.isNull() ? QVariant{} : QVariant(QString::number(size.toInt()) + u"000000"_s), CopyRole);
        m_model->appendRow({nameItem, sizeItem, new QStandardItem(owner), new QStandardItem(u"-"_s)});
    };
    add(u"web10"_s, 9, u"ada"_s);
    add(u"web2"_s, 100, u"bob"_s);
    add(u"api"_s, QVariant(QMetaType::fromType<int>()), u"eve\tmallory"_s);
    m_sorted = std::make_unique<ResettableProxy>();
    m_sorted->setSourceModel(m_model.get());
    m_table = std::make_unique<DataTable>(u"Test table"_s);
    m_table->setModel(m_sorted.get());
    m_table->setColumns(columnsOfTest());
    m_table->resize(500, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestDataTable::cleanup()
{
    m_table.reset();
    m_sorted.reset();
    m_model.reset();
}

static QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

void TestDataTable::sortsByTheTypedRole()
{
    QCOMPARE(namesIn(*m_sorted), (QStringList{u"api"_s, u"web2"_s, u"web10"_s})); // natural order from the start
    m_table->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(namesIn(*m_sorted).first(2), (QStringList{u"web2"_s, u"web10"_s})); // 100 before 9: numbers, not words
}

void TestDataTable::unknownComesLastInBothDirections()
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_table->sortByColumn(1, order);
        QCOMPARE(namesIn(*m_sorted).last(), u"api"_s);
    }
}

void TestDataTable::rowsHaveOneHeight()
{
    QCOMPARE(m_table->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QCOMPARE(m_table->rowHeight(0), Theme::instance().rowHeight());
    Theme::instance().setDensity(Density::Comfortable);
    QCOMPARE(m_table->rowHeight(1), Theme::instance().rowHeight());
    QVERIFY(m_table->rowHeight(1) >= metrics::RowComfortable);
    Theme::instance().setDensity(Density::Dense);
}

void TestDataTable::homeAndEndGoToTheFirstAndTheLastRow()
{
    m_table->setCurrentIndex(m_sorted->index(1, 1));
    QTest::keyClick(m_table.get(), Qt::Key_End);
    QCOMPARE(m_table->currentIndex(), m_sorted->index(2, 1));
    QCOMPARE(m_table->selectedRowsInOrder().size(), 1);
    QTest::keyClick(m_table.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(m_table->selectedRowsInOrder().size(), 3);
}

void TestDataTable::typingGoesToTheRowWhoseFirstColumnBeginsSo()
{
    m_table->setCurrentIndex(m_sorted->index(0, 2));
    QTest::keyClicks(m_table.get(), u"web1"_s);
    QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data().toString(), u"web10"_s);
}

void TestDataTable::copiesRowsWithVisibleColumnsInTheirOrder()
{
    QSignalSpy copied(m_table.get(), &DataTable::copied);
    m_table->horizontalHeader()->moveSection(2, 0); // owner first
    m_table->selectAll();
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"eve\u2409mallory\tapi\tunknown\nbob\tweb2\t100000000\nada\tweb10\t9000000"_s);
    QCOMPARE(copied.size(), 1);
}

void TestDataTable::copiesTheWholeValueOfACell()
{
    m_table->setCurrentIndex(m_sorted->index(1, 1));
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"100000000"_s);
}

void TestDataTable::columnsCanBeHiddenButNotAll()
{
    QVERIFY(m_table->isColumnHidden(3));
    Q_EMIT m_table->columnMenu()->aboutToShow();
    QCOMPARE(m_table->columnMenu()->actions().at(3)->text(), u"Note"_s);
    m_table->columnMenu()->actions().at(3)->setChecked(true);
    QVERIFY(!m_table->isColumnHidden(3));
    for (int column = 1; column < 4; ++column)
        m_table->columnMenu()->actions().at(column)->setChecked(false);
    Q_EMIT m_table->columnMenu()->aboutToShow();
    QVERIFY(!m_table->columnMenu()->actions().first()->isEnabled());
    m_table->resetColumns();
    QVERIFY(!m_table->isColumnHidden(1));
    QVERIFY(m_table->isColumnHidden(3));
}

void TestDataTable::columnsAndSortAreRemembered()
{
    m_table->setSettingsGroup(u"page/table"_s);
    m_table->horizontalHeader()->moveSection(1, 0);
    m_table->setColumnWidth(1, 222); // the first one: the last is stretched
    m_table->setColumnHidden(2, true);
    m_table->sortByColumn(1, Qt::DescendingOrder);
    m_table.reset(); // writes at the latest now

    DataTable again(u"again"_s);
    again.setModel(m_sorted.get());
    again.setColumns(columnsOfTest());
    again.setSettingsGroup(u"page/table"_s);
    QCOMPARE(again.horizontalHeader()->visualIndex(1), 0);
    QCOMPARE(again.columnWidth(1), 222);
    QVERIFY(again.isColumnHidden(2));
    QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(again.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestDataTable::aNewColumnDoesNotMixUpTheRememberedOnes()
{
    QSettings().setValue(u"page/table/columns"_s,
                         QStringList{u"owner 77 shown"_s, u"gone 10 shown"_s, u"size 88 hidden"_s, u"nonsense"_s});
    m_table->setSettingsGroup(u"page/table"_s);
    QCOMPARE(m_table->horizontalHeader()->visualIndex(2), 0);
    QCOMPARE(m_table->columnWidth(2), 77);
    QVERIFY(m_table->isColumnHidden(1));
    QVERIFY(!m_table->isColumnHidden(0));
}

void TestDataTable::selectionSurvivesAReset()
{
    m_table->setCurrentIndex(m_sorted->index(2, 1));
    QSignalSpy moved(m_table.get(), &DataTable::selectionMoved);
    m_sorted->reset();
    QCOMPARE(m_table->selectedRowsInOrder().size(), 1);
    QCOMPARE(m_table->selectedRowsInOrder().first().data().toString(), u"web10"_s);
    QCOMPARE(m_table->currentIndex(), m_sorted->index(2, 1));
    QTRY_COMPARE(moved.size(), 1);
}

void TestDataTable::theMenuKeyOpensTheMenu()
{
    m_table->addAction(new QAction(u"Own action"_s, m_table.get()));
    m_table->setCurrentIndex(m_sorted->index(1, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(m_table->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    QCOMPARE(texts, (QStringList{u"Copy cell"_s, u"Copy rows"_s, u"Own action"_s, u""_s, u"Columns"_s}));
    menu->close();
}

void TestDataTable::tonesHaveAShapeAndAColour()
{
    m_model->item(0, 2)->setData(int(Tone::Critical), ToneRole);
    struct Opened : DataDelegate {
        using DataDelegate::initStyleOption;
    } delegate;
    QStyleOptionViewItem option;
    delegate.initStyleOption(&option, m_model->index(0, 2));
    QVERIFY(!option.icon.isNull());
    QCOMPARE(option.palette.color(QPalette::Text), Theme::instance().foreground(Tone::Critical));
    QStyleOptionViewItem plain;
    delegate.initStyleOption(&plain, m_model->index(1, 2));
    QVERIFY(plain.icon.isNull());
}

void TestDataTable::textThatNeedsAnotherFontComesFromAWorker()
{
    const QFont font = m_table->font();
    QVERIFY(!ForeignText::isForeign(u"größe-1"_s, font));
    QVERIFY(!ForeignText::isForeign(u"30 ≠ 14, −2"_s, font)); // what our own cells say is there at once
    const QString foreign = u"日本語\U0010fffd"_s;            // the last is in no font
    QVERIFY(ForeignText::isForeign(foreign, font));
    m_model->item(0, 0)->setText(foreign);
    m_table->resize(600, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    const auto inkOf = [this](const QModelIndex &index) {
        const QImage cell = m_table->viewport()->grab(m_table->visualRect(index)).toImage();
        int ink = 0;
        for (int y = 0; y < cell.height(); ++y) {
            for (int x = 0; x < cell.width(); ++x)
                ink += qGray(cell.pixel(x, y)) < 128;
        }
        return ink;
    };
    m_table->clearFocus();
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(0, 0));
    QTRY_VERIFY(inkOf(index) > 20);
    delete m_table->itemDelegate(); // while its worker may still draw
}

void TestDataTable::aScreenFullOfNewTextsIsPaintedInSlices()
{
    constexpr int rows = 150, columns = 16; // more texts than the delegate keeps at first
    QStandardItemModel model(rows, columns);
    QList<DataColumn> widths;
    for (int column = 0; column < columns; ++column) {
        widths.append({.key = QString::number(column), .width = 90});
        for (int row = 0; row < rows; ++row)
            model.setItem(row, column, new QStandardItem(u"cell %1 of row %2"_s.arg(column).arg(row)));
    }
    DataTable table(u"many"_s);
    table.setModel(&model);
    table.setColumns(widths);
    table.resize(columns * 90 + 20, rows * 30);
    PaintCounter paints;
    table.viewport()->installEventFilter(&paints);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_VERIFY(paints.count() > 1);
    const QImage picture = table.grab().toImage(); // never in slices
    const int untilPicture = paints.count();
    int before = 0;
    do { // until nothing more is painted
        before = paints.count();
        QTest::qWait(100);
    } while (paints.count() != before);
    QVERIFY(paints.count() - untilPicture < 200);
    const QImage screen = table.screen()->grabWindow(table.winId()).toImage();
    QCOMPARE(screen.size(), picture.size());
    QCOMPARE(screen.convertToFormat(QImage::Format_RGB32), picture.convertToFormat(QImage::Format_RGB32));
}

void TestDataTable::nothingHidesInAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("an ordinary name stays as it is") << u"web-1"_s << u"web-1"_s;
    QTest::newRow("unicode stays as it is") << u"größe ☃ 日本"_s << u"größe ☃ 日本"_s;
    QTest::newRow("a line break is a symbol") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("an escape is a symbol") << u"a\u001b[31m"_s << u"a␛[31m"_s;
    QTest::newRow("a turned reading direction shows") << u"a\u202egpj"_s << u"a\ufffdgpj"_s;
    QTest::newRow("a line separator is a symbol") << u"a\u2028b"_s << u"a␊b"_s;
}

void TestDataTable::nothingHidesInAName()
{
    QFETCH(QString, name);
    QTEST(visibleText(name), "shown");
}

BULKHEAD_TEST(TestDataTable)
#include "tst_datatable.moc"
