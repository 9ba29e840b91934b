// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/processes/processreader.h"

#include "core/host/kernelfile.h"
#include "core/host/statusscan.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <sys/syscall.h>

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

/// One reading of the whole table.
struct ProcessReader::Pass {
    ProcessReader &reader;
    ProcessTable table;
    QHash<QByteArray, qint32> groupNumbers;
    int refusedNamespaces = 0, refusedFiles = 0;

    enum class Outcome : quint8 { Read, Gone, Refused };

    // The whole file below a process's directory; the view is into the reader's buffer until the next one. errno on failure.
    std::optional<QByteArrayView> content(const FileDescriptor &process, const char *file)
    {
        const auto descriptor = FileDescriptor::openAt(process, file);
        if (!descriptor.isOpen())
            return std::nullopt;
        std::size_t size = 0;
        for (;;) {
            const ssize_t count = descriptor.read(reader.m_buffer.get() + size, reader.m_bufferSize - size);
            if (count < 0)
                return std::nullopt;
            size += std::size_t(count);
            // these files come in one piece where there is room for it: a short read is the end
            if (size < reader.m_bufferSize || count == 0)
                break;
            if (reader.m_bufferSize >= LargestBuffer)
                break;
            auto larger = std::make_unique<char[]>(reader.m_bufferSize * 2);
            std::memcpy(larger.get(), reader.m_buffer.get(), size);
            reader.m_buffer = std::move(larger);
            reader.m_bufferSize *= 2;
        }
        return QByteArrayView(reader.m_buffer.get(), qsizetype(size));
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
        const auto directory = FileDescriptor::openAt(reader.m_proc, name.data(), O_PATH | O_DIRECTORY);
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
                ++refusedNamespaces; // one ptrace(2) check answers for all eight
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
            tell(ErrorKind::PermissionDenied,
                 ProcessReaderText::tr("The namespaces of %n process(es) are kept from this user.", nullptr, refusedNamespaces),
                 u"/proc/PID/ns: ptrace(2), CAP_SYS_PTRACE"_s);
        }
    }
};

ProcessReader::ProcessReader(const QString &proc)
    : m_path(QFile::encodeName(proc))
    , m_proc(FileDescriptor::open(m_path.constData(), O_RDONLY | O_DIRECTORY))
    , m_buffer(std::make_unique<char[]>(FirstBuffer))
    , m_bufferSize(FirstBuffer)
{
}

ProcessReader::~ProcessReader() = default;

Result<> ProcessReader::listPids()
{
    m_pids.clear();
    if (::lseek(m_proc.get(), 0, SEEK_SET) != 0)
        return std::unexpected(kernelError(errno, m_path));
    for (;;) {
        const long size = ::syscall(SYS_getdents64, m_proc.get(), m_buffer.get(), m_bufferSize);
        if (size < 0)
            return std::unexpected(kernelError(errno, m_path));
        if (size == 0)
            break;
        for (long at = 0; at < size;) {
            const auto *const entry = reinterpret_cast<const DirectoryEntry *>(m_buffer.get() + at);
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

Result<ProcessTable> ProcessReader::read()
{
    if (!m_proc.isOpen()) {
        m_proc = FileDescriptor::open(m_path.constData(), O_RDONLY | O_DIRECTORY);
        if (!m_proc.isOpen())
            return std::unexpected(kernelError(errno, m_path));
    }
    if (const auto listed = listPids(); !listed)
        return std::unexpected(listed.error());
    Pass pass{.reader = *this, .table = {}, .groupNumbers = {}};
    if (m_pids.size() > MostHostProcesses) {
        pass.table.missing += Error{ErrorKind::TooLarge,
                                    ProcessReaderText::tr("Only the first %1 of %2 processes were looked at.")
                                        .arg(MostHostProcesses)
                                        .arg(m_pids.size()),
                                    {}};
        m_pids.resize(MostHostProcesses);
    }
    pass.table.processes.reserve(m_pids.size());
    for (const qint64 pid : std::as_const(m_pids)) {
        HostProcess process;
        switch (pass.readProcess(pid, process)) {
        case Pass::Outcome::Read: pass.table.processes += std::move(process); break;
        case Pass::Outcome::Gone: ++pass.table.vanished; break;
        case Pass::Outcome::Refused: break;
        }
    }
    pass.tellWhatIsMissing();
    return std::move(pass.table);
}

} // namespace bulkhead::host
