// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/procfiles.h"

#include "core/host/statusscan.h"

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

template<typename Visit>
void forEachLine(QByteArrayView text, Visit visit)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        visit(end < 0 ? text : text.first(end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
}

} // namespace

Result<ProcessStatus> parseProcessStatus(QByteArrayView status)
{
    const StatusFields fields = scanStatus(status);
    if (!fields.pid)
        return std::unexpected(Error{ErrorKind::Malformed, u"no Pid line in the status of a process"_s, {}});
    ProcessStatus result;
    result.name = QString::fromUtf8(fields.name);
    result.pid = fields.pid;
    result.parentPid = fields.parentPid;
    result.uid = fields.uid;
    result.effectiveUid = fields.effectiveUid;
    result.capabilities = fields.sets();
    result.noNewPrivileges = fields.noNewPrivileges;
    if (fields.seccomp)
        result.seccomp = SeccompMode(*fields.seccomp);
    return result;
}

std::optional<qint64> parseStartTime(QByteArrayView stat)
{
    return scanStat(stat).startTime;
}

QStringList parseArguments(QByteArrayView cmdline)
{
    while (cmdline.endsWith('\0'))
        cmdline.chop(1);
    if (cmdline.isEmpty())
        return {};
    return QString::fromUtf8(cmdline).split(QChar(u'\0'));
}

QList<CgroupMembership> parseCgroups(QByteArrayView cgroups)
{
    QList<CgroupMembership> result;
    forEachLine(cgroups, [&](QByteArrayView line) {
        const qsizetype first = line.indexOf(':');
        const qsizetype second = first < 0 ? -1 : line.indexOf(':', first + 1);
        if (second > 0)
            result.append(
                {QString::fromUtf8(line.sliced(first + 1, second - first - 1)), QString::fromUtf8(line.sliced(second + 1))});
    });
    return result;
}

QString containerGroup(const QString &path, QStringView containerId)
{
    if (containerId.size() != 64)
        return {};
    qsizetype start = 0;
    while (start < path.size()) {
        qsizetype end = path.indexOf(u'/', start + 1);
        if (end < 0)
            end = path.size();
        if (QStringView(path).sliced(start, end - start).contains(containerId))
            return path.left(end);
        start = end;
    }
    return {};
}

} // namespace bulkhead::host
