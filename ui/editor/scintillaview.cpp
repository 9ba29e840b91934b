// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/scintillaview.h"

#include "ui/editor/syntaxlexer.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QGuiApplication>
#include <QScopedValueRollback>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using EditorTheme = KSyntaxHighlighting::Theme;

namespace {
constexpr int LineNumbers = 0;
constexpr int FoldMargin = 2;
constexpr int MatchIndicator = 8; ///< 0 to 7 are for lexers
constexpr auto StyledAtOnce = std::chrono::milliseconds(4);
} // namespace

ScintillaView::ScintillaView(QWidget *parent)
    : QsciScintilla(parent)
{
    setUtf8(true);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setWrapMode(WrapNone);
    setCaretLineVisible(true);
    setMarginType(LineNumbers, QsciScintilla::NumberMargin);
    indicatorDefine(FullBoxIndicator, MatchIndicator);
    SendScintilla(SCI_INDICSETUNDER, MatchIndicator, 1L);
    setEolMode(EolUnix);
    setTabWidth(4);
    // its own idle styling takes 20 ms at a time
    SendScintilla(SCI_SETIDLESTYLING, static_cast<unsigned long>(SC_IDLESTYLING_TOVISIBLE));
    SendScintilla(SCI_SETMODEVENTMASK, static_cast<unsigned long>(SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT | SC_MOD_CHANGEFOLD));
    connect(&m_styleTimer, &QTimer::timeout, this, &ScintillaView::styleRest);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 6L);
    connect(this, &QsciScintilla::cursorPositionChanged, this, [this] {
        if (cursorMoved)
            cursorMoved();
    });
    connectEditing();
}

void ScintillaView::styleRest()
{
    if (!m_lexer || !m_lexer->styleMore(QDeadlineTimer(StyledAtOnce)))
        m_styleTimer.stop();
}

void ScintillaView::setText(const QString &text, const QString &definition)
{
    m_definition = definition;
    clearMatches();
    setMarks({});
    {
        const QScopedValueRollback quiet(m_isReplacing, true);
        QsciScintilla::setText(text);
        setModified(false);
    }
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL); // it only grows by itself: the next text may be narrow
    applyLook();                            // a fresh lexer: the old one remembers states of the old lines
    fitLineNumbers();
    if (CodeEditor::textChanged)
        CodeEditor::textChanged();
    if (stateChanged)
        stateChanged();
}

void ScintillaView::setLook(const EditorLook &look)
{
    m_look = look;
    applyLook();
    fitLineNumbers();
}

void ScintillaView::applyLook()
{
    using KSyntaxHighlighting::Repository;
    const EditorTheme theme = syntaxRepository().defaultTheme(m_look.dark ? Repository::DarkTheme : Repository::LightTheme);
    const auto color = [&theme](EditorTheme::EditorColorRole role) { return QColor::fromRgba(theme.editorColor(role)); };
    const QColor paper = QGuiApplication::palette().color(QPalette::Base); // the page's own, so that the view is part of it
    setPaper(paper);
    setColor(QColor::fromRgb(theme.textColor(EditorTheme::Normal)));
    QsciLexer *old = lexer();
    m_lexer = new SyntaxLexer(m_definition, m_look.dark, m_look.font, this);
    setLexer(m_lexer);
    delete old;
    m_styleTimer.start();
    applyMarkLook();

    setCaretForegroundColor(QColor::fromRgb(theme.textColor(EditorTheme::Normal)));
    setCaretLineBackgroundColor(QGuiApplication::palette().color(QPalette::AlternateBase));
    setSelectionBackgroundColor(QGuiApplication::palette().color(QPalette::Highlight));
    resetSelectionForegroundColor();
    setMarginsFont(m_look.font);
    setMarginsBackgroundColor(paper);
    setMarginsForegroundColor(color(EditorTheme::LineNumbers));
    setFolding(PlainFoldStyle, FoldMargin);
    setFoldMarginColors(paper, paper);
    setIndicatorForegroundColor(color(EditorTheme::SearchHighlight), MatchIndicator);
    for (const int marker : {SC_MARKNUM_FOLDEROPEN, SC_MARKNUM_FOLDER, SC_MARKNUM_FOLDERSUB, SC_MARKNUM_FOLDERTAIL,
                             SC_MARKNUM_FOLDEREND, SC_MARKNUM_FOLDEROPENMID, SC_MARKNUM_FOLDERMIDTAIL}) {
        const bool open = marker == SC_MARKNUM_FOLDEROPEN || marker == SC_MARKNUM_FOLDEROPENMID;
        const bool closed = marker == SC_MARKNUM_FOLDER || marker == SC_MARKNUM_FOLDEREND;
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(marker),
                      static_cast<long>(open     ? SC_MARK_ARROWDOWN
                                        : closed ? SC_MARK_ARROW
                                                 : SC_MARK_EMPTY));
        // QScintilla's own functions leave the markers of folding alone
        for (const int part : {SCI_MARKERSETBACK, SCI_MARKERSETFORE})
            SendScintilla(static_cast<unsigned int>(part), static_cast<unsigned long>(marker), color(EditorTheme::LineNumbers));
    }
}

void ScintillaView::fitLineNumbers()
{
    setMarginWidth(LineNumbers, QString(qMax(3, int(QString::number(lines()).size())) + 1, u'9'));
}

// QScintilla's own line/index functions count characters, and walk the line for each call; ours are UTF-16 units.
long ScintillaView::bytesAt(const TextPosition &position) const
{
    const long line = SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(position.line));
    return position.column == 0 ? line
                                : SendScintilla(SCI_POSITIONRELATIVECODEUNITS, static_cast<unsigned long>(line),
                                                static_cast<long>(position.column));
}

TextPosition ScintillaView::cursor() const
{
    const long position = SendScintilla(SCI_GETCURRENTPOS);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(position));
    const long start = SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    return {int(line), int(SendScintilla(SCI_COUNTCODEUNITS, static_cast<unsigned long>(start), position))};
}

void ScintillaView::select(const TextRange &range)
{
    ensureLineVisible(range.begin.line);
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(bytesAt(range.begin)), bytesAt(range.end));
}

void ScintillaView::clearIndicator(int indicator)
{
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
}

void ScintillaView::clearMatches()
{
    clearIndicator(MatchIndicator);
}

void ScintillaView::markMatches(const QList<TextRange> &matches)
{
    clearMatches();
    SendScintilla(SCI_SETINDICATORVALUE, 1UL);
    for (const TextRange &match : matches) {
        const long start = bytesAt(match.begin);
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(start), bytesAt(match.end) - start);
    }
}

void ScintillaView::foldAll()
{
    recolor(); // fold levels come with the styles
    for (int line = 1; line < lines(); ++line) {
        const long level = SendScintilla(SCI_GETFOLDLEVEL, static_cast<unsigned long>(line));
        if ((level & SC_FOLDLEVELHEADERFLAG) && (level & SC_FOLDLEVELNUMBERMASK) == SC_FOLDLEVELBASE + 1)
            SendScintilla(SCI_FOLDLINE, static_cast<unsigned long>(line), static_cast<long>(SC_FOLDACTION_CONTRACT));
    }
}

void ScintillaView::unfoldAll()
{
    SendScintilla(SCI_FOLDALL, static_cast<unsigned long>(SC_FOLDACTION_EXPAND));
}

} // namespace bulkhead::ui
