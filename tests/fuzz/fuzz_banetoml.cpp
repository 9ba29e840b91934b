// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/baneprofile.h"

using namespace bulkhead;
using namespace bulkhead::apparmor;

/// bane's TOML, and the profiles that are made of it: what is not refused must be read again as what it was made of.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto reading = parseBaneToml(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!reading)
        return 0;
    const auto again = parseBaneToml(baneToml(reading->profile));
    if (!again || again->profile != reading->profile)
        abort();
    for (const auto &rules : {baneRules(reading->profile), meantRules(reading->profile)}) {
        if (!rules)
            continue;
        const auto read = parseProfileFile(formattedProfileText(*rules));
        if (!read || *read != *rules || read->profiles().size() != 1)
            abort(); // a value has put something else into the policy
    }
    std::ignore = baneNotes(reading->profile);
    return 0;
}
