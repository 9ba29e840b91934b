// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/labelmodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using Kind = LabelFact::Kind;

namespace {

/// "docker-default (enforce)": the profile's name without the mode.
QString labelName(const QString &label)
{
    const qsizetype at = label.lastIndexOf(u" ("_s);
    return at > 0 && label.endsWith(u')') ? label.first(at) : label;
}

bool isComplaining(const QString &label)
{
    return label.endsWith(u" (complain)"_s);
}

} // namespace

LabelFact labelFact(const snapshot::HostSnapshot &snapshot, const snapshot::ContainerEntry &container,
                    const LoadedProfiles &loaded)
{
    LabelFact fact{.id = container.id(), .name = container.summary.name};
    if (!container.details)
        return fact;
    const engine::ContainerDetails &details = *container.details;
    for (const QString &option : details.securityOpt) {
        if (option.startsWith(u"apparmor:"_s)) // deprecated since Docker 1.11; the daemon still takes it
            fact.spelling = option;
        if (option.startsWith(u"apparmor"_s) && option.size() > 9)
            fact.configured = option.sliced(9);
    }
    if (fact.configured.isEmpty())
        fact.configured = !details.appArmorProfile.isEmpty() ? details.appArmorProfile
                          : details.privileged               ? u"unconfined"_s
                                                             : u"docker-default"_s;
    for (const host::ProcessFacts &process : container.processes.processes) {
        ++fact.processes;
        if (!process.label.isEmpty() && !fact.observed.contains(process.label))
            fact.observed += process.label;
    }
    const auto &options = snapshot.info.securityOptions;
    if (loaded.state == LoadedProfiles::State::NotAvailable
        || (!options.isEmpty() && !snapshot.info.hasSecurityOption(u"apparmor"))) {
        fact.kind = Kind::NoAppArmor;
        return fact;
    }
    const bool wantsNone = fact.configured == u"unconfined";
    const bool isLoaded = std::ranges::any_of(loaded.profiles, [&](const auto &each) { return each.name == fact.configured; });
    const auto isRight = [&](const QString &label) { return labelName(label) == fact.configured; };
    if (!fact.observed.isEmpty() && !std::ranges::all_of(fact.observed, isRight))
        fact.kind = Kind::Mismatch;
    else if (wantsNone)
        fact.kind = Kind::Unconfined;
    else if (loaded.state == LoadedProfiles::State::Known && !isLoaded)
        fact.kind = Kind::NotLoaded;
    else if (fact.observed.isEmpty())
        fact.kind = Kind::NotObserved;
    else
        fact.kind = std::ranges::any_of(fact.observed, isComplaining) ? Kind::Complain : Kind::AsConfigured;
    return fact;
}

QString labelKindWord(Kind kind)
{
    switch (kind) {
    case Kind::AsConfigured: return LabelModel::tr("as configured");
    case Kind::Complain: return LabelModel::tr("complain mode");
    case Kind::Unconfined: return LabelModel::tr("unconfined");
    case Kind::Mismatch: return LabelModel::tr("mismatch");
    case Kind::NotLoaded: return LabelModel::tr("not loaded");
    case Kind::NoAppArmor: return LabelModel::tr("no AppArmor");
    case Kind::NotObserved: return LabelModel::tr("not observed");
    }
    return {};
}

QString labelKindWhy(Kind kind)
{
    switch (kind) {
    case Kind::AsConfigured: return LabelModel::tr("Every process that was seen runs under the configured profile.");
    case Kind::Complain: return LabelModel::tr("What no rule allows is logged and done all the same.");
    case Kind::Unconfined:
        return LabelModel::tr("No profile holds: by apparmor=unconfined, or because the container is privileged.");
    case Kind::Mismatch: return LabelModel::tr("A process runs under another label than the configured profile.");
    case Kind::NotLoaded: return LabelModel::tr("The profile is not loaded on the engine's host: the container would not start.");
    case Kind::NoAppArmor: return LabelModel::tr("The host has no AppArmor: the engine ignores the profile in silence.");
    case Kind::NotObserved: return LabelModel::tr("The container does not run, or its processes' labels could not be read.");
    }
    return {};
}

Tone labelKindTone(Kind kind)
{
    switch (kind) {
    case Kind::AsConfigured: return Tone::Ok;
    case Kind::Complain:
    case Kind::Unconfined: return Tone::Medium;
    case Kind::Mismatch:
    case Kind::NotLoaded: return Tone::High;
    case Kind::NoAppArmor: return Tone::Info;
    case Kind::NotObserved: break;
    }
    return Tone::Unknown;
}

void LabelModel::setFacts(const QList<LabelFact> &facts)
{
    if (facts == m_facts)
        return;
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

int LabelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int LabelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LabelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LabelFact &fact = m_facts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Container: return visibleText(fact.name);
        case Configured: return visibleText(fact.configured);
        case Observed: return fact.observed.isEmpty() ? tr("unknown") : visibleText(fact.observed.join(u", "_s));
        case Processes: return QString::number(fact.processes);
        case Verdict: return labelKindWord(fact.kind);
        case Why: return labelKindWhy(fact.kind);
        default: return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == Configured && !fact.spelling.isEmpty())
            return tr("The container says %1, which is deprecated; today it is written apparmor=%2.")
                .arg(visibleText(fact.spelling), visibleText(fact.configured));
        return index.column() == Observed ? visibleText(fact.observed.join(u'\n')) : labelKindWhy(fact.kind);
    case Qt::TextAlignmentRole:
        return index.column() == Processes ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole: return index.column() == Verdict ? QVariant(int(labelKindTone(fact.kind))) : QVariant();
    case SortRole:
        if (index.column() == Processes)
            return fact.processes;
        return index.column() == Verdict ? QVariant(int(fact.kind)) : QVariant();
    case KeyRole: return fact.id.toString();
    default: return {};
    }
}

QVariant LabelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Processes)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Container: return tr("Container");
    case Configured: return tr("Configured");
    case Observed: return tr("Observed label");
    case Processes: return tr("Processes");
    case Verdict: return tr("State");
    case Why: return tr("Meaning");
    default: return {};
    }
}

void LoadedModel::setProfiles(const LoadedProfiles &loaded, const QList<LabelFact> &facts)
{
    beginResetModel();
    m_rows.clear();
    for (const apparmor::LoadedProfile &profile : loaded.profiles) {
        Row row{.profile = profile};
        for (const LabelFact &fact : facts) {
            const bool isUnder =
                std::ranges::any_of(fact.observed, [&](const QString &label) { return labelName(label) == profile.name; });
            if (isUnder) {
                row.containers += fact.name;
                row.processes += fact.processes;
            }
        }
        m_rows += row;
    }
    endResetModel();
}

int LoadedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LoadedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LoadedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name: return visibleText(row.profile.name);
        case Mode: return row.profile.mode;
        case Containers: return visibleText(row.containers.join(u", "_s));
        case Processes: return row.processes > 0 ? QVariant(QString::number(row.processes)) : QVariant();
        default: return {};
        }
    case Qt::ToolTipRole: return visibleText(index.column() == Containers ? row.containers.join(u'\n') : row.profile.name);
    case Qt::TextAlignmentRole:
        return index.column() == Processes ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole:
        if (index.column() != Mode)
            return {};
        return int(row.profile.mode == u"enforce" || row.profile.mode == u"kill" ? Tone::Ok : Tone::Medium);
    case SortRole: return index.column() == Processes ? QVariant(row.processes) : QVariant();
    case KeyRole: return row.profile.name;
    default: return {};
    }
}

QVariant LoadedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Processes)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Loaded profile");
    case Mode: return tr("Mode");
    case Containers: return tr("Containers under it");
    case Processes: return tr("Processes");
    default: return {};
    }
}

} // namespace bulkhead::ui
