// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/logsource.h"
#include "core/audit/textsearch.h"

#include <stop_token>

namespace bulkhead::audit {

/// A bit for each block of a stretch of a log.
using BlockBits = std::vector<quint64>;

/// Tells in which blocks of a stretch of a log a text can stand at all: which three bytes stand beside each other in each of
/// them, whatever their letter case, by a hash that gives a few of them the same number. In memory at most four hundredths of the
/// log.
class TextIndex
{
public:
    static constexpr qsizetype BlockSize = 2 * 1024;

    /// Of the bytes from `begin` to `end`. Nothing where it was stopped, or where the log gives fewer bytes.
    [[nodiscard]] static std::optional<TextIndex> of(const LogSource &source, quint64 begin, quint64 end,
                                                     const std::stop_token &stop = {});

    /// The blocks that the text can begin in. It may end in the next block.
    [[nodiscard]] BlockBits blocksWith(const TextNeedle &needle) const;
    [[nodiscard]] size_t memory() const; ///< bytes

private:
    /// Sixty-four rows of a group. A row is for three bytes, and has a word: in which chunks of the group they are. Where these
    /// are few it has a second one: in which blocks of each.
    struct Slice {
        quint64 inAll = 0;     ///< rows that all chunks have: they need no word
        quint64 inSome = 0;    ///< rows that have one
        quint64 inFew = 0;     ///< of these, those that have two
        quint32 firstWord = 0; ///< in m_words
    };
    struct Group {
        quint32 first = 0; ///< in m_slices
        int bits = 0;      ///< of a row's number
    };
    class Builder;

    void addBlocksOf(const Group &group, const std::vector<quint16> &rows, quint64 *blocks) const;

    std::vector<Group> m_groups;
    std::vector<Slice> m_slices;
    std::vector<quint64> m_words;
};

} // namespace bulkhead::audit
