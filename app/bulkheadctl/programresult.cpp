// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/programresult.h"

#include "app/bulkheadctl/output.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

void prepareProgram(QTranslator &plurals)
{
    QCoreApplication::setApplicationName(u"bulkheadctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BULKHEAD_VERSION));
    if (plurals.load(u":/i18n/bulkhead_en.qm"_s)) // "1 finding", "2 findings"
        QCoreApplication::installTranslator(&plurals);
}

int programResult(int code)
{
    const int failure = outputFailure();
    if (failure == 0)
        return code;
    printNote(QCoreApplication::translate("bulkheadctl", "the output cannot be written: %1").arg(qt_error_string(failure)));
    return Failure;
}

} // namespace bulkhead::ctl
