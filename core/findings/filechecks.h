// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/dockerfile.h"
#include "core/findings/evaluation.h"

namespace bulkhead::findings {

enum class FileKind : quint8 { Dockerfile, Compose };
/// By the name: "Dockerfile.prod", "web.dockerfile", "Containerfile", "compose.yaml", "docker-compose.override.yml".
[[nodiscard]] std::optional<FileKind> fileKindOf(const QString &path);

/// Findings on the lines of a Dockerfile; the last stage counts for what an image is, every stage for how it is built. Errors of
/// parseDockerfile. `path` is shown and named in exceptions.
[[nodiscard]] Result<Evaluation> judgeDockerfile(const QByteArray &text, const QString &path);

/// Findings on the lines of a compose file: each service is judged by the same checks as a container, as far as the file decides.
/// Variables are not looked up, "extends" and "include" are not followed; `missing` says so. Errors Malformed with the line,
/// TooLarge.
[[nodiscard]] Result<Evaluation> judgeCompose(const QByteArray &text, const QString &path);

[[nodiscard]] Result<Evaluation> judgeFile(FileKind kind, const QByteArray &text, const QString &path);

/// What to start with for an image: a docker run line with no more than the Dockerfile shows it to need, and why, as a commented
/// shell text. A first guess: what the program writes and calls only a recording tells.
[[nodiscard]] QString leastPrivilegeSuggestion(const Dockerfile &file);

/// A profile to start with that goes with that line: reads the image, writes its volumes and /tmp, opens its ports, has the same
/// capabilities. `name` is what the image is called; the profile's name is made of it.
[[nodiscard]] QString appArmorDraft(const Dockerfile &file, const QString &name);
/// The same for seccomp: Docker's own profile without the calls that only capabilities allow which that line does not leave.
/// JSON.
[[nodiscard]] QByteArray seccompDraft(const Dockerfile &file);

/// The checks of Dockerfiles, for a list of all; those of compose files are checkCatalogue()'s.
[[nodiscard]] QList<const CheckInfo *> dockerfileCatalogue();

} // namespace bulkhead::findings
