// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/editor/editorloader.h"
#include "ui/editor/jsonview.h"
#include "ui/editor/plaincodeview.h"
#include "ui/editor/searchbar.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

class TestJsonView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ColorScheme::Light); }
    void init();
    void theEditorLibraryIsLoaded();
    void withoutItThePlainViewDoesTheSame();
    void showsTheDocumentLaidOut();
    void secretsAreMaskedUntilTheyAreRevealed();
    void knowsThePathUnderTheCursor();
    void staysAtTheSamePlaceInANewDocument();
    void searchCountsAndWraps();
    void theSearchKeyOpensTheSearchOfTheText();
    void aBrokenDocumentIsShownAsItCame();
    void theNewestOfTwoBigDocumentsIsShown();

private:
    std::unique_ptr<JsonView> m_view;
};

static const QByteArray Document =
    R"({"Config":{"Env":["PASSWORD=hunter2","LANG=C"]},"HostConfig":{"CapAdd":["NET_ADMIN"]},"n":1})";

static QByteArray masked(const QByteArray &json)
{
    return QByteArray(json).replace("hunter2", "********");
}

void TestJsonView::init()
{
    m_view = std::make_unique<JsonView>();
    m_view->resize(500, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setJson(Document, &masked);
}

void TestJsonView::theEditorLibraryIsLoaded()
{
    QVERIFY2(editorRoom(), editorRoom() ? "" : qPrintable(editorRoom().error().detail));
    QCOMPARE(m_view->codeView()->widget()->metaObject()->className(), "bulkhead::ui::ScintillaView");
    QVERIFY(!m_view->findChild<Banner *>()->isVisible());
}

void TestJsonView::withoutItThePlainViewDoesTheSame()
{
    PlainCodeView plain;
    plain.setText(u"a\nbcd"_s, u"JSON"_s);
    int moved = 0;
    plain.cursorMoved = [&moved] { ++moved; };
    plain.select({{1, 1}, {1, 3}});
    QCOMPARE(plain.cursor(), (TextPosition{1, 3}));
    QCOMPARE(plain.textCursor().selectedText(), u"cd"_s);
    QCOMPARE(moved, 1);
    plain.markMatches({{{0, 0}, {0, 1}}});
    QCOMPARE(plain.extraSelections().size(), 1);
}

void TestJsonView::showsTheDocumentLaidOut()
{
    QCOMPARE(m_view->text().section(u'\n', 0, 3), u"{\n  \"Config\": {\n    \"Env\": [\n      \"PASSWORD=********\","_s);
    QCOMPARE(m_view->codeView()->widget()->accessibleName(), u"Raw JSON"_s);
}

void TestJsonView::secretsAreMaskedUntilTheyAreRevealed()
{
    QVERIFY(!m_view->text().contains(u"hunter2"_s));
    m_view->revealAction()->trigger();
    QVERIFY(m_view->text().contains(u"hunter2"_s));
    m_view->revealAction()->trigger();
    QVERIFY(!m_view->text().contains(u"hunter2"_s));
}

void TestJsonView::knowsThePathUnderTheCursor()
{
    QCOMPARE(m_view->pointer(), u""_s);
    m_view->goTo(u"/HostConfig/CapAdd/0"_s);
    QCOMPARE(m_view->pointer(), u"/HostConfig/CapAdd/0"_s);
    QSignalSpy copied(m_view.get(), &JsonView::copied);
    m_view->copyPathAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/HostConfig/CapAdd/0"_s);
    m_view->copyValueAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"NET_ADMIN"_s);
    QCOMPARE(copied.size(), 2);
    m_view->goTo(u"/not/there"_s);
    QCOMPARE(m_view->pointer(), u"/HostConfig/CapAdd/0"_s);
}

void TestJsonView::staysAtTheSamePlaceInANewDocument()
{
    m_view->goTo(u"/n"_s);
    m_view->setJson(R"({"added":[1,2,3],"n":2})", &masked);
    QCOMPARE(m_view->pointer(), u"/n"_s);
}

void TestJsonView::searchCountsAndWraps()
{
    m_view->findAction()->trigger();
    SearchBar *bar = m_view->searchBar();
    QVERIFY(bar->isVisible());
    auto *edit = bar->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"env"_s); // without regard to case
    QCOMPARE(bar->matchCount(), 1);
    edit->setText(u"C"_s);
    QCOMPARE(bar->matchCount(), 4); // Config, HostConfig, CapAdd, LANG=C
    const auto first = bar->currentMatch();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(bar->currentMatch(), first);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar->currentMatch(), (first + 3) % 4);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestJsonView::theSearchKeyOpensTheSearchOfTheText()
{
    QAction pageFilter;
    pageFilter.setShortcut(QKeySequence::Find);
    m_view->window()->addAction(&pageFilter);
    QSignalSpy filtered(&pageFilter, &QAction::triggered);
    m_view->codeView()->widget()->setFocus();
    QTest::keySequence(m_view->codeView()->widget(), QKeySequence::Find);
    QVERIFY(m_view->searchBar()->isVisible());
    QCOMPARE(filtered.size(), 0);
}

void TestJsonView::aBrokenDocumentIsShownAsItCame()
{
    m_view->setJson("<html>502</html>");
    auto *notice = m_view->findChild<Banner *>();
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->sentence(), u"This is no JSON document; it is shown as it came."_s);
    m_view->setJson("{}");
    QVERIFY(!notice->isVisible());
}

void TestJsonView::theNewestOfTwoBigDocumentsIsShown()
{
    const auto big = [](char letter) { return '[' + (QByteArray("\"") + letter + "\",").repeated(100'000) + "0]"; };
    QSignalSpy shown(m_view.get(), &JsonView::documentShown);
    m_view->setJson(big('a'));
    m_view->setJson(big('b'));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20'000);
    QVERIFY(m_view->text().startsWith(u"[\n  \"b\","_s));
}

BULKHEAD_TEST(TestJsonView)
#include "tst_jsonview.moc"
