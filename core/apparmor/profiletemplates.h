// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/baneprofile.h"

namespace bulkhead::apparmor {

/// What a container is known to need before it has run under a profile.
struct ContainerNeeds {
    QString program{};           ///< of its first process, in the container; a path, or empty
    QStringList readablePaths{}; ///< mounts that are read only, in the container
    QStringList writablePaths{}; ///< mounts that are written
    QStringList capabilities{};  ///< "net_bind_service"
    QStringList protocols{};     ///< of its ports: "tcp"
    bool readsEverything = true; ///< its image, as nobody knows what of it is read
    friend bool operator==(const ContainerNeeds &, const ContainerNeeds &) = default;
};

/// The name of a profile for a container or program of that name: storable, and beginning with "docker-".
[[nodiscard]] QString profileNameFor(const QString &name);
/// What every program in a container needs, and nothing else: abstractions/base, signals of `docker stop`.
[[nodiscard]] QString emptyProfileText(const QString &name, const BaneHost &host = {});
/// A web server: files of /etc, /usr and /var/www are read, logs and its own state are written, no shell is started.
[[nodiscard]] QString webServerProfileText(const QString &name, const BaneHost &host = {});
[[nodiscard]] QString containerProfileText(const QString &name, const ContainerNeeds &needs, const BaneHost &host = {});

} // namespace bulkhead::apparmor
