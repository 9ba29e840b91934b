// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sshbridge.h"

#include <QRegularExpression>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

constexpr qsizetype KeptStderr = 8000;

/// The remote side hands the words to a shell.
QString quotedForShell(const QString &word)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
    auto quoted = word;
    return u'\'' + quoted.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// True where our HTTP side closed the connection first: then ssh's end is no failure.
bool closedByUs(int descriptor)
{
    char byte = 0;
    const auto got = ::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got == 0 || (got < 0 && errno == ECONNRESET);
}

} // namespace

QStringList sshArguments(const Endpoint &endpoint)
{
    QStringList arguments;
    if (!endpoint.sshUser.isEmpty())
        arguments << u"-l"_s << endpoint.sshUser;
    if (endpoint.port != 0)
        arguments << u"-p"_s << QString::number(endpoint.port);
    arguments << u"-o"_s << u"ConnectTimeout=30"_s << u"-T"_s << u"--"_s << endpoint.host << u"docker"_s;
    if (!endpoint.socketPath.isEmpty())
        arguments << quotedForShell("--host=unix://"_L1 + endpoint.socketPath);
    return arguments << u"system"_s << u"dial-stdio"_s;
}

SshConnection::SshConnection(const Endpoint &endpoint, int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
{
    m_process.setProgram(u"ssh"_s);
    m_process.setArguments(sshArguments(endpoint));
    // an own session: neither Ctrl+C in our terminal nor a password prompt on it is ssh's
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    m_process.setChildProcessModifier([descriptor] {
        ::dup2(descriptor, STDIN_FILENO);
        ::dup2(descriptor, STDOUT_FILENO);
    });
    connect(&m_process, &QProcess::readyReadStandardError, this, &SshConnection::keepStderr);
    connect(&m_process, &QProcess::finished, this, &SshConnection::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            processEnded();
    });
    m_process.start();
}

SshConnection::~SshConnection()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
    ::close(m_descriptor);
}

void SshConnection::keepStderr()
{
    m_said += m_process.readAllStandardError();
    if (m_said.size() > KeptStderr)
        m_said = m_said.last(KeptStderr);
}

/// Our copy of the descriptor is closed last, so that the failure is known before the HTTP side sees its connection end.
void SshConnection::processEnded()
{
    keepStderr();
    const bool started = m_process.error() != QProcess::FailedToStart;
    if (!closedByUs(m_descriptor)) {
        const auto said = QString::fromLocal8Bit(m_said).trimmed();
        const auto outcome = started ? u"ssh ended with exit code %1"_s.arg(m_process.exitCode()) : m_process.errorString();
        const auto lastLine = said.section(u'\n', -1).trimmed();
        Q_EMIT failed({ErrorKind::SshFailed, lastLine.isEmpty() ? outcome : lastLine, said.isEmpty() ? outcome : said});
    }
    Q_EMIT ended();
}

SshBridge::SshBridge(Endpoint endpoint)
    : m_endpoint(std::move(endpoint))
{
    setSocketOptions(QLocalServer::UserAccessOption);
}

SshBridge::~SshBridge()
{
    close();
}

Result<> SshBridge::ensureListening()
{
    if (isListening())
        return {};
    m_failure.reset();
    if (!m_directory)
        m_directory = std::make_unique<QTemporaryDir>();
    if (!m_directory->isValid())
        return std::unexpected(Error{ErrorKind::Io, m_directory->errorString(), {}});
    if (!listen(m_directory->filePath(u"engine"_s)))
        return std::unexpected(Error{ErrorKind::Io, errorString(), {}});
    return {};
}

void SshBridge::incomingConnection(quintptr descriptor)
{
    auto *connection = new SshConnection(m_endpoint, static_cast<int>(descriptor), this);
    connect(connection, &SshConnection::failed, this, [this](const Error &error) {
        m_failure = error;
        close();
    });
    connect(connection, &SshConnection::ended, connection, &QObject::deleteLater);
}

} // namespace bulkhead::engine
