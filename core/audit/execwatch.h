// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/attribution.h"
#include "core/engine/values.h"

namespace bulkhead::audit {

/// Somebody started a process in a running container: what the engine's events exec_create, exec_start and exec_die tell.
struct ExecSighting {
    enum class Stage : quint8 { Created, Started, Ended };
    Stage stage = Stage::Created;
    qint64 time = 0; ///< milliseconds since 1970
    QString execId;
    ContainerId container;
    QString name;                ///< of the container
    QString command;             ///< as the engine writes it in one text
    std::optional<int> exitCode; ///< Ended
};
/// Nothing for any other event.
[[nodiscard]] std::optional<ExecSighting> execOf(const engine::EngineEvent &event);

/// What /exec/{id}/json tells besides; the engine forgets it about five minutes after the end, so it is asked at once.
struct ExecDetails {
    QString execId;
    ContainerId container;
    qint64 pid = 0; ///< as the engine's host counts; 0 before it runs
    bool privileged = false;
    bool terminal = false;
    bool running = false;
    QString user; ///< empty: that of the container
    QStringList command;

    /// The program is a shell, by its name.
    [[nodiscard]] bool isShell() const;
};
[[nodiscard]] Result<ExecDetails> parseExecDetails(const QByteArray &json);

/// "a shell was started in web1 as root, privileged: sh -c ls". Translated.
[[nodiscard]] QString execSentence(const ExecSighting &sighting, const ExecDetails *details = nullptr);
/// So that the events of the process, and of what it starts, are attributed after it has ended.
void rememberExec(ProcessHistory &history, const ExecDetails &details, const QString &containerName, qint64 time);

} // namespace bulkhead::audit
