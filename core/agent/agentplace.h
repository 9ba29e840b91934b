// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

namespace bulkhead::agent {

enum class AgentVia : quint8 { Direct, Pkexec, Ssh };

/// Where an agent is started, and how.
struct AgentPlace {
    AgentVia via = AgentVia::Direct;
    QString program; ///< absolute; over ssh a name on the other side's PATH
    QString sshHost, sshUser;
    quint16 sshPort = 0; ///< 0 = ssh's own configuration
    bool sudo = false;   ///< over ssh: as root where sudo lets us without a password
    friend bool operator==(const AgentPlace &, const AgentPlace &) = default;
};

/// The agent beside this program, else on PATH; directly as root, else over pkexec. An empty program: it is not installed.
[[nodiscard]] AgentPlace localAgent();
/// The agent of another machine: tried with sudo first.
[[nodiscard]] AgentPlace agentOverSsh(const QString &host, const QString &user, quint16 port);

struct AgentCommand {
    QString program;
    QStringList arguments;
    friend bool operator==(const AgentCommand &, const AgentCommand &) = default;
};
[[nodiscard]] AgentCommand agentCommand(const AgentPlace &place, bool changing);

/// Why there is no agent, as what to do about it differs. The sentence with the remedy is made in ui.
enum class AgentProblem : quint8 {
    NotInstalled,
    NoPkexec,      ///< pkexec itself is not installed
    NoPolkitAgent, ///< nothing in this session can ask for the password
    Dismissed,     ///< the person closed polkit's question
    Refused,       ///< polkit's rules, or a wrong password
    NoSsh,         ///< the ssh command is not installed here
    SshFailed,
    SudoRefused,
    WrongVersion, ///< of the protocol: another Bulkhead is installed there
    Garbled,      ///< something else answers, a login shell that prints, or a broken agent
    NoAnswer,     ///< in time
    Failed,       ///< the agent ended before it greeted
    Ended,        ///< it was there, and is gone
};
struct AgentFailure {
    AgentProblem problem = AgentProblem::Failed;
    Error error;
    friend bool operator==(const AgentFailure &, const AgentFailure &) = default;
};

/// How the started process ended.
struct AgentEnd {
    bool started = true; ///< false: there was no such program
    bool crashed = false;
    int exitCode = 0;
    QByteArray said; ///< on the standard error
    bool greeted = false;
};
/// Pure. Exit codes: pkexec(1), ssh(1), and the shell's 126 and 127.
[[nodiscard]] AgentFailure judgeAgentEnd(const AgentPlace &place, const AgentEnd &end);

} // namespace bulkhead::agent
