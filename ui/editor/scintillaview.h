// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorroom.h"
#include "ui/editor/qscintilla.h"

namespace bulkhead::ui {

/// A read-only text in QScintilla, coloured by KSyntaxHighlighting: line numbers, folding, marked matches. Styles what is seen
/// first and the rest when there is nothing else to do.
class ScintillaView : public QsciScintilla, public CodeView
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

private:
    void applyLook();
    void fitLineNumbers();
    void clearMatches();
    [[nodiscard]] long bytesAt(const TextPosition &position) const;
    QString m_definition;
    EditorLook m_look;
};

} // namespace bulkhead::ui
