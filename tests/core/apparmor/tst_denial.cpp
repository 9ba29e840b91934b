// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/denial.h"
#include "core/apparmor/learner.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestDenial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAskForRules_data();
    void recordsAskForRules();
    void everyFieldIsRead();
    void fieldsStandInAnyOrder();
    void othersAreNoDenials_data();
    void othersAreNoDenials();
    void someRecordsHaveNoRule_data();
    void someRecordsHaveNoRule();
};

// The head that a kernel's message has in audit.log, and a body.
static QByteArray record(const QByteArray &body)
{
    return "type=AVC msg=audit(1790000000.123:42): " + body;
}

void TestDenial::recordsAskForRules_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QByteArray &line, const QString &rule, const QString &profile = u"docker-web"_s) {
        QTest::newRow(name) << line << profile << rule;
    };
    const auto file = [](const QByteArray &name, const QByteArray &mask) {
        return record("apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"docker-web\" name=" + name
                      + " pid=7 comm=\"httpd\" requested_mask=\"" + mask + "\" denied_mask=\"" + mask + "\" fsuid=0 ouid=33");
    };
    row("a file", file("\"/etc/app.conf\"", "r"), u"/etc/app.conf r,"_s);
    row("creating is writing", file("\"/var/x\"", "c"), u"/var/x w,"_s);
    row("deleting is writing", file("\"/var/x\"", "d"), u"/var/x w,"_s);
    row("a directory keeps its slash", file("\"/srv/\"", "r"), u"/srv/ r,"_s);
    row("a name in hexadecimal", file("2F746D702F6120622A", "wr"), u"\"/tmp/a b\\*\" rw,"_s);
    row("a name with a question mark", file("\"/tmp/a?\"", "r"), u"/tmp/a[\\?] r,"_s);
    row("a name that is not ASCII", file("2F746D702F636166C3A9", "r"), u"/tmp/café r,"_s);
    row("a program runs on in the profile", file("\"/bin/sh\"", "x"), u"/bin/sh mrix,"_s);
    row("appending", file("\"/var/log/x\"", "a"), u"/var/log/x a,"_s);
    row("appending and writing is writing", file("\"/var/log/x\"", "aw"), u"/var/log/x w,"_s);
    row("enriched records",
        file("\"/etc/x\"", "r")
            + "\x1d"
              "FSUID=\"root\" OUID=\"www-data\"",
        u"/etc/x r,"_s);
    row("the kernel's log",
        "[   12.5] audit: type=1400 audit(1790000000.1:2): apparmor=\"ALLOWED\" operation=\"open\" "
        "profile=\"docker-web\" name=\"/etc/x\" pid=1 comm=\"a\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=1",
        u"/etc/x r,"_s);
    row("syslog",
        "Nov 27 10:00:00 host kernel: [ 2.1] audit: type=1400 audit(1790000000.1:2): apparmor=\"DENIED\" operation=\"mkdir\" "
        "profile=\"docker-web\" name=\"/tmp/d/\" pid=1 comm=\"a\" requested_mask=\"c\" denied_mask=\"c\" fsuid=5 ouid=1",
        u"/tmp/d/ w,"_s);
    row("the journal",
        "Nov 27 10:00:00 host audit[77]: AVC apparmor=\"DENIED\" operation=\"open\" profile=\"docker-web\" name=\"/etc/x\" "
        "pid=77 comm=\"a\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=1",
        u"/etc/x r,"_s);
    row("the journal as JSON",
        R"({"__REALTIME_TIMESTAMP":"1","MESSAGE":"AVC apparmor=\"DENIED\" operation=\"open\" profile=\"docker-web\" name=\"/etc/x\" pid=7 comm=\"a\" requested_mask=\"r\" denied_mask=\"r\""})",
        u"/etc/x r,"_s);
    row("the kernel before 2.6.38",
        "kernel: type=1503 audit(1236774787.169:369): operation=\"inode_permission\" requested_mask=\"::r\" "
        "denied_mask=\"::r\" fsuid=1000 name=\"/bin/dash\" pid=1 profile=\"docker-web\"",
        u"/bin/dash r,"_s);
    row("a profile's name in hexadecimal",
        record("apparmor=\"DENIED\" operation=\"open\" profile=6D7920776562 name=\"/x\" denied_mask=\"r\""), u"/x r,"_s,
        u"my web"_s);
    row("complain mode's own profile",
        record("apparmor=\"ALLOWED\" operation=\"open\" profile=\"docker-web//null-/bin/sh\" name=\"/x\" "
               "denied_mask=\"r\""),
        u"/x r,"_s);
    row("a child's profile", record("apparmor=\"ALLOWED\" operation=\"open\" profile=\"a//b\" name=\"/x\" denied_mask=\"r\""),
        u"/x r,"_s, u"a//b"_s);
    row("a hard link",
        record("apparmor=\"DENIED\" operation=\"link\" profile=\"docker-web\" name=\"/a\" target=\"/b\" denied_mask=\"l\""),
        u"link /a -> /b,"_s);
    row("a capability",
        record("apparmor=\"DENIED\" operation=\"capable\" class=\"cap\" profile=\"docker-web\" pid=1 comm=\"x\" "
               "capability=12  capname=\"net_admin\""),
        u"capability net_admin,"_s);
    row("a capability by number", record("apparmor=\"DENIED\" operation=\"capable\" profile=\"docker-web\" capability=21"),
        u"capability sys_admin,"_s);
    row("a socket",
        record("apparmor=\"DENIED\" operation=\"create\" class=\"net\" profile=\"docker-web\" family=\"inet6\" "
               "sock_type=\"stream\" protocol=6 requested_mask=\"create\" denied_mask=\"create\""),
        u"network inet6 stream,"_s);
    row("a socket that came from outside",
        record("apparmor=\"DENIED\" operation=\"file_inherit\" profile=\"docker-web\" lport=80 "
               "family=\"inet\" sock_type=\"dgram\" protocol=17"),
        u"network inet dgram,"_s);
    row("a unix socket",
        record("apparmor=\"DENIED\" operation=\"connect\" class=\"net\" profile=\"docker-web\" family=\"unix\" "
               "sock_type=\"stream\" protocol=0 requested=\"send receive accept\" denied=\"send accept\" addr=\"@x\" "
               "peer_addr=none peer=\"other\""),
        u"unix (accept, send) type=stream addr=@x peer=(label=other),"_s);
    row("a signal",
        record("apparmor=\"DENIED\" operation=\"signal\" profile=\"docker-web\" pid=1 comm=\"dockerd\" "
               "requested_mask=\"receive\" denied_mask=\"receive\" signal=term peer=\"runc\""),
        u"signal receive set=term peer=runc,"_s);
    row("a trace",
        record("apparmor=\"DENIED\" operation=\"ptrace\" profile=\"docker-web\" pid=1 comm=\"ps\" requested_mask=\"read\" "
               "denied_mask=\"read\" peer=\"unconfined\""),
        u"ptrace read peer=unconfined,"_s);
    row("a mount",
        record(
            "apparmor=\"DENIED\" operation=\"mount\" class=\"mount\" info=\"failed type match\" error=-13 "
            "profile=\"docker-web\" name=\"/mnt/\" pid=1 comm=\"mount\" fstype=\"tmpfs\" srcname=\"none\" flags=\"rw, nosuid\""),
        u"mount fstype=tmpfs options=(nosuid, rw) none -> /mnt/,"_s);
    row("a remount",
        record("apparmor=\"DENIED\" operation=\"mount\" class=\"mount\" profile=\"docker-web\" name=\"/mnt/\" flags=\"ro, "
               "remount\""),
        u"mount options=(remount, ro) -> /mnt/,"_s);
    row("an unmount", record("apparmor=\"DENIED\" operation=\"umount\" class=\"mount\" profile=\"docker-web\" name=\"/mnt/\""),
        u"umount /mnt/,"_s);
    row("pivot_root",
        record("apparmor=\"DENIED\" operation=\"pivotroot\" profile=\"docker-web\" name=\"/new/\" srcname=\"/new/old/\""),
        u"pivot_root oldroot=/new/old/ /new/,"_s);
    row("a change of profile",
        record("apparmor=\"DENIED\" operation=\"change_onexec\" class=\"file\" profile=\"docker-web\" name=\"other\""),
        u"change_profile -> other,"_s);
    row("a change to a named profile",
        record("apparmor=\"DENIED\" operation=\"change_profile\" profile=\"docker-web\" name=\"x\" target=\"other\""),
        u"change_profile -> other,"_s);
    row("a user namespace",
        record("apparmor=\"DENIED\" operation=\"userns_create\" class=\"namespace\" profile=\"docker-web\" "
               "requested=\"userns_create\" denied=\"userns_create\""),
        u"userns create,"_s);
    row("a message queue",
        record("apparmor=\"DENIED\" operation=\"open\" class=\"posix_mqueue\" profile=\"docker-web\" name=\"/q\" "
               "requested=\"read create\" denied=\"read\""),
        u"mqueue read type=posix /q,"_s);
    row("a message queue of System V",
        record("apparmor=\"DENIED\" operation=\"sysv_mqueue\" profile=\"docker-web\" name=\"123\" "
               "requested=\"create\" denied=\"create\" class=\"sysv_mqueue\""),
        u"mqueue create type=sysv 123,"_s);
    row("io_uring",
        record("apparmor=\"DENIED\" operation=\"uring_sqpoll\" class=\"io_uring\" profile=\"docker-web\" requested=\"sqpoll\" "
               "denied=\"sqpoll\""),
        u"io_uring sqpoll,"_s);
    row("a message over D-Bus",
        "type=USER_AVC msg=audit(1.2:3): pid=3 uid=1 msg='apparmor=\"DENIED\" operation=\"dbus_method_call\"  bus=\"system\" "
        "path=\"/a\" "
        "interface=\"o.b\" member=\"M\" mask=\"send\" name=\"o.c\" pid=2 label=\"docker-web\" peer_pid=1 "
        "peer_label=\"unconfined\" "
        "exe=\"/usr/bin/dbus-daemon\" sauid=1 hostname=? addr=? terminal=?'",
        u"dbus send bus=system path=/a interface=o.b member=M peer=(label=unconfined),"_s);
}

void TestDenial::recordsAskForRules()
{
    QFETCH(QByteArray, line);
    const auto denial = parseDenial(line);
    QVERIFY(denial);
    QVERIFY(denial->asks());
    QTEST(denial->ruleProfile(), "profile");
    const auto rule = ruleForDenial(*denial);
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().what));
    QTEST(ruleText(*rule), "rule");
    const auto again = parseRule(ruleText(*rule));
    QVERIFY(again);
    QVERIFY(again->rule == rule->rule);
}

void TestDenial::everyFieldIsRead()
{
    const auto denial =
        parseDenial(record("apparmor=\"ALLOWED\" operation=\"open\" class=\"file\" profile=\"p\" name=\"/n\" pid=812 "
                           "comm=6D7920736822 requested_mask=\"wr\" denied_mask=\"w\" fsuid=33 ouid=0"));
    QVERIFY(denial);
    QCOMPARE(denial->kind, Denial::Kind::Allowed);
    QCOMPARE(denial->time, 1'790'000'000'123);
    QCOMPARE(denial->serial, 42u);
    QCOMPARE(denial->pid, 812);
    QCOMPARE(denial->command, u"my sh\""_s);
    QCOMPARE(denial->denied, u"w"_s); // what was refused, not all that was asked for
    QCOMPARE(denial->fsuid, 33);
    QCOMPARE(denial->ouid, 0);
    QCOMPARE(denial->operation, u"open"_s);
    QCOMPARE(denial->classOf, u"file"_s);
}

void TestDenial::fieldsStandInAnyOrder()
{
    const auto a = parseDenial(
        record("apparmor=\"DENIED\" operation=\"open\" profile=\"p\" name=\"/n\" pid=1 requested_mask=\"wr\" denied_mask=\"w\""));
    const auto b = parseDenial(
        record("denied_mask=\"w\" requested_mask=\"wr\" name=\"/n\" pid=1 profile=\"p\" operation=\"open\" apparmor=\"DENIED\""));
    QVERIFY(a && b);
    QVERIFY(*a == *b);
}

void TestDenial::othersAreNoDenials_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another record") << QByteArray("type=SYSCALL msg=audit(1.2:3): arch=c000003e syscall=59 success=yes");
    QTest::newRow("SELinux") << QByteArray("type=AVC msg=audit(1.2:3): avc:  denied  { read } for pid=1 comm=\"x\"");
    QTest::newRow("a profile that was loaded") << record("apparmor=\"STATUS\" operation=\"profile_load\" name=\"x\" pid=1");
    QTest::newRow("an allow that is logged")
        << record("apparmor=\"AUDIT\" operation=\"open\" profile=\"p\" name=\"/x\" denied_mask=\"r\"");
    QTest::newRow("a broken stamp") << QByteArray(
        "type=AVC msg=audit(127==88.415:39): apparmor=\"DENIED\" operation=\"open\" profile=\"p\" "
        "name=\"/x\" denied_mask=\"r\"");
    QTest::newRow("no operation") << record("apparmor=\"DENIED\" profile=\"p\"");
    QTest::newRow("JSON that is none") << QByteArray("{\"MESSAGE\": apparmor=\"DENIED\"");
    QTest::newRow("an endless line") << "apparmor=\"DENIED\" operation=\"open\" name=\"" + QByteArray(100'000, 'x');
    QTest::newRow("JSON in JSON") << QByteArray(R"({"MESSAGE":"{\"MESSAGE\":\"\"}"})");
}

void TestDenial::othersAreNoDenials()
{
    QFETCH(QByteArray, line);
    const auto denial = parseDenial(line);
    QVERIFY(!denial || !denial->asks());
}

void TestDenial::someRecordsHaveNoRule_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a file without a name") << record(
        "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"p\" denied_mask=\"r\"");
    QTest::newRow("a pipe") << record("apparmor=\"DENIED\" operation=\"open\" profile=\"p\" name=\"pipe:[1]\" denied_mask=\"r\"");
    QTest::newRow("no mask") << record("apparmor=\"DENIED\" operation=\"open\" profile=\"p\" name=\"/x\"");
    QTest::newRow("a mask of the future") << record(
        "apparmor=\"DENIED\" operation=\"open\" profile=\"p\" name=\"/x\" denied_mask=\"rq\"");
    QTest::newRow("a trace of nobody") << record(
        "apparmor=\"DENIED\" operation=\"ptrace\" profile=\"p\" target=8022C0FF81A0FFFF8022");
    QTest::newRow("a profile that is not loaded")
        << record("apparmor=\"DENIED\" operation=\"change_onexec\" info=\"label not found\" error=-2 "
                  "profile=\"p\" name=\"snap.x\"");
    QTest::newRow("a hat") << record("apparmor=\"ALLOWED\" operation=\"change_hat\" profile=\"p\" target=\"p//h\"");
    QTest::newRow("a unix socket without a mask")
        << record("apparmor=\"DENIED\" operation=\"file_inherit\" class=\"net\" profile=\"p\" "
                  "family=\"unix\" sock_type=\"stream\" protocol=0");
    QTest::newRow("a type of socket without a name")
        << record("apparmor=\"DENIED\" operation=\"create\" profile=\"p\" family=\"inet\" "
                  "sock_type=\"unknown(1234)\"");
    QTest::newRow("a capability without a name") << record("apparmor=\"DENIED\" operation=\"capable\" profile=\"p\"");
    QTest::newRow("a mount without a path") << record("apparmor=\"DENIED\" operation=\"mount\" class=\"mount\" profile=\"p\"");
}

void TestDenial::someRecordsHaveNoRule()
{
    QFETCH(QByteArray, line);
    const auto denial = parseDenial(line);
    QVERIFY(denial && denial->asks());
    const auto rule = ruleForDenial(*denial);
    QVERIFY(!rule);
    QVERIFY(!rule.error().what.isEmpty());
}

BULKHEAD_TEST(TestDenial)

#include "tst_denial.moc"
