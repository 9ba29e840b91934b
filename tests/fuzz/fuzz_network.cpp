// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/change.h"
#include "core/network/firewall.h"
#include "core/network/ipvalues.h"
#include "core/network/picture.h"
#include "core/network/valuesjson.h"

#include <QJsonDocument>

using namespace bulkhead::network;

// Whatever an agent or a file says: errors, no crash, what was read is written the same again, and it can be laid out.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (const auto networks = networksFromJson(json)) {
        if (networksFromJson(toJson(*networks)) != *networks)
            qFatal("what was read is not what was written");
        const auto width = [](const QString &shown) { return double(shown.size()) * 8; };
        (void)layOutPicture(*networks, {width, width, 18});
    }
    if (const auto change = changeFromJson(json))
        (void)commandLine(commandWords(*change));
    if (const auto ruleset = parseNftRuleset(text)) {
        for (const NftRule &rule : ruleset->rules)
            (void)nftRuleText(rule.expressions);
    }
    const QString line = QString::fromUtf8(text);
    (void)IpPrefix::parse(line);
    (void)checkInterfaceName(line);
    (void)checkNamespaceName(line);
    (void)checkMac(line);
    (void)parseIptablesSave(text);
    return 0;
}
