// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/evaluation.h"
#include "ui/findings/findingwords.h"

#include <QSet>

namespace bulkhead::ui {

enum class FindingColumn : quint8 { Title, Severity, State, Subject, Check, Evidence };
inline constexpr int FindingColumns = 6;

/// One verdict as it is shown and searched.
struct FindingRow {
    int subject = 0, verdict = 0; ///< into Evaluation::subjects
    int check = 0;                ///< into FindingsView::checks
    int accepted = -1;            ///< into Evaluation::accepted
    FindingState state = FindingState::NotKnown;
    findings::Severity severity = findings::Severity::None; ///< of a failure
    QString title = {};                                     ///< the problem of a failure, else what must hold
    QString evidence = {};                                  ///< the first one, or the reason
    QString searched = {};                                  ///< all that the filter looks at, in lower case
    QString key = {};
};

/// What the page shows of one snapshot; made in a worker.
struct FindingsView {
    snapshot::HostSnapshotPtr snapshot;
    findings::Evaluation evaluation;
    QList<FindingRow> rows;
    QList<const findings::CheckInfo *> checks; ///< that were judged, in the catalogue's order
    QList<QString> subjectTitles;              ///< by subject
    QList<findings::FindingException> exceptions;
    std::optional<Error> exceptionsError; ///< the file is there and cannot be read

    [[nodiscard]] const findings::Subject &subjectOf(const FindingRow &row) const
    {
        return evaluation.subjects.at(row.subject).subject;
    }
    [[nodiscard]] const findings::Verdict &verdictOf(const FindingRow &row) const
    {
        return evaluation.subjects.at(row.subject).verdicts.at(row.verdict);
    }
    [[nodiscard]] std::array<int, 6> countBySeverity() const; ///< of failures that nobody accepted, by int(Severity)
};
using FindingsViewPtr = std::shared_ptr<const FindingsView>;

/// Reads the exceptions and judges. A file that is not there holds none. Heavy: for a worker.
[[nodiscard]] FindingsViewPtr findingsView(const snapshot::HostSnapshotPtr &snapshot, const QString &exceptionsPath,
                                           const QDate &today);
/// The rows of an evaluation; `view.evaluation` is there.
void fillRows(FindingsView &view);

enum class FindingGrouping : quint8 { BySubject, ByCheck };

/// Which rows are shown, and in which order.
struct FindingWish {
    QString text = {};                                   ///< each word must be found
    quint8 severities = 0xff;                            ///< bits by int(Severity), of failures and accepted ones
    quint8 states = 1U << unsigned(FindingState::Fails); ///< bits by int(FindingState)
    QString container = {};                              ///< id; empty = everything
    FindingGrouping grouping = FindingGrouping::BySubject;
    FindingColumn column = FindingColumn::Severity;
    Qt::SortOrder order = Qt::DescendingOrder;
    QSet<QString> closed = {}; ///< keys of groups whose rows are not shown
    bool hasHeads = true;      ///< a line for each group above its rows

    friend bool operator==(const FindingWish &, const FindingWish &) = default;
};

struct FindingGroup {
    QString key = {}, title = {};
    int rows = 0;
    int failures = 0; ///< that nobody accepted
    findings::Severity worst = findings::Severity::None;
    bool isClosed = false;
};

/// A line of the table: a group's head, or one row of it.
struct FindingLine {
    int group = 0;
    int row = -1; ///< into FindingsView::rows; -1 = the head
};

struct FindingArrangement {
    QList<FindingGroup> groups;
    QList<FindingLine> lines;
    bool hasHeads = true;
    int shown = 0;              ///< rows that match, in closed groups too
    QHash<QString, int> lineOf; ///< by key: of a row, or "group " and the group's
};

/// Pure; for a worker. Groups with the worst finding first, or by name where the table is sorted by it.
[[nodiscard]] FindingArrangement arrangeFindings(const FindingsView &view, const FindingWish &wish);

} // namespace bulkhead::ui
