// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/proberemedy.h"

#include "core/handoff/shellwords.h"
#include "ui/connection/certificatetext.h"
#include "ui/connection/endpointcommands.h"
#include "ui/connection/sshremedy.h"
#include "ui/widgets/errortext.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::Endpoint;
using engine::ProbeStep;
using engine::Transport;

namespace {

/// One function a group of errors; nothing where the group has nothing better to say than errorText.
struct ProbeWords {
    Q_DECLARE_TR_FUNCTIONS(ProbeRemedy)
public:
    static QString authority(const Endpoint &endpoint);
    static std::optional<ProbeRemedy> ofSocket(const Error &error, const Endpoint &endpoint);
    static std::optional<ProbeRemedy> ofNetwork(const Error &error, const Endpoint &endpoint);
    static std::optional<ProbeRemedy> ofTls(const ProbeStep &step, const Endpoint &endpoint);
    static std::optional<ProbeRemedy> ofAnswer(const ProbeStep &step, const Endpoint &endpoint);
    static QString certificateCommand(const Endpoint &endpoint);
    static QString startCommand(const QString &socketPath);
};

QString ProbeWords::authority(const Endpoint &endpoint)
{
    const QString host = endpoint.host.contains(u':') ? u"[%1]"_s.arg(endpoint.host) : endpoint.host;
    const int standard = endpoint.transport == Transport::Tls ? 2376 : 2375;
    return u"%1:%2"_s.arg(host).arg(endpoint.port == 0 ? standard : endpoint.port);
}

QString ProbeWords::startCommand(const QString &socketPath)
{
    const bool isPodman = socketPath.contains("podman"_L1);
    const bool isOfUser = socketPath.startsWith("/run/user/"_L1) || socketPath.startsWith("/home/"_L1);
    return u"%1 start %2"_s.arg(isOfUser ? u"systemctl --user"_s : u"sudo systemctl"_s,
                                isPodman ? u"podman.socket"_s : u"docker"_s);
}

std::optional<ProbeRemedy> ProbeWords::ofSocket(const Error &error, const Endpoint &endpoint)
{
    switch (error.kind) {
    case ErrorKind::NoSocket:
    case ErrorKind::NotFound:
        return ProbeRemedy{
            tr("There is no socket at %1.").arg(endpoint.socketPath),
            tr("The engine is not installed, not started, or listens elsewhere. Start it, or choose another connection."),
            startCommand(endpoint.socketPath)};
    case ErrorKind::PermissionDenied:
        return ProbeRemedy{
            tr("Your user may not use the socket %1.").arg(endpoint.socketPath),
            tr("Join the group that owns the socket (usually docker), then log out and in again; that makes your user as "
               "good as root on this machine. Rootless Docker needs no such group and is the safer way."),
            u"sudo usermod -aG docker \"$USER\""_s};
    case ErrorKind::ConnectionRefused:
        return ProbeRemedy{tr("The socket %1 is there, but no engine listens on it.").arg(endpoint.socketPath),
                           tr("An engine that ended has left it behind. Start the engine again."),
                           startCommand(endpoint.socketPath)};
    default: return std::nullopt;
    }
}

std::optional<ProbeRemedy> ProbeWords::ofNetwork(const Error &error, const Endpoint &endpoint)
{
    switch (error.kind) {
    case ErrorKind::HostUnknown:
        return ProbeRemedy{tr("This machine knows no host called “%1”.").arg(endpoint.host),
                           tr("Check the spelling, the network or VPN, and whether the name is in DNS or /etc/hosts."),
                           u"getent hosts %1"_s.arg(handoff::shellQuoted(endpoint.host))};
    case ErrorKind::ConnectionRefused:
        return ProbeRemedy{
            tr("%1 answers, but nobody listens on that port.").arg(authority(endpoint)),
            tr("Check the port, and that the engine was told to listen there (“hosts” in /etc/docker/daemon.json on that "
               "machine). An ssh:// connection needs no open port at all."),
            {}};
    case ErrorKind::Timeout:
        return ProbeRemedy{
            tr("%1 did not answer in time.").arg(authority(endpoint)),
            tr("The machine is off or not reachable, or a firewall drops the packets. Check the address and the network."),
            {}};
    case ErrorKind::PermissionDenied:
        return ProbeRemedy{tr("This machine does not let Bulkhead connect to %1.").arg(authority(endpoint)),
                           tr("A local firewall or sandbox forbids the connection."),
                           {}};
    default: return std::nullopt;
    }
}

QString ProbeWords::certificateCommand(const Endpoint &endpoint)
{
    return u"openssl s_client -connect %1 -servername %2 -showcerts </dev/null"_s.arg(handoff::shellQuoted(authority(endpoint)),
                                                                                      handoff::shellQuoted(endpoint.host));
}

std::optional<ProbeRemedy> ProbeWords::ofTls(const ProbeStep &step, const Endpoint &endpoint)
{
    const bool hasChain = !step.chain.isEmpty();
    const CertificateFacts leaf =
        hasChain ? certificateFacts(step.chain.constFirst(), QDateTime::currentDateTimeUtc()) : CertificateFacts{};
    switch (step.error->kind) {
    case ErrorKind::TlsUntrusted:
        return ProbeRemedy{
            endpoint.tls.ca.isEmpty()
                ? tr("The certificate of %1 is signed by nobody that this machine trusts.").arg(authority(endpoint))
                : tr("The certificate of %1 is not signed by the CA in %2.").arg(authority(endpoint), endpoint.tls.ca),
            tr("Get the CA certificate from whoever runs the engine, and compare the SHA-256 fingerprint below with theirs. Do "
               "not switch "
               "verification off: then anybody on the way can pose as the engine."),
            certificateCommand(endpoint)};
    case ErrorKind::TlsExpired:
        return ProbeRemedy{
            !hasChain            ? tr("A certificate of %1 is expired or not valid yet.").arg(authority(endpoint))
            : leaf.isNotYetValid ? tr("The certificate of %1 is valid only from %2 on.")
                                       .arg(authority(endpoint), leaf.from.toUTC().toString(Qt::ISODate))
            : leaf.isExpired
                ? tr("The certificate of %1 expired at %2.").arg(authority(endpoint), leaf.until.toUTC().toString(Qt::ISODate))
                : tr("A certificate above the one of %1 is expired or not valid yet.").arg(authority(endpoint)),
            tr("Renew it on the engine's machine. If the dates look right, the clock of this machine is wrong."), u"date -u"_s};
    case ErrorKind::TlsHostMismatch:
        return ProbeRemedy{
            leaf.names.isEmpty()
                ? tr("The certificate of %1 names no host at all.").arg(authority(endpoint))
                : tr("The certificate is for %1, but you connect to “%2”.").arg(leaf.names.join(u", "_s), endpoint.host),
            tr("Connect by a name in the certificate, or have one made that names this host as a subject alternative name. "
               "If neither fits, somebody else may be answering."),
            certificateCommand(endpoint)};
    case ErrorKind::TlsClientCertificate:
        return endpoint.tls.cert.isEmpty() || endpoint.tls.key.isEmpty()
                   ? ProbeRemedy{tr("The engine wants a client certificate, and none is given."),
                                 tr("Name the certificate and the key that the engine's CA made for you (cert.pem and key.pem)."),
                                 {}}
                   : ProbeRemedy{
                         tr("The client certificate cannot be used."),
                         tr("Check that both files are readable, belong together and have not expired, that the key has "
                            "no passphrase, "
                            "and that the engine's CA signed the certificate."),
                         u"openssl x509 -in %1 -noout -subject -issuer -dates"_s.arg(handoff::shellQuoted(endpoint.tls.cert))};
    case ErrorKind::PlainHttpOnTls:
    case ErrorKind::ConnectionLost:
        return ProbeRemedy{
            tr("%1 does not speak TLS.").arg(authority(endpoint)),
            tr("The port is not the engine's TLS port (usually 2376). If the engine listens there without TLS, everybody who "
               "reaches it is root on that machine: have TLS switched on, or use ssh://."),
            {}};
    case ErrorKind::TlsFailed:
        return ProbeRemedy{tr("No TLS connection to %1 could be agreed on.").arg(authority(endpoint)),
                           tr("See what was said below, and what the other side offers."), certificateCommand(endpoint)};
    default: return std::nullopt;
    }
}

std::optional<ProbeRemedy> ProbeWords::ofAnswer(const ProbeStep &step, const Endpoint &endpoint)
{
    switch (step.error->kind) {
    case ErrorKind::PlainHttpOnTls:
        return ProbeRemedy{tr("%1 speaks TLS, and this connection does not.").arg(authority(endpoint)),
                           tr("Choose “TCP with TLS” and name the CA and client certificate files."),
                           {}};
    case ErrorKind::NotDocker:
    case ErrorKind::Malformed:
        return ProbeRemedy{tr("Somebody answers, but it is no Docker engine."),
                           tr("Check the path or the port: it may be a web server, a proxy, or another program's socket."),
                           {}};
    case ErrorKind::Timeout:
        return ProbeRemedy{tr("The connection stands, but the engine did not answer in time."),
                           tr("The engine may be busy, starting or hung. Try again, and read its log if it stays so."),
                           endpoint.isLocal() ? u"sudo journalctl -u docker -n 50"_s : QString()};
    case ErrorKind::EngineTooOld:
        return ProbeRemedy{
            tr("This engine is older than what Bulkhead can talk to."),
            tr("Bulkhead speaks API versions %1 to %2. Update the engine.").arg(engine::OldestApi, engine::NewestApi),
            {}};
    case ErrorKind::EngineTooNew:
        return ProbeRemedy{
            tr("This engine no longer speaks any version that Bulkhead knows."),
            tr("Bulkhead speaks API versions %1 to %2. Update Bulkhead.").arg(engine::OldestApi, engine::NewestApi),
            {}};
    case ErrorKind::PermissionDenied:
    case ErrorKind::EngineRefused:
    case ErrorKind::NotFound:
        if (step.kind != ProbeStep::Kind::Permission)
            return std::nullopt;
        return ProbeRemedy{
            tr("The engine answers, but does not let you list its containers."),
            tr("An authorization plugin or a socket proxy stands in between. Bulkhead needs GET on /version, /info, /events, "
               "/containers, /images, /networks and /volumes, and nothing that writes."),
            {}};
    case ErrorKind::EngineFailed:
        return ProbeRemedy{tr("The engine answers with an error of its own."), tr("Its words are below. Its log has the rest."),
                           endpoint.isLocal() ? u"sudo journalctl -u docker -n 50"_s : QString()};
    default: return std::nullopt;
    }
}

bool isTlsKind(ErrorKind kind)
{
    return kind == ErrorKind::TlsUntrusted || kind == ErrorKind::TlsExpired || kind == ErrorKind::TlsHostMismatch
           || kind == ErrorKind::TlsClientCertificate || kind == ErrorKind::TlsFailed;
}

/// The kernel refused, not the engine: its error names the socket.
bool isSocketRefusal(const Error &error, const Endpoint &endpoint)
{
    return error.kind == ErrorKind::PermissionDenied && error.what.startsWith(endpoint.socketPath);
}

std::optional<ProbeRemedy> specialRemedy(const ProbeStep &step, const Endpoint &endpoint)
{
    if (step.error->kind == ErrorKind::SshFailed)
        return sshRemedy(*step.error, endpoint);
    const bool isReaching = step.kind == ProbeStep::Kind::Resolve || step.kind == ProbeStep::Kind::Connect;
    if (endpoint.transport == Transport::Unix && (isReaching || isSocketRefusal(*step.error, endpoint)))
        return ProbeWords::ofSocket(*step.error, endpoint);
    if (isReaching && endpoint.transport != Transport::Ssh)
        return ProbeWords::ofNetwork(*step.error, endpoint);
    if (step.kind == ProbeStep::Kind::Tls || (endpoint.transport == Transport::Tls && isTlsKind(step.error->kind)))
        return ProbeWords::ofTls(step, endpoint);
    return ProbeWords::ofAnswer(step, endpoint);
}

} // namespace

ProbeRemedy probeRemedy(const ProbeStep &step, const Endpoint &endpoint)
{
    if (!step.error)
        return {};
    if (const auto special = specialRemedy(step, endpoint))
        return *special;
    const ErrorText text = errorText(*step.error, endpoint.toString());
    return {text.sentence, text.remedy, {}};
}

QString probeStepName(ProbeStep::Kind kind, Transport transport)
{
    switch (kind) {
    case ProbeStep::Kind::Resolve:
        return transport == Transport::Unix  ? ProbeWords::tr("Find the socket")
               : transport == Transport::Ssh ? ProbeWords::tr("Find the host")
                                             : ProbeWords::tr("Find the host");
    case ProbeStep::Kind::Connect: return ProbeWords::tr("Connect");
    case ProbeStep::Kind::Tls: return ProbeWords::tr("Check TLS");
    case ProbeStep::Kind::Ping: return ProbeWords::tr("Ping the engine");
    case ProbeStep::Kind::Version: return ProbeWords::tr("Ask for its version");
    case ProbeStep::Kind::Permission: return ProbeWords::tr("List containers");
    }
    return {};
}

QString probeStateWord(const ProbeStep &step, Transport transport)
{
    const bool isNeeded = step.kind == ProbeStep::Kind::Tls
                              ? transport == Transport::Tls
                              : step.kind != ProbeStep::Kind::Resolve || transport != Transport::Ssh;
    // never "not needed": plain TCP needs it most of all
    if (step.kind == ProbeStep::Kind::Tls && transport == Transport::Tcp && step.state == ProbeStep::State::Skipped)
        return ProbeWords::tr("no TLS");
    switch (step.state) {
    case ProbeStep::State::Waiting: return ProbeWords::tr("waiting");
    case ProbeStep::State::Running: return ProbeWords::tr("running");
    case ProbeStep::State::Passed: return ProbeWords::tr("passed");
    case ProbeStep::State::Failed: return ProbeWords::tr("failed");
    case ProbeStep::State::Skipped: return isNeeded ? ProbeWords::tr("not reached") : ProbeWords::tr("not needed");
    }
    return {};
}

} // namespace bulkhead::ui
