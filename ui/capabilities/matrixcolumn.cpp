// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixcolumn.h"

#include "core/handoff/dockerrun.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;
using capability::EngineRules;

namespace {

struct KeyWord {
    ColumnKey::Kind kind;
    QLatin1StringView word;
};
constexpr KeyWord KeyWords[] = {{ColumnKey::Kind::Default, "default"_L1},
                                {ColumnKey::Kind::Privileged, "privileged"_L1},
                                {ColumnKey::Kind::Whitelist, "whitelist"_L1},
                                {ColumnKey::Kind::Pasted, "pasted"_L1}};
constexpr auto ContainerPrefix = "container:"_L1;

QString columnTitle(const char *text)
{
    return QCoreApplication::translate("CapabilityMatrix", text);
}

CapabilitySet lackingOn(const EngineRules &rules)
{
    return CapabilitySet::allUpTo(capability::KnownCapabilities - 1) - rules.available;
}

QString defaultTitle(capability::EngineFlavour flavour)
{
    switch (flavour) {
    case capability::EngineFlavour::Docker: return columnTitle(QT_TRANSLATE_NOOP("CapabilityMatrix", "Docker default"));
    case capability::EngineFlavour::Podman: return columnTitle(QT_TRANSLATE_NOOP("CapabilityMatrix", "Podman default"));
    case capability::EngineFlavour::Unknown: break;
    }
    return columnTitle(QT_TRANSLATE_NOOP("CapabilityMatrix", "Engine default"));
}

MatrixColumn policyColumn(MatrixColumn::Kind kind, const QString &title, const capability::CapabilityRequest &request,
                          const EngineRules &rules)
{
    MatrixColumn column;
    column.kind = kind;
    column.title = title;
    column.configured = request;
    column.predicted = capability::resolve(column.configured, rules);
    column.lacking = lackingOn(rules);
    return column;
}

bool runsInUserNamespace(const engine::ContainerDetails &details, const engine::EngineInfo &info)
{
    return info.hasSecurityOption(u"rootless") || (info.hasSecurityOption(u"userns") && details.usernsMode != "host"_L1);
}

/// Nothing unless the first process is among those that were seen.
std::optional<CapabilitySet> permittedOfAll(const QList<host::ProcessFacts> &processes)
{
    if (processes.isEmpty() || !processes.first().permittedOnly)
        return std::nullopt;
    CapabilitySet all;
    for (const host::ProcessFacts &process : processes)
        all = all | process.permittedOnly.value_or(CapabilitySet());
    return all;
}

std::optional<bool> noNewPrivilegesOf(const engine::ContainerDetails &details, const engine::EngineInfo &info)
{
    if (const auto asked = engine::noNewPrivileges(details.securityOpt))
        return asked;
    // the daemon's own default counts where the container says nothing; without /info it is not known
    return info.securityOptions.isEmpty() ? std::nullopt : std::optional(info.hasSecurityOption(u"no-new-privileges"));
}

} // namespace

QString ColumnKey::toString() const
{
    for (const KeyWord &entry : KeyWords) {
        if (entry.kind == kind)
            return entry.word;
    }
    return ContainerPrefix + container;
}

std::optional<ColumnKey> ColumnKey::fromString(QStringView text)
{
    for (const KeyWord &entry : KeyWords) {
        if (entry.word == text)
            return ColumnKey{entry.kind, {}};
    }
    if (text.startsWith(ContainerPrefix) && text.size() > ContainerPrefix.size())
        return ColumnKey{Kind::Container, text.sliced(ContainerPrefix.size()).toString()};
    return std::nullopt;
}

MatrixCell MatrixColumn::cell(Capability capability, CellView view) const
{
    CellSources sources;
    sources.observedFirst = observed;
    sources.observedAny = observedAny;
    sources.observedPermitted = observedPermitted;
    if (predicted) {
        sources.predicted = predicted->sets;
        sources.predictedUserIsKnown = predicted->userIsKnown;
    }
    MatrixCell cell = matrixCell(sources, capability, isContainer() ? view : CellView::Predicted);
    cell.unavailable = lacking.contains(capability);
    return cell;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

MatrixColumn defaultColumn(const EngineRules &rules)
{
    return policyColumn(MatrixColumn::Kind::Default, defaultTitle(rules.flavour), {}, rules);
}

MatrixColumn privilegedColumn(const EngineRules &rules)
{
    return policyColumn(MatrixColumn::Kind::Privileged, columnTitle(QT_TRANSLATE_NOOP("CapabilityMatrix", "Privileged")),
                        {.privileged = true}, rules);
}

MatrixColumn whitelistColumn(CapabilitySet wanted, const EngineRules &rules)
{
    MatrixColumn column =
        policyColumn(MatrixColumn::Kind::Whitelist, columnTitle(QT_TRANSLATE_NOOP("CapabilityMatrix", "Whitelist")),
                     capability::requestFor(wanted, rules), rules);
    if (!column.predicted) {
        // The draft stays visible and editable although this engine would refuse it as it is.
        column.engineRefusal = column.predicted.error();
        capability::Resolution draft;
        draft.sets.effective = draft.sets.permitted = draft.sets.bounding = wanted;
        column.predicted = draft;
    }
    return column;
}

MatrixColumn pastedColumn(const QString &line, const EngineRules &rules)
{
    MatrixColumn column;
    column.kind = MatrixColumn::Kind::Pasted;
    column.title = columnTitle(QT_TRANSLATE_NOOP("CapabilityMatrix", "Pasted line"));
    column.lacking = lackingOn(rules);
    const auto run = handoff::parseDockerRun(line);
    if (!run) {
        column.predicted = std::unexpected(run.error());
        return column;
    }
    column.configured = run->capabilities;
    column.predicted = capability::resolve(run->capabilities, rules);
    column.noNewPrivileges = engine::noNewPrivileges(run->securityOpt);
    return column;
}

MatrixColumn containerColumn(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot)
{
    auto capabilities = snapshot::containerCapabilities(container, snapshot);
    MatrixColumn column;
    column.kind = MatrixColumn::Kind::Container;
    column.name = container.summary.name;
    column.title = oneLine(column.name);
    column.id = container.id();
    column.running = container.isRunning();
    column.configured = capabilities.configured;
    column.predicted = std::move(capabilities.predicted);
    column.observed = capabilities.observed;
    column.observedAny = capabilities.observedAny;
    column.observedReason = capabilities.observedReason;
    if (!column.observed && column.running)
        column.observedPermitted = permittedOfAll(container.processes.processes);
    if (container.details) {
        column.noNewPrivileges = noNewPrivilegesOf(*container.details, snapshot.info);
        column.inUserNamespace = runsInUserNamespace(*container.details, snapshot.info);
    }
    column.lacking = lackingOn(snapshot.engineRules());
    return column;
}

MatrixColumn goneColumn(const QString &name)
{
    const QString why = QCoreApplication::translate("CapabilityMatrix", "No container of this name is on the engine.");
    MatrixColumn column;
    column.kind = MatrixColumn::Kind::Container;
    column.name = name;
    column.title = oneLine(name);
    column.gone = true;
    column.predicted = std::unexpected(Error{.kind = ErrorKind::NotFound, .what = why, .detail = {}});
    column.observedReason = Error{.kind = ErrorKind::NotFound, .what = why, .detail = {}};
    return column;
}

} // namespace bulkhead::ui
