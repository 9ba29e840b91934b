// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/glob.h"

#include "core/apparmor/apparmortext.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

constexpr int DeepestAlternation = 50; // MAX_ALT_DEPTH of the parser
constexpr std::size_t MostStates = 16'384;

std::unexpected<Error> bad(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Malformed, what, {}});
}

/// A number of up to `digits` digits from `at` on; nothing where there is none.
std::optional<int> numberAt(QByteArrayView text, qsizetype &at, int base, int digits)
{
    int value = 0, count = 0;
    for (; count < digits && at + count < text.size(); ++count) {
        const char c = text[at + count];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : 99;
        if (digit >= base)
            break;
        value = value * base + digit;
    }
    if (count == 0 || value > 255)
        return std::nullopt;
    at += count;
    return value;
}

/// What the parser's scanner does: escapes for characters are resolved, those for the signs of a glob stay.
QByteArray withoutCharacterEscapes(QByteArrayView text)
{
    constexpr QByteArrayView signs = "*?[]{}^,\\";
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != '\\' || at + 1 >= text.size()) {
            out += text[at++];
            continue;
        }
        const char c = text[at + 1];
        qsizetype end = at + 2;
        std::optional<int> byte;
        if (c >= '0' && c <= '7') {
            end = at + 1;
            byte = numberAt(text, end, 8, 3);
        } else if (c == 'x') {
            byte = numberAt(text, end, 16, 2);
        } else if (c == 'd') {
            byte = numberAt(text, end, 10, 3);
        } else if (c == '"' || signs.contains(c)) {
            byte = quint8(c);
        } else {
            constexpr QByteArrayView letters = "aefnrt", bytes = "\a\033\f\n\r\t";
            const qsizetype index = letters.indexOf(c);
            if (index >= 0)
                byte = quint8(bytes[index]);
        }
        if (!byte) {
            out += '\\';
            ++at;
            continue;
        }
        if (signs.contains(char(*byte)))
            out += '\\';
        out += char(*byte);
        at = end;
    }
    return out;
}

/// "//" becomes "/", except at the very start, where two slashes are another root in POSIX.
QByteArray withoutDoubleSlashes(const QByteArray &text)
{
    QByteArray out;
    qsizetype at = 0;
    if (text.startsWith("//") && !text.startsWith("///")) {
        out = "//";
        at = 2;
    }
    bool wasSlash = false;
    for (; at < text.size(); ++at) {
        if (text[at] != '/' || !wasSlash)
            out += text[at];
        wasSlash = text[at] == '/';
    }
    return out;
}

/// Where `*` stands alone between slashes it needs a character, or it would match the directory itself.
bool isWholeName(const QByteArray &regex, const QByteArray &glob, qsizetype star)
{
    while (star < glob.size() && glob[star] == '*')
        ++star;
    return regex.endsWith('/') && (star == glob.size() || glob[star] == '/');
}

} // namespace

Result<QByteArray> globToRegex(QStringView text)
{
    const QByteArray glob = withoutDoubleSlashes(withoutCharacterEscapes(text.toUtf8()));
    QByteArray regex;
    std::array<int, DeepestAlternation> commas{};
    std::size_t depth = 0;
    bool inClass = false, isEscaped = false;
    for (qsizetype at = 0; at < glob.size(); ++at) {
        const char c = glob[at];
        const bool escaped = std::exchange(isEscaped, false);
        switch (c) {
        case '\\':
            if (escaped)
                regex += "\\\\";
            else
                isEscaped = true;
            break;
        case '*':
            if (escaped) {
                regex += "\\*";
                break;
            }
            if (isWholeName(regex, glob, at))
                regex += "[^/\\x00]";
            if (at + 1 < glob.size() && glob[at + 1] == '*') {
                regex += "[^\\x00]*";
                ++at;
            } else {
                regex += "[^/\\x00]*";
            }
            break;
        case '?': regex += escaped ? "?" : "[^/\\x00]"; break;
        case '[':
            regex += escaped ? "\\[" : "[";
            inClass |= !escaped;
            break;
        case ']':
            if (!escaped && !inClass)
                return bad(ApparmorText::tr("a ] closes no class of characters"));
            inClass &= escaped;
            regex += escaped ? "\\]" : "]";
            break;
        case '{':
            if (escaped || inClass) {
                regex += escaped ? "\\{" : "{";
                break;
            }
            if (++depth >= commas.size())
                return bad(ApparmorText::tr("braces are nested too deeply"));
            commas[depth] = 0;
            regex += '(';
            break;
        case '}':
            if (escaped || inClass) {
                regex += escaped ? "\\}" : "}";
                break;
            }
            if (depth == 0)
                return bad(ApparmorText::tr("a } closes no brace"));
            if (commas[depth] == 0)
                return bad(ApparmorText::tr("braces need two alternatives"));
            --depth;
            regex += ')';
            break;
        case ',':
            if (!escaped && depth > 0 && !inClass) {
                ++commas[depth];
                regex += '|';
            } else {
                regex += escaped && inClass ? "\\," : ",";
            }
            break;
        case '^':
        case '$':
            if (!inClass)
                regex += '\\';
            regex += c;
            break;
        case '.':
        case '+':
        case '|':
        case '(':
        case ')':
            regex += '\\';
            regex += c;
            break;
        default: regex += c; break; // an escape that is not needed is dropped
        }
    }
    if (depth > 0)
        return bad(ApparmorText::tr("a brace is not closed"));
    if (inClass)
        return bad(ApparmorText::tr("a class of characters is not closed"));
    if (isEscaped)
        return bad(ApparmorText::tr("a backslash stands at the end"));
    return regex;
}

QString globForPath(QStringView path)
{
    QString glob;
    for (const QChar c : path) {
        switch (c.unicode()) {
        case u'?': glob += u"[\\?]"; break; // "\?" alone would make the character before it optional
        case u'*':
        case u'[':
        case u']':
        case u'{':
        case u'}':
        case u',':
        case u'"':
        case u'\\': glob += u'\\' + c; break;
        default:
            if (c.unicode() < 0x20 || c.unicode() == 0x7f)
                glob += u'\\' + QString::number(c.unicode(), 8).rightJustified(3, u'0');
            else
                glob += c;
        }
    }
    return glob;
}

/// Reads one expression that globToRegex wrote into an automaton.
class GlobCompiler
{
public:
    GlobCompiler(GlobAutomaton &automaton, const QByteArray &regex)
        : m_automaton(automaton)
        , m_regex(regex)
    {
    }

    Result<> compile(quint32 owner)
    {
        const std::size_t least = m_automaton.m_states.size();
        quint32 at = 0;
        while (m_problem.isEmpty() && m_at < m_regex.size()) {
            const qsizetype begin = m_at;
            skipItem();
            const QByteArray item = m_regex.sliced(begin, m_at - begin);
            const auto key = std::pair(at, item);
            if (const auto shared = m_automaton.m_shared.constFind(key); shared != m_automaton.m_shared.cend()) {
                at = *shared;
                continue;
            }
            m_at = begin;
            at = readItem(at);
            m_automaton.m_shared.insert(key, at);
            if (m_automaton.m_states.size() - least > MostStates)
                return std::unexpected(Error{ErrorKind::TooLarge, ApparmorText::tr("the pattern is too large"), {}});
        }
        if (!m_problem.isEmpty())
            return bad(m_problem);
        m_automaton.m_states[at].owners.push_back(owner);
        return {};
    }

    /// All bytes of an expression without any choice.
    std::optional<QByteArray> literal()
    {
        QByteArray bytes;
        while (m_at < m_regex.size()) {
            if (isAt('[') || isAt('('))
                return std::nullopt;
            bytes += char(readByte());
            if (isAt('*') || isAt('?'))
                return std::nullopt;
        }
        return bytes;
    }

private:
    [[nodiscard]] bool isAt(char c) const { return m_at < m_regex.size() && m_regex[m_at] == c; }
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    quint32 newState()
    {
        m_automaton.m_states.emplace_back();
        return quint32(m_automaton.m_states.size() - 1);
    }

    /// Behind one atom and the signs after it.
    void skipItem()
    {
        int depth = 0;
        bool inClass = false;
        do {
            const char c = m_regex[m_at];
            if (c == '\\')
                ++m_at;
            else if (inClass)
                inClass = c != ']';
            else if (c == '[')
                inClass = true;
            else if (c == '(' || c == ')')
                depth += c == '(' ? 1 : -1;
            ++m_at;
        } while (m_at < m_regex.size() && (depth > 0 || inClass));
        while (isAt('*') || isAt('?'))
            ++m_at;
        m_at = std::min(m_at, m_regex.size());
    }

    quint32 readItem(quint32 from)
    {
        const qsizetype begin = m_at;
        skipItem();
        const qsizetype end = m_at;
        qsizetype atomEnd = end;
        while (atomEnd > begin + 1 && (m_regex[atomEnd - 1] == '*' || m_regex[atomEnd - 1] == '?')
               && m_regex[atomEnd - 2] != '\\')
            --atomEnd;
        bool isRepeated = false;
        for (qsizetype sign = atomEnd; sign < end; ++sign)
            isRepeated |= m_regex[sign] == '*';
        m_at = begin;
        quint32 to = 0;
        if (isRepeated) {
            to = newState();
            m_automaton.m_states[from].empties.push_back(to);
            const quint32 loop = readAtom(to);
            m_automaton.m_states[loop].empties.push_back(to);
        } else {
            to = readAtom(from);
            if (atomEnd < end)
                m_automaton.m_states[from].empties.push_back(to);
        }
        m_at = end;
        return to;
    }

    quint32 readAtom(quint32 from)
    {
        if (isAt('(')) {
            ++m_at;
            const quint32 to = newState();
            for (;;) {
                quint32 end = from;
                while (m_problem.isEmpty() && m_at < m_regex.size() && !isAt('|') && !isAt(')'))
                    end = readItem(end); // as deep as globToRegex allows
                m_automaton.m_states[end].empties.push_back(to);
                if (!isAt('|'))
                    break;
                ++m_at;
            }
            ++m_at;
            return to;
        }
        if (isAt('*') || isAt('?')) {
            fail(ApparmorText::tr("an escaped question mark makes the character before it optional, and there is none"));
            return newState();
        }
        GlobAutomaton::Edge edge;
        if (isAt('[')) {
            ++m_at;
            const auto set = readClass();
            auto &sets = m_automaton.m_sets;
            const auto found = std::ranges::find(sets, set);
            edge.set = quint32(found - sets.begin());
            if (found == sets.end())
                sets.push_back(set);
        } else {
            edge.byte = readByte();
        }
        edge.to = newState();
        m_automaton.m_states[from].edges.push_back(edge);
        return edge.to;
    }

    quint8 readByte()
    {
        if (!isAt('\\'))
            return quint8(m_regex[m_at++]);
        ++m_at;
        if (isAt('x')) { // only ever \x00
            qsizetype at = m_at + 1;
            if (const auto byte = numberAt(m_regex, at, 16, 2)) {
                m_at = at;
                return quint8(*byte);
            }
        }
        return m_at < m_regex.size() ? quint8(m_regex[m_at++]) : quint8('\\');
    }

    GlobAutomaton::ByteSet readClass()
    {
        GlobAutomaton::ByteSet set{};
        const bool isNegated = isAt('^');
        m_at += isNegated;
        bool isEmpty = true;
        while (m_at < m_regex.size() && !isAt(']')) {
            quint8 from = readByte(), to = from;
            if (isAt('-') && m_at + 1 < m_regex.size()) {
                ++m_at;
                if (isAt(']'))
                    fail(ApparmorText::tr("a range of characters has no end"));
                else
                    to = readByte();
            }
            if (from > to)
                std::swap(from, to);
            for (int byte = from; byte <= to; ++byte)
                set[std::size_t(byte) / 64] |= 1ULL << (byte % 64);
            isEmpty = false;
        }
        if (!isAt(']') || isEmpty)
            fail(ApparmorText::tr("a class of characters is empty"));
        ++m_at;
        if (isNegated) {
            for (quint64 &word : set)
                word = ~word;
        }
        return set;
    }

    GlobAutomaton &m_automaton;
    const QByteArray &m_regex;
    qsizetype m_at = 0;
    QString m_problem;
};

GlobAutomaton::GlobAutomaton()
{
    m_states.emplace_back();
}

Result<> GlobAutomaton::add(const QByteArray &regex, quint32 owner)
{
    return GlobCompiler(*this, regex).compile(owner);
}

void GlobAutomaton::close(std::vector<quint32> &states) const
{
    m_marks.resize(m_states.size());
    std::size_t kept = 0;
    for (const quint32 state : states) {
        if (!std::exchange(m_marks[state], 1))
            states[kept++] = state;
    }
    states.resize(kept);
    for (std::size_t at = 0; at < states.size(); ++at) {
        const auto &empties = m_states[states[at]].empties; // the list grows below, this one does not
        for (const quint32 reached : empties) {
            if (!std::exchange(m_marks[reached], 1))
                states.push_back(reached);
        }
    }
    for (const quint32 state : states)
        m_marks[state] = 0;
}

Result<Glob> Glob::compile(QStringView glob)
{
    auto regex = globToRegex(glob);
    if (!regex)
        return std::unexpected(regex.error());
    Glob compiled;
    compiled.m_regex = std::move(*regex);
    const auto automaton = std::make_shared<GlobAutomaton>();
    if (const auto added = automaton->add(compiled.m_regex, 0); !added)
        return std::unexpected(added.error());
    compiled.m_literal = GlobCompiler(*automaton, compiled.m_regex).literal();
    compiled.m_automaton = automaton;
    return compiled;
}

bool Glob::matches(QByteArrayView path) const
{
    if (m_literal)
        return *m_literal == path;
    std::vector<quint32> current{0}, next;
    m_automaton->close(current);
    for (qsizetype at = 0; at < path.size() && !current.empty(); ++at) {
        next.clear();
        for (const quint32 state : current) {
            for (const auto &edge : m_automaton->state(state).edges) {
                if (m_automaton->takes(edge, quint8(path[at])))
                    next.push_back(edge.to);
            }
        }
        m_automaton->close(next);
        std::swap(current, next);
    }
    return std::ranges::any_of(current, [this](quint32 state) { return !m_automaton->state(state).owners.empty(); });
}

namespace {

std::vector<quint32> stepped(const GlobAutomaton &automaton, const std::vector<quint32> &from, quint8 byte)
{
    std::vector<quint32> to;
    for (const quint32 state : from) {
        for (const auto &edge : automaton.state(state).edges) {
            if (automaton.takes(edge, byte))
                to.push_back(edge.to);
        }
    }
    automaton.close(to);
    std::ranges::sort(to);
    return to;
}

bool isMatch(const GlobAutomaton &automaton, const std::vector<quint32> &states)
{
    return std::ranges::any_of(states, [&automaton](quint32 state) { return !automaton.state(state).owners.empty(); });
}

quint8 readableByte(const GlobAutomaton &automaton, const GlobAutomaton::Edge &edge)
{
    if (edge.byte >= 0)
        return quint8(edge.byte);
    for (const char c : QByteArrayView("xa0A_.-/")) {
        if (automaton.takes(edge, quint8(c)))
            return quint8(c);
    }
    for (int byte = 0x21; byte < 0x120; ++byte) {
        if (automaton.takes(edge, quint8(byte)))
            return quint8(byte);
    }
    return 0;
}

constexpr std::size_t MostPairs = 4096;

} // namespace

std::optional<QByteArray> Glob::example() const
{
    if (m_literal)
        return m_literal;
    struct Way {
        quint32 before = 0;
        qint32 byte = -1; ///< -1: without one
        bool isKnown = false;
    };
    std::vector<Way> ways(m_automaton->size());
    std::vector<quint32> queue{0}, later; // states of this length, of the next one
    ways[0].isKnown = true;
    while (!queue.empty()) {
        for (std::size_t at = 0; at < queue.size(); ++at) {
            const quint32 state = queue[at];
            if (!m_automaton->state(state).owners.empty()) {
                QByteArray path;
                for (quint32 back = state; back != 0; back = ways[back].before) {
                    if (ways[back].byte >= 0)
                        path.prepend(char(ways[back].byte));
                }
                return path;
            }
            for (const quint32 reached : m_automaton->state(state).empties) {
                if (!ways[reached].isKnown) {
                    ways[reached] = {state, -1, true};
                    queue.push_back(reached);
                }
            }
            for (const auto &edge : m_automaton->state(state).edges) {
                if (!ways[edge.to].isKnown) {
                    ways[edge.to] = {state, readableByte(*m_automaton, edge), true};
                    later.push_back(edge.to);
                }
            }
        }
        queue = std::exchange(later, {});
    }
    return std::nullopt;
}

bool Glob::isWithin(const Glob &other) const
{
    const auto sample = example();
    if (!sample || !other.matches(*sample))
        return false;
    if (m_literal)
        return true;
    using Sets = std::pair<std::vector<quint32>, std::vector<quint32>>;
    Sets start{{0}, {0}};
    m_automaton->close(start.first);
    other.m_automaton->close(start.second);
    std::set<Sets> seen{start};
    std::vector<Sets> open{start};
    while (!open.empty()) {
        const Sets sets = std::move(open.back());
        open.pop_back();
        if (isMatch(*m_automaton, sets.first) && !isMatch(*other.m_automaton, sets.second))
            return false;
        for (int byte = 1; byte < 256; ++byte) {
            Sets next{stepped(*m_automaton, sets.first, quint8(byte)), {}};
            if (next.first.empty())
                continue;
            next.second = stepped(*other.m_automaton, sets.second, quint8(byte));
            if (seen.insert(next).second)
                open.push_back(std::move(next));
        }
        if (seen.size() > MostPairs)
            return false;
    }
    return true;
}

namespace {
constexpr qsizetype HeaviestCache = 16'000'000; ///< numbers that are remembered: 64 MB
}

GlobSet::GlobSet(const std::vector<Glob> &globs)
{
    for (std::size_t index = 0; index < globs.size(); ++index)
        std::ignore = m_automaton.add(globs[index].regex(), quint32(index)); // it was compiled before, alone
    forget();
}

void GlobSet::forget()
{
    m_states.clear();
    m_known.clear();
    m_weight = 0;
    stateOf({0});
}

qint32 GlobSet::stateOf(std::vector<quint32> parts)
{
    m_automaton.close(parts);
    std::ranges::sort(parts);
    const QByteArray key(reinterpret_cast<const char *>(parts.data()), qsizetype(parts.size() * sizeof(quint32)));
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    State state;
    for (const quint32 part : parts) {
        const auto &owners = m_automaton.state(part).owners;
        state.matched.insert(state.matched.end(), owners.begin(), owners.end());
    }
    std::ranges::sort(state.matched);
    const auto repeated = std::ranges::unique(state.matched);
    state.matched.erase(repeated.begin(), repeated.end());
    state.next.fill(-1);
    state.parts = std::move(parts);
    m_weight += qsizetype(2 * state.parts.size() + state.matched.size() + state.next.size());
    const auto index = qint32(m_states.size());
    m_states.push_back(std::move(state));
    m_known.insert(key, index);
    return index;
}

qint32 GlobSet::step(qint32 from, quint8 byte)
{
    std::vector<quint32> parts;
    for (const quint32 part : m_states[std::size_t(from)].parts) {
        for (const auto &edge : m_automaton.state(part).edges) {
            if (m_automaton.takes(edge, byte))
                parts.push_back(edge.to);
        }
    }
    const qint32 to = stateOf(std::move(parts));
    m_states[std::size_t(from)].next[byte] = to;
    return to;
}

const std::vector<quint32> &GlobSet::matching(QByteArrayView path)
{
    if (m_weight > HeaviestCache)
        forget();
    qint32 state = 0;
    for (const char c : path) {
        const qint32 next = m_states[std::size_t(state)].next[quint8(c)];
        state = next >= 0 ? next : step(state, quint8(c));
    }
    return m_states[std::size_t(state)].matched;
}

} // namespace bulkhead::apparmor
