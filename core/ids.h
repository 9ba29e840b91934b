// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace bulkhead {

/// A string with a meaning that cannot be passed where another one is expected.
template<typename Tag>
class StrongString
{
public:
    StrongString() = default;
    explicit StrongString(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// The first twelve characters, as the docker CLI prints ids.
    [[nodiscard]] QString shortened() const { return m_text.left(12); }

    friend bool operator==(const StrongString &, const StrongString &) = default;
    friend auto operator<=>(const StrongString &a, const StrongString &b) { return a.m_text <=> b.m_text; }
    friend size_t qHash(const StrongString &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ContainerId = StrongString<struct ContainerIdTag>; ///< 64 hex digits
using ImageId = StrongString<struct ImageIdTag>;         ///< "sha256:…"
using ImageRef = StrongString<struct ImageRefTag>;       ///< what the person wrote: "nginx:1.27"

} // namespace bulkhead
