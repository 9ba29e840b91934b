// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace bulkhead::audit {

/// Finds a text in log lines: in any letter case of ASCII, and where a record has it in hexadecimal, in its own letter case.
class TextSearch
{
public:
    explicit TextSearch(const QByteArray &text);

    [[nodiscard]] bool isIn(QByteArrayView bytes) const;

private:
    QByteArray m_lower, m_upper, m_hex;
};

} // namespace bulkhead::audit
