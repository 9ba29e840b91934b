// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/reports/report.h"

#include "core/handoff/visibletext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

using findings::Evaluation;
using findings::Evidence;
using findings::Finding;
using findings::Outcome;
using findings::Severity;

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::array Formats{
    std::pair{"text"_L1, ReportFormat::Text}, std::pair{"html"_L1, ReportFormat::Html},
    std::pair{"json"_L1, ReportFormat::Json}, std::pair{"sarif"_L1, ReportFormat::Sarif},
    std::pair{"csv"_L1, ReportFormat::Csv},   std::pair{"junit"_L1, ReportFormat::JUnit},
};

constexpr std::array SeverityWords{"none"_L1, "info"_L1, "low"_L1, "medium"_L1, "high"_L1, "critical"_L1};
static_assert(SeverityWords.size() == std::size_t(Severity::Critical) + 1);

QString subjectLine(const findings::Subject &subject)
{
    const QString kind = findings::subjectKindName(subject.kind);
    return subject.name.isEmpty() ? kind : u"%1 %2"_s.arg(kind, visibleText(subject.name));
}

void addLines(QString &text, const QString &head, const QString &lines)
{
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        text += u"    %1 %2\n"_s.arg(head, visibleText(line));
}

void addFinding(QString &text, const Finding &finding)
{
    text += u"%1  %2  %3: %4\n"_s.arg(findings::severityName(finding.severity), -8)
                .arg(finding.id, -12)
                .arg(subjectLine(finding.subject), visibleText(finding.title));
    for (const Evidence &evidence : finding.evidence) {
        const QString place = evidence.line > 0 ? ReportText::tr("line %1: ").arg(evidence.line) : QString();
        addLines(text, u"·"_s, place + evidence.text);
    }
    addLines(text, u"→"_s, finding.fix.text);
    addLines(text, u"$"_s, finding.fix.command);
    if (!finding.fix.command.isEmpty())
        return;
    for (const QString &line : finding.fix.options.split(u'\n', Qt::SkipEmptyParts))
        text += u"      %1\n"_s.arg(optionLine(line));
}

} // namespace

std::optional<ReportFormat> reportFormatFromName(QStringView name)
{
    const auto found = std::ranges::find_if(Formats, [name](const auto &one) { return name == one.first; });
    return found == Formats.end() ? std::nullopt : std::optional(found->second);
}

QString severityWord(Severity severity)
{
    return SeverityWords[std::size_t(severity)];
}

std::optional<Severity> severityFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(SeverityWords, [word](QLatin1StringView one) { return word == one; });
    return found == SeverityWords.end() ? std::nullopt : std::optional(Severity(found - SeverityWords.begin()));
}

QString optionLine(const QString &line)
{
    return line.startsWith("- "_L1) ? ReportText::tr("without %1").arg(visibleText(line.sliced(2)))
                                    : ReportText::tr("with %1").arg(visibleText(line));
}

QString textReport(const Evaluation &evaluation)
{
    QString text = u"%1\n"_s.arg(visibleText(evaluation.source));
    QStringList counts;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        counts << u"%1 %2"_s.arg(evaluation.count(severity)).arg(findings::severityName(severity));
    text += ReportText::tr("%n finding(s): %1", nullptr, int(evaluation.findings.size())).arg(counts.join(", "_L1)) + u'\n';
    if (!evaluation.subjects.isEmpty())
        text += ReportText::tr("Checks passed: %1, failed: %2, not applicable: %3, not known: %4")
                    .arg(evaluation.count(Outcome::Pass))
                    .arg(evaluation.count(Outcome::Fail))
                    .arg(evaluation.count(Outcome::NotApplicable))
                    .arg(evaluation.count(Outcome::NotKnown))
                + u'\n';
    text += u'\n';
    for (const Finding &finding : evaluation.findings)
        addFinding(text, finding);
    for (const findings::AcceptedFinding &accepted : evaluation.accepted)
        text += ReportText::tr("Accepted: %1 of %2: %3")
                    .arg(accepted.finding.id, subjectLine(accepted.finding.subject), visibleText(accepted.by.reason))
                + u'\n';
    for (const findings::FindingException &expired : evaluation.expired)
        text += ReportText::tr("No longer accepted since %1: %2 of %3")
                    .arg(expired.expires.toString(Qt::ISODate), visibleText(expired.check), visibleText(expired.subject))
                + u'\n';
    for (const QString &missing : evaluation.missing)
        text += ReportText::tr("Missing: %1").arg(visibleText(missing)) + u'\n';
    return text;
}

QByteArray writeReport(const Evaluation &evaluation, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html: return htmlReport(evaluation);
    case ReportFormat::Json: return jsonReport(evaluation);
    case ReportFormat::Sarif: return sarifReport(evaluation);
    case ReportFormat::Csv: return csvReport(evaluation);
    case ReportFormat::JUnit: return junitReport(evaluation);
    case ReportFormat::Text: break;
    }
    return textReport(evaluation).toUtf8();
}

} // namespace bulkhead::handoff
