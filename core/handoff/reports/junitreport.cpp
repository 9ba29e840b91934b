// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/reports/report.h"
#include "core/handoff/reports/reportjson.h"
#include "core/handoff/visibletext.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

using namespace findings;

namespace {

QString suiteName(const Subject &subject)
{
    const QString word = subjectWord(subject.kind);
    return subject.name.isEmpty() ? word : u"%1 %2"_s.arg(word, visibleText(subject.name));
}

void writeFailure(QXmlStreamWriter &xml, const Finding &finding)
{
    QStringList lines{visibleText(finding.why)};
    for (const Evidence &evidence : finding.evidence)
        lines << (evidence.line > 0 ? u"%1: "_s.arg(evidence.line) : QString()) + visibleText(evidence.text);
    lines << visibleText(finding.fix.text);
    xml.writeStartElement(u"failure"_s);
    xml.writeAttribute(u"type"_s, severityWord(finding.severity));
    xml.writeAttribute(u"message"_s, visibleText(finding.title));
    xml.writeCharacters(lines.join(u'\n'));
    xml.writeEndElement();
}

void writeSkipped(QXmlStreamWriter &xml, const QString &reason)
{
    xml.writeStartElement(u"skipped"_s);
    xml.writeAttribute(u"message"_s, visibleText(reason));
    xml.writeEndElement();
}

void startCase(QXmlStreamWriter &xml, const QString &suite, const QString &name)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, suite);
    xml.writeAttribute(u"name"_s, visibleText(name));
}

const AcceptedFinding *acceptedOf(const Evaluation &evaluation, const Subject &subject, QLatin1StringView check)
{
    const auto found = std::ranges::find_if(evaluation.accepted, [&](const AcceptedFinding &one) {
        return one.finding.id == check && one.finding.subject == subject;
    });
    return found == evaluation.accepted.cend() ? nullptr : &*found;
}

void writeSubject(QXmlStreamWriter &xml, const Evaluation &evaluation, const SubjectVerdicts &one)
{
    const QString suite = suiteName(one.subject);
    qsizetype failures = 0, skipped = 0;
    for (const Verdict &verdict : one.verdicts) {
        const bool isFailure = verdict.outcome == Outcome::Fail && !acceptedOf(evaluation, one.subject, verdict.check->id);
        failures += isFailure ? 1 : 0;
        skipped += !isFailure && verdict.outcome != Outcome::Pass ? 1 : 0;
    }
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, suite);
    xml.writeAttribute(u"tests"_s, QString::number(one.verdicts.size()));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(skipped));
    for (const Verdict &verdict : one.verdicts) {
        startCase(xml, suite, u"%1 %2"_s.arg(verdict.check->id, verdict.check->requirementText()));
        const AcceptedFinding *accepted = acceptedOf(evaluation, one.subject, verdict.check->id);
        if (verdict.outcome == Outcome::Fail && accepted)
            writeSkipped(xml, accepted->by.reason);
        else if (verdict.outcome == Outcome::Fail)
            writeFailure(xml, findingOf(verdict, one.subject));
        else if (verdict.outcome != Outcome::Pass)
            writeSkipped(xml, u"%1: %2"_s.arg(outcomeName(verdict.outcome), verdict.reason));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// A file has findings only, no verdict for each check.
void writeFindings(QXmlStreamWriter &xml, const Evaluation &evaluation)
{
    const QString suite = visibleText(evaluation.source);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, suite);
    xml.writeAttribute(u"tests"_s, QString::number(evaluation.findings.size()));
    xml.writeAttribute(u"failures"_s, QString::number(evaluation.findings.size()));
    for (const Finding &finding : evaluation.findings) {
        const int line = finding.evidence.isEmpty() ? 0 : finding.evidence.first().line;
        startCase(xml, suite, u"%1 (%2)"_s.arg(finding.id).arg(line));
        writeFailure(xml, finding);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray junitReport(const Evaluation &evaluation)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"Bulkhead"_s);
    for (const SubjectVerdicts &one : evaluation.subjects)
        writeSubject(xml, evaluation, one);
    if (evaluation.subjects.isEmpty())
        writeFindings(xml, evaluation);
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace bulkhead::handoff
