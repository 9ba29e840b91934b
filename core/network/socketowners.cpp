// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/socketowners.h"

#include "core/network/descriptor.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>

namespace bulkhead::network {

namespace {

struct DirectoryCloser {
    void operator()(DIR *directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, DirectoryCloser>;

Directory openDirectory(const QByteArray &path)
{
    return Directory(::opendir(path.constData()));
}

// "socket:[4711]"
std::optional<quint64> socketInode(int directory, const char *name)
{
    std::array<char, 64> target{};
    const ssize_t size = ::readlinkat(directory, name, target.data(), target.size());
    QByteArrayView text(target.data(), std::max<ssize_t>(size, 0));
    if (!text.startsWith("socket:[") || !text.endsWith(']'))
        return std::nullopt;
    return text.sliced(8).chopped(1).toULongLong();
}

QString commandOf(const QByteArray &process)
{
    QFile file(QFile::decodeName(process + "/comm"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().trimmed()) : QString();
}

void lookThrough(const QByteArray &process, qint64 pid, const QSet<quint64> &inodes, SocketOwners &owners)
{
    const Directory descriptors = openDirectory(process + "/fd");
    if (!descriptors) {
        if (errno == EACCES || errno == EPERM)
            ++owners.hiddenProcesses;
        return;
    }
    QSet<quint64> seen; // a process may hold a socket twice
    while (const dirent *entry = ::readdir(descriptors.get())) {
        const auto inode = socketInode(::dirfd(descriptors.get()), entry->d_name);
        if (inode && inodes.contains(*inode))
            seen.insert(*inode);
    }
    if (seen.isEmpty())
        return;
    const QString command = commandOf(process);
    for (const quint64 inode : std::as_const(seen))
        owners.byInode[inode].append({pid, command});
}

} // namespace

SocketOwners findSocketOwners(const QSet<quint64> &inodes, const QString &proc)
{
    SocketOwners owners;
    const QByteArray root = QFile::encodeName(proc);
    const Directory processes = openDirectory(root);
    while (const dirent *entry = processes ? ::readdir(processes.get()) : nullptr) {
        bool isNumber = false;
        const qint64 pid = QByteArrayView(entry->d_name).toLongLong(&isNumber);
        if (isNumber && pid > 0)
            lookThrough(root + '/' + entry->d_name, pid, inodes, owners);
    }
    for (auto &list : owners.byInode)
        std::ranges::sort(list, {}, &SocketOwner::pid);
    return owners;
}

} // namespace bulkhead::network
