// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditstore.h"
#include "core/audit/eventfacts.h"
#include "core/audit/eventjson.h"
#include "core/audit/recordtypes.h"
#include "core/audit/sentence.h"
#include "core/audit/sentenceinput.h"
#include "core/audit/syscallnames.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;
using namespace bulkhead::test;

/// What an event says, decoded, and in a sentence.
class TestEventFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSystemCall();
    void longArguments();
    void appArmor();
    void seccomp();
    void selinux();
    void unsetIdsAreAbsent();
    void hostNamesAreKeptApart();
    void interpretedText();
    void socketAddresses_data();
    void socketAddresses();
    void modes_data();
    void modes();
    void names_data();
    void names();
    void sentences_data();
    void sentences();
    void whatASentenceIsMadeFrom_data();
    void whatASentenceIsMadeFrom();
    void recordedEventsAreSaidFromTheirEssence();
    void whatHasNoInputIsDecoded();
    void hostileNamesStayInTheirLine();
    void json();
    void csvIsSafeForSpreadsheets();
};

static EventFacts decoded(const QByteArray &text)
{
    const QByteArray first = text.first(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n'));
    return decodeEvent({scanHead(first).id(), text});
}

void TestEventFacts::aSystemCall()
{
    const QByteArray stamp = "1795294930.017:239";
    const EventFacts facts =
        decoded(syscallRecord({.stamp = stamp,
                               .call = 257,
                               .success = false,
                               .exit = -13,
                               .uid = "1000",
                               .comm = "6D79206170",
                               .subject = "docker-default (enforce)",
                               .key = "646F636B657201636F6E66"})
                + "type=CWD msg=audit(" + stamp + "): cwd=\"/srv\"\n" + pathRecord(stamp, "\"/srv/\"").replace("NORMAL", "PARENT")
                + pathRecord(stamp, "6D7920646972", 1) + titleRecord(stamp, QByteArray("cat\0my dir\0", 11)));
    QCOMPARE(facts.type, SyscallType);
    QCOMPARE(facts.callName, "openat");
    QCOMPARE(facts.success, false);
    QCOMPARE(facts.exit, -13);
    QCOMPARE(facts.arguments[1], 0x7ffd10U);
    QCOMPARE(facts.pid, 200);
    QCOMPARE(facts.parentPid, 100);
    QCOMPARE(facts.ids.value(u"uid"_s), 1000U);
    QCOMPARE(facts.comm, u"my ap"_s);
    QCOMPARE(facts.subject, u"docker-default (enforce)"_s);
    QCOMPARE(facts.keys, (QStringList{u"docker"_s, u"conf"_s}));
    QCOMPARE(facts.files.size(), 2);
    QCOMPARE(facts.files.at(1).device, (DeviceNumber{0xfe, 0}));
    QCOMPARE(facts.files.at(1).mode, 0100755U);
    QCOMPARE(facts.mainFile(), u"/srv/my dir"_s); // not the directory around it, and made absolute
    QCOMPARE(facts.commandLine(), u"cat my dir"_s);
    QVERIFY(facts.isRefusal());
}

void TestEventFacts::longArguments()
{
    const QByteArray a = "type=EXECVE msg=audit(1.002:3): ";
    const EventFacts facts =
        decoded(a + "argc=3 a0=\"sh\" a1_len=12 a1[0]=616263\n" + a + "a1[1]=646566\n" + a + "a2=2D61 a3=\"b c\"\n");
    QCOMPARE(facts.command, (QStringList{u"sh"_s, u"abcdef"_s, u"-a"_s, u"b c"_s}));
}

void TestEventFacts::appArmor()
{
    const EventFacts facts = decoded(appArmorRecord("1.002:3"));
    QVERIFY(facts.appArmor);
    QCOMPARE(facts.appArmor->verdict, u"DENIED"_s);
    QCOMPARE(facts.appArmor->profile, u"docker-nginx-sample"_s);
    QCOMPARE(facts.appArmor->denied, u"w"_s);
    QCOMPARE(facts.pid, 4711);
    QCOMPARE(facts.comm, u"nginx"_s);
    QVERIFY(facts.isRefusal());
    const EventFacts nested =
        decoded("type=AVC msg=audit(1.002:3): apparmor=\"DENIED\" operation=\"capable\" class=\"cap\" namespace=\"root//lxd-x\" "
                "profile=74657374207370616365 pid=1 comm=\"x\" capability=21  capname=\"sys_admin\"\n");
    QCOMPARE(nested.appArmor->nameSpace, u"root//lxd-x"_s);
    QCOMPARE(nested.appArmor->profile, u"test space"_s);
    QCOMPARE(nested.appArmor->capability, u"sys_admin"_s);
    // before Linux 2.6.36 the type said the verdict
    const EventFacts old = decoded("[1.1] type=1503 audit(1.002:3):  operation=\"mkdir\" pid=4 parent=3 "
                                   "profile=\"/usr/sbin/sshd\" denied_mask=\"c::\" name=\"/tmp/x\"\n");
    QCOMPARE(old.appArmor->verdict, u"DENIED"_s);
    QCOMPARE(old.parentPid, 3);
}

void TestEventFacts::seccomp()
{
    const EventFacts facts = decoded(seccompRecord("1.002:3", 165, "0x50001"));
    QCOMPARE(facts.seccomp->code, 0x50001U);
    QCOMPARE(facts.callName, "mount");
    QVERIFY(facts.isRefusal());
    QVERIFY(!decoded(seccompRecord("1.002:3", 165)).isRefusal()); // it is only logged
    // auditd 3 and 4 enrich these with "SYSCALL=unknown-syscall(-1)": not the call's name
    QCOMPARE(decoded(seccompRecord("1.002:3", 257)
                         .replace("\n", "\x1d"
                                        "SYSCALL=unknown-syscall(-1)\n"))
                 .callName,
             "openat");
}

void TestEventFacts::selinux()
{
    const EventFacts facts = decoded(
        "type=AVC msg=audit(1.002:3): avc:  denied  { read write } for  pid=5 comm=\"x\" name=\"shadow\" dev=\"sda1\" ino=1 "
        "scontext=u:r:container_t:s0:c1,c2 tcontext=u:o:shadow_t:s0 tclass=file permissive=0\n");
    QVERIFY(facts.selinux);
    QCOMPARE(facts.selinux->permissions, (QStringList{u"read"_s, u"write"_s}));
    QCOMPARE(facts.selinux->source, u"u:r:container_t:s0:c1,c2"_s);
    QCOMPARE(facts.selinux->targetClass, u"file"_s);
    QCOMPARE(facts.pid, 5);
    QVERIFY(facts.isRefusal());
}

void TestEventFacts::unsetIdsAreAbsent()
{
    QVERIFY(!decoded(syscallRecord({})).ids.contains(u"auid"_s));
    QVERIFY(!decoded(syscallRecord({.auid = "-1"})).ids.contains(u"auid"_s)); // as old kernels print it
    QCOMPARE(decoded(syscallRecord({.auid = "1000"})).ids.value(u"auid"_s), 1000U);
}

void TestEventFacts::hostNamesAreKeptApart()
{
    // a container's user 1000 is not the host's user 1000, which is whom auditd looks up
    const EventFacts facts = decoded(syscallRecord({.uid = "1000", .tail = "UID=\"alice\" AUID=\"unset\""}));
    QCOMPARE(facts.ids.value(u"uid"_s), 1000U);
    QCOMPARE(facts.hostNames.value(u"uid"_s), u"alice"_s);
    const EventFacts misnamed =
        decoded(seccompRecord("1.002:3", 257).replace("\n", "\x1dUID=\"root\" ARCH=x86_64 SYSCALL=unknown-syscall(-1)\n"));
    QCOMPARE(misnamed.hostNames.keys(), QStringList{u"uid"_s});
}

void TestEventFacts::interpretedText()
{
    const EventFacts facts = decoded("type=SYSCALL msg=audit(11/27/2026 10:00:00.123:45) : arch=x86_64 syscall=openat success=no "
                                     "exit=ENOENT(No such file or directory) "
                                     "a0=AT_FDCWD a1=0x7ffd a2=O_RDONLY|O_CLOEXEC a3=0x0 items=1 ppid=1 pid=2 auid=unset "
                                     "uid=root tty=(none) ses=unset comm=my prog "
                                     "exe=/usr/bin/my prog subj=docker-default (enforce) key=docker \n");
    QCOMPARE(facts.callName, "openat");
    QCOMPARE(facts.call, 257);
    QCOMPARE(facts.exit, -2);
    QCOMPARE(facts.comm, u"my prog"_s);
    QCOMPARE(facts.exe, u"/usr/bin/my prog"_s);
    QCOMPARE(facts.keys, QStringList{u"docker"_s});
    QVERIFY(!facts.ids.contains(u"uid"_s));
    QCOMPARE(facts.hostNames.value(u"uid"_s), u"root"_s);
}

void TestEventFacts::socketAddresses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &hex, const char *expected) {
        QTest::newRow(name) << hex << QString::fromUtf8(expected);
    };
    row("IPv4", "02000050C0A80A010000000000000000", "inet 192.168.10.1 port 80");
    row("IPv6", "0A0001BB0000000020010DB800000000000000000000000100000000", "inet6 2001:db8::1 port 443");
    row("a unix socket", QByteArray("0100") + QByteArray("/run/docker.sock").toHex().toUpper() + "00", "unix /run/docker.sock");
    row("an abstract one", QByteArray("010000") + QByteArray("x").toHex().toUpper(), "unix @x");
    row("an unnamed one", "0100", "unix");
    row("netlink", "100000000500000001000000", "netlink pid 5 groups 1");
    row("packet", "1100000300000000", "packet");
    row("another family", "FF00", "family 255");
    row("too short", "02", "");
    row("cut off", "02000050", "inet");
    row("no hexadecimal", "xyz", "");
    row("nothing", "", "");
}

void TestEventFacts::socketAddresses()
{
    QFETCH(const QByteArray, hex);
    QTEST(socketAddressText(hex), "expected");
}

void TestEventFacts::modes_data()
{
    QTest::addColumn<quint32>("mode");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a program") << 0100755U << u"-rwxr-xr-x"_s;
    QTest::newRow("set user id") << 0104755U << u"-rwsr-xr-x"_s;
    QTest::newRow("set user id without execute") << 0104644U << u"-rwSr--r--"_s;
    QTest::newRow("a sticky directory") << 041777U << u"drwxrwxrwt"_s;
    QTest::newRow("a socket") << 0140660U << u"srw-rw----"_s;
    QTest::newRow("nothing") << 0U << u"----------"_s;
}

void TestEventFacts::modes()
{
    QFETCH(const quint32, mode);
    QTEST(modeText(mode), "expected");
}

void TestEventFacts::names_data()
{
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &actual, const QByteArray &expected) {
        QTest::newRow(name) << actual << expected;
    };
    row("a call of x86_64", syscallName(0xc000003e, 59), "execve");
    row("the same number of i386", syscallName(0x40000003, 59), "oldolduname");
    row("of x32", syscallName(0xc000003e, int(0x40000000U + 520)), "execve");
    row("of no architecture", syscallName(1, 59), "");
    row("a number beyond all", syscallName(0xc000003e, 99999), "");
    row("a negative number", syscallName(0xc000003e, -1), "");
    row("an error", errnoName(1), "EPERM");
    row("an error by name", QByteArray::number(errnoNumber("EACCES").value_or(0)), "13");
    row("seccomp's log", seccompActionName(0x7ffc0000), "LOG");
    row("seccomp's errno with its data", seccompActionName(0x50001), "ERRNO");
    row("seccomp's kill", seccompActionName(0), "KILL_THREAD");
    row("seccomp's kill of the process", seccompActionName(0x80000000), "KILL_PROCESS");
    row("a signal", signalName(31), "SIGSYS");
    row("an architecture", archName(0xc00000b7), "aarch64");
}

void TestEventFacts::names()
{
    QFETCH(const QByteArray, actual);
    QTEST(actual, "expected");
}

void TestEventFacts::sentences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Attribution>("attribution");
    QTest::addColumn<QString>("expected");
    const Attribution web3{Attribution::Place::Container, AttributionRule::LiveProcess, Confidence::Exact, ContainerId(u"abc"_s),
                           u"web3"_s};
    const Attribution host{.place = Attribution::Place::Host,
                           .rule = AttributionRule::LiveProcess,
                           .confidence = Confidence::Exact,
                           .container = {},
                           .name = {}};
    const auto row = [](const char *name, const QByteArray &text, const Attribution &attribution, const char *expected) {
        QTest::newRow(name) << text << attribution << QString::fromUtf8(expected);
    };
    const QByteArray t = "1.002:3";
    const QByteArray aa = "type=AVC msg=audit(1.002:3): apparmor=";
    row("AppArmor in a container", appArmorRecord(t), web3,
        "nginx in web3 was refused to write /etc/passwd by AppArmor profile docker-nginx-sample");
    row("a hint is not said", appArmorRecord(t),
        {Attribution::Place::Container, AttributionRule::Name, Confidence::Hint, ContainerId(u"abc"_s), u"web3"_s},
        "nginx was refused to write /etc/passwd by AppArmor profile docker-nginx-sample");
    row("AppArmor, unknown where", appArmorRecord(t), {},
        "nginx was refused to write /etc/passwd by AppArmor profile docker-nginx-sample");
    row("AppArmor complains", appArmorRecord(t, "ALLOWED"), web3,
        "AppArmor profile docker-nginx-sample would refuse nginx in web3 to write /etc/passwd, but only complains");
    row("AppArmor logs", appArmorRecord(t, "AUDIT"), host,
        "nginx on the host was allowed to write /etc/passwd by AppArmor profile docker-nginx-sample, which logs it");
    row("a capability",
        aa + "\"DENIED\" operation=\"capable\" profile=\"p\" pid=1 comm=\"x\" capability=21 capname=\"sys_admin\"\n", {},
        "x was refused to use the capability sys_admin by AppArmor profile p");
    row("a signal",
        aa
            + "\"DENIED\" operation=\"signal\" profile=\"p\" pid=1 comm=\"x\" requested_mask=\"send\" denied_mask=\"send\" "
              "signal=term peer=\"q\"\n",
        {}, "x was refused to send the signal term to a process of q by AppArmor profile p");
    row("a socket",
        aa
            + "\"DENIED\" operation=\"create\" class=\"net\" profile=\"p\" pid=1 comm=\"x\" family=\"inet\" sock_type=\"raw\" "
              "protocol=1 requested_mask=\"create\" denied_mask=\"create\"\n",
        {}, "x was refused to create a socket of inet raw by AppArmor profile p");
    row("a mount",
        aa
            + "\"DENIED\" operation=\"mount\" class=\"mount\" info=\"failed flags match\" error=-13 profile=\"p\" name=\"/mnt/\" "
              "pid=1 comm=\"x\"\n",
        {}, "x was refused to mount /mnt/ by AppArmor profile p");
    row("a profile is replaced",
        aa
            + "\"STATUS\" operation=\"profile_replace\" profile=\"unconfined\" name=\"docker-default\" pid=1 "
              "comm=\"apparmor_parser\"\n",
        host, "apparmor_parser on the host replaced the AppArmor profile docker-default");
    row("seccomp logs", seccompRecord(t, 165), web3, "sh in web3 called mount, and its seccomp profile logs that");
    row("seccomp refuses", seccompRecord(t, 165, "0x50001"), web3,
        "sh in web3 was refused the system call mount by seccomp (EPERM)");
    row("seccomp pretends", seccompRecord(t, 110, "0x50000"), {}, "sh called getppid, and seccomp pretended that it worked");
    row("seccomp kills", seccompRecord(t, 165, "0x80000000"), web3, "sh in web3 was killed by seccomp for calling mount");
    row("a program is executed", syscallRecord({.stamp = t}) + "type=EXECVE msg=audit(1.002:3): argc=2 a0=\"docker\" a1=\"ps\"\n",
        host, "docker on the host executed /usr/bin/docker: docker ps");
    row("a program is not executed", syscallRecord({.stamp = t, .success = false, .exit = -2}) + pathRecord(t, "\"/bin/x\""), {},
        "docker failed to execute /bin/x (ENOENT)");
    row("a file is opened", syscallRecord({.stamp = t, .call = 257}) + pathRecord(t, "\"/etc/shadow\""), {},
        "docker opened /etc/shadow");
    row("a file is refused",
        syscallRecord({.stamp = t, .call = 257, .success = false, .exit = -13}) + pathRecord(t, "\"/etc/shadow\""), {},
        "docker was refused to open /etc/shadow (EACCES)");
    row("a connection",
        syscallRecord({.stamp = t, .call = 42}) + "type=SOCKADDR msg=audit(1.002:3): saddr=02000050C0A80A010000000000000000\n",
        {}, "docker connected to inet 192.168.10.1 port 80");
    row("a call without a file", syscallRecord({.stamp = t, .call = 272, .success = false, .exit = -1}), web3,
        "docker in web3 was refused to call unshare (EPERM)");
    row("a rule is added", "type=CONFIG_CHANGE msg=audit(1.002:3): auid=0 ses=1 op=add_rule key=\"docker\" list=4 res=1\n", {},
        "an audit rule with the key docker was added");
    row("a rule is added by a program",
        "type=CONFIG_CHANGE msg=audit(1.002:3): auid=0 ses=1 op=add_rule key=\"docker\" list=4 res=1\n"
            + syscallRecord(
                {.stamp = t, .call = 44, .exit = 1080, .comm = "\"auditctl\"", .exe = "\"/usr/sbin/auditctl\"", .key = "(null)"})
            + "type=SOCKADDR msg=audit(1.002:3): saddr=100000000000000000000000\n",
        host, "auditctl on the host added an audit rule with the key docker");
    row("the firewall is changed by a call",
        "type=NETFILTER_CFG msg=audit(1.002:3): table=nat family=2 entries=5 op=nft_register_rule pid=3 comm=\"dockerd\"\n"
            + syscallRecord(
                {.stamp = t, .call = 44, .exit = 520, .comm = "\"dockerd\"", .exe = "\"/usr/sbin/dockerd\"", .key = "(null)"})
            + "type=SOCKADDR msg=audit(1.002:3): saddr=100000000000000000000000\n",
        host, "dockerd on the host changed the firewall");
    row("the daemon", "type=DAEMON_START msg=audit(1.002:3): op=start ver=4.0.2 format=enriched res=success\n", {},
        "the audit daemon started");
    row("sudo",
        "type=USER_CMD msg=audit(1.002:3): pid=5 uid=1000 auid=1000 ses=3 msg='cwd=\"/\" cmd=646F636B6572207073 "
        "exe=\"/usr/bin/sudo\" terminal=pts/0 res=success'\x1d"
        "UID=\"app\" AUID=\"app\"\n",
        {}, "app ran as another user: docker ps");
    row("a login",
        "type=USER_LOGIN msg=audit(1.002:3): pid=5 uid=0 auid=1000 ses=3 msg='op=login acct=\"app\" exe=\"/usr/sbin/sshd\" "
        "res=failed'\n",
        {}, "app failed to log in");
    row("a service",
        "type=SERVICE_START msg=audit(1.002:3): pid=1 uid=0 auid=4294967295 ses=4294967295 msg='unit=docker comm=\"systemd\" "
        "exe=\"/usr/lib/systemd/systemd\" res=success'\n",
        {}, "the service docker was started");
    row("the firewall",
        "type=NETFILTER_CFG msg=audit(1.002:3): table=nat family=2 entries=5 op=xt_replace pid=3 comm=\"iptables\"\n", host,
        "iptables on the host changed the firewall");
    row("this program listens",
        "type=EVENT_LISTENER msg=audit(1.002:3): pid=9 uid=0 auid=0 tty=(none) ses=1 comm=\"bulkhead-agent\" "
        "exe=\"/usr/bin/bulkhead-agent\" nl-mcgrp=1 op=connect res=1\n",
        {}, "bulkhead-agent began listening to audit events");
    row("SELinux",
        "type=AVC msg=audit(1.002:3): avc:  denied  { read } for  pid=5 comm=\"x\" name=\"shadow\" scontext=a tcontext=b "
        "tclass=file\n",
        web3, "x in web3 was refused to read shadow by SELinux");
    row("a type without words", "type=UNKNOWN[1423] msg=audit(1.002:3): domain=1\n", {}, "LANDLOCK_ACCESS");
    row("text", "hello\n", {}, "hello");
    row("AppArmor of 2006", "type=APPARMOR msg=audit(1.002:3): REJECTING r access to /bin/df (sh(7902) profile /x active y)\n",
        {}, "APPARMOR");
}

void TestEventFacts::sentences()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Attribution, attribution);
    QTEST(sentenceOf(decoded(text), attribution), "expected");
    // what a list shows is decoded less deeply, and says the same
    const QByteArray first = text.first(text.indexOf('\n'));
    QTEST(sentenceOf(decodeEvent({scanHead(first).id(), text}, {}, DecodeDepth::Sentence), attribution), "expected");
}

void TestEventFacts::whatASentenceIsMadeFrom_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isSame");

    const QByteArray t = "1.002:3";
    const QByteArray call = syscallRecord({.stamp = t, .call = 257}), path = pathRecord(t, "\"/etc/shadow\"");
    const auto changed = [&](const QByteArray &text, const QByteArray &from, const QByteArray &to) {
        return QByteArray(text).replace(from, to);
    };
    const QByteArray nameless = changed(changed(call, "comm=\"docker\"", "comm=(null)"), "exe=\"/usr/bin/docker\"", "exe=(null)");
    QVERIFY(nameless != call && call.contains(" pid=") && path.contains("inode="));
    QTest::newRow("another process of the name") << call + path << changed(call, " pid=", " pid=9") + path << true;
    QTest::newRow("another process without a name") << nameless << changed(nameless, " pid=", " pid=9") << false;
    QTest::newRow("another inode") << call + path << call + changed(path, "inode=", "inode=9") << true;
    QTest::newRow("another file") << call + path << call + pathRecord(t, "\"/etc/passwd\"") << false;
    QTest::newRow("a file in hexadecimal, and one that is called so")
        << call + pathRecord(t, "2F6574") << call + pathRecord(t, "\"2F6574\"") << false;
    QTest::newRow("another call") << call + path << syscallRecord({.stamp = t, .call = 87}) + path << false;
    QTest::newRow("another result") << call + path
                                    << syscallRecord({.stamp = t, .call = 257, .success = false, .exit = -13}) + path << false;
    QTest::newRow("another key") << call << syscallRecord({.stamp = t, .call = 257, .key = "\"other\""}) << false;
    QTest::newRow("another program") << call << syscallRecord({.stamp = t, .call = 257, .comm = "\"runc\""}) << false;
    QTest::newRow("another file behind the first")
        << call + path + pathRecord(t, "\"/a\"") << call + path + pathRecord(t, "\"/b\"") << true;
    const QByteArray parent = changed(pathRecord(t, "\"/etc\""), "nametype=NORMAL", "nametype=PARENT");
    QVERIFY(parent.contains("nametype=PARENT"));
    QTest::newRow("another file behind its directory")
        << call + parent + path << call + parent + pathRecord(t, "\"/etc/passwd\"") << false;
    const QByteArray cwd = "type=CWD msg=audit(1.002:3): cwd=\"/root\"\n",
                     title = "type=PROCTITLE msg=audit(1.002:3): proctitle=";
    QTest::newRow("a relative file in another directory")
        << call + cwd + pathRecord(t, "\"x\"") << call + changed(cwd, "root", "home") + pathRecord(t, "\"x\"") << false;
    QTest::newRow("another title of a call") << call + title + "6162\n" << call + title + "6163\n" << true;
    const QByteArray execution = syscallRecord({.stamp = t}),
                     ps = "type=EXECVE msg=audit(1.002:3): argc=2 a0=\"docker\" a1=\"ps\"\n";
    QTest::newRow("another file of a program that ran")
        << execution + ps + path << execution + ps + pathRecord(t, "\"/x\"") << true;
    QTest::newRow("another title of a program that ran") << execution + ps + title + "6162\n"
                                                         << execution + ps + title + "6163\n"
                                                         << true;
    QTest::newRow("other arguments") << execution + ps << execution + changed(ps, "\"ps\"", "\"rm\"") << false;
    QTest::newRow("another title where there are no arguments") << execution + title + "6162\n"
                                                                << execution + title + "6163\n"
                                                                << false;
    const QByteArray failure = syscallRecord({.stamp = t, .success = false, .exit = -2});
    QTest::newRow("another file of a program that did not run") << failure + path << failure + pathRecord(t, "\"/x\"") << false;
    const QByteArray caps =
        "type=BPRM_FCAPS msg=audit(" + t + "): fver=0 fp=0 fi=0 fe=0 old_pp=0 old_pi=0 old_pe=0 old_pa=0 pp=0 pi=0 ";
    QTest::newRow("another capability of a program that ran")
        << execution + caps + "pe=0 pa=0 frootid=0\n" + ps << execution + caps + "pe=1 pa=0 frootid=0\n" + ps << true;
    QTest::newRow("capabilities with more than there should be")
        << execution + caps + "pe=0 pa=0 frootid=0 exe=\"/a\"\n" + ps
        << execution + caps + "pe=0 pa=0 frootid=0 exe=\"/b\"\n" + ps << false;
    QTest::newRow("a record more") << call << call + path << false;
}

void TestEventFacts::whatASentenceIsMadeFrom()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, other);
    QFETCH(const bool, isSame);
    const EventId id{1002, 3, true, {}};
    SentenceInput input, otherInput;
    QVERIFY(input.read({id, text}));
    QVERIFY(otherInput.read({id, other}));
    QCOMPARE(input.bytes() == otherInput.bytes(), isSame);
    const auto said = [&](const AuditEvent &event) {
        const EventFacts facts = decodeEvent(event, {}, DecodeDepth::Sentence);
        return sentenceOf(facts) + facts.keys.join(u',');
    };
    QVERIFY(said({id, text}) == said({id, other}) || !isSame);
    for (const QByteArray &records : {text, other}) { // one after the other, and from what is needed alone
        QVERIFY(input.read({id, records}));
        QCOMPARE(said(input.essence({id, records})), said({id, records}));
    }
}

void TestEventFacts::recordedEventsAreSaidFromTheirEssence()
{
    const auto said = [](const AuditEvent &event) {
        const EventFacts facts = decodeEvent(event, {}, DecodeDepth::Sentence);
        return sentenceOf(facts) + facts.keys.join(u',');
    };
    int calls = 0, shorter = 0;
    SentenceInput input;
    QHash<QByteArray, QString> sentences;
    QDirIterator logs(QStringLiteral(BULKHEAD_TEST_DATA "/audit-samples"), {u"*.log"_s}, QDir::Files);
    while (logs.hasNext()) {
        const AuditStore store = AuditStore::open({logs.next()}).value();
        store.forEach([&](EventRef ref) {
            const AuditEvent event = store.read(ref);
            if (!input.read(event))
                return;
            const AuditEvent essence = input.essence(event);
            ++calls;
            shorter += essence.text.size() < event.text.size();
            const QString sentence = said(event);
            QCOMPARE(said(essence), sentence);
            QCOMPARE(sentences.value(input.bytes().toByteArray(), sentence), sentence);
            sentences.insert(input.bytes().toByteArray(), sentence);
        });
    }
    QVERIFY2(calls >= 8, qPrintable(QString::number(calls)));
    QVERIFY2(shorter >= 8, qPrintable(QString::number(shorter)));
}

void TestEventFacts::whatHasNoInputIsDecoded()
{
    const EventId id{1002, 3, true, {}};
    const QByteArray call = syscallRecord({.stamp = "1.002:3"});
    SentenceInput input;
    QVERIFY(!input.read({id, seccompRecord("1.002:3", 165)}));
    QVERIFY(!input.read({id, call + appArmorRecord("1.002:3")}));
    QVERIFY(!input.read({id, "node=a " + call}));
    QVERIFY(!input.read({id, pathRecord("1.002:3", "\"/x\"")})); // half an event
    QVERIFY(!input.read({{}, call}));                            // text that looks like one
    QVERIFY(!input.read({id, "hello\n"}));
    QVERIFY(!input.read({id, call + call}));
    QVERIFY(!input.read({id, QByteArray(call).replace(" success=", " res=0 success=")}));
}

void TestEventFacts::hostileNamesStayInTheirLine()
{
    const QString sentence = sentenceOf(decoded(seccompRecord("1.002:3", 165).replace("\"sh\"", "1B5B324A0A0D00")));
    for (const QChar c : sentence)
        QVERIFY(c.isPrint());
    const EventFacts facts = decoded(appArmorRecord("1.002:3").replace("/etc/passwd", QByteArray(5000, 'x')));
    QVERIFY(sentenceOf(facts).size() < 400);
}

void TestEventFacts::json()
{
    const AuditEvent event{scanHead(appArmorRecord("1795294930.017:239").trimmed()).id(), appArmorRecord("1795294930.017:239")};
    const Attribution web3{Attribution::Place::Container, AttributionRule::Profile, Confidence::Strong, ContainerId(u"abc"_s),
                           u"web3"_s};
    const QJsonObject json = eventToJson(event, decodeEvent(event), web3);
    QCOMPARE(json[u"id"_s], u"1795294930.017:239"_s);
    QCOMPARE(json[u"records"_s].toArray().size(), 1);
    QCOMPARE(json[u"type"_s], u"AVC"_s);
    QCOMPARE(json[u"container"_s][u"name"_s], u"web3"_s);
    QCOMPARE(json[u"container"_s][u"rule"_s], u"profile"_s);
    QCOMPARE(json[u"container"_s][u"confidence"_s], u"strong"_s);
    QCOMPARE(json[u"apparmor"_s][u"verdict"_s], u"DENIED"_s);
    QCOMPARE(json[u"refused"_s], true);
    const QJsonObject unknown = eventToJson(event, decodeEvent(event), {}, u"no engine"_s);
    QVERIFY(unknown[u"container"_s].isNull());
    QCOMPARE(unknown[u"containerReason"_s], u"no engine"_s);
    const AuditEvent text{{}, "hello\n"};
    QVERIFY(eventToJson(text, decodeEvent(text), {})[u"id"_s].isNull());
}

void TestEventFacts::csvIsSafeForSpreadsheets()
{
    const EventFacts facts =
        decoded(seccompRecord("1.002:3", 165).replace("\"sh\"", QByteArray("=cmd|\"x\",y").toHex().toUpper()));
    const QByteArray row = eventToCsv(facts, {});
    QVERIFY2(row.contains("\"'=cmd|\"\"x\"\",y\""), row.constData());
    QVERIFY(row.endsWith("\r\n"));
    QVERIFY(csvHead().startsWith("id,time,"));
}

BULKHEAD_TEST(TestEventFacts)
#include "tst_eventfacts.moc"
