// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/timehistogram.h"
#include "tests/support/testmain.h"

#include <QTest>

using bulkhead::audit::TimeHistogram;

class TestTimeHistogram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondIsABar();
    void widthGrowsWithTheSpan();
    void olderOnesComeLate();
    void withoutATimeIsLeftOut();
    void forgetsTheBeginning();
    void absurdTimes_data();
    void absurdTimes();
};

static quint64 sum(const TimeHistogram &histogram)
{
    quint64 events = 0;
    for (const auto &bar : histogram.bars())
        events += bar.events;
    return events;
}

void TestTimeHistogram::aSecondIsABar()
{
    TimeHistogram histogram;
    histogram.add(10'000, false);
    histogram.add(10'999, true);
    histogram.add(12'000, false);
    QCOMPARE(histogram.width(), 1000);
    QCOMPARE(histogram.begin(), 10'000);
    QCOMPARE(histogram.end(), 13'000);
    QCOMPARE(histogram.bars(), (std::vector<TimeHistogram::Bar>{{2, 1}, {0, 0}, {1, 0}}));
}

void TestTimeHistogram::widthGrowsWithTheSpan()
{
    TimeHistogram histogram;
    for (qint64 second = 1; second <= 100'000; ++second)
        histogram.add(second * 1000, second % 10 == 0);
    QVERIFY(histogram.bars().size() <= TimeHistogram::MostBars);
    QVERIFY(histogram.bars().size() > TimeHistogram::MostBars / 3);
    QCOMPARE(sum(histogram), 100'000U);
    QVERIFY(histogram.begin() <= 1000);
    QVERIFY(histogram.end() > 100'000'000);
}

void TestTimeHistogram::olderOnesComeLate()
{
    TimeHistogram histogram;
    histogram.add(50'000, false);
    histogram.add(20'000, true);
    QCOMPARE(histogram.begin(), 20'000);
    QCOMPARE(histogram.bars().front(), (TimeHistogram::Bar{1, 1}));
    QCOMPARE(histogram.bars().back(), (TimeHistogram::Bar{1, 0}));
    QCOMPARE(histogram.bars().size(), 31U);
}

void TestTimeHistogram::withoutATimeIsLeftOut()
{
    TimeHistogram histogram;
    histogram.add(0, false);
    histogram.add(-5, false);
    QVERIFY(histogram.isEmpty());
}

void TestTimeHistogram::forgetsTheBeginning()
{
    TimeHistogram histogram;
    histogram.add(10'000, false);
    histogram.add(20'000, false);
    histogram.forgetBefore(15'000);
    QCOMPARE(sum(histogram), 1U);
    QCOMPARE(histogram.begin(), 15'000);
    histogram.forgetBefore(1'000'000);
    QVERIFY(histogram.isEmpty());
    histogram.add(5'000, false); // and begins anew, also before what was forgotten
    QCOMPARE(sum(histogram), 1U);
}

void TestTimeHistogram::absurdTimes_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addRow("the last millisecond there is") << std::numeric_limits<qint64>::max();
    QTest::addRow("a clock of the year 2200") << qint64(7'258'118'400'000);
}

void TestTimeHistogram::absurdTimes()
{
    QFETCH(const qint64, time);
    TimeHistogram histogram;
    histogram.add(1'795'294'930'017, false);
    histogram.add(time, false);
    histogram.add(1, false);
    QVERIFY(histogram.bars().size() <= TimeHistogram::MostBars);
    QVERIFY(sum(histogram) >= 2);
}

BULKHEAD_TEST(TestTimeHistogram)
#include "tst_timehistogram.moc"
