// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

class TestStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStateOffersItsActionsThePrimaryFirst()
    {
        StateView view;
        QAction connectAction(u"Connect"_s);
        QAction sampleAction(u"Open the sample"_s);
        view.show(u"network-disconnect"_s, u"No engine"_s, u"Start one"_s, {&connectAction, &sampleAction});
        QCOMPARE(view.accessibleName(), u"No engine"_s);
        QList<QToolButton *> buttons = view.findChildren<QToolButton *>();
        buttons.removeIf([](QToolButton *button) { return !button->defaultAction(); });
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.first()->defaultAction(), &connectAction);
        QVERIFY(buttons.first()->property("primary").toBool());
        QVERIFY(!buttons.last()->property("primary").toBool());
        QSignalSpy spy(&connectAction, &QAction::triggered);
        QTest::keyClick(buttons.first(), Qt::Key_Space);
        QCOMPARE(spy.count(), 1);

        view.show(u"search"_s, u"Nothing matches"_s, {});
        for (QToolButton *button : view.findChildren<QToolButton *>())
            QVERIFY(!button->defaultAction());
    }

    void theEnginesWordsAreOneClickAway()
    {
        StateView view;
        view.show(u"data-error"_s, u"Failed"_s, {}, {}, u"HTTP 500"_s);
        auto *details = view.findChild<QToolButton *>();
        auto *technical = view.findChild<QPlainTextEdit *>();
        QVERIFY(technical->isHidden());
        QTest::keyClick(details, Qt::Key_Space);
        QVERIFY(!technical->isHidden());
        QCOMPARE(technical->toPlainText(), u"HTTP 500"_s);

        view.show(u"data-error"_s, u"Failed otherwise"_s, {});
        QVERIFY(details->isHidden());
        QVERIFY(technical->isHidden());
    }

    void aBannerIsHiddenUntilItSpeaks()
    {
        QWidget window;
        Banner banner(&window);
        QVERIFY(banner.isHidden());
        banner.show(Tone::Critical, u"No TLS"_s);
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.accessibleName(), u"No TLS"_s);
        banner.setSentence(u"Still no TLS"_s);
        QCOMPARE(banner.sentence(), u"Still no TLS"_s);
        QCOMPARE(banner.tone(), Tone::Critical);
    }

    void aNarrowBannerHasItsActionsBelow()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *banner = new Banner(&window);
        column->addWidget(banner);
        column->addStretch(1);
        QAction keep(u"Keep them"_s), drop(u"Give them up"_s);
        window.resize(900, 300);
        window.show();
        banner->show(Tone::Info, u"Unsaved changes of 28 November, which the program could not save"_s, {&keep, &drop});
        const auto *text = banner->findChildren<QLabel *>().last();
        const auto buttons = banner->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QTRY_VERIFY(buttons.first()->x() > text->geometry().right());
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        window.resize(380, 300);
        QTRY_VERIFY(buttons.first()->y() > text->geometry().bottom());
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width())); // all of it can be read
        QVERIFY(banner->rect().contains(buttons.last()->geometry()));
        window.resize(900, 300);
        QTRY_VERIFY(buttons.first()->x() > text->geometry().right());
    }

    void aBadgeHasRoomForItsWord()
    {
        ToneBadge badge;
        badge.show(Tone::High, u"high"_s);
        const int narrow = badge.sizeHint().width();
        badge.show(Tone::High, u"recommended against"_s);
        QVERIFY(badge.sizeHint().width() > narrow);
        QCOMPARE(badge.accessibleName(), u"recommended against"_s);
    }
};

BULKHEAD_TEST(TestStates)
#include "tst_states.moc"
