// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkhead-agent/agentcommandline.h"

using namespace Qt::StringLiterals;

namespace bulkhead::agentcli {

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    using Command = CommandLine::Command;
    if (arguments.size() > 1)
        return std::unexpected(Error{ErrorKind::Invalid, u"one option at most: \"%1\""_s.arg(arguments[1]), {}});
    const QString option = arguments.value(0, u"--reading"_s);
    if (option == "--reading"_L1)
        return CommandLine{Command::Serve, false};
    if (option == "--changing"_L1)
        return CommandLine{Command::Serve, true};
    if (option == "--help"_L1 || option == "-h"_L1)
        return CommandLine{Command::Help, false};
    if (option == "--version"_L1 || option == "-v"_L1)
        return CommandLine{Command::Version, false};
    return std::unexpected(Error{ErrorKind::Invalid, u"there is no option \"%1\""_s.arg(option), {}});
}

// Not translated: it runs with a clean environment, on hosts without translations.
QString helpText()
{
    return uR"(bulkhead-agent - reads facts of this host for Bulkhead, as root where it must

USAGE
  bulkhead-agent [--reading | --changing]

DESCRIPTION
  Bulkhead starts this program; nobody has to by hand. It answers questions on
  its standard input and output until the input ends: JSON-RPC 2.0, each message
  behind four bytes of length, version 1. It listens on no socket, writes no
  file of its own and has no configuration.

  It knows verbs, not commands: each has a name, arguments that are checked
  before anything is done, and belongs to a group. "hello", which comes first,
  tells all of them.

  Before it reads the first byte it keeps only the capabilities that its verbs
  need and gives up all others for good, in the bounding set too; sets
  no_new_privs; is not dumpable; and empties its environment. An agent that only
  reads stops being root and becomes the user 65534 (nobody). "hello" tells what
  is left, and what was wanted and was not there. Started by an ordinary user it
  works, and sees what that user sees.

OPTIONS
      --reading         reading verbs only (the default)
      --changing        changing verbs too; each connection still has to ask for
                        them with "unlock"
  -h, --help            this text
  -v, --version         the version

HOW IT IS STARTED
  On this machine       pkexec bulkhead-agent --reading
                        polkit asks for a password, by the actions
                        org.bulkhead.Bulkhead.agent.reading and .changing
  On another machine    ssh HOST bulkhead-agent --reading
                        as root, or with sudo -n in front where sudoers allows
                        these two lines without a password
  Already root          bulkhead-agent --reading

EXIT STATUS
  0  the input ended, or --help or --version was asked for
  1  privileges could not be given up: nothing was read
  2  wrong usage, or the standard input is a terminal

SEE ALSO
  bulkheadctl --help; the page "agent" of Bulkhead's documentation;
  capabilities(7), pkexec(1)
)"_s;
}

} // namespace bulkhead::agentcli
