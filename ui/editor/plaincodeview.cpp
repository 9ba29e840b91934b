// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/plaincodeview.h"

#include "ui/widgets/theme.h"

#include <QTextBlock>

namespace bulkhead::ui {

PlainCodeView::PlainCodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (cursorMoved)
            cursorMoved();
    });
}

void PlainCodeView::setText(const QString &text, const QString &definition)
{
    Q_UNUSED(definition)
    setExtraSelections({});
    setPlainText(text);
}

void PlainCodeView::setLook(const EditorLook &look)
{
    setFont(look.font);
}

TextPosition PlainCodeView::cursor() const
{
    return {textCursor().blockNumber(), textCursor().positionInBlock()};
}

QTextCursor PlainCodeView::cursorOver(const TextRange &range) const
{
    QTextCursor cursor(document());
    cursor.setPosition(document()->findBlockByNumber(range.begin.line).position() + range.begin.column);
    cursor.setPosition(document()->findBlockByNumber(range.end.line).position() + range.end.column, QTextCursor::KeepAnchor);
    return cursor;
}

void PlainCodeView::select(const TextRange &range)
{
    setTextCursor(cursorOver(range));
    centerCursor();
}

void PlainCodeView::markMatches(const QList<TextRange> &matches)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextRange &match : matches) {
        QTextEdit::ExtraSelection selection{cursorOver(match), {}};
        selection.format.setBackground(Theme::instance().differenceTint());
        selections << selection;
    }
    setExtraSelections(selections);
}

} // namespace bulkhead::ui
