// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"

#include <QProcessEnvironment>

#include <optional>

namespace bulkhead::engine {

/// One engine that could be connected to, and where we know it from.
struct EngineContext {
    enum class Origin : quint8 { Default, Environment, ContextFile, RootlessSocket, PodmanSocket, Own, CommandLine };
    QString name;
    QString description;
    Endpoint endpoint;
    Origin origin = Origin::Default;
    std::optional<Error> problem; ///< the context exists but cannot be used (broken meta.json, unsupported scheme)
};

/// One rule of the docker CLI's precedence, with what it said here: the connection dialog shows winner and losers.
struct ChoiceRule {
    enum class State : quint8 { Unset, Won, Overridden, Broken };
    QString source; ///< "--context", "--host", "DOCKER_HOST", "DOCKER_CONTEXT", "currentContext in …/config.json", "default"
    QString value;
    State state = State::Unset;
};

struct EngineChoice {
    Result<EngineContext> context = std::unexpected(Error{}); ///< or why the winning rule cannot be followed
    QList<ChoiceRule> rules;                                  ///< in precedence order, first wins
};

/// Arguments that stand above the environment.
struct ChoiceArguments {
    QString context;   ///< --context
    QString host;      ///< --host; both together is error Invalid
    QString configDir; ///< --config
};

/// The docker CLI's configuration directory, read and never written: contexts, config.json, TLS material.
/// Source of every rule: docker/cli cli/command/cli.go (resolveContextName), cli/context/store, facts 4.1–4.3.
class ContextStore
{
public:
    explicit ContextStore(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                          QString configDir = {});

    [[nodiscard]] QString configDir() const { return m_configDir; }
    /// "default" first, then the stored ones in natural order; broken ones carry their problem.
    [[nodiscard]] QList<EngineContext> contexts() const;
    /// Sockets of rootless Docker and of Podman that exist now, for this user.
    [[nodiscard]] QList<EngineContext> discoveredSockets() const;
    /// What the docker CLI would connect to, and by which rule.
    [[nodiscard]] EngineChoice choose(const ChoiceArguments &arguments = {}) const;

private:
    QProcessEnvironment m_environment;
    QString m_configDir;
};

} // namespace bulkhead::engine
