// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/scintillaview.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

class TestScintillaView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void colours_data();
    void colours();
    void everyByteIsStyledAlsoInUnicode();
    void foldsByBrackets();
    void anotherThemeHasOtherColours();
    void thePaperFollowsThePalette();
    void positionsAreUtf16();
    void matchesAreMarked();
    void bigDocumentsAreColouredWhenSeen();
    void editedTextIsStyledAsIfItWereNew_data();
    void editedTextIsStyledAsIfItWereNew();
    void aKeyStylesOneLine();
    void marksMoveWithTheTextAndTellWhatTheyAre();
    void wordsAreOffered();

private:
    [[nodiscard]] int styleAt(int line, int column) const;
    std::unique_ptr<ScintillaView> m_view;
};

static const QString Sample = u"{\n  \"größe ☃\": 12,\n  \"list\": [\n    true,\n    \"𝄞 text\"\n  ]\n}"_s;

void TestScintillaView::init()
{
    m_view = std::make_unique<ScintillaView>();
    m_view->setLook({QFontDatabase::systemFont(QFontDatabase::FixedFont), false});
    m_view->resize(400, 300);
    m_view->setText(Sample, u"JSON"_s);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->recolor();
}

int TestScintillaView::styleAt(int line, int column) const
{
    const long start = m_view->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    const long position = m_view->SendScintilla(QsciScintilla::SCI_POSITIONRELATIVECODEUNITS, static_cast<unsigned long>(start),
                                                static_cast<long>(column));
    return int(m_view->SendScintilla(QsciScintilla::SCI_GETSTYLEAT, static_cast<unsigned long>(position)));
}

void TestScintillaView::colours_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("otherLine");
    QTest::addColumn<int>("otherColumn");
    QTest::addColumn<bool>("alike");
    QTest::newRow("two member names look alike") << 1 << 4 << 2 << 4 << true;
    QTest::newRow("a member name and a number differ") << 1 << 4 << 1 << 13 << false;
    QTest::newRow("a number and a literal differ") << 1 << 13 << 3 << 5 << false;
    QTest::newRow("a string and a literal differ") << 4 << 8 << 3 << 5 << false;
}

void TestScintillaView::colours()
{
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(int, otherLine);
    QFETCH(int, otherColumn);
    QTEST(styleAt(line, column) == styleAt(otherLine, otherColumn), "alike");
}

void TestScintillaView::everyByteIsStyledAlsoInUnicode()
{
    QCOMPARE(m_view->SendScintilla(QsciScintilla::SCI_GETENDSTYLED), long(Sample.toUtf8().size()));
    QVERIFY(m_view->lexer()->description(styleAt(1, 4)).size() > 0);
}

void TestScintillaView::foldsByBrackets()
{
    const auto level = [this](int line) {
        return m_view->SendScintilla(QsciScintilla::SCI_GETFOLDLEVEL, static_cast<unsigned long>(line));
    };
    QVERIFY(level(0) & QsciScintilla::SC_FOLDLEVELHEADERFLAG);
    QVERIFY(!(level(1) & QsciScintilla::SC_FOLDLEVELHEADERFLAG));
    QVERIFY(level(2) & QsciScintilla::SC_FOLDLEVELHEADERFLAG);
    QCOMPARE((level(3) & QsciScintilla::SC_FOLDLEVELNUMBERMASK) - QsciScintilla::SC_FOLDLEVELBASE, 2L);
    m_view->foldAll();
    const auto visible = [this](int line) {
        return m_view->SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE, static_cast<unsigned long>(line)) != 0;
    };
    QVERIFY(visible(2));
    QVERIFY(!visible(3));
    m_view->select({{4, 0}, {4, 0}}); // what is shown is unfolded
    QVERIFY(visible(4));
    m_view->unfoldAll();
    QVERIFY(visible(3));
}

void TestScintillaView::anotherThemeHasOtherColours()
{
    const QColor light = m_view->lexer()->color(styleAt(1, 4));
    m_view->setLook({QFontDatabase::systemFont(QFontDatabase::FixedFont), true});
    m_view->recolor();
    QVERIFY(m_view->lexer()->color(styleAt(1, 4)) != light);
}

void TestScintillaView::thePaperFollowsThePalette()
{
    const QPalette before = QGuiApplication::palette();
    const auto restore = qScopeGuard([before] { QGuiApplication::setPalette(before); });
    QPalette dark = before;
    dark.setColor(QPalette::Base, QColor(0x20, 0x22, 0x26));
    QGuiApplication::setPalette(dark);
    m_view->setLook({QFontDatabase::systemFont(QFontDatabase::FixedFont), true});
    m_view->recolor();
    for (const int style : {int(QsciScintilla::STYLE_DEFAULT), 0, styleAt(1, 4)}) {
        const long paper = m_view->SendScintilla(QsciScintilla::SCI_STYLEGETBACK, static_cast<unsigned long>(style));
        QCOMPARE(paper, 0x262220L); // blue, green, red
    }
}

void TestScintillaView::positionsAreUtf16()
{
    m_view->select({{4, 8}, {4, 12}}); // the clef takes two UTF-16 units and four bytes
    QCOMPARE(m_view->selectedText(), u"text"_s);
    QCOMPARE(m_view->cursor(), (TextPosition{4, 12}));
}

void TestScintillaView::matchesAreMarked()
{
    m_view->markMatches({{{3, 4}, {3, 8}}});
    const auto marked = [this](int line, int column) {
        const long start = m_view->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
        return m_view->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 8UL, start + column) != 0;
    };
    QVERIFY(!marked(3, 3));
    QVERIFY(marked(3, 4));
    QVERIFY(marked(3, 7));
    QVERIFY(!marked(3, 8));
    m_view->markMatches({});
    QVERIFY(!marked(3, 4));
}

void TestScintillaView::bigDocumentsAreColouredWhenSeen()
{
    QString big = u"["_s;
    for (int i = 0; i < 40'000; ++i)
        big += u"\n  {\"number\": %1},"_s.arg(i);
    m_view->setText(big + u"\n  null\n]"_s, u"JSON"_s);
    QTRY_VERIFY(m_view->SendScintilla(QsciScintilla::SCI_GETENDSTYLED) > 0);
    m_view->select({{39'000, 4}, {39'000, 4}});
    QTRY_COMPARE(styleAt(39'000, 5), styleAt(1, 5));
    QVERIFY(styleAt(39'000, 5) != styleAt(39'000, 13));
}

using Edit = std::function<void(ScintillaView &)>;

void TestScintillaView::editedTextIsStyledAsIfItWereNew_data()
{
    QTest::addColumn<Edit>("edit");
    const auto replacing = [](const TextRange &range, const QString &text) {
        return Edit([=](ScintillaView &view) { view.replace({{range, text}}); });
    };
    QTest::newRow("a number becomes longer") << replacing({{1, 13}, {1, 13}}, u"9"_s);
    QTest::newRow("a quote is missing") << replacing({{1, 2}, {1, 3}}, u""_s);
    QTest::newRow("a bracket more") << replacing({{2, 10}, {2, 10}}, u"[["_s);
    QTest::newRow("lines come") << replacing({{2, 0}, {2, 0}}, u"  \"a\": {\n    \"b\": null\n  },\n"_s);
    QTest::newRow("lines go") << replacing({{2, 0}, {5, 0}}, u""_s);
    QTest::newRow("all goes") << replacing({{0, 0}, {6, 1}}, u""_s);
    QTest::newRow("two places at once") << Edit([](ScintillaView &view) {
        view.replace({{{{1, 2}, {1, 2}}, u"\"x\": {},\n"_s}, {{{4, 0}, {5, 0}}, u"    1, 2,\n    3\n"_s}});
    });
    QTest::newRow("and back by undo") << Edit([](ScintillaView &view) {
        view.replace({{{{2, 0}, {5, 0}}, u""_s}});
        view.recolor();
        view.undo();
    });
    QTest::newRow("a line comes, another goes") << Edit([](ScintillaView &view) {
        view.replace({{{{0, 1}, {0, 1}}, u"\n"_s}});
        view.replace({{{{5, 0}, {6, 0}}, u""_s}});
    });
}

// The same text set anew has no history that could mislead the lexer.
void TestScintillaView::editedTextIsStyledAsIfItWereNew()
{
    QFETCH(Edit, edit);
    m_view->setReadOnly(false);
    edit(*m_view);
    QTRY_COMPARE(m_view->SendScintilla(QsciScintilla::SCI_GETENDSTYLED), m_view->SendScintilla(QsciScintilla::SCI_GETLENGTH));
    ScintillaView fresh;
    fresh.setLook({QFontDatabase::systemFont(QFontDatabase::FixedFont), false});
    fresh.setText(m_view->text(), u"JSON"_s);
    fresh.recolor();
    for (long at = 0; at < m_view->SendScintilla(QsciScintilla::SCI_GETLENGTH); ++at) {
        QCOMPARE(m_view->SendScintilla(QsciScintilla::SCI_GETSTYLEAT, static_cast<unsigned long>(at)),
                 fresh.SendScintilla(QsciScintilla::SCI_GETSTYLEAT, static_cast<unsigned long>(at)));
    }
    for (int line = 0; line < m_view->lines() - 1; ++line) {
        QCOMPARE(m_view->SendScintilla(QsciScintilla::SCI_GETFOLDLEVEL, static_cast<unsigned long>(line)),
                 fresh.SendScintilla(QsciScintilla::SCI_GETFOLDLEVEL, static_cast<unsigned long>(line)));
    }
}

void TestScintillaView::aKeyStylesOneLine()
{
    QString big = u"["_s;
    for (int i = 0; i < 5'000; ++i)
        big += u"\n  {\"number\": %1},"_s.arg(i);
    m_view->setText(big + u"\n  null\n]"_s, u"JSON"_s);
    m_view->setReadOnly(false);
    const auto isStyled = [this] {
        return m_view->SendScintilla(QsciScintilla::SCI_GETENDSTYLED) == m_view->SendScintilla(QsciScintilla::SCI_GETLENGTH);
    };
    QTRY_VERIFY(isStyled());
    m_view->select({{10, 14}, {10, 14}});
    QTest::keyClick(m_view->viewport(), Qt::Key_7);
    QVERIFY(!isStyled());
    m_view->viewport()->repaint();
    QVERIFY(isStyled()); // without a turn of the event loop
    QCOMPARE(styleAt(10, 14), styleAt(9, 13));
}

void TestScintillaView::marksMoveWithTheTextAndTellWhatTheyAre()
{
    m_view->setReadOnly(false);
    m_view->setMarks({{{{3, 4}, {3, 8}}, MarkLevel::Error, u"no truth"_s}, {{{3, 6}, {3, 8}}, MarkLevel::Hint, u"late"_s}});
    const auto point = [this](int line, int column) {
        const long start = m_view->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
        return QPoint(int(m_view->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, start + column)) + 2,
                      int(m_view->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, start + column)) + 2);
    };
    QCOMPARE(m_view->markTextAt(point(3, 4)), u"no truth"_s);
    QCOMPARE(m_view->markTextAt(point(3, 7)), u"no truth\nlate"_s);
    QCOMPARE(m_view->markTextAt(point(2, 4)), u""_s);
    QCOMPARE(m_view->markTextAt({2, point(3, 4).y()}), u"no truth\nlate"_s); // in the margin
    m_view->replace({{{{0, 1}, {0, 1}}, u"\n"_s}});
    QCOMPARE(m_view->markTextAt(point(4, 4)), u"no truth"_s);
    QCOMPARE(m_view->markTextAt({2, point(3, 4).y()}), u""_s);
    m_view->setMarks({});
    QCOMPARE(m_view->markTextAt(point(4, 4)), u""_s);
}

void TestScintillaView::wordsAreOffered()
{
    m_view->setReadOnly(false);
    TextPosition asked;
    m_view->completions = [&asked](const TextPosition &cursor) {
        asked = cursor;
        return Completions{.typed = 1, .words = {u"accept"_s, u"accept4"_s}};
    };
    m_view->select({{1, 3}, {1, 3}});
    QTest::keyClick(m_view.get(), Qt::Key_A);
    QCOMPARE(asked, (TextPosition{1, 4}));
    QVERIFY(m_view->SendScintilla(QsciScintilla::SCI_AUTOCACTIVE) != 0);
    m_view->SendScintilla(QsciScintilla::SCI_AUTOCCOMPLETE);
    QCOMPARE(m_view->text().section(u'\n', 1, 1), u"  \"accept ☃\": 12,"_s); // the rest of the word goes
}

QTEST_MAIN(TestScintillaView)
#include "tst_scintillaview.moc"
