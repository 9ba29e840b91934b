// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"

namespace bulkhead::findings {

/// What the catalogue says of one check. Texts are QT_TRANSLATE_NOOP("Findings", …); "%1" in them stands for `argument`.
struct CheckInfo {
    QLatin1StringView id;             ///< "CIS-5.5"; stable: exceptions and reports name it
    Severity severity;                ///< of a failure that does not say otherwise
    const char *requirement;          ///< what must hold: "The container is not privileged"
    const char *problem;              ///< what is wrong where it does not: "Privileged"
    const char *why;                  ///< what an attacker gains
    const char *fix;                  ///< how to mend it
    QLatin1StringView options = {};   ///< see Fix
    QLatin1StringView compose = {};   ///< see Fix
    QLatin1StringView reference = {}; ///< beyond the CIS number that the id tells
    QString argument = {};

    [[nodiscard]] bool isCis() const { return id.startsWith(QLatin1StringView("CIS-")); }
    /// "5.5" of CIS-5.5; empty for our own.
    [[nodiscard]] QString cisNumber() const;
    [[nodiscard]] QString requirementText() const; ///< translated, as are the next three
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString whyText() const;
    [[nodiscard]] QString fixText() const;
    [[nodiscard]] QStringList references() const;
};

/// What a check says of one subject.
struct Verdict {
    const CheckInfo *check = nullptr; ///< lives as long as the program
    Outcome outcome = Outcome::NotKnown;
    Severity severity = Severity::None; ///< of a failure
    QString reason = {};                ///< translated; why not applicable or not known
    QString title = {};                 ///< of a failure; empty = the check's problem
    QString why = {};                   ///< of a failure; empty = the check's
    QString command = {};               ///< see Fix
    QString options = {};               ///< see Fix; empty = the check's
    QList<Evidence> evidence = {};
};

/// The catalogue's texts of one check, translated once for all subjects.
struct CheckTexts {
    explicit CheckTexts(const CheckInfo &info);
    QString id, problem, why, fix, options, compose;
    QStringList references;
};
[[nodiscard]] Finding findingOf(const Verdict &verdict, const Subject &subject, const CheckTexts &texts); ///< of a failure
[[nodiscard]] Finding findingOf(const Verdict &verdict, const Subject &subject);

// How the checks make their verdicts.
[[nodiscard]] Verdict pass(QList<Evidence> evidence = {});
[[nodiscard]] Verdict fail(QList<Evidence> evidence);
[[nodiscard]] Verdict fail(QList<Evidence> evidence, Severity severity);
[[nodiscard]] Verdict notApplicable(const QString &reason);
[[nodiscard]] Verdict notKnown(const QString &reason);
[[nodiscard]] Evidence inInspect(const QString &text, const QString &pointer);
/// "HostConfig.PidMode = host" of the field at that place; "… is empty" where it is.
[[nodiscard]] Evidence inField(const QString &field, const QString &value);
[[nodiscard]] Evidence inHost(const QString &text); ///< of the host's own files
[[nodiscard]] Evidence inInfo(const QString &text, const QString &pointer);
[[nodiscard]] Evidence inVersion(const QString &version); ///< "Version = 26.1.5", of GET /version

/// One step of a JSON pointer, RFC 6901, section 3.
[[nodiscard]] QString pointerToken(QString name);

} // namespace bulkhead::findings
