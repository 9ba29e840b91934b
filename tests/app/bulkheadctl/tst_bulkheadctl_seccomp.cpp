// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QByteArray output, errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

Answer seccomp(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkheadctl"_L1, QStringList(u"seccomp"_s) + arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString sample(const QString &name)
{
    return QStringLiteral(BULKHEAD_TEST_DATA "/strace-samples/") + name;
}

/// Names of all rules with this action.
QSet<QString> names(const QJsonObject &profile, const QString &action = u"SCMP_ACT_ALLOW"_s)
{
    QSet<QString> found;
    for (const QJsonValue &rule : profile[u"syscalls"_s].toArray()) {
        if (rule[u"action"_s].toString() != action)
            continue;
        for (const QJsonValue &name : rule[u"names"_s].toArray())
            found << name.toString();
    }
    return found;
}

} // namespace

/// bulkheadctl seccomp as a person or a pipe runs it.
class BulkheadctlSeccompTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void generatesFromATrace();
    void generatesFromThePipe();
    void generatesFromSeveralKinds();
    void addsTheRuntimeUnlessToldNotTo();
    void writesWholeFilesOnly();
    void reportsWhereCallsComeFrom();
    void takesOptionsOfGenerate();
    void resolvesTheBuiltInProfile_data();
    void resolvesTheBuiltInProfile();
    void resolvesAProfile();
    void explains_data();
    void explains();
    void explanationsKeep64Bits();
    void lints();
    void compares();
    void merges();
    void readsOverlays();
    void converts();
    void piecesGoTogether();
    void endsWithTheDocumentedStatus_data();
    void endsWithTheDocumentedStatus();
    void hasAManual();

private:
    QString write(const QString &name, const QByteArray &text);
    QTemporaryDir m_dir;
};

QString BulkheadctlSeccompTest::write(const QString &name, const QByteArray &text)
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void BulkheadctlSeccompTest::generatesFromATrace()
{
    const Answer answer = seccomp({u"generate"_s, u"--no-runtime"_s, sample(u"f_stderr.txt"_s)});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()[u"defaultAction"_s].toString(), u"SCMP_ACT_ERRNO"_s);
    const QSet<QString> allowed = names(answer.json());
    QCOMPARE(allowed.size(), 36);
    for (const char *name : {"pipe2", "dup3", "clone3", "wait4", "pread64", "epoll_create1", "eventfd2", "cachestat", "getppid"})
        QVERIFY2(allowed.contains(QString::fromLatin1(name)), name);
    QVERIFY(answer.errors.contains("syscall_0x270f"));
    QVERIFY(answer.json()[u"archMap"_s].toArray().size() > 5);
}

void BulkheadctlSeccompTest::generatesFromThePipe()
{
    const QByteArray trace = "7  close(3) = 0\n7  getpid() = 7\n";
    for (const QStringList &files : {QStringList(), QStringList(u"-"_s)}) {
        const Answer answer = seccomp(QStringList{u"generate"_s, u"--no-runtime"_s} + files, trace);
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(names(answer.json()), (QSet<QString>{u"close"_s, u"getpid"_s}));
    }
    const Answer audit = seccomp({u"generate"_s, u"--no-runtime"_s, u"-"_s},
                                 "type=SECCOMP msg=audit(1.0:1): pid=7 comm=\"a\" arch=c000003e syscall=257 code=0x7ffc0000\n");
    QCOMPARE(names(audit.json()), (QSet<QString>{u"openat"_s}));
}

void BulkheadctlSeccompTest::generatesFromSeveralKinds()
{
    const Answer answer =
        seccomp({u"generate"_s, u"--no-runtime"_s, write(u"names"_s, "read\nwrite\n"),
                 write(u"old.json"_s,
                       R"({"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["openat"],"action":"SCMP_ACT_ALLOW"}]})"),
                 write(u"trace.7"_s, "close(3) = 0\n"), sample(u"i386_stderr.txt"_s)});
    QCOMPARE(answer.exitCode, 0);
    const QSet<QString> allowed = names(answer.json());
    for (const char *name :
         {"read", "write", "openat", "close", "socketcall", "ipc", "shmget", "socket", "exit", "execve", "getpid"})
        QVERIFY2(allowed.contains(QString::fromLatin1(name)), name);
    QCOMPARE(allowed.size(), 11);
}

void BulkheadctlSeccompTest::addsTheRuntimeUnlessToldNotTo()
{
    const QByteArray trace = "7  close(3) = 0\n";
    const Answer with = seccomp({u"generate"_s}, trace);
    QVERIFY(names(with.json()).contains(u"capset"_s));
    QVERIFY(with.output.contains("runc"));
    const Answer without = seccomp({u"generate"_s, u"--no-runtime"_s}, trace);
    QCOMPARE(names(without.json()), (QSet<QString>{u"close"_s}));
    QCOMPARE(without.json()[u"syscalls"_s].toArray().size(), 1);
    QVERIFY(names(with.json(), u"SCMP_ACT_ERRNO"_s).contains(u"clone3"_s));
}

void BulkheadctlSeccompTest::writesWholeFilesOnly()
{
    const QString path = m_dir.filePath(u"out.json"_s);
    const Answer answer = seccomp({u"generate"_s, u"-o"_s, path}, "7  close(3) = 0\n");
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.output.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());
    QCOMPARE(seccomp({u"generate"_s, u"-o"_s, path}, "nothing\n").exitCode, 1);
    QVERIFY(file.seek(0) && QJsonDocument::fromJson(file.readAll()).isObject()); // left as it was
    QCOMPARE(seccomp({u"generate"_s, u"-o"_s, m_dir.filePath(u"none/out.json"_s)}, "7  close(3) = 0\n").exitCode, 1);
}

void BulkheadctlSeccompTest::reportsWhereCallsComeFrom()
{
    const Answer answer = seccomp({u"generate"_s, u"--report"_s, sample(u"f_tt_T.txt"_s)});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject report = answer.json();
    QCOMPARE(report[u"lines"_s].toInt(), 174);
    bool isThere = false;
    for (const QJsonValue &call : report[u"calls"_s].toArray()) {
        if (call[u"name"_s].toString() != "socket"_L1)
            continue;
        isThere = true;
        QCOMPARE(call[u"count"_s].toInt(), 2);
        QCOMPARE(call[u"first"_s][u"line"_s].toInt(), 65);
        QCOMPARE(call[u"firstSeen"_s].toString(), u"21:23:35.457174"_s);
        QCOMPARE(call[u"commands"_s].toArray(), QJsonArray{u"thr"_s});
        QCOMPARE(call[u"arguments"_s].toArray().size(), 2);
    }
    QVERIFY(isThere);
}

void BulkheadctlSeccompTest::takesOptionsOfGenerate()
{
    const QByteArray trace = "7  open(\"/\", 0) = 3\n7  socket(AF_UNIX, 1, 0) = 3\n7  mount(1) = -1 EPERM (x)\n";
    const Answer answer = seccomp({u"generate"_s, u"--no-runtime"_s, u"--families"_s, u"--keep-failed"_s, u"--arguments=socket"_s,
                                   u"--default=errno:ENOSYS"_s},
                                  trace);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()[u"defaultErrnoRet"_s].toInt(), 38);
    const QSet<QString> allowed = names(answer.json());
    QVERIFY(allowed.contains(u"openat"_s) && allowed.contains(u"mount"_s));
    bool isConditional = false;
    for (const QJsonValue &rule : answer.json()[u"syscalls"_s].toArray())
        isConditional |= rule[u"names"_s].toArray().contains(u"socket"_s) && rule[u"args"_s][0][u"value"_s].toInt() == 1;
    QVERIFY(isConditional);
    QCOMPARE(seccomp({u"generate"_s, u"--default=log"_s}, trace).json()[u"defaultAction"_s].toString(), u"SCMP_ACT_LOG"_s);
    QCOMPARE(seccomp({u"generate"_s, u"--default=kill"_s}, trace).json()[u"defaultAction"_s].toString(),
             u"SCMP_ACT_KILL_PROCESS"_s);
}

void BulkheadctlSeccompTest::resolvesTheBuiltInProfile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("notAllowed");
    QTest::newRow("as it is") << QStringList() << u"read"_s << u"mount"_s;
    QTest::newRow("with a capability") << QStringList{u"--caps=CAP_SYS_ADMIN"_s} << u"mount"_s << u"chroot"_s;
    QTest::newRow("with several") << QStringList{u"--caps"_s, u"CAP_SYS_ADMIN,CAP_SYS_CHROOT"_s} << u"chroot"_s << u"reboot"_s;
    QTest::newRow("without any") << QStringList{u"--caps="_s} << u"read"_s << u"chroot"_s;
    QTest::newRow("on an old kernel") << QStringList{u"--kernel=4.4"_s} << u"read"_s << u"ptrace"_s;
    QTest::newRow("on a new kernel") << QStringList{u"--kernel=6.12.5-amd64"_s} << u"ptrace"_s << u"mount"_s;
    QTest::newRow("of an old engine") << QStringList{u"--engine=24.0.9"_s} << u"io_uring_setup"_s << u"mseal"_s;
    QTest::newRow("of Debian's engine") << QStringList{u"--engine=26.1.5+dfsg1"_s} << u"cachestat"_s << u"io_uring_setup"_s;
    QTest::newRow("of Podman") << QStringList{u"--engine=podman"_s} << u"read"_s << u"kexec_load"_s;
    QTest::newRow("on another architecture") << QStringList{u"--arch=s390x"_s} << u"s390_pci_mmio_read"_s << u"arch_prctl"_s;
}

void BulkheadctlSeccompTest::resolvesTheBuiltInProfile()
{
    QFETCH(QStringList, options);
    QFETCH(QString, allowed);
    QFETCH(QString, notAllowed);
    const Answer answer = seccomp(QStringList(u"resolve"_s) + options);
    QVERIFY2(answer.exitCode == 0, answer.errors.constData());
    const QJsonObject oci = answer.json();
    QVERIFY(!oci.contains(u"archMap"_s) && !oci[u"architectures"_s].toArray().isEmpty());
    for (const QJsonValue &rule : oci[u"syscalls"_s].toArray())
        QVERIFY(!rule.toObject().contains(u"includes"_s) && !rule.toObject().contains(u"excludes"_s));
    QVERIFY(names(oci).contains(allowed));
    QVERIFY(!names(oci).contains(notAllowed));
}

void BulkheadctlSeccompTest::resolvesAProfile()
{
    const QByteArray profile =
        R"({"defaultAction":"SCMP_ACT_ERRNO","archMap":[{"architecture":"SCMP_ARCH_X86_64","subArchitectures":["SCMP_ARCH_X86"]}],
        "syscalls":[{"names":["personality"],"action":"SCMP_ACT_ALLOW","args":[{"index":0,"value":18446744073709551615,"op":"SCMP_CMP_EQ"}]}]})";
    const Answer answer = seccomp({u"resolve"_s, u"-"_s}, profile);
    QVERIFY2(answer.exitCode == 0, answer.errors.constData());
    QCOMPARE(answer.json()[u"architectures"_s].toArray(), (QJsonArray{u"SCMP_ARCH_X86_64"_s, u"SCMP_ARCH_X86"_s}));
    QVERIFY(answer.output.contains("18446744073709551615"));
    const Answer off = seccomp({u"resolve"_s, write(u"empty.json"_s, "{}")});
    QCOMPARE(off.output.trimmed(), QByteArray("null"));
}

void BulkheadctlSeccompTest::explains_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("decidedBy");
    const auto row = [](const char *name, const QStringList &options, const char *action, int number, const char *decidedBy) {
        QTest::newRow(name) << options << QString::fromLatin1(action) << number << QString::fromLatin1(decidedBy);
    };
    row("an allowed call", {u"--call"_s, u"read"_s}, "SCMP_ACT_ALLOW", -1, "rule");
    row("a refused call", {u"--call=mount"_s}, "SCMP_ACT_ERRNO", 1, "default");
    row("a call that a capability allows", {u"--call=mount"_s, u"--caps=CAP_SYS_ADMIN"_s}, "SCMP_ACT_ALLOW", -1, "rule");
    row("a call that is not there", {u"--call=clone3"_s}, "SCMP_ACT_ERRNO", 38, "rule");
    row("by number", {u"--call=435"_s}, "SCMP_ACT_ERRNO", 38, "rule");
    row("with an argument that is allowed", {u"--call=personality"_s, u"--args=0xffffffff"_s}, "SCMP_ACT_ALLOW", -1, "rule");
    row("with an argument that is not", {u"--call=personality"_s, u"--args=5"_s}, "SCMP_ACT_ERRNO", 1, "default");
    row("with named arguments", {u"--call=socket"_s, u"--args=AF_VSOCK,1,0"_s, u"--engine=26.1.5"_s}, "SCMP_ACT_ERRNO", 1,
        "default");
    row("a newer call", {u"--call=500"_s}, "SCMP_ACT_ERRNO", 38, "newer-than-profile");
    row("a 32-bit program", {u"--call=socketcall"_s, u"--call-arch=386"_s, u"--args=1"_s}, "SCMP_ACT_ALLOW", -1, "rule");
}

void BulkheadctlSeccompTest::explains()
{
    QFETCH(QStringList, options);
    QFETCH(int, number);
    const Answer answer = seccomp(QStringList(u"explain"_s) + options);
    QVERIFY2(answer.exitCode == 0, answer.errors.constData());
    const QJsonObject json = answer.json();
    QTEST(json[u"action"_s].toString(), "action");
    QCOMPARE(json[u"errno"_s].toInt(-1), number);
    QTEST(json[u"decidedBy"_s].toString(), "decidedBy");
    QVERIFY(!json[u"sentence"_s].toString().isEmpty());
    QCOMPARE(json[u"rule"_s].isObject(), json[u"decidedBy"_s].toString() == "rule"_L1);
}

void BulkheadctlSeccompTest::explanationsKeep64Bits()
{
    const QString path =
        write(u"big.json"_s,
              R"({"defaultAction":"SCMP_ACT_ERRNO","architectures":["SCMP_ARCH_X86_64"],"syscalls":[{"names":["personality"],
        "action":"SCMP_ACT_ALLOW","args":[{"index":0,"value":18446744073709551615,"op":"SCMP_CMP_EQ"}]}]})");
    const Answer answer = seccomp({u"explain"_s, u"--call=personality"_s, u"--args=18446744073709551615"_s, path});
    QCOMPARE(answer.json()[u"action"_s].toString(), u"SCMP_ACT_ALLOW"_s);
    QVERIFY(answer.output.contains("18446744073709551615"));
    QCOMPARE(seccomp({u"explain"_s, u"--call=personality"_s, u"--args=-1"_s, path}).json()[u"action"_s].toString(),
             u"SCMP_ACT_ALLOW"_s);
    QCOMPARE(
        seccomp({u"explain"_s, u"--call=personality"_s, u"--args=18446744073709551614"_s, path}).json()[u"action"_s].toString(),
        u"SCMP_ACT_ERRNO"_s);
}

void BulkheadctlSeccompTest::lints()
{
    const QByteArray broken = R"({
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    {"names": ["socket", "read"], "action": "SCMP_ACT_ALLOW"},
    {"names": ["frobnicate"], "action": "SCMP_ACT_ALLOW"}
  ]
})";
    const Answer text = seccomp({u"lint"_s, write(u"broken.json"_s, broken)});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.output.contains("broken.json:6:"), text.output.constData());
    const Answer json = seccomp({u"lint"_s, u"--json"_s, u"-"_s}, broken);
    QCOMPARE(json.exitCode, 1);
    bool isThere = false;
    for (const QJsonValue &problem : json.json()[u"problems"_s].toArray())
        isThere |= problem[u"line"_s].toInt() == 6 && problem[u"call"_s].toString() == "frobnicate"_L1;
    QVERIFY2(isThere, json.output.constData());
}

void BulkheadctlSeccompTest::compares()
{
    const QString before =
        write(u"before.json"_s,
              R"({"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read","write","mseal"],"action":"SCMP_ACT_ALLOW"}]})");
    const QString after =
        write(u"after.json"_s,
              R"({"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read","openat","mseal"],"action":"SCMP_ACT_ALLOW"}]})");
    const Answer text = seccomp({u"diff"_s, before, after});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.output.contains("+ openat") && text.output.contains("- write") && !text.output.contains(" read "),
             text.output.constData());
    const Answer json = seccomp({u"diff"_s, u"--json"_s, before, after});
    QCOMPARE(json.json()[u"calls"_s].toArray().size(), 2);
    const Answer same = seccomp({u"diff"_s, before, before});
    QCOMPARE(same.exitCode, 0);
    QVERIFY(same.output.isEmpty());
    QVERIFY(seccomp({u"diff"_s, before}).output.contains("- openat")); // the built-in one allows it
}

void BulkheadctlSeccompTest::merges()
{
    const QString one =
        write(u"one.json"_s,
              R"({"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read","write","mseal"],"action":"SCMP_ACT_ALLOW"}]})");
    const QString two =
        write(u"two.json"_s,
              R"({"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read","openat","mseal"],"action":"SCMP_ACT_ALLOW"}]})");
    const Answer both = seccomp({u"merge"_s, one, two});
    QCOMPARE(both.exitCode, 0);
    QCOMPARE(names(both.json()), (QSet<QString>{u"read"_s, u"write"_s, u"openat"_s, u"mseal"_s}));
    QCOMPARE(names(seccomp({u"merge"_s, u"--intersection"_s, one, two}).json()), (QSet<QString>{u"read"_s, u"mseal"_s}));
}

void BulkheadctlSeccompTest::readsOverlays()
{
    const QString overlay = write(u"overlay.json"_s, R"({"base":"docker","baseVersion":"26.1.5","remove":["chmod"]})");
    QCOMPARE(seccomp({u"explain"_s, u"--call=chmod"_s, overlay}).json()[u"action"_s].toString(), u"SCMP_ACT_ERRNO"_s);
    QCOMPARE(seccomp({u"explain"_s, u"--call=chown"_s, overlay}).json()[u"action"_s].toString(), u"SCMP_ACT_ALLOW"_s);
    const Answer whole = seccomp({u"convert"_s, overlay});
    QVERIFY2(whole.exitCode == 0 && whole.json().contains(u"archMap"_s), whole.errors.constData());
    const Answer back = seccomp({u"convert"_s, u"--to=overlay"_s, u"--engine=26.1.5"_s, u"-"_s}, whole.output);
    QVERIFY2(back.exitCode == 0, back.errors.constData());
    QCOMPARE(back.json()[u"remove"_s].toArray(), QJsonArray{u"chmod"_s});
}

void BulkheadctlSeccompTest::converts()
{
    const QString legacy = write(u"legacy.json"_s, R"({"defaultAction":"SCMP_ACT_KILL","architectures":["SCMP_ARCH_X86_64"],
        "syscalls":[{"name":"read","action":"SCMP_ACT_ALLOW","args":null},{"name":"write","action":"SCMP_ACT_ALLOW"}]})");
    const Answer docker = seccomp({u"convert"_s, legacy});
    QVERIFY2(docker.exitCode == 0, docker.errors.constData());
    QCOMPARE(names(docker.json()), (QSet<QString>{u"read"_s, u"write"_s}));
    QVERIFY(!docker.output.contains("\"name\""));
    const Answer log = seccomp({u"convert"_s, u"--to=log"_s, legacy});
    QCOMPARE(log.json()[u"defaultAction"_s].toString(), u"SCMP_ACT_LOG"_s);
    QCOMPARE(seccomp({u"convert"_s, u"--to=names"_s, legacy}).output, QByteArray("read\nwrite\n"));
    QVERIFY(seccomp({u"convert"_s, u"--to=oci"_s, u"--engine=29"_s}).json().contains(u"architectures"_s));
}

void BulkheadctlSeccompTest::piecesGoTogether()
{
    const Answer profile = seccomp({u"generate"_s, u"--default=errno:EACCES"_s, sample(u"f_file.txt"_s)});
    const Answer refused = seccomp({u"explain"_s, u"--call=ptrace"_s, u"-"_s}, profile.output);
    QCOMPARE(refused.json()[u"errnoName"_s].toString(), u"EACCES"_s);
    const Answer allowed = seccomp({u"explain"_s, u"--call=dup3"_s, u"-"_s}, profile.output);
    QCOMPARE(allowed.json()[u"action"_s].toString(), u"SCMP_ACT_ALLOW"_s);
    const Answer again = seccomp({u"generate"_s, u"--no-runtime"_s, u"-"_s}, profile.output);
    QCOMPARE(names(again.json()), names(profile.json()));
}

void BulkheadctlSeccompTest::endsWithTheDocumentedStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::newRow("no verb") << QStringList() << QByteArray() << 2;
    QTest::newRow("an unknown verb") << QStringList{u"frobnicate"_s} << QByteArray() << 2;
    QTest::newRow("an unknown option") << QStringList{u"generate"_s, u"--frobnicate"_s} << QByteArray() << 2;
    QTest::newRow("an option of another verb") << QStringList{u"resolve"_s, u"--call=read"_s} << QByteArray() << 2;
    QTest::newRow("an option twice") << QStringList{u"resolve"_s, u"--arch=amd64"_s, u"--arch=arm64"_s} << QByteArray() << 2;
    QTest::newRow("explain without a call") << QStringList{u"explain"_s} << QByteArray() << 2;
    QTest::newRow("an unknown call") << QStringList{u"explain"_s, u"--call=frobnicate"_s} << QByteArray() << 2;
    QTest::newRow("a call of another architecture") << QStringList{u"explain"_s, u"--call=socketcall"_s} << QByteArray() << 2;
    QTest::newRow("too many arguments") << QStringList{u"explain"_s, u"--call=read"_s, u"--args=1,2,3,4,5,6,7"_s} << QByteArray()
                                        << 2;
    QTest::newRow("an argument that is none") << QStringList{u"explain"_s, u"--call=read"_s, u"--args=x"_s} << QByteArray() << 2;
    QTest::newRow("an unknown architecture") << QStringList{u"resolve"_s, u"--arch=vax"_s} << QByteArray() << 2;
    QTest::newRow("an unknown kernel") << QStringList{u"resolve"_s, u"--kernel=new"_s} << QByteArray() << 2;
    QTest::newRow("an unknown engine") << QStringList{u"resolve"_s, u"--engine=lxc"_s} << QByteArray() << 2;
    QTest::newRow("an unknown capability") << QStringList{u"resolve"_s, u"--caps=CAP_FOO"_s} << QByteArray() << 2;
    QTest::newRow("an unknown errno") << QStringList{u"generate"_s, u"--default=errno:EFOO"_s} << QByteArray() << 2;
    QTest::newRow("nothing to compare") << QStringList{u"diff"_s} << QByteArray() << 2;
    QTest::newRow("three to compare") << QStringList{u"diff"_s, u"a"_s, u"b"_s, u"c"_s} << QByteArray() << 2;
    QTest::newRow("nothing to merge") << QStringList{u"merge"_s} << QByteArray() << 2;
    QTest::newRow("the input twice") << QStringList{u"merge"_s, u"-"_s, u"-"_s} << QByteArray() << 2;
    QTest::newRow("two profiles") << QStringList{u"resolve"_s, u"a"_s, u"b"_s} << QByteArray() << 2;
    QTest::newRow("no such file") << QStringList{u"generate"_s, u"/none"_s} << QByteArray() << 1;
    QTest::newRow("no call in it") << QStringList{u"generate"_s} << QByteArray("no call\n") << 1;
    QTest::newRow("nothing at all") << QStringList{u"generate"_s} << QByteArray() << 1;
    QTest::newRow("a broken profile") << QStringList{u"resolve"_s, u"-"_s} << QByteArray("{\"defaultAction\": 3}") << 1;
    QTest::newRow("no profile") << QStringList{u"resolve"_s, u"/none"_s} << QByteArray() << 1;
    QTest::newRow("both kinds of architectures")
        << QStringList{u"resolve"_s, u"-"_s}
        << QByteArray(
               R"({"defaultAction":"SCMP_ACT_ALLOW","architectures":["SCMP_ARCH_X86"],"archMap":[{"architecture":"SCMP_ARCH_X86"}]})")
        << 1;
}

void BulkheadctlSeccompTest::endsWithTheDocumentedStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    const Answer answer = seccomp(arguments, input);
    QCOMPARE(answer.exitCode, code);
    QVERIFY(answer.output.isEmpty());
    QVERIFY(answer.errors.startsWith("bulkheadctl: "));
}

void BulkheadctlSeccompTest::hasAManual()
{
    const Answer answer = seccomp({u"--help"_s});
    QCOMPARE(answer.exitCode, 0);
    for (const char *word : {"generate", "resolve", "explain", "lint", "diff", "merge", "convert", "--no-runtime", "EXIT STATUS"})
        QVERIFY2(answer.output.contains(word), word);
    for (const QByteArray &line : answer.output.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
}

BULKHEAD_TEST(BulkheadctlSeccompTest)
#include "tst_bulkheadctl_seccomp.moc"
