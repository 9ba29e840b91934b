// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/glob.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApparmorText)
};

constexpr int DeepestAlternation = 50; // MAX_ALT_DEPTH of the parser
constexpr std::size_t MostNodes = 8192, MostFollowers = 400'000;

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
                return bad(Words::tr("a ] closes no class of characters"));
            inClass &= escaped;
            regex += escaped ? "\\]" : "]";
            break;
        case '{':
            if (escaped || inClass) {
                regex += escaped ? "\\{" : "{";
                break;
            }
            if (++depth >= commas.size())
                return bad(Words::tr("braces are nested too deeply"));
            commas[depth] = 0;
            regex += '(';
            break;
        case '}':
            if (escaped || inClass) {
                regex += escaped ? "\\}" : "}";
                break;
            }
            if (depth == 0)
                return bad(Words::tr("a } closes no brace"));
            if (commas[depth] == 0)
                return bad(Words::tr("braces need two alternatives"));
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
        return bad(Words::tr("a brace is not closed"));
    if (inClass)
        return bad(Words::tr("a class of characters is not closed"));
    if (isEscaped)
        return bad(Words::tr("a backslash stands at the end"));
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

/// Reads the expressions that globToRegex writes, and makes the automaton.
class GlobCompiler
{
public:
    explicit GlobCompiler(QByteArray regex)
        : m_regex(std::move(regex))
    {
        m_glob.m_nodes.emplace_back();
        m_glob.m_followers.emplace_back();
    }

    Result<Glob> compile()
    {
        const Part whole = alternation();
        if (m_at < m_regex.size())
            fail(Words::tr("this is no pattern"));
        if (m_isTooLarge)
            return std::unexpected(Error{ErrorKind::TooLarge, Words::tr("the pattern is too large"), {}});
        if (!m_problem.isEmpty())
            return bad(m_problem);
        connect({0}, whole.first);
        if (m_isTooLarge)
            return std::unexpected(Error{ErrorKind::TooLarge, Words::tr("the pattern is too large"), {}});
        m_glob.m_nodes[0].accepts = whole.canBeEmpty;
        for (const quint32 node : whole.last)
            m_glob.m_nodes[node].accepts = true;
        return std::move(m_glob);
    }

private:
    struct Part {
        bool canBeEmpty = true;
        std::vector<quint32> first, last;
    };

    [[nodiscard]] bool isAt(char c) const { return m_at < m_regex.size() && m_regex[m_at] == c; }
    [[nodiscard]] bool isGood() const { return m_problem.isEmpty() && !m_isTooLarge; }
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    void connect(const std::vector<quint32> &from, const std::vector<quint32> &to)
    {
        m_edges += from.size() * to.size();
        m_isTooLarge |= m_edges > MostFollowers;
        if (m_isTooLarge)
            return;
        for (const quint32 node : from) {
            auto &followers = m_glob.m_followers[node];
            followers.insert(followers.end(), to.begin(), to.end());
        }
    }

    static void add(std::vector<quint32> &to, const std::vector<quint32> &from) { to.insert(to.end(), from.begin(), from.end()); }

    Part alternation()
    {
        Part whole = sequence();
        while (isGood() && isAt('|')) {
            ++m_at;
            const Part other = sequence();
            whole.canBeEmpty |= other.canBeEmpty;
            add(whole.first, other.first);
            add(whole.last, other.last);
        }
        return whole;
    }

    Part sequence()
    {
        Part whole;
        while (isGood() && m_at < m_regex.size() && !isAt('|') && !isAt(')')) {
            Part next = repeated();
            connect(whole.last, next.first);
            if (whole.canBeEmpty)
                add(whole.first, next.first);
            if (next.canBeEmpty)
                add(next.last, whole.last);
            whole.last = std::move(next.last);
            whole.canBeEmpty &= next.canBeEmpty;
        }
        return whole;
    }

    Part repeated()
    {
        Part part = atom();
        while (isGood() && (isAt('*') || isAt('?'))) {
            if (isAt('*'))
                connect(part.last, part.first);
            part.canBeEmpty = true;
            ++m_at;
        }
        return part;
    }

    Part atom()
    {
        if (isAt('(')) {
            ++m_at;
            Part part = alternation(); // as deep as globToRegex allows
            if (!isAt(')'))
                fail(Words::tr("this is no pattern"));
            ++m_at;
            return part;
        }
        if (isAt('[')) {
            ++m_at;
            return node(readClass());
        }
        if (isAt('*') || isAt('?')) {
            fail(Words::tr("an escaped question mark makes the character before it optional, and there is none"));
            return {};
        }
        return node(readByte());
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

    Glob::ByteSet readClass()
    {
        Glob::ByteSet set{};
        const bool isNegated = isAt('^');
        m_at += isNegated;
        bool isEmpty = true;
        while (m_at < m_regex.size() && !isAt(']')) {
            quint8 from = readByte(), to = from;
            if (isAt('-') && m_at + 1 < m_regex.size()) {
                ++m_at;
                if (isAt(']'))
                    fail(Words::tr("a range of characters has no end"));
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
            fail(Words::tr("a class of characters is empty"));
        ++m_at;
        if (isNegated) {
            for (quint64 &word : set)
                word = ~word;
        }
        return set;
    }

    Part addNode(const Glob::Node &node)
    {
        if (m_glob.m_nodes.size() >= MostNodes) {
            m_isTooLarge = true;
            return {};
        }
        const auto index = quint32(m_glob.m_nodes.size());
        m_glob.m_nodes.push_back(node);
        m_glob.m_followers.emplace_back();
        return {false, {index}, {index}};
    }
    Part node(quint8 byte) { return addNode({true, false, byte, 0}); }
    Part node(const Glob::ByteSet &set)
    {
        auto &sets = m_glob.m_sets;
        const auto found = std::ranges::find(sets, set);
        const auto index = quint16(found - sets.begin());
        if (found == sets.end())
            sets.push_back(set);
        return addNode({false, false, 0, index});
    }

    QByteArray m_regex;
    qsizetype m_at = 0;
    Glob m_glob;
    std::size_t m_edges = 0;
    bool m_isTooLarge = false;
    QString m_problem;
};

Result<Glob> Glob::compile(QStringView glob)
{
    auto regex = globToRegex(glob);
    if (!regex)
        return std::unexpected(regex.error());
    return GlobCompiler(std::move(*regex)).compile();
}

bool Glob::matches(QByteArrayView path) const
{
    std::vector<quint32> current{0}, next;
    std::vector<qsizetype> seenAt(m_nodes.size(), -1);
    for (qsizetype at = 0; at < path.size() && !current.empty(); ++at) {
        next.clear();
        for (const quint32 node : current) {
            for (const quint32 follower : m_followers[node]) {
                if (seenAt[follower] != at && takes(follower, quint8(path[at]))) {
                    seenAt[follower] = at;
                    next.push_back(follower);
                }
            }
        }
        std::swap(current, next);
    }
    return std::ranges::any_of(current, [this](quint32 node) { return m_nodes[node].accepts; });
}

std::optional<QByteArray> Glob::literal() const
{
    QByteArray bytes;
    for (quint32 node = 0; !m_nodes[node].accepts;) {
        if (m_followers[node].size() != 1 || !m_nodes[m_followers[node].front()].isLiteral)
            return std::nullopt;
        node = m_followers[node].front();
        bytes += char(m_nodes[node].byte);
        if (m_nodes[node].accepts && !m_followers[node].empty())
            return std::nullopt;
    }
    return bytes;
}

namespace {
constexpr qsizetype HeaviestCache = 8'000'000; ///< nodes and transitions that are remembered: 32 MB
}

GlobSet::GlobSet(std::vector<Glob> globs)
    : m_globs(std::move(globs))
{
    for (std::size_t index = 0; index < m_globs.size(); ++index) {
        m_offsets.push_back(quint32(m_owners.size()));
        m_owners.insert(m_owners.end(), m_globs[index].nodes().size(), quint32(index));
    }
    m_marks.resize(m_owners.size());
    forget();
}

void GlobSet::forget()
{
    m_states.clear();
    m_known.clear();
    m_weight = 0;
    stateOf(m_offsets);
}

qint32 GlobSet::stateOf(std::vector<quint32> nodes)
{
    std::ranges::sort(nodes);
    const QByteArray key(reinterpret_cast<const char *>(nodes.data()), qsizetype(nodes.size() * sizeof(quint32)));
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    State state;
    for (const quint32 node : nodes) {
        const quint32 glob = m_owners[node];
        if (m_globs[glob].nodes()[node - m_offsets[glob]].accepts && (state.matched.empty() || state.matched.back() != glob))
            state.matched.push_back(glob);
    }
    state.next.fill(-1);
    state.nodes = std::move(nodes);
    m_weight += qsizetype(2 * state.nodes.size() + state.next.size());
    const auto index = qint32(m_states.size());
    m_states.push_back(std::move(state));
    m_known.insert(key, index);
    return index;
}

qint32 GlobSet::step(qint32 from, quint8 byte)
{
    std::vector<quint32> nodes;
    for (const quint32 node : m_states[std::size_t(from)].nodes) {
        const quint32 offset = m_offsets[m_owners[node]];
        const Glob &glob = m_globs[m_owners[node]];
        for (const quint32 follower : glob.followers(node - offset)) {
            if (!m_marks[follower + offset] && glob.takes(follower, byte)) {
                m_marks[follower + offset] = 1;
                nodes.push_back(follower + offset);
            }
        }
    }
    for (const quint32 node : nodes)
        m_marks[node] = 0;
    const qint32 to = stateOf(std::move(nodes));
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
