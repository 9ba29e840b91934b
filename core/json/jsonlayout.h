// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace bulkhead::json {

/// Deepest nesting that is laid out; an engine's documents have about ten levels.
inline constexpr int MaximumDepth = 200;

/// A JSON document laid out for reading: one value a line, members in the engine's own order, strings and numbers spelled as they
/// came (QJsonDocument would sort the members and rewrite the numbers). Every line knows its JSON pointer (RFC 6901). Immutable.
class JsonLayout
{
public:
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int lineCount() const { return int(m_nodeOfLine.size()); }

    /// Keys and indexes from the root to the value on that line (counted from 0); a closing bracket belongs to its opening one.
    [[nodiscard]] QStringList segmentsAt(int line) const;
    [[nodiscard]] QString pointerAt(int line) const; ///< "/HostConfig/CapAdd/0"; empty for the root
    /// The value as one would use it: a string without quotes and escapes, an object or array laid out by itself.
    [[nodiscard]] QString valueAt(int line) const;
    [[nodiscard]] int lineOf(const QString &pointer) const; ///< -1 where there is none

private:
    friend class JsonLayouter;
    struct Node {
        int parent = -1;
        int index = 0;     ///< among its siblings
        int keyStart = 0;  ///< in m_source, with its quotes
        int keyLength = 0; ///< 0 for the root and for elements of arrays
        int valueStart = 0, valueEnd = 0;
        int line = 0;
    };
    [[nodiscard]] QString segment(const Node &node) const;

    QByteArray m_source;
    QString m_text;
    QList<Node> m_nodes;
    QList<int> m_nodeOfLine;
};

/// Error Malformed with the byte position where it is no JSON, TooLarge beyond MaximumDepth or 512 MiB. Reentrant: call it in a
/// worker for big ones.
[[nodiscard]] Result<JsonLayout> layOutJson(const QByteArray &json);

} // namespace bulkhead::json
