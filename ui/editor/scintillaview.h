// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorroom.h"
#include "ui/editor/qscintilla.h"

#include <QTimer>

namespace bulkhead::ui {

class SyntaxLexer;

/// A text in QScintilla, coloured by KSyntaxHighlighting: line numbers, folding, marked matches; and, unless it is read-only as
/// at first, everything to edit it. Styles what is seen first and the rest when there is nothing else to do.
class ScintillaView : public QsciScintilla, public CodeEditor
{
    Q_OBJECT
public:
    explicit ScintillaView(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *widget() override { return this; }
    void setText(const QString &text, const QString &definition) override;
    void setLook(const EditorLook &look) override;
    [[nodiscard]] TextPosition cursor() const override;
    void select(const TextRange &range) override;
    void markMatches(const QList<TextRange> &matches) override;
    void foldAll() override;
    void unfoldAll() override;

    [[nodiscard]] QString text() const override { return QsciScintilla::text(); }
    void setReadOnly(bool readOnly) override;
    void replace(const QList<TextChange> &changes) override;
    void undo() override { QsciScintilla::undo(); }
    void redo() override { QsciScintilla::redo(); }
    [[nodiscard]] bool canUndo() const override { return isUndoAvailable(); }
    [[nodiscard]] bool canRedo() const override { return isRedoAvailable(); }
    void setSaved() override { setModified(false); }
    [[nodiscard]] bool isModified() const override { return QsciScintilla::isModified(); }
    void setMarks(const QList<TextMark> &marks) override;
    void complete() override;

    /// What a tooltip says of the marks there: over the text, or in the margin over all of the line.
    [[nodiscard]] QString markTextAt(const QPoint &point) const;

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectEditing();
    void noticeChange(int position, int type, int linesAdded);
    void offerCompletions(bool isAsked);
    void applyLook();
    void applyMarkLook();
    void fitLineNumbers();
    void clearIndicator(int indicator);
    void clearMatches();
    void styleRest();
    [[nodiscard]] long bytesAt(const TextPosition &position) const;

    QString m_definition;
    EditorLook m_look;
    SyntaxLexer *m_lexer = nullptr;
    QTimer m_styleTimer; ///< runs while lines that are not seen have to be styled
    QList<TextMark> m_marks;
    QList<int> m_markHandles; ///< in the margin, one for each of m_marks
    bool m_isReplacing = false;
};

} // namespace bulkhead::ui
