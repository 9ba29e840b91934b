// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupreader.h"
#include "core/host/cgroups/grouplimits.h"
#include "core/host/hostfacts.h"
#include "core/host/mountinfo.h"
#include "core/host/statusscan.h"

#include <QJsonDocument>

using namespace bulkhead::host;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)scanStatus(text);
    (void)scanStat(text);
    (void)parseMountInfo(text);
    (void)parseCgroupMounts(text);
    (void)parseIdMap(text);
    (void)containerIdsOf(text);
    for (const int version : {1, 2}) {
        for (const CgroupSource &source : cgroupSources(version))
            (void)parseCgroupValue(text, source);
    }
    const QString words = QString::fromUtf8(text);
    (void)parseCpuList(words);
    (void)parseMemoryLimit(words, 1 << 30);
    (void)parsePidsLimit(words);
    (void)checkedGroupPath(words);

    const QJsonObject json = QJsonDocument::fromJson(text).object();
    (void)samplesFromJson(json);
    if (const auto facts = hostFactsFromJson(json)) {
        if (hostFactsFromJson(hostFactsToJson(*facts)) != *facts)
            __builtin_trap(); // what was taken must be what is given
        (void)mergedHierarchies(facts->cgroups);
        (void)containersOf(facts->processes, {});
    }
    return 0;
}
