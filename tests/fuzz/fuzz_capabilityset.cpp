// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/resolution.h"

#include <cstdlib>

using namespace bulkhead::capability;

namespace {

void mustReadBack(CapabilitySet set)
{
    const bool isSame = CapabilitySet::fromHex(set.toHex()) == set && CapabilitySet::fromList(set.toNames().join(u',')) == set
                        && CapabilitySet::fromText(set.toText()) == set;
    if (!isSame)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto &set : {CapabilitySet::fromHex(text), CapabilitySet::fromList(text), CapabilitySet::fromText(text)}) {
        if (set)
            mustReadBack(*set);
    }
    // the lines are CapAdd, the last one the user
    const QStringList lines = text.split(u'\n');
    const auto resolution = resolve({.add = lines.first(lines.size() - 1), .user = lines.last()});
    if (resolution
        && (resolution->reasons.size() != KnownCapabilities
            || !(resolution->sets.effective - resolution->sets.bounding).isEmpty()))
        std::abort();
    return 0;
}
