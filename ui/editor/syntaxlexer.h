// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/qscintilla.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QHash>

namespace KSyntaxHighlighting {
class Repository;
}

namespace bulkhead::ui {

/// One for the program: its construction reads the index of all definitions (5–7 ms).
[[nodiscard]] KSyntaxHighlighting::Repository &syntaxRepository();

/// Colours and folds a QsciScintilla by a KSyntaxHighlighting definition. One lexer for one definition and one theme: QsciLexer
/// asks for its default colours only once, so another theme needs a fresh lexer.
class SyntaxLexer : public QsciLexerCustom, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
public:
    SyntaxLexer(const QString &definition, bool dark, const QFont &font, QsciScintilla *editor);

    [[nodiscard]] const char *language() const override { return "KSyntaxHighlighting"; }
    [[nodiscard]] QString description(int style) const override;
    void styleText(int start, int end) override;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void applyFolding(int offset, int length, KSyntaxHighlighting::FoldingRegion region) override;

private:
    struct Piece {
        int offset, length, style;
    };
    void registerFormats(const QFont &font);
    void styleLine(int line, const QString &text);
    void setLineStyles(int line, const QString &text);

    QHash<int, int> m_styleOfFormat;                  ///< Format::id() to our style; formats that look the same share one
    QList<QString> m_looks;                           ///< of our styles, by number
    std::vector<KSyntaxHighlighting::State> m_states; ///< at the beginning of each line, as far as it is known
    std::vector<int> m_depths;                        ///< of folding, likewise
    std::vector<Piece> m_pieces;                      ///< of the line in work
    int m_depth = 0;
};

} // namespace bulkhead::ui
