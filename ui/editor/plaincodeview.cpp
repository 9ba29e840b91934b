// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/plaincodeview.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <ranges>

namespace bulkhead::ui {

PlainCodeView::PlainCodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] { tell(cursorMoved); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] { tell(CodeEditor::textChanged); });
    connect(this, &QPlainTextEdit::undoAvailable, this, [this] { tell(stateChanged); });
    connect(this, &QPlainTextEdit::redoAvailable, this, [this] { tell(stateChanged); });
    connect(this, &QPlainTextEdit::modificationChanged, this, [this] { tell(stateChanged); });
}

void PlainCodeView::tell(const std::function<void()> &callback) const
{
    if (callback && !m_isNewText)
        callback();
}

void PlainCodeView::setText(const QString &text, const QString &definition)
{
    Q_UNUSED(definition)
    {
        const QScopedValueRollback quiet(m_isNewText, true);
        m_matches.clear();
        m_marks.clear();
        setExtraSelections({});
        setPlainText(text);
    }
    tell(CodeEditor::textChanged);
    tell(stateChanged);
}

void PlainCodeView::setReadOnly(bool readOnly)
{
    QPlainTextEdit::setReadOnly(readOnly);
    if (readOnly)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(readOnly);
}

void PlainCodeView::setLook(const EditorLook &look)
{
    m_look = look;
    setFont(look.font);
    for (QTextEdit::ExtraSelection &mark : m_marks)
        mark.format.setUnderlineColor(look.markColors.at(std::size_t(mark.format.property(QTextFormat::UserProperty).toInt())));
    showSelections();
}

TextPosition PlainCodeView::cursor() const
{
    return {textCursor().blockNumber(), textCursor().positionInBlock()};
}

QTextCursor PlainCodeView::cursorOver(const TextRange &range) const
{
    const auto at = [this](const TextPosition &place) {
        const QTextBlock block = document()->findBlockByNumber(qBound(0, place.line, blockCount() - 1));
        return block.position() + qBound(0, place.column, block.length() - 1);
    };
    QTextCursor cursor(document());
    cursor.setPosition(at(range.begin));
    cursor.setPosition(at(range.end), QTextCursor::KeepAnchor);
    return cursor;
}

void PlainCodeView::select(const TextRange &range)
{
    setTextCursor(cursorOver(range));
    centerCursor();
}

void PlainCodeView::replace(const QList<TextChange> &changes)
{
    const int top = verticalScrollBar()->value();
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (const TextChange &change : changes | std::views::reverse) {
        const QTextCursor piece = cursorOver(change.range);
        edit.setPosition(piece.anchor());
        edit.setPosition(piece.position(), QTextCursor::KeepAnchor);
        edit.insertText(change.text);
    }
    edit.endEditBlock();
    verticalScrollBar()->setValue(top);
}

bool PlainCodeView::canUndo() const
{
    return document()->isUndoAvailable();
}

bool PlainCodeView::canRedo() const
{
    return document()->isRedoAvailable();
}

void PlainCodeView::setSaved()
{
    document()->setModified(false);
}

bool PlainCodeView::isModified() const
{
    return document()->isModified();
}

void PlainCodeView::markMatches(const QList<TextRange> &matches)
{
    m_matches.clear();
    for (const TextRange &match : matches) {
        QTextEdit::ExtraSelection selection{cursorOver(match), {}};
        selection.format.setBackground(Theme::instance().differenceTint());
        m_matches << selection;
    }
    showSelections();
}

void PlainCodeView::setMarks(const QList<TextMark> &marks)
{
    m_marks.clear();
    for (const TextMark &mark : marks) {
        QTextEdit::ExtraSelection selection{cursorOver(mark.range), {}};
        if (!selection.cursor.hasSelection())
            selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(m_look.markColors.at(std::size_t(mark.level)));
        selection.format.setProperty(QTextFormat::UserProperty, int(mark.level));
        selection.format.setToolTip(mark.text);
        m_marks << selection;
    }
    showSelections();
}

void PlainCodeView::showSelections()
{
    setExtraSelections(m_matches + m_marks);
}

bool PlainCodeView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(help->pos()).position();
    QStringList texts;
    for (const QTextEdit::ExtraSelection &mark : std::as_const(m_marks)) {
        if (mark.cursor.selectionStart() <= position && position <= mark.cursor.selectionEnd())
            texts << mark.format.toolTip();
    }
    QToolTip::showText(help->globalPos(), texts.join(u'\n'), this);
    return true;
}

} // namespace bulkhead::ui
