// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace bulkhead::agent {

/// Which texts an argument may be, and the words for it: "a container's id of 64 hexadecimal digits".
struct TextRule {
    bool (*accepts)(QStringView text);
    QLatin1StringView words;
};

/// Reads the arguments of one verb strictly: what is missing, of another kind, out of range or not asked for is an error. Pure.
///
/// The getters return a default after the first problem; finish() tells it. Nothing is done with an argument before finish() is
/// asked.
class Arguments
{
public:
    explicit Arguments(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] qint64 integer(QLatin1StringView name, qint64 least, qint64 most);
    [[nodiscard]] bool flag(QLatin1StringView name);
    [[nodiscard]] QString text(QLatin1StringView name, const TextRule &rule);
    [[nodiscard]] QStringList texts(QLatin1StringView name, const TextRule &rule, qsizetype most); ///< 1 to `most`
    [[nodiscard]] QJsonObject object(QLatin1StringView name);
    [[nodiscard]] QList<QJsonObject> objects(QLatin1StringView name, qsizetype least, qsizetype most);
    /// For what may be left out: asked first.
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    void refuse(const QString &what); ///< a problem that only the caller can see

    /// Error Invalid: the first problem, or an argument that nobody read.
    [[nodiscard]] Result<> finish() const;

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView name);

    QJsonObject m_object;
    QSet<QString> m_read;
    std::optional<QString> m_problem;
};

/// 64 lower-case hexadecimal digits.
extern const TextRule ContainerIdRule;
/// The socket of an engine in /run, or /var/run: a path without "..", of harmless characters, that ends in docker.sock or
/// podman.sock.
extern const TextRule EngineSocketRule;
/// At most 64 KiB without a zero byte: what a room's own function checks further.
extern const TextRule PlainTextRule;
/// A process's number; pid_max is at most this (proc_sys_kernel(5)).
inline constexpr qint64 LargestPid = 4'194'304;

} // namespace bulkhead::agent
