// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/generateprofile.h"
#include "core/seccomp/importfiles.h"
#include "core/seccomp/profilewriter.h"
#include "tests/support/labengine.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 ChosenErrno = 18; // EXDEV: nothing else in a container's start gives it
const auto ChosenWords = "Invalid cross-device link"_L1;

struct Ended {
    int exitCode = -1;
    QByteArray output, errors;
};

Ended run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended docker(const QStringList &arguments)
{
    return run(u"docker"_s, QStringList{u"-H"_s, test::labEngine()} + arguments);
}

/// What a server answers to a request; empty where nobody does.
QByteArray request(const QString &address, quint16 port)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        if (!socket.waitForConnected(5000)) {
            QTest::qWait(50);
            continue;
        }
        socket.write("GET /index.html HTTP/1.0\r\nHost: lab\r\n\r\n");
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000)) {
        }
        return socket.readAll();
    }
    return {};
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// The only child of strace: the program that it follows.
pid_t followedBy(qint64 strace)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(strace));
    return children.open(QIODevice::ReadOnly) ? children.readAll().trimmed().split(' ').first().toInt() : 0;
}

// A server for one request that knows no C library: on i386 sockets are made by socketcall(2) alone.
const char OldServer[] = R"(
static inline long s3(long n, long a, long b, long c) { long r; __asm__ volatile("int $0x80" : "=a"(r) : "0"(n), "b"(a), "c"(b), "d"(c) : "memory"); return r; }
static long call(long what, long a, long b, long c) { long args[4] = {a, b, c, 0}; return s3(102, what, (long)args, 0); }
static const char answer[] = "HTTP/1.0 200 OK\r\n\r\n32 bits\n";
void _start(void)
{
    struct { unsigned short family, port; unsigned address; char zero[8]; } here = {2, PORT, 0, {0}};
    char buffer[512];
    long one = 1, listener = call(1, 2, 1, 0), connection;
    long option[5] = {listener, 1, 2, (long)&one, 4};
    s3(102, 14, (long)option, 0);
    if (call(2, listener, (long)&here, 16) != 0 || call(4, listener, 1, 0) != 0)
        s3(1, 1, 0, 0);
    for (;;) {
        connection = call(5, listener, 0, 0);
        s3(3, connection, (long)buffer, sizeof buffer);
        s3(4, connection, (long)answer, sizeof answer - 1);
        s3(6, connection, 0, 0);
    }
}
)";

} // namespace

/// From a trace to a container that runs under the generated profile: on a real dockerd, with real programs.
class SeccompGenerateRealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aWebServer_data();
    void aWebServer();
    void aShellSession();
    void aDynamicProgramWithThreads();
    void aServerFromDebiansPackages();
    void a32BitProgram();
    void withoutTheRuntimesCallsNothingStarts();
    void theLogTwinRefusesNothing();

private:
    /// Runs the program under strace until `use` has done its part; the trace's path.
    template<typename Use>
    QString trace(const QStringList &command, Use use, bool toTerminal = false);
    QString writeProfileOf(const QString &trace, GenerateOptions options = {.defaultAction = {ActionKind::Errno, ChosenErrno}});
    QStringList runOptions(const QString &profile, bool noNewPrivileges = true) const;
    bool importImage(const QString &name, const QString &directory);
    QString addressOf(const QString &container);
    void refuses(const QString &profile, const QString &image, const QStringList &command);

    std::unique_ptr<QTemporaryDir> m_dir;
    QStringList m_containers, m_images;
    int m_files = 0;
};

void SeccompGenerateRealTest::initTestCase()
{
    BULKHEAD_NEEDS_LAB_ENGINE();
    for (const QString &program : {u"strace"_s, u"busybox"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(u"%1 is missing"_s.arg(program)));
    }
    m_dir = std::make_unique<QTemporaryDir>();
    const Ended ended = run(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"busybox"_s, u"true"_s});
    if (ended.exitCode != 0)
        QSKIP(("strace cannot follow programs here: " + ended.errors).constData());
}

void SeccompGenerateRealTest::cleanup()
{
    for (const QString &container : std::exchange(m_containers, {}))
        (void)docker({u"rm"_s, u"-f"_s, container});
    for (const QString &image : std::exchange(m_images, {}))
        (void)docker({u"rmi"_s, u"-f"_s, image});
}

template<typename Use>
QString SeccompGenerateRealTest::trace(const QStringList &command, Use use, bool toTerminal)
{
    const QString path = m_dir->filePath(u"trace%1"_s.arg(++m_files));
    QProcess strace;
    if (toTerminal)
        strace.setStandardErrorFile(path);
    strace.start(u"strace"_s, (toTerminal ? QStringList(u"-f"_s) : QStringList{u"-f"_s, u"-o"_s, path}) + command);
    if (!strace.waitForStarted())
        return {};
    use(strace);
    if (strace.state() != QProcess::NotRunning && !strace.waitForFinished(100)) {
        if (const pid_t program = followedBy(strace.processId()); program > 0)
            ::kill(program, SIGTERM);
        if (!strace.waitForFinished(20'000)) {
            strace.kill();
            strace.waitForFinished();
            return {};
        }
    }
    return path;
}

QString SeccompGenerateRealTest::writeProfileOf(const QString &trace, GenerateOptions options)
{
    const auto calls = importFiles({trace});
    if (!calls) {
        QTest::qFail(qPrintable(calls.error().what), __FILE__, __LINE__);
        return {};
    }
    QFile file(m_dir->filePath(u"profile%1.json"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(writeProfile(generateProfile(*calls, options).profile));
    return file.fileName();
}

QStringList SeccompGenerateRealTest::runOptions(const QString &profile, bool noNewPrivileges) const
{
    QStringList options{u"--security-opt"_s, "seccomp="_L1 + profile};
    if (noNewPrivileges)
        options << u"--security-opt"_s << u"no-new-privileges"_s;
    return options;
}

bool SeccompGenerateRealTest::importImage(const QString &name, const QString &directory)
{
    const QString archive = m_dir->filePath(u"image%1.tar"_s.arg(++m_files));
    const Ended packed = run(u"tar"_s, {u"-C"_s, directory, u"-cf"_s, archive, u"."_s});
    m_images << name;
    return packed.exitCode == 0 && docker({u"import"_s, archive, name}).exitCode == 0;
}

QString SeccompGenerateRealTest::addressOf(const QString &container)
{
    return QString::fromLatin1(
        test::labDocker({u"inspect"_s, u"--format"_s, u"{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}"_s, container}));
}

/// A command that needs calls outside of the profile gets the chosen error, in the same image.
void SeccompGenerateRealTest::refuses(const QString &profile, const QString &image, const QStringList &command)
{
    const Ended ended =
        docker(QStringList{u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s} + runOptions(profile) + QStringList(image) + command);
    QVERIFY(ended.exitCode != 0);
    QVERIFY2(ended.errors.contains(ChosenWords.data()), ended.errors.constData());
    const Ended without =
        docker(QStringList{u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s, u"--security-opt"_s, u"no-new-privileges"_s, image}
               + command);
    QVERIFY2(without.exitCode == 0, without.errors.constData());
}

void SeccompGenerateRealTest::aWebServer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("noNewPrivileges");
    QTest::newRow("with no-new-privileges") << QStringList() << true;
    QTest::newRow("with privileges, where the filter is loaded earlier") << QStringList() << false;
    QTest::newRow("with rules for arguments") << QStringList{u"socket"_s, u"clone"_s, u"ioctl"_s, u"prctl"_s, u"fcntl"_s} << true;
}

void SeccompGenerateRealTest::aWebServer()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, noNewPrivileges);
    QVERIFY(QDir().mkpath(m_dir->filePath(u"www"_s)));
    QFile page(m_dir->filePath(u"www/index.html"_s));
    QVERIFY(page.open(QIODevice::WriteOnly) && page.write("traced") > 0);
    page.close();
    const quint16 port = freePort();
    QByteArray answer;
    const QString recording =
        trace({u"busybox"_s, u"httpd"_s, u"-f"_s, u"-p"_s, u"127.0.0.1:%1"_s.arg(port), u"-h"_s, m_dir->filePath(u"www"_s)},
              [&](QProcess &) { answer = request(u"127.0.0.1"_s, port); });
    QVERIFY2(answer.contains("traced"), answer.constData());
    const QString profile =
        writeProfileOf(recording, {.defaultAction = {ActionKind::Errno, ChosenErrno}, .argumentsOf = arguments});
    for (int i = 0; i < 5; ++i) { // what the runtime does before the program runs is not always the same
        const QByteArray container =
            test::labDocker(QStringList{u"run"_s, u"-d"_s} + runOptions(profile, noNewPrivileges)
                            + QStringList{u"bulkhead-lab:1"_s, u"httpd"_s, u"-f"_s, u"-p"_s, u"80"_s, u"-h"_s, u"/www"_s});
        QVERIFY(!container.isEmpty());
        m_containers << QString::fromLatin1(container);
        answer = request(addressOf(m_containers.last()), 80);
        QVERIFY2(answer.contains("Bulkhead lab"), answer.constData());
        QCOMPARE(test::labDocker({u"exec"_s, m_containers.last(), u"cat"_s, u"/www/index.html"_s}),
                 QByteArray("<h1>Bulkhead lab</h1>"));
    }
    refuses(profile, u"bulkhead-lab:1"_s, {u"mkdir"_s, u"/tmp/x"_s});
    refuses(profile, u"bulkhead-lab:1"_s, {u"chmod"_s, u"700"_s, u"/tmp"_s});
}

void SeccompGenerateRealTest::aShellSession()
{
    const QString session =
        u"cd /tmp; echo one >a; cp a b; cat a b | sort | wc -l; mkdir d; mv b d/; ls -l d | tail -n 1 | cut -c1-10; rm -r d a; "
        "sleep 0.1; test -e a || echo gone; (exit 3); echo $?"_s;
    QByteArray traced;
    const QString recording = trace({u"busybox"_s, u"sh"_s, u"-c"_s, session}, [&](QProcess &strace) {
        strace.waitForFinished(30'000);
        traced = strace.readAllStandardOutput();
    });
    QVERIFY2(traced.endsWith("gone\n3\n"), traced.constData());
    const QString profile = writeProfileOf(recording);
    const QByteArray answer = test::labDocker(QStringList{u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s} + runOptions(profile)
                                              + QStringList{u"bulkhead-lab:1"_s, u"sh"_s, u"-c"_s, session});
    QCOMPARE(answer, traced.trimmed());
    refuses(profile, u"bulkhead-lab:1"_s, {u"ln"_s, u"-s"_s, u"a"_s, u"/tmp/link"_s});
}

void SeccompGenerateRealTest::aDynamicProgramWithThreads()
{
    const QString python = QFileInfo(QStandardPaths::findExecutable(u"python3"_s)).canonicalFilePath();
    if (python.isEmpty())
        QSKIP("python3 is missing");
    const QString version = QFileInfo(python).fileName();
    const QString tree = m_dir->filePath(u"python"_s);
    const QString packing =
        u"set -e; mkdir -p \"$1/usr/bin\" \"$1/usr/lib\" \"$1/www\" \"$1/etc\"; ln -s usr/lib \"$1/lib\"; "
        "mkdir -p \"$1/usr/lib64\"; ln -s usr/lib64 \"$1/lib64\"; cp \"$2\" \"$1/usr/bin/\"; "
        "cp -r \"/usr/lib/$3\" \"$1/usr/lib/\"; echo dynamic >\"$1/www/index.html\"; "
        "for f in $(find \"$2\" \"/usr/lib/$3/lib-dynload\" -type f -exec ldd {} + | grep -o '/[^ :)]*\\.so[^ :)]*' "
        "| sort -u); do mkdir -p \"$1/$(dirname \"$f\")\"; cp -L \"$f\" \"$1/$f\"; done"_s;
    const Ended packed = run(u"sh"_s, {u"-c"_s, packing, u"sh"_s, tree, python, version});
    QVERIFY2(packed.exitCode == 0, packed.errors.constData());
    QVERIFY(importImage(u"bulkhead-seccomp-python:1"_s, tree));
    const quint16 port = freePort();
    const auto command = [&](const QString &bind, quint16 number, const QString &directory) {
        return QStringList{python,      u"-B"_s, u"-m"_s,          u"http.server"_s, QString::number(number),
                           u"--bind"_s, bind,    u"--directory"_s, directory};
    };
    QByteArray answer;
    const QString recording =
        trace(command(u"127.0.0.1"_s, port, tree + "/www"_L1), [&](QProcess &) { answer = request(u"127.0.0.1"_s, port); });
    QVERIFY2(answer.contains("dynamic"), answer.constData());
    const QString profile = writeProfileOf(recording);
    const QByteArray container =
        test::labDocker(QStringList{u"run"_s, u"-d"_s} + runOptions(profile) + QStringList(u"bulkhead-seccomp-python:1"_s)
                        + command(u"0.0.0.0"_s, 8000, u"/www"_s));
    QVERIFY(!container.isEmpty());
    m_containers << QString::fromLatin1(container);
    answer = request(addressOf(m_containers.last()), 8000);
    QVERIFY2(answer.contains("dynamic"), answer.constData());
    refuses(profile, u"bulkhead-seccomp-python:1"_s, {python, u"-c"_s, u"import os; os.mkdir('/www/x')"_s});
}

/// nginx, with its master, workers of another user, epoll and sendfile.
void SeccompGenerateRealTest::aServerFromDebiansPackages()
{
    const QString reference = qEnvironmentVariable("BULKHEAD_REFERENCE");
    const QString nginx = reference + "/usr/sbin/nginx"_L1;
    if (reference.isEmpty() || !QFile::exists(nginx))
        QSKIP("set BULKHEAD_REFERENCE to a directory with the unpacked package nginx");
    const QString tree = m_dir->filePath(u"nginx"_s);
    const QString packing =
        u"set -e; mkdir -p \"$1/usr/sbin\" \"$1/usr/lib\" \"$1/usr/lib64\" \"$1/etc/nginx\" \"$1/www\" \"$1/run\" \"$1/var/log\" "
        "\"$1/usr/bin\"; ln -s usr/lib \"$1/lib\"; ln -s usr/lib64 \"$1/lib64\"; cp \"$2\" \"$1/usr/sbin/nginx\"; "
        "cp \"$3\" \"$1/usr/bin/busybox\"; echo 'packaged by Debian' >\"$1/www/index.html\"; chmod 755 \"$1\" \"$1/www\"; "
        "printf 'root:x:0:0:root:/:/bin/sh\\nwww-data:x:33:33::/:/bin/sh\\n' >\"$1/etc/passwd\"; "
        "printf 'root:x:0:\\nwww-data:x:33:\\n' >\"$1/etc/group\"; "
        "for f in $(ldd \"$2\" | grep -o '/[^ :)]*' | sort -u) $(ldconfig -p | grep -o '/[^ ]*libnss_files.so.2'); do "
        "mkdir -p \"$1/$(dirname \"$f\")\"; cp -L \"$f\" \"$1/$f\"; done"_s;
    const Ended packed = run(u"sh"_s, {u"-c"_s, packing, u"sh"_s, tree, nginx, QStandardPaths::findExecutable(u"busybox"_s)});
    QVERIFY2(packed.exitCode == 0, packed.errors.constData());
    const auto configure = [&](const QString &path, const QString &listen, const QString &root, const QString &state) {
        QFile file(path);
        const QString text = u"user www-data; daemon off; worker_processes 2; pid %3/nginx.pid; error_log stderr;\n"
                             "events { worker_connections 64; }\n"
                             "http { access_log %3/access.log; sendfile on; client_body_temp_path %3/b; proxy_temp_path %3/p;\n"
                             "fastcgi_temp_path %3/f; uwsgi_temp_path %3/u; scgi_temp_path %3/s;\n"
                             "server { listen %1; root %2; } }\n"_s.arg(listen, root, state);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    const quint16 port = freePort();
    QVERIFY(configure(m_dir->filePath(u"nginx.conf"_s), u"127.0.0.1:%1"_s.arg(port), tree + "/www"_L1, m_dir->path()));
    QVERIFY(configure(tree + "/etc/nginx/nginx.conf"_L1, u"80"_s, u"/www"_s, u"/run"_s));
    QVERIFY(importImage(u"bulkhead-seccomp-nginx:1"_s, tree));
    QFile::setPermissions(m_dir->path(),
                          QFile::permissions(m_dir->path()) | QFile::ExeOther | QFile::ReadOther); // the workers read it
    QByteArray answer;
    const QString recording =
        trace({nginx, u"-c"_s, m_dir->filePath(u"nginx.conf"_s)}, [&](QProcess &) { answer = request(u"127.0.0.1"_s, port); });
    QVERIFY2(answer.contains("packaged by Debian"), answer.constData());
    const QString profile = writeProfileOf(recording);
    const QByteArray container = test::labDocker(QStringList{u"run"_s, u"-d"_s} + runOptions(profile)
                                                 + QStringList{u"bulkhead-seccomp-nginx:1"_s, u"/usr/sbin/nginx"_s});
    QVERIFY(!container.isEmpty());
    m_containers << QString::fromLatin1(container);
    answer = request(addressOf(m_containers.last()), 80);
    QVERIFY2(answer.contains("packaged by Debian"), answer.constData());
    const QByteArray workers = test::labDocker({u"top"_s, m_containers.last(), u"-o"_s, u"pid,user,args"_s});
    QCOMPARE(workers.count("nginx: worker process"), 2);
    // graceful end: signals between master and workers are within the profile too
    test::labDocker({u"stop"_s, m_containers.last()});
    QCOMPARE(test::labDocker({u"inspect"_s, u"--format"_s, u"{{.State.ExitCode}}"_s, m_containers.last()}), QByteArray("0"));
    refuses(profile, u"bulkhead-seccomp-nginx:1"_s, {u"/usr/bin/busybox"_s, u"ln"_s, u"-s"_s, u"a"_s, u"/www/link"_s});
}

void SeccompGenerateRealTest::a32BitProgram()
{
    const quint16 port = freePort();
    const QString program = m_dir->filePath(u"server32"_s);
    const QByteArray inNetworkOrder = QByteArray::number(((port & 0xFF) << 8) | (port >> 8));
    const Ended built =
        run(u"gcc"_s,
            {u"-m32"_s, u"-static"_s, u"-nostdlib"_s, u"-ffreestanding"_s, u"-fno-stack-protector"_s, u"-O1"_s, u"-fno-pie"_s,
             u"-no-pie"_s, u"-DPORT="_s + QString::fromLatin1(inNetworkOrder), u"-x"_s, u"c"_s, u"-"_s, u"-o"_s, program},
            OldServer);
    if (built.exitCode != 0)
        QSKIP(("gcc cannot build 32-bit programs: " + built.errors.left(200)).constData());
    QByteArray answer;
    const QString recording = trace({program}, [&](QProcess &) { answer = request(u"127.0.0.1"_s, port); }, true);
    QVERIFY2(answer.contains("32 bits"), answer.constData());
    const auto calls = importFiles({recording});
    QVERIFY2(calls.has_value(), calls ? "" : qPrintable(calls.error().what));
    QVERIFY(calls->saw32Bit);
    QVERIFY(calls->find(u"socketcall") != nullptr);

    const QString tree = m_dir->filePath(u"tree32"_s);
    QVERIFY(QDir().mkpath(tree + "/tmp"_L1));
    QVERIFY(QFile::copy(program, tree + "/server32"_L1));
    QVERIFY(QFile::copy(QStandardPaths::findExecutable(u"busybox"_s), tree + "/busybox"_L1));
    QVERIFY(importImage(u"bulkhead-seccomp-32:1"_s, tree));
    const QString profile = writeProfileOf(recording);
    const QByteArray container = test::labDocker(QStringList{u"run"_s, u"-d"_s} + runOptions(profile)
                                                 + QStringList{u"bulkhead-seccomp-32:1"_s, u"/server32"_s});
    QVERIFY(!container.isEmpty());
    m_containers << QString::fromLatin1(container);
    answer = request(addressOf(m_containers.last()), port);
    QVERIFY2(answer.contains("32 bits"), answer.constData());
    refuses(profile, u"bulkhead-seccomp-32:1"_s, {u"/busybox"_s, u"mkdir"_s, u"/tmp/x"_s});

    // what most generators write: the native architecture alone
    SeccompProfile native = generateProfile(*calls).profile;
    native.archMap.clear();
    native.architectures = {u"SCMP_ARCH_X86_64"_s};
    QFile file(m_dir->filePath(u"native.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeProfile(native));
    file.close();
    const QByteArray killed = test::labDocker(QStringList{u"run"_s, u"-d"_s} + runOptions(file.fileName())
                                              + QStringList{u"bulkhead-seccomp-32:1"_s, u"/server32"_s});
    m_containers << QString::fromLatin1(killed);
    QCOMPARE(test::labDocker({u"wait"_s, m_containers.last()}), QByteArray::number(128 + SIGSYS));
}

void SeccompGenerateRealTest::withoutTheRuntimesCallsNothingStarts()
{
    const QString recording =
        trace({u"busybox"_s, u"echo"_s, u"hello"_s}, [](QProcess &strace) { strace.waitForFinished(30'000); });
    const QStringList command{u"bulkhead-lab:1"_s, u"echo"_s, u"hello"_s};
    const QStringList first{u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s};
    const GenerateOptions with{.defaultAction = {ActionKind::Errno, ChosenErrno}};
    GenerateOptions without = with;
    without.addRuntime = false;
    QCOMPARE(docker(first + runOptions(writeProfileOf(recording, with)) + command).output.trimmed(), QByteArray("hello"));
    const Ended failed = docker(first + runOptions(writeProfileOf(recording, without)) + command);
    QVERIFY(failed.exitCode != 0 && failed.output.isEmpty());
}

void SeccompGenerateRealTest::theLogTwinRefusesNothing()
{
    const QString recording =
        trace({u"busybox"_s, u"echo"_s, u"hello"_s}, [](QProcess &strace) { strace.waitForFinished(30'000); });
    const auto calls = importFiles({recording});
    QVERIFY(calls.has_value());
    QFile file(m_dir->filePath(u"log.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeProfile(logTwin(generateProfile(*calls, {.defaultAction = {ActionKind::Errno, ChosenErrno}}).profile)));
    file.close();
    const QByteArray answer = test::labDocker(
        QStringList{u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s} + runOptions(file.fileName())
        + QStringList{u"bulkhead-lab:1"_s, u"sh"_s, u"-c"_s, u"mkdir /tmp/x && chmod 700 /tmp/x && ls -d /tmp/x"_s});
    QCOMPARE(answer, QByteArray("/tmp/x"));
}

BULKHEAD_TEST(SeccompGenerateRealTest)
#include "tst_seccompgenerate_real.moc"
