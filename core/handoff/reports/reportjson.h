// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"

#include <QJsonObject>

namespace bulkhead::handoff {

/// "engine", "host", "container", "image", "file"; the same in every language.
[[nodiscard]] QString subjectWord(findings::Subject::Kind kind);
[[nodiscard]] QJsonObject subjectToJson(const findings::Subject &subject);
[[nodiscard]] QJsonObject findingToJson(const findings::Finding &finding);

} // namespace bulkhead::handoff
