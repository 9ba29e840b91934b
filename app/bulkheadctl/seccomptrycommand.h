// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bulkheadctl/commandline.h"
#include "core/tryout/tryoutrequest.h"

#include <QCoroTask>

namespace bulkhead::ctl {

/// What a line of bulkheadctl seccomp try or record asks for.
struct TryOptions {
    CommandLine line; ///< the engine
    tryout::TryOutRequest request;
    QString profileFile; ///< of try; "-" is the standard input
    QString outputFile;  ///< of record
    bool isRecording = false;
    bool usesAgent = false;
    bool json = false;
};
/// `arguments` begin with the verb. Error Invalid: wrong usage.
[[nodiscard]] Result<TryOptions> parseTryOptions(const QStringList &arguments);

/// Runs a command in a container that is thrown away: under a profile, or to record what it calls.
[[nodiscard]] QCoro::Task<int> runSeccompTry(QStringList arguments);
[[nodiscard]] QString seccompTryHelp();

} // namespace bulkhead::ctl
