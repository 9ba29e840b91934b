// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profile.h"

#include <QVersionNumber>

namespace bulkhead::apparmor {

/// What the daemon finds on the host it renders its profile on.
struct DockerHost {
    bool hasAbi = true;                                 ///< /etc/apparmor.d/abi/3.0; used since 29.4.3
    bool hasTunables = true;                            ///< /etc/apparmor.d/tunables/global
    bool hasBase = true;                                ///< /etc/apparmor.d/abstractions/base
    QString daemonLabel = QStringLiteral("unconfined"); ///< the daemon's own profile
};

/// One line of docker-default and which engines have it. Versions that branched off earlier got some of them later, so that an
/// engine is asked with has().
struct DockerDefaultLine {
    QString text;      ///< "%N" stands for the profile's name, "%D" for the daemon's label
    QString why;       ///< translated: what it is for; empty for the obvious
    QStringList since; ///< "20.10.27", "23.0.8", …: the first of each branch; empty: always
    QStringList until; ///< the first of each branch without it; empty: still there
    [[nodiscard]] bool has(const QVersionNumber &engine) const;
};
[[nodiscard]] const QList<DockerDefaultLine> &dockerDefaultLines();

/// The text that the engine pipes into apparmor_parser, byte for byte (moby contrib/apparmor and profiles/apparmor/template.go;
/// 20.10 and newer). `engine` null: the newest known.
[[nodiscard]] QString dockerDefaultText(const QVersionNumber &engine = {}, const DockerHost &host = {},
                                        const QString &name = QStringLiteral("docker-default"));

/// A rule that two engines do not share.
struct DockerDefaultDifference {
    QString rule;
    QString why;          ///< translated; may be empty
    bool isAdded = false; ///< the second engine has it
    friend bool operator==(const DockerDefaultDifference &, const DockerDefaultDifference &) = default;
};
/// In the order of the profile; comments and layout are no difference.
[[nodiscard]] QList<DockerDefaultDifference> dockerDefaultDifferences(const QVersionNumber &from, const QVersionNumber &to,
                                                                      const DockerHost &host = {});
/// What may be loaded in truth, translated: before 29.4.3 a daemon that was upgraded kept the old profile until the reboot.
[[nodiscard]] QString dockerDefaultCaveat(const QVersionNumber &engine);

} // namespace bulkhead::apparmor
