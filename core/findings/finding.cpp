// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/finding.h"

#include <QCoreApplication>

namespace bulkhead::findings {

QString subjectKindName(Subject::Kind kind)
{
    switch (kind) {
    case Subject::Kind::Engine: return QCoreApplication::translate("Findings", "Engine");
    case Subject::Kind::Host: return QCoreApplication::translate("Findings", "Host");
    case Subject::Kind::Container: return QCoreApplication::translate("Findings", "Container");
    case Subject::Kind::Image: return QCoreApplication::translate("Findings", "Image");
    case Subject::Kind::File: break;
    }
    return QCoreApplication::translate("Findings", "File");
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return QCoreApplication::translate("Findings", "Pass");
    case Outcome::Fail: return QCoreApplication::translate("Findings", "Fail");
    case Outcome::NotApplicable: return QCoreApplication::translate("Findings", "Not applicable");
    case Outcome::NotKnown: break;
    }
    return QCoreApplication::translate("Findings", "Not known");
}

} // namespace bulkhead::findings
