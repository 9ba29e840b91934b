// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/namespacehandle.h"

#include "core/network/ipvalues.h"
#include "core/network/netlinksocket.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <linux/nsfs.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

Descriptor openFile(const QString &path)
{
    return Descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
}

// Links of /proc/PID/ns are followed: that is how a namespace is opened.
Descriptor openLink(const QString &path)
{
    return Descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
}

Result<NamespaceHandle> openedOr(Descriptor descriptor, const QString &what)
{
    if (descriptor.isOpen())
        return NamespaceHandle::adopt(std::move(descriptor));
    Error error = systemError(errno);
    error.what = u"%1: %2"_s.arg(what, error.what);
    return std::unexpected(error);
}

// Process 1 may be looked at by root only; everyone may look at himself, and is as a rule where process 1 is.
Result<NamespaceHandle> openHost(const NetworkPlaces &places)
{
    Descriptor first = openLink(places.proc + "/1/ns/net"_L1);
    if (first.isOpen())
        return NamespaceHandle::adopt(std::move(first));
    return openedOr(openLink(places.proc + "/self/ns/net"_L1), u"the host's network namespace"_s);
}

Result<NamespaceHandle> openNamed(const QString &name, const NetworkPlaces &places)
{
    const auto checked = checkNamespaceName(name);
    if (!checked)
        return std::unexpected(checked.error());
    auto handle = openedOr(openFile(places.names + u'/' + name), name);
    if (!handle && handle.error().kind == ErrorKind::Invalid)
        return std::unexpected(Error{ErrorKind::NotFound, u"%1 is a file without its namespace"_s.arg(name), {}});
    return handle;
}

Result<NamespaceHandle> openProcess(qint64 pid, const NetworkPlaces &places)
{
    if (pid < 1)
        return std::unexpected(Error{ErrorKind::Invalid, u"%1 is no process id"_s.arg(pid), {}});
    return openedOr(openLink(u"%1/%2/ns/net"_s.arg(places.proc).arg(pid)), u"process %1"_s.arg(pid));
}

} // namespace

Result<NamespaceHandle> NamespaceHandle::open(const NamespaceRef &ref, const NetworkPlaces &places)
{
    auto handle = ref.kind == NamespaceRef::Kind::Host    ? openHost(places)
                  : ref.kind == NamespaceRef::Kind::Named ? openNamed(ref.name, places)
                                                          : openProcess(ref.pid, places);
    if (handle && ref.inode && handle->inode() != ref.inode)
        return std::unexpected(
            Error{ErrorKind::NotFound, u"that network namespace is gone, and another one is in its place"_s, {}});
    return handle;
}

Result<NamespaceHandle> NamespaceHandle::adopt(Descriptor descriptor)
{
    struct stat status{};
    // NS_GET_NSTYPE fails on anything that is no namespace (ioctl_ns(2))
    if (::ioctl(descriptor.get(), NS_GET_NSTYPE) != CLONE_NEWNET || ::fstat(descriptor.get(), &status) != 0)
        return std::unexpected(Error{ErrorKind::Invalid, u"this is no network namespace"_s, {}});
    NamespaceHandle handle;
    handle.m_descriptor = std::move(descriptor);
    handle.m_inode = quint32(status.st_ino);
    return handle;
}

Result<> NamespaceHandle::enter() const
{
    struct stat own{};
    if (::stat("/proc/thread-self/ns/net", &own) == 0 && own.st_ino == m_inode)
        return {};
    if (::setns(m_descriptor.get(), CLONE_NEWNET) != 0)
        return std::unexpected(systemError(errno));
    return {};
}

void inOwnThread(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

} // namespace bulkhead::network
