// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profile.h"

namespace bulkhead::apparmor {

/// One word of a statement. Views into the scanned text.
struct Token {
    enum class Kind : quint8 { Word, Quoted, Open, Close, Comma, Equals, Arrow };
    Kind kind = Kind::Word;
    QStringView text{}; ///< a quoted one without its quotes
    qsizetype at = 0;

    [[nodiscard]] bool isText() const { return kind == Kind::Word || kind == Kind::Quoted; }
    [[nodiscard]] bool isWord(QLatin1StringView word) const { return kind == Kind::Word && text == word; }
};

/// Cuts a text into statements and these into words: knows where rules end, not what they mean.
class StatementScanner
{
public:
    struct Piece {
        enum class Kind : quint8 {
            End,
            Comment, ///< a whole line
            Line,    ///< ends with its line: include, variable
            Rule,    ///< ended by a comma
            Open,    ///< the head of a block, before its brace
            Close,   ///< a closing brace
        };
        Kind kind = Kind::End;
        qsizetype begin = 0;     ///< of the blanks before it
        qsizetype textBegin = 0; ///< of its first character
        qsizetype textEnd = 0;   ///< behind its last one: comma, brace
        qsizetype end = 0;       ///< behind the comment and the end of the line
        bool blankAbove = false;
        bool holdsComments = false; ///< between its words
        QStringView comment{};
        QList<Token> tokens{}; ///< without the last comma or brace; of Comment none
    };

    explicit StatementScanner(QStringView text);

    /// Error Malformed with the place as detail.
    [[nodiscard]] Result<Piece> next();
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] Place placeOf(qsizetype at) const;
    [[nodiscard]] std::unexpected<Error> errorAt(qsizetype at, const QString &what) const;

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype endOfLine(qsizetype from) const;
    [[nodiscard]] bool startsInclude() const;
    [[nodiscard]] bool startsVariable() const;
    bool skipBlanks(); ///< true: over an empty line
    Result<> scanLine(Piece &piece);
    Result<> scanRule(Piece &piece);
    Result<Token> scanQuoted();
    Token scanWord(int depth);
    void finish(Piece &piece); ///< the comment behind it and the end of the line

    QStringView m_text;
    qsizetype m_at = 0;
    QList<qsizetype> m_lines; ///< where each line begins
};

} // namespace bulkhead::apparmor
