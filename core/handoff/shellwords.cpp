// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/shellwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

QString shellTr(const char *text)
{
    return QCoreApplication::translate("DockerRun", text);
}

std::unexpected<Error> unclosed(const QString &what)
{
    return std::unexpected(
        Error{ErrorKind::Invalid, shellTr(QT_TRANSLATE_NOOP("DockerRun", "the line ends before %1 is closed")).arg(what), {}});
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

bool isShellBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Reads one simple command, character by character.
class ShellSplitter
{
public:
    explicit ShellSplitter(QStringView line)
        : m_line(line)
    {
    }

    Result<ShellCommand> split()
    {
        while (!atEnd()) {
            if (skipContinuation())
                continue;
            const QChar c = peek();
            if (isShellBlank(c) || (c == u'\r' && peek(1) == u'\n')) {
                endWord();
                ++m_at;
            } else if (c == u'#' && !m_inWord) {
                skipComment();
            } else if (isRedirection()) {
                skipRedirection();
            } else if (QStringView(u"|&;<>()\n").contains(c)) {
                endWord();
                if (c != u'\n' || !m_command.words.isEmpty()) {
                    m_command.rest = m_line.sliced(m_at).trimmed().toString();
                    return m_command;
                }
                ++m_at; // an empty line before the command
            } else if (auto read = readPart(c); !read) {
                return std::unexpected(read.error());
            }
        }
        endWord();
        return m_command;
    }

private:
    bool atEnd() const { return m_at >= m_line.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_line.size() ? m_line[m_at + ahead] : QChar(); }

    void append(QStringView text)
    {
        m_inWord = true;
        m_word.text += text;
    }

    void endWord()
    {
        if (m_inWord && !m_isTarget)
            m_command.words << m_word;
        m_isTarget = m_isTarget && !m_inWord;
        m_word = {};
        m_inWord = false;
    }

    /// > >> >| < <> >& <& and bash's &>; neither a here-document nor <( )
    bool isRedirection() const
    {
        const QChar c = peek();
        if (c == u'&')
            return peek(1) == u'>';
        return (c == u'>' || c == u'<') && peek(1) != u'(' && !(c == u'<' && peek(1) == u'<');
    }

    void skipRedirection()
    {
        const bool isNumber =
            !m_word.text.isEmpty() && std::ranges::all_of(m_word.text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (m_inWord && isNumber)
            m_word = {}; // a file descriptor: 2>
        if (isNumber)
            m_inWord = false;
        endWord();
        while (QStringView(u"<>&|").contains(peek()) && !atEnd())
            ++m_at;
        m_isTarget = true;
    }

    /// A backslash before the end of a line joins it to the next.
    bool skipContinuation()
    {
        if (peek() != u'\\')
            return false;
        const qsizetype length = peek(1) == u'\n' ? 2 : peek(1) == u'\r' && peek(2) == u'\n' ? 3 : 0;
        m_at += length;
        return length > 0;
    }

    void skipComment()
    {
        while (!atEnd() && peek() != u'\n')
            ++m_at;
    }

    Result<> readPart(QChar c)
    {
        if (c == u'\'')
            return readSingleQuotes();
        if (c == u'"')
            return readDoubleQuotes();
        if (c == u'$' || c == u'`')
            return readExpansion(false);
        if (c == u'{' && looksLikeBraceExpansion())
            noteExpansion(m_line.sliced(m_at, m_line.indexOf(u'}', m_at) + 1 - m_at), true);
        if (c == u'\\') {
            // a backslash at the very end stays one
            append(m_at + 1 < m_line.size() ? m_line.sliced(m_at + 1, 1) : m_line.sliced(m_at, 1));
            m_at += 2;
            return {};
        }
        append(m_line.sliced(m_at++, 1));
        return {};
    }

    Result<> readSingleQuotes()
    {
        const qsizetype end = m_line.indexOf(u'\'', m_at + 1);
        if (end < 0)
            return unclosed(u"'"_s);
        append(m_line.sliced(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        return {};
    }

    Result<> readDoubleQuotes()
    {
        ++m_at;
        append({});
        while (!atEnd()) {
            if (skipContinuation())
                continue;
            const QChar c = peek();
            if (c == u'"') {
                ++m_at;
                return {};
            }
            if (c == u'$' || c == u'`') {
                if (auto read = readExpansion(true); !read)
                    return read;
                continue;
            }
            const bool isEscape = c == u'\\' && QStringView(u"$`\"\\").contains(peek(1)) && m_at + 1 < m_line.size();
            m_at += isEscape ? 1 : 0;
            append(m_line.sliced(m_at++, 1));
        }
        return unclosed(u"\""_s);
    }

    void noteExpansion(QStringView text, bool isSeveral)
    {
        if (m_word.expansion.isEmpty()) {
            m_word.expansion = text.toString();
            m_word.expansionAt = m_word.text.size();
        }
        m_word.isSeveral = m_word.isSeveral || isSeveral;
    }

    /// $NAME, ${…}, $(…), $((…)), `…`, and the quotes $'…' of bash: kept as written.
    Result<> readExpansion(bool isQuoted)
    {
        const qsizetype start = m_at;
        const QChar next = peek(1);
        qsizetype end = m_at + 1;
        if (peek() == u'`') {
            end = closingBackquote();
        } else if (next == u'(') {
            end = closingBracket(u'(', u')');
        } else if (next == u'{') {
            end = closingBracket(u'{', u'}');
        } else if (next == u'\'' && !isQuoted) {
            end = closingAnsiQuote();
        } else if (next >= u'0' && next <= u'9') {
            end = m_at + 2;
        } else if (isNameCharacter(next)) {
            while (end < m_line.size() && isNameCharacter(m_line[end]))
                ++end;
        } else if (!next.isNull() && QStringView(u"@*#?-$!").contains(next)) {
            end = m_at + 2;
        } else {
            append(m_line.sliced(m_at++, 1)); // a lone dollar is a dollar
            return {};
        }
        if (end < 0)
            return unclosed(m_line.sliced(start, peek() == u'`' ? 1 : 2).toString());
        const QStringView text = m_line.sliced(start, end - start);
        noteExpansion(text, text == "$@"_L1 || text == "$*"_L1 || text.contains("@]"_L1) || text.contains("*]"_L1));
        append(text);
        m_at = end;
        return {};
    }

    qsizetype closingBackquote() const
    {
        for (qsizetype i = m_at + 1; i < m_line.size(); ++i) {
            if (m_line[i] == u'\\')
                ++i;
            else if (m_line[i] == u'`')
                return i + 1;
        }
        return -1;
    }

    qsizetype closingAnsiQuote() const
    {
        for (qsizetype i = m_at + 2; i < m_line.size(); ++i) {
            if (m_line[i] == u'\\')
                ++i;
            else if (m_line[i] == u'\'')
                return i + 1;
        }
        return -1;
    }

    /// The end of $( or ${ with nesting and quotes in it; good enough to keep the text together, it is never run.
    qsizetype closingBracket(char16_t open, char16_t close) const
    {
        int depth = 0;
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_line.size(); ++i) {
            const QChar c = m_line[i];
            if (c == u'\\' && quote != u'\'') {
                ++i;
            } else if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if (c == u'\'' || c == u'"') {
                quote = c;
            } else if (c == open) {
                ++depth;
            } else if (c == close && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /// {a,b} and {1..3} are several words to bash and zsh, one to a POSIX shell.
    bool looksLikeBraceExpansion() const
    {
        const qsizetype end = m_line.indexOf(u'}', m_at);
        const QStringView inside = end < 0 ? QStringView() : m_line.sliced(m_at, end - m_at);
        return inside.contains(u',') || inside.contains(".."_L1);
    }

    QStringView m_line;
    qsizetype m_at = 0;
    ShellCommand m_command;
    ShellWord m_word;
    bool m_inWord = false;
    bool m_isTarget = false; ///< the word is a redirection's file
};

} // namespace

Result<ShellCommand> splitShellCommand(QStringView line)
{
    return ShellSplitter(line).split();
}

QString shellQuoted(const QString &text)
{
    const bool isPlain = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return isNameCharacter(c) || QStringView(u"%+,-./:=@").contains(c);
    });
    return isPlain ? text : u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace bulkhead::handoff
