// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "core/error.h"

#include <functional>

namespace bulkhead::ctl {

inline constexpr QLatin1StringView SystemAuditLog("/var/log/audit/audit.log");

/// What `bulkheadctl audit` was asked for.
struct AuditArguments {
    enum class Form : quint8 { Sentences, Json, Csv, Html, Raw, Summary };
    Form form = Form::Sentences;
    bool follow = false;
    QString filter;    ///< the words that are no files, joined
    QStringList files; ///< empty: the log of this machine
    engine::ChoiceArguments host;
    QString snapshotFile;

    [[nodiscard]] bool namesAHost() const { return !host.host.isEmpty() || !host.context.isEmpty() || !snapshotFile.isEmpty(); }
};

/// Error Invalid: wrong usage. `isFile` tells which words are existing files; a shell has taken the quotes of `comm="my
/// program"`, so a value with blanks is quoted again.
[[nodiscard]] Result<AuditArguments> parseAuditArguments(const QStringList &arguments,
                                                         const std::function<bool(const QString &)> &isFile);

} // namespace bulkhead::ctl
