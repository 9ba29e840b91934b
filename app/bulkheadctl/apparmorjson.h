// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/decider.h"
#include "core/apparmor/learner.h"
#include "core/apparmor/lint.h"
#include "core/apparmor/parsercheck.h"

#include <QJsonObject>

namespace bulkhead::ctl {

/// What `apparmor decide` prints. `file` is the profile's own path.
[[nodiscard]] QJsonObject decisionToJson(const apparmor::Decider &decider, const apparmor::Decision &decision,
                                         const QString &file);
/// What `apparmor learn --json` prints.
[[nodiscard]] QJsonObject learningToJson(const apparmor::Learning &learning);
/// What `apparmor check --json` prints; `verdict` null: the parser was not asked, `reason` says why.
[[nodiscard]] QJsonObject checkToJson(const QList<apparmor::LintFinding> &findings, const apparmor::ParserVerdict *verdict,
                                      const QString &reason);

} // namespace bulkhead::ctl
