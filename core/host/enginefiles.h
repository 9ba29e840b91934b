// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/containerprocesses.h"
#include "core/host/processes/processtable.h"

#include <QJsonObject>

namespace bulkhead::host {

/// Owner and mode of a file or socket, as stat(2) tells them: of what a link leads to.
struct EngineFile {
    QString path;
    quint32 uid = 0, gid = 0;
    QString owner, group;       ///< names; empty where the host has none for the number
    quint32 mode = 0;           ///< the lower twelve bits
    bool isCertificate = false; ///< below certs.d, or what tlscacert, tlscert and tlskey name
    friend bool operator==(const EngineFile &, const EngineFile &) = default;
};

/// What of a host's files decides how safe its engine is: a fixed list of places, nothing secret, and no contents but the options
/// that this program judges. A machine with an engine behind a forwarded socket shows its own files: only for a local engine.
struct EngineFiles {
    QList<EngineFile> files;
    QStringList absent;   ///< looked for, and not there
    QList<Error> missing; ///< what could not be read, and why
    /// daemon.json, the options that are judged. Nothing where it could not be read; an empty object where there is no such file.
    std::optional<QJsonObject> configuration;
    /// The same of dockerd's command line: name → value, a list where it was given more than once. Nothing where dockerd was not
    /// seen, or more than one.
    std::optional<QJsonObject> arguments;
    std::optional<QStringList> dockerGroup; ///< its members; nothing where there is no such group
    std::optional<QStringList> auditRules;  ///< lines of /etc/audit/audit.rules; nothing where they could not be read
    QStringList mountPoints;                ///< of process 1, without those of containers; at most 1000

    [[nodiscard]] const EngineFile *find(QStringView path) const; ///< null where it is not there
    friend bool operator==(const EngineFiles &, const EngineFiles &) = default;
};

/// Reads about thirty places, a millisecond. Needs no privilege, except for the audit rules and what is below a closed directory:
/// then `missing` says so. Never follows anything that is not on the list.
[[nodiscard]] EngineFiles readEngineFiles(const ProcessTable &processes, const HostTrees &trees = {});

/// The judged ones among dockerd's arguments: "--iptables=false", "--tlsverify", "-H", "tcp://…".
[[nodiscard]] QJsonObject daemonArguments(const QStringList &arguments);

[[nodiscard]] QJsonObject engineFilesToJson(const EngineFiles &files);
[[nodiscard]] Result<EngineFiles> engineFilesFromJson(const QJsonObject &json);

} // namespace bulkhead::host
