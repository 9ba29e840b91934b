// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"
#include "core/audit/eventassembler.h"
#include "core/audit/eventjson.h"
#include "core/audit/kernelaudit.h"

#include <cstdlib>

using namespace bulkhead::audit;

/// A log: indexed whole and cut in two, decoded, put together live. No byte may get lost between the counts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray log(reinterpret_cast<const char *>(data), qsizetype(size));
    const AuditStore store = AuditStore::ofBytes(log, {.threads = 1});
    if (store.counts().bytes != size)
        abort();
    store.forEach([&](EventRef ref) {
        const AuditEvent event = store.read(ref);
        (void)eventToJson(event, decodeEvent(event), {});
    });
    (void)summarize(store);
    std::vector<LogSource> halves;
    halves.push_back(LogSource::ofMemory(log.first(log.size() / 2)));
    halves.push_back(LogSource::ofMemory(log.sliced(log.size() / 2)));
    const AuditStore joined = AuditStore::ofSources(std::move(halves), {.threads = 1});
    joined.forEach([&](EventRef ref) { (void)joined.read(ref); });
    EventAssembler assembler({.openEvents = 4, .bytesOfOne = 1000, .bytesOfAll = 4000});
    qint64 now = 0;
    for (const QByteArray &line : log.split('\n')) {
        assembler.addLine(line, ++now);
        assembler.addNetlink(quint16(line.size()), line, ++now);
        if (assembler.openBytes() > 4000)
            abort();
    }
    (void)assembler.takeAll();
    (void)decodeRule(log);
    return 0;
}
