// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditrule.h"
#include "core/audit/auditsearch.h"

#include <cstdlib>

using namespace bulkhead::audit;

/// A filter: read, asked of a small log, completed; and the same text as an audit rule, which must survive its own words.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const AuditStore store = AuditStore::ofBytes(
        "type=SYSCALL msg=audit(1.002:3): arch=c000003e syscall=59 success=no exit=-13 a0=1 a1=2 a2=3 a3=4 items=1 ppid=1 pid=2 "
        "auid=1000 uid=0 "
        "gid=0 euid=0 suid=0 fsuid=0 egid=0 sgid=0 fsgid=0 tty=pts0 ses=1 comm=\"a\" exe=\"/a\" subj=x (enforce) key=\"k\"\n"
        "type=PATH msg=audit(1.002:3): item=0 name=\"/x\" inode=1 dev=fe:00 mode=0100755 ouid=0\nhello\n",
        {.threads = 1});
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto filter = AuditFilter::parse(text, 2000, QTimeZone(QTimeZone::UTC));
    if (filter)
        (void)findAll(*filter, store, {.threads = 1});
    else if (filter.error().what.isEmpty() || filter.error().detail.isEmpty())
        abort();
    const Completion completion = completeFilter(text, text.size());
    if (completion.from < 0 || completion.from > text.size())
        abort();
    if (const auto rule = parseRule(text)) {
        const auto again = parseRule(ruleText(*rule));
        if (again && ruleText(*again) != ruleText(*rule))
            abort();
    }
    return 0;
}
