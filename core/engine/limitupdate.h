// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

// The limits of a container that the engine can change while it runs: POST /containers/{id}/update, `docker update`. Pure.
namespace bulkhead::engine {

/// What is absent stays as it is. The engine takes a zero for "as it is" too, and a limit of memory or CPU time away never: there
/// it wants at least 6 MiB, and a hundredth of a CPU.
struct LimitUpdate {
    static constexpr qint64 NoLimit = -1;
    std::optional<qint64> memory = {};        ///< bytes; at most memoryAndSwap, set together or before
    std::optional<qint64> memoryAndSwap = {}; ///< bytes of both together, or NoLimit
    std::optional<qint64> nanoCpus = {};      ///< billionths of a CPU
    std::optional<qint64> pids = {};          ///< or NoLimit
    std::optional<QString> cpus = {};         ///< a list of cpuset: "0-1"
    std::optional<QString> mems = {};

    [[nodiscard]] bool isEmpty() const { return *this == LimitUpdate(); }
    friend bool operator==(const LimitUpdate &, const LimitUpdate &) = default;
};

/// The body of the request.
[[nodiscard]] QJsonObject limitUpdateToJson(const LimitUpdate &update);
/// "docker", "update", "--memory", "256m", "web1": what does the same.
[[nodiscard]] QStringList limitUpdateWords(const LimitUpdate &update, const QString &container);
/// "256m" where that is the same number of bytes, as docker's options take it.
[[nodiscard]] QString dockerBytes(qint64 bytes);

/// All limits that an inspect document tells, NoLimit where there is none; empty where it cannot be read.
[[nodiscard]] LimitUpdate limitsOf(const QByteArray &rawInspect);
/// What takes an update back, given all limits of before. Absent where the engine has no way: a limit of memory or CPU time, a
/// list of CPUs or memory nodes that was not there before stays once it is set.
[[nodiscard]] std::optional<LimitUpdate> limitUndo(const LimitUpdate &update, const LimitUpdate &before);

/// The warnings of the answer.
[[nodiscard]] QStringList updateWarnings(const QByteArray &answer);

} // namespace bulkhead::engine
