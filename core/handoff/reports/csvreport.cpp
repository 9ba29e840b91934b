// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/reports/report.h"
#include "core/handoff/reports/reportjson.h"
#include "core/handoff/visibletext.h"

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

using namespace findings;

namespace {

/// A spreadsheet calculates what begins with one of these, blanks and full-width forms included (OWASP, "CSV Injection").
QString csvCell(const QString &text)
{
    QString cell = visibleText(text);
    const auto first = std::ranges::find_if_not(cell, [](QChar c) { return c.isSpace() || c == u'"' || c == u'\''; });
    if (first != cell.cend() && QStringView(u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20").contains(*first))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u',') + "\r\n"_L1;
}

QStringList csvCells(const Finding &finding, const QString &accepted)
{
    QStringList evidence, places;
    for (const Evidence &one : finding.evidence) {
        evidence << one.text;
        places << (one.line > 0 ? QString::number(one.line) : one.pointer);
    }
    return {severityWord(finding.severity),
            finding.id,
            subjectWord(finding.subject.kind),
            finding.subject.name,
            finding.title,
            finding.why,
            evidence.join("; "_L1),
            places.join("; "_L1),
            finding.fix.text,
            finding.fix.command,
            finding.references.join("; "_L1),
            accepted};
}

} // namespace

QByteArray csvReport(const Evaluation &evaluation)
{
    QString text = csvLine({u"severity"_s, u"check"_s, u"kind"_s, u"subject"_s, u"finding"_s, u"why"_s, u"evidence"_s, u"place"_s,
                            u"fix"_s, u"command"_s, u"references"_s, u"accepted"_s});
    for (const Finding &finding : evaluation.findings)
        text += csvLine(csvCells(finding, {}));
    for (const AcceptedFinding &one : evaluation.accepted)
        text += csvLine(csvCells(one.finding, one.by.reason));
    return text.toUtf8();
}

} // namespace bulkhead::handoff
