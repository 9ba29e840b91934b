// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/importaudit.h"

#include "core/seccomp/syscalltable.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr char EnrichedSeparator = '\x1d';     // auditd's log_format = ENRICHED
constexpr qsizetype LongestRecord = 16 * 1024; // the kernel cuts its records at 8960 bytes (MAX_AUDIT_MESSAGE_LENGTH)

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == EnrichedSeparator;
}

/// Calls `take` with each key and value as it stands there, quotes and all.
template<typename Take>
void eachField(QByteArrayView line, Take take)
{
    qsizetype at = 0;
    while (at < line.size()) {
        while (at < line.size() && isBlank(line[at]))
            ++at;
        const qsizetype key = at;
        while (at < line.size() && !isBlank(line[at]) && line[at] != '=')
            ++at;
        if (at == line.size() || line[at] != '=')
            continue;
        const QByteArrayView name = line.sliced(key, at - key);
        const qsizetype value = ++at;
        if (at < line.size() && line[at] == '"') {
            const qsizetype close = line.indexOf('"', at + 1);
            at = close < 0 ? line.size() : close + 1;
        } else if (line.sliced(at).startsWith("audit(")) { // ausearch -i writes a date with blanks
            const qsizetype close = line.indexOf(')', at);
            at = close < 0 ? line.size() : close + 1;
        } else {
            while (at < line.size() && !isBlank(line[at]))
                ++at;
        }
        take(name, line.sliced(value, at - value));
    }
}

/// comm="sh" or, where it holds what could be mistaken, hexadecimal: comm=776520.
QString textValue(QByteArrayView value)
{
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        return QString::fromUtf8(value.sliced(1, value.size() - 2));
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    if (!value.isEmpty() && value.size() % 2 == 0 && std::ranges::all_of(value, isHex))
        return QString::fromUtf8(QByteArray::fromHex(value.toByteArray()));
    return QString::fromUtf8(value);
}

std::optional<quint32> hexValue(QByteArrayView value)
{
    bool isNumber = false;
    const quint32 number = (value.startsWith("0x") ? value.sliced(2) : value).toUInt(&isNumber, 16);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString timeOf(QByteArrayView stamp)
{
    const qsizetype open = stamp.indexOf('(');
    const qsizetype close = stamp.indexOf(')');
    if (open < 0 || close < open)
        return {};
    const QByteArrayView inside = stamp.sliced(open + 1, close - open - 1);
    return QString::fromLatin1(inside.first(std::max<qsizetype>(inside.lastIndexOf(':'), 0)));
}

} // namespace

std::optional<AuditedCall> parseAuditedCall(QByteArrayView line)
{
    const std::string_view text(line.data(), size_t(line.size()));
    const size_t type = std::min(text.find("type=SECCOMP"), text.find("type=1326"));
    if (type == std::string_view::npos || line.size() > LongestRecord)
        return std::nullopt;
    AuditedCall call;
    QByteArrayView arch, enrichedArch, number, enrichedName;
    bool isSeccomp = false;
    eachField(line.sliced(qsizetype(type)), [&](QByteArrayView key, QByteArrayView value) {
        if (key == "type")
            isSeccomp = value == "SECCOMP" || value == "1326";
        else if (key == "msg" && call.time.isEmpty())
            call.time = timeOf(value);
        else if (key == "pid")
            call.pid = value.toLongLong();
        else if (key == "comm")
            call.command = textValue(value);
        else if (key == "arch")
            arch = value;
        else if (key == "ARCH")
            enrichedArch = value;
        else if (key == "syscall")
            number = value;
        else if (key == "SYSCALL")
            enrichedName = value;
        else if (key == "code")
            call.code = hexValue(value);
    });
    if (!isSeccomp || number.isEmpty())
        return std::nullopt;
    if (call.time.isEmpty()) { // the kernel writes "audit(…):" without a key
        const qsizetype stamp = line.indexOf("audit(", qsizetype(type));
        call.time = stamp < 0 ? QString() : timeOf(line.sliced(stamp));
    }
    bool isNumber = false;
    call.number = number.toInt(&isNumber);
    if (!isNumber)
        call.number = -1;
    if (const auto token = hexValue(arch))
        call.arch = archFromAuditToken(*token, std::max(call.number, 0));
    if (!call.arch)
        call.arch = archFromAnyName(QString::fromLatin1(arch));
    if (!call.arch)
        call.arch = archFromAnyName(QString::fromLatin1(enrichedArch));
    if (isNumber && call.arch)
        call.name = SyscallTable::of(*call.arch).name(call.number);
    if (call.name.isEmpty()) {
        const QString told = QString::fromLatin1(isNumber ? enrichedName : number);
        if (isSyscallAnywhere(told))
            call.name = told;
    }
    return call;
}

void AuditScanner::feed(QByteArrayView piece, ImportTally &tally)
{
    m_lines.feed(piece, [&](const char *p, const char *end) { line({p, end}, tally); });
}

void AuditScanner::line(QByteArrayView text, ImportTally &tally)
{
    ++m_line;
    const auto audited = parseAuditedCall(text);
    if (!audited) {
        ++m_others;
        return;
    }
    const ImportedPlace place{m_file, m_line};
    if (audited->name.isEmpty()) {
        tally.addUnknown(audited->number >= 0 ? u"syscall_0x%1"_s.arg(audited->number, 0, 16) : u"syscall"_s, 1, place);
        return;
    }
    QList<qint64> &known = m_processesOfCall[audited->name];
    const bool isNew = !known.contains(audited->pid);
    if (isNew && known.size() < ImportedCall::MostProcesses)
        known << audited->pid;
    ImportedCall call{
        .name = audited->name,
        .origin = ImportOrigin::Audit,
        .count = 1,
        .first = place,
        .last = place,
        .firstSeen = audited->time,
        .lastSeen = audited->time,
        .processes = isNew ? 1U : 0U,
    };
    if (audited->pid > 0)
        call.processIds << audited->pid;
    if (!audited->command.isEmpty())
        call.commands << audited->command;
    if (audited->arch)
        call.arches << *audited->arch;
    if (audited->arch && is32Bit(*audited->arch) && *audited->arch != Arch::X32)
        tally.setSaw32Bit();
    tally.add(call);
}

void AuditScanner::finish(ImportTally &tally)
{
    m_lines.finish([&](const char *p, const char *end) { line({p, end}, tally); });
    tally.addLines(quint64(m_line), m_others);
}

} // namespace bulkhead::seccomp
