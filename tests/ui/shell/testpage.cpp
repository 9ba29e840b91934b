// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

namespace bulkhead::test {

void useOwnSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("bulkhead-test"));
    QCoreApplication::setApplicationName(QCoreApplication::applicationFilePath().section(QLatin1Char('/'), -1));
    QSettings().clear();
}

} // namespace bulkhead::test
