// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/daemonfacts.h"

#include "core/host/procdirectory.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct DaemonFactsText {
    Q_DECLARE_TR_FUNCTIONS(DaemonFacts)
};

Error noDaemon(const QString &detail)
{
    return {ErrorKind::Unavailable, DaemonFactsText::tr("The engine's daemon is not a process that can be seen here."), detail};
}

Result<qint64> listenerOf(const QString &socketPath)
{
    const QByteArray path = QFile::encodeName(socketPath);
    sockaddr_un address{};
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return std::unexpected(noDaemon(socketPath));
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return std::unexpected(noDaemon(QString::fromLocal8Bit(std::strerror(errno))));
    ucred credentials{};
    socklen_t size = sizeof credentials;
    const bool isKnown = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
                         && ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0;
    const int number = errno;
    ::close(descriptor);
    if (!isKnown)
        return std::unexpected(noDaemon(QString::fromLocal8Bit(std::strerror(number))));
    return credentials.pid; // 0 for a process of another pid namespace
}

std::optional<capability::CapabilitySet> effectiveOfDaemon(const QString &proc, qint64 pid)
{
    if (pid <= 0)
        return std::nullopt;
    const ProcDirectory directory(proc, pid);
    const auto facts = directory.facts();
    const auto status = parseProcessStatus(directory.read("status"_L1).value_or(QByteArray()));
    static const QStringList daemons{u"dockerd"_s, u"podman"_s, u"balena-engine-d"_s};
    if (!facts || !facts->capabilities || !status || !daemons.contains(status->name))
        return std::nullopt;
    return facts->capabilities->effective;
}

} // namespace

Result<capability::CapabilitySet> daemonCapabilities(qint64 listener, const QString &socketPath, const HostTrees &trees)
{
    if (const auto set = effectiveOfDaemon(trees.proc, listener))
        return *set;
    const QString pidFile = QFileInfo(socketPath).path() + "/docker.pid"_L1;
    const auto content = readKernelFile(QFile::encodeName(pidFile));
    if (listener == 1 && content) {
        if (const auto set = effectiveOfDaemon(trees.proc, content->trimmed().toLongLong()))
            return *set;
    }
    return std::unexpected(noDaemon(DaemonFactsText::tr("Process %1 listens on %2.").arg(listener).arg(socketPath)));
}

Result<capability::CapabilitySet> daemonCapabilities(const QString &socketPath, const HostTrees &trees)
{
    const auto listener = listenerOf(socketPath);
    if (!listener)
        return std::unexpected(listener.error());
    return daemonCapabilities(*listener, socketPath, trees);
}

} // namespace bulkhead::host
