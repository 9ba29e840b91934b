// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <array>
#include <memory>
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

/// Nondeterministic automaton of one or many expressions that globToRegex wrote. Expressions that begin alike share that part, so
/// that five thousand rules below /** are not five thousand loops.
class GlobAutomaton
{
public:
    using ByteSet = std::array<quint64, 4>;
    struct Edge {
        qint32 byte = -1; ///< -1: a set
        quint32 set = 0;
        quint32 to = 0;
    };
    struct State {
        std::vector<Edge> edges;
        std::vector<quint32> empties; ///< reached without a byte
        std::vector<quint32> owners;  ///< expressions that match where the path ends here
    };

    GlobAutomaton();
    /// Errors: Malformed, TooLarge. After an error nothing of the expression matches.
    [[nodiscard]] Result<> add(const QByteArray &regex, quint32 owner);
    [[nodiscard]] const State &state(quint32 index) const { return m_states[index]; }
    [[nodiscard]] std::size_t size() const { return m_states.size(); }
    [[nodiscard]] bool takes(const Edge &edge, quint8 byte) const
    {
        return edge.byte >= 0 ? edge.byte == byte : (m_sets[edge.set][byte / 64] >> (byte % 64) & 1) != 0;
    }
    /// Those states and all that are reached from them without a byte, each once.
    void close(std::vector<quint32> &states) const;

private:
    friend class GlobCompiler;
    std::vector<State> m_states; ///< 0 is the start
    std::vector<ByteSet> m_sets;
    QHash<std::pair<quint32, QByteArray>, quint32> m_shared; ///< where an item leads from a state
    mutable std::vector<quint8> m_marks;
};

/// A glob compiled: matches bytes, as the kernel does. Cheap to copy; not for two threads at once.
class Glob
{
public:
    /// Errors of globToRegex, and TooLarge where its automaton would be.
    [[nodiscard]] static Result<Glob> compile(QStringView glob);
    /// Linear in the path's length times the glob's.
    [[nodiscard]] bool matches(QByteArrayView path) const;
    /// The only path that it matches; nothing where there may be more.
    [[nodiscard]] const std::optional<QByteArray> &literal() const { return m_literal; }
    [[nodiscard]] const QByteArray &regex() const { return m_regex; }
    /// A shortest path that it matches, of readable characters where it can be.
    [[nodiscard]] std::optional<QByteArray> example() const;
    /// Whether the other one matches all that this one does. False, too, where that takes too long to find out.
    [[nodiscard]] bool isWithin(const Glob &other) const;

private:
    QByteArray m_regex;
    std::optional<QByteArray> m_literal;
    std::shared_ptr<const GlobAutomaton> m_automaton;
};

/// Many globs asked at once: a deterministic automaton that is made while it is asked, so that an answer costs one step for each
/// byte of the path however many globs there are. Not for two threads at once.
class GlobSet
{
public:
    explicit GlobSet(const std::vector<Glob> &globs);
    /// Indexes of the globs that match, ascending. Valid until the next call.
    [[nodiscard]] const std::vector<quint32> &matching(QByteArrayView path);

private:
    struct State {
        std::vector<quint32> parts; ///< states of the automaton, closed
        std::vector<quint32> matched;
        std::array<qint32, 256> next;
    };
    qint32 stateOf(std::vector<quint32> parts);
    qint32 step(qint32 from, quint8 byte);
    void forget();

    GlobAutomaton m_automaton;
    std::vector<State> m_states;
    QHash<QByteArray, qint32> m_known;
    qsizetype m_weight = 0;
};

} // namespace bulkhead::apparmor
