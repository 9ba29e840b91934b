// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>
#include <QStringList>

namespace bulkhead::findings {

/// One instruction of a Dockerfile, its continued lines joined.
struct DockerInstruction {
    QString name;         ///< "RUN", in upper case
    QStringList flags;    ///< "--security=insecure"
    QString arguments;    ///< after the flags; comments and line ends are gone
    QStringList heredocs; ///< what stands between <<WORD and WORD
    int line = 0;         ///< of its first line, from 1
    int lastLine = 0;

    friend bool operator==(const DockerInstruction &, const DockerInstruction &) = default;
};

struct Dockerfile {
    QString syntax;       ///< "# syntax=docker/dockerfile:1"
    QChar escape = u'\\'; ///< "# escape=`"
    QList<DockerInstruction> instructions;
};

/// Reads a Dockerfile line by line as BuildKit's parser does: parser directives, comments, continued lines, here-documents.
/// Nothing is run and no variable is looked up. Errors Malformed with the line in `detail` ("line 7") and the parser's own words
/// where it has some; TooLarge beyond 4 MiB. Source: docs.docker.com/reference/dockerfile, moby/buildkit
/// frontend/dockerfile/parser.
[[nodiscard]] Result<Dockerfile> parseDockerfile(const QByteArray &text);

} // namespace bulkhead::findings
