// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/containerchanges.h"
#include "core/tryout/callwatch.h"
#include "core/tryout/tryoutrequest.h"

#include <QDateTime>
#include <QPointer>

namespace bulkhead::tryout {

/// Where and through whom it is tried. The client may die meanwhile.
struct TryOutPlace {
    QPointer<engine::EngineClient> client;
    AskAgent ask{}; ///< null: refused calls are not known
};

enum class TryOutStage : quint8 { Creating, Running, Removing };

/// Shared between a run and whoever watches it.
struct TryOutControl {
    bool isCancelled = false; ///< set it: the container is killed and removed, the run ends
    bool isTwin = false;      ///< the run that only logs is under way
    int round = 0;            ///< of a recording, from 1
    std::function<void(TryOutStage stage)> staged{};
    std::function<void(const QList<engine::OutputPiece> &output)> wrote{}; ///< all so far, its last lines
};

/// How a container came to its end.
struct TryOutEnd {
    enum class Kind : quint8 {
        Exited,
        NotStarted, ///< `error` has the engine's words
        TimedOut,   ///< it was killed
        Cancelled,
        Lost, ///< the engine was, or the container: `error`
    };
    Kind kind = Kind::NotStarted;
    int exitCode = 0; ///< 128 + the signal where one killed it
    bool isOutOfMemory = false;
    QList<engine::OutputPiece> output{};
    bool isOutputCut = false; ///< its middle is missing
    QStringList warnings{};   ///< of the engine
    std::optional<Error> error{};
    std::chrono::milliseconds took{0};
    /// The container that is still there because it could not be removed.
    std::optional<ContainerId> leftOver{};

    /// 128 + SIGSYS: a filter killed it.
    [[nodiscard]] bool isKilledByFilter() const;
};

struct TryOutOutcome {
    TryOutEnd end;
    SeenCalls refused; ///< what the profile refuses; of a second run with its LOG twin where records can be read
    std::optional<TryOutEnd> twin{};
};

/// Runs the command with the profile as it is; where the records can be read, a second time with its LOG twin, which does not
/// stop at the first refusal. Both containers are removed whatever happens, or named as left over. What the engine refuses and
/// what went wrong is in the outcome; `end` is the twin's where it alone was asked for.
QCoro::Task<TryOutOutcome> tryOut(TryOutPlace place, TryOutRequest request, std::shared_ptr<TryOutControl> control);

/// What a command calls, recorded by a filter that logs.
struct Recording {
    TryOutEnd end; ///< of the last run
    seccomp::ImportedCalls calls;
    int rounds = 0;
    quint64 lost = 0; ///< records that the last round lost: where there are some, a call may be missing
};

/// Runs the command with a filter that logs every call, and again with one that logs only what has not been seen, until a round
/// loses no record or `mostRounds` are over: the kernel drops records when too many come at once (audit_backlog_limit), and
/// the fewer are logged the fewer it drops. Counts are those of the records. Error: no records can be read, the container did not
/// start, cancelled.
QCoro::Task<Result<Recording>> recordCalls(TryOutPlace place, TryOutRequest request, std::shared_ptr<TryOutControl> control,
                                           int mostRounds = 4);

/// A throw-away container that is still there.
struct LeftOver {
    ContainerId id;
    QString name, image, status;
    bool isRunning = false;
    QDateTime created;
    friend bool operator==(const LeftOver &, const LeftOver &) = default;
};
/// Those of a list that the engine gave, without those of runs that are under way in this program. Error Malformed.
[[nodiscard]] Result<QList<LeftOver>> leftOversOf(const QByteArray &containers);
QCoro::Task<Result<QList<LeftOver>>> findLeftOvers(QPointer<engine::EngineClient> client);
/// All of them; the first error.
QCoro::Task<Result<>> removeLeftOvers(QPointer<engine::EngineClient> client, QList<LeftOver> leftOvers);

} // namespace bulkhead::tryout
