// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineclient.h"

#include <QCoroTask>
#include <QPointer>
#include <QStringList>

// The names of a container's files: what may stand in a rule about them.
namespace bulkhead::tryout {

inline constexpr qsizetype MostEntriesOfDirectory = 20'000;

/// What a directory holds, by the tar archive of "DIRECTORY/." that the engine makes: names, directories with a slash at their
/// end, sorted, at most MostEntriesOfDirectory. What is cut off or no archive is left out. Pure.
[[nodiscard]] QStringList entriesOfArchive(QByteArrayView tar);

/// The same of a container, running or not: GET /containers/{id}/archive, which reads and changes nothing. The engine sends the
/// files' content too: a directory with more than the client takes (64 MiB) is TooLarge. Errors: those of EngineClient.
QCoro::Task<Result<QStringList>> entriesOfDirectory(QPointer<engine::EngineClient> client, ContainerId id, QString directory);

/// What is below "/", "/usr/" and "/var/" of nearly every image, and too large to be asked for (hier(7)); empty for other
/// directories.
[[nodiscard]] QStringList usualEntries(const QString &directory);

} // namespace bulkhead::tryout
