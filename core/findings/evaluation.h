// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/check.h"
#include "core/findings/exceptions.h"
#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::findings {

/// All verdicts of one subject, in the catalogue's order.
struct SubjectVerdicts {
    Subject subject;
    QList<Verdict> verdicts;
};

/// A finding that somebody accepted.
struct AcceptedFinding {
    Finding finding;
    FindingException by;
};

/// What the checks say of a host, or of a file.
struct Evaluation {
    QDateTime takenAt;               ///< of what was judged
    QString source;                  ///< "lab (unix:///run/docker.sock)", a file's name
    QList<SubjectVerdicts> subjects; ///< the engine, its host, the containers in the snapshot's order
    QList<Finding> findings;         ///< worst first, then by subject and check; without the accepted ones
    QList<AcceptedFinding> accepted;
    QList<FindingException> expired; ///< exceptions that no longer hold, though they name something that is still wrong
    QStringList missing;             ///< of what was judged: containers that could not be inspected, and why

    [[nodiscard]] Severity worst() const; ///< None without findings
    [[nodiscard]] qsizetype count(Severity severity) const;
    [[nodiscard]] qsizetype count(Outcome outcome) const; ///< of verdicts
};

/// Runs every check on everything in the snapshot. Pure: the same snapshot gives the same answer on every machine; `today`
/// decides only about exceptions. A thousand containers take about a tenth of a second: call it in a worker. Sources of the
/// rules: CIS Docker Benchmark 1.6.0 as docker-bench-security ff26d67 reads it, moby's sources, man pages.
[[nodiscard]] Evaluation evaluate(const snapshot::HostSnapshot &snapshot, const QList<FindingException> &exceptions = {},
                                  const QDate &today = {});

/// Moves what the exceptions accept out of `findings`, and sorts them.
void applyExceptions(Evaluation &evaluation, const QList<FindingException> &exceptions, const QDate &today);

/// Every check of snapshots, in the order of the benchmark, then our own.
[[nodiscard]] QList<const CheckInfo *> checkCatalogue();
/// The one of this id, or null.
[[nodiscard]] const CheckInfo *findCheck(QStringView id);

} // namespace bulkhead::findings
