// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/procfiles.h"
#include "core/host/topprocesses.h"

using namespace bulkhead::host;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)parseProcessStatus(text);
    (void)parseStartTime(text);
    (void)parseArguments(text);
    const QString id(64, u'a');
    for (const CgroupMembership &group : parseCgroups(text))
        (void)containerGroup(group.path, id);

    QList<QStringList> rows;
    for (const QByteArray &line : text.split('\n'))
        rows += QString::fromUtf8(line).split(u' ');
    const QStringList titles = rows.takeFirst();
    (void)parseTopProcesses(titles, rows, 1);
    return 0;
}
