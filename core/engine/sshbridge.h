// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endpoint.h"

#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace bulkhead::engine {

/// The arguments of ssh for one connection to the engine behind `endpoint`, as docker/cli connhelper builds them.
[[nodiscard]] QStringList sshArguments(const Endpoint &endpoint);

/// One ssh process whose stdin and stdout are a socket. Owned by its SshBridge.
class SshConnection : public QObject
{
    Q_OBJECT
public:
    SshConnection(const Endpoint &endpoint, int descriptor, QObject *parent);
    ~SshConnection() override;

Q_SIGNALS:
    void failed(const bulkhead::Error &error); ///< ssh ended by itself; the socket is still open
    void ended();                              ///< always, after failed

private:
    void keepStderr();
    void processEnded();

    QProcess m_process;
    int m_descriptor;
    QByteArray m_said;
};

/// A private unix socket whose connections are ssh processes: each accepted descriptor becomes stdin and stdout of one, so that
/// the kernel moves the bytes and holds back a fast side. Owned by the Channel of an ssh endpoint.
class SshBridge : public QLocalServer
{
    Q_OBJECT
public:
    explicit SshBridge(Endpoint endpoint);
    ~SshBridge() override;

    /// Listens (again): needed before each request, because a failed ssh closes the socket to stop pointless retries.
    [[nodiscard]] Result<> ensureListening();
    /// Why the last ssh ended by itself; nothing while all is well.
    [[nodiscard]] std::optional<Error> failure() const { return m_failure; }

protected:
    void incomingConnection(quintptr descriptor) override;

private:
    Endpoint m_endpoint;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::optional<Error> m_failure;
};

} // namespace bulkhead::engine
