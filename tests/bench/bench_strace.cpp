// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A log of strace -f, a million lines in mixed styles, to calls with their provenance: the importer against a C loop that splits
// the lines and counts the names and keeps nothing else, against a regular expression a line, in C++ and, where the go command is
// there, in Go, and against the grep that a user would run, in turns. The importer reads a big log in as many parts as there are
// processors. Fails where the set of names is not exactly the one that the log was made of, where the importer takes over 2.5
// times the loop's time, or where its memory grows with the log.

#include "core/seccomp/importfiles.h"
#include "core/seccomp/syscalltable.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace bulkhead::seccomp;

namespace {

constexpr int Lines = 1'000'000, Rounds = 11, CommandRounds = 3;
constexpr double Aim = 1.4, Least = 2.5;

struct Random {
    quint32 state = 1;
    quint32 below(quint32 limit)
    {
        state = state * 1'664'525U + 1'013'904'223U;
        return (state >> 8U) % limit;
    }
};

/// Half of the calls of x86_64, a few of them often.
QStringList namesOfLog()
{
    QStringList names;
    const auto &calls = SyscallTable::of(Arch::X86_64).calls();
    for (qsizetype i = 0; i < calls.size(); i += 2)
        names << calls[i].name;
    names.sort();
    return names;
}

QByteArray prefixOf(quint32 style, int pid)
{
    const QByteArray number = QByteArray::number(pid);
    switch (style) {
    case 0: return "[pid  " + number + "] ";
    case 1: return number + "  ";
    case 2: return number + "<make> ";
    case 3: return "[pid  " + number + "] 21:23:35.454569 ";
    case 4: return number + "  1795294930.017123 ";
    default: return number + "       0.000054 ";
    }
}

const char *const Tails[] = {
    "(3</usr/lib/x86_64-linux-gnu/libc.so.6>, \"\\177ELF\\2\\1\\1\\3\"..., 832) = 832",
    "(AT_FDCWD, \"/etc/ld.so.cache\", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)",
    "(0x7fb65a96b000, 16384, PROT_READ) = 0 <0.000012>",
    "(1, \"write(2, \\\"a = b\\\", 3) = 3\\n\", 25)      = 25",
    "(NULL, 8192, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7fb65a98b000",
    "(0x7fb659797000, 8368128, MADV_DONTNEED <unfinished ...>",
};

bool writeLog(const QString &path, const QStringList &names)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    Random random;
    QByteArray text;
    QList<QByteArray> latin;
    for (const QString &name : names)
        latin << name.toLatin1();
    for (int i = 0; i < Lines; ++i) {
        const int pid = 7000 + int(random.below(40));
        const int often = int(random.below(8));
        const QByteArray &name =
            latin[i < latin.size() ? i : int(often == 0 ? random.below(quint32(latin.size())) : random.below(25) * 5)];
        const quint32 tail = random.below(6);
        text += prefixOf(random.below(6), pid) + name + Tails[tail] + '\n';
        if (tail == 5) {
            text += QByteArray("[pid  ") + QByteArray::number(pid) + "] <... " + name + " resumed>) = 0\n";
            ++i;
        }
        if (text.size() > 1'000'000) {
            file.write(text);
            text.clear();
        }
    }
    return file.write(text) == text.size();
}

/// What a C program does that wants the names alone: reads blocks, finds line ends and brackets, counts in a hash table.
int splitAndCount(const char *path)
{
    static char buffer[256 * 1024 + 64];
    struct Slot {
        char name[32];
        size_t length;
        long count;
    };
    static Slot slots[4096];
    std::memset(slots, 0, sizeof slots);
    int distinct = 0;
    FILE *const file = std::fopen(path, "re");
    if (file == nullptr)
        return -1;
    std::setvbuf(file, nullptr, _IONBF, 0);
    size_t kept = 0;
    for (;;) {
        const size_t count = std::fread(buffer + kept, 1, 256 * 1024 - kept, file);
        if (count == 0)
            break;
        const char *p = buffer;
        const char *const end = buffer + kept + count;
        while (const void *const newline = std::memchr(p, '\n', size_t(end - p))) {
            const char *const next = static_cast<const char *>(newline) + 1;
            const void *const open = std::memchr(p, '(', size_t(next - p));
            if (open != nullptr) {
                const char *const nameEnd = static_cast<const char *>(open);
                const char *name = nameEnd;
                quint32 hash = 2'166'136'261U;
                while (name > p
                       && ((name[-1] >= 'a' && name[-1] <= 'z') || (name[-1] >= '0' && name[-1] <= '9') || name[-1] == '_')) {
                    --name;
                    hash = (hash ^ quint8(*name)) * 16'777'619U;
                }
                const size_t length = size_t(nameEnd - name);
                if (length > 0 && length < 32) {
                    Slot *slot = &slots[hash & 4095U];
                    while (slot->length != 0 && (slot->length != length || std::memcmp(slot->name, name, length) != 0))
                        slot = slot == &slots[4095] ? slots : slot + 1;
                    if (slot->length == 0) {
                        std::memcpy(slot->name, name, length);
                        slot->length = length;
                        ++distinct;
                    }
                    ++slot->count;
                }
            }
            p = next;
        }
        kept = size_t(end - p);
        std::memmove(buffer, p, kept);
    }
    (void)std::fclose(file);
    return distinct;
}

/// A regular expression a line, as a program for this is usually written.
qsizetype expressionALine(const QString &path)
{
    static const QRegularExpression expression(
        u"^(?:\\[pid +\\d+\\] |\\d+(?:<[^>]*>)? +)?(?:[\\d:.]+ +)?([a-z_][a-z0-9_]*)\\("_s);
    QHash<QString, int> counts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    while (!file.atEnd()) {
        const auto match = expression.match(QString::fromLatin1(file.readLine()));
        if (match.hasMatch())
            ++counts[match.captured(1)];
    }
    return counts.size();
}

void grep(const QString &path)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"sh"_s, {u"-c"_s, u"LC_ALL=C grep -oE '[a-z_][a-z0-9_]*\\(' \"$1\" | sort | uniq -c"_s, u"sh"_s, path});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("grep: %s", process.readAllStandardError().constData());
}

/// The program straceregexp.go, built; empty where there is no go command.
QString goPeer(const QTemporaryDir &directory)
{
    const QString go = QStandardPaths::findExecutable(u"go"_s);
    if (go.isEmpty())
        return {};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GOCACHE"_s, directory.filePath(u"go-cache"_s));
    environment.insert(u"GO111MODULE"_s, u"off"_s);
    process.setProcessEnvironment(environment);
    const QString program = directory.filePath(u"straceregexp"_s);
    process.start(go, {u"build"_s, u"-o"_s, program, QStringLiteral(BULKHEAD_TEST_DATA "/../bench/straceregexp.go")});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("go build: %s", process.readAllStandardError().constData());
    return program;
}

double ofChildren()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

void runGoPeer(const QString &program, const QString &expression, const QString &path)
{
    QProcess process;
    process.start(program, {expression, path});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("straceregexp: %s", process.readAllStandardError().constData());
}

double milliseconds(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template<typename Work>
double timed(Work work)
{
    const double begin = milliseconds(CLOCK_MONOTONIC);
    work();
    return milliseconds(CLOCK_MONOTONIC) - begin;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

long memory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--write") // the log alone, to look at it or to make a bigger one of it
        return writeLog(QFile::decodeName(argv[2]), namesOfLog()) ? 0 : 1;
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"trace"_s);
    const QStringList names = namesOfLog();
    if (!writeLog(path, names))
        qFatal("%s cannot be written", qPrintable(path));
    const double size = double(QFile(path).size()) / 1e6;
    const QByteArray local = QFile::encodeName(path);
    const long before = memory();
    std::vector<double> ours, loop, ratio, processor, regular, command;
    ImportedCalls calls;
    for (int i = 0; i < Rounds; ++i) {
        loop.push_back(timed([&] { (void)splitAndCount(local.constData()); }));
        const double begin = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        ours.push_back(timed([&] { calls = importFiles({path}).value(); }));
        processor.push_back(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - begin);
        ratio.push_back(ours.back() / loop.back());
    }
    const long grown = memory() - before;
    // what seccomp-gen takes for a call, which finds no name behind a prefix, and an expression that does
    const QString shortExpression = u"^([a-zA-Z_]+)\\("_s;
    const QString goExpression = u"^(?:\\[pid +\\d+\\] |\\d+(?:<[^>]*>)? +)?(?:[\\d:.]+ +)?([a-z_][a-z0-9_]*)\\("_s;
    const QString peer = goPeer(directory);
    std::vector<double> goShort, goWhole, goProcessor;
    for (int i = 0; i < CommandRounds && !peer.isEmpty(); ++i) {
        goShort.push_back(timed([&] { runGoPeer(peer, shortExpression, path); }));
        const double begin = ofChildren();
        goWhole.push_back(timed([&] { runGoPeer(peer, goExpression, path); }));
        goProcessor.push_back(ofChildren() - begin);
    }
    for (int i = 0; i < CommandRounds; ++i) {
        regular.push_back(timed([&] { (void)expressionALine(path); }));
        command.push_back(timed([&] { grep(path); }));
    }
    const bool isExact = calls.names() == names && calls.unknown.isEmpty();
    quint64 counted = 0;
    for (const ImportedCall &call : calls.calls)
        counted += call.count;
    std::printf("%llu lines, %.0f MB, %lld names, %llu calls; medians of %d rounds in turns\n",
                static_cast<unsigned long long>(calls.lines), size, static_cast<long long>(calls.calls.size()),
                static_cast<unsigned long long>(counted), Rounds);
    std::printf("  C loop that splits and counts %8.1f ms  %6.0f MB/s\n", median(loop), size / median(loop) * 1e3);
    std::printf("  importer                      %8.1f ms  %6.0f MB/s  ratio %.2f (aim %.1f, least %.1f)\n", median(ours),
                size / median(ours) * 1e3, median(ratio), Aim, Least);
    std::printf("  … of the processors' time     %8.1f ms\n", median(processor));
    std::printf("  regular expression a line     %8.1f ms  %6.0f MB/s  %.1f times the importer\n", median(regular),
                size / median(regular) * 1e3, median(regular) / median(ours));
    if (peer.isEmpty()) {
        std::printf("  the same in Go                the go command is absent\n");
    } else {
        std::printf("  the same in Go                %8.1f ms  %6.0f MB/s  %.1f times the importer\n", median(goWhole),
                    size / median(goWhole) * 1e3, median(goWhole) / median(ours));
        std::printf("  … of the processors' time     %8.1f ms  %25.1f times the importer's\n", median(goProcessor),
                    median(goProcessor) / median(processor));
        std::printf(
            "  seccomp-gen's, in Go          %8.1f ms  %6.0f MB/s  %.1f times the importer; finds no name behind a prefix\n",
            median(goShort), size / median(goShort) * 1e3, median(goShort) / median(ours));
    }
    std::printf("  grep -oE | sort | uniq -c     %8.1f ms  %6.0f MB/s  %.1f times the importer\n", median(command),
                size / median(command) * 1e3, median(command) / median(ours));
    std::printf("  names exactly right: %s; memory grew by %ld KiB\n", isExact ? "yes" : "no", grown);
    constexpr long MostMemory = 64 * 1024;
    return isExact && median(ratio) <= Least && grown < MostMemory ? 0 : 1;
}
