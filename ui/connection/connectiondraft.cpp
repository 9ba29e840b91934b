// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectiondraft.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>
#include <sys/un.h>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::Endpoint;
using engine::EngineContext;
using engine::Transport;

namespace {

QString expandedPath(const QString &path)
{
    const QString trimmed = path.trimmed();
    return trimmed.startsWith("~/"_L1) ? QDir::homePath() + trimmed.mid(1) : trimmed;
}

bool isSocketFile(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISSOCK(status.st_mode);
}

class RemarkCollector
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionDraft)
public:
    void name(const ConnectionDraft &draft, const QStringList &takenNames);
    void localSocket(const QString &path);
    void host(const ConnectionDraft &draft);
    void ssh(const ConnectionDraft &draft);
    void tls(const engine::TlsFiles &files);

    QList<DraftRemark> remarks;

private:
    void missing(DraftField field, const QString &text) { remarks.append({field, Tone::Info, text, true}); }
    void error(DraftField field, const QString &text) { remarks.append({field, Tone::High, text, true}); }
    void remark(DraftField field, Tone tone, const QString &text) { remarks.append({field, tone, text, false}); }
    void pemFile(DraftField field, const QString &given);
};

void RemarkCollector::name(const ConnectionDraft &draft, const QStringList &takenNames)
{
    if (draft.name.trimmed().isEmpty())
        missing(DraftField::Name, tr("Give it a name."));
    else if (takenNames.contains(draft.name.trimmed()))
        error(DraftField::Name, tr("Another connection has this name."));
}

void RemarkCollector::localSocket(const QString &given)
{
    const QString path = expandedPath(given);
    if (path.isEmpty())
        missing(DraftField::SocketPath, tr("Name the socket, for example /var/run/docker.sock."));
    else if (!path.startsWith(u'/'))
        error(DraftField::SocketPath, tr("The path must begin with a slash."));
    else if (static_cast<size_t>(QFile::encodeName(path).size()) >= sizeof(sockaddr_un::sun_path))
        error(DraftField::SocketPath, tr("A socket's path can have at most 107 bytes (unix(7))."));
    else if (!QFileInfo::exists(path))
        remark(DraftField::SocketPath, Tone::Medium, tr("There is nothing at this path now."));
    else if (!isSocketFile(path))
        error(DraftField::SocketPath, tr("This is not a socket."));
}

void RemarkCollector::host(const ConnectionDraft &draft)
{
    const QString host = draft.host.trimmed();
    const auto isForbidden = [](QChar c) {
        return c.isSpace() || c == u'/' || c == u'@' || c == u'?' || c == u'#' || !c.isPrint();
    };
    if (host.isEmpty())
        missing(DraftField::Host, tr("Name the host, for example engine.example.org."));
    else if (host.contains("://"_L1))
        missing(DraftField::Host, tr("A whole address: it is spread over the fields when you leave this one."));
    else if (std::ranges::any_of(host, isForbidden))
        error(DraftField::Host, tr("Only a host name or an address belongs here."));
    else if (host.startsWith(u'-'))
        error(DraftField::Host, tr("A host name cannot begin with a dash."));
}

void RemarkCollector::ssh(const ConnectionDraft &draft)
{
    const QString user = draft.user.trimmed();
    if (user.startsWith(u'-') || user.contains(u'@') || user.contains(u':') || user.contains(u'/')
        || std::ranges::any_of(user, [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        error(DraftField::User, tr("This cannot be a user name."));
    const QString socket = draft.socketPath.trimmed();
    if (!socket.isEmpty() && !socket.startsWith(u'/'))
        error(DraftField::SocketPath, tr("The path must begin with a slash."));
}

void RemarkCollector::pemFile(DraftField field, const QString &given)
{
    const QString path = expandedPath(given);
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    if (!file.exists())
        error(field, tr("There is no such file."));
    else if (!file.isFile())
        error(field, tr("This is not a file."));
    else if (!file.isReadable())
        error(field, tr("This file cannot be read by your user."));
    else if (field == DraftField::Key && (file.permissions() & (QFile::ReadGroup | QFile::ReadOther)))
        remark(field, Tone::Medium, tr("Other users of this machine can read this key (chmod 600)."));
}

void RemarkCollector::tls(const engine::TlsFiles &files)
{
    pemFile(DraftField::Ca, files.ca);
    if (files.ca.trimmed().isEmpty() && files.verify)
        remark(DraftField::Ca, Tone::Info, tr("Without a CA file, what this system trusts is trusted."));
    pemFile(DraftField::Cert, files.cert);
    pemFile(DraftField::Key, files.key);
    if (files.cert.trimmed().isEmpty() != files.key.trimmed().isEmpty()) {
        const bool noKey = files.key.trimmed().isEmpty();
        error(noKey ? DraftField::Key : DraftField::Cert,
              noKey ? tr("The certificate needs its key.") : tr("The key needs its certificate."));
    }
    if (!files.verify)
        remark(DraftField::Verify, Tone::Critical,
               tr("Not verified: anybody on the way can pose as the engine, read and change everything."));
}

} // namespace

ConnectionDraft draftOf(const EngineContext &context)
{
    const Endpoint &endpoint = context.endpoint;
    return {.name = context.name,
            .description = context.description,
            .transport = endpoint.transport,
            .socketPath = endpoint.socketPath,
            .host = endpoint.host,
            .port = endpoint.port,
            .user = endpoint.sshUser,
            .tls = endpoint.tls,
            .basePath = endpoint.basePath};
}

EngineContext connectionOf(const ConnectionDraft &draft)
{
    Endpoint endpoint;
    endpoint.transport = draft.transport;
    QString host = draft.host.trimmed();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    switch (draft.transport) {
    case Transport::Unix: endpoint.socketPath = expandedPath(draft.socketPath); break;
    case Transport::Ssh:
        endpoint.host = host;
        endpoint.port = static_cast<quint16>(draft.port);
        endpoint.sshUser = draft.user.trimmed();
        endpoint.socketPath = draft.socketPath.trimmed();
        break;
    case Transport::Tls:
        endpoint.tls = {.ca = expandedPath(draft.tls.ca),
                        .cert = expandedPath(draft.tls.cert),
                        .key = expandedPath(draft.tls.key),
                        .verify = draft.tls.verify};
        [[fallthrough]];
    case Transport::Tcp:
        endpoint.host = host;
        endpoint.port = draft.port != 0 ? static_cast<quint16>(draft.port) : draft.transport == Transport::Tls ? 2376 : 2375;
        endpoint.basePath = draft.basePath;
        break;
    }
    return {.name = draft.name.trimmed(),
            .description = draft.description.trimmed(),
            .endpoint = endpoint,
            .origin = EngineContext::Origin::Own,
            .problem = {}};
}

QList<DraftRemark> draftRemarks(const ConnectionDraft &draft, const QStringList &takenNames)
{
    RemarkCollector collector;
    collector.name(draft, takenNames);
    if (draft.transport == Transport::Unix)
        collector.localSocket(draft.socketPath);
    else
        collector.host(draft);
    if (draft.transport == Transport::Ssh)
        collector.ssh(draft);
    if (draft.transport == Transport::Tls)
        collector.tls(draft.tls);
    return collector.remarks;
}

bool isUsable(const QList<DraftRemark> &remarks)
{
    return std::ranges::none_of(remarks, &DraftRemark::blocks);
}

ConnectionDraft withPastedAddress(ConnectionDraft draft, const QString &text)
{
    if (!text.contains("://"_L1))
        return draft;
    const auto endpoint = Endpoint::parse(text.trimmed(), draft.transport == Transport::Tls);
    if (!endpoint)
        return draft;
    draft.transport = endpoint->transport;
    draft.socketPath = endpoint->socketPath;
    draft.host = endpoint->host;
    draft.port = endpoint->port;
    draft.user = endpoint->sshUser;
    draft.basePath = endpoint->basePath;
    return draft;
}

} // namespace bulkhead::ui
