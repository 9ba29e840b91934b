// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>
#include <vector>

namespace bulkhead::audit {

/// Gives each distinct text a number, from 0 (the empty one) on. A log of a million events has some dozens of users and programs.
class SpanTable
{
public:
    SpanTable()
        : m_starts{0, 0}
        , m_slots(64)
    {
    }

    [[nodiscard]] quint32 intern(QByteArrayView text)
    {
        if (text.isEmpty())
            return 0;
        if (text == at(m_last))
            return m_last;
        const quint64 hash = hashOf(text);
        for (size_t slot = hash & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
            const Slot &entry = m_slots[slot];
            if (entry.id == 0)
                return m_last = add(text, hash, slot);
            if (entry.hash == quint32(hash >> 32U) && at(entry.id) == text)
                return m_last = entry.id;
        }
    }
    [[nodiscard]] QByteArrayView at(quint32 id) const
    {
        return {m_text.data() + m_starts[id], qsizetype(m_starts[id + 1] - m_starts[id])};
    }
    [[nodiscard]] quint32 size() const { return quint32(m_starts.size() - 1); }
    [[nodiscard]] size_t memory() const
    {
        return m_text.capacity() + m_starts.capacity() * sizeof(size_t) + m_slots.capacity() * sizeof(Slot);
    }
    void squeeze()
    {
        m_text.shrink_to_fit();
        m_starts.shrink_to_fit();
    }

private:
    struct Slot {
        quint32 hash = 0, id = 0;
    };

    [[nodiscard]] static quint64 hashOf(QByteArrayView text)
    {
        constexpr quint64 factor = 0x9e3779b97f4a7c15U;
        quint64 hash = quint64(text.size()) * factor;
        const char *at = text.data();
        qsizetype left = text.size();
        for (; left >= 8; left -= 8, at += 8) {
            quint64 word = 0;
            std::memcpy(&word, at, 8);
            hash = (hash ^ word) * factor;
            hash ^= hash >> 29U;
        }
        quint64 word = 0;
        std::memcpy(&word, at, size_t(left));
        hash = (hash ^ word) * factor;
        return hash ^ (hash >> 32U);
    }

    quint32 add(QByteArrayView text, quint64 hash, size_t slot)
    {
        const auto id = quint32(m_starts.size() - 1);
        m_text.insert(m_text.end(), text.begin(), text.end());
        m_starts.push_back(m_text.size());
        m_slots[slot] = {quint32(hash >> 32U), id};
        if (size_t(id) * 2 > m_slots.size())
            grow();
        return id;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, {});
        for (quint32 id = 1; id < size(); ++id) {
            const quint64 hash = hashOf(at(id));
            size_t slot = hash & (m_slots.size() - 1);
            while (m_slots[slot].id != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = {quint32(hash >> 32U), id};
        }
    }

    std::vector<char> m_text;
    std::vector<size_t> m_starts; ///< one more than there are texts
    std::vector<Slot> m_slots;    ///< a power of two
    quint32 m_last = 0;
};

} // namespace bulkhead::audit
