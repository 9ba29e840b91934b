// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

namespace {

QString checkText(const char *text, const QString &argument)
{
    const QString translated = QCoreApplication::translate("Findings", text);
    return argument.isEmpty() ? translated : translated.arg(argument);
}

Verdict verdict(Outcome outcome, Severity severity, const QString &reason, QList<Evidence> evidence)
{
    Verdict made;
    made.outcome = outcome;
    made.severity = severity;
    made.reason = reason;
    made.evidence = std::move(evidence);
    return made;
}

} // namespace

QString CheckInfo::cisNumber() const
{
    return isCis() ? QString(id.sliced(4)) : QString();
}

QString CheckInfo::requirementText() const
{
    return checkText(requirement, argument);
}

QString CheckInfo::problemText() const
{
    return checkText(problem, argument);
}

QString CheckInfo::whyText() const
{
    return QCoreApplication::translate("Findings", why);
}

QString CheckInfo::fixText() const
{
    return QString(QCoreApplication::translate("Findings", fix)).replace("%1"_L1, argument);
}

QStringList CheckInfo::references() const
{
    QStringList all;
    if (isCis())
        all << u"CIS Docker Benchmark 1.6.0, %1"_s.arg(cisNumber());
    if (!reference.isEmpty())
        all << QString(reference);
    return all;
}

CheckTexts::CheckTexts(const CheckInfo &info)
    : id(info.id)
    , problem(info.problemText())
    , why(info.whyText())
    , fix(info.fixText())
    , options(info.options)
    , compose(info.compose)
    , references(info.references())
{
}

Finding findingOf(const Verdict &verdict, const Subject &subject, const CheckTexts &texts)
{
    return {.id = texts.id,
            .severity = verdict.severity,
            .title = verdict.title.isEmpty() ? texts.problem : verdict.title,
            .why = verdict.why.isEmpty() ? texts.why : verdict.why,
            .evidence = verdict.evidence,
            .fix = {.text = texts.fix,
                    .command = verdict.command,
                    .options = verdict.options.isEmpty() ? texts.options : verdict.options,
                    .compose = texts.compose},
            .subject = subject,
            .references = texts.references};
}

Finding findingOf(const Verdict &verdict, const Subject &subject)
{
    return findingOf(verdict, subject, CheckTexts(*verdict.check));
}

Verdict pass(QList<Evidence> evidence)
{
    return verdict(Outcome::Pass, Severity::None, {}, std::move(evidence));
}

Verdict fail(QList<Evidence> evidence)
{
    return verdict(Outcome::Fail, Severity::None, {}, std::move(evidence));
}

Verdict fail(QList<Evidence> evidence, Severity severity)
{
    return verdict(Outcome::Fail, severity, {}, std::move(evidence));
}

Verdict notApplicable(const QString &reason)
{
    return verdict(Outcome::NotApplicable, Severity::None, reason, {});
}

Verdict notKnown(const QString &reason)
{
    return verdict(Outcome::NotKnown, Severity::None, reason, {});
}

Evidence inInspect(const QString &text, const QString &pointer)
{
    return {.text = text, .document = Evidence::Document::Inspect, .pointer = pointer};
}

Evidence inField(const QString &field, const QString &value)
{
    return inInspect(value.isEmpty() ? u"%1 is empty"_s.arg(field) : u"%1 = %2"_s.arg(field, value),
                     u'/' + QString(field).replace(u'.', u'/'));
}

Evidence inHost(const QString &text)
{
    return {.text = text, .document = Evidence::Document::Host};
}

Evidence inInfo(const QString &text, const QString &pointer)
{
    return {.text = text, .document = Evidence::Document::Info, .pointer = pointer};
}

Evidence inVersion(const QString &version)
{
    return {.text = u"Version = %1"_s.arg(version), .document = Evidence::Document::Version, .pointer = u"/Version"_s};
}

QString pointerToken(QString name)
{
    return name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace bulkhead::findings
