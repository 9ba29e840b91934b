// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/denialcheck.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::audit;

Q_DECLARE_METATYPE(bulkhead::audit::DenialFacts)

using State = DenialReason::State;
using Cure = DenialReason::Cure;

class TestDenialCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasons_data();
    void reasons();
    void everyReasonHasItsWords();
    void filesOfThisHost();
};

/// A host on which everything is logged.
static DenialFacts clearHost()
{
    DenialFacts facts;
    facts.audit = KernelAuditStatus{.enabled = true, .daemonPid = 500, .backlogLimit = 8192};
    facts.isAgentRunning = facts.isLogFollowed = true;
    facts.actionsLogged =
        QStringList{u"kill_process"_s, u"kill_thread"_s, u"trap"_s, u"errno"_s, u"user_notif"_s, u"trace"_s, u"log"_s};
    facts.appArmorAudit = u"noquiet"_s;
    facts.hasAppArmor = true;
    facts.loadedRules = 3;
    facts.container = u"web1"_s;
    facts.seccomp = DenialFacts::Seccomp::Own;
    facts.seccompDefaultAction = u"SCMP_ACT_LOG"_s;
    facts.appArmorProfile = u"web-profile"_s;
    facts.isPrivileged = false;
    return facts;
}

template<typename Change>
static DenialFacts with(Change change)
{
    DenialFacts facts = clearHost();
    change(facts);
    return facts;
}

void TestDenialCheck::reasons_data()
{
    QTest::addColumn<DenialFacts>("facts");
    QTest::addColumn<QString>("id");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("command"); // begins with it
    const auto row = [](const char *name, const DenialFacts &facts, const QString &id, State state, const QString &command = {}) {
        QTest::addRow("%s", name) << facts << id << state << command;
    };
    row("events come in", clearHost(), u"source"_s, State::Fine);
    row("nobody listens", with([](DenialFacts &f) { f.isLogFollowed = false; }), u"source"_s, State::Hides);
    row("nobody may listen", with([](DenialFacts &f) { f.isLogFollowed = f.isAgentRunning = false; }), u"source"_s, State::Hides);
    row("auditd runs", clearHost(), u"auditd"_s, State::Fine);
    row("no auditd", with([](DenialFacts &f) { f.audit->daemonPid = 0; }), u"auditd"_s, State::Hides, u"systemctl "_s);
    row("the kernel was not asked", with([](DenialFacts &f) { f.audit.reset(); }), u"auditd"_s, State::Unknown);
    row("audit is on", clearHost(), u"enabled"_s, State::Fine);
    row("audit is off", with([](DenialFacts &f) { f.audit->enabled = false; }), u"enabled"_s, State::Hides, u"auditctl -e 1"_s);
    row("audit is on and immutable", with([](DenialFacts &f) { f.audit->immutable = true; }), u"enabled"_s, State::Fine);
    row("none was lost", clearHost(), u"lost"_s, State::Fine);
    row("some were lost", with([](DenialFacts &f) { f.audit->lost = 12; }), u"lost"_s, State::Hides, u"auditctl -b 32768"_s);
    row("actions are logged", clearHost(), u"actions-logged"_s, State::Fine);
    row("errno is not logged", with([](DenialFacts &f) { f.actionsLogged->removeAll(u"errno"_s); }), u"actions-logged"_s,
        State::Hides, u"sysctl -w kernel.seccomp.actions_logged="_s);
    row("nobody could look", with([](DenialFacts &f) { f.actionsLogged.reset(); }), u"actions-logged"_s, State::Unknown);
    row("a profile that logs by default", clearHost(), u"seccomp-profile"_s, State::Fine);
    row("Docker's own profile", with([](DenialFacts &f) { f.seccomp = DenialFacts::Seccomp::Default; }), u"seccomp-profile"_s,
        State::Hides);
    row("an own profile that refuses", with([](DenialFacts &f) { f.seccompDefaultAction = u"SCMP_ACT_ERRNO"_s; }),
        u"seccomp-profile"_s, State::Hides);
    row("an own profile with the log flag", with([](DenialFacts &f) {
            f.seccompDefaultAction = u"SCMP_ACT_ERRNO"_s;
            f.seccompHasLogFlag = true;
        }),
        u"seccomp-profile"_s, State::Fine);
    row("an own profile that refuses and logs some calls by a rule", with([](DenialFacts &f) {
            f.seccompDefaultAction = u"SCMP_ACT_ERRNO"_s;
            f.seccompHasLogRule = true;
        }),
        u"seccomp-profile"_s, State::Hides);
    row("a privileged container under a profile of its own", with([](DenialFacts &f) {
            f.isPrivileged = true;
            f.seccompDefaultAction = u"SCMP_ACT_ERRNO"_s;
        }),
        u"seccomp-profile"_s, State::Hides);
    row("a privileged container under an AppArmor profile of its own", with([](DenialFacts &f) {
            f.isPrivileged = true;
            f.appArmorAudit = u"normal"_s;
        }),
        u"apparmor-quiet"_s, State::Hides);
    row("a profile that kills", with([](DenialFacts &f) { f.seccompDefaultAction = u"SCMP_ACT_KILL_PROCESS"_s; }),
        u"seccomp-profile"_s, State::Fine);
    row("unconfined", with([](DenialFacts &f) { f.seccomp = DenialFacts::Seccomp::Unconfined; }), u"seccomp-profile"_s,
        State::Fine);
    row("no container is chosen", with([](DenialFacts &f) {
            f.seccomp = DenialFacts::Seccomp::Unknown;
            f.container.clear();
        }),
        u"seccomp-profile"_s, State::Unknown);
    row("quiet rules are logged", clearHost(), u"apparmor-quiet"_s, State::Fine);
    row("docker-default is quiet", with([](DenialFacts &f) {
            f.appArmorAudit = u"normal"_s;
            f.appArmorProfile = u"docker-default"_s;
        }),
        u"apparmor-quiet"_s, State::Hides, u"echo -n noquiet "_s);
    row("an own profile has quiet rules too", with([](DenialFacts &f) { f.appArmorAudit = u"normal"_s; }), u"apparmor-quiet"_s,
        State::Hides);
    row("refusals are told to be quiet", with([](DenialFacts &f) { f.appArmorAudit = u"quiet_denied"_s; }), u"apparmor-quiet"_s,
        State::Hides, u"echo -n normal "_s);
    row("no AppArmor", with([](DenialFacts &f) { f.hasAppArmor = false; }), u"apparmor-quiet"_s, State::Fine);
    row("a privileged container lacks nothing", with([](DenialFacts &f) { f.isPrivileged = true; }), u"capabilities"_s,
        State::Fine);
    row("capabilities need a rule", clearHost(), u"capabilities"_s, State::Hides, u"auditctl -a always,exit "_s);
    row("rules were not asked for", with([](DenialFacts &f) { f.loadedRules = -1; }), u"capabilities"_s, State::Unknown);
}

void TestDenialCheck::reasons()
{
    QFETCH(const DenialFacts, facts);
    QFETCH(const QString, id);
    QFETCH(const QString, command);
    const auto reasons = whyNoDenial(facts);
    const auto reason = std::ranges::find(reasons, id, &DenialReason::id);
    QVERIFY(reason != reasons.end());
    QTEST(reason->state, "state");
    QVERIFY2(reason->command.startsWith(command), qPrintable(reason->command));
    if (command.isEmpty())
        QVERIFY(reason->state != State::Fine || reason->command.isEmpty());
}

void TestDenialCheck::everyReasonHasItsWords()
{
    for (const DenialFacts &facts : {DenialFacts(), clearHost()}) {
        const auto reasons = whyNoDenial(facts);
        QCOMPARE(reasons.size(), 8);
        for (const DenialReason &reason : reasons) {
            QVERIFY2(!reason.title.isEmpty() && !reason.text.isEmpty(), qPrintable(reason.id));
            QVERIFY2(reason.state != State::Hides || !reason.cureText.isEmpty(), qPrintable(reason.id));
        }
    }
}

void TestDenialCheck::filesOfThisHost()
{
    QTemporaryDir root;
    DenialFacts facts;
    readDenialFiles(facts, root.path());
    QVERIFY(!facts.actionsLogged);
    QCOMPARE(facts.hasAppArmor, false);
    const auto write = [&](const QString &path, const QByteArray &text) {
        QVERIFY(QDir().mkpath(root.path() + path.section(u'/', 0, -2)));
        QFile file(root.path() + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"/proc/sys/kernel/seccomp/actions_logged"_s, "kill_process log\n");
    write(u"/sys/module/apparmor/parameters/audit"_s, "normal\n");
    write(u"/sys/module/apparmor/parameters/enabled"_s, "Y\n");
    readDenialFiles(facts, root.path());
    QCOMPARE(facts.actionsLogged, (QStringList{u"kill_process"_s, u"log"_s}));
    QCOMPARE(facts.appArmorAudit, u"normal"_s);
    QCOMPARE(facts.hasAppArmor, true);
}

BULKHEAD_TEST(TestDenialCheck)
#include "tst_denialcheck.moc"
