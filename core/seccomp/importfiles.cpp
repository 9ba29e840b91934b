// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/importfiles.h"

#include "core/seccomp/importaudit.h"
#include "core/seccomp/importlist.h"
#include "core/seccomp/importprofile.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/straceline.h"
#include "core/seccomp/stracescanner.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr qsizetype Piece = 256 * 1024; // stays in the processor's cache
constexpr qsizetype Beginning = 64 * 1024;
constexpr qint64 LargestProcessNumber = 4'194'304; // PID_MAX_LIMIT of the kernel

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(bulkhead::seccomp::Import)
};

/// The end of "trace.4711".
qint64 pidOfName(const QString &name)
{
    const qint64 pid = name.section(u'.', -1).toLongLong();
    return name.contains(u'.') && pid > 0 && pid <= LargestProcessNumber ? pid : 0;
}

bool hasCalls(const ImportedCalls &calls)
{
    return !calls.calls.isEmpty() || !calls.unknown.isEmpty();
}

/// Pieces of a device, the first one again.
class Pieces
{
public:
    Pieces(QIODevice &device, ImportProgress *progress)
        : m_device(device)
        , m_progress(progress)
        , m_buffer(Piece, Qt::Uninitialized)
    {
    }

    [[nodiscard]] Result<QByteArrayView> first()
    {
        while (m_filled < m_buffer.size()) {
            const auto more = read(m_buffer.data() + m_filled, m_buffer.size() - m_filled);
            if (!more)
                return std::unexpected(more.error());
            if (*more == 0)
                break;
            m_filled += *more;
        }
        return QByteArrayView(m_buffer.constData(), m_filled);
    }

    [[nodiscard]] Result<QByteArrayView> next()
    {
        const auto size = read(m_buffer.data(), m_buffer.size());
        if (!size)
            return std::unexpected(size.error());
        return QByteArrayView(m_buffer.constData(), *size);
    }

    /// All of it, where it has at most so many bytes.
    [[nodiscard]] Result<QByteArray> rest(qsizetype most, const QString &name)
    {
        QByteArray all = m_buffer.first(m_filled);
        for (;;) {
            const auto piece = next();
            if (!piece)
                return std::unexpected(piece.error());
            if (piece->isEmpty())
                return all;
            all.append(*piece);
            if (all.size() > most)
                return std::unexpected(Error{ErrorKind::TooLarge, ImportText::tr("%1 is too long").arg(name), {}});
        }
    }

private:
    Result<qsizetype> read(char *buffer, qsizetype size)
    {
        if (m_progress && m_progress->isCancelled)
            return std::unexpected(Error{ErrorKind::Cancelled, ImportText::tr("The reading was cancelled"), {}});
        const qint64 count = m_device.read(buffer, size);
        if (count < 0)
            return std::unexpected(Error{ErrorKind::Io, m_device.errorString(), {}});
        if (m_progress)
            m_progress->bytes += count;
        return count;
    }

    QIODevice &m_device;
    ImportProgress *m_progress;
    QByteArray m_buffer;
    qsizetype m_filled = 0;
};

template<typename Take>
Result<> eachPiece(Pieces &pieces, QByteArrayView first, Take take)
{
    take(first);
    for (;;) {
        const auto piece = pieces.next();
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            return {};
        take(*piece);
    }
}

/// From `at` on, where a line begins that is a whole call: nothing of the lines before it goes on there. The end without one.
qint64 partBoundary(QFile &file, qint64 at, qint64 end)
{
    const QByteArray text = file.seek(at) ? file.read(std::min<qint64>(Beginning, end - at)) : QByteArray();
    for (qsizetype newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
        const qsizetype lineEnd = text.indexOf('\n', newline + 1);
        const char *const begin = text.constData() + newline + 1;
        const char *const open = lineEnd < 0 ? nullptr : std::find(begin, text.constData() + lineEnd, '(');
        if (open != nullptr && open != text.constData() + lineEnd
            && strace::findTail(open + 1, text.constData() + lineEnd).ending == strace::Ending::Result)
            return at + newline + 1;
    }
    return end;
}

/// Reads a big log in several parts at once, each in its thread. False where that cannot be done: nothing is read then.
bool scanInParts(const QString &path, qint64 size, const StraceLog &log, StraceScanner &scanner, ImportProgress *progress)
{
    constexpr qint64 SmallestPart = 8LL * 1024 * 1024;
    constexpr qint64 MostParts = 8;
    const qint64 count = std::min({MostParts, qint64(QThread::idealThreadCount()), size / SmallestPart});
    QFile file(path);
    if (count < 2 || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QList<qint64> bounds{0};
    for (qint64 i = 1; i < count; ++i)
        bounds << partBoundary(file, std::max(bounds.last(), size * i / count), size);
    bounds << std::numeric_limits<qint64>::max(); // it may grow meanwhile
    std::vector<std::unique_ptr<StraceScanner>> later;
    std::atomic_bool hasFailed = false;
    const auto scan = [&](StraceScanner &part, qint64 begin, qint64 end) {
        QFile own(path);
        QByteArray buffer(Piece, Qt::Uninitialized);
        if (!own.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !own.seek(begin))
            hasFailed = true;
        while (begin < end && !hasFailed) {
            if (progress && progress->isCancelled)
                hasFailed = true;
            const qint64 read = own.read(buffer.data(), std::min<qint64>(Piece, end - begin));
            if (read <= 0) {
                hasFailed = hasFailed || read < 0;
                break;
            }
            part.feed(QByteArrayView(buffer.constData(), read));
            if (progress)
                progress->bytes += read;
            begin += read;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (qsizetype i = 1; i + 1 < bounds.size(); ++i) {
            later.push_back(std::make_unique<StraceScanner>(log, true));
            threads.emplace_back(scan, std::ref(*later.back()), bounds[i], bounds[i + 1]);
        }
        scan(scanner, bounds[0], bounds[1]);
    }
    if (hasFailed) {
        scanner = StraceScanner(log);
        return false;
    }
    for (const auto &part : later)
        scanner.append(*part);
    return true;
}

bool holdsTrace(QByteArrayView text)
{
    ImportTally tally;
    StraceScanner scanner({.file = tally.addFile({})});
    scanner.feed(text);
    scanner.finish(tally);
    return hasCalls(tally.take());
}

bool holdsAuditedCall(QByteArrayView text)
{
    ImportTally tally;
    AuditScanner scanner(tally.addFile({}));
    scanner.feed(text, tally);
    scanner.finish(tally);
    return hasCalls(tally.take());
}

} // namespace

RecordingFormat recordingFormat(QByteArrayView beginning)
{
    beginning = beginning.first(std::min(beginning.size(), Beginning));
    constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";
    if (beginning.startsWith(ByteOrderMark))
        beginning = beginning.sliced(ByteOrderMark.size());
    if (beginning.trimmed().startsWith('{'))
        return RecordingFormat::Profile;
    if (looksLikeList(beginning))
        return RecordingFormat::List;
    if (holdsAuditedCall(beginning))
        return RecordingFormat::Audit;
    return holdsTrace(beginning) ? RecordingFormat::Strace : RecordingFormat::Unknown;
}

Result<> importRecording(QIODevice &device, const QString &name, Arch arch, ImportTally &tally, ImportProgress *progress)
{
    Pieces pieces(device, progress);
    const auto first = pieces.first();
    if (!first)
        return std::unexpected(first.error());
    const int file = tally.addFile(name);
    const RecordingFormat format = recordingFormat(*first);
    if (format == RecordingFormat::Profile) {
        const auto text = pieces.rest(LargestProfile, name);
        if (!text)
            return std::unexpected(text.error());
        return importProfile(*text, file, arch, tally);
    }
    if (format == RecordingFormat::List) {
        const auto text = pieces.rest(LargestList, name);
        if (!text)
            return std::unexpected(text.error());
        importList(*text, file, tally);
        return {};
    }
    // where the beginning does not tell, it may be either
    ImportTally traced, audited;
    for (ImportTally *const part : {&traced, &audited}) {
        for (int i = 0; i <= file; ++i)
            part->addFile({});
    }
    StraceScanner strace({.file = file, .arch = arch, .pid = pidOfName(name)});
    AuditScanner audit(file);
    const auto *const regular = qobject_cast<const QFile *>(&device);
    const bool isInParts = format == RecordingFormat::Strace && regular != nullptr && !regular->fileName().isEmpty()
                           && !regular->isSequential()
                           && scanInParts(regular->fileName(), regular->size(),
                                          {.file = file, .arch = arch, .pid = pidOfName(name)}, strace, progress);
    const auto read = isInParts ? Result<>() : eachPiece(pieces, *first, [&](QByteArrayView piece) {
        if (format != RecordingFormat::Audit)
            strace.feed(piece);
        if (format != RecordingFormat::Strace)
            audit.feed(piece, audited);
    });
    if (!read)
        return read;
    audit.finish(audited);
    if (format == RecordingFormat::Strace || (format == RecordingFormat::Unknown && !audited.hasCalls()))
        strace.finish(traced);
    const ImportedCalls found = traced.hasCalls() ? traced.take() : audited.take();
    if (!hasCalls(found))
        return std::unexpected(
            Error{ErrorKind::Malformed, ImportText::tr("no system call found in %1").arg(name),
                  ImportText::tr("strace's output, SECCOMP records of the audit log, a seccomp profile and a list of "
                                 "names can be read")});
    tally.add(found);
    return {};
}

Result<ImportedCalls> importFiles(const QStringList &paths, Arch arch, ImportProgress *progress)
{
    ImportTally tally;
    for (const QString &path : paths) {
        QFile file;
        const bool isInput = path == "-"_L1;
        const QString name = isInput ? ImportText::tr("the standard input") : path;
        if (!isInput)
            file.setFileName(path);
        const bool isOpen = isInput ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                    : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!isOpen) {
            const ErrorKind kind = file.error() == QFileDevice::PermissionsError || QFile::exists(path)
                                       ? ErrorKind::PermissionDenied
                                       : ErrorKind::NotFound;
            return std::unexpected(Error{kind, u"%1: %2"_s.arg(name, file.errorString()), {}});
        }
        if (const auto imported = importRecording(file, name, arch, tally, progress); !imported) {
            Error error = imported.error();
            if (!error.what.contains(name))
                error.what = u"%1: %2"_s.arg(name, error.what);
            return std::unexpected(error);
        }
    }
    return tally.take();
}

} // namespace bulkhead::seccomp
