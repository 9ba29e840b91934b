// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/scintillaview.h"

#include "ui/editor/syntaxlexer.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <ranges>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkMargin = 1;
constexpr int FirstMarkIndicator = 9; ///< one for each level, behind that of the matches
constexpr int FirstMarkSymbol = 0;
constexpr char WordSeparator = '\n';

unsigned long indicatorOf(int level)
{
    const int indicator = FirstMarkIndicator + level;
    return static_cast<unsigned long>(indicator);
}

} // namespace

void ScintillaView::connectEditing()
{
    setMarginType(MarkMargin, QsciScintilla::SymbolMargin);
    setMarginWidth(MarkMargin, 0);
    setMarginSensitivity(MarkMargin, false);
    setMarginMarkerMask(MarkMargin, (1 << MarkLevels) - 1);
    for (int level = 0; level < int(MarkLevels); ++level) {
        indicatorDefine(SquiggleIndicator, FirstMarkIndicator + level);
        SendScintilla(SCI_INDICSETUNDER, indicatorOf(level), 1L);
        markerDefine(Circle, FirstMarkSymbol + level); // until the look brings its shapes: only defined ones can be added
    }
    setAutoIndent(true);
    setIndentationsUseTabs(true);
    SendScintilla(SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>(WordSeparator));
    SendScintilla(SCI_AUTOCSETIGNORECASE, 1UL);
    SendScintilla(SCI_AUTOCSETMAXHEIGHT, 10UL);
    SendScintilla(SCI_AUTOCSETDROPRESTOFWORD, 1UL);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *, int, int linesAdded) { noticeChange(position, type, linesAdded); });
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, [this] { offerCompletions(false); });
    connect(this, &QsciScintilla::modificationChanged, this, [this] {
        if (stateChanged && !m_isReplacing)
            stateChanged();
    });
}

void ScintillaView::setReadOnly(bool readOnly)
{
    QsciScintilla::setReadOnly(readOnly);
}

void ScintillaView::noticeChange(int position, int type, int linesAdded)
{
    if (!(type & (SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT)))
        return;
    if (m_lexer) {
        m_lexer->changeLines(int(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(position))), linesAdded);
        m_styleTimer.start();
    }
    const bool isPartOfUndo = (type & (SC_PERFORMED_UNDO | SC_PERFORMED_REDO)) && !(type & SC_LASTSTEPINUNDOREDO);
    if (m_isReplacing || isPartOfUndo)
        return;
    if (CodeEditor::textChanged)
        CodeEditor::textChanged();
    if (stateChanged)
        stateChanged();
}

void ScintillaView::replace(const QList<TextChange> &changes)
{
    if (changes.isEmpty())
        return;
    const auto topLine = [this] { return SendScintilla(SCI_DOCLINEFROMVISIBLE, SendScintilla(SCI_GETFIRSTVISIBLELINE)); };
    const long top = topLine();
    long addedAbove = 0;
    {
        const QScopedValueRollback quiet(m_isReplacing, true);
        SendScintilla(SCI_BEGINUNDOACTION);
        for (const TextChange &change : changes | std::views::reverse) {
            const QByteArray bytes = change.text.toUtf8();
            const long begin = bytesAt(change.range.begin);
            SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), bytesAt(change.range.end));
            SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(bytes.size()), bytes.constData());
            if (change.range.end.line <= top)
                addedAbove += long(change.text.count(u'\n')) - (change.range.end.line - change.range.begin.line);
        }
        SendScintilla(SCI_ENDUNDOACTION);
    }
    if (addedAbove != 0 && topLine() != top + addedAbove)
        SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(SendScintilla(
                                                   SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(top + addedAbove))));
    if (CodeEditor::textChanged)
        CodeEditor::textChanged();
    if (stateChanged)
        stateChanged();
}

void ScintillaView::setMarks(const QList<TextMark> &marks)
{
    for (int level = 0; level < int(MarkLevels); ++level) {
        clearIndicator(FirstMarkIndicator + level);
        markerDeleteAll(FirstMarkSymbol + level);
    }
    m_marks = marks;
    m_markHandles.clear();
    const long length = SendScintilla(SCI_GETLENGTH);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const TextMark &mark = marks.at(i);
        const long begin = bytesAt(mark.range.begin);
        long end = qMin(bytesAt(mark.range.end), length);
        if (end <= begin)
            end = SendScintilla(SCI_POSITIONAFTER, static_cast<unsigned long>(begin));
        SendScintilla(SCI_SETINDICATORCURRENT, indicatorOf(int(mark.level)));
        SendScintilla(SCI_SETINDICATORVALUE, static_cast<unsigned long>(i) + 1);
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin), end - begin);
        m_markHandles << markerAdd(mark.range.begin.line, FirstMarkSymbol + int(mark.level));
    }
    const int margin = marks.isEmpty() ? 0 : m_look.markShapes.front().width() + 4;
    if (marginWidth(MarkMargin) != margin)
        setMarginWidth(MarkMargin, margin);
}

void ScintillaView::applyMarkLook()
{
    for (int level = 0; level < int(MarkLevels); ++level) {
        setIndicatorForegroundColor(m_look.markColors.at(std::size_t(level)), FirstMarkIndicator + level);
        if (const QImage &shape = m_look.markShapes.at(std::size_t(level)); !shape.isNull())
            markerDefine(shape, FirstMarkSymbol + level);
    }
}

QString ScintillaView::markTextAt(const QPoint &point) const
{
    const long position = SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(point.x()), long(point.y()));
    const int line = int(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(position)));
    const bool isInMargin = point.x() < marginWidth(0) + marginWidth(MarkMargin) + marginWidth(2);
    QStringList texts;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const TextMark &mark = m_marks.at(i);
        const auto indicator = indicatorOf(int(mark.level));
        const bool isHere = isInMargin
                                ? SendScintilla(SCI_MARKERLINEFROMHANDLE, static_cast<unsigned long>(m_markHandles.at(i))) == line
                                : SendScintilla(SCI_INDICATORVALUEAT, indicator, position) == i + 1;
        if (isHere && !texts.contains(mark.text))
            texts << mark.text;
    }
    return texts.join(u'\n');
}

bool ScintillaView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QsciScintilla::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), markTextAt(help->pos()), this);
    return true;
}

void ScintillaView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier && !isReadOnly())
        complete();
    else
        QsciScintilla::keyPressEvent(event);
}

void ScintillaView::complete()
{
    offerCompletions(true);
}

void ScintillaView::offerCompletions(bool isAsked)
{
    if (!completions || isReadOnly())
        return;
    const Completions found = completions(cursor());
    if (found.words.isEmpty() || (found.typed == 0 && !isAsked)) {
        SendScintilla(SCI_AUTOCCANCEL);
        return;
    }
    const TextPosition here = cursor();
    const long typed = bytesAt(here) - bytesAt({here.line, here.column - found.typed});
    QStringList words = found.words;
    std::ranges::sort(words, [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    const QByteArray list = words.join(QLatin1Char(WordSeparator)).toUtf8();
    SendScintilla(SCI_AUTOCSHOW, static_cast<unsigned long>(typed), list.constData());
}

} // namespace bulkhead::ui
