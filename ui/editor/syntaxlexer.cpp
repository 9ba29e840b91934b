// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/syntaxlexer.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QGuiApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
namespace Highlighting = KSyntaxHighlighting;

namespace {

constexpr int StylesOfScintilla = 8; ///< 32 to 39 are its own: line numbers, braces, call tips…

/// 0, 1, … 31, 40, 41, …
int styleOfLook(qsizetype look)
{
    return int(look) < QsciScintillaBase::STYLE_DEFAULT ? int(look) : int(look) + StylesOfScintilla;
}

} // namespace

Highlighting::Repository &syntaxRepository()
{
    static Highlighting::Repository repository;
    return repository;
}

SyntaxLexer::SyntaxLexer(const QString &definition, bool dark, const QFont &font, QsciScintilla *editor)
    : QsciLexerCustom(editor)
    , m_states(1)
    , m_depths(1)
{
    auto &repository = syntaxRepository();
    setTheme(repository.defaultTheme(dark ? Highlighting::Repository::DarkTheme : Highlighting::Repository::LightTheme));
    setDefinition(repository.definitionForName(definition));
    setDefaultFont(font);
    setDefaultColor(QColor::fromRgb(theme().textColor(Highlighting::Theme::Normal)));
    setDefaultPaper(QGuiApplication::palette().color(QPalette::Base)); // the editor answers with the paper of its old lexer
    registerFormats(font);
}

void SyntaxLexer::registerFormats(const QFont &font)
{
    m_looks << u"normal"_s; // style 0: what no format covers
    setColor(defaultColor(0), 0);
    setPaper(defaultPaper(0), 0);
    setFont(font, 0);
    QList<Highlighting::Definition> definitions = definition().includedDefinitions();
    definitions << definition();
    for (const auto &part : std::as_const(definitions)) {
        for (const Highlighting::Format &format : part.formats()) {
            const QColor color = format.textColor(theme());
            const QString look = u"%1 %2%3%4"_s.arg(color.name())
                                     .arg(int(format.isBold(theme())))
                                     .arg(int(format.isItalic(theme())))
                                     .arg(int(format.isUnderline(theme())));
            if (!m_looks.contains(look)) {
                const int style = styleOfLook(m_looks.size());
                m_looks << look;
                QFont styled = font;
                styled.setBold(format.isBold(theme()));
                styled.setItalic(format.isItalic(theme()));
                styled.setUnderline(format.isUnderline(theme()));
                setColor(color, style);
                setPaper(defaultPaper(0), style);
                setFont(styled, style);
            }
            m_styleOfFormat.insert(format.id(), styleOfLook(m_looks.indexOf(look)));
        }
    }
}

QString SyntaxLexer::description(int style) const
{
    if (style >= QsciScintillaBase::STYLE_DEFAULT && style < QsciScintillaBase::STYLE_DEFAULT + StylesOfScintilla)
        return {};
    return m_looks.value(style < QsciScintillaBase::STYLE_DEFAULT ? style : style - StylesOfScintilla);
}

void SyntaxLexer::applyFormat(int offset, int length, const Highlighting::Format &format)
{
    if (length > 0)
        m_pieces.push_back({offset, length, m_styleOfFormat.value(format.id())});
}

void SyntaxLexer::applyFolding(int offset, int length, Highlighting::FoldingRegion region)
{
    Q_UNUSED(offset)
    Q_UNUSED(length)
    m_depth += region.type() == Highlighting::FoldingRegion::Begin ? 1 : -1;
}

void SyntaxLexer::changeLines(int line, int linesAdded)
{
    if (line + 1 >= int(m_states.size()))
        return; // what was not styled yet
    if (linesAdded > 0) {
        m_states.insert(m_states.begin() + line + 1, size_t(linesAdded), {});
        m_depths.insert(m_depths.begin() + line + 1, size_t(linesAdded), 0);
    } else if (linesAdded < 0) {
        const int end = qMin(line + 1 - linesAdded, int(m_states.size()));
        m_states.erase(m_states.begin() + line + 1, m_states.begin() + end);
        m_depths.erase(m_depths.begin() + line + 1, m_depths.begin() + end);
    }
    if (m_lastChanged > line)
        m_lastChanged = qMax(line, m_lastChanged + linesAdded);
    m_lastChanged = qMax(m_lastChanged, line + qMax(linesAdded, 0));
    m_firstChanged = qMin(m_firstChanged, line);
}

void SyntaxLexer::styleText(int start, int end)
{
    const auto lineAt = [this](int position) {
        return int(editor()->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position)));
    };
    // Whole lines, from the first of which the state is known: QScintilla asks for pieces, and in any order.
    const int first = qMin(lineAt(start), int(m_states.size()) - 1);
    const int last = lineAt(qMax(start, end - 1));
    if (m_firstChanged == NoLine || first < m_firstChanged)
        styleLines(first, last);
    else
        restyleLines(qMin(first, m_firstChanged), last);
}

void SyntaxLexer::styleLines(int first, int last)
{
    m_firstChanged = NoLine;
    m_lastChanged = -1;
    m_states.resize(size_t(first) + 1);
    m_depths.resize(size_t(first) + 1);
    for (int line = first; line <= last; ++line) {
        m_states.push_back(styleLine(line));
        m_depths.push_back(m_depth);
    }
}

// A key changes one line. Where the state behind it is as it was before, so are the styles of all lines below.
void SyntaxLexer::restyleLines(int first, int last)
{
    for (int line = first; line <= last; ++line) {
        const auto state = styleLine(line);
        const auto next = size_t(line) + 1;
        if (next >= m_states.size()) {
            styleLines(line, last);
            return;
        }
        if (line >= m_lastChanged && m_states[next] == state && m_depths[next] == m_depth) {
            m_firstChanged = NoLine;
            m_lastChanged = -1;
            tellStyledUntil(int(m_states.size()) - 1);
            return;
        }
        m_states[next] = state;
        m_depths[next] = m_depth;
    }
    m_firstChanged = last + 1;
}

void SyntaxLexer::tellStyledUntil(int line)
{
    const long end = editor()->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    startStyling(int(end < 0 ? editor()->SendScintilla(QsciScintilla::SCI_GETLENGTH) : end));
}

bool SyntaxLexer::styleMore(QDeadlineTimer until)
{
    constexpr int linesAtOnce = 32;
    const int lines = editor()->lines();
    while (!until.hasExpired()) {
        const int first = qMin(m_firstChanged, int(m_states.size()) - 1);
        if (first >= lines)
            return false;
        const int last = qMin(first + linesAtOnce, lines) - 1;
        m_firstChanged == NoLine ? styleLines(first, last) : restyleLines(first, last);
    }
    return true;
}

/// The state behind it; m_depth is the depth there.
Highlighting::State SyntaxLexer::styleLine(int line)
{
    const QString text = editor()->text(line);
    QStringView words = text;
    while (words.endsWith(u'\n') || words.endsWith(u'\r'))
        words.chop(1);
    m_pieces.clear();
    const int before = m_depths[size_t(line)];
    m_depth = before;
    auto state = highlightLine(words, m_states[size_t(line)]);
    m_depth = qMax(0, m_depth);
    const int level = QsciScintilla::SC_FOLDLEVELBASE + before;
    editor()->SendScintilla(QsciScintilla::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line),
                            static_cast<long>(m_depth > before ? level | QsciScintilla::SC_FOLDLEVELHEADERFLAG : level));
    setLineStyles(line, text);
    return state;
}

// applyFormat counts UTF-16 units, Scintilla counts bytes.
void SyntaxLexer::setLineStyles(int line, const QString &text)
{
    const auto bytes = [&text](int from, int to) { return qsizetype(QStringView(text).sliced(from, to - from).toUtf8().size()); };
    QByteArray styles;
    styles.reserve(text.size());
    int done = 0;
    for (const Piece &piece : m_pieces) {
        if (piece.offset > done)
            styles.append(bytes(done, piece.offset), '\0');
        styles.append(bytes(piece.offset, piece.offset + piece.length), char(piece.style));
        done = piece.offset + piece.length;
    }
    if (done < text.size())
        styles.append(bytes(done, int(text.size())), '\0');
    startStyling(int(editor()->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line))));
    editor()->SendScintilla(QsciScintilla::SCI_SETSTYLINGEX, static_cast<unsigned long>(styles.size()), styles.constData());
}

} // namespace bulkhead::ui
