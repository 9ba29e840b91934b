// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentplace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

namespace {

constexpr int NotExecutable = 126, CommandNotFound = 127, SshItself = 255;

AgentProblem pkexecProblem(const AgentEnd &end)
{
    if (end.said.contains("No such file or directory"))
        return AgentProblem::NotInstalled;
    if (end.said.contains("authentication agent"))
        return AgentProblem::NoPolkitAgent;
    if (end.exitCode == NotExecutable && !end.said.contains("Not authorized"))
        return AgentProblem::Dismissed;
    return end.exitCode == NotExecutable || end.exitCode == CommandNotFound ? AgentProblem::Refused : AgentProblem::Failed;
}

AgentProblem sshProblem(const AgentPlace &place, const AgentEnd &end)
{
    if (end.exitCode == SshItself)
        return AgentProblem::SshFailed;
    // sudo's own messages begin with its name; a shell that does not find it names it too
    if (place.sudo && end.said.contains("sudo") && !end.said.contains("sudo: bulkhead-agent: command not found"))
        return AgentProblem::SudoRefused;
    if (end.exitCode == CommandNotFound || end.exitCode == NotExecutable || end.said.contains("command not found"))
        return AgentProblem::NotInstalled;
    return AgentProblem::Failed;
}

AgentProblem problemOf(const AgentPlace &place, const AgentEnd &end)
{
    if (!end.started) {
        switch (place.via) {
        case AgentVia::Direct: return AgentProblem::NotInstalled;
        case AgentVia::Pkexec: return place.program.isEmpty() ? AgentProblem::NotInstalled : AgentProblem::NoPkexec;
        case AgentVia::Ssh: return AgentProblem::NoSsh;
        }
    }
    if (end.greeted)
        return AgentProblem::Ended;
    if (end.crashed)
        return AgentProblem::Failed;
    switch (place.via) {
    case AgentVia::Pkexec: return pkexecProblem(end);
    case AgentVia::Ssh: return sshProblem(place, end);
    case AgentVia::Direct: break;
    }
    return AgentProblem::Failed;
}

ErrorKind kindOf(AgentProblem problem)
{
    switch (problem) {
    case AgentProblem::NotInstalled:
    case AgentProblem::NoPkexec:
    case AgentProblem::NoSsh: return ErrorKind::NotFound;
    case AgentProblem::Dismissed: return ErrorKind::Cancelled;
    case AgentProblem::NoPolkitAgent:
    case AgentProblem::Refused:
    case AgentProblem::SudoRefused: return ErrorKind::PermissionDenied;
    case AgentProblem::SshFailed: return ErrorKind::SshFailed;
    case AgentProblem::WrongVersion: return ErrorKind::Unavailable;
    case AgentProblem::Garbled: return ErrorKind::Malformed;
    case AgentProblem::NoAnswer: return ErrorKind::Timeout;
    case AgentProblem::Failed:
    case AgentProblem::Ended: break;
    }
    return ErrorKind::ConnectionLost;
}

QString outcomeOf(const AgentPlace &place, const AgentEnd &end)
{
    const QString program = agentCommand(place, false).program;
    if (!end.started)
        return u"%1 could not be started"_s.arg(program.isEmpty() ? u"bulkhead-agent"_s : program);
    if (end.crashed)
        return u"%1 was ended by a signal"_s.arg(program);
    return u"%1 ended with exit code %2"_s.arg(program).arg(end.exitCode);
}

} // namespace

AgentPlace localAgent()
{
    const QString name = u"bulkhead-agent"_s;
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u'/' + name);
    return {.via = ::geteuid() == 0 ? AgentVia::Direct : AgentVia::Pkexec,
            .program = beside.isExecutable() ? beside.absoluteFilePath() : QStandardPaths::findExecutable(name),
            .sshHost = {},
            .sshUser = {}};
}

AgentPlace agentOverSsh(const QString &host, const QString &user, quint16 port)
{
    return {
        .via = AgentVia::Ssh, .program = u"bulkhead-agent"_s, .sshHost = host, .sshUser = user, .sshPort = port, .sudo = true};
}

AgentCommand agentCommand(const AgentPlace &place, bool changing)
{
    // the first argument is what polkit's actions are told apart by
    const QString group = changing ? u"--changing"_s : u"--reading"_s;
    if (place.via == AgentVia::Direct)
        return {place.program, {group}};
    if (place.via == AgentVia::Pkexec)
        return {u"pkexec"_s, {place.program, group}};
    QStringList arguments;
    if (!place.sshUser.isEmpty())
        arguments << u"-l"_s << place.sshUser;
    if (place.sshPort != 0)
        arguments << u"-p"_s << QString::number(place.sshPort);
    arguments << u"-o"_s << u"ConnectTimeout=30"_s << u"-T"_s << u"--"_s << place.sshHost;
    if (place.sudo)
        arguments << u"sudo"_s << u"-n"_s;
    return {u"ssh"_s, arguments << place.program << group};
}

AgentFailure judgeAgentEnd(const AgentPlace &place, const AgentEnd &end)
{
    const AgentProblem problem = problemOf(place, end);
    const QString said = QString::fromLocal8Bit(end.said).trimmed();
    const QString outcome = outcomeOf(place, end), lastLine = said.section(u'\n', -1).trimmed();
    return {problem,
            {kindOf(problem), lastLine.isEmpty() ? outcome : lastLine, said.isEmpty() ? outcome : said + u'\n' + outcome}};
}

} // namespace bulkhead::agent
