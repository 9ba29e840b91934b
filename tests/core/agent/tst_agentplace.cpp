// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentplace.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agent;

namespace {

const AgentPlace Here{.via = AgentVia::Direct, .program = u"/usr/bin/bulkhead-agent"_s, .sshHost = {}, .sshUser = {}};
const AgentPlace OverPkexec{.via = AgentVia::Pkexec, .program = u"/usr/bin/bulkhead-agent"_s, .sshHost = {}, .sshUser = {}};
const AgentPlace OverSudo = agentOverSsh(u"box"_s, u"anna"_s, 2222);

AgentPlace overSshAlone()
{
    AgentPlace place = agentOverSsh(u"box"_s, {}, 0);
    place.sudo = false;
    return place;
}

} // namespace

class AgentPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<AgentPlace>("place");
        QTest::addColumn<bool>("changing");
        QTest::addColumn<QString>("line");
        QTest::newRow("root") << Here << false << u"/usr/bin/bulkhead-agent --reading"_s;
        QTest::newRow("pkexec for reading") << OverPkexec << false << u"pkexec /usr/bin/bulkhead-agent --reading"_s;
        QTest::newRow("pkexec for changing") << OverPkexec << true << u"pkexec /usr/bin/bulkhead-agent --changing"_s;
        QTest::newRow("ssh with sudo")
            << OverSudo << true << u"ssh -l anna -p 2222 -o ConnectTimeout=30 -T -- box sudo -n bulkhead-agent --changing"_s;
        QTest::newRow("ssh alone") << overSshAlone() << false << u"ssh -o ConnectTimeout=30 -T -- box bulkhead-agent --reading"_s;
    }
    void commands()
    {
        QFETCH(AgentPlace, place);
        QFETCH(bool, changing);
        QFETCH(QString, line);
        const AgentCommand command = agentCommand(place, changing);
        QCOMPARE((QStringList{command.program} + command.arguments).join(u' '), line);
    }

    void ends_data()
    {
        QTest::addColumn<AgentPlace>("place");
        QTest::addColumn<AgentEnd>("end");
        QTest::addColumn<AgentProblem>("problem");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("what");
        using enum AgentProblem;
        const auto ended = [](int code, const char *said) { return AgentEnd{.exitCode = code, .said = said}; };
        const AgentEnd notThere{.started = false, .said = {}};
        QTest::newRow("not installed") << Here << notThere << NotInstalled << ErrorKind::NotFound
                                       << u"/usr/bin/bulkhead-agent could not be started"_s;
        QTest::newRow("no pkexec") << OverPkexec << notThere << NoPkexec << ErrorKind::NotFound
                                   << u"pkexec could not be started"_s;
        QTest::newRow("pkexec and nothing to start")
            << AgentPlace{.via = AgentVia::Pkexec, .program = {}, .sshHost = {}, .sshUser = {}} << notThere << NotInstalled
            << ErrorKind::NotFound << u"pkexec could not be started"_s;
        QTest::newRow("no ssh") << OverSudo << notThere << NoSsh << ErrorKind::NotFound << u"ssh could not be started"_s;
        QTest::newRow("the password dialog was closed")
            << OverPkexec << ended(126, "Error executing command as another user: Request dismissed\n") << Dismissed
            << ErrorKind::Cancelled << u"Error executing command as another user: Request dismissed"_s;
        QTest::newRow("polkit says no")
            << OverPkexec
            << ended(127, "Error executing command as another user: Not authorized\n\nThis incident has been reported.\n")
            << Refused << ErrorKind::PermissionDenied << u"This incident has been reported."_s;
        QTest::newRow("nobody can ask for the password")
            << OverPkexec << ended(127, "Error executing command as another user: No authentication agent found.\n")
            << NoPolkitAgent << ErrorKind::PermissionDenied
            << u"Error executing command as another user: No authentication agent found."_s;
        QTest::newRow("pkexec cannot find it")
            << OverPkexec << ended(127, "Cannot run program /usr/bin/bulkhead-agent: No such file or directory\n") << NotInstalled
            << ErrorKind::NotFound << u"Cannot run program /usr/bin/bulkhead-agent: No such file or directory"_s;
        QTest::newRow("it could not give up its privileges")
            << OverPkexec << ended(1, "bulkhead-agent: bounding set: Invalid argument\n") << Failed << ErrorKind::ConnectionLost
            << u"bulkhead-agent: bounding set: Invalid argument"_s;
        QTest::newRow("ssh itself") << OverSudo << ended(255, "anna@box: Permission denied (publickey).\n") << SshFailed
                                    << ErrorKind::SshFailed << u"anna@box: Permission denied (publickey)."_s;
        QTest::newRow("sudo wants a password") << OverSudo << ended(1, "sudo: a password is required\n") << SudoRefused
                                               << ErrorKind::PermissionDenied << u"sudo: a password is required"_s;
        QTest::newRow("there is no sudo") << OverSudo << ended(127, "sh: 1: sudo: not found\n") << SudoRefused
                                          << ErrorKind::PermissionDenied << u"sh: 1: sudo: not found"_s;
        QTest::newRow("sudo finds no agent") << OverSudo << ended(1, "sudo: bulkhead-agent: command not found\n") << NotInstalled
                                             << ErrorKind::NotFound << u"sudo: bulkhead-agent: command not found"_s;
        QTest::newRow("the other shell finds no agent")
            << overSshAlone() << ended(127, "bash: line 1: bulkhead-agent: command not found\n") << NotInstalled
            << ErrorKind::NotFound << u"bash: line 1: bulkhead-agent: command not found"_s;
        QTest::newRow("it said nothing") << Here << ended(1, "") << Failed << ErrorKind::ConnectionLost
                                         << u"/usr/bin/bulkhead-agent ended with exit code 1"_s;
        QTest::newRow("a signal") << Here << AgentEnd{.crashed = true, .exitCode = 9, .said = {}} << Failed
                                  << ErrorKind::ConnectionLost << u"/usr/bin/bulkhead-agent was ended by a signal"_s;
        QTest::newRow("it was there and is gone")
            << OverSudo << AgentEnd{.exitCode = 255, .said = "Connection reset", .greeted = true} << Ended
            << ErrorKind::ConnectionLost << u"Connection reset"_s;
    }
    void ends()
    {
        QFETCH(AgentPlace, place);
        QFETCH(AgentEnd, end);
        QFETCH(AgentProblem, problem);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, what);
        const AgentFailure failure = judgeAgentEnd(place, end);
        QCOMPARE(failure.problem, problem);
        QCOMPARE(failure.error.kind, kind);
        QCOMPARE(failure.error.what, what);
    }
};

BULKHEAD_TEST(AgentPlaceTest)
#include "tst_agentplace.moc"
