// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/values.h"

using namespace bulkhead::engine;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto details = parseContainerDetails(json)) {
        (void)noNewPrivileges(details->securityOpt);
        (void)seccompChoice(details->securityOpt);
    }
    (void)parseContainerList(json);
    (void)parseEngineVersion(json);
    if (const auto info = parseEngineInfo(json))
        (void)info->hasSecurityOption(u"seccomp");
    (void)parseImageList(json);
    (void)parseNetworkList(json);
    (void)parseVolumeList(json);
    (void)parseTop(json);
    return 0;
}
