// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/foreigntext.h"
#include "ui/widgets/nameheader.h"
#include "ui/widgets/theme.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

namespace {

/// How many of the widget's pixels are not its background.
int inkOf(QWidget &widget)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb background = image.pixel(image.width() - 1, image.height() / 2);
    int ink = 0;
    for (int y = 2; y < image.height() - 2; ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) != background ? 1 : 0;
    }
    return ink;
}

} // namespace

class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ColorScheme::Light); }

    void aLineIsAsHighInEveryScript()
    {
        ElidedLine latin(u"container"_s);
        ElidedLine foreign(u"日本語コンテナ"_s);
        QCOMPARE(foreign.sizeHint(), latin.sizeHint());
    }

    void aForeignLineIsDrawnByTheWorker()
    {
        if (!ForeignText::isForeign(u"☃日本語"_s, QFont()))
            QEXPECT_FAIL("", "this machine's interface font has the characters", Abort);
        QVERIFY(ForeignText::isForeign(u"☃日本語"_s, QFont()));
        ElidedLine line(u"☃日本語"_s);
        line.resize(200, 24);
        QCOMPARE(inkOf(line), 0); // asked for, not yet drawn
        QTRY_VERIFY(inkOf(line) > 0);
        QCOMPARE(line.toolTip(), u"☃日本語"_s);
    }

    void aForeignTitleIsDrawnByTheWorker()
    {
        QStandardItemModel model(1, 1);
        QTableView table;
        auto *header = new NameHeader(&table);
        table.setHorizontalHeader(header);
        table.setModel(&model);
        header->resize(200, 28);
        header->setStretchLastSection(true);
        model.setHorizontalHeaderLabels({QString()});
        const int empty = inkOf(*header);
        model.setHorizontalHeaderLabels({u"☃日本語"_s});
        QTRY_VERIFY(inkOf(*header) > empty);
        model.setHorizontalHeaderLabels({u"latin"_s});
        QVERIFY(inkOf(*header) > empty);
    }
};

BULKHEAD_TEST(TestForeignText)
#include "tst_foreigntext.moc"
