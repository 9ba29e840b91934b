// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/tryout.h"

#include "core/engine/values.h"
#include "core/seccomp/generateprofile.h"
#include "core/seccomp/profilereader.h"
#include "core/tryout/throwaway.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bulkhead::tryout {
namespace {

using namespace std::chrono_literals;
using Profile = std::shared_ptr<const seccomp::SeccompProfile>;

constexpr auto BetweenLooks = 150ms;
constexpr int LooksBetweenOutputs = 4;
constexpr int MostAttempts = 4; ///< of a question to an engine that went away
constexpr int LiveLines = 400;

struct TryOutText {
    Q_DECLARE_TR_FUNCTIONS(TryOut)
};

/// Whether the engine may answer yet.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::ConnectionRefused
           || error.kind == ErrorKind::Timeout;
}

/// The first and the last half of what may be kept.
bool cutOutput(QList<engine::OutputPiece> &output, qsizetype most)
{
    qsizetype all = 0;
    for (const auto &piece : output)
        all += piece.bytes.size();
    if (all <= most)
        return false;
    const auto keep = [](QList<engine::OutputPiece> pieces, qsizetype bytes, bool fromEnd) {
        QList<engine::OutputPiece> kept;
        while (!pieces.isEmpty() && bytes > 0) {
            auto piece = fromEnd ? pieces.takeLast() : pieces.takeFirst();
            piece.bytes =
                fromEnd ? piece.bytes.last(qMin(bytes, piece.bytes.size())) : piece.bytes.first(qMin(bytes, piece.bytes.size()));
            bytes -= piece.bytes.size();
            fromEnd ? kept.prepend(piece) : kept.append(piece);
        }
        return kept;
    };
    output = keep(output, most / 2, false) + keep(output, most / 2, true);
    return true;
}

QSet<qint64> pidsOf(const QByteArray &top)
{
    QSet<qint64> pids;
    for (const QJsonValue &row : QJsonDocument::fromJson(top)["Processes"_L1].toArray())
        pids << row.toArray().at(0).toString().trimmed().toLongLong();
    pids.remove(0);
    return pids;
}

void tell(const std::shared_ptr<TryOutControl> &control, TryOutStage stage)
{
    if (control->staged)
        control->staged(stage);
}

struct Run {
    TryOutEnd end;
    bool wasMade = false;
};

/// Follows a started container to its end, which may be the one that its time limit or the person makes.
QCoro::Task<TryOutEnd> follow(TryOutPlace place, TryOutRequest request, std::shared_ptr<TryOutControl> control,
                              std::shared_ptr<CallWatch> watch, std::shared_ptr<CallTally> tally, ContainerId id)
{
    TryOutEnd end;
    QElapsedTimer clock;
    clock.start();
    int failures = 0;
    for (int look = 0;; ++look) {
        if (!place.client) {
            end.kind = TryOutEnd::Kind::Lost;
            end.error = clientGone();
            break;
        }
        const auto inspected = co_await place.client->inspect(id);
        const auto details = inspected.and_then(engine::parseContainerDetails);
        if (!details && (!mayPass(details.error()) || ++failures == MostAttempts)) {
            end.kind = TryOutEnd::Kind::Lost;
            end.error = details.error();
            break;
        }
        if (details) {
            failures = 0;
            if (details->pid > 0)
                tally->addProcesses({details->pid});
            using enum engine::ContainerState;
            if (details->state != Running && details->state != Paused && details->state != Restarting) {
                end.kind = TryOutEnd::Kind::Exited;
                end.exitCode = details->exitCode;
                end.isOutOfMemory = details->oomKilled;
                break;
            }
            if (watch && place.client) {
                const auto top = co_await place.client->top(id, u"pid"_s);
                if (top)
                    tally->addProcesses(pidsOf(*top));
            }
        }
        if (control->isCancelled || clock.durationElapsed() > request.timeLimit) {
            end.kind = control->isCancelled ? TryOutEnd::Kind::Cancelled : TryOutEnd::Kind::TimedOut;
            break;
        }
        if (control->wrote && place.client && look % LooksBetweenOutputs == LooksBetweenOutputs - 1) {
            const auto output = co_await engine::containerOutput(place.client, id, LiveLines);
            if (output && control->wrote)
                control->wrote(*output);
        }
        bool hasWaited = false;
        if (watch)
            hasWaited = (co_await watch->collect(tally, BetweenLooks)).has_value();
        if (!hasWaited)
            co_await QCoro::sleepFor(BetweenLooks);
    }
    end.took = std::chrono::milliseconds(clock.elapsed());
    if (place.client && end.kind != TryOutEnd::Kind::Lost) {
        auto output = co_await engine::containerOutput(place.client, id);
        if (output) {
            end.isOutputCut = cutOutput(*output, request.mostOutput);
            end.output = *std::move(output);
        }
    }
    co_return end;
}

QCoro::Task<Run> runOnce(TryOutPlace place, TryOutRequest request, Profile profile, std::shared_ptr<TryOutControl> control,
                         std::shared_ptr<CallWatch> watch, std::shared_ptr<CallTally> tally)
{
    Run run;
    const RunWord word;
    const auto body = tryOutBody(request, word.text(), profile.get());
    if (!body || !place.client) {
        run.end.error = body ? clientGone() : body.error();
        co_return run;
    }
    tell(control, TryOutStage::Creating);
    const auto created = co_await engine::createContainer(place.client, {}, *body);
    if (!created) {
        run.end.error = created.error();
        co_return run;
    }
    run.wasMade = true;
    Result<> started = std::unexpected(clientGone());
    if (place.client)
        started = co_await engine::startContainer(place.client, created->id);
    if (started) {
        tell(control, TryOutStage::Running);
        run.end = co_await follow(place, request, control, watch, tally, created->id);
    } else {
        run.end.error = started.error();
    }
    run.end.warnings = created->warnings;
    if (watch)
        (void)co_await watch->end(tally);
    tell(control, TryOutStage::Removing);
    run.end.leftOver = co_await removeAnyhow(place.client, created->id);
    co_return run;
}

Result<Profile> readRequest(const TryOutRequest &request)
{
    if (request.seccompProfile.isEmpty())
        return Profile();
    return seccomp::parseProfile(request.seccompProfile).transform([](seccomp::SeccompProfile profile) {
        return std::make_shared<const seccomp::SeccompProfile>(std::move(profile));
    });
}

} // namespace

bool TryOutEnd::isKilledByFilter() const
{
    return kind == Kind::Exited && exitCode == 128 + SIGSYS;
}

QCoro::Task<TryOutOutcome> tryOut(TryOutPlace place, TryOutRequest request, std::shared_ptr<TryOutControl> control)
{
    TryOutOutcome outcome;
    const auto profile = readRequest(request);
    if (!profile) {
        outcome.end.error = profile.error();
        outcome.refused.unknown = profile.error();
        co_return outcome;
    }
    auto watch = std::make_shared<CallWatch>(place.ask);
    if (const auto listening = co_await watch->begin(); !listening) {
        outcome.refused.unknown = listening.error();
        watch.reset();
    }
    const auto tally = std::make_shared<CallTally>();
    bool mayTwin = watch && *profile && request.runs != TryOutRequest::Runs::AsItIs;
    if (request.runs != TryOutRequest::Runs::Twin) {
        const Run run = co_await runOnce(place, request, *profile, control, watch, tally);
        outcome.end = run.end;
        outcome.refused.calls = tally->seen(false).calls; // killed ones, and those of a profile with SECCOMP_FILTER_FLAG_LOG
        mayTwin = mayTwin && run.wasMade && !control->isCancelled && run.end.kind != TryOutEnd::Kind::Lost;
    }
    if (mayTwin) {
        control->isTwin = true;
        const auto twinTally = std::make_shared<CallTally>();
        const Profile twin = std::make_shared<const seccomp::SeccompProfile>(seccomp::logTwin(**profile));
        const Run run = co_await runOnce(place, request, twin, control, watch, twinTally);
        control->isTwin = false;
        const QList<SeenCall> before = std::exchange(outcome.refused, twinTally->seen(true)).calls;
        for (const SeenCall &call : before) { // what the twin, which went further, did not come to
            const auto isSame = [&call](const SeenCall &other) { return other.name == call.name && other.arch == call.arch; };
            if (const auto same = std::ranges::find_if(outcome.refused.calls, isSame); same == outcome.refused.calls.end())
                outcome.refused.calls << call;
            else
                same->isRefused = true;
        }
        if (request.runs == TryOutRequest::Runs::Twin)
            outcome.end = run.end;
        else
            outcome.twin = run.end;
    } else if (request.runs == TryOutRequest::Runs::Twin) {
        outcome.end.error = outcome.refused.unknown.value_or(
            Error{ErrorKind::Invalid, TryOutText::tr("Only a profile of its own has a twin that logs."), {}});
    } else if (watch && !outcome.refused.unknown) {
        outcome.refused.lost = tally->seen(false).lost;
        if (!*profile || request.runs == TryOutRequest::Runs::AsItIs)
            outcome.refused.unknown =
                Error{ErrorKind::Unavailable,
                      TryOutText::tr("A call that is refused with an error is not logged; only its LOG twin tells."),
                      {}};
    }
    co_return outcome;
}

QCoro::Task<Result<Recording>> recordCalls(TryOutPlace place, TryOutRequest request, std::shared_ptr<TryOutControl> control,
                                           int mostRounds)
{
    const auto watch = std::make_shared<CallWatch>(place.ask);
    if (const auto listening = co_await watch->begin(); !listening)
        co_return std::unexpected(listening.error());
    const auto tally = std::make_shared<CallTally>();
    Recording recording;
    quint64 lostBefore = 0;
    do {
        control->round = ++recording.rounds;
        seccomp::SeccompProfile logging = loggingProfile();
        seccomp::Rule seen{.names = tally->imported({}).names(), .action = {.kind = seccomp::ActionKind::Allow}};
        if (!seen.names.isEmpty())
            logging.rules << seen;
        const auto profile = std::make_shared<const seccomp::SeccompProfile>(std::move(logging));
        const Run run = co_await runOnce(place, request, profile, control, watch, tally);
        recording.end = run.end;
        if (run.end.error)
            co_return std::unexpected(*run.end.error);
        const quint64 lost = tally->seen(true).lost;
        recording.lost = lost - std::exchange(lostBefore, lost);
    } while (recording.lost > 0 && recording.rounds < mostRounds && !control->isCancelled);
    recording.calls = tally->imported(TryOutText::tr("recording of %1").arg(request.image));
    co_return recording;
}

Result<QList<LeftOver>> leftOversOf(const QByteArray &containers)
{
    const QJsonDocument document = QJsonDocument::fromJson(containers);
    if (!document.isArray())
        return std::unexpected(Error{ErrorKind::Malformed, u"no list of containers"_s, QString::fromUtf8(containers.left(300))});
    QList<LeftOver> leftOvers;
    for (const QJsonValue &value : document.array()) {
        const QString word = value["Labels"_L1][TryOutLabel].toString();
        const QString id = value["Id"_L1].toString();
        if (id.isEmpty() || !value["Labels"_L1].toObject().contains(TryOutLabel) || RunWord::isUnderWay(word))
            continue;
        const QString name = value["Names"_L1][0].toString();
        leftOvers.append({.id = ContainerId(id),
                          .name = name.startsWith(u'/') ? name.sliced(1) : name,
                          .image = value["Image"_L1].toString(),
                          .status = value["Status"_L1].toString(),
                          .isRunning = value["State"_L1].toString() == "running"_L1,
                          .created = QDateTime::fromSecsSinceEpoch(value["Created"_L1].toInteger())});
    }
    return leftOvers;
}

QCoro::Task<Result<QList<LeftOver>>> findLeftOvers(QPointer<engine::EngineClient> client)
{
    if (!client)
        co_return std::unexpected(clientGone());
    const auto containers = co_await engine::containersWithLabel(client, TryOutLabel);
    co_return containers.and_then(leftOversOf);
}

QCoro::Task<Result<>> removeLeftOvers(QPointer<engine::EngineClient> client, QList<LeftOver> leftOvers)
{
    Result<> first;
    for (const LeftOver &leftOver : leftOvers) {
        Result<> removed = std::unexpected(clientGone());
        if (client)
            removed = co_await engine::removeContainer(client, leftOver.id, engine::Volumes::Remove, true);
        if (!removed && removed.error().kind != ErrorKind::NotFound && first)
            first = removed;
    }
    co_return first;
}

} // namespace bulkhead::tryout
