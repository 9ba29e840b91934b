// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/processes/processreader.h"

#include "core/host/kernelfile.h"
#include "core/host/statusscan.h"

#include <QCoreApplication>
#include <QFile>
#include <QSpan>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <sys/syscall.h>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct ProcessReaderText {
    Q_DECLARE_TR_FUNCTIONS(ProcessReader)
};

// A status with sixty thousand supplementary groups is 400 KiB: the buffer grows to it.
constexpr std::size_t FirstBuffer = 64 * 1024;
constexpr std::size_t LargestBuffer = 1024 * 1024;
// What fits one line of a snapshot file.
constexpr qsizetype MostHostProcesses = 30'000;
// Below it a thread costs more than it saves.
constexpr qsizetype FewestForAWorker = 64, MostWorkers = 4;
constexpr qsizetype MostRefusedNames = 8; ///< one line of a tooltip

// linux/fs.h has no declaration of what getdents64(2) fills.
struct DirectoryEntry {
    quint64 inode;
    qint64 offset;
    unsigned short length;
    unsigned char type;
    char name[1];
};

constexpr std::array<const char *, NamespaceKindCount> NamespacePaths{"ns/cgroup", "ns/ipc",  "ns/mnt",  "ns/net",
                                                                      "ns/pid",    "ns/time", "ns/user", "ns/uts"};

bool isGone(int number)
{
    return number == ENOENT || number == ESRCH;
}

} // namespace

/// Reads some of the processes; several work side by side.
struct ProcessReader::Pass {
    const FileDescriptor &proc;
    ProcessTable table{};
    std::size_t bufferSize = FirstBuffer;
    std::unique_ptr<char[]> buffer = std::make_unique_for_overwrite<char[]>(FirstBuffer);
    QHash<QByteArray, qint32> groupNumbers{};
    int refusedNamespaces = 0, refusedFiles = 0;
    QStringList refusedNames{}; ///< the first of those whose namespaces are kept: "1 (systemd)"

    enum class Outcome : quint8 { Read, Gone, Refused };

    // The whole file below a process's directory; the view is into the buffer until the next one. errno on failure.
    std::optional<QByteArrayView> content(const FileDescriptor &process, const char *file)
    {
        const auto descriptor = FileDescriptor::openAt(process, file);
        if (!descriptor.isOpen())
            return std::nullopt;
        std::size_t size = 0;
        for (;;) {
            const ssize_t count = descriptor.read(buffer.get() + size, bufferSize - size);
            if (count < 0)
                return std::nullopt;
            size += std::size_t(count);
            // these files come in one piece where there is room for it: a short read is the end
            if (size < bufferSize || count == 0)
                break;
            if (bufferSize >= LargestBuffer)
                break;
            auto larger = std::make_unique_for_overwrite<char[]>(bufferSize * 2);
            std::memcpy(larger.get(), buffer.get(), size);
            buffer = std::move(larger);
            bufferSize *= 2;
        }
        return QByteArrayView(buffer.get(), qsizetype(size));
    }

    [[nodiscard]] Outcome outcomeOfErrno()
    {
        if (isGone(errno))
            return Outcome::Gone;
        ++refusedFiles;
        return Outcome::Refused;
    }

    Outcome readProcess(qint64 pid, HostProcess &to)
    {
        std::array<char, 24> name{};
        std::to_chars(name.begin(), name.end() - 1, pid);
        const auto directory = FileDescriptor::openAt(proc, name.data(), O_PATH | O_DIRECTORY);
        if (!directory.isOpen())
            return outcomeOfErrno();
        to.pid = pid;
        const auto status = content(directory, "status");
        if (!status)
            return outcomeOfErrno();
        takeStatus(scanStatus(*status), to);
        const auto stat = content(directory, "stat");
        if (!stat)
            return outcomeOfErrno();
        const StatFields fields = scanStat(*stat);
        to.name = fields.name.toByteArray();
        to.startTime = fields.startTime;
        readNamespaces(directory, to);
        const auto cgroup = content(directory, "cgroup");
        if (cgroup)
            to.cgroup = groupNumber(*cgroup);
        else if (isGone(errno))
            return Outcome::Gone;
        return Outcome::Read;
    }

    static void takeStatus(const StatusFields &fields, HostProcess &to)
    {
        to.parentPid = fields.parentPid.value_or(0);
        to.uid = fields.uid;
        to.effectiveUid = fields.effectiveUid;
        to.gid = fields.gid;
        to.effectiveGid = fields.effectiveGid;
        to.capabilities = fields.sets();
        to.noNewPrivileges = fields.noNewPrivileges;
        to.state = fields.state;
        if (fields.seccomp)
            to.seccomp = SeccompMode(*fields.seccomp);
    }

    void readNamespaces(const FileDescriptor &directory, HostProcess &to)
    {
        std::array<char, 64> link; // "cgroup:[18446744073709551615]"
        for (const NamespaceKind kind : AllNamespaceKinds) {
            const ssize_t size = ::readlinkat(directory.get(), NamespacePaths[std::size_t(kind)], link.data(), link.size());
            if (size > 0) {
                to.namespaces[std::size_t(kind)] = parseNamespaceLink(QByteArrayView(link.data(), size), kind);
            } else if (errno == EACCES || errno == EPERM) {
                if (++refusedNamespaces <= MostRefusedNames) // one ptrace(2) check answers for all eight
                    refusedNames += u"%1 (%2)"_s.arg(to.pid).arg(QString::fromUtf8(to.name));
                return;
            }
        }
    }

    qint32 groupNumber(QByteArrayView text)
    {
        const QByteArray unowned = QByteArray::fromRawData(text.data(), text.size());
        if (const auto known = groupNumbers.constFind(unowned); known != groupNumbers.cend())
            return *known;
        const auto number = qint32(table.cgroups.size());
        const QByteArray owned = text.toByteArray();
        table.cgroups += owned;
        groupNumbers.insert(owned, number);
        return number;
    }

    void readAll(QSpan<const qint64> pids)
    {
        table.processes.reserve(pids.size());
        for (const qint64 pid : pids) {
            HostProcess process;
            switch (readProcess(pid, process)) {
            case Outcome::Read: table.processes += std::move(process); break;
            case Outcome::Gone: ++table.vanished; break;
            case Outcome::Refused: break;
            }
        }
    }

    // What another one read of the processes that come after these.
    void append(Pass &&next)
    {
        QList<qint32> numbers;
        for (const QByteArray &text : std::as_const(next.table.cgroups))
            numbers += groupNumber(text);
        for (HostProcess &process : next.table.processes) {
            if (process.cgroup >= 0)
                process.cgroup = numbers[process.cgroup];
            table.processes += std::move(process);
        }
        table.vanished += next.table.vanished;
        refusedNamespaces += next.refusedNamespaces;
        refusedNames += next.refusedNames.first(qMin(next.refusedNames.size(), MostRefusedNames - refusedNames.size()));
        refusedFiles += next.refusedFiles;
    }

    void tellWhatIsMissing()
    {
        const auto tell = [this](ErrorKind kind, const QString &what, const QString &detail = {}) {
            table.missing += Error{kind, what, detail};
        };
        if (!table.find(1)) {
            tell(ErrorKind::PermissionDenied, ProcessReaderText::tr("Processes of other users are hidden from this user."),
                 u"/proc: hidepid"_s);
        }
        if (refusedFiles > 0) {
            tell(ErrorKind::PermissionDenied,
                 ProcessReaderText::tr("%n process(es) cannot be looked at by this user.", nullptr, refusedFiles));
        }
        if (refusedNamespaces > 0) {
            const QString &first = refusedNames.constFirst();
            const QString more = refusedNamespaces > refusedNames.size() ? u", …"_s : QString();
            tell(ErrorKind::PermissionDenied,
                 refusedNamespaces == 1
                     ? ProcessReaderText::tr("The namespaces of process %1 are kept from this user.").arg(first)
                     : ProcessReaderText::tr("The namespaces of %n processes are kept from this user, process %1 among them.",
                                             nullptr, refusedNamespaces)
                           .arg(first),
                 ProcessReaderText::tr("/proc/PID/ns of %1: ptrace(2), CAP_SYS_PTRACE").arg(refusedNames.join(u", "_s) + more));
        }
    }
};

ProcessReader::ProcessReader(const QString &proc)
    : m_path(QFile::encodeName(proc))
    , m_proc(FileDescriptor::open(m_path.constData(), O_RDONLY | O_DIRECTORY))
{
}

ProcessReader::~ProcessReader() = default;

Result<> ProcessReader::listPids()
{
    m_pids.clear();
    std::array<char, 32 * 1024> buffer;
    if (::lseek(m_proc.get(), 0, SEEK_SET) != 0)
        return std::unexpected(kernelError(errno, m_path));
    for (;;) {
        const long size = ::syscall(SYS_getdents64, m_proc.get(), buffer.data(), buffer.size());
        if (size < 0)
            return std::unexpected(kernelError(errno, m_path));
        if (size == 0)
            break;
        for (long at = 0; at < size;) {
            const auto *const entry = reinterpret_cast<const DirectoryEntry *>(buffer.data() + at);
            at += entry->length;
            const char *const end = entry->name + std::strlen(entry->name);
            qint64 pid = 0;
            const auto parsed = std::from_chars(entry->name, end, pid);
            if (parsed.ec == std::errc() && parsed.ptr == end && pid > 0)
                m_pids += pid;
        }
    }
    std::ranges::sort(m_pids); // the kernel's own order, but not of a directory of files
    return {};
}

// The kernel makes each file's text under the reader's own CPU time, without a lock that they share.
ProcessReader::Pass ProcessReader::readSideBySide() const
{
    const QSpan<const qint64> pids(m_pids);
    const auto workers = std::clamp<qsizetype>(pids.size() / FewestForAWorker, 1,
                                               std::clamp<qsizetype>(std::thread::hardware_concurrency(), 1, MostWorkers));
    const qsizetype share = (pids.size() + workers - 1) / workers;
    std::vector<Pass> passes;
    passes.reserve(size_t(workers));
    for (qsizetype i = 0; i < workers; ++i)
        passes.push_back(Pass{.proc = m_proc});
    const auto work = [&](qsizetype i) {
        passes[std::size_t(i)].readAll(pids.sliced(i * share).first(std::min(share, pids.size() - i * share)));
    };
    {
        std::vector<std::jthread> threads;
        for (qsizetype i = 1; i < workers; ++i)
            threads.emplace_back(work, i);
        work(0);
    }
    for (std::size_t i = 1; i < passes.size(); ++i)
        passes.front().append(std::move(passes[i]));
    return std::move(passes.front());
}

Result<ProcessTable> ProcessReader::read()
{
    if (!m_proc.isOpen()) {
        m_proc = FileDescriptor::open(m_path.constData(), O_RDONLY | O_DIRECTORY);
        if (!m_proc.isOpen())
            return std::unexpected(kernelError(errno, m_path));
    }
    if (const auto listed = listPids(); !listed)
        return std::unexpected(listed.error());
    const qsizetype found = m_pids.size();
    m_pids.resize(std::min(found, MostHostProcesses));
    Pass pass = readSideBySide();
    pass.tellWhatIsMissing();
    if (found > MostHostProcesses) {
        pass.table.missing +=
            Error{ErrorKind::TooLarge,
                  ProcessReaderText::tr("Only the first %1 of %2 processes were looked at.").arg(MostHostProcesses).arg(found),
                  {}};
    }
    return std::move(pass.table);
}

} // namespace bulkhead::host
