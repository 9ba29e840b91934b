// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

#include <QSet>

namespace bulkhead::snapshot {

/// Equal strings share their memory: the same image, PATH and labels stand in each of a thousand containers.
class StringPool
{
public:
    void share(QString &text);
    void share(QStringList &texts);
    void share(QMap<QString, QString> &texts);
    [[nodiscard]] qsizetype size() const { return m_strings.size(); }

private:
    QSet<QString> m_strings;
};

void shareStrings(ContainerEntry &entry, StringPool &pool);

} // namespace bulkhead::snapshot
