// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineclient.h"

#include <QJsonObject>

// Making, starting, stopping, renaming and removing containers. Errors of all of them: those of EngineClient, and what the engine
// refuses, in its own words. The client must live until the answer is there, or be told to end the question.
namespace bulkhead::engine {

/// What POST /containers/create answers.
struct CreatedContainer {
    ContainerId id;
    QStringList warnings;
    friend bool operator==(const CreatedContainer &, const CreatedContainer &) = default;
};
[[nodiscard]] Result<CreatedContainer> parseCreatedContainer(const QByteArray &answer);

/// `body` is the engine's own: Config, HostConfig, NetworkingConfig. An empty name: the engine invents one.
QCoro::Task<Result<CreatedContainer>> createContainer(EngineClient *client, QString name, QJsonObject body);
QCoro::Task<Result<>> startContainer(EngineClient *client, ContainerId id); ///< no error where it runs already
/// SIGTERM, and SIGKILL after `grace`; without one after the container's own StopTimeout, which is `expected` to be that long.
QCoro::Task<Result<>> stopContainer(EngineClient *client, ContainerId id, std::optional<std::chrono::seconds> grace = {},
                                    std::chrono::seconds expected = std::chrono::seconds(10));
QCoro::Task<Result<>> renameContainer(EngineClient *client, ContainerId id, QString name);
/// With its anonymous volumes or without; a running one only by `force`.
enum class Volumes : quint8 { Keep, Remove };
QCoro::Task<Result<>> removeContainer(EngineClient *client, ContainerId id, Volumes volumes, bool force);
/// RestartPolicy alone: POST /containers/{id}/update.
QCoro::Task<Result<>> setRestartPolicy(EngineClient *client, ContainerId id, QJsonObject policy);
QCoro::Task<Result<>> connectNetwork(EngineClient *client, QString network, ContainerId id, QJsonObject endpoint);
QCoro::Task<Result<>> disconnectNetwork(EngineClient *client, QString network, ContainerId id);

/// One piece of what a container wrote.
struct OutputPiece {
    bool isError = false; ///< written to standard error
    QByteArray bytes;
    friend bool operator==(const OutputPiece &, const OutputPiece &) = default;
};
/// The engine's multiplexed stream (8 bytes of head a piece); of a terminal it is not multiplexed. Pieces of one stream that
/// follow each other are one. What is cut off at the end is left out. Pure.
[[nodiscard]] QList<OutputPiece> splitOutput(const QByteArray &stream, bool isTerminal = false);
/// What it wrote so far; the last lines only where `lastLines` is positive.
QCoro::Task<Result<QList<OutputPiece>>> containerOutput(EngineClient *client, ContainerId id, int lastLines = 0);

/// Containers with this label, running or not: the engine's list, JSON.
QCoro::Task<Result<QByteArray>> containersWithLabel(EngineClient *client, QString label);

} // namespace bulkhead::engine
