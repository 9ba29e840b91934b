// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/errortext.h"

#include <QCoreApplication>

namespace bulkhead::ui {

namespace {

struct ErrorWords {
    const char *sentence; ///< %1 is what was tried
    const char *remedy;
};

constexpr ErrorWords wordsFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 was not found."),
                QT_TRANSLATE_NOOP("ErrorText", "It may have been removed in the meantime. Refresh with F5, or check the name.")};
    case ErrorKind::NoSocket:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 does not exist: no engine listens there."),
                QT_TRANSLATE_NOOP("ErrorText", "Start the engine (sudo systemctl start docker) or choose another connection.")};
    case ErrorKind::PermissionDenied:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 refuses this user."),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "For the Docker socket: run sudo usermod -aG docker $USER and log in again (members of "
                                  "that group are as powerful as root), or use rootless Docker. For a file: check its "
                                  "owner and mode.")};
    case ErrorKind::ConnectionRefused:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 does not accept connections: nobody listens there."),
                QT_TRANSLATE_NOOP("ErrorText", "Check that the engine runs, and that address and port are right.")};
    case ErrorKind::ConnectionLost:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 closed the connection in the middle."),
                QT_TRANSLATE_NOOP("ErrorText", "The engine may be restarting; Bulkhead tries again by itself. F5 tries now.")};
    case ErrorKind::HostUnknown:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1: the host name is not known."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the spelling, the network connection and the name server.")};
    case ErrorKind::Timeout:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "%1 did not answer in time."),
            QT_TRANSLATE_NOOP("ErrorText", "The engine may be busy or a firewall may swallow the packets. Try again with F5.")};
    case ErrorKind::Cancelled:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1: cancelled."),
                QT_TRANSLATE_NOOP("ErrorText", "Start it again when it suits.")};
    case ErrorKind::TlsUntrusted:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 shows a certificate that the given CA did not sign."),
                QT_TRANSLATE_NOOP("ErrorText", "Use the ca.pem of this engine. If it should be the right one, somebody may be in "
                                               "between: do not turn verification off.")};
    case ErrorKind::TlsExpired:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 shows a certificate that is expired or not yet valid."),
                QT_TRANSLATE_NOOP("ErrorText", "Renew the engine's certificate, and check the clocks of both machines.")};
    case ErrorKind::TlsHostMismatch:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 shows a certificate for another name."),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Connect with a name that stands in the certificate, or have one made with this name "
                                  "as a subjectAltName.")};
    case ErrorKind::TlsClientCertificate:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 needs a client certificate, and ours is missing, unreadable or refused."),
                QT_TRANSLATE_NOOP("ErrorText", "Give cert.pem and key.pem that belong together and are signed by a CA that the "
                                               "engine trusts.")};
    case ErrorKind::TlsFailed:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1: no encrypted connection came about."),
                QT_TRANSLATE_NOOP("ErrorText", "Check that the port speaks TLS, and which TLS versions the engine allows.")};
    case ErrorKind::PlainHttpOnTls:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1: one side speaks TLS and the other does not."),
                QT_TRANSLATE_NOOP("ErrorText", "Turn TLS on for port 2376, or off for an engine that listens without it.")};
    case ErrorKind::SshFailed:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1: ssh ended with an error."),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Try the same in a terminal: ssh must log in without a question (key or agent), and "
                                  "docker must be installed on the other side.")};
    case ErrorKind::NotDocker:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 answers, but it is no Docker engine."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the address; a proxy or another program may have answered.")};
    case ErrorKind::Malformed:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be read: its contents are damaged."),
                QT_TRANSLATE_NOOP("ErrorText", "Fetch it again. The details say at which place reading failed.")};
    case ErrorKind::TooLarge:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 is larger than Bulkhead accepts."),
                QT_TRANSLATE_NOOP("ErrorText", "The limit protects the memory of this machine. The details name it.")};
    case ErrorKind::EngineTooOld:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 is too old: its newest API is older than 1.24."),
                QT_TRANSLATE_NOOP("ErrorText", "Update the engine to Docker 1.12 or newer.")};
    case ErrorKind::EngineTooNew:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 is too new: it no longer speaks API 1.56 or older."),
                QT_TRANSLATE_NOOP("ErrorText", "Update Bulkhead.")};
    case ErrorKind::EngineRefused:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 refused the request."),
                QT_TRANSLATE_NOOP("ErrorText", "The details hold the engine's own words.")};
    case ErrorKind::EngineFailed:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "%1 reports an error of its own."),
            QT_TRANSLATE_NOOP("ErrorText", "Look into its log: journalctl -u docker. The details hold the engine's own words.")};
    case ErrorKind::FormatTooNew:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 was written by a newer Bulkhead."),
                QT_TRANSLATE_NOOP("ErrorText", "Update Bulkhead to open it.")};
    case ErrorKind::Io:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 could not be read or written."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the place and the disk. The details say what the system answered.")};
    case ErrorKind::NoSpace:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1: no space is left on the device."),
                QT_TRANSLATE_NOOP("ErrorText", "Free some space or choose another place.")};
    case ErrorKind::Invalid:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be used as it is."),
                QT_TRANSLATE_NOOP("ErrorText", "Correct it as the details say.")};
    case ErrorKind::Unavailable: break;
    }
    return {QT_TRANSLATE_NOOP("ErrorText", "%1: not available here."),
            QT_TRANSLATE_NOOP("ErrorText", "The details say what this host or engine lacks.")};
}

} // namespace

ErrorText errorText(const Error &error, const QString &subject)
{
    const auto words = wordsFor(error.kind);
    const QString name = subject.isEmpty() ? QCoreApplication::translate("ErrorText", "The engine") : subject;
    ErrorText text;
    text.sentence = QCoreApplication::translate("ErrorText", words.sentence).arg(name);
    text.remedy = QCoreApplication::translate("ErrorText", words.remedy);
    text.technical = error.what;
    if (!error.detail.isEmpty() && error.detail != error.what)
        text.technical += (text.technical.isEmpty() ? QString() : QStringLiteral("\n")) + error.detail;
    return text;
}

} // namespace bulkhead::ui
