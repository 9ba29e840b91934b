// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/namednamespace.h"

#include "core/network/netlinksocket.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

std::unexpected<Error> failedAt(const QString &what)
{
    Error error = systemError(errno);
    error.what = u"%1: %2"_s.arg(what, error.what);
    return std::unexpected(error);
}

// As ip does: the directory becomes a mount point of its own and shared; a second time both are so already.
Result<> shareDirectory(const QByteArray &directory)
{
    if (::mkdir(directory.constData(), 0755) != 0 && errno != EEXIST)
        return failedAt(QFile::decodeName(directory));
    const Descriptor lock(::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!lock.isOpen() || ::flock(lock.get(), LOCK_EX) != 0) // two at once would stack mounts
        return failedAt(QFile::decodeName(directory));
    if (::mount("", directory.constData(), "none", MS_SHARED | MS_REC, nullptr) == 0)
        return {};
    if (errno != EINVAL || ::mount(directory.constData(), directory.constData(), "none", MS_BIND | MS_REC, nullptr) != 0
        || ::mount("", directory.constData(), "none", MS_SHARED | MS_REC, nullptr) != 0)
        return failedAt(QFile::decodeName(directory));
    return {};
}

} // namespace

Result<quint32> createNamedNamespace(const QString &name, const NetworkPlaces &places)
{
    const QByteArray directory = QFile::encodeName(places.names), path = directory + '/' + QFile::encodeName(name);
    if (const auto shared = shareDirectory(directory); !shared)
        return std::unexpected(shared.error());
    if (!Descriptor(::open(path.constData(), O_RDONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0)).isOpen())
        return failedAt(name);
    Result<> made;
    inOwnThread([&] {
        if (::unshare(CLONE_NEWNET) != 0 || ::mount("/proc/thread-self/ns/net", path.constData(), "none", MS_BIND, nullptr) != 0)
            made = failedAt(name);
    });
    const auto handle = made ? NamespaceHandle::open(NamespaceRef::named(name), places) : std::unexpected(made.error());
    if (!handle) {
        ::unlink(path.constData());
        return std::unexpected(handle.error());
    }
    return handle->inode();
}

Result<> deleteNamedNamespace(const QString &name, quint32 inode, const NetworkPlaces &places)
{
    const QByteArray path = QFile::encodeName(places.names + u'/' + name);
    {
        NamespaceRef ref = NamespaceRef::named(name);
        const auto handle = NamespaceHandle::open(ref, places);
        const bool isLeftBehind = !handle && handle.error().kind == ErrorKind::NotFound && QFile::exists(QFile::decodeName(path));
        if (!handle && (!isLeftBehind || inode))
            return std::unexpected(handle.error());
        if (handle && inode && handle->inode() != inode)
            return std::unexpected(Error{ErrorKind::NotFound, u"%1 is another namespace by now"_s.arg(name), {}});
    }
    if (::umount2(path.constData(), MNT_DETACH | UMOUNT_NOFOLLOW) != 0 && errno != EINVAL) // EINVAL: nothing is mounted there
        return failedAt(name);
    if (::unlink(path.constData()) != 0)
        return failedAt(name);
    return {};
}

} // namespace bulkhead::network
