// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/comparison.h"

#include "core/findings/evaluation.h"
#include "core/findings/hostcomparison.h"
#include "core/snapshot/secrets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr qsizetype LongestValue = 200;

/// Go writes nothing as null, [], {} or "", as it comes.
bool isEmptyValue(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isArray() && value.toArray().isEmpty())
           || (value.isObject() && value.toObject().isEmpty()) || (value.isString() && value.toString().isEmpty())
           || (value.isDouble() && value.toDouble() == 0) || (value.isBool() && !value.toBool());
}

QString shownValue(const QJsonValue &value)
{
    if (isEmptyValue(value))
        return {};
    QString text;
    if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else
        text = value.toVariant().toString();
    return text.size() > LongestValue ? text.first(LongestValue) + u'…' : text;
}

/// Secrets hidden as in a saved snapshot; masked by the member's name.
QJsonValue maskedMember(const QString &name, const QJsonValue &value)
{
    return snapshot::maskedJson(QJsonObject{{name, value}}).toObject().value(name);
}

/// Differences of the members of "Config" or "HostConfig", those of the left document first.
QList<Change> settingChanges(const Subject &subject, const QString &part, const QJsonObject &left, const QJsonObject &right,
                             const QStringList &ignored = {})
{
    QList<Change> changes;
    QStringList names = left.keys();
    for (const QString &name : right.keys()) {
        if (!left.contains(name))
            names << name;
    }
    for (const QString &name : names) {
        const QJsonValue before = left[name], after = right[name];
        const bool isSame = before == after || (isEmptyValue(before) && isEmptyValue(after));
        if (isSame || ignored.contains(name))
            continue;
        QString shownBefore = shownValue(maskedMember(name, before)), shownAfter = shownValue(maskedMember(name, after));
        // what differs may be a secret: then only that it differs is told
        if (shownBefore == shownAfter)
            shownAfter = ComparisonText::tr("(another value)");
        changes << Change{.kind = Change::Kind::Changed,
                          .subject = subject,
                          .what = u"%1.%2"_s.arg(part, name),
                          .before = shownBefore,
                          .after = shownAfter,
                          .pointer = u"/%1/%2"_s.arg(part, name)};
    }
    return changes;
}

const Verdict *verdictOf(const SubjectVerdicts &verdicts, const CheckInfo *check)
{
    const auto found = std::ranges::find(verdicts.verdicts, check, &Verdict::check);
    return found == verdicts.verdicts.cend() ? nullptr : &*found;
}

QString sayOf(const Verdict &verdict)
{
    if (verdict.outcome != Outcome::Fail)
        return outcomeName(verdict.outcome);
    return verdict.title.isEmpty() ? verdict.check->problemText() : verdict.title;
}

QString pointerOf(const Verdict &verdict)
{
    for (const Evidence &evidence : verdict.evidence) {
        if (evidence.document == Evidence::Document::Inspect)
            return evidence.pointer;
    }
    return {};
}

/// Not known is neither better nor worse than known: only what both sides tell can get weaker or stricter. But a failure that
/// nothing contradicts any more is not gone.
QList<Change> verdictChanges(const Subject &subject, const SubjectVerdicts &left, const SubjectVerdicts &right)
{
    QList<Change> changes;
    for (const Verdict &after : right.verdicts) {
        const Verdict *before = verdictOf(left, after.check);
        if (!before || before->outcome == Outcome::NotKnown || after.outcome == Outcome::NotKnown)
            continue;
        const Severity was = before->outcome == Outcome::Fail ? before->severity : Severity::None;
        const Severity is = after.outcome == Outcome::Fail ? after.severity : Severity::None;
        const QString said = sayOf(*before), says = sayOf(after);
        const bool isOther = was == is && was != Severity::None && said != says;
        if (was == is && !isOther)
            continue;
        changes << Change{.kind = is > was   ? Change::Kind::Weaker
                                  : is < was ? Change::Kind::Stricter
                                             : Change::Kind::Changed,
                          .subject = subject,
                          .check = after.check->id,
                          .severity = qMax(was, is),
                          .what = after.check->problemText(),
                          .before = said,
                          .after = says,
                          .pointer = pointerOf(is >= was ? after : *before)};
    }
    return changes;
}

QJsonObject partOf(const QByteArray &rawInspect, QLatin1StringView part)
{
    return QJsonDocument::fromJson(rawInspect).object().value(part).toObject();
}

/// The inspect document of a container, with its secrets hidden where those of the other side are: a saved snapshot against a
/// live one would differ in each of them.
QByteArray inspectBeside(const snapshot::ContainerEntry &entry, const snapshot::HostSnapshot &own,
                         const snapshot::HostSnapshot &other)
{
    const bool isHidden = other.provenance.secretsMasked && !own.provenance.secretsMasked;
    return isHidden ? snapshot::maskedInspect(entry.rawInspect) : entry.rawInspect;
}

QList<Change> documentChanges(const Subject &subject, const QByteArray &left, const QByteArray &right)
{
    static const QStringList ofRun{u"Hostname"_s, u"ContainerIDFile"_s, u"ConsoleSize"_s};
    if (left == right)
        return {};
    return settingChanges(subject, u"Config"_s, partOf(left, "Config"_L1), partOf(right, "Config"_L1), ofRun)
           + settingChanges(subject, u"HostConfig"_s, partOf(left, "HostConfig"_L1), partOf(right, "HostConfig"_L1), ofRun);
}

void arrangeChanges(QList<Change> &changes)
{
    std::ranges::stable_sort(
        changes, [](const Change &a, const Change &b) { return a.kind != b.kind ? a.kind < b.kind : a.severity > b.severity; });
}

/// Names that only one side has.
QList<Change> presence(Subject::Kind kind, const QStringList &left, const QStringList &right)
{
    QList<Change> changes;
    const QSet<QString> wasThere(left.begin(), left.end()), isThere(right.begin(), right.end());
    for (const QString &name : right) {
        if (!wasThere.contains(name))
            changes << Change{.kind = Change::Kind::Appeared, .subject = {.kind = kind, .id = {}, .name = name}};
    }
    for (const QString &name : left) {
        if (!isThere.contains(name))
            changes << Change{.kind = Change::Kind::Vanished, .subject = {.kind = kind, .id = {}, .name = name}};
    }
    return changes;
}

QStringList imageNames(const snapshot::HostSnapshot &snapshot)
{
    QStringList names;
    for (const engine::ImageSummary &image : snapshot.images)
        names += image.tags;
    names.sort();
    return names;
}

QHash<QString, const SubjectVerdicts *> containersByName(const Evaluation &evaluation)
{
    QHash<QString, const SubjectVerdicts *> byName;
    for (const SubjectVerdicts &one : evaluation.subjects) {
        if (one.subject.kind == Subject::Kind::Container)
            byName.insert(one.subject.name, &one);
    }
    return byName;
}

const SubjectVerdicts *ofHost(const Evaluation &evaluation, Subject::Kind kind)
{
    const auto found = std::ranges::find_if(evaluation.subjects, [kind](const auto &one) { return one.subject.kind == kind; });
    return found == evaluation.subjects.cend() ? nullptr : &*found;
}

const SubjectVerdicts *ofContainer(const Evaluation &evaluation, const ContainerId &id)
{
    const auto found =
        std::ranges::find_if(evaluation.subjects, [&](const auto &one) { return one.subject.id == id.toString(); });
    return found == evaluation.subjects.cend() ? nullptr : &*found;
}

/// The inspect document that the container would have if nothing but its image had been named. What the engine chooses by its
/// own configuration and does not tell (paths it masks, the network's name) is as the container has it.
QJsonObject madeOfImage(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &host, const QJsonObject &image)
{
    const QJsonObject made = QJsonDocument::fromJson(container.rawInspect).object();
    const QJsonObject hostConfig = made["HostConfig"_L1].toObject(), info = QJsonDocument::fromJson(host.rawInfo).object();
    QJsonObject config = image["Config"_L1].toObject();
    config[u"Image"_s] = made["Config"_L1]["Image"_L1];
    const QString network = hostConfig["NetworkMode"_L1].toString();
    QJsonObject defaults{{u"NetworkMode"_s, network == "default"_L1 ? network : u"bridge"_s},
                         {u"IpcMode"_s, u"private"_s},
                         {u"CgroupnsMode"_s, host.info.cgroupVersion == "1"_L1 ? u"host"_s : u"private"_s},
                         {u"Runtime"_s, info["DefaultRuntime"_L1]},
                         {u"ShmSize"_s, 64 * 1024 * 1024},
                         {u"RestartPolicy"_s, QJsonObject{{u"Name"_s, u"no"_s}, {u"MaximumRetryCount"_s, 0}}},
                         {u"LogConfig"_s, QJsonObject{{u"Type"_s, info["LoggingDriver"_L1]}, {u"Config"_s, QJsonObject()}}}};
    for (const auto &name : {u"MaskedPaths"_s, u"ReadonlyPaths"_s}) {
        if (!hostConfig[name].toArray().isEmpty())
            defaults[name] = hostConfig[name];
    }
    const bool appArmor = host.info.hasSecurityOption(u"apparmor"), seLinux = host.info.hasSecurityOption(u"selinux");
    return {{u"Id"_s, made["Id"_L1]},
            {u"Name"_s, made["Name"_L1]},
            {u"Image"_s, made["Image"_L1]},
            {u"State"_s, QJsonObject{{u"Status"_s, u"created"_s}}},
            {u"AppArmorProfile"_s, appArmor ? u"docker-default"_s : QString()},
            {u"ProcessLabel"_s, seLinux ? u"system_u:system_r:container_t:s0"_s : QString()},
            {u"Config"_s, config},
            {u"HostConfig"_s, defaults}};
}

/// Config as far as images have one, and all of HostConfig.
QList<Change> imageChanges(const Subject &subject, const QByteArray &plain, const QByteArray &container)
{
    static const QStringList ofImages{u"User"_s,         u"Env"_s,     u"Cmd"_s,         u"Entrypoint"_s,
                                      u"ExposedPorts"_s, u"Labels"_s,  u"Healthcheck"_s, u"StopSignal"_s,
                                      u"WorkingDir"_s,   u"Volumes"_s, u"Shell"_s};
    static const QStringList ofEngine{u"ContainerIDFile"_s, u"ConsoleSize"_s, u"MaskedPaths"_s, u"ReadonlyPaths"_s, u"Ulimits"_s};
    QJsonObject left, right;
    const QJsonObject ofImage = partOf(plain, "Config"_L1), ofContainer = partOf(container, "Config"_L1);
    for (const QString &name : ofImages) {
        left[name] = ofImage[name];
        right[name] = ofContainer[name];
    }
    return settingChanges(subject, u"Config"_s, left, right)
           + settingChanges(subject, u"HostConfig"_s, partOf(plain, "HostConfig"_L1), partOf(container, "HostConfig"_L1),
                            ofEngine);
}

QStringList containerNames(const snapshot::HostSnapshot &snapshot)
{
    QStringList names;
    for (const snapshot::ContainerPtr &container : snapshot.containers)
        names << container->summary.name;
    return names;
}

snapshot::ContainerPtr containerOfName(const snapshot::HostSnapshot &snapshot, const QString &name)
{
    const auto found = std::ranges::find_if(snapshot.containers, [&](const auto &one) { return one->summary.name == name; });
    return found == snapshot.containers.cend() ? nullptr : *found;
}

} // namespace

qsizetype Comparison::count(Change::Kind kind) const
{
    return std::ranges::count(changes, kind, &Change::kind);
}

Comparison compareSnapshots(const snapshot::HostSnapshot &before, const snapshot::HostSnapshot &after)
{
    const Evaluation left = evaluate(before), right = evaluate(after);
    Comparison comparison{.left = left.source, .right = right.source, .changes = {}};
    comparison.changes = presence(Subject::Kind::Container, containerNames(before), containerNames(after))
                         + presence(Subject::Kind::Image, imageNames(before), imageNames(after));
    for (const auto kind : {Subject::Kind::Engine, Subject::Kind::Host}) {
        const SubjectVerdicts *was = ofHost(left, kind), *is = ofHost(right, kind);
        if (was && is)
            comparison.changes += verdictChanges(is->subject, *was, *is);
    }
    if (before.version.versionText != after.version.versionText)
        comparison.changes << Change{.kind = Change::Kind::Changed,
                                     .subject = {.kind = Subject::Kind::Engine, .id = {}, .name = after.info.name},
                                     .what = u"Version"_s,
                                     .before = before.version.versionText,
                                     .after = after.version.versionText};
    const auto was = containersByName(left);
    for (const SubjectVerdicts &one : right.subjects) {
        const auto other = was.value(one.subject.name);
        if (one.subject.kind != Subject::Kind::Container || !other)
            continue;
        comparison.changes += verdictChanges(one.subject, *other, one);
        const auto leftEntry = containerOfName(before, one.subject.name), rightEntry = containerOfName(after, one.subject.name);
        if (leftEntry && rightEntry)
            comparison.changes +=
                documentChanges(one.subject, inspectBeside(*leftEntry, before, after), inspectBeside(*rightEntry, after, before));
    }
    comparison.changes += hostChanges(before, after);
    arrangeChanges(comparison.changes);
    return comparison;
}

Comparison compareContainers(const snapshot::ContainerEntry &left, const snapshot::HostSnapshot &leftHost,
                             const snapshot::ContainerEntry &right, const snapshot::HostSnapshot &rightHost)
{
    const Subject subject{.kind = Subject::Kind::Container, .id = right.id().toString(), .name = right.summary.name};
    Comparison comparison{.left = left.summary.name, .right = right.summary.name, .changes = {}};
    const Evaluation ofLeft = evaluate(leftHost), ofRight = evaluate(rightHost);
    const SubjectVerdicts *was = ofContainer(ofLeft, left.id()), *is = ofContainer(ofRight, right.id());
    if (was && is)
        comparison.changes = verdictChanges(subject, *was, *is);
    comparison.changes +=
        documentChanges(subject, inspectBeside(left, leftHost, rightHost), inspectBeside(right, rightHost, leftHost));
    arrangeChanges(comparison.changes);
    return comparison;
}

Comparison compareWithImage(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &host,
                            const QJsonObject &image)
{
    const Subject subject{.kind = Subject::Kind::Container, .id = container.id().toString(), .name = container.summary.name};
    const QJsonArray tags = image["RepoTags"_L1].toArray();
    Comparison comparison{.left = tags.isEmpty() ? image["Id"_L1].toString() : tags.first().toString(),
                          .right = container.summary.name,
                          .changes = {}};
    auto plain = std::make_shared<snapshot::ContainerEntry>();
    plain->summary = container.summary;
    plain->rawInspect = QJsonDocument(madeOfImage(container, host, image)).toJson();
    if (auto details = engine::parseContainerDetails(plain->rawInspect))
        plain->details = *std::move(details);
    snapshot::HostSnapshot alone = host;
    alone.containers = {plain};
    alone.arrange();
    const Evaluation ofImage = evaluate(alone), ofHost = evaluate(host);
    const SubjectVerdicts *was = ofContainer(ofImage, container.id()), *is = ofContainer(ofHost, container.id());
    if (was && is)
        comparison.changes = verdictChanges(subject, *was, *is);
    comparison.changes += imageChanges(subject, plain->rawInspect, container.rawInspect);
    arrangeChanges(comparison.changes);
    return comparison;
}

QString changeKindName(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Weaker: return ComparisonText::tr("Weaker");
    case Change::Kind::Appeared: return ComparisonText::tr("Appeared");
    case Change::Kind::Stricter: return ComparisonText::tr("Stricter");
    case Change::Kind::Vanished: return ComparisonText::tr("Vanished");
    case Change::Kind::Changed: break;
    }
    return ComparisonText::tr("Changed");
}

QJsonObject comparisonToJson(const Comparison &comparison)
{
    static constexpr std::array kinds{"weaker"_L1, "appeared"_L1, "stricter"_L1, "vanished"_L1, "changed"_L1};
    static constexpr std::array subjects{"engine"_L1, "host"_L1, "container"_L1, "image"_L1, "file"_L1};
    static constexpr std::array severities{"none"_L1, "info"_L1, "low"_L1, "medium"_L1, "high"_L1, "critical"_L1};
    QJsonArray changes;
    for (const Change &change : comparison.changes) {
        QJsonObject json{{u"kind"_s, QString(kinds[std::size_t(change.kind)])},
                         {u"subject"_s, QJsonObject{{u"kind"_s, QString(subjects[std::size_t(change.subject.kind)])},
                                                    {u"name"_s, change.subject.name}}}};
        for (const auto &[name, text] :
             {std::pair{u"check"_s, change.check}, std::pair{u"what"_s, change.what}, std::pair{u"before"_s, change.before},
              std::pair{u"after"_s, change.after}, std::pair{u"pointer"_s, change.pointer}}) {
            if (!text.isEmpty())
                json[name] = text;
        }
        if (change.severity != Severity::None)
            json[u"severity"_s] = QString(severities[std::size_t(change.severity)]);
        changes += json;
    }
    return {{u"format"_s, u"bulkhead-comparison"_s},
            {u"version"_s, 1},
            {u"left"_s, comparison.left},
            {u"right"_s, comparison.right},
            {u"changes"_s, changes}};
}

} // namespace bulkhead::findings
