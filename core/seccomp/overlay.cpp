// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/overlay.h"

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/jsoncursor.h"
#include "core/seccomp/profilereader.h"
#include "core/seccomp/profilewriter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr auto BaseKey = "base";
constexpr auto VersionKey = "baseVersion";
constexpr auto RemoveKey = "remove";

std::unexpected<Error> malformed(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Malformed, what, {}});
}

const QByteArray *rawMember(const SeccompProfile &document, const QByteArray &key)
{
    const auto found = std::ranges::find(document.notes.members, key, &JsonNotes::Member::key);
    return found == document.notes.members.end() ? nullptr : &found->raw;
}

QJsonValue jsonValue(const QByteArray &raw)
{
    return QJsonDocument::fromJson('[' + raw + ']').array().at(0);
}

/// The rules of each name, in their order.
QHash<QString, QList<Rule>> rulesByName(const QList<Rule> &rules)
{
    QHash<QString, QList<Rule>> found;
    for (const Rule &rule : rules) {
        for (const QString &name : rule.names)
            found[name] << rule;
    }
    return found;
}

bool saySame(const QList<Rule> &a, const QList<Rule> &b)
{
    return std::ranges::equal(a, b, [](const Rule &x, const Rule &y) { return x.saysSameAs(y); });
}

QList<Rule> withoutNames(const QList<Rule> &rules, const QSet<QString> &names)
{
    QList<Rule> left;
    for (Rule rule : rules) {
        rule.names.removeIf([&names](const QString &name) { return names.contains(name); });
        if (!rule.names.isEmpty())
            left << rule;
    }
    return left;
}

/// Only those names, and what they say.
QList<Rule> onlyNames(const QList<Rule> &rules, const QSet<QString> &names)
{
    QList<Rule> left;
    for (Rule rule : rules) {
        rule.names.removeIf([&names](const QString &name) { return !names.contains(name); });
        if (!rule.names.isEmpty())
            left << rule;
    }
    return left;
}

/// The first setting that an overlay cannot say; empty where none differs.
QString differingSetting(const SeccompProfile &a, const SeccompProfile &b)
{
    const auto archMap = [](const SeccompProfile &profile) {
        QStringList entries;
        for (const ArchMapEntry &entry : profile.archMap)
            entries << entry.architecture + u':' + entry.subArchitectures.join(u',');
        return entries;
    };
    if (!a.defaultActionOr().meansSameAs(b.defaultActionOr()) || a.defaultErrno != b.defaultErrno)
        return u"defaultAction"_s;
    if (archMap(a) != archMap(b) || a.architectures != b.architectures)
        return u"archMap"_s;
    if (a.flags != b.flags)
        return u"flags"_s;
    return a.listenerPath != b.listenerPath || a.listenerMetadata != b.listenerMetadata ? u"listenerPath"_s : QString();
}

} // namespace

Result<Overlay> parseOverlay(const QByteArray &json)
{
    auto document = parseProfile(json);
    if (!document)
        return std::unexpected(document.error());
    Overlay overlay;
    const QByteArray *base = rawMember(*document, BaseKey);
    if (!base)
        return malformed(u"“base” is missing: “docker” or “podman”"_s);
    const QString name = jsonValue(*base).toString();
    if (name == "docker"_L1)
        overlay.base.flavour = capability::EngineFlavour::Docker;
    else if (name == "podman"_L1)
        overlay.base.flavour = capability::EngineFlavour::Podman;
    else
        return malformed(u"unknown base %1; known are “docker” and “podman”"_s.arg(QString::fromUtf8(*base)));
    if (const QByteArray *version = rawMember(*document, VersionKey)) {
        const QString text = jsonValue(*version).toString();
        qsizetype end = 0;
        overlay.base.version = QVersionNumber::fromString(text, &end);
        if (overlay.base.version.isNull() || end != text.size())
            return malformed(u"“baseVersion” is no version: %1"_s.arg(QString::fromUtf8(*version)));
    }
    if (const QByteArray *removed = rawMember(*document, RemoveKey)) {
        const QJsonValue list = jsonValue(*removed);
        if (!list.isArray())
            return malformed(u"“remove” is no list of names"_s);
        for (const QJsonValue &entry : list.toArray()) {
            if (!entry.isString() || entry.toString().isEmpty())
                return malformed(u"“remove” is no list of names"_s);
            overlay.removed << entry.toString();
        }
    }
    const bool isPlain = !document->defaultAction && !document->defaultErrnoRet && document->archMap.isEmpty()
                         && document->architectures.isEmpty() && !document->flags && document->listenerPath.isEmpty();
    if (!isPlain)
        return malformed(u"an overlay changes rules only; the rest is its base's"_s);
    overlay.rules = document->rules;
    return overlay;
}

QByteArray writeOverlay(const Overlay &overlay)
{
    SeccompProfile document;
    const auto add = [&document](const char *key, const QByteArray &raw) {
        document.notes.members << JsonNotes::Member{key, raw};
    };
    add(BaseKey, overlay.base.flavour == capability::EngineFlavour::Podman ? "\"podman\"" : "\"docker\"");
    if (!overlay.base.version.isNull())
        add(VersionKey, jsonString(overlay.base.version.toString()));
    if (!overlay.removed.isEmpty()) {
        QByteArray list;
        for (const QString &name : overlay.removed)
            list += (list.isEmpty() ? "[\n\t\t" : ",\n\t\t") + jsonString(name);
        add(RemoveKey, list + "\n\t]");
    }
    document.rules = overlay.rules;
    return writeProfile(document);
}

bool isOverlay(const QByteArray &json)
{
    const auto document = parseProfile(json);
    return document && rawMember(*document, BaseKey);
}

SeccompProfile applyOverlay(const Overlay &overlay, const SeccompProfile &base)
{
    QSet<QString> replaced(overlay.removed.cbegin(), overlay.removed.cend());
    for (const Rule &rule : overlay.rules)
        replaced.unite(QSet<QString>(rule.names.cbegin(), rule.names.cend()));
    SeccompProfile profile = base;
    profile.rules = withoutNames(base.rules, replaced) + overlay.rules;
    return profile;
}

SeccompProfile applyOverlay(const Overlay &overlay, const capability::EngineRules &engine)
{
    capability::EngineRules base = overlay.base;
    if (base.version.isNull() && engine.flavour == base.flavour)
        base.version = engine.version;
    return applyOverlay(overlay, defaultProfile(base));
}

Result<Overlay> overlayBetween(const capability::EngineRules &base, const SeccompProfile &wanted)
{
    const SeccompProfile from = defaultProfile(base);
    if (const QString setting = differingSetting(from, wanted); !setting.isEmpty())
        return std::unexpected(
            Error{ErrorKind::Invalid, u"the profiles differ in %1, which an overlay cannot say"_s.arg(setting), {}});
    const auto before = rulesByName(from.rules);
    const auto after = rulesByName(wanted.rules);
    QSet<QString> changed;
    for (const auto &[name, rules] : after.asKeyValueRange()) {
        if (!saySame(before.value(name), rules))
            changed << name;
    }
    Overlay overlay;
    overlay.base.flavour = base.flavour;
    overlay.base.version = base.version;
    overlay.rules = onlyNames(wanted.rules, changed);
    for (const auto &[name, rules] : before.asKeyValueRange()) {
        if (!after.contains(name))
            overlay.removed << name;
    }
    overlay.removed.sort();
    return overlay;
}

Rebase rebaseOverlay(const Overlay &overlay, const capability::EngineRules &newBase)
{
    const auto before = rulesByName(defaultProfile(overlay.base).rules);
    const auto after = rulesByName(defaultProfile(newBase).rules);
    const auto wanted = rulesByName(overlay.rules);
    Rebase result;
    result.overlay.base.flavour = newBase.flavour;
    result.overlay.base.version = newBase.version;
    QStringList names = QStringList(wanted.keyBegin(), wanted.keyEnd()) + overlay.removed;
    names.sort();
    names.removeDuplicates();
    QSet<QString> redundant;
    for (const QString &name : std::as_const(names)) {
        if (saySame(after.value(name), wanted.value(name))) {
            redundant << name;
            result.notes << RebaseNote{name, RebaseNote::Kind::Redundant};
        } else if (!saySame(before.value(name), after.value(name))) {
            result.notes << RebaseNote{name, RebaseNote::Kind::BaseChanged};
        }
    }
    result.overlay.rules = withoutNames(overlay.rules, redundant);
    result.overlay.removed = overlay.removed;
    result.overlay.removed.removeIf([&redundant](const QString &name) { return redundant.contains(name); });
    return result;
}

} // namespace bulkhead::seccomp
