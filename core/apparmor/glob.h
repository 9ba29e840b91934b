// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace bulkhead::apparmor {

/// The regular expression that apparmor_parser makes of a glob (what `apparmor_parser -D rule-exprs` prints), its oddities
/// included: "\?" makes the character before it optional and never means a question mark; "?" inside a class is expanded in
/// place. `glob` is without its quotes and with its escapes, as a profile holds it; variables are no longer in it. Error
/// Malformed: an open brace or class, one alternative only, a lone backslash at the end.
[[nodiscard]] Result<QByteArray> globToRegex(QStringView glob);

/// A glob that matches this path and nothing else. A path with a blank needs quotes besides, which the writer adds.
[[nodiscard]] QString globForPath(QStringView path);

/// A glob compiled: matches bytes, as the kernel does. Immutable, cheap to copy.
class Glob
{
public:
    /// Errors of globToRegex, and TooLarge where its automaton would be.
    [[nodiscard]] static Result<Glob> compile(QStringView glob);
    /// Linear in the path's length times the glob's.
    [[nodiscard]] bool matches(QByteArrayView path) const;
    /// The only path that it matches; nothing where there are more.
    [[nodiscard]] std::optional<QByteArray> literal() const;

    /// Glushkov's automaton: a node for each character of the expression, node 0 is the start.
    struct Node {
        bool isLiteral = false;
        bool accepts = false; ///< the path may end here
        quint8 byte = 0;      ///< of a literal
        quint16 set = 0;      ///< index of its set of bytes otherwise
    };
    using ByteSet = std::array<quint64, 4>;
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] bool takes(quint32 node, quint8 byte) const
    {
        const Node &n = m_nodes[node];
        return n.isLiteral ? n.byte == byte : (m_sets[n.set][byte / 64] >> (byte % 64) & 1) != 0;
    }
    [[nodiscard]] const std::vector<quint32> &followers(quint32 node) const { return m_followers[node]; }

private:
    friend class GlobCompiler;
    std::vector<Node> m_nodes;
    std::vector<std::vector<quint32>> m_followers;
    std::vector<ByteSet> m_sets;
};

/// Many globs asked at once: an automaton that is made while it is asked, so that an answer costs one step for each byte of the
/// path however many globs there are. Not for two threads at once.
class GlobSet
{
public:
    explicit GlobSet(std::vector<Glob> globs);
    /// Indexes of the globs that match, ascending. Valid until the next call.
    [[nodiscard]] const std::vector<quint32> &matching(QByteArrayView path);

private:
    struct State {
        std::vector<quint32> nodes; ///< numbered through all globs
        std::vector<quint32> matched;
        std::array<qint32, 256> next;
    };
    qint32 stateOf(std::vector<quint32> nodes);
    qint32 step(qint32 from, quint8 byte);
    void forget();

    std::vector<Glob> m_globs;
    std::vector<quint32> m_offsets; ///< of each glob's first node
    std::vector<quint32> m_owners;  ///< glob of each node
    std::vector<State> m_states;
    QHash<QByteArray, qint32> m_known;
    std::vector<quint8> m_marks;
    qsizetype m_weight = 0;
};

} // namespace bulkhead::apparmor
