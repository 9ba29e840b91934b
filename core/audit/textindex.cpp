// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/textindex.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

// A log of a gigabyte has half a million blocks. Bits by row, not by block: a question reads a word for each three bytes of its
// text and 64 chunks of eight blocks. A row that no chunk or each chunk has needs no word, and those are most; one that few have
// is what a search is decided by, and tells the block. Where a part of a log has so many different texts that it would take more
// than MostWords words, neighbouring rows become one: the index tells less there, and stays small.
namespace bulkhead::audit {

namespace {

constexpr int RowBits = 14, FewestRowBits = 11;
constexpr size_t RowCount = size_t(1) << RowBits;
constexpr size_t BlocksOfChunk = 8, ChunksOfGroup = 64; // bits of a byte, of a word
constexpr qsizetype ChunkSize = TextIndex::BlockSize * qsizetype(BlocksOfChunk);
constexpr size_t MostWords = 4096; // of a group
constexpr int Few = 8;             // chunks: their blocks are one word
/// A text that begins at the end of a block is looked for by so many bytes: they belong to the block too.
constexpr qsizetype Overlap = 64;

/// Letters of ASCII in lower case, eight bytes at a time; `size` is a multiple of that.
void makeLower(char *bytes, qsizetype size)
{
    constexpr quint64 ones = 0x0101010101010101U, tops = ones << 7U;
    for (char *at = bytes; at < bytes + size; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        const quint64 low = word & ~tops;
        const quint64 fromA = low + ones * (0x80 - 'A'), behindZ = low + ones * (0x7f - 'Z');
        word |= (~word & tops & (fromA ^ behindZ)) >> 2U;
        std::memcpy(at, &word, 8);
    }
}

/// The row of the three bytes at `at`; a fourth one is read.
quint16 rowAt(const char *at)
{
    constexpr quint32 three = 0xffffffU, factor = 0x9e3779b1U;
    return quint16((qFromLittleEndian<quint32>(at) & three) * factor >> (32U - unsigned(RowBits)));
}

/// Bit i of word j becomes bit j of word i. Hacker's Delight, 7-3.
void transpose(std::array<quint64, 64> &words)
{
    quint64 mask = 0xffffffffU;
    for (unsigned step = 32; step != 0; step >>= 1U, mask ^= mask << step) {
        for (unsigned i = 0; i < 64; i = ((i | step) + 1) & ~step) {
            const quint64 swapped = ((words[i] >> step) ^ words[i | step]) & mask;
            words[i] ^= swapped << step;
            words[i | step] ^= swapped;
        }
    }
}

} // namespace

/// Makes groups of chunks.
class TextIndex::Builder
{
public:
    /// In lower case, with what the last block overlaps with, and one byte that can be read behind that.
    void addChunk(QByteArrayView bytes)
    {
        Marks &marks = m_marks[m_count];
        markRows(marks, bytes);
        for (size_t slice = 0; slice < RowCount / 64; ++slice)
            m_chunks[m_count][slice] = packed(marks.data() + slice * 64);
        if (++m_count == ChunksOfGroup)
            addGroup();
    }

    [[nodiscard]] TextIndex take()
    {
        if (m_count > 0)
            addGroup();
        m_index.m_groups.shrink_to_fit();
        m_index.m_slices.shrink_to_fit();
        m_index.m_words.shrink_to_fit();
        return std::move(m_index);
    }

private:
    using Marks = std::array<quint8, RowCount>; ///< by row: a bit for each block of a chunk

    static void markRows(Marks &marks, QByteArrayView bytes)
    {
        marks.fill(0);
        for (size_t block = 0; block < BlocksOfChunk; ++block) {
            const qsizetype from = qsizetype(block) * BlockSize, end = std::min(from + BlockSize + Overlap, bytes.size()) - 2;
            const auto bit = quint8(1U << block);
            for (qsizetype i = from; i < end; ++i)
                marks[rowAt(bytes.data() + i)] |= bit;
        }
    }

    void addGroup()
    {
        std::array<quint64, 64> words{};
        for (size_t slice = 0; slice < RowCount / 64; ++slice) {
            for (size_t chunk = 0; chunk < ChunksOfGroup; ++chunk)
                words[chunk] = chunk < m_count ? m_chunks[chunk][slice] : 0;
            transpose(words);
            std::ranges::copy(words, m_words.begin() + std::ptrdiff_t(slice * 64));
        }
        keep(m_count == ChunksOfGroup ? ~quint64(0) : (quint64(1) << m_count) - 1);
        m_count = 0;
    }

    /// Which of sixty-four bytes are not 0.
    static quint64 packed(const quint8 *marks)
    {
        constexpr quint64 lowSeven = 0x7f7f7f7f7f7f7f7fU, gather = 0x0102040810204080U;
        quint64 bits = 0;
        for (size_t i = 0; i < 8; ++i) {
            const auto bytes = qFromLittleEndian<quint64>(marks + i * 8);
            const quint64 ones = ((((bytes & lowSeven) + lowSeven) | bytes) & ~lowSeven) >> 7U;
            bits |= (ones * gather >> 56U) << (i * 8);
        }
        return bits;
    }

    void keep(quint64 all)
    {
        const auto needsWord = [all](quint64 word) { return word != 0 && word != all; };
        const auto wordsOf = [&](quint64 word) { return needsWord(word) ? std::popcount(word) <= Few ? 2 : 1 : 0; };
        size_t rows = RowCount;
        int bits = RowBits;
        const auto words = [&] {
            size_t count = 0;
            for (size_t row = 0; row < rows; ++row)
                count += size_t(wordsOf(m_words[row]));
            return count;
        };
        while (bits > FewestRowBits && words() > MostWords) {
            rows /= 2;
            --bits;
            for (size_t row = 0; row < rows; ++row)
                m_words[row] = m_words[row * 2] | m_words[row * 2 + 1];
        }
        m_index.m_groups.push_back({quint32(m_index.m_slices.size()), bits});
        for (size_t row = 0; row < rows; ++row) {
            if (row % 64 == 0)
                m_index.m_slices.push_back({.firstWord = quint32(m_index.m_words.size())});
            Slice &slice = m_index.m_slices.back();
            const quint64 word = m_words[row], bit = quint64(1) << (row % 64);
            if (word == all)
                slice.inAll |= bit;
            if (!needsWord(word))
                continue;
            slice.inSome |= bit;
            m_index.m_words.push_back(word);
            if (std::popcount(word) > Few)
                continue;
            slice.inFew |= bit;
            m_index.m_words.push_back(blocksOf(row, word, size_t(1) << (RowBits - bits)));
        }
    }

    /// A byte for each chunk of `word`: the blocks that a row has which `merged` became.
    [[nodiscard]] quint64 blocksOf(size_t row, quint64 word, size_t merged) const
    {
        quint64 blocks = 0;
        for (unsigned place = 0; word != 0; word &= word - 1, place += 8) {
            const Marks &marks = m_marks[size_t(std::countr_zero(word))];
            for (size_t i = row * merged; i < (row + 1) * merged; ++i)
                blocks |= quint64(marks[i]) << place;
        }
        return blocks;
    }

    TextIndex m_index;
    std::vector<Marks> m_marks = std::vector<Marks>(ChunksOfGroup);
    std::vector<std::array<quint64, RowCount / 64>> m_chunks = std::vector<std::array<quint64, RowCount / 64>>(ChunksOfGroup);
    std::vector<quint64> m_words = std::vector<quint64>(RowCount); ///< by row
    size_t m_count = 0;                                            ///< chunks of the group so far
};

std::optional<TextIndex> TextIndex::of(const LogSource &source, quint64 begin, quint64 end, const std::stop_token &stop)
{
    Builder builder;
    QByteArray buffer(ChunkSize + Overlap, '\0'); // and a zero behind it
    for (quint64 at = begin; at < end; at += quint64(ChunkSize)) {
        const qint64 size = qint64(std::min(end - at, quint64(buffer.size())));
        if (stop.stop_requested() || source.readAt(at, buffer.data(), size) != size)
            return std::nullopt;
        makeLower(buffer.data(), buffer.size());
        builder.addChunk(QByteArrayView(buffer).first(size));
    }
    return builder.take();
}

void TextIndex::addBlocksOf(const Group &group, const std::vector<quint16> &rows, quint64 *blocks) const
{
    quint64 chunks = ~quint64(0);
    struct Few {
        quint64 word = 0, blocks = 0;
    };
    std::array<Few, Overlap> few{};
    size_t fewCount = 0;
    for (const quint16 number : rows) {
        const unsigned row = number >> unsigned(RowBits - group.bits);
        const Slice &slice = m_slices[group.first + row / 64];
        const quint64 bit = quint64(1) << (row % 64);
        if ((slice.inAll & bit) != 0)
            continue;
        if ((slice.inSome & bit) == 0)
            return;
        const quint64 *const word =
            m_words.data() + slice.firstWord + std::popcount(slice.inSome & (bit - 1)) + std::popcount(slice.inFew & (bit - 1));
        chunks &= *word;
        if (chunks == 0)
            return;
        if ((slice.inFew & bit) != 0)
            few[fewCount++] = {word[0], word[1]};
    }
    for (; chunks != 0; chunks &= chunks - 1) {
        const auto chunk = unsigned(std::countr_zero(chunks));
        quint64 found = 0xffU;
        for (size_t i = 0; i < fewCount; ++i)
            found &= few[i].blocks >> (std::popcount(few[i].word & ((quint64(1) << chunk) - 1)) * 8);
        blocks[chunk / 8] |= found << (chunk % 8 * 8);
    }
}

BlockBits TextIndex::blocksWith(const TextNeedle &needle) const
{
    constexpr size_t wordsOfGroup = ChunksOfGroup * BlocksOfChunk / 64;
    BlockBits blocks(m_groups.size() * wordsOfGroup);
    const qsizetype size = std::min(needle.size(), Overlap);
    QByteArray text = needle.text().first(size) + QByteArray(8, '\0');
    makeLower(text.data(), (size + 7) / 8 * 8);
    std::vector<quint16> rows; // of a text of less than three bytes none, and then all blocks
    for (qsizetype i = 0; i + 2 < size; ++i)
        rows.push_back(rowAt(text.constData() + i));
    for (size_t group = 0; group < m_groups.size(); ++group)
        addBlocksOf(m_groups[group], rows, blocks.data() + group * wordsOfGroup);
    return blocks;
}

size_t TextIndex::memory() const
{
    return m_groups.capacity() * sizeof(Group) + m_slices.capacity() * sizeof(Slice) + m_words.capacity() * sizeof(quint64);
}

} // namespace bulkhead::audit
