// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening and searching audit logs, against ausearch, aureport and a C loop with two threads that does nothing but decode time,
// serial, type and key of each record, in turns over the same generated log. 100 MB; BULKHEAD_BENCH_MB says another size. Fails
// where a figure is below its least value.

#include "core/audit/auditsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;

namespace {

/// What a host with some containers writes: mostly watched calls, here and there seccomp, AppArmor, logins, the firewall.
class LogWriter
{
public:
    qint64 appArmor = 0, keyed = 0, seccomp = 0;

    void write(QFile &file, qint64 size)
    {
        qint64 written = 0;
        while (written < size) {
            QByteArray piece;
            while (piece.size() < 1 << 20)
                addEvent(piece);
            written += file.write(piece);
        }
        file.flush();
    }

private:
    unsigned random(unsigned below)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return unsigned(m_state >> 33U) % below;
    }

    void addEvent(QByteArray &to)
    {
        ++m_serial;
        m_time += random(40);
        const QByteArray stamp = QByteArray::number(m_time / 1000) + '.'
                                 + QByteArray::number(m_time % 1000).rightJustified(3, '0') + ':' + QByteArray::number(m_serial);
        const unsigned kind = random(100);
        if (kind < 62)
            addCall(to, stamp);
        else if (kind < 82)
            addSeccomp(to, stamp);
        else if (kind < 90)
            addAppArmor(to, stamp);
        else if (kind < 96)
            addLogin(to, stamp);
        else
            addFirewall(to, stamp);
    }

    void addCall(QByteArray &to, const QByteArray &stamp)
    {
        static const QByteArray keys[] = {"docker", "docker-socket", "container-create", "module-load", "identity", "exec"};
        static const QByteArray programs[] = {"docker", "dockerd", "runc",     "containerd-shim",
                                              "sh",     "nginx",   "postgres", "python3"};
        const QByteArray key = keys[random(6)];
        const QByteArray program = programs[random(8)];
        // a rule may have several keys; the kernel joins them by a byte that makes it hexadecimal
        const bool isMulti = random(100) < 5;
        const QByteArray written = isMulti          ? (key + '\x01' + "cis").toHex().toUpper()
                                   : random(10) < 2 ? QByteArray("(null)")
                                                    : '"' + key + '"';
        keyed += key == "docker" && written != "(null)";
        const bool failed = random(10) == 0;
        const QByteArray pid = QByteArray::number(1000 + random(400));
        const QByteArray uid = random(3) == 0 ? "1000" : "0";
        const QByteArray name = random(3) == 0 ? QByteArray("1000") : QByteArray("root");
        to += "type=SYSCALL msg=audit(" + stamp + "): arch=c000003e syscall=" + (random(2) ? "59" : "257")
              + " success=" + (failed ? "no exit=-13" : "yes exit=0") + " a0=55d0c8" + QByteArray::number(random(9999))
              + " a1=7ffd10" + pid + " a2=0 a3=8 items=2 ppid=" + QByteArray::number(1000 + random(500)) + " pid=" + pid
              + " auid=4294967295 uid=" + uid + " gid=0 euid=" + uid + " suid=" + uid + " fsuid=" + uid
              + " egid=0 sgid=0 fsgid=0 tty=(none) ses=4294967295 comm=\"" + program + "\" exe=\"/usr/bin/" + program
              + "\" subj=" + (random(2) ? "unconfined" : "docker-default (enforce)") + " key=" + written
              + "\x1d"
                "ARCH=x86_64 SYSCALL=execve AUID=\"unset\" UID=\""
              + name + "\" GID=\"root\" EUID=\"root\" SUID=\"root\" FSUID=\"root\" EGID=\"root\" SGID=\"root\" FSGID=\"root\"\n";
        to += "type=EXECVE msg=audit(" + stamp + "): argc=3 a0=\"" + program + "\" a1=\"ps\" a2=\"-a\"\n";
        to += "type=CWD msg=audit(" + stamp + "): cwd=\"/root\"\n";
        for (int item = 0; item < 2; ++item)
            to += "type=PATH msg=audit(" + stamp + "): item=" + QByteArray::number(item) + " name=\"/usr/lib/" + program
                  + QByteArray::number(random(60)) + "\" inode=" + QByteArray::number(100000 + random(900000))
                  + " dev=fe:00 mode=0100755 ouid=0 ogid=0 rdev=00:00 nametype=NORMAL cap_fp=0 cap_fi=0 cap_fe=0 cap_fver=0 "
                    "cap_frootid=0\x1dOUID=\"root\" OGID=\"root\"\n";
        to += "type=PROCTITLE msg=audit(" + stamp + "): proctitle=" + (program + '\0' + "ps" + '\0' + "-a").toHex().toUpper()
              + '\n';
    }

    void addSeccomp(QByteArray &to, const QByteArray &stamp)
    {
        ++seccomp;
        to += "type=SECCOMP msg=audit(" + stamp + "): auid=4294967295 uid=0 gid=0 ses=4294967295 pid="
              + QByteArray::number(1000 + random(400)) + " comm=\"sh\" exe=\"/bin/busybox\" sig=0 arch=c000003e syscall="
              + QByteArray::number(random(330)) + " compat=0 ip=0x41" + QByteArray::number(random(9999))
              + " code=0x7ffc0000\x1d"
                "AUID=\"unset\" UID=\"root\" GID=\"root\" ARCH=x86_64 SYSCALL=openat\n";
    }

    void addAppArmor(QByteArray &to, const QByteArray &stamp)
    {
        ++appArmor;
        to += "type=AVC msg=audit(" + stamp + "): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"docker-nginx-"
              + QByteArray::number(random(5)) + "\" name=\"/etc/file" + QByteArray::number(random(100))
              + "\" pid=" + QByteArray::number(1000 + random(400))
              + " comm=\"nginx\" requested_mask=\"w\" denied_mask=\"w\" fsuid=0 ouid=0\x1d"
                "FSUID=\"root\" OUID=\"root\"\n";
    }

    void addLogin(QByteArray &to, const QByteArray &stamp)
    {
        to += "type=USER_CMD msg=audit(" + stamp + "): pid=" + QByteArray::number(1000 + random(400))
              + " uid=1000 auid=1000 ses=3 subj=unconfined msg='cwd=\"/home/app\" cmd=646F636B6572207073 exe=\"/usr/bin/sudo\" "
                "terminal=pts/0 res=success'\x1d"
                "UID=\"app\" AUID=\"app\"\n";
    }

    void addFirewall(QByteArray &to, const QByteArray &stamp)
    {
        to += "type=NETFILTER_CFG msg=audit(" + stamp + "): table=nat family=2 entries=12 op=xt_replace pid="
              + QByteArray::number(1000 + random(400)) + " subj=unconfined comm=\"iptables\"\n";
    }

    quint64 m_state = 42;
    qint64 m_time = 1795294930000;
    quint32 m_serial = 0;
};

std::atomic<quint64> sink = 0;

/// One half of the C loop: time, serial, type and key of each record.
void decodeHalf(const char *at, const char *end)
{
    quint64 sum = 0;
    while (at < end) {
        const char *line = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        if (!line)
            line = end;
        if (line - at > 40 && std::memcmp(at, "type=", 5) == 0) {
            quint64 type = 0;
            const char *p = at + 5;
            for (; p < line && *p != ' '; ++p)
                type = type * 31 + quint8(*p);
            p += 11; // " msg=audit("
            quint64 seconds = 0, milliseconds = 0, serial = 0, key = 0;
            for (; p < line && *p != '.'; ++p)
                seconds = seconds * 10 + quint64(*p - '0');
            for (++p; p < line && *p != ':'; ++p)
                milliseconds = milliseconds * 10 + quint64(*p - '0');
            for (++p; p < line && *p != ')'; ++p)
                serial = serial * 10 + quint64(*p - '0');
            if (p < line) {
                if (const void *found = ::memmem(p, size_t(line - p), " key=", 5)) {
                    const char *value = static_cast<const char *>(found) + 5;
                    if (value < line && *value == '"') {
                        for (++value; value < line && *value != '"'; ++value)
                            key = key * 31 + quint8(*value);
                    } else {
                        for (; value < line && *value != ' ' && *value != 0x1d; ++value)
                            key = key * 31 + quint8(*value);
                    }
                }
            }
            sum += type + seconds + milliseconds + serial + key;
        }
        at = line + 1;
    }
    sink += sum;
}

void bareLoop(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    struct stat facts{};
    ::fstat(file, &facts);
    const auto size = size_t(facts.st_size);
    auto *const bytes = static_cast<const char *>(::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0));
    const char *middle = static_cast<const char *>(std::memchr(bytes + size / 2, '\n', size - size / 2)) + 1;
    {
        std::jthread other([&] { decodeHalf(middle, bytes + size); });
        decodeHalf(bytes, middle);
    }
    ::munmap(const_cast<char *>(bytes), size);
    ::close(file);
}

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(600'000))
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
}

qsizetype linesOf(const QString &program, const QStringList &arguments, const QByteArray &start)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(600'000);
    qsizetype count = 0;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        count += line.startsWith(start);
    return count;
}

template<typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

double anonymousMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.sliced(8).trimmed().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

AuditFilter filterOf(const char *text)
{
    auto filter = AuditFilter::parse(QString::fromLatin1(text), 1795294930000, QTimeZone(QTimeZone::UTC));
    if (!filter)
        qFatal("%s: %s", text, qPrintable(filter.error().what));
    return *filter;
}

bool isBelow(const char *what, double value, double aim, double least)
{
    std::printf("  %-58s %9.1f times (aim %.0f, least %.0f)\n", what, value, aim, least);
    return value < least;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int megabytes =
        qEnvironmentVariableIntValue("BULKHEAD_BENCH_MB") > 0 ? qEnvironmentVariableIntValue("BULKHEAD_BENCH_MB") : 100;
    const int rounds = megabytes > 300 ? 3 : 5;
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"audit.log"_s));
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no temporary file");
    LogWriter writer;
    writer.write(file, qint64(megabytes) * 1'000'000);
    file.close();
    ::chmod(QFile::encodeName(file.fileName()).constData(), 0600); // ausearch warns of others
    const QString path = file.fileName();
    const double size = double(QFile(path).size());
    const QString ctl =
        qEnvironmentVariable("BULKHEAD_BIN_DIR", QCoreApplication::applicationDirPath() + u"/../bin"_s) + u"/bulkheadctl"_s;

    std::vector<double> open, bare, ausearch, aureport, command, summary, openRatio, bareRatio, commandRatio, summaryRatio;
    bool failed = false;
    double memory = 0;
    std::optional<AuditStore> store;
    for (int i = 0; i < rounds; ++i) {
        store.reset();
        bare.push_back(timed([&] { bareLoop(QFile::encodeName(path)); }));
        const double before = anonymousMemory();
        open.push_back(timed([&] { store = AuditStore::open({path}).value(); }));
        memory = std::max(memory, anonymousMemory() - before);
        ausearch.push_back(timed([&] { run(u"ausearch"_s, {u"-if"_s, path, u"-k"_s, u"docker"_s}); }));
        command.push_back(timed([&] { run(ctl, {u"audit"_s, u"key=docker"_s, path}); }));
        summary.push_back(timed([&] { sink += summarize(*store).events; }));
        openRatio.push_back(ausearch.back() / open.back());
        bareRatio.push_back(open.back() / bare.back());
        commandRatio.push_back(ausearch.back() / command.back());
        if (i == 0) { // it takes longer than everything else together
            aureport.push_back(timed([&] { run(u"aureport"_s, {u"--summary"_s, u"-if"_s, path}); }));
            summaryRatio.push_back(aureport.back() / summary.back());
        }
    }
    const LogCounts counts = store->counts();
    std::printf("%.0f MB, %llu events, %llu records; medians of %d rounds in turns\n", size / 1e6,
                static_cast<unsigned long long>(counts.events), static_cast<unsigned long long>(counts.records), rounds);
    std::printf("  two-thread C loop %8.1f ms (%.0f MB/s), opening with the index %8.1f ms (%.0f MB/s)\n", median(bare),
                size / 1e3 / median(bare), median(open), size / 1e3 / median(open));
    std::printf("  ausearch -k docker %8.1f ms (%.0f MB/s), aureport --summary %8.1f ms, bulkheadctl audit %8.1f ms\n",
                median(ausearch), size / 1e3 / median(ausearch), median(aureport), median(command));
    failed |= isBelow("opening, faster than ausearch -k docker", median(openRatio), 12, 6);
    std::printf("  %-58s %9.2f times (aim 2, least 4)\n", "opening, slower than the C loop", median(bareRatio));
    failed |= median(bareRatio) > 4;
    failed |= isBelow("bulkheadctl audit key=docker, faster than ausearch", median(commandRatio), 8, 8);
    failed |= isBelow("summary, faster than aureport --summary", median(summaryRatio), 300, 100);
    for (const char *text :
         {"key=docker", "type=SECCOMP", "syscall=execve success=no", "comm~\"ng.*\"", "apparmor=DENIED profile=docker-nginx-3",
          "uid=1000 key=docker-socket", "not key=docker pid>1200 since:1h"}) {
        const AuditFilter filter = filterOf(text);
        std::vector<double> times;
        size_t found = 0;
        for (int i = 0; i < 9; ++i)
            times.push_back(timed([&] { found = findAll(filter, *store).size(); }));
        const QByteArray what = QByteArray(text) + ", " + QByteArray::number(quint64(found)) + " events, "
                                + QByteArray::number(median(times), 'f', 2) + " ms";
        failed |= isBelow(what.constData(), median(ausearch) / median(times), 1000, 100);
    }
    const auto timeOf = [](const AuditFilter &filter, const AuditStore &log) {
        return timed([&] { sink += findAll(filter, log).size(); });
    };
    const auto firstText = filterOf("\"usr/lib/nginx47\"");
    std::printf("  the first free text, before its index is there: %.1f times (reads the log)\n",
                median(ausearch) / median({timeOf(firstText, *store), timeOf(firstText, *store), timeOf(firstText, *store)}));
    const size_t withoutTexts = store->memory();
    const double beforeTexts = anonymousMemory();
    const double indexed = timed([&] { store->indexTexts(); });
    memory += anonymousMemory() - beforeTexts;
    const AuditStore plain = AuditStore::open({path}).value();
    std::printf("  index of texts: %.0f ms, %.2f times opening, %.1f %% of the file\n", indexed, indexed / median(open),
                double(store->memory() - withoutTexts) * 100 / size);
    HostTraces traces; // of a host whose containers have profiles, directories and devices of their own
    for (int i = 0; i < 20; ++i)
        traces.containers.append({.id = ContainerId(QString::number(i).repeated(64).first(64)),
                                  .name = u"web%1"_s.arg(i),
                                  .firstPid = 100 + i,
                                  .mergedDir = u"/var/lib/docker/overlay2/%1/merged"_s.arg(i),
                                  .profile = i < 3 ? u"docker-nginx-%1"_s.arg(i) : u"docker-default"_s,
                                  .rootDevice = DeviceNumber{0, quint32(50 + i)}});
    traces.arrange();
    ProcessHistory history;
    const double attributed = timed([&] { attributeStore(*store, traces, history); });
    std::printf("  telling the containers of all events: %.0f ms, %.1f times opening\n", attributed, attributed / median(open));
    store->containers = {};
    for (const char *text :
         {"\"usr/lib/nginx47\"", "path=/usr/lib/nginx47", "\"etc/file37\"", "nowhere", "key=docker \"nginx47\""}) {
        const AuditFilter filter = filterOf(text);
        std::vector<double> times;
        for (int i = 0; i < 9; ++i)
            times.push_back(timeOf(filter, *store));
        const QByteArray what = QByteArray(text) + ", " + QByteArray::number(quint64(findAll(filter, *store).size()))
                                + " events, " + QByteArray::number(median(times), 'f', 2) + " ms";
        failed |= isBelow(what.constData(), median(ausearch) / median(times), 1000, 100);
    }
    // each part of the log has it: the index cannot help, and must not cost
    std::vector<double> everywhere;
    for (int i = 0; i < 5; ++i) {
        const double without = timeOf(filterOf("docker"), plain);
        everywhere.push_back(timeOf(filterOf("docker"), *store) / without);
    }
    std::printf("  %-58s %9.2f times as long as without the index (most 1.3)\n", "docker, which stands everywhere",
                median(everywhere));
    failed |= median(everywhere) > 1.3;
    std::printf("  index %.1f MB, %.1f %% of the file; anonymous memory of the process grew by %.1f %% (aim 10, least 25)\n",
                double(store->memory()) / 1e6, double(store->memory()) * 100 / size, memory * 100 / size);
    failed |= memory > 0.25 * size;
    const auto countOf = [&](const char *text) { return qint64(findAll(filterOf(text), *store).size()); };
    std::printf("  AppArmor %lld of %lld, seccomp %lld of %lld, key docker %lld of %lld",
                static_cast<long long>(countOf("apparmor=DENIED")), static_cast<long long>(writer.appArmor),
                static_cast<long long>(countOf("type=SECCOMP")), static_cast<long long>(writer.seccomp),
                static_cast<long long>(countOf("key=docker")), static_cast<long long>(writer.keyed));
    failed |= countOf("apparmor=DENIED") != writer.appArmor || countOf("type=SECCOMP") != writer.seccomp
              || countOf("key=docker") != writer.keyed;
    if (megabytes <= 100)
        std::printf(
            "; ausearch finds %lld, %lld, %lld",
            static_cast<long long>(linesOf(u"ausearch"_s, {u"--raw"_s, u"-if"_s, path, u"-m"_s, u"AVC"_s}, "type=AVC")),
            static_cast<long long>(linesOf(u"ausearch"_s, {u"--raw"_s, u"-if"_s, path, u"-m"_s, u"SECCOMP"_s}, "type=SECCOMP")),
            static_cast<long long>(linesOf(u"ausearch"_s, {u"--raw"_s, u"-if"_s, path, u"-k"_s, u"docker"_s}, "type=SYSCALL")));
    std::puts("");
    return failed ? 1 : 0;
}
