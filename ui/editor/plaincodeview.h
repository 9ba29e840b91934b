// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorroom.h"

#include <QPlainTextEdit>

namespace bulkhead::ui {

/// The text without colours and folding: where the editor library is not installed.
class PlainCodeView : public QPlainTextEdit, public CodeView
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

private:
    [[nodiscard]] QTextCursor cursorOver(const TextRange &range) const;
};

} // namespace bulkhead::ui
