// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;
using Kind = PaletteEntry::Kind;

class TestCommandPalette : public QObject
{
    Q_OBJECT

    QStringList m_run;

    std::vector<PaletteEntry> entries()
    {
        std::vector<PaletteEntry> result;
        const auto add = [&](Kind kind, const QString &title, const QString &detail = {}) {
            result.push_back({kind, title, detail, u"search"_s, {}, [this, title] { m_run << title; }});
        };
        add(Kind::Page, u"Containers"_s);
        add(Kind::Action, u"Connect"_s);
        add(Kind::Container, u"web1"_s, u"nginx:1.27"_s);
        add(Kind::Container, u"database"_s, u"postgres"_s);
        return result;
    }

    static QStringList titles(const PaletteModel &model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << model.index(row).data().toString();
        return result;
    }

private Q_SLOTS:
    void init() { m_run.clear(); }

    void theModelFilters_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("nothing typed: everything in its order")
            << QString() << QStringList{u"Containers"_s, u"Connect"_s, u"web1"_s, u"database"_s};
        QTest::newRow("best first") << u"conn"_s << QStringList{u"Connect"_s, u"Containers"_s};
        QTest::newRow("the detail is searched too") << u"nginx"_s << QStringList{u"web1"_s};
        QTest::newRow("nothing is called that") << u"zzz"_s << QStringList{};
    }
    void theModelFilters()
    {
        QFETCH(QString, pattern);
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries());
        model.setPattern(pattern);
        QTEST(titles(model), "shown");
    }

    void manyEntriesAreCutToTheBest()
    {
        PaletteModel model;
        std::vector<PaletteEntry> many;
        for (int i = 0; i < 500; ++i)
            many.push_back({Kind::Container, u"container-%1"_s.arg(i), {}, {}, {}, [] {}});
        model.setEntries(std::move(many));
        QCOMPARE(model.rowCount(), PaletteModel::MaximumRows);
        model.setPattern(u"499"_s);
        QCOMPARE(titles(model).first(), u"container-499"_s);
    }

    void theKeyboardIsEnough()
    {
        QWidget window;
        window.resize(900, 600);
        auto *before = new QLineEdit(&window);
        CommandPalette palette(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();

        palette.open(entries());
        QTRY_VERIFY(palette.edit()->hasFocus());
        QTest::keyClicks(palette.edit(), u"web"_s);
        QTest::keyClick(palette.edit(), Qt::Key_Return);
        QCOMPARE(m_run, QStringList{u"web1"_s});
        QVERIFY(palette.isHidden());
        QTRY_VERIFY(before->hasFocus());

        palette.open(entries());
        QCOMPARE(palette.edit()->text(), QString());
        QTest::keyClick(palette.edit(), Qt::Key_Down);
        QTest::keyClick(palette.edit(), Qt::Key_Return);
        QCOMPARE(m_run.last(), u"Connect"_s);

        palette.open(entries());
        QTest::keyClick(palette.edit(), Qt::Key_Up);
        QTest::keyClick(palette.edit(), Qt::Key_Return);
        QCOMPARE(m_run.last(), u"database"_s);

        palette.open(entries());
        QTest::keyClick(palette.edit(), Qt::Key_Escape);
        QVERIFY(palette.isHidden());
        QCOMPARE(m_run.size(), 3);
    }

    void enterOnNothingDoesNothing()
    {
        QWidget window;
        CommandPalette palette(&window);
        palette.open(entries());
        palette.edit()->setText(u"zzz"_s);
        QTest::keyClick(palette.edit(), Qt::Key_Return);
        QVERIFY(m_run.isEmpty());
        QVERIFY(!palette.isHidden());
    }

    void itFitsASmallWindow()
    {
        QWidget window;
        window.resize(420, 300);
        CommandPalette palette(&window);
        palette.open(entries());
        QVERIFY(window.rect().contains(palette.geometry()));
    }
};

BULKHEAD_TEST(TestCommandPalette)
#include "tst_commandpalette.moc"
