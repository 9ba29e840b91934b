// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containerrow.h"

#include "core/capability/capabilitycatalogue.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::CapabilitySet;
using findings::Severity;

namespace {

struct ContainerRowText {
    Q_DECLARE_TR_FUNCTIONS(ContainerRow)
};

/// What the cells of one row are made from.
struct RowFacts {
    const snapshot::ContainerEntry &container;
    const engine::ContainerDetails &details;
    const snapshot::HostSnapshot &snapshot;
    const snapshot::ContainerCapabilities &capabilities;
    const host::ProcessFacts *first; ///< null: nothing was seen
};

ContainerCell textCell(const QString &text, std::optional<Tone> tone = {}, qint64 number = 0)
{
    return {text, naturalKey(text), number, tone};
}

ContainerCell yesNoCell(bool yes, std::optional<Tone> toneOfYes = {})
{
    return {yes ? ContainerRowText::tr("yes") : ContainerRowText::tr("no"), {}, yes ? 1 : 0, yes ? toneOfYes : std::nullopt};
}

/// Configured and observed side by side where they differ: never averaged away.
ContainerCell mismatchCell(const QString &configured, const QString &observed)
{
    return textCell(u"%1 ≠ %2"_s.arg(configured, observed), Tone::High, 1);
}

ContainerCell userCell(const RowFacts &facts)
{
    const capability::UserSpec spec = capability::parseUser(facts.details.user);
    if (spec.isRoot())
        return {ContainerRowText::tr("root"), {}, -1, {}};
    const bool onlyName = !spec.uid;
    if (onlyName && facts.first && facts.first->uid)
        return textCell(u"%1 (%2)"_s.arg(facts.details.user).arg(*facts.first->uid));
    return textCell(facts.details.user);
}

std::optional<Tone> toneOfMore(CapabilitySet more)
{
    std::optional<Tone> worst;
    for (const capability::CapabilityInfo &info : capability::capabilitiesByRisk()) {
        if (!more.contains(info.capability))
            continue;
        switch (info.risk) { // worst first
        case capability::Risk::HostTakeover: return Tone::Critical;
        case capability::Risk::Escalation: return Tone::High;
        case capability::Risk::Disruption: return Tone::Medium;
        case capability::Risk::Limited: worst = Tone::Low; break;
        }
    }
    return worst;
}

ContainerCell capabilitiesCell(const RowFacts &facts)
{
    const auto &capabilities = facts.capabilities;
    if (!capabilities.predicted && !capabilities.observed)
        return textCell(ContainerRowText::tr("refused"), Tone::Unknown, -1);
    const capability::ProcessCapabilities sets = capabilities.observed ? *capabilities.observed : capabilities.predicted->sets;
    const CapabilitySet ordinary = capability::defaultCapabilities(facts.snapshot.engineRules().flavour);
    const CapabilitySet more = sets.bounding - ordinary;
    const CapabilitySet less = ordinary - sets.bounding;
    QString text = sets.effective == sets.bounding
                       ? QString::number(sets.effective.count())
                       : ContainerRowText::tr("%1 of %2").arg(sets.effective.count()).arg(sets.bounding.count());
    if (!more.isEmpty())
        text += u"  +%1"_s.arg(more.count());
    if (!less.isEmpty())
        text += u"  −%1"_s.arg(less.count());
    std::optional<Tone> tone = toneOfMore(sets.effective - ordinary);
    if (!capabilities.effectiveMismatch().isEmpty() || !capabilities.boundingMismatch().isEmpty()) {
        text += u"  ≠"_s;
        tone = Tone::High;
    }
    return {text, {}, qint64(sets.effective.count()) * 64 + sets.bounding.count(), tone};
}

ContainerCell seccompCell(const RowFacts &facts)
{
    const QString none = ContainerRowText::tr("none");
    const auto &options = facts.snapshot.info.securityOptions;
    const bool engineHasNone = !options.isEmpty() && !facts.snapshot.info.hasSecurityOption(u"seccomp");
    const bool daemonUnconfined = std::ranges::any_of(options, [](const QString &option) {
        return option.startsWith("name=seccomp"_L1) && option.contains("profile=unconfined"_L1);
    });
    const auto choice = engine::seccompInForce(facts.details, facts.snapshot.version);
    using Kind = engine::SeccompChoice::Kind;
    const bool off = choice.kind == Kind::Unconfined || engineHasNone || (choice.kind == Kind::EngineDefault && daemonUnconfined);
    const QString configured = off                           ? none
                               : choice.kind == Kind::Custom ? ContainerRowText::tr("custom")
                                                             : ContainerRowText::tr("default");
    const auto seen = facts.first ? facts.first->seccomp : host::SeccompMode::Unknown;
    if (seen == host::SeccompMode::Disabled && !off)
        return mismatchCell(configured, none);
    if (seen == host::SeccompMode::Filter && off)
        return textCell(u"%1 ≠ %2"_s.arg(configured, ContainerRowText::tr("filter")), Tone::Info, 1);
    return textCell(configured, off ? std::optional(Tone::Medium) : std::nullopt, off ? 1 : 0);
}

ContainerCell appArmorCell(const RowFacts &facts)
{
    if (!facts.snapshot.info.securityOptions.isEmpty() && !facts.snapshot.info.hasSecurityOption(u"apparmor"))
        return textCell(ContainerRowText::tr("host has none"));
    const bool unconfined =
        facts.details.appArmorProfile == "unconfined"_L1 || (facts.details.appArmorProfile.isEmpty() && facts.details.privileged);
    const QString configured = unconfined                                ? ContainerRowText::tr("none")
                               : facts.details.appArmorProfile.isEmpty() ? ContainerRowText::tr("default")
                                                                         : facts.details.appArmorProfile;
    const QString label = facts.first ? facts.first->label : QString{};
    if (label == "unconfined"_L1 && !unconfined)
        return mismatchCell(configured, ContainerRowText::tr("none"));
    if (label.endsWith(" (complain)"_L1))
        return textCell(label, Tone::Medium, 1);
    return textCell(configured, unconfined ? std::optional(Tone::Medium) : std::nullopt, unconfined ? 1 : 0);
}

ContainerCell noNewPrivilegesCell(const RowFacts &facts)
{
    const bool byDefault = facts.snapshot.info.hasSecurityOption(u"no-new-privileges");
    const bool configured = engine::noNewPrivileges(facts.details.securityOpt).value_or(byDefault);
    const bool observed = facts.first ? facts.first->noNewPrivileges.value_or(configured) : configured;
    if (configured && !observed)
        return mismatchCell(ContainerRowText::tr("yes"), ContainerRowText::tr("no"));
    return yesNoCell(observed);
}

ContainerCell networkCell(const RowFacts &facts)
{
    const QString &mode = facts.details.networkMode;
    if (mode == "host"_L1)
        return textCell(ContainerRowText::tr("host"), Tone::High, 1);
    if (mode == "none"_L1 || mode.startsWith("container:"_L1))
        return textCell(namespaceModeText(mode, facts.snapshot));
    if (!facts.details.networks.isEmpty())
        return textCell(facts.details.networks.keys().join(u", "_s));
    return textCell(mode.isEmpty() || mode == "default"_L1 ? u"bridge"_s : mode);
}

ContainerCell processNamespaceCell(const RowFacts &facts)
{
    const bool host = facts.details.pidMode == "host"_L1;
    return textCell(namespaceModeText(facts.details.pidMode, facts.snapshot), host ? std::optional(Tone::High) : std::nullopt,
                    host ? 1 : 0);
}

ContainerCell userNamespaceCell(const RowFacts &facts)
{
    const bool remap = facts.snapshot.info.hasSecurityOption(u"userns");
    if (facts.snapshot.info.hasSecurityOption(u"rootless"))
        return textCell(ContainerRowText::tr("rootless"));
    if (remap && facts.details.usernsMode != "host"_L1)
        return textCell(ContainerRowText::tr("own"));
    return textCell(ContainerRowText::tr("host"), remap ? std::optional(Tone::Medium) : std::nullopt, 1);
}

ContainerCell mountsCell(const QList<findings::SensitiveMount> &mounts)
{
    if (mounts.isEmpty())
        return {};
    QStringList names;
    for (const auto &mount : mounts) {
        const bool readOnly = !mount.writable && mount.kind != findings::SensitiveMount::Kind::RuntimeSocket;
        names << (readOnly ? ContainerRowText::tr("%1 (ro)").arg(findings::shortName(mount)) : findings::shortName(mount));
    }
    return textCell(names.join(u", "_s), toneOf(mounts.first().severity), int(mounts.first().severity) * 1000 + mounts.size());
}

void fillFromDetails(ContainerRow &row, const RowFacts &facts, const findings::HostPlaces &places)
{
    const auto set = [&row](ContainerColumn column, ContainerCell cell) { row.cells[size_t(column)] = std::move(cell); };
    set(ContainerColumn::User, userCell(facts));
    set(ContainerColumn::Privileged, yesNoCell(facts.details.privileged, Tone::Critical));
    set(ContainerColumn::Capabilities, capabilitiesCell(facts));
    set(ContainerColumn::Seccomp, seccompCell(facts));
    set(ContainerColumn::AppArmor, appArmorCell(facts));
    set(ContainerColumn::NoNewPrivileges, noNewPrivilegesCell(facts));
    set(ContainerColumn::Network, networkCell(facts));
    set(ContainerColumn::ProcessNamespace, processNamespaceCell(facts));
    set(ContainerColumn::UserNamespace, userNamespaceCell(facts));
    set(ContainerColumn::Mounts, mountsCell(findings::sensitiveMounts(facts.details, places)));
    const qint64 pid = facts.details.pid;
    set(ContainerColumn::Pid, {pid > 0 ? QString::number(pid) : QString{}, {}, pid, {}});
}

/// Not inspected yet, or not at all: each cell says so, and none looks like an answer.
void fillUnknown(ContainerRow &row)
{
    static constexpr std::array columns{ContainerColumn::User,
                                        ContainerColumn::Privileged,
                                        ContainerColumn::Capabilities,
                                        ContainerColumn::Seccomp,
                                        ContainerColumn::AppArmor,
                                        ContainerColumn::NoNewPrivileges,
                                        ContainerColumn::Network,
                                        ContainerColumn::ProcessNamespace,
                                        ContainerColumn::UserNamespace,
                                        ContainerColumn::Mounts,
                                        ContainerColumn::Pid};
    const QString text = row.entry->error ? ContainerRowText::tr("?") : u"…"_s;
    for (const ContainerColumn column : columns)
        row.cells[size_t(column)] = {text, {}, -2, Tone::Neutral};
}

} // namespace

ContainerRow containerRow(const snapshot::ContainerPtr &container, const snapshot::HostSnapshot &snapshot,
                          const findings::HostPlaces &places)
{
    ContainerRow row;
    row.entry = container;
    row.running = container->isRunning();
    const auto set = [&row](ContainerColumn column, ContainerCell cell) { row.cells[size_t(column)] = std::move(cell); };
    const QString image = container->details && !container->details->image.isEmpty() ? container->details->image.toString()
                                                                                     : container->summary.image.toString();
    set(ContainerColumn::Name, textCell(containerName(*container)));
    set(ContainerColumn::State, stateCell(*container));
    set(ContainerColumn::Image, textCell(image));
    set(ContainerColumn::Id, {container->id().shortened(), container->id().toString(), 0, {}});
    const QDateTime created = container->details ? container->details->created : container->summary.created;
    set(ContainerColumn::Created, {{}, {}, created.isValid() ? created.toMSecsSinceEpoch() : 0, {}});

    if (container->details) {
        const auto capabilities = snapshot::containerCapabilities(*container, snapshot);
        row.severity = findings::assess(*container, snapshot, capabilities, places).severity;
        fillFromDetails(row, {*container, *container->details, snapshot, capabilities, findings::firstProcessSeen(*container)},
                        places);
    } else {
        fillUnknown(row);
    }
    set(ContainerColumn::Severity,
        {severityWord(row.severity), {}, row.severity ? qint64(*row.severity) : -1, toneOf(row.severity)});

    QStringList words{container->summary.name, image, container->id().toString()};
    for (const ContainerCell &cell : row.cells)
        words << cell.text;
    row.haystack = words.join(u'\n').toCaseFolded();
    return row;
}

QString naturalKey(const QString &text)
{
    constexpr qsizetype width = 12;
    const QString folded = text.toCaseFolded();
    QString key;
    key.reserve(folded.size() + width);
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && folded.at(end) >= u'0' && folded.at(end) <= u'9')
            ++end;
        if (end > i)
            key += folded.sliced(i, end - i).rightJustified(width, u'0');
        else
            key += folded.at(end++);
        i = end;
    }
    return key;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::None: return Tone::Ok;
    case Severity::Info: return Tone::Info;
    case Severity::Low: return Tone::Low;
    case Severity::Medium: return Tone::Medium;
    case Severity::High: return Tone::High;
    case Severity::Critical: break;
    }
    return Tone::Critical;
}

Tone toneOf(const std::optional<Severity> &severity)
{
    return severity ? toneOf(*severity) : Tone::Unknown;
}

QString severityWord(const std::optional<Severity> &severity)
{
    return severity ? findings::severityName(*severity) : ContainerRowText::tr("Unknown");
}

QString containerName(const snapshot::ContainerEntry &container)
{
    return container.summary.name.isEmpty() ? container.id().shortened() : container.summary.name;
}

ContainerCell stateCell(const snapshot::ContainerEntry &container)
{
    using State = engine::ContainerState;
    const int exitCode = container.details ? container.details->exitCode : 0;
    switch (container.state()) {
    case State::Running:
        return container.details && container.details->health == "unhealthy"_L1
                   ? ContainerCell{ContainerRowText::tr("running, unhealthy"), {}, 1, Tone::Medium}
                   : ContainerCell{ContainerRowText::tr("running"), {}, 0, Tone::Ok};
    case State::Paused: return {ContainerRowText::tr("paused"), {}, 2, Tone::Info};
    case State::Restarting: return {ContainerRowText::tr("restarting"), {}, 3, Tone::Medium};
    case State::Created: return {ContainerRowText::tr("created"), {}, 4, Tone::Neutral};
    case State::Exited:
        return {container.details ? ContainerRowText::tr("exited (%1)").arg(exitCode) : ContainerRowText::tr("exited"),
                {},
                5,
                Tone::Neutral};
    case State::Removing: return {ContainerRowText::tr("removing"), {}, 6, Tone::Neutral};
    case State::Dead: return {ContainerRowText::tr("dead"), {}, 7, Tone::Medium};
    case State::Unknown: break;
    }
    return {ContainerRowText::tr("unknown"), {}, 8, Tone::Unknown};
}

QString namespaceModeText(const QString &mode, const snapshot::HostSnapshot &snapshot)
{
    if (mode.isEmpty() || mode == "private"_L1)
        return ContainerRowText::tr("own");
    if (mode == "host"_L1)
        return ContainerRowText::tr("host");
    if (mode == "none"_L1)
        return ContainerRowText::tr("none");
    if (!mode.startsWith("container:"_L1))
        return mode;
    const QString other = mode.mid(10);
    const snapshot::ContainerPtr container = snapshot.container(ContainerId(other));
    return ContainerRowText::tr("container %1").arg(container ? containerName(*container) : other.left(12));
}

QString containerColumnTitle(ContainerColumn column)
{
    switch (column) {
    case ContainerColumn::Name: return ContainerRowText::tr("Name");
    case ContainerColumn::Severity: return ContainerRowText::tr("Severity");
    case ContainerColumn::State: return ContainerRowText::tr("State");
    case ContainerColumn::User: return ContainerRowText::tr("User");
    case ContainerColumn::Privileged: return ContainerRowText::tr("Privileged");
    case ContainerColumn::Capabilities: return ContainerRowText::tr("Capabilities");
    case ContainerColumn::Seccomp: return ContainerRowText::tr("Seccomp");
    case ContainerColumn::AppArmor: return ContainerRowText::tr("AppArmor");
    case ContainerColumn::NoNewPrivileges: return ContainerRowText::tr("No new privileges");
    case ContainerColumn::Network: return ContainerRowText::tr("Network");
    case ContainerColumn::ProcessNamespace: return ContainerRowText::tr("Processes");
    case ContainerColumn::UserNamespace: return ContainerRowText::tr("Users");
    case ContainerColumn::Mounts: return ContainerRowText::tr("Sensitive mounts");
    case ContainerColumn::Image: return ContainerRowText::tr("Image");
    case ContainerColumn::Created: return ContainerRowText::tr("Created");
    case ContainerColumn::Id: return ContainerRowText::tr("ID");
    case ContainerColumn::Pid: break;
    }
    return ContainerRowText::tr("PID");
}

QString containerColumnHelp(ContainerColumn column)
{
    switch (column) {
    case ContainerColumn::Severity: return ContainerRowText::tr("The worst single fact that is known of the container");
    case ContainerColumn::User:
        return ContainerRowText::tr("Who the first process runs as; the image's default where the container names nobody");
    case ContainerColumn::Capabilities:
        return ContainerRowText::tr(
            "Effective capabilities of the first process; “0 of 14”: none now, but up to 14 can be gained. "
            "+ and − count the differences from the engine's default, ≠ marks where the kernel shows "
            "something else than the configuration gives.");
    case ContainerColumn::ProcessNamespace:
        return ContainerRowText::tr("PID namespace: own, the host's, or that of another container");
    case ContainerColumn::UserNamespace:
        return ContainerRowText::tr("User namespace: “host” means that user 0 of the container is user 0 of the host");
    case ContainerColumn::Mounts:
        return ContainerRowText::tr("Mounts through which something of the host that matters can be reached");
    case ContainerColumn::Pid: return ContainerRowText::tr("Process id of the first process on the engine's host");
    default: return {};
    }
}

} // namespace bulkhead::ui
