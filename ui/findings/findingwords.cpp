// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingwords.h"

#include "ui/widgets/datadelegate.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::Precondition;
using findings::Severity;

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

} // namespace

QString findingStateName(FindingState state)
{
    switch (state) {
    case FindingState::Fails: return FindingWords::tr("Fails");
    case FindingState::Accepted: return FindingWords::tr("Accepted");
    case FindingState::NotKnown: return FindingWords::tr("Not known");
    case FindingState::NotApplicable: return FindingWords::tr("Not applicable");
    case FindingState::Passes: break;
    }
    return FindingWords::tr("Passes");
}

Tone findingStateTone(FindingState state)
{
    switch (state) {
    case FindingState::Fails: return Tone::Neutral; // its severity says how bad
    case FindingState::Accepted: return Tone::Info;
    case FindingState::NotKnown: return Tone::Unknown;
    case FindingState::NotApplicable: return Tone::Neutral;
    case FindingState::Passes: break;
    }
    return Tone::Ok;
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return Tone::Critical;
    case Severity::High: return Tone::High;
    case Severity::Medium: return Tone::Medium;
    case Severity::Low: return Tone::Low;
    case Severity::Info: return Tone::Info;
    case Severity::None: break;
    }
    return Tone::Ok;
}

QString subjectTitle(const findings::Subject &subject)
{
    const QString kind = findings::subjectKindName(subject.kind);
    return subject.name.isEmpty() ? kind : u"%1 %2"_s.arg(kind, visibleText(subject.name));
}

QString evidenceText(const findings::Evidence &evidence)
{
    const QString text = visibleText(evidence.text);
    return evidence.line > 0 ? FindingWords::tr("line %1: %2").arg(evidence.line).arg(text) : text;
}

QString wayStateName(Precondition::State state)
{
    switch (state) {
    case Precondition::State::Met: return FindingWords::tr("Open");
    case Precondition::State::NotMet: return FindingWords::tr("Closed");
    case Precondition::State::Unknown: break;
    }
    return FindingWords::tr("Not known");
}

Tone wayStateTone(Precondition::State state, Severity severity)
{
    switch (state) {
    case Precondition::State::Met: return severityTone(severity);
    case Precondition::State::NotMet: return Tone::Ok;
    case Precondition::State::Unknown: break;
    }
    return Tone::Unknown;
}

} // namespace bulkhead::ui
