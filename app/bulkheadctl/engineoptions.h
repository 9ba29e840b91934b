// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/commandline.h"

class QCommandLineParser;

namespace bulkhead::ctl {

/// The options by which a subcommand is told what to look at: --host, --context, --config, --snapshot.
void addEngineOptions(QCommandLineParser &parser);
/// What they say, for obtainSnapshot(). Error Invalid where they contradict each other, or one is given twice or empty.
[[nodiscard]] Result<CommandLine> readEngineOptions(const QCommandLineParser &parser);
/// Parses options before and after the words. Error Invalid.
[[nodiscard]] Result<> parseOptions(QCommandLineParser &parser, const QStringList &arguments);
/// The value of an option that may be given once; empty where it was not. Error Invalid where it is given twice or empty.
[[nodiscard]] Result<QString> singleValue(const QCommandLineParser &parser, const QString &name);

/// "ENGINE OPTIONS" of a manual.
[[nodiscard]] QString engineOptionsHelp();

/// Prints what is wrong, and how to get help; gives Usage for Invalid, else Failure.
[[nodiscard]] int failCommand(const Error &error);
/// Writes to the file, atomically, or to the standard output where the path is empty.
[[nodiscard]] Result<> writeOutput(const QByteArray &bytes, const QString &path);

} // namespace bulkhead::ctl
