// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/kernellog.h"

#include "core/host/kernelfile.h"

#include <QList>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace bulkhead::audit {

KernelLog::~KernelLog() = default;

QByteArray KernelLogRecord::line() const
{
    constexpr quint64 million = 1'000'000;
    return '[' + QByteArray::number(microseconds / million).rightJustified(5) + '.'
           + QByteArray::number(microseconds % million).rightJustified(6, '0') + "] " + message;
}

std::optional<KernelLogRecord> parseKernelLogRecord(QByteArrayView record)
{
    const qsizetype semicolon = record.indexOf(';');
    if (semicolon < 0)
        return std::nullopt;
    const QList<QByteArray> fields = record.first(semicolon).toByteArray().split(',');
    if (fields.size() < 3)
        return std::nullopt;
    bool hasSequence = false, hasTime = false;
    KernelLogRecord parsed{fields[1].toULongLong(&hasSequence), fields[2].toULongLong(&hasTime), {}};
    QByteArrayView message = record.sliced(semicolon + 1);
    if (const qsizetype end = message.indexOf('\n'); end >= 0)
        message = message.first(end); // " KEY=value" lines follow
    parsed.message = message.toByteArray();
    return hasSequence && hasTime ? std::optional(parsed) : std::nullopt;
}

Result<> KernelLog::start(bool fromStart, const QByteArray &path)
{
    m_file = host::FileDescriptor::open(path.constData());
    if (!m_file.isOpen())
        return std::unexpected(host::kernelError(errno, path));
    if (!fromStart)
        (void)::lseek(m_file.get(), 0, SEEK_END);
    m_notifier = new QSocketNotifier(m_file.get(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &KernelLog::read);
    return {};
}

void KernelLog::read()
{
    std::array<char, 16 * 1024> buffer{}; // a record is at most 8 KiB
    QByteArray text;
    for (;;) {
        const ssize_t size = m_file.read(buffer.data(), buffer.size());
        if (size < 0 && errno == EPIPE)
            continue; // overwritten meanwhile: the next one tells by its number how many
        if (size <= 0)
            break;
        const auto record = parseKernelLogRecord(QByteArrayView(buffer.data(), size));
        if (!record)
            continue;
        if (m_last && record->sequence > *m_last + 1)
            Q_EMIT lost(record->sequence - *m_last - 1);
        m_last = record->sequence;
        text += record->line() + '\n';
    }
    if (!text.isEmpty())
        Q_EMIT lines(text);
}

} // namespace bulkhead::audit
