// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"

namespace bulkhead::handoff {

/// What a `docker run` line says of security; everything else is recognised, skipped and kept in `command`'s words.
struct DockerRun {
    capability::EngineFlavour program = capability::EngineFlavour::Docker; ///< Podman for a `podman run` line
    capability::CapabilityRequest capabilities; ///< --cap-add, --cap-drop, --privileged, --user, as spelled
    QStringList securityOpt;
    QString image;
    QStringList command;
    QStringList unexpanded; ///< what a shell would have replaced: "$PWD"; kept as written and taken as part of one word
};

/// Reads a pasted line: shell quoting, `sudo`, `docker`/`podman`, `container run`, `create`, `--opt=value` and `--opt value`,
/// short options joined (-itu0), line continuations; bare options without `docker run` too ("--cap-add=ALL --cap-drop=MKNOD").
/// A flag that docker run does not have, or a missing value, is error Invalid with the docker CLI's words; a line without an
/// image is accepted (the person asks about options).
/// Nothing is run or expanded. Variables and $(…) are kept as written where they cannot change the answer; where they could (an
/// option's place, the value of --cap-add, --cap-drop, --privileged, --user, --security-opt), the line is refused: Invalid.
[[nodiscard]] Result<DockerRun> parseDockerRun(QStringView line);

/// "--cap-drop=ALL --cap-add=NET_BIND_SERVICE", quoted for a POSIX shell; empty for the default set.
[[nodiscard]] QString capabilityOptions(const capability::CapabilityRequest &request);

} // namespace bulkhead::handoff
