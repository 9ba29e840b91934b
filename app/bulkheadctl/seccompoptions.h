// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/generateprofile.h"
#include "core/seccomp/resolution.h"

namespace bulkhead::ctl {

/// What `bulkheadctl seccomp convert` makes of a profile.
enum class ProfileForm : quint8 { Docker, Oci, Names, Log, Overlay };

/// What a line of bulkheadctl seccomp asks for.
struct SeccompOptions {
    QString verb;
    QStringList files; ///< "-" is the standard input
    QString outputFile;
    seccomp::Target target;
    seccomp::GenerateOptions generate;
    bool report = false;  ///< generate --report
    QString call;         ///< explain --call
    QStringList callArgs; ///< explain --args
    std::optional<seccomp::Arch> callArch;
    ProfileForm form = ProfileForm::Docker;
    bool json = false;         ///< lint, diff
    bool intersection = false; ///< merge: what all allow
};

/// Reads what follows "seccomp". Error Invalid: wrong usage.
[[nodiscard]] Result<SeccompOptions> parseSeccompOptions(const QStringList &arguments);

} // namespace bulkhead::ctl
