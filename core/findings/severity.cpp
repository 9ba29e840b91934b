// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/severity.h"

#include <QCoreApplication>

namespace bulkhead::findings {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::None: return QCoreApplication::translate("Severity", "None");
    case Severity::Info: return QCoreApplication::translate("Severity", "Info");
    case Severity::Low: return QCoreApplication::translate("Severity", "Low");
    case Severity::Medium: return QCoreApplication::translate("Severity", "Medium");
    case Severity::High: return QCoreApplication::translate("Severity", "High");
    case Severity::Critical: break;
    }
    return QCoreApplication::translate("Severity", "Critical");
}

} // namespace bulkhead::findings
