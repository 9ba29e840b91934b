// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/subcommand.h"
#include "core/capability/resolution.h"
#include "core/engine/contextstore.h"

#include <QStringList>

#include <optional>

namespace bulkhead::ctl {

/// What a command line asks for.
struct CommandLine {
    enum class Command : quint8 { Help, Version, Snapshot, Caps, Other };
    Command command = Command::Help;
    QString helpTopic;                            ///< a command's name; empty = the program
    const Subcommand *other = nullptr;            ///< with Other
    QStringList otherArguments;                   ///< what is around its name, not read yet
    engine::ChoiceArguments host;                 ///< --host, --context, --config
    QString snapshotFile;                         ///< --snapshot: read instead of an engine
    QString outputFile;                           ///< snapshot -o
    bool keepSecrets = false;                     ///< snapshot --keep-secrets
    bool usesAgent = false;                       ///< snapshot and report --agent
    bool searchesImages = false;                  ///< the same: --search-images
    bool json = false;                            ///< caps --json
    std::optional<QString> runLine;               ///< caps --run
    std::optional<capability::EngineRules> rules; ///< caps --engine
    QStringList containers;                       ///< names or ids

    /// The person named an engine or a file, and does not just take the default one.
    [[nodiscard]] bool namesAnEngine() const
    {
        return !host.host.isEmpty() || !host.context.isEmpty() || !snapshotFile.isEmpty();
    }
};

/// Reads argv without its first word. Error Invalid: wrong usage.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// "20.10.13", "26.1.5+dfsg1", "docker:29", "podman:5.4": whose rules, with everything available. Error Invalid.
[[nodiscard]] Result<capability::EngineRules> parseEngineVersion(const QString &text);

} // namespace bulkhead::ctl
