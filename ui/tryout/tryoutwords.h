// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tryout/tryout.h"
#include "ui/widgets/theme.h"

namespace bulkhead::ui {

/// How a run ended, for a person.
struct EndText {
    Tone tone = Tone::Neutral;
    QString word;        ///< "exit code 0"
    QString sentence;    ///< why, and what to do
    QString technical{}; ///< the engine's own words
};
[[nodiscard]] EndText endText(const tryout::TryOutEnd &end, const tryout::TryOutRequest &request);

/// "0.4 s"
[[nodiscard]] QString secondsText(std::chrono::milliseconds time);
/// Everything that a container wrote, standard error too, as text without control characters.
[[nodiscard]] QString outputText(const QList<engine::OutputPiece> &output);
/// Names separated by blanks or commas.
[[nodiscard]] QStringList wordsOf(const QString &text);

} // namespace bulkhead::ui
