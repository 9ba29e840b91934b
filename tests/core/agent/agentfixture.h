// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/agentserver.h"
#include "core/agent/arguments.h"
#include "core/agent/descriptordevice.h"
#include "core/agent/hello.h"

#include <QSemaphore>
#include <QTest>

#include <sys/socket.h>
#include <thread>

/// An AgentServer with verbs of a test, in this process, on one end of a socket pair.
namespace bulkhead::test {

using namespace Qt::StringLiterals;

inline std::atomic_int changes = 0;
inline QSemaphore started; ///< one for each test.wait that runs

inline agent::Verb testVerb(const QString &name, agent::VerbGroup group, agent::Job job)
{
    return {name, group, {capability::Capability::NetAdmin}, {}, [job](const QJsonObject &arguments) -> Result<agent::Job> {
                const auto good = agent::Arguments(arguments).finish();
                return good ? Result<agent::Job>(job) : std::unexpected(good.error());
            }};
}

inline agent::VerbRegistry testVerbs()
{
    using agent::VerbGroup;
    return agent::VerbRegistry(
        {testVerb(u"test.answer"_s, VerbGroup::Reading, [](const std::stop_token &) -> Result<QJsonValue> { return 42; }),
         testVerb(u"test.fail"_s, VerbGroup::Reading,
                  [](const std::stop_token &) -> Result<QJsonValue> {
                      return std::unexpected(Error{ErrorKind::NotFound, u"gone"_s, u"detail"_s});
                  }),
         testVerb(u"test.large"_s, VerbGroup::Reading,
                  [](const std::stop_token &) -> Result<QJsonValue> { return QString(agent::LargestAnswer, u'x'); }),
         testVerb(u"test.wait"_s, VerbGroup::Reading,
                  [](const std::stop_token &stop) -> Result<QJsonValue> {
                      started.release();
                      while (!stop.stop_requested())
                          std::this_thread::yield();
                      return std::unexpected(Error{ErrorKind::Cancelled, u"cancelled"_s, {}});
                  }),
         testVerb(u"test.change"_s, VerbGroup::Changing,
                  [](const std::stop_token &) -> Result<QJsonValue> { return ++changes; })});
}

struct AgentFixture {
    explicit AgentFixture(bool changingAllowed = true)
    {
        int ends[2]{-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("socketpair");
        client = std::make_unique<agent::DescriptorDevice>(ends[0], ends[0]);
        device = std::make_unique<agent::DescriptorDevice>(ends[1], ends[1]);
        const agent::VerbRegistry verbs = testVerbs();
        agent::Privileges privileges;
        privileges.uid = agent::NobodyId;
        server = std::make_unique<agent::AgentServer>(
            verbs, agent::helloToJson(agent::makeHello(verbs, privileges, changingAllowed)), changingAllowed, device.get());
    }

    std::unique_ptr<agent::DescriptorDevice> client, device;
    std::unique_ptr<agent::AgentServer> server;
};

} // namespace bulkhead::test
