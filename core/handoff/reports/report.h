// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/evaluation.h"

#include <QByteArray>

// An evaluation as a file that leaves the workbench. Names, labels and versions in it are whatever somebody gave a container:
// each format neutralises them by its own rules.
namespace bulkhead::handoff {

enum class ReportFormat : quint8 { Text, Html, Json, Sarif, Csv, JUnit };
/// "text", "html", "json", "sarif", "csv", "junit"; nothing for another word.
[[nodiscard]] std::optional<ReportFormat> reportFormatFromName(QStringView name);

[[nodiscard]] QByteArray writeReport(const findings::Evaluation &evaluation, ReportFormat format);

/// Lines for a terminal, worst first; needs no colour.
[[nodiscard]] QString textReport(const findings::Evaluation &evaluation);
/// One file without scripts or links to anything; light and dark, and fit for paper.
[[nodiscard]] QByteArray htmlReport(const findings::Evaluation &evaluation);
/// {"format": "bulkhead-report", "version": 1, …}: everything, verdicts too.
[[nodiscard]] QByteArray jsonReport(const findings::Evaluation &evaluation);
/// SARIF 2.1.0 (OASIS). Accepted findings are suppressed results.
[[nodiscard]] QByteArray sarifReport(const findings::Evaluation &evaluation);
/// RFC 4180 with a head; a cell that a spreadsheet would calculate begins with an apostrophe.
[[nodiscard]] QByteArray csvReport(const findings::Evaluation &evaluation);
/// A suite a subject, a case a check; not applicable and not known are skipped cases with their reason.
[[nodiscard]] QByteArray junitReport(const findings::Evaluation &evaluation);

/// A line of Fix::options for a person: "with --read-only", "without --privileged".
[[nodiscard]] QString optionLine(const QString &line);
/// "critical", "high", "medium", "low", "info", "none"; the same in every language.
[[nodiscard]] QString severityWord(findings::Severity severity);
[[nodiscard]] std::optional<findings::Severity> severityFromWord(QStringView word);

} // namespace bulkhead::handoff
