// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/decider.h"
#include "core/apparmor/denial.h"

#include <memory>

namespace bulkhead::apparmor {

/// How far a proposed rule goes beyond what was seen.
enum class Generality : quint8 {
    Exact,
    ExactForOwner, ///< for the file's owner only
    Numbers,       ///< @{pid}, or [0-9]* where the profile has no such variable
    Extension,     ///< /dir/*.log
    Directory,     ///< /dir/*
    Tree,          ///< /dir/**
    Abstraction,   ///< an include that allows it
};
[[nodiscard]] QString generalityName(Generality generality); ///< "exact", "pid", …: stable, for JSON

struct ProposalChoice {
    Generality generality = Generality::Exact;
    Statement rule;
    friend bool operator==(const ProposalChoice &, const ProposalChoice &) = default;
};

/// A rule that records ask for, with where it comes from.
struct Proposal {
    QString profile;
    QList<ProposalChoice> choices;           ///< at least one; all allow what was seen
    int recommended = 0;                     ///< index in choices
    qint64 count = 0;                        ///< records
    qint64 firstTime = 0, lastTime = 0;      ///< milliseconds since 1970; 0 where no record tells
    QStringList commands, operations, lines; ///< at most eight each; lines as "FILE:LINE"
    bool isOnlyFromComplain = true;
    QString killedBy; ///< the deny rule of the profile that would take it away; empty for none
    QString killedAt; ///< where that rule stands: "line 12", translated
    friend bool operator==(const Proposal &, const Proposal &) = default;

    [[nodiscard]] const Statement &rule() const { return choices[recommended].rule; }
};

/// Records for which no rule can be written, and why.
struct Unanswered {
    QString reason; ///< translated
    QString operation, profile;
    qint64 count = 0;
    friend bool operator==(const Unanswered &, const Unanswered &) = default;
};

struct Learning {
    QList<Proposal> proposals; ///< by profile and rule
    QList<Unanswered> unanswered;
    qint64 lines = 0, records = 0; ///< lines read; denials and complaints among them
    qint64 covered = 0;            ///< records that the profile allows already
};

/// An include with the paths that it allows.
struct AbstractionFile {
    QString name; ///< "abstractions/nameservice"
    std::shared_ptr<Decider> decider;
    qsizetype rules = 0;
};
/// All of a directory such as /etc/apparmor.d; what cannot be read is left out.
[[nodiscard]] QList<AbstractionFile> readAbstractions(const QString &directory);

/// Reads records one by one and remembers what they ask for: the same request twice is one proposal.
class Learner
{
public:
    Learner();
    ~Learner();
    Learner(Learner &&) noexcept;
    Learner &operator=(Learner &&) noexcept;

    void addLine(QByteArrayView line, const QString &source = {}, qint64 number = 0);
    /// A whole log; the lines are counted from 1.
    void addText(QByteArrayView text, const QString &source = {});
    void addDenial(const Denial &denial, const QString &place = {});

    /// Compares with the profiles that are known, by name: what they allow is counted as covered, what they deny says so.
    [[nodiscard]] Learning finish(std::vector<Decider> &profiles, const QList<AbstractionFile> &abstractions = {}) const;
    [[nodiscard]] Learning finish() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The exact rule that a record asks for; its path is escaped. Error Invalid: why there is none, translated.
[[nodiscard]] Result<Statement> ruleForDenial(const Denial &denial);

} // namespace bulkhead::apparmor
