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
/// The same of a record, see below.
[[nodiscard]] QString execSentence(const EngineExec &exec);

/// What was seen as a line of a log with its end, so that it stands among the kernel's events and is searched like them:
/// "node=docker type=VIRT_CONTROL msg=audit(…): pid=… comm=… msg='virt=docker-exec op=start vm=web1 …'". The type is the one that
/// is kept for managers of containers; the node says that it was the engine, not the kernel. `serial` tells those of one
/// millisecond apart.
[[nodiscard]] QByteArray execRecord(const ExecSighting &sighting, const ExecDetails *details, quint32 serial);

/// So that the events of the process, and of what it starts, are attributed after it has ended.
void rememberExec(ProcessHistory &history, const ExecDetails &details, const QString &containerName, qint64 time);

} // namespace bulkhead::audit
