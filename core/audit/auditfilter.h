// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

// The language that events are searched in:
//   key=docker type=SECCOMP,AVC container=web1 syscall=mount success=no comm~"ng.*" since:10m "free text" not (pid=1 or uid=root)
// Words beside each other must all hold; "or" is weaker. A field is compared with = != (equal to one of a list), ~ !~ (a regular
// expression finds something), < <= > >= (numbers and times). Anything else is free text, in any letter case.
namespace bulkhead::audit {

/// What a test looks at, and how it is answered.
enum class FilterField : quint8 {
    Type,
    Node,
    Id,
    Serial,
    Time,
    Syscall,
    Arch,
    Success,
    Exit,
    Pid,
    ParentPid,
    Who,       ///< a field of the record's identities: name says which
    Program,   ///< comm, exe
    Key,       ///< one of the keys
    Tail,      ///< subj, op, unit
    Action,    ///< of seccomp, by the code
    Mac,       ///< apparmor, operation, profile, class, info, label: of the first such record
    Container, ///< by attribution
    Path,      ///< any file name of the event: not in the index, the records are read
    Command,   ///< the command line: EXECVE or PROCTITLE
    Record,    ///< any other field of any record: read
};

enum class FilterOperator : quint8 { Equal, NotEqual, Matches, NotMatches, Less, LessEqual, Greater, GreaterEqual };

struct FilterNode {
    enum class Kind : quint8 { All, Any, Not, Test, Text };
    Kind kind = Kind::All;
    std::vector<FilterNode> children{}; ///< All, Any: any number; Not: one
    FilterField field = FilterField::Record;
    FilterOperator op = FilterOperator::Equal;
    QByteArray name{};    ///< of the field, as records call it
    QStringList values{}; ///< of a test; of Text the one to find
    QRegularExpression expression{};
    qint64 number = 0; ///< for < and >: number, or milliseconds since 1970
};

/// A question about events, as a person wrote it and as a tree.
class AuditFilter
{
public:
    /// Error Invalid: `what` says what is wrong, `detail` is "column N" with the column from 1 on. `now` is in milliseconds since
    /// 1970: since:10m counts from it. `zone` is where dates without one are.
    [[nodiscard]] static Result<AuditFilter> parse(const QString &text, qint64 now, const QTimeZone &zone);

    [[nodiscard]] const FilterNode &root() const { return m_root; }
    [[nodiscard]] bool isEmpty() const { return m_root.kind == FilterNode::Kind::All && m_root.children.empty(); }
    /// False where every test is answered by the index: then a search costs nothing worth mentioning.
    [[nodiscard]] bool readsRecords() const;
    [[nodiscard]] bool usesContainers() const;

private:
    FilterNode m_root;
};

/// One name that a filter knows.
struct FilterName {
    QString name;
    QString meaning; ///< translated
};
[[nodiscard]] QList<FilterName> filterNames();

/// What could stand at a place of a filter that is being written.
struct Completion {
    qsizetype from = 0; ///< the word that a candidate replaces begins here
    QStringList candidates;
};
/// `cursor` is a position in `text`. `containers` and `keys` are what the log has.
[[nodiscard]] Completion completeFilter(const QString &text, qsizetype cursor, const QStringList &containers = {},
                                        const QStringList &keys = {});

/// "10m", "2h", "3d", "1w", "90s" before `now`; "2026-11-27", "2026-11-27T10:00", "11/27/2026", "10:30" (today), "today",
/// "yesterday", seconds since 1970 as "@1795294930". Nothing for anything else.
[[nodiscard]] std::optional<qint64> readFilterTime(const QString &text, qint64 now, const QTimeZone &zone);

} // namespace bulkhead::audit
