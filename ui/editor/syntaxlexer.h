// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/qscintilla.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QDeadlineTimer>
#include <QHash>

#include <limits>

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

    /// The line has changed, and so many lines have come (or gone) behind it.
    void changeLines(int line, int linesAdded);
    /// Styles what is not styled yet until the time is over; whether there is more.
    bool styleMore(QDeadlineTimer until);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void applyFolding(int offset, int length, KSyntaxHighlighting::FoldingRegion region) override;

private:
    struct Piece {
        int offset, length, style;
    };
    static constexpr int NoLine = std::numeric_limits<int>::max();

    void registerFormats(const QFont &font);
    [[nodiscard]] KSyntaxHighlighting::State styleLine(int line);
    void setLineStyles(int line, const QString &text);
    void styleLines(int first, int last);
    void restyleLines(int first, int last);
    void tellStyledUntil(int line);

    QHash<int, int> m_styleOfFormat;                  ///< Format::id() to our style; formats that look the same share one
    QList<QString> m_looks;                           ///< of our styles, by number
    std::vector<KSyntaxHighlighting::State> m_states; ///< at the beginning of each line, as far as it is known
    std::vector<int> m_depths;                        ///< of folding, likewise
    std::vector<Piece> m_pieces;                      ///< of the line in work
    int m_depth = 0;
    int m_firstChanged = NoLine; ///< from here on the states are those of before the text changed
    int m_lastChanged = -1;      ///< behind it the text is as it was
};

} // namespace bulkhead::ui
