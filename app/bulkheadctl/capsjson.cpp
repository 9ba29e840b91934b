// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/capsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

using capability::Capability;
using capability::CapabilitySet;
using capability::Reason;

namespace {

QJsonArray namesToJson(CapabilitySet set)
{
    return QJsonArray::fromStringList(set.toNames());
}

QString ruleWord(Reason::Rule rule)
{
    using enum Reason::Rule;
    switch (rule) {
    case Default: return u"default"_s;
    case NotDefault: return u"not-default"_s;
    case Privileged: return u"privileged"_s;
    case AddedByName: return u"added-by-name"_s;
    case AddedByAll: return u"added-by-all"_s;
    case DroppedByName: return u"dropped-by-name"_s;
    case DroppedByAll: return u"dropped-by-all"_s;
    case AddBeatsDrop: return u"add-beats-drop"_s;
    case DropBeatsAddAll: return u"drop-beats-add-all"_s;
    case NotAvailable: return u"not-available"_s;
    case UserNotRoot: return u"user-not-root"_s;
    }
    return {};
}

QJsonValue fieldOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject reasonToJson(const Reason &reason)
{
    return {{u"rule"_s, ruleWord(reason.rule)}, {u"field"_s, fieldOrNull(reason.field)}, {u"value"_s, fieldOrNull(reason.value)}};
}

QJsonObject reasonsToJson(const capability::Resolution &resolution)
{
    QJsonObject reasons;
    for (int number = 0; number < capability::KnownCapabilities; ++number) {
        const auto capability = static_cast<Capability>(number);
        reasons.insert(capability::capabilityName(capability), reasonToJson(resolution.effectiveReason(capability)));
    }
    return reasons;
}

QJsonArray caveatsToJson(const QList<capability::Caveat> &caveats)
{
    QJsonArray texts;
    for (const capability::Caveat caveat : caveats)
        texts << capability::caveatText(caveat);
    return texts;
}

QJsonObject configuredToJson(const snapshot::ContainerCapabilities &caps)
{
    return {{u"capAdd"_s, QJsonArray::fromStringList(caps.configured.add)},
            {u"capDrop"_s, QJsonArray::fromStringList(caps.configured.drop)},
            {u"privileged"_s, caps.configured.privileged},
            {u"user"_s, caps.configured.user}};
}

QJsonObject containerToJson(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot)
{
    const snapshot::ContainerCapabilities caps = snapshot::containerCapabilities(container, snapshot);
    QJsonObject json{{u"id"_s, container.id().toString()},
                     {u"name"_s, container.summary.name},
                     {u"running"_s, container.isRunning()},
                     {u"configured"_s, container.details ? QJsonValue(configuredToJson(caps)) : QJsonValue()},
                     {u"observed"_s, caps.observed ? QJsonValue(setsToJson(*caps.observed)) : QJsonValue()},
                     {u"observedReason"_s, caps.observedReason ? QJsonValue(caps.observedReason->what) : QJsonValue()},
                     {u"observedAnyProcess"_s, caps.observedAny ? QJsonValue(setsToJson(*caps.observedAny)) : QJsonValue()},
                     {u"mismatch"_s, QJsonObject{{u"effective"_s, namesToJson(caps.effectiveMismatch())},
                                                 {u"bounding"_s, namesToJson(caps.boundingMismatch())}}}};
    const QJsonObject prediction = predictionToJson(caps.predicted);
    json.insert(u"predicted"_s, prediction.value("predicted"_L1));
    json.insert(u"error"_s, prediction.value("error"_L1));
    json.insert(u"reasons"_s, caps.predicted ? QJsonValue(reasonsToJson(*caps.predicted)) : QJsonValue());
    json.insert(u"caveats"_s, caps.predicted ? caveatsToJson(caps.predicted->caveats) : QJsonArray());
    return json;
}

QJsonObject engineToJson(const snapshot::HostSnapshot &snapshot)
{
    const capability::EngineRules rules = snapshot.engineRules();
    return {{u"endpoint"_s, snapshot.provenance.endpoint},
            {u"product"_s, rules.flavour == capability::EngineFlavour::Podman ? u"podman"_s : u"docker"_s},
            {u"version"_s, snapshot.version.versionText},
            {u"takenAt"_s, snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"available"_s, namesToJson(rules.available)},
            {u"availableIsKnown"_s, rules.availableIsKnown}};
}

} // namespace

QJsonObject setsToJson(const capability::ProcessCapabilities &sets)
{
    return {{u"effective"_s, namesToJson(sets.effective)},
            {u"permitted"_s, namesToJson(sets.permitted)},
            {u"inheritable"_s, namesToJson(sets.inheritable)},
            {u"bounding"_s, namesToJson(sets.bounding)},
            {u"ambient"_s, namesToJson(sets.ambient)}};
}

QJsonObject predictionToJson(const Result<capability::Resolution> &resolution)
{
    return {{u"predicted"_s, resolution ? QJsonValue(setsToJson(resolution->sets)) : QJsonValue()},
            {u"error"_s, resolution ? QJsonValue() : QJsonValue(resolution.error().what)}};
}

QJsonObject capsToJson(const snapshot::HostSnapshot &snapshot, const QList<snapshot::ContainerPtr> &containers)
{
    QJsonArray list, errors;
    for (const auto &container : containers)
        list << containerToJson(*container, snapshot);
    for (const Error &error : snapshot.errors)
        errors << error.what;
    return {{u"engine"_s, engineToJson(snapshot)}, {u"containers"_s, list}, {u"errors"_s, errors}};
}

} // namespace bulkhead::ctl
