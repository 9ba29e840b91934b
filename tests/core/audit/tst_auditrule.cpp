// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditrule.h"
#include "core/audit/kernelaudit.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <linux/audit.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;

/// auditctl's language, the kernel's form of it, presets and coverage.
class TestAuditRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data();
    void texts();
    void mistakes_data();
    void mistakes();
    void files();
    void theKernelsForm_data();
    void theKernelsForm();
    void whatTheKernelDoesNotTake_data();
    void whatTheKernelDoesNotTake();
    void brokenKernelRules();
    void coverage_data();
    void coverage();
    void everyPresetCanBeLoaded();
    void savedAsAWhole();
};

void TestAuditRule::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const char *printed) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(printed);
    };
    row("-w /usr/bin/docker -k docker", "-w /usr/bin/docker -p rwxa -k docker");
    row("auditctl -w /usr/bin/docker -k docker", "-w /usr/bin/docker -p rwxa -k docker");
    row("-w /etc/docker/ -p axw -k docker", "-w /etc/docker -p wxa -k docker");
    row("-w \"/my dir\" -p r", "-w \"/my dir\" -p r");
    row("-a always,exit -F arch=b64 -S mount -S umount2 -k m", "-a always,exit -F arch=b64 -S mount,umount2 -F key=m");
    row("-a exit,always -S open -F arch=b64 -F key=a -F key=b", "-a always,exit -F arch=b64 -S open -F key=a -F key=b");
    row("-a always,exit -F path=/etc/passwd -F perm=wa -F key=id", "-a always,exit -F path=/etc/passwd -F perm=wa -F key=id");
    row("-a always,exit -F arch=b64 -S clone -F a0&0x7C020000 -k container-create",
        "-a always,exit -F arch=b64 -S clone -F a0&0x7C020000 -F key=container-create");
    row("-a always,exit -F dir=/home -F uid=0 -F auid>=1000 -F auid!=unset -C auid!=obj_uid -F key=power-abuse",
        "-a always,exit -F dir=/home -F uid=0 -F auid>=1000 -F auid!=unset -C auid!=obj_uid -F key=power-abuse");
    row("-a never,exclude -F msgtype=CWD", "-a never,exclude -F msgtype=CWD");
    row("-a always,exit -F arch=b64 -F arch=b32 -F uid=0", "-a always,exit -F arch=b64 -F arch=b32 -F uid=0");
    row("-D", "-D");
    row("-b 8192", "-b 8192");
    row("-e 2", "-e 2");
    row("--backlog_wait_time 60000", "--backlog_wait_time 60000");
}

void TestAuditRule::texts()
{
    QFETCH(const QString, text);
    const auto rule = parseRule(text);
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().what));
    QTEST(ruleText(*rule), "printed");
    QCOMPARE(parseRule(ruleText(*rule)), rule);
}

void TestAuditRule::mistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *text, int column) {
        QTest::newRow(text) << QString::fromLatin1(text) << u"column %1"_s.arg(column);
    };
    row("", 1);
    row("-w", 1);
    row("-w relative -k x", 4);
    row("-w /x -p q", 10);
    row("-w /x -S open", 1);
    row("-w /x -w /y", 7);
    row("-a sometimes,exit -S open", 4);
    row("-a always,exit -F nothing", 19);
    row("-a always,exit -F uid=", 19);
    row("-a always,exit --frobnicate", 16);
    row("-k x", 1);
    row("-b many", 1);
    row("rm -rf /", 1);
    row("-w \"/x", 4);
    row("-w /x\n-e 2", 1);
}

void TestAuditRule::mistakes()
{
    QFETCH(const QString, text);
    const auto rule = parseRule(text);
    QVERIFY(!rule);
    QCOMPARE(rule.error().kind, ErrorKind::Invalid);
    QTEST(rule.error().detail, "where");
}

void TestAuditRule::files()
{
    const RuleFile file = parseRules(u"## a comment\n-D\n\n-w /x -k a\nnonsense\n-e 2\n"_s);
    QCOMPARE(file.rules.size(), 3);
    QCOMPARE(file.problems.size(), 1);
    QVERIFY(file.problems.first().startsWith(u"line 5:"_s));
    QVERIFY(makesImmutable(file.rules));
    QVERIFY(!makesImmutable(parseRules(u"-e 1"_s).rules));
    QVERIFY(parseRules(u"No rules\n"_s).rules.isEmpty()); // what auditctl -l says
}

void TestAuditRule::theKernelsForm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"-w /usr/bin/docker -p x -k docker", "-w /etc/docker -p rwxa -k docker -k cis",
          "-a always,exit -F arch=b64 -S mount,umount2 -F key=m", "-a always,exit -F arch=b32 -S mount -F exit=-EPERM -F key=m",
          "-a always,exit -F arch=b64 -S clone -F a0&0x7C020000 -F key=container-create",
          "-a always,exit -F arch=b64 -S ptrace -F auid>=1000 -F auid!=unset -F key=p", "-a never,exclude -F msgtype=CWD",
          "-a always,exit -F arch=b64 -S openat -F exe=/bin/sh -F success=0",
          "-a always,exit -F arch=b64 -S kill -C uid!=euid -F key=k", "-a always,exit -F arch=b64 -S 999 -F key=n",
          "-a always,exit -F arch=b64 -S open -F path=/etc/passwd -F perm=w"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAuditRule::theKernelsForm()
{
    QFETCH(const QString, text);
    const auto bytes = encodeRule(*parseRule(text), [](const QString &path) { return path == "/etc/docker"_L1; });
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().what));
    const auto decoded = decodeRule(*bytes);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().what));
    QCOMPARE(ruleText(*decoded), text);
    for (qsizetype cut = 0; cut < bytes->size(); cut += 7)
        (void)decodeRule(QByteArrayView(*bytes).first(cut)); // no crash
}

void TestAuditRule::whatTheKernelDoesNotTake_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"-a always,exit -F arch=b64 -S frobnicate", "-a always,exit -F colour=red", "-a always,exit -F uid=nobody-i-know",
          "-a always,exit -C pid=ppid", "-a always,exit -F arch=z80 -S open", "-b 8192",
          "-w /x -k "
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAuditRule::whatTheKernelDoesNotTake()
{
    QFETCH(const QString, text);
    const auto rule = parseRule(text);
    QVERIFY(rule);
    const auto bytes = encodeRule(*rule, [](const QString &) { return false; });
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Invalid);
}

void TestAuditRule::brokenKernelRules()
{
    QByteArray bytes = *encodeRule(*parseRule(u"-w /x -k a"_s), [](const QString &) { return false; });
    for (qsizetype at :
         {qsizetype(8), qsizetype(offsetof(audit_rule_data, values)), qsizetype(offsetof(audit_rule_data, buflen))}) {
        QByteArray broken = bytes;
        for (qsizetype i = at; i < at + 4; ++i)
            broken[i] = char(0x7f);
        QVERIFY(!decodeRule(broken));
    }
    QVERIFY(!decodeRule({}));
}

void TestAuditRule::coverage_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("check");
    QTest::addColumn<RuleCoverage::State>("state");
    using enum RuleCoverage::State;
    const auto row = [](const char *name, const char *rules, const char *check, RuleCoverage::State state) {
        QTest::newRow(name) << QString::fromLatin1(rules) << QString::fromLatin1(check) << state;
    };
    row("nothing", "", "1.1.3", Missing);
    row("the watch that is asked for", "-w /usr/bin/dockerd -k docker", "1.1.3", Covered);
    row("some accesses alone", "-w /usr/bin/dockerd -p wa -k docker", "1.1.3", Partial);
    row("in other words", "-a always,exit -F path=/usr/bin/dockerd -F perm=rwxa -F key=docker", "1.1.3", Covered);
    row("for all accesses", "-a always,exit -F path=/usr/bin/dockerd -F key=docker", "1.1.3", Covered);
    row("a directory around it", "-w /usr/bin -k docker", "1.1.3", Covered);
    row("a directory around it in other words", "-a always,exit -F dir=/usr/bin -F perm=rwxa", "1.1.3", Covered);
    row("a longer path that begins the same", "-w /usr/bin/containerd-shim-runc-v2 -k docker", "1.1.15", Missing);
    row("a shorter path that is no directory around it", "-w /usr/bin/docker -k docker", "1.1.3", Missing);
    row("one user alone is not all", "-a always,exit -F path=/usr/bin/dockerd -F perm=rwxa -F auid=1000", "1.1.3", Missing);
    row("never is not always", "-a never,exit -F path=/usr/bin/dockerd", "1.1.3", Missing);
    row("what is not there needs no watch", "", "1.1.13", NotApplicable);
    row("the old name of run", "-w /var/run/containerd -k docker", "1.1.4", Covered);
}

void TestAuditRule::coverage()
{
    QFETCH(const QString, rules);
    QFETCH(const QString, check);
    const QStringList there{u"/usr/bin/dockerd"_s, u"/usr/bin/containerd-shim"_s, u"/run/containerd"_s};
    const auto all = cisCoverage(parseRules(rules).rules, [&](const QString &path) { return there.contains(path); });
    QCOMPARE(all.size(), 16);
    for (const RuleCoverage &one : all) {
        if (one.check == check)
            QTEST(one.state, "state");
    }
}

void TestAuditRule::everyPresetCanBeLoaded()
{
    const auto exists = [](const QString &) { return true; };
    for (const RulePreset &preset : rulePresets(exists)) {
        QVERIFY(!preset.title.isEmpty() && !preset.why.isEmpty() && !preset.rules.isEmpty());
        for (const AuditRule &rule : preset.rules) {
            QCOMPARE(parseRule(ruleText(rule)), Result<AuditRule>(rule));
            const auto bytes = encodeRule(rule, [](const QString &) { return false; });
            QVERIFY2(bytes, qPrintable(ruleText(rule)));
            QVERIFY(!rule.keys.isEmpty());
        }
        if (preset.id == "docker-cis"_L1) {
            for (const RuleCoverage &one : cisCoverage(preset.rules, exists))
                QCOMPARE(one.state, RuleCoverage::State::Covered);
        }
    }
    QVERIFY(rulePresets([](const QString &) { return false; }).first().rules.isEmpty());
}

void TestAuditRule::savedAsAWhole()
{
    const QTemporaryDir directory;
    const QList<AuditRule> rules =
        parseRules(u"-w /usr/bin/docker -p x -k docker\n-a always,exit -F arch=b64 -S mount -F key=m"_s).rules;
    QVERIFY(saveRules(directory.path(), u"50-bulkhead"_s, rules));
    QFile file(directory.filePath(u"50-bulkhead.rules"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(parseRules(QString::fromUtf8(file.readAll())).rules, rules);
    QCOMPARE(file.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup), QFile::Permissions());
    for (const QString &name : {u"../x"_s, u""_s, u"A"_s, u"a/b"_s, u"a.rules"_s})
        QCOMPARE(saveRules(directory.path(), name, rules).error().kind, ErrorKind::Invalid);
    QCOMPARE(saveRules(directory.filePath(u"no"_s), u"x"_s, rules).error().kind, ErrorKind::NotFound);
    AuditRule hostile = rules.first();
    hostile.path = u"/x\n-e 2"_s;
    QCOMPARE(saveRules(directory.path(), u"x"_s, {hostile}).error().kind, ErrorKind::Invalid);
    QVERIFY(!QFile::exists(directory.filePath(u"x.rules"_s)));
}

BULKHEAD_TEST(TestAuditRule)
#include "tst_auditrule.moc"
