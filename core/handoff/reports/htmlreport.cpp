// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/reports/report.h"
#include "core/handoff/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

using namespace findings;

namespace {

struct HtmlReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr auto ReportStyle = R"(
:root { color-scheme: light dark; --ink: #1b1e20; --page: #ffffff; --soft: #f2f4f5; --line: #c9ced1; --dim: #565d62;
  --critical: #a3142b; --high: #a84300; --medium: #7a5a00; --low: #1f5f8b; --info: #565d62; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff1; --page: #1b1e20; --soft: #26292c; --line: #4a5055; --dim: #a9b1b6;
  --critical: #ff8a97; --high: #ffa866; --medium: #f0cb5b; --low: #86c5ef; --info: #a9b1b6; } }
body { font: 15px/1.5 "Noto Sans", system-ui, sans-serif; color: var(--ink); background: var(--page); margin: 0 auto; padding: 24px;
  max-width: 1000px; }
h1 { font-size: 24px; margin: 0; } h2 { font-size: 19px; margin: 32px 0 8px; border-bottom: 1px solid var(--line); }
p { margin: 4px 0; } .dim { color: var(--dim); } code, pre { font: 13px/1.45 Hack, monospace; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: 8px; margin: 4px 0; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 4px 8px;
  border-bottom: 1px solid var(--line); } .number { text-align: right; font-variant-numeric: tabular-nums; }
table.counts { width: auto; }
article { border-left: 4px solid var(--line); padding: 4px 0 4px 12px; margin: 12px 0; break-inside: avoid; }
article h3 { font-size: 15px; margin: 0; } .word { font-weight: bold; }
.critical { border-color: var(--critical); } .critical .word { color: var(--critical); }
.high { border-color: var(--high); } .high .word { color: var(--high); }
.medium { border-color: var(--medium); } .medium .word { color: var(--medium); }
.low { border-color: var(--low); } .low .word { color: var(--low); }
.info { border-color: var(--info); } .info .word { color: var(--info); }
ul { margin: 4px 0; padding-left: 20px; }
@media print { :root { color-scheme: light; --ink: #000; --page: #fff; --soft: #f2f4f5; --line: #999; --dim: #333;
  --critical: #a3142b; --high: #a84300; --medium: #7a5a00; --low: #1f5f8b; --info: #565d62; } body { max-width: none; padding: 0; }
  h2 { break-after: avoid; } }
)";

QString html(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

/// Lines stay lines.
QString htmlLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << html(line);
    return lines.join(u'\n');
}

QString subjectTitle(const Subject &subject)
{
    const QString kind = html(subjectKindName(subject.kind));
    return subject.name.isEmpty() ? kind : u"%1 <code>%2</code>"_s.arg(kind, html(subject.name));
}

QString findingHtml(const Finding &finding)
{
    QString text =
        u"<article class=\"%1\"><h3><span class=\"word\">%2</span> · %3 <span class=\"dim\">%4</span></h3>\n<p>%5</p>\n"_s.arg(
            severityWord(finding.severity), html(severityName(finding.severity)), html(finding.title), html(finding.id),
            html(finding.why));
    if (!finding.evidence.isEmpty())
        text += "<ul>"_L1;
    for (const Evidence &evidence : finding.evidence) {
        const QString place = evidence.line > 0 ? HtmlReportText::tr("line %1").arg(evidence.line) : evidence.pointer;
        text += u"<li><code>%1</code> <span class=\"dim\">%2</span></li>"_s.arg(html(evidence.text), html(place));
    }
    text += finding.evidence.isEmpty() ? u""_s : u"</ul>\n"_s;
    text += u"<p>%1</p>\n"_s.arg(html(finding.fix.text));
    QStringList code{finding.fix.command};
    if (finding.fix.command.isEmpty()) {
        code.clear();
        for (const QString &line : finding.fix.options.split(u'\n', Qt::SkipEmptyParts))
            code << optionLine(line);
    }
    if (!code.isEmpty())
        text += u"<pre>%1</pre>\n"_s.arg(htmlLines(code.join(u'\n')));
    if (!finding.fix.compose.isEmpty())
        text += u"<pre>%1</pre>\n"_s.arg(htmlLines(finding.fix.compose));
    if (!finding.references.isEmpty())
        text += u"<p class=\"dim\">%1</p>\n"_s.arg(html(finding.references.join(" · "_L1)));
    return text + "</article>\n"_L1;
}

QString countsHtml(const Evaluation &evaluation)
{
    QString text = u"<table class=\"counts\"><tr><th>%1</th><th class=\"number\">%2</th></tr>\n"_s.arg(
        html(HtmlReportText::tr("Severity")), html(HtmlReportText::tr("Findings")));
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        text += u"<tr class=\"%1\"><td class=\"word\">%2</td><td class=\"number\">%3</td></tr>\n"_s
                    .arg(severityWord(severity), html(severityName(severity)))
                    .arg(evaluation.count(severity));
    return text + "</table>\n"_L1;
}

/// Findings by subject, the subject with the worst first.
QString subjectsHtml(const Evaluation &evaluation)
{
    QList<Subject> order;
    QHash<QString, QList<const Finding *>> bySubject;
    for (const Finding &finding : evaluation.findings) {
        const QString key = QString::number(int(finding.subject.kind)) + finding.subject.id + finding.subject.name;
        if (!bySubject.contains(key))
            order << finding.subject;
        bySubject[key] << &finding;
    }
    QString text;
    for (const Subject &subject : order) {
        text += u"<h2>%1</h2>\n"_s.arg(subjectTitle(subject));
        for (const Finding *finding : bySubject.value(QString::number(int(subject.kind)) + subject.id + subject.name))
            text += findingHtml(*finding);
    }
    return text;
}

/// What could not be judged, once a check and reason.
QString unknownHtml(const Evaluation &evaluation)
{
    struct Row {
        const CheckInfo *check;
        QString reason;
        qsizetype count = 0;
    };
    QList<Row> rows;
    QHash<QString, qsizetype> places;
    for (const SubjectVerdicts &one : evaluation.subjects) {
        for (const Verdict &verdict : one.verdicts) {
            if (verdict.outcome != Outcome::NotKnown)
                continue;
            const QString key = verdict.check->id + u'\n' + verdict.reason;
            if (!places.contains(key)) {
                places.insert(key, rows.size());
                rows << Row{verdict.check, verdict.reason};
            }
            ++rows[places.value(key)].count;
        }
    }
    if (rows.isEmpty())
        return {};
    QString text = u"<h2>%1</h2>\n<table><tr><th>%2</th><th>%3</th><th>%4</th><th class=\"number\">%5</th></tr>\n"_s.arg(
        html(HtmlReportText::tr("Not known")), html(HtmlReportText::tr("Check")), html(HtmlReportText::tr("What must hold")),
        html(HtmlReportText::tr("Why it is not known")), html(HtmlReportText::tr("Subjects")));
    for (const Row &row : rows)
        text += u"<tr><td>%1</td><td>%2</td><td>%3</td><td class=\"number\">%4</td></tr>\n"_s
                    .arg(html(row.check->id), html(row.check->requirementText()), html(row.reason))
                    .arg(row.count);
    return text + "</table>\n"_L1;
}

QString acceptedHtml(const Evaluation &evaluation)
{
    QString text;
    if (!evaluation.accepted.isEmpty() || !evaluation.expired.isEmpty())
        text += u"<h2>%1</h2>\n<ul>\n"_s.arg(html(HtmlReportText::tr("Exceptions")));
    for (const AcceptedFinding &one : evaluation.accepted) {
        const QString until =
            one.by.expires.isValid() ? HtmlReportText::tr("until %1").arg(one.by.expires.toString(Qt::ISODate)) : QString();
        text += u"<li>%1 · %2 · %3: %4 <span class=\"dim\">%5 %6</span></li>\n"_s.arg(
            html(one.finding.id), subjectTitle(one.finding.subject), html(one.finding.title), html(one.by.reason),
            html(one.by.author), html(until));
    }
    for (const FindingException &expired : evaluation.expired)
        text += u"<li>%1</li>\n"_s.arg(html(HtmlReportText::tr("No longer accepted since %1: %2 of %3")
                                                .arg(expired.expires.toString(Qt::ISODate), expired.check, expired.subject)));
    return text.isEmpty() ? text : text + "</ul>\n"_L1;
}

} // namespace

QByteArray htmlReport(const Evaluation &evaluation)
{
    QString text = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n<style>"_s.arg(
                       QLocale().bcp47Name().toHtmlEscaped(), html(HtmlReportText::tr("Findings of %1").arg(evaluation.source)));
    text += QLatin1StringView(ReportStyle) + "</style>\n</head>\n<body>\n"_L1;
    text += u"<h1>%1</h1>\n<p class=\"dim\">%2</p>\n"_s.arg(
        html(HtmlReportText::tr("Findings of %1").arg(evaluation.source)),
        html(HtmlReportText::tr("Taken %1 by Bulkhead %2")
                 .arg(evaluation.takenAt.toUTC().toString(Qt::ISODate), QStringLiteral(BULKHEAD_VERSION))));
    if (!evaluation.subjects.isEmpty())
        text += u"<p>%1</p>\n"_s.arg(html(HtmlReportText::tr("Checks passed: %1, failed: %2, not applicable: %3, not known: %4")
                                              .arg(evaluation.count(Outcome::Pass))
                                              .arg(evaluation.count(Outcome::Fail))
                                              .arg(evaluation.count(Outcome::NotApplicable))
                                              .arg(evaluation.count(Outcome::NotKnown))));
    text += countsHtml(evaluation) + subjectsHtml(evaluation) + acceptedHtml(evaluation) + unknownHtml(evaluation);
    if (!evaluation.missing.isEmpty()) {
        text += u"<h2>%1</h2>\n<ul>\n"_s.arg(html(HtmlReportText::tr("Missing")));
        for (const QString &missing : evaluation.missing)
            text += u"<li>%1</li>\n"_s.arg(html(missing));
        text += "</ul>\n"_L1;
    }
    return (text + "</body>\n</html>\n"_L1).toUtf8();
}

} // namespace bulkhead::handoff
