// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profileedit.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"
#include "core/seccomp/simulation.h"
#include "core/seccomp/syscalltable.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::seccomp;

class TestProfileEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallDoesWhatWasAskedFor_data();
    void aCallDoesWhatWasAskedFor();
    void otherCallsStayAsTheyAre();
    void whatIsSoAlreadyChangesNothing_data();
    void whatIsSoAlreadyChangesNothing();
    void rulesForOtherTargetsStay();
    void namesStaySorted();
    void anEmptyRuleGoes();
    void theTextDiffersInOneLine_data();
    void theTextDiffersInOneLine();
};

static const Action Allow{.kind = ActionKind::Allow};
static const Action Eperm{.kind = ActionKind::Errno, .errnoRet = 1};
static const Action Enosys{.kind = ActionKind::Errno, .errnoRet = 38};
static const Action Kill{.kind = ActionKind::KillProcess};

void TestProfileEdit::aCallDoesWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Action>("action");
    const QList<std::pair<const char *, Action>> actions{
        {"allow", Allow}, {"EPERM", Eperm}, {"ENOSYS", Enosys}, {"kill", Kill}, {"log", {.kind = ActionKind::Log}}};
    // allowed, allowed on conditions, allowed with a capability only, refused, answered with another errno, behind socketcall
    for (const char *name : {"accept", "clone", "personality", "mount", "ptrace", "bdflush", "clone3", "socket", "keyctl"}) {
        for (const auto &[word, action] : actions)
            QTest::addRow("%s: %s", name, word) << QString::fromLatin1(name) << action;
    }
}

void TestProfileEdit::aCallDoesWhatWasAskedFor()
{
    QFETCH(QString, name);
    QFETCH(Action, action);
    const Target target;
    const SeccompProfile edited = withCalls(dockerDefaultProfile(), {name}, action, target);
    const auto simulator = Simulator::make(edited, target);
    QVERIFY2(simulator, simulator ? "" : qPrintable(simulator.error().what));
    const CallState state = simulator->state(target.arch, name);
    if (state.kind == CallState::Kind::NotThere)
        return;
    QCOMPARE(state.kind, CallState::Kind::Fixed);
    QVERIFY2(state.action.meansSameAs(action), qPrintable(actionText(state.action)));
    QVERIFY(parseProfile(writeProfile(edited)));
}

void TestProfileEdit::otherCallsStayAsTheyAre()
{
    const Target target;
    const auto before = Simulator::make(dockerDefaultProfile(), target);
    const auto after =
        Simulator::make(withCalls(dockerDefaultProfile(), {u"mount"_s, u"clone"_s, u"accept"_s}, Kill, target), target);
    QVERIFY(before && after);
    for (const Syscall &call : SyscallTable::of(target.arch).calls()) {
        if (call.name == "mount"_L1 || call.name == "clone"_L1 || call.name == "accept"_L1)
            continue;
        const CallState was = before->state(target.arch, call.name), is = after->state(target.arch, call.name);
        QCOMPARE(is.kind, was.kind);
        QVERIFY2(is.action.meansSameAs(was.action), qPrintable(call.name));
    }
}

void TestProfileEdit::whatIsSoAlreadyChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Action>("action");
    QTest::newRow("allowed") << u"accept"_s << Allow;
    QTest::newRow("refused by default") << u"mount"_s << Eperm;
    QTest::newRow("refused with a number of its own") << u"clone3"_s << Enosys;
}

void TestProfileEdit::whatIsSoAlreadyChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(Action, action);
    QCOMPARE(withCalls(dockerDefaultProfile(), {name}, action, {}), dockerDefaultProfile());
}

void TestProfileEdit::rulesForOtherTargetsStay()
{
    Target target;
    const SeccompProfile edited = withCalls(dockerDefaultProfile(), {u"mount"_s}, Kill, target);
    target.capabilities.insert(capability::Capability::SysAdmin);
    const auto rules = edited.rules;
    QVERIFY(std::ranges::any_of(rules, [](const Rule &rule) {
        return rule.names.contains(u"mount"_s) && rule.includes.caps == QStringList{u"CAP_SYS_ADMIN"_s};
    }));
}

void TestProfileEdit::namesStaySorted()
{
    const SeccompProfile edited = withCalls(dockerDefaultProfile(), {u"mount"_s, u"acct"_s}, Allow, {});
    QVERIFY(std::ranges::is_sorted(edited.rules.first().names));
    QCOMPARE(edited.rules.size(), dockerDefaultProfile().rules.size());
    QCOMPARE(edited.rules.first().names.size(), dockerDefaultProfile().rules.first().names.size() + 2);
}

void TestProfileEdit::anEmptyRuleGoes()
{
    const auto profile = parseProfile(R"({"defaultAction":"SCMP_ACT_ERRNO","syscalls":[
        {"names":["read"],"action":"SCMP_ACT_ALLOW"},{"names":["ptrace"],"action":"SCMP_ACT_KILL"}]})");
    QVERIFY(profile);
    const SeccompProfile edited = withCalls(*profile, {u"ptrace"_s}, Eperm, {});
    QCOMPARE(edited.rules.size(), 1);
    QVERIFY(withCalls(edited, {u"read"_s}, Eperm, {}).rules.isEmpty());
}

void TestProfileEdit::theTextDiffersInOneLine_data()
{
    QTest::addColumn<QByteArray>("indentation");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("tabs") << "\t"_ba << ""_ba;
    QTest::newRow("two blanks, a line's end at the end") << "  "_ba << "\n"_ba;
    QTest::newRow("four blanks") << "    "_ba << ""_ba;
}

void TestProfileEdit::theTextDiffersInOneLine()
{
    QFETCH(QByteArray, indentation);
    QFETCH(QByteArray, end);
    const QByteArray text = writeProfile(dockerDefaultProfile()).replace("\t", indentation) + end;
    const auto read = parseProfile(text);
    QVERIFY(read);
    QCOMPARE(writeProfileLike(*read, text), text);
    const QByteArray edited = writeProfileLike(withCalls(*read, {u"mount"_s}, Allow, {}), text);
    QList<QByteArray> lines = edited.split('\n');
    QCOMPARE(lines.removeAll(indentation.repeated(4) + "\"mount\","), 2); // the new one, and that of CAP_SYS_ADMIN's rule
    QList<QByteArray> before = text.split('\n');
    QCOMPARE(before.removeAll(indentation.repeated(4) + "\"mount\","), 1);
    QCOMPARE(lines, before);
}

BULKHEAD_TEST(TestProfileEdit)
#include "tst_profileedit.moc"
