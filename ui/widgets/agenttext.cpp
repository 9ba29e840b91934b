// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/agenttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

using agent::AgentClient;
using agent::AgentProblem;
using agent::AgentVia;

namespace {

struct AgentWords {
    Q_DECLARE_TR_FUNCTIONS(AgentText)
};

QString namesOf(capability::CapabilitySet set)
{
    return set.isEmpty() ? AgentWords::tr("none", "capabilities") : set.toNames().join(u", "_s);
}

/// What a running agent told of itself.
QString agentPrivileges(const agent::AgentHello &hello)
{
    QStringList lines;
    lines << (hello.privileges.uid == 0 ? AgentWords::tr("It runs as root.")
                                        : AgentWords::tr("It runs as user %1, not as root.").arg(hello.privileges.uid));
    lines << AgentWords::tr("Capabilities it kept: %1").arg(namesOf(hello.privileges.capabilities.effective));
    if (!hello.missing.isEmpty())
        lines << AgentWords::tr("Wanted and not there when it was started, so it may see less: %1").arg(namesOf(hello.missing));
    lines << (hello.changingAllowed ? AgentWords::tr("It may change this host while changes are unlocked.")
                                    : AgentWords::tr("It can only read."));
    return lines.join(u'\n');
}

QString howItStarts(const agent::AgentPlace &place)
{
    switch (place.via) {
    case AgentVia::Pkexec: return AgentWords::tr("Starting it asks for a password (polkit).");
    case AgentVia::Ssh: return AgentWords::tr("It is started over ssh on %1.").arg(place.sshHost);
    case AgentVia::Direct: break;
    }
    return AgentWords::tr("It is started as root, because Bulkhead runs as root.");
}

QString remedyFor(AgentProblem problem, const agent::AgentPlace &place)
{
    switch (problem) {
    case AgentProblem::NotInstalled:
        return place.via == AgentVia::Ssh
                   ? AgentWords::tr("Install Bulkhead (bulkhead-agent is enough) on %1, where the PATH of ssh finds it.")
                         .arg(place.sshHost)
                   : AgentWords::tr("Install Bulkhead with bulkhead-agent, or put it beside the program.");
    case AgentProblem::NoPkexec:
        return AgentWords::tr("Install polkit with pkexec, or start Bulkhead as root on a machine that is only for that.");
    case AgentProblem::NoPolkitAgent:
        return AgentWords::tr("Start the authentication agent of your desktop, or log in to a session that has one.");
    case AgentProblem::Dismissed: return AgentWords::tr("Start it again and enter the password of an administrator.");
    case AgentProblem::Refused:
        return AgentWords::tr("Ask an administrator to allow the actions org.bulkhead.Bulkhead.agent in polkit's rules.");
    case AgentProblem::NoSsh: return AgentWords::tr("Install the ssh command (openssh-client).");
    case AgentProblem::SshFailed:
        return AgentWords::tr("Try the same in a terminal: ssh must log in without a question (key or agent).");
    case AgentProblem::SudoRefused: return AgentWords::tr("Allow it in sudoers without a password, or log in as root.");
    case AgentProblem::WrongVersion: return AgentWords::tr("Install the same version of Bulkhead on both sides.");
    case AgentProblem::Garbled:
        return AgentWords::tr("If a login shell prints something there, silence it for connections without a terminal.");
    case AgentProblem::NoAnswer: return AgentWords::tr("Try again; the host may be busy.");
    case AgentProblem::Failed:
    case AgentProblem::Ended: break;
    }
    return AgentWords::tr("Start it again. The details hold its own words.");
}

QString sentenceFor(AgentProblem problem)
{
    switch (problem) {
    case AgentProblem::NotInstalled: return AgentWords::tr("bulkhead-agent is not installed there.");
    case AgentProblem::NoPkexec: return AgentWords::tr("pkexec is not installed.");
    case AgentProblem::NoPolkitAgent: return AgentWords::tr("Nothing in this session can ask for the password.");
    case AgentProblem::Dismissed: return AgentWords::tr("The question for the password was closed.");
    case AgentProblem::Refused: return AgentWords::tr("polkit refuses to start the agent.");
    case AgentProblem::NoSsh: return AgentWords::tr("The ssh command is not installed.");
    case AgentProblem::SshFailed: return AgentWords::tr("ssh ended with an error.");
    case AgentProblem::SudoRefused: return AgentWords::tr("sudo refuses to start the agent.");
    case AgentProblem::WrongVersion: return AgentWords::tr("The agent is of another version.");
    case AgentProblem::Garbled: return AgentWords::tr("Something answers, but it is no agent.");
    case AgentProblem::NoAnswer: return AgentWords::tr("The agent did not answer in time.");
    case AgentProblem::Failed: return AgentWords::tr("The agent ended before it was ready.");
    case AgentProblem::Ended: break;
    }
    return AgentWords::tr("The agent is gone.");
}

} // namespace

AgentText agentText(const AgentClient &client)
{
    AgentText text;
    QStringList lines;
    switch (client.state()) {
    case AgentClient::State::NotStarted:
        text = {AgentWords::tr("agent: not started"), {}, Tone::Neutral, u"media-playback-start"_s};
        lines << AgentWords::tr("Bulkhead's agent reads what only root may see of the host underneath. Nothing else needs it.")
              << howItStarts(client.place());
        break;
    case AgentClient::State::Starting:
        text = {AgentWords::tr("agent: starting…"), {}, Tone::Info, u"view-refresh"_s};
        lines << howItStarts(client.place());
        break;
    case AgentClient::State::Reading:
        text = {AgentWords::tr("agent: reading"), {}, Tone::Ok, u"object-locked"_s};
        lines << AgentWords::tr("The agent reads the host underneath; changes are locked.") << agentPrivileges(client.hello());
        break;
    case AgentClient::State::Unlocked:
        text = {AgentWords::tr("agent: changes unlocked"), {}, Tone::High, u"object-unlocked"_s};
        lines << AgentWords::tr("The agent changes the host where you tell it to.") << agentPrivileges(client.hello());
        break;
    case AgentClient::State::Lost:
        text = {AgentWords::tr("agent: lost"), {}, Tone::Medium, Theme::toneIconName(Tone::Medium)};
        break;
    }
    if (client.failure()) {
        const ErrorText failure = agentFailureText(*client.failure(), client.place());
        lines << failure.sentence << failure.remedy;
    }
    text.tooltip = lines.join(u'\n');
    return text;
}

ErrorText agentFailureText(const agent::AgentFailure &failure, const agent::AgentPlace &place)
{
    QString technical = failure.error.what;
    if (!failure.error.detail.isEmpty() && failure.error.detail != technical)
        technical += u'\n' + failure.error.detail;
    return {sentenceFor(failure.problem), remedyFor(failure.problem, place), technical};
}

QString agentCommandLine(const agent::AgentPlace &place, bool changing)
{
    const agent::AgentCommand command = agent::agentCommand(place, changing);
    return (QStringList{command.program} + command.arguments).join(u' ');
}

} // namespace bulkhead::ui
