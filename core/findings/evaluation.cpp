// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/evaluation.h"

#include "core/findings/checkfacts.h"

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

namespace {

Verdict stamped(Verdict verdict, const CheckInfo &info)
{
    verdict.check = &info;
    if (verdict.outcome == Outcome::Fail && verdict.severity == Severity::None)
        verdict.severity = info.severity;
    return verdict;
}

Subject engineSubject(const snapshot::HostSnapshot &snapshot)
{
    return {.kind = Subject::Kind::Engine, .id = {}, .name = snapshot.info.name};
}

/// All checks of the engine and its host, in the order that reports have them.
std::array<std::span<const HostCheck>, 6> hostChecks()
{
    return {hostConfigurationChecks(), daemonChecks(), imageChecks(), operationChecks(), otherEngineChecks(), daemonFileChecks()};
}

SubjectVerdicts hostVerdicts(const HostContext &host, Subject::Kind kind)
{
    SubjectVerdicts all{.subject = engineSubject(host.snapshot), .verdicts = {}};
    all.subject.kind = kind;
    for (const auto checks : hostChecks()) {
        for (const HostCheck &check : checks) {
            if (check.subject == kind)
                all.verdicts << stamped(check.judge(host, check.info), check.info);
        }
    }
    return all;
}

SubjectVerdicts containerVerdicts(const HostContext &host, const snapshot::ContainerEntry &entry,
                                  const snapshot::ContainerNamespaces *namespaces)
{
    SubjectVerdicts all{.subject = {.kind = Subject::Kind::Container, .id = entry.id().toString(), .name = entry.summary.name},
                        .verdicts = {}};
    const ContainerContext facts(host, entry, namespaces);
    all.verdicts.reserve(qsizetype(runtimeChecks().size()) + qsizetype(ownContainerChecks().size())
                         + qsizetype(escapeChecks().size()));
    for (const auto checks : {runtimeChecks(), ownContainerChecks(), escapeChecks()}) {
        for (const ContainerCheck &check : checks) {
            Verdict verdict = stamped(check.judge(facts), check.info);
            // the engine ignores CapDrop of a privileged container
            const bool isUseless = facts.details.privileged && check.info.options.startsWith("--cap-drop"_L1);
            if (verdict.outcome == Outcome::Fail && isUseless)
                verdict.options = u"- --privileged"_s;
            all.verdicts << std::move(verdict);
        }
    }
    return all;
}

QString sourceOf(const snapshot::HostSnapshot &snapshot)
{
    const QString &name = snapshot.info.name;
    const QString &endpoint = snapshot.provenance.endpoint;
    return name.isEmpty() ? endpoint : endpoint.isEmpty() ? name : u"%1 (%2)"_s.arg(name, endpoint);
}

} // namespace

Severity Evaluation::worst() const
{
    const auto found = std::ranges::max_element(findings, {}, &Finding::severity);
    return found == findings.cend() ? Severity::None : found->severity;
}

qsizetype Evaluation::count(Severity severity) const
{
    return std::ranges::count(findings, severity, &Finding::severity);
}

qsizetype Evaluation::count(Outcome outcome) const
{
    qsizetype sum = 0;
    for (const SubjectVerdicts &one : subjects)
        sum += std::ranges::count(one.verdicts, outcome, &Verdict::outcome);
    return sum;
}

void applyExceptions(Evaluation &evaluation, const QList<FindingException> &exceptions, const QDate &today)
{
    QList<Finding> kept;
    kept.reserve(evaluation.findings.size());
    for (Finding &finding : evaluation.findings) {
        const FindingException *holding = nullptr;
        for (const FindingException &exception : exceptions) {
            if (!exception.covers(finding))
                continue;
            if (!exception.isExpired(today))
                holding = &exception;
            else if (!evaluation.expired.contains(exception))
                evaluation.expired << exception;
        }
        if (holding)
            evaluation.accepted << AcceptedFinding{std::move(finding), *holding};
        else
            kept << std::move(finding);
    }
    evaluation.findings.clear();
    evaluation.findings.reserve(kept.size());
    // worst first; the order of subjects and of the catalogue stays
    for (int severity = int(Severity::Critical); severity >= int(Severity::None); --severity) {
        for (Finding &finding : kept) {
            if (int(finding.severity) == severity)
                evaluation.findings << std::move(finding);
        }
    }
}

Evaluation evaluate(const snapshot::HostSnapshot &snapshot, const QList<FindingException> &exceptions, const QDate &today)
{
    const HostContext host(snapshot);
    Evaluation evaluation;
    evaluation.takenAt = snapshot.takenAt;
    evaluation.source = sourceOf(snapshot);
    evaluation.subjects << hostVerdicts(host, Subject::Kind::Engine) << hostVerdicts(host, Subject::Kind::Host);
    for (const Error &error : snapshot.errors)
        evaluation.missing << error.what;
    for (qsizetype i = 0; i < snapshot.containers.size(); ++i) {
        const snapshot::ContainerEntry &entry = *snapshot.containers[i];
        if (!entry.details) {
            evaluation.missing << findingsTr(QT_TRANSLATE_NOOP("Findings", "Container %1 is not judged: %2"))
                                      .arg(entry.summary.name, entry.error ? entry.error->what : u"?"_s);
            continue;
        }
        const bool isSame = i < host.sharing.size() && host.sharing[i].id == entry.id();
        evaluation.subjects << containerVerdicts(host, entry, isSame ? &host.sharing[i] : nullptr);
    }
    QHash<const CheckInfo *, CheckTexts> texts;
    for (const SubjectVerdicts &one : evaluation.subjects) {
        for (const Verdict &verdict : one.verdicts) {
            if (verdict.outcome != Outcome::Fail)
                continue;
            auto known = texts.find(verdict.check);
            if (known == texts.end())
                known = texts.emplace(verdict.check, *verdict.check);
            evaluation.findings << findingOf(verdict, one.subject, *known);
        }
    }
    applyExceptions(evaluation, exceptions, today.isValid() ? today : QDate::currentDate());
    return evaluation;
}

QList<const CheckInfo *> checkCatalogue()
{
    QList<const CheckInfo *> all;
    for (const auto checks : hostChecks()) {
        for (const HostCheck &check : checks)
            all << &check.info;
    }
    for (const auto checks : {runtimeChecks(), ownContainerChecks(), escapeChecks()}) {
        for (const ContainerCheck &check : checks)
            all << &check.info;
    }
    return all;
}

const CheckInfo *findCheck(QStringView id)
{
    const auto all = checkCatalogue();
    const auto found = std::ranges::find_if(all, [id](const CheckInfo *info) { return id == info->id; });
    return found == all.cend() ? nullptr : *found;
}

} // namespace bulkhead::findings
