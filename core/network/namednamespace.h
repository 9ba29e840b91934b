// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/namespacehandle.h"

// Namespaces with a name, laid out as ip-netns(8) does: a file below /run/netns that the namespace is mounted on, in a directory
// whose mounts are shared, so that other mount namespaces see it come and go. Internal to the room; names are checked already.
namespace bulkhead::network {

/// Returns the inode of the new namespace. Error Invalid where the name is taken.
[[nodiscard]] Result<quint32> createNamedNamespace(const QString &name, const NetworkPlaces &places);
/// `inode`: where not 0, only that one. A file that a namespace left behind is removed too.
[[nodiscard]] Result<> deleteNamedNamespace(const QString &name, quint32 inode, const NetworkPlaces &places);

} // namespace bulkhead::network
