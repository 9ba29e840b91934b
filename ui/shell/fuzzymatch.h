// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace bulkhead::ui {

/// How well a text answers what was typed.
struct FuzzyMatch {
    int score = 0;        ///< higher is better
    QList<int> positions; ///< of the letters that matched, ascending

    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

/// Every word of the pattern has to occur as a subsequence, in any case. Runs of letters and beginnings of words count most.
/// An empty pattern matches everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace bulkhead::ui
