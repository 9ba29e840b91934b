// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recreate/recreation.h"

#include "core/engine/containerchanges.h"
#include "core/engine/values.h"
#include "core/handoff/containerhandoff.h"
#include "core/handoff/shellwords.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bulkhead::recreate {
namespace {

using namespace std::chrono_literals;

constexpr auto BetweenLooks = 250ms;
constexpr int MostAttempts = 6; ///< of a step back while the engine is away
constexpr auto BetweenAttempts = 1s;
constexpr int LastLines = 20;

struct RecreationText {
    Q_DECLARE_TR_FUNCTIONS(Recreation)
};

Error clientGone()
{
    return {ErrorKind::Cancelled, RecreationText::tr("The host was closed."), {}};
}

/// Whether the engine may answer yet, or did what was asked without saying so.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::ConnectionRefused
           || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::NoSocket;
}

QString commandLine(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << handoff::shellQuoted(word);
    return quoted.join(u' ');
}

QString docker(std::initializer_list<QString> words)
{
    return commandLine(QStringList{u"docker"_s} + QStringList(words));
}

/// The container as inspect would show it, as a command.
QString createCommand(const RecreatePlan &plan)
{
    QJsonObject root = QJsonDocument::fromJson(plan.rawInspect).object();
    QJsonObject config = plan.body;
    root[u"HostConfig"_s] = config.value("HostConfig"_L1);
    config.remove(u"HostConfig"_s);
    config.remove(u"NetworkingConfig"_s);
    root[u"Config"_s] = config;
    // other networks are steps of their own
    QJsonObject settings = root.value("NetworkSettings"_L1).toObject();
    QJsonObject networks = settings.value("Networks"_L1).toObject();
    for (const NetworkStep &network : plan.networks)
        networks.remove(network.network);
    settings[u"Networks"_s] = networks;
    root[u"NetworkSettings"_s] = settings;
    const auto handed = handoff::handOff(QJsonDocument(root).toJson(QJsonDocument::Compact), handoff::Target::Run);
    QString text = handed ? handed->text.trimmed() : docker({u"run"_s, u"--name"_s, plan.name, u"…"_s});
    constexpr auto Run = "docker run"_L1;
    const qsizetype at = text.startsWith(Run) ? 0 : text.indexOf(u"\ndocker run"_s) + 1;
    return text.replace(at, Run.size(), "docker create"_L1);
}

QString connectCommand(const NetworkStep &step, const QString &name)
{
    QStringList words{u"docker"_s, u"network"_s, step.isDisconnect ? u"disconnect"_s : u"connect"_s};
    const QJsonObject ipam = step.endpoint["IPAMConfig"_L1].toObject();
    if (const QString address = ipam["IPv4Address"_L1].toString(); !address.isEmpty())
        words << u"--ip"_s << address;
    if (const QString address = ipam["IPv6Address"_L1].toString(); !address.isEmpty())
        words << u"--ip6"_s << address;
    for (const QJsonValue &alias : step.endpoint["Aliases"_L1].toArray())
        words << u"--alias"_s << alias.toString();
    for (const QJsonValue &link : step.endpoint["Links"_L1].toArray())
        words << u"--link"_s << link.toString();
    return commandLine(words << step.network << name);
}

/// What differs between the old container and this one beyond what was planned.
QList<SettingChange> surprisesIn(const RecreatePlan &plan, const QByteArray &inspect)
{
    QStringList planned{u"AppArmorProfile"_s}; // the engine tells the name that SecurityOpt has
    for (const SettingChange &change : plan.differences)
        planned << change.setting;
    QList<SettingChange> surprises = inspectDifferences(plan.rawInspect, inspect);
    surprises.removeIf([&planned](const SettingChange &change) { return planned.contains(change.setting); });
    return surprises;
}

/// One recreation under way.
struct Work {
    QPointer<engine::EngineClient> client;
    RecreatePlan plan;
    RecreateOptions options;
    std::shared_ptr<RecreateControl> control;
    RecreateOutcome outcome;

    void tell() const
    {
        if (control->changed)
            control->changed(outcome.steps);
    }
    /// The first waiting step of this kind runs now.
    qsizetype begin(StepKind kind)
    {
        for (qsizetype i = 0; i < outcome.steps.size(); ++i) {
            if (outcome.steps[i].kind == kind && outcome.steps[i].state == StepState::Waiting) {
                outcome.steps[i].state = StepState::Running;
                tell();
                return i;
            }
        }
        return -1;
    }
    void end(qsizetype step, const Result<> &result, const QString &words = {})
    {
        if (step < 0)
            return;
        outcome.steps[step].state = result ? StepState::Done : StepState::Failed;
        outcome.steps[step].result = result ? words : result.error().what;
        tell();
    }
};
using WorkPtr = std::shared_ptr<Work>;

Result<> cancelledOr(const WorkPtr &work)
{
    if (!work->client)
        return std::unexpected(clientGone());
    if (work->control->isCancelled)
        return std::unexpected(Error{ErrorKind::Cancelled, RecreationText::tr("It was cancelled."), {}});
    return {};
}

struct Look {
    bool isRunning = false, isRestarting = false;
    int exitCode = 0, restarts = 0;
    QString health, name, words;
    ContainerId id;
};

Result<Look> readLook(const QByteArray &inspect)
{
    const QJsonObject root = QJsonDocument::fromJson(inspect).object();
    const QJsonObject state = root.value("State"_L1).toObject();
    if (state.isEmpty())
        return std::unexpected(Error{ErrorKind::Malformed, u"no inspect document of a container"_s, {}});
    const QString name = root.value("Name"_L1).toString();
    return Look{.isRunning = state["Running"_L1].toBool(),
                .isRestarting = state["Restarting"_L1].toBool(),
                .exitCode = state["ExitCode"_L1].toInt(),
                .restarts = root.value("RestartCount"_L1).toInt(),
                .health = state["Health"_L1]["Status"_L1].toString(),
                .name = name.startsWith(u'/') ? name.sliced(1) : name,
                .words = state["Error"_L1].toString(),
                .id = ContainerId(root.value("Id"_L1).toString())};
}

QCoro::Task<Result<Look>> look(QPointer<engine::EngineClient> client, ContainerId id)
{
    if (!client)
        co_return std::unexpected(clientGone());
    const auto inspected = co_await client->inspect(id);
    co_return inspected.and_then(readLook);
}

/// Until the new container is well. The error says why it is not.
QCoro::Task<Result<>> watchNew(WorkPtr work)
{
    const bool hasCheck = work->plan.hasHealthCheck;
    QElapsedTimer clock;
    clock.start();
    int failures = 0;
    for (;;) {
        if (auto going = cancelledOr(work); !going)
            co_return going;
        const auto seen = co_await look(work->client, work->outcome.newId);
        if (!seen && (!mayPass(seen.error()) || ++failures == MostAttempts))
            co_return std::unexpected(seen.error());
        if (seen) {
            failures = 0;
            if (!seen->isRunning || seen->isRestarting || seen->restarts > 0) {
                const QString words = RecreationText::tr("The new container ended with exit code %1.").arg(seen->exitCode);
                co_return std::unexpected(Error{ErrorKind::Unavailable, words, seen->words});
            }
            if (seen->health == "unhealthy"_L1)
                co_return std::unexpected(Error{ErrorKind::Unavailable,
                                                RecreationText::tr("The health check says that the new container is unhealthy."),
                                                {}});
            if (hasCheck ? seen->health == "healthy"_L1 : clock.durationElapsed() >= work->options.stays)
                co_return Result<>();
            if (hasCheck && clock.durationElapsed() >= work->options.healthLimit) {
                const QString words = RecreationText::tr("The new container was not healthy within %n second(s).", nullptr,
                                                         int(work->options.healthLimit.count()));
                co_return std::unexpected(Error{ErrorKind::Timeout, words, {}});
            }
        }
        co_await QCoro::sleepFor(BetweenLooks);
    }
}

QCoro::Task<Result<>> createNew(WorkPtr work)
{
    const auto created = co_await engine::createContainer(work->client, work->plan.name, work->plan.body);
    if (!created)
        co_return std::unexpected(created.error());
    work->outcome.newId = created->id;
    co_return Result<>();
}

/// The way there, up to the first step that fails.
QCoro::Task<Result<>> goThere(WorkPtr work)
{
    const RecreatePlan &plan = work->plan;
    if (auto going = cancelledOr(work); !going)
        co_return going;
    qsizetype step = work->begin(StepKind::Rename);
    auto result = co_await engine::renameContainer(work->client, plan.id, plan.oldName);
    work->end(step, result);
    if (result)
        result = cancelledOr(work);
    if (!result)
        co_return result;
    step = work->begin(StepKind::Create);
    result = co_await createNew(work);
    work->end(step, result);
    for (const NetworkStep &network : plan.networks) {
        if (result)
            result = cancelledOr(work);
        if (!result)
            co_return result;
        step = work->begin(StepKind::Connect);
        if (network.isDisconnect)
            result = co_await engine::disconnectNetwork(work->client, network.network, work->outcome.newId);
        else
            result = co_await engine::connectNetwork(work->client, network.network, work->outcome.newId, network.endpoint);
        work->end(step, result);
    }
    if (!result || !plan.wasRunning)
        co_return result;
    result = cancelledOr(work);
    if (!result)
        co_return result;
    step = work->begin(StepKind::Stop);
    result = co_await engine::stopContainer(work->client, plan.id, std::nullopt, std::chrono::seconds(qMax(0, plan.stopSeconds)));
    work->end(step, result);
    if (result)
        result = cancelledOr(work);
    if (!result)
        co_return result;
    step = work->begin(StepKind::Start);
    result = co_await engine::startContainer(work->client, work->outcome.newId);
    work->end(step, result);
    if (!result)
        co_return result;
    step = work->begin(StepKind::Watch);
    result = co_await watchNew(work);
    work->end(step, result, plan.hasHealthCheck ? RecreationText::tr("healthy") : RecreationText::tr("runs"));
    co_return result;
}

/// A question on the way back: patient with an engine that went away.
template<typename Ask>
QCoro::Task<Result<>> insist(WorkPtr work, Ask ask)
{
    for (int attempt = 1;; ++attempt) {
        if (!work->client)
            co_return std::unexpected(clientGone());
        const Result<> answer = co_await ask(work->client);
        if (answer || !mayPass(answer.error()) || attempt == MostAttempts)
            co_return answer;
        co_await QCoro::sleepFor(BetweenAttempts);
    }
}

QCoro::Task<Result<Look>> insistOnLook(WorkPtr work, ContainerId id)
{
    for (int attempt = 1;; ++attempt) {
        const auto seen = co_await look(work->client, id);
        if (seen || !mayPass(seen.error()) || attempt == MostAttempts)
            co_return seen;
        co_await QCoro::sleepFor(BetweenAttempts);
    }
}

void addBack(const WorkPtr &work, StepKind kind, const QString &text, const QString &command)
{
    work->outcome.steps.append({.kind = kind, .text = text, .command = command});
}

/// What the new one wrote, before it is removed.
QCoro::Task<> keepOutput(WorkPtr work)
{
    if (!work->client || work->outcome.newId.isEmpty())
        co_return;
    const auto output = co_await engine::containerOutput(work->client, work->outcome.newId, LastLines);
    if (!output)
        co_return;
    for (const engine::OutputPiece &piece : *output)
        work->outcome.output += QString::fromUtf8(piece.bytes);
}

/// The old container gets its name back and runs as it ran. Looks at what is there instead of at what was answered: the engine
/// may have done what it could not tell any more.
QCoro::Task<> goBack(WorkPtr work)
{
    const RecreatePlan &plan = work->plan;
    RecreateOutcome &outcome = work->outcome;
    co_await keepOutput(work);
    work->outcome.steps.removeIf([](const RecreateStep &step) { return step.state == StepState::Waiting; });
    const auto old = co_await insistOnLook(work, plan.id);
    if (outcome.newId.isEmpty() && work->client && old && old->name != plan.name) {
        // made, but the answer was lost, or was that to a second try; another's container of that name is set otherwise
        const auto unknown = co_await work->client->inspect(ContainerId(plan.name));
        if (unknown && surprisesIn(plan, *unknown).isEmpty())
            outcome.newId = ContainerId(QJsonDocument::fromJson(*unknown)["Id"_L1].toString());
    }
    if (!outcome.newId.isEmpty())
        addBack(work, StepKind::RemoveNew, RecreationText::tr("Remove the new container"),
                docker({u"rm"_s, u"--force"_s, plan.name}));
    if (!old || old->name != plan.name)
        addBack(work, StepKind::RenameBack, RecreationText::tr("Give the old container its name back"),
                docker({u"rename"_s, plan.oldName, plan.name}));
    if (plan.wasRunning && (!old || !old->isRunning))
        addBack(work, StepKind::StartOld, RecreationText::tr("Start the old container"), docker({u"start"_s, plan.name}));
    work->tell();
    Result<> result;
    for (const StepKind kind : {StepKind::RemoveNew, StepKind::RenameBack, StepKind::StartOld}) {
        const qsizetype step = result ? work->begin(kind) : -1;
        if (step < 0)
            continue;
        if (kind == StepKind::RemoveNew) {
            const auto removeNew = [id = outcome.newId](engine::EngineClient *client) {
                return engine::removeContainer(client, id, engine::Volumes::Keep, true);
            };
            result = co_await insist(work, removeNew);
            if (!result && result.error().kind == ErrorKind::NotFound)
                result = {};
            if (result)
                outcome.newId = {};
        } else if (kind == StepKind::RenameBack) {
            const auto renameOld = [id = plan.id, name = plan.name](engine::EngineClient *client) {
                return engine::renameContainer(client, id, name);
            };
            result = co_await insist(work, renameOld);
        } else {
            const auto startOld = [id = plan.id](engine::EngineClient *client) { return engine::startContainer(client, id); };
            result = co_await insist(work, startOld);
        }
        work->end(step, result);
    }
    const auto now = co_await insistOnLook(work, plan.id);
    outcome.isRestored = now && now->name == plan.name && (now->isRunning || !plan.wasRunning);
    if (outcome.isRestored)
        co_return;
    for (const RecreateStep &step : std::as_const(outcome.steps)) {
        const bool isBack =
            step.kind == StepKind::RemoveNew || step.kind == StepKind::RenameBack || step.kind == StepKind::StartOld;
        if (isBack && step.state != StepState::Done)
            outcome.byHand << step.command;
    }
}

QCoro::Task<> finish(WorkPtr work)
{
    const RecreatePlan &plan = work->plan;
    RecreateOutcome &outcome = work->outcome;
    outcome.isDone = true;
    if (work->client) {
        const auto now = co_await work->client->inspect(outcome.newId);
        if (now)
            outcome.surprises = surprisesIn(plan, *now);
    }
    if (const qsizetype step = work->begin(StepKind::KeepOld); step >= 0 && work->client) {
        const auto kept = co_await engine::setRestartPolicy(work->client, plan.id, {{u"Name"_s, u"no"_s}});
        work->end(step, kept);
    }
    if (const qsizetype step = work->begin(StepKind::RemoveOld); step >= 0 && work->client) {
        const auto removed = co_await engine::removeContainer(work->client, plan.id, engine::Volumes::Keep, false);
        work->end(step, removed);
    }
}

} // namespace

QList<RecreateStep> plannedSteps(const RecreatePlan &plan, const RecreateOptions &options)
{
    QList<RecreateStep> steps;
    const auto add = [&steps](StepKind kind, const QString &text, const QString &command) {
        steps.append({.kind = kind, .text = text, .command = command});
    };
    add(StepKind::Rename, RecreationText::tr("Rename the old container to %1").arg(plan.oldName),
        docker({u"rename"_s, plan.name, plan.oldName}));
    add(StepKind::Create, RecreationText::tr("Create %1 with the new settings").arg(plan.name), createCommand(plan));
    for (const NetworkStep &network : plan.networks) {
        add(StepKind::Connect,
            network.isDisconnect ? RecreationText::tr("Disconnect it from the network %1").arg(network.network)
                                 : RecreationText::tr("Connect it to the network %1").arg(network.network),
            connectCommand(network, plan.name));
    }
    if (plan.wasRunning) {
        add(StepKind::Stop, RecreationText::tr("Stop the old container"), docker({u"stop"_s, plan.oldName}));
        add(StepKind::Start, RecreationText::tr("Start the new container"), docker({u"start"_s, plan.name}));
        add(StepKind::Watch,
            plan.hasHealthCheck
                ? RecreationText::tr("Wait until it is healthy")
                : RecreationText::tr("See whether it still runs after %n second(s)", nullptr, int(options.stays.count())),
            docker({u"inspect"_s, u"--format"_s, plan.hasHealthCheck ? u"{{.State.Health.Status}}"_s : u"{{.State.Status}}"_s,
                    plan.name}));
    }
    if (!options.keepOld)
        add(StepKind::RemoveOld, RecreationText::tr("Remove the old container; its volumes stay"),
            docker({u"rm"_s, plan.oldName}));
    else if (plan.restartsAlways)
        add(StepKind::KeepOld, RecreationText::tr("Keep the old container from starting with the engine"),
            docker({u"update"_s, u"--restart=no"_s, plan.oldName}));
    return steps;
}

QCoro::Task<Result<RecreatePlan>> prepareRecreation(QPointer<engine::EngineClient> client, ContainerId id, RecreateChange change,
                                                    QList<QByteArray> others)
{
    if (!client)
        co_return std::unexpected(clientGone());
    const auto inspected = co_await client->inspect(id);
    if (!inspected)
        co_return std::unexpected(inspected.error());
    RecreateFacts facts{.rawInspect = *inspected, .others = std::move(others)};
    const QJsonObject root = QJsonDocument::fromJson(*inspected).object();
    if (client) {
        const auto image = co_await client->inspectImage(root.value("Config"_L1)["Image"_L1].toString());
        if (image)
            facts.imageOfName = *image;
    }
    if (client) {
        const auto image = co_await client->inspectImage(root.value("Image"_L1).toString());
        if (image)
            facts.imageOfContainer = *image;
    }
    if (client) {
        const auto changes = co_await client->get(u"/containers/%1/changes"_s.arg(root.value("Id"_L1).toString()));
        const QJsonDocument list = QJsonDocument::fromJson(changes.value_or(QByteArray()));
        if (changes)
            facts.changedFiles = int(list.array().size());
    }
    if (!client)
        co_return std::unexpected(clientGone());
    const auto containers = co_await client->containers();
    if (!containers)
        co_return std::unexpected(containers.error());
    for (const QJsonValue &container : QJsonDocument::fromJson(*containers).array()) {
        for (const QJsonValue &name : container["Names"_L1].toArray())
            facts.namesInUse << (name.toString().startsWith(u'/') ? name.toString().sliced(1) : name.toString());
    }
    co_return planRecreation(facts, change);
}

QCoro::Task<RecreateOutcome> recreate(QPointer<engine::EngineClient> client, RecreatePlan plan, RecreateOptions options,
                                      std::shared_ptr<RecreateControl> control)
{
    const auto work =
        std::make_shared<Work>(Work{.client = client, .plan = plan, .options = options, .control = control, .outcome = {}});
    work->outcome.steps = plannedSteps(plan, options);
    work->tell();
    const auto there = co_await goThere(work);
    if (there) {
        co_await finish(work);
    } else {
        work->outcome.error = there.error();
        co_await goBack(work);
    }
    co_return RecreateOutcome(work->outcome);
}

} // namespace bulkhead::recreate
