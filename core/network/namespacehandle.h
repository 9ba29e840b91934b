// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/network/descriptor.h"

#include <QString>

#include <functional>

namespace bulkhead::network {

/// Where the kernel's and iproute2's trees are; tests put their own there.
struct NetworkPlaces {
    QString proc = QStringLiteral("/proc");
    QString names = QStringLiteral("/run/netns"); ///< ip-netns(8)
};

/// Which network namespace is meant.
struct NamespaceRef {
    enum class Kind : quint8 { Host, Named, Process };
    Kind kind = Kind::Host;
    QString name;      ///< of Named
    qint64 pid = 0;    ///< of Process
    quint32 inode = 0; ///< where not 0, another one than this is refused: a pid may have been given to somebody else

    [[nodiscard]] static NamespaceRef host() { return {}; }
    [[nodiscard]] static NamespaceRef named(const QString &name) { return {Kind::Named, name, 0, 0}; }
    [[nodiscard]] static NamespaceRef ofProcess(qint64 pid, quint32 inode = 0) { return {Kind::Process, {}, pid, inode}; }
    friend bool operator==(const NamespaceRef &, const NamespaceRef &) = default;
};

/// A network namespace that is held open: it lives as long as this does.
class NamespaceHandle
{
public:
    /// Errors NotFound (no such process or name, a name that is no namespace any more, another inode than was asked for),
    /// PermissionDenied, Invalid (a malformed name, a pid below 1).
    [[nodiscard]] static Result<NamespaceHandle> open(const NamespaceRef &ref, const NetworkPlaces &places = {});
    /// Takes an open descriptor over. Error Invalid where it is no network namespace.
    [[nodiscard]] static Result<NamespaceHandle> adopt(Descriptor descriptor);

    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }
    [[nodiscard]] quint32 inode() const { return m_inode; }
    /// Moves the calling thread into it for good, where it is not there yet: PermissionDenied without CAP_SYS_ADMIN.
    [[nodiscard]] Result<> enter() const;

private:
    Descriptor m_descriptor;
    quint32 m_inode = 0;
};

/// Runs `work` in a thread of its own that may enter namespaces and dies afterwards; waits for it.
void inOwnThread(const std::function<void()> &work);

} // namespace bulkhead::network
