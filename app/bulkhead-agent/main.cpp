// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkhead-agent/agentcommandline.h"
#include "core/agent/agentserver.h"
#include "core/agent/descriptordevice.h"
#include "core/agent/hello.h"
#include "core/agentverbs/allverbs.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;

namespace {

constexpr int FarewellTime = 2000; ///< milliseconds for answers under way, and for workers that should stop

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fflush(stream);
}

void complain(const Error &error)
{
    print(stderr,
          u"bulkhead-agent: %1%2\n"_s.arg(error.what, error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')'));
}

/// Serves one client over the descriptors. Privileges are dropped already.
int serve(int argc, char **argv, const agent::Privileges &privileges, bool changing)
{
    const QCoreApplication app(argc, argv);
    // whatever prints to the standard output from here on does not get into the answers
    const int output = ::dup(STDOUT_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    agent::DescriptorDevice device(STDIN_FILENO, output);
    const agent::VerbRegistry verbs = agentverbs::allVerbs();
    agent::AgentServer server(verbs, agent::helloToJson(agent::makeHello(verbs, privileges, changing)), changing, &device);
    QObject::connect(&server, &agent::AgentServer::ended, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    QCoreApplication::exec();
    device.waitForBytesWritten(FarewellTime);
    // a worker that hangs in the kernel does not keep a privileged process alive
    if (!server.waitForWorkers(FarewellTime))
        std::_Exit(agentcli::Success);
    return agentcli::Success;
}

} // namespace

int main(int argc, char **argv)
{
    // before anything reads the environment, and before the first thread: each would have capabilities of its own
    agent::cleanProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto line = agentcli::parseCommandLine(arguments);
    if (!line) {
        complain(line.error());
        print(stderr, u"bulkhead-agent: see bulkhead-agent --help\n"_s);
        return agentcli::Usage;
    }
    if (line->command == agentcli::CommandLine::Command::Help) {
        print(stdout, agentcli::helpText());
        return agentcli::Success;
    }
    if (line->command == agentcli::CommandLine::Command::Version) {
        print(stdout, u"bulkhead-agent %1\n"_s.arg(QLatin1StringView(BULKHEAD_VERSION)));
        return agentcli::Success;
    }
    if (::isatty(STDIN_FILENO) != 0) {
        complain({ErrorKind::Invalid, u"the standard input is a terminal; Bulkhead starts this program, see --help"_s, {}});
        return agentcli::Usage;
    }
    const auto before = agent::currentPrivileges();
    const auto after = before.and_then([&](const agent::Privileges &now) {
        const agent::VerbRegistry verbs = agentverbs::allVerbs();
        return agent::dropPrivileges(
            agent::planPrivileges(now, verbs.needs(line->changing), verbs.handsDown(line->changing), line->changing));
    });
    if (!after) {
        complain(after.error());
        return agentcli::Failure;
    }
    return serve(argc, argv, *after, line->changing);
}
