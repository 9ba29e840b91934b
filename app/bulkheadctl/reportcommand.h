// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/subcommand.h"

#include "core/findings/evaluation.h"
#include "core/handoff/reports/report.h"

class QCommandLineParser;

namespace bulkhead::ctl {

/// What report and lint end with where something is as bad as --fail-on says, or worse.
inline constexpr int FindingsAtLevel = 3;

/// Options that report and lint have in common.
struct ReportOptions {
    handoff::ReportFormat format = handoff::ReportFormat::Text;
    std::optional<findings::Severity> failOn;
    QString outputFile; ///< empty = the standard output
    QList<findings::FindingException> exceptions;
};
void addReportOptions(QCommandLineParser &parser);
[[nodiscard]] Result<ReportOptions> readReportOptions(const QCommandLineParser &parser);
/// Writes it, and gives the exit code.
[[nodiscard]] int finishReport(const findings::Evaluation &evaluation, const ReportOptions &options);

[[nodiscard]] Subcommand reportSubcommand();

} // namespace bulkhead::ctl
