// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/procdirectory.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

ProcDirectory::ProcDirectory(const QString &proc, qint64 pid)
    : m_path(QFile::encodeName(proc) + '/' + QByteArray::number(pid) + '/')
{
}

Result<QByteArray> ProcDirectory::read(QLatin1StringView file) const
{
    return readKernelFile(m_path + file.latin1());
}

std::optional<qint64> ProcDirectory::startTime() const
{
    const auto stat = read("stat"_L1);
    return stat ? parseStartTime(*stat) : std::nullopt;
}

QList<CgroupMembership> ProcDirectory::cgroups() const
{
    return parseCgroups(read("cgroup"_L1).value_or(QByteArray()));
}

QStringList ProcDirectory::arguments() const
{
    return parseArguments(read("cmdline"_L1).value_or(QByteArray()));
}

QString ProcDirectory::namespaceOf(NamespaceKind kind) const
{
    std::array<char, 64> target{};
    const ssize_t size = ::readlink((m_path + "ns/" + namespaceFile(kind)).constData(), target.data(), target.size());
    return size > 0 ? QString::fromUtf8(target.data(), size) : QString();
}

NamespaceIds ProcDirectory::namespaces() const
{
    NamespaceIds ids{};
    for (const NamespaceKind kind : AllNamespaceKinds)
        ids[std::size_t(kind)] = parseNamespaceLink(namespaceOf(kind).toLatin1(), kind);
    return ids;
}

Result<ProcessFacts> ProcDirectory::facts() const
{
    const auto startTimeBefore = startTime();
    const auto content = read("status"_L1);
    if (!content)
        return std::unexpected(content.error());
    auto status = parseProcessStatus(*content);
    if (!status)
        return std::unexpected(status.error());
    ProcessFacts facts;
    facts.pid = *status->pid;
    facts.parentPid = status->parentPid.value_or(0);
    facts.startTime = startTimeBefore;
    facts.uid = status->uid;
    facts.effectiveUid = status->effectiveUid;
    facts.capabilities = status->capabilities;
    facts.noNewPrivileges = status->noNewPrivileges;
    facts.seccomp = status->seccomp;
    facts.namespaces = namespaces();
    facts.command = arguments().join(u' ').trimmed();
    if (facts.command.isEmpty())
        facts.command = u'[' + status->name + u']';
    // without any security module the file cannot be read at all: EINVAL
    QByteArray label = read("attr/current"_L1).value_or(QByteArray()).trimmed();
    while (label.endsWith('\0')) // SELinux writes one
        label.chop(1);
    facts.label = QString::fromUtf8(label);
    if (startTime() != startTimeBefore)
        return std::unexpected(kernelError(ESRCH, m_path));
    return facts;
}

} // namespace bulkhead::host
