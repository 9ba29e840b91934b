// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

class TestTour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { test::useOwnSettings(); }

    void aBlankPageIsNoPicture()
    {
        QImage blank(1280, 800, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(Tour::whyBlank(blank), u"the page is blank"_s);
        QCOMPARE(Tour::whyBlank({}), u"no picture"_s);
        for (int x = 0; x < 1280; ++x)
            for (int y = 0; y < 800; ++y)
                blank.setPixel(x, y, QRgb(x * 7 + y * 1300));
        QCOMPARE(Tour::whyBlank(blank), QString());
    }

    void aPageIsPhotographedWhenItIsDrawn()
    {
        class SlowPage : public test::TestPage
        {
        public:
            using TestPage::TestPage;
            void showTourState(const QString &) override { m_looks = 0; }
            [[nodiscard]] bool isDrawn() const override { return ++m_looks > 2; }
            [[nodiscard]] int looks() const { return m_looks; }

        private:
            mutable int m_looks = 0;
        };
        auto pages = test::testPages();
        pages.resize(1);
        SlowPage *slow = nullptr;
        pages[0].create = [&slow](QWidget *parent) {
            slow = new SlowPage(u"first"_s, parent);
            return slow;
        };
        QTemporaryDir dir;
        MainWindow window(std::move(pages), engine::ContextStore(QProcessEnvironment(), u"/nonexistent"_s));
        window.show();
        Tour tour(&window, dir.path());
        const QSignalSpy finished(&tour, &Tour::finished);
        tour.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(slow && slow->looks() > 2);
    }

    void everyPageIsPhotographedInLightAndDarkLargeAndSmall()
    {
        QTemporaryDir dir;
        MainWindow window(allPages(), engine::ContextStore(QProcessEnvironment(), u"/nonexistent"_s));
        window.registry().adopt(std::make_unique<snapshot::SavedHost>(test::makeSnapshot(12)),
                                {.host = nullptr, .context = {}, .path = {}, .isSample = true});
        window.show();
        Tour tour(&window, dir.path());
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 90'000);
        QCOMPARE(tour.failures(), QStringList());
        for (const PageEntry &entry : window.pageEntries())
            for (const auto &ending : {u"light-1280x800"_s, u"dark-1280x800"_s, u"light-1024x700"_s, u"dark-1024x700"_s})
                QVERIFY2(std::ranges::any_of(tour.pictures(),
                                             [&](const QString &picture) {
                                                 return picture.contains(u'/' + entry.id + u'-') && picture.contains(ending);
                                             }),
                         qPrintable(entry.id + u' ' + ending));
        for (const QString &picture : tour.pictures())
            QVERIFY2(!QImage(picture).isNull(), qPrintable(picture));
    }
};

BULKHEAD_TEST(TestTour)
#include "tst_tour.moc"
