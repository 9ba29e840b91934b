// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/findings/finding.h"

#include <QDate>

namespace bulkhead::findings {

/// A finding that somebody decided to live with.
struct FindingException {
    QString check;   ///< id of the check: "CIS-5.5"
    QString subject; ///< the subject's name; "*" for all, a trailing "*" for all that begin so; empty = the engine or its host
    QString reason;  ///< why; never empty
    QString author;
    QDate expires; ///< the last day on which it holds; invalid = for ever

    [[nodiscard]] bool covers(const Finding &finding) const;
    [[nodiscard]] bool isExpired(const QDate &today) const { return expires.isValid() && expires < today; }
    friend bool operator==(const FindingException &, const FindingException &) = default;
};

/// The file, to be shared and kept under version control:
/// {"format": "bulkhead-exceptions", "version": 1, "exceptions": [{"check", "subject", "reason", "author", "expires":
/// "2027-01-31"}]} Errors Malformed with the place ("exceptions[3].expires"), FormatTooNew, TooLarge. An exception without a
/// check or a reason is none: Malformed.
[[nodiscard]] Result<QList<FindingException>> parseExceptions(const QByteArray &json);
[[nodiscard]] QByteArray writeExceptions(const QList<FindingException> &exceptions);

/// Errors NotFound, PermissionDenied, Io, and those of parseExceptions.
[[nodiscard]] Result<QList<FindingException>> openExceptions(const QString &path);
/// Atomic: the old file or the new one, never a part. Errors Io, PermissionDenied.
[[nodiscard]] Result<> saveExceptions(const QList<FindingException> &exceptions, const QString &path);

} // namespace bulkhead::findings
