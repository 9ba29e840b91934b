// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fuzzymatch.h"

#include <QString>

#include <algorithm>

namespace bulkhead::ui {

namespace {

constexpr int LetterScore = 4;
constexpr int RunScore = 12;
constexpr int WordStartScore = 16;
constexpr int TextStartScore = 8;
constexpr int LongestGapPenalty = 6;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

/// The word as a subsequence that begins at `start`, each further letter at its next place.
std::optional<FuzzyMatch> matchFrom(QStringView word, QStringView text, qsizetype start)
{
    FuzzyMatch match;
    qsizetype previous = -1;
    qsizetype at = start;
    for (const QChar letter : word) {
        const QChar folded = letter.toCaseFolded();
        while (at < text.size() && text[at].toCaseFolded() != folded)
            ++at;
        if (at == text.size())
            return std::nullopt;
        match.score += LetterScore;
        if (startsWord(text, at))
            match.score += WordStartScore;
        if (previous >= 0)
            match.score += at == previous + 1 ? RunScore : -int(std::min<qsizetype>(at - previous - 1, LongestGapPenalty));
        match.positions << int(at);
        previous = at++;
    }
    if (start == 0)
        match.score += TextStartScore;
    return match;
}

std::optional<FuzzyMatch> matchWord(QStringView word, QStringView text)
{
    std::optional<FuzzyMatch> best;
    const QChar first = word.front().toCaseFolded();
    for (qsizetype start = 0; start + word.size() <= text.size(); ++start) {
        if (text[start].toCaseFolded() != first)
            continue;
        auto match = matchFrom(word, text, start);
        if (!match)
            break; // a later start has less text to match
        if (!best || match->score > best->score)
            best = std::move(match);
    }
    return best;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    FuzzyMatch whole;
    for (const QStringView word : pattern.split(u' ', Qt::SkipEmptyParts)) {
        const auto match = matchWord(word, text);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.positions += match->positions;
    }
    if (whole.positions.isEmpty())
        return whole;
    whole.score -= int(std::min<qsizetype>(text.size(), 60)) / 6; // of two equal matches the shorter text is meant
    std::ranges::sort(whole.positions);
    whole.positions.erase(std::ranges::unique(whole.positions).begin(), whole.positions.end());
    return whole;
}

} // namespace bulkhead::ui
