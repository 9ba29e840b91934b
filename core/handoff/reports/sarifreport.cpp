// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/reports/report.h"
#include "core/handoff/reports/reportjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

// Section numbers are those of the OASIS standard, SARIF 2.1.0 with errata 01.
namespace bulkhead::handoff {

using namespace findings;

namespace {

QString levelOf(Severity severity) // 3.27.10
{
    switch (severity) {
    case Severity::Critical:
    case Severity::High: return u"error"_s;
    case Severity::Medium: return u"warning"_s;
    default: return u"note"_s;
    }
}

/// In a message braces and brackets mean placeholders and links (3.11.5, 3.11.6).
QString messageText(QString text)
{
    return text.replace(u'\\', "\\\\"_L1)
        .replace(u'[', "\\["_L1)
        .replace(u']', "\\]"_L1)
        .replace(u'{', "{{"_L1)
        .replace(u'}', "}}"_L1);
}

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject ruleOf(const Finding &finding)
{
    QJsonObject rule{{u"id"_s, finding.id},
                     {u"shortDescription"_s, message(finding.title)},
                     {u"fullDescription"_s, message(finding.why)},
                     {u"help"_s, message(finding.fix.text)},
                     {u"properties"_s, QJsonObject{{u"tags"_s, QJsonArray{u"security"_s}},
                                                   {u"references"_s, QJsonArray::fromStringList(finding.references)}}}};
    if (const CheckInfo *info = findCheck(finding.id)) {
        rule[u"shortDescription"_s] = message(info->problemText());
        rule[u"fullDescription"_s] = message(info->whyText());
    }
    return rule;
}

QJsonObject fileLocation(const Subject &subject, int line)
{
    QJsonObject physical{
        {u"artifactLocation"_s, QJsonObject{{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(subject.id, "/"))}}}};
    if (line > 0)
        physical[u"region"_s] = QJsonObject{{u"startLine"_s, line}};
    return {{u"physicalLocation"_s, physical}};
}

QJsonArray locationsOf(const Finding &finding)
{
    if (finding.subject.kind == Subject::Kind::File) {
        const int line = finding.evidence.isEmpty() ? 0 : finding.evidence.first().line;
        return {fileLocation(finding.subject, line)};
    }
    const QString word = subjectWord(finding.subject.kind);
    QJsonObject logical{{u"name"_s, finding.subject.name},
                        {u"fullyQualifiedName"_s, u"%1/%2"_s.arg(word, finding.subject.name)},
                        {u"kind"_s, u"resource"_s}};
    return {QJsonObject{{u"logicalLocations"_s, QJsonArray{logical}}}};
}

QJsonObject resultOf(const Finding &finding, qsizetype rule)
{
    QStringList evidence;
    for (const Evidence &one : finding.evidence)
        evidence << one.text;
    QString text = u"%1: %2 %3"_s.arg(finding.subject.name, finding.title, finding.why);
    if (!evidence.isEmpty())
        text += u" (%1)"_s.arg(evidence.join("; "_L1));
    const QByteArray identity = u"%1\n%2\n%3"_s.arg(finding.id, subjectWord(finding.subject.kind), finding.subject.name).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex();
    return {{u"ruleId"_s, finding.id},
            {u"ruleIndex"_s, rule},
            {u"level"_s, levelOf(finding.severity)},
            {u"message"_s, message(messageText(text))},
            {u"locations"_s, locationsOf(finding)},
            {u"partialFingerprints"_s, QJsonObject{{u"checkAndSubject/v1"_s, QString::fromLatin1(hash)}}},
            {u"properties"_s, findingToJson(finding)}};
}

} // namespace

QByteArray sarifReport(const Evaluation &evaluation)
{
    QJsonArray rules, results;
    QHash<QString, qsizetype> indexes;
    const auto add = [&](const Finding &finding, QJsonObject more) {
        if (!indexes.contains(finding.id)) {
            indexes.insert(finding.id, rules.size());
            rules += ruleOf(finding);
        }
        QJsonObject result = resultOf(finding, indexes.value(finding.id));
        for (auto it = more.begin(); it != more.end(); ++it)
            result[it.key()] = it.value();
        results += result;
    };
    for (const Finding &finding : evaluation.findings)
        add(finding, {});
    for (const AcceptedFinding &one : evaluation.accepted) {
        const QJsonObject suppression{
            {u"kind"_s, u"external"_s}, {u"status"_s, u"accepted"_s}, {u"justification"_s, one.by.reason}}; // 3.35
        add(one.finding, {{u"suppressions"_s, QJsonArray{suppression}}});
    }
    const QJsonObject driver{{u"name"_s, u"Bulkhead"_s},
                             {u"semanticVersion"_s, QStringLiteral(BULKHEAD_VERSION)},
                             {u"version"_s, QStringLiteral(BULKHEAD_VERSION)},
                             {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s},
                          {u"results"_s, results},
                          {u"properties"_s, QJsonObject{{u"source"_s, evaluation.source},
                                                        {u"takenAt"_s, evaluation.takenAt.toUTC().toString(Qt::ISODate)}}}};
    return QJsonDocument(
               QJsonObject{{u"$schema"_s,
                            u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"_s},
                           {u"version"_s, u"2.1.0"_s},
                           {u"runs"_s, QJsonArray{run}}})
        .toJson();
}

} // namespace bulkhead::handoff
