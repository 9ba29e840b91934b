// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingrows.h"

#include "ui/widgets/datadelegate.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Outcome;
using findings::Severity;
using findings::Verdict;

namespace {

using SubjectKey = std::tuple<QString, int, QString>; ///< check, kind and id of the subject

FindingState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return FindingState::Passes;
    case Outcome::Fail: return FindingState::Fails;
    case Outcome::NotApplicable: return FindingState::NotApplicable;
    case Outcome::NotKnown: break;
    }
    return FindingState::NotKnown;
}

/// Texts of one check, made once for all subjects.
struct ShownCheck {
    QString id, problem, requirement;
    int number = 0;
};

class RowMaker
{
public:
    explicit RowMaker(FindingsView &view)
        : m_view(view)
    {
        for (const findings::CheckInfo *check : findings::checkCatalogue())
            m_catalogue.insert(check, int(m_catalogue.size()));
        const auto &accepted = view.evaluation.accepted;
        for (qsizetype i = 0; i < accepted.size(); ++i) {
            const findings::Finding &finding = accepted[i].finding;
            m_accepted.insert({finding.id, int(finding.subject.kind), finding.subject.id}, int(i));
        }
    }

    void make()
    {
        const auto &subjects = m_view.evaluation.subjects;
        qsizetype rows = 0;
        for (const findings::SubjectVerdicts &one : subjects)
            rows += one.verdicts.size();
        m_view.rows.reserve(rows);
        for (int subject = 0; subject < subjects.size(); ++subject) {
            m_view.subjectTitles << subjectTitle(subjects[subject].subject);
            for (int verdict = 0; verdict < subjects[subject].verdicts.size(); ++verdict)
                add(subject, verdict);
        }
        numberChecks();
    }

private:
    ShownCheck &shown(const findings::CheckInfo *check)
    {
        const auto found = m_shown.find(check);
        if (found != m_shown.end())
            return *found;
        return *m_shown.insert(check, {QString(check->id), check->problemText(), check->requirementText(), 0});
    }

    void add(int subject, int number)
    {
        const findings::SubjectVerdicts &judged = m_view.evaluation.subjects[subject];
        const Verdict &verdict = judged.verdicts[number];
        const ShownCheck &check = shown(verdict.check);
        FindingRow row{.subject = subject, .verdict = number, .state = stateOf(verdict.outcome)};
        const bool fails = verdict.outcome == Outcome::Fail;
        if (fails) {
            row.severity = verdict.severity;
            row.accepted = m_accepted.value({check.id, int(judged.subject.kind), judged.subject.id}, -1);
            if (row.accepted >= 0)
                row.state = FindingState::Accepted;
        }
        row.title = !fails ? check.requirement : verdict.title.isEmpty() ? check.problem : verdict.title;
        row.evidence = !verdict.reason.isEmpty()    ? verdict.reason
                       : verdict.evidence.isEmpty() ? QString()
                                                    : evidenceText(verdict.evidence.first());
        row.searched = u"%1\n%2\n%3\n%4"_s.arg(row.title, m_view.subjectTitles[subject], check.id, row.evidence).toLower();
        row.key = u"%1/%2/%3"_s.arg(int(judged.subject.kind)).arg(judged.subject.id, check.id);
        m_view.rows << std::move(row);
    }

    // in the catalogue's order, which is that of the benchmark
    void numberChecks()
    {
        m_view.checks = m_shown.keys();
        std::ranges::sort(m_view.checks, {}, [this](const auto *check) { return m_catalogue.value(check, INT_MAX); });
        for (int i = 0; i < m_view.checks.size(); ++i)
            m_shown[m_view.checks[i]].number = i;
        for (FindingRow &row : m_view.rows)
            row.check = m_shown.value(m_view.verdictOf(row).check).number;
    }

    FindingsView &m_view;
    QHash<const findings::CheckInfo *, ShownCheck> m_shown;
    QHash<const findings::CheckInfo *, int> m_catalogue;
    QMap<SubjectKey, int> m_accepted;
};

QStringList wordsOf(const QString &text)
{
    return text.toLower().split(u' ', Qt::SkipEmptyParts);
}

bool matches(const FindingRow &row, const FindingWish &wish, const QStringList &words)
{
    if (!(wish.states & 1U << unsigned(row.state)))
        return false;
    if (row.severity != Severity::None && !(wish.severities & 1U << unsigned(row.severity)))
        return false;
    return std::ranges::all_of(words, [&row](const QString &word) { return row.searched.contains(word); });
}

/// Less than 0 where the left row comes first in an ascending order.
int compareRows(const FindingsView &view, const FindingRow &left, const FindingRow &right, FindingColumn column)
{
    switch (column) {
    case FindingColumn::Title: return left.title.localeAwareCompare(right.title);
    case FindingColumn::Severity: return int(left.severity) - int(right.severity);
    case FindingColumn::State: return int(left.state) - int(right.state);
    case FindingColumn::Subject: return view.subjectTitles[left.subject].compare(view.subjectTitles[right.subject]);
    case FindingColumn::Check: return left.check - right.check;
    case FindingColumn::Evidence: break;
    }
    return left.evidence.compare(right.evidence);
}

} // namespace

std::array<int, 6> FindingsView::countBySeverity() const
{
    std::array<int, 6> counts{};
    for (const findings::Finding &finding : evaluation.findings)
        ++counts.at(size_t(finding.severity));
    return counts;
}

void fillRows(FindingsView &view)
{
    RowMaker(view).make();
}

FindingsViewPtr findingsView(const snapshot::HostSnapshotPtr &snapshot, const QString &exceptionsPath, const QDate &today)
{
    auto view = std::make_shared<FindingsView>();
    view->snapshot = snapshot;
    if (auto exceptions = findings::openExceptions(exceptionsPath))
        view->exceptions = *std::move(exceptions);
    else if (exceptions.error().kind != ErrorKind::NotFound)
        view->exceptionsError = exceptions.error();
    if (snapshot->takenAt.isValid())
        view->evaluation = findings::evaluate(*snapshot, view->exceptions, today);
    fillRows(*view);
    return view;
}

FindingArrangement arrangeFindings(const FindingsView &view, const FindingWish &wish)
{
    const bool bySubject = wish.grouping == FindingGrouping::BySubject;
    const QStringList words = wordsOf(wish.text);
    QList<QList<int>> rowsOf(bySubject ? view.evaluation.subjects.size() : view.checks.size());
    for (int i = 0; i < view.rows.size(); ++i) {
        const FindingRow &row = view.rows[i];
        if (!wish.container.isEmpty() && view.subjectOf(row).id != wish.container)
            continue;
        if (matches(row, wish, words))
            rowsOf[bySubject ? row.subject : row.check] << i;
    }

    FindingArrangement arranged{.groups = {}, .lines = {}, .hasHeads = wish.hasHeads, .lineOf = {}};
    QList<std::pair<FindingGroup, QList<int>>> groups;
    for (int i = 0; i < rowsOf.size(); ++i) {
        if (rowsOf[i].isEmpty())
            continue;
        FindingGroup group{.rows = int(rowsOf[i].size())};
        if (bySubject) {
            const findings::Subject &subject = view.evaluation.subjects[i].subject;
            group.key = u"%1/%2"_s.arg(int(subject.kind)).arg(subject.id);
            group.title = view.subjectTitles[i];
        } else {
            group.key = QString(view.checks[i]->id);
            group.title = view.checks[i]->problemText();
        }
        group.isClosed = wish.closed.contains(group.key);
        for (const int number : std::as_const(rowsOf[i])) {
            const FindingRow &row = view.rows[number];
            group.failures += row.state == FindingState::Fails;
            group.worst = std::max(group.worst, row.severity);
        }
        const auto before = [&](int left, int right) {
            const int order = compareRows(view, view.rows[left], view.rows[right], wish.column);
            return wish.order == Qt::AscendingOrder ? order < 0 : order > 0;
        };
        std::ranges::stable_sort(rowsOf[i], before);
        arranged.shown += group.rows;
        groups.append({std::move(group), std::move(rowsOf[i])});
    }
    const bool descending = wish.order == Qt::DescendingOrder;
    std::ranges::stable_sort(groups, [&](const auto &left, const auto &right) {
        const bool byName = wish.column == FindingColumn::Title || wish.column == FindingColumn::Check;
        if (byName && !bySubject && wish.column == FindingColumn::Check)
            return false; // they stand in the catalogue's order
        if (byName) {
            const int order = left.first.title.localeAwareCompare(right.first.title);
            return descending ? order > 0 : order < 0;
        }
        if (left.first.worst != right.first.worst)
            return (left.first.worst > right.first.worst) == (descending || wish.column != FindingColumn::Severity);
        return left.first.failures > right.first.failures;
    });
    arranged.lines.reserve(arranged.shown + groups.size());
    arranged.lineOf.reserve(arranged.shown + groups.size());
    for (auto &[group, rows] : groups) {
        const int number = int(arranged.groups.size());
        if (wish.hasHeads) {
            arranged.lineOf.insert(u"group "_s + group.key, int(arranged.lines.size()));
            arranged.lines << FindingLine{number, -1};
        }
        if (!group.isClosed) {
            for (const int row : std::as_const(rows)) {
                arranged.lineOf.insert(view.rows[row].key, int(arranged.lines.size()));
                arranged.lines << FindingLine{number, row};
            }
        }
        arranged.groups << std::move(group);
    }
    return arranged;
}

} // namespace bulkhead::ui
