// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/sshremedy.h"

#include "ui/connection/endpointcommands.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

struct SshWords {
    Q_DECLARE_TR_FUNCTIONS(SshRemedy)
public:
    static ProbeRemedy ofStderr(const QString &text, const engine::Endpoint &endpoint);
};

/// The phrases are OpenSSH's and the docker CLI's own; both print them untranslated.
ProbeRemedy SshWords::ofStderr(const QString &text, const engine::Endpoint &endpoint)
{
    const QString host = endpoint.host;
    const auto says = [&](QLatin1StringView phrase) { return text.contains(phrase, Qt::CaseInsensitive); };
    if (says("REMOTE HOST IDENTIFICATION HAS CHANGED"_L1)) {
        return {tr("The host key of %1 is not the one that was known.").arg(host),
                tr("Somebody may be answering in its place. Ask whoever runs the machine for the new fingerprint before you "
                   "remove the old key."),
                {}};
    }
    if (says("Host key verification failed"_L1) || says("No ED25519 host key is known"_L1)) {
        return {tr("The host key of %1 is not known yet.").arg(host),
                tr("Connect once in a terminal, compare the fingerprint that ssh shows, and accept it there."),
                {}};
    }
    // before "Permission denied (": the docker CLI's own words also hold "permission denied"
    if (says("docker daemon socket"_L1) || says("docker API at"_L1) || says("dial unix"_L1)) {
        return {tr("ssh works, but the remote user may not use the Docker socket, or no engine runs there."),
                tr("Let that user use the socket (docker group or rootless Docker), or name the right remote socket."),
                {}};
    }
    if (says("docker: command not found"_L1) || says("docker: not found"_L1) || says("command not found: docker"_L1)) {
        return {tr("ssh works, but %1 has no docker command for this user.").arg(host),
                tr("Install the docker CLI (18.09 or newer) there, on the PATH of a non-interactive shell."),
                {}};
    }
    if (says("dial-stdio"_L1) && (says("is not a docker command"_L1) || says("unknown command"_L1))) {
        return {tr("The docker command on %1 is too old.").arg(host), tr("It needs the docker CLI 18.09 or newer."), {}};
    }
    if (says("Too many authentication failures"_L1)) {
        return {tr("%1 refused after too many keys were tried.").arg(host),
                tr("Name the right key for this host in ~/.ssh/config (IdentityFile, IdentitiesOnly yes)."),
                {}};
    }
    if (says("Permission denied ("_L1)) {
        return {tr("%1 accepts none of your keys.").arg(host),
                tr("Bulkhead never asks for a password: load the key into the ssh agent (ssh-add), and check the user name."),
                {}};
    }
    if (says("Could not resolve hostname"_L1)) {
        return {tr("ssh knows no host called “%1”.").arg(host), tr("Check the spelling, ~/.ssh/config and the network."), {}};
    }
    if (says("Connection refused"_L1)) {
        return {tr("No ssh server listens on %1.").arg(host), tr("Check the port, and that sshd runs there."), {}};
    }
    if (says("timed out"_L1) || says("No route to host"_L1) || says("Network is unreachable"_L1)) {
        return {tr("%1 cannot be reached.").arg(host),
                tr("The machine is off, a firewall drops the packets, or a VPN is missing."),
                {}};
    }
    return {tr("ssh ended before the engine answered."), tr("Its own words are below. Try the same line in a terminal."), {}};
}

} // namespace

ProbeRemedy sshRemedy(const Error &error, const engine::Endpoint &endpoint)
{
    ProbeRemedy remedy = SshWords::ofStderr(error.detail + u'\n' + error.what, endpoint);
    remedy.command = sshTryCommand(endpoint);
    return remedy;
}

} // namespace bulkhead::ui
