// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/attribution.h"

namespace bulkhead::audit {

/// What happened, in one plain sentence: "nginx in web3 was refused to write /etc/passwd by AppArmor profile
/// docker-nginx-sample". Translated; no markup. Untrusted names are shortened, and what is no letter in them is shown as a
/// replacement.
[[nodiscard]] QString sentenceOf(const EventFacts &facts, const Attribution &attribution = {});

/// "write", "read and execute": the letters of an AppArmor mask in words. Translated.
[[nodiscard]] QString accessWords(const QString &mask);

} // namespace bulkhead::audit
