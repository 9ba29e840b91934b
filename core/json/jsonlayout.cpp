// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonlayout.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bulkhead::json {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestDocument = 512LL * 1024 * 1024;

QString decodedString(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

} // namespace

/// One pass over the bytes with a stack of its own: a hostile document cannot exhaust the program's.
class JsonLayouter
{
public:
    explicit JsonLayouter(const QByteArray &json) { m_layout.m_source = json; }

    Result<JsonLayout> layOut()
    {
        m_out.reserve(source().size() * 3 / 2);
        beginLine(-1, 0);
        skipBlanks();
        while (m_error.isEmpty()) {
            if (!m_valuePending && m_stack.isEmpty())
                break;
            m_valuePending ? readValue() : readNext();
        }
        skipBlanks();
        if (m_error.isEmpty() && m_at < source().size())
            fail(u"more text after the end of the document"_s);
        if (!m_error.isEmpty())
            return std::unexpected(
                Error{m_tooDeep ? ErrorKind::TooLarge : ErrorKind::Malformed, m_error, u"byte %1"_s.arg(m_at)});
        m_layout.m_text = QString::fromUtf8(m_out);
        return std::move(m_layout);
    }

private:
    struct Level {
        int node;
        int count = 0;
        bool object;
    };

    [[nodiscard]] const QByteArray &source() const { return m_layout.m_source; }
    [[nodiscard]] char peek() const { return m_at < source().size() ? source().at(m_at) : '\0'; }
    void fail(const QString &what) { m_error = what; }

    void skipBlanks()
    {
        while (m_at < source().size() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            ++m_at;
    }

    void newLine(qsizetype depth)
    {
        m_out += '\n';
        m_out.append(depth * 2, ' ');
    }

    void beginLine(int parent, int index)
    {
        m_layout.m_nodeOfLine << int(m_layout.m_nodes.size());
        m_layout.m_nodes << JsonLayout::Node{.parent = parent, .index = index, .line = int(m_layout.m_nodeOfLine.size()) - 1};
        m_valuePending = true;
    }

    /// A quoted string as it is spelled; m_at stands on its first quote.
    bool copyString()
    {
        const int start = m_at++;
        while (m_at < source().size() && peek() != '"') {
            if (static_cast<unsigned char>(peek()) < 0x20) {
                fail(u"a control character in a string"_s);
                return false;
            }
            m_at += peek() == '\\' ? 2 : 1;
        }
        if (m_at >= source().size()) {
            m_at = int(source().size());
            fail(u"a string that does not end"_s);
            return false;
        }
        ++m_at;
        m_out += source().mid(start, m_at - start);
        return true;
    }

    void copyLiteral()
    {
        const int start = m_at;
        while (isalnum(static_cast<unsigned char>(peek())) || peek() == '-' || peek() == '+' || peek() == '.')
            ++m_at;
        if (m_at == start)
            fail(m_at < source().size() ? u"a value is expected"_s : u"the document ends too early"_s);
        m_out += source().mid(start, m_at - start);
    }

    void readValue()
    {
        m_valuePending = false;
        const int node = int(m_layout.m_nodes.size()) - 1;
        m_layout.m_nodes[node].valueStart = m_at;
        const char first = peek();
        if (first == '{' || first == '[')
            open(node, first == '{');
        else if (first == '"')
            copyString();
        else
            copyLiteral();
        m_layout.m_nodes[node].valueEnd = m_at;
    }

    void open(int node, bool object)
    {
        m_out += object ? '{' : '[';
        ++m_at;
        skipBlanks();
        if (peek() == (object ? '}' : ']')) { // empty ones stay on their line
            m_out += peek();
            ++m_at;
            return;
        }
        if (m_stack.size() >= MaximumDepth) {
            m_tooDeep = true;
            fail(u"more than %1 levels"_s.arg(MaximumDepth));
            return;
        }
        m_stack << Level{.node = node, .object = object};
    }

    void close()
    {
        const Level level = m_stack.takeLast();
        newLine(m_stack.size());
        m_out += peek();
        ++m_at;
        m_layout.m_nodeOfLine << level.node;
        m_layout.m_nodes[level.node].valueEnd = m_at;
    }

    /// The next member or element of the innermost level, up to its value; or its end.
    void readNext()
    {
        skipBlanks();
        Level &level = m_stack.last();
        if (level.count > 0) {
            if (peek() == (level.object ? '}' : ']')) {
                close();
                return;
            }
            if (peek() != ',') {
                fail(m_at < source().size() ? u"a comma or a closing bracket is expected"_s : u"the document ends too early"_s);
                return;
            }
            m_out += ',';
            ++m_at;
            skipBlanks();
        }
        newLine(m_stack.size());
        beginLine(level.node, level.count++);
        if (level.object)
            readKey();
    }

    void readKey()
    {
        if (peek() != '"') {
            fail(u"a member's name is expected"_s);
            return;
        }
        JsonLayout::Node &node = m_layout.m_nodes.last();
        node.keyStart = m_at;
        if (!copyString())
            return;
        node.keyLength = m_at - node.keyStart;
        skipBlanks();
        if (peek() != ':') {
            fail(u"a colon is expected"_s);
            return;
        }
        ++m_at;
        m_out += ": ";
        skipBlanks();
    }

    JsonLayout m_layout;
    QByteArray m_out;
    QList<Level> m_stack;
    QString m_error;
    int m_at = 0;
    bool m_valuePending = false;
    bool m_tooDeep = false;
};

Result<JsonLayout> layOutJson(const QByteArray &json)
{
    if (json.size() > LargestDocument)
        return std::unexpected(Error{ErrorKind::TooLarge, u"a document of more than 512 MiB"_s, {}});
    return JsonLayouter(json).layOut();
}

QString JsonLayout::segment(const Node &node) const
{
    return node.keyLength > 0 ? decodedString(m_source.mid(node.keyStart, node.keyLength)) : QString::number(node.index);
}

QStringList JsonLayout::segmentsAt(int line) const
{
    QStringList segments;
    for (int node = m_nodeOfLine.value(line, 0); node > 0; node = m_nodes.at(node).parent)
        segments.prepend(segment(m_nodes.at(node)));
    return segments;
}

QString JsonLayout::pointerAt(int line) const
{
    QString pointer;
    for (QString segment : segmentsAt(line))
        pointer += u'/' + segment.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer;
}

QString JsonLayout::valueAt(int line) const
{
    if (m_nodes.isEmpty())
        return {};
    const Node &node = m_nodes.at(m_nodeOfLine.value(line, 0));
    const QByteArray value = m_source.mid(node.valueStart, node.valueEnd - node.valueStart);
    if (value.startsWith('"'))
        return decodedString(value);
    const auto alone = value.startsWith('{') || value.startsWith('[') ? layOutJson(value) : std::unexpected(Error{});
    return alone ? alone->text() : QString::fromUtf8(value);
}

int JsonLayout::lineOf(const QString &pointer) const
{
    if (m_nodes.isEmpty() || (!pointer.isEmpty() && !pointer.startsWith(u'/')))
        return -1;
    int current = 0;
    const QStringList segments = pointer.isEmpty() ? QStringList{} : pointer.mid(1).split(u'/');
    for (QString wanted : segments) {
        wanted.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        int child = current + 1; // children follow their parent
        while (child < m_nodes.size() && (m_nodes.at(child).parent != current || segment(m_nodes.at(child)) != wanted))
            ++child;
        if (child == m_nodes.size())
            return -1;
        current = child;
    }
    return m_nodes.at(current).line;
}

} // namespace bulkhead::json
