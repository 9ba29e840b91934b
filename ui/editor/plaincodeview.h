// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorroom.h"

#include <QPlainTextEdit>

namespace bulkhead::ui {

/// The text without colours, folding and completion: where the editor library is not installed.
class PlainCodeView : public QPlainTextEdit, public CodeEditor
{
    Q_OBJECT
public:
    explicit PlainCodeView(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *widget() override { return this; }
    void setText(const QString &text, const QString &definition) override;
    void setLook(const EditorLook &look) override;
    [[nodiscard]] TextPosition cursor() const override;
    void select(const TextRange &range) override;
    void markMatches(const QList<TextRange> &matches) override;
    void foldAll() override {}
    void unfoldAll() override {}

    [[nodiscard]] QString text() const override { return toPlainText(); }
    void setReadOnly(bool readOnly) override;
    void replace(const QList<TextChange> &changes) override;
    void undo() override { QPlainTextEdit::undo(); }
    void redo() override { QPlainTextEdit::redo(); }
    [[nodiscard]] bool canUndo() const override;
    [[nodiscard]] bool canRedo() const override;
    void setSaved() override;
    [[nodiscard]] bool isModified() const override;
    void setMarks(const QList<TextMark> &marks) override;
    void complete() override {}

protected:
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QTextCursor cursorOver(const TextRange &range) const;
    void showSelections();
    void tell(const std::function<void()> &callback) const;

    EditorLook m_look;
    QList<QTextEdit::ExtraSelection> m_matches;
    QList<QTextEdit::ExtraSelection> m_marks; ///< their cursors move with the text
    bool m_isNewText = false;
};

} // namespace bulkhead::ui
