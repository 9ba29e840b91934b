// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace bulkhead::audit {

/// One spelling of a text that is looked for.
class TextNeedle
{
public:
    TextNeedle(const QByteArray &text, Qt::CaseSensitivity letters); ///< insensitive: of ASCII

    /// Where it begins first, -1 where it is not.
    [[nodiscard]] qsizetype indexIn(QByteArrayView bytes) const;
    [[nodiscard]] qsizetype size() const { return m_lower.size(); }
    [[nodiscard]] const QByteArray &text() const { return m_lower; } ///< in lower case where that does not matter

private:
    QByteArray m_lower, m_upper;
    bool m_isCaseless;
};

/// Finds a text in log lines: in any letter case of ASCII, and where a record has it in hexadecimal, in its own letter case.
class TextSearch
{
public:
    explicit TextSearch(const QByteArray &text);

    [[nodiscard]] bool isIn(QByteArrayView bytes) const;
    [[nodiscard]] bool hasLines() const { return m_spellings.front().text().contains('\n'); }
    [[nodiscard]] const std::vector<TextNeedle> &spellings() const { return m_spellings; }

private:
    std::vector<TextNeedle> m_spellings;
};

/// Tells of stretches of the same bytes, one behind the other, whether one of some texts begins in them; each byte is looked at
/// once a text, however many stretches there are.
class TextScan
{
public:
    explicit TextScan(std::vector<TextNeedle> needles);

    void restart(QByteArrayView bytes); ///< other bytes
    /// `from` is never less than before.
    [[nodiscard]] bool beginsIn(qsizetype from, qsizetype end);

private:
    std::vector<TextNeedle> m_needles;
    QByteArrayView m_bytes;
    std::vector<qsizetype> m_next; ///< where each is found next
};

} // namespace bulkhead::audit
