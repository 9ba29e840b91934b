// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace bulkhead::ui {

/// An Error in words for a person: what happened, and what to do about it. The error's own words stay in `technical`.
struct ErrorText {
    QString sentence;  ///< "This user may not use the Docker socket."
    QString remedy;    ///< "Add yourself to the docker group and log in again: sudo usermod -aG docker $USER"
    QString technical; ///< what and detail of the error
};

/// `subject` is what was tried, for the sentence: "unix:///run/docker.sock", a file name; may be empty.
[[nodiscard]] ErrorText errorText(const Error &error, const QString &subject = {});

} // namespace bulkhead::ui
