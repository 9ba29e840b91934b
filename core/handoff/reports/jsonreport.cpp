// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/reports/report.h"
#include "core/handoff/reports/reportjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

using namespace findings;

namespace {

constexpr std::array SubjectWords{"engine"_L1, "host"_L1, "container"_L1, "image"_L1, "file"_L1};
static_assert(SubjectWords.size() == std::size_t(Subject::Kind::File) + 1);
constexpr std::array DocumentWords{""_L1,       "inspect"_L1, "info"_L1, "version"_L1, "networks"_L1,
                                   "images"_L1, "process"_L1, "host"_L1, "file"_L1};
static_assert(DocumentWords.size() == std::size_t(Evidence::Document::File) + 1);
constexpr std::array OutcomeWords{"pass"_L1, "fail"_L1, "notApplicable"_L1, "notKnown"_L1};

QJsonObject exceptionToJson(const FindingException &exception)
{
    QJsonObject json{{u"check"_s, exception.check},
                     {u"subject"_s, exception.subject},
                     {u"reason"_s, exception.reason},
                     {u"author"_s, exception.author}};
    if (exception.expires.isValid())
        json[u"expires"_s] = exception.expires.toString(Qt::ISODate);
    return json;
}

QJsonArray evidenceToJson(const QList<Evidence> &list)
{
    QJsonArray json;
    for (const Evidence &evidence : list) {
        QJsonObject one{{u"text"_s, evidence.text}};
        if (evidence.document != Evidence::Document::None)
            one[u"document"_s] = QString(DocumentWords[std::size_t(evidence.document)]);
        if (!evidence.pointer.isEmpty())
            one[u"pointer"_s] = evidence.pointer;
        if (evidence.line > 0)
            one[u"line"_s] = evidence.line;
        json += one;
    }
    return json;
}

QJsonObject verdictToJson(const Verdict &verdict)
{
    QJsonObject json{{u"check"_s, QString(verdict.check->id)},
                     {u"outcome"_s, QString(OutcomeWords[std::size_t(verdict.outcome)])}};
    if (!verdict.reason.isEmpty())
        json[u"reason"_s] = verdict.reason;
    return json;
}

} // namespace

QString subjectWord(Subject::Kind kind)
{
    return SubjectWords[std::size_t(kind)];
}

QJsonObject subjectToJson(const Subject &subject)
{
    QJsonObject json{{u"kind"_s, subjectWord(subject.kind)}, {u"name"_s, subject.name}};
    if (!subject.id.isEmpty())
        json[u"id"_s] = subject.id;
    return json;
}

QJsonObject findingToJson(const Finding &finding)
{
    QJsonObject fix{{u"text"_s, finding.fix.text}};
    for (const auto &[name, text] : {std::pair{"command"_L1, finding.fix.command},
                                     {"options"_L1, finding.fix.options},
                                     {"compose"_L1, finding.fix.compose}}) {
        if (!text.isEmpty())
            fix[name] = text;
    }
    return {{u"id"_s, finding.id},
            {u"severity"_s, severityWord(finding.severity)},
            {u"title"_s, finding.title},
            {u"why"_s, finding.why},
            {u"evidence"_s, evidenceToJson(finding.evidence)},
            {u"fix"_s, fix},
            {u"subject"_s, subjectToJson(finding.subject)},
            {u"references"_s, QJsonArray::fromStringList(finding.references)}};
}

QByteArray jsonReport(const Evaluation &evaluation)
{
    QJsonObject counts;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        counts[severityWord(severity)] = evaluation.count(severity);
    QJsonArray all, accepted, expired, subjects;
    for (const Finding &finding : evaluation.findings)
        all += findingToJson(finding);
    for (const AcceptedFinding &one : evaluation.accepted) {
        QJsonObject json = findingToJson(one.finding);
        json[u"acceptedBy"_s] = exceptionToJson(one.by);
        accepted += json;
    }
    for (const FindingException &exception : evaluation.expired)
        expired += exceptionToJson(exception);
    for (const SubjectVerdicts &one : evaluation.subjects) {
        QJsonArray verdicts;
        for (const Verdict &verdict : one.verdicts)
            verdicts += verdictToJson(verdict);
        subjects += QJsonObject{{u"subject"_s, subjectToJson(one.subject)}, {u"verdicts"_s, verdicts}};
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"bulkhead-report"_s},
                                     {u"version"_s, 1},
                                     {u"program"_s, u"Bulkhead %1"_s.arg(QStringLiteral(BULKHEAD_VERSION))},
                                     {u"source"_s, evaluation.source},
                                     {u"takenAt"_s, evaluation.takenAt.toUTC().toString(Qt::ISODate)},
                                     {u"counts"_s, counts},
                                     {u"findings"_s, all},
                                     {u"accepted"_s, accepted},
                                     {u"expiredExceptions"_s, expired},
                                     {u"subjects"_s, subjects},
                                     {u"missing"_s, QJsonArray::fromStringList(evaluation.missing)}})
        .toJson();
}

} // namespace bulkhead::handoff
