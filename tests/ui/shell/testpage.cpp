// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace bulkhead::test {

void useOwnSettings()
{
    static const QTemporaryDir dir;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.path());
    QCoreApplication::setOrganizationName(QStringLiteral("bulkhead-test"));
    QCoreApplication::setApplicationName(QStringLiteral("bulkhead-test"));
    QSettings().clear();
}

} // namespace bulkhead::test
