// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/statementscanner.h"

#include "core/apparmor/apparmortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

constexpr qsizetype LongestName = 128;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}
bool isNameLetter(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'.');
}

} // namespace

StatementScanner::StatementScanner(QStringView text)
    : m_text(text)
{
    m_lines.append(0);
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_lines.append(at + 1);
}

Place StatementScanner::placeOf(qsizetype at) const
{
    const auto line = std::ranges::upper_bound(m_lines, at) - m_lines.begin();
    return {int(line), int(at - m_lines[line - 1]) + 1};
}

std::unexpected<Error> StatementScanner::errorAt(qsizetype at, const QString &what) const
{
    const Place place = placeOf(at);
    return std::unexpected(Error{ErrorKind::Malformed, what, u"line %1, column %2"_s.arg(place.line).arg(place.column)});
}

qsizetype StatementScanner::endOfLine(qsizetype from) const
{
    const qsizetype at = m_text.indexOf(u'\n', from);
    return at < 0 ? m_text.size() : at;
}

bool StatementScanner::skipBlanks()
{
    int ends = 0;
    for (; !isAtEnd() && isBlank(peek()); ++m_at)
        ends += peek() == u'\n';
    return ends > 0;
}

// "#include" is no comment (apparmor.d(5)), "#includes" is one.
bool StatementScanner::startsInclude() const
{
    QStringView rest = m_text.sliced(m_at);
    if (rest.startsWith(u'#'))
        rest = rest.sliced(1);
    if (!rest.startsWith("include"_L1) || rest.size() < 8)
        return false;
    const QChar behind = rest[7];
    return behind == u' ' || behind == u'\t' || behind == u'<' || behind == u'"';
}

bool StatementScanner::startsVariable() const
{
    qsizetype at = m_at;
    if (peek() == u'$') {
        ++at;
        while (at < m_text.size() && (isNameLetter(m_text[at]) || m_text[at] == u'{' || m_text[at] == u'}'))
            ++at;
    } else if (peek() == u'@' && peek(1) == u'{') {
        const qsizetype length = m_text.sliced(m_at, std::min(LongestName, m_text.size() - m_at)).indexOf(u'}');
        if (length < 0)
            return false;
        at += length + 1;
    } else {
        return false;
    }
    while (at < m_text.size() && (m_text[at] == u' ' || m_text[at] == u'\t'))
        ++at;
    if (at < m_text.size() && m_text[at] == u'+')
        ++at;
    return at < m_text.size() && m_text[at] == u'=';
}

Result<StatementScanner::Piece> StatementScanner::next()
{
    Piece piece;
    piece.begin = m_at;
    piece.blankAbove = skipBlanks();
    piece.textBegin = m_at;
    if (isAtEnd())
        return piece;
    if (peek() == u'#' && !startsInclude()) {
        piece.kind = Piece::Kind::Comment;
        const qsizetype end = endOfLine(m_at);
        piece.textEnd = end > m_at && m_text[end - 1] == u'\r' ? end - 1 : end;
        m_at = std::min(end + 1, m_text.size());
        piece.end = m_at;
        return piece;
    }
    if (peek() == u'}') {
        piece.kind = Piece::Kind::Close;
        piece.textEnd = ++m_at;
        finish(piece);
        return piece;
    }
    const auto done = startsInclude() || startsVariable() ? scanLine(piece) : scanRule(piece);
    if (!done)
        return std::unexpected(done.error());
    finish(piece);
    return piece;
}

Result<> StatementScanner::scanLine(Piece &piece)
{
    piece.kind = Piece::Kind::Line;
    const bool isVariable = startsVariable();
    piece.textEnd = m_at;
    while (!isAtEnd() && peek() != u'\n' && (peek() != u'#' || m_at == piece.textBegin)) {
        if (peek() == u'\\' && (peek(1) == u'\n' || (peek(1) == u'\r' && peek(2) == u'\n'))) { // the value goes on below
            m_at += peek(1) == u'\n' ? 2 : 3;
            continue;
        }
        if (isBlank(peek())) {
            ++m_at;
            continue;
        }
        if (peek() == u'"') {
            const auto token = scanQuoted();
            if (!token)
                return std::unexpected(token.error());
            piece.tokens.append(*token);
        } else {
            const qsizetype from = m_at;
            const bool isHead = isVariable && piece.tokens.size() < 2; // "@{X}+=/a" needs no blanks
            while (!isAtEnd() && !isBlank(peek()) && peek() != u'"') {
                if (isHead && (peek() == u'=' || (peek() == u'+' && peek(1) == u'='))) {
                    if (m_at == from)
                        m_at += peek() == u'+' ? 2 : 1;
                    break;
                }
                if (!isVariable && peek() == u'<') { // <a b> may hold blanks
                    const qsizetype length = m_text.sliced(m_at, endOfLine(m_at) - m_at).indexOf(u'>');
                    m_at = length < 0 ? endOfLine(m_at) : m_at + length + 1;
                    break;
                }
                m_at += peek() == u'\\' && !isBlank(peek(1)) ? 2 : 1;
            }
            m_at = std::min(m_at, m_text.size());
            piece.tokens.append(Token{Token::Kind::Word, m_text.sliced(from, m_at - from), from});
        }
        piece.textEnd = m_at;
    }
    return {};
}

Result<Token> StatementScanner::scanQuoted()
{
    const qsizetype from = m_at;
    for (++m_at; !isAtEnd() && peek() != u'"'; ++m_at) {
        if (peek() == u'\n')
            break;
        if (peek() == u'\\')
            ++m_at;
    }
    if (isAtEnd() || peek() != u'"')
        return errorAt(from, ApparmorText::tr("the quote that begins here is not closed"));
    ++m_at;
    return Token{Token::Kind::Quoted, m_text.sliced(from + 1, m_at - from - 2), from};
}

// A word runs to a blank; a comma inside it belongs to it unless a blank or the end follows ("/a,b" is one path), and what
// stands in braces or brackets belongs to it anyway.
Token StatementScanner::scanWord(int depth)
{
    const qsizetype from = m_at;
    int braces = 0;
    bool inClass = false;
    bool isName = true; // "peer", "options", "attach_disconnected.path": what a '=' or a '(' may follow at once
    for (; !isAtEnd() && !isBlank(peek()) && peek() != u'"'; ++m_at) {
        const QChar c = peek();
        if (c == u'\\' && m_at + 1 < m_text.size() && peek(1) != u'\n') {
            ++m_at;
            isName = false;
            continue;
        }
        if (inClass) {
            inClass = c != u']';
            continue;
        }
        if (c == u'[') {
            inClass = true;
        } else if (c == u'{') {
            ++braces;
        } else if (c == u'}') {
            if (braces == 0 && depth == 0)
                break;
            braces = std::max(braces - 1, 0);
        } else if (braces > 0) {
            isName = false;
            continue;
        } else if (depth > 0 && (c == u',' || c == u')')) {
            break;
        } else if (c == u',') {
            const QChar behind = peek(1);
            if (behind.isNull() || isBlank(behind) || behind == u'#' || behind == u'}')
                break;
        } else if ((c == u'=' || c == u'(') && isName && m_at > from) {
            break;
        }
        isName = isName && isNameLetter(c) && (m_at > from || c.isLetter());
    }
    return Token{Token::Kind::Word, m_text.sliced(from, m_at - from), from};
}

Result<> StatementScanner::scanRule(Piece &piece)
{
    using Kind = Token::Kind;
    QList<qsizetype> parentheses;
    const auto sign = [&](Kind kind, qsizetype length) {
        piece.tokens.append(Token{kind, m_text.sliced(m_at, length), m_at});
        m_at += length;
    };
    for (skipBlanks(); !isAtEnd(); skipBlanks()) {
        const QChar c = peek();
        const bool isOpen = !parentheses.isEmpty();
        if (c == u'#') {
            piece.holdsComments = true;
            m_at = endOfLine(m_at);
        } else if (c == u'"') {
            const auto token = scanQuoted();
            if (!token)
                return std::unexpected(token.error());
            piece.tokens.append(*token);
        } else if (c == u'(') {
            parentheses.append(m_at);
            sign(Kind::Open, 1);
        } else if (c == u')') {
            if (!isOpen)
                return errorAt(m_at, ApparmorText::tr("this parenthesis closes nothing"));
            parentheses.removeLast();
            sign(Kind::Close, 1);
        } else if (c == u',' && isOpen) {
            sign(Kind::Comma, 1);
        } else if (c == u',') {
            piece.kind = Piece::Kind::Rule;
            piece.textEnd = ++m_at;
            return {};
        } else if (c == u'{' && !isOpen && (isBlank(peek(1)) || peek(1).isNull() || peek(1) == u'#' || peek(1) == u'}')) {
            piece.kind = Piece::Kind::Open;
            piece.textEnd = ++m_at;
            return {};
        } else if (c == u'}' && !isOpen) {
            return errorAt(piece.textBegin, ApparmorText::tr("the rule that begins here is not ended by a comma"));
        } else if (c == u'=') {
            sign(Kind::Equals, 1);
        } else if (c == u'-' && peek(1) == u'>') {
            sign(Kind::Arrow, 2);
        } else {
            piece.tokens.append(scanWord(int(parentheses.size())));
        }
    }
    if (!parentheses.isEmpty())
        return errorAt(parentheses.last(), ApparmorText::tr("the parenthesis that begins here is not closed"));
    return errorAt(piece.textBegin, ApparmorText::tr("the rule that begins here is not ended by a comma"));
}

void StatementScanner::finish(Piece &piece)
{
    qsizetype at = m_at;
    while (at < m_text.size() && (m_text[at] == u' ' || m_text[at] == u'\t' || m_text[at] == u'\r'))
        ++at;
    if (at < m_text.size() && m_text[at] == u'#') {
        m_at = at;
        if (startsInclude()) {
            piece.end = at;
            return;
        }
        const qsizetype end = endOfLine(at);
        piece.comment = m_text.sliced(at, end - at);
        if (piece.comment.endsWith(u'\r'))
            piece.comment.chop(1);
        at = end;
    }
    if (at >= m_text.size() || m_text[at] == u'\n')
        m_at = std::min(at + 1, m_text.size());
    piece.end = m_at;
}

} // namespace bulkhead::apparmor
