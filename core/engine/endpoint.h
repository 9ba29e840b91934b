// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace bulkhead::engine {

enum class Transport : quint8 { Unix, Tcp, Tls, Ssh };

/// PEM files for a TLS connection; an empty path means "not given". Rules of docker/cli, facts 4.3.
struct TlsFiles {
    QString ca;
    QString cert;
    QString key;
    bool verify = true;

    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

/// Where an engine listens. A value; knows nothing of how it was chosen (see ContextStore).
struct Endpoint {
    Transport transport = Transport::Unix;
    QString socketPath; ///< Unix: absolute path. Ssh: the remote socket path, empty = the remote CLI's default
    QString host;       ///< Tcp, Tls, Ssh; an IPv6 address without brackets
    quint16 port = 0;   ///< Tcp 2375, Tls 2376 by default; Ssh 0 = ssh's own configuration
    QString sshUser;
    QString basePath; ///< "/prefix" of a tcp URL, percent-encoded; mostly empty
    TlsFiles tls;
    QList<QPair<QByteArray, QByteArray>> headers; ///< HttpHeaders of config.json

    /// Reads what DOCKER_HOST accepts: unix://, tcp://, ssh://, http(s)://, bare host:port. npipe and fd: error Unavailable.
    /// `useTls` turns tcp:// into Tls. A password, query or fragment in ssh:// is error Invalid.
    [[nodiscard]] static Result<Endpoint> parse(QStringView text, bool useTls = false);
    /// The form that parse reads and DOCKER_HOST takes.
    [[nodiscard]] QString toString() const;
    /// Plain tcp: whoever reaches the port is root on the host.
    [[nodiscard]] bool isUnprotected() const { return transport == Transport::Tcp; }
    /// The engine runs on this machine: a unix socket (not ssh). /proc facts may be asked of it, see LiveHost.
    [[nodiscard]] bool isLocal() const { return transport == Transport::Unix; }

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// unix:///var/run/docker.sock, the CLI's default.
[[nodiscard]] Endpoint defaultEndpoint();

} // namespace bulkhead::engine
