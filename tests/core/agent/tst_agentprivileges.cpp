// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/privileges.h"

#include "core/agent/verb.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agent;
using capability::Capability;
using capability::CapabilitySet;

namespace {

Privileges privilegesOf(quint32 uid, CapabilitySet permitted)
{
    Privileges now;
    now.uid = uid;
    now.capabilities.permitted = permitted;
    now.capabilities.effective = permitted;
    return now;
}

Verb verbOf(const QString &name, VerbGroup group, CapabilitySet needs)
{
    return {name, group, needs, {}, [](const QJsonObject &) -> Result<Job> {
                return Job([](std::stop_token) -> Result<QJsonValue> { return QJsonValue(); });
            }};
}

} // namespace

/// What dropPrivileges() does with a plan is seen on the real program, by tests/engine/tst_agent_real.
class AgentPrivilegesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<Privileges>("now");
        QTest::addColumn<CapabilitySet>("wanted");
        QTest::addColumn<bool>("changing");
        QTest::addColumn<PrivilegePlan>("plan");
        const CapabilitySet all = CapabilitySet::allUpTo(40), ptrace{Capability::SysPtrace},
                            two{Capability::SysPtrace, Capability::NetAdmin};
        QTest::newRow("root that reads keeps what it needs and stops being root")
            << privilegesOf(0, all) << ptrace << false << PrivilegePlan{ptrace, {}, {}, true};
        QTest::newRow("root that changes stays root") << privilegesOf(0, all) << two << true << PrivilegePlan{two, {}, {}, false};
        QTest::newRow("root of a container lacks something")
            << privilegesOf(0, {Capability::Setuid, Capability::Setgid, Capability::NetAdmin}) << two << false
            << PrivilegePlan{{Capability::NetAdmin}, ptrace, {Capability::NetAdmin}, true};
        QTest::newRow("root without setuid cannot become another user")
            << privilegesOf(0, ptrace) << ptrace << false << PrivilegePlan{ptrace, {}, {}, false};
        QTest::newRow("what a reader keeps for the tools that it starts")
            << privilegesOf(0, all) << two << false << PrivilegePlan{two, {}, {Capability::NetAdmin}, true};
        QTest::newRow("an ordinary user lacks everything")
            << privilegesOf(1000, {}) << two << false << PrivilegePlan{{}, two, {}, false};
        QTest::newRow("a user with file capabilities keeps its name")
            << privilegesOf(1000, all) << ptrace << false << PrivilegePlan{ptrace, {}, {}, false};
        QTest::newRow("verbs that need nothing keep nothing")
            << privilegesOf(0, all) << CapabilitySet() << false << PrivilegePlan{{}, {}, {}, true};
    }
    void plans()
    {
        QFETCH(Privileges, now);
        QFETCH(CapabilitySet, wanted);
        QFETCH(bool, changing);
        QFETCH(PrivilegePlan, plan);
        const PrivilegePlan made = planPrivileges(now, wanted, {Capability::NetAdmin}, changing);
        QCOMPARE(made.keep.toNames(), plan.keep.toNames());
        QCOMPARE(made.missing.toNames(), plan.missing.toNames());
        QCOMPARE(made.handDown.toNames(), plan.handDown.toNames());
        QCOMPARE(made.becomeNobody, plan.becomeNobody);
    }

    void whatTheVerbsNeed()
    {
        const VerbRegistry verbs({verbOf(u"b"_s, VerbGroup::Changing, {Capability::NetAdmin}),
                                  verbOf(u"a"_s, VerbGroup::Reading, {Capability::SysPtrace}),
                                  verbOf(u"c"_s, VerbGroup::Reading, {})});
        QCOMPARE(verbs.needs(false), CapabilitySet({Capability::SysPtrace}));
        QCOMPARE(verbs.needs(true), CapabilitySet({Capability::SysPtrace, Capability::NetAdmin}));
        QCOMPARE(verbs.find(u"b")->group, VerbGroup::Changing);
        QVERIFY(!verbs.find(u"d"));
        QVERIFY(!verbs.find(u""));
    }

    void thisProcessAsTheKernelSeesIt()
    {
        QFile file(u"/proc/self/status"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray status = file.readAll();
        const auto line = [&](const QByteArray &key) {
            const qsizetype at = status.indexOf('\n' + key + ":\t") + key.size() + 3;
            return QString::fromLatin1(status.mid(at, status.indexOf('\n', at) - at));
        };
        const auto now = currentPrivileges();
        QVERIFY(now);
        QCOMPARE(now->capabilities.effective.toHex(), line("CapEff"));
        QCOMPARE(now->capabilities.permitted.toHex(), line("CapPrm"));
        QCOMPARE(now->capabilities.bounding.toHex(), line("CapBnd"));
        QCOMPARE(now->capabilities.ambient.toHex(), line("CapAmb"));
        QCOMPARE(now->noNewPrivileges, line("NoNewPrivs") == u"1"_s);
        QCOMPARE(now->uid, line("Uid").section(u'\t', 1, 1).toUInt());
    }
};

BULKHEAD_TEST(AgentPrivilegesTest)
#include "tst_agentprivileges.moc"
